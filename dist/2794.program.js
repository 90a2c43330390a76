export const id = 2794;
export const ids = [2794];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asJson: () => (/* binding */ asJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * The report as JSON (`schema/report.schema.json`). Keys are written in the order of the schema whatever order the value
 * has, so that two reports of the same state are the same bytes. Of a listing, the members about verdicts are left out.
 */
function renderJson(report) {
    const hosts = Object.keys(report.requests).sort();
    return asJson({
        schemaVersion: report.schemaVersion,
        tool: { name: report.tool.name, version: report.tool.version },
        repository: report.repository,
        repositoryVisibility: report.repositoryVisibility,
        ...conclusion(report),
        configurations: report.configurations.map(({ path, name }) => ({ path, name })),
        images: report.images.map(image),
        unresolved: report.unresolved.map(unresolved),
        packages: report.packages.map(packageOf),
        findings: report.findings.map(finding),
        ignored: report.ignored,
        complete: report.complete,
        incomplete: report.incomplete,
        requests: Object.fromEntries(hosts.map(host => [host, report.requests[host]]))
    });
}
function conclusion(report) {
    if (report.conclusion === null)
        return {};
    return {
        conclusion: report.conclusion,
        reason: reason(report.reason),
        pullRequest: pullRequest(report.pullRequest)
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
                })),
                resolved: merged.resolved
            }
    };
}
function named({ reference, digest }) {
    return { reference, digest };
}
function image(entry) {
    const { reference, registry, repository, tag, digest, required, uses, platforms, resolvedDigest } = entry;
    return {
        ...{ reference, registry, repository, tag, digest, required, uses: uses.map(use) },
        ...verdict(entry),
        platforms,
        resolvedDigest
    };
}
function packageOf(entry) {
    const { registry, name, uses } = entry;
    return { registry, name, uses: uses.map(packageUse), ...verdict(entry) };
}
function verdict(entry) {
    return entry.access === null ? {} : { access: access(entry.access), evidence: entry.evidence.map(evidence) };
}
function unresolved(mention) {
    const { configuration, kind, written, reason: why, required, via } = mention;
    return { configuration, kind, written, reason: why, required, ...span(mention), via: via.map(place) };
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
const escapable = /[\u007F-\u009F\u2028\u2029]|(?!\uFE0F)[\p{Cf}\p{Co}]/gu;
/**
 * A value as JSON, indented by two spaces, with a line end. What a terminal would obey or hide stands as an escape of
 * JSON, and so does the `##[` that the runner would read as a command in its log: a parser returns the same texts.
 */
function asJson(value) {
    const text = JSON.stringify(value, null, 2).replace(escapable, inUnits).replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}
function inUnits(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
