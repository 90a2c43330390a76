export const id = 975;
export const ids = [975];
export const modules = {

/***/ 975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/** A report or a listing in the form that was asked for; SARIF has no place for a list of images, only for findings. */
async function renderReport(reported, rendering) {
    const { report, sourceLine } = reported;
    switch (rendering.format) {
        case 'text':
            return asText(reported, rendering);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794))).renderJson(report);
        case 'markdown':
            return report.conclusion === null
                ? (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))).renderListingMarkdown(report, rendering.fileLink)
                : (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9076)]).then(__webpack_require__.bind(__webpack_require__, 9076))).renderMarkdown(report, rendering.fileLink);
        case 'github': {
            const { renderGithub, annotationCommands } = await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 7611));
            return report.conclusion === null
                ? [...annotationCommands(report, rendering.annotated), await asText(reported, rendering)].join('\n')
                : renderGithub(report, rendering.annotated);
        }
        case 'sarif': {
            const [{ renderSarif }, { loadRules }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 643)),
                __webpack_require__.e(/* import() */ 3013).then(__webpack_require__.bind(__webpack_require__, 3013))
            ]);
            return renderSarif(report, { rules: await loadRules(), folder: rendering.folder, sourceLine });
        }
    }
}
async function asText({ report, sourceLine }, { style, detail, failOn }) {
    return report.conclusion === null
        ? (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))).renderListing(report, style, sourceLine)
        : (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3252)]).then(__webpack_require__.bind(__webpack_require__, 5655))).renderText(report, {
            style,
            sourceLine,
            detail,
            ...(failOn === undefined ? {} : { failOn })
        });
}


/***/ })

};
