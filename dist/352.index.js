export const id = 352;

export const ids = [ 352 ];

export const modules = {
  8352: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      writeEarlyEnd: () => writeEarlyEnd
    });
    var _adapters_runtime_report_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4892);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9709);
    var _core_language_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4637);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
    var _modes_shared_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(271);
    var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7729);
    var _text_report_end_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4330);
    async function writeEarlyEnd({environment: environment, startedAt: startedAt, clock: clock, secrets: secrets}, error) {
      const findings = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo ? error.findings : [];
      const causes = [ ...findings, (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error) ].map(cause => (0, 
      _core_language_js__WEBPACK_IMPORTED_MODULE_6__.p)(() => cause));
      const result = (0, _modes_shared_context_js__WEBPACK_IMPORTED_MODULE_3__.B)({
        hasWorked: false,
        problems: causes
      });
      const repository = {
        fullName: environment.repository
      };
      const report = (0, _outputs_js__WEBPACK_IMPORTED_MODULE_4__.E)({
        mode: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.EX)(),
        isDryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.vD)(),
        runUrl: environment.runUrl,
        repository: repository,
        startedAt: startedAt,
        clock: clock,
        language: "en"
      }, result);
      const path = (0, _adapters_runtime_report_file_js__WEBPACK_IMPORTED_MODULE_0__.aS)(environment.temporaryFolder, report, secrets.redact);
      (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Kn)((0, _outputs_js__WEBPACK_IMPORTED_MODULE_4__.Y)(result, path, "UTC"));
      await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Sy)(secrets.redact((0, _text_report_end_summary_js__WEBPACK_IMPORTED_MODULE_5__.o)(causes, "en")));
    }
  }
};
