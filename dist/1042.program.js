export const id = 1042;
export const ids = [1042];
export const modules = {

/***/ 1042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matching: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8372);
/* harmony import */ var _checkout_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);




/** Finds the configurations that `patterns`, paths or globs over the whole repository, match. */
async function matching(files, patterns) {
    const literal = await Promise.all(patterns.map(pattern => existing(files, pattern)));
    const globs = patterns.filter((pattern, index) => literal[index] === null && isGlob(pattern));
    const walk = await searched(files, globs);
    const candidates = walk.files.filter(path => /(^|\/)\.?devcontainer\.json$/.test(path));
    const paths = new Set(literal.filter(path => path !== null));
    const unmatched = [];
    patterns.forEach((pattern, index) => {
        if (literal[index] !== null)
            return;
        const matches = isGlob(pattern) ? candidates.filter(matcher(pattern)) : [];
        if (matches.length === 0)
            unmatched.push(pattern);
        for (const path of matches)
            paths.add(path);
    });
    const findings = walk.incomplete.map(sentence => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence }));
    return { paths: [...paths], findings, unmatched, incomplete: walk.incomplete };
}
async function existing(files, pattern) {
    const resolved = (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)('.', pattern);
    if (resolved.kind === 'outside')
        return null;
    const answer = await files.read(resolved.path);
    return answer.kind === 'missing' || answer.kind === 'directory' ? null : resolved.path;
}
function isGlob(pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_3___default().scan(pattern).isGlob;
}
function matcher(pattern) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_3___default()(pattern, { dot: true, noextglob: true, nonegate: true });
    return path => matches(path);
}
async function searched(files, globs) {
    const bases = globs
        .map(glob => (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)('.', picomatch__WEBPACK_IMPORTED_MODULE_3___default().scan(glob).base || '.'))
        .flatMap(base => (base.kind === 'inside' ? [base.path] : []))
        .sort((left, right) => left.length - right.length);
    const roots = bases.filter((base, index) => !bases.slice(0, index).some(earlier => (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .liesUnder */ .q0)(earlier, base)));
    const walks = await Promise.all(roots.map(root => (0,_checkout_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTree */ .Ir)(files, root)));
    return {
        files: walks.flatMap(walk => walk.files),
        incomplete: [...new Set(walks.flatMap(walk => walk.incomplete))]
    };
}


/***/ })

};
