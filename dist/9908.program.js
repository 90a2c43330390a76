export const id = 9908;
export const ids = [9908];
export const modules = {

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Uk: () => (/* binding */ belowHeadline),
/* harmony export */   gO: () => (/* binding */ lookedFor),
/* harmony export */   ni: () => (/* binding */ checkedNothing),
/* harmony export */   t1: () => (/* binding */ nothingChecked)
/* harmony export */ });
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5031);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);


/**
 * The verdict in one sentence without a full stop, which names the audience where audiences differ. It holds names of the
 * repository: escape it on output.
 */
function headline(report) {
    const { reason } = report;
    if (reason.kind === 'untouched')
        return `This pull request ${(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .changeClause */ .IT)(report.pullRequest?.images ?? null)}`;
    if (nothingChecked(report))
        return 'Nothing was checked';
    if (report.images.length === 0 && nothingFound(report))
        return 'Nothing was checked: there is no dev container configuration';
    return capital([mainClause(report), ...otherClauses(report)].join('; '));
}
/** What stands right below the headline, in whole sentences: why nothing was checked, or which images have no proof. */
function belowHeadline(report) {
    const { reason } = report;
    if (reason.kind !== 'untouched' && nothingChecked(report))
        return report.incomplete.map(asSentence);
    if (reason.kind !== 'untouched' && nothingFound(report))
        return [...lookedFor(report)];
    if (reason.kind !== 'missing-proof' || reason.images.length < 2)
        return [];
    const { images, declared } = reason;
    const names = images
        .slice(0, mostNames)
        .map(image => image + (declared.includes(image) ? ' (declared)' : ''));
    const further = images.length - names.length;
    return [`Without proof: ${names.join(', ')}${further > 0 ? ` and ${further} more` : ''}.`];
}
const mostNames = 10;
/** Whether the pull request touches nothing that was to be checked, and nothing else is to be said. */
function isUntouched({ reason, findings }) {
    return reason.kind === 'untouched' && findings.length === 0;
}
/** Whether nothing was checked, though nothing that is changed was to be left out. */
function checkedNothing(report) {
    return (report.reason.kind !== 'untouched' &&
        (nothingChecked(report) || (report.images.length === 0 && nothingFound(report))));
}
/** Whether there is no configuration, and nothing to say but that. */
function nothingFound({ configurations, findings }) {
    return configurations.length === 0 && findings.every(({ rule }) => rule === 'nothing-checked');
}
/** Where configurations were looked for, where there is none; a sentence, or nothing. */
function lookedFor({ configurations }) {
    if (configurations.length > 0)
        return [];
    return [
        'Looked for `.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`.'
    ];
}
/** Whether no configuration was looked at, for the reasons in `incomplete`. */
function nothingChecked(report) {
    return report.configurations.length === 0 && report.incomplete.length > 0 && report.conclusion !== 'fail';
}
function mainClause(report) {
    const { reason, packages } = report;
    if (reason.kind === 'missing-proof')
        return proofClause(reason, report);
    const required = report.images.filter(image => image.required);
    const blocked = required.filter(({ access }) => access.team === 'no');
    if (blocked.length > 0)
        return blockedClause(blocked, required, report);
    const blockedPackages = packages.filter(({ access }) => access.team === 'no').length;
    if (blockedPackages > 0 && report.conclusion === 'fail')
        return `the team cannot install ${blockedPackages} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(packages.length, 'package')} of ${nameOf(report)}`;
    const audience = audienceInMain(report);
    if (audience !== null) {
        const without = required.filter(({ access }) => access[audience] === 'no').length;
        return `${audienceName(audience, report)} cannot pull ${share(without, required)} of ${nameOf(report)}`;
    }
    if (report.conclusion === 'fail')
        return failed(report);
    if (reason.kind === 'open')
        return openClause(reason, required, report);
    return passed(required, report);
}
/** Rules that keep an image from everybody, also where nobody outside can see the repository. */
const forNobody = new Set([
    'image-not-found',
    'no-amd64-image',
    'wrong-artifact-kind',
    'unsupported-manifest',
    'retired-registry'
]);
function blockedClause(blocked, required, report) {
    const gone = new Set(report.findings.filter(({ rule }) => forNobody.has(rule)).flatMap(({ images }) => images));
    const nobody = blocked.every(({ access, reference }) => access.outside === 'no' || (access.outside === null && gone.has(reference)));
    const excuse = excuseOf(report);
    return nobody
        ? `nobody can pull ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(blocked.length, 'image')} of ${nameOf(report)}${excuse}`
        : `the team cannot pull ${share(blocked.length, required)} of ${nameOf(report)}${excuse}`;
}
/** Why what nobody can pull fails nothing. */
function excuseOf({ reason, pullRequest }) {
    if (reason.kind === 'ignored')
        return ', which the configuration file ignores';
    return reason.kind === 'not-new' ? `, as on ${pullRequest?.base ?? 'the base branch'}` : '';
}
/** Where the team gets all, the audience that the run counts and that does not. */
function audienceInMain(report) {
    if (report.conclusion !== 'fail')
        return null;
    return ['prebuild', 'outside'].find(one => countsAsError(one, report)) ?? null;
}
/** Of a private or internal repository, those who read it and may fork it are outside. */
function audienceName(audience, { repositoryVisibility }) {
    if (audience !== 'outside')
        return audience === 'team' ? 'the team' : 'prebuilds';
    const onlyReaders = repositoryVisibility === 'private' || repositoryVisibility === 'internal';
    return onlyReaders ? 'readers who fork it' : 'people from outside';
}
/** Whether an error says that an audience does not get an image. */
function countsAsError(audience, { findings, images }) {
    const names = new Set(images
        .filter(({ required, access }) => required && access.team !== 'no' && access[audience] === 'no')
        .map(({ reference }) => reference));
    return findings.some(({ rule, severity, images: concerned }) => severity === 'error' &&
        (rule === 'outside-contributors-blocked') === (audience === 'outside') &&
        concerned.some(image => names.has(image)));
}
/** Who else differs from a team that gets all, and what a codespace can do without. */
function otherClauses(report) {
    const required = report.images.filter(image => image.required);
    const main = audienceInMain(report);
    const teamGetsAll = required.every(({ access }) => access.team === 'yes');
    const differing = ['prebuild', 'outside'].flatMap(audience => {
        const blocked = required.filter(({ access }) => access[audience] === 'no').length;
        const isSaid = main === audience || !teamGetsAll || (report.conclusion === 'fail' && main === null);
        if (blocked === 0 || isSaid)
            return [];
        const what = required.length === 1 ? 'it' : `${blocked} of them`;
        return [`${audienceName(audience, report)} cannot pull ${what}`];
    });
    const optional = report.images.filter(image => !image.required);
    const count = (verdict) => optional.filter(({ access }) => access.team === verdict).length;
    return [
        ...differing,
        ...(count('no') > 0 ? [`${optionalShare(count('no'), optional)} cannot be pulled`] : []),
        ...(count('unknown') > 0 ? [`${optionalShare(count('unknown'), optional)} could not be proven`] : []),
        ...openPackages(report)
    ];
}
function optionalShare(part, { length }) {
    return part === length ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(part, 'optional image') : `${part} of ${length} optional images`;
}
function openPackages({ packages, conclusion }) {
    const open = packages.filter(({ access }) => access.team === 'unknown').length;
    return open === 0 || conclusion === 'fail' ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(open, 'package')} could not be proven`];
}
function passed(required, report) {
    const [only] = required;
    if (only === undefined)
        return report.images.length === 0
            ? `codespaces of ${nameOf(report)} pull no image that needs a check`
            : `codespaces of ${nameOf(report)} pull no image that they cannot do without`;
    const all = report.images.every(({ access }) => access.team === 'yes') ? report.images : required;
    return all.length === 1 ? 'the team can pull the image' : `the team can pull all ${all.length} images`;
}
function openClause({ images, unresolved, limits }, required, report) {
    const host = secretsNotRead(images, report);
    if (host !== null)
        return `whether the secrets for ${host} exist was not read`;
    if (images.length > 0)
        return `nothing proves that the team can pull ${share(images.length, required)} of ${nameOf(report)}`;
    if (unresolved.length > 0)
        return `no file gives the name of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unresolved.length, 'image')} of ${nameOf(report)}`;
    return limits.length > 0 ? `part of ${nameOf(report)} was not checked` : passed(required, report);
}
/** The one registry whose secrets were not read, where nothing else leaves an image open. */
function secretsNotRead(images, { findings }) {
    const unread = findings.filter(({ rule }) => rule === 'secrets-not-checked');
    const covered = new Set(unread.flatMap(one => one.images));
    const hosts = new Set(images.map(image => image.split('/')[0] ?? ''));
    const [host] = hosts;
    return host !== undefined && hosts.size === 1 && images.every(image => covered.has(image)) ? host : null;
}
function failed(report) {
    const weight = ['error', 'warning', 'notice'].find(severity => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report, severity) > 0);
    return weight === undefined
        ? `the check of ${nameOf(report)} fails`
        : `the check of ${nameOf(report)} found ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report, weight), weight)}`;
}
function proofClause({ audience, images, declared }, report) {
    const required = report.images.filter(image => image.required);
    const [only] = images;
    const what = images.length === 1 && only !== undefined ? only : share(images.length, required);
    const claimed = declared.length === images.length ? 'only a declaration says' : 'nothing proves';
    return `\`require-proof\` is set, and ${claimed} that ${audienceName(audience, report)} can pull ${what}`;
}
function nameOf({ repository }) {
    return repository ?? 'this repository';
}
function share(part, { length }) {
    return length === 1 ? 'the image' : `${part} of ${length} images`;
}
function asSentence(reason) {
    const text = capital(reason.trim());
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* unused harmony exports tones, snippet */
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8834);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(734);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5459);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3061);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8583);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2704);







/** The colour of a severity. */
const tones = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** A finding as compilers print it: place, message and rule, the source line with a caret, how it was reached, what to do. */
function findingLines(finding, report, { style, sourceLine, detail }) {
    const verbose = detail === 'verbose';
    const via = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .viaOf */ .wQ)(report, finding);
    return [
        ...messageLines(finding, style),
        ...sourceLines(finding, sourceLine, style),
        ...(verbose ? via : via.slice(-1)).map(place => viaLine((0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place), place.text, style)),
        ...otherPlaces(finding, style, detail),
        ...(verbose ? finding.notes.flatMap(note => (0,_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .hanging */ .rM)('  ', note, style)) : []),
        ...(verbose ? finding.fixes.flatMap(fix => (0,_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .fixLines */ .$U)(fix, style)) : (0,_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .firstFixLines */ .TW)(finding.fixes, style))
    ];
}
function messageLines(finding, style) {
    const place = placeOf(finding);
    const words = `${place}${finding.severity}: ${(0,_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(finding.message, 4_000), style)} [${(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(style, finding.rule, (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePageUrl */ .Pd)(finding.rule))}]`;
    const [first = '', ...rest] = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(words, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .proseColumns */ .RF)(style) - 2);
    return [emphasized(first, place, finding.severity, style), ...rest.map(line => `  ${line}`)];
}
function placeOf(finding) {
    return finding.location === null ? '' : `${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)((0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(finding.location))}: `;
}
function emphasized(line, place, severity, style) {
    if (!line.startsWith(place + severity))
        return line;
    const rest = line.slice(place.length + severity.length);
    return `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, 'bold', place)}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, tones[severity], severity)}${rest}`;
}
function sourceLines(finding, sourceLine, style) {
    if (finding.location === null)
        return [];
    const source = sourceLine(finding.location.file, finding.location.line);
    return source === null ? [] : snippet(finding.location, source, tones[finding.severity], style);
}
function viaLine(place, text, style) {
    return dim(`from ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(place)}: ${(0,_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(text, 60, style)}`, style);
}
function otherPlaces(finding, style, detail) {
    const { also, further } = finding;
    const last = also.at(-1);
    if (last === undefined)
        return [];
    if (detail === 'verbose') {
        const all = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .alsoAt */ .lp)(finding, place => (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)((0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place)));
        return all === null ? [] : [dim(all, style)];
    }
    const count = also.length + further;
    const where = (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)((0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(last));
    return [dim(count === 1 ? `and at ${where}` : `and ${count} more places down to ${where}`, style)];
}
function dim(text, style) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, 'dim', `    ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(text, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(style) - 6).join('\n      ')}`);
}
/** The source line of a span with a caret under it, cut around the span where it is wider than the terminal. */
function snippet(span, source, tone, style) {
    const line = span.line === 1 && source.startsWith('\uFEFF') ? source.slice(1) : source;
    const start = Math.min(span.column - 1, line.length);
    const end = span.endLine === span.line ? Math.max(start, Math.min(span.endColumn - 1, line.length)) : line.length;
    const number = String(span.line);
    const room = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(style) - number.length - 5;
    const { before, marked, after } = fitted(shown(line.slice(Math.max(0, start - 400), start), style), shown(line.slice(start, end), style), shown(line.slice(end), style), { room, mark: (0,_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMark */ .K1)(style) });
    const bar = style.unicode ? '│' : '|';
    const caret = '^'.repeat(Math.max(1, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(marked)));
    const gutter = (text) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, 'dim', `  ${text} ${bar}`);
    return [
        `${gutter(number)} ${before}${marked}${after}`.trimEnd(),
        `${gutter(' '.repeat(number.length))} ${' '.repeat((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(before))}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, tone, caret)}`
    ];
}
function shown(text, style) {
    return (0,_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(text.replaceAll('\t', '  '), 400, style);
}
function fitted(before, marked, after, { room, mark }) {
    const kept = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(marked) > room ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .takeColumns */ .Vu)(marked, room - mark.length) + mark : marked;
    const left = room - (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(kept);
    const head = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(before) > left ? lastColumns(before, Math.min(left, Math.trunc(room / 3)), mark) : before;
    const rest = left - (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(head);
    const tail = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(after) > rest ? firstColumns(after, rest, mark) : after;
    return { before: head, marked: kept, after: tail };
}
function firstColumns(text, width, mark) {
    return width <= mark.length ? '' : (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .takeColumns */ .Vu)(text, width - mark.length) + mark;
}
function lastColumns(text, width, mark) {
    if (width <= mark.length)
        return '';
    const characters = Array.from(text);
    let used = mark.length;
    let start = characters.length;
    while (start > 0 && used + (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(characters[start - 1] ?? '') <= width) {
        start -= 1;
        used += (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .displayWidth */ .F1)(characters[start] ?? '');
    }
    return mark + characters.slice(start).join('');
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   TW: () => (/* binding */ firstFixLines),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _by_person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3935);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2704);




const labels = {
    first: 'Fix: ',
    or: 'Or:  ',
    and: 'And: '
};
/** A fix with who can do it, if not everyone can. Page, command and patch stand on lines of their own, to be copied. */
function fixLines(fix, style) {
    return linesOfFix((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRepeat */ .mG)(fix), toDo, style);
}
/** The same, where a long patch is only counted. */
function shortFixLines(fix, style) {
    const { patch, ...rest } = fix;
    if (patch === undefined || !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLongPatch */ .lh)(patch))
        return fixLines(fix, style);
    return linesOfFix(rest, (todo, indent) => [
        ...toDo(todo, indent, style),
        `${indent}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(style, 'dim', `The text to write has ${linesOf(patch).length} lines: --verbose prints it.`)}`
    ], style);
}
function linesOfFix(fix, body, style) {
    const who = fix.who === 'anyone with write access' ? '' : ` (${fix.who})`;
    const mark = `  ${labels[fix.relation]}`;
    const indent = ' '.repeat(mark.length);
    return [
        ...hanging(mark, fix.text + (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .finality */ .vP)(fix) + who, style),
        ...body(fix, indent, style),
        ...(fix.note === undefined ? [] : hanging(indent, fix.note, style))
    ];
}
/** The first fix in full with what it needs besides, and the other ways in a line. */
function firstFixLines(fixes, style) {
    const next = fixes.findIndex(({ relation }) => relation === 'or');
    const first = next < 0 ? fixes : fixes.slice(0, next);
    const others = fixes.filter(({ relation }) => relation === 'or');
    return [...first.flatMap(fix => shortFixLines(fix, style)), ...otherWays(others, style)];
}
/** Words of other ways that are worth reading before `--verbose` is asked for. */
const mostWords = 20;
function otherWays(others, style) {
    if (others.length === 0)
        return [];
    const shown = [];
    for (const fix of others) {
        const clause = asClause(fix.text) + (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .finality */ .vP)(fix);
        const words = [...shown, clause].join(' ').split(' ').length;
        if (shown.length > 0 && words > mostWords)
            break;
        shown.push(clause);
    }
    const further = others.length - shown.length;
    const more = further > 0 ? `; or ${further} more ${further === 1 ? 'way' : 'ways'}` : '';
    return hanging(`  ${labels.or}`, `${shown.join('; or ')}${more}. (--verbose)`, style);
}
/** A sentence that begins with a verb, within another. */
function asClause(text) {
    return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
/** What to open, to run and to write, each line after `indent`. */
function toDo(fix, indent, style) {
    const bar = style.unicode ? '│' : '|';
    return [
        ...(fix.url === undefined ? [] : [indent + (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(style, 'cyan', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(fix.url))]),
        ...linesOf(fix.command && (0,_by_person_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLines */ .Zm)(fix.command)).map(line => indent + prompt(line) + (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(style, 'bold', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(line))),
        ...linesOf(fix.patch).map(line => `${indent}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(style, 'dim', bar)} ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(line)}`.trimEnd())
    ];
}
/** A line that begins with white space goes on with the command of the line before. */
function prompt(line) {
    return line.startsWith(' ') ? '  ' : '$ ';
}
function linesOf(text) {
    return text === undefined
        ? []
        : text
            .replace(/\n$/, '')
            .replaceAll('\t', '  ')
            .split(/\r\n|\r|\n/);
}
/** A sentence after a mark of ours, its further lines under its first. */
function hanging(mark, text, style) {
    const indent = ' '.repeat(mark.length);
    const [first = '', ...rest] = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(sentence(text, style), (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .proseColumns */ .RF)(style) - mark.length);
    return [mark + first, ...rest.map(line => indent + line)];
}
/** The mark of what was cut. */
function cutMark(style) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .inOwnWords */ .Zb)(style, '…');
}
/** A sentence of ours, which may quote what stands in a file, for the terminal. */
function sentence(text, style) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .inOwnWords */ .Zb)(style, (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(text));
}
/** A text of a file for the terminal, at most `limit` UTF-16 units of it, with a mark where something was cut. */
function cut(text, limit, style) {
    if (text.length <= limit)
        return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(text);
    const mark = cutMark(style);
    return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '')) + mark;
}


/***/ })

};
