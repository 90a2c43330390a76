export const id = 1389;
export const ids = [1389];
export const modules = {

/***/ 1389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _effective_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1754);
/* harmony import */ var _judge_discovery_fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1851);
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2424);
/* harmony import */ var _report_redacted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5104);
/* harmony import */ var _publish_source_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3220);






/** Lists what a codespace pulls, without asking a server. */
async function list(options, context) {
    const discovered = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discoverAll */ .$)(options, context);
    if (discovered.kind !== 'done')
        return discovered;
    const declarations = await (0,_effective_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeclarations */ .m2)(context.files, options.configFile);
    if (declarations.kind !== 'done')
        return declarations;
    await (0,_effective_config_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfMisplaced */ .yl)(options, context);
    const { discovery } = discovered.value;
    const { packages, incomplete } = await answersFor(discovered.value);
    const whole = {
        ...discovery,
        findings: (0,_judge_discovery_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOfFiles */ .V)(discovery.findings),
        incomplete: [
            ...discovery.incomplete,
            ...incomplete,
            ...discovery.configurations.flatMap(({ startsLater }) => startsLater)
        ]
    };
    const listing = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assembleListing */ .DQ)(whole, packages, options.repository);
    const sourceLine = await (0,_publish_source_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readSourceLines */ .V)(listing, context.files);
    const { redact } = context.redactor;
    return {
        kind: 'done',
        value: { report: (0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_4__/* .redacted */ .p)(listing, redact), sourceLine: (0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_4__/* .redactedLines */ .k)(sourceLine, redact) }
    };
}
/** Only Features name further images, and of images nothing is listed that an answer would tell. */
async function answersFor(discovered) {
    if (discovered.packages.length === 0 && discovered.uses.every(({ kind }) => kind !== 'feature'))
        return { packages: [], incomplete: [] };
    const { gatherNothing } = await __webpack_require__.e(/* import() */ 7458).then(__webpack_require__.bind(__webpack_require__, 7458));
    return gatherNothing(discovered, null, 'listing');
}


/***/ })

};
