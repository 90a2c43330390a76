export const id = 8834;
export const ids = [8834];
export const modules = {

/***/ 3935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ byPerson),
/* harmony export */   TB: () => (/* binding */ unnamedImages),
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   _$: () => (/* binding */ forImages)
/* harmony export */ });
/* unused harmony exports tasksOf, waysOf, keyOf */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);

/**
 * Groups the fixes of a report by who can carry them out; the person with the heaviest finding comes first. Of every
 * cause it is the first way alone, so that nothing is done twice over; other ways stand below it where they are the same
 * person's.
 */
function byPerson(report) {
    const persons = new Map();
    for (const task of tasksOf(report)) {
        const tasks = persons.get(task.fix.who);
        if (tasks === undefined)
            persons.set(task.fix.who, [task]);
        else
            tasks.push(task);
    }
    return [...persons].map(([who, tasks]) => ({ who, tasks }));
}
/** Every task of a report once, heaviest first; those that differ in the image alone are one. */
function tasksOf({ findings }) {
    const collected = new Map();
    for (const finding of (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .heaviestFirst */ .O7)(findings))
        collect(collected, finding);
    const leading = new Set([...collected.values()].flatMap(({ steps }) => [...steps.keys()]));
    return [...collected.values()].flatMap(({ rules, steps, more }) => {
        const others = [...more.values()].flatMap(other => actionOf(other, key => !leading.has(key)));
        return actionOf(steps).map(action => ({ ...action, more: finalLast(others), rules: [...rules] }));
    });
}
function collect(collected, finding) {
    const [best = [], ...others] = waysOf(finding.fixes);
    for (const who of new Set(best.map(fix => fix.who))) {
        const [lead, ...besides] = best.filter(fix => fix.who === who);
        if (lead === undefined)
            continue;
        const instead = lead.relation === 'first' ? others.flat().filter(fix => fix.who === who) : [];
        const key = alikeKey(lead, finding);
        const task = collected.get(key) ?? { rules: new Set(), steps: noSteps(), more: new Map() };
        collected.set(key, task);
        task.rules.add(finding.rule);
        addStep(task.steps, lead, finding);
        for (const fix of [...besides, ...instead]) {
            const steps = task.more.get(alikeKey(fix, finding)) ?? noSteps();
            task.more.set(alikeKey(fix, finding), steps);
            addStep(steps, fix, finding);
        }
    }
}
function noSteps() {
    return new Map();
}
/** The fixes of a finding as ways, each with what it needs besides; the first is the one that is recommended. */
function waysOf(fixes) {
    const ways = [];
    for (const fix of fixes) {
        const last = ways.at(-1);
        if (fix.relation === 'and' && last !== undefined)
            last.push(fix);
        else
            ways.push([fix]);
    }
    return ways;
}
/** The same words for the same person, whatever the image. */
function alikeKey({ who, text }, { image }) {
    return JSON.stringify([who, withoutImage(text, image)]);
}
function addStep(steps, fix, { image }) {
    const step = steps.get(keyOf(fix)) ?? { fix, images: new Set() };
    steps.set(keyOf(fix), step);
    if (image !== null)
        step.images.add(image);
}
function actionOf(steps, counts = () => true) {
    const [first, ...rest] = [...steps].flatMap(([key, { fix, images }]) => counts(key) ? [{ fix, images: [...images] }] : []);
    return first === undefined ? [] : [{ fix: first.fix, steps: [first, ...rest] }];
}
function finalLast(actions) {
    const isFinal = ({ fix }) => fix.irreversible;
    return [...actions.filter(action => !isFinal(action)), ...actions.filter(isFinal)];
}
/** The images of a step that its text does not name. */
function unnamedImages({ fix, images }) {
    return images.filter(image => withoutImage(fix.text, image) === fix.text);
}
const mostImages = 5;
/** For which images something is to be done, as a sentence after what is to be done; empty where there are none. */
function forImages(images, shown) {
    if (images.length === 0)
        return '';
    const named = images.slice(0, mostImages).map(shown);
    const further = images.length - named.length;
    return ` For ${named.join(', ')}${further > 0 ? ` and ${further} further` : ''}.`;
}
/** What makes two fixes the same thing to carry out. */
function keyOf({ who, text, url, command, patch }) {
    return JSON.stringify([who, text, url, command, patch]);
}
/** A text with a mark in place of the image's reference and of its name without tag or digest. */
function withoutImage(text, image) {
    if (image === null || image === '')
        return text;
    const name = image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
    const parts = text.replaceAll(image, '\u0000');
    return name === '' ? parts : parts.replaceAll(name, '\u0001');
}
/**
 * A command on several lines that a shell still runs as one: commands that are joined by `&&` stand below each other.
 * Pasted apart, the second would be taken for the value that the first asks for.
 */
function commandLines(command) {
    return command.replaceAll(' && ', ' &&\n  ');
}


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ otherWaysSection),
/* harmony export */   YS: () => (/* binding */ findingSections),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   lp: () => (/* binding */ alsoAt)
/* harmony export */ });
/* unused harmony export labelOf */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(182);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1062);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(734);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5031);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7806);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3061);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4953);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8090);










const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const importance = { error: 90, warning: 80, notice: 20 };
/** So many findings of one rule stand alone; more are one entry with a count. */
const mostAlone = 3;
/** So many findings of an entry are listed openly. */
const mostListed = 100;
/**
 * What to do: an entry for each cause with what is wrong, where, and the first fix with its page. Many findings of one rule
 * are one entry with a count. Notices are folded. `note` is a line of ours under the title of a severity.
 */
function findingSections(report, fileLink, note = () => '') {
    const sections = _model_js__WEBPACK_IMPORTED_MODULE_9__/* .severities */ .gO.flatMap(severity => {
        const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .heaviestFirst */ .O7)(report.findings).filter(finding => finding.severity === severity);
        return findings.length === 0 ? [] : [section(severity, findings, report, fileLink, note(severity))];
    });
    if ((0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .failsOnBaseAlone */ .hI)(report))
        return foldedSections(sections, report.pullRequest?.base ?? 'the base branch');
    const [first, ...rest] = sections;
    if (first === undefined || !report.findings.some(({ severity }) => severity !== 'notice'))
        return sections;
    return [
        { ...first, head: ['### What to do', first.head].filter(text => text !== '').join('\n\n') },
        ...rest
    ];
}
/** What is not for the pull request to fix. */
function foldedSections(sections, base) {
    const [first, ...rest] = sections;
    if (first === undefined)
        return [];
    const title = `<details><summary>What fails on ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .forMarkdown */ .Bm)(base)}</summary>`;
    const opened = [{ ...first, head: [title, first.head].filter(text => text !== '').join('\n\n') }, ...rest];
    return opened.with(-1, { ...opened.at(-1), tail: `${opened.at(-1)?.tail ?? ''}\n\n</details>` });
}
function section(severity, findings, report, fileLink, note) {
    const folded = severity === 'notice';
    const title = folded ? `<details><summary>${icons.notice} Notices (${findings.length})</summary>` : '';
    return {
        name: `${severity}s`,
        importance: importance[severity],
        head: [title, note].filter(text => text !== '').join('\n\n'),
        blocks: byRule(findings).flatMap(([rule, alike]) => alike.length > mostAlone
            ? [countedEntry(rule, alike, report, fileLink)]
            : alike.map(finding => entry(finding, report, fileLink))),
        between: '\n\n',
        tail: folded ? '\n\n</details>' : ''
    };
}
function byRule(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const alike = rules.get(finding.rule);
        if (alike === undefined)
            rules.set(finding.rule, [finding]);
        else
            alike.push(finding);
    }
    return [...rules];
}
function entry(finding, report, fileLink) {
    const message = (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(finding.message, 2_000));
    const mark = `- ${icons[finding.severity]} `;
    const lines = [
        `${message} (${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTo */ .uM)(finding.rule, (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePageUrl */ .Pd)(finding.rule))})`,
        ...placeLines(finding, report, fileLink),
        ...firstFix(finding.fixes)
    ];
    const blocks = firstWay(finding.fixes).flatMap(shortBlocks);
    return indented(mark, [lines.join('<br>'), ...blocks]);
}
/** The command and the text of a fix; a long text is folded. */
function shortBlocks(fix) {
    const { patch, ...rest } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRepeat */ .mG)(fix);
    if (patch === undefined || !(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isLongPatch */ .lh)(patch))
        return (0,_fixes_js__WEBPACK_IMPORTED_MODULE_7__/* .fixBlocks */ .mv)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRepeat */ .mG)(fix));
    return [
        ...(0,_fixes_js__WEBPACK_IMPORTED_MODULE_7__/* .fixBlocks */ .mv)(rest),
        '<details><summary>The text to write</summary>',
        ...(0,_fixes_js__WEBPACK_IMPORTED_MODULE_7__/* .fixBlocks */ .mv)({ patch }),
        '</details>'
    ];
}
/** Many findings of one rule: what they are, and for each where, what, and the page of its first fix. */
function countedEntry(rule, findings, report, fileLink) {
    const [{ severity } = { severity: 'error' }] = findings;
    const shown = findings.slice(0, mostListed);
    const further = findings.length - shown.length;
    const { title } = _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogue[rule];
    const head = `${findings.length} times: ${title} (${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTo */ .uM)(rule, (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePageUrl */ .Pd)(rule))})`;
    const items = shown.map(finding => {
        const place = finding.location === null ? '' : `${linkedPlace(finding.location, fileLink)}: `;
        return `- ${place}${(0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(finding.message, 300))} ${pageOrFix(finding.fixes)}`.trimEnd();
    });
    const rest = further > 0 ? [`- and ${further} more, which the JSON report names`] : [];
    return indented(`- ${icons[severity]} `, [head, [...items, ...rest].join('\n')]);
}
/** The page of the first fix; its first words where it has none. */
function pageOrFix([fix]) {
    if (fix === undefined)
        return '';
    return fix.url === undefined
        ? (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(fix.text, 200)) + (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .finality */ .vP)(fix)
        : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTo */ .uM)('Open the page', fix.url) + (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .finality */ .vP)(fix);
}
function firstWay(fixes) {
    const next = fixes.findIndex(({ relation }) => relation === 'or');
    return next < 0 ? fixes : fixes.slice(0, next);
}
function firstFix(fixes) {
    return firstWay(fixes).map(fix => `${labelOf(fix)}: ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_7__/* .fixText */ .Xc)(fix)}`);
}
/** What a fix is among the others, and who can do it. */
function labelOf({ relation, who }) {
    const label = { first: 'Fix', or: 'Or', and: 'And' }[relation];
    const people = who === 'anyone with write access' ? '' : ` (${who})`;
    return `**${label}**${people}`;
}
function placeLines(finding, report, fileLink) {
    if (finding.location === null)
        return [];
    const chain = (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .viaOf */ .wQ)(report, finding).map(step => linkedPlace(step, fileLink));
    const also = alsoAt(finding, span => linkedPlace(span, fileLink));
    return [
        [
            linkedPlace(finding.location, fileLink),
            ...(chain.length === 0 ? [] : [`reached from ${chain.join(' → ')}`]),
            ...(also === null ? [] : [also])
        ].join(', ')
    ];
}
function linkedPlace(span, fileLink) {
    const text = (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inCodeSpan */ .Jl)(`${span.file}:${span.line}`);
    const url = fileLink(span.file, span.line);
    return url === null ? text : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTo */ .uM)(text, url);
}
/** The other ways and the notes of each finding, folded; the notes of a fix stand beside it. */
function otherWaysSection(report) {
    const blocks = (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .heaviestFirst */ .O7)(report.findings).flatMap(finding => {
        const { notes, fixes } = finding;
        const told = fixes.filter(({ relation, note }) => relation !== 'first' || note !== undefined);
        if (told.length + notes.length === 0)
            return [];
        const items = told.map(fix => {
            const note = fix.note === undefined ? '' : ` ${(0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL)(fix.note)}`;
            const blocks = fix.relation === 'first' ? [] : (0,_fixes_js__WEBPACK_IMPORTED_MODULE_7__/* .fixBlocks */ .mv)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRepeat */ .mG)(fix));
            return indented('- ', [`${labelOf(fix)}: ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_7__/* .fixText */ .Xc)(fix)}${note}`, ...blocks]);
        });
        const said = [`**${(0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(finding.message, 500))}**`, ...notes.map(_table_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL)].join(' ');
        return [[said, ...items].join('\n\n')];
    });
    if (blocks.length === 0)
        return [];
    return [
        {
            name: 'other ways',
            importance: 40,
            head: '<details><summary>Why, and other ways</summary>',
            blocks,
            between: '\n\n',
            tail: '\n\n</details>'
        }
    ];
}
function indented(mark, parts) {
    const indent = ' '.repeat(2);
    return (mark + parts.join('\n\n')).replaceAll('\n', `\n${indent}`).replace(/ +$/gm, '');
}
const mostPlaces = 10;
/** The other places of a finding in a line: `also at a:1:10, b:2:10 and 12 further`; `null` where it has one place alone. */
function alsoAt({ also, further: unlisted }, shown) {
    if (also.length === 0)
        return null;
    const further = also.length - mostPlaces + unlisted;
    const places = also.slice(0, mostPlaces).map(shown).join(', ');
    return `also at ${places}${further > 0 ? ` and ${further} further` : ''}`;
}
/** A place as compilers write it. */
function placeText({ file, line, column }) {
    return `${file}:${line}:${column}`;
}


/***/ }),

/***/ 2105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/** UTF-8 bytes of a text. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
const noteRoom = 600;
/**
 * Puts sections together. A document over the limit loses blocks from the end of its least important section, then of
 * the next one, and says in its second paragraph what it lost.
 */
function fit(sections, limit) {
    const kept = sections.map(section => ({ section, count: section.blocks.length }));
    const whole = assemble(kept, '');
    if (limit.measure(whole) <= limit.most)
        return whole;
    let excess = limit.measure(whole) + noteRoom - limit.most;
    for (const part of [...kept].sort((left, right) => left.section.importance - right.section.importance)) {
        if (excess <= 0 || part.section.importance === Infinity)
            break;
        excess -= cutPart(part, excess, limit);
    }
    return within(assemble(kept, note(kept)), limit);
}
function cutPart(part, excess, limit) {
    const before = limit.measure(sectionText(part));
    let freed = 0;
    while (part.count > 0 && freed < excess) {
        part.count -= 1;
        freed += limit.measure((part.section.blocks[part.count] ?? '') + part.section.between);
    }
    return before - limit.measure(sectionText(part));
}
function sectionText({ section, count }) {
    if (section.blocks.length > 0 && count === 0)
        return '';
    const blocks = section.blocks.slice(0, count).join(section.between);
    return [section.head, blocks].filter(text => text !== '').join(section.between) + section.tail;
}
function assemble(kept, cutNote) {
    const [first = '', ...rest] = kept.map(sectionText);
    return `${[first, cutNote, ...rest].filter(text => text !== '').join('\n\n')}\n`;
}
function note(kept) {
    const lost = kept.filter(({ section, count }) => count < section.blocks.length);
    const parts = lost.map(({ section, count }) => {
        const cut = section.blocks.length - count;
        return count === 0 ? `all ${section.name}` : `${cut} of ${section.blocks.length} ${section.name}`;
    });
    if (parts.length === 0)
        return '';
    return `> [!NOTE]\n> Left out to stay within GitHub's limit: ${parts.join(', ')}. The JSON report has everything.`;
}
function within(text, limit) {
    if (limit.measure(text) <= limit.most)
        return text;
    let end = Math.min(text.length, limit.most);
    while (end > 0 && limit.measure(text.slice(0, end)) > limit.most)
        end = Math.trunc(end * 0.9);
    const line = text.lastIndexOf('\n', end - 1);
    return text.slice(0, Math.max(0, line + 1));
}
/** A part that is never cut. */
function fixed(text) {
    return { name: '', importance: Infinity, head: text, blocks: [], between: '\n\n', tail: '' };
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ joinedPatch),
/* harmony export */   Xc: () => (/* binding */ fixText),
/* harmony export */   a_: () => (/* binding */ personSections),
/* harmony export */   mv: () => (/* binding */ fixBlocks)
/* harmony export */ });
/* unused harmony export mergedJson */
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _by_person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3935);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7806);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3061);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8090);






const mostImages = 5;
/** So many steps of one action are shown; GitHub shows no longer list well. */
const mostSteps = 100;
/** What to send to each person, every task once, with the page to open, the commands and the texts; folded. */
function personSections(report) {
    const persons = (0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .byPerson */ .Nk)(report);
    if (report.findings.length < 2)
        return [];
    const blocks = persons.map(({ who, tasks }) => [`**${who.charAt(0).toUpperCase()}${who.slice(1)}**`, ...tasks.map(taskText)].join('\n\n'));
    if (blocks.length === 0)
        return [];
    return [
        {
            name: 'persons',
            importance: 30,
            head: '<details><summary>What to send to whom</summary>',
            blocks,
            between: '\n\n',
            tail: '\n\n</details>'
        }
    ];
}
function taskText(task, index) {
    const mark = `${index + 1}. `;
    const rules = task.rules.map(rule => (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)(rule, (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePageUrl */ .Pd)(rule))).join(', ');
    const [said, ...blocks] = actionParts(task);
    const more = task.more.map(action => {
        const [text = '', ...rest] = actionParts(action);
        return underMark('- ', [`${action.fix.relation}: ${text}`, ...rest]);
    });
    return underMark(mark, [`${said ?? ''} (${rules})`, ...blocks, ...more]);
}
/** What is to be done, and then the commands and texts. */
function actionParts({ fix, steps }) {
    const [first, ...alike] = steps;
    const images = alike.length === 0 ? (0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .forImages */ ._$)((0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamedImages */ .TB)(first), _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inCodeSpan */ .Jl) : '';
    const samePage = alike.every(step => step.fix.url === fix.url);
    const { text, irreversible, url } = fix;
    const said = fixText({ text, irreversible, ...(samePage && url !== undefined ? { url } : {}) });
    return [
        said + images,
        ...(alike.length === 0 ? fixBlocks((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRepeat */ .mG)(fix)) : severalBlocks(steps, samePage))
    ];
}
/** Blocks of Markdown as one entry of a list. */
function underMark(mark, blocks) {
    const indent = ' '.repeat(mark.length);
    return (mark + blocks.join('\n\n')).replaceAll('\n', `\n${indent}`).replace(/ +$/gm, '');
}
/** The images for which the same is to be done, each with its page, and the commands and texts of all; many are folded. */
function severalBlocks(steps, samePage) {
    const shown = steps.slice(0, mostSteps);
    const rest = steps.length - shown.length;
    const fixes = shown.map(({ fix }) => fix);
    const commands = fixes.flatMap(({ command }) => command ?? []);
    const patches = fixes.flatMap(({ patch }) => patch ?? []);
    const title = `The same for each of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(steps.length, 'image')}`;
    const isFolded = steps.length > mostImages;
    return [
        isFolded ? `<details><summary>${title}</summary>` : `${title}:`,
        [
            ...shown.map(step => stepText(step, samePage)),
            ...(rest > 0 ? [`- and ${rest} further, which the JSON report names`] : [])
        ].join('\n'),
        ...(commands.length === 0 ? [] : [(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inFence */ .l3)(commands.map(_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLines */ .Zm).join('\n'), 'sh')]),
        ...(patches.length === 0 ? [] : [(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inFence */ .l3)(joinedPatch(patches), '')]),
        ...(isFolded ? ['</details>'] : [])
    ];
}
function stepText({ fix, images }, samePage) {
    const name = images.length === 0 ? (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(fix.text, 300)) : images.map(_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inCodeSpan */ .Jl).join(', ');
    return `- ${name}${fix.url === undefined || samePage ? '' : `: ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)('open the page', fix.url)}`}`;
}
/** What can be done in one line, with a mark where it cannot be undone, and a link to its page. */
function fixText({ text, url, irreversible }) {
    const shown = (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(text, 2_000)) + (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .finality */ .vP)({ irreversible: irreversible === true });
    return url === undefined ? shown : `${shown} ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)('Open the page', url)}.`;
}
/** The commands and texts of a fix, each in a fence. */
function fixBlocks({ command, patch }) {
    return [
        ...(command === undefined ? [] : [(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inFence */ .l3)((0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLines */ .Zm)(command), 'sh')]),
        ...(patch === undefined ? [] : [(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inFence */ .l3)(patch, '')])
    ];
}
/**
 * The patches of one action as one text to copy. JSON texts become one document; texts that begin with the same line,
 * the key of a list of the configuration file, share it; others follow each other.
 */
function joinedPatch(patches) {
    const merged = mergedJson(patches);
    if (merged !== null)
        return merged;
    const groups = new Map();
    for (const patch of new Set(patches)) {
        const [first = '', ...rest] = patch.replace(/\n$/, '').split('\n');
        const isKey = /^[\w-]+:$/.test(first) && rest.length > 0;
        const group = groups.get(isKey ? first : patch) ?? [isKey ? first : patch];
        groups.set(isKey ? first : patch, group);
        if (isKey)
            group.push(...rest);
    }
    return [...groups.values()].map(lines => lines.join('\n')).join('\n');
}
/**
 * JSON objects as one that says what all of them say: members are merged, lists are united. `null` where a text is no
 * JSON object, or two of them contradict each other.
 */
function mergedJson(texts) {
    const values = texts.map(parsed);
    const [first, ...rest] = values;
    if (first === undefined || !values.every(isObject))
        return null;
    const merged = rest.reduce((left, right) => (left === undefined || right === undefined ? undefined : merge(left, right)), first);
    return merged === undefined ? null : JSON.stringify(merged, null, 2);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** What both say; `undefined` where they contradict each other. */
function merge(left, right) {
    if (isSame(left, right))
        return left;
    if (isList(left) && isList(right))
        return right.reduce(withElement, left);
    return isObject(left) && isObject(right) ? mergeMembers(left, right) : undefined;
}
function mergeMembers(left, right) {
    const members = new Map(Object.entries(left));
    for (const [key, value] of Object.entries(right)) {
        const known = members.get(key);
        const merged = known === undefined ? value : merge(known, value);
        if (merged === undefined)
            return undefined;
        members.set(key, merged);
    }
    return Object.fromEntries(members);
}
/**
 * A list with one element more. Two objects become one only where a single list parts them: a policy that allows A on X
 * and one that allows A on Y are one that allows A on X and Y, while B on Y would not be.
 */
function withElement(list, element) {
    if (list.some(one => isSame(one, element)))
        return list;
    const at = list.findIndex(one => differInOneList(one, element));
    const merged = at === -1 ? undefined : merge(list[at] ?? null, element);
    return merged === undefined ? [...list, element] : list.with(at, merged);
}
function differInOneList(left, right) {
    if (!isObject(left) || !isObject(right))
        return false;
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    const others = keys.filter(key => !isSame(left[key] ?? null, right[key] ?? null));
    return others.length === 1 && others.every(key => isList(left[key]) && isList(right[key]));
}
function isSame(left, right) {
    return JSON.stringify(left) === JSON.stringify(right);
}
function isList(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}


/***/ }),

/***/ 8090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictTexts),
/* harmony export */   TK: () => (/* binding */ accessSections),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7806);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2105);






/** A verdict as symbol and word: neither needs the colour. */
const verdictTexts = {
    yes: '✅ yes',
    no: '❌ no',
    unknown: '❔ unknown'
};
/** With so many rows, all stand open. */
const fewRows = 20;
/** So many rows of what somebody does not get stand open, so that what to do is not far below. */
const openRows = 50;
/** The images and packages by audience, worst first; with many, those that everyone can pull are folded. */
function accessSections(report) {
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .partlyRead */ .T0)(report, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inCodeSpan */ .Jl);
    const below = names === null ? [] : [(0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fixed */ .Zu)(`Not checked completely, see the errors: ${names}`)];
    return [...tables(report), ...below];
}
function tables(report) {
    const rows = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(rowsOf(report));
    if (rows.length === 0)
        return [];
    const outside = rows.some(row => row.access.outside !== null);
    if (rows.length <= fewRows)
        return [table(rows, outside, 95)];
    const ready = rows.filter(row => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(row.access) === 'yes');
    const missing = rows.filter(row => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(row.access) !== 'yes');
    const further = missing.slice(openRows);
    return [
        ...(missing.length === 0 ? [] : [table(missing.slice(0, openRows), outside, 95)]),
        ...(further.length === 0
            ? []
            : [
                folded(further, outside, 94, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(further.length, 'further image')} that somebody cannot pull, or not for certain`)
            ]),
        ...(ready.length === 0
            ? []
            : [
                {
                    ...folded(ready, outside, 30, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(ready.length, 'image')} that everyone can pull`),
                    name: 'rows of images that everyone can pull'
                }
            ])
    ];
}
function rowsOf(report) {
    const images = report.images.map(image => ({
        name: (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inCodeSpan */ .Jl)(image.reference) + (image.required ? '' : ' (optional)'),
        access: image.access,
        required: image.required
    }));
    const packages = report.packages.map(entry => ({
        name: `${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inCodeSpan */ .Jl)(`${entry.registry} ${entry.name}`)} (package)`,
        access: entry.access,
        required: true
    }));
    return [...images, ...packages];
}
function table(rows, outside, importance) {
    const heads = ['Image', 'Team', 'Prebuild', ...(outside ? ['Outside'] : [])];
    return {
        name: 'rows of images',
        importance,
        head: `| ${heads.join(' | ')} |\n| ${heads.map(() => '---').join(' | ')} |`,
        blocks: rows.map(row => rowText(row, outside)),
        between: '\n',
        tail: ''
    };
}
function folded(rows, outside, importance, title) {
    const whole = table(rows, outside, importance);
    return {
        ...whole,
        head: `<details><summary>${title}</summary>\n\n${whole.head}`,
        tail: '\n\n</details>'
    };
}
function rowText({ name, access }, outside) {
    const verdicts = [access.team, access.prebuild, ...(outside ? [access.outside] : [])];
    const cells = verdicts.map(verdict => (verdict === null ? '–' : verdictTexts[verdict]));
    return `| ${[name, ...cells].join(' | ')} |`;
}
/**
 * A sentence of ours, which may quote what stands in a file, as Markdown: what stands between two backticks is a code
 * span, the rest shows itself. Each part is escaped on its own, so a backtick from outside can only move where a span ends.
 */
function words(text) {
    const parts = text
        .replace(/\s+/gu, ' ')
        .trim()
        .split(/(?<!`)`([^`]+)`(?!`)/u);
    const shown = parts.map((part, index) => (index % 2 === 1 ? (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inCodeSpan */ .Jl)(part) : between(part, index === 0)));
    return shown.join('');
}
/** Pages of this project, and images with a tag or digest, as they are named in a sentence. */
const copied = new RegExp(`(${_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .Cv.replaceAll('.', '\\.')}/blob/main/[\\w./-]*\\w(?:#[\\w-]+)?|` +
    '(?<![\\w./:@-])(?:[a-z0-9-]+\\.)+[a-z]{2,}(?::\\d+)?(?:/[a-z0-9._-]+)+(?::[\\w.-]*\\w|@sha256:[0-9a-f]{64}))');
/** A sentence without code spans: what is to be opened or copied is a link or a code span, without any escape. */
function between(part, atStart) {
    return part
        .split(copied)
        .map((piece, index) => {
        if (index % 2 === 0)
            return escapedPart(piece, atStart && index === 0);
        return piece.startsWith(_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .Cv)
            ? (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)((0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(piece.slice(`${_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .Cv}/blob/main/`.length).replace(/#.*/, '')), piece)
            : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inCodeSpan */ .Jl)(piece);
    })
        .join('');
}
/** Escaping drops the spaces at both ends, which separate a span from the words beside it. */
function escapedPart(part, atStart) {
    if (part.trim() === '')
        return part;
    const before = part.startsWith(' ') && !atStart ? ' ' : '';
    return before + (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(part) + (part.endsWith(' ') ? ' ' : '');
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ heaviestFirst),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   s5: () => (/* binding */ mentionOf),
/* harmony export */   wQ: () => (/* binding */ viaOf)
/* harmony export */ });
/* unused harmony export weightOf */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);

const weight = { no: 0, unknown: 1, yes: 2 };
/** The worst verdict that counts for whether a row needs a reader: of all audiences that there are. */
function worst(access) {
    const verdicts = [access.team, access.prebuild, access.outside ?? 'yes'];
    return verdicts.reduce((left, right) => (weight[right] < weight[left] ? right : left));
}
/** Images with the worst news first, those that a codespace needs before the others, then in the report's order. */
function worstFirst(rows) {
    const verdicts = ({ access }) => weight[access.team] * 9 + weight[access.prebuild] * 3 + weight[worst(access)];
    const rank = (row) => verdicts(row) * 2 + (row.required ? 0 : 1);
    return [...rows].sort((left, right) => rank(left) - rank(right));
}
/**
 * Findings with the heaviest first, otherwise in the report's order: by severity, and of the errors those that concern
 * the team before those that concern people from outside alone.
 */
function heaviestFirst(rows) {
    return [...rows].sort((left, right) => weightOf(left) - weightOf(right));
}
/** The less, the heavier. */
function weightOf({ severity, rule }) {
    const outsideAlone = severity === 'error' && rule === 'outside-contributors-blocked';
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity) * 2 + (outsideAlone ? 1 : 0);
}
/** The mention at which a finding points: the same place, and the finding's image where it names one; `null`: none. */
function mentionOf(report, finding) {
    const { location } = finding;
    if (location === null)
        return null;
    const images = report.images.filter(image => finding.image === null || image.reference === finding.image);
    const mentions = [
        ...images.flatMap(image => image.uses),
        ...report.unresolved,
        ...report.packages.flatMap(entry => entry.uses)
    ];
    const same = (mention) => mention.file === location.file && mention.line === location.line && mention.column === location.column;
    return mentions.find(same) ?? null;
}
/** The places that led to where a finding points, outermost first. */
function viaOf(report, finding) {
    return mentionOf(report, finding)?.via ?? [];
}


/***/ }),

/***/ 5031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ changeClause),
/* harmony export */   Mm: () => (/* binding */ aboutPullRequest),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XQ: () => (/* binding */ countDifference),
/* harmony export */   hI: () => (/* binding */ failsOnBaseAlone),
/* harmony export */   yy: () => (/* binding */ mergedSentence)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

/**
 * What the pull request of the run changes, in whole sentences for below the headline: also where it changes nothing, what
 * a fork's contributor need not do, and what will hold once it is merged. They hold names of the repository: escape them
 * on output.
 */
function aboutPullRequest(report) {
    const { pullRequest, reason } = report;
    if (pullRequest === null)
        return [];
    return [
        ...(reason.kind === 'untouched' ? [] : changeSentences(pullRequest, report)),
        ...secretsSentence(pullRequest, report),
        ...(pullRequest.fromFork && pullRequest.sameOnBase === true ? ['There is nothing for you to do.'] : []),
        ...(pullRequest.merged === null ? [] : [mergedSentence(pullRequest.merged)])
    ];
}
/**
 * Whether what keeps the check from passing is of the base alone, and so is not for the pull request to fix: it changes no
 * image, or a contributor from a fork opened it.
 */
function failsOnBaseAlone({ pullRequest }) {
    if (pullRequest?.sameOnBase !== true || pullRequest.merged !== null)
        return false;
    return pullRequest.fromFork || (pullRequest.images !== null && countDifference(pullRequest.images) === 0);
}
/** `adds docker.io/library/node:22`, `adds 2 images and removes 1`, `changes no image`. */
function changeClause(images) {
    if (images === null || countDifference(images) === 0)
        return 'changes no image';
    const { added, changed, removed } = images;
    if (countDifference(images) === 1)
        return onlyChange(images);
    const counts = [
        { verb: 'adds', count: added.length },
        { verb: 'changes', count: changed.length },
        { verb: 'removes', count: removed.length }
    ].filter(({ count }) => count > 0);
    const [first, ...rest] = counts.map(({ verb, count }, place) => place === 0 ? `${verb} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'image')}` : `${verb} ${count}`);
    const last = rest.pop();
    return [[first, ...rest].join(', '), ...(last === undefined ? [] : [last])].join(' and ');
}
function onlyChange({ added: [added], changed: [changed], removed: [removed] }) {
    if (added !== undefined)
        return `adds ${added.reference}`;
    if (removed !== undefined)
        return `removes ${removed.reference}`;
    if (changed === undefined)
        return 'changes no image';
    const { from, to } = changed;
    return from.reference === to.reference
        ? `changes the digest of ${to.reference}`
        : `changes ${from.reference} to ${to.reference}`;
}
function changeSentences({ images, sameOnBase, base }, report) {
    if (images === null)
        return [];
    const what = report.conclusion === 'incomplete' ? 'is unknown' : 'fails';
    const clause = `This pull request ${changeClause(images)}`;
    if (sameOnBase === null)
        return [`${clause}.`];
    if (!sameOnBase)
        return countDifference(images) > 0
            ? [`${clause}.`]
            : [`${clause}, yet not all that ${what} here ${what} on ${base}.`];
    return countDifference(images) === 0
        ? [`${clause}: the same ${what} on ${base}.`]
        : [`${clause}. What ${what} here ${what} on ${base} too.`];
}
/** Rules that leave an image open for want of secrets. */
const wantSecrets = new Set(['secrets-not-checked', 'registry-secrets-unproven']);
function secretsSentence({ fromFork, withoutSecrets }, report) {
    if (!withoutSecrets)
        return [];
    const concerned = new Set(report.findings.filter(({ rule }) => wantSecrets.has(rule)).flatMap(({ images }) => images));
    const open = report.images.filter(({ reference, access }) => access.team === 'unknown' && concerned.has(reference)).length;
    if (open === 0)
        return [];
    const whose = fromFork ? 'from a fork' : 'of Dependabot';
    return [
        `GitHub gives no secrets to a pull request ${whose}, by design: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(open, 'image')} that ${open === 1 ? 'needs' : 'need'} them ${open === 1 ? 'stays' : 'stay'} unknown.`
    ];
}
const mostNames = 3;
/** The verdict that will hold with what the pull request declares. */
function mergedSentence({ conclusion, images }) {
    const names = images.slice(0, mostNames).map(({ reference, access }) => `${reference}: ${access.team}`);
    const further = images.length - names.length;
    const changed = names.length === 0 ? '' : ` (${names.join(', ')}${further > 0 ? ` and ${further} more` : ''})`;
    return `With the declarations of this pull request, once merged: ${conclusion}${changed}.`;
}
/** Compares images with those of the base; the n-th new reference to a repository stands for the n-th that is gone. */
function differenceOf(base, head) {
    const before = new Set(base.map(keyOf));
    const after = new Set(head.map(keyOf));
    const gone = base.filter(image => !after.has(keyOf(image)));
    const removed = new Set(gone);
    const added = [];
    const changed = [];
    for (const image of head.filter(one => !before.has(keyOf(one)))) {
        const old = gone.find(one => removed.has(one) && repositoryOf(one) === repositoryOf(image));
        if (old === undefined)
            added.push(image);
        else {
            changed.push({ from: nameOf(old), to: nameOf(image) });
            removed.delete(old);
        }
    }
    return { added: added.map(nameOf), changed, removed: gone.filter(one => removed.has(one)).map(nameOf) };
}
/** How many images a pull request adds, changes or removes. */
function countDifference({ added, changed, removed }) {
    return added.length + changed.length + removed.length;
}
/** What two mentions of the same image share. */
function keyOf(image) {
    return JSON.stringify([image.reference, image.digest]);
}
function repositoryOf({ registry, repository }) {
    return JSON.stringify([registry, repository]);
}
function nameOf({ reference, digest }) {
    return { reference, digest };
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Jl: () => (/* binding */ inCodeSpan),
/* harmony export */   l3: () => (/* binding */ inFence),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3061);

/** Stands where two characters must not meet: it takes no place, and no filter of GitHub reads across it. */
const gap = '&#8203;';
const escapes = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['$', '<span>$</span>']
]);
/**
 * A text as one line of GitHub's Markdown that shows itself: no markup, HTML, table cell, math or fence, and nothing
 * that GitHub turns into a link or mention (`@user`, `#123`, `GH-1`, addresses, commits).
 * A dollar in `<span>` is how GitHub's documentation keeps it from starting math.
 */
function forMarkdown(text) {
    return atLineStart(unlinked(markup((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(/\s+/gu, ' ').trim()))));
}
function markup(text) {
    return text
        .replace(/[\\`*_~[\]{}^]/g, '\\$&')
        .replace(/[&<>|$]/g, character => escapes.get(character) ?? character);
}
function unlinked(text) {
    return text
        .replace(/@(?=\\?[\w-])/g, `@${gap}`)
        .replace(/(?<!&)#/g, `#${gap}`)
        .replace(/GH-(?=\d)/gi, match => match + gap)
        .replace(/:(?=\/\/)/g, `:${gap}`)
        .replace(/(www)(?=\.)/gi, `$1${gap}`)
        .replace(/(mailto|xmpp)(?=:)/gi, `$1${gap}`)
        .replace(/:(?=[a-z0-9_+\\-]+:)/gi, `:${gap}`)
        .replace(/(?<![a-z0-9])(?!\d{12}\.dkr[.-])[0-9a-f]{7,40}(?![a-z0-9])/gi, splitCommit);
}
/** GitHub links every word of hexadecimal digits that begins the name of a commit. A host of ECR is left whole, to be copied. */
function splitCommit(commit) {
    return commit.slice(0, 6) + gap + commit.slice(6);
}
function atLineStart(text) {
    return text.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/**
 * A text in a code span, which can be copied as it stands; a table cell may hold it.
 * A `|` would end a cell even inside of backticks, so such a text gets the HTML element.
 */
function inCodeSpan(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    if (shown.trim() === '' || shown.includes('|'))
        return `<code>${forMarkdown(text)}</code>`;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const edge = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return fence + edge + withoutLogCommand(shown) + edge + fence;
}
/** Lines of text in a fence that is longer than every fence within; `language` is a word of ours. */
function inFence(text, language) {
    const lines = text.split(/\r\n|\r|\n/).map(line => withoutLogCommand((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line.replaceAll('\t', '  '))));
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [fence + language, ...lines, fence].join('\n');
}
/** A link, where `url` is one of https or http; otherwise the label alone. `label` is Markdown already. */
function linkTo(label, url) {
    if (!URL.canParse(url))
        return label;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return label;
    const target = parsed.href.replace(/[^\w./:?&=#%+~@,;-]/g, percent);
    return `[${label}](${target})`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** The runner obeys `##[` anywhere and `::` at the start of a line of its log, also where a report is printed. */
function withoutLogCommand(text) {
    return text.replaceAll('##[', '##\u200B[').replace(/^(\s*):(?=:)/, '$1:\u200B');
}
function longestRun(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), match => match[0].length));
}


/***/ })

};
