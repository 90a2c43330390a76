export const id = 402;
export const ids = [402];
export const modules = {

/***/ 17402:
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
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/pull-request-words.ts
var pull_request_words = __webpack_require__(33127);
// EXTERNAL MODULE: ./src/report/untrusted/terminal.ts
var terminal = __webpack_require__(55459);
// EXTERNAL MODULE: ./src/report/untrusted/visible.ts
var visible = __webpack_require__(63061);
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
var report_verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/github.ts






/** The report as workflow commands, one for each annotation, and the verdict behind them (`--format github`). */
function renderGithub(report, folder = '.') {
    const commands = annotationCommands(report, folder);
    const counts = (0,headline/* isUntouched */.O2)(report) ? '' : ` (${(0,report_verdict/* findingCounts */.s_)(report)})`;
    const verdict = `${report.conclusion}: ${(0,terminal/* forTerminal */.Q)((0,headline/* headline */.Pl)(report))}${counts}`;
    const below = [(0,pull_request_words/* aboutPullRequest */.Mm)(report).join(' '), ...(0,headline/* belowHeadline */.Uk)(report)]
        .filter(sentence => sentence !== '')
        .map(sentence => `  ${(0,terminal/* forTerminal */.Q)(sentence)}`);
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
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/report/markdown/findings.ts
var findings = __webpack_require__(88834);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(12105);
// EXTERNAL MODULE: ./src/report/markdown/words.ts
var words = __webpack_require__(57159);
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
        ...(0,findings/* findingSections */.YS)(listing, fileLink),
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
var src_terminal = __webpack_require__(65459);
// EXTERNAL MODULE: ./src/report/order.ts
var order = __webpack_require__(20734);
// EXTERNAL MODULE: ./src/report/also-at.ts
var also_at = __webpack_require__(6337);
// EXTERNAL MODULE: ./src/report/mentions.ts
var mentions = __webpack_require__(42539);
// EXTERNAL MODULE: ./src/report/text/fix.ts
var text_fix = __webpack_require__(48583);
// EXTERNAL MODULE: ./src/report/text/words.ts
var text_words = __webpack_require__(91605);
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
function findingLines(finding, report, { style, sourceLine, detail }) {
    const verbose = detail === 'verbose';
    const via = (0,mentions/* viaOf */.w)(report, finding);
    return [
        ...messageLines(finding, style),
        ...sourceLines(finding, sourceLine, style),
        ...(verbose ? via : via.slice(-1)).map(place => viaLine((0,also_at/* placeText */.Z)(place), place.text, style)),
        ...otherPlaces(finding, style, detail),
        ...(verbose ? finding.notes.flatMap(note => (0,text_fix/* hanging */.rM)('  ', note, style)) : []),
        ...(verbose ? finding.fixes.flatMap(fix => (0,text_fix/* fixLines */.$U)(fix, style)) : (0,text_fix/* firstFixLines */.TW)(finding.fixes, style))
    ];
}
function messageLines(finding, style) {
    const place = placeOf(finding);
    const words = `${place}${finding.severity}: ${(0,text_words/* sentence */.em)((0,visible/* shorten */.m)(finding.message, 4_000), style)} [${finding.rule}]`;
    const [first = '', ...rest] = (0,src_terminal/* wrap */.LV)(words, (0,src_terminal/* proseColumns */.RF)(style) - 2);
    return [emphasized(first, place, finding.severity, style), ...rest.map(line => `  ${line}`)];
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
    return dim(`from ${(0,terminal/* forTerminal */.Q)(place)}: ${(0,text_words/* cut */.Jj)(text, 60, style)}`, style);
}
function otherPlaces(finding, style, detail) {
    const { also, further } = finding;
    const last = also.at(-1);
    if (last === undefined)
        return [];
    if (detail === 'verbose') {
        const all = (0,also_at/* alsoAt */.l)(finding, place => (0,terminal/* forTerminal */.Q)((0,also_at/* placeText */.Z)(place)));
        return all === null ? [] : [dim(all, style)];
    }
    const count = also.length + further;
    const where = (0,terminal/* forTerminal */.Q)((0,also_at/* placeText */.Z)(last));
    return [dim(count === 1 ? `and at ${where}` : `and ${count} more places down to ${where}`, style)];
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
        ...(0,order/* heaviestFirst */.O7)(listing.findings).map(finding => findingLines(finding, listing, { style, sourceLine, detail: 'normal' })),
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
var report_markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(22390);
// EXTERNAL MODULE: ./src/report/partly-read.ts
var partly_read = __webpack_require__(20139);
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
var by_person = __webpack_require__(43935);
// EXTERNAL MODULE: ./src/report/joined-patch.ts + 1 modules
var joined_patch = __webpack_require__(59251);
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
/**
 * The report for a terminal. `quiet`: the verdict and the errors. `normal`: the verdict, the table, and each finding with its
 * first fix. `verbose`: also every other way, the notes, what to send to whom, and the evidence.
 */
function renderText(report, extras) {
    const { style, detail = 'normal' } = extras;
    if ((0,headline/* isUntouched */.O2)(report))
        return `${verdictLines(report, style).join('\n')}\n`;
    const findings = (0,order/* heaviestFirst */.O7)(report.findings).filter(({ severity }) => detail !== 'quiet' || severity === 'error');
    const parts = [
        verdictLines(report, style),
        ...(detail === 'quiet' ? [] : [[...accessTable(report, style), ...partlyReadLines(report, style)]]),
        ...findings.map(finding => findingLines(finding, report, { ...extras, detail })),
        ...(detail === 'verbose' ? [personLines(report, style), evidenceLines(report, style)] : []),
        ...(detail === 'quiet' ? [] : [text_closingLines(report, findings, { ...extras, detail })])
    ].filter(lines => lines.length > 0);
    return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
/** The verdict in a line of its own, and what a reader must know of it. */
function verdictLines(report, style) {
    const said = [`${(0,headline/* headline */.Pl)(report)}.`, ...(0,pull_request_words/* aboutPullRequest */.Mm)(report)].join(' ');
    const words = `${report.conclusion}: ${(0,text_words/* sentence */.em)(said, style)}`;
    const sign = style.unicode ? `${signs[report.conclusion]} ` : '';
    return [
        ...(0,src_terminal/* wrap */.LV)(sign + words, (0,src_terminal/* columns */.YB)(style)).map(line => (0,src_terminal/* paint */.nI)(style, 'bold', (0,src_terminal/* paint */.nI)(style, text_tones[report.conclusion], line))),
        ...(0,headline/* belowHeadline */.Uk)(report).flatMap(below => (0,text_fix/* hanging */.rM)('  ', below, style))
    ];
}
function partlyReadLines(report, style) {
    const names = (0,partly_read/* partlyRead */.T)(report, path => path);
    return names === null ? [] : (0,text_fix/* hanging */.rM)('  ', `Not checked completely, see the errors: ${names}`, style);
}
function text_closingLines(report, findings, { style, detail }) {
    const [only] = findings;
    const because = detail !== 'verbose' && findings.length === 1 && only?.notes[0] !== undefined
        ? ` Because: ${lowered(only.notes[0])}`
        : '';
    const counts = findings.length === 0 ? '' : `${countWords(report)}.${because}`;
    const unsaid = (0,headline/* nothingChecked */.t1)(report) ? [] : report.incomplete;
    return [
        ...(counts === '' ? [] : (0,text_fix/* hanging */.rM)('', counts, style)),
        ...unsaid.flatMap(reason => (0,text_fix/* hanging */.rM)('Not looked at: ', reason, style)),
        ...(detail === 'verbose' && findings.length > 0
            ? [`More about each rule: codespaces-preflight explain <rule>, or ${links/* rulesPage */.lX}`]
            : [])
    ];
}
/** `1 error, 2 notices, 3 ignored`: what there is, and nothing that there is not. */
function countWords(report) {
    const severities = ['error', 'warning', 'notice'];
    const counts = severities.flatMap(severity => {
        const count = (0,report_verdict/* countFindings */.Gt)(report, severity);
        return count === 0 ? [] : [(0,report_verdict/* plural */.LS)(count, severity)];
    });
    return [...counts, ...(report.ignored > 0 ? [`${report.ignored} ignored`] : [])].join(', ');
}
/** A sentence after a colon: names keep their case. */
function lowered(text) {
    return /^(?:The|It|A|An|No|There|This|Only|These|Those|People|Nobody) /.test(text)
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
}

;// CONCATENATED MODULE: ./src/render.ts






/** The report of a check in the form that was asked for. */
async function renderChecked({ report, sourceLine }, { format, detail, style, folder, annotated }) {
    switch (format) {
        case 'text':
            return renderText(report, { style, sourceLine, detail });
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
        __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 63013))
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
        pullRequest: null,
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
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10182);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91062);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22390);
/* harmony import */ var _also_at_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6337);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20734);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63061);






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
/** What is wrong, the first fix, and where to read on: GitHub shows no more without a click. */
function messageOf(finding, folder) {
    const { location, also, further, fixes } = finding;
    const start = location === null || folder !== null
        ? ''
        : `${(0,_also_at_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)({ ...location, file: (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(location.file, 500) })}: `;
    const others = also.length + further;
    const places = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'place' : 'places'})`;
    const [first] = fixes;
    return [
        (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(start + (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(finding.message, 4_000) + places),
        ...(first === undefined ? [] : [(0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(fixLine(first), 2_000))]),
        `More: ${(0,_rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePageUrl */ .Pd)(finding.rule)}`
    ].join('\n');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function fixLine({ text, url, who }) {
    const people = who === 'anyone with write access' ? '' : ` (${who})`;
    return `Fix${people}: ${text}${url === undefined ? '' : ` ${url}`}`;
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

/***/ 43935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ byPerson),
/* harmony export */   TB: () => (/* binding */ unnamedImages),
/* harmony export */   _$: () => (/* binding */ forImages)
/* harmony export */ });
/* unused harmony export actionsOf */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20734);

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

/***/ 55285:
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

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Uk: () => (/* binding */ belowHeadline),
/* harmony export */   gO: () => (/* binding */ lookedFor),
/* harmony export */   t1: () => (/* binding */ nothingChecked)
/* harmony export */ });
/* harmony import */ var _pull_request_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33127);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90687);


/**
 * The verdict in one sentence without a full stop, which names the audience where audiences differ. It holds names of the
 * repository: escape it on output.
 */
function headline(report) {
    const { reason } = report;
    if (reason.kind === 'untouched')
        return `This pull request ${(0,_pull_request_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeClause */ .IT)(report.pullRequest?.images ?? null)}`;
    if (nothingChecked(report))
        return 'Nothing was checked';
    if (report.images.length === 0 && nothingFound(report))
        return 'There is no dev container configuration, so there is nothing to check';
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
        return `the team cannot install ${blockedPackages} of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(packages.length, 'package')} of ${nameOf(report)}`;
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
        ? `nobody can pull ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(blocked.length, 'image')} of ${nameOf(report)}${excuse}`
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
    return part === length ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(part, 'optional image') : `${part} of ${length} optional images`;
}
function openPackages({ packages, conclusion }) {
    const open = packages.filter(({ access }) => access.team === 'unknown').length;
    return open === 0 || conclusion === 'fail' ? [] : [`${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(open, 'package')} could not be proven`];
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
        return `no file gives the name of ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unresolved.length, 'image')} of ${nameOf(report)}`;
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
    const weight = ['error', 'warning', 'notice'].find(severity => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report, severity) > 0);
    return weight === undefined
        ? `the check of ${nameOf(report)} fails`
        : `the check of ${nameOf(report)} found ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report, weight), weight)}`;
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

/***/ 59251:
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

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderListingJson),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _untrusted_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95325);

/**
 * The report as JSON (`schema/report.schema.json`). Keys are written in the order of the
 * specification whatever order the value has, so that two reports of the same state are the same bytes.
 */
function renderJson(report) {
    return (0,_untrusted_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .v)({
        ...opening(report),
        conclusion: report.conclusion,
        reason: reason(report.reason),
        pullRequest: pullRequest(report.pullRequest),
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
        case 'not-new':
            return { kind: why.kind, images: why.images };
        default:
            return { kind: why.kind };
    }
}
function pullRequest(about) {
    if (about === null)
        return null;
    const { fromFork, withoutSecrets, base, images, sameOnBase, merged } = about;
    return {
        fromFork,
        withoutSecrets,
        base,
        images: images === null
            ? null
            : {
                added: images.added.map(named),
                changed: images.changed.map(({ from, to }) => ({ from: named(from), to: named(to) })),
                removed: images.removed.map(named)
            },
        sameOnBase,
        merged: merged === null
            ? null
            : {
                conclusion: merged.conclusion,
                images: merged.images.map(image => ({
                    reference: image.reference,
                    access: access(image.access)
                }))
            }
    };
}
function named({ reference, digest }) {
    return { reference, digest };
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
function fix({ text, note, url, command, patch, who, relation, irreversible }) {
    return {
        text: note === undefined ? text : `${text} ${note}`,
        ...(url === undefined ? {} : { url }),
        ...(command === undefined ? {} : { command }),
        ...(patch === undefined ? {} : { patch }),
        who,
        relation,
        irreversible
    };
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12105);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47129);


/** The report as Markdown for a file: what the job summary has, without a limit. */
function renderMarkdown(report, fileLink = () => null) {
    const sections = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSections */ .lN)(report, fileLink, () => '');
    return (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .Uj)(sections, { most: Infinity, measure: text => text.length });
}


/***/ }),

/***/ 21879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ differenceSections)
/* harmony export */ });
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25371);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7806);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38090);



/** The images that the pull request of the run adds, changes and removes, with their verdicts; nothing where it changes none. */
function differenceSections({ pullRequest, images }) {
    const access = new Map(images.map(image => [(0,_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(image), image.access]));
    const blocks = pullRequest?.images ? blocksOf(pullRequest.images, access) : [];
    if (blocks.length === 0)
        return [];
    return [
        {
            name: 'changes',
            importance: 75,
            head: '### What this pull request changes\n',
            blocks,
            between: '\n',
            tail: ''
        }
    ];
}
function blocksOf({ added, changed, removed }, verdicts) {
    return [
        ...added.map(image => `- added ${named(image, verdicts)}`),
        ...changed.map(({ from, to }) => from.reference === to.reference
            ? `- changed ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeSpan */ .Jl)(to.reference)}: ${digestText(from)} → ${digestText(to)}`
            : `- changed ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeSpan */ .Jl)(from.reference)} → ${named(to, verdicts)}`),
        ...removed.map(image => `- removed ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeSpan */ .Jl)(image.reference)}`)
    ];
}
/** A lock file changes the digest of a Feature and leaves its name. */
function digestText({ digest }) {
    return digest === null ? 'no digest' : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeSpan */ .Jl)(digest);
}
function named(image, verdicts) {
    const access = verdicts.get((0,_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(image));
    const verdict = access === undefined ? '' : ` (team ${_table_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictTexts */ .E[access.team]})`;
    return (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inCodeSpan */ .Jl)(image.reference) + verdict;
}


/***/ }),

/***/ 88834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ otherWaysSection),
/* harmony export */   YS: () => (/* binding */ findingSections)
/* harmony export */ });
/* unused harmony export labelOf */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10182);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91062);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22390);
/* harmony import */ var _also_at_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6337);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42539);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20734);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7806);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63061);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4953);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57159);










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
    const sections = _model_js__WEBPACK_IMPORTED_MODULE_7__/* .severities */ .gO.flatMap(severity => {
        const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .heaviestFirst */ .O7)(report.findings).filter(finding => finding.severity === severity);
        return findings.length === 0 ? [] : [section(severity, findings, report, fileLink, note(severity))];
    });
    const [first, ...rest] = sections;
    if (first === undefined || !report.findings.some(({ severity }) => severity !== 'notice'))
        return sections;
    return [
        { ...first, head: ['### What to do', first.head].filter(text => text !== '').join('\n\n') },
        ...rest
    ];
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
    const message = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .a)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(finding.message, 2_000));
    const mark = `- ${icons[finding.severity]} `;
    const lines = [
        `${message} (${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)(finding.rule, (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePageUrl */ .Pd)(finding.rule))})`,
        ...placeLines(finding, report, fileLink),
        ...firstFix(finding.fixes)
    ];
    const blocks = firstWay(finding.fixes).flatMap(_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .fixBlocks */ .mv);
    return indented(mark, [lines.join('<br>'), ...blocks]);
}
/** Many findings of one rule: what they are, and for each where, what, and the page of its first fix. */
function countedEntry(rule, findings, report, fileLink) {
    const [{ severity } = { severity: 'error' }] = findings;
    const shown = findings.slice(0, mostListed);
    const further = findings.length - shown.length;
    const { title } = _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogue[rule];
    const head = `${findings.length} times: ${title} (${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)(rule, (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePageUrl */ .Pd)(rule))})`;
    const items = shown.map(finding => {
        const place = finding.location === null ? '' : `${placeText(finding.location, fileLink)}: `;
        return `- ${place}${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .a)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(finding.message, 300))} ${pageOrFix(finding.fixes)}`.trimEnd();
    });
    const rest = further > 0 ? [`- and ${further} more, which the JSON report names`] : [];
    return indented(`- ${icons[severity]} `, [head, [...items, ...rest].join('\n')]);
}
/** The page of the first fix; its first words where it has none. */
function pageOrFix([fix]) {
    if (fix === undefined)
        return '';
    return fix.url === undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .a)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(fix.text, 200)) : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)('Open the page', fix.url);
}
function firstWay(fixes) {
    const next = fixes.findIndex(({ relation }) => relation === 'or');
    return next < 0 ? fixes : fixes.slice(0, next);
}
function firstFix(fixes) {
    return firstWay(fixes).map(fix => `${labelOf(fix)}: ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .fixText */ .Xc)(fix)}`);
}
/** What a fix is among the others, and who can do it. */
function labelOf({ relation, who, irreversible }) {
    const label = { first: 'Fix', or: 'Or', and: 'And' }[relation];
    const people = who === 'anyone with write access' ? '' : ` (${who})`;
    return `**${label}**${people}${irreversible ? ' (cannot be undone)' : ''}`;
}
function placeLines(finding, report, fileLink) {
    if (finding.location === null)
        return [];
    const chain = (0,_mentions_js__WEBPACK_IMPORTED_MODULE_8__/* .viaOf */ .w)(report, finding).map(step => placeText(step, fileLink));
    const also = (0,_also_at_js__WEBPACK_IMPORTED_MODULE_9__/* .alsoAt */ .l)(finding, span => placeText(span, fileLink));
    return [
        [
            placeText(finding.location, fileLink),
            ...(chain.length === 0 ? [] : [`reached from ${chain.join(' → ')}`]),
            ...(also === null ? [] : [also])
        ].join(', ')
    ];
}
function placeText(span, fileLink) {
    const text = (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inCodeSpan */ .Jl)(`${span.file}:${span.line}`);
    const url = fileLink(span.file, span.line);
    return url === null ? text : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTo */ .uM)(text, url);
}
/** The other ways and the notes of each finding, folded. */
function otherWaysSection(report) {
    const blocks = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .heaviestFirst */ .O7)(report.findings).flatMap(finding => {
        const others = finding.fixes.filter(({ relation }) => relation !== 'first');
        const notes = [...finding.notes, ...finding.fixes.flatMap(({ note }) => note ?? [])];
        if (others.length + notes.length === 0)
            return [];
        const items = others.map(fix => indented('- ', [`${labelOf(fix)}: ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .fixText */ .Xc)(fix)}`, ...(0,_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .fixBlocks */ .mv)(fix)]));
        const said = [`**${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .a)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(finding.message, 500))}**`, ...notes.map(_words_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .a)].join(' ');
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


/***/ }),

/***/ 12105:
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
/* harmony export */   Xc: () => (/* binding */ fixText),
/* harmony export */   a_: () => (/* binding */ personSections),
/* harmony export */   mv: () => (/* binding */ fixBlocks)
/* harmony export */ });
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22390);
/* harmony import */ var _by_person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43935);
/* harmony import */ var _command_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55285);
/* harmony import */ var _joined_patch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59251);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63061);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90687);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57159);








const mostImages = 5;
/** So many steps of one action are shown; GitHub shows no longer list well. */
const mostSteps = 100;
/** What to send to each person, every action once, with the page to open, the commands and the texts; folded. */
function personSections(report) {
    const persons = (0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .byPerson */ .Nk)(report);
    if (report.findings.length < 2)
        return [];
    const blocks = persons.map(({ who, actions }) => [`**${who.charAt(0).toUpperCase()}${who.slice(1)}**`, ...actions.map(actionText)].join('\n\n'));
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

/***/ 27522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openingSection),
/* harmony export */   f: () => (/* binding */ closingSection)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14512);
/* harmony import */ var _pull_request_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33127);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90687);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12105);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57159);






const icons = { pass: '✅', fail: '❌', incomplete: '❔' };
const mostReasons = 20;
/** The verdict as a heading, and what is to be known of it; never cut. */
function openingSection(report) {
    const heading = `## ${icons[report.conclusion]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .a)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))}`;
    const about = (0,_pull_request_words_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutPullRequest */ .Mm)(report).join(' ');
    const below = [...(about === '' ? [] : [about]), ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .belowHeadline */ .Uk)(report).slice(0, mostReasons)].map(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .a);
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fixed */ .Zu)([heading, ...below].join('\n\n'));
}
/** The counts, what was not looked at, and which hosts were asked: the list for a firewall. */
function closingSection(report) {
    const counts = [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .imageCounts */ .ON)(report), (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .findingCounts */ .s_)(report)];
    const unsaid = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingChecked */ .t1)(report) ? [] : report.incomplete;
    const reasons = unsaid.slice(0, mostReasons).map(reason => `- Not looked at: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .a)(reason)}`);
    const further = unsaid.length - reasons.length;
    if (further > 0)
        reasons.push(`- and ${further} more, which the JSON report names`);
    const tool = `codespaces-preflight ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(report.tool.version)}`;
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fixed */ .Zu)([
        ...(reasons.length > 0 ? [reasons.join('\n')] : []),
        ...hostsAsked(report),
        `<sub>${counts.join('; ')}. ${tool}</sub>`
    ].join('\n\n'));
}
const mostHosts = 100;
function hostsAsked({ requests }) {
    const hosts = Object.keys(requests).sort();
    if (hosts.length === 0)
        return [];
    const further = hosts.length - mostHosts;
    const named = hosts.slice(0, mostHosts).map(_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inCodeSpan */ .Jl).join(', ');
    return [
        `<details><summary>Hosts that were asked (${hosts.length})</summary>\n\n${named}${further > 0 ? ` and ${further} more` : ''}\n\n</details>`
    ];
}


/***/ }),

/***/ 38090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictTexts),
/* harmony export */   T: () => (/* binding */ accessSections)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20734);
/* harmony import */ var _partly_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20139);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7806);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90687);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12105);





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

/***/ 57159:
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

/***/ 42539:
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

/***/ 20734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ heaviestFirst),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export weightOf */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10182);

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

/***/ 20139:
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

/***/ 47129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Br: () => (/* binding */ renderSummary),
  lN: () => (/* binding */ reportSections)
});

// UNUSED EXPORTS: summaryLimit

// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/markdown/difference.ts
var difference = __webpack_require__(21879);
// EXTERNAL MODULE: ./src/report/untrusted/markdown.ts
var markdown = __webpack_require__(7806);
// EXTERNAL MODULE: ./src/report/untrusted/visible.ts
var visible = __webpack_require__(63061);
// EXTERNAL MODULE: ./src/report/markdown/words.ts
var words = __webpack_require__(57159);
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
var findings = __webpack_require__(88834);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(12105);
// EXTERNAL MODULE: ./src/report/markdown/fixes.ts
var fixes = __webpack_require__(4953);
// EXTERNAL MODULE: ./src/report/order.ts
var order = __webpack_require__(20734);
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
var verdict = __webpack_require__(90687);
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
var opening = __webpack_require__(27522);
// EXTERNAL MODULE: ./src/report/markdown/table.ts
var table = __webpack_require__(38090);
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
        ...(0,difference/* differenceSections */.C)(report),
        ...(0,table/* accessSections */.T)(report),
        ...(0,findings/* findingSections */.YS)(report, fileLink, note),
        ...(0,findings/* otherWaysSection */.CK)(report),
        ...(0,fixes/* personSections */.a_)(report),
        ...graphSection(report),
        ...evidenceSection(report),
        ...((0,headline/* isUntouched */.O2)(report) ? [] : [(0,opening/* closingSection */.f)(report)])
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

/***/ 48583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   TW: () => (/* binding */ firstFixLines),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
/* harmony import */ var _command_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55285);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55459);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91605);




const labels = {
    first: 'Fix: ',
    or: 'Or:  ',
    and: 'And: '
};
/** A fix with who can do it, if not everyone can. Page, command and patch stand on lines of their own, to be copied. */
function fixLines(fix, style) {
    const who = fix.who === 'anyone with write access' ? '' : ` (${fix.who})`;
    const mark = `  ${labels[fix.relation]}`;
    const indent = ' '.repeat(mark.length);
    return [
        ...hanging(mark, textOf(fix) + who, style),
        ...toDo(fix, indent, style),
        ...(fix.note === undefined ? [] : hanging(indent, fix.note, style))
    ];
}
function textOf({ text, irreversible }) {
    return irreversible ? `${text.replace(/\.$/, '')}, which cannot be undone.` : text;
}
/** The first fix in full with what it needs besides, and the other ways in a line. */
function firstFixLines(fixes, style) {
    const next = fixes.findIndex(({ relation }) => relation === 'or');
    const first = next < 0 ? fixes : fixes.slice(0, next);
    const others = fixes.filter(({ relation }) => relation === 'or');
    return [...first.flatMap(fix => fixLines(fix, style)), ...otherWays(others, style)];
}
/** Words of other ways that are worth reading before `--verbose` is asked for. */
const mostWords = 24;
function otherWays(others, style) {
    if (others.length === 0)
        return [];
    const shown = [];
    for (const { text } of others) {
        const words = [...shown, text].join(' ').split(' ').length;
        if (shown.length > 0 && words > mostWords)
            break;
        shown.push(asClause(text));
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

/***/ 91605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55459);


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

/***/ 95325:
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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);

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
