export const id = 3013;
export const ids = [3013];
export const modules = {

/***/ 3013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRules: () => (/* binding */ loadRules)
/* harmony export */ });
/** Loads every rule with its texts. They are long, so nobody loads them who does not print them. */
async function loadRules() {
    const { rules } = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 625));
    return rules;
}


/***/ })

};
