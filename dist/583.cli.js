export const id = 583;
export const ids = [583];
export const modules = {

/***/ 8583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderChecked: () => (/* binding */ renderChecked),
  renderListed: () => (/* binding */ renderListed)
});

// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/untrusted/terminal.ts
var terminal = __webpack_require__(5459);
// EXTERNAL MODULE: ./src/report/untrusted/visible.ts
var visible = __webpack_require__(3061);
;// CONCATENATED MODULE: ./src/report/untrusted/workflow-command.ts

/** The message of a workflow command, after its last `::`; it may have several lines. */
function forWorkflowMessage(text) {
    return text.split('\n').map(visible/* visible */.R).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/** The value of a property of a workflow command (`file=…,title=…`), which ends at a comma or colon. */
function forWorkflowProperty(text) {
    return (0,visible/* visible */.R)(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var report_verdict = __webpack_require__(687);
;// CONCATENATED MODULE: ./src/report/github.ts





/** The report as workflow commands, one for each annotation, and the verdict behind them (`--format github`). */
function renderGithub(report, folder = '.') {
    const commands = annotationCommands(report, folder);
    const verdict = `${report.conclusion}: ${(0,terminal/* forTerminal */.Q)((0,headline/* headline */.Pl)(report))} (${(0,report_verdict/* findingCounts */.s_)(report)})`;
    const below = (0,headline/* belowHeadline */.Uk)(report).map(sentence => `  ${(0,terminal/* forTerminal */.Q)(sentence)}`);
    return [...commands, verdict, ...below, ''].join('\n');
}
/** The findings of a report as workflow commands, a line each. */
function annotationCommands(report, folder) {
    return (0,annotations/* annotationsOf */.Ih)(report, folder).map(commandOf);
}
function commandOf(annotation) {
    const properties = [
        property('file', annotation.file),
        property('line', annotation.line),
        property('endLine', annotation.endLine),
        property('col', annotation.column),
        property('endColumn', annotation.endColumn),
        property('title', annotation.title)
    ];
    return `::${annotation.severity} ${properties.flat().join(',')}::${forWorkflowMessage(annotation.message)}`;
}
function property(name, value) {
    return value === undefined ? [] : [`${name}=${forWorkflowProperty(String(value))}`];
}

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/markdown/findings.ts
var findings = __webpack_require__(8834);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(2105);
// EXTERNAL MODULE: ./src/report/markdown/words.ts
var words = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/report/untrusted/markdown.ts
var markdown = __webpack_require__(7806);
;// CONCATENATED MODULE: ./src/report/listing-markdown.ts







/** What `images` prints as Markdown: every image with each line that asks for it, what the files leave open, and findings. */
function renderListingMarkdown(listing, fileLink = () => null) {
    const images = listing.images.map(({ reference, required, uses }) => entry((0,markdown/* inCodeSpan */.Jl)(reference) + (required ? '' : ' (optional)'), uses, fileLink));
    const packages = listing.packages.map(({ registry, name, uses }) => entry(`${(0,markdown/* inCodeSpan */.Jl)(name)} of ${(0,markdown/* inCodeSpan */.Jl)(registry)}`, uses, fileLink));
    const unresolved = listing.unresolved.map(mention => entry(`${(0,markdown/* inCodeSpan */.Jl)((0,visible/* shorten */.m)(mention.written, 300))}: ${(0,words/* words */.a)((0,visible/* shorten */.m)(mention.reason, 1_000))}`, [mention], fileLink));
    const reasons = listing.incomplete.map(reason => `- ${(0,words/* words */.a)(reason)}`);
    const sections = [
        listing_markdown_text(`## ${(0,report_verdict/* imageCounts */.ON)(listing)}`),
        ...(0,headline/* lookedFor */.gO)(listing).map(sentence => listing_markdown_text((0,words/* words */.a)(sentence))),
        ...list('', images),
        ...list('### Packages', packages),
        ...list('### Unresolved', unresolved),
        ...(0,findings/* findingSections */.Y)(listing, fileLink),
        ...list('### Not looked at', reasons),
        ...(listing.findings.length === 0 ? [] : [listing_markdown_text(`${(0,report_verdict/* findingCounts */.s_)(listing)}.`)])
    ];
    return (0,fit/* fit */.Uj)(sections, { most: Infinity, measure: document => document.length });
}
/** One line for each place, however many configurations lead there. */
function entry(name, mentions, fileLink) {
    const places = mentions.map(mention => {
        const way = mention.via.map(step => place(step, fileLink)).join(' → ');
        const kind = mention.kind === undefined ? '' : `${mention.kind} in `;
        return `  - ${kind}${place(mention, fileLink)}${way === '' ? '' : `, reached from ${way}`}`;
    });
    return [`- ${name}`, ...new Set(places)].join('\n');
}
function place({ file, line }, fileLink) {
    const shown = (0,markdown/* inCodeSpan */.Jl)(`${file}:${line}`);
    const url = fileLink(file, line);
    return url === null ? shown : (0,markdown/* linkTo */.uM)(shown, url);
}
function list(title, blocks) {
    if (blocks.length === 0)
        return [];
    const head = title === '' ? '' : `${title}\n`;
    return [{ name: '', importance: Infinity, head, blocks, between: '\n', tail: '' }];
}
function listing_markdown_text(head) {
    return { name: '', importance: Infinity, head, blocks: [], between: '\n\n', tail: '' };
}

// EXTERNAL MODULE: ./src/terminal.ts
var src_terminal = __webpack_require__(7840);
// EXTERNAL MODULE: ./src/report/order.ts
var order = __webpack_require__(734);
// EXTERNAL MODULE: ./src/report/also-at.ts
var also_at = __webpack_require__(6337);
// EXTERNAL MODULE: ./src/report/mentions.ts
var mentions = __webpack_require__(2539);
// EXTERNAL MODULE: ./src/report/text/fix.ts
var text_fix = __webpack_require__(964);
// EXTERNAL MODULE: ./src/report/text/words.ts
var text_words = __webpack_require__(1605);
;// CONCATENATED MODULE: ./src/report/text/snippet.ts


/** The source line of a span with a caret under it, cut around the span where it is wider than the terminal. */
function snippet(span, source, tone, style) {
    const line = span.line === 1 && source.startsWith('\uFEFF') ? source.slice(1) : source;
    const start = Math.min(span.column - 1, line.length);
    const end = span.endLine === span.line ? Math.max(start, Math.min(span.endColumn - 1, line.length)) : line.length;
    const number = String(span.line);
    const room = (0,src_terminal/* columns */.YB)(style) - number.length - 5;
    const { before, marked, after } = fitted(shown(line.slice(Math.max(0, start - 400), start), style), shown(line.slice(start, end), style), shown(line.slice(end), style), { room, mark: (0,text_words/* cutMark */.K1)(style) });
    const bar = style.unicode ? '│' : '|';
    const caret = '^'.repeat(Math.max(1, (0,src_terminal/* displayWidth */.F1)(marked)));
    const gutter = (text) => (0,src_terminal/* paint */.nI)(style, 'dim', `  ${text} ${bar}`);
    return [
        `${gutter(number)} ${before}${marked}${after}`.trimEnd(),
        `${gutter(' '.repeat(number.length))} ${' '.repeat((0,src_terminal/* displayWidth */.F1)(before))}${(0,src_terminal/* paint */.nI)(style, tone, caret)}`
    ];
}
function shown(text, style) {
    return (0,text_words/* cut */.Jj)(text.replaceAll('\t', '  '), 400, style);
}
function fitted(before, marked, after, { room, mark }) {
    const kept = (0,src_terminal/* displayWidth */.F1)(marked) > room ? (0,src_terminal/* takeColumns */.Vu)(marked, room - mark.length) + mark : marked;
    const left = room - (0,src_terminal/* displayWidth */.F1)(kept);
    const head = (0,src_terminal/* displayWidth */.F1)(before) > left ? lastColumns(before, Math.min(left, Math.trunc(room / 3)), mark) : before;
    const rest = left - (0,src_terminal/* displayWidth */.F1)(head);
    const tail = (0,src_terminal/* displayWidth */.F1)(after) > rest ? firstColumns(after, rest, mark) : after;
    return { before: head, marked: kept, after: tail };
}
function firstColumns(text, width, mark) {
    return width <= mark.length ? '' : (0,src_terminal/* takeColumns */.Vu)(text, width - mark.length) + mark;
}
function lastColumns(text, width, mark) {
    if (width <= mark.length)
        return '';
    const characters = Array.from(text);
    let used = mark.length;
    let start = characters.length;
    while (start > 0 && used + (0,src_terminal/* displayWidth */.F1)(characters[start - 1] ?? '') <= width) {
        start -= 1;
        used += (0,src_terminal/* displayWidth */.F1)(characters[start] ?? '');
    }
    return mark + characters.slice(start).join('');
}

;// CONCATENATED MODULE: ./src/report/text/finding.ts








/** The colour of a severity. */
const tones = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** A finding as compilers print it: place, message and rule, the source line with a caret, how it was reached, what to do. */
function findingLines(finding, report, sourceLine, style, fixes = finding.fixes.flatMap(fix => (0,text_fix/* fixLines */.$U)(fix, style))) {
    return [
        ...messageLines(finding, style),
        ...sourceLines(finding, sourceLine, style),
        ...(0,mentions/* viaOf */.w)(report, finding).map(place => viaLine((0,also_at/* placeText */.Z)(place), place.text, style)),
        ...otherPlaces(finding, style),
        ...fixes
    ];
}
function messageLines(finding, style) {
    const place = placeOf(finding);
    const words = `${place}${finding.severity}: ${(0,text_words/* sentence */.em)((0,visible/* shorten */.m)(finding.message, 4_000), style)} [${finding.rule}]`;
    const [first = '', ...rest] = (0,src_terminal/* wrap */.LV)(words, (0,src_terminal/* proseColumns */.RF)(style) - 4);
    return [emphasized(first, place, finding.severity, style), ...rest.map(line => `    ${line}`)];
}
function placeOf(finding) {
    return finding.location === null ? '' : `${(0,terminal/* forTerminal */.Q)((0,also_at/* placeText */.Z)(finding.location))}: `;
}
function emphasized(line, place, severity, style) {
    if (!line.startsWith(place + severity))
        return line;
    const rest = line.slice(place.length + severity.length);
    return `${(0,src_terminal/* paint */.nI)(style, 'bold', place)}${(0,src_terminal/* paint */.nI)(style, tones[severity], severity)}${rest}`;
}
function sourceLines(finding, sourceLine, style) {
    if (finding.location === null)
        return [];
    const source = sourceLine(finding.location.file, finding.location.line);
    return source === null ? [] : snippet(finding.location, source, tones[finding.severity], style);
}
function viaLine(place, text, style) {
    const shown = `reached from ${(0,terminal/* forTerminal */.Q)(place)}: ${(0,text_words/* cut */.Jj)(text, 60, style)}`;
    return dim(shown, style);
}
function otherPlaces(finding, style) {
    const also = (0,also_at/* alsoAt */.l)(finding, place => (0,terminal/* forTerminal */.Q)((0,also_at/* placeText */.Z)(place)));
    return also === null ? [] : [dim(also, style)];
}
function dim(text, style) {
    return (0,src_terminal/* paint */.nI)(style, 'dim', `    ${(0,src_terminal/* wrap */.LV)(text, (0,src_terminal/* columns */.YB)(style) - 6).join('\n      ')}`);
}

;// CONCATENATED MODULE: ./src/report/listing.ts







/** What `images` prints: every image with each line that asks for it, and what the files leave open. */
function renderListing(listing, style, sourceLine) {
    const parts = [
        [openingLine(listing, style), ...(0,headline/* lookedFor */.gO)(listing).flatMap(line => (0,src_terminal/* wrap */.LV)(line, (0,src_terminal/* columns */.YB)(style)))],
        ...listing.images.map(image => [
            ...nameLines(image.required ? image.reference : `${image.reference} (optional)`, style),
            ...useLines(image.uses, style)
        ]),
        ...listing.packages.map(entry => [
            ...nameLines(`${entry.registry} ${entry.name} (package)`, style),
            ...useLines(entry.uses.map(use => ({ ...use, kind: 'package' })), style)
        ]),
        ...listing.unresolved.map(mention => unresolvedLines(mention, style)),
        ...(0,order/* heaviestFirst */.O7)(listing.findings).map(finding => findingLines(finding, listing, sourceLine, style)),
        closingLines(listing)
    ];
    const shown = parts.filter(lines => lines.length > 0);
    return `${shown.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
function openingLine(listing, style) {
    return (0,src_terminal/* paint */.nI)(style, 'bold', (0,report_verdict/* imageCounts */.ON)(listing));
}
function nameLines(name, style) {
    return (0,src_terminal/* wrap */.LV)((0,terminal/* forTerminal */.Q)(name), (0,src_terminal/* columns */.YB)(style)).map(line => (0,src_terminal/* paint */.nI)(style, 'bold', line));
}
function useLines(uses, style) {
    const places = new Map();
    for (const use of uses) {
        const key = `${use.kind} ${use.line}:${use.column} ${use.file}`;
        const entry = places.get(key) ?? { use, configurations: new Set() };
        entry.configurations.add(use.configuration);
        places.set(key, entry);
    }
    return [...places.values()].flatMap(({ use, configurations }) => [
        ...placeLines(use.kind, use, configurations, style),
        ...use.via.flatMap(step => viaLines(step, style))
    ]);
}
function placeLines(kind, use, configurations, style) {
    const several = configurations.size > 1 ? ` (${configurations.size} configurations)` : '';
    const [first = '', ...rest] = (0,src_terminal/* wrap */.LV)(`${(0,terminal/* forTerminal */.Q)(use.file)}:${use.line}:${use.column}${several}`, (0,src_terminal/* columns */.YB)(style) - kindWidth - 2);
    const indent = ' '.repeat(kindWidth + 2);
    return [`  ${(0,src_terminal/* paint */.nI)(style, 'cyan', (0,src_terminal/* pad */.eV)(kind, kindWidth))}${first}`, ...rest.map(line => indent + line)];
}
const kindWidth = 15;
function viaLines(step, style) {
    const words = `from ${(0,terminal/* forTerminal */.Q)(step.file)}:${step.line}:${step.column} ${(0,terminal/* forTerminal */.Q)((0,visible/* shorten */.m)(step.text, 60))}`;
    return (0,src_terminal/* wrap */.LV)(words, (0,src_terminal/* columns */.YB)(style) - kindWidth - 4).map(line => (0,src_terminal/* paint */.nI)(style, 'dim', ' '.repeat(kindWidth + 4) + line));
}
function unresolvedLines(mention, style) {
    return [
        ...nameLines(`${(0,visible/* shorten */.m)(mention.written, 300)} (unresolved)`, style),
        ...useLines([mention], style),
        ...(0,src_terminal/* wrap */.LV)((0,terminal/* forTerminal */.Q)((0,visible/* shorten */.m)(mention.reason, 1_000)), (0,src_terminal/* columns */.YB)(style) - 2).map(line => `  ${line}`)
    ];
}
function closingLines(listing) {
    const reasons = listing.incomplete.map(reason => `Not looked at: ${(0,terminal/* forTerminal */.Q)(reason)}`);
    return listing.findings.length === 0 ? reasons : [`${(0,report_verdict/* findingCounts */.s_)(listing)}.`, ...reasons];
}

// EXTERNAL MODULE: ./src/report/markdown.ts
var report_markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(2390);
// EXTERNAL MODULE: ./src/report/next-step.ts
var next_step = __webpack_require__(5780);
// EXTERNAL MODULE: ./src/report/partly-read.ts
var partly_read = __webpack_require__(139);
;// CONCATENATED MODULE: ./src/report/text/evidence.ts





const mostImages = 10;
const mostPieces = 8;
/**
 * What was asked about the images that not simply everyone can pull, and what was answered: worst first, and only so
 * many. Nothing where nobody was asked, and nothing of a single answer that the finding quotes.
 */
function evidenceLines({ images }, style) {
    const telling = (0,order/* worstFirst */.md)(images).filter(needsEvidence);
    if (telling.length === 0)
        return [];
    const further = telling.length - mostImages;
    return [
        'Evidence:',
        ...telling.slice(0, mostImages).flatMap(image => imageLines(image, style)),
        ...(further > 0 ? [`  and of ${(0,report_verdict/* plural */.LS)(further, 'further image')}, in the JSON report`] : [])
    ];
}
function needsEvidence({ access, evidence }) {
    if (evidence.every(({ result }) => result === 'skipped'))
        return false;
    const [only, ...more] = evidence;
    if (more.length === 0 && (only?.result === 'not-found' || only?.result === 'unreachable'))
        return false;
    const everyone = evidence.some(({ claim, result }) => claim === 'anonymous-pull' && result === 'allowed');
    return !(access.team === 'yes' && access.prebuild === 'yes' && everyone);
}
function imageLines({ reference, evidence }, style) {
    const further = evidence.length - mostPieces;
    return [
        ...(0,text_fix/* hanging */.rM)('  ', reference, style).map(line => (0,src_terminal/* paint */.nI)(style, 'dim', line)),
        ...evidence.slice(0, mostPieces).flatMap(piece => (0,text_fix/* hanging */.rM)('    - ', pieceText(piece), style)),
        ...(further > 0 ? [`    - and ${further} further, in the JSON report`] : [])
    ];
}
function pieceText({ claim, result, detail }) {
    return `${claim}: ${result}, ${(0,visible/* shorten */.m)(detail, 300)}`;
}

// EXTERNAL MODULE: ./src/report/by-person.ts
var by_person = __webpack_require__(3935);
;// CONCATENATED MODULE: ./src/report/text/fix-teller.ts






/**
 * Prints every action of a report in full once, and later only with which finding it stands. What a later image has of
 * its own is its page; commands and texts of all images stand together in the list at the end.
 */
function fixTeller(report, style) {
    const actionOf = (0,by_person/* actionByFix */.jD)(report);
    const told = new Map();
    const steps = new Set();
    return finding => {
        const places = finding.fixes.map(fix => fix_teller_placeOf(told, actionOf(fix)));
        const [first = null] = places;
        const lines = first !== null && places.every(place => place === first)
            ? [...referTo(first, style), ...newPages(finding.fixes, steps, style)]
            : finding.fixes.flatMap((fix, index) => tell(fix, places[index] ?? null, steps, style));
        for (const fix of finding.fixes) {
            const action = actionOf(fix);
            if (action !== null && !told.has(action))
                told.set(action, finding);
            steps.add((0,by_person/* keyOf */.TN)(fix));
        }
        return lines;
    };
}
function fix_teller_placeOf(told, action) {
    return action === null ? null : (told.get(action) ?? null);
}
function tell(fix, at, steps, style) {
    if (at === null)
        return (0,text_fix/* fixLines */.$U)(fix, style);
    return [
        ...(0,text_fix/* hanging */.rM)(arrow(style), `${opening(fix.text)} (in full ${placeWords(at)}, above)`, style),
        ...newPages([fix], steps, style)
    ];
}
function referTo(at, style) {
    return (0,text_fix/* hanging */.rM)(arrow(style), `As ${placeWords(at)}, above.`, style);
}
function arrow({ unicode }) {
    return `  ${unicode ? '→' : '->'} `;
}
function placeWords({ rule, location }) {
    return location === null ? `for ${rule}` : `at ${(0,also_at/* placeText */.Z)(location)}`;
}
const longestOpening = 90;
/** The first words of a text, enough to tell it by. */
function opening(text) {
    return text.length <= longestOpening
        ? text
        : `${(0,visible/* shorten */.m)(text, longestOpening).replace(/[\s,;:]*\S*…$/, '')} …`;
}
function newPages(fixes, steps, style) {
    const pages = fixes.filter(fix => !steps.has((0,by_person/* keyOf */.TN)(fix))).flatMap(({ url }) => url ?? []);
    return [...new Set(pages)].map(url => `      ${(0,src_terminal/* paint */.nI)(style, 'cyan', (0,terminal/* forTerminal */.Q)(url))}`);
}

// EXTERNAL MODULE: ./src/report/joined-patch.ts + 1 modules
var joined_patch = __webpack_require__(9251);
;// CONCATENATED MODULE: ./src/report/text/person.ts




const mostSteps = 100;
/**
 * What to send to each person: every action once, with all that is needed to carry it out. What anyone with write
 * access can do, the reader does; it stands with the findings, unless it is to be done for several images.
 */
function personLines(report, style) {
    if (report.findings.length < 2)
        return [];
    const persons = (0,by_person/* byPerson */.Nk)(report);
    const count = persons.reduce((sum, { actions }) => sum + stepCount(actions), 0);
    const others = persons.flatMap(({ who, actions }) => {
        const shown = who === 'anyone with write access' ? actions.filter(({ steps }) => steps.length > 1) : actions;
        return shown.length === 0 ? [] : [{ who, actions: shown }];
    });
    if (count < 2 || others.length === 0)
        return [];
    const parts = others.map(({ who, actions }) => [
        (0,src_terminal/* paint */.nI)(style, 'bold', who.charAt(0).toUpperCase() + who.slice(1)),
        ...actions.flatMap((action, index) => actionLines(action, index + 1, style))
    ]);
    return ['What to send to whom:', ...parts.flatMap(lines => ['', ...lines])];
}
function stepCount(actions) {
    return actions.reduce((sum, { steps }) => sum + steps.length, 0);
}
function actionLines(action, number, style) {
    const mark = `  ${number}. `;
    const indent = ' '.repeat(mark.length);
    const [first, ...alike] = action.steps;
    if (alike.length === 0)
        return [
            ...(0,text_fix/* hanging */.rM)(mark, action.fix.text + (0,by_person/* forImages */._$)((0,by_person/* unnamedImages */.TB)(first), asItIs), style),
            ...(0,text_fix/* toDo */.Xj)(action.fix, indent, style)
        ];
    return [
        ...(0,text_fix/* hanging */.rM)(mark, `${action.fix.text} The same for each of ${action.steps.length} images:`, style),
        ...severalLines(action.steps, indent, style)
    ];
}
/** Each image with its page, and then the commands and texts of all, to be copied at once. */
function severalLines(steps, indent, style) {
    const shown = steps.slice(0, mostSteps);
    const rest = steps.length - shown.length;
    const commands = shown.flatMap(({ fix }) => fix.command ?? []);
    const patches = shown.flatMap(({ fix }) => fix.patch ?? []);
    return [
        ...shown.flatMap(step => stepLines(step, indent, style)),
        ...(rest > 0 ? [`${indent}- and ${rest} further, which the JSON report names`] : []),
        ...(0,text_fix/* toDo */.Xj)({
            ...(commands.length === 0 ? {} : { command: commands.join('\n') }),
            ...(patches.length === 0 ? {} : { patch: (0,joined_patch/* joinedPatch */.G)(patches) })
        }, indent, style)
    ];
}
function stepLines({ fix, images }, indent, style) {
    const name = images.length === 0 ? fix.text : images.join(', ');
    return [
        ...(0,text_fix/* hanging */.rM)(`${indent}- `, name, style),
        ...(0,text_fix/* toDo */.Xj)(fix.url === undefined ? {} : { url: fix.url }, `${indent}  `, style)
    ];
}
function asItIs(image) {
    return image;
}

;// CONCATENATED MODULE: ./src/report/text/table.ts




const table_tones = { yes: 'green', no: 'red', unknown: 'yellow' };
const symbols = { yes: '✓', no: '✗', unknown: '?' };
/** So many rows that everyone can pull are shown; more would hide the others. */
const mostReady = 20;
/** Images and packages by audience, the worst first. Verdicts stand before the names, so that a long name harms none. */
function accessTable(report, style) {
    const rows = (0,order/* worstFirst */.md)(rowsOf(report));
    if (rows.length === 0)
        return [];
    const outside = rows.some(row => row.access.outside !== null);
    const ready = rows.filter(row => (0,order/* worst */.QZ)(row.access) === 'yes');
    const hidden = new Set(ready.slice(mostReady));
    const shown = rows.filter(row => !hidden.has(row));
    const heads = [cell('TEAM'), cell('PREBUILD'), ...(outside ? [cell('OUTSIDE')] : []), 'IMAGE'];
    return [
        (0,src_terminal/* paint */.nI)(style, 'dim', `  ${heads.join('')}`),
        ...shown.flatMap(row => rowLines(row, outside, style)),
        ...(hidden.size > 0 ? [`  and ${(0,report_verdict/* plural */.LS)(hidden.size, 'further image')} that everyone can pull`] : [])
    ];
}
function rowsOf(report) {
    const images = report.images.map(image => ({
        name: image.reference,
        note: image.required ? '' : ' (optional)',
        access: image.access,
        required: image.required
    }));
    const packages = report.packages.map(entry => ({
        name: `${entry.registry} ${entry.name}`,
        note: ' (package)',
        access: entry.access,
        required: true
    }));
    return [...images, ...packages];
}
const cellWidth = 11;
function cell(text) {
    return (0,src_terminal/* pad */.eV)(text, cellWidth);
}
function rowLines(row, outside, style) {
    const { team, prebuild } = row.access;
    const cells = [team, prebuild, ...(outside ? [row.access.outside] : [])];
    const indent = 2 + cells.length * cellWidth;
    const [first = '', ...rest] = (0,src_terminal/* wrap */.LV)((0,terminal/* forTerminal */.Q)(row.name) + row.note, (0,src_terminal/* columns */.YB)(style) - indent);
    return [
        `  ${cells.map(verdict => verdictCell(verdict, style)).join('')}${first}`,
        ...rest.map(line => ' '.repeat(indent) + line)
    ];
}
function verdictCell(verdict, style) {
    if (verdict === null)
        return (0,src_terminal/* paint */.nI)(style, 'dim', cell('-'));
    return (0,src_terminal/* paint */.nI)(style, table_tones[verdict], cell(style.unicode ? `${symbols[verdict]} ${verdict}` : verdict));
}

;// CONCATENATED MODULE: ./src/report/text.ts















const signs = { pass: '✓', fail: '✗', incomplete: '?' };
const text_tones = {
    pass: 'green',
    fail: 'red',
    incomplete: 'yellow'
};
/** The report for a terminal: verdict and next step, the table, the findings, what to send to whom, the evidence, the counts. */
function renderText(report, extras) {
    const { style, sourceLine } = extras;
    const fixesOf = fixTeller(report, style);
    const findings = (0,order/* heaviestFirst */.O7)(report.findings).map(finding => findingLines(finding, report, sourceLine, style, fixesOf(finding)));
    const parts = [
        [...verdictLines(report, style), ...nextLines(report, style)],
        [...accessTable(report, style), ...partlyReadLines(report, style)],
        ...findings,
        personLines(report, style),
        evidenceLines(report, style)
    ].filter(lines => lines.length > 0);
    const length = parts.reduce((sum, lines) => sum + lines.length + 1, 0);
    const shown = [
        ...parts,
        [...text_closingLines(report, extras), ...(length > screen ? repeated(report, style) : [])]
    ];
    return `${shown.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
/** So many lines are seen at once, of a terminal that is not small. */
const screen = 60;
/** The verdict and the next step where the reader of a long report ends. */
function repeated(report, style) {
    const next = (0,next_step/* nextStep */.s)(report);
    return ['', ...verdictLine(report, style), ...(next === null ? [] : nextWhole(next, 'above', style))];
}
function partlyReadLines(report, style) {
    const names = (0,partly_read/* partlyRead */.T)(report, path => path);
    return names === null ? [] : (0,text_fix/* hanging */.rM)('  ', `Not checked completely, see the errors: ${names}`, style);
}
function verdictLines(report, style) {
    return [
        ...verdictLine(report, style),
        ...(0,headline/* belowHeadline */.Uk)(report).flatMap(below => (0,text_fix/* hanging */.rM)('  ', below, style))
    ];
}
function verdictLine(report, style) {
    const words = `${report.conclusion}: ${(0,text_words/* sentence */.em)((0,headline/* headline */.Pl)(report), style)}.`;
    const sign = style.unicode ? `${signs[report.conclusion]} ` : '';
    return (0,src_terminal/* wrap */.LV)(sign + words, (0,src_terminal/* columns */.YB)(style)).map(line => (0,src_terminal/* paint */.nI)(style, 'bold', (0,src_terminal/* paint */.nI)(style, text_tones[report.conclusion], line)));
}
function nextLines(report, style) {
    const next = (0,next_step/* nextStep */.s)(report);
    return next === null ? [] : nextWhole(next, 'below', style);
}
function nextWhole(next, where, style) {
    return [...nextText(next, where, style), ...(0,text_fix/* toDo */.Xj)(next, ' '.repeat(nextMark.length), style)];
}
const nextMark = '  Next: ';
function nextText(next, where, style) {
    const who = next.who === null ? '' : ` (${next.who})`;
    return (0,text_fix/* hanging */.rM)(nextMark, text_placeOf(next) + next.text + (0,next_step/* forWhat */.u)(next, image => image, where) + who, style);
}
function text_placeOf({ place }) {
    if (place === null)
        return '';
    return `${place.verb} ${(0,also_at/* placeText */.Z)(place.span)}: `;
}
const moreAboutRules = {
    command: 'codespaces-preflight explain <rule> tells more about a rule.',
    page: `More about each rule: ${links/* rulesPage */.lX}`
};
function text_closingLines(report, { style, readOn = 'command' }) {
    const asked = Object.values(report.requests).reduce((sum, count) => sum + count, 0);
    const hosts = Object.keys(report.requests).length;
    const unsaid = (0,headline/* nothingChecked */.t1)(report) ? [] : report.incomplete;
    const counts = [
        (0,report_verdict/* imageCounts */.ON)(report),
        (0,report_verdict/* findingCounts */.s_)(report),
        ...(asked > 0 ? [`${(0,report_verdict/* plural */.LS)(asked, 'request')} to ${(0,report_verdict/* plural */.LS)(hosts, 'host')}`] : [])
    ];
    return [
        ...(0,src_terminal/* wrap */.LV)(`${counts.join('; ')}.`, (0,src_terminal/* columns */.YB)(style)),
        ...unsaid.flatMap(reason => (0,text_fix/* hanging */.rM)('Not looked at: ', reason, style)),
        ...(report.findings.length > 0 ? [moreAboutRules[readOn]] : [])
    ];
}

;// CONCATENATED MODULE: ./src/render.ts






/** The report of a check in the form that was asked for. */
async function renderChecked({ report, sourceLine }, { format, style, folder, annotated }) {
    switch (format) {
        case 'text':
            return renderText(report, { style, sourceLine });
        case 'json':
            return (0,json/* renderJson */.h)(report);
        case 'markdown':
            return (0,report_markdown/* renderMarkdown */.G)(report);
        case 'github':
            return renderGithub(report, annotated);
        case 'sarif':
            return sarif(report, folder, sourceLine);
    }
}
/** The list of images in the form that was asked for; as SARIF, which has no place for a list, its findings. */
async function renderListed({ listing, sourceLine }, { format, style, folder, annotated }) {
    switch (format) {
        case 'text':
            return renderListing(listing, style, sourceLine);
        case 'json':
            return (0,json/* renderListingJson */.$)(listing);
        case 'markdown':
            return renderListingMarkdown(listing);
        case 'github':
            return [...annotationCommands(listing, annotated), renderListing(listing, style, sourceLine)].join('\n');
        case 'sarif':
            return sarif(unjudged(listing), folder, sourceLine);
    }
}
async function sarif(report, folder, sourceLine) {
    const [{ renderSarif }, { loadRules }] = await Promise.all([
        __webpack_require__.e(/* import() */ 908).then(__webpack_require__.bind(__webpack_require__, 6908)),
        __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 3013))
    ]);
    return renderSarif(report, { rules: await loadRules(), folder, sourceLine });
}
/** A list as a report, for a form that shows no verdicts. */
function unjudged(listing) {
    const nothing = {
        access: { team: 'unknown', prebuild: 'unknown', outside: 'unknown' },
        evidence: []
    };
    return {
        ...listing,
        conclusion: 'incomplete',
        reason: { kind: 'open', images: [], unresolved: [], limits: [] },
        images: listing.images.map(image => ({ ...image, ...nothing })),
        packages: listing.packages.map(entry => ({ ...entry, ...nothing }))
    };
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   l: () => (/* binding */ alsoAt)
/* harmony export */ });
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

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   oz: () => (/* binding */ fileInCheckout),
/* harmony export */   xN: () => (/* binding */ annotationLimit),
/* harmony export */   yS: () => (/* binding */ annotationsLeftOut)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(182);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1062);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _also_at_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6337);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(734);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3061);






/** GitHub keeps so many annotations of each severity for a step, and drops the rest silently. */
const annotationLimit = 10;
/**
 * The annotations of a report: the heaviest findings first, at most ten of each severity.
 * `folder` is where the checked folder lies in the repository of the run, `.` for its root; `null`: it lies in another
 * one, and GitHub would show the annotation at a file of the same name. The text then names the place.
 */
function annotationsOf(report, folder = '.') {
    return _model_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.flatMap(severity => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .heaviestFirst */ .O7)(report.findings)
        .filter(finding => finding.severity === severity)
        .slice(0, annotationLimit)
        .map(finding => annotationOf(finding, folder)));
}
/** How many findings of each severity have no annotation. */
function annotationsLeftOut(report) {
    const left = (severity) => Math.max(0, report.findings.filter(finding => finding.severity === severity).length - annotationLimit);
    return { error: left('error'), warning: left('warning'), notice: left('notice') };
}
function annotationOf(finding, folder) {
    const { location } = finding;
    const { title } = _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogue[finding.rule];
    return {
        severity: finding.severity,
        title: `${capital(title)} (${finding.rule})`,
        message: messageOf(finding, folder),
        ...(location === null || folder === null ? {} : placeOf(location, folder))
    };
}
function messageOf(finding, folder) {
    const { location } = finding;
    const start = location === null || folder !== null
        ? ''
        : `${(0,_also_at_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)({ ...location, file: (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(location.file, 500) })}: `;
    const message = (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(start + (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(finding.message, 4_000));
    const also = (0,_also_at_js__WEBPACK_IMPORTED_MODULE_5__/* .alsoAt */ .l)(finding, place => (0,_also_at_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)({ ...place, file: fileInCheckout(place.file, folder ?? '.') }));
    const others = also === null ? [] : [(0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(`${capital(also)}.`, 2_000))];
    return [message, ...others, ...finding.fixes.flatMap(fixLines), `More: ${(0,_rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePageUrl */ .Pd)(finding.rule)}`].join('\n');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function fixLines(fix) {
    const commands = fix.command?.split(/\r\n|\r|\n/).map(line => `$ ${line}`) ?? [];
    const lines = [`→ ${fix.text} (${fix.who})`, fix.url ?? '', ...commands];
    return lines.filter(line => line !== '').map(line => (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(line, 2_000)));
}
function placeOf(span, folder) {
    const inOneLine = span.line === span.endLine;
    return {
        file: (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(fileInCheckout(span.file, folder)),
        line: span.line,
        endLine: span.endLine,
        ...(inOneLine ? { column: span.column, endColumn: span.endColumn } : {})
    };
}
/** A file of the checked folder as a path from the checkout's root. */
function fileInCheckout(file, folder) {
    const prefix = folder
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, '');
    return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`;
}


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ byPerson),
/* harmony export */   TB: () => (/* binding */ unnamedImages),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _$: () => (/* binding */ forImages),
/* harmony export */   jD: () => (/* binding */ actionByFix)
/* harmony export */ });
/* unused harmony export actionsOf */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);

/** Groups the fixes of a report by who can do them; the person with the heaviest finding comes first. */
function byPerson(report) {
    const persons = new Map();
    for (const action of actionsOf(report)) {
        const actions = persons.get(action.fix.who);
        if (actions === undefined)
            persons.set(action.fix.who, [action]);
        else
            actions.push(action);
    }
    return [...persons].map(([who, actions]) => ({ who, actions }));
}
/** Every action of a report once, heaviest first; those that differ in the image alone are one. */
function actionsOf(report) {
    const collected = new Map();
    for (const finding of (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .heaviestFirst */ .O7)(report.findings)) {
        for (const fix of finding.fixes)
            collect(collected, finding, fix);
    }
    return [...collected.values()].flatMap(({ severity, rules, steps }) => {
        const [first, ...rest] = [...steps.values()].map(step => ({ fix: step.fix, images: [...step.images] }));
        if (first === undefined)
            return [];
        const images = [...new Set([first, ...rest].flatMap(step => step.images))];
        return [{ fix: first.fix, steps: [first, ...rest], severity, rules: [...rules], images }];
    });
}
function collect(collected, finding, fix) {
    const alike = JSON.stringify([fix.who, withoutImage(fix.text, finding.image)]);
    const action = collected.get(alike) ?? {
        severity: finding.severity,
        rules: new Set(),
        steps: new Map()
    };
    collected.set(alike, action);
    action.rules.add(finding.rule);
    const same = keyOf(fix);
    const step = action.steps.get(same) ?? { fix, images: new Set() };
    action.steps.set(same, step);
    if (finding.image !== null)
        step.images.add(finding.image);
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
/** The action of each fix of a report, by the fix itself. */
function actionByFix(report) {
    const actions = new Map(actionsOf(report).flatMap(action => action.steps.map(step => [keyOf(step.fix), action])));
    return fix => actions.get(keyOf(fix)) ?? null;
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


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commandLines)
/* harmony export */ });
/**
 * A command on several lines that a shell still runs as one: commands that are joined by `&&` stand below each other.
 * Pasted apart, the second would be taken for the value that the first asks for.
 */
function commandLines(command) {
    return command.replaceAll(' && ', ' &&\n  ');
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Uk: () => (/* binding */ belowHeadline),
/* harmony export */   gO: () => (/* binding */ lookedFor),
/* harmony export */   t1: () => (/* binding */ nothingChecked)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(687);

/** The verdict in one sentence without a full stop; it holds names of the repository: escape it on output. */
function headline(report) {
    if (report.reason.kind === 'untouched')
        return 'This pull request changes no image';
    if (nothingChecked(report))
        return 'Nothing was checked';
    if (nothingFound(report))
        return report.findings.length === 0
            ? 'There is no dev container configuration, so there is nothing to check'
            : 'No dev container configuration was found, so nothing was checked';
    const required = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countImages */ .AK)(report.images.filter(image => image.required));
    return capital(mainClause(report, required)) + optionalClause(report);
}
/** What stands right below the headline, in whole sentences: why nothing was checked, or which images have no proof. */
function belowHeadline({ reason, ...report }) {
    if (reason.kind !== 'untouched' && nothingChecked({ reason, ...report }))
        return report.incomplete.map(asSentence);
    if (reason.kind !== 'untouched' && nothingFound({ reason, ...report }))
        return [...lookedFor(report)];
    if (reason.kind !== 'missing-proof' || reason.images.length < 2)
        return [];
    const { images, declared } = reason;
    const names = images
        .slice(0, mostNames)
        .map(image => image + (declared.includes(image) ? ' (declared)' : ''));
    const further = images.length - names.length;
    return [`Without proof: ${names.join(', ')}${further > 0 ? ` and ${further} further` : ''}.`];
}
const mostNames = 10;
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
function mainClause(report, required) {
    const who = whoOf('team', report);
    if (report.conclusion === 'pass')
        return passed(report, required);
    if (report.reason.kind === 'missing-proof')
        return proofClause(report.reason, required, report);
    const blocked = blockedClauses(report, required);
    if (blocked !== '')
        return blocked;
    if (report.conclusion === 'fail')
        return failed(report);
    if (required.unknown > 0)
        return `nothing proves that ${who} can pull ${share(required.unknown, required)}`;
    if (report.unresolved.length > 0)
        return `${who} pull ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(report.unresolved.length, 'image')} whose name no file gives`;
    return `${who} were not checked completely`;
}
function whoOf(audience, { repository, repositoryVisibility }) {
    const ofRepository = repository ?? 'this repository';
    if (audience !== 'outside')
        return `${audience === 'team' ? 'codespaces' : 'prebuilds'} of ${ofRepository}`;
    const onlyReaders = repositoryVisibility === 'private' || repositoryVisibility === 'internal';
    return onlyReaders ? `readers who fork ${ofRepository}` : 'people from outside';
}
function passed(report, required) {
    const who = whoOf('team', report);
    if (report.images.length === 0)
        return `${who} pull no image that needs a check${openPackages(report)}`;
    if (report.images.every(({ access }) => access.team === 'yes'))
        return `${who} can pull ${report.images.length === 1 ? 'their image' : `all ${report.images.length} images`}`;
    if (required.total === 0)
        return `${who} pull no image that they cannot do without`;
    if (required.yes === required.total)
        return `${who} can pull ${allRequired(required.total)}`;
    const rest = [
        required.no > 0 ? `${required.no} cannot be pulled${ignoredNote(report)}` : '',
        required.unknown > 0 ? `${required.unknown} could not be proven` : ''
    ];
    return `${who} can pull ${required.yes} of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(required.total, 'image')}; ${rest.filter(text => text !== '').join(', ')}`;
}
/** Where it passes all the same since the configuration file ignores the finding, a reader is told. */
function ignoredNote({ reason }) {
    return reason.kind === 'ignored' ? ', which the configuration file ignores' : '';
}
/** Who cannot pull what: the team always, prebuilds and people from outside where the run counts that as an error. */
function blockedClauses(report, required) {
    const team = required.no;
    const prebuild = team > 0 ? 0 : blockedFor('prebuild', report);
    const outside = blockedFor('outside', report);
    const clauses = [
        team > 0 ? `${whoOf('team', report)} cannot pull ${share(team, required)}` : '',
        prebuild > 0 ? `${whoOf('prebuild', report)} cannot pull ${share(prebuild, required)}` : '',
        outside > 0 ? `${whoOf('outside', report)} cannot pull ${outsideShare(outside, required, report)}` : '',
        team === 0 ? blockedPackages(report) : ''
    ];
    return clauses.filter(clause => clause !== '').join('; ');
}
/** Other GitHub packages, where no image is in the way. */
function blockedPackages(report) {
    const blocked = report.packages.filter(({ access }) => access.team === 'no').length;
    if (blocked === 0 || report.conclusion !== 'fail')
        return '';
    return `${whoOf('team', report)} cannot install ${blocked} of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(report.packages.length, 'package')}`;
}
function openPackages({ packages }) {
    const open = packages.filter(({ access }) => access.team === 'unknown').length;
    return open === 0 ? '' : `; ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(open, 'package')} could not be proven`;
}
/** So many images as the table says `no` of, where an error says that this audience counts. */
function blockedFor(audience, { findings, images }) {
    const blocked = images.filter(({ required, access }) => required && access[audience] === 'no');
    const names = new Set(blocked.map(({ reference }) => reference));
    const counts = findings.some(({ rule, severity, image }) => severity === 'error' &&
        (rule === 'outside-contributors-blocked') === (audience === 'outside') &&
        image !== null &&
        names.has(image));
    return counts ? blocked.length : 0;
}
function outsideShare(part, required, report) {
    const needed = `that ${whoOf('team', report)} need`;
    return required.total === 1 ? `the image ${needed}` : `${share(part, required)} ${needed}`;
}
function failed(report) {
    const who = whoOf('team', report);
    const weight = ['error', 'warning', 'notice'].find(severity => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report, severity) > 0);
    return weight === undefined
        ? `the check of ${who} fails`
        : `the check of ${who} found ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report, weight), weight)}`;
}
function proofClause({ audience, images, declared }, required, report) {
    const [only] = images;
    const what = images.length === 1 && only !== undefined ? only : share(images.length, required);
    const claimed = declared.length === images.length ? 'only a declaration says' : 'nothing proves';
    return `proof is required (require-proof), and ${claimed} that ${whoOf(audience, report)} can pull ${what}`;
}
function optionalClause({ images }) {
    const optional = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countImages */ .AK)(images.filter(image => !image.required));
    const clauses = [
        optional.no > 0 ? `; ${optionalShare(optional.no, optional)} cannot be pulled` : '',
        optional.unknown > 0 ? `; ${optionalShare(optional.unknown, optional)} could not be proven` : ''
    ];
    return clauses.join('');
}
function optionalShare(part, { total }) {
    return part === total ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(part, 'optional image') : `${part} of ${total} optional images`;
}
function allRequired(total) {
    return total === 1 ? 'the image that they need' : `all ${total} images that they need`;
}
function share(part, { total }) {
    return total === 1 ? 'their image' : `${part} of ${total} images`;
}
function asSentence(reason) {
    const text = capital(reason.trim());
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 9251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ joinedPatch)
});

;// CONCATENATED MODULE: ./src/report/merged-json.ts
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

;// CONCATENATED MODULE: ./src/report/joined-patch.ts

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


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderListingJson),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _untrusted_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5325);

/**
 * The report as JSON (specification 5.3, `schema/report.schema.json`). Keys are written in the order of the
 * specification whatever order the value has, so that two reports of the same state are the same bytes.
 */
function renderJson(report) {
    return (0,_untrusted_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .v)({
        ...opening(report),
        conclusion: report.conclusion,
        reason: reason(report.reason),
        configurations: configurations(report),
        images: report.images.map(image => ({
            ...imageName(image),
            uses: image.uses.map(use),
            access: access(image.access),
            evidence: image.evidence.map(evidence),
            ...imageContent(image)
        })),
        unresolved: unresolved(report),
        packages: report.packages.map(entry => ({
            ...packageName(entry),
            access: access(entry.access),
            evidence: entry.evidence.map(evidence)
        })),
        ...closing(report)
    });
}
/** The report of `images` as JSON: the same document without `conclusion`, `reason`, `access` and `evidence`. */
function renderListingJson(listing) {
    return (0,_untrusted_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .v)({
        ...opening(listing),
        configurations: configurations(listing),
        images: listing.images.map(image => ({
            ...imageName(image),
            uses: image.uses.map(use),
            ...imageContent(image)
        })),
        unresolved: unresolved(listing),
        packages: listing.packages.map(packageName),
        ...closing(listing)
    });
}
function opening(report) {
    return {
        schemaVersion: report.schemaVersion,
        tool: { name: report.tool.name, version: report.tool.version },
        repository: report.repository,
        repositoryVisibility: report.repositoryVisibility
    };
}
function reason(why) {
    switch (why.kind) {
        case 'missing-proof':
            return { kind: why.kind, audience: why.audience, images: why.images, declared: why.declared };
        case 'open':
            return { kind: why.kind, images: why.images, unresolved: why.unresolved, limits: why.limits };
        case 'ignored':
            return { kind: why.kind, images: why.images };
        default:
            return { kind: why.kind };
    }
}
function configurations(report) {
    return report.configurations.map(({ path, name }) => ({ path, name }));
}
function imageName(image) {
    const { reference, registry, repository, tag, digest, required } = image;
    return { reference, registry, repository, tag, digest, required };
}
function imageContent(image) {
    return { platforms: image.platforms, resolvedDigest: image.resolvedDigest };
}
function packageName(entry) {
    return { registry: entry.registry, name: entry.name, uses: entry.uses.map(packageUse) };
}
function unresolved(report) {
    return report.unresolved.map(mention => ({
        configuration: mention.configuration,
        kind: mention.kind,
        written: mention.written,
        reason: mention.reason,
        required: mention.required,
        ...span(mention),
        via: mention.via.map(place)
    }));
}
function use(mention) {
    const { configuration, kind, written } = mention;
    return { configuration, kind, written, ...span(mention), via: mention.via.map(place) };
}
function packageUse(mention) {
    const { configuration, written } = mention;
    return { configuration, written, ...span(mention), via: mention.via.map(place) };
}
function span({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}
function place(step) {
    return { ...span(step), text: step.text };
}
function access({ team, prebuild, outside }) {
    return { team, prebuild, outside };
}
function evidence({ claim, result, detail }) {
    return { claim, result, detail };
}
function closing(report) {
    const hosts = Object.keys(report.requests).sort();
    return {
        findings: report.findings.map(finding),
        ignored: report.ignored,
        complete: report.complete,
        incomplete: report.incomplete,
        requests: Object.fromEntries(hosts.map(host => [host, report.requests[host]]))
    };
}
function finding(entry) {
    const { rule, severity, message, notes, image, images, further, fingerprint } = entry;
    const location = entry.location === null ? null : span(entry.location);
    return {
        rule,
        severity,
        message: [message, ...notes].join(' '),
        image,
        images,
        fingerprint,
        location,
        locations: location === null ? [] : [location, ...entry.also.map(span)],
        ...(further === 0 ? {} : { furtherLocations: further }),
        fixes: entry.fixes.map(fix)
    };
}
function fix({ text, url, command, patch, who, relation, irreversible }) {
    return {
        text,
        ...(url === undefined ? {} : { url }),
        ...(command === undefined ? {} : { command }),
        ...(patch === undefined ? {} : { patch }),
        who,
        relation,
        irreversible
    };
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2105);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7129);


/** The report as Markdown for a file: what the job summary has, without a limit. */
function renderMarkdown(report, fileLink = () => null) {
    const sections = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSections */ .lN)(report, fileLink, () => '');
    return (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .Uj)(sections, { most: Infinity, measure: text => text.length });
}


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingSections)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(182);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _also_at_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6337);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2539);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3061);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7159);








const titles = { error: 'Errors', warning: 'Warnings', notice: 'Notices' };
const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const importance = { error: 90, warning: 60, notice: 20 };
/** More of one severity are folded. */
const openFindings = 15;
/** The findings, by severity; `note` is a line of ours under the title of a severity. */
function findingSections(report, fileLink, note = () => '') {
    return _model_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.flatMap(severity => {
        const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .heaviestFirst */ .O7)(report.findings).filter(finding => finding.severity === severity);
        if (findings.length === 0)
            return [];
        const title = `${icons[severity]} ${titles[severity]} (${findings.length})`;
        const folded = severity === 'notice' || findings.length > openFindings;
        const head = folded ? `<details><summary>${title}</summary>` : `### ${title}`;
        const said = note(severity);
        return [
            {
                name: titles[severity].toLowerCase(),
                importance: importance[severity],
                head: said === ''
                    ? head
                    : `${head}

${said}`,
                blocks: findings.map(finding => findingText(report, finding, fileLink)),
                between: '\n\n',
                tail: folded ? '\n\n</details>' : ''
            }
        ];
    });
}
function findingText(report, finding, fileLink) {
    const rule = (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)(finding.rule, (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePageUrl */ .Pd)(finding.rule));
    const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .a)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(finding.message, 2_000));
    const place = finding.location === null ? '' : `${placeText(finding.location, fileLink)}: `;
    const chain = (0,_mentions_js__WEBPACK_IMPORTED_MODULE_6__/* .viaOf */ .w)(report, finding)
        .map(step => placeText(step, fileLink))
        .join(' → ');
    const also = (0,_also_at_js__WEBPACK_IMPORTED_MODULE_7__/* .alsoAt */ .l)(finding, span => placeText(span, fileLink));
    const below = [chain === '' ? '' : `reached from ${chain}`, also ?? ''].filter(line => line !== '');
    return `- ${place}${message} (${rule})${below.map(line => `<br>${line}`).join('')}`;
}
function placeText(span, fileLink) {
    const text = (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inCodeSpan */ .Jl)(`${span.file}:${span.line}`);
    const url = fileLink(span.file, span.line);
    return url === null ? text : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)(text, url);
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
    const line = text.lastIndexOf('\n', end);
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
/* harmony export */   Xc: () => (/* binding */ fixText),
/* harmony export */   Yx: () => (/* binding */ fixSections),
/* harmony export */   mv: () => (/* binding */ fixBlocks)
/* harmony export */ });
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _by_person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3935);
/* harmony import */ var _command_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5285);
/* harmony import */ var _joined_patch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9251);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3061);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(687);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7159);








const mostImages = 5;
/** So many steps of one action are shown; GitHub shows no longer list well. */
const mostSteps = 100;
/** What each person can do, every action once, with the page to open, the commands and the texts. */
function fixSections(report) {
    return (0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .byPerson */ .Nk)(report).map(({ who, actions }, index) => ({
        name: `actions of the ${who}`,
        importance: 85 - index,
        head: `${index === 0 ? '### What to do\n\n' : ''}**${who.charAt(0).toUpperCase()}${who.slice(1)}**`,
        blocks: actions.map(actionText),
        between: '\n\n',
        tail: ''
    }));
}
function actionText(action, index) {
    const mark = `${index + 1}. `;
    const rules = action.rules.map(rule => (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)(rule, (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePageUrl */ .Pd)(rule))).join(', ');
    const [first, ...alike] = action.steps;
    const images = alike.length === 0 ? (0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .forImages */ ._$)((0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamedImages */ .TB)(first), _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inCodeSpan */ .Jl) : '';
    const samePage = alike.every(({ fix }) => fix.url === first.fix.url);
    const said = samePage ? fixText(first.fix) : fixText({ text: first.fix.text });
    const blocks = alike.length === 0 ? fixBlocks(first.fix) : severalBlocks(action.steps, samePage);
    return (mark +
        [`${said}${images} (${rules})`, ...blocks]
            .join('\n\n')
            .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
            .replace(/ +$/gm, ''));
}
/** The images for which the same is to be done, each with its page, and the commands and texts of all; many are folded. */
function severalBlocks(steps, samePage) {
    const shown = steps.slice(0, mostSteps);
    const rest = steps.length - shown.length;
    const fixes = shown.map(({ fix }) => fix);
    const commands = fixes.flatMap(({ command }) => command ?? []);
    const patches = fixes.flatMap(({ patch }) => patch ?? []);
    const title = `The same for each of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(steps.length, 'image')}`;
    const isFolded = steps.length > mostImages;
    return [
        isFolded ? `<details><summary>${title}</summary>` : `${title}:`,
        [
            ...shown.map(step => stepText(step, samePage)),
            ...(rest > 0 ? [`- and ${rest} further, which the JSON report names`] : [])
        ].join('\n'),
        ...(commands.length === 0 ? [] : [(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inFence */ .l3)(commands.map(_command_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLines */ .Z).join('\n'), 'sh')]),
        ...(patches.length === 0 ? [] : [(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inFence */ .l3)((0,_joined_patch_js__WEBPACK_IMPORTED_MODULE_7__/* .joinedPatch */ .G)(patches), '')]),
        ...(isFolded ? ['</details>'] : [])
    ];
}
function stepText({ fix, images }, samePage) {
    const name = images.length === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .a)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(fix.text, 300)) : images.map(_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inCodeSpan */ .Jl).join(', ');
    return `- ${name}${fix.url === undefined || samePage ? '' : `: ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)('open the page', fix.url)}`}`;
}
/** What can be done in one line, with a link to its page. */
function fixText({ text, url }) {
    const shown = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .a)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(text, 2_000));
    return url === undefined ? shown : `${shown} ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)('Open the page', url)}.`;
}
/** The commands and texts of a fix, each in a fence. */
function fixBlocks({ command, patch }) {
    return [
        ...(command === undefined ? [] : [(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inFence */ .l3)((0,_command_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLines */ .Z)(command), 'sh')]),
        ...(patch === undefined ? [] : [(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inFence */ .l3)(patch, '')])
    ];
}


/***/ }),

/***/ 7522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openingSection),
/* harmony export */   f: () => (/* binding */ closingSection)
/* harmony export */ });
/* harmony import */ var _also_at_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6337);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4512);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5780);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7806);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(687);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2105);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7159);








const icons = { pass: '✅', fail: '❌', incomplete: '❔' };
const mostReasons = 20;
/** The verdict as a heading, and the next step under it; never cut. */
function openingSection(report) {
    const next = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .s)(report);
    const heading = `## ${icons[report.conclusion]} ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report))}`;
    const below = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .belowHeadline */ .Uk)(report).slice(0, mostReasons).map(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .a);
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .fixed */ .Zu)([heading, ...below, ...(next === null ? [] : nextBlocks(next))].join('\n\n'));
}
function nextBlocks(next) {
    const who = next.who === null ? '' : ` _(${next.who})_`;
    const said = placeOf(next) + (0,_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .fixText */ .Xc)(next) + (0,_next_step_js__WEBPACK_IMPORTED_MODULE_0__/* .forWhat */ .u)(next, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inCodeSpan */ .Jl) + who;
    return [`**Next:** ${said}`, ...(0,_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .fixBlocks */ .mv)(next)];
}
function placeOf({ place }) {
    return place === null ? '' : `${place.verb} ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inCodeSpan */ .Jl)((0,_also_at_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place.span))}: `;
}
/** The counts, and what was not looked at. */
function closingSection(report) {
    const counts = [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .imageCounts */ .ON)(report), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .findingCounts */ .s_)(report)];
    const unsaid = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingChecked */ .t1)(report) ? [] : report.incomplete;
    const reasons = unsaid.slice(0, mostReasons).map(reason => `- Not looked at: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .a)(reason)}`);
    const further = unsaid.length - reasons.length;
    if (further > 0)
        reasons.push(`- and ${further} further, which the JSON report names`);
    const tool = `codespaces-preflight ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(report.tool.version)}`;
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .fixed */ .Zu)([...(reasons.length > 0 ? [reasons.join('\n')] : []), `<sub>${counts.join('; ')}. ${tool}</sub>`].join('\n\n'));
}


/***/ }),

/***/ 8090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictTexts),
/* harmony export */   T: () => (/* binding */ accessSections)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);
/* harmony import */ var _partly_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(139);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(687);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2105);





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
    const names = (0,_partly_read_js__WEBPACK_IMPORTED_MODULE_1__/* .partlyRead */ .T)(report, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inCodeSpan */ .Jl);
    const below = names === null ? [] : [(0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .fixed */ .Zu)(`Not checked completely, see the errors: ${names}`)];
    return [...tables(report), ...below];
}
function tables(report) {
    const rows = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(rowsOf(report));
    if (rows.length === 0)
        return [];
    const outside = rows.some(row => row.access.outside !== null);
    if (rows.length <= fewRows)
        return [table(rows, outside, 95)];
    const ready = rows.filter(row => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(row.access) === 'yes');
    const missing = rows.filter(row => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(row.access) !== 'yes');
    const further = missing.slice(openRows);
    return [
        ...(missing.length === 0 ? [] : [table(missing.slice(0, openRows), outside, 95)]),
        ...(further.length === 0
            ? []
            : [
                folded(further, outside, 94, `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(further.length, 'further image')} that somebody cannot pull, or not for certain`)
            ]),
        ...(ready.length === 0
            ? []
            : [
                {
                    ...folded(ready, outside, 30, `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(ready.length, 'image')} that everyone can pull`),
                    name: 'rows of images that everyone can pull'
                }
            ])
    ];
}
function rowsOf(report) {
    const images = report.images.map(image => ({
        name: (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inCodeSpan */ .Jl)(image.reference) + (image.required ? '' : ' (optional)'),
        access: image.access,
        required: image.required
    }));
    const packages = report.packages.map(entry => ({
        name: `${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inCodeSpan */ .Jl)(`${entry.registry} ${entry.name}`)} (package)`,
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


/***/ }),

/***/ 7159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7806);

/**
 * A sentence of ours, which may quote what stands in a file, as Markdown: what stands between two backticks is a code
 * span, the rest shows itself. Each part goes through its door, so a backtick from outside can only move where a span ends.
 */
function words(text) {
    const parts = text
        .replace(/\s+/gu, ' ')
        .trim()
        .split(/(?<!`)`([^`]+)`(?!`)/u);
    const shown = parts.map((part, index) => (index % 2 === 1 ? (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeSpan */ .Jl)(part) : between(part, index === 0)));
    return shown.join('');
}
/** The door takes the spaces at both ends, which part a span from the words beside it. */
function between(part, atStart) {
    if (part.trim() === '')
        return part;
    const before = part.startsWith(' ') && !atStart ? ' ' : '';
    return before + (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(part) + (part.endsWith(' ') ? ' ' : '');
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mentionOf),
/* harmony export */   w: () => (/* binding */ viaOf)
/* harmony export */ });
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

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep),
/* harmony export */   u: () => (/* binding */ forWhat)
/* harmony export */ });
/* harmony import */ var _also_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6337);
/* harmony import */ var _by_person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3935);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _joined_patch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9251);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(687);






/**
 * What to do first: of what mends the heaviest findings, that which frees most images; with where it lies and what is
 * wrong, where the fix has nothing to open, to run or to write; for a proof that is missing, how to get it. `null`
 * where there is nothing to do.
 */
function nextStep(report) {
    if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingChecked */ .t1)(report))
        return null;
    if (report.reason.kind === 'missing-proof')
        return toProve(report.reason, report);
    const heaviest = mostHelpful(report);
    if (heaviest?.severity !== 'error' && nobodyAsked(report))
        return toAsk;
    if (heaviest === null)
        return null;
    if (heaviest.severity === 'notice' && report.conclusion === 'pass')
        return null;
    return toMend(heaviest, report);
}
/** For which images the step is to be done, as a sentence after its text; `where` the others are named. */
function forWhat({ alike, images }, shown, where = 'below') {
    if (alike === 0)
        return (0,_by_person_js__WEBPACK_IMPORTED_MODULE_0__/* .forImages */ ._$)(images, shown);
    return ` The same for ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(alike, 'further image')}, see ${where}.`;
}
function mostHelpful(report) {
    const [heaviest, ...rest] = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .heaviestFirst */ .O7)(report.findings);
    if (heaviest === undefined)
        return null;
    const actionOf = (0,_by_person_js__WEBPACK_IMPORTED_MODULE_0__/* .actionByFix */ .jD)(report);
    const freed = ({ fixes: [fix] }) => Math.max(1, (fix === undefined ? null : actionOf(fix))?.images.length ?? 0);
    return rest
        .filter(finding => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .weightOf */ .mm)(finding) === (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .weightOf */ .mm)(heaviest))
        .reduce((best, finding) => (freed(finding) > freed(best) ? finding : best), heaviest);
}
function toMend(finding, report) {
    const [fix] = finding.fixes;
    if (fix !== undefined)
        return toDo(fix, finding, (0,_by_person_js__WEBPACK_IMPORTED_MODULE_0__/* .actionByFix */ .jD)(report)(fix));
    if (finding.severity === 'notice')
        return null;
    const verb = finding.severity === 'error' ? 'Mend' : 'Look at';
    return { text: finding.message, who: null, place: placeOf(finding, verb), alike: 0, images: [] };
}
function toDo(fix, finding, action) {
    const alike = action === null ? 0 : action.steps.length - 1;
    const images = action === null || alike > 0 ? [] : (0,_by_person_js__WEBPACK_IMPORTED_MODULE_0__/* .unnamedImages */ .TB)(action.steps[0]);
    if (fix.url !== undefined || fix.command !== undefined || fix.patch !== undefined)
        return { ...fix, ...(alike > 0 ? patchOfAll(action) : {}), place: null, alike, images };
    const { location, message } = finding;
    return location !== null && fix.text.includes((0,_also_at_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z)(location))
        ? { ...fix, text: `${fix.text} ${message}`, place: null, alike, images: [] }
        : { ...fix, text: `${message} ${fix.text}`, place: placeOf(finding, 'At'), alike, images: [] };
}
/** The text for one image alone would leave the others out when it is pasted. */
function patchOfAll(action) {
    const patches = action?.steps.flatMap(({ fix }) => fix.patch ?? []) ?? [];
    return patches.length === 0 ? {} : { patch: (0,_joined_patch_js__WEBPACK_IMPORTED_MODULE_5__/* .joinedPatch */ .G)(patches) };
}
function placeOf({ location }, verb) {
    return location === null ? null : { verb, span: location };
}
/** Whether no server was asked about any image, as with `offline`. */
function nobodyAsked({ images, requests, findings }) {
    return (images.length > 0 &&
        Object.keys(requests).length === 0 &&
        images.every(({ evidence }) => evidence.every(({ result }) => result === 'skipped')) &&
        !findings.some(({ rule }) => rule === 'codespaces-unavailable'));
}
const toAsk = {
    text: 'Run the check without `offline` (on a command line without `--offline`): it then asks the registries and GitHub who can pull each image.',
    who: 'anyone with write access',
    place: null,
    alike: 0,
    images: []
};
/** A finding about one of the images tells what its proof needs; what only a declaration says, no finding speaks of. */
function toProve({ images, declared }, report) {
    const unknown = new Set(images.filter(image => !declared.includes(image)));
    const telling = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .heaviestFirst */ .O7)(report.findings).find(({ image, fixes }) => image !== null && unknown.has(image) && fixes.length > 0);
    const found = telling === undefined ? null : toMend(telling, report);
    if (found !== null)
        return found;
    const image = report.images.find(({ reference }) => reference === images[0]);
    if (image === undefined)
        return null;
    const isDeclared = declared.includes(image.reference);
    return { ...proofOf(image, isDeclared, report), place: null, alike: 0, images: [] };
}
function proofOf(image, isDeclared, report) {
    const repository = report.repository ?? 'this repository';
    if (!isDeclared)
        return {
            text: `Look at the evidence on ${image.reference}: it says what was asked, and why no answer counts.`,
            who: null
        };
    const declares = (claim) => image.evidence.some(evidence => evidence.claim === claim && evidence.result === 'allowed');
    return declares('declared-grant')
        ? {
            text: `Let a pull prove what is declared of ${image.reference}: run the check inside a codespace of ${repository}, where the codespace's own token is asked, or make the package public. Or do without \`require-proof\`.`,
            who: 'anyone with write access'
        }
        : {
            text: `Let a login prove what is declared of ${image.registry}: give the check the three values of the secrets that the configuration file names, as environment variables of the same names, so that it pulls ${image.reference} with them. Or do without \`require-proof\`.`,
            who: 'anyone with write access'
        };
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ heaviestFirst),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
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


/***/ }),

/***/ 139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ partlyRead)
/* harmony export */ });
const hiding = new Set([
    'invalid-configuration',
    'missing-file',
    'path-outside-repository'
]);
const mostNames = 10;
/**
 * The configurations with an error that hides what else they pull, so that no row of the table speaks of it, as the
 * rest of a sentence: `a, b and 2 further`; `null` where there are none.
 */
function partlyRead({ configurations, findings }, shown) {
    const files = new Set(findings
        .filter(({ rule, severity }) => severity === 'error' && hiding.has(rule))
        .map(({ location }) => location?.file));
    const paths = configurations.map(({ path }) => path).filter(path => files.has(path));
    if (paths.length === 0)
        return null;
    const further = paths.length - mostNames;
    return paths.slice(0, mostNames).map(shown).join(', ') + (further > 0 ? ` and ${further} further` : '');
}


/***/ }),

/***/ 7129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Br: () => (/* binding */ renderSummary),
  lN: () => (/* binding */ reportSections)
});

// UNUSED EXPORTS: summaryLimit

// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/untrusted/markdown.ts
var markdown = __webpack_require__(7806);
// EXTERNAL MODULE: ./src/report/untrusted/visible.ts
var visible = __webpack_require__(3061);
// EXTERNAL MODULE: ./src/report/markdown/words.ts
var words = __webpack_require__(7159);
;// CONCATENATED MODULE: ./src/report/markdown/evidence.ts



/** What was asked about each image and package, and what was answered; folded. */
function evidenceSection(report) {
    const images = report.images.map(image => ({ name: image.reference, evidence: image.evidence }));
    const packages = report.packages.map(entry => ({
        name: `${entry.registry} ${entry.name}`,
        evidence: entry.evidence
    }));
    const blocks = [...images, ...packages].filter(entry => entry.evidence.length > 0).map(evidenceText);
    if (blocks.length === 0)
        return [];
    return [
        {
            name: 'pieces of evidence',
            importance: 10,
            head: '<details><summary>Evidence: what was asked, what was answered</summary>',
            blocks,
            between: '\n\n',
            tail: '\n\n</details>'
        }
    ];
}
function evidenceText({ name, evidence }) {
    const items = evidence.map(({ claim, result, detail }) => `  - ${claim}: **${result}**, ${(0,words/* words */.a)((0,visible/* shorten */.m)(detail, 500))}`);
    return [`- ${(0,markdown/* inCodeSpan */.Jl)(name)}`, ...items].join('\n');
}

// EXTERNAL MODULE: ./src/report/markdown/findings.ts
var findings = __webpack_require__(8834);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(2105);
// EXTERNAL MODULE: ./src/report/markdown/fixes.ts
var fixes = __webpack_require__(4953);
// EXTERNAL MODULE: ./src/report/order.ts
var order = __webpack_require__(734);
;// CONCATENATED MODULE: ./src/report/untrusted/mermaid.ts

/**
 * A text for a quoted label of a Mermaid graph, at most 90 characters of it.
 * Mermaid knows `#<number>;` as a character; all that could end the label, the line or the fence, start a directive or
 * be read as markup is written so, also the colon of `fa:fa-car`, which would become an icon.
 */
function forMermaid(text) {
    return (0,visible/* shorten */.m)((0,visible/* visible */.R)(text), 90)
        .replace(/[^\p{L}\p{N} ./:_-]/gu, character => `#${character.codePointAt(0) ?? 0};`)
        .replace(/:(?=fa-)/gi, '#58;');
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
;// CONCATENATED MODULE: ./src/report/markdown/graph.ts



/** A larger graph cannot be read, and GitHub draws none of more than 500 edges or 50,000 characters. */
const mostImages = 30;
const mostConfigurations = 20;
/** The graph from configurations to images to registries, coloured by the team's verdict, which each image also names. */
function graphSection(report) {
    if (report.images.length === 0)
        return [];
    return [
        {
            name: 'graphs',
            importance: 15,
            head: '',
            blocks: [['<details><summary>Graph</summary>', mermaid(report), '</details>'].join('\n\n')],
            between: '\n\n',
            tail: ''
        }
    ];
}
function mermaid(report) {
    const images = (0,order/* worstFirst */.md)(report.images);
    const shown = images.slice(0, mostImages);
    const configurations = configurationsOf(report, shown);
    const named = configurations.slice(0, mostConfigurations);
    const ids = new Map(configurations.map((path, index) => [path, index < named.length ? `c${index}` : 'cx']));
    const lines = [
        'flowchart LR',
        ...named.map((path, index) => `  c${index}["${forMermaid(path)}"]`),
        ...furtherNode('cx', configurations.length - named.length, 'further configuration'),
        ...shown.map((image, index) => `  i${index}["${imageLabel(image)}"]:::${image.access.team}`),
        ...furtherNode('ix', images.length - shown.length, 'further image'),
        ...registryLines(images),
        ...edges(images, shown.length, ids),
        ...classes
    ];
    return ['```mermaid', ...lines, '```'].join('\n');
}
/** The configurations that need the shown images first. */
function configurationsOf(report, shown) {
    const needing = new Set(shown.flatMap(image => image.uses.map(use => use.configuration)));
    const paths = report.configurations.map(({ path }) => path);
    return [...paths.filter(path => needing.has(path)), ...paths.filter(path => !needing.has(path))];
}
function furtherNode(id, count, noun) {
    return count > 0 ? [`  ${id}["${(0,verdict/* plural */.LS)(count, noun)}"]`] : [];
}
function imageLabel(image) {
    const short = image.reference.startsWith(`${image.registry}/`)
        ? image.reference.slice(image.registry.length + 1)
        : image.reference;
    return `${forMermaid(short)}: ${image.access.team}`;
}
function registriesOf(images) {
    return [...new Set(images.map(image => image.registry))].sort();
}
function registryLines(images) {
    return registriesOf(images)
        .slice(0, mostImages)
        .map((registry, index) => `  r${index}(["${forMermaid(registry)}"])`);
}
function edges(images, shown, configurationIds) {
    const registries = registriesOf(images).slice(0, mostImages);
    const lines = images.flatMap((image, index) => {
        const id = index < shown ? `i${index}` : 'ix';
        const registry = registries.indexOf(image.registry);
        const asking = image.uses.map(use => configurationIds.get(use.configuration) ?? 'cx');
        const optional = image.required ? '-->' : '-.->';
        return [
            ...asking
                .filter(from => from !== 'cx' || configurationIds.size > mostConfigurations)
                .map(from => `  ${from} ${optional} ${id}`),
            ...(registry === -1 ? [] : [`  ${id} --> r${registry}`])
        ];
    });
    return [...new Set(lines)].slice(0, 400);
}
const styles = {
    yes: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    no: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
    unknown: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-dasharray:5 3'
};
const classes = Object.entries(styles).map(([verdict, style]) => `  classDef ${verdict} ${style}`);

// EXTERNAL MODULE: ./src/report/markdown/opening.ts
var opening = __webpack_require__(7522);
// EXTERNAL MODULE: ./src/report/markdown/table.ts
var table = __webpack_require__(8090);
;// CONCATENATED MODULE: ./src/report/summary.ts









/** GitHub takes so many bytes of summary for a step, and shows none of it beyond. */
const summaryLimit = 1024 * 1024 - 1024;
/** The job summary: verdict, table, what to do, findings, graph and evidence, the least important cut first. */
function renderSummary(report, extras = {}) {
    const note = (severity) => (extras.annotations === true ? leftOut(report, severity) : '');
    const sections = reportSections(report, extras.fileLink ?? noLink, note);
    return (0,fit/* fit */.Uj)(sections, { most: extras.limitBytes ?? summaryLimit, measure: fit/* utf8Bytes */.dy });
}
/** The sections of the long Markdown form. */
function reportSections(report, fileLink, note) {
    return [
        (0,opening/* openingSection */.G)(report),
        ...(0,table/* accessSections */.T)(report),
        ...(0,fixes/* fixSections */.Yx)(report),
        ...(0,findings/* findingSections */.Y)(report, fileLink, note),
        ...graphSection(report),
        ...evidenceSection(report),
        (0,opening/* closingSection */.f)(report)
    ];
}
function noLink() {
    return null;
}
function leftOut(report, severity) {
    const left = (0,annotations/* annotationsLeftOut */.yS)(report)[severity];
    if (left === 0)
        return '';
    return `GitHub shows ${annotations/* annotationLimit */.xN} annotations of each kind; ${(0,verdict/* plural */.LS)(left, `further ${severity}`)} ${left === 1 ? 'is' : 'are'} listed here only.`;
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7840);
/* harmony import */ var _command_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5285);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);




/** A fix with who can do it. Page, command and patch stand on lines of their own, whole, so that they can be copied. */
function fixLines(fix, style) {
    const arrow = style.unicode ? '→' : '->';
    return [...hanging(`  ${arrow} `, `${fix.text} (${fix.who})`, style), ...toDo(fix, '      ', style)];
}
/** What to open, to run and to write, each line after `indent`. */
function toDo(fix, indent, style) {
    const bar = style.unicode ? '│' : '|';
    return [
        ...(fix.url === undefined ? [] : [indent + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'cyan', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(fix.url))]),
        ...linesOf(fix.command && (0,_command_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLines */ .Z)(fix.command)).map(line => indent + prompt(line) + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(line))),
        ...linesOf(fix.patch).map(line => `${indent}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'dim', bar)} ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(line)}`.trimEnd())
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
    const [first = '', ...rest] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(text, style), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .proseColumns */ .RF)(style) - mark.length);
    return [mark + first, ...rest.map(line => indent + line)];
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7840);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


/** The mark of what was cut. */
function cutMark(style) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .inOwnWords */ .Zb)(style, '…');
}
/** A sentence of ours, which may quote what stands in a file, for the terminal. */
function sentence(text, style) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .inOwnWords */ .Zb)(style, (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text));
}
/** A text of a file for the terminal, at most `limit` UTF-16 units of it, with a mark where something was cut. */
function cut(text, limit, style) {
    if (text.length <= limit)
        return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text);
    const mark = cutMark(style);
    return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '')) + mark;
}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ asJson)
/* harmony export */ });
const escapable = /[\u007F-\u009F\u2028\u2029]|(?!\uFE0F)[\p{Cf}\p{Co}]/gu;
/**
 * A value as JSON, indented by two spaces, with a line end. What a terminal would obey or hide stands as an escape of
 * JSON, and so does the `##[` that the runner would read as a command in its log: a parser gives the same texts.
 */
function asJson(value) {
    const text = JSON.stringify(value, null, 2).replace(escapable, inUnits).replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}
function inUnits(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
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
