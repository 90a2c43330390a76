export const id = 3252;
export const ids = [3252,1062];
export const modules = {

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ untoldStep),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5031);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2691);




/**
 * What to do first, by the reason of the conclusion: the first fix of the heaviest finding, or how to get a proof that is
 * missing. `null` where there is nothing to do.
 */
function nextStep(report) {
    const { reason } = report;
    if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingChecked */ .t1)(report) || (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .failsOnBaseAlone */ .hI)(report))
        return null;
    if (reason.kind === 'missing-proof')
        return toProve(reason, report);
    const [heaviest] = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .heaviestFirst */ .O7)(report.findings);
    if (heaviest?.severity !== 'error' && nobodyAsked(report))
        return toAsk;
    if (heaviest === undefined)
        return null;
    if (heaviest.severity === 'notice' && report.conclusion === 'pass')
        return null;
    return toDo(heaviest);
}
/** The next step where no finding tells it: how to get a proof that is missing, or that somebody is to be asked. */
function untoldStep(report) {
    const next = nextStep(report);
    const told = report.findings.some(({ fixes }) => fixes.some(fix => next?.text === textOf(fix)));
    return told || (report.reason.kind !== 'missing-proof' && next !== toAsk) ? null : next;
}
function toDo({ fixes: [fix], message }) {
    if (fix === undefined)
        return { text: message, who: null };
    return { text: textOf(fix), ...(fix.url === undefined ? {} : { url: fix.url }), who: fix.who };
}
function textOf(fix) {
    return fix.text + (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .finality */ .vP)(fix);
}
/** Whether no server was asked about any image, as with `offline`. */
function nobodyAsked({ images, requests, findings }) {
    return (images.length > 0 &&
        Object.keys(requests).length === 0 &&
        images.every(({ evidence }) => evidence.every(({ result }) => result === 'skipped')) &&
        !findings.some(({ rule }) => rule === 'codespaces-unavailable'));
}
const toAsk = {
    text: 'Run the check without `offline`: it then asks the registries and GitHub who can pull each image.',
    who: 'anyone with write access'
};
/** Rules whose first fix makes a declaration hold, which `require-proof` does not take. */
const leadToDeclaration = new Set(['secrets-not-checked', 'registry-secrets-unproven']);
/**
 * A finding about one of the images says what its proof needs, unless a declaration is all that comes of it; what only a
 * declaration says, no finding speaks of.
 */
function toProve({ images, declared }, report) {
    const unknown = new Set(images.filter(image => !declared.includes(image)));
    const telling = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .heaviestFirst */ .O7)(report.findings).find(({ images: concerned, fixes }) => fixes.length > 0 && concerned.some(image => unknown.has(image)));
    const declares = telling !== undefined && leadToDeclaration.has(telling.rule);
    if (telling !== undefined && !declares)
        return toDo(telling);
    const [name] = declares ? telling.images.filter(image => unknown.has(image)) : images;
    const image = report.images.find(({ reference }) => reference === name);
    return image === undefined ? null : proofOf(image, declares || declared.includes(image.reference), report);
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
            text: `Run the check inside a codespace of ${repository}, whose own token proves what is declared of ${image.reference}; or ${without(report)}.`,
            who: 'anyone with write access'
        }
        : {
            text: `Give the check the three values of the secrets for ${image.registry} as environment variables of the same names, so that it pulls ${image.reference} with them; or ${without(report)}.`,
            who: 'anyone with write access'
        };
}
function without({ pullRequest }) {
    return pullRequest === null ? 'do without `require-proof`' : 'leave `require-proof` off pull requests';
}


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nextLines: () => (/* binding */ nextLines),
/* harmony export */   personLines: () => (/* binding */ personLines),
/* harmony export */   renderText: () => (/* binding */ renderText),
/* harmony export */   verdictLines: () => (/* binding */ verdictLines)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(182);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _by_person_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3935);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _markdown_fixes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5780);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(734);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2691);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5031);
/* harmony import */ var _text_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6857);
/* harmony import */ var _text_fix_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8583);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2704);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5564);














function reaches(severity, failOn = 'error') {
    return failOn !== 'never' && _model_js__WEBPACK_IMPORTED_MODULE_12__/* .severities */ .gO.indexOf(severity) <= _model_js__WEBPACK_IMPORTED_MODULE_12__/* .severities */ .gO.indexOf(failOn);
}
const signs = { pass: '✓', fail: '✗', incomplete: '?' };
const tones = {
    pass: 'green',
    fail: 'red',
    incomplete: 'yellow'
};
/**
 * The report for a terminal. `quiet`: the verdict, the errors, and what else fails the check. `normal`: the verdict, the table, and each finding with its
 * first fix. `verbose`: also every other way, the notes, what to send to whom, and the evidence.
 */
function renderText(report, extras) {
    const { style, detail = 'normal' } = extras;
    if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .isUntouched */ .O2)(report))
        return `${verdictLines(report, style).join('\n')}\n`;
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .heaviestFirst */ .O7)(report.findings).filter(({ severity }) => detail !== 'quiet' || severity === 'error' || reaches(severity, extras.failOn));
    const parts = [
        [...verdictLines(report, style), ...(detail === 'quiet' ? [] : untoldLines(report, style))],
        ...(detail === 'quiet' ? [] : [[...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_11__/* .accessTable */ .x)(report, style), ...partlyReadLines(report, style)]]),
        ...findings.map(finding => (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .findingLines */ .hq)(finding, report, { ...extras, detail })),
        ...(detail === 'verbose' ? [personLines(report, style), (0,_text_table_js__WEBPACK_IMPORTED_MODULE_11__/* .evidenceLines */ .p)(report, style)] : []),
        ...(detail === 'quiet' ? [] : [closingLines(report, findings, { ...extras, detail })])
    ].filter(lines => lines.length > 0);
    return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
function untoldLines(report, style) {
    const next = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_4__/* .untoldStep */ .R)(report);
    return next === null ? [] : nextLines(next, style);
}
/** What to do next, with who can, if not everyone, and its page. */
function nextLines({ text, who, url }, style) {
    const people = who === null || who === 'anyone with write access' ? '' : ` (${who})`;
    return [
        ...(0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)('  Next: ', text + people, style),
        ...(url === undefined ? [] : (0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)('        ', url, style))
    ];
}
/** The verdict in a line of its own, and what a reader must know of it. */
function verdictLines(report, style) {
    const said = [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report)}.`, ...(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_7__/* .aboutPullRequest */ .Mm)(report)].join(' ');
    const words = `${report.conclusion}: ${(0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(said, style)}`;
    const isEmpty = report.conclusion === 'pass' && (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedNothing */ .ni)(report);
    const sign = isEmpty ? '! ' : style.unicode ? `${signs[report.conclusion]} ` : '';
    return [
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .LV)(sign + words, (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .YB)(style)).map(line => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paint */ .nI)(style, 'bold', (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paint */ .nI)(style, isEmpty ? 'yellow' : tones[report.conclusion], line))),
        ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .belowHeadline */ .Uk)(report).flatMap(below => (0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)('  ', below, style))
    ];
}
function partlyReadLines(report, style) {
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .partlyRead */ .T0)(report, path => path);
    return names === null ? [] : (0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)('  ', `Not checked completely, see the errors: ${names}`, style);
}
function closingLines(report, findings, { style, detail }) {
    const [only] = findings;
    const because = detail !== 'verbose' && findings.length === 1 && only?.notes[0] !== undefined
        ? ` Because: ${lowered(only.notes[0])}`
        : '';
    const counts = findings.length === 0 ? '' : `${countWords(report)}.${because}`;
    const unsaid = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingChecked */ .t1)(report) ? [] : report.incomplete;
    return [
        ...(counts === '' ? [] : (0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)('', counts, style)),
        ...unsaid.flatMap(reason => (0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)('Not looked at: ', reason, style)),
        ...(detail === 'verbose' && findings.length > 0
            ? [`More about each rule: codespaces-preflight explain <rule>, or ${_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesPage */ .lX}`]
            : [])
    ];
}
/** `1 error, 2 notices, 3 ignored`: what there is, and nothing that there is not. */
function countWords(report) {
    const severities = ['error', 'warning', 'notice'];
    const counts = severities.flatMap(severity => {
        const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .countFindings */ .Gt)(report, severity);
        return count === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(count, severity)];
    });
    return [...counts, ...(report.ignored > 0 ? [`${report.ignored} ignored`] : [])].join(', ');
}
/** A sentence after a colon: names keep their case. */
function lowered(text) {
    return /^(?:The|It|A|An|No|There|This|Only|These|Those|People|Nobody) /.test(text)
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
}
const mostSteps = 100;
/**
 * What to send to each person: every task once, with all that is needed to carry it out. Nothing is printed where there is
 * one thing to do alone, or where the reader can do each where it stands at its finding.
 */
function personLines(report, style) {
    if (report.findings.length < 2)
        return [];
    const persons = (0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .byPerson */ .Nk)(report);
    const all = persons.flatMap(({ tasks }) => tasks);
    const count = all.reduce((sum, { steps, more }) => sum + steps.length + more.length, 0);
    const concerns = all.some(({ fix, steps }) => fix.who !== 'anyone with write access' || steps.length > 1);
    if (count < 2 || !concerns)
        return [];
    const parts = persons.map(({ who, tasks }) => [
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paint */ .nI)(style, 'bold', who.charAt(0).toUpperCase() + who.slice(1)),
        ...tasks.flatMap((task, index) => taskLines(task, index + 1, style))
    ]);
    return ['What to send to whom:', ...parts.flatMap(lines => ['', ...lines])];
}
function taskLines(task, number, style) {
    const mark = `  ${number}. `;
    return [
        ...actionLines(task, mark, style),
        ...task.more.flatMap(action => actionLines(action, `${' '.repeat(mark.length)}${action.fix.relation}: `, style))
    ];
}
function actionLines({ fix, steps }, mark, style) {
    const indent = ' '.repeat(mark.length);
    const text = fix.text + (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .finality */ .vP)(fix);
    const [first, ...alike] = steps;
    if (alike.length === 0)
        return [
            ...(0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)(mark, text + (0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .forImages */ ._$)((0,_by_person_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamedImages */ .TB)(first), asItIs), style),
            ...(0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .toDo */ .Xj)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutRepeat */ .mG)(fix), indent, style)
        ];
    return [
        ...(0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)(mark, `${text} The same for each of ${steps.length} images:`, style),
        ...severalLines(steps, indent, style)
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
        ...(0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .toDo */ .Xj)({
            ...(commands.length === 0 ? {} : { command: commands.join('\n') }),
            ...(patches.length === 0 ? {} : { patch: (0,_markdown_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedPatch */ .GN)(patches) })
        }, indent, style)
    ];
}
function stepLines({ fix, images }, indent, style) {
    const name = images.length === 0 ? fix.text : images.join(', ');
    return [
        ...(0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .hanging */ .rM)(`${indent}- `, name, style),
        ...(0,_text_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .toDo */ .Xj)(fix.url === undefined ? {} : { url: fix.url }, `${indent}  `, style)
    ];
}
function asItIs(image) {
    return image;
}


/***/ }),

/***/ 5564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ evidenceLines),
/* harmony export */   x: () => (/* binding */ accessTable)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3061);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8583);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2704);






const tones = { yes: 'green', no: 'red', unknown: 'yellow' };
const symbols = { yes: '✓', no: '✗', unknown: '?' };
/** So many rows that everyone can pull are shown; more would hide the others. */
const mostReady = 20;
/** Images and packages by audience, the worst first. Verdicts stand before the names, so that a long name harms none. */
function accessTable(report, style) {
    const rows = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(rowsOf(report));
    if (rows.length === 0)
        return [];
    const outside = rows.some(row => row.access.outside !== null);
    const ready = rows.filter(row => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(row.access) === 'yes');
    const hidden = new Set(ready.slice(mostReady));
    const shown = rows.filter(row => !hidden.has(row));
    const heads = [cell('TEAM'), cell('PREBUILD'), ...(outside ? [cell('OUTSIDE')] : []), 'IMAGE'];
    return [
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)(style, 'dim', `  ${heads.join('')}`),
        ...shown.flatMap(row => rowLines(row, outside, style)),
        ...(hidden.size > 0
            ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(hidden.size, 'further image')} that everyone can pull`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .YB)(style) - 2).map(line => `  ${line}`)
            : [])
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
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .pad */ .eV)(text, cellWidth);
}
/** A name that does not fit beside its verdicts stands below them. */
function rowLines(row, outside, style) {
    const { team, prebuild } = row.access;
    const verdicts = [team, prebuild, ...(outside ? [row.access.outside] : [])];
    const cells = `  ${verdicts.map(verdict => verdictCell(verdict, style)).join('')}`;
    const name = (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(row.name) + row.note;
    const fits = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F1)(cells) + (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F1)(name) <= (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .YB)(style);
    return fits
        ? [cells + name]
        : [cells.trimEnd(), ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(name, (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .YB)(style) - 4).map(line => `    ${line}`)];
}
function verdictCell(verdict, style) {
    if (verdict === null)
        return cell((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)(style, 'dim', '-'));
    return cell((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)(style, tones[verdict], style.unicode ? `${symbols[verdict]} ${verdict}` : verdict));
}
const mostImages = 10;
const mostPieces = 8;
/**
 * What was asked about the images that not simply everyone can pull, and what was answered: worst first, and only so
 * many. Nothing where nobody was asked, and nothing of a single answer that the finding quotes.
 */
function evidenceLines({ images }, style) {
    const telling = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(images).filter(needsEvidence);
    if (telling.length === 0)
        return [];
    const further = telling.length - mostImages;
    return [
        'Evidence:',
        ...telling.slice(0, mostImages).flatMap(image => imageLines(image, style)),
        ...(further > 0 ? [`  and of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(further, 'further image')}, in the JSON report`] : [])
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
        ...(0,_fix_js__WEBPACK_IMPORTED_MODULE_4__/* .hanging */ .rM)('  ', reference, style).map(line => (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .paint */ .nI)(style, 'dim', line)),
        ...evidence.slice(0, mostPieces).flatMap(piece => (0,_fix_js__WEBPACK_IMPORTED_MODULE_4__/* .hanging */ .rM)('    - ', pieceText(piece), style)),
        ...(further > 0 ? [`    - and ${further} further, in the JSON report`] : [])
    ];
}
function pieceText({ claim, result, detail }) {
    return `${claim}: ${result}, ${(0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(detail, 300)}`;
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue),
/* harmony export */   isRuleId: () => (/* binding */ isRuleId),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/** What every run needs of each rule, in the order in which they are listed. Identifiers never change once they are released. */
const catalogue = {
    'invalid-configuration': { severity: 'error', title: 'a file cannot be read as what it is' },
    'configuration-not-used': {
        severity: 'warning',
        title: 'a devcontainer.json is where Codespaces does not look'
    },
    'nothing-checked': {
        severity: 'warning',
        title: 'no configuration was found, and that looks like a mistake'
    },
    'missing-file': { severity: 'error', title: 'a file that a configuration names is absent' },
    'path-outside-repository': { severity: 'error', title: 'a path leaves the repository' },
    'invalid-image-reference': { severity: 'error', title: 'the text is not a valid image reference' },
    'unresolved-variable': {
        severity: 'warning',
        title: 'the reference depends on a value that no file gives'
    },
    'wrong-artifact-kind': { severity: 'error', title: 'the artifact is of another kind than its use' },
    'retired-registry': { severity: 'error', title: 'docker.pkg.github.com is retired' },
    'image-not-allowed': { severity: 'error', title: 'the image is not on the list of allowed images' },
    'cli-cannot-parse': { severity: 'warning', title: 'Docker builds this, the dev container CLI misreads it' },
    'push-from-codespace': { severity: 'notice', title: 'a lifecycle command publishes a package' },
    'early-image-pull': { severity: 'warning', title: 'an image is pulled before the credentials are there' },
    'private-package-in-public-repository': {
        severity: 'error',
        title: 'a private package is used in a public repository'
    },
    'internal-package-in-public-repository': {
        severity: 'error',
        title: 'an internal package is used in a public repository'
    },
    'package-access-not-inherited': {
        severity: 'error',
        title: 'the package does not inherit access from its repository'
    },
    'package-not-granted': { severity: 'error', title: 'the package gives this repository no access' },
    'package-access-unproven': {
        severity: 'warning',
        title: 'nothing proves that codespaces may pull the package'
    },
    'package-not-found': { severity: 'error', title: 'there is no such package, or nobody here may see it' },
    'image-not-found': { severity: 'error', title: 'the tag or digest does not exist' },
    'no-amd64-image': { severity: 'error', title: 'the image does not exist for the platform of codespaces' },
    'registry-unreachable': { severity: 'warning', title: 'the registry gave no answer' },
    'registry-secrets-missing': { severity: 'error', title: 'no Codespaces secrets serve the registry' },
    'registry-secrets-incomplete': { severity: 'error', title: 'one or two of three Codespaces secrets exist' },
    'registry-secrets-misnamed': { severity: 'warning', title: "a secret's name nearly fits" },
    'registry-secrets-not-assigned': {
        severity: 'error',
        title: 'the secrets exist and do not reach this repository'
    },
    'registry-secrets-user-only': { severity: 'warning', title: 'the secrets are those of one person' },
    'registry-secrets-mixed-levels': {
        severity: 'notice',
        title: 'the three secrets come from several levels'
    },
    'registry-secrets-unproven': {
        severity: 'warning',
        title: 'nothing says which secrets serve the registry'
    },
    'registry-server-mismatch': {
        severity: 'error',
        title: "Docker will not match the SERVER value to the image's host"
    },
    'registry-login-rejected': { severity: 'error', title: 'the registry refuses the login' },
    'registry-pull-denied': { severity: 'error', title: 'the login works, the pull is refused' },
    'login-breaks-public-image': {
        severity: 'warning',
        title: 'a refused login breaks the pull of a public image'
    },
    'ghcr-secrets-redundant': {
        severity: 'warning',
        title: "secrets for GitHub's container registry are not needed"
    },
    'outside-contributors-blocked': {
        severity: 'notice',
        title: 'people without write access cannot pull the image'
    },
    'ecr-token-expires': { severity: 'warning', title: 'an ECR token lives 12 hours at most' },
    'ecr-token-expired': { severity: 'error', title: 'the ECR token has expired' },
    'ecr-permission-missing': { severity: 'error', title: 'an IAM action is missing' },
    'ecr-secrets-name': { severity: 'notice', title: 'ECR_CONTAINER_REGISTRY_* is the recommended name' },
    'token-cannot-read-packages': { severity: 'warning', title: 'the token of the check cannot read packages' },
    'secrets-not-checked': { severity: 'notice', title: 'the names of the Codespaces secrets were not read' },
    'expired-ignore': { severity: 'warning', title: 'an ignore is past its date' },
    'unused-declaration': { severity: 'notice', title: 'nothing needs an entry of the configuration file' },
    'declaration-changed': { severity: 'warning', title: 'the pull request changes what is declared' },
    'login-in-initialize-command': { severity: 'notice', title: 'initializeCommand logs in' },
    'secrets-unused': { severity: 'notice', title: 'secrets for a registry that no image uses' },
    'docker-client-disagrees': { severity: 'warning', title: 'the docker client got another answer' },
    'unsupported-manifest': { severity: 'error', title: 'this is not an image that Docker can run' },
    'package-not-seamless': {
        severity: 'warning',
        title: 'the registry gives codespaces no access of its own'
    },
    'address-refused': { severity: 'warning', title: 'the address is private and was not asked' },
    'limit-reached': { severity: 'warning', title: 'a limit was reached; the report is incomplete' },
    'codespaces-unavailable': { severity: 'notice', title: 'GitHub Enterprise Server has no Codespaces' }
};
/** All identifiers, in the order of the catalogue. */
const ruleIds = Object.keys(catalogue);
/** Whether a text is the identifier of a rule. */
function isRuleId(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ })

};
