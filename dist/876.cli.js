export const id = 876;
export const ids = [876];
export const modules = {

/***/ 876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePage: () => (/* binding */ rulePage),
/* harmony export */   rulePages: () => (/* binding */ rulePages)
/* harmony export */ });
/** All pages. They are loaded when somebody wants to read them, and not before. */
async function rulePages() {
    const { pages } = await __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 4606));
    return pages;
}
/** The page of a rule. */
async function rulePage(rule) {
    return (await rulePages())[rule];
}


/***/ })

};
