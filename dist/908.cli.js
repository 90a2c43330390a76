export const id = 908;
export const ids = [908];
export const modules = {

/***/ 6908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(91062);
// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(22390);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/command-lines.ts
var command_lines = __webpack_require__(55285);
// EXTERNAL MODULE: ./src/report/mentions.ts
var mentions = __webpack_require__(42539);
// EXTERNAL MODULE: ./src/report/untrusted/json.ts
var json = __webpack_require__(95325);
// EXTERNAL MODULE: ./src/report/untrusted/visible.ts
var visible = __webpack_require__(63061);
;// CONCATENATED MODULE: ./src/report/untrusted/sarif.ts

/** A text of a SARIF message: `[label](target)` would be a link (SARIF 2.1.0, section 3.11.6), so the two are parted. */
function forSarif(text) {
    return (0,visible/* visible */.R)(text).replaceAll('](', ']\u200B(');
}

;// CONCATENATED MODULE: ./src/report/sarif.ts









/** GitHub keeps so many locations of a result ("SARIF support for code scanning"). */
const mostRelated = 100;
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** The report as SARIF 2.1.0, as GitHub's code scanning reads it: every result has a location and a fingerprint. */
function renderSarif(report, extras) {
    const used = catalogue.ruleIds.filter(rule => report.findings.some(finding => finding.rule === rule));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Codespaces Preflight',
                        version: report.tool.version,
                        semanticVersion: report.tool.version,
                        informationUri: links/* project */.Cv,
                        rules: used.map(rule => descriptor(rule, extras.rules[rule]))
                    }
                },
                automationDetails: { id: `codespaces-preflight/${extras.category ?? ''}` },
                columnKind: 'utf16CodeUnits',
                results: results(report, used, extras)
            }
        ]
    };
    return (0,json/* asJson */.v)(log);
}
function descriptor(rule, { severity, title, means, fails, why, fix }) {
    return {
        id: rule,
        name: rule,
        shortDescription: { text: title.charAt(0).toUpperCase() + title.slice(1) },
        fullDescription: { text: means },
        helpUri: (0,links/* rulePageUrl */.Pd)(rule),
        help: {
            text: `${means}\n\n${fails}\n\n${fix.text}\n\n${(0,links/* rulePageUrl */.Pd)(rule)}`,
            markdown: `${means}\n\n**How the codespace fails.** ${fails}\n\n**Why.** ${why}\n\n**How to fix it.** ${fix.text}\n\n[More about this rule](${(0,links/* rulePageUrl */.Pd)(rule)})`
        },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['codespaces', 'containers'], 'problem.severity': problem[severity] }
    };
}
const problem = { error: 'error', warning: 'warning', notice: 'recommendation' };
function results(report, used, extras) {
    const seen = new Map();
    return report.findings.map(finding => {
        const print = fingerprint(report, finding, extras);
        const count = (seen.get(print) ?? 0) + 1;
        seen.set(print, count);
        const relatedLocations = relatedTo(report, finding, extras);
        return {
            ruleId: finding.rule,
            ruleIndex: used.indexOf(finding.rule),
            level: levels[finding.severity],
            message: { text: messageOf(finding) },
            locations: [locationOf(report, finding, extras)],
            ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
            partialFingerprints: { 'codespacesPreflight/v1': `${print}:${count}` }
        };
    });
}
function messageOf(finding) {
    return [(0,visible/* shorten */.m)(finding.message, 4_000), ...finding.fixes.flatMap(fixLines)].map(forSarif).join('\n');
}
/** Page and commands stand on lines of their own, so that they can be opened and copied. */
function fixLines(fix) {
    const commands = fix.command === undefined ? [] : (0,command_lines/* commandLines */.Z)(fix.command).split(/\r\n|\r|\n/);
    const lines = [`${fix.text} (${fix.who})`, ...(fix.url === undefined ? [] : [fix.url]), ...commands];
    return lines.map(line => (0,visible/* shorten */.m)(line, 2_000));
}
/**
 * What stays when lines move: the rule, the image, the file and the text that stands there. GitHub tells alerts apart
 * by it; the count behind it tells the same text in the same file apart.
 */
function fingerprint(report, finding, extras) {
    const written = (0,mentions/* mentionOf */.s)(report, finding)?.written ?? sourceText(finding, extras);
    const parts = [finding.rule, finding.image, finding.location?.file ?? null, written];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function sourceText(finding, extras) {
    const { location } = finding;
    if (location === null)
        return null;
    const line = extras.sourceLine?.(location.file, location.line) ?? null;
    const end = location.line === location.endLine ? location.endColumn - 1 : undefined;
    return line === null ? null : line.slice(location.column - 1, end);
}
/** Code scanning takes no result without a location: what concerns no line is shown at the first configuration. */
function locationOf(report, finding, extras) {
    if (finding.location !== null)
        return { physicalLocation: physical(finding.location, extras) };
    const file = report.configurations[0]?.path ?? '.devcontainer/devcontainer.json';
    return { physicalLocation: { artifactLocation: artifact(file, extras) } };
}
/** The other places of which the same is said, and the chain that led to the first one. */
function relatedTo(report, finding, extras) {
    const others = finding.also.map(span => ({ span, text: 'the same here' }));
    const chain = (0,mentions/* viaOf */.w)(report, finding).map(place => ({
        span: place,
        text: `reached from here: ${forSarif((0,visible/* shorten */.m)(place.text, 200))}`
    }));
    return [...others, ...chain].slice(0, mostRelated).map(({ span, text }, index) => ({
        id: index + 1,
        physicalLocation: physical(span, extras),
        message: { text }
    }));
}
function physical(span, extras) {
    const { line, column, endLine, endColumn } = span;
    return {
        artifactLocation: artifact(span.file, extras),
        region: { startLine: line, startColumn: column, endLine, endColumn }
    };
}
function artifact(file, extras) {
    const path = (0,annotations/* fileInCheckout */.oz)(file, extras.folder ?? '.');
    return { uri: path.split('/').map(encoded).join('/'), uriBaseId: '%SRCROOT%' };
}
function encoded(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}


/***/ })

};
