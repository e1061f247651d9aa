export const id = 476;
export const ids = [476];
export const modules = {

/***/ 6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6117);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2694);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8860);
/* harmony import */ var _model_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4824);
/* harmony import */ var _parsers_define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4555);
/* harmony import */ var _parsers_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5660);
/* harmony import */ var _parsers_read_dispatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9306);
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(909);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9109);










/** Values of metrics that are shown one by one. */
const mostValues = 50;
const inspect = {
    name: 'inspect',
    usage: 'inspect FILE… [--format ID] [--json]',
    about: 'Show how report files are read: format, counts, problems. Exit 0 when all were read.',
    flags: () => ({
        format: { about: `Read every file as this format: ${[..._parsers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parsers */ .T.keys()].join(', ')}.`, value: 'ID' },
        ..._define_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonFlag */ .hG
    }),
    run: (args, terminal) => {
        if (args.words.length === 0)
            throw new _define_js__WEBPACK_IMPORTED_MODULE_6__/* .CallError */ .RA('Name at least one report file: deploy-gate inspect FILE.');
        const format = (0,_define_js__WEBPACK_IMPORTED_MODULE_6__/* .valueOf */ .RP)(args, 'format');
        if (format !== undefined && !_parsers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parsers */ .T.has(format)) {
            throw new _define_js__WEBPACK_IMPORTED_MODULE_6__/* .CallError */ .RA(`There is no format ${format}; known formats are ${[..._parsers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parsers */ .T.keys()].join(', ')}.`);
        }
        const reports = [];
        const errors = [];
        for (const path of args.words) {
            const read = inspectFile(path, terminal.folder, format);
            if ('code' in read)
                errors.push(read);
            else
                reports.push(read);
        }
        if (args.flags.has('json'))
            terminal.print(`${JSON.stringify({ schemaVersion: 1, reports, errors }, undefined, 2)}\n`);
        else
            terminal.print([...reports.flatMap(describe), ...errors.map(describeError), ''].join('\n'));
        return Promise.resolve(errors.length === 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.go : _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.wrong);
    }
};
function inspectFile(path, folder, format) {
    try {
        const file = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_0__/* .openFile */ .T)(folder, path);
        const read = (0,_parsers_read_dispatch_js__WEBPACK_IMPORTED_MODULE_4__/* .readReport */ .t)({ ...file, chunks: file.chunks() }, { want: null, ...(format === undefined ? {} : { format }) });
        return inspected(path, read.format, read.report);
    }
    catch (error) {
        if (error instanceof _parsers_define_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$)
            return { path, code: error.code, message: error.message, line: error.line ?? null };
        if (error instanceof _ports_read_js__WEBPACK_IMPORTED_MODULE_5__/* .PortError */ .U)
            return { path, code: error.code, message: error.message, line: null };
        throw error;
    }
}
function inspected(path, format, report) {
    return {
        path,
        format,
        kind: report.kind,
        tests: report.kind === 'tests' ? { ...report.counts, suiteErrors: report.suiteErrors.length } : null,
        coverage: report.kind === 'coverage' ? { files: report.files.length, ...report.totals } : null,
        findings: report.kind === 'findings' ? countFindings(report) : null,
        ...(report.kind === 'metrics' ? { metrics: countMetrics(report) } : {}),
        problems: report.problems.map(({ code, message, line }) => ({ code, message, line: line ?? null }))
    };
}
function countFindings({ findings, suppressed }) {
    const found = new Map();
    for (const { severity } of findings)
        found.set(severity, (found.get(severity) ?? 0) + 1);
    const counts = _model_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .severities */ .gO.flatMap(severity => {
        const count = found.get(severity);
        return count === undefined ? [] : [[severity, count]];
    });
    return { total: findings.length, suppressed, bySeverity: Object.fromEntries(counts) };
}
function countMetrics({ metrics, thresholds }) {
    const crossed = thresholds.filter(({ passed }) => !passed).length;
    return { total: metrics.length, thresholds: thresholds.length, crossed, values: metrics };
}
function describe({ path, format, tests, coverage, findings, metrics, problems }) {
    const lines = [`${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(path)}: ${format}`];
    if (tests !== null) {
        const { total, passed, failed, skipped, flaky, suiteErrors } = tests;
        lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(total, 'test')}: ${String(passed)} passed (${String(flaky)} flaky), ${String(failed)} failed, ${String(skipped)} skipped`);
        if (suiteErrors > 0)
            lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(suiteErrors, 'failure')} outside of any test`);
    }
    if (coverage !== null) {
        const measured = _model_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .coverageMetrics */ .wv.flatMap(metric => {
            const ratio = coverage[metric];
            return ratio === null ? [] : [`${metric} ${String(ratio.covered)}/${String(ratio.total)}`];
        });
        lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(coverage.files, 'file')}: ${measured.join(', ')}`);
    }
    if (findings !== null) {
        const counts = Object.entries(findings.bySeverity).map(([severity, count]) => `${String(count)} ${severity}`);
        const list = counts.length === 0 ? '' : ` (${counts.join(', ')})`;
        lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(findings.total, 'finding')}${list}, ${String(findings.suppressed)} suppressed`);
    }
    if (metrics !== undefined) {
        lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(metrics.total, 'value')}, ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(metrics.thresholds, 'threshold')}: ${String(metrics.crossed)} crossed`);
        lines.push(...metrics.values.slice(0, mostValues).map(({ name, value }) => `    ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(name)}: ${String(value)}`));
        if (metrics.total > mostValues)
            lines.push(`    and ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(metrics.total - mostValues, 'more value')}`);
    }
    return [
        ...lines,
        ...problems.map(({ code, message, line }) => {
            const place = line === null ? '' : `line ${String(line)}: `;
            return `  ! ${place}${code}: ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(message)}`;
        })
    ];
}
function describeError({ path, code, message, line }) {
    return `${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(path)}${line === null ? '' : `:${String(line)}`}: ${code}: ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(message, 1000)}`;
}
//# sourceMappingURL=inspect.js.map

/***/ })

};
