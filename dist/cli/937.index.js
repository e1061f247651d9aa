export const id = 937;
export const ids = [937];
export const modules = {

/***/ 9937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryGate: () => (/* binding */ tryGate)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _checklist_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9157);
/* harmony import */ var _checklist_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7347);
/* harmony import */ var _gates_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3041);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2339);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1251);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6009);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9109);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1757);









const tryGate = {
    name: 'try',
    usage: 'try GATE [--OPTION VALUE]… [--json]',
    about: 'Judge one gate without a checklist; its options are the flags. Lists and mappings are written as YAML.',
    flags: ([id]) => ({ ...(id === undefined ? {} : flagsOf(gateOf(id))), ..._define_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonFlag */ .hG }),
    more: ([id]) => {
        if (id !== undefined)
            return gateOf(id).about;
        return `Gates: ${[..._gates_index_js__WEBPACK_IMPORTED_MODULE_3__/* .gates */ .V.keys()].join(', ')}. See: deploy-gate try GATE --help.`;
    },
    run: async (args, terminal) => {
        const [id, ...rest] = args.words;
        if (id === undefined)
            throw new _define_js__WEBPACK_IMPORTED_MODULE_6__/* .CallError */ .RA(`Name a gate: ${[..._gates_index_js__WEBPACK_IMPORTED_MODULE_3__/* .gates */ .V.keys()].join(', ')}.`);
        if (rest.length > 0)
            throw new _define_js__WEBPACK_IMPORTED_MODULE_6__/* .CallError */ .RA(`Options are given as flags; "${rest.join(' ')}" is none.`);
        const gate = gateOf(id);
        const checked = (0,_checklist_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOptions */ .Jr)(gate, optionsOf(gate, args), { gates: _gates_index_js__WEBPACK_IMPORTED_MODULE_3__/* .gates */ .V, validators: _checklist_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validators */ .y });
        if ('mistakes' in checked)
            throw new _define_js__WEBPACK_IMPORTED_MODULE_6__/* .CallError */ .RA(checked.mistakes.map(({ message }) => message).join('\n'));
        const local = await (0,_local_js__WEBPACK_IMPORTED_MODULE_7__/* .connectLocal */ .q)(terminal, null, true);
        const { report } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)({
            checklist: checklistOf(gate, checked.options),
            phase: null,
            environment: null,
            ...local,
            now: () => new Date().toISOString(),
            warnings: []
        });
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__.show)(report, args, terminal);
    }
};
function gateOf(id) {
    const gate = _gates_index_js__WEBPACK_IMPORTED_MODULE_3__/* .gates */ .V.get(id);
    if (gate !== undefined)
        return gate;
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(id, _gates_index_js__WEBPACK_IMPORTED_MODULE_3__/* .gates */ .V.keys());
    throw new _define_js__WEBPACK_IMPORTED_MODULE_6__/* .CallError */ .RA(`There is no gate ${id}; ${near === undefined ? `known gates are ${[..._gates_index_js__WEBPACK_IMPORTED_MODULE_3__/* .gates */ .V.keys()].join(', ')}` : `did you mean ${near}`}.`);
}
/** One flag for each option of the gate. */
function flagsOf(gate) {
    return Object.fromEntries(Object.entries(gate.options.shape).map(([name, { json }]) => {
        const about = `${json.description ?? ''}${json.default === undefined ? '' : ` Default: ${JSON.stringify(json.default)}.`}`;
        return [name, { about, value: 'VALUE', many: takesList(json) }];
    }));
}
function takesList({ type }) {
    return type === 'array' || (Array.isArray(type) && type.includes('array'));
}
function optionsOf(gate, args) {
    return Object.fromEntries(Object.entries(gate.options.shape).flatMap(([name, { json }]) => {
        const given = args.flags.get(name);
        if (given === undefined)
            return [];
        const values = given.map(value => (takesText(json) ? value : readYaml(name, value)));
        return [[name, values.length === 1 ? values[0] : values]];
    }));
}
/** Texts are taken as they are typed; everything else is written as in a checklist. */
function takesText({ type }) {
    return type === 'string' || (Array.isArray(type) && type.includes('string'));
}
function readYaml(name, value) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(value);
    }
    catch {
        throw new _define_js__WEBPACK_IMPORTED_MODULE_6__/* .CallError */ .RA(`--${name} is no YAML: ${value}`);
    }
}
/** A checklist of one item, as if somebody had written just this gate. */
function checklistOf(gate, options) {
    const item = {
        id: gate.id,
        title: gate.title,
        phase: 'try',
        section: [],
        check: { gate: gate.id, options },
        severity: 'blocker',
        ticked: false,
        location: { file: 'command line', line: 1, column: 1 }
    };
    return {
        name: `deploy-gate try ${gate.id}`,
        roles: [],
        phases: [{ id: 'try', title: gate.title }],
        items: [item],
        ticks: 'ignore',
        waivers: [],
        source: { file: 'command line', notation: 'yaml', digest: '' }
    };
}
//# sourceMappingURL=try.js.map

/***/ })

};
