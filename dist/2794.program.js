export const id = 2794;
export const ids = [2794];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asJson: () => (/* binding */ asJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   renderListingJson: () => (/* binding */ renderListingJson)
/* harmony export */ });
/**
 * The report as JSON (`schema/report.schema.json`). Keys are written in the order of the
 * specification whatever order the value has, so that two reports of the same state are the same bytes.
 */
function renderJson(report) {
    return asJson({
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
    return asJson({
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


/***/ })

};
