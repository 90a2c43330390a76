export const id = 975;
export const ids = [975];
export const modules = {

/***/ 975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChecked: () => (/* binding */ renderChecked),
/* harmony export */   renderListed: () => (/* binding */ renderListed)
/* harmony export */ });
/** The report of a check in the form that was asked for. */
async function renderChecked({ report, sourceLine }, { format, detail, style, folder, annotated }) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3252)]).then(__webpack_require__.bind(__webpack_require__, 5655))).renderText(report, { style, sourceLine, detail });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794))).renderJson(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9076)]).then(__webpack_require__.bind(__webpack_require__, 9076))).renderMarkdown(report);
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 7611))).renderGithub(report, annotated);
        case 'sarif':
            return sarif(report, folder, sourceLine);
    }
}
/** The list of images in the form that was asked for; as SARIF, which has no place for a list, its findings. */
async function renderListed({ listing, sourceLine }, { format, style, folder, annotated }) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))).renderListing(listing, style, sourceLine);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794))).renderListingJson(listing);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))).renderListingMarkdown(listing);
        case 'github': {
            const [{ annotationCommands }, { renderListing }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 7611)),
                Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))
            ]);
            return [...annotationCommands(listing, annotated), renderListing(listing, style, sourceLine)].join('\n');
        }
        case 'sarif':
            return sarif(unjudged(listing), folder, sourceLine);
    }
}
async function sarif(report, folder, sourceLine) {
    const [{ renderSarif }, { loadRules }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 5881)),
        __webpack_require__.e(/* import() */ 3013).then(__webpack_require__.bind(__webpack_require__, 3013))
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


/***/ })

};
