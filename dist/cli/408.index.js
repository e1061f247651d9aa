export const id = 408;
export const ids = [408];
export const modules = {

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tryGate: () => (/* binding */ tryGate)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/checklist/check.js + 1 modules
var check = __webpack_require__(9157);
// EXTERNAL MODULE: ./build/src/checklist/validators.js
var validators = __webpack_require__(7347);
// EXTERNAL MODULE: ./build/src/gates/index.js + 91 modules
var gates = __webpack_require__(2042);
// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __webpack_require__(2339);
// EXTERNAL MODULE: ./build/src/model/sign-off.js
var sign_off = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/src/run.js + 15 modules
var run = __webpack_require__(4725);
;// CONCATENATED MODULE: ./build/src/schema/describe.js
/** The default of an option in words, a list with commas; undefined where it has none. */
function describeDefault({ default: value }) {
    if (value === undefined || typeof value === 'string')
        return value;
    if (!Array.isArray(value))
        return JSON.stringify(value);
    return value.length === 0 ? 'none' : value.join(', ');
}
//# sourceMappingURL=describe.js.map
// EXTERNAL MODULE: ./build/src/commands/check.js + 15 modules
var commands_check = __webpack_require__(8027);
// EXTERNAL MODULE: ./build/src/commands/define.js
var commands_define = __webpack_require__(9109);
// EXTERNAL MODULE: ./build/src/commands/local.js + 14 modules
var commands_local = __webpack_require__(3740);
;// CONCATENATED MODULE: ./build/src/commands/try.js











const ownFlags = { ...commands_define/* outcomesFlag */._R, ...commands_define/* commandsFlag */.VC, ...commands_define/* jsonFlag */.hG };
/** The flag of an option; one that the command itself has is told apart. */
function flagOf(option) {
    return option in ownFlags ? `option-${option}` : option;
}
const tryGate = {
    name: 'try',
    usage: 'try GATE [--OPTION VALUE]… [--json]',
    about: 'Judge one gate without a checklist; its options are the flags. Lists and mappings are written as YAML.',
    flags: ([id]) => ({ ...(id === undefined ? {} : flagsOf(gateOf(id))), ...ownFlags }),
    more: ([id]) => {
        if (id !== undefined)
            return gateOf(id).about;
        return `Gates: ${[...gates/* gates */.V.keys()].join(', ')}. See: deploy-gate try GATE --help.`;
    },
    run: async (args, terminal) => {
        const [id, ...rest] = args.words;
        if (id === undefined)
            throw new commands_define/* CallError */.RA(`Name a gate: ${[...gates/* gates */.V.keys()].join(', ')}.`);
        if (rest.length > 0)
            throw new commands_define/* CallError */.RA(`Options are given as flags; "${rest.join(' ')}" is none.`);
        const gate = gateOf(id);
        const checked = (0,check/* checkOptions */.Jr)(gate, optionsOf(gate, args), { gates: gates/* gates */.V, validators: validators/* validators */.y });
        if ('mistakes' in checked)
            throw new commands_define/* CallError */.RA(checked.mistakes.map(({ message }) => message).join('\n'));
        refuseRoles(gate, checked.options);
        const local = await (0,commands_local/* connectLocal */.q)(terminal, {
            environment: null,
            outcomes: (0,commands_define/* valueOf */.RP)(args, 'outcomes'),
            allowCommands: args.flags.has('allow-commands'),
            anywhere: true
        });
        const { report } = await (0,run/* run */.e)({
            checklist: checklistOf(gate, checked.options),
            phase: null,
            environment: null,
            ...local,
            now: () => new Date().toISOString(),
            warnings: []
        });
        return (0,commands_check.show)(report, args, terminal);
    }
};
function gateOf(id) {
    const gate = gates/* gates */.V.get(id);
    if (gate !== undefined)
        return gate;
    const near = (0,nearest/* nearest */.p)(id, gates/* gates */.V.keys());
    throw new commands_define/* CallError */.RA(`There is no gate ${id}; ${near === undefined ? `known gates are ${[...gates/* gates */.V.keys()].join(', ')}.` : `did you mean ${near}?`}`);
}
/** Only a checklist says who holds a role, and here is none. */
function refuseRoles(gate, options) {
    gate.demands(options, id => {
        if (id !== sign_off/* defaultRole */.w)
            throw new commands_define/* CallError */.RA(`The role ${id} is defined by a checklist, and \`try\` reads none; leave \`--role\` out.`);
        return { id, users: [], teams: [], count: 1 };
    });
}
/** One flag for each option of the gate. */
function flagsOf(gate) {
    return Object.fromEntries(Object.entries(gate.options.shape).map(([name, { json }]) => {
        const standard = describeDefault(json);
        const about = `${json.description ?? ''}${standard === undefined ? '' : ` Default: ${standard}.`}`;
        return [flagOf(name), { about, value: placeholderOf(json), many: takesList(json) }];
    }));
}
/** What stands for an option's value in the help: its words where they are few. */
function placeholderOf({ type, enum: words }) {
    if (type === 'boolean')
        return 'true|false';
    return words !== undefined && words.length <= 3 ? words.join('|') : 'VALUE';
}
function takesList({ type }) {
    return type === 'array' || (Array.isArray(type) && type.includes('array'));
}
function optionsOf(gate, args) {
    return Object.fromEntries(Object.entries(gate.options.shape).flatMap(([name, { json }]) => {
        const given = args.flags.get(flagOf(name));
        if (given === undefined)
            return [];
        const values = given.map(value => (takesText(json) ? value : readYaml(flagOf(name), value)));
        return [[name, values.length === 1 ? values[0] : values]];
    }));
}
/** Texts are taken as they are typed; everything else is written as in a checklist. */
function takesText({ type }) {
    return type === 'string' || (Array.isArray(type) && type.includes('string'));
}
function readYaml(name, value) {
    try {
        return (0,dist/* parse */.qg)(value);
    }
    catch {
        throw new commands_define/* CallError */.RA(`--${name} is no YAML: ${value}`);
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
