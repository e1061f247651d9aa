export const id = 27;
export const ids = [27];
export const modules = {

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);

/**
 * One name as a segment of a path. Names come from checklists and branches: `..` would be resolved away and ask something
 * else with our token, so it is nothing that GitHub could find.
 */
function segment(name) {
    if (name === '' || name === '.' || name === '..') {
        throw new _ports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U('not-found', `"${name}" cannot be the name of anything on GitHub.`);
    }
    return encodeURIComponent(name);
}
/** Names between slashes, each a segment. */
function segments(names) {
    return names.split('/').map(segment).join('/');
}
/** The path of a repository given as `owner/name`. */
function repositoryPath(repository) {
    return `/repos/${segments(repository)}`;
}
//# sourceMappingURL=path.js.map

/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   w: () => (/* binding */ readChecks)
/* harmony export */ });
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _read_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1136);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3207);



function readChecks(client, root) {
    return {
        checks: async (commit) => {
            const path = `${root}/commits/${commit}`;
            const [runs, statuses] = await Promise.all([
                client.pages(`${path}/check-runs?filter=latest`, 'checks: read'),
                client.pages(`${path}/statuses`, 'statuses: read')
            ]);
            const newestRuns = newest(listed(runs, 'check_runs', 'a check run').map(checkRunOf), run => JSON.stringify([run.app, run.name]));
            const newestStatuses = newest(statuses.flatMap(page => (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wires */ .V)(page, 'a commit status').map(statusOf)), status => status.name);
            return [...newestRuns, ...newestStatuses];
        }
    };
}
/** The entries of all pages of a list that counts itself; throws `incomplete` where the count disagrees. */
function listed(pages, key, what) {
    const read = pages.map(page => (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wire */ .O)(page, `${what}'s page`));
    const entries = read.flatMap(page => page.list(key));
    const told = read.at(-1)?.number('total_count') ?? 0;
    if (entries.length !== told) {
        const why = `GitHub lists ${String(entries.length)} of ${key.replace('_', ' ')} and counts ${String(told)}.`;
        throw new _ports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U('incomplete', `${why} Run again when both agree.`);
    }
    return entries;
}
/** The one with the highest id of each key: ids rise with time, while whoever posts a check chooses its dates. */
function newest(checks, keyOf) {
    const byKey = new Map();
    for (const check of checks) {
        const known = byKey.get(keyOf(check));
        if (known === undefined || known.id < check.id)
            byKey.set(keyOf(check), check);
    }
    return [...byKey.values()];
}
function checkRunOf(from) {
    return {
        kind: 'check-run',
        id: from.number('id'),
        name: from.text('name'),
        app: from.objectOrNull('app')?.textOrNull('slug') ?? '',
        status: from.text('status'),
        conclusion: from.textOrNull('conclusion'),
        startedAt: from.timeOrNull('started_at'),
        url: from.textOrNull('html_url')
    };
}
function statusOf(from) {
    const state = from.text('state');
    const isPending = state === 'pending';
    return {
        kind: 'status',
        id: from.number('id'),
        name: from.text('context'),
        app: (0,_read_people_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(from, 'creator')?.login ?? '',
        status: isPending ? 'pending' : 'completed',
        conclusion: isPending ? null : state === 'error' ? 'failure' : state,
        startedAt: from.time('created_at'),
        url: from.textOrNull('target_url')
    };
}
//# sourceMappingURL=read-checks.js.map

/***/ }),

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   ky: () => (/* binding */ readPeople)
/* harmony export */ });
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2969);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3207);



/** The account of a field that may hold nobody. */
function personOf(from, key) {
    const account = from.objectOrNull(key);
    return account && { id: account.number('id'), login: account.text('login'), type: account.text('type') };
}
function readPeople(client, root) {
    return {
        permission: async (login) => {
            const answer = await client.get(`${root}/collaborators/${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .segment */ .mX)(login)}/permission`, 'metadata: read');
            return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wire */ .O)(answer, "a collaborator's permission").text('role_name');
        },
        teamMembership: async (team, login) => {
            const [organisation = '', slug = ''] = team.split('/');
            const path = `/orgs/${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .segment */ .mX)(organisation)}/teams/${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .segment */ .mX)(slug)}`;
            await readTeam(client, path, team, organisation);
            try {
                return stateOf(await client.get(`${path}/memberships/${(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .segment */ .mX)(login)}`, 'members: read'));
            }
            catch (error) {
                // Only now does this speak of the person: a token that may not read teams is told the same of the team.
                if (isCode(error, 'not-found'))
                    return 'none';
                throw error;
            }
        }
    };
}
function stateOf(answer) {
    const state = (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wire */ .O)(answer, 'a team membership').text('state');
    if (state === 'active' || state === 'pending')
        return state;
    throw new _ports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U('bad-answer', `GitHub knows a state of membership that we do not: "${state}".`);
}
async function readTeam(client, path, team, organisation) {
    try {
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wire */ .O)(await client.get(path, 'members: read'), 'a team').number('id');
    }
    catch (cause) {
        if (!isCode(cause, 'not-found') && !isCode(cause, 'forbidden'))
            throw cause;
        const why = `The team ${team} cannot be read: it does not exist, or the token lacks \`members: read\` of the organisation ` +
            `${organisation}, which GITHUB_TOKEN never has. Give the token of an app that has it, or list the people as \`users\`.`;
        throw new _ports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U('forbidden', why, { cause });
    }
}
function isCode(error, code) {
    return error instanceof _ports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U && error.code === code;
}
//# sourceMappingURL=read-people.js.map

/***/ }),

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ wire),
/* harmony export */   V: () => (/* binding */ wires)
/* harmony export */ });
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);

/** `what` names the thing in messages: "a review". */
function wire(value, what) {
    if (!isObject(value))
        throw odd(what, 'is no object');
    const field = (key) => (Object.hasOwn(value, key) ? value[key] : undefined);
    const wrong = (key, expected) => odd(what, `has no ${expected} as its ${key}`);
    const text = (key) => {
        const found = field(key);
        if (typeof found !== 'string')
            throw wrong(key, 'text');
        return found;
    };
    const isNothing = (key) => field(key) === null || field(key) === undefined;
    const time = (key) => {
        const found = text(key);
        if (!/^\d{4}-\d\d-\d\dT/.test(found) || Number.isNaN(Date.parse(found)))
            throw wrong(key, 'time');
        return found;
    };
    const objectOrNull = (key) => {
        const found = field(key);
        const isNobody = isObject(found) && Object.keys(found).length === 0;
        return isNothing(key) || isNobody ? null : wire(found, `${what}'s ${key}`);
    };
    return {
        text,
        textOrNull: key => (isNothing(key) ? null : text(key)),
        time,
        timeOrNull: key => (isNothing(key) ? null : time(key)),
        number: key => {
            const found = field(key);
            if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0)
                throw wrong(key, 'whole number');
            return found;
        },
        flag: key => {
            const found = field(key);
            if (typeof found !== 'boolean')
                throw wrong(key, 'true or false');
            return found;
        },
        object: key => {
            const found = objectOrNull(key);
            if (found === null)
                throw wrong(key, 'object');
            return found;
        },
        objectOrNull,
        list: key => wires(field(key), `${what}'s ${key}`)
    };
}
/** A JSON list of objects. */
function wires(value, what) {
    if (!Array.isArray(value))
        throw odd(what, 'is no list');
    return value.map(entry => wire(entry, what));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function odd(what, how) {
    return new _ports_read_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U('bad-answer', `GitHub's answer is not as it describes itself: ${what} ${how}.`);
}
//# sourceMappingURL=wire.js.map

/***/ }),

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ checkOptions),
  e6: () => (/* binding */ isCombination),
  jc: () => (/* binding */ readCheck),
  x4: () => (/* binding */ readKeys)
});

// UNUSED EXPORTS: validatorName

// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __webpack_require__(2339);
// EXTERNAL MODULE: ./build/src/model/checklist.js
var checklist = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/src/schema/validate.js
var validate = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/src/checklist/locate.js
var locate = __webpack_require__(2246);
// EXTERNAL MODULE: ./build/src/lib/slug.js
var slug = __webpack_require__(8550);
// EXTERNAL MODULE: ./build/src/schema/build.js
var build = __webpack_require__(9185);
;// CONCATENATED MODULE: ./build/src/checklist/schema.js



/** A schema that no builder has: what is expected in words, and how JSON Schema says it. */
function written(expected, json) {
    return { optional: false, json: { ...json, 'x-expected': expected } };
}
/** A list that is not empty. */
function some(of, about) {
    return written('a list that is not empty', { description: about, type: 'array', minItems: 1, items: of.json });
}
/** What is read one by one, so that each tells its own mistakes at its own place. */
const anything = written('anything', {});
const children = (about) => (0,build/* list */.p_)(anything, { about });
/** GitHub's own names of what starts a workflow; a name that never comes would skip an item for ever. */
const events = [
    ...['push', 'pull_request', 'pull_request_target', 'pull_request_review', 'merge_group', 'workflow_dispatch'],
    ...['workflow_run', 'workflow_call', 'repository_dispatch', 'schedule', 'release', 'deployment', 'deployment_status'],
    ...['issue_comment', 'create', 'check_run', 'check_suite', 'status']
];
const id = written('an id of lower-case words such as restore-drill', {
    description: 'A stable id; without it, the words of the title.',
    type: 'string',
    pattern: slug/* slugPattern */.u
});
const words = (about) => some((0,build/* text */.Qq)({ about: 'A name, or a glob as in the filters of workflows.' }), about);
const condition = (0,build/* object */.Ik)({
    environments: (0,build/* optional */.lq)(words('Environments that it counts for.')),
    branches: (0,build/* optional */.lq)(words('Branches that are deployed or merged into.')),
    events: (0,build/* optional */.lq)(some((0,build/* choice */.Yq)(events, { about: 'An event that starts workflows.' }), 'Events that started the run.')),
    paths: (0,build/* optional */.lq)(words('Paths of which the change touches at least one.')),
    labels: (0,build/* optional */.lq)(words('Labels of the pull request.'))
}, { about: 'When it counts: keys are ANDed, the words of a list are ORed.' });
/** At least one condition: an empty mapping would always be true, which nobody means. */
const when = (0,build/* optional */.lq)(written('a mapping of at least one condition', { ...condition.json, minProperties: 1 }));
const account = written('a login without @, or a numeric id', {
    description: 'A login, which compares without case, or a numeric id, which survives a renaming.',
    type: ['string', 'integer'],
    pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$',
    minimum: 1
});
const team = written('a team as organisation/slug', {
    description: 'A team as organisation/slug; its members are read with a token that may.',
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*/[A-Za-z0-9][A-Za-z0-9_.-]*$'
});
const role = (0,build/* object */.Ik)({
    users: (0,build/* optional */.lq)(some(account, 'People who hold the role.')),
    teams: (0,build/* optional */.lq)(some(team, 'Teams whose members hold the role.')),
    count: (0,build/* count */.U9)({ about: 'How many of them must sign.', least: 1, default: 1 })
}, { about: 'Who may sign in this role: users, teams or both.' });
const waiver = (0,build/* object */.Ik)({
    item: (0,build/* text */.Qq)({ about: 'Id of the item that is waived.' }),
    reason: (0,build/* text */.Qq)({ about: 'Why it may be waived.' }),
    'approved-by': (0,build/* text */.Qq)({ about: 'Who allowed it.' }),
    expires: (0,build/* day */.vd)({ about: 'Last day that it holds, in UTC.' })
}, { about: 'A dated, named, reasoned exception.' });
const settingsShape = {
    extends: (0,build/* optional */.lq)(some((0,build/* text */.Qq)({ about: 'A file of this repository, ./base.yml, or of another one, owner/repository/path@ref.' }), 'Checklists whose phases, roles and items are taken over.')),
    name: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'What is deployed, as reports call it.' })),
    roles: (0,build/* optional */.lq)((0,build/* mapOf */.A7)(anything, { about: 'Who may sign, by role.' })),
    waivers: (0,build/* optional */.lq)((0,build/* list */.p_)(anything, { about: 'Exceptions that hold for a time.' })),
    ticks: (0,build/* choice */.Yq)(['ignore', 'accept'], { about: 'Whether a tick in the trusted file counts.', default: 'ignore' })
};
const version = written('1, the version of this notation', {
    description: 'The version of this notation.',
    enum: [1]
});
const title = (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'What a reader sees; without it, the words of the id.' }));
const inside = {
    sections: (0,build/* optional */.lq)(children('Sections, each with a title.')),
    items: (0,build/* optional */.lq)(children('Items: texts, or mappings.'))
};
const severityAbout = 'Whether it blocks or only warns.';
/** The mappings of a checklist by kind, each without the mappings inside it. */
const kinds = {
    checklist: (0,build/* object */.Ik)({
        version,
        ...settingsShape,
        phases: (0,build/* optional */.lq)(children('Phases in the order of the deployment.'))
    }),
    settings: (0,build/* object */.Ik)({ version: (0,build/* optional */.lq)(version), ...settingsShape }),
    role,
    waiver,
    phase: (0,build/* object */.Ik)({ id: (0,build/* optional */.lq)(id), title, when, ...inside }),
    section: (0,build/* object */.Ik)({ title, when, ...inside }),
    override: (0,build/* object */.Ik)({ severity: (0,build/* optional */.lq)((0,build/* choice */.Yq)(checklist/* itemSeverities */.X, { about: severityAbout })) }),
    item: (0,build/* object */.Ik)({
        id: (0,build/* optional */.lq)(id),
        title,
        when,
        severity: (0,build/* choice */.Yq)(checklist/* itemSeverities */.X, { about: severityAbout, default: 'blocker' }),
        overridable: (0,build/* flag */.Jt)({ about: 'Whether a checklist that extends this one may loosen the item.', default: false }),
        environments: (0,build/* optional */.lq)((0,build/* mapOf */.A7)(anything, { about: 'What is different in an environment, by its name.' })),
        about: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'Words for the reader.' })),
        link: (0,build/* optional */.lq)(written('an address that begins with https://', {
            description: 'A runbook or another page about it.',
            type: 'string',
            pattern: '^https://[^\\s<>"\']+$'
        }))
    })
};
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./build/src/checklist/check.js





const validatorName = {
    kind: (kind) => kind,
    options: (gate) => `${gate} options`,
    shorthand: (gate) => `${gate} shorthand`
};
function check(rules, name, schema, value) {
    const validator = rules.validators.get(name);
    if (validator === undefined)
        throw new Error(`There is no validator for ${name}; run \`npm run reference\`.`);
    return (0,validate/* validate */.tf)(validator, schema, value);
}
/**
 * The keys of one mapping of a checklist that are right, completed by defaults, and the gates that it names; complains
 * of every key that is neither, and of every value that is missing or wrong.
 */
function readKeys(kind, written, rules, complain) {
    if (!(0,locate/* isMapping */.pi)(written.value)) {
        const what = kind === 'settings' ? 'These settings' : `This ${kind}`;
        const form = kind === 'item' ? 'a text or a mapping' : 'a mapping';
        complain(`${what} must be ${form}, not ${(0,validate/* show */.WU)(written.value)}.`, written.place([]));
        return { keys: {}, gates: [] };
    }
    const takesGates = kind === 'phase' || kind === 'section' || kind === 'item' || kind === 'override';
    const known = Object.keys(kinds[kind].shape);
    const own = [];
    const gates = [];
    for (const [key, value] of Object.entries(written.value)) {
        if (!takesGates || known.includes(key))
            own.push([key, value]);
        else if (rules.gates.has(key) || isCombination(key))
            gates.push(key);
        else {
            const all = [...known, ...rules.gates.keys(), ...checklist/* combinations */.v];
            const message = `\`${(0,validate/* cut */.Jj)(key)}\` is neither a key of this ${kind} nor a known gate; `;
            complain(message + (0,validate/* suggest */.ZA)((0,nearest/* nearest */.p)(key, all), all), written.place([key], 'key'));
        }
    }
    const { value, mistakes } = check(rules, validatorName.kind(kind), kinds[kind].json, Object.fromEntries(own));
    tell(mistakes, written, complain);
    const wrong = new Set(mistakes.map(({ path }) => path[0]));
    const right = Object.entries((0,locate/* isMapping */.pi)(value) ? value : {}).filter(([key]) => !wrong.has(key));
    // The validator is made from the schema of this very kind, and what it found wrong is left out.
    return { keys: Object.fromEntries(right), gates };
}
/** Whether a word takes checks together rather than naming a gate. */
function isCombination(word) {
    return checklist/* combinations */.v.some(known => known === word);
}
/** A gate's options, written as a mapping or in its shorthand, checked and completed by its defaults. */
function checkOptions(gate, value, rules) {
    const { shorthand } = gate;
    if ((0,locate/* isMapping */.pi)(value))
        return checkMapping(gate, value, rules);
    if (shorthand === undefined) {
        return wrong(`\`${gate.id}\` takes a mapping of options, not ${(0,validate/* show */.WU)(value)}; \`{}\` takes all defaults.`);
    }
    const short = check(rules, validatorName.shorthand(gate.id), shorthand.json, value);
    if (short.mistakes.length > 0) {
        const expected = shorthand.json['x-expected'] ?? 'a single value';
        return wrong(`\`${gate.id}\` takes ${expected}, or a mapping of options, not ${(0,validate/* show */.WU)(value)}.`);
    }
    const long = checkMapping(gate, shorthand.means(short.value), rules);
    // The options that a shorthand stands for are nowhere in the file.
    return 'mistakes' in long ? { mistakes: long.mistakes.map(mistake => ({ ...mistake, path: [] })) } : long;
}
function checkMapping(gate, written, rules) {
    const { value, mistakes } = check(rules, validatorName.options(gate.id), gate.options.json, written);
    if (mistakes.length > 0)
        return { mistakes };
    const further = gate.mistakes(value);
    if (further.length > 0)
        return { mistakes: further };
    // Options are an object schema, so what it accepts is a mapping.
    return { options: value };
}
function wrong(message) {
    return { mistakes: [{ path: [], at: 'value', message }] };
}
/** The check that a gate and its written options make; undefined when they are wrong, which is complained of. */
function readCheck(gate, written, rules, complain) {
    const result = checkOptions(gate, written.value, rules);
    if ('options' in result)
        return { gate: gate.id, options: result.options };
    tell(result.mistakes, written, complain);
    return undefined;
}
function tell(mistakes, written, complain) {
    for (const { message, path, at } of mistakes)
        complain(message, written.place(path, at));
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ complainTo),
/* harmony export */   _C: () => (/* binding */ locateIn),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/** Notes what is wrong in a list. */
function complainTo(complaints) {
    return (message, location) => complaints.push({ message, location });
}
/** What stands under a key or index of something written. */
function inside(written, step) {
    return {
        value: isMapping(written.value) || Array.isArray(written.value) ? Reflect.get(written.value, step) : undefined,
        place: (path, at) => written.place([step, ...path], at)
    };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Offsets to places in a whole file; lines end with LF, CRLF or CR, as they do in YAML and Markdown. */
function locateIn(file, text) {
    const starts = [0];
    for (const end of text.matchAll(/\r\n?|\n/g))
        starts.push(end.index + end[0].length);
    return offset => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
//# sourceMappingURL=locate.js.map

/***/ }),

/***/ 3574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _schema_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1991);


const maxDepth = 64;
/**
 * Reads one YAML text as plain JSON with places. Whatever makes the meaning of a checklist depend on more than what is
 * written where it stands (anchors, merge keys, tags, further documents) is refused; undefined when nothing can be read.
 */
function readYaml(text, locate, complain) {
    const depth = { exceeded: false };
    const tokens = function* () {
        const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
        for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
            const at = parser.offset;
            yield* parser.next(lexeme);
            // Composing recurses, so the depth is told before that, by the collections that the parser has open.
            if (parser.stack.length > maxDepth && parser.stack.filter(token => yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.isCollection(token)).length > maxDepth) {
                complain(`This is nested over ${String(maxDepth)} deep; flatten it.`, locate(at));
                depth.exceeded = true;
                return;
            }
        }
        yield* parser.end();
    };
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        version: '1.2',
        schema: 'core',
        stringKeys: true,
        uniqueKeys: false,
        logLevel: 'silent'
    });
    const documents = [];
    for (const document of composer.compose(tokens(), true, text.length)) {
        if (documents.push(document) > 1)
            break;
    }
    const [root, second] = documents;
    if (depth.exceeded || root === undefined)
        return undefined;
    if (second !== undefined) {
        complain('A second document begins here; a checklist is one document.', locate(second.range[0]));
    }
    const readable = complainOfSyntax(root, locate, complain);
    if (!readable || !complainOfNodes(root, text, locate, complain))
        return undefined;
    return { value: root.toJS(), place: (path, at = 'value') => locate(offsetOf(root.contents, path, at)) };
}
/** False where the tree cannot be relied on; an unknown tag leaves it whole. */
function complainOfSyntax(root, locate, complain) {
    const lines = new Set();
    let readable = true;
    for (const problem of [...root.errors, ...root.warnings]) {
        const unknownTag = problem.code === 'TAG_RESOLVE_FAILED';
        if (!unknownTag)
            readable = false;
        const place = locate(problem.pos[0]);
        // One slip often upsets the parser several times on its line.
        if (lines.has(place.line))
            continue;
        lines.add(place.line);
        if (unknownTag)
            complain('This tag is not known; write the value without a tag.', place);
        else
            complain(`This is not valid YAML: ${(0,_schema_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(problem.message, 160).replace(/\.$/, '')}.`, place);
    }
    return readable;
}
/** False where an alias stands for something that cannot be told. */
function complainOfNodes(root, text, locate, complain) {
    let readable = true;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(root, {
        Node: (_, node) => {
            const place = locate(rangeStart(node));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
                readable = false;
                complain('Aliases are not read; write the value out here.', place);
                return;
            }
            if (node.anchor !== undefined)
                complain('Anchors are not read; remove this one.', place);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                complainOfKeys(node, locate, complain);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'number') {
                const [from, to] = node.range ?? [0, 0];
                if (plainNumber.test(text.slice(from, to)))
                    return;
                complain(`This is read as the number ${String(node.value)}; write plain digits, or quotes around a text.`, place);
            }
        }
    });
    return readable;
}
/** YAML reads `1e3`, `0x1F` and `007` as numbers, which surprises whoever meant a login or a version. */
const plainNumber = /^-?(0|[1-9][0-9]{0,14})(\.[0-9]+)?$/;
function complainOfKeys(map, locate, complain) {
    const lines = new Map();
    for (const { key } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const place = locate(rangeStart(key));
        const first = lines.get(key.value);
        if (first === undefined)
            lines.set(key.value, place.line);
        else
            complain(`The key ${(0,_schema_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(key.value)} is already in line ${String(first)}; keep one of them.`, place);
        if (key.value === '<<')
            complain('Merge keys are not read; write the keys out here.', place);
    }
}
/** Where a path leads to; as far as it goes where it leads to nothing. */
function offsetOf(root, path, at) {
    let node = root;
    let offset = rangeStart(root);
    for (const [index, step] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.findLast(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === step);
            if (pair === undefined)
                return offset;
            node = pair.value;
            const atKey = isEmpty(node) || (at === 'key' && index === path.length - 1);
            offset = rangeStart(atKey ? pair.key : node);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            node = node.items[step];
            offset = rangeStart(node);
        }
        else
            return offset;
    }
    return offset;
}
/** A key without a value is told at the key. */
function isEmpty(node) {
    return !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.range?.[0] === node.range?.[1]);
}
function rangeStart(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
//# sourceMappingURL=read-yaml.js.map

/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ validators)
/* harmony export */ });
const checklist = validate20;
const schema31 = { "type": "object", "properties": { "version": { "enum": [1] }, "extends": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "name": { "type": "string", "minLength": 1 }, "roles": { "type": "object", "minProperties": 1, "additionalProperties": {} }, "waivers": { "type": "array", "items": {} }, "ticks": { "type": "string", "enum": ["ignore", "accept"], "default": "ignore" }, "phases": { "type": "array", "items": {} } }, "required": ["version"], "additionalProperties": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticks === undefined) {
        data.ticks = "ignore";
    }
    if (data.version === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "version") || (key0 === "extends")) || (key0 === "name")) || (key0 === "roles")) || (key0 === "waivers")) || (key0 === "ticks")) || (key0 === "phases"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (!(data.version === 1)) {
            const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema31.properties.version.enum } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.extends !== undefined) {
        let data1 = data.extends;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (typeof data2 === "string") {
                    if (data2.length < 1) {
                        const err4 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                else {
                    const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data3 = data.name;
        if (typeof data3 === "string") {
            if (data3.length < 1) {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data4 = data.roles;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (Object.keys(data4).length < 1) {
                const err9 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.waivers !== undefined) {
        if (!(Array.isArray(data.waivers))) {
            const err11 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    let data6 = data.ticks;
    if (typeof data6 !== "string") {
        const err12 = { instancePath: instancePath + "/ticks", schemaPath: "#/properties/ticks/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if (!((data6 === "ignore") || (data6 === "accept"))) {
        const err13 = { instancePath: instancePath + "/ticks", schemaPath: "#/properties/ticks/enum", keyword: "enum", params: { allowedValues: schema31.properties.ticks.enum } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    if (data.phases !== undefined) {
        if (!(Array.isArray(data.phases))) {
            const err14 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const settings = validate21;
const schema32 = { "type": "object", "properties": { "version": { "enum": [1] }, "extends": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "name": { "type": "string", "minLength": 1 }, "roles": { "type": "object", "minProperties": 1, "additionalProperties": {} }, "waivers": { "type": "array", "items": {} }, "ticks": { "type": "string", "enum": ["ignore", "accept"], "default": "ignore" } }, "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticks === undefined) {
        data.ticks = "ignore";
    }
    for (const key0 in data) {
        if (!((((((key0 === "version") || (key0 === "extends")) || (key0 === "name")) || (key0 === "roles")) || (key0 === "waivers")) || (key0 === "ticks"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (!(data.version === 1)) {
            const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema32.properties.version.enum } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.extends !== undefined) {
        let data1 = data.extends;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (typeof data2 === "string") {
                    if (data2.length < 1) {
                        const err3 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                else {
                    const err4 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data3 = data.name;
        if (typeof data3 === "string") {
            if (data3.length < 1) {
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data4 = data.roles;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (Object.keys(data4).length < 1) {
                const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.waivers !== undefined) {
        if (!(Array.isArray(data.waivers))) {
            const err10 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    let data6 = data.ticks;
    if (typeof data6 !== "string") {
        const err11 = { instancePath: instancePath + "/ticks", schemaPath: "#/properties/ticks/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (!((data6 === "ignore") || (data6 === "accept"))) {
        const err12 = { instancePath: instancePath + "/ticks", schemaPath: "#/properties/ticks/enum", keyword: "enum", params: { allowedValues: schema32.properties.ticks.enum } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const role = validate22;
const schema33 = { "type": "object", "properties": { "users": { "type": "array", "minItems": 1, "items": { "type": ["string", "integer"], "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "minimum": 1 } }, "teams": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*/[A-Za-z0-9][A-Za-z0-9_.-]*$" } }, "count": { "type": "integer", "minimum": 1, "default": 1 } }, "additionalProperties": false };
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*/[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate22.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === undefined) {
        data.count = 1;
    }
    for (const key0 in data) {
        if (!(((key0 === "users") || (key0 === "teams")) || (key0 === "count"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.users !== undefined) {
        let data0 = data.users;
        if (Array.isArray(data0)) {
            if (data0.length < 1) {
                const err1 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                if ((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) {
                    const err2 = { instancePath: instancePath + "/users/" + i0, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: schema33.properties.users.items.type } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if ((typeof data1 == "number") && (isFinite(data1))) {
                    if (data1 < 1 || isNaN(data1)) {
                        const err3 = { instancePath: instancePath + "/users/" + i0, schemaPath: "#/properties/users/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                        const err4 = { instancePath: instancePath + "/users/" + i0, schemaPath: "#/properties/users/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.teams !== undefined) {
        let data2 = data.teams;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err6 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data3 = data2[i1];
                if (typeof data3 === "string") {
                    if (!pattern5.test(data3)) {
                        const err7 = { instancePath: instancePath + "/teams/" + i1, schemaPath: "#/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*/[A-Za-z0-9][A-Za-z0-9_.-]*$" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/teams/" + i1, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    let data4 = data.count;
    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
        const err10 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 < 1 || isNaN(data4)) {
            const err11 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const waiver = validate23;
const schema34 = { "type": "object", "properties": { "item": { "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1 }, "approved-by": { "type": "string", "minLength": 1 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, "required": ["item", "reason", "approved-by", "expires"], "additionalProperties": false };
const pattern6 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.reason === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data["approved-by"] === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved-by" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.expires === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "item") || (key0 === "reason")) || (key0 === "approved-by")) || (key0 === "expires"))) {
            const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.item !== undefined) {
        let data0 = data.item;
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err5 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        let data1 = data.reason;
        if (typeof data1 === "string") {
            if (data1.length < 1) {
                const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data["approved-by"] !== undefined) {
        let data2 = data["approved-by"];
        if (typeof data2 === "string") {
            if (data2.length < 1) {
                const err9 = { instancePath: instancePath + "/approved-by", schemaPath: "#/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/approved-by", schemaPath: "#/properties/approved-by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.expires !== undefined) {
        let data3 = data.expires;
        if (typeof data3 === "string") {
            if (!pattern6.test(data3)) {
                const err11 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const phase = validate24;
const schema35 = { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "title": { "type": "string", "minLength": 1 }, "when": { "type": "object", "properties": { "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "branches": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "events": { "type": "array", "minItems": 1, "items": { "type": "string", "enum": ["push", "pull_request", "pull_request_target", "pull_request_review", "merge_group", "workflow_dispatch", "workflow_run", "workflow_call", "repository_dispatch", "schedule", "release", "deployment", "deployment_status", "issue_comment", "create", "check_run", "check_suite", "status"] } }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "labels": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false, "minProperties": 1 }, "sections": { "type": "array", "items": {} }, "items": { "type": "array", "items": {} } }, "additionalProperties": false };
const pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate24.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((key0 === "id") || (key0 === "title")) || (key0 === "when")) || (key0 === "sections")) || (key0 === "items"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data0 = data.id;
        if (typeof data0 === "string") {
            if (!pattern7.test(data0)) {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        let data1 = data.title;
        if (typeof data1 === "string") {
            if (data1.length < 1) {
                const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.when !== undefined) {
        let data2 = data.when;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
                const err5 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            for (const key1 in data2) {
                if (!(((((key1 === "environments") || (key1 === "branches")) || (key1 === "events")) || (key1 === "paths")) || (key1 === "labels"))) {
                    const err6 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data2.environments !== undefined) {
                let data3 = data2.environments;
                if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                        const err7 = { instancePath: instancePath + "/when/environments", schemaPath: "#/properties/when/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        if (typeof data4 === "string") {
                            if (data4.length < 1) {
                                const err8 = { instancePath: instancePath + "/when/environments/" + i0, schemaPath: "#/properties/when/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/when/environments/" + i0, schemaPath: "#/properties/when/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/when/environments", schemaPath: "#/properties/when/properties/environments/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data2.branches !== undefined) {
                let data5 = data2.branches;
                if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                        const err11 = { instancePath: instancePath + "/when/branches", schemaPath: "#/properties/when/properties/branches/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    const len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data6 = data5[i1];
                        if (typeof data6 === "string") {
                            if (data6.length < 1) {
                                const err12 = { instancePath: instancePath + "/when/branches/" + i1, schemaPath: "#/properties/when/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err13 = { instancePath: instancePath + "/when/branches/" + i1, schemaPath: "#/properties/when/properties/branches/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/when/branches", schemaPath: "#/properties/when/properties/branches/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data2.events !== undefined) {
                let data7 = data2.events;
                if (Array.isArray(data7)) {
                    if (data7.length < 1) {
                        const err15 = { instancePath: instancePath + "/when/events", schemaPath: "#/properties/when/properties/events/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    const len2 = data7.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        let data8 = data7[i2];
                        if (typeof data8 !== "string") {
                            const err16 = { instancePath: instancePath + "/when/events/" + i2, schemaPath: "#/properties/when/properties/events/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (!((((((((((((((((((data8 === "push") || (data8 === "pull_request")) || (data8 === "pull_request_target")) || (data8 === "pull_request_review")) || (data8 === "merge_group")) || (data8 === "workflow_dispatch")) || (data8 === "workflow_run")) || (data8 === "workflow_call")) || (data8 === "repository_dispatch")) || (data8 === "schedule")) || (data8 === "release")) || (data8 === "deployment")) || (data8 === "deployment_status")) || (data8 === "issue_comment")) || (data8 === "create")) || (data8 === "check_run")) || (data8 === "check_suite")) || (data8 === "status"))) {
                            const err17 = { instancePath: instancePath + "/when/events/" + i2, schemaPath: "#/properties/when/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema35.properties.when.properties.events.items.enum } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/when/events", schemaPath: "#/properties/when/properties/events/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data2.paths !== undefined) {
                let data9 = data2.paths;
                if (Array.isArray(data9)) {
                    if (data9.length < 1) {
                        const err19 = { instancePath: instancePath + "/when/paths", schemaPath: "#/properties/when/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    const len3 = data9.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data10 = data9[i3];
                        if (typeof data10 === "string") {
                            if (data10.length < 1) {
                                const err20 = { instancePath: instancePath + "/when/paths/" + i3, schemaPath: "#/properties/when/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err21 = { instancePath: instancePath + "/when/paths/" + i3, schemaPath: "#/properties/when/properties/paths/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err22 = { instancePath: instancePath + "/when/paths", schemaPath: "#/properties/when/properties/paths/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data2.labels !== undefined) {
                let data11 = data2.labels;
                if (Array.isArray(data11)) {
                    if (data11.length < 1) {
                        const err23 = { instancePath: instancePath + "/when/labels", schemaPath: "#/properties/when/properties/labels/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    const len4 = data11.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                        let data12 = data11[i4];
                        if (typeof data12 === "string") {
                            if (data12.length < 1) {
                                const err24 = { instancePath: instancePath + "/when/labels/" + i4, schemaPath: "#/properties/when/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err25 = { instancePath: instancePath + "/when/labels/" + i4, schemaPath: "#/properties/when/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err26 = { instancePath: instancePath + "/when/labels", schemaPath: "#/properties/when/properties/labels/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.sections !== undefined) {
        if (!(Array.isArray(data.sections))) {
            const err28 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    if (data.items !== undefined) {
        if (!(Array.isArray(data.items))) {
            const err29 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
    }
}
else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err30];
    }
    else {
        vErrors.push(err30);
    }
    errors++;
} validate24.errors = vErrors; return errors === 0; }
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const section = validate25;
const schema36 = { "type": "object", "properties": { "title": { "type": "string", "minLength": 1 }, "when": { "type": "object", "properties": { "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "branches": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "events": { "type": "array", "minItems": 1, "items": { "type": "string", "enum": ["push", "pull_request", "pull_request_target", "pull_request_review", "merge_group", "workflow_dispatch", "workflow_run", "workflow_call", "repository_dispatch", "schedule", "release", "deployment", "deployment_status", "issue_comment", "create", "check_run", "check_suite", "status"] } }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "labels": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false, "minProperties": 1 }, "sections": { "type": "array", "items": {} }, "items": { "type": "array", "items": {} } }, "additionalProperties": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((key0 === "title") || (key0 === "when")) || (key0 === "sections")) || (key0 === "items"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        let data0 = data.title;
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.when !== undefined) {
        let data1 = data.when;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length < 1) {
                const err3 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            for (const key1 in data1) {
                if (!(((((key1 === "environments") || (key1 === "branches")) || (key1 === "events")) || (key1 === "paths")) || (key1 === "labels"))) {
                    const err4 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data1.environments !== undefined) {
                let data2 = data1.environments;
                if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                        const err5 = { instancePath: instancePath + "/when/environments", schemaPath: "#/properties/when/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        if (typeof data3 === "string") {
                            if (data3.length < 1) {
                                const err6 = { instancePath: instancePath + "/when/environments/" + i0, schemaPath: "#/properties/when/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err7 = { instancePath: instancePath + "/when/environments/" + i0, schemaPath: "#/properties/when/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/when/environments", schemaPath: "#/properties/when/properties/environments/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data1.branches !== undefined) {
                let data4 = data1.branches;
                if (Array.isArray(data4)) {
                    if (data4.length < 1) {
                        const err9 = { instancePath: instancePath + "/when/branches", schemaPath: "#/properties/when/properties/branches/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data5 = data4[i1];
                        if (typeof data5 === "string") {
                            if (data5.length < 1) {
                                const err10 = { instancePath: instancePath + "/when/branches/" + i1, schemaPath: "#/properties/when/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err11 = { instancePath: instancePath + "/when/branches/" + i1, schemaPath: "#/properties/when/properties/branches/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err12 = { instancePath: instancePath + "/when/branches", schemaPath: "#/properties/when/properties/branches/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data1.events !== undefined) {
                let data6 = data1.events;
                if (Array.isArray(data6)) {
                    if (data6.length < 1) {
                        const err13 = { instancePath: instancePath + "/when/events", schemaPath: "#/properties/when/properties/events/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    const len2 = data6.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        let data7 = data6[i2];
                        if (typeof data7 !== "string") {
                            const err14 = { instancePath: instancePath + "/when/events/" + i2, schemaPath: "#/properties/when/properties/events/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (!((((((((((((((((((data7 === "push") || (data7 === "pull_request")) || (data7 === "pull_request_target")) || (data7 === "pull_request_review")) || (data7 === "merge_group")) || (data7 === "workflow_dispatch")) || (data7 === "workflow_run")) || (data7 === "workflow_call")) || (data7 === "repository_dispatch")) || (data7 === "schedule")) || (data7 === "release")) || (data7 === "deployment")) || (data7 === "deployment_status")) || (data7 === "issue_comment")) || (data7 === "create")) || (data7 === "check_run")) || (data7 === "check_suite")) || (data7 === "status"))) {
                            const err15 = { instancePath: instancePath + "/when/events/" + i2, schemaPath: "#/properties/when/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.when.properties.events.items.enum } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/when/events", schemaPath: "#/properties/when/properties/events/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            if (data1.paths !== undefined) {
                let data8 = data1.paths;
                if (Array.isArray(data8)) {
                    if (data8.length < 1) {
                        const err17 = { instancePath: instancePath + "/when/paths", schemaPath: "#/properties/when/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    const len3 = data8.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data9 = data8[i3];
                        if (typeof data9 === "string") {
                            if (data9.length < 1) {
                                const err18 = { instancePath: instancePath + "/when/paths/" + i3, schemaPath: "#/properties/when/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err19 = { instancePath: instancePath + "/when/paths/" + i3, schemaPath: "#/properties/when/properties/paths/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/when/paths", schemaPath: "#/properties/when/properties/paths/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data1.labels !== undefined) {
                let data10 = data1.labels;
                if (Array.isArray(data10)) {
                    if (data10.length < 1) {
                        const err21 = { instancePath: instancePath + "/when/labels", schemaPath: "#/properties/when/properties/labels/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    const len4 = data10.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                        let data11 = data10[i4];
                        if (typeof data11 === "string") {
                            if (data11.length < 1) {
                                const err22 = { instancePath: instancePath + "/when/labels/" + i4, schemaPath: "#/properties/when/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err23 = { instancePath: instancePath + "/when/labels/" + i4, schemaPath: "#/properties/when/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err24 = { instancePath: instancePath + "/when/labels", schemaPath: "#/properties/when/properties/labels/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.sections !== undefined) {
        if (!(Array.isArray(data.sections))) {
            const err26 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.items !== undefined) {
        if (!(Array.isArray(data.items))) {
            const err27 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
}
else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err28];
    }
    else {
        vErrors.push(err28);
    }
    errors++;
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const override = validate26;
const schema37 = { "type": "object", "properties": { "severity": { "type": "string", "enum": ["blocker", "warning"] } }, "additionalProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(key0 === "severity")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.severity !== undefined) {
        let data0 = data.severity;
        if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!((data0 === "blocker") || (data0 === "warning"))) {
            const err2 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema37.properties.severity.enum } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const item = validate27;
const schema38 = { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "title": { "type": "string", "minLength": 1 }, "when": { "type": "object", "properties": { "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "branches": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "events": { "type": "array", "minItems": 1, "items": { "type": "string", "enum": ["push", "pull_request", "pull_request_target", "pull_request_review", "merge_group", "workflow_dispatch", "workflow_run", "workflow_call", "repository_dispatch", "schedule", "release", "deployment", "deployment_status", "issue_comment", "create", "check_run", "check_suite", "status"] } }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "labels": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false, "minProperties": 1 }, "severity": { "type": "string", "enum": ["blocker", "warning"], "default": "blocker" }, "overridable": { "type": "boolean", "default": false }, "environments": { "type": "object", "minProperties": 1, "additionalProperties": {} }, "about": { "type": "string", "minLength": 1 }, "link": { "type": "string", "pattern": "^https://[^\\s<>\"']+$" } }, "additionalProperties": false };
const pattern9 = new RegExp("^https://[^\\s<>\"']+$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate27.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.severity === undefined) {
        data.severity = "blocker";
    }
    if (data.overridable === undefined) {
        data.overridable = false;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "id") || (key0 === "title")) || (key0 === "when")) || (key0 === "severity")) || (key0 === "overridable")) || (key0 === "environments")) || (key0 === "about")) || (key0 === "link"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data0 = data.id;
        if (typeof data0 === "string") {
            if (!pattern7.test(data0)) {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        let data1 = data.title;
        if (typeof data1 === "string") {
            if (data1.length < 1) {
                const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.when !== undefined) {
        let data2 = data.when;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
                const err5 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            for (const key1 in data2) {
                if (!(((((key1 === "environments") || (key1 === "branches")) || (key1 === "events")) || (key1 === "paths")) || (key1 === "labels"))) {
                    const err6 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data2.environments !== undefined) {
                let data3 = data2.environments;
                if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                        const err7 = { instancePath: instancePath + "/when/environments", schemaPath: "#/properties/when/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        if (typeof data4 === "string") {
                            if (data4.length < 1) {
                                const err8 = { instancePath: instancePath + "/when/environments/" + i0, schemaPath: "#/properties/when/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/when/environments/" + i0, schemaPath: "#/properties/when/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/when/environments", schemaPath: "#/properties/when/properties/environments/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data2.branches !== undefined) {
                let data5 = data2.branches;
                if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                        const err11 = { instancePath: instancePath + "/when/branches", schemaPath: "#/properties/when/properties/branches/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    const len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data6 = data5[i1];
                        if (typeof data6 === "string") {
                            if (data6.length < 1) {
                                const err12 = { instancePath: instancePath + "/when/branches/" + i1, schemaPath: "#/properties/when/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err13 = { instancePath: instancePath + "/when/branches/" + i1, schemaPath: "#/properties/when/properties/branches/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/when/branches", schemaPath: "#/properties/when/properties/branches/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data2.events !== undefined) {
                let data7 = data2.events;
                if (Array.isArray(data7)) {
                    if (data7.length < 1) {
                        const err15 = { instancePath: instancePath + "/when/events", schemaPath: "#/properties/when/properties/events/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    const len2 = data7.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        let data8 = data7[i2];
                        if (typeof data8 !== "string") {
                            const err16 = { instancePath: instancePath + "/when/events/" + i2, schemaPath: "#/properties/when/properties/events/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (!((((((((((((((((((data8 === "push") || (data8 === "pull_request")) || (data8 === "pull_request_target")) || (data8 === "pull_request_review")) || (data8 === "merge_group")) || (data8 === "workflow_dispatch")) || (data8 === "workflow_run")) || (data8 === "workflow_call")) || (data8 === "repository_dispatch")) || (data8 === "schedule")) || (data8 === "release")) || (data8 === "deployment")) || (data8 === "deployment_status")) || (data8 === "issue_comment")) || (data8 === "create")) || (data8 === "check_run")) || (data8 === "check_suite")) || (data8 === "status"))) {
                            const err17 = { instancePath: instancePath + "/when/events/" + i2, schemaPath: "#/properties/when/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema38.properties.when.properties.events.items.enum } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/when/events", schemaPath: "#/properties/when/properties/events/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data2.paths !== undefined) {
                let data9 = data2.paths;
                if (Array.isArray(data9)) {
                    if (data9.length < 1) {
                        const err19 = { instancePath: instancePath + "/when/paths", schemaPath: "#/properties/when/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    const len3 = data9.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data10 = data9[i3];
                        if (typeof data10 === "string") {
                            if (data10.length < 1) {
                                const err20 = { instancePath: instancePath + "/when/paths/" + i3, schemaPath: "#/properties/when/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err21 = { instancePath: instancePath + "/when/paths/" + i3, schemaPath: "#/properties/when/properties/paths/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err22 = { instancePath: instancePath + "/when/paths", schemaPath: "#/properties/when/properties/paths/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data2.labels !== undefined) {
                let data11 = data2.labels;
                if (Array.isArray(data11)) {
                    if (data11.length < 1) {
                        const err23 = { instancePath: instancePath + "/when/labels", schemaPath: "#/properties/when/properties/labels/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    const len4 = data11.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                        let data12 = data11[i4];
                        if (typeof data12 === "string") {
                            if (data12.length < 1) {
                                const err24 = { instancePath: instancePath + "/when/labels/" + i4, schemaPath: "#/properties/when/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err25 = { instancePath: instancePath + "/when/labels/" + i4, schemaPath: "#/properties/when/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err26 = { instancePath: instancePath + "/when/labels", schemaPath: "#/properties/when/properties/labels/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    let data13 = data.severity;
    if (typeof data13 !== "string") {
        const err28 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    if (!((data13 === "blocker") || (data13 === "warning"))) {
        const err29 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema38.properties.severity.enum } };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    if (typeof data.overridable !== "boolean") {
        const err30 = { instancePath: instancePath + "/overridable", schemaPath: "#/properties/overridable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err30];
        }
        else {
            vErrors.push(err30);
        }
        errors++;
    }
    if (data.environments !== undefined) {
        let data15 = data.environments;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (Object.keys(data15).length < 1) {
                const err31 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        else {
            const err32 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
    }
    if (data.about !== undefined) {
        let data16 = data.about;
        if (typeof data16 === "string") {
            if (data16.length < 1) {
                const err33 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        else {
            const err34 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    if (data.link !== undefined) {
        let data17 = data.link;
        if (typeof data17 === "string") {
            if (!pattern9.test(data17)) {
                const err35 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s<>\"']+$" } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        else {
            const err36 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
}
else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err37];
    }
    else {
        vErrors.push(err37);
    }
    errors++;
} validate27.errors = vErrors; return errors === 0; }
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const auditOptions = validate28;
const schema39 = { "type": "object", "properties": { "report": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["audit.json", "npm-audit.json", "reports/npm-audit.json", "reports/audit/**/*"] }, "format": { "type": "string", "minLength": 1 }, "files": { "type": "integer", "minimum": 1, "default": 1 }, "notes": { "type": "string", "enum": ["tell", "fail"], "default": "tell" }, "fail-on": { "type": "string", "enum": ["critical", "high", "moderate", "low", "info"], "default": "high" }, "max": { "type": "object", "properties": { "critical": { "type": "integer", "minimum": 0 }, "high": { "type": "integer", "minimum": 0 }, "moderate": { "type": "integer", "minimum": 0 }, "low": { "type": "integer", "minimum": 0 }, "info": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "ignore": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1 }, "expires": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, "required": ["id", "reason", "expires"], "additionalProperties": false }, "default": [] }, "only-fixable": { "type": "boolean", "default": false }, "new-only": { "type": "boolean", "default": false }, "unknown": { "type": "string", "enum": ["critical", "high", "moderate", "low", "info"], "default": "critical" } }, "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        data.report = ["audit.json", "npm-audit.json", "reports/npm-audit.json", "reports/audit/**/*"];
    }
    if (data.files === undefined) {
        data.files = 1;
    }
    if (data.notes === undefined) {
        data.notes = "tell";
    }
    if (data["fail-on"] === undefined) {
        data["fail-on"] = "high";
    }
    if (data.ignore === undefined) {
        data.ignore = [];
    }
    if (data["only-fixable"] === undefined) {
        data["only-fixable"] = false;
    }
    if (data["new-only"] === undefined) {
        data["new-only"] = false;
    }
    if (data.unknown === undefined) {
        data.unknown = "critical";
    }
    for (const key0 in data) {
        if (!(func1.call(schema39.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.report;
    if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
        const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema39.properties.report.type } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (typeof data0 === "string") {
        if (data0.length < 1) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (Array.isArray(data0)) {
        if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.format !== undefined) {
        let data2 = data.format;
        if (typeof data2 === "string") {
            if (data2.length < 1) {
                const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data3 = data.files;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 1 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    let data4 = data.notes;
    if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if (!((data4 === "tell") || (data4 === "fail"))) {
        const err11 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/enum", keyword: "enum", params: { allowedValues: schema39.properties.notes.enum } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    let data5 = data["fail-on"];
    if (typeof data5 !== "string") {
        const err12 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if (!(((((data5 === "critical") || (data5 === "high")) || (data5 === "moderate")) || (data5 === "low")) || (data5 === "info"))) {
        const err13 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema39.properties["fail-on"].enum } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    if (data.max !== undefined) {
        let data6 = data.max;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 in data6) {
                if (!(((((key1 === "critical") || (key1 === "high")) || (key1 === "moderate")) || (key1 === "low")) || (key1 === "info"))) {
                    const err14 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data6.critical !== undefined) {
                let data7 = data6.critical;
                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                    const err15 = { instancePath: instancePath + "/max/critical", schemaPath: "#/properties/max/properties/critical/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if ((typeof data7 == "number") && (isFinite(data7))) {
                    if (data7 < 0 || isNaN(data7)) {
                        const err16 = { instancePath: instancePath + "/max/critical", schemaPath: "#/properties/max/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            if (data6.high !== undefined) {
                let data8 = data6.high;
                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                    const err17 = { instancePath: instancePath + "/max/high", schemaPath: "#/properties/max/properties/high/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if ((typeof data8 == "number") && (isFinite(data8))) {
                    if (data8 < 0 || isNaN(data8)) {
                        const err18 = { instancePath: instancePath + "/max/high", schemaPath: "#/properties/max/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
            if (data6.moderate !== undefined) {
                let data9 = data6.moderate;
                if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                    const err19 = { instancePath: instancePath + "/max/moderate", schemaPath: "#/properties/max/properties/moderate/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if ((typeof data9 == "number") && (isFinite(data9))) {
                    if (data9 < 0 || isNaN(data9)) {
                        const err20 = { instancePath: instancePath + "/max/moderate", schemaPath: "#/properties/max/properties/moderate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            if (data6.low !== undefined) {
                let data10 = data6.low;
                if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                    const err21 = { instancePath: instancePath + "/max/low", schemaPath: "#/properties/max/properties/low/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                if ((typeof data10 == "number") && (isFinite(data10))) {
                    if (data10 < 0 || isNaN(data10)) {
                        const err22 = { instancePath: instancePath + "/max/low", schemaPath: "#/properties/max/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            if (data6.info !== undefined) {
                let data11 = data6.info;
                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                    const err23 = { instancePath: instancePath + "/max/info", schemaPath: "#/properties/max/properties/info/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if ((typeof data11 == "number") && (isFinite(data11))) {
                    if (data11 < 0 || isNaN(data11)) {
                        const err24 = { instancePath: instancePath + "/max/info", schemaPath: "#/properties/max/properties/info/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    let data12 = data.ignore;
    if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
            let data13 = data12[i1];
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.id === undefined) {
                    const err26 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "id" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if (data13.reason === undefined) {
                    const err27 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "reason" } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data13.expires === undefined) {
                    const err28 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "expires" } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                for (const key2 in data13) {
                    if (!(((key2 === "id") || (key2 === "reason")) || (key2 === "expires"))) {
                        const err29 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data13.id !== undefined) {
                    let data14 = data13.id;
                    if (typeof data14 === "string") {
                        if (data14.length < 1) {
                            const err30 = { instancePath: instancePath + "/ignore/" + i1 + "/id", schemaPath: "#/properties/ignore/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/ignore/" + i1 + "/id", schemaPath: "#/properties/ignore/items/properties/id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data13.reason !== undefined) {
                    let data15 = data13.reason;
                    if (typeof data15 === "string") {
                        if (data15.length < 1) {
                            const err32 = { instancePath: instancePath + "/ignore/" + i1 + "/reason", schemaPath: "#/properties/ignore/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/ignore/" + i1 + "/reason", schemaPath: "#/properties/ignore/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data13.expires !== undefined) {
                    let data16 = data13.expires;
                    if (typeof data16 === "string") {
                        if (!pattern6.test(data16)) {
                            const err34 = { instancePath: instancePath + "/ignore/" + i1 + "/expires", schemaPath: "#/properties/ignore/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/ignore/" + i1 + "/expires", schemaPath: "#/properties/ignore/items/properties/expires/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
    }
    else {
        const err37 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err37];
        }
        else {
            vErrors.push(err37);
        }
        errors++;
    }
    if (typeof data["only-fixable"] !== "boolean") {
        const err38 = { instancePath: instancePath + "/only-fixable", schemaPath: "#/properties/only-fixable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
    if (typeof data["new-only"] !== "boolean") {
        const err39 = { instancePath: instancePath + "/new-only", schemaPath: "#/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    let data19 = data.unknown;
    if (typeof data19 !== "string") {
        const err40 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err40];
        }
        else {
            vErrors.push(err40);
        }
        errors++;
    }
    if (!(((((data19 === "critical") || (data19 === "high")) || (data19 === "moderate")) || (data19 === "low")) || (data19 === "info"))) {
        const err41 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/enum", keyword: "enum", params: { allowedValues: schema39.properties.unknown.enum } };
        if (vErrors === null) {
            vErrors = [err41];
        }
        else {
            vErrors.push(err41);
        }
        errors++;
    }
}
else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err42];
    }
    else {
        vErrors.push(err42);
    }
    errors++;
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const auditShorthand = validate29;
const schema40 = { "type": "string", "enum": ["critical", "high", "moderate", "low", "info"] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate29.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if (!(((((data === "critical") || (data === "high")) || (data === "moderate")) || (data === "low")) || (data === "info"))) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate29.errors = vErrors; return errors === 0; }
validate29.evaluated = { "dynamicProps": false, "dynamicItems": false };
const checksOptions = validate30;
const schema41 = { "type": "object", "properties": { "names": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "app": { "type": "string", "minLength": 1 }, "accept": { "type": "array", "items": { "type": "string", "enum": ["neutral", "skipped"] }, "default": [] } }, "required": ["names"], "additionalProperties": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate30.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accept === undefined) {
        data.accept = [];
    }
    if (data.names === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "names") || (key0 === "app")) || (key0 === "accept"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.names !== undefined) {
        let data0 = data.names;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: schema41.properties.names.type } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err3 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (Array.isArray(data0)) {
            if (data0.length < 1) {
                const err4 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                if (typeof data1 === "string") {
                    if (data1.length < 1) {
                        const err5 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.app !== undefined) {
        let data2 = data.app;
        if (typeof data2 === "string") {
            if (data2.length < 1) {
                const err7 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    let data3 = data.accept;
    if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
            let data4 = data3[i1];
            if (typeof data4 !== "string") {
                const err9 = { instancePath: instancePath + "/accept/" + i1, schemaPath: "#/properties/accept/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!((data4 === "neutral") || (data4 === "skipped"))) {
                const err10 = { instancePath: instancePath + "/accept/" + i1, schemaPath: "#/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema41.properties.accept.items.enum } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath: instancePath + "/accept", schemaPath: "#/properties/accept/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate30.errors = vErrors; return errors === 0; }
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const checksShorthand = validate31;
const schema42 = { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate31.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((typeof data !== "string") && (!(Array.isArray(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if (typeof data === "string") {
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} if (Array.isArray(data)) {
    if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
} validate31.errors = vErrors; return errors === 0; }
validate31.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const commandOptions = validate32;
const schema43 = { "type": "object", "properties": { "run": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "cwd": { "type": "string", "minLength": 1, "default": "." }, "exit": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "array", "items": { "type": "integer", "minimum": 0 } }], "default": 0 }, "stdout": { "anyOf": [{ "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "properties": { "contains": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "stderr": { "anyOf": [{ "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "properties": { "contains": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "matches": { "type": "string", "minLength": 1 } }, "additionalProperties": false }] }, "number": { "type": "object", "properties": { "below": { "type": "number" }, "above": { "type": "number" }, "equals": { "type": "number" } }, "additionalProperties": false }, "json": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean", "null"] } }, "timeout": { "type": "string", "pattern": "^([1-9][0-9]{0,4}ms|([1-9][0-9]?|[1-5][0-9]{2}|600)s|([1-9]|10)m)$", "default": "1m" }, "env": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "required": ["run"], "additionalProperties": false };
const pattern11 = new RegExp("^([1-9][0-9]{0,4}ms|([1-9][0-9]?|[1-5][0-9]{2}|600)s|([1-9]|10)m)$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate32.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cwd === undefined) {
        data.cwd = ".";
    }
    if (data.exit === undefined) {
        data.exit = 0;
    }
    if (data.timeout === undefined) {
        data.timeout = "1m";
    }
    if (data.run === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema43.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.run !== undefined) {
        let data0 = data.run;
        if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                if (typeof data1 === "string") {
                    if (data1.length < 1) {
                        const err2 = { instancePath: instancePath + "/run/" + i0, schemaPath: "#/properties/run/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                else {
                    const err3 = { instancePath: instancePath + "/run/" + i0, schemaPath: "#/properties/run/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    let data2 = data.cwd;
    if (typeof data2 === "string") {
        if (data2.length < 1) {
            const err5 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath: instancePath + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    let data3 = data.exit;
    const _errs9 = errors;
    let valid3 = false;
    const _errs10 = errors;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err7 = { instancePath: instancePath + "/exit", schemaPath: "#/properties/exit/anyOf/0/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 0 || isNaN(data3)) {
            const err8 = { instancePath: instancePath + "/exit", schemaPath: "#/properties/exit/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    var _valid0 = _errs10 === errors;
    valid3 = valid3 || _valid0;
    const _errs12 = errors;
    if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
            let data4 = data3[i1];
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err9 = { instancePath: instancePath + "/exit/" + i1, schemaPath: "#/properties/exit/anyOf/1/items/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 0 || isNaN(data4)) {
                    const err10 = { instancePath: instancePath + "/exit/" + i1, schemaPath: "#/properties/exit/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err11 = { instancePath: instancePath + "/exit", schemaPath: "#/properties/exit/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    var _valid0 = _errs12 === errors;
    valid3 = valid3 || _valid0;
    if (!valid3) {
        const err12 = { instancePath: instancePath + "/exit", schemaPath: "#/properties/exit/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    else {
        errors = _errs9;
        if (vErrors !== null) {
            if (_errs9) {
                vErrors.length = _errs9;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data.stdout !== undefined) {
        let data5 = data.stdout;
        const _errs17 = errors;
        let valid6 = false;
        const _errs18 = errors;
        if ((typeof data5 !== "string") && (!(Array.isArray(data5)))) {
            const err13 = { instancePath: instancePath + "/stdout", schemaPath: "#/properties/stdout/anyOf/0/type", keyword: "type", params: { type: schema43.properties.stdout.anyOf[0].type } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (typeof data5 === "string") {
            if (data5.length < 1) {
                const err14 = { instancePath: instancePath + "/stdout", schemaPath: "#/properties/stdout/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (Array.isArray(data5)) {
            if (data5.length < 1) {
                const err15 = { instancePath: instancePath + "/stdout", schemaPath: "#/properties/stdout/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            const len2 = data5.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data6 = data5[i2];
                if (typeof data6 === "string") {
                    if (data6.length < 1) {
                        const err16 = { instancePath: instancePath + "/stdout/" + i2, schemaPath: "#/properties/stdout/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/stdout/" + i2, schemaPath: "#/properties/stdout/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        var _valid1 = _errs18 === errors;
        valid6 = valid6 || _valid1;
        const _errs22 = errors;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5) {
                if (!((key1 === "contains") || (key1 === "matches"))) {
                    const err18 = { instancePath: instancePath + "/stdout", schemaPath: "#/properties/stdout/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data5.contains !== undefined) {
                let data7 = data5.contains;
                if ((typeof data7 !== "string") && (!(Array.isArray(data7)))) {
                    const err19 = { instancePath: instancePath + "/stdout/contains", schemaPath: "#/properties/stdout/anyOf/1/properties/contains/type", keyword: "type", params: { type: schema43.properties.stdout.anyOf[1].properties.contains.type } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (typeof data7 === "string") {
                    if (data7.length < 1) {
                        const err20 = { instancePath: instancePath + "/stdout/contains", schemaPath: "#/properties/stdout/anyOf/1/properties/contains/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (Array.isArray(data7)) {
                    if (data7.length < 1) {
                        const err21 = { instancePath: instancePath + "/stdout/contains", schemaPath: "#/properties/stdout/anyOf/1/properties/contains/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    const len3 = data7.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data8 = data7[i3];
                        if (typeof data8 === "string") {
                            if (data8.length < 1) {
                                const err22 = { instancePath: instancePath + "/stdout/contains/" + i3, schemaPath: "#/properties/stdout/anyOf/1/properties/contains/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err23 = { instancePath: instancePath + "/stdout/contains/" + i3, schemaPath: "#/properties/stdout/anyOf/1/properties/contains/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                }
            }
            if (data5.matches !== undefined) {
                let data9 = data5.matches;
                if (typeof data9 === "string") {
                    if (data9.length < 1) {
                        const err24 = { instancePath: instancePath + "/stdout/matches", schemaPath: "#/properties/stdout/anyOf/1/properties/matches/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                else {
                    const err25 = { instancePath: instancePath + "/stdout/matches", schemaPath: "#/properties/stdout/anyOf/1/properties/matches/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/stdout", schemaPath: "#/properties/stdout/anyOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        var _valid1 = _errs22 === errors;
        valid6 = valid6 || _valid1;
        if (!valid6) {
            const err27 = { instancePath: instancePath + "/stdout", schemaPath: "#/properties/stdout/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        else {
            errors = _errs17;
            if (vErrors !== null) {
                if (_errs17) {
                    vErrors.length = _errs17;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.stderr !== undefined) {
        let data10 = data.stderr;
        const _errs32 = errors;
        let valid12 = false;
        const _errs33 = errors;
        if ((typeof data10 !== "string") && (!(Array.isArray(data10)))) {
            const err28 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/anyOf/0/type", keyword: "type", params: { type: schema43.properties.stderr.anyOf[0].type } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if (typeof data10 === "string") {
            if (data10.length < 1) {
                const err29 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (Array.isArray(data10)) {
            if (data10.length < 1) {
                const err30 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            const len4 = data10.length;
            for (let i4 = 0; i4 < len4; i4++) {
                let data11 = data10[i4];
                if (typeof data11 === "string") {
                    if (data11.length < 1) {
                        const err31 = { instancePath: instancePath + "/stderr/" + i4, schemaPath: "#/properties/stderr/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                else {
                    const err32 = { instancePath: instancePath + "/stderr/" + i4, schemaPath: "#/properties/stderr/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        var _valid2 = _errs33 === errors;
        valid12 = valid12 || _valid2;
        const _errs37 = errors;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key2 in data10) {
                if (!((key2 === "contains") || (key2 === "matches"))) {
                    const err33 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
            if (data10.contains !== undefined) {
                let data12 = data10.contains;
                if ((typeof data12 !== "string") && (!(Array.isArray(data12)))) {
                    const err34 = { instancePath: instancePath + "/stderr/contains", schemaPath: "#/properties/stderr/anyOf/1/properties/contains/type", keyword: "type", params: { type: schema43.properties.stderr.anyOf[1].properties.contains.type } };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (typeof data12 === "string") {
                    if (data12.length < 1) {
                        const err35 = { instancePath: instancePath + "/stderr/contains", schemaPath: "#/properties/stderr/anyOf/1/properties/contains/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (Array.isArray(data12)) {
                    if (data12.length < 1) {
                        const err36 = { instancePath: instancePath + "/stderr/contains", schemaPath: "#/properties/stderr/anyOf/1/properties/contains/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    const len5 = data12.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                        let data13 = data12[i5];
                        if (typeof data13 === "string") {
                            if (data13.length < 1) {
                                const err37 = { instancePath: instancePath + "/stderr/contains/" + i5, schemaPath: "#/properties/stderr/anyOf/1/properties/contains/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err38 = { instancePath: instancePath + "/stderr/contains/" + i5, schemaPath: "#/properties/stderr/anyOf/1/properties/contains/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                }
            }
            if (data10.matches !== undefined) {
                let data14 = data10.matches;
                if (typeof data14 === "string") {
                    if (data14.length < 1) {
                        const err39 = { instancePath: instancePath + "/stderr/matches", schemaPath: "#/properties/stderr/anyOf/1/properties/matches/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                else {
                    const err40 = { instancePath: instancePath + "/stderr/matches", schemaPath: "#/properties/stderr/anyOf/1/properties/matches/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/anyOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
        var _valid2 = _errs37 === errors;
        valid12 = valid12 || _valid2;
        if (!valid12) {
            const err42 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
        else {
            errors = _errs32;
            if (vErrors !== null) {
                if (_errs32) {
                    vErrors.length = _errs32;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.number !== undefined) {
        let data15 = data.number;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key3 in data15) {
                if (!(((key3 === "below") || (key3 === "above")) || (key3 === "equals"))) {
                    const err43 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
            if (data15.below !== undefined) {
                let data16 = data15.below;
                if (!((typeof data16 == "number") && (isFinite(data16)))) {
                    const err44 = { instancePath: instancePath + "/number/below", schemaPath: "#/properties/number/properties/below/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
            }
            if (data15.above !== undefined) {
                let data17 = data15.above;
                if (!((typeof data17 == "number") && (isFinite(data17)))) {
                    const err45 = { instancePath: instancePath + "/number/above", schemaPath: "#/properties/number/properties/above/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
            }
            if (data15.equals !== undefined) {
                let data18 = data15.equals;
                if (!((typeof data18 == "number") && (isFinite(data18)))) {
                    const err46 = { instancePath: instancePath + "/number/equals", schemaPath: "#/properties/number/properties/equals/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
        }
        else {
            const err47 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
    }
    if (data.json !== undefined) {
        let data19 = data.json;
        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (Object.keys(data19).length < 1) {
                const err48 = { instancePath: instancePath + "/json", schemaPath: "#/properties/json/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
            for (const key4 in data19) {
                let data20 = data19[key4];
                if ((((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")) && (data20 !== null)) {
                    const err49 = { instancePath: instancePath + "/json/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/json/additionalProperties/type", keyword: "type", params: { type: schema43.properties.json.additionalProperties.type } };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
            }
        }
        else {
            const err50 = { instancePath: instancePath + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err50];
            }
            else {
                vErrors.push(err50);
            }
            errors++;
        }
    }
    let data21 = data.timeout;
    if (typeof data21 === "string") {
        if (!pattern11.test(data21)) {
            const err51 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,4}ms|([1-9][0-9]?|[1-5][0-9]{2}|600)s|([1-9]|10)m)$" } };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
    }
    else {
        const err52 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err52];
        }
        else {
            vErrors.push(err52);
        }
        errors++;
    }
    if (data.env !== undefined) {
        let data22 = data.env;
        if ((typeof data22 !== "string") && (!(Array.isArray(data22)))) {
            const err53 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: schema43.properties.env.type } };
            if (vErrors === null) {
                vErrors = [err53];
            }
            else {
                vErrors.push(err53);
            }
            errors++;
        }
        if (typeof data22 === "string") {
            if (data22.length < 1) {
                const err54 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        if (Array.isArray(data22)) {
            if (data22.length < 1) {
                const err55 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            const len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++) {
                let data23 = data22[i6];
                if (typeof data23 === "string") {
                    if (data23.length < 1) {
                        const err56 = { instancePath: instancePath + "/env/" + i6, schemaPath: "#/properties/env/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
                else {
                    const err57 = { instancePath: instancePath + "/env/" + i6, schemaPath: "#/properties/env/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
            }
        }
    }
}
else {
    const err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err58];
    }
    else {
        vErrors.push(err58);
    }
    errors++;
} validate32.errors = vErrors; return errors === 0; }
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const commandShorthand = validate33;
const schema44 = { "type": "array", "items": { "type": "string", "minLength": 1 } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        else {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const coverageOptions = validate34;
const schema45 = { "type": "object", "properties": { "report": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["coverage/lcov.info", "reports/coverage/lcov.info", "lcov.info", "coverage.xml", "reports/coverage.xml"] }, "format": { "type": "string", "minLength": 1 }, "files": { "type": "integer", "minimum": 1, "default": 1 }, "notes": { "type": "string", "enum": ["tell", "fail"], "default": "tell" }, "lines": { "type": "number", "minimum": 0, "maximum": 100 }, "branches": { "type": "number", "minimum": 0, "maximum": 100 }, "functions": { "type": "number", "minimum": 0, "maximum": 100 }, "statements": { "type": "number", "minimum": 0, "maximum": 100 }, "per-path": { "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 100 }, { "type": "object", "properties": { "lines": { "type": "number", "minimum": 0, "maximum": 100 }, "branches": { "type": "number", "minimum": 0, "maximum": 100 }, "functions": { "type": "number", "minimum": 0, "maximum": 100 }, "statements": { "type": "number", "minimum": 0, "maximum": 100 } }, "additionalProperties": false }] } }, "min-lines": { "type": "integer", "minimum": 1 }, "changed-lines": { "type": "number", "minimum": 0, "maximum": 100 }, "unmeasured": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["**/*.test.*", "**/*.spec.*", "**/*_test.*", "**/*_spec.*", "**/test_*", "**/*Test.*", "**/*Tests.*", "**/__tests__/**", "**/test/**", "**/tests/**", "**/spec/**", "**/conftest.py", "**/*.config.*", "**/*.d.ts"] }, "baseline": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "max-drop": { "type": "number", "minimum": 0, "maximum": 100 } }, "additionalProperties": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        data.report = ["coverage/lcov.info", "reports/coverage/lcov.info", "lcov.info", "coverage.xml", "reports/coverage.xml"];
    }
    if (data.files === undefined) {
        data.files = 1;
    }
    if (data.notes === undefined) {
        data.notes = "tell";
    }
    if (data.unmeasured === undefined) {
        data.unmeasured = ["**/*.test.*", "**/*.spec.*", "**/*_test.*", "**/*_spec.*", "**/test_*", "**/*Test.*", "**/*Tests.*", "**/__tests__/**", "**/test/**", "**/tests/**", "**/spec/**", "**/conftest.py", "**/*.config.*", "**/*.d.ts"];
    }
    for (const key0 in data) {
        if (!(func1.call(schema45.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.report;
    if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
        const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema45.properties.report.type } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (typeof data0 === "string") {
        if (data0.length < 1) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (Array.isArray(data0)) {
        if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.format !== undefined) {
        let data2 = data.format;
        if (typeof data2 === "string") {
            if (data2.length < 1) {
                const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data3 = data.files;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 1 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    let data4 = data.notes;
    if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if (!((data4 === "tell") || (data4 === "fail"))) {
        const err11 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/enum", keyword: "enum", params: { allowedValues: schema45.properties.notes.enum } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (data.lines !== undefined) {
        let data5 = data.lines;
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 100 || isNaN(data5)) {
                const err12 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.branches !== undefined) {
        let data6 = data.branches;
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 100 || isNaN(data6)) {
                const err15 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
                const err16 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.functions !== undefined) {
        let data7 = data.functions;
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 100 || isNaN(data7)) {
                const err18 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err19 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.statements !== undefined) {
        let data8 = data.statements;
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 > 100 || isNaN(data8)) {
                const err21 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
                const err22 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data["per-path"] !== undefined) {
        let data9 = data["per-path"];
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (Object.keys(data9).length < 1) {
                const err24 = { instancePath: instancePath + "/per-path", schemaPath: "#/properties/per-path/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            for (const key1 in data9) {
                let data10 = data9[key1];
                const _errs24 = errors;
                let valid4 = false;
                const _errs25 = errors;
                if ((typeof data10 == "number") && (isFinite(data10))) {
                    if (data10 > 100 || isNaN(data10)) {
                        const err25 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if (data10 < 0 || isNaN(data10)) {
                        const err26 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                else {
                    const err27 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                var _valid0 = _errs25 === errors;
                valid4 = valid4 || _valid0;
                const _errs27 = errors;
                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key2 in data10) {
                        if (!((((key2 === "lines") || (key2 === "branches")) || (key2 === "functions")) || (key2 === "statements"))) {
                            const err28 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                    if (data10.lines !== undefined) {
                        let data11 = data10.lines;
                        if ((typeof data11 == "number") && (isFinite(data11))) {
                            if (data11 > 100 || isNaN(data11)) {
                                const err29 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                            if (data11 < 0 || isNaN(data11)) {
                                const err30 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err31 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/lines/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    if (data10.branches !== undefined) {
                        let data12 = data10.branches;
                        if ((typeof data12 == "number") && (isFinite(data12))) {
                            if (data12 > 100 || isNaN(data12)) {
                                const err32 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                            if (data12 < 0 || isNaN(data12)) {
                                const err33 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err34 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/branches/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    if (data10.functions !== undefined) {
                        let data13 = data10.functions;
                        if ((typeof data13 == "number") && (isFinite(data13))) {
                            if (data13 > 100 || isNaN(data13)) {
                                const err35 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/functions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                            if (data13 < 0 || isNaN(data13)) {
                                const err36 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/functions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err37 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/functions/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    if (data10.statements !== undefined) {
                        let data14 = data10.statements;
                        if ((typeof data14 == "number") && (isFinite(data14))) {
                            if (data14 > 100 || isNaN(data14)) {
                                const err38 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/statements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                            if (data14 < 0 || isNaN(data14)) {
                                const err39 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/statements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err40 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/statements/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err41 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                var _valid0 = _errs27 === errors;
                valid4 = valid4 || _valid0;
                if (!valid4) {
                    const err42 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                else {
                    errors = _errs24;
                    if (vErrors !== null) {
                        if (_errs24) {
                            vErrors.length = _errs24;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err43 = { instancePath: instancePath + "/per-path", schemaPath: "#/properties/per-path/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
    }
    if (data["min-lines"] !== undefined) {
        let data15 = data["min-lines"];
        if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
            const err44 = { instancePath: instancePath + "/min-lines", schemaPath: "#/properties/min-lines/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
        if ((typeof data15 == "number") && (isFinite(data15))) {
            if (data15 < 1 || isNaN(data15)) {
                const err45 = { instancePath: instancePath + "/min-lines", schemaPath: "#/properties/min-lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
    }
    if (data["changed-lines"] !== undefined) {
        let data16 = data["changed-lines"];
        if ((typeof data16 == "number") && (isFinite(data16))) {
            if (data16 > 100 || isNaN(data16)) {
                const err46 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/properties/changed-lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
                const err47 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/properties/changed-lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        else {
            const err48 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/properties/changed-lines/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
    }
    let data17 = data.unmeasured;
    if ((typeof data17 !== "string") && (!(Array.isArray(data17)))) {
        const err49 = { instancePath: instancePath + "/unmeasured", schemaPath: "#/properties/unmeasured/type", keyword: "type", params: { type: schema45.properties.unmeasured.type } };
        if (vErrors === null) {
            vErrors = [err49];
        }
        else {
            vErrors.push(err49);
        }
        errors++;
    }
    if (typeof data17 === "string") {
        if (data17.length < 1) {
            const err50 = { instancePath: instancePath + "/unmeasured", schemaPath: "#/properties/unmeasured/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err50];
            }
            else {
                vErrors.push(err50);
            }
            errors++;
        }
    }
    if (Array.isArray(data17)) {
        if (data17.length < 1) {
            const err51 = { instancePath: instancePath + "/unmeasured", schemaPath: "#/properties/unmeasured/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
            let data18 = data17[i1];
            if (typeof data18 === "string") {
                if (data18.length < 1) {
                    const err52 = { instancePath: instancePath + "/unmeasured/" + i1, schemaPath: "#/properties/unmeasured/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/unmeasured/" + i1, schemaPath: "#/properties/unmeasured/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
    }
    if (data.baseline !== undefined) {
        let data19 = data.baseline;
        if ((typeof data19 !== "string") && (!(Array.isArray(data19)))) {
            const err54 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: schema45.properties.baseline.type } };
            if (vErrors === null) {
                vErrors = [err54];
            }
            else {
                vErrors.push(err54);
            }
            errors++;
        }
        if (typeof data19 === "string") {
            if (data19.length < 1) {
                const err55 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (Array.isArray(data19)) {
            if (data19.length < 1) {
                const err56 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            const len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data20 = data19[i2];
                if (typeof data20 === "string") {
                    if (data20.length < 1) {
                        const err57 = { instancePath: instancePath + "/baseline/" + i2, schemaPath: "#/properties/baseline/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
                else {
                    const err58 = { instancePath: instancePath + "/baseline/" + i2, schemaPath: "#/properties/baseline/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
        }
    }
    if (data["max-drop"] !== undefined) {
        let data21 = data["max-drop"];
        if ((typeof data21 == "number") && (isFinite(data21))) {
            if (data21 > 100 || isNaN(data21)) {
                const err59 = { instancePath: instancePath + "/max-drop", schemaPath: "#/properties/max-drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
                const err60 = { instancePath: instancePath + "/max-drop", schemaPath: "#/properties/max-drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
        else {
            const err61 = { instancePath: instancePath + "/max-drop", schemaPath: "#/properties/max-drop/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err61];
            }
            else {
                vErrors.push(err61);
            }
            errors++;
        }
    }
}
else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err62];
    }
    else {
        vErrors.push(err62);
    }
    errors++;
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const coverageShorthand = validate35;
const schema46 = { "type": "number", "minimum": 0, "maximum": 100 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate35.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((typeof data == "number") && (isFinite(data))) {
    if (data > 100 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate35.errors = vErrors; return errors === 0; }
validate35.evaluated = { "dynamicProps": false, "dynamicItems": false };
const envOptions = validate36;
const schema47 = { "type": "object", "properties": { "set": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "match": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "minLength": 1 } }, "min-length": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "integer", "minimum": 1 } }, "entropy": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "integer", "minimum": 1 } }, "equals": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean", "null"] } }, "unset": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "forbid": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((((key0 === "set") || (key0 === "match")) || (key0 === "min-length")) || (key0 === "entropy")) || (key0 === "equals")) || (key0 === "unset")) || (key0 === "forbid"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.set !== undefined) {
        let data0 = data.set;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err1 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: schema47.properties.set.type } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err2 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (Array.isArray(data0)) {
            if (data0.length < 1) {
                const err3 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                if (typeof data1 === "string") {
                    if (data1.length < 1) {
                        const err4 = { instancePath: instancePath + "/set/" + i0, schemaPath: "#/properties/set/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                else {
                    const err5 = { instancePath: instancePath + "/set/" + i0, schemaPath: "#/properties/set/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.match !== undefined) {
        let data2 = data.match;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
                const err6 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            for (const key1 in data2) {
                let data3 = data2[key1];
                if (typeof data3 === "string") {
                    if (data3.length < 1) {
                        const err7 = { instancePath: instancePath + "/match/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/match/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data["min-length"] !== undefined) {
        let data4 = data["min-length"];
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (Object.keys(data4).length < 1) {
                const err10 = { instancePath: instancePath + "/min-length", schemaPath: "#/properties/min-length/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            for (const key2 in data4) {
                let data5 = data4[key2];
                if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                    const err11 = { instancePath: instancePath + "/min-length/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/min-length/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if ((typeof data5 == "number") && (isFinite(data5))) {
                    if (data5 < 1 || isNaN(data5)) {
                        const err12 = { instancePath: instancePath + "/min-length/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/min-length/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/min-length", schemaPath: "#/properties/min-length/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.entropy !== undefined) {
        let data6 = data.entropy;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (Object.keys(data6).length < 1) {
                const err14 = { instancePath: instancePath + "/entropy", schemaPath: "#/properties/entropy/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            for (const key3 in data6) {
                let data7 = data6[key3];
                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                    const err15 = { instancePath: instancePath + "/entropy/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/entropy/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if ((typeof data7 == "number") && (isFinite(data7))) {
                    if (data7 < 1 || isNaN(data7)) {
                        const err16 = { instancePath: instancePath + "/entropy/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/entropy/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/entropy", schemaPath: "#/properties/entropy/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.equals !== undefined) {
        let data8 = data.equals;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (Object.keys(data8).length < 1) {
                const err18 = { instancePath: instancePath + "/equals", schemaPath: "#/properties/equals/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            for (const key4 in data8) {
                let data9 = data8[key4];
                if ((((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")) && (data9 !== null)) {
                    const err19 = { instancePath: instancePath + "/equals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/equals/additionalProperties/type", keyword: "type", params: { type: schema47.properties.equals.additionalProperties.type } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/equals", schemaPath: "#/properties/equals/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.unset !== undefined) {
        let data10 = data.unset;
        if ((typeof data10 !== "string") && (!(Array.isArray(data10)))) {
            const err21 = { instancePath: instancePath + "/unset", schemaPath: "#/properties/unset/type", keyword: "type", params: { type: schema47.properties.unset.type } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (typeof data10 === "string") {
            if (data10.length < 1) {
                const err22 = { instancePath: instancePath + "/unset", schemaPath: "#/properties/unset/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (Array.isArray(data10)) {
            if (data10.length < 1) {
                const err23 = { instancePath: instancePath + "/unset", schemaPath: "#/properties/unset/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data11 = data10[i1];
                if (typeof data11 === "string") {
                    if (data11.length < 1) {
                        const err24 = { instancePath: instancePath + "/unset/" + i1, schemaPath: "#/properties/unset/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                else {
                    const err25 = { instancePath: instancePath + "/unset/" + i1, schemaPath: "#/properties/unset/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.forbid !== undefined) {
        let data12 = data.forbid;
        if ((typeof data12 !== "string") && (!(Array.isArray(data12)))) {
            const err26 = { instancePath: instancePath + "/forbid", schemaPath: "#/properties/forbid/type", keyword: "type", params: { type: schema47.properties.forbid.type } };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        if (typeof data12 === "string") {
            if (data12.length < 1) {
                const err27 = { instancePath: instancePath + "/forbid", schemaPath: "#/properties/forbid/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (Array.isArray(data12)) {
            if (data12.length < 1) {
                const err28 = { instancePath: instancePath + "/forbid", schemaPath: "#/properties/forbid/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            const len2 = data12.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data13 = data12[i2];
                if (typeof data13 === "string") {
                    if (data13.length < 1) {
                        const err29 = { instancePath: instancePath + "/forbid/" + i2, schemaPath: "#/properties/forbid/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/forbid/" + i2, schemaPath: "#/properties/forbid/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
    }
}
else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err31];
    }
    else {
        vErrors.push(err31);
    }
    errors++;
} validate36.errors = vErrors; return errors === 0; }
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const envShorthand = validate37;
const schema48 = { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate37.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((typeof data !== "string") && (!(Array.isArray(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema48.type } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if (typeof data === "string") {
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} if (Array.isArray(data)) {
    if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
} validate37.errors = vErrors; return errors === 0; }
validate37.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const fileOptions = validate38;
const schema49 = { "type": "object", "properties": { "path": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "exists": { "type": "boolean", "default": true }, "count": { "type": "integer", "minimum": 1, "default": 1 }, "contains": { "anyOf": [{ "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "properties": { "pattern": { "type": "string", "minLength": 1 } }, "required": ["pattern"], "additionalProperties": false }] }, "not-contains": { "anyOf": [{ "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "properties": { "pattern": { "type": "string", "minLength": 1 } }, "required": ["pattern"], "additionalProperties": false }] }, "heading": { "type": "string", "minLength": 1 }, "max-age": { "type": "string", "pattern": "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" }, "json": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean", "null"] } }, "yaml": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean", "null"] } } }, "required": ["path"], "additionalProperties": false };
const pattern12 = new RegExp("^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate38.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exists === undefined) {
        data.exists = true;
    }
    if (data.count === undefined) {
        data.count = 1;
    }
    if (data.path === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema49.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        let data0 = data.path;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema49.properties.path.type } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (Array.isArray(data0)) {
            if (data0.length < 1) {
                const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                if (typeof data1 === "string") {
                    if (data1.length < 1) {
                        const err5 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
        }
    }
    if (typeof data.exists !== "boolean") {
        const err7 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    let data3 = data.count;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 1 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.contains !== undefined) {
        let data4 = data.contains;
        const _errs11 = errors;
        let valid3 = false;
        const _errs12 = errors;
        if ((typeof data4 !== "string") && (!(Array.isArray(data4)))) {
            const err10 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/anyOf/0/type", keyword: "type", params: { type: schema49.properties.contains.anyOf[0].type } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (typeof data4 === "string") {
            if (data4.length < 1) {
                const err11 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (Array.isArray(data4)) {
            if (data4.length < 1) {
                const err12 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data5 = data4[i1];
                if (typeof data5 === "string") {
                    if (data5.length < 1) {
                        const err13 = { instancePath: instancePath + "/contains/" + i1, schemaPath: "#/properties/contains/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/contains/" + i1, schemaPath: "#/properties/contains/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        var _valid0 = _errs12 === errors;
        valid3 = valid3 || _valid0;
        const _errs16 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.pattern === undefined) {
                const err15 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/anyOf/1/required", keyword: "required", params: { missingProperty: "pattern" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            for (const key1 in data4) {
                if (!(key1 === "pattern")) {
                    const err16 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            if (data4.pattern !== undefined) {
                let data6 = data4.pattern;
                if (typeof data6 === "string") {
                    if (data6.length < 1) {
                        const err17 = { instancePath: instancePath + "/contains/pattern", schemaPath: "#/properties/contains/anyOf/1/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/contains/pattern", schemaPath: "#/properties/contains/anyOf/1/properties/pattern/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/anyOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        var _valid0 = _errs16 === errors;
        valid3 = valid3 || _valid0;
        if (!valid3) {
            const err20 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data["not-contains"] !== undefined) {
        let data7 = data["not-contains"];
        const _errs22 = errors;
        let valid7 = false;
        const _errs23 = errors;
        if ((typeof data7 !== "string") && (!(Array.isArray(data7)))) {
            const err21 = { instancePath: instancePath + "/not-contains", schemaPath: "#/properties/not-contains/anyOf/0/type", keyword: "type", params: { type: schema49.properties["not-contains"].anyOf[0].type } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (typeof data7 === "string") {
            if (data7.length < 1) {
                const err22 = { instancePath: instancePath + "/not-contains", schemaPath: "#/properties/not-contains/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (Array.isArray(data7)) {
            if (data7.length < 1) {
                const err23 = { instancePath: instancePath + "/not-contains", schemaPath: "#/properties/not-contains/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data8 = data7[i2];
                if (typeof data8 === "string") {
                    if (data8.length < 1) {
                        const err24 = { instancePath: instancePath + "/not-contains/" + i2, schemaPath: "#/properties/not-contains/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                else {
                    const err25 = { instancePath: instancePath + "/not-contains/" + i2, schemaPath: "#/properties/not-contains/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
        }
        var _valid1 = _errs23 === errors;
        valid7 = valid7 || _valid1;
        const _errs27 = errors;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.pattern === undefined) {
                const err26 = { instancePath: instancePath + "/not-contains", schemaPath: "#/properties/not-contains/anyOf/1/required", keyword: "required", params: { missingProperty: "pattern" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            for (const key2 in data7) {
                if (!(key2 === "pattern")) {
                    const err27 = { instancePath: instancePath + "/not-contains", schemaPath: "#/properties/not-contains/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data7.pattern !== undefined) {
                let data9 = data7.pattern;
                if (typeof data9 === "string") {
                    if (data9.length < 1) {
                        const err28 = { instancePath: instancePath + "/not-contains/pattern", schemaPath: "#/properties/not-contains/anyOf/1/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                else {
                    const err29 = { instancePath: instancePath + "/not-contains/pattern", schemaPath: "#/properties/not-contains/anyOf/1/properties/pattern/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
        }
        else {
            const err30 = { instancePath: instancePath + "/not-contains", schemaPath: "#/properties/not-contains/anyOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        var _valid1 = _errs27 === errors;
        valid7 = valid7 || _valid1;
        if (!valid7) {
            const err31 = { instancePath: instancePath + "/not-contains", schemaPath: "#/properties/not-contains/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        else {
            errors = _errs22;
            if (vErrors !== null) {
                if (_errs22) {
                    vErrors.length = _errs22;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.heading !== undefined) {
        let data10 = data.heading;
        if (typeof data10 === "string") {
            if (data10.length < 1) {
                const err32 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data["max-age"] !== undefined) {
        let data11 = data["max-age"];
        if (typeof data11 === "string") {
            if (!pattern12.test(data11)) {
                const err34 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        else {
            const err35 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
    }
    if (data.json !== undefined) {
        let data12 = data.json;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (Object.keys(data12).length < 1) {
                const err36 = { instancePath: instancePath + "/json", schemaPath: "#/properties/json/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
            for (const key3 in data12) {
                let data13 = data12[key3];
                if ((((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")) && (data13 !== null)) {
                    const err37 = { instancePath: instancePath + "/json/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/json/additionalProperties/type", keyword: "type", params: { type: schema49.properties.json.additionalProperties.type } };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        else {
            const err38 = { instancePath: instancePath + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    if (data.yaml !== undefined) {
        let data14 = data.yaml;
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (Object.keys(data14).length < 1) {
                const err39 = { instancePath: instancePath + "/yaml", schemaPath: "#/properties/yaml/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            for (const key4 in data14) {
                let data15 = data14[key4];
                if ((((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")) && (data15 !== null)) {
                    const err40 = { instancePath: instancePath + "/yaml/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/yaml/additionalProperties/type", keyword: "type", params: { type: schema49.properties.yaml.additionalProperties.type } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/yaml", schemaPath: "#/properties/yaml/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
}
else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err42];
    }
    else {
        vErrors.push(err42);
    }
    errors++;
} validate38.errors = vErrors; return errors === 0; }
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const fileShorthand = validate39;
const schema50 = { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate39.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((typeof data !== "string") && (!(Array.isArray(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema50.type } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if (typeof data === "string") {
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} if (Array.isArray(data)) {
    if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (data0.length < 1) {
                const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
} validate39.errors = vErrors; return errors === 0; }
validate39.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const httpOptions = validate40;
const schema51 = { "type": "object", "properties": { "url": { "type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$" }, "method": { "type": "string", "enum": ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"], "default": "GET" }, "status": { "anyOf": [{ "anyOf": [{ "type": "integer", "minimum": 100, "maximum": 599 }, { "type": "string", "enum": ["1xx", "2xx", "3xx", "4xx", "5xx"] }] }, { "type": "array", "items": { "anyOf": [{ "type": "integer", "minimum": 100, "maximum": 599 }, { "type": "string", "enum": ["1xx", "2xx", "3xx", "4xx", "5xx"] }] } }] }, "request-headers": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "minLength": 1 } }, "request-body": { "type": "string", "minLength": 1 }, "token-env": { "type": "string", "minLength": 1 }, "token-header": { "type": "string", "minLength": 1, "default": "Authorization" }, "ca": { "type": "string", "minLength": 1 }, "follow": { "type": "boolean", "default": false }, "headers": { "type": "object", "minProperties": 1, "additionalProperties": { "anyOf": [{ "type": "boolean" }, { "type": "string", "minLength": 1 }] } }, "security-headers": { "anyOf": [{ "type": "boolean" }, { "type": "array", "items": { "type": "string", "enum": ["hsts", "x-content-type-options", "frame-ancestors", "referrer-policy", "csp"] } }] }, "cache": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "compressed": { "type": "boolean", "default": false }, "cors": { "type": "object", "properties": { "allow": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "deny": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }, "redirects-to-https": { "anyOf": [{ "type": "boolean" }, { "type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$" }] }, "body": { "anyOf": [{ "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, { "type": "object", "properties": { "contains": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "not-contains": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false }] }, "json": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean", "null"] } }, "tls": { "type": "object", "properties": { "days-left": { "type": "integer", "minimum": 0, "default": 14 }, "protocol": { "type": "string", "enum": ["TLSv1.2", "TLSv1.3"] }, "host": { "type": "string", "minLength": 1 } }, "additionalProperties": false }, "p50": { "type": "string", "pattern": "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" }, "p95": { "type": "string", "pattern": "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" }, "p99": { "type": "string", "pattern": "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" }, "samples": { "type": "integer", "minimum": 1, "maximum": 1000 }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 50, "default": 1 }, "rate-limit": { "type": "object", "properties": { "burst": { "type": "integer", "minimum": 2, "maximum": 1000 } }, "required": ["burst"], "additionalProperties": false }, "retries": { "type": "integer", "minimum": 0, "maximum": 1000, "default": 0 }, "timeout": { "type": "string", "pattern": "^([1-9][0-9]{0,4}ms|([1-9][0-9]?|[1-5][0-9]{2}|600)s|([1-9]|10)m)$", "default": "30s" } }, "required": ["url"], "additionalProperties": false };
const pattern13 = new RegExp("^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate40.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === undefined) {
        data.method = "GET";
    }
    if (data["token-header"] === undefined) {
        data["token-header"] = "Authorization";
    }
    if (data.follow === undefined) {
        data.follow = false;
    }
    if (data.compressed === undefined) {
        data.compressed = false;
    }
    if (data.concurrency === undefined) {
        data.concurrency = 1;
    }
    if (data.retries === undefined) {
        data.retries = 0;
    }
    if (data.timeout === undefined) {
        data.timeout = "30s";
    }
    if (data.url === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema51.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.url !== undefined) {
        let data0 = data.url;
        if (typeof data0 === "string") {
            if (!pattern13.test(data0)) {
                const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    let data1 = data.method;
    if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (!(((((((data1 === "GET") || (data1 === "HEAD")) || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "PATCH")) || (data1 === "DELETE")) || (data1 === "OPTIONS"))) {
        const err5 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema51.properties.method.enum } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.status !== undefined) {
        let data2 = data.status;
        const _errs7 = errors;
        let valid1 = false;
        const _errs8 = errors;
        const _errs9 = errors;
        let valid2 = false;
        const _errs10 = errors;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 599 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data2 < 100 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
        const _errs12 = errors;
        if (typeof data2 !== "string") {
            const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/anyOf/1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (!(((((data2 === "1xx") || (data2 === "2xx")) || (data2 === "3xx")) || (data2 === "4xx")) || (data2 === "5xx"))) {
            const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema51.properties.status.anyOf[0].anyOf[1].enum } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
            const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        else {
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
        const _errs14 = errors;
        if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                const _errs17 = errors;
                let valid5 = false;
                const _errs18 = errors;
                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                    const err12 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if ((typeof data3 == "number") && (isFinite(data3))) {
                    if (data3 > 599 || isNaN(data3)) {
                        const err13 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if (data3 < 100 || isNaN(data3)) {
                        const err14 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                var _valid2 = _errs18 === errors;
                valid5 = valid5 || _valid2;
                const _errs20 = errors;
                if (typeof data3 !== "string") {
                    const err15 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (!(((((data3 === "1xx") || (data3 === "2xx")) || (data3 === "3xx")) || (data3 === "4xx")) || (data3 === "5xx"))) {
                    const err16 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/anyOf/1/items/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema51.properties.status.anyOf[1].items.anyOf[1].enum } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                var _valid2 = _errs20 === errors;
                valid5 = valid5 || _valid2;
                if (!valid5) {
                    const err17 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                else {
                    errors = _errs17;
                    if (vErrors !== null) {
                        if (_errs17) {
                            vErrors.length = _errs17;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        var _valid0 = _errs14 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        else {
            errors = _errs7;
            if (vErrors !== null) {
                if (_errs7) {
                    vErrors.length = _errs7;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data["request-headers"] !== undefined) {
        let data4 = data["request-headers"];
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (Object.keys(data4).length < 1) {
                const err20 = { instancePath: instancePath + "/request-headers", schemaPath: "#/properties/request-headers/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            for (const key1 in data4) {
                let data5 = data4[key1];
                if (typeof data5 === "string") {
                    if (data5.length < 1) {
                        const err21 = { instancePath: instancePath + "/request-headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/request-headers/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                else {
                    const err22 = { instancePath: instancePath + "/request-headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/request-headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/request-headers", schemaPath: "#/properties/request-headers/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data["request-body"] !== undefined) {
        let data6 = data["request-body"];
        if (typeof data6 === "string") {
            if (data6.length < 1) {
                const err24 = { instancePath: instancePath + "/request-body", schemaPath: "#/properties/request-body/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/request-body", schemaPath: "#/properties/request-body/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data["token-env"] !== undefined) {
        let data7 = data["token-env"];
        if (typeof data7 === "string") {
            if (data7.length < 1) {
                const err26 = { instancePath: instancePath + "/token-env", schemaPath: "#/properties/token-env/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/token-env", schemaPath: "#/properties/token-env/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    let data8 = data["token-header"];
    if (typeof data8 === "string") {
        if (data8.length < 1) {
            const err28 = { instancePath: instancePath + "/token-header", schemaPath: "#/properties/token-header/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    else {
        const err29 = { instancePath: instancePath + "/token-header", schemaPath: "#/properties/token-header/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    if (data.ca !== undefined) {
        let data9 = data.ca;
        if (typeof data9 === "string") {
            if (data9.length < 1) {
                const err30 = { instancePath: instancePath + "/ca", schemaPath: "#/properties/ca/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        else {
            const err31 = { instancePath: instancePath + "/ca", schemaPath: "#/properties/ca/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
    if (typeof data.follow !== "boolean") {
        const err32 = { instancePath: instancePath + "/follow", schemaPath: "#/properties/follow/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err32];
        }
        else {
            vErrors.push(err32);
        }
        errors++;
    }
    if (data.headers !== undefined) {
        let data11 = data.headers;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (Object.keys(data11).length < 1) {
                const err33 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
            for (const key2 in data11) {
                let data12 = data11[key2];
                const _errs41 = errors;
                let valid8 = false;
                const _errs42 = errors;
                if (typeof data12 !== "boolean") {
                    const err34 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                var _valid3 = _errs42 === errors;
                valid8 = valid8 || _valid3;
                const _errs44 = errors;
                if (typeof data12 === "string") {
                    if (data12.length < 1) {
                        const err35 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                else {
                    const err36 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                var _valid3 = _errs44 === errors;
                valid8 = valid8 || _valid3;
                if (!valid8) {
                    const err37 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                else {
                    errors = _errs41;
                    if (vErrors !== null) {
                        if (_errs41) {
                            vErrors.length = _errs41;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err38 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    if (data["security-headers"] !== undefined) {
        let data13 = data["security-headers"];
        const _errs47 = errors;
        let valid9 = false;
        const _errs48 = errors;
        if (typeof data13 !== "boolean") {
            const err39 = { instancePath: instancePath + "/security-headers", schemaPath: "#/properties/security-headers/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
        var _valid4 = _errs48 === errors;
        valid9 = valid9 || _valid4;
        const _errs50 = errors;
        if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data14 = data13[i1];
                if (typeof data14 !== "string") {
                    const err40 = { instancePath: instancePath + "/security-headers/" + i1, schemaPath: "#/properties/security-headers/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
                if (!(((((data14 === "hsts") || (data14 === "x-content-type-options")) || (data14 === "frame-ancestors")) || (data14 === "referrer-policy")) || (data14 === "csp"))) {
                    const err41 = { instancePath: instancePath + "/security-headers/" + i1, schemaPath: "#/properties/security-headers/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema51.properties["security-headers"].anyOf[1].items.enum } };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
        }
        else {
            const err42 = { instancePath: instancePath + "/security-headers", schemaPath: "#/properties/security-headers/anyOf/1/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
        var _valid4 = _errs50 === errors;
        valid9 = valid9 || _valid4;
        if (!valid9) {
            const err43 = { instancePath: instancePath + "/security-headers", schemaPath: "#/properties/security-headers/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
        else {
            errors = _errs47;
            if (vErrors !== null) {
                if (_errs47) {
                    vErrors.length = _errs47;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.cache !== undefined) {
        let data15 = data.cache;
        if ((typeof data15 !== "string") && (!(Array.isArray(data15)))) {
            const err44 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: schema51.properties.cache.type } };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
        if (typeof data15 === "string") {
            if (data15.length < 1) {
                const err45 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (Array.isArray(data15)) {
            if (data15.length < 1) {
                const err46 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data16 = data15[i2];
                if (typeof data16 === "string") {
                    if (data16.length < 1) {
                        const err47 = { instancePath: instancePath + "/cache/" + i2, schemaPath: "#/properties/cache/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                else {
                    const err48 = { instancePath: instancePath + "/cache/" + i2, schemaPath: "#/properties/cache/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
            }
        }
    }
    if (typeof data.compressed !== "boolean") {
        const err49 = { instancePath: instancePath + "/compressed", schemaPath: "#/properties/compressed/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err49];
        }
        else {
            vErrors.push(err49);
        }
        errors++;
    }
    if (data.cors !== undefined) {
        let data18 = data.cors;
        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key3 in data18) {
                if (!((key3 === "allow") || (key3 === "deny"))) {
                    const err50 = { instancePath: instancePath + "/cors", schemaPath: "#/properties/cors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
            if (data18.allow !== undefined) {
                let data19 = data18.allow;
                if ((typeof data19 !== "string") && (!(Array.isArray(data19)))) {
                    const err51 = { instancePath: instancePath + "/cors/allow", schemaPath: "#/properties/cors/properties/allow/type", keyword: "type", params: { type: schema51.properties.cors.properties.allow.type } };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
                if (typeof data19 === "string") {
                    if (data19.length < 1) {
                        const err52 = { instancePath: instancePath + "/cors/allow", schemaPath: "#/properties/cors/properties/allow/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (Array.isArray(data19)) {
                    if (data19.length < 1) {
                        const err53 = { instancePath: instancePath + "/cors/allow", schemaPath: "#/properties/cors/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    const len3 = data19.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data20 = data19[i3];
                        if (typeof data20 === "string") {
                            if (data20.length < 1) {
                                const err54 = { instancePath: instancePath + "/cors/allow/" + i3, schemaPath: "#/properties/cors/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err55 = { instancePath: instancePath + "/cors/allow/" + i3, schemaPath: "#/properties/cors/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                    }
                }
            }
            if (data18.deny !== undefined) {
                let data21 = data18.deny;
                if ((typeof data21 !== "string") && (!(Array.isArray(data21)))) {
                    const err56 = { instancePath: instancePath + "/cors/deny", schemaPath: "#/properties/cors/properties/deny/type", keyword: "type", params: { type: schema51.properties.cors.properties.deny.type } };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                if (typeof data21 === "string") {
                    if (data21.length < 1) {
                        const err57 = { instancePath: instancePath + "/cors/deny", schemaPath: "#/properties/cors/properties/deny/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
                if (Array.isArray(data21)) {
                    if (data21.length < 1) {
                        const err58 = { instancePath: instancePath + "/cors/deny", schemaPath: "#/properties/cors/properties/deny/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                    const len4 = data21.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                        let data22 = data21[i4];
                        if (typeof data22 === "string") {
                            if (data22.length < 1) {
                                const err59 = { instancePath: instancePath + "/cors/deny/" + i4, schemaPath: "#/properties/cors/properties/deny/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err60 = { instancePath: instancePath + "/cors/deny/" + i4, schemaPath: "#/properties/cors/properties/deny/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err60];
                            }
                            else {
                                vErrors.push(err60);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        else {
            const err61 = { instancePath: instancePath + "/cors", schemaPath: "#/properties/cors/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err61];
            }
            else {
                vErrors.push(err61);
            }
            errors++;
        }
    }
    if (data["redirects-to-https"] !== undefined) {
        let data23 = data["redirects-to-https"];
        const _errs72 = errors;
        let valid19 = false;
        const _errs73 = errors;
        if (typeof data23 !== "boolean") {
            const err62 = { instancePath: instancePath + "/redirects-to-https", schemaPath: "#/properties/redirects-to-https/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err62];
            }
            else {
                vErrors.push(err62);
            }
            errors++;
        }
        var _valid5 = _errs73 === errors;
        valid19 = valid19 || _valid5;
        const _errs75 = errors;
        if (typeof data23 === "string") {
            if (!pattern13.test(data23)) {
                const err63 = { instancePath: instancePath + "/redirects-to-https", schemaPath: "#/properties/redirects-to-https/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$" } };
                if (vErrors === null) {
                    vErrors = [err63];
                }
                else {
                    vErrors.push(err63);
                }
                errors++;
            }
        }
        else {
            const err64 = { instancePath: instancePath + "/redirects-to-https", schemaPath: "#/properties/redirects-to-https/anyOf/1/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err64];
            }
            else {
                vErrors.push(err64);
            }
            errors++;
        }
        var _valid5 = _errs75 === errors;
        valid19 = valid19 || _valid5;
        if (!valid19) {
            const err65 = { instancePath: instancePath + "/redirects-to-https", schemaPath: "#/properties/redirects-to-https/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err65];
            }
            else {
                vErrors.push(err65);
            }
            errors++;
        }
        else {
            errors = _errs72;
            if (vErrors !== null) {
                if (_errs72) {
                    vErrors.length = _errs72;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.body !== undefined) {
        let data24 = data.body;
        const _errs78 = errors;
        let valid20 = false;
        const _errs79 = errors;
        if ((typeof data24 !== "string") && (!(Array.isArray(data24)))) {
            const err66 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/anyOf/0/type", keyword: "type", params: { type: schema51.properties.body.anyOf[0].type } };
            if (vErrors === null) {
                vErrors = [err66];
            }
            else {
                vErrors.push(err66);
            }
            errors++;
        }
        if (typeof data24 === "string") {
            if (data24.length < 1) {
                const err67 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
        }
        if (Array.isArray(data24)) {
            if (data24.length < 1) {
                const err68 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
            const len5 = data24.length;
            for (let i5 = 0; i5 < len5; i5++) {
                let data25 = data24[i5];
                if (typeof data25 === "string") {
                    if (data25.length < 1) {
                        const err69 = { instancePath: instancePath + "/body/" + i5, schemaPath: "#/properties/body/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                }
                else {
                    const err70 = { instancePath: instancePath + "/body/" + i5, schemaPath: "#/properties/body/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
            }
        }
        var _valid6 = _errs79 === errors;
        valid20 = valid20 || _valid6;
        const _errs83 = errors;
        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (const key4 in data24) {
                if (!((key4 === "contains") || (key4 === "not-contains"))) {
                    const err71 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                        vErrors = [err71];
                    }
                    else {
                        vErrors.push(err71);
                    }
                    errors++;
                }
            }
            if (data24.contains !== undefined) {
                let data26 = data24.contains;
                if ((typeof data26 !== "string") && (!(Array.isArray(data26)))) {
                    const err72 = { instancePath: instancePath + "/body/contains", schemaPath: "#/properties/body/anyOf/1/properties/contains/type", keyword: "type", params: { type: schema51.properties.body.anyOf[1].properties.contains.type } };
                    if (vErrors === null) {
                        vErrors = [err72];
                    }
                    else {
                        vErrors.push(err72);
                    }
                    errors++;
                }
                if (typeof data26 === "string") {
                    if (data26.length < 1) {
                        const err73 = { instancePath: instancePath + "/body/contains", schemaPath: "#/properties/body/anyOf/1/properties/contains/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                }
                if (Array.isArray(data26)) {
                    if (data26.length < 1) {
                        const err74 = { instancePath: instancePath + "/body/contains", schemaPath: "#/properties/body/anyOf/1/properties/contains/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            vErrors.push(err74);
                        }
                        errors++;
                    }
                    const len6 = data26.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                        let data27 = data26[i6];
                        if (typeof data27 === "string") {
                            if (data27.length < 1) {
                                const err75 = { instancePath: instancePath + "/body/contains/" + i6, schemaPath: "#/properties/body/anyOf/1/properties/contains/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err75];
                                }
                                else {
                                    vErrors.push(err75);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err76 = { instancePath: instancePath + "/body/contains/" + i6, schemaPath: "#/properties/body/anyOf/1/properties/contains/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err76];
                            }
                            else {
                                vErrors.push(err76);
                            }
                            errors++;
                        }
                    }
                }
            }
            if (data24["not-contains"] !== undefined) {
                let data28 = data24["not-contains"];
                if ((typeof data28 !== "string") && (!(Array.isArray(data28)))) {
                    const err77 = { instancePath: instancePath + "/body/not-contains", schemaPath: "#/properties/body/anyOf/1/properties/not-contains/type", keyword: "type", params: { type: schema51.properties.body.anyOf[1].properties["not-contains"].type } };
                    if (vErrors === null) {
                        vErrors = [err77];
                    }
                    else {
                        vErrors.push(err77);
                    }
                    errors++;
                }
                if (typeof data28 === "string") {
                    if (data28.length < 1) {
                        const err78 = { instancePath: instancePath + "/body/not-contains", schemaPath: "#/properties/body/anyOf/1/properties/not-contains/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
                if (Array.isArray(data28)) {
                    if (data28.length < 1) {
                        const err79 = { instancePath: instancePath + "/body/not-contains", schemaPath: "#/properties/body/anyOf/1/properties/not-contains/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                    const len7 = data28.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                        let data29 = data28[i7];
                        if (typeof data29 === "string") {
                            if (data29.length < 1) {
                                const err80 = { instancePath: instancePath + "/body/not-contains/" + i7, schemaPath: "#/properties/body/anyOf/1/properties/not-contains/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err81 = { instancePath: instancePath + "/body/not-contains/" + i7, schemaPath: "#/properties/body/anyOf/1/properties/not-contains/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        else {
            const err82 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/anyOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err82];
            }
            else {
                vErrors.push(err82);
            }
            errors++;
        }
        var _valid6 = _errs83 === errors;
        valid20 = valid20 || _valid6;
        if (!valid20) {
            const err83 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
                vErrors = [err83];
            }
            else {
                vErrors.push(err83);
            }
            errors++;
        }
        else {
            errors = _errs78;
            if (vErrors !== null) {
                if (_errs78) {
                    vErrors.length = _errs78;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.json !== undefined) {
        let data30 = data.json;
        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (Object.keys(data30).length < 1) {
                const err84 = { instancePath: instancePath + "/json", schemaPath: "#/properties/json/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err84];
                }
                else {
                    vErrors.push(err84);
                }
                errors++;
            }
            for (const key5 in data30) {
                let data31 = data30[key5];
                if ((((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))) && (typeof data31 !== "boolean")) && (data31 !== null)) {
                    const err85 = { instancePath: instancePath + "/json/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/json/additionalProperties/type", keyword: "type", params: { type: schema51.properties.json.additionalProperties.type } };
                    if (vErrors === null) {
                        vErrors = [err85];
                    }
                    else {
                        vErrors.push(err85);
                    }
                    errors++;
                }
            }
        }
        else {
            const err86 = { instancePath: instancePath + "/json", schemaPath: "#/properties/json/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err86];
            }
            else {
                vErrors.push(err86);
            }
            errors++;
        }
    }
    if (data.tls !== undefined) {
        let data32 = data.tls;
        if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32["days-left"] === undefined) {
                data32["days-left"] = 14;
            }
            for (const key6 in data32) {
                if (!(((key6 === "days-left") || (key6 === "protocol")) || (key6 === "host"))) {
                    const err87 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
            }
            let data33 = data32["days-left"];
            if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                const err88 = { instancePath: instancePath + "/tls/days-left", schemaPath: "#/properties/tls/properties/days-left/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
            if ((typeof data33 == "number") && (isFinite(data33))) {
                if (data33 < 0 || isNaN(data33)) {
                    const err89 = { instancePath: instancePath + "/tls/days-left", schemaPath: "#/properties/tls/properties/days-left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err89];
                    }
                    else {
                        vErrors.push(err89);
                    }
                    errors++;
                }
            }
            if (data32.protocol !== undefined) {
                let data34 = data32.protocol;
                if (typeof data34 !== "string") {
                    const err90 = { instancePath: instancePath + "/tls/protocol", schemaPath: "#/properties/tls/properties/protocol/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err90];
                    }
                    else {
                        vErrors.push(err90);
                    }
                    errors++;
                }
                if (!((data34 === "TLSv1.2") || (data34 === "TLSv1.3"))) {
                    const err91 = { instancePath: instancePath + "/tls/protocol", schemaPath: "#/properties/tls/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema51.properties.tls.properties.protocol.enum } };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
            }
            if (data32.host !== undefined) {
                let data35 = data32.host;
                if (typeof data35 === "string") {
                    if (data35.length < 1) {
                        const err92 = { instancePath: instancePath + "/tls/host", schemaPath: "#/properties/tls/properties/host/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
                else {
                    const err93 = { instancePath: instancePath + "/tls/host", schemaPath: "#/properties/tls/properties/host/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
            }
        }
        else {
            const err94 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err94];
            }
            else {
                vErrors.push(err94);
            }
            errors++;
        }
    }
    if (data.p50 !== undefined) {
        let data36 = data.p50;
        if (typeof data36 === "string") {
            if (!pattern12.test(data36)) {
                const err95 = { instancePath: instancePath + "/p50", schemaPath: "#/properties/p50/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" } };
                if (vErrors === null) {
                    vErrors = [err95];
                }
                else {
                    vErrors.push(err95);
                }
                errors++;
            }
        }
        else {
            const err96 = { instancePath: instancePath + "/p50", schemaPath: "#/properties/p50/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err96];
            }
            else {
                vErrors.push(err96);
            }
            errors++;
        }
    }
    if (data.p95 !== undefined) {
        let data37 = data.p95;
        if (typeof data37 === "string") {
            if (!pattern12.test(data37)) {
                const err97 = { instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" } };
                if (vErrors === null) {
                    vErrors = [err97];
                }
                else {
                    vErrors.push(err97);
                }
                errors++;
            }
        }
        else {
            const err98 = { instancePath: instancePath + "/p95", schemaPath: "#/properties/p95/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err98];
            }
            else {
                vErrors.push(err98);
            }
            errors++;
        }
    }
    if (data.p99 !== undefined) {
        let data38 = data.p99;
        if (typeof data38 === "string") {
            if (!pattern12.test(data38)) {
                const err99 = { instancePath: instancePath + "/p99", schemaPath: "#/properties/p99/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" } };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
        }
        else {
            const err100 = { instancePath: instancePath + "/p99", schemaPath: "#/properties/p99/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err100];
            }
            else {
                vErrors.push(err100);
            }
            errors++;
        }
    }
    if (data.samples !== undefined) {
        let data39 = data.samples;
        if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
            const err101 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err101];
            }
            else {
                vErrors.push(err101);
            }
            errors++;
        }
        if ((typeof data39 == "number") && (isFinite(data39))) {
            if (data39 > 1000 || isNaN(data39)) {
                const err102 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err102];
                }
                else {
                    vErrors.push(err102);
                }
                errors++;
            }
            if (data39 < 1 || isNaN(data39)) {
                const err103 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err103];
                }
                else {
                    vErrors.push(err103);
                }
                errors++;
            }
        }
    }
    let data40 = data.concurrency;
    if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
        const err104 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err104];
        }
        else {
            vErrors.push(err104);
        }
        errors++;
    }
    if ((typeof data40 == "number") && (isFinite(data40))) {
        if (data40 > 50 || isNaN(data40)) {
            const err105 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
            if (vErrors === null) {
                vErrors = [err105];
            }
            else {
                vErrors.push(err105);
            }
            errors++;
        }
        if (data40 < 1 || isNaN(data40)) {
            const err106 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err106];
            }
            else {
                vErrors.push(err106);
            }
            errors++;
        }
    }
    if (data["rate-limit"] !== undefined) {
        let data41 = data["rate-limit"];
        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.burst === undefined) {
                const err107 = { instancePath: instancePath + "/rate-limit", schemaPath: "#/properties/rate-limit/required", keyword: "required", params: { missingProperty: "burst" } };
                if (vErrors === null) {
                    vErrors = [err107];
                }
                else {
                    vErrors.push(err107);
                }
                errors++;
            }
            for (const key7 in data41) {
                if (!(key7 === "burst")) {
                    const err108 = { instancePath: instancePath + "/rate-limit", schemaPath: "#/properties/rate-limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                        vErrors = [err108];
                    }
                    else {
                        vErrors.push(err108);
                    }
                    errors++;
                }
            }
            if (data41.burst !== undefined) {
                let data42 = data41.burst;
                if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                    const err109 = { instancePath: instancePath + "/rate-limit/burst", schemaPath: "#/properties/rate-limit/properties/burst/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
                if ((typeof data42 == "number") && (isFinite(data42))) {
                    if (data42 > 1000 || isNaN(data42)) {
                        const err110 = { instancePath: instancePath + "/rate-limit/burst", schemaPath: "#/properties/rate-limit/properties/burst/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                        if (vErrors === null) {
                            vErrors = [err110];
                        }
                        else {
                            vErrors.push(err110);
                        }
                        errors++;
                    }
                    if (data42 < 2 || isNaN(data42)) {
                        const err111 = { instancePath: instancePath + "/rate-limit/burst", schemaPath: "#/properties/rate-limit/properties/burst/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err112 = { instancePath: instancePath + "/rate-limit", schemaPath: "#/properties/rate-limit/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err112];
            }
            else {
                vErrors.push(err112);
            }
            errors++;
        }
    }
    let data43 = data.retries;
    if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
        const err113 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err113];
        }
        else {
            vErrors.push(err113);
        }
        errors++;
    }
    if ((typeof data43 == "number") && (isFinite(data43))) {
        if (data43 > 1000 || isNaN(data43)) {
            const err114 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
            if (vErrors === null) {
                vErrors = [err114];
            }
            else {
                vErrors.push(err114);
            }
            errors++;
        }
        if (data43 < 0 || isNaN(data43)) {
            const err115 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
                vErrors = [err115];
            }
            else {
                vErrors.push(err115);
            }
            errors++;
        }
    }
    let data44 = data.timeout;
    if (typeof data44 === "string") {
        if (!pattern11.test(data44)) {
            const err116 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,4}ms|([1-9][0-9]?|[1-5][0-9]{2}|600)s|([1-9]|10)m)$" } };
            if (vErrors === null) {
                vErrors = [err116];
            }
            else {
                vErrors.push(err116);
            }
            errors++;
        }
    }
    else {
        const err117 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err117];
        }
        else {
            vErrors.push(err117);
        }
        errors++;
    }
}
else {
    const err118 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err118];
    }
    else {
        vErrors.push(err118);
    }
    errors++;
} validate40.errors = vErrors; return errors === 0; }
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const httpShorthand = validate41;
const schema52 = { "type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate41.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern13.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate41.errors = vErrors; return errors === 0; }
validate41.evaluated = { "dynamicProps": false, "dynamicItems": false };
const lintOptions = validate42;
const schema53 = { "type": "object", "properties": { "report": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["eslint.json", "reports/eslint.json", "lint.json", "lint.sarif", "reports/lint/**/*"] }, "format": { "type": "string", "minLength": 1 }, "files": { "type": "integer", "minimum": 1, "default": 1 }, "notes": { "type": "string", "enum": ["tell", "fail"], "default": "tell" }, "max-errors": { "type": "integer", "minimum": 0, "default": 0 }, "changed-only": { "type": "boolean", "default": false }, "new-only": { "type": "boolean", "default": false }, "max-warnings": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate42.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        data.report = ["eslint.json", "reports/eslint.json", "lint.json", "lint.sarif", "reports/lint/**/*"];
    }
    if (data.files === undefined) {
        data.files = 1;
    }
    if (data.notes === undefined) {
        data.notes = "tell";
    }
    if (data["max-errors"] === undefined) {
        data["max-errors"] = 0;
    }
    if (data["changed-only"] === undefined) {
        data["changed-only"] = false;
    }
    if (data["new-only"] === undefined) {
        data["new-only"] = false;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "report") || (key0 === "format")) || (key0 === "files")) || (key0 === "notes")) || (key0 === "max-errors")) || (key0 === "changed-only")) || (key0 === "new-only")) || (key0 === "max-warnings"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.report;
    if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
        const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema53.properties.report.type } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (typeof data0 === "string") {
        if (data0.length < 1) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (Array.isArray(data0)) {
        if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.format !== undefined) {
        let data2 = data.format;
        if (typeof data2 === "string") {
            if (data2.length < 1) {
                const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data3 = data.files;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 1 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    let data4 = data.notes;
    if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if (!((data4 === "tell") || (data4 === "fail"))) {
        const err11 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/enum", keyword: "enum", params: { allowedValues: schema53.properties.notes.enum } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    let data5 = data["max-errors"];
    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
        const err12 = { instancePath: instancePath + "/max-errors", schemaPath: "#/properties/max-errors/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if ((typeof data5 == "number") && (isFinite(data5))) {
        if (data5 < 0 || isNaN(data5)) {
            const err13 = { instancePath: instancePath + "/max-errors", schemaPath: "#/properties/max-errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (typeof data["changed-only"] !== "boolean") {
        const err14 = { instancePath: instancePath + "/changed-only", schemaPath: "#/properties/changed-only/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    if (typeof data["new-only"] !== "boolean") {
        const err15 = { instancePath: instancePath + "/new-only", schemaPath: "#/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    if (data["max-warnings"] !== undefined) {
        let data8 = data["max-warnings"];
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err16 = { instancePath: instancePath + "/max-warnings", schemaPath: "#/properties/max-warnings/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 0 || isNaN(data8)) {
                const err17 = { instancePath: instancePath + "/max-warnings", schemaPath: "#/properties/max-warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
    }
}
else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err18];
    }
    else {
        vErrors.push(err18);
    }
    errors++;
} validate42.errors = vErrors; return errors === 0; }
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const loadOptions = validate43;
const schema54 = { "type": "object", "properties": { "report": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["k6.json", "k6-summary.json", "reports/k6.json", "reports/load/**/*.json"] }, "format": { "type": "string", "minLength": 1 }, "files": { "type": "integer", "minimum": 1, "default": 1 }, "notes": { "type": "string", "enum": ["tell", "fail"], "default": "tell" }, "thresholds": { "type": "boolean", "default": false }, "limits": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "properties": { "below": { "type": "number" }, "above": { "type": "number" } }, "additionalProperties": false } } }, "additionalProperties": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate43.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        data.report = ["k6.json", "k6-summary.json", "reports/k6.json", "reports/load/**/*.json"];
    }
    if (data.files === undefined) {
        data.files = 1;
    }
    if (data.notes === undefined) {
        data.notes = "tell";
    }
    if (data.thresholds === undefined) {
        data.thresholds = false;
    }
    for (const key0 in data) {
        if (!((((((key0 === "report") || (key0 === "format")) || (key0 === "files")) || (key0 === "notes")) || (key0 === "thresholds")) || (key0 === "limits"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.report;
    if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
        const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema54.properties.report.type } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (typeof data0 === "string") {
        if (data0.length < 1) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (Array.isArray(data0)) {
        if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.format !== undefined) {
        let data2 = data.format;
        if (typeof data2 === "string") {
            if (data2.length < 1) {
                const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data3 = data.files;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 1 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    let data4 = data.notes;
    if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if (!((data4 === "tell") || (data4 === "fail"))) {
        const err11 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/enum", keyword: "enum", params: { allowedValues: schema54.properties.notes.enum } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (typeof data.thresholds !== "boolean") {
        const err12 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if (data.limits !== undefined) {
        let data6 = data.limits;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (Object.keys(data6).length < 1) {
                const err13 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            for (const key1 in data6) {
                let data7 = data6[key1];
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    for (const key2 in data7) {
                        if (!((key2 === "below") || (key2 === "above"))) {
                            const err14 = { instancePath: instancePath + "/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/limits/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    if (data7.below !== undefined) {
                        let data8 = data7.below;
                        if (!((typeof data8 == "number") && (isFinite(data8)))) {
                            const err15 = { instancePath: instancePath + "/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/below", schemaPath: "#/properties/limits/additionalProperties/properties/below/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    if (data7.above !== undefined) {
                        let data9 = data7.above;
                        if (!((typeof data9 == "number") && (isFinite(data9)))) {
                            const err16 = { instancePath: instancePath + "/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/above", schemaPath: "#/properties/limits/additionalProperties/properties/above/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/limits/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
}
else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err19];
    }
    else {
        vErrors.push(err19);
    }
    errors++;
} validate43.errors = vErrors; return errors === 0; }
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const signOffOptions = validate44;
const schema55 = { "type": "object", "properties": { "role": { "type": "string", "minLength": 1, "default": "default" }, "count": { "type": "integer", "minimum": 1 }, "distinct": { "type": "boolean", "default": true }, "fresh": { "type": "string", "enum": ["head", "content", "any"], "default": "head" }, "by": { "type": "string", "enum": ["review"], "default": "review" }, "max-age": { "type": "string", "pattern": "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" }, "ignore-changes-requested": { "type": "boolean", "default": false } }, "additionalProperties": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate44.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === undefined) {
        data.role = "default";
    }
    if (data.distinct === undefined) {
        data.distinct = true;
    }
    if (data.fresh === undefined) {
        data.fresh = "head";
    }
    if (data.by === undefined) {
        data.by = "review";
    }
    if (data["ignore-changes-requested"] === undefined) {
        data["ignore-changes-requested"] = false;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "role") || (key0 === "count")) || (key0 === "distinct")) || (key0 === "fresh")) || (key0 === "by")) || (key0 === "max-age")) || (key0 === "ignore-changes-requested"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.role;
    if (typeof data0 === "string") {
        if (data0.length < 1) {
            const err1 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.count !== undefined) {
        let data1 = data.count;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 1 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    if (typeof data.distinct !== "boolean") {
        const err5 = { instancePath: instancePath + "/distinct", schemaPath: "#/properties/distinct/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    let data3 = data.fresh;
    if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/fresh", schemaPath: "#/properties/fresh/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (!(((data3 === "head") || (data3 === "content")) || (data3 === "any"))) {
        const err7 = { instancePath: instancePath + "/fresh", schemaPath: "#/properties/fresh/enum", keyword: "enum", params: { allowedValues: schema55.properties.fresh.enum } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    let data4 = data.by;
    if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (!(data4 === "review")) {
        const err9 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema55.properties.by.enum } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (data["max-age"] !== undefined) {
        let data5 = data["max-age"];
        if (typeof data5 === "string") {
            if (!pattern12.test(data5)) {
                const err10 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (typeof data["ignore-changes-requested"] !== "boolean") {
        const err12 = { instancePath: instancePath + "/ignore-changes-requested", schemaPath: "#/properties/ignore-changes-requested/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate44.errors = vErrors; return errors === 0; }
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const signOffShorthand = validate45;
const schema56 = { "type": "string", "minLength": 1 };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate45.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (data.length < 1) {
        const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate45.errors = vErrors; return errors === 0; }
validate45.evaluated = { "dynamicProps": false, "dynamicItems": false };
const testsOptions = validate46;
const schema57 = { "type": "object", "properties": { "report": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["junit.xml", "junit-*.xml", "reports/junit.xml", "reports/junit/**/*.xml", "test-results/**/*.xml", "**/target/surefire-reports/TEST-*.xml", "**/target/failsafe-reports/TEST-*.xml", "**/build/test-results/**/TEST-*.xml"] }, "format": { "type": "string", "minLength": 1 }, "files": { "type": "integer", "minimum": 1, "default": 1 }, "notes": { "type": "string", "enum": ["tell", "fail"], "default": "tell" }, "min-tests": { "type": "integer", "minimum": 1, "default": 1 }, "max-failed": { "type": "integer", "minimum": 0, "default": 0 }, "max-skipped": { "type": "integer", "minimum": 0 }, "max-flaky": { "type": "integer", "minimum": 0 }, "inconclusive": { "type": "string", "enum": ["failed", "skipped"], "default": "failed" }, "reruns": { "type": "string", "enum": ["failed", "last"], "default": "failed" }, "outcome": { "type": "string", "minLength": 1 }, "suites": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate46.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        data.report = ["junit.xml", "junit-*.xml", "reports/junit.xml", "reports/junit/**/*.xml", "test-results/**/*.xml", "**/target/surefire-reports/TEST-*.xml", "**/target/failsafe-reports/TEST-*.xml", "**/build/test-results/**/TEST-*.xml"];
    }
    if (data.files === undefined) {
        data.files = 1;
    }
    if (data.notes === undefined) {
        data.notes = "tell";
    }
    if (data["min-tests"] === undefined) {
        data["min-tests"] = 1;
    }
    if (data["max-failed"] === undefined) {
        data["max-failed"] = 0;
    }
    if (data.inconclusive === undefined) {
        data.inconclusive = "failed";
    }
    if (data.reruns === undefined) {
        data.reruns = "failed";
    }
    for (const key0 in data) {
        if (!(func1.call(schema57.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.report;
    if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
        const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema57.properties.report.type } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (typeof data0 === "string") {
        if (data0.length < 1) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (Array.isArray(data0)) {
        if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.format !== undefined) {
        let data2 = data.format;
        if (typeof data2 === "string") {
            if (data2.length < 1) {
                const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data3 = data.files;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 < 1 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    let data4 = data.notes;
    if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if (!((data4 === "tell") || (data4 === "fail"))) {
        const err11 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/enum", keyword: "enum", params: { allowedValues: schema57.properties.notes.enum } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    let data5 = data["min-tests"];
    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
        const err12 = { instancePath: instancePath + "/min-tests", schemaPath: "#/properties/min-tests/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if ((typeof data5 == "number") && (isFinite(data5))) {
        if (data5 < 1 || isNaN(data5)) {
            const err13 = { instancePath: instancePath + "/min-tests", schemaPath: "#/properties/min-tests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    let data6 = data["max-failed"];
    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
        const err14 = { instancePath: instancePath + "/max-failed", schemaPath: "#/properties/max-failed/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    if ((typeof data6 == "number") && (isFinite(data6))) {
        if (data6 < 0 || isNaN(data6)) {
            const err15 = { instancePath: instancePath + "/max-failed", schemaPath: "#/properties/max-failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data["max-skipped"] !== undefined) {
        let data7 = data["max-skipped"];
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err16 = { instancePath: instancePath + "/max-skipped", schemaPath: "#/properties/max-skipped/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 0 || isNaN(data7)) {
                const err17 = { instancePath: instancePath + "/max-skipped", schemaPath: "#/properties/max-skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
    }
    if (data["max-flaky"] !== undefined) {
        let data8 = data["max-flaky"];
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err18 = { instancePath: instancePath + "/max-flaky", schemaPath: "#/properties/max-flaky/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 0 || isNaN(data8)) {
                const err19 = { instancePath: instancePath + "/max-flaky", schemaPath: "#/properties/max-flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
    let data9 = data.inconclusive;
    if (typeof data9 !== "string") {
        const err20 = { instancePath: instancePath + "/inconclusive", schemaPath: "#/properties/inconclusive/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    if (!((data9 === "failed") || (data9 === "skipped"))) {
        const err21 = { instancePath: instancePath + "/inconclusive", schemaPath: "#/properties/inconclusive/enum", keyword: "enum", params: { allowedValues: schema57.properties.inconclusive.enum } };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    let data10 = data.reruns;
    if (typeof data10 !== "string") {
        const err22 = { instancePath: instancePath + "/reruns", schemaPath: "#/properties/reruns/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    if (!((data10 === "failed") || (data10 === "last"))) {
        const err23 = { instancePath: instancePath + "/reruns", schemaPath: "#/properties/reruns/enum", keyword: "enum", params: { allowedValues: schema57.properties.reruns.enum } };
        if (vErrors === null) {
            vErrors = [err23];
        }
        else {
            vErrors.push(err23);
        }
        errors++;
    }
    if (data.outcome !== undefined) {
        let data11 = data.outcome;
        if (typeof data11 === "string") {
            if (data11.length < 1) {
                const err24 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.suites !== undefined) {
        let data12 = data.suites;
        if ((typeof data12 !== "string") && (!(Array.isArray(data12)))) {
            const err26 = { instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/type", keyword: "type", params: { type: schema57.properties.suites.type } };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        if (typeof data12 === "string") {
            if (data12.length < 1) {
                const err27 = { instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (Array.isArray(data12)) {
            if (data12.length < 1) {
                const err28 = { instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data13 = data12[i1];
                if (typeof data13 === "string") {
                    if (data13.length < 1) {
                        const err29 = { instancePath: instancePath + "/suites/" + i1, schemaPath: "#/properties/suites/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/suites/" + i1, schemaPath: "#/properties/suites/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
    }
}
else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err31];
    }
    else {
        vErrors.push(err31);
    }
    errors++;
} validate46.errors = vErrors; return errors === 0; }
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const windowOptions = validate47;
const schema58 = { "type": "object", "properties": { "timezone": { "type": "string", "minLength": 1, "default": "UTC" }, "allow": { "type": "array", "items": { "type": "string", "pattern": "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)* (?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" } }, "deny": { "type": "array", "items": { "type": "object", "properties": { "from": { "type": "string", "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$" }, "to": { "type": "string", "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$" }, "reason": { "type": "string", "minLength": 1 } }, "required": ["from", "reason"], "additionalProperties": false }, "default": [] }, "business-days": { "type": "boolean", "default": false } }, "additionalProperties": false };
const pattern21 = new RegExp("^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)* (?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern22 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate47.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timezone === undefined) {
        data.timezone = "UTC";
    }
    if (data.deny === undefined) {
        data.deny = [];
    }
    if (data["business-days"] === undefined) {
        data["business-days"] = false;
    }
    for (const key0 in data) {
        if (!((((key0 === "timezone") || (key0 === "allow")) || (key0 === "deny")) || (key0 === "business-days"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.timezone;
    if (typeof data0 === "string") {
        if (data0.length < 1) {
            const err1 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.allow !== undefined) {
        let data1 = data.allow;
        if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (typeof data2 === "string") {
                    if (!pattern21.test(data2)) {
                        const err3 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/pattern", keyword: "pattern", params: { pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)* (?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                else {
                    const err4 = { instancePath: instancePath + "/allow/" + i0, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    let data3 = data.deny;
    if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
            let data4 = data3[i1];
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.from === undefined) {
                    const err6 = { instancePath: instancePath + "/deny/" + i1, schemaPath: "#/properties/deny/items/required", keyword: "required", params: { missingProperty: "from" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data4.reason === undefined) {
                    const err7 = { instancePath: instancePath + "/deny/" + i1, schemaPath: "#/properties/deny/items/required", keyword: "required", params: { missingProperty: "reason" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                for (const key1 in data4) {
                    if (!(((key1 === "from") || (key1 === "to")) || (key1 === "reason"))) {
                        const err8 = { instancePath: instancePath + "/deny/" + i1, schemaPath: "#/properties/deny/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data4.from !== undefined) {
                    let data5 = data4.from;
                    if (typeof data5 === "string") {
                        if (!pattern22.test(data5)) {
                            const err9 = { instancePath: instancePath + "/deny/" + i1 + "/from", schemaPath: "#/properties/deny/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/deny/" + i1 + "/from", schemaPath: "#/properties/deny/items/properties/from/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data4.to !== undefined) {
                    let data6 = data4.to;
                    if (typeof data6 === "string") {
                        if (!pattern22.test(data6)) {
                            const err11 = { instancePath: instancePath + "/deny/" + i1 + "/to", schemaPath: "#/properties/deny/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/deny/" + i1 + "/to", schemaPath: "#/properties/deny/items/properties/to/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data4.reason !== undefined) {
                    let data7 = data4.reason;
                    if (typeof data7 === "string") {
                        if (data7.length < 1) {
                            const err13 = { instancePath: instancePath + "/deny/" + i1 + "/reason", schemaPath: "#/properties/deny/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/deny/" + i1 + "/reason", schemaPath: "#/properties/deny/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/deny/" + i1, schemaPath: "#/properties/deny/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    if (typeof data["business-days"] !== "boolean") {
        const err17 = { instancePath: instancePath + "/business-days", schemaPath: "#/properties/business-days/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
}
else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err18];
    }
    else {
        vErrors.push(err18);
    }
    errors++;
} validate47.errors = vErrors; return errors === 0; }
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const windowShorthand = validate48;
const schema59 = { "type": "string", "pattern": "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)* (?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate48.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern21.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)* (?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate48.errors = vErrors; return errors === 0; }
validate48.evaluated = { "dynamicProps": false, "dynamicItems": false };
const validators = new Map([
    ['checklist', checklist],
    ['settings', settings],
    ['role', role],
    ['waiver', waiver],
    ['phase', phase],
    ['section', section],
    ['override', override],
    ['item', item],
    ['audit options', auditOptions],
    ['audit shorthand', auditShorthand],
    ['checks options', checksOptions],
    ['checks shorthand', checksShorthand],
    ['command options', commandOptions],
    ['command shorthand', commandShorthand],
    ['coverage options', coverageOptions],
    ['coverage shorthand', coverageShorthand],
    ['env options', envOptions],
    ['env shorthand', envShorthand],
    ['file options', fileOptions],
    ['file shorthand', fileShorthand],
    ['http options', httpOptions],
    ['http shorthand', httpShorthand],
    ['lint options', lintOptions],
    ['load options', loadOptions],
    ['sign-off options', signOffOptions],
    ['sign-off shorthand', signOffShorthand],
    ['tests options', testsOptions],
    ['window options', windowOptions],
    ['window shorthand', windowShorthand],
]);
//# sourceMappingURL=validators.js.map

/***/ }),

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  loadFor: () => (/* binding */ loadFor),
  refuse: () => (/* binding */ check_refuse),
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/exit.js
var exit = __webpack_require__(5109);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/schema/validate.js
var validate = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/src/checklist/locate.js
var locate = __webpack_require__(2246);
;// CONCATENATED MODULE: ./build/src/checklist/base-reference.js


/** How a reference is written in messages and in reports. */
function nameOf({ repository, path, ref }) {
    return repository === undefined ? path : `${repository}/${path}@${ref ?? ''}`;
}
/** The files that a draft extends, with the places where it says so; complains of what is no reference. */
function readReferences(draft, source, complain) {
    const settings = draft.settings.find(({ written }) => (0,locate/* isMapping */.pi)(written.value) && Object.hasOwn(written.value, 'extends'));
    if (settings === undefined)
        return [];
    const list = (0,locate/* inside */.nx)(settings.written, 'extends');
    if (!Array.isArray(list.value))
        return [];
    return list.value.flatMap((text, index) => {
        const location = list.place([index]);
        const reference = typeof text === 'string' ? parse(text, source, location.file) : undefined;
        if (typeof text === 'string' && reference === undefined) {
            const forms = '`./base.yml` for a file of this repository, or `owner/repository/path.yml@ref` for one of another';
            complain(`\`${(0,validate/* cut */.Jj)(text)}\` names no checklist; write ${forms}.`, location);
        }
        return reference === undefined ? [] : [{ reference, location }];
    });
}
const remote = /^([\w-][\w.-]*\/[\w.-]+)\/([^@\s]+\.(?:ya?ml|md|markdown))@([^@\s]+)$/i;
const local = /^\.\.?\/[^@\s]+\.(?:ya?ml|md|markdown)$/i;
function parse(text, { remote: from, commit }, file) {
    const [, repository, path, ref] = remote.exec(text) ?? [];
    if (repository !== undefined && path !== undefined && ref !== undefined) {
        return path.split('/').some(part => part === '' || part === '.' || part === '..')
            ? undefined
            : { repository, path, ref };
    }
    const beside = local.test(text) ? resolve(text, from?.path ?? file) : undefined;
    if (beside === undefined)
        return undefined;
    if (from === undefined)
        return { path: beside };
    // What a file of another repository extends beside itself is read at the same commit.
    return { repository: from.repository, path: beside, ...(commit === undefined ? {} : { ref: commit }) };
}
/** A path beside a file; undefined where it leads out of the repository. */
function resolve(path, file) {
    const parts = file.split('/').slice(0, -1);
    for (const part of path.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
//# sourceMappingURL=base-reference.js.map
;// CONCATENATED MODULE: ./build/src/checklist/bases.js


/** A checklist extends at most this many files, through at most so many steps. */
const mostFiles = 20;
const mostSteps = 5;
/** `load` reads a base like any checklist, with a reader for what it extends itself. */
function baseReader(readBase, load) {
    const files = new Set();
    const readerBelow = (above) => async (draft, source) => {
        const chain = [...above, source.file];
        const bases = [];
        const complaints = [];
        for (const { reference, location } of readReferences(draft, source, (0,locate/* complainTo */.DO)(complaints))) {
            const name = nameOf(reference);
            const mistake = refuse(name, chain, files.add(name).size);
            const found = mistake === undefined ? await readBase(reference) : undefined;
            if (found === undefined) {
                const message = mistake ??
                    `There is no checklist \`${name}\` to extend; correct the path, or let the token read that repository.`;
                complaints.push({ message, location });
                continue;
            }
            const { repository, path } = reference;
            const home = repository === undefined ? {} : { remote: { repository, path } };
            const loaded = await load({ file: name, ...found, ...home }, readerBelow(chain));
            if ('checklist' in loaded)
                bases.push({ checklist: loaded.checklist, location });
            else
                complaints.push(...loaded.complaints);
        }
        return { bases, complaints };
    };
    return readerBelow([]);
}
/** Why a file is not read; `chain` leads to it, and `files` are extended in all. */
function refuse(name, chain, files) {
    if (chain.includes(name))
        return `\`${name}\` extends itself: ${[...chain, name].join(' → ')}; break the circle.`;
    if (chain.length > mostSteps)
        return `This is extended through over ${String(mostSteps)} files, one by the other; flatten them.`;
    return files > mostFiles ? `Over ${String(mostFiles)} files are extended in all; put some together.` : undefined;
}
//# sourceMappingURL=bases.js.map
// EXTERNAL MODULE: ./build/src/model/checklist.js
var checklist = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/src/model/sign-off.js
var sign_off = __webpack_require__(1418);
;// CONCATENATED MODULE: ./build/src/checklist/inherit.js


/** The roles that stay as the bases have them: those that they define, and `default` where their items ask for it. */
function inheritRoles(bases, gates, complain) {
    const roles = new Map();
    for (const { checklist: { roles: own, items, source }, location } of bases) {
        const isAsked = (id) => items.some(({ check }) => asksFor(id, check, gates));
        for (const role of own) {
            // A role that a sign-off block names in words is left to whoever defines it.
            const isHeld = role.users.length + role.teams.length > 0;
            const isFixed = isHeld || (role.id === sign_off/* defaultRole */.w && isAsked(role.id));
            if (!isFixed)
                continue;
            const earlier = roles.get(role.id);
            if (earlier === undefined)
                roles.set(role.id, { role, from: source.file });
            else if (JSON.stringify(earlier.role) !== JSON.stringify(role)) {
                complain(`The role \`${role.id}\` is another one in ${earlier.from} than in ${source.file}; extend one of them.`, location);
            }
        }
    }
    return roles;
}
function asksFor(id, check, gates) {
    if ('combine' in check)
        return check.of.some(branch => asksFor(id, branch, gates));
    let asked = false;
    gates.get(check.gate)?.demands(check.options, role => {
        asked ||= role === id;
        return { id: role, users: [], teams: [], count: 1 };
    });
    return asked;
}
/**
 * What a checklist says together with what it extends. An item of a base can only be made stricter: a gate that the
 * checklist names for it is asked beside the base's own, so that no option has to know in which direction it is strict.
 */
function inherit(own, bases, complain) {
    const phases = new Map([...bases.flatMap(base => base.phases), ...own.phases].toReversed().map(each => [each.id, each]));
    const order = [...new Set([...bases.flatMap(base => base.phases), ...own.phases].map(({ id }) => id))];
    const inherited = new Map();
    for (const base of bases) {
        for (const item of base.items.map(each => ({ ...each, ticked: each.ticked && base.ticks === 'accept' }))) {
            const earlier = inherited.get(item.id);
            inherited.set(item.id, earlier === undefined ? item : unite(earlier, item));
        }
    }
    for (const { item, waiver } of own.waivers.map(each => ({ item: inherited.get(each.item), waiver: each }))) {
        if (item === undefined || item.overridable === true)
            continue;
        complain(`The item \`${item.id}\` of ${item.location.file} is not overridable, so it is waived only there.`, waiver.location);
    }
    const items = new Map(inherited);
    for (const item of own.items) {
        const base = inherited.get(item.id);
        items.set(item.id, base === undefined ? written(item) : refine(base, item, complain));
    }
    return {
        phases: order.flatMap(id => phases.get(id) ?? []),
        items: [...items.values()].toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase)),
        waivers: [...bases.flatMap(({ waivers }) => waivers), ...own.waivers]
    };
}
function written({ says: _, ...item }) {
    return item;
}
/** An item of a base as the checklist that extends it wants it. */
function refine(base, own, complain) {
    const { says, about, link, location } = own;
    const words = { ...(about === undefined ? {} : { about }), ...(link === undefined ? {} : { link }), location };
    const place = `the item \`${base.id}\` of ${base.location.file}`;
    if (own.phase !== base.phase) {
        complain(`This is ${place}, which belongs to the phase \`${base.phase}\`; move it there, or give it another \`id\`.`, location);
    }
    if (base.overridable === true) {
        const { when, environments, check, severity } = own;
        return {
            ...base,
            ...words,
            ...(says.check ? { check } : {}),
            ...(says.severity ? { severity } : {}),
            ...(when === undefined ? {} : { when }),
            ...(environments === undefined ? {} : { environments })
        };
    }
    for (const key of ['when', 'environments']) {
        if (own[key] === undefined)
            continue;
        complain(`\`${key}\` would loosen ${place}, which is not overridable; remove it, or give this another \`id\`.`, location);
    }
    return { ...tighten(base, says.check ? own.check : undefined, says.severity ? own.severity : undefined), ...words };
}
/** Two bases that have an item of the same id both hold. */
function unite(base, other) {
    const { when, environments, overridable, ...both } = tighten(base, other.check, other.severity);
    const hold = (one, same) => (JSON.stringify(one) === JSON.stringify(same) ? one : undefined);
    const kept = { when: hold(when, other.when), environments: hold(environments, other.environments) };
    return {
        ...both,
        ...(kept.when === undefined ? {} : { when: kept.when }),
        ...(kept.environments === undefined ? {} : { environments: kept.environments }),
        ...(overridable === true && other.overridable === true ? { overridable } : {})
    };
}
function tighten(base, check, severity) {
    const { environments } = base;
    const tightenOne = (override) => ({
        ...override,
        ...(override.check === undefined ? {} : { check: both(override.check, check) }),
        ...(override.severity === undefined ? {} : { severity: stricter(override.severity, severity) })
    });
    return {
        ...base,
        check: both(base.check, check),
        severity: stricter(base.severity, severity),
        ...(environments === undefined
            ? {}
            : {
                environments: Object.fromEntries(Object.entries(environments).map(([name, one]) => [name, tightenOne(one)]))
            })
    };
}
function both(base, own) {
    if (own === undefined || JSON.stringify(base) === JSON.stringify(own))
        return base;
    return { combine: 'all', of: [base, own] };
}
function stricter(base, own) {
    return checklist/* itemSeverities */.X.find(word => word === base || word === own) ?? base;
}
//# sourceMappingURL=inherit.js.map
// EXTERNAL MODULE: ./build/src/lib/slug.js
var slug = __webpack_require__(8550);
// EXTERNAL MODULE: ./build/src/checklist/check.js + 1 modules
var checklist_check = __webpack_require__(9157);
// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/src/checklist/combination.js





/** The checks that `all`, `any` or `not` takes together; undefined when something is wrong, which is complained of. */
function readCombination(combine, written, readOne, rules, complain) {
    const branches = branchesOf(combine, written, complain);
    const of = branches.flatMap(branch => readBranch(branch, readOne, rules, complain) ?? []);
    if (of.length === 0 || of.length < branches.length)
        return undefined;
    if (combine === 'not')
        of.forEach(check => {
            complainOfOneWay(check, written, rules, complain);
        });
    return { combine, of };
}
function branchesOf(combine, written, complain) {
    const { value } = written;
    if (combine === 'not')
        return [written];
    if (Array.isArray(value) && value.length > 0)
        return value.map((_, index) => (0,locate/* inside */.nx)(written, index));
    const message = `\`${combine}\` takes a list of gates, such as \`[{ checks: [build] }, { sign-off: dba }]\`, not ${(0,validate/* show */.WU)(value)}.`;
    complain(message, written.place([]));
    return [];
}
/** A branch is a mapping with one key: a gate, or checks taken together once more. */
function readBranch(written, readOne, rules, complain) {
    const { value } = written;
    const keys = (0,locate/* isMapping */.pi)(value) ? Object.keys(value) : [];
    const [key] = keys;
    if (key === undefined || keys.length > 1) {
        const found = keys.length > 1 ? `a mapping of ${String(keys.length)}` : (0,validate/* show */.WU)(value);
        complain(`Here stands a mapping with one gate, such as \`{ sign-off: dba }\`, not ${found}.`, written.place([]));
        return undefined;
    }
    if (rules.gates.has(key) || (0,checklist_check/* isCombination */.e6)(key))
        return readOne(key, (0,locate/* inside */.nx)(written, key));
    const known = [...rules.gates.keys(), ...checklist/* combinations */.v];
    complain(`\`${(0,validate/* cut */.Jj)(key)}\` is no known gate; ${(0,validate/* suggest */.ZA)((0,nearest/* nearest */.p)(key, known), known)}`, written.place([key], 'key'));
    return undefined;
}
/** Some gates fail for want of something to go by, and a signature that is not there is no fact: neither can be turned round. */
function complainOfOneWay(check, written, rules, complain) {
    if ('combine' in check) {
        check.of.forEach(branch => {
            complainOfOneWay(branch, written, rules, complain);
        });
    }
    else if (rules.gates.get(check.gate)?.refutedBy.length === 0) {
        const able = [...rules.gates.values()].filter(gate => gate.refutedBy.length > 0).map(({ id }) => `\`${id}\``);
        const message = `\`${check.gate}\` cannot be turned round: that it does not pass proves nothing; \`not\` takes ${able.join(', ')}.`;
        complain(message, written.place([]));
    }
}
//# sourceMappingURL=combination.js.map
;// CONCATENATED MODULE: ./build/src/checklist/gate-choice.js






/**
 * The check of the one gate that a mapping names; complains of a second one and of roles that nobody defines. Options
 * that it leaves out are those of the default `around` it, where that is the same gate: naming an option never drops
 * another one.
 */
function chooseGate(named, written, roles, rules, complain, around) {
    const [first, second] = named;
    if (first !== undefined && second !== undefined) {
        const message = `One gate is enough here: \`${first}\` and \`${second}\` make two items.`;
        complain(message, written.place([second], 'key'));
    }
    const [check] = named.map(id => readOne(id, (0,locate/* inside */.nx)(written, id), roles, rules, complain));
    return check && completeBy(around, check, written, rules);
}
/** The check that one key and what stands under it make: a gate with its options, or checks taken together. */
function readOne(key, written, roles, rules, complain) {
    if (!(0,checklist_check/* isCombination */.e6)(key))
        return readGate(key, written, roles, rules, complain);
    const readBranch = (inner, found) => readOne(inner, found, roles, rules, complain);
    return readCombination(key, written, readBranch, rules, complain);
}
function completeBy(around, check, written, rules) {
    if (around === undefined || 'combine' in around || 'combine' in check || around.gate !== check.gate)
        return check;
    const { value } = (0,locate/* inside */.nx)(written, check.gate);
    const named = (0,locate/* isMapping */.pi)(value) ? value : (rules.gates.get(check.gate)?.shorthand?.means(value) ?? {});
    const own = Object.entries(check.options).filter(([key]) => Object.hasOwn(named, key));
    return { ...check, options: { ...check.options, ...around.options, ...Object.fromEntries(own) } };
}
function readGate(id, written, roles, rules, complain) {
    const gate = rules.gates.get(id);
    const check = gate && (0,checklist_check/* readCheck */.jc)(gate, written, rules, complain);
    if (check === undefined)
        return undefined;
    for (const role of rolesOf(check, rules)) {
        if (roles.has(role))
            continue;
        const near = (0,nearest/* nearest */.p)(role, roles.keys());
        const hint = near === undefined ? 'define it under `roles:`.' : `did you mean \`${near}\`?`;
        complain(`The role \`${(0,validate/* cut */.Jj)(role)}\` is not defined; ${hint}`, written.place(pathTo(role, written.value) ?? []));
    }
    return check;
}
/** A sign-off by a role: what an item asks for that names no gate. */
function signOffBy(role, rules) {
    const gate = rules.gates.get('sign-off');
    const result = gate && (0,checklist_check/* checkOptions */.Jr)(gate, { role }, rules);
    if (gate === undefined || result === undefined || 'mistakes' in result) {
        throw new Error('The gate `sign-off` with a role is what an item without a gate means; it is not there.');
    }
    return { gate: gate.id, options: result.options };
}
const signOffByDefault = (rules) => signOffBy(sign_off/* defaultRole */.w, rules);
/** Ids of the roles that a check asks for, which only its gate knows how to read. */
function rolesOf(check, rules) {
    const asked = new Set();
    rules.gates.get(check.gate)?.demands(check.options, id => {
        asked.add(id);
        return { id, users: [], teams: [], count: 1 };
    });
    return asked;
}
/** The way to a word inside a plain JSON value. */
function pathTo(word, value) {
    if (value === word)
        return [];
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const [key, entry] of Object.entries(value)) {
        const path = pathTo(word, entry);
        if (path !== undefined)
            return [Array.isArray(value) ? Number(key) : key, ...path];
    }
    return undefined;
}
//# sourceMappingURL=gate-choice.js.map
;// CONCATENATED MODULE: ./build/src/checklist/ids.js

/**
 * An id for each, in order: the one that was written, or the words of the title, with `-2`, `-3` … where that is taken.
 * Written ids go first wherever they stand, so that adding one below never renames it.
 */
function assignIds(all, complain) {
    const taken = new Map();
    for (const { id, location } of all) {
        if (id === undefined)
            continue;
        const line = taken.get(id);
        if (line === undefined)
            taken.set(id, location.line);
        else
            complain(`The id \`${id}\` is already taken in line ${String(line)}; choose another.`, location);
    }
    const last = new Map();
    return all.map(({ id, title, location }) => {
        if (id !== undefined)
            return id;
        const plain = (0,slug/* slug */.y)(title);
        let number = last.get(plain) ?? 1;
        let free = number === 1 ? plain : `${plain}-${String(number)}`;
        while (taken.has(free))
            free = `${plain}-${String(++number)}`;
        last.set(plain, number);
        taken.set(free, location.line);
        return free;
    });
}
/** A title for something that has only an id. */
function titleOf(id) {
    return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
//# sourceMappingURL=ids.js.map
;// CONCATENATED MODULE: ./build/src/checklist/overrides.js


/** What is different in each environment: the severity, or the options of the item's gate, or another gate. */
function readOverrides(written, check, gateOf, rules, complain) {
    const overrides = new Map();
    for (const name of Object.keys((0,locate/* isMapping */.pi)(written.value) ? written.value : {})) {
        const own = (0,locate/* inside */.nx)(written, name);
        const { keys, gates } = (0,checklist_check/* readKeys */.x4)('override', own, rules, complain);
        // GitHub does not tell environments apart by case.
        const id = name.toLowerCase();
        if (overrides.has(id))
            complain(`\`${name}\` is here twice; environments compare without case.`, written.place([name], 'key'));
        if ((0,locate/* isMapping */.pi)(own.value) && Object.keys(own.value).length === 0) {
            complain('This changes nothing; name a `severity` or a gate, or remove it.', own.place([]));
        }
        const changed = gateOf(gates, own, check);
        overrides.set(id, { ...keys, ...(changed === undefined ? {} : { check: changed }) });
    }
    return Object.fromEntries(overrides);
}
//# sourceMappingURL=overrides.js.map
;// CONCATENATED MODULE: ./build/src/checklist/items.js






/** Reads the phases and items of a draft; only worth looking at when nothing was complained of. */
function readItems(draft, roles, rules, complain) {
    const signers = new Map();
    const gateOf = (named, keys, around) => keys && chooseGate(named, keys, roles, rules, complain, around);
    const readGroup = (kind, group, around) => {
        const { keys, gates } = readOwn(kind, group, rules, complain);
        const id = 'id' in keys ? keys.id : undefined;
        const title = readTitle(kind, group, keys.title, id, complain);
        return {
            group,
            id,
            title,
            around: {
                section: kind === 'phase' ? [] : [...around.section, title],
                when: and(around.when, keys.when ?? {}, group.keys, complain),
                check: gateOf(gates, group.keys, around.check) ?? around.check
            }
        };
    };
    const readEntry = (entry, around) => {
        const { keys, gates } = readOwn('item', entry, rules, complain);
        const { id, title, when: own = {}, severity = 'blocker', environments, overridable = false, ...words } = keys;
        const when = and(around.when, own, entry.keys, complain);
        const check = gateOf(gates, entry.keys, around.check) ?? signerOf(entry) ?? around.check ?? signOffByDefault(rules);
        return {
            id,
            location: entry.keys?.place(['id']) ?? entry.location,
            item: {
                title: readTitle('item', entry, title, id, complain),
                section: around.section,
                check,
                severity,
                ...(Object.keys(when).length === 0 ? {} : { when }),
                ...(environments === undefined || entry.keys === undefined
                    ? {}
                    : { environments: readOverrides((0,locate/* inside */.nx)(entry.keys, 'environments'), check, gateOf, rules, complain) }),
                ...(overridable ? { overridable } : {}),
                ...words,
                says: { check: gates.length > 0, severity: (0,locate/* isMapping */.pi)(entry.keys?.value) && 'severity' in entry.keys.value },
                ticked: entry.ticked,
                location: entry.location
            }
        };
    };
    const signerOf = ({ signer }) => {
        if (signer === undefined)
            return undefined;
        const id = (0,slug/* slug */.y)(signer);
        if (!roles.has(id))
            signers.set(id, { id, users: [], teams: [], count: 1 });
        return signOffBy(id, rules);
    };
    const readChildren = (group, around) => group.children.flatMap(child => {
        if ('item' in child)
            return [readEntry(child.item, around)];
        return readChildren(child.section, readGroup('section', child.section, around).around);
    });
    const nothing = { section: [], when: {} };
    const whole = draft.whole === undefined ? nothing : readGroup('section', draft.whole, nothing).around;
    const phases = draft.phases.map(group => readGroup('phase', group, whole));
    const phaseIds = assignIds(phases.map(({ id, title, group }) => ({ id, title, location: group.keys?.place(['id']) ?? group.location })), complain);
    const unnamed = phases.flatMap(({ group, around }, index) => readChildren(group, around).map(read => ({ ...read, phase: phaseIds[index] ?? '' })));
    const ids = assignIds(unnamed.map(({ id, location, item: { title } }) => ({ id, location, title })), complain);
    return {
        phases: phases.map(({ title }, index) => ({ id: phaseIds[index] ?? '', title })),
        items: unnamed.map(({ item, phase }, index) => ({ id: ids[index] ?? '', phase, ...item })),
        signers: [...signers.values()]
    };
}
/** The keys of a phase, a section or an item, of which a Markdown document has some in its own words. */
function readOwn(kind, { title, keys }, rules, complain) {
    if (keys === undefined)
        return { keys: {}, gates: [] };
    if (title === undefined || !(0,locate/* isMapping */.pi)(keys.value))
        return (0,checklist_check/* readKeys */.x4)(kind, keys, rules, complain);
    for (const key of ['title', 'sections', 'items']) {
        if (Object.hasOwn(keys.value, key)) {
            complain(`\`${key}\` is what the document itself says; remove it from the comment.`, keys.place([key], 'key'));
        }
    }
    return (0,checklist_check/* readKeys */.x4)(kind, keys, rules, complain);
}
/** The title in the words of the document, of the key, or of the id, in this order. */
function readTitle(kind, { title, keys, location }, written, id, complain) {
    const found = title ?? written ?? (id === undefined ? '' : titleOf(id));
    // A title or an id that is wrong was complained of already, and so was something that is no mapping.
    const told = (0,locate/* isMapping */.pi)(keys?.value) ? 'title' in keys.value || 'id' in keys.value : keys !== undefined;
    if (found === '' && (title === '' || !told)) {
        complain(title === undefined ? `This ${kind} needs a \`title\`.` : `This ${kind} needs a text.`, location);
    }
    return found;
}
/**
 * Both conditions; a key that both name has no single list of words, so it is refused, and so is one that only takes away:
 * from nothing at first, so that it would skip an item for ever.
 */
function and(outer, inner, written, complain) {
    for (const [key, words] of Object.entries({ ...inner })) {
        if (written !== undefined && words.every(word => word.startsWith('!'))) {
            complain(`\`${key}\` only takes away, so that it never holds; begin with what it takes from, such as \`'**'\`.`, written.place(['when', key]));
        }
        if (written !== undefined && Object.hasOwn(outer, key)) {
            complain(`\`${key}\` is already said of what is around this; say it in one place.`, written.place(['when', key], 'key'));
        }
    }
    return { ...outer, ...inner };
}
//# sourceMappingURL=items.js.map
;// CONCATENATED MODULE: ./build/src/checklist/settings.js





/** Reads the settings; a key that several places have counts as the first of them has it, roles of a base as that has them. */
function readSettings(draft, inherited, rules, complain) {
    const places = draft.settings.map(({ kind, written }) => ({
        written,
        keys: (0,checklist_check/* readKeys */.x4)(kind, written, rules, complain).keys
    }));
    const first = (key) => places.find(({ written }) => (0,locate/* isMapping */.pi)(written.value) && Object.hasOwn(written.value, key));
    const roles = first('roles');
    const waivers = first('waivers');
    return {
        name: first('name')?.keys.name ?? draft.title ?? baseName(draft.file),
        roles: new Map([
            [sign_off/* defaultRole */.w, { id: sign_off/* defaultRole */.w, users: [], teams: [], count: 1 }],
            ...(roles === undefined ? [] : readRoles((0,locate/* inside */.nx)(roles.written, 'roles'), inherited, rules, complain)),
            ...[...inherited].map(([id, { role }]) => [id, role])
        ]),
        waivers: waivers === undefined ? [] : readWaivers((0,locate/* inside */.nx)(waivers.written, 'waivers'), rules, complain),
        ticks: first('ticks')?.keys.ticks ?? 'ignore'
    };
}
function baseName(file) {
    return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
/** Roles that are written wrong are there too, so that no item complains of them once more. */
function readRoles(written, inherited, rules, complain) {
    return Object.keys((0,locate/* isMapping */.pi)(written.value) ? written.value : {}).map(id => {
        if (!new RegExp(slug/* slugPattern */.u).test(id)) {
            const message = `\`${(0,validate/* cut */.Jj)(id)}\` is no id of a role; write lower-case words such as \`tech-lead\`.`;
            complain(message, written.place([id], 'key'));
        }
        const from = inherited.get(id)?.from;
        if (from !== undefined) {
            const message = `The role \`${id}\` is that of ${from}, which this extends; remove it, or give yours another id.`;
            complain(message, written.place([id], 'key'));
        }
        const role = (0,locate/* inside */.nx)(written, id);
        const { users = [], teams = [], count = 1 } = (0,checklist_check/* readKeys */.x4)('role', role, rules, complain).keys;
        if ((0,locate/* isMapping */.pi)(role.value))
            complainOfHolders(id, role.value, role, complain);
        return [id, { id, users, teams, count }];
    });
}
/** A role that nobody can hold, or not often enough, would hold every deployment for ever. */
function complainOfHolders(id, { users, teams, count }, role, complain) {
    if (users === undefined && teams === undefined) {
        complain(`Nobody holds the role \`${id}\`; name \`users\` or \`teams\`.`, role.place([]));
    }
    else if (teams === undefined && Array.isArray(users) && typeof count === 'number' && count > users.length) {
        const holders = users.length === 1 ? '1 user holds' : `${String(users.length)} users hold`;
        complain(`\`count\` is ${String(count)}, but ${holders} the role \`${id}\`.`, role.place(['count']));
    }
}
function readWaivers(written, rules, complain) {
    return (Array.isArray(written.value) ? written.value : []).map((_, index) => {
        const waiver = (0,locate/* inside */.nx)(written, index);
        const { keys } = (0,checklist_check/* readKeys */.x4)('waiver', waiver, rules, complain);
        return {
            item: keys.item ?? '',
            reason: keys.reason ?? '',
            approvedBy: keys['approved-by'] ?? '',
            expires: keys.expires ?? '',
            location: waiver.place([])
        };
    });
}
//# sourceMappingURL=settings.js.map
// EXTERNAL MODULE: ./build/src/checklist/read-yaml.js
var read_yaml = __webpack_require__(3574);
;// CONCATENATED MODULE: ./build/src/checklist/yaml.js



/** The draft of a YAML checklist; undefined when it is no YAML at all, which is then complained of. */
function draftYaml(file, text, complain) {
    const written = (0,read_yaml/* readYaml */.g)(text, (0,locate/* locateIn */._C)(file, text), complain);
    if (written === undefined)
        return undefined;
    if (written.value === null) {
        complain('The checklist is empty; write `version: 1` and `phases:`.', written.place([]));
        return undefined;
    }
    complainOfNothing(written, complain);
    return {
        file,
        notation: 'yaml',
        settings: [{ kind: 'checklist', written }],
        phases: each(written, 'phases').map(draftGroup)
    };
}
/** A checklist has phases of its own, or those that it extends. */
function complainOfNothing({ value, place }, complain) {
    if (!(0,locate/* isMapping */.pi)(value) || Object.hasOwn(value, 'extends'))
        return;
    const isThere = Object.keys(value).some(key => key === 'phases' || (0,nearest/* nearest */.p)(key, ['phases']) !== undefined);
    if (!isThere)
        complain('The key `phases` is missing; it takes a list.', place([]));
}
function draftGroup(keys) {
    const children = Object.keys((0,locate/* isMapping */.pi)(keys.value) ? keys.value : {}).flatMap((key) => {
        if (key === 'items')
            return each(keys, key).map(item => ({ item: draftEntry(item) }));
        return key === 'sections' ? each(keys, key).map(section => ({ section: draftGroup(section) })) : [];
    });
    return { keys, location: keys.place([]), children };
}
function draftEntry(keys) {
    const common = { ticked: false, location: keys.place([]) };
    return typeof keys.value === 'string' ? { ...common, title: keys.value.trim() } : { ...common, keys };
}
/** The entries of the list under a key; none where it is no list, which the schema complains of. */
function each(written, key) {
    const list = (0,locate/* inside */.nx)(written, key);
    return Array.isArray(list.value) ? list.value.map((_, index) => (0,locate/* inside */.nx)(list, index)) : [];
}
//# sourceMappingURL=yaml.js.map
;// CONCATENATED MODULE: ./build/src/checklist/load.js






/**
 * Reads a checklist of either notation with everything that it extends, or tells everything that is wrong with it, by
 * place. Throws what `readBase` throws.
 */
async function loadChecklist(source, rules, readBase) {
    return loadWith(source, rules, baseReader(readBase, (text, own) => loadWith(text, rules, own)));
}
async function loadWith(source, rules, read) {
    const notation = notationOf(source.remote?.path ?? source.file);
    if (notation === undefined) {
        const message = 'A checklist ends in .yml, .yaml, .md or .markdown; rename it.';
        return { complaints: [{ message, location: { file: source.file, line: 1, column: 1 } }] };
    }
    // Starting is what a run mostly does, and most checklists need no parser of Markdown for it.
    const drafter = notation === 'yaml' ? draftYaml : (await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 4691))).draftMarkdown;
    const drafted = draftText(source, drafter);
    const { draft, complaints } = drafted;
    const found = draft === undefined ? { bases: [], complaints: [] } : await read(draft, source);
    return readDraft(source, { draft, complaints: [...complaints, ...found.complaints] }, found.bases, rules);
}
/** The same for a notation that is known and a checklist that extends none. */
function readChecklist(source, draftOf, rules) {
    return readDraft(source, draftText(source, draftOf), [], rules);
}
function draftText({ file, text, companion }, draftOf) {
    const complaints = [];
    return { draft: draftOf(file, withoutMark(text), (0,locate/* complainTo */.DO)(complaints), companion), complaints };
}
function readDraft(text, drafted, bases, rules) {
    const { file } = text;
    const { draft } = drafted;
    const complaints = [...drafted.complaints];
    const complain = (0,locate/* complainTo */.DO)(complaints);
    if (draft === undefined)
        return { complaints: sort(complaints, file) };
    const inherited = inheritRoles(bases, rules.gates, complain);
    const { name, roles, ticks, waivers } = readSettings(draft, inherited, rules, complain);
    const read = readItems(draft, roles, rules, complain);
    const checklists = bases.map(({ checklist }) => checklist);
    const { phases, items, ...rest } = inherit({ ...read, waivers }, checklists, complain);
    if (complaints.length > 0)
        return { complaints: sort(complaints, file) };
    const open = [...checklists.flatMap(base => base.roles), ...read.signers].filter(({ id }) => !roles.has(id));
    const signers = [...new Map(open.map(role => [role.id, role])).values()];
    const source = sourceOf(text, draft.notation, checklists);
    return { checklist: { name, ticks, roles: [...roles.values(), ...signers], phases, items, ...rest, source } };
}
function sourceOf({ file, digest, commit, remote }, notation, bases) {
    const all = bases.flatMap(({ source: { notation: _, extends: more = [], ...own } }) => [own, ...more]);
    const each = [...new Map(all.map(base => [`${base.file} ${base.digest}`, base])).values()];
    return {
        ...{ file, notation, digest },
        ...(commit === undefined ? {} : { commit }),
        ...(remote === undefined ? {} : { repository: remote.repository }),
        ...(each.length === 0 ? {} : { extends: each })
    };
}
/** A byte order mark belongs to the bytes; before a heading or `---` it would hide them. */
function withoutMark(text) {
    return text.replace(/^\ufeff/, '');
}
function notationOf(file) {
    if (/\.ya?ml$/i.test(file))
        return 'yaml';
    return /\.(md|markdown)$/i.test(file) ? 'markdown' : undefined;
}
/** By place, the checklist's own before those of its companion. */
function sort(complaints, own) {
    return complaints.toSorted(({ location: a }, { location: b }) => Number(a.file !== own) - Number(b.file !== own) || a.line - b.line || a.column - b.column);
}
//# sourceMappingURL=load.js.map
// EXTERNAL MODULE: ./build/src/checklist/validators.js
var validators = __webpack_require__(7347);
// EXTERNAL MODULE: ./build/src/gates/index.js + 66 modules
var gates = __webpack_require__(3178);
;// CONCATENATED MODULE: ./build/src/find-checklist.js




/** Where a checklist is looked for when nobody names one, in this order. */
const conventionalChecklists = ['.github/deployment-checklist.yml', '.github/deployment-checklist.md'];
/** Roles, waivers and name of a Markdown checklist, beside it, for teams that keep front matter out of their documents. */
const companionFile = '.github/deploy-gate.yml';
/** SHA-256 of a text's bytes, hex. */
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/**
 * Finds, reads and loads the checklist with what it extends; `wanted` is the path that somebody named, `commit` where the
 * version comes from.
 */
async function findChecklist(wanted, read, readRemote, commit) {
    const at = commit === undefined ? {} : { commit };
    const readBase = async ({ repository, path, ref = 'HEAD' }) => {
        const own = async () => ({ text: await read(path), ...at });
        const { text, ...from } = repository === undefined ? await own() : ((await readRemote(repository, path, ref)) ?? {});
        return text === undefined ? undefined : { text, digest: digestOf(text), ...from };
    };
    const places = wanted === null ? conventionalChecklists : [wanted.replace(/^\.\//, '')];
    for (const file of places) {
        const text = await read(file);
        if (text === undefined)
            continue;
        const companion = /\.(md|markdown)$/i.test(file) ? await read(companionFile) : undefined;
        return await loadChecklist({
            file,
            text,
            digest: digestOf(text),
            ...at,
            ...(companion === undefined ? {} : { companion: { file: companionFile, text: companion } })
        }, { gates: gates/* gates */.V, validators: validators/* validators */.y }, readBase);
    }
    return { places };
}
//# sourceMappingURL=find-checklist.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/saved.js
const states = ['found', 'partial', 'absent', 'broken'];
/** Reads the evidence of an earlier run; undefined when the text is anything else. Its owner is whoever judges by it. */
function parseGathered(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isGathered(value) ? value : undefined;
}
function isGathered(value) {
    if (!isRecord(value) || value['schemaVersion'] !== 1)
        return false;
    const { at, subject, evidence, headFlaw } = value;
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isSubject(subject) || !isRecord(evidence))
        return false;
    return (headFlaw === undefined || isFlaw(headFlaw)) && Object.values(evidence).every(isEvidence);
}
function isSubject(value) {
    if (!isRecord(value))
        return false;
    const { labels } = value;
    const isLabels = labels === null || (Array.isArray(labels) && labels.every(label => typeof label === 'string'));
    return isLabels && hasTexts(value, 'repository', 'commit', 'event', 'branch', 'environment');
}
function isEvidence(value) {
    if (!isRecord(value))
        return false;
    const { flaws } = value;
    const state = states.find(known => known === value['state']);
    switch (state) {
        case 'found':
            return 'value' in value;
        case 'partial':
        case 'broken':
            return Array.isArray(flaws) && flaws.length > 0 && flaws.every(isFlaw) && (state === 'broken' || 'value' in value);
        case 'absent':
            return isFlaw(value);
        case undefined:
            return false;
    }
}
function isFlaw(value) {
    return isRecord(value) && hasTexts(value, 'code', 'why');
}
function hasTexts(value, ...keys) {
    return keys.every(key => typeof value[key] === 'string');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=saved.js.map
// EXTERNAL MODULE: ./build/src/renderers/json.js
var json = __webpack_require__(9226);
// EXTERNAL MODULE: ./build/src/lib/escape.js
var lib_escape = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/src/lib/outcome-words.js
var outcome_words = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __webpack_require__(8860);
// EXTERNAL MODULE: ./build/src/renderers/define.js
var renderers_define = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/renderers/parts/sections.js
var sections = __webpack_require__(2059);
;// CONCATENATED MODULE: ./build/src/renderers/terminal.js





const signs = { passed: '✔', failed: '✖', pending: '…', unknown: '?', skipped: '-', waived: '~' };
const mostPlaces = 5;
const terminal_terminal = (0,renderers_define/* defineRenderer */.D)({
    id: 'terminal',
    about: 'Plain text for a terminal and for the log: every item with its reasons, the decision last.',
    render: report => [...phases(report), ...warnings(report), ...decision(report), ''].join('\n')
});
function phases(report) {
    return (0,sections/* byPhase */.bq)(report).flatMap(({ title, sections }) => [
        (0,lib_escape/* oneLine */.TN)(title),
        ...sections.flatMap(({ path, verdicts }) => [
            ...(path.length === 0 ? [] : [`  ${(0,lib_escape/* oneLine */.TN)(path.join(' › '))}`]),
            ...verdicts.flatMap(item)
        ]),
        ''
    ]);
}
function item(verdict) {
    const only = verdict.severity === 'warning' ? ', warning only' : '';
    return [
        `    ${signs[verdict.outcome]} ${(0,lib_escape/* oneLine */.TN)(verdict.title)} (${verdict.outcome}${only})`,
        ...verdict.reasons.flatMap(reason)
    ];
}
function reason({ text, locations, warns }) {
    const places = locations
        .slice(0, mostPlaces)
        .map(({ file, line, text: words }) => `          ${(0,lib_escape/* visible */.RK)(file)}${line === undefined ? '' : `:${String(line)}`}${words === undefined ? '' : `  ${(0,lib_escape/* oneLine */.TN)(words, 160)}`}`);
    const more = locations.length > mostPlaces ? [`          and ${(0,words/* plural */.LS)(locations.length - mostPlaces, 'more place')}`] : [];
    return [`        ${warns === true ? '! ' : ''}${(0,lib_escape/* oneLine */.TN)(text, 1000)}`, ...places, ...more];
}
function warnings(report) {
    return report.warnings.length === 0 ? [] : [...report.warnings.map(({ text }) => `! ${(0,lib_escape/* oneLine */.TN)(text, 1000)}`), ''];
}
function decision(report) {
    const calls = report.apiCalls === 0 ? [] : [`${(0,words/* plural */.LS)(report.apiCalls, 'request')} to GitHub.`];
    return [
        (0,lib_escape/* oneLine */.TN)((0,sections/* decisionTitle */.XS)(report)),
        ...report.reasons.map(({ text }) => (0,lib_escape/* oneLine */.TN)(text, 1000)),
        outcome_words/* decisionWords */._C[report.decision].meaning,
        ...calls
    ];
}
//# sourceMappingURL=terminal.js.map
// EXTERNAL MODULE: ./build/src/run.js + 15 modules
var run = __webpack_require__(7372);
// EXTERNAL MODULE: ./build/src/ports/read.js
var read = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/adapters/texts.js



/** A checklist is read whole; anything longer is none. */
const mostBytes = 1024 * 1024;
/**
 * Reads text files by their path from a folder; undefined where there is none. Throws `PortError` for one of more than
 * 1 MiB and for one that is no UTF-8.
 */
function readTexts(folder) {
    return async (path) => {
        const absolute = (0,external_node_path_.resolve)(folder, path);
        const found = await (0,promises_.stat)(absolute).catch(() => undefined);
        if (found?.isFile() !== true)
            return undefined;
        if (found.size > mostBytes) {
            throw new read/* PortError */.U('too-large', `${path} has ${String(found.size)} bytes, and at most 1 MiB is read; split it.`);
        }
        try {
            return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await (0,promises_.readFile)(absolute));
        }
        catch (cause) {
            throw new read/* PortError */.U('not-text', `${path} is no UTF-8 text; save it as UTF-8.`, { cause });
        }
    };
}
//# sourceMappingURL=texts.js.map
// EXTERNAL MODULE: ./build/src/commands/define.js
var commands_define = __webpack_require__(9109);
// EXTERNAL MODULE: ./build/src/commands/local.js + 14 modules
var commands_local = __webpack_require__(3740);
;// CONCATENATED MODULE: ./build/src/commands/check.js













const check = {
    name: 'check',
    usage: 'check [CHECKLIST] [--phase P] [--environment E] [--json] [--evidence FILE]',
    about: 'Judge the working tree by a checklist. Sign-offs are pending without a GitHub token.',
    flags: () => ({
        phase: { about: 'Judge only the items of this phase.', value: 'P' },
        environment: { about: 'The environment that is deployed to.', value: 'E' },
        evidence: {
            about: 'Judge the evidence saved in FILE; without such a file, save what is gathered there.',
            value: 'FILE'
        },
        ...commands_define/* outcomesFlag */._R,
        ...commands_define/* commandsFlag */.VC,
        ...commands_define/* jsonFlag */.hG
    }),
    run: async (args, terminal) => {
        const checklist = await loadFor(args, terminal);
        if (checklist === undefined)
            return exit/* exitCodes */.h.wrong;
        const evidence = (0,commands_define/* valueOf */.RP)(args, 'evidence');
        const saved = evidence === undefined ? undefined : await readEvidence(terminal.folder, evidence);
        const phase = (0,commands_define/* valueOf */.RP)(args, 'phase') ?? null;
        const environment = chooseEnvironment((0,commands_define/* valueOf */.RP)(args, 'environment'), saved);
        const complaints = (0,run/* checkSelection */.N)(checklist, phase, environment);
        if (complaints.length > 0)
            return check_refuse(complaints, args, terminal);
        // Saved evidence answers everything, so that nobody is asked again.
        const outcomes = (0,commands_define/* valueOf */.RP)(args, 'outcomes');
        const from = saved === undefined ? terminal : { ...terminal, environment: {} };
        const local = await (0,commands_local/* connectLocal */.q)(from, { environment, outcomes, allowCommands: args.flags.has('allow-commands') });
        const now = () => new Date().toISOString();
        const warnings = saved === undefined ? [] : [replayed(saved)];
        const { report, gathered } = await (0,run/* run */.e)({
            checklist,
            phase,
            environment,
            ...local,
            now,
            warnings,
            ...(saved === undefined ? {} : { saved })
        });
        if (evidence !== undefined && saved === undefined) {
            await (0,promises_.writeFile)((0,external_node_path_.resolve)(terminal.folder, evidence), `${JSON.stringify(gathered, undefined, 2)}\n`);
        }
        return show(report, args, terminal);
    }
};
/** Loads the checklist that the call names, or the conventional one; complaints are shown, and then there is none. */
async function loadFor(args, terminal) {
    if (args.words.length > 1)
        throw new commands_define/* CallError */.RA('Name one checklist only.');
    const named = args.words[0] ?? null;
    const found = await findChecklist(named, readTexts(terminal.folder), (0,commands_local/* readRemotes */.O)(terminal)).catch(callError);
    if ('places' in found) {
        throw new commands_define/* CallError */.RA(`There is no checklist at ${found.places.join(' or ')}; write one there, or name another as CHECKLIST.`);
    }
    if ('checklist' in found)
        return found.checklist;
    check_refuse(found.complaints, args, terminal);
    return undefined;
}
function callError(error) {
    throw error instanceof read/* PortError */.U ? new commands_define/* CallError */.RA(error.message) : error;
}
/** Shows every complaint as `file:line:column message`. */
function check_refuse(complaints, args, terminal) {
    for (const { message, location } of complaints) {
        const { file, line, column } = location;
        terminal.complain(`${(0,lib_escape/* visible */.RK)(file)}:${String(line)}:${String(column)} ${(0,lib_escape/* visible */.RK)(message)}\n`);
    }
    if (args.flags.has('json'))
        terminal.print(`${JSON.stringify({ schemaVersion: 1, complaints }, undefined, 2)}\n`);
    return exit/* exitCodes */.h.wrong;
}
function show(report, args, terminal) {
    terminal.print(args.flags.has('json') ? json/* json */.P.render(report) : terminal.paint(terminal_terminal.render(report)));
    return exit/* exitCodes */.h[report.decision];
}
async function readEvidence(folder, path) {
    const content = await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, path), 'utf8').catch((error) => {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new commands_define/* CallError */.RA(`${path} cannot be read: ${String(error)}`);
    });
    if (content === undefined)
        return undefined;
    const saved = parseGathered(content);
    if (saved === undefined)
        throw new commands_define/* CallError */.RA(`${path} is no saved evidence of this version; delete it to gather anew.`);
    return saved;
}
/** Conditions are judged as they were for the saved run, so nothing else can be asked of it. */
function chooseEnvironment(asked, saved) {
    if (saved === undefined)
        return asked ?? null;
    const { environment } = saved.subject;
    if (asked !== undefined && asked !== environment) {
        const of = environment === '' ? 'no environment' : `the environment ${environment}`;
        throw new commands_define/* CallError */.RA(`The saved evidence is of ${of}, not of ${asked}; delete it to gather anew.`);
    }
    return environment === '' ? null : environment;
}
function replayed({ at }) {
    const text = `Judged by evidence that was saved at ${at}; the world may have changed since.`;
    return { code: 'evidence-saved', params: { at }, text, locations: [] };
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ connectLocal),
  O: () => (/* binding */ readRemotes)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/lib/duration.js
var duration = __webpack_require__(8081);
// EXTERNAL MODULE: ./build/src/ports/read.js
var ports_read = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/adapters/command/hide-values.js
const struckOut = '***';
/**
 * The text without these values: neither as they are, nor line by line, nor as JSON, URLs and base64 write them. A text
 * that cuts a value in pieces or encodes it otherwise is not known as such.
 */
function hideValues(text, values) {
    const forms = values.flatMap(value => [value, value.trim(), ...value.split(/\r\n|\r|\n/).map(line => line.trim())]);
    const written = forms.filter(form => form !== '').flatMap(form => [form, ...encode(form)]);
    // The longest first, so that nothing is left of a value that holds another.
    const hidden = [...new Set(written)].sort((left, right) => right.length - left.length);
    return hidden.reduce((shown, form) => shown.replaceAll(form, struckOut), text);
}
function encode(value) {
    const base64 = Buffer.from(value).toString('base64');
    const json = JSON.stringify(value).slice(1, -1);
    return [json, encodeLossy(value), base64, base64.replace(/=+$/, '')];
}
/** As in a URL; half a surrogate pair has no form there. */
function encodeLossy(value) {
    return encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
//# sourceMappingURL=hide-values.js.map
;// CONCATENATED MODULE: ./build/src/adapters/command/standard-variables.js
/** What a program needs to be found, to find its files and to speak a language. */
const standard = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TMPDIR'],
    ...['SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA']
];
/** All that a program gets by itself of the environment; everything else has to be named. */
function standardVariables(environment) {
    return Object.fromEntries(standard.flatMap(name => {
        const value = environment.valueOf(name);
        return value === undefined ? [] : [[name, value]];
    }));
}
//# sourceMappingURL=standard-variables.js.map
;// CONCATENATED MODULE: ./build/src/adapters/command/port.js






/** Of each of the two outputs. */
const mostBytes = 1024 * 1024;
/** Commands of this machine, one after the other, so that none disturbs another and each has its whole time. */
function createCommands(options) {
    let before = Promise.resolve();
    return {
        run: ask => {
            const answer = before.then(() => runCommand(ask, options));
            before = answer.catch(() => undefined);
            return answer;
        }
    };
}
async function runCommand(ask, { root, environment, refuse }) {
    const refusal = await refuse();
    if (refusal !== undefined)
        throw new ports_read/* PortError */.U('not-allowed', refusal);
    const given = ask.env.map(name => [name, port_valueOf(environment, name)]);
    const cwd = placeFolder(root, ask.cwd);
    const env = { ...standardVariables(environment), ...Object.fromEntries(given) };
    // Most runs start no program, and need not load what starts one.
    const { runChild } = await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 9958));
    const ended = await runChild(ask.run, { cwd, env, timeout: ask.timeout, mostBytes });
    const program = ask.run[0] ?? '';
    switch (ended.is) {
        case 'ended': {
            const { exit, signal } = ended;
            const secrets = given.map(([, value]) => value);
            const [stdout = '', stderr = ''] = [ended.stdout, ended.stderr].map(bytes => hideValues(bytes.toString('utf8'), secrets));
            return { exit, signal, stdout, stderr };
        }
        case 'not-started': {
            const why = `${program} cannot be started; install it, correct \`run\`, or let it be executed.`;
            throw new ports_read/* PortError */.U('not-started', why, { cause: ended.cause });
        }
        case 'timed-out': {
            const why = `${program} did not end within ${(0,duration/* formatDuration */.a)(ask.timeout)}, and was ended; make it faster, or give it more \`timeout\`.`;
            throw new ports_read/* PortError */.U('timed-out', why);
        }
        case 'too-large': {
            const why = `${program} printed more than 1 MiB to ${ended.stream}, and was ended; let it print less.`;
            throw new ports_read/* PortError */.U('too-large', why);
        }
    }
}
function port_valueOf(environment, name) {
    const value = environment.valueOf(name);
    if (value !== undefined)
        return value;
    const why = `The command is to be given ${name}, which is not set; hand it to the step with \`env:\`, or leave it out.`;
    throw new ports_read/* PortError */.U('not-found', why);
}
function placeFolder(root, cwd) {
    const real = resolveLinks(root, cwd);
    const inside = external_node_path_.relative(resolveLinks(root, '.'), real);
    if (inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(inside))
        return real;
    throw new ports_read/* PortError */.U('unreadable', `The folder ${cwd} leads out of the working tree, where nothing is run; correct \`cwd\`.`);
}
function resolveLinks(root, folder) {
    try {
        return (0,external_node_fs_.realpathSync)(external_node_path_.resolve(root, folder));
    }
    catch (cause) {
        throw new ports_read/* PortError */.U('not-found', `There is no folder ${folder} in the working tree; correct \`cwd\`.`, { cause });
    }
}
//# sourceMappingURL=port.js.map
;// CONCATENATED MODULE: ./build/src/adapters/content/tree.js


/** As much as GitHub gives of a file. */
const tree_mostBytes = 1024 * 1024;
/** Milliseconds that git may take for one file. */
const patience = 30_000;
/** The files of a person's own working tree, and what git there says of them. */
function createTreeContent(files, environment) {
    const known = new Map();
    let isShallow;
    const git = (...words) => askGit(files.root, environment, words);
    return {
        origin: 'job',
        find: async (globs) => {
            const found = await files.find(globs);
            for (const file of found)
                known.set(file.path, file);
            return found.map(({ path }) => path);
        },
        textOf: path => Promise.resolve().then(() => readText(path, known.get(path))),
        changedAt: async (path) => {
            isShallow ??= git('rev-parse', '--is-shallow-repository').then(said => said !== 'false');
            if (await isShallow) {
                const why = 'This clone has not all commits, so that the last change of a file is not known; run `git fetch --unshallow`.';
                throw new ports_read/* PortError */.U('incomplete', why);
            }
            const date = await git('log', '-1', '--no-show-signature', '--format=%cI', '--', path);
            return date === '' ? null : date;
        }
    };
}
function readText(path, file) {
    if (file === undefined)
        throw new ports_read/* PortError */.U('not-found', `There is no ${path} any more; run again.`);
    if (file.bytes > tree_mostBytes) {
        throw new ports_read/* PortError */.U('too-large', `${path} has ${String(file.bytes)} bytes; at most ${String(tree_mostBytes)} are read.`);
    }
    const bytes = Buffer.concat([...file.chunks()]);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new ports_read/* PortError */.U('not-text', `${path} is not UTF-8. Save it as UTF-8.`, { cause });
    }
}
/** What git prints; paths are taken as they are, and nothing is fetched. */
async function askGit(root, environment, words) {
    const env = {
        ...standardVariables(environment),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0'
    };
    const run = ['git', '--literal-pathspecs', '--no-pager', ...words];
    const { runChild } = await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 9958));
    const ended = await runChild(run, { cwd: root, env, timeout: patience, mostBytes: tree_mostBytes });
    if (ended.is === 'ended' && ended.exit === 0)
        return ended.stdout.toString('utf8').trim();
    const said = ended.is === 'ended' ? (ended.stderr.toString('utf8').split('\n')[0] ?? '') : ended.is;
    throw new ports_read/* PortError */.U('unreadable', `git does not tell when a file was last changed (${said}); run this in a clone of the repository.`);
}
//# sourceMappingURL=tree.js.map
;// CONCATENATED MODULE: ./build/src/adapters/environment.js
/** The variables of a process; on Windows their names have no case. */
function createEnvironment(variables, ignoresCase = process.platform === 'win32') {
    const fold = (name) => (ignoresCase ? name.toUpperCase() : name);
    const values = new Map(Object.entries(variables).map(([name, value]) => [fold(name), value]));
    return { valueOf: name => values.get(fold(name)) };
}
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: ./build/src/adapters/files.js + 1 modules
var adapters_files = __webpack_require__(6117);
;// CONCATENATED MODULE: ./build/src/adapters/http/turns.js
/**
 * Who asks the same service at once. Measurements would slow each other down, and a burst makes the service refuse
 * everybody: a measurement waits for other measurements, a burst until all others have ended or wait for theirs.
 */
class Turns {
    #talks = new Map();
    #busy = new Set();
    #waiting = new Map();
    /** Takes part in asking a service; the function that is returned ends it. */
    enter(service) {
        const talks = this.#talks.get(service) ?? new Set();
        this.#talks.set(service, talks);
        const talk = { wants: null };
        talks.add(talk);
        const isFree = () => !this.#busy.has(service) && (talk.wants === 'measurement' || [...talks].every(({ wants }) => wants === 'burst'));
        return {
            alone: async (what, work) => {
                talk.wants = what;
                await this.#wait(isFree, () => this.#busy.add(service));
                try {
                    return await work();
                }
                finally {
                    talk.wants = null;
                    this.#busy.delete(service);
                    this.#wake();
                }
            },
            leave: () => {
                talks.delete(talk);
                this.#wake();
            }
        };
    }
    #wait(isFree, begin) {
        return new Promise(resolve => {
            const start = () => {
                begin();
                resolve();
            };
            this.#waiting.set(start, isFree);
            this.#wake();
        });
    }
    /** Lets everybody begin who may, in the order of coming. */
    #wake() {
        for (const [start, isFree] of this.#waiting) {
            if (!isFree())
                continue;
            this.#waiting.delete(start);
            start();
        }
    }
}
//# sourceMappingURL=turns.js.map
;// CONCATENATED MODULE: ./build/src/adapters/http.js

/** Services as they answer to this machine; what that takes is loaded when the first of them is asked. */
function createHttp(world) {
    const turns = new Turns();
    return {
        open: async (setup) => (await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 1651))).openConversation(setup, world, turns)
    };
}
//# sourceMappingURL=http.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/path.js
var github_path = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/src/adapters/github/read-checks.js
var read_checks = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/src/adapters/github/wire.js
var github_wire = __webpack_require__(3207);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/adapters/working-tree.js


const nothing = { repository: null, branch: null, commit: null };
/** Reads what git's own files say of the checkout around a folder, without starting git. */
async function working_tree_readWorkingTree(folder) {
    const found = await findGitFolder(folder);
    if (found === undefined)
        return nothing;
    const common = (await working_tree_readText((0,external_node_path_.join)(found, 'commondir')))?.trim();
    const shared = common === undefined ? found : (0,external_node_path_.resolve)(found, common);
    const head = (await working_tree_readText((0,external_node_path_.join)(found, 'HEAD')))?.trim() ?? '';
    const reference = /^ref: (refs\/heads\/(.+))$/.exec(head);
    return {
        repository: repositoryOf((await working_tree_readText((0,external_node_path_.join)(shared, 'config'))) ?? ''),
        branch: reference?.[2] ?? null,
        commit: reference?.[1] === undefined ? hash(head) : await readReference([found, shared], reference[1])
    };
}
async function findGitFolder(folder) {
    const path = (0,external_node_path_.join)(folder, '.git');
    const found = await (0,external_node_fs_promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    if (found?.isFile() === true) {
        const linked = /^gitdir: (.+)$/m.exec((await working_tree_readText(path)) ?? '')?.[1];
        return linked === undefined ? undefined : (0,external_node_path_.resolve)(folder, linked);
    }
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : findGitFolder(parent);
}
async function readReference(folders, name) {
    for (const folder of folders) {
        const loose = hash((await working_tree_readText((0,external_node_path_.join)(folder, name)))?.trim() ?? '');
        if (loose !== null)
            return loose;
        const packed = (await working_tree_readText((0,external_node_path_.join)(folder, 'packed-refs'))) ?? '';
        const line = packed.split('\n').find(each => each.endsWith(` ${name}`));
        if (line !== undefined)
            return hash(line.slice(0, 40));
    }
    return null;
}
/** `owner/name` of the remote `origin`, from `https://host/owner/name.git` or `git@host:owner/name.git`. */
function repositoryOf(config) {
    const section = /\[remote "origin"\]([^[]*)/.exec(config)?.[1] ?? '';
    const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section)?.[1] ?? '';
    return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
}
function hash(text) {
    return /^[0-9a-f]{40}$/.test(text) ? text : null;
}
async function working_tree_readText(path) {
    return (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => undefined);
}
//# sourceMappingURL=working-tree.js.map
;// CONCATENATED MODULE: ./build/src/adapters/run.js







/** A person's own working tree: nothing tells what a job made and when, and its user is trusted. */
const ownRun = {
    trackedPaths: () => Promise.resolve(null),
    startedAt: () => Promise.resolve(null),
    checkedOut: () => Promise.resolve(null),
    outcomes: null,
    commits: []
};
/** The job that the action runs in; `commit` is the one under judgement. */
function createRun(facts, commit, outcomes, client) {
    const root = repositoryPath(facts.repository);
    // A job on `pull_request_target` stands on the base, which is not what is judged.
    const commits = facts.event === 'pull_request_target' ? [commit] : [...new Set([commit, facts.sha])];
    return {
        trackedPaths: async () => {
            // The merge that was checked out holds the base's files too, and a job that made nothing leaves them in place.
            const trees = await Promise.all([...new Set([commit, facts.sha])].map(sha => readTree(client, root, sha)));
            return {
                paths: new Set(trees.flatMap(({ blobs }) => [...blobs.keys()])),
                blobs: agreeing(trees.filter(({ sha }) => commits.includes(sha)).map(({ blobs }) => blobs)),
                folders: findCheckouts(facts.workspace)
            };
        },
        startedAt: () => readStart(client, root, facts),
        outcomes,
        checkedOut: async () => (await readWorkingTree(facts.workspace)).commit,
        commits
    };
}
async function readTree(client, root, commit) {
    const tree = wire(await client.get(`${root}/git/trees/${commit}?recursive=1`, 'contents: read'), 'a tree');
    if (tree.flag('truncated')) {
        const why = `The tree of ${commit} is larger than GitHub lists at once (100,000 entries), so that a report that was committed ` +
            'cannot be told from one that was made. Judge the reports in a smaller repository.';
        throw new PortError('incomplete', why);
    }
    const files = tree.list('tree').filter(entry => entry.text('type') === 'blob');
    return { sha: commit, blobs: new Map(files.map(entry => [entry.text('path'), entry.text('sha')])) };
}
/** What all trees have alike. */
function agreeing([first = new Map(), ...others]) {
    return new Map([...first].filter(([file, blob]) => others.every(other => other.get(file) === blob)));
}
/** Where the repository may lie in the workspace: in the workspace itself, and in each folder below that is a checkout. */
function findCheckouts(workspace) {
    if (!existsSync(workspace))
        return [''];
    const below = readdirSync(workspace, { withFileTypes: true })
        .filter(entry => entry.isDirectory() && existsSync(path.join(workspace, entry.name, '.git')))
        .map(({ name }) => name);
    return ['', ...below];
}
/**
 * When this job began. GitHub does not tell a job its own id, so it is found by its runner. Of several that could be it,
 * the one that began last is taken: an earlier time would let an older report through.
 */
async function readStart(client, root, { runId, attempt, runnerName }) {
    const list = `${root}/actions/runs/${String(runId)}/attempts/${String(attempt)}/jobs`;
    const jobs = listed(await client.pages(list, 'actions: read'), 'jobs', 'a job');
    const running = jobs.filter(job => job.text('status') === 'in_progress');
    const own = running.filter(job => runnerName !== '' && job.textOrNull('runner_name') === runnerName);
    const starts = (own.length > 0 ? own : running).map(job => job.time('started_at'));
    const latest = starts.sort((left, right) => Date.parse(left) - Date.parse(right)).at(-1);
    if (latest !== undefined)
        return latest;
    const why = `GitHub lists no job of run ${String(runId)} that is under way, so that its start is not known. Run again.`;
    throw new PortError('incomplete', why);
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/none.js

/**
 * GitHub for a run that has no token: every question is answered by the same error. `not-connected` on a person's own
 * machine, where nobody expects an answer; `no-token` in a workflow, where one was due.
 */
function notConnected(code, repository) {
    const refuse = () => Promise.reject(new ports_read/* PortError */.U(code, messages[code]));
    return {
        repository,
        pullRequest: refuse,
        headNow: refuse,
        commits: refuse,
        coAuthors: refuse,
        reviews: refuse,
        changedFiles: refuse,
        headArrivedAt: refuse,
        sameContent: refuse,
        permission: refuse,
        teamMembership: refuse,
        checks: refuse,
        pullRequestsOf: refuse,
        pullRequestsFrom: refuse,
        commit: refuse,
        textAt: refuse,
        textOf: refuse,
        pathsAt: refuse,
        changedAt: refuse,
        again: read => read()
    };
}
const messages = {
    'not-connected': 'GitHub was not asked, because there is no token. Set GITHUB_TOKEN to ask it.',
    'no-token': 'GitHub cannot be asked, because the run has no token. Hand the action one as `github-token`.'
};
//# sourceMappingURL=none.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/local-subject.js

/** The event of a run that no workflow started: a person at a terminal. */
const localEvent = 'local';
/** The subject of a working tree: its commit, and the open pull request of its branch where GitHub can be asked. */
async function resolveLocalSubject(tree, environment, github) {
    const commit = tree.commit ?? '';
    const plain = {
        repository: tree.repository ?? '',
        commit,
        event: localEvent,
        branch: tree.branch ?? '',
        environment,
        labels: null
    };
    const without = (code, why, awaits = true) => ({
        subject: plain,
        context: { commit, initiators: [], pullRequest: { number: null, code, why, awaits } }
    });
    if (tree.repository === null || tree.branch === null || tree.commit === null) {
        return without('no-token', 'Sign-offs are asked on GitHub; set GITHUB_TOKEN and run this in a branch of a repository there.');
    }
    const owner = tree.repository.split('/')[0] ?? '';
    try {
        const numbers = await github.pullRequestsFrom(`${owner}:${tree.branch}`);
        const [number] = numbers;
        if (number === undefined) {
            return without('no-pull-request', `The branch ${tree.branch} has no open pull request; open one, so that people can sign.`);
        }
        if (numbers.length > 1) {
            return without('several-pull-requests', `The branch ${tree.branch} has ${String(numbers.length)} open pull requests; close all but one.`);
        }
        const { title, head, base, labels } = await github.pullRequest(number);
        if (head.sha !== commit) {
            const why = `The working tree is at ${commit.slice(0, 7)}, the head of pull request #${String(number)} at ${head.sha.slice(0, 7)}; push or pull first.`;
            return without('head-differs', why);
        }
        return {
            subject: { ...plain, branch: base.ref, labels, pullRequest: { number, title, head: head.sha, base: base.ref } },
            context: { commit, initiators: [], pullRequest: { number } }
        };
    }
    catch (error) {
        if (!(error instanceof ports_read/* PortError */.U))
            throw error;
        return error.code === 'not-connected'
            ? without('no-token', error.message)
            : without(error.code, error.message, false);
    }
}
//# sourceMappingURL=local-subject.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/refuse-commands.js
/** Events of which the code under judgement is the repository's own, or can be told to be. */
const trusted = new Set([
    ...['local', 'push', 'workflow_dispatch', 'schedule', 'release', 'deployment', 'merge_group'],
    ...['pull_request', 'pull_request_review']
]);
/**
 * Why no command may run, as a sentence; undefined where they may. Code of a stranger can change what a command does, even
 * if the checklist that names it is trusted. Throws `PortError` where a head's repository cannot be read.
 */
async function refuseCommands({ allowed, event, pullRequest }, github) {
    if (!allowed) {
        return 'Commands are not allowed here; let the workflow set `allow-commands: true`, or call with `--allow-commands`.';
    }
    if (!trusted.has(event)) {
        return `Commands are refused on ${event}, which runs with rights that code of others must not get. Judge this item on push or pull_request.`;
    }
    if (!event.startsWith('pull_request'))
        return undefined;
    if (pullRequest.number === null) {
        return `Commands are refused, because it is not known whose head this is. ${pullRequest.why}`;
    }
    const { head } = await github.pullRequest(pullRequest.number);
    if (head.repository?.toLowerCase() === github.repository.toLowerCase())
        return undefined;
    const whose = head.repository === null ? 'a repository that is gone' : head.repository;
    return `Commands are refused, because the head is of ${whose}, whose code nobody here has taken over yet. Judge this item after the merge.`;
}
//# sourceMappingURL=refuse-commands.js.map
;// CONCATENATED MODULE: ./build/src/options.js


/** The inputs of the action, in the order in which `action.yml` and the documentation show them. */
const inputs = {
    checklist: {
        about: 'Path of the checklist in the repository, YAML or Markdown.',
        default: '',
        expected: 'a path; without it `.github/deployment-checklist.yml`, then `.github/deployment-checklist.md`'
    },
    phase: {
        about: 'Judge only the items of this phase, by its id; without it all phases.',
        default: '',
        expected: 'the id of a phase'
    },
    environment: {
        about: 'The environment that is deployed to; conditions may speak of it.',
        default: '',
        expected: 'the name of an environment'
    },
    'fail-on': {
        about: 'The mildest decision that fails the step: `hold` fails on hold and no-go, `no-go` lets hold pass.',
        default: 'hold',
        words: ['hold', 'no-go']
    },
    mode: {
        about: '`enforce` fails the step as `fail-on` says; `report` shows everything and never fails it.',
        default: 'enforce',
        words: ['enforce', 'report']
    },
    bootstrap: {
        about: 'Judge a pull request that brings the first checklist by its own version of it, and say so.',
        default: 'false',
        words: ['true', 'false']
    },
    'checklist-ref': {
        about: 'Branch, tag or commit to read the checklist at; not for pull requests, where the base branch decides.',
        default: '',
        expected: 'a branch, tag or commit'
    },
    timeout: {
        about: 'How long gathering may take in all, retries included.',
        default: '5m',
        expected: 'a length of time with its unit, such as 90s or 5m'
    },
    wait: {
        about: 'How long to wait while the decision is hold, looking again and again; without it the first answer stands.',
        default: '',
        expected: 'a length of time with its unit, such as 30m, at most 6h'
    },
    outcomes: {
        about: 'How the steps before ended, for gates that ask for the `outcome` of one: `${{ toJSON(steps) }}`.',
        default: '',
        expected: 'a JSON mapping from the id of a step to its outcome, or to a mapping with `outcome`'
    },
    'allow-commands': {
        about: 'Run the programs that `command` gates name; never for forks and on events that run with more rights.',
        default: 'false',
        words: ['true', 'false']
    },
    'github-token': {
        about: 'Token to read pull requests, reviews and checks with; a token of an app may read teams too.',
        default: '${{ github.token }}',
        expected: 'a token'
    }
};
/** The outputs of the action. */
const outputs = {
    decision: 'The decision: `go`, `hold` or `no-go`.',
    passed: '`true` when the decision is go, else `false`.',
    'failed-count': 'How many items failed or could not be judged, warnings included.',
    'pending-count': 'How many items wait for a person or for time, warnings included.',
    'report-path': 'Path of the whole run as JSON, see `schema/run.schema.json`.'
};
/** A job of a hosted runner lasts no longer; milliseconds. */
const longestWait = (/* unused pure expression or super */ null && (6 * 3600_000));
/** Reads the inputs out of the environment as the runner sets it (`INPUT_…`); every mistake is one sentence. */
function readOptions(environment) {
    const mistakes = unknownInputs(environment);
    const values = Object.fromEntries(Object.entries(inputs).map(([name, definition]) => {
        const given = environment[inputVariable(name)]?.trim() ?? '';
        const value = given === '' && !definition.default.startsWith('$') ? definition.default : given;
        const words = definition.words;
        if (words !== undefined && !words.includes(value)) {
            mistakes.push(`The input \`${name}\` is "${value}"; expected one of ${words.join(', ')}.`);
        }
        return [name, value];
    }));
    const timeout = readDuration(values.timeout);
    if (timeout === null)
        mistakes.push(`The input \`timeout\` is "${values.timeout}"; expected ${inputs.timeout.expected}.`);
    const wait = values.wait === '' ? 0 : readDuration(values.wait);
    if (wait === null || wait > longestWait)
        mistakes.push(`The input \`wait\` is "${values.wait}"; expected ${inputs.wait.expected}.`);
    const outcomes = values.outcomes === '' ? null : readOutcomes(values.outcomes);
    if (outcomes === undefined)
        mistakes.push(`The input \`outcomes\` cannot be read; expected ${inputs.outcomes.expected}.`);
    if (timeout === null || wait === null || outcomes === undefined || mistakes.length > 0)
        return { mistakes };
    return {
        options: {
            checklist: orNull(values.checklist),
            phase: orNull(values.phase),
            environment: orNull(values.environment),
            failOn: values['fail-on'] === 'no-go' ? 'no-go' : 'hold',
            mode: values.mode === 'report' ? 'report' : 'enforce',
            bootstrap: values.bootstrap === 'true',
            checklistRef: orNull(values['checklist-ref']),
            timeout,
            wait,
            outcomes,
            allowCommands: values['allow-commands'] === 'true',
            token: orNull(values['github-token'])
        }
    };
}
/** The runner's name for an input: upper case, spaces become underscores, hyphens stay. */
function inputVariable(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
function unknownInputs(environment) {
    const known = new Set(Object.keys(inputs).map(inputVariable));
    return Object.keys(environment)
        .filter(variable => variable.startsWith('INPUT_') && !known.has(variable))
        .map(variable => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = nearest(name, Object.keys(inputs));
        return `There is no input \`${name}\`${near === undefined ? `; known are ${Object.keys(inputs).join(', ')}.` : `; did you mean \`${near}\`?`}`;
    });
}
/** Outcomes by step, out of the `steps` context or of a plain mapping; undefined when the text is neither. */
function readOutcomes(text) {
    const steps = readJson(text);
    if (typeof steps !== 'object' || steps === null || Array.isArray(steps))
        return undefined;
    const outcomes = Object.entries(steps).map(([id, step]) => [id, outcomeOf(step)]);
    const words = outcomes.filter((entry) => typeof entry[1] === 'string');
    return words.length === outcomes.length ? Object.fromEntries(words) : undefined;
}
function outcomeOf(step) {
    return typeof step === 'object' && step !== null && 'outcome' in step ? step.outcome : step;
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readDuration(text) {
    try {
        return parseDuration(text);
    }
    catch {
        return null;
    }
}
function orNull(value) {
    return value === '' ? null : value;
}
//# sourceMappingURL=options.js.map
;// CONCATENATED MODULE: ./build/src/read-texts.js

/** Reads files at one exact commit, through the API. */
function readAt(port, commit) {
    return path => orNothing(() => port.textAt(path, commit));
}
/** Reads files of other repositories, through the API. */
function readOther(port) {
    return (repository, path, ref) => orNothing(() => port.textOf(repository, path, ref));
}
async function orNothing(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof ports_read/* PortError */.U && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=read-texts.js.map
// EXTERNAL MODULE: ./build/src/commands/define.js
var commands_define = __webpack_require__(9109);
;// CONCATENATED MODULE: ./build/src/commands/local.js














/** How long gathering may take in all. */
const local_patience = 5 * 60_000;
async function connectLocal(terminal, { environment, outcomes, allowCommands, anywhere = false }) {
    const tree = await working_tree_readWorkingTree(terminal.folder);
    const { port, calls } = await connect(terminal, tree.repository);
    const { subject, context } = await resolveLocalSubject(tree, environment ?? '', port);
    const files = (0,adapters_files/* createFiles */.q)(terminal.folder, { anywhere });
    const variables = createEnvironment(terminal.environment);
    // In a workflow the same holds for the command as for the action.
    const event = terminal.environment['GITHUB_EVENT_NAME'] ?? localEvent;
    const refuse = () => refuseCommands({ allowed: allowCommands, event, pullRequest: context.pullRequest }, port);
    return {
        ports: {
            files,
            github: port,
            run: { ...ownRun, outcomes: outcomesOf(outcomes) },
            environment: variables,
            commands: createCommands({ root: terminal.folder, environment: variables, refuse }),
            content: createTreeContent(files, variables),
            // Nobody but its user reads what is printed, and no runner is there to mask it.
            http: createHttp({ environment: terminal.environment, mask: () => undefined })
        },
        subject,
        context,
        apiCalls: calls
    };
}
function outcomesOf(text) {
    if (text === undefined)
        return null;
    const outcomes = readOutcomes(text);
    if (outcomes === undefined)
        throw new commands_define/* CallError */.RA(`--outcomes takes ${inputs.outcomes.expected}.`);
    return outcomes;
}
/** Reads what a checklist extends in other repositories; GitHub is only connected to when there is such a thing. */
function readRemotes(terminal) {
    return async (...file) => {
        const { repository } = await working_tree_readWorkingTree(terminal.folder);
        const { port } = await connect(terminal, repository);
        return readOther(port)(...file);
    };
}
async function connect({ environment }, repository) {
    const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_REPOSITORY } = environment;
    const token = GITHUB_TOKEN ?? GH_TOKEN ?? '';
    const name = GITHUB_REPOSITORY ?? repository;
    if (token === '' || name === null)
        return { port: notConnected('not-connected', name ?? ''), calls: () => 0 };
    // Octokit is a third of the start-up time, and most calls need none of it.
    const [{ createGitHub }, { Octokit }] = await Promise.all([
        __webpack_require__.e(/* import() */ 710).then(__webpack_require__.bind(__webpack_require__, 3710)),
        __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891))
    ]);
    return createGitHub({
        octokit: Octokit,
        repository: name,
        token,
        apiUrl: GITHUB_API_URL ?? 'https://api.github.com',
        ...(GITHUB_GRAPHQL_URL === undefined ? {} : { graphqlUrl: GITHUB_GRAPHQL_URL }),
        deadline: Date.now() + local_patience,
        now: Date.now,
        sleep: promises_.setTimeout
    });
}
//# sourceMappingURL=local.js.map

/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gates)
});

// EXTERNAL MODULE: ./build/src/lib/registry.js
var registry = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/src/lib/instant.js
var instant = __webpack_require__(6840);
// EXTERNAL MODULE: ./build/src/schema/build.js
var build = __webpack_require__(9185);
;// CONCATENATED MODULE: ./build/src/lib/message.js
/** Fills a message's placeholders; a placeholder without a value is our mistake and throws. */
function fill(message, values) {
    return message.replace(/\{([^{}]+)\}/g, (_, name) => {
        const value = values[name];
        if (value === undefined)
            throw new Error(`The message "${message}" has no value for {${name}}.`);
        return String(value);
    });
}
//# sourceMappingURL=message.js.map
;// CONCATENATED MODULE: ./build/src/gates/define.js

function defineGate(gate) {
    const say = (code, values, locations = []) => ({
        code,
        params: values,
        text: fill(gate.reasons[code] ?? code, values),
        locations
    });
    // The pipeline hands over options only after the schema of this very gate has accepted them.
    const checked = (options) => options;
    // `gather` answers every request of `needs` under its own name, and `evaluate` stops when one is missing.
    const found = (evidence) => evidence;
    const { shorthand } = gate;
    return {
        id: gate.id,
        title: gate.title,
        about: gate.about,
        options: gate.options,
        ...(shorthand === undefined
            ? {}
            : { shorthand: { json: shorthand.accepts.json, means: (value) => shorthand.means(value) } }),
        mistakes: options => gate.mistakes?.(checked(options)) ?? [],
        demands: (options, role) => gate.demands?.(checked(options), role) ?? [],
        needs: (options, context) => {
            const asked = Object.entries(gate.needs(checked(options), context));
            return Object.fromEntries(asked.flatMap(([name, request]) => (request === undefined ? [] : [[name, request]])));
        },
        reasons: gate.reasons,
        refutedBy: gate.refutedBy ?? [],
        judge: ({ options, evidence, now, role }) => gate.judge({ options: checked(options), evidence: found(evidence), now, role, say }),
        examples: gate.examples
    };
}
/** A reason that asks for attention, whatever the outcome. */
function warn(reason) {
    return { ...reason, warns: true };
}
/**
 * The judgement that follows from what was found: any failure fails, else anything awaited is pending, else it passed.
 * What is `noted` stands beside every outcome and changes none.
 */
function settle(found) {
    const { failed = [], pending = [], passed, noted = [] } = found;
    if (failed.length > 0)
        return { outcome: 'failed', reasons: [...failed, ...pending, ...noted] };
    if (pending.length > 0)
        return { outcome: 'pending', reasons: [...pending, ...noted] };
    return { outcome: 'passed', reasons: [...passed, ...noted] };
}
//# sourceMappingURL=define.js.map
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __webpack_require__(8860);
;// CONCATENATED MODULE: ./build/src/gates/parts/advisories.js

/** How grave an advisory is, from the worst to the least. */
const advisorySeverities = ['critical', 'high', 'moderate', 'low', 'info'];
/** The words of linters in those of advisories; `unknown` is for the checklist to decide. */
const scale = {
    critical: 'critical',
    high: 'high',
    error: 'high',
    moderate: 'moderate',
    warning: 'moderate',
    low: 'low',
    note: 'low',
    info: 'info',
    none: 'info'
};
/** Findings by advisory: equal where package, version and any id or alias are the same; the worst severity counts. */
function collectAdvisories(findings, unknown) {
    const groups = groupBy(findings, placeOf).flatMap(([where, found]) => joinByIds(found).map(same => ({ where, same })));
    return groups
        .map(({ where, same }) => ({
        ids: idsOf(same),
        where,
        severity: worstOf(same.map(finding => severityOf(finding, unknown))),
        fixable: same.some(({ fixAvailable }) => fixAvailable !== false),
        findings: same
    }))
        .sort((a, b) => rank(a) - rank(b) || (0,words/* compareTexts */.qy)(nameOf(a), nameOf(b)));
}
/** An advisory as people know it: `GHSA-1 in left-pad 1.0.0`. */
function nameOf({ ids, where }) {
    return `${ids[0] ?? 'an advisory'} in ${where}`;
}
function countAdvisories({ length }) {
    return (0,words/* plural */.LS)(length, 'advisory', 'advisories');
}
function listAdvisories(advisories) {
    return (0,words/* listNames */.Zv)(advisories.map(nameOf));
}
/** Whether one severity is as bad as another, or worse. */
function isAtLeast(severity, least) {
    return advisorySeverities.indexOf(severity) <= advisorySeverities.indexOf(least);
}
const rank = ({ severity }) => advisorySeverities.indexOf(severity);
function severityOf({ severity, securitySeverity = severity }, unknown) {
    return securitySeverity === 'unknown' ? unknown : scale[securitySeverity];
}
function worstOf(severities) {
    return severities.reduce((worst, severity) => (isAtLeast(severity, worst) ? severity : worst), 'info');
}
function placeOf({ package: name, version, file, line, column, message }) {
    if (name !== undefined)
        return version === undefined ? name : `${name} ${version}`;
    if (file !== undefined)
        return [file, line, column].filter(part => part !== undefined).join(':');
    return message;
}
const keysOf = ({ id, aliases }) => [id, ...aliases].map(key => key.toUpperCase());
function idsOf(findings) {
    const byKey = new Map(findings.flatMap(({ id, aliases }) => [id, ...aliases]).map(id => [id.toUpperCase(), id]));
    return [...byKey.values()].sort(words/* compareTexts */.qy);
}
/** Findings that share an id, directly or through others, come together. */
function joinByIds(findings) {
    let groups = [];
    for (const finding of findings) {
        const keys = keysOf(finding);
        const touched = groups.filter(group => keys.some(key => group.keys.has(key)));
        const joined = {
            keys: new Set([...touched.flatMap(group => [...group.keys]), ...keys]),
            found: [...touched.flatMap(group => group.found), finding]
        };
        groups = [...groups.filter(group => !touched.includes(group)), joined];
    }
    return groups.map(({ found }) => found);
}
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return [...groups];
}
//# sourceMappingURL=advisories.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/audit-options.js


function severityOption(about, counted) {
    return (0,build/* choice */.Yq)(advisorySeverities, { about, default: counted });
}
const failOn = severityOption('The least severity that holds back.', 'high');
const most = (severity) => (0,build/* optional */.lq)((0,build/* count */.U9)({ about: `How many ${severity} advisories there may be.` }));
const maxPerSeverity = (0,build/* optional */.lq)((0,build/* object */.Ik)({
    critical: most('critical'),
    high: most('high'),
    moderate: most('moderate'),
    low: most('low'),
    info: most('informative')
}, { about: 'How many advisories of just that severity there may be, in place of what `fail-on` says of it.' }));
const ignoreOption = (0,build/* list */.p_)((0,build/* object */.Ik)({
    id: (0,build/* text */.Qq)({ about: 'The advisory, by any of its ids.' }),
    reason: (0,build/* text */.Qq)({ about: 'Why it does no harm here, for the report.' }),
    expires: (0,build/* day */.vd)({ about: 'The last day on which it is ignored, to its end in UTC.' })
}), {
    about: 'Advisories to leave out, each with a reason and a last day; what is left out stays in the report.',
    default: []
});
//# sourceMappingURL=audit-options.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/example-reports.js
/** Evidence as the sources would bring it: reports by their path. */
function reportSet(reports) {
    const files = Object.entries(reports).map(([path, report]) => ({ path, format: 'example', report }));
    return { reports: { files } };
}
/** A test report with these counts; `total` follows from them. */
function testReport(counts, rest = {}) {
    const { passed = 0, failed = 0, skipped = 0, flaky = 0 } = counts;
    return {
        kind: 'tests',
        counts: { total: passed + failed + skipped, passed, failed, skipped, flaky },
        failures: [],
        suiteErrors: [],
        suites: [],
        problems: [],
        ...rest
    };
}
const unmeasured = { lines: null, branches: null, functions: null, statements: null };
/** The coverage of one file by its line records, from 1: `+` is a covered line, `-` an uncovered one, a blank none. */
function fileCoverage(path, records, more = {}) {
    const numbers = (mark) => Array.from(records).flatMap((record, i) => (record === mark ? [i + 1] : []));
    const hits = { covered: numbers('+'), uncovered: numbers('-') };
    const lines = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length };
    return { path, ...unmeasured, lines, hits, ...more };
}
/** A coverage report of these files, with their sums as totals. */
function coverageReport(...files) {
    const sum = (metric) => files
        .flatMap(file => file[metric] ?? [])
        .reduce((all, one) => ({ covered: (all?.covered ?? 0) + one.covered, total: (all?.total ?? 0) + one.total }), null);
    return {
        kind: 'coverage',
        files,
        totals: {
            lines: sum('lines'),
            branches: sum('branches'),
            functions: sum('functions'),
            statements: sum('statements')
        },
        problems: []
    };
}
/** A report of findings. */
function findingsReport(...findings) {
    return {
        kind: 'findings',
        tools: ['example'],
        findings: findings.map(finding => ({ aliases: [], message: `${finding.id} is violated.`, ...finding })),
        suppressed: 0,
        problems: []
    };
}
/** A report of these values and of thresholds by their condition: whether each was kept. */
function metricsReport(values, thresholds = {}) {
    return {
        kind: 'metrics',
        metrics: Object.entries(values).map(([name, value]) => ({ name, value })),
        thresholds: Object.entries(thresholds).map(([condition, passed]) => ({ metric: 'checks', condition, passed })),
        problems: []
    };
}
//# sourceMappingURL=example-reports.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/exceptions.js


const exceptionReasons = {
    ignored: '{found} ignored as {id} through {expires} UTC ({reason}): {names}.',
    'ignore-expired': 'The exception for {id} expired with {expires} UTC, so that {names} counts again.',
    'ignore-unused': 'No advisory of these reports is called {id}; its exception can go.'
};
/**
 * Advisories that no exception in force names, how many are left out, and what is to be said of each exception. With
 * `incomplete` reports none is called unused: the advisory may be in what is missing.
 */
function applyExceptions(advisories, exceptions, today, incomplete, say) {
    const left = new Set(advisories);
    const noted = exceptions.flatMap(({ id, reason, expires }) => {
        const named = advisories.filter(({ ids }) => ids.some(own => own.toUpperCase() === id.toUpperCase()));
        const names = listAdvisories(named);
        if (named.length === 0)
            return incomplete ? [] : [warn(say('ignore-unused', { id }))];
        if (today > expires)
            return [warn(say('ignore-expired', { id, expires, names }))];
        for (const advisory of named)
            left.delete(advisory);
        return [say('ignored', { found: countAdvisories(named), id, expires, reason, names })];
    });
    return { counted: [...left], ignored: advisories.length - left.size, noted };
}
//# sourceMappingURL=exceptions.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/new-findings.js


/** The option of gates that may judge only what is new. */
const newOnly = {
    'new-only': (0,build/* flag */.Jt)({
        about: 'Whether what a report itself calls unchanged since its baseline is left out (`baselineState` of SARIF); what says nothing of it is new.',
        default: false
    })
};
const newOnlyReasons = {
    known: '{findings} left out because the report calls them unchanged since its baseline.'
};
/** The findings to judge, and that some are left out where the options say so. */
function selectNew(findings, options, say) {
    const selected = options['new-only'] ? findings.filter(({ known }) => known !== true) : findings;
    const left = findings.length - selected.length;
    return { selected, noted: left > 0 ? [say('known', { findings: (0,words/* plural */.LS)(left, 'finding') })] : [] };
}
//# sourceMappingURL=new-findings.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/report-options.js

/** Where each kind of report lies when nobody says otherwise: one format of each tool, so that nothing is read twice. */
const conventionalReports = {
    tests: [
        'junit.xml',
        'junit-*.xml',
        'reports/junit.xml',
        'reports/junit/**/*.xml',
        'test-results/**/*.xml',
        '**/target/surefire-reports/TEST-*.xml',
        '**/target/failsafe-reports/TEST-*.xml',
        '**/build/test-results/**/TEST-*.xml'
    ],
    coverage: ['coverage/lcov.info', 'reports/coverage/lcov.info', 'lcov.info', 'coverage.xml', 'reports/coverage.xml'],
    lint: ['eslint.json', 'reports/eslint.json', 'lint.json', 'lint.sarif', 'reports/lint/**/*'],
    audit: ['audit.json', 'npm-audit.json', 'reports/npm-audit.json', 'reports/audit/**/*'],
    load: ['k6.json', 'k6-summary.json', 'reports/k6.json', 'reports/load/**/*.json']
};
/** The options of every gate that reads reports. */
function reportOptions(gate) {
    return {
        report: (0,build/* texts */.Te)({
            about: 'Globs of the reports to read, relative to the workspace; a leading `!` excludes.',
            default: conventionalReports[gate]
        }),
        format: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'The format that every report must have; without it the content decides.' })),
        files: (0,build/* count */.U9)({
            about: 'How many reports must be there at least, such as one of every shard; more may be.',
            least: 1,
            default: 1
        }),
        notes: (0,build/* choice */.Yq)(['tell', 'fail'], {
            about: 'What becomes of what a report is only remarked upon for, such as packages that nobody maintains or counts that differ upwards: it is told, or it holds back.',
            default: 'tell'
        })
    };
}
const wants = {
    tests: 'tests',
    coverage: 'coverage',
    lint: 'findings',
    audit: 'findings',
    load: 'metrics'
};
/** The request for the reports that a gate's options name. */
function askForReports(gate, options) {
    const { format } = options;
    return {
        kind: 'reports',
        ask: {
            want: wants[gate],
            report: globsOf(options),
            ...(format === undefined ? {} : { format })
        }
    };
}
/** The request for the reports of the base, if a gate compares with one. */
function askForBase(gate, options, baseline) {
    if (baseline === undefined)
        return undefined;
    const { kind, ask } = askForReports(gate, { ...options, report: baseline });
    return { kind, ask: { ...ask, of: 'base' } };
}
/** The globs of the reports that a gate's options name. */
function globsOf({ report }) {
    return typeof report === 'string' ? [report] : report;
}
//# sourceMappingURL=report-options.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/report-reasons.js


/** The sentences about reports that gates share. */
const reportReasons = {
    'report-missing': '{found} found for {globs}, and at least {least} must be there; write what is missing before this gate runs, fetch the reports of every job, or name the right place in `report`.',
    'report-problem': '{file} cannot be relied on ({problem}): {message}',
    'report-note': '{file}: {message}',
    read: 'Read {files}.'
};
const mostNamed = 10;
/** What is to be said of the reports as files: `failed` holds back, `noted` only tells. */
function inspectReports(options, { files }, say) {
    const found = (0,words/* plural */.LS)(files.length, 'report');
    const missing = files.length < options.files
        ? [say('report-missing', { found, globs: globsOf(options).join(', '), least: options.files })]
        : [];
    if (files.length === 0)
        return { failed: missing, noted: [] };
    const problems = files.flatMap(file => file.report.problems.map(problem => ({ file, problem })));
    const holdsBack = ({ blocks }) => blocks || options.notes === 'fail';
    const place = (file, { line, message }) => ({
        file: file.path,
        text: message,
        ...(line === undefined ? {} : { line })
    });
    const named = files.slice(0, mostNamed).map(file => `${file.path} (${file.format})`);
    const more = files.length - named.length;
    return {
        failed: [
            ...missing,
            ...problems
                .filter(({ problem }) => holdsBack(problem))
                .map(({ file, problem }) => say('report-problem', { file: file.path, problem: problem.code, message: problem.message }, [
                place(file, problem)
            ]))
        ],
        noted: [
            ...problems
                .filter(({ problem }) => !holdsBack(problem))
                .map(({ file, problem }) => say('report-note', { file: file.path, message: problem.message }, [place(file, problem)])),
            say('read', { files: [...named, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ') })
        ]
    };
}
/** The reports of one kind; one of another kind here is our mistake, because the request has said what it wants. */
function reportsOf(kind, { files }) {
    return files.map(({ path, report }) => {
        if (!isOfKind(kind, report))
            throw new Error(`${path} was handed over as ${report.kind} where ${kind} was asked for.`);
        return { path, report };
    });
}
function isOfKind(kind, report) {
    return report.kind === kind;
}
//# sourceMappingURL=report-reasons.js.map
// EXTERNAL MODULE: ./build/src/model/reports.js
var reports = __webpack_require__(4824);
;// CONCATENATED MODULE: ./build/src/gates/parts/places.js
/** How many places a reason keeps. */
const mostPlaces = 50;
/** The first places of a list that is ordered from the most telling to the least. */
function keepPlaces(places) {
    return places.slice(0, mostPlaces);
}
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/finding-places.js


/** Where findings are, the worst first; those without a place are left out. */
function findingPlaces(findings) {
    const rank = (finding) => reports/* severities */.gO.indexOf(finding.severity);
    const worstFirst = [...findings].sort((a, b) => rank(a) - rank(b));
    return keepPlaces(worstFirst.flatMap(finding => finding_places_placeOf(finding) ?? []));
}
function finding_places_placeOf({ id, message, file, line, endLine, column }) {
    if (file === undefined)
        return undefined;
    return {
        file,
        text: `${message} (${id})`,
        ...(line === undefined ? {} : { line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { column })
    };
}
//# sourceMappingURL=finding-places.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/severity-limits.js



const severityReasons = {
    'too-many': '{found} of severity {severity} found, and at most {limit} may be: {names}; update, or ignore with a reason.'
};
/** Every severity of which there is more than may be. */
function judgeSeverities(advisories, { 'fail-on': least, max }, say) {
    return bySeverity(advisories).flatMap(({ severity, found }) => {
        const limit = max?.[severity] ?? (isAtLeast(severity, least) ? 0 : Infinity);
        if (found.length <= limit)
            return [];
        const params = { found: countAdvisories(found), severity, limit, names: listAdvisories(found) };
        return [say('too-many', params, findingPlaces(found.flatMap(({ findings }) => findings)))];
    });
}
/** How many there are of each severity: `2 high and 1 low`. */
function describeSeverities(advisories) {
    return (0,words/* listNames */.Zv)(bySeverity(advisories).map(({ severity, found }) => `${String(found.length)} ${severity}`));
}
function bySeverity(advisories) {
    return advisorySeverities
        .map(severity => ({ severity, found: advisories.filter(advisory => advisory.severity === severity) }))
        .filter(({ found }) => found.length > 0);
}
//# sourceMappingURL=severity-limits.js.map
;// CONCATENATED MODULE: ./build/src/gates/audit.js











const audit = defineGate({
    id: 'audit',
    title: 'No grave vulnerability is known',
    about: 'Holds back what has known vulnerabilities in its dependencies, images or code.',
    options: (0,build/* object */.Ik)({
        ...reportOptions('audit'),
        'fail-on': failOn,
        max: maxPerSeverity,
        ignore: ignoreOption,
        'only-fixable': (0,build/* flag */.Jt)({ about: 'Whether advisories that certainly have no fix are left out.', default: false }),
        ...newOnly,
        unknown: severityOption('What an advisory of unknown severity counts as.', 'critical')
    }),
    shorthand: { accepts: failOn, means: least => ({ 'fail-on': least }) },
    needs: options => ({ reports: askForReports('audit', options) }),
    reasons: {
        ...reportReasons,
        ...newOnlyReasons,
        ...exceptionReasons,
        ...severityReasons,
        passed: '{found} found: {severities}; {ignored} ignored here, {suppressed} suppressed by the tool.',
        unfixable: '{found} left out because no fix is known: {names}.'
    },
    judge: ({ options, evidence, now, say }) => {
        const { failed, noted } = inspectReports(options, evidence.reports, say);
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const reports = reportsOf('findings', evidence.reports).map(({ report }) => report);
        const found = selectNew(reports.flatMap(({ findings }) => findings), options, say);
        const all = collectAdvisories(found.selected, options.unknown);
        const exceptions = applyExceptions(all, options.ignore, (0,instant/* dayOf */.k)(now), failed.length > 0, say);
        const { counted, ignored } = exceptions;
        const unfixable = options['only-fixable'] ? counted.filter(({ fixable }) => !fixable) : [];
        const relevant = counted.filter(advisory => !unfixable.includes(advisory));
        const params = {
            found: countAdvisories(relevant),
            severities: describeSeverities(relevant),
            ignored,
            suppressed: reports.reduce((sum, { suppressed }) => sum + suppressed, 0)
        };
        const left = { found: countAdvisories(unfixable), names: listAdvisories(unfixable) };
        return settle({
            failed: [...failed, ...judgeSeverities(relevant, options, say)],
            passed: [say('passed', params)],
            noted: [...exceptions.noted, ...(unfixable.length > 0 ? [say('unfixable', left)] : []), ...found.noted, ...noted]
        });
    },
    examples: [
        {
            title: 'only a moderate advisory is known',
            options: {},
            evidence: known('moderate'),
            expect: 'passed',
            because: 'passed'
        },
        {
            title: 'an advisory of high severity is known',
            options: {},
            evidence: known('high'),
            expect: 'failed',
            because: 'too-many'
        },
        {
            title: 'it is ignored for a while',
            options: { ignore: [{ id: 'ghsa-1', reason: 'dev server only', expires: '2027-01-31' }] },
            evidence: known('high'),
            now: '2027-01-31T23:59:59Z',
            expect: 'passed',
            because: 'ignored'
        },
        {
            title: 'it was ignored for too long',
            options: { ignore: [{ id: 'GHSA-1', reason: 'dev server only', expires: '2027-01-31' }] },
            evidence: known('high'),
            now: '2027-02-01T00:00:00Z',
            expect: 'failed',
            because: 'ignore-expired'
        }
    ]
});
/** A report of one advisory for left-pad. */
function known(severity) {
    return reportSet({ 'audit.json': findingsReport({ id: 'GHSA-1', severity, package: 'left-pad' }) });
}
//# sourceMappingURL=audit.js.map
// EXTERNAL MODULE: ./build/src/lib/glob.js
var glob = __webpack_require__(951);
;// CONCATENATED MODULE: ./build/src/gates/parts/check-state.js

const acceptable = ['neutral', 'skipped'];
const runningWords = new Set(['queued', 'in_progress', 'waiting', 'requested', 'pending']);
/** A check's state; every word that is not known to be good or under way is not good. */
function stateOf({ kind, status, conclusion }, accepted) {
    if (kind === 'status' ? conclusion === null : runningWords.has(status))
        return 'running';
    if (kind === 'check-run' && status !== 'completed')
        return 'failed';
    return conclusion === 'success' || (conclusion !== null && accepted.includes(conclusion)) ? 'succeeded' : 'failed';
}
/** Whether an app has posted a check. A status carries a login instead, which for apps ends with `[bot]` as no person's can. */
function isPostedBy({ kind, app: poster }, app) {
    return poster === (kind === 'status' ? `${app}[bot]` : app);
}
/** The newest check per poster and name; those that nothing puts in an order all count. */
function newestChecks(checks) {
    const newest = new Map();
    const undated = [];
    for (const check of checks) {
        if ((0,instant/* instantOf */.B)(check.startedAt) === null)
            undated.push(check);
        else {
            const key = JSON.stringify([check.kind, check.app, check.name]);
            const known = newest.get(key);
            const [first] = known ?? [];
            const order = first === undefined ? 1 : compareAge(check, first);
            if (order > 0)
                newest.set(key, [check]);
            else if (order === 0)
                known?.push(check);
        }
    }
    return [...[...newest.values()].flat(), ...undated].sort((a, b) => a.id - b.id);
}
/** More than 0 when `one` is newer, less when it is older. */
function compareAge(one, other) {
    return ((0,instant/* instantOf */.B)(one.startedAt) ?? 0) - ((0,instant/* instantOf */.B)(other.startedAt) ?? 0) || one.id - other.id;
}
//# sourceMappingURL=check-state.js.map
;// CONCATENATED MODULE: ./build/src/gates/checks.js





const checks = defineGate({
    id: 'checks',
    title: 'The checks of the commit succeed',
    about: 'Holds back a commit whose check runs or statuses are missing, still running or not successful.',
    options: (0,build/* object */.Ik)({
        names: (0,build/* texts */.Te)({ about: 'Names of the checks that must succeed; `*` stands for any text.' }),
        app: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'Slug of the app that must have posted them; without it every poster of the name counts.' })),
        accept: (0,build/* list */.p_)((0,build/* choice */.Yq)(acceptable, { about: 'A conclusion beside success.' }), {
            about: 'Conclusions that count like success.',
            default: []
        })
    }),
    shorthand: {
        accepts: (0,build/* texts */.Te)({ about: 'Names of the checks that must succeed.' }),
        means: names => ({ names })
    },
    needs: () => ({ checks: { kind: 'checks', ask: {} } }),
    reasons: {
        succeeded: '{name} by {app} ended with {conclusion}.',
        running: '{name} by {app} is {status}; wait until it ends.',
        failed: '{name} by {app} ended with {conclusion}; correct what it found, or run it again.',
        missing: 'No check is called {name}; the commit has {others}. Wait for it, or correct the name.',
        'other-app': '{name} is posted by {apps} only, and {app} must have posted it; wait for that, or correct `app`.'
    },
    refutedBy: ['failed'],
    judge: ({ options, evidence, say }) => {
        const { names, app, accept } = options;
        const newest = newestChecks(evidence.checks.checks);
        const failed = [];
        const pending = [];
        const passed = [];
        const decided = new Set();
        for (const name of typeof names === 'string' ? [names] : names) {
            const named = newest.filter(check => (0,glob/* matchesName */.Hj)(name, check.name));
            const posted = named.filter(check => app === undefined || isPostedBy(check, app));
            if (named.length === 0)
                pending.push(say('missing', { name, others: namesOf(newest) }));
            else if (posted.length === 0 && app !== undefined)
                pending.push(say('other-app', { name, app, apps: appsOf(named) }));
            for (const check of posted) {
                if (decided.has(check))
                    continue;
                decided.add(check);
                const { name, app, status } = check;
                const conclusion = check.conclusion ?? 'no conclusion';
                const state = stateOf(check, accept);
                if (state === 'running')
                    pending.push(say('running', { name, app, status }));
                else if (state === 'succeeded')
                    passed.push(say('succeeded', { name, app, conclusion }));
                else
                    failed.push(say('failed', { name, app, conclusion }));
            }
        }
        return settle({ failed, pending, passed });
    },
    examples: [
        {
            title: 'the check succeeded',
            options: { names: 'build' },
            evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({})] } },
            expect: 'passed',
            because: 'succeeded'
        },
        {
            title: 'the check was skipped',
            options: { names: 'build' },
            evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ conclusion: 'skipped' })] } },
            expect: 'failed',
            because: 'failed'
        },
        {
            title: 'the check still runs',
            options: { names: ['build'] },
            evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ status: 'in_progress', conclusion: null })] } },
            expect: 'pending',
            because: 'running'
        },
        {
            title: 'nothing has been posted yet',
            options: { names: ['build'] },
            evidence: { checks: { commit: 'c0ffee', checks: [] } },
            expect: 'pending',
            because: 'missing'
        },
        {
            title: 'somebody else posted a check of that name',
            options: { names: ['build'], app: 'github-actions' },
            evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ kind: 'status', app: 'github-actions' })] } },
            expect: 'pending',
            because: 'other-app'
        }
    ]
});
const unique = (texts) => [...new Set(texts)].sort();
const namesOf = (found) => (0,words/* listNames */.Zv)(unique(found.map(({ name }) => name)));
const appsOf = (found) => (0,words/* listNames */.Zv)(unique(found.map(({ app }) => app)));
function exampleCheck(more) {
    const startedAt = '2026-11-20T09:00:00Z';
    return {
        kind: 'check-run',
        id: 1,
        name: 'build',
        app: 'github-actions',
        status: 'completed',
        conclusion: 'success',
        startedAt,
        url: null,
        ...more
    };
}
//# sourceMappingURL=checks.js.map
// EXTERNAL MODULE: ./build/src/lib/duration.js
var duration = __webpack_require__(8081);
// EXTERNAL MODULE: ./build/src/lib/pattern.js + 1 modules
var lib_pattern = __webpack_require__(8805);
;// CONCATENATED MODULE: ./build/src/gates/parts/command-options.js



const exit = () => (0,build/* count */.U9)({ about: 'An exit code.' });
const output = (name) => (0,build/* optional */.lq)((0,build/* either */.gP)((0,build/* texts */.Te)({ about: 'Texts that must be in it.' }), (0,build/* object */.Ik)({
    contains: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Texts that must be in it.' })),
    matches: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'A pattern for the whole of it, without white space at its ends.' }))
}, { about: 'Texts that must be in it, and a pattern for the whole of it.' }), { about: `What it must print to ${name}.` }));
const runOption = (0,build/* list */.p_)((0,build/* text */.Qq)({ about: 'The program, or one of its arguments.' }), {
    about: 'The program and its arguments, each an entry of its own; there is no shell.'
});
const commandOptions = (0,build/* object */.Ik)({
    run: runOption,
    cwd: (0,build/* text */.Qq)({ about: 'Folder of the working tree to run it in.', default: '.' }),
    exit: (0,build/* either */.gP)(exit(), (0,build/* list */.p_)(exit(), { about: 'Exit codes.' }), {
        about: 'Exit code, or codes, that it may end with.',
        default: 0
    }),
    stdout: output('its standard output'),
    stderr: output('its standard error'),
    number: (0,build/* optional */.lq)((0,build/* object */.Ik)({
        below: (0,build/* optional */.lq)((0,build/* number */.ai)({ about: 'It must be less than this.' })),
        above: (0,build/* optional */.lq)((0,build/* number */.ai)({ about: 'It must be more than this.' })),
        equals: (0,build/* optional */.lq)((0,build/* number */.ai)({ about: 'It must be this.' }))
    }, { about: 'What the one number must be that it prints and nothing else.' })),
    json: (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* scalar */.d_)({ about: 'The value that must be there.' }), {
        about: 'Values of the JSON that it prints, each at its JSON Pointer, such as `/status`.'
    })),
    timeout: (0,build/* briefDuration */.Tg)({ about: 'How long it may take, at most 10m; what takes longer is ended.', default: '1m' }),
    env: (0,build/* optional */.lq)((0,build/* texts */.Te)({
        about: 'Variables that it gets beside PATH, HOME, LANG and the like; their values are struck out of what it prints.'
    }))
});
const listed = (words = []) => typeof words === 'string' ? [words] : words;
function askOf({ run, cwd, timeout, env }) {
    return { run, cwd, timeout: (0,duration/* parseDuration */.E)(timeout), env: listed(env) };
}
const isList = (output) => Array.isArray(output);
/** What is asked of an output: texts in it, and a pattern of the whole. */
function demandsOn(output) {
    if (output === undefined || typeof output === 'string' || isList(output))
        return { contains: listed(output) };
    return { ...output, contains: listed(output.contains) };
}
function acceptedExits({ exit }) {
    return typeof exit === 'number' ? [exit] : exit;
}
/** Nothing to run, no exit code that would do, demands that ask for nothing, patterns that cannot be read. */
function findCommandMistakes(options) {
    const wrong = (path, message) => ({ path, at: 'value', message });
    const mistakes = [];
    if (options.run.length === 0)
        mistakes.push(wrong(['run'], '`run` names no program; write it and its arguments as a list.'));
    if (acceptedExits(options).length === 0)
        mistakes.push(wrong(['exit'], '`exit` names no code; write one, such as 0.'));
    if (options.number !== undefined && Object.keys(options.number).length === 0) {
        mistakes.push(wrong(['number'], '`number` asks for nothing; write `below`, `above` or `equals`.'));
    }
    for (const stream of ['stdout', 'stderr']) {
        const { contains, matches } = demandsOn(options[stream]);
        if (options[stream] !== undefined && contains.length === 0 && matches === undefined) {
            mistakes.push(wrong([stream], `\`${stream}\` asks for nothing; write \`contains\` or \`matches\`.`));
        }
        const message = matches === undefined ? undefined : (0,lib_pattern/* explainPattern */.eb)(matches);
        if (message !== undefined)
            mistakes.push(wrong([stream, 'matches'], message));
    }
    for (const pointer of Object.keys(options.json ?? {})) {
        if (pointer !== '' && !pointer.startsWith('/')) {
            mistakes.push(wrong(['json', pointer], 'A JSON Pointer begins with a slash, such as `/status`.'));
        }
    }
    return mistakes;
}
//# sourceMappingURL=command-options.js.map
// EXTERNAL MODULE: ./build/src/lib/ansi.js
var ansi = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/src/lib/escape.js
var lib_escape = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/src/lib/json-pointer.js
var json_pointer = __webpack_require__(2623);
;// CONCATENATED MODULE: ./build/src/gates/parts/command-output.js





const outputReasons = {
    'no-text': '{command} must print "{text}" to {stream}, and printed "{said}"; correct what it looks at.',
    'no-match': '{command} must print to {stream} what {pattern} matches as a whole, and printed "{said}"; correct what it looks at.',
    'not-a-number': '{command} must print one number and nothing else, and printed "{said}"; let it print the number alone.',
    'not-below': '{command} printed {found}, and less than {limit} is asked; bring it down.',
    'not-above': '{command} printed {found}, and more than {limit} is asked; bring it up.',
    'not-equal': '{command} printed {found}, and {limit} is asked; correct what it looks at.',
    'no-json': '{command} must print JSON, and printed "{said}"; let it print the JSON alone.',
    'no-value': '{command} printed JSON that has nothing at "{pointer}"; correct the pointer, or what it looks at.',
    differs: '{command} printed {found} at "{pointer}", and {value} is asked; correct what it looks at.'
};
/** What is not as asked in what a command printed. */
function judgeOutput(options, printed, say) {
    const command = showCommand(options.run);
    const reasons = [];
    for (const stream of ['stdout', 'stderr']) {
        const { contains, matches } = demandsOn(options[stream]);
        const about = { command, stream, said: showEnd(printed[stream]) };
        const missing = contains.filter(text => !printed[stream].includes(text));
        reasons.push(...missing.map(text => say('no-text', { ...about, text: (0,lib_escape/* oneLine */.TN)(text) })));
        if (matches !== undefined && !(0,lib_pattern/* compileWhole */.t2)(matches)(printed[stream].trim())) {
            reasons.push(say('no-match', { ...about, pattern: matches }));
        }
    }
    if (options.number !== undefined)
        reasons.push(...judgeNumber(command, options.number, printed.stdout, say));
    if (options.json !== undefined)
        reasons.push(...judgeJson(command, options.json, printed.stdout, say));
    return reasons;
}
function judgeNumber(command, { below, above, equals }, stdout, say) {
    const text = stdout.trim();
    const found = /^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(found))
        return [say('not-a-number', { command, said: showEnd(stdout) })];
    return [
        ...(below === undefined || found < below ? [] : [say('not-below', { command, found, limit: below })]),
        ...(above === undefined || found > above ? [] : [say('not-above', { command, found, limit: above })]),
        ...(equals === undefined || found === equals ? [] : [say('not-equal', { command, found, limit: equals })])
    ];
}
function judgeJson(command, wanted, stdout, say) {
    const document = readJson(stdout);
    if (document === undefined)
        return [say('no-json', { command, said: showEnd(stdout) })];
    return Object.entries(wanted).flatMap(([pointer, value]) => {
        const found = (0,json_pointer/* valueAtPointer */.s)(document, pointer);
        if (found === undefined)
            return [say('no-value', { command, pointer })];
        if (found === value)
            return [];
        const [shown, asked] = [found, value].map(each => (0,lib_escape/* oneLine */.TN)(JSON.stringify(each), 100));
        return [say('differs', { command, pointer, found: shown ?? '', value: asked ?? '' })];
    });
}
/** Undefined, which no JSON is, where it is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The command as somebody would type it, short enough for a sentence. */
function showCommand(run) {
    const words = run.map(word => (/^[\w./:=@%+,-]+$/.test(word) ? word : JSON.stringify(word)));
    return (0,lib_escape/* oneLine */.TN)(words.join(' '), 120);
}
/** The end of what was printed, where programs say what went wrong, on one line without colours. */
function showEnd(printed, most = 200) {
    // Folding only shortens, so that a few times as much is enough to look at.
    const line = (0,lib_escape/* oneLine */.TN)((0,ansi/* stripAnsi */.a)(printed.trimEnd().slice(-16 * most)), Infinity);
    if (line === '')
        return '(nothing)';
    return line.length <= most ? line : `…${line.slice(-most).replace(/^[\udc00-\udfff]/, '')}`;
}
//# sourceMappingURL=command-output.js.map
;// CONCATENATED MODULE: ./build/src/gates/command.js



const command = defineGate({
    id: 'command',
    title: 'A command says so',
    about: 'Holds back what a program of your own objects to; programs run only where the workflow allows them.',
    options: commandOptions,
    shorthand: {
        accepts: runOption,
        means: run => ({ run })
    },
    mistakes: findCommandMistakes,
    needs: options => ({ command: { kind: 'command', ask: askOf(options) } }),
    reasons: {
        done: '{command} ended with {exit}, and all that is asked of it is so.',
        exit: '{command} ended with {exit}, and {accepted} is asked; it printed "{said}".',
        ended: '{command} was ended by {signal} before it was done; run it again, or see what ends it.',
        ...outputReasons
    },
    // An exit code that is not asked for may as well tell that the command could not do its work.
    refutedBy: ['no-text', 'no-match', 'not-below', 'not-above', 'not-equal', 'differs'],
    judge: ({ options, evidence, say }) => {
        const { exit, signal, stdout, stderr } = evidence.command;
        const command = showCommand(options.run);
        if (exit === null)
            return settle({ failed: [say('ended', { command, signal: signal ?? 'a signal' })], passed: [] });
        const accepted = acceptedExits(options);
        if (!accepted.includes(exit)) {
            const said = showEnd(stderr.trim() === '' ? stdout : stderr);
            return settle({ failed: [say('exit', { command, exit, accepted: accepted.join(' or '), said })], passed: [] });
        }
        return settle({ failed: judgeOutput(options, evidence.command, say), passed: [say('done', { command, exit })] });
    },
    examples: [
        {
            title: 'the database has few connections',
            options: { run: ['psql', '-tAc', 'select count(*) from pg_stat_activity'], number: { below: 50 } },
            evidence: { command: printed('12\n') },
            expect: 'passed',
            because: 'done'
        },
        {
            title: 'the database has many connections',
            options: { run: ['psql', '-tAc', 'select count(*) from pg_stat_activity'], number: { below: 50 } },
            evidence: { command: printed('50\n') },
            expect: 'failed',
            because: 'not-below'
        },
        {
            title: 'the database cannot be reached',
            options: { run: ['psql', '-tAc', 'select count(*) from pg_stat_activity'], number: { below: 50 } },
            evidence: { command: printed('', { exit: 2, stderr: 'psql: error: connection refused\n' }) },
            expect: 'failed',
            because: 'exit'
        },
        {
            title: 'nothing is left to migrate',
            options: { run: ['npx', 'migrate', 'status', '--json'], json: { '/pending': 0 }, env: 'DATABASE_URL' },
            evidence: { command: printed('{ "pending": 0 }') },
            expect: 'passed',
            because: 'done'
        },
        {
            title: 'something is left to migrate',
            options: { run: ['npx', 'migrate', 'status', '--json'], json: { '/pending': 0 }, env: 'DATABASE_URL' },
            evidence: { command: printed('{ "pending": 2 }') },
            expect: 'failed',
            because: 'differs'
        }
    ]
});
function printed(stdout, more = {}) {
    return { exit: 0, signal: null, stdout, stderr: '', ...more };
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: ./build/src/lib/rising.js
var lib_rising = __webpack_require__(1196);
;// CONCATENATED MODULE: ./build/src/lib/ratio.js
const decimals = 10;
const ratio_scale = 10n ** BigInt(decimals);
/** Whether two numbers make a share: a part of something that is not nothing. */
function isShare({ covered, total }) {
    return Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && total > 0 && covered <= total;
}
/** Whether a share is at least so many percent, exactly; a percentage counts with ten decimals. */
function reaches({ covered, total }, percent) {
    const least = BigInt(percent.toFixed(decimals).replace('.', ''));
    return BigInt(covered) * 100n * ratio_scale >= least * BigInt(total);
}
/** Whether a share is below an earlier one by more than so many percent points, exactly. */
function falls(from, to, points) {
    const most = BigInt(points.toFixed(decimals).replace('.', ''));
    const lost = BigInt(from.covered) * BigInt(to.total) - BigInt(to.covered) * BigInt(from.total);
    return lost * 100n * ratio_scale > most * BigInt(from.total) * BigInt(to.total);
}
/** A share in percent with at most two decimals, rounded down: 84.999 % never reads as 85. */
function floorPercent({ covered, total }) {
    const hundredths = (BigInt(covered) * 10000n) / BigInt(total);
    const fraction = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
    return `${String(hundredths / 100n)}${fraction === '' ? '' : `.${fraction}`}`;
}
//# sourceMappingURL=ratio.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/uncovered-lines.js


/** Stretches of lines that no test reaches, the longest first; lines without code do not end a stretch. */
function uncoveredPlaces(files) {
    const stretches = files.flatMap(file => stretchesOf(file));
    stretches.sort((a, b) => b.lines - a.lines || (0,words/* compareTexts */.qy)(a.file, b.file) || a.line - b.line);
    return keepPlaces(stretches.map(({ file, line, endLine, lines }) => ({
        file,
        line,
        ...(endLine > line ? { endLine } : {}),
        text: `${(0,words/* plural */.LS)(lines, 'line is', 'lines are')} not covered.`
    })));
}
function stretchesOf({ path, hits }) {
    if (hits === undefined)
        return [];
    const stretches = [];
    let next = 0;
    let open;
    for (const line of hits.uncovered) {
        const before = next;
        while ((hits.covered[next] ?? Infinity) < line)
            next++;
        if (open === undefined || next > before) {
            open = { file: path, line, endLine: line, lines: 0 };
            stretches.push(open);
        }
        open.endLine = line;
        open.lines++;
    }
    return stretches;
}
//# sourceMappingURL=uncovered-lines.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/changed-lines.js







const changedLinesOptions = {
    'changed-lines': (0,build/* optional */.lq)((0,build/* percent */.KN)({
        about: 'Least share of lines covered, in percent, among the lines with code that the pull request adds or changes. Where GitHub does not show what is changed in a file, all its lines count.'
    })),
    unmeasured: (0,build/* texts */.Te)({
        about: 'Globs of changed files that no report need name, for `changed-lines`. Any other must be measured if measured files have its extension, below the top folder that these share, or anywhere where they share none.',
        default: [
            '**/*.test.*',
            '**/*.spec.*',
            '**/*_test.*',
            '**/*_spec.*',
            '**/test_*',
            '**/*Test.*',
            '**/*Tests.*',
            '**/__tests__/**',
            '**/test/**',
            '**/tests/**',
            '**/spec/**',
            '**/conftest.py',
            '**/*.config.*',
            '**/*.d.ts'
        ]
    })
};
const changedLinesReasons = {
    'changed-met': '{percent} % of the changed lines covered ({covered} of {total}), and at least {least} % must be.',
    'changed-below': '{percent} % of the changed lines covered ({covered} of {total}), and at least {least} % must be; test what is named here.',
    'changed-nothing': 'The pull request changes no line that the reports count as code.',
    'changed-unmeasured': '{files} changed and not measured for certain ({names}); let the reports measure what is changed, or name in `unmeasured` what needs no test.',
    'changed-elsewhere': '{files} changed outside of what the reports measure ({names}); not counted.',
    'changed-unplaced': 'No file that the reports name is for certain one of the commit ({names}); let them name files by their paths in the repository.',
    'changed-unrecorded': 'Which lines are covered is not told of {names}; write a report with line records, such as lcov or Cobertura.'
};
/** Holds the lines that the pull request adds or changes against their own limit; `files` are those of all reports together. */
function judgeChangedLines(least, unmeasured, changed, files, reports, say) {
    const find = measuredBy(files);
    const pairs = changed.files
        .filter(({ added }) => added?.length !== 0)
        .map(({ path, added }) => ({ path, added, found: find(path) }));
    const missing = pairs.filter(({ found }) => found.length === 0).map(({ path }) => path);
    const { failed, noted } = judgeMissing(missing, unmeasured, files, say);
    const measured = pairs.flatMap(({ found, added }) => found.map(file => ({ file, added })));
    const unrecorded = new Set(reports.flatMap(report => report.files.filter(lacksRecords).map(({ path }) => path)));
    const silent = measured.map(({ file }) => file.path).filter(path => unrecorded.has(path));
    if (silent.length > 0)
        failed.push(say('changed-unrecorded', { names: (0,words/* listNames */.Zv)(silent) }));
    else if (!files.some(hasRecords))
        failed.push(say('changed-unrecorded', { names: 'any file' }));
    if (files.length > 0 && files.every(isForeign)) {
        const names = (0,words/* listNames */.Zv)(files.map(({ path }) => path), 3);
        failed.push(say('changed-unplaced', { names }));
    }
    const parts = measured.flatMap(({ file, added }) => partsOf(file, added));
    const covered = parts.reduce((sum, { hits }) => sum + hits.covered.length, 0);
    const total = parts.reduce((sum, { hits }) => sum + hits.uncovered.length, covered);
    if (total === 0)
        return { failed, passed: [say('changed-nothing', {})], noted };
    const params = { covered, total, least, percent: floorPercent({ covered, total }) };
    if (reaches(params, least))
        return { failed, passed: [say('changed-met', params)], noted };
    return { failed: [...failed, say('changed-below', params, uncoveredPlaces(parts))], passed: [], noted };
}
/**
 * Finds the measured file that a path of the repository is; a report may list it in parts. One that was only guessed, or
 * could be several, is none; by its end one is found only where the files of the commit are not known.
 */
function measuredBy(files) {
    const sure = files.filter(file => !isForeign(file));
    const byPath = new Map();
    for (const file of sure)
        byPath.set(file.path, [...(byPath.get(file.path) ?? []), file]);
    const unplaced = sure.filter(({ placement }) => placement === undefined);
    return path => {
        const alike = unplaced.filter(each => path.endsWith(`/${each.path}`));
        return byPath.get(path) ?? (alike.length === 1 ? alike : []);
    };
}
/** What is to be said of changed files that no report names: those that look like what is measured fail. */
function judgeMissing(paths, unmeasured, files, say) {
    const failed = [];
    const noted = [];
    const isExempt = (0,glob/* compileGlobs */.tI)(typeof unmeasured === 'string' ? [unmeasured] : unmeasured);
    const own = files.filter(({ placement }) => placement !== 'untracked');
    const extensions = new Set(files.map(({ path }) => extensionOf(path)));
    const [top = '', another] = new Set(own.map(({ path }) => topOf(path)));
    const isWithin = (path) => top === '' || another !== undefined || topOf(path) === top;
    const alike = paths.filter(path => extensions.has(extensionOf(path)) && !isExempt(path));
    const params = (found) => ({
        files: (0,words/* plural */.LS)(found.length, 'file is', 'files are'),
        names: (0,words/* listNames */.Zv)(found)
    });
    const within = alike.filter(isWithin);
    const elsewhere = alike.filter(path => !isWithin(path));
    if (within.length > 0) {
        failed.push(say('changed-unmeasured', params(within), keepPlaces(within.map(file => ({ file })))));
    }
    if (elsewhere.length > 0)
        noted.push(say('changed-elsewhere', params(elsewhere)));
    return { failed, noted };
}
/** Whether a file has something to cover, and no record says where. */
function lacksRecords({ hits, lines, statements }) {
    return hits === undefined && ((lines?.total ?? 0) > 0 || (statements?.total ?? 0) > 0);
}
/** Whether a file is not certain to be one of the commit, though the commit's files are known. */
function isForeign({ placement }) {
    return placement !== undefined && placement !== 'tracked';
}
function hasRecords({ hits }) {
    return hits !== undefined && hits.covered.length + hits.uncovered.length > 0;
}
/** The line records of each changed stretch of a file; without stretches, of the whole file. */
function partsOf({ hits = { covered: [], uncovered: [] }, ...file }, added) {
    if (added === null)
        return [{ ...file, hits }];
    return added.map(stretch => ({
        ...file,
        hits: { covered: recordsWithin(hits.covered, stretch), uncovered: recordsWithin(hits.uncovered, stretch) }
    }));
}
function recordsWithin(rising, [first, last]) {
    return rising.slice((0,lib_rising/* firstFrom */.n)(rising, first), (0,lib_rising/* firstFrom */.n)(rising, last + 1));
}
function extensionOf(path) {
    return path
        .slice(path.lastIndexOf('/') + 1)
        .replace(/^.*\./, '')
        .toLowerCase();
}
function topOf(path) {
    return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}
//# sourceMappingURL=changed-lines.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/coverage-options.js


const linesOption = (0,build/* percent */.KN)({ about: 'Least share of lines covered, in percent.' });
const thresholds = {
    lines: (0,build/* optional */.lq)(linesOption),
    branches: (0,build/* optional */.lq)((0,build/* percent */.KN)({ about: 'Least share of branches covered, in percent.' })),
    functions: (0,build/* optional */.lq)((0,build/* percent */.KN)({ about: 'Least share of functions covered, in percent.' })),
    statements: (0,build/* optional */.lq)((0,build/* percent */.KN)({ about: 'Least share of statements covered, in percent.' }))
};
const perPath = (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* either */.gP)(linesOption, (0,build/* object */.Ik)(thresholds, { about: 'Least shares covered by metric, in percent.' }), {
    about: 'What the files that match must reach together.'
}), { about: 'Shares that parts of the code must reach, by a glob of their paths in the repository.' }));
const minLines = (0,build/* optional */.lq)((0,build/* count */.U9)({
    about: 'Least number of lines that the reports must measure, so that files that vanish from them raise no share.',
    least: 1
}));
/** Whether nothing is limited at all. */
const isEmpty = (limits) => reports/* coverageMetrics */.wv.every(metric => limits[metric] === undefined);
//# sourceMappingURL=coverage-options.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/merge-coverage.js


/**
 * One report is taken at its word. Several are added up by file: where line records exist on both sides a line that one
 * report covers is covered; otherwise the least covered and the most to cover count, so that no report hides another.
 */
function mergeCoverage(reports) {
    const [first, ...others] = reports;
    if (first !== undefined && others.length === 0)
        return first;
    const byPath = new Map();
    reports.forEach(({ files }, index) => {
        for (const file of files) {
            // What could be several files of the commit may be another one in each report.
            const key = file.placement === 'ambiguous' ? `${String(index)}\n${file.path}` : file.path;
            const same = byPath.get(key);
            if (same === undefined)
                byPath.set(key, [file]);
            else
                same.push(file);
        }
    });
    const files = [...byPath.values()].map(mergeFile).sort((a, b) => (0,words/* compareTexts */.qy)(a.path, b.path));
    // Some formats tell a metric only of all files together, and some reports have no files.
    const onlyTotals = (metric) => reports.filter(report => report.files.every(file => file[metric] === null)).map(report => report.totals[metric]);
    const totalOf = (metric) => reports.some(report => report.totals[metric] === null)
        ? null
        : addRatios([...files.map(file => file[metric]), ...onlyTotals(metric)]);
    return { files, totals: countsOf(totalOf) };
}
/**
 * What some of the merged files have together; a metric is null where none of them measures it, or where a report of one
 * of them measures it nowhere, because a part would be missing.
 */
function sumFiles(files, reports) {
    const paths = new Set(files.map(({ path }) => path));
    const sources = reports.filter(report => report.files.some(({ path }) => paths.has(path)));
    return countsOf(metric => sources.some(({ totals }) => totals[metric] === null) ? null : addRatios(files.map(file => file[metric])));
}
function addRatios(ratios) {
    return ratios.reduce((sum, ratio) => {
        if (sum === null || ratio === null)
            return sum ?? ratio;
        return { covered: sum.covered + ratio.covered, total: sum.total + ratio.total };
    }, null);
}
function countsOf(ratioOf) {
    return {
        lines: ratioOf('lines'),
        branches: ratioOf('branches'),
        functions: ratioOf('functions'),
        statements: ratioOf('statements')
    };
}
function mergeFile(same) {
    const [first, ...others] = same;
    if (first === undefined)
        throw new Error('A file without any record was to be merged.');
    if (others.length === 0)
        return first;
    const hits = uniteHits(same.flatMap(file => file.hits ?? []));
    const united = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length };
    const countedOf = (metric) => metric === 'lines'
        ? [...(united.total > 0 ? [united] : []), ...same.filter(file => file.hits === undefined).map(file => file.lines)]
        : same.map(file => file[metric]);
    return {
        path: first.path,
        ...(first.placement === undefined ? {} : { placement: first.placement }),
        ...countsOf(metric => countedOf(metric).reduce(worse, null)),
        ...(united.total > 0 ? { hits } : {})
    };
}
function uniteHits(all) {
    const covered = new Set(all.flatMap(hits => hits.covered));
    const uncovered = new Set(all.flatMap(hits => hits.uncovered).filter(line => !covered.has(line)));
    const rising = (lines) => [...lines].sort((a, b) => a - b);
    return { covered: rising(covered), uncovered: rising(uncovered) };
}
function worse(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return { covered: Math.min(one.covered, other.covered), total: Math.max(one.total, other.total) };
}
//# sourceMappingURL=merge-coverage.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/coverage-limits.js







const limitReasons = {
    met: '{percent} % of {what} covered ({covered} of {total}), and at least {least} % must be.',
    below: '{percent} % of {what} covered ({covered} of {total}), and at least {least} % must be; test what is named here.',
    'no-data': 'The reports do not measure {what}, or hold none; they measure {measured}. Measure what is missing, or limit what is there.',
    'path-unmatched': 'No file of the reports matches {path}; they name {files}, so write the glob alike.',
    'no-threshold': 'No limit is set for {what}; write lines, branches, functions, statements or a baseline, such as `lines: 85`.'
};
/** Holds counts against limits; `where` completes the metric's name and `files` are those that the counts are of. */
function judgeLimits(limits, where, files, counts, say) {
    const failed = [];
    const passed = [];
    for (const metric of reports/* coverageMetrics */.wv) {
        const least = limits[metric];
        const ratio = counts[metric];
        const what = metric + where;
        if (least === undefined)
            continue;
        if (ratio === null || !isShare(ratio))
            failed.push(sayUnmeasured(what, counts, say));
        else {
            const params = { what, least, percent: floorPercent(ratio), ...ratio };
            if (reaches(ratio, least))
                passed.push(say('met', params));
            else
                failed.push(say('below', params, uncoveredPlaces(files)));
        }
    }
    return { failed, passed, noted: [] };
}
/** That something is not measured, and what is instead: Go's profiles have statements and no lines, for one. */
function sayUnmeasured(what, counts, say) {
    const measured = reports/* coverageMetrics */.wv.filter(metric => (counts[metric]?.total ?? 0) > 0);
    return say('no-data', { what, measured: measured.join(', ') || 'nothing' });
}
/** Holds the files that match a glob against their own limits. */
function judgePath(path, limit, merged, reports, say) {
    const limits = typeof limit === 'number' ? { lines: limit } : limit;
    const files = merged.files.filter(file => (0,glob/* matchesGlob */.kt)(path, file.path));
    const fail = (reason) => ({ failed: [reason], passed: [], noted: [] });
    if (isEmpty(limits))
        return fail(say('no-threshold', { what: path }));
    if (files.length > 0)
        return judgeLimits(limits, ` in ${path}`, files, sumFiles(files, reports), say);
    const names = (0,words/* listNames */.Zv)(merged.files.map(file => file.path), 3);
    return fail(say('path-unmatched', { path, files: names }));
}
//# sourceMappingURL=coverage-limits.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/coverage-baseline.js








const baselineOptions = {
    baseline: (0,build/* optional */.lq)((0,build/* texts */.Te)({
        about: 'Globs of the coverage reports of the base, such as the last ones of main, that the run has fetched; coverage is held against theirs.'
    })),
    'max-drop': (0,build/* optional */.lq)((0,build/* percent */.KN)({
        about: 'Most percent points by which coverage may be below the base. Without it, with a `baseline`: 0.'
    }))
};
const baselineReasons = {
    kept: '{percent} % of {what} covered, {base} % at the base; {most} percent points may be lost.',
    dropped: '{percent} % of {what} covered ({covered} of {total}), {base} % at the base; {most} percent points may be lost, so test what is named here.',
    'baseline-missing': 'No report of the base matches {globs}; fetch one before this gate runs.',
    'baseline-unmeasured': 'The reports of the base do not measure {what}; measure it there too.',
    'baseline-overlaps': '{file} is read as a report and as one of its base; let `report` and `baseline` match different files.',
    'no-baseline': 'Coverage is held against nothing; write in `baseline` where the report of the base is, or take max-drop away.'
};
/**
 * What is to be said of coverage held against its base: of the metrics that have limits, and without any limit of all
 * that the base measures.
 */
function judgeBaseline(options, now, reports, base, say) {
    const { baseline, 'max-drop': most = 0 } = options;
    const globs = typeof baseline === 'string' ? baseline : baseline.join(', ');
    if (base.files.length === 0)
        return { failed: [say('baseline-missing', { globs })], passed: [], noted: [] };
    const { failed, noted } = inspectReports({ report: baseline, files: 1, notes: options.notes }, base, say);
    const passed = [];
    const same = base.files.find(({ path }) => reports.files.some(file => file.path === path));
    if (same !== undefined)
        failed.push(say('baseline-overlaps', { file: same.path }));
    const before = mergeCoverage(reportsOf('coverage', base).map(({ report }) => report));
    for (const metric of comparedMetrics(options, before)) {
        const [ratio, old] = [now.totals[metric], before.totals[metric]];
        if (old === null || !isShare(old))
            failed.push(say('baseline-unmeasured', { what: metric }));
        else if (ratio === null || !isShare(ratio))
            failed.push(sayUnmeasured(metric, now.totals, say));
        else {
            const params = { what: metric, percent: floorPercent(ratio), base: floorPercent(old), most };
            if (falls(old, ratio, most))
                failed.push(say('dropped', { ...params, ...ratio }, uncoveredPlaces(now.files)));
            else
                passed.push(say('kept', params));
        }
    }
    return { failed, passed, noted };
}
function comparedMetrics(limits, { totals }) {
    if (!isEmpty(limits))
        return reports/* coverageMetrics */.wv.filter(metric => limits[metric] !== undefined);
    const measured = reports/* coverageMetrics */.wv.filter(metric => (totals[metric]?.total ?? 0) > 0);
    return measured.length > 0 ? measured : ['lines'];
}
//# sourceMappingURL=coverage-baseline.js.map
;// CONCATENATED MODULE: ./build/src/gates/coverage.js










const coverage = defineGate({
    id: 'coverage',
    title: 'Coverage is high enough',
    about: 'Holds back what has too little of its code reached by tests.',
    options: (0,build/* object */.Ik)({
        ...reportOptions('coverage'),
        ...thresholds,
        'per-path': perPath,
        'min-lines': minLines,
        ...changedLinesOptions,
        ...baselineOptions
    }),
    shorthand: {
        accepts: linesOption,
        means: lines => ({ lines })
    },
    needs: options => ({
        reports: askForReports('coverage', options),
        base: askForBase('coverage', options, options.baseline),
        changed: options['changed-lines'] === undefined ? undefined : { kind: 'changed-lines', ask: {} }
    }),
    reasons: {
        ...reportReasons,
        ...limitReasons,
        'too-few-lines': 'The reports measure {found} lines, and at least {least} must be measured; see whether files are missing from them.',
        ...changedLinesReasons,
        ...baselineReasons
    },
    judge: ({ options, evidence, say }) => {
        const { failed, noted } = inspectReports(options, evidence.reports, say);
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const reports = reportsOf('coverage', evidence.reports).map(({ report }) => report);
        const merged = mergeCoverage(reports);
        const paths = Object.entries(options['per-path'] ?? {});
        const { baseline, 'max-drop': maxDrop, 'min-lines': leastLines, 'changed-lines': least } = options;
        if (isEmpty(options) && paths.length === 0 && baseline === undefined && least === undefined) {
            failed.push(say('no-threshold', { what: 'anything' }));
        }
        const lines = merged.totals.lines;
        if (leastLines !== undefined && (lines?.total ?? 0) < leastLines) {
            failed.push(lines === null
                ? sayUnmeasured('lines', merged.totals, say)
                : say('too-few-lines', { found: lines.total, least: leastLines }));
        }
        const judged = [judgeLimits(options, '', merged.files, merged.totals, say)];
        for (const [path, limit] of paths)
            judged.push(judgePath(path, limit, merged, reports, say));
        if (least !== undefined) {
            if (evidence.changed === undefined)
                throw new Error('The changed lines were asked for and not handed over.');
            judged.push(judgeChangedLines(least, options.unmeasured, evidence.changed, merged.files, reports, say));
        }
        const base = evidence.base ?? { files: [] };
        if (baseline !== undefined) {
            judged.push(judgeBaseline({ ...options, baseline }, merged, evidence.reports, base, say));
        }
        else if (maxDrop !== undefined)
            failed.push(say('no-baseline', {}));
        return settle({
            failed: [...failed, ...judged.flatMap(each => each.failed)],
            passed: judged.flatMap(each => each.passed),
            noted: [...noted, ...judged.flatMap(each => each.noted)]
        });
    },
    examples: [
        {
            title: 'enough lines are covered',
            options: { lines: 75 },
            evidence: covered('+++-'),
            expect: 'passed',
            because: 'met'
        },
        {
            title: 'one line is short',
            options: { lines: 75.01 },
            evidence: covered('+++-'),
            expect: 'failed',
            because: 'below'
        },
        {
            title: 'a line that the pull request adds is not covered',
            options: { 'changed-lines': 90 },
            evidence: { ...covered('+++-'), changed: { files: [{ path: 'src/cart.ts', added: [[3, 4]] }] } },
            expect: 'failed',
            because: 'changed-below'
        },
        {
            title: 'one folder falls behind',
            options: { lines: 50, 'per-path': { 'src/pay/**': 90 } },
            evidence: covered('+++', fileCoverage('src/pay/card.ts', '+-')),
            expect: 'failed',
            because: 'below'
        },
        {
            title: 'coverage is below the base by more than it may be',
            options: { lines: 50, baseline: 'base/lcov.info', 'max-drop': 5 },
            evidence: {
                ...covered('+++-'),
                base: reportSet({ 'base/lcov.info': coverageReport(fileCoverage('src/cart.ts', '++++')) }).reports
            },
            expect: 'failed',
            because: 'dropped'
        },
        {
            title: 'files have vanished from the reports',
            options: { lines: 100, 'min-lines': 500 },
            evidence: covered('++++'),
            expect: 'failed',
            because: 'too-few-lines'
        }
    ]
});
/** A report of `src/cart.ts` with these line records, and of more files. */
function covered(records, ...more) {
    return reportSet({ 'lcov.info': coverageReport(fileCoverage('src/cart.ts', records), ...more) });
}
//# sourceMappingURL=coverage.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/env-options.js


const envOptions = (0,build/* object */.Ik)({
    set: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Names that must be set, and not to white space alone.' })),
    match: (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* text */.Qq)({ about: 'A pattern for the whole value.' }), {
        about: 'Patterns that the whole value of a name must match, in the notation of regular expressions without look-around and back-references.'
    })),
    'min-length': (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* count */.U9)({ about: 'Characters.', least: 1 }), { about: 'How many characters the value of a name must have.' })),
    entropy: (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* count */.U9)({ about: 'Bits.', least: 1 }), {
        about: 'How many bits of entropy the value of a name must hold: the Shannon entropy of its characters times their number, without repetitions and sequences.'
    })),
    equals: (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* scalar */.d_)({ about: 'The public value.' }), {
        about: 'What a name must be set to; these values are no secrets and are shown.'
    })),
    unset: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Names that must not be set, not even to nothing.' })),
    forbid: (0,build/* optional */.lq)((0,build/* texts */.Te)({
        about: 'Values that `set`, `match`, `min-length` and `entropy` refuse beside known defaults such as changeme, password and 123456.'
    }))
});
const env_options_listed = (words = []) => typeof words === 'string' ? [words] : words;
/** All that is to be known of the environment, by name in the order of the options, each thing once. */
function questionsOf(options) {
    const { match = {}, 'min-length': lengths = {}, entropy = {}, equals = {} } = options;
    const forbidden = env_options_listed(options.forbid);
    const names = [...env_options_listed(options.set), ...[match, lengths, entropy].flatMap(asked => Object.keys(asked))];
    return [
        ...[...new Set([...names, ...Object.keys(equals)])].map(name => ({ name, is: 'filled' })),
        ...[...new Set(names)].map(name => ({ name, is: 'known-default', forbidden })),
        ...Object.entries(match).map(([name, pattern]) => ({ name, is: 'matching', pattern })),
        ...Object.entries(lengths).map(([name, least]) => ({ name, is: 'long', least })),
        ...Object.entries(entropy).map(([name, bits]) => ({ name, is: 'strong', bits })),
        ...Object.entries(equals).map(([name, to]) => ({ name, is: 'equal', to: String(to) })),
        ...[...new Set(env_options_listed(options.unset))].map(name => ({ name, is: 'present' }))
    ];
}
/** Options that ask nothing, names that no variable can have, patterns that cannot be read. */
function findEnvMistakes(options) {
    const questions = questionsOf(options);
    if (questions.length === 0) {
        return [{ path: [], at: 'value', message: '`env` asks for nothing; name variables in `set`, `unset` or `equals`.' }];
    }
    const names = [...new Set(questions.map(({ name }) => name))].filter(name => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    const patterns = Object.entries(options.match ?? {}).flatMap(([name, pattern]) => {
        const message = (0,lib_pattern/* explainPattern */.eb)(pattern);
        return message === undefined ? [] : [{ path: ['match', name], at: 'value', message }];
    });
    const wrong = names.map((name) => {
        const message = `"${name}" is no name of a variable; names have letters, digits and underscores, as DATABASE_URL has.`;
        return { path: [], at: 'value', message };
    });
    const empty = Object.entries(options.equals ?? {}).flatMap(([name, value]) => {
        const message = `\`${name}\` cannot equal nothing; write the value, or name it in \`unset\`.`;
        return value === null || value === '' ? [{ path: ['equals', name], at: 'value', message }] : [];
    });
    return [...wrong, ...patterns, ...empty];
}
//# sourceMappingURL=env-options.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/env-answers.js

const envReasons = {
    missing: '{name} is not set, or empty; hand it to the step with `env:`.',
    'no-value': '{name} is not set, or empty, so that nothing is known of its value; hand it to the step with `env:`.',
    present: '{name} is set, if only to nothing, and it must not be; remove it from the environment of the step.',
    'known-default': '{name} holds a default or a placeholder that everybody knows; set a value of its own.',
    'no-match': '{name} does not match {pattern} from its first to its last character; correct it.',
    'too-short': '{name} has fewer than {least} characters; set a longer value.',
    'too-weak': '{name} holds fewer than {bits} bits of entropy, as far as they can be estimated; set a random value.',
    differs: '{name} is not {value}; set it to that.'
};
/** Why an answer is not the one that is wanted; undefined when it is. What is asked of an empty value tells nothing. */
function explainAnswer({ question, yes }, isMore, say) {
    const { name } = question;
    if (yes !== (question.is === 'present' || question.is === 'known-default'))
        return undefined;
    switch (question.is) {
        case 'present':
            return say('present', { name });
        case 'filled':
            // Where the value itself matters, an absent one is not the opposite of what is asked.
            return isMore ? say('no-value', { name }) : say('missing', { name });
        case 'known-default':
            return say('known-default', { name });
        case 'matching':
            return say('no-match', { name, pattern: question.pattern });
        case 'long':
            return say('too-short', { name, least: question.least });
        case 'strong':
            return say('too-weak', { name, bits: question.bits });
        case 'equal':
            return say('differs', { name, value: question.to });
    }
}
/** Whether more is asked of a variable than to be set to something that not everybody knows. */
function asksMore({ is }) {
    return is !== 'present' && is !== 'filled' && is !== 'known-default';
}
/** An environment in which all is as these options ask, but for the answers given as `NAME question`. */
function answered(options, ...wrong) {
    const answers = questionsOf(options).map(question => {
        const wanted = question.is !== 'present' && question.is !== 'known-default';
        return { question, yes: wanted !== wrong.includes(`${question.name} ${question.is}`) };
    });
    return { env: { answers } };
}
//# sourceMappingURL=env-answers.js.map
;// CONCATENATED MODULE: ./build/src/gates/env.js





const env = defineGate({
    id: 'env',
    title: 'The environment is configured',
    about: 'Holds back what is configured with values that are missing, known to everybody or not as they must be.',
    options: envOptions,
    shorthand: {
        accepts: (0,build/* texts */.Te)({ about: 'Names that must be set.' }),
        means: set => ({ set })
    },
    mistakes: findEnvMistakes,
    needs: options => ({ env: { kind: 'env', ask: { questions: questionsOf(options) } } }),
    reasons: {
        sound: 'Set as asked: {names}.',
        absent: 'Not set, as asked: {names}.',
        ...envReasons
    },
    refutedBy: ['missing', 'present', 'known-default', 'no-match', 'too-short', 'too-weak', 'differs'],
    judge: ({ evidence, say }) => {
        const { answers } = evidence.env;
        const namesOf = (wanted) => new Set(answers
            .map(({ question }) => question)
            .filter(wanted)
            .map(({ name }) => name));
        const valued = namesOf(asksMore);
        const empty = new Set(answers.flatMap(({ question: { is, name }, yes }) => (is === 'filled' && !yes ? [name] : [])));
        const failed = answers
            .filter(({ question }) => !asksMore(question) || !empty.has(question.name))
            .flatMap(answer => explainAnswer(answer, valued.has(answer.question.name), say) ?? []);
        const set = namesOf(({ is }) => is === 'filled');
        const unset = namesOf(({ is }) => is === 'present');
        return settle({
            failed,
            passed: [
                ...(set.size === 0 ? [] : [say('sound', { names: (0,words/* listNames */.Zv)([...set], 20) })]),
                ...(unset.size === 0 ? [] : [say('absent', { names: (0,words/* listNames */.Zv)([...unset], 20) })])
            ]
        });
    },
    examples: [
        {
            title: 'the variables are set',
            options: { set: ['DATABASE_URL', 'SESSION_KEY'] },
            evidence: answered({ set: ['DATABASE_URL', 'SESSION_KEY'] }),
            expect: 'passed',
            because: 'sound'
        },
        {
            title: 'one of them is not set',
            options: { set: ['DATABASE_URL', 'SESSION_KEY'] },
            evidence: answered({ set: ['DATABASE_URL', 'SESSION_KEY'] }, 'SESSION_KEY filled'),
            expect: 'failed',
            because: 'missing'
        },
        {
            title: 'the key is one that everybody knows',
            options: { entropy: { SESSION_KEY: 80 } },
            evidence: answered({ entropy: { SESSION_KEY: 80 } }, 'SESSION_KEY known-default', 'SESSION_KEY strong'),
            expect: 'failed',
            because: 'known-default'
        },
        {
            title: 'debugging is off',
            options: { equals: { NODE_ENV: 'production' }, unset: 'DEBUG' },
            evidence: answered({ equals: { NODE_ENV: 'production' }, unset: 'DEBUG' }),
            expect: 'passed',
            because: 'absent'
        },
        {
            title: 'debugging is on',
            options: { unset: 'DEBUG' },
            evidence: answered({ unset: 'DEBUG' }, 'DEBUG present'),
            expect: 'failed',
            because: 'present'
        }
    ]
});
//# sourceMappingURL=env.js.map
;// CONCATENATED MODULE: ./build/src/lib/markdown-section.js

/** Words that stand for something that somebody still has to write. */
const placeholder = /^[-*+>\s]*((todo|tbd|tba|tbc|fixme|n\/?a|none|xxx|wip|coming soon|\.+|…|_+|-+)[.:!]*)?$/i;
/**
 * The section of a Markdown document whose heading is the one given, whatever its capitals; `*` stands for any text. It is
 * filled when something is written under it before the next heading of its level: no comment, no further heading alone,
 * no placeholder such as TODO. Of several with that heading, the fullest counts.
 */
function findSection(document, wanted) {
    let found = 'missing';
    let open;
    for (const line of readLines(document)) {
        if (typeof line === 'string') {
            if (open !== undefined && !placeholder.test(line))
                found = 'filled';
        }
        else if ((0,glob/* matchesName */.Hj)(normalize(wanted), normalize(line.title))) {
            open = line;
            if (found === 'missing')
                found = 'empty';
        }
        else if (open !== undefined && line.level <= open.level)
            open = undefined;
    }
    return found;
}
const normalize = (title) => title.trim().replace(/\s+/g, ' ').toLowerCase();
/** Headings, and the lines between them that a reader sees. */
function readLines(document) {
    const lines = [];
    let fence;
    let inComment = false;
    for (const written of withoutFrontMatter(document.split(/\r\n|\r|\n/))) {
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(written);
        if (fence !== undefined) {
            // A fence is closed by one of the same sign that is at least as long, with nothing after it.
            if (mark?.[1]?.startsWith(fence) === true && mark[2]?.trim() === '')
                fence = undefined;
            else
                lines.push(written);
            continue;
        }
        if (!inComment && mark?.[1] !== undefined) {
            fence = mark[1];
            continue;
        }
        const shown = stripComments(written, inComment);
        inComment = shown.inComment;
        const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(shown.text);
        const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(shown.text)?.[1];
        const above = lines.at(-1);
        if (heading?.[1] !== undefined)
            lines.push({ level: heading[1].length, title: plain(heading[2] ?? '') });
        else if (underline !== undefined &&
            typeof above === 'string' &&
            /^ {0,3}[^\s>|]/.test(above) &&
            !/^ {0,3}([-*+]|\d+[.)])[ \t]/.test(above)) {
            lines.splice(-1, 1, { level: underline.startsWith('=') ? 1 : 2, title: plain(above) });
        }
        else
            lines.push(shown.text);
    }
    return lines;
}
function withoutFrontMatter(lines) {
    const first = lines[0]?.replace(/^\ufeff/, '').trimEnd();
    const end = first === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
    return lines.slice(end + 1);
}
function stripComments(line, inside) {
    let text = '';
    let rest = line;
    let inComment = inside;
    while (rest !== '') {
        const [sign, other] = inComment ? ['-->', '<!--'] : ['<!--', '-->'];
        const at = rest.indexOf(sign);
        if (!inComment)
            text += at === -1 ? rest : rest.slice(0, at);
        if (at === -1 || other === '')
            break;
        inComment = !inComment;
        rest = rest.slice(at + sign.length);
    }
    return { text, inComment };
}
/** The words of a heading without what only changes their looks. */
function plain(title) {
    return title
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`~]/g, '')
        .trim();
}
//# sourceMappingURL=markdown-section.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/file-options.js


const file_options_words = (about) => (0,build/* optional */.lq)((0,build/* either */.gP)((0,build/* texts */.Te)({ about: 'A text, or several.' }), (0,build/* object */.Ik)({
    pattern: (0,build/* text */.Qq)({
        about: 'A regular expression without look-around and back-references; `^` and `$` are the ends of a line.'
    })
}, { about: 'A pattern that is looked for anywhere.' }), { about }));
const values = (notation) => (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* scalar */.d_)({ about: 'The value that must be there.' }), {
    about: `Values that every file must have as ${notation}, each at its JSON Pointer, such as \`/version\`.`
}));
const pathOption = (0,build/* texts */.Te)({ about: 'Globs as in the filters of workflows; a leading `!` excludes.' });
const fileOptions = (0,build/* object */.Ik)({
    path: pathOption,
    exists: (0,build/* flag */.Jt)({ about: 'Whether there must be such files; false: there must be none.', default: true }),
    count: (0,build/* count */.U9)({ about: 'How many files must match at least.', least: 1, default: 1 }),
    contains: file_options_words('Texts, or a pattern, that every file must contain; letter case counts.'),
    'not-contains': file_options_words('Texts, or a pattern, that no file may contain; letter case counts.'),
    heading: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'A Markdown heading that every file must have with words under it; `*` stands for any text.' })),
    'max-age': (0,build/* optional */.lq)((0,build/* duration */.p0)({ about: 'How long ago the last commit that changed a file may be, for every file.' })),
    json: values('JSON'),
    yaml: values('YAML')
});
/** Texts that are looked for as they are, or one pattern. */
function readWords(words) {
    if (words === undefined)
        return { texts: [] };
    if (typeof words === 'string')
        return { texts: [words] };
    return 'pattern' in words ? words : { texts: words };
}
function file_options_askOf(options) {
    const { path, contains, 'not-contains': forbidden, heading, 'max-age': age, json, yaml } = options;
    return {
        path: typeof path === 'string' ? [path] : path,
        ...((contains ?? forbidden ?? heading) === undefined ? {} : { text: true }),
        ...(age === undefined ? {} : { age: true }),
        ...(json === undefined ? {} : { json: Object.keys(json) }),
        ...(yaml === undefined ? {} : { yaml: Object.keys(yaml) })
    };
}
/** Whether more is asked than whether there are such files. */
function asksContent(options) {
    return Object.keys(file_options_askOf(options)).length > 1;
}
/** Things asked of files that must not be there, patterns that cannot be read, pointers that are none. */
function findFileMistakes(options) {
    const wrong = (path, message) => ({ path, at: 'value', message });
    const mistakes = [];
    if (!options.exists && (options.count > 1 || asksContent(options))) {
        mistakes.push(wrong(['exists'], 'Files that must not be there have nothing to ask of; leave `exists` or the other options out.'));
    }
    for (const key of ['contains', 'not-contains']) {
        const read = readWords(options[key]);
        const message = 'pattern' in read ? (0,lib_pattern/* explainPattern */.eb)(read.pattern) : undefined;
        if (message !== undefined)
            mistakes.push(wrong([key, 'pattern'], message));
    }
    for (const key of ['json', 'yaml']) {
        const pointers = Object.keys(options[key] ?? {}).filter(pointer => pointer !== '' && !pointer.startsWith('/'));
        mistakes.push(...pointers.map(pointer => wrong([key, pointer], 'A JSON Pointer begins with a slash, such as `/version`.')));
    }
    return mistakes;
}
//# sourceMappingURL=file-options.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/file-content.js






const contentReasons = {
    'no-text': '{path} does not contain "{text}"; write it, or correct what is asked.',
    'no-match': '{path} has nothing that {pattern} matches; write it, or correct the pattern.',
    forbidden: '{path} contains {what} in line {line}, which must not be there; remove it.',
    'no-heading': '{path} has no heading "{heading}"; write that section.',
    'empty-section': '{path} has nothing under "{heading}" but the heading; write what belongs there.',
    'too-old': '{path} was last changed {age} ago, on {day}, and at most {most} are allowed; look it through, and commit it anew.',
    'no-commit': '{path} is in no commit yet, so that its age is not known; commit it.',
    'from-future': '{path} was last changed on {at}, which is not over yet; commit it anew with a clock that is right.',
    'no-value': '{path} has nothing at "{pointer}"; write {value} there.',
    differs: '{path} has {found} at "{pointer}", and {value} is asked; correct it.'
};
/** How far clocks may be apart, in milliseconds. */
const clockSkew = 5 * 60_000;
/** What is not as asked in one file. */
function judgeContent(file, options, now, say) {
    const text = (file.text ?? '').replace(/\r\n?/g, '\n');
    const age = options['max-age'];
    return [
        ...judgeWanted(file.path, text, options.contains, say),
        ...judgeForbidden(file.path, text, options['not-contains'], say),
        ...(options.heading === undefined ? [] : judgeHeading(file.path, text, options.heading, say)),
        ...(age === undefined ? [] : judgeAge(file, age, now, say)),
        ...judgePointed(file.path, options.json, file.json, say),
        ...judgePointed(file.path, options.yaml, file.yaml, say)
    ];
}
function judgeWanted(path, text, wanted, say) {
    const read = readWords(wanted);
    if ('pattern' in read) {
        const { pattern } = read;
        return (0,lib_pattern/* compileAnywhere */.D_)(pattern)(text) ? [] : [say('no-match', { path, pattern }, [{ file: path }])];
    }
    const missing = read.texts.filter(each => !text.includes(unify(each)));
    return missing.map(each => say('no-text', { path, text: (0,lib_escape/* oneLine */.TN)(each) }, [{ file: path }]));
}
/** Tells the first line, by looking line by line only where the whole has it. */
function judgeForbidden(path, text, forbidden, say) {
    const read = readWords(forbidden);
    const tell = (what, line) => say('forbidden', { path, what, line }, [{ file: path, line }]);
    if ('pattern' in read) {
        const matches = (0,lib_pattern/* compileAnywhere */.D_)(read.pattern);
        if (!matches(text))
            return [];
        const line = text.split('\n').findIndex(each => matches(each));
        return [tell(`what ${read.pattern} matches`, Math.max(line, 0) + 1)];
    }
    return read.texts.flatMap(each => {
        const at = text.indexOf(unify(each));
        return at === -1 ? [] : [tell(`"${(0,lib_escape/* oneLine */.TN)(each)}"`, text.slice(0, at).split('\n').length)];
    });
}
const unify = (text) => text.replace(/\r\n?/g, '\n');
function judgeHeading(path, text, heading, say) {
    const about = { path, heading };
    switch (findSection(text, heading)) {
        case 'missing':
            return [say('no-heading', about, [{ file: path }])];
        case 'empty':
            return [say('empty-section', about, [{ file: path }])];
        case 'filled':
            return [];
    }
}
function judgeAge({ path, changedAt = null }, most, now, say) {
    const changed = (0,instant/* instantOf */.B)(changedAt);
    const present = (0,instant/* instantOf */.B)(now);
    const places = [{ file: path }];
    if (changed === null || changedAt === null || present === null)
        return [say('no-commit', { path }, places)];
    const age = present - changed;
    if (age < -clockSkew)
        return [say('from-future', { path, at: changedAt }, places)];
    const limit = (0,duration/* parseDuration */.E)(most);
    if (age <= limit)
        return [];
    return [
        say('too-old', { path, age: (0,duration/* formatDuration */.a)(age), day: (0,instant/* dayOf */.k)(changedAt), most: (0,duration/* formatDuration */.a)(limit) }, places)
    ];
}
function judgePointed(path, wanted = {}, found = {}, say) {
    return Object.entries(wanted).flatMap(([pointer, value]) => {
        const there = found[pointer] ?? { is: 'nothing' };
        if (there.is === 'scalar' && there.value === value)
            return [];
        const about = { path, pointer, value: show(value) };
        if (there.is === 'nothing')
            return [say('no-value', about, [{ file: path }])];
        return [
            say('differs', { ...about, found: there.is === 'scalar' ? show(there.value) : `a ${there.is}` }, [{ file: path }])
        ];
    });
}
const show = (value) => (0,lib_escape/* oneLine */.TN)(JSON.stringify(value), 100);
//# sourceMappingURL=file-content.js.map
;// CONCATENATED MODULE: ./build/src/gates/file.js




const file = defineGate({
    id: 'file',
    title: 'The files are as they must be',
    about: 'Holds back a commit without the files that it needs: missing, empty where it matters, outdated or with something that must not be there.',
    options: fileOptions,
    shorthand: {
        accepts: pathOption,
        means: path => ({ path })
    },
    mistakes: findFileMistakes,
    needs: options => ({ files: { kind: 'file', ask: file_options_askOf(options) } }),
    reasons: {
        found: 'As asked: {paths}.',
        absent: 'No file matches {globs}, as asked.',
        missing: 'No file matches {globs}; add it, or correct `path`.',
        'nothing-to-read': 'No file matches {globs}, so that nothing can be said of its content; add it, or correct `path`.',
        'too-few': '{files} of at least {least} match {globs}: {paths}; add the others, or correct `path`.',
        present: '{paths} must not be there; remove it.',
        ...contentReasons
    },
    // Of several files some may have what others lack, so that a text that is missing in one is not its opposite.
    refutedBy: ['missing', 'too-few', 'present', 'forbidden'],
    judge: ({ options, evidence, now, say }) => {
        const { count, files } = evidence.files;
        const { exists, count: least } = options;
        const globs = (0,words/* listNames */.Zv)(file_options_askOf(options).path);
        const places = files.map(({ path }) => ({ file: path }));
        const paths = namePaths(count, files);
        if (!exists) {
            const failed = count === 0 ? [] : [say('present', { paths }, places)];
            return settle({ failed, passed: [say('absent', { globs })] });
        }
        if (count === 0) {
            const code = asksContent(options) ? 'nothing-to-read' : 'missing';
            return settle({ failed: [say(code, { globs })], passed: [] });
        }
        const few = count < least ? [say('too-few', { files: (0,words/* plural */.LS)(count, 'file'), least, globs, paths }, places)] : [];
        const content = asksContent(options) ? files.flatMap(each => judgeContent(each, options, now, say)) : [];
        return settle({ failed: [...few, ...content], passed: [say('found', { paths })] });
    },
    examples: [
        {
            title: 'the runbook says how to roll back',
            options: { path: 'docs/runbook.md', heading: 'Rollback' },
            evidence: {
                files: found({ path: 'docs/runbook.md', text: '# Runbook\n\n## Rollback\n\nDeploy the last tag.\n' })
            },
            expect: 'passed',
            because: 'found'
        },
        {
            title: 'the section on rolling back is empty',
            options: { path: 'docs/runbook.md', heading: 'Rollback' },
            evidence: { files: found({ path: 'docs/runbook.md', text: '## Rollback\n\nTODO\n\n## Contacts\n\nAda\n' }) },
            expect: 'failed',
            because: 'empty-section'
        },
        {
            title: 'there is no runbook',
            options: { path: 'docs/runbook*.md' },
            evidence: { files: found() },
            expect: 'failed',
            because: 'missing'
        },
        {
            title: 'the runbook is not kept up',
            options: { path: 'docs/runbook.md', 'max-age': '180d' },
            evidence: { files: found({ path: 'docs/runbook.md', changedAt: '2026-01-20T12:00:00Z' }) },
            now: '2026-11-20T12:00:00Z',
            expect: 'failed',
            because: 'too-old'
        },
        {
            title: 'debugging is off in the configuration',
            options: { path: 'config/production.yml', yaml: { '/debug': false } },
            evidence: { files: found({ path: 'config/production.yml', yaml: { '/debug': { is: 'scalar', value: false } } }) },
            expect: 'passed',
            because: 'found'
        },
        {
            title: 'a migration drops a table',
            options: { path: 'db/migrations/*.sql', 'not-contains': { pattern: '(?i)drop +table' } },
            evidence: { files: found({ path: 'db/migrations/7.sql', text: 'begin;\nDROP TABLE carts;\n' }) },
            expect: 'failed',
            because: 'forbidden'
        }
    ]
});
function found(...files) {
    return { count: files.length, files };
}
function namePaths(count, files) {
    const named = files.slice(0, 5).map(({ path }) => path);
    return count > named.length ? `${named.join(', ')} and ${String(count - named.length)} more` : (0,words/* listNames */.Zv)(named);
}
//# sourceMappingURL=file.js.map
// EXTERNAL MODULE: ./build/src/lib/http-status.js
var http_status = __webpack_require__(1412);
;// CONCATENATED MODULE: ./build/src/gates/parts/http/security-headers.js

const securityHeaders = ['hsts', 'x-content-type-options', 'frame-ancestors', 'referrer-policy', 'csp'];
/** Seconds of 180 days: for less a browser that comes back seldom is not protected. */
const leastAge = 15_552_000;
const securityReasons = {
    hsts: 'Strict-Transport-Security {found}; send it with a `max-age` of at least 15552000 seconds (180 days).',
    'x-content-type-options': 'X-Content-Type-Options {found}; send `nosniff`.',
    'frame-ancestors': 'Other sites may frame it: the policy {found}; send `frame-ancestors` in Content-Security-Policy with the sites that may, or X-Frame-Options DENY or SAMEORIGIN.',
    'referrer-policy': 'Referrer-Policy {found}; send `strict-origin-when-cross-origin`, `strict-origin`, `same-origin` or `no-referrer`.',
    csp: 'Content-Security-Policy {found}; send one whose `script-src` or `default-src` names its sources, without any host and without `unsafe-inline` (or with a nonce or hash).'
};
const rules = {
    // The first line counts (RFC 6797, 8.1).
    hsts: {
        headers: ['strict-transport-security'],
        holds: headers => {
            const [first = ''] = headers['strict-transport-security'] ?? [];
            const ages = first.split(';').flatMap(part => /^\s*max-age\s*=\s*"?(\d{1,15})"?\s*$/i.exec(part)?.[1] ?? []);
            return ages.length === 1 && Number(ages[0]) >= leastAge;
        }
    },
    'x-content-type-options': {
        headers: ['x-content-type-options'],
        holds: headers => security_headers_words(headers['x-content-type-options'])[0] === 'nosniff'
    },
    // A browser that finds `frame-ancestors` does not look at the older header.
    'frame-ancestors': {
        headers: ['content-security-policy', 'x-frame-options'],
        holds: headers => {
            const told = policies(headers).flatMap(policy => {
                const ancestors = policy.get('frame-ancestors');
                return ancestors === undefined ? [] : [ancestors];
            });
            if (told.length > 0)
                return told.some(ancestors => !ancestors.some(isAnyHost));
            const options = new Set(security_headers_words(headers['x-frame-options']));
            return options.size === 1 && (options.has('deny') || options.has('sameorigin'));
        }
    },
    // Of several the last that a browser knows counts.
    'referrer-policy': {
        headers: ['referrer-policy'],
        holds: headers => {
            const last = security_headers_words(headers['referrer-policy']).findLast(word => referrerPolicies.includes(word));
            return last !== undefined && discreet.includes(last);
        }
    },
    // Each policy may forbid what another allows.
    csp: {
        headers: ['content-security-policy'],
        holds: headers => policies(headers).some(policy => {
            const sources = policy.get('script-src') ?? policy.get('default-src');
            return sources !== undefined && !sources.some(isAnyHost) && !allowsInline(sources);
        })
    }
};
const discreet = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const referrerPolicies = [
    ...discreet,
    ...['no-referrer-when-downgrade', 'origin', 'origin-when-cross-origin', 'unsafe-url']
];
/** The headers that are looked at for these. */
function headersOf(asked) {
    return [...new Set(chosen(asked).flatMap(name => rules[name].headers))];
}
function chosen(asked) {
    if (asked === undefined || asked === false)
        return [];
    return asked === true ? securityHeaders : asked;
}
function judgeSecurityHeaders(asked, { headers }, say) {
    const [held, weak] = [true, false].map(wanted => chosen(asked).filter(name => rules[name].holds(headers) === wanted));
    return {
        failed: (weak ?? []).map(name => say(name, { found: describe(rules[name].headers, headers) })),
        kept: (held ?? []).map(name => `security header ${name}`)
    };
}
function describe(names, headers) {
    const found = names.flatMap(name => headers[name] ?? []);
    return found.length === 0 ? 'is missing' : `is ${(0,lib_escape/* cut */.Jj)(found.join(', '), 120)}`;
}
/** The words of a list header in lower case. */
function security_headers_words(lines = []) {
    return lines.flatMap(line => line.split(',').map(word => word.trim().toLowerCase())).filter(word => word !== '');
}
/** Every policy that is sent: its directives with their sources; of two of a name the first counts. */
function policies(headers) {
    const texts = (headers['content-security-policy'] ?? []).flatMap(line => line.split(','));
    return texts.map(text => {
        const directives = text.split(';').flatMap(part => {
            const [name, ...sources] = part.trim().toLowerCase().split(/\s+/);
            return name === undefined || name === '' ? [] : [[name, sources]];
        });
        return new Map(directives.reverse());
    });
}
/** Whether a source lets in whoever likes: everybody, or everybody of a scheme. */
function isAnyHost(source) {
    return source === '*' || /^[a-z][a-z0-9+.-]*:(\/\/\*(:\*|:\d+)?\/?)?$/.test(source);
}
/** A browser that knows nonces and hashes ignores `unsafe-inline` beside them. */
function allowsInline(sources) {
    return sources.includes("'unsafe-inline'") && !sources.some(source => /^'(nonce|sha(256|384|512))-/.test(source));
}
//# sourceMappingURL=security-headers.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/http/options.js



const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const classes = ['1xx', '2xx', '3xx', '4xx', '5xx'];
const options_status = () => (0,build/* either */.gP)((0,build/* count */.U9)({ about: 'A status.', least: 100, most: 599 }), (0,build/* choice */.Yq)(classes, { about: 'All statuses of a class.' }), {
    about: 'A status, or a class of them.'
});
const percentile = (share) => (0,build/* optional */.lq)((0,build/* duration */.p0)({ about: `Longest time that ${share} of the samples may take, from sending to the last byte.` }));
/** Requests that are made for percentiles where nobody says how many. */
const usualSamples = 20;
const httpOptions = {
    url: (0,build/* serviceUrl */.Rs)({
        about: 'What is asked. Link-local addresses and those of cloud metadata are refused; loopback and private ones are not.'
    }),
    method: (0,build/* choice */.Yq)(methods, { about: 'The method of every request.', default: 'GET' }),
    status: (0,build/* optional */.lq)((0,build/* either */.gP)(options_status(), (0,build/* list */.p_)(options_status(), { about: 'Statuses and classes.' }), {
        about: 'What it may be answered with; without it 2xx, or 3xx where the URL itself must redirect to https.'
    })),
    'request-headers': (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* text */.Qq)({ about: 'The value of a header.' }), { about: 'Headers to send, to the origin of `url` only.' })),
    'request-body': (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'The body to send.' })),
    'token-env': (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'Environment variable of the step whose value is sent as a token, to the origin of `url` only.' })),
    'token-header': (0,build/* text */.Qq)({
        about: 'Header that carries the token: `Authorization` as `Bearer …`, any other as it is.',
        default: 'Authorization'
    }),
    ca: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'File with the certificates (PEM) of the only issuers to trust; without it those that Node trusts.' })),
    follow: (0,build/* flag */.Jt)({
        about: 'Follow redirects, three at most; without it a redirect is an answer like any other.',
        default: false
    }),
    headers: (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* either */.gP)((0,build/* flag */.Jt)({ about: 'Whether it must be there.' }), (0,build/* text */.Qq)({ about: 'The whole value, where `*` stands for any text.' }), {
        about: 'Whether it must be there, or its whole value; letter case counts, and `*` stands for any text.'
    }), { about: 'What the headers of the answer must be.' })),
    'security-headers': (0,build/* optional */.lq)((0,build/* either */.gP)((0,build/* flag */.Jt)({ about: 'Whether all of them must hold.' }), (0,build/* list */.p_)((0,build/* choice */.Yq)(securityHeaders, { about: 'One of them.' }), { about: 'Those that must hold.' }), { about: 'Security headers that must be there with a value that protects: all, or those listed.' })),
    cache: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Directives that Cache-Control must have; `max-age=3600` asks for so many seconds or more.' })),
    compressed: (0,build/* flag */.Jt)({ about: 'Whether the body must be compressed where the request allows it.', default: false }),
    cors: (0,build/* optional */.lq)((0,build/* object */.Ik)({
        allow: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Origins, such as `https://app.example`, whose pages must be allowed to ask.' })),
        deny: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Origins whose pages must not be allowed.' }))
    }, { about: 'Pages of which origins may ask, preflight included where a browser would send one.' })),
    'redirects-to-https': (0,build/* optional */.lq)((0,build/* either */.gP)((0,build/* flag */.Jt)({ about: 'Whether the same URL with http:// must.' }), (0,build/* serviceUrl */.Rs)({ about: 'The http:// URL that must.' }), {
        about: 'Whether http:// (port 80), or the URL given, must redirect to https:// on the same host.'
    })),
    body: (0,build/* optional */.lq)((0,build/* either */.gP)((0,build/* texts */.Te)({ about: 'Texts that must be in the body.' }), (0,build/* object */.Ik)({
        contains: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Texts that must be in the body.' })),
        'not-contains': (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Texts that must not be in the body.' }))
    }, { about: 'Texts that must and must not be in the body.' }), { about: 'Texts that must, or must not, be in the body; letter case counts.' })),
    json: (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* scalar */.d_)({ about: 'The value that must be there.' }), {
        about: 'Values of the JSON body by JSON Pointer (RFC 6901), such as `/status`.'
    })),
    tls: (0,build/* optional */.lq)((0,build/* object */.Ik)({
        'days-left': (0,build/* count */.U9)({ about: 'Days that the certificate must still be valid.', default: 14 }),
        protocol: (0,build/* optional */.lq)((0,build/* choice */.Yq)(['TLSv1.2', 'TLSv1.3'], { about: 'Oldest protocol that the service may speak; older ones are tried.' })),
        host: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'The name that the certificate must be for, where `url` does not have it.' }))
    }, { about: 'What the connection must be; the certificate is verified in any case.' })),
    p50: percentile('half'),
    p95: percentile('95 %'),
    p99: percentile('99 %'),
    samples: (0,build/* optional */.lq)((0,build/* count */.U9)({
        about: `Requests to make and measure after the first answer; without it ${String(usualSamples)} where a percentile is asked for.`,
        least: 1,
        most: 1000
    })),
    concurrency: (0,build/* count */.U9)({ about: 'How many samples are under way at once.', least: 1, most: 50, default: 1 }),
    'rate-limit': (0,build/* optional */.lq)((0,build/* object */.Ik)({
        burst: (0,build/* count */.U9)({
            about: 'Requests to make as fast as possible; one must be answered with 429.',
            least: 2,
            most: 1000
        })
    }, { about: 'Whether the service limits how fast it is asked.' })),
    retries: (0,build/* count */.U9)({
        about: 'How often to ask again, after pauses of 250 ms to 5 s, while there is no answer with such a status.',
        most: 1000,
        default: 0
    }),
    timeout: (0,build/* briefDuration */.Tg)({
        about: 'Time for everything, retries and samples included; a single request is given up after 10 s.',
        default: '30s'
    })
};
const listOf = (given) => given === undefined ? [] : typeof given === 'object' ? given : [given];
/** The statuses that an answer may have. */
function statusesOf({ url, status: asked, 'redirects-to-https': redirect }) {
    if (asked === undefined)
        return redirect === true && isPlain(url) ? ['3xx'] : ['2xx'];
    return typeof asked === 'object' ? asked : [asked];
}
/** The http:// URL that must redirect, if one must. */
function plainUrlOf({ url, 'redirects-to-https': redirect = false }) {
    if (typeof redirect === 'string')
        return redirect;
    if (!redirect || isPlain(url) || !URL.canParse(url))
        return redirect ? url : undefined;
    const { hostname, pathname, search } = new URL(url);
    return `http://${hostname}${pathname}${search}`;
}
function isPlain(url) {
    return /^http:/i.test(url);
}
/** Texts that must, and that must not, be in the body. */
function textsOf({ body }) {
    if (typeof body !== 'object' || !('contains' in body || 'not-contains' in body)) {
        return { wanted: typeof body === 'string' || Array.isArray(body) ? listOf(body) : [], unwanted: [] };
    }
    return { wanted: listOf(body.contains), unwanted: listOf(body['not-contains']) };
}
/** The question that these options ask. */
function options_askOf(options) {
    const { url, method, follow, compressed, ca, tls, cors, p50, p95, p99, samples, concurrency, retries } = options;
    const { 'request-body': body, 'token-env': env, 'token-header': header, 'rate-limit': limit } = options;
    const { wanted, unwanted } = textsOf(options);
    const isMeasured = samples !== undefined || [p50, p95, p99].some(each => each !== undefined);
    const plain = plainUrlOf(options);
    const names = [...Object.keys(options.headers ?? {}), ...headersOf(options['security-headers'])];
    return {
        ...{ url, method, follow, compressed, retries },
        headers: options['request-headers'] ?? {},
        timeout: (0,duration/* parseDuration */.E)(options.timeout),
        status: statusesOf(options),
        keep: {
            headers: [
                ...names,
                ...(options.cache === undefined ? [] : ['cache-control']),
                ...(compressed ? ['content-encoding'] : [])
            ],
            texts: [...wanted, ...unwanted],
            json: Object.keys(options.json ?? {})
        },
        origins: [...listOf(cors?.allow), ...listOf(cors?.deny)],
        ...(body === undefined ? {} : { body }),
        ...(env === undefined ? {} : { token: { env, header } }),
        ...(ca === undefined ? {} : { ca }),
        ...(tls?.host === undefined ? {} : { host: tls.host }),
        ...(tls?.protocol === undefined ? {} : { oldest: tls.protocol }),
        ...(plain === undefined ? {} : { plain }),
        ...(isMeasured ? { samples: { count: samples ?? usualSamples, concurrency } } : {}),
        ...(limit === undefined ? {} : { burst: limit.burst })
    };
}
//# sourceMappingURL=options.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/http/answer.js





/** Why there is no answer, by the kind of failure. */
const failureReasons = {
    unreachable: '{url} {detail}; asked {times}. Start the service, or correct `url`.',
    'certificate-expired': '{url} {detail}; asked {times}. Renew the certificate.',
    'certificate-early': '{url} {detail}; asked {times}. Correct the clock, or take the certificate that is valid now.',
    'certificate-host': '{url} {detail}; asked {times}. Get one for this name, or name the right one as `host` of `tls`.',
    'certificate-issuer': '{url} {detail}; asked {times}. Send the whole chain, or name the issuer’s certificate with `ca`.',
    'tls-failed': '{url} {detail}; asked {times}. Let it speak TLS 1.2 or 1.3 there.',
    'too-large': '{url} {detail}; asked {times}. Ask for something smaller, or with `method: HEAD`.',
    'bad-answer': '{url} {detail}; asked {times}. Look into the service’s log.',
    'too-many-redirects': '{url} {detail}; asked {times}. Name the last of them in `url`.',
    'redirect-refused': '{url} {detail}, which is not followed; asked {times}. Name in `url` where it should lead.'
};
const answerReasons = {
    status: '{method} {url} is answered with {found}, and {wanted} is asked for; asked {times}. Look into the service’s log.',
    'header-missing': 'The answer has no header {name}; let the service send it.',
    'header-present': 'The answer has the header {name}, which it must not have; let the service leave it out.',
    'header-value': 'The header {name} is {found}, and must be {wanted}.',
    cache: 'Cache-Control is {found}, and must have {wanted}.',
    'not-compressed': 'The body is not compressed ({found}), though the request allows br, gzip and deflate; turn it on in the server.',
    'body-lacks': 'The body does not contain {text}.',
    'body-has': 'The body contains {text}, which it must not.',
    'not-json': 'The body is no JSON, so that nothing in it can be compared.',
    'json-missing': 'The body has nothing at {pointer}; a pointer begins with / and has a / before each key.',
    'json-value': 'The body has {found} at {pointer}, and must have {wanted}.'
};
function sayFailure({ url }, { kind, detail }, { attempts }, say) {
    return say(kind, { url: (0,lib_escape/* cut */.Jj)(url, 200), detail, times: (0,words/* plural */.LS)(attempts, 'time') });
}
function judgeStatus(options, { status }, { attempts }, say) {
    const asked = statusesOf(options);
    if ((0,http_status/* isStatus */.z)(asked, status))
        return [];
    const [url, wanted] = [(0,lib_escape/* cut */.Jj)(options.url, 200), (0,words/* listNames */.Zv)(asked.map(String), 20).replace(/ and (?=\S+$)/, ' or ')];
    return [say('status', { method: options.method, url, found: status, wanted, times: (0,words/* plural */.LS)(attempts, 'time') })];
}
function judgeHeaders({ headers: asked = {}, cache, compressed }, { headers }, say) {
    const failed = [];
    const kept = [];
    for (const [name, wanted] of Object.entries(asked)) {
        const found = valuesOf(name, headers);
        const text = quote(found.join(', '));
        if (found.length === 0) {
            if (wanted === false)
                kept.push(`no header ${name}`);
            else
                failed.push(say('header-missing', { name }));
        }
        else if (wanted === false)
            failed.push(say('header-present', { name }));
        else if (wanted === true || found.every(value => (0,glob/* matchesName */.Hj)(wanted, value)))
            kept.push(`header ${name}`);
        else
            failed.push(say('header-value', { name, found: text, wanted: quote(wanted) }));
    }
    const directives = directivesOf(headers);
    const lacks = listOf(cache).filter(wanted => !hasDirective(directives, wanted));
    const found = headers['cache-control'] === undefined ? 'missing' : quote(headers['cache-control'].join(', '));
    if (lacks.length > 0)
        failed.push(say('cache', { found, wanted: (0,words/* listNames */.Zv)(lacks) }));
    else if (cache !== undefined)
        kept.push('Cache-Control');
    const encoding = (headers['content-encoding'] ?? []).join(', ');
    if (compressed && /^(gzip|x-gzip|br|deflate)$/i.test(encoding))
        kept.push('compression');
    else if (compressed)
        failed.push(say('not-compressed', { found: encoding === '' ? 'no content-encoding' : quote(encoding) }));
    return { failed, kept };
}
/** Lines of a list header are one list (RFC 9110, 5.3); every cookie stands for itself. */
function valuesOf(name, headers) {
    const lines = headers[name.toLowerCase()] ?? [];
    return name.toLowerCase() === 'set-cookie' || lines.length === 0 ? lines : [lines.join(', ')];
}
/** The directives of Cache-Control with their values; one that comes twice with different values has none that counts. */
function directivesOf(headers) {
    const directives = new Map();
    for (const part of (headers['cache-control'] ?? []).join(',').split(',')) {
        const [name = '', value = ''] = part.split('=').map(each => each
            .trim()
            .toLowerCase()
            .replace(/^"(.*)"$/, '$1'));
        directives.set(name, directives.has(name) && directives.get(name) !== value ? 'twice' : value);
    }
    return directives;
}
function hasDirective(directives, wanted) {
    const [name = '', value = ''] = wanted
        .toLowerCase()
        .split('=')
        .map(each => each.trim());
    const found = directives.get(name);
    if (found === undefined || value === '')
        return found !== undefined;
    return [found, value].every(each => /^\d{1,15}$/.test(each)) ? Number(found) >= Number(value) : found === value;
}
function judgeBody(options, { texts, json }, say) {
    const { wanted, unwanted } = textsOf(options);
    const failed = [
        ...wanted.filter(text => texts[text] !== true).map(text => say('body-lacks', { text: quote(text) })),
        ...unwanted.filter(text => texts[text] !== false).map(text => say('body-has', { text: quote(text) }))
    ];
    const kept = wanted.length + unwanted.length > 0 && failed.length === 0 ? ['body'] : [];
    const asked = Object.entries(options.json ?? {});
    if (asked.length > 0 && json === null)
        return { failed: [...failed, say('not-json', {})], kept };
    for (const [pointer, expected] of asked) {
        const found = json?.[pointer] ?? { state: 'missing' };
        if (found.state === 'missing')
            failed.push(say('json-missing', { pointer: quote(pointer) }));
        else if (found.state === 'value' && found.value === expected)
            kept.push(`JSON value ${pointer}`);
        else
            failed.push(say('json-value', { pointer: quote(pointer), found: answer_describe(found), wanted: write(expected) }));
    }
    return { failed, kept };
}
function answer_describe(found) {
    switch (found.state) {
        case 'value':
            return write(found.value);
        case 'list':
            return 'a list';
        case 'object':
            return 'an object';
        case 'long':
            return 'a text of more than 1,000 characters';
    }
}
const write = (value) => (0,lib_escape/* cut */.Jj)(JSON.stringify(value), 100);
const quote = (text) => `"${(0,lib_escape/* cut */.Jj)(text, 120)}"`;
//# sourceMappingURL=answer.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/http/connection.js



const connectionReasons = {
    'no-tls': 'The answer came without TLS, so that it has no certificate; name a URL that begins with https:// in `url`.',
    certificate: 'The certificate is valid for {left} more, until {until}; at least {least} are asked for.',
    'expires-soon': 'The certificate is valid for {left} more, until {until}, and at least {least} are asked for; renew it.',
    'old-protocol': 'The service speaks {found}, and nothing older than {oldest} may be spoken; turn older protocols off.',
    'protocol-untold': 'Whether the service speaks anything older than {oldest} cannot be tried from this job; run it with a Node whose TLS can.',
    'not-redirected': '{url} {found}; let it redirect to https:// on the same host.'
};
const day = 86_400_000;
function judgeTls({ tls: asked }, { tls }, { older }, now, say) {
    if (asked === undefined)
        return { failed: [], kept: [], passed: [] };
    if (tls === null)
        return { failed: [say('no-tls', {})], kept: [], passed: [] };
    const { 'days-left': least, protocol: oldest } = asked;
    const left = Math.floor((Date.parse(tls.validTo) - Date.parse(now)) / day);
    const said = { left: (0,words/* plural */.LS)(Math.max(0, left), 'day'), until: tls.validTo.slice(0, 10), least: (0,words/* plural */.LS)(least, 'day') };
    const failed = left >= least ? [] : [say('expires-soon', said)];
    const passed = left >= least ? [say('certificate', said)] : [];
    if (oldest === undefined)
        return { failed, kept: [], passed };
    if (tls.protocol < oldest)
        failed.push(say('old-protocol', { found: tls.protocol, oldest }));
    else if (older === 'spoken')
        failed.push(say('old-protocol', { found: 'an older protocol when it is asked to', oldest }));
    else if (older === 'untold')
        failed.push(say('protocol-untold', { oldest }));
    return { failed, kept: [`${oldest} or newer`], passed };
}
const redirects = [301, 302, 303, 307, 308];
function judgeRedirect(options, { plain }, say) {
    const url = plainUrlOf(options);
    if (url === undefined)
        return { failed: [], kept: [] };
    if (plain === undefined)
        throw new Error('The redirect to https was asked for, and nothing tells of it.');
    const found = describeRedirect(url, plain);
    if (found === undefined)
        return { failed: [], kept: ['redirect to https'] };
    return { failed: [say('not-redirected', { url: (0,lib_escape/* cut */.Jj)(url, 200), found })], kept: [] };
}
/** What is wrong with the answer of an http:// URL; undefined where it redirects to https:// on the same host. */
function describeRedirect(url, exchange) {
    if ('failure' in exchange)
        return exchange.failure.detail;
    const { status, headers } = exchange.answer;
    const [location] = headers['location'] ?? [];
    if (!redirects.includes(status) || location === undefined)
        return `is answered with ${String(status)}`;
    if (!URL.canParse(location, url))
        return 'redirects to what is no URL';
    const to = new URL(location, url);
    if (to.protocol !== 'https:')
        return `redirects to ${to.protocol}//`;
    const host = ({ hostname }) => hostname.replace(/^www\./, '').replace(/\.$/, '');
    return host(to) === host(new URL(url)) ? undefined : `redirects to the host ${(0,lib_escape/* cut */.Jj)(to.hostname, 100)}`;
}
//# sourceMappingURL=connection.js.map
// EXTERNAL MODULE: ./build/src/lib/cors.js
var cors = __webpack_require__(6672);
;// CONCATENATED MODULE: ./build/src/gates/parts/http/cors.js



const corsReasons = {
    'cors-refused': 'Pages of {origin} may not ask: {why}. Allow the origin in the service.',
    'cors-allowed': 'Pages of {origin} may ask, which they must not; take it out of the origins that the service allows.',
    'cors-unanswered': 'The service {detail} when a page of {origin} asks; look into its log.'
};
function judgeCors({ cors, method }, record, say) {
    if (cors === undefined)
        return { failed: [], kept: [] };
    const failed = [];
    const kept = [];
    const judge = (origin, isAsAsked) => {
        const found = record.cors?.find(each => each.origin === origin);
        if (found === undefined)
            throw new Error('An origin was asked about, and nothing tells of it.');
        const failure = failureOf(found.exchange) ?? failureOf(found.preflight?.exchange);
        const reason = failure === undefined ? isAsAsked(found) : say('cors-unanswered', { origin, detail: failure });
        if (reason === undefined)
            kept.push(`CORS of ${origin}`);
        else
            failed.push(reason);
    };
    for (const origin of listOf(cors.allow)) {
        judge(origin, found => {
            const why = refusalOf(found, method);
            return why === undefined ? undefined : say('cors-refused', { origin, why });
        });
    }
    for (const origin of listOf(cors.deny)) {
        judge(origin, ({ exchange, preflight }) => [exchange, preflight?.exchange].some(each => allows(each, origin)) ? say('cors-allowed', { origin }) : undefined);
    }
    return { failed, kept };
}
/** Why a browser would keep the answer from a page of this origin; undefined where it would not. */
function refusalOf({ origin, preflight, exchange }, method) {
    if (preflight !== undefined) {
        const { answer } = asAnswered(preflight.exchange);
        const [methods = [], headers = []] = ['methods', 'headers'].map(name => answer.headers[`access-control-allow-${name}`]);
        if (answer.status < 200 || answer.status > 299)
            return `its preflight is answered with ${String(answer.status)}`;
        if (!allows(preflight.exchange, origin))
            return 'the answer to its preflight does not name it';
        if (!['GET', 'HEAD', 'POST'].includes(method) && !(0,cors/* listHolds */.Z)(methods, method) && !(0,cors/* listHolds */.Z)(methods, '*')) {
            return `the answer to its preflight does not allow ${method}`;
        }
        // A star stands for every header but this one.
        const lacks = preflight.headers.filter(name => !(0,cors/* listHolds */.Z)(headers, name) && (name === 'authorization' || !(0,cors/* listHolds */.Z)(headers, '*')));
        if (lacks.length > 0)
            return `the answer to its preflight does not allow the header ${(0,words/* listNames */.Zv)(lacks)}`;
    }
    return allows(exchange, origin) ? undefined : 'the answer does not name it';
}
function allows(exchange, origin) {
    if (exchange === undefined || !('answer' in exchange))
        return false;
    const named = exchange.answer.headers['access-control-allow-origin'] ?? [];
    return named.length === 1 && (named[0] === '*' || named[0] === origin);
}
function failureOf(exchange) {
    return exchange !== undefined && 'failure' in exchange ? exchange.failure.detail : undefined;
}
function asAnswered(exchange) {
    if ('answer' in exchange)
        return exchange;
    throw new Error('A preflight without an answer was to be judged.');
}
//# sourceMappingURL=cors.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/http/examples.js
/** A plain answer with status 200, its certificate valid until the first day of March 2027. */
function httpAnswer(more = {}) {
    const tls = { protocol: 'TLSv1.3', validTo: '2027-03-01T00:00:00.000Z' };
    const facts = { url: 'https://shop.example/health', status: 200, headers: {}, tls, milliseconds: 30 };
    return { ...facts, body: { texts: {}, json: {} }, ...more };
}
/** The evidence of one question that was answered at once. */
function httpEvidence(answer = {}, more = {}) {
    return { http: { attempts: 1, first: { answer: httpAnswer(answer) }, ...more } };
}
/** Samples that were answered with 200 after so many milliseconds. */
function httpSamples(...milliseconds) {
    return milliseconds.map(time => ({ answer: { status: 200, milliseconds: time } }));
}
//# sourceMappingURL=examples.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/http/speed.js




const speedReasons = {
    'fast-enough': '{percentile} of {samples} is {found}, within {limit}.',
    'too-slow': '{percentile} of {samples} is {found}, and must be within {limit}; find out what takes the time.',
    sampled: '{samples} more are answered as asked for.',
    'samples-failed': '{failed} of {samples} are not answered as asked for ({why}); a service that fails fast is not fast.',
    limited: 'The rate is limited: a request is answered with 429 after {sent}.',
    'not-limited': 'None of {sent} at once is answered with 429 ({unanswered} unanswered); limit the rate, or raise `burst` to your limit.'
};
const percentiles = { p50: 50, p95: 95, p99: 99 };
/** Percentiles by nearest rank: the smallest time that so many of a hundred samples do not exceed. */
function judgeSpeed(options, { samples }, say) {
    const limits = Object.entries(percentiles).flatMap(([name, rank]) => {
        const limit = options[name];
        return limit === undefined ? [] : [{ name, rank, limit }];
    });
    if (limits.length === 0 && options.samples === undefined)
        return { failed: [], passed: [] };
    if (samples === undefined || samples.length === 0)
        throw new Error('Samples were asked for, and there are none.');
    const told = (0,words/* plural */.LS)(samples.length, 'request');
    const answers = samples.flatMap(each => ('answer' in each ? [each.answer] : []));
    const asked = statusesOf(options);
    const [good, other] = [true, false].map(wanted => answers.filter(each => (0,http_status/* isStatus */.z)(asked, each.status) === wanted));
    const why = [
        ...(other ?? []).map(({ status }) => `status ${String(status)}`),
        ...samples.flatMap(each => ('failure' in each ? [each.failure.detail] : []))
    ];
    const failed = why.length > 0 ? [say('samples-failed', { failed: why.length, samples: told, why: count(why) })] : [];
    const times = sortedTimes(good ?? []);
    const passed = failed.length === 0 && limits.length === 0 ? [say('sampled', { samples: told })] : [];
    for (const { name: percentile, rank, limit } of limits) {
        const time = times[Math.ceil((rank / 100) * times.length) - 1];
        if (time === undefined)
            continue;
        const said = { percentile, samples: told, found: `${String(Math.ceil(time * 10) / 10)} ms`, limit };
        if (time <= (0,duration/* parseDuration */.E)(limit))
            passed.push(say('fast-enough', said));
        else
            failed.push(say('too-slow', said));
    }
    return { failed, passed };
}
function sortedTimes(samples) {
    return samples.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
}
/** Each thing once, with how often it was. */
function count(all) {
    const distinct = [...new Set(all)].sort();
    return (0,words/* listNames */.Zv)(distinct.map(one => `${String(all.filter(other => other === one).length)} × ${one}`));
}
function judgeBurst(options, { burst }, say) {
    if (options['rate-limit'] === undefined)
        return { failed: [], passed: [] };
    if (burst === undefined)
        throw new Error('A burst was asked for, and nothing tells of it.');
    const sent = (0,words/* plural */.LS)(burst.sent, 'request');
    if (burst.limited)
        return { failed: [], passed: [say('limited', { sent })] };
    return { failed: [say('not-limited', { sent, unanswered: burst.unanswered })], passed: [] };
}
//# sourceMappingURL=speed.js.map
;// CONCATENATED MODULE: ./build/src/gates/http.js










const http = defineGate({
    id: 'http',
    title: 'The endpoint answers as it should',
    about: 'Holds back a service that answers wrongly, slowly, without protection or not at all.',
    options: (0,build/* object */.Ik)(httpOptions),
    shorthand: {
        accepts: httpOptions.url,
        means: url => ({ url })
    },
    needs: options => ({ http: { kind: 'http', ask: options_askOf(options) } }),
    reasons: {
        answered: '{method} {url} is answered with {found}, as asked for.',
        kept: 'As asked for, too: {what}.',
        ...failureReasons,
        ...answerReasons,
        ...securityReasons,
        ...connectionReasons,
        ...corsReasons,
        ...speedReasons
    },
    // Whatever says that there was no whole answer says nothing of what the answer would be.
    refutedBy: [
        'status',
        ...['header-missing', 'header-present', 'header-value', 'cache', 'not-compressed', 'not-redirected'],
        ...['body-lacks', 'body-has', 'json-missing', 'json-value', 'cors-refused', 'cors-allowed'],
        ...['hsts', 'x-content-type-options', 'frame-ancestors', 'referrer-policy', 'csp'],
        ...['expires-soon', 'old-protocol', 'too-slow']
    ],
    judge: ({ options, evidence: { http: record }, now, say }) => {
        const { first } = record;
        if ('failure' in first)
            return settle({ failed: [sayFailure(options, first.failure, record, say)], passed: [] });
        const { answer } = first;
        const looked = [
            judgeHeaders(options, answer, say),
            judgeSecurityHeaders(options['security-headers'], answer, say),
            judgeBody(options, answer.body, say)
        ];
        const wrong = judgeStatus(options, answer, record, say);
        // Where the first answer is another one, nothing more was asked.
        if (wrong.length > 0)
            return settle({ failed: [...wrong, ...looked.flatMap(({ failed }) => failed)], passed: [] });
        const tls = judgeTls(options, answer, record, now, say);
        const load = [judgeSpeed(options, record, say), judgeBurst(options, record, say)];
        const all = [...looked, tls, judgeRedirect(options, record, say), judgeCors(options, record, say)];
        const kept = all.flatMap(each => each.kept);
        return settle({
            failed: [...all, ...load].flatMap(({ failed }) => failed),
            passed: [
                say('answered', { method: options.method, url: options.url, found: answer.status }),
                ...(kept.length === 0 ? [] : [say('kept', { what: (0,words/* listNames */.Zv)(kept, 20) })]),
                ...[tls, ...load].flatMap(({ passed }) => passed)
            ]
        });
    },
    examples: [
        {
            title: 'it answers fast enough',
            options: { url: 'https://shop.example/health', status: 200, p95: '200ms', samples: 5 },
            evidence: httpEvidence({}, { samples: httpSamples(31, 28, 35, 180, 40) }),
            expect: 'passed',
            because: 'fast-enough'
        },
        {
            title: 'one of five answers takes too long',
            options: { url: 'https://shop.example/health', p95: '200ms', samples: 5 },
            evidence: httpEvidence({}, { samples: httpSamples(31, 28, 35, 201, 40) }),
            expect: 'failed',
            because: 'too-slow'
        },
        {
            title: 'a security header is missing',
            options: { url: 'https://shop.example/', 'security-headers': ['hsts', 'x-content-type-options'] },
            evidence: httpEvidence({ headers: { 'strict-transport-security': ['max-age=31536000'] } }),
            expect: 'failed',
            because: 'x-content-type-options'
        },
        {
            title: 'the health page tells that a part is down',
            options: { url: 'https://shop.example/health', json: { '/database': 'up' } },
            evidence: httpEvidence({ body: { texts: {}, json: { '/database': { state: 'value', value: 'down' } } } }),
            expect: 'failed',
            because: 'json-value'
        },
        {
            title: 'the certificate has to be renewed',
            options: { url: 'https://shop.example/', tls: { 'days-left': 14 } },
            evidence: httpEvidence({ tls: { protocol: 'TLSv1.3', validTo: '2026-11-30T00:00:00.000Z' } }),
            expect: 'failed',
            because: 'expires-soon'
        },
        {
            title: 'nothing listens there',
            options: { url: 'https://shop.example/health', retries: 2 },
            evidence: {
                http: { attempts: 3, first: { failure: { kind: 'unreachable', detail: 'refuses the connection' } } }
            },
            expect: 'failed',
            because: 'unreachable'
        }
    ]
});
//# sourceMappingURL=http.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/changed-files.js
/**
 * Whether a file as a report names it may be one of the changed paths. What is no certain file of the commit counts; where
 * the commit's files are not known, one path that ends in the other is enough: too much counts rather than too little.
 */
function mayBeChanged(paths) {
    const changed = new Set(paths);
    const byName = new Map();
    for (const path of changed)
        byName.set(changed_files_nameOf(path), [...(byName.get(changed_files_nameOf(path)) ?? []), path]);
    const endsAlike = (file) => (byName.get(changed_files_nameOf(file)) ?? []).some(path => path.endsWith(`/${file}`) || file.endsWith(`/${path}`));
    return (file, placement) => {
        if (placement === undefined)
            return changed.has(file) || endsAlike(file);
        return placement !== 'tracked' || changed.has(file);
    };
}
function changed_files_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
//# sourceMappingURL=changed-files.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/lint-findings.js
/** What a severity is to a linter's gate; one that nobody knows counts as the worst. */
const levels = {
    unknown: 'error',
    critical: 'error',
    high: 'error',
    error: 'error',
    moderate: 'warning',
    warning: 'warning',
    low: 'warning',
    note: 'note',
    info: 'note',
    none: 'note'
};
function levelOf({ severity }) {
    return levels[severity];
}
/**
 * Findings without those that say the same again: equal rule, file, line and message, in one report or several. Two
 * levels stay two findings, so that no report takes one of another off its count; news stays news.
 */
function tellOnce(findings) {
    const told = new Map();
    for (const finding of findings) {
        const { id, file, line, message, known } = finding;
        const key = JSON.stringify([levelOf(finding), id, file, line, message]);
        if (!told.has(key) || known !== true)
            told.set(key, finding);
    }
    return [...told.values()];
}
const cutReasons = {
    'findings-cut': '{file} was cut off by its tool, so that findings that count may be missing: {message}'
};
/**
 * Reports that end where their tool cuts off, where that can hide what counts: with limits above what is there, or where
 * only some of the findings are looked at.
 */
function sayCut({ files }, options, say) {
    const selects = options['changed-only'] || options['new-only'];
    if (!selects && options['max-errors'] === 0 && (options['max-warnings'] ?? 0) === 0)
        return [];
    return files.flatMap(({ path: file, report }) => report.problems
        .filter(({ code }) => code === 'limit-reached')
        .map(({ message }) => say('findings-cut', { file, message })));
}
//# sourceMappingURL=lint-findings.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint.js










const lint = defineGate({
    id: 'lint',
    title: 'Linters find nothing grave',
    about: 'Holds back what linters and analysers object to.',
    options: (0,build/* object */.Ik)({
        ...reportOptions('lint'),
        'max-errors': (0,build/* count */.U9)({ about: 'How many errors there may be.', default: 0 }),
        'changed-only': (0,build/* flag */.Jt)({ about: 'Count only what is found in files that the pull request changes.', default: false }),
        ...newOnly,
        'max-warnings': (0,build/* optional */.lq)((0,build/* count */.U9)({ about: 'How many warnings there may be; without it any number.' }))
    }),
    needs: options => ({
        reports: askForReports('lint', options),
        paths: options['changed-only'] ? { kind: 'paths', ask: {} } : undefined
    }),
    reasons: {
        ...reportReasons,
        ...newOnlyReasons,
        ...cutReasons,
        repeated: '{findings} told again with the same rule, file, line and message; each counts once.',
        passed: '{errors}, {warnings} and {notes} found; {suppressed} suppressed.',
        unchanged: '{findings} in files that the pull request does not change; not counted.',
        'too-many-errors': '{errors} found, and at most {limit} may be; fix the places named here.',
        'too-many-warnings': '{warnings} found, and at most {limit} may be; fix the places named here.'
    },
    judge: ({ options, evidence, say }) => {
        const { failed, noted } = inspectReports(options, evidence.reports, say);
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const reports = reportsOf('findings', evidence.reports).map(({ report }) => report);
        const isChanged = evidence.paths === undefined ? () => true : mayBeChanged(evidence.paths.paths);
        failed.push(...sayCut(evidence.reports, options, say));
        const told = reports.flatMap(({ findings }) => findings);
        const once = tellOnce(told);
        const news = selectNew(once, options, say);
        const all = news.selected;
        // A finding that names no file speaks of the whole, and so of the change too.
        const counted = all.filter(({ file, placement }) => file === undefined || isChanged(file, placement));
        const found = (level) => counted.filter(finding => levelOf(finding) === level);
        const [errors, warnings, notes] = [found('error'), found('warning'), found('note')];
        const said = {
            errors: (0,words/* plural */.LS)(errors.length, 'error'),
            warnings: (0,words/* plural */.LS)(warnings.length, 'warning'),
            notes: (0,words/* plural */.LS)(notes.length, 'note'),
            suppressed: reports.reduce((sum, { suppressed }) => sum + suppressed, 0)
        };
        const { 'max-errors': maxErrors, 'max-warnings': maxWarnings } = options;
        if (errors.length > maxErrors) {
            failed.push(say('too-many-errors', { errors: said.errors, limit: maxErrors }, findingPlaces(errors)));
        }
        if (maxWarnings !== undefined && warnings.length > maxWarnings) {
            failed.push(say('too-many-warnings', { warnings: said.warnings, limit: maxWarnings }, findingPlaces(warnings)));
        }
        const left = all.length - counted.length;
        if (left > 0)
            noted.push(say('unchanged', { findings: (0,words/* plural */.LS)(left, 'finding') }));
        const again = told.length - once.length;
        if (again > 0)
            noted.push(say('repeated', { findings: (0,words/* plural */.LS)(again, 'finding') }));
        return settle({ failed, passed: [say('passed', said)], noted: [...news.noted, ...noted] });
    },
    examples: [
        {
            title: 'only warnings are found, and nobody limits them',
            options: {},
            evidence: reportSet({ 'eslint.json': findingsReport({ id: 'no-console', severity: 'warning' }) }),
            expect: 'passed',
            because: 'passed'
        },
        {
            title: 'an error is found',
            options: {},
            evidence: reportSet({
                'eslint.json': findingsReport({ id: 'no-undef', severity: 'error', file: 'src/cart.ts', line: 7 })
            }),
            expect: 'failed',
            because: 'too-many-errors'
        },
        {
            title: 'a severity is not known',
            options: {},
            evidence: reportSet({ 'lint.sarif': findingsReport({ id: 'odd', severity: 'unknown' }) }),
            expect: 'failed',
            because: 'too-many-errors'
        },
        {
            title: 'there are more warnings than may be',
            options: { 'max-warnings': 1 },
            evidence: reportSet({
                'a.json': findingsReport({ id: 'no-console', severity: 'warning', file: 'src/cart.ts', line: 7 }),
                'b.json': findingsReport({ id: 'no-console', severity: 'warning', file: 'src/cart.ts', line: 9 })
            }),
            expect: 'failed',
            because: 'too-many-warnings'
        }
    ]
});
//# sourceMappingURL=lint.js.map
// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/src/gates/parts/metric-limits.js


const valueReasons = {
    'too-high': '{metric} is {value} in {file}, and must be below {limit}; make it lower.',
    'too-low': '{metric} is {value} in {file}, and must be above {limit}; make it higher.',
    'metric-absent': '{file} holds no finite number called {metric}; {hint}.',
    'limit-empty': 'The limit of {metric} says nothing; write `below` or `above` with a number.'
};
/** Holds a metric of every report against its limit: a report without it, or with one bad value of it, fails. */
function judgeValues(metric, { below = Infinity, above = -Infinity }, reports, say) {
    if (below === Infinity && above === -Infinity)
        return { failed: [say('limit-empty', { metric })], kept: [] };
    const failed = [];
    const kept = [];
    for (const { path: file, report } of reports) {
        const values = report.metrics.filter(({ name }) => name === metric).map(({ value }) => value);
        if (values.length === 0)
            failed.push(say('metric-absent', { metric, file, hint: suggest(metric, report) }));
        for (const value of values) {
            // Asked this way round, what is no number keeps no limit.
            if (!(value < below))
                failed.push(say('too-high', { metric, value, file, limit: below }));
            else if (!(value > above))
                failed.push(say('too-low', { metric, value, file, limit: above }));
            else
                kept.push(`${metric} ${String(value)}`);
        }
    }
    return { failed, kept };
}
function suggest(metric, { metrics }) {
    const names = [...new Set(metrics.map(({ name }) => name))];
    const near = (0,nearest/* nearest */.p)(metric, names);
    return near === undefined ? `it holds ${(0,words/* listNames */.Zv)(names)}` : `the nearest name is ${near}`;
}
//# sourceMappingURL=metric-limits.js.map
;// CONCATENATED MODULE: ./build/src/gates/load.js







const load = defineGate({
    id: 'load',
    title: 'The load test keeps its limits',
    about: 'Holds back what is too slow or fails too often under load, and load tests that judge nothing.',
    options: (0,build/* object */.Ik)({
        ...reportOptions('load'),
        thresholds: (0,build/* flag */.Jt)({
            about: 'Whether every report must hold thresholds of the load tool itself, even where `limits` judge it; without limits it must anyway.',
            default: false
        }),
        limits: (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* object */.Ik)({
            below: (0,build/* optional */.lq)((0,build/* number */.ai)({ about: 'The value must be below this, in the unit of the report.' })),
            above: (0,build/* optional */.lq)((0,build/* number */.ai)({ about: 'The value must be above this, in the unit of the report.' }))
        }, { about: 'What the value must keep to in every report; one of the two at least.' }), {
            about: 'Limits by metric: k6 calls them by metric and statistic, such as `http_req_duration p(95)` (milliseconds) or `http_req_failed rate` (0 to 1); with `format: json` they are JSON Pointers such as `/summary/p95`.'
        }))
    }),
    needs: options => ({ reports: askForReports('load', options) }),
    reasons: {
        ...reportReasons,
        ...valueReasons,
        passed: '{thresholds} and {limits} kept: {values}.',
        crossed: '{crossed} of {total} crossed in {file}: {names}; find what makes it slow or fail under load.',
        'no-thresholds': '{file} holds no threshold, so the load tool judged nothing; set some for it, or write `limits` here.'
    },
    judge: ({ options, evidence, say }) => {
        const { failed, noted } = inspectReports(options, evidence.reports, say);
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const reports = reportsOf('metrics', evidence.reports);
        const limits = Object.entries(options.limits ?? {});
        for (const { path: file, report } of reports) {
            const crossed = report.thresholds.filter(({ passed }) => !passed);
            if (crossed.length > 0) {
                const names = (0,words/* listNames */.Zv)(crossed.map(({ metric, condition }) => `${metric} ${condition}`));
                const total = (0,words/* plural */.LS)(report.thresholds.length, 'threshold');
                failed.push(say('crossed', { crossed: crossed.length, total, file, names }));
            }
            if (report.thresholds.length === 0 && (options.thresholds || limits.length === 0)) {
                failed.push(say('no-thresholds', { file }));
            }
        }
        const values = limits.map(([metric, limit]) => judgeValues(metric, limit, reports, say));
        const thresholds = reports.flatMap(({ report }) => report.thresholds);
        const params = {
            thresholds: (0,words/* plural */.LS)(thresholds.length, 'threshold'),
            limits: (0,words/* plural */.LS)(limits.length, 'limit'),
            values: (0,words/* listNames */.Zv)([
                ...values.flatMap(({ kept }) => kept),
                ...thresholds.map(({ metric, condition }) => `${metric} ${condition}`)
            ])
        };
        return settle({
            failed: [...failed, ...values.flatMap(value => value.failed)],
            passed: [say('passed', params)],
            noted
        });
    },
    examples: [
        {
            title: 'k6 has kept its thresholds',
            options: {},
            evidence: reportSet({ 'k6.json': metricsReport({ 'checks rate': 0.99 }, { 'rate>0.9': true }) }),
            expect: 'passed',
            because: 'passed'
        },
        {
            title: 'a threshold is crossed',
            options: {},
            evidence: reportSet({ 'k6.json': metricsReport({ 'checks rate': 0.8 }, { 'rate>0.9': false }) }),
            expect: 'failed',
            because: 'crossed'
        },
        {
            title: 'the load tool was told to judge nothing',
            options: {},
            evidence: reportSet({ 'k6.json': metricsReport({ 'checks rate': 0.99 }) }),
            expect: 'failed',
            because: 'no-thresholds'
        },
        {
            title: 'a value is as high as it must not be',
            options: { limits: { 'http_req_duration p(95)': { below: 500 }, 'checks rate': { above: 0.95 } } },
            evidence: reportSet({ 'k6.json': metricsReport({ 'http_req_duration p(95)': 500, 'checks rate': 0.99 }) }),
            expect: 'failed',
            because: 'too-high'
        },
        {
            title: 'a number of a file of its own is low enough',
            options: { report: 'bench.json', format: 'json', limits: { '/summary/p95': { below: 0.5 } } },
            evidence: reportSet({ 'bench.json': metricsReport({ '/summary/p95': 0.43 }) }),
            expect: 'passed',
            because: 'passed'
        }
    ]
});
//# sourceMappingURL=load.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/examples.js
const person = (id, login) => ({ id, login, type: 'User' });
/** The people of the examples: ada wrote the change, grace and edgar review it. */
const people = { ada: person(1, 'ada'), grace: person(2, 'grace'), edgar: person(3, 'edgar') };
const dba = { id: 'dba', users: ['ada', 'edgar'], teams: [], count: 1 };
const head = 'a'.repeat(40);
/** A commit before the head. */
const older = 'c'.repeat(40);
/** A demand of one fresh approval by a role. */
function demandFor(role, more = {}) {
    return { role, count: role.count, distinct: true, fresh: 'head', ignoreChangesRequested: false, ...more };
}
/** An approval of the head, an hour after it arrived. */
function reviewBy(user, more = {}) {
    return {
        id: 10 + (user?.id ?? 0),
        user,
        state: 'APPROVED',
        commit: head,
        submittedAt: '2026-11-20T10:00:00Z',
        ...more
    };
}
/** What GitHub tells of ada's pull request; edgar holds `dba`, and everybody can write. */
function signOffRecord(reviews, more = {}) {
    const { ada, grace, edgar } = people;
    return {
        demands: [demandFor(dba)],
        pullRequest: {
            number: 7,
            title: 'Move the orders',
            url: '',
            state: 'open',
            draft: false,
            mergedAt: null,
            mergeCommit: null,
            author: ada,
            head: { ref: 'orders', sha: head, repository: 'acme/shop' },
            base: { ref: 'main', sha: 'b'.repeat(40), repository: 'acme/shop' },
            labels: [],
            commits: 1,
            changedFiles: 1
        },
        headArrivedAt: '2026-11-20T09:00:00Z',
        sameContent: [],
        contributors: { people: [ada], unknown: [] },
        reviews,
        initiators: [{ id: ada.id, login: ada.login }],
        memberships: {
            dba: [
                { user: ada.id, holds: 'yes' },
                { user: grace.id, holds: 'no' },
                { user: edgar.id, holds: 'yes' }
            ]
        },
        writers: [ada, grace, edgar].map(({ id }) => ({ user: id, holds: 'yes' })),
        ...more
    };
}
//# sourceMappingURL=examples.js.map
;// CONCATENATED MODULE: ./build/src/lib/matching.js
/**
 * One more seat, where others may move to other seats that they are candidates for; undefined where that cannot be done.
 * Whoever sits stays seated, so that seats tried first are filled first.
 */
function addSeat(seating, candidates) {
    const all = [...seating.candidates, candidates];
    const seatOf = new Map(seating.seatOf);
    const asked = new Set();
    const fill = (seat) => {
        for (const candidate of all[seat] ?? []) {
            if (asked.has(candidate))
                continue;
            asked.add(candidate);
            const held = seatOf.get(candidate);
            if (held === undefined || fill(held)) {
                seatOf.set(candidate, seat);
                return true;
            }
        }
        return false;
    };
    return fill(all.length - 1) ? { candidates: all, seatOf } : undefined;
}
//# sourceMappingURL=matching.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/assign.js

const strictness = { head: 0, content: 1, any: 2 };
/**
 * Gives each person one role at most, so that as many signatures as can be are completed: roles in the order of the demands,
 * and within a role the stricter demands first, because who fills those fills the others too. The answer is who fills which role.
 */
function assignRoles(demands, signers) {
    const roles = [...new Set(demands.map(({ role }) => role.id))];
    let seating = { candidates: [], seatOf: new Map() };
    const seats = [];
    for (const role of roles) {
        const own = demands.filter(demand => demand.distinct && demand.role.id === role).sort(byStrictness);
        for (const demand of own) {
            const filled = seats.filter(seat => seat.role.id === role && covers(demand, seat)).length;
            for (let missing = demand.count - filled; missing > 0; missing--) {
                const more = addSeat(seating, signers(demand));
                if (more === undefined)
                    break;
                seating = more;
                seats.push(demand);
            }
        }
    }
    return new Map([...seating.seatOf].map(([person, seat]) => [person, seats[seat]?.role.id ?? '']));
}
/** Whether every approval that counts for the stricter demand counts for the other as well. */
function covers(demand, stricter) {
    return strictness[stricter.fresh] <= strictness[demand.fresh] && ageOf(stricter) <= ageOf(demand);
}
function byStrictness(a, b) {
    return strictness[a.fresh] - strictness[b.fresh] || Math.sign(ageOf(a) - ageOf(b));
}
const ageOf = ({ maxAge = Number.MAX_SAFE_INTEGER }) => maxAge;
//# sourceMappingURL=assign.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/newest-reviews.js

/** Words of reviews that take no stand. */
const passing = new Set(['COMMENTED', 'PENDING']);
/**
 * The newest stand of each person, by numeric id in rising order. States are looked at only afterwards: a change requested
 * after an approval takes it back, and a newer review that was dismissed does not revive an older one.
 */
function stancesOf(reviews) {
    const byPerson = new Map();
    for (const review of reviews) {
        if (passing.has(review.state) || !isSigned(review))
            continue;
        const own = byPerson.get(review.user.id);
        if (own === undefined)
            byPerson.set(review.user.id, [review]);
        else
            own.push(review);
    }
    return [...byPerson]
        .sort(([a], [b]) => a - b)
        .flatMap(([, own]) => {
        const [newest, ...older] = own.sort((a, b) => orderOf(b) - orderOf(a) || b.id - a.id);
        if (newest === undefined)
            return [];
        const superseded = newest.state === 'APPROVED' ? [] : older.filter(({ state }) => state === 'APPROVED');
        return [{ newest, superseded }];
    });
}
/** Approvals by accounts that no longer exist. */
function unsignedApprovals(reviews) {
    return reviews.filter(review => review.state === 'APPROVED' && !isSigned(review));
}
function isSigned(review) {
    return review.user !== null;
}
/** Where a review stands in time; without a time, an approval is older and anything else newer than all others. */
function orderOf({ state, submittedAt }) {
    return (0,instant/* instantOf */.B)(submittedAt) ?? (state === 'APPROVED' ? -8.64e15 : 8.64e15);
}
//# sourceMappingURL=newest-reviews.js.map
// EXTERNAL MODULE: ./build/src/model/sign-off.js
var sign_off = __webpack_require__(1418);
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/people.js

/** The same id, or the same login without case: a wrong match only asks for somebody else. */
function isSame(one, other) {
    if (one.id !== undefined && one.id === other.id)
        return true;
    return one.login !== undefined && one.login.toLowerCase() === other.login?.toLowerCase();
}
/** Why somebody may not sign this pull request, whatever roles they hold. */
function exclusionOf(person, record) {
    const { pullRequest, contributors, initiators } = record;
    if (pullRequest.author !== null && isSame(person, pullRequest.author))
        return 'author';
    if (contributors.people.some(other => isSame(person, other)))
        return 'contributor';
    return initiators.some(other => isSame(person, other)) ? 'initiator' : undefined;
}
function isPerson({ type, login }) {
    return type === 'User' && !login.toLowerCase().endsWith('[bot]');
}
/** Whether anybody with write access holds the role, because the checklist does not say otherwise. */
function isOpenRole({ id, users, teams }) {
    return id === sign_off/* defaultRole */.w && users.length === 0 && teams.length === 0;
}
/** What is known of a membership; one that nobody has looked up is unknown, and never counts as held. */
function membershipOf(user, memberships) {
    const unknown = { user, holds: 'unknown', why: 'Nobody has looked it up.' };
    const known = (memberships ?? []).filter(membership => membership.user === user);
    const [first = unknown] = known;
    return known.every(({ holds }) => holds === first.holds) ? first : unknown;
}
/** Whether an entry of a role's users means this person. */
function isUser(entry, person) {
    return isSame(knownBy(entry), person);
}
/** The users whom a role lists: who may sign, and who may not. */
function listedUsers({ users }, record) {
    const isExcluded = (user) => exclusionOf(knownBy(user), record) !== undefined;
    return { able: users.filter(user => !isExcluded(user)), excluded: users.filter(isExcluded) };
}
const knownBy = (entry) => (typeof entry === 'number' ? { id: entry } : { login: entry });
//# sourceMappingURL=people.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/objections.js



/** The sentences about reviews that do not count. */
const objectionReasons = {
    bot: '{login} is no person, so this approval does not count.',
    author: '{login} is the author, whose approval does not count.',
    contributor: '{login} contributed commits, so this approval does not count.',
    initiator: '{login} started this run, so this approval does not count.',
    'not-in-role': '{login} approves without holding {role}.',
    'no-permission': '{login} approves without write access, which {role} needs.',
    'role-unknown': 'It is not known whether {login} holds {role}: {why}',
    stale: '{login} approved {commit} at {at}; the head is {head} and arrived at {arrived}, so approve again.',
    'arrival-unknown': '{login} approved the head, but nothing tells when it arrived; push again and approve again.',
    expired: '{login} approved at {at}, and approvals count for {age}; approve again.',
    dismissed: 'The approval by {login} was dismissed; approve again.',
    superseded: '{login} approved {commit} and took another stand later; approve again.',
    'unknown-state': '{login} reviewed in the state {state}, which is not known; review again.'
};
/** What keeps one person's approval from counting for a demand; undefined where nothing does. */
function objectionTo(review, { role, fresh, maxAge }, record, now, say) {
    const { user, commit, submittedAt } = review;
    const { login } = user;
    if (!isPerson(user))
        return say('bot', { login });
    const exclusion = exclusionOf(user, record);
    if (exclusion !== undefined)
        return say(exclusion, { login });
    const membership = membershipOf(user.id, record.memberships[role.id]);
    if (membership.holds === 'unknown')
        return say('role-unknown', { login, role: role.id, why: membership.why });
    if (membership.holds === 'no')
        return say(isOpenRole(role) ? 'no-permission' : 'not-in-role', { login, role: role.id });
    const at = (0,instant/* instantOf */.B)(submittedAt);
    const arrived = (0,instant/* instantOf */.B)(record.headArrivedAt);
    const { sha } = record.pullRequest.head;
    const isKept = fresh === 'any' || (fresh === 'content' && isOfSameContent(review, record));
    const isOld = !isKept && (commit !== sha || (at !== null && arrived !== null && at < arrived));
    if (at === null || isOld) {
        const approved = { commit: shorten(commit), at: submittedAt ?? 'an unknown time' };
        return say('stale', { login, ...approved, head: shorten(sha), arrived: record.headArrivedAt ?? 'an unknown time' });
    }
    if (!isKept && arrived === null)
        return say('arrival-unknown', { login });
    // Where `now` cannot be read, an approval must not stay young.
    if (maxAge !== undefined && ((0,instant/* instantOf */.B)(now) ?? Infinity) - at > maxAge) {
        return say('expired', { login, at: submittedAt ?? '', age: (0,duration/* formatDuration */.a)(maxAge) });
    }
    return undefined;
}
/**
 * Whether a review is of an earlier commit that does what the head does. It must be younger than that commit's arrival,
 * because GitHub moves reviews from one commit to another; one that is of the head by now was perhaps moved there.
 */
function isOfSameContent({ commit, submittedAt }, record) {
    const at = (0,instant/* instantOf */.B)(submittedAt);
    return (commit !== record.pullRequest.head.sha &&
        record.sameContent.some(({ sha, arrivedAt }) => {
            const arrived = (0,instant/* instantOf */.B)(arrivedAt);
            return sha === commit && at !== null && arrived !== null && at >= arrived;
        }));
}
/** What is to be said of somebody whose last stand is no approval; a request for changes speaks for itself. */
function objectionsToStance({ newest, superseded }, say) {
    const { state, user } = newest;
    const { login } = user;
    if (state === 'DISMISSED')
        return [say('dismissed', { login })];
    const earlier = superseded.map(({ commit }) => say('superseded', { login, commit: shorten(commit) }));
    return state === 'CHANGES_REQUESTED' ? earlier : [say('unknown-state', { login, state }), ...earlier];
}
/** A commit as people know it. */
function shorten(commit) {
    return commit?.slice(0, 7) ?? 'no commit';
}
//# sourceMappingURL=objections.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/judge-demand.js




/** Judges the reviews for one demand, together with all those that the record was gathered for. */
function judgeDemand(demand, record, now, say) {
    const stances = stancesOf(record.reviews);
    const approvals = stances.map(({ newest }) => newest).filter(({ state }) => state === 'APPROVED');
    const ableFor = (wanted) => approvals.filter(review => objectionTo(review, wanted, record, now, say) === undefined);
    const roles = assignRoles([...record.demands, demand], wanted => ableFor(wanted).map(({ user }) => user.id));
    const able = ableFor(demand).map(review => {
        const role = demand.distinct ? roles.get(review.user.id) : undefined;
        return { review, role: role ?? demand.role.id };
    });
    const blocks = ({ newest }) => !demand.ignoreChangesRequested && isObjecting(newest, demand, record);
    const silent = stances.filter(({ newest }) => newest.state !== 'APPROVED');
    return {
        signed: able.filter(({ role }) => role === demand.role.id).map(({ review }) => review),
        elsewhere: able.filter(({ role }) => role !== demand.role.id),
        blocking: silent.filter(blocks).map(({ newest }) => newest),
        objections: [
            ...approvals.flatMap(review => objectionTo(review, demand, record, now, say) ?? []),
            ...silent.flatMap(stance => objectionsToStance(stance, say))
        ]
    };
}
/** Whether somebody asks for changes who may: who holds the role or can write, or of whom that is not known. */
function isObjecting({ state, user }, { role }, record) {
    if (state !== 'CHANGES_REQUESTED')
        return false;
    const known = [membershipOf(user.id, record.memberships[role.id]), membershipOf(user.id, record.writers)];
    return known.some(({ holds }) => holds !== 'no');
}
//# sourceMappingURL=judge-demand.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/options.js



const signOffOptions = (0,build/* object */.Ik)({
    role: (0,build/* text */.Qq)({ about: 'The role whose people must sign.', default: sign_off/* defaultRole */.w }),
    count: (0,build/* optional */.lq)((0,build/* count */.U9)({ about: 'How many people must sign; without it as many as the role says.', least: 1 })),
    distinct: (0,build/* flag */.Jt)({ about: 'Whether whoever signs for this role signs for no other one.', default: true }),
    fresh: (0,build/* choice */.Yq)(['head', 'content', 'any'], {
        about: 'Which commit must have been approved: the head as it is now, one that makes the same change of the base, ' +
            'or any of the pull request.',
        default: 'head'
    }),
    // The one way there is so far, named so that a checklist can say it; others will be words beside it.
    by: (0,build/* choice */.Yq)(['review'], { about: 'Where a signature comes from: an approving review.', default: 'review' }),
    'max-age': (0,build/* optional */.lq)((0,build/* duration */.p0)({ about: 'How old an approval may be.' })),
    'ignore-changes-requested': (0,build/* flag */.Jt)({
        about: 'Whether changes requested by people of the role, or with write access, do not hold back.',
        default: false
    })
});
/** What a sign-off with these options asks of people. */
function demandOf(chosen, roleOf) {
    const role = roleOf(chosen.role);
    const { count = role.count, distinct, fresh, 'max-age': maxAge, 'ignore-changes-requested': ignoreChangesRequested } = chosen;
    const age = maxAge === undefined ? {} : { maxAge: (0,duration/* parseDuration */.E)(maxAge) };
    return { role, count, distinct, fresh, ignoreChangesRequested, ...age };
}
//# sourceMappingURL=options.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/outlook.js


/** Looks ahead for a demand that lacks signatures; `signed` are the approvals that it has. */
function outlookOf({ role, count }, record, signed) {
    if (isOpenRole(role))
        return { possible: true, who: 'anybody with write access who has no part in the changes' };
    const { able, excluded } = listedUsers(role, record);
    if (role.users.length + role.teams.length === 0)
        return { possible: false, who: 'it lists nobody' };
    if (role.teams.length === 0 && able.length < count) {
        const left = able.length === 0 ? 'nobody' : outlook_namesOf(able);
        const part = excluded.length === 0 ? '' : `; ${outlook_namesOf(excluded)} took part in the changes or started this run`;
        return { possible: false, who: `it needs ${String(count)} and leaves ${left}${part}` };
    }
    const waiting = able.filter(user => !signed.some(review => isUser(user, review.user))).map(outlook_nameOf);
    const candidates = [...waiting, ...role.teams.map(team => `a member of ${team}`)];
    return { possible: true, who: join(candidates) };
}
const outlook_nameOf = (user) => (typeof user === 'number' ? `the user with id ${String(user)}` : user);
const outlook_namesOf = (users) => (0,words/* listNames */.Zv)(users.map(outlook_nameOf));
/** `a`, `a, or b`, `a, b, or c`. */
function join(names) {
    return [names.slice(0, -1).join(', '), names.at(-1) ?? 'nobody else'].filter(part => part !== '').join(', or ');
}
//# sourceMappingURL=outlook.js.map
;// CONCATENATED MODULE: ./build/src/gates/sign-off.js








const signOff = defineGate({
    id: 'sign-off',
    title: 'The people responsible have signed off',
    about: 'Holds back what the people of a role have not approved as it is now.',
    options: signOffOptions,
    shorthand: { accepts: (0,build/* text */.Qq)({ about: 'The role whose people must sign.' }), means: role => ({ role }) },
    demands: (options, role) => [demandOf(options, role)],
    needs: (_, { demands }) => ({ 'sign-offs': { kind: 'sign-offs', ask: { demands } } }),
    reasons: {
        signed: '{login} signs for {role}: approved {commit} at {at}.',
        kept: '{login} signs for {role}: approved {commit} at {at}, which has the same content as the head {head}.',
        awaiting: 'Waiting for {role} ({missing} of {count}): {who}.',
        impossible: 'Nobody can complete {role}: {who}. Add people to the role, or let somebody else start the run.',
        'changes-requested': '{login} requests changes; settle them, and ask for a new review or a dismissal.',
        'filled-elsewhere': '{login} signs for {other}, and one person fills one role, so not for {role} too.',
        'unknown-user': 'Review {review} approves, but its account no longer exists, so it does not count.',
        ...objectionReasons
    },
    judge: ({ options, evidence, now, role, say }) => {
        const record = evidence['sign-offs'];
        const demand = demandOf(options, role);
        const { id } = demand.role;
        const head = record.pullRequest.head.sha;
        const { signed, elsewhere, blocking, objections } = judgeDemand(demand, record, now, say);
        const missing = demand.count - signed.length;
        const { possible, who } = outlookOf(demand, record, signed);
        const failed = blocking.map(({ user }) => say('changes-requested', { login: user.login }));
        const pending = [];
        if (missing > 0) {
            if (possible)
                pending.push(say('awaiting', { role: id, missing, count: demand.count, who }));
            else
                failed.push(say('impossible', { role: id, who }));
        }
        return settle({
            failed,
            pending,
            passed: [],
            noted: [
                ...signed.map(({ user: { login }, commit, submittedAt }) => {
                    const approved = { login, role: id, commit: shorten(commit), at: submittedAt ?? 'an unknown time' };
                    const isKept = demand.fresh === 'content' && commit !== head;
                    return isKept ? say('kept', { ...approved, head: shorten(head) }) : say('signed', approved);
                }),
                ...elsewhere.map(({ review: { user }, role: other }) => say('filled-elsewhere', { login: user.login, other, role: id })),
                ...objections,
                ...unsignedApprovals(record.reviews).map(review => say('unknown-user', { review: review.id }))
            ]
        });
    },
    examples: [
        {
            title: 'somebody of the role approved the head',
            options: { role: dba.id },
            evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar)]) },
            expect: 'passed',
            because: 'signed'
        },
        {
            title: 'only somebody else approved',
            options: { role: dba.id },
            evidence: { 'sign-offs': signOffRecord([reviewBy(people.grace)]) },
            expect: 'pending',
            because: 'not-in-role'
        },
        {
            title: 'the approval is for an older commit',
            options: { role: dba.id },
            evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar, { commit: older })]) },
            expect: 'pending',
            because: 'stale'
        },
        {
            title: 'the approval is for an older commit of the same content',
            options: { role: dba.id, fresh: 'content' },
            evidence: {
                'sign-offs': signOffRecord([reviewBy(people.edgar, { commit: older, submittedAt: '2026-11-20T08:30:00Z' })], {
                    demands: [demandFor(dba, { fresh: 'content' })],
                    sameContent: [{ sha: older, arrivedAt: '2026-11-20T08:00:00Z' }]
                })
            },
            expect: 'passed',
            because: 'kept'
        },
        {
            title: 'somebody of the role requests changes',
            options: { role: dba.id },
            evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar, { state: 'CHANGES_REQUESTED' })]) },
            expect: 'failed',
            because: 'changes-requested'
        }
    ]
});
//# sourceMappingURL=sign-off.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/copies.js

const copyReasons = {
    'report-copied': '{file} is the same to the byte as {original}, so that it counts once; hand in each report once.'
};
/** The reports without those that another one of them is to the byte: the same tests must not count twice. */
function leaveOutCopies({ files }, say) {
    return {
        distinct: { files: files.filter(({ copyOf }) => copyOf === undefined) },
        copied: files.flatMap(({ path: file, copyOf: original }) => original === undefined ? [] : [warn(say('report-copied', { file, original }))])
    };
}
//# sourceMappingURL=copies.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/step-outcome.js


const stepOption = {
    outcome: (0,build/* optional */.lq)((0,build/* text */.Qq)({
        about: 'The id of the step that ran the tests; it must have ended with success, whatever its reports say.'
    }))
};
const stepReasons = {
    'step-failed': 'The step {step} ended with {outcome}; make it succeed, whatever its reports say.',
    'step-absent': 'No step has the id {step}; those handed in are {known}.'
};
/** What is wrong with the step that must have succeeded, if one is named. */
function judgeStep(step, { steps } = { steps: {} }, say) {
    if (step === undefined)
        return [];
    const outcome = Object.hasOwn(steps, step) ? steps[step] : undefined;
    if (outcome === undefined)
        return [say('step-absent', { step, known: (0,words/* listNames */.Zv)(Object.keys(steps)) })];
    return outcome === 'success' ? [] : [say('step-failed', { step, outcome })];
}
//# sourceMappingURL=step-outcome.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/test-failures.js
/** A failure's suite and name as people know it. */
function test_failures_nameOf({ suite, name }) {
    return [suite, name].filter(part => part !== '').join(' › ') || 'a test without a name';
}
/** Where a failure happened; the report itself where it does not say. */
function test_failures_placeOf({ path, failure }) {
    const { file, line, message } = failure;
    const text = `${test_failures_nameOf(failure)}: ${message}`;
    if (file === undefined)
        return { file: path, text };
    return { file, text, ...(line === undefined ? {} : { line }) };
}
//# sourceMappingURL=test-failures.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/test-counts.js



/** The options that decide what doubtful cases count as. */
const countOptions = {
    inconclusive: (0,build/* choice */.Yq)(['failed', 'skipped'], {
        about: 'What a case counts as that is neither passed nor failed by its own word: inconclusive or warning (TRX, NUnit), other (CTRF), pending or undefined (Cucumber).',
        default: 'failed'
    }),
    reruns: (0,build/* choice */.Yq)(['failed', 'last'], {
        about: 'What a case counts as that fails and then passes under the same suite and name, without the report calling it a retry: failed, or what it was last, which is flaky.',
        default: 'failed'
    })
};
const countReasons = {
    undecided: '{cases} neither passed nor failed by their own word, and count as {outcome} (`inconclusive`): {names}.'
};
function countCases(report, options) {
    return takeBackReruns(decideInconclusive(report, options), options);
}
function decideInconclusive({ counts, failures, inconclusive }, options) {
    if (inconclusive === undefined)
        return { counts, failures };
    const moved = options.inconclusive === 'failed' ? inconclusive.skipped : -inconclusive.failed;
    return {
        counts: { ...counts, failed: counts.failed + moved, skipped: counts.skipped - moved },
        failures: options.inconclusive === 'failed' ? [...failures, ...inconclusive.cases] : failures
    };
}
/** A case that was run again is one case: its failures go, and what passed in the end is flaky. */
function takeBackReruns({ counts, failures }, { reruns }) {
    const taken = reruns === 'last' ? failures.filter(({ recovered }) => recovered === true) : [];
    const cases = new Set(taken.map(({ suite, name }) => JSON.stringify([suite, name])));
    const { total, failed, flaky } = counts;
    return {
        counts: { ...counts, total: total - taken.length, failed: failed - taken.length, flaky: flaky + cases.size },
        failures: failures.filter(failure => !taken.includes(failure))
    };
}
/** What is said of inconclusive cases, whatever they count as. */
function sayUndecided(reports, { inconclusive: outcome }, say) {
    const found = reports.flatMap(({ report }) => report.inconclusive ?? []);
    if (found.length === 0)
        return [];
    const cases = found.reduce((sum, { failed, skipped }) => sum + failed + skipped, 0);
    const names = (0,words/* listNames */.Zv)(found.flatMap(one => one.cases.map(test_failures_nameOf)));
    return [say('undecided', { cases: (0,words/* plural */.LS)(cases, 'test'), outcome, names })];
}
/** The counts of all reports together. */
function addCounts(all) {
    const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
    return {
        total: sum('total'),
        passed: sum('passed'),
        failed: sum('failed'),
        skipped: sum('skipped'),
        flaky: sum('flaky')
    };
}
//# sourceMappingURL=test-counts.js.map
;// CONCATENATED MODULE: ./build/src/gates/tests.js












const tests = defineGate({
    id: 'tests',
    title: 'The tests pass',
    about: 'Holds back what fails its tests, and what only looks tested because tests are missing, skipped or did not load.',
    options: (0,build/* object */.Ik)({
        ...reportOptions('tests'),
        'min-tests': (0,build/* count */.U9)({
            about: 'How many tests the reports must hold at least, skipped ones included.',
            least: 1,
            default: 1
        }),
        'max-failed': (0,build/* count */.U9)({ about: 'How many tests may fail.', default: 0 }),
        'max-skipped': (0,build/* optional */.lq)((0,build/* count */.U9)({ about: 'How many tests may be skipped; without it any number, but not all.' })),
        'max-flaky': (0,build/* optional */.lq)((0,build/* count */.U9)({ about: 'How many tests may pass only after a retry; without it any number.' })),
        ...countOptions,
        ...stepOption,
        suites: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Names of the suites that must be there; `*` stands for any text.' }))
    }),
    needs: options => ({
        reports: askForReports('tests', options),
        outcomes: options.outcome === undefined ? undefined : { kind: 'outcomes', ask: {} }
    }),
    reasons: {
        ...reportReasons,
        ...copyReasons,
        ...stepReasons,
        ...countReasons,
        passed: '{passed} of {total} passed, {skipped} skipped, {flaky} flaky.',
        failed: '{failed} of {total} failed, and at most {limit} may: {names}; fix them, or the code that they test.',
        'suite-errors': '{errors} belong to no single test, so that tests may be missing: {names}; fix what keeps them from running.',
        'no-tests': 'The reports hold no test at all; check that the test command finds its tests.',
        'all-skipped': 'All of {total} were skipped; run at least one.',
        'none-passed': 'None of {total} passed, however many may fail; make one pass at least.',
        'too-few-tests': '{total} found, and at least {least} must be there; check that no suite is left out.',
        'too-many-skipped': '{skipped} skipped, and at most {limit} may be; enable or remove some.',
        'too-many-flaky': '{flaky} passed only after a retry, and at most {limit} may; make them steady.',
        'suite-absent': 'No suite is called {suite}; check that its report is written and that `suites` names it rightly.'
    },
    judge: ({ options, evidence, say }) => {
        const { distinct, copied } = leaveOutCopies(evidence.reports, say);
        const { failed, noted } = inspectReports(options, distinct, say);
        failed.push(...judgeStep(options.outcome, evidence.outcomes, say));
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const reports = reportsOf('tests', distinct);
        const counted = reports.map(({ path, report }) => ({ path, ...countCases(report, options) }));
        const counts = addCounts(counted.map(report => report.counts));
        const broken = reports.flatMap(({ path, report }) => report.suiteErrors.map(failure => ({ path, failure })));
        const failures = counted.flatMap(({ path, failures }) => failures.map(failure => ({ path, failure })));
        const names = (found) => (0,words/* listNames */.Zv)(found.map(({ failure }) => test_failures_nameOf(failure)));
        const places = (found) => keepPlaces(found.map(test_failures_placeOf));
        const total = (0,words/* plural */.LS)(counts.total, 'test');
        const { 'max-failed': maxFailed, 'max-skipped': maxSkipped, 'max-flaky': maxFlaky, 'min-tests': least } = options;
        const { suites = [] } = options;
        if (broken.length > 0) {
            failed.push(say('suite-errors', { errors: (0,words/* plural */.LS)(broken.length, 'error'), names: names(broken) }, places(broken)));
        }
        if (counts.failed > maxFailed) {
            const params = { failed: counts.failed, total, limit: maxFailed, names: names(failures) };
            failed.push(say('failed', params, places(failures)));
        }
        if (counts.total === 0)
            failed.push(say('no-tests', {}));
        else if (counts.skipped === counts.total)
            failed.push(say('all-skipped', { total }));
        else if (counts.passed === 0)
            failed.push(say('none-passed', { total }));
        if (counts.total > 0 && counts.total < least)
            failed.push(say('too-few-tests', { total, least }));
        if (maxSkipped !== undefined && counts.skipped > maxSkipped) {
            failed.push(say('too-many-skipped', { skipped: (0,words/* plural */.LS)(counts.skipped, 'test'), limit: maxSkipped }));
        }
        if (maxFlaky !== undefined && counts.flaky > maxFlaky) {
            failed.push(say('too-many-flaky', { flaky: (0,words/* plural */.LS)(counts.flaky, 'test'), limit: maxFlaky }));
        }
        for (const suite of typeof suites === 'string' ? [suites] : suites) {
            const present = reports.some(({ report }) => report.suites.some(name => (0,glob/* matchesName */.Hj)(suite, name)));
            if (!present)
                failed.push(say('suite-absent', { suite }));
        }
        return settle({
            failed,
            passed: [say('passed', { ...counts, total })],
            noted: [...copied, ...sayUndecided(reports, options, say), ...noted]
        });
    },
    examples: [
        {
            title: 'every test passes',
            options: {},
            evidence: reportSet({ 'junit.xml': testReport({ passed: 12, skipped: 1 }) }),
            expect: 'passed',
            because: 'passed'
        },
        {
            title: 'one of two reports holds a failure',
            options: {},
            evidence: reportSet({ 'a.xml': testReport({ passed: 12 }), 'b.xml': testReport({ passed: 3, failed: 1 }) }),
            expect: 'failed',
            because: 'failed'
        },
        {
            title: 'no report is found',
            options: {},
            evidence: reportSet({}),
            expect: 'failed',
            because: 'report-missing'
        },
        {
            title: 'every test is skipped',
            options: {},
            evidence: reportSet({ 'junit.xml': testReport({ skipped: 3 }) }),
            expect: 'failed',
            because: 'all-skipped'
        }
    ]
});
//# sourceMappingURL=tests.js.map
;// CONCATENATED MODULE: ./build/src/lib/zone.js
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Reads the clocks of an IANA time zone, instants in milliseconds since 1970; null where there is no such zone. */
function openZone(timeZone) {
    const clock = clockOf(timeZone);
    if (clock === null)
        return null;
    // A zone changes its offset only at whole quarters of an hour, and asking the clock is slow.
    const offsets = new Map();
    return instant => {
        const quarter = Math.floor(instant / quarterHour) * quarterHour;
        const offset = offsets.get(quarter) ?? offsetAt(quarter, clock);
        offsets.set(quarter, offset);
        const shown = new Date(instant + offset);
        return {
            day: shown.toISOString().slice(0, 10),
            minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
            weekday: (shown.getUTCDay() + 6) % 7
        };
    };
}
const quarterHour = 15 * 60_000;
function clockOf(timeZone) {
    const two = '2-digit';
    try {
        const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two };
        return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
    }
    catch {
        return null;
    }
}
/** What must be added to an instant so that its UTC fields are those of the clock. */
function offsetAt(instant, clock) {
    const shown = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const field = (name) => shown.get(name) ?? 0;
    const days = Date.UTC(field('year'), field('month') - 1, field('day'));
    return days + ((field('hour') * 60 + field('minute')) * 60 + field('second')) * 1000 - instant;
}
/** `Thu 2026-11-20 09:05`. */
function formatLocal({ day, minute, weekday }) {
    return `${weekdays[weekday] ?? ''} ${day} ${formatTime(minute)}`;
}
/** `09:05`. */
function formatTime(minute) {
    const two = (count) => String(count).padStart(2, '0');
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
//# sourceMappingURL=zone.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/freeze.js


const moment = (about) => (0,build/* form */.Zd)('^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$', 'a day as YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM', { about });
/** A time in which nothing may be deployed, by the clocks of the zone. */
const freeze = (0,build/* object */.Ik)({
    from: moment('First day, or moment, of the freeze by the clocks of the zone.'),
    to: (0,build/* optional */.lq)(moment('Last day of the freeze, or the moment at which it ends; without it the day of `from`.')),
    reason: (0,build/* text */.Qq)({ about: 'Why nothing may be deployed.' })
}, { about: 'A time in which nothing may be deployed.' });
/** The first moment of a freeze; moments compare as texts. */
function beginOf({ from }) {
    return from.includes('T') ? from : `${from}T00:00`;
}
/** The first moment after a freeze. */
function endOf({ from, to = from }) {
    return to.includes('T') ? to : `${to}T24:00`;
}
/** Freezes that would never be in force. */
function findFreezeMistakes(all) {
    return all.flatMap((each, index) => {
        if (endOf(each) > beginOf(each))
            return [];
        const message = `This freeze ends before it begins; write a \`to\` that is after ${each.from}.`;
        return [{ path: ['deny', index, 'to'], at: 'value', message }];
    });
}
function isWithin(each, { day, minute }) {
    const shown = `${day}T${formatTime(minute)}`;
    return shown >= beginOf(each) && shown < endOf(each);
}
//# sourceMappingURL=freeze.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/opening.js

/** How far the next opening is looked for. */
const mostDays = 400;
const minute = 60_000;
/** What is wrong with the name of a time zone. */
function findZoneMistakes(timezone) {
    if (openZone(timezone) !== null)
        return [];
    const message = `There is no time zone \`${timezone.slice(0, 60)}\`; write one such as Europe/Berlin.`;
    return [{ path: ['timezone'], at: 'value', message }];
}
/** When it opens next after an instant (milliseconds since 1970), as the end of a sentence. */
function sayOpening(after, zone, isOpen) {
    const end = after + mostDays * 24 * 60 * minute;
    for (let instant = after + minute; instant <= end; instant += minute) {
        const local = zone(instant);
        if (isOpen(local))
            return `it opens ${formatLocal(local)}`;
    }
    return `it does not open within ${String(mostDays)} days, so correct the window`;
}
//# sourceMappingURL=opening.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/weekly.js


const dayWord = `(?:${weekdays.join('|')})`;
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
/** `Mon-Thu 09:00-16:00`; a window that ends before it begins lasts into the next day, and one that ends at 24:00 until midnight. */
const weeklyWindow = (0,build/* form */.Zd)(`^${dayWord}(?:-${dayWord})?(?:,${dayWord}(?:-${dayWord})?)* ${time}-(?:${time}|24:00)$`, 'days and times such as Mon-Thu 09:00-16:00 or Mon,Wed 22:00-02:00', { about: 'Weekly days and times at which it may be deployed.' });
/** Whether the clocks show a moment of the window. */
function isInside(window, { weekday, minute }) {
    const { days, from, to } = parse(window);
    const before = (weekday + 6) % 7;
    return (days.has(weekday) && minute >= from && minute < to) || (days.has(before) && minute + wholeDay < to);
}
const wholeDay = 24 * 60;
function parse(window) {
    const [days = '', times = ''] = window.split(' ');
    const [from = 0, until = 0] = times.split('-').map(minuteOf);
    return { days: new Set(days.split(',').flatMap(daysOf)), from, to: until > from ? until : until + wholeDay };
}
function minuteOf(text) {
    const [hours = 0, minutes = 0] = text.split(':').map(Number);
    return hours * 60 + minutes;
}
/** `Fri-Mon` goes round the end of the week. */
function daysOf(text) {
    const [first = 0, last = first] = text.split('-').map(word => weekdays.findIndex(day => day === word));
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7);
}
//# sourceMappingURL=weekly.js.map
;// CONCATENATED MODULE: ./build/src/gates/window.js






const window_window = defineGate({
    id: 'window',
    title: 'It is a time at which things are deployed',
    about: 'Holds back a deployment outside the weekly windows, and in a freeze.',
    options: (0,build/* object */.Ik)({
        timezone: (0,build/* text */.Qq)({ about: 'The IANA time zone whose clocks count, such as Europe/Berlin.', default: 'UTC' }),
        allow: (0,build/* optional */.lq)((0,build/* list */.p_)(weeklyWindow, { about: 'Weekly windows; without them every time of the week.' })),
        deny: (0,build/* list */.p_)(freeze, { about: 'Freezes, each with its reason.', default: [] }),
        'business-days': (0,build/* flag */.Jt)({ about: 'Whether Saturdays and Sundays are out.', default: false })
    }),
    shorthand: { accepts: weeklyWindow, means: allow => ({ allow: [allow] }) },
    mistakes: ({ timezone, deny }) => [...findZoneMistakes(timezone), ...findFreezeMistakes(deny)],
    needs: () => ({}),
    reasons: {
        open: 'It is {now} in {timezone}, which is a time to deploy.',
        closed: 'It is {now} in {timezone}, outside {windows}; {opens}.',
        frozen: 'It is {now} in {timezone}, and from {from} to {to} nothing is deployed ({why}); {opens}.',
        'no-window': 'Neither `allow` nor `deny` nor `business-days` says anything; name at least one.'
    },
    judge: ({ options, now, say }) => {
        const { timezone, allow, deny, 'business-days': businessDays } = options;
        const zone = openZone(timezone);
        if (zone === null)
            throw new Error(`The checklist was loaded with a time zone ${timezone} that does not exist.`);
        if (allow === undefined && deny.length === 0 && !businessDays) {
            return settle({ failed: [say('no-window', {})], passed: [] });
        }
        const frozenAt = (local) => deny.filter(each => isWithin(each, local));
        const isOpen = (local) => !(businessDays && local.weekday > 4) && (allow?.some(each => isInside(each, local)) ?? true);
        const at = Math.floor(Date.parse(now) / 60_000) * 60_000;
        const local = zone(at);
        const shown = formatLocal(local);
        const frozen = frozenAt(local);
        if (frozen.length === 0 && isOpen(local))
            return settle({ passed: [say('open', { now: shown, timezone })] });
        const opens = sayOpening(at, zone, then => isOpen(then) && frozenAt(then).length === 0);
        const pending = frozen.map(({ from, to = from, reason }) => say('frozen', { now: shown, timezone, from, to, why: reason, opens }));
        const windows = [...(allow ?? ['the days']), ...(businessDays ? ['Saturday and Sunday excepted'] : [])].join(', ');
        const closed = frozen.length === 0 ? [say('closed', { now: shown, timezone, windows, opens })] : [];
        return settle({ pending: [...pending, ...closed], passed: [] });
    },
    examples: [
        {
            title: 'it is Friday morning, and the window is open',
            options: { timezone: 'Europe/Berlin', allow: ['Mon-Fri 09:00-16:00'] },
            evidence: {},
            now: '2026-11-20T09:00:00Z',
            expect: 'passed',
            because: 'open'
        },
        {
            title: 'it is Friday evening',
            options: { timezone: 'Europe/Berlin', allow: ['Mon-Fri 09:00-16:00'] },
            evidence: {},
            now: '2026-11-20T16:00:00Z',
            expect: 'pending',
            because: 'closed'
        },
        {
            title: 'there is a freeze',
            options: { timezone: 'Europe/Berlin', deny: [{ from: '2026-12-20', to: '2027-01-03', reason: 'Year end' }] },
            evidence: {},
            now: '2026-12-31T12:00:00Z',
            expect: 'pending',
            because: 'frozen'
        },
        {
            title: 'nothing is said of any time',
            options: { timezone: 'Europe/Berlin' },
            evidence: {},
            expect: 'failed',
            because: 'no-window'
        }
    ]
});
//# sourceMappingURL=window.js.map
;// CONCATENATED MODULE: ./build/src/gates/index.js
// Generated from the files of this folder by `npm run reference`; do not edit.













// prettier-ignore
const gates = (0,registry/* registry */.u)([audit, checks, command, coverage, env, file, http, lint, load, signOff, tests, window_window]);
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listHolds),
/* harmony export */   i: () => (/* binding */ preflightHeaders)
/* harmony export */ });
const simpleMethods = ['GET', 'HEAD', 'POST'];
/** Headers that a browser sends without asking, or sends itself. */
const simpleHeaders = [
    ...['accept', 'accept-language', 'content-language', 'accept-encoding', 'host', 'origin', 'referer', 'user-agent'],
    'cookie'
];
const simpleTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(;|$)/i;
/**
 * Names of the headers that a page of another origin may only send after a preflight, in lower case and sorted; undefined
 * where the request needs none (the CORS-safelisted methods and headers of the Fetch standard).
 */
function preflightHeaders(method, headers) {
    const asked = Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value])
        .filter(([name, value]) => !simpleHeaders.includes(name) && !(name === 'content-type' && simpleTypes.test(value)))
        .map(([name]) => name)
        .sort();
    return simpleMethods.includes(method) && asked.length === 0 ? undefined : asked;
}
/** Whether the names of a list header, such as `access-control-allow-headers`, hold a name; case does not matter. */
function listHolds(values, name) {
    return values.some(value => value.split(',').some(each => each.trim().toLowerCase() === name.toLowerCase()));
}
//# sourceMappingURL=cors.js.map

/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const words = [
    [units.d, 'day'],
    [units.h, 'hour'],
    [units.m, 'minute'],
    [units.s, 'second'],
    [units.ms, 'millisecond']
];
/** Milliseconds of a length of time such as `90s`, `30m`, `12h`, `30d` or `2w`; anything else throws. */
function parseDuration(text) {
    const match = /^([1-9][0-9]{0,5})(ms|[smhdw])$/.exec(text);
    if (match === null)
        throw new Error(`"${text}" is no length of time such as 30m, 12h or 30d.`);
    return Number(match[1]) * units[match[2]];
}
/** Milliseconds in words, rounded down to the two largest units: `1 day 6 hours`. */
function formatDuration(milliseconds) {
    let rest = Math.max(0, Math.floor(milliseconds));
    const parts = [];
    for (const [unit, word] of words) {
        const amount = Math.floor(rest / unit);
        rest -= amount * unit;
        if (amount > 0)
            parts.push(`${String(amount)} ${word}${amount === 1 ? '' : 's'}`);
        else if (parts.length > 0)
            break;
        if (parts.length === 2)
            break;
    }
    return parts.length === 0 ? '0 milliseconds' : parts.join(' ');
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isStatus)
/* harmony export */ });
/** Whether a status is among those listed, one by one or by class: `[200, '3xx']`. */
function isStatus(listed, status) {
    return listed.some(one => typeof one === 'number' ? one === status : one.startsWith(String(Math.floor(status / 100))));
}
//# sourceMappingURL=http-status.js.map

/***/ }),

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** Milliseconds since 1970 of an ISO 8601 instant; null where there is none or it cannot be read. */
function instantOf(text) {
    const value = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(value) ? null : value;
}
/** The calendar day of an ISO 8601 instant in UTC, `YYYY-MM-DD`. */
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
//# sourceMappingURL=instant.js.map

/***/ }),

/***/ 2623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valueAtPointer)
/* harmony export */ });
/** The value at a JSON Pointer (RFC 6901) of a parsed document; undefined, which no JSON value is, where there is none. */
function valueAtPointer(document, pointer) {
    if (pointer === '')
        return document;
    if (!pointer.startsWith('/'))
        return undefined;
    return pointer
        .slice(1)
        .split('/')
        .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce(stepInto, document);
}
function stepInto(value, step) {
    if (Array.isArray(value))
        return /^(0|[1-9][0-9]{0,9})$/.test(step) ? value[Number(step)] : undefined;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
        return undefined;
    return value[step];
}
//# sourceMappingURL=json-pointer.js.map

/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ outcomeSigns),
/* harmony export */   _C: () => (/* binding */ decisionWords),
/* harmony export */   cF: () => (/* binding */ urgency)
/* harmony export */ });
/** How outcomes and decisions look to people, the same in every output. */
const outcomeSigns = {
    passed: '✅',
    failed: '❌',
    pending: '⏳',
    unknown: '❓',
    skipped: '➖',
    waived: '📝'
};
const decisionWords = {
    go: { sign: '🟢', title: 'Go', meaning: 'This may be deployed.' },
    hold: { sign: '🟡', title: 'Hold', meaning: 'Nothing is wrong, and something is still awaited.' },
    'no-go': { sign: '🔴', title: 'No-go', meaning: 'This may not be deployed.' }
};
/** The order in which people want to read what is left to do. */
const urgency = ['failed', 'unknown', 'pending', 'waived', 'passed', 'skipped'];
//# sourceMappingURL=outcome-words.js.map

/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D_: () => (/* binding */ compileAnywhere),
  t2: () => (/* binding */ compileWhole),
  eb: () => (/* binding */ explainPattern)
});

// UNUSED EXPORTS: PatternError

;// CONCATENATED MODULE: ./build/src/lib/pattern-syntax.js
const mostCharacters = 500;
const mostTimes = 255;
const mostDepth = 32;
const isDigit = character => character >= '0' && character <= '9';
const isWord = character => /^[A-Za-z0-9_]$/.test(character);
const isSpace = character => /^\s$/.test(character);
const not = (takes) => character => !takes(character);
const classes = {
    d: isDigit,
    D: not(isDigit),
    w: isWord,
    W: not(isWord),
    s: isSpace,
    S: not(isSpace)
};
const controls = { n: '\n', r: '\r', t: '\t' };
/** What ends the reading: where it stops, a sentence says why. */
class Mistake extends Error {
}
/**
 * Reads a regular expression with groups, `|`, `* + ? {n,m}`, `[…]`, `.`, `^`, `$` and the classes `\d \w \s`; a leading
 * `(?i)` takes capital and small letters as equal. Everything that would look elsewhere in the text is a mistake.
 */
function readPattern(source) {
    try {
        return { branches: read(source) };
    }
    catch (error) {
        if (!(error instanceof Mistake))
            throw error;
        return { mistake: error.message };
    }
}
function read(source) {
    const ignoresCase = source.startsWith('(?i)');
    const signs = Array.from(ignoresCase ? source.slice(4) : source);
    if (signs.length > mostCharacters) {
        throw new Mistake(`A pattern has at most ${String(mostCharacters)} characters; this one has more.`);
    }
    let at = 0;
    let depth = 0;
    const folded = (takes) => ignoresCase ? character => takes(character.toLowerCase()) || takes(character.toUpperCase()) : takes;
    const take = (takes) => ({ is: 'take', takes: folded(takes) });
    const readBranches = () => {
        if (++depth > mostDepth)
            throw new Mistake(`Groups in a pattern are nested at most ${String(mostDepth)} deep.`);
        const branches = [[]];
        for (; at < signs.length && signs[at] !== ')';) {
            if (signs[at] === '|') {
                at++;
                branches.push([]);
            }
            else
                branches.at(-1)?.push(readTimes(readOne()));
        }
        depth--;
        return branches;
    };
    const readOne = () => {
        const sign = signs[at++] ?? '';
        switch (sign) {
            case '(':
                return readGroup();
            case '[':
                return take(readSet());
            case '.':
                return { is: 'take', takes: character => character !== '\n' && character !== '\r' };
            case '^':
                return { is: 'line-start' };
            case '$':
                return { is: 'line-end' };
            case '\\': {
                const escaped = readEscape();
                return take(typeof escaped === 'string' ? character => character === escaped : escaped);
            }
            case '*':
            case '+':
            case '?':
            case '{':
                throw new Mistake(`The \`${sign}\` has nothing before it to repeat; write \`\\${sign}\` for the sign itself.`);
        }
        return take(character => character === sign);
    };
    const readGroup = () => {
        if (signs[at] === '?' && signs[at + 1] !== ':') {
            throw new Mistake('Groups that begin with `(?` look elsewhere in the text, which has no linear time; only `(?:` is read.');
        }
        if (signs[at] === '?')
            at += 2;
        const branches = readBranches();
        if (signs[at++] !== ')')
            throw new Mistake('A group is not closed; write `)` after it, or `\\(` for the sign itself.');
        return { is: 'group', branches };
    };
    const readEscape = () => {
        const sign = signs[at++];
        if (sign === undefined)
            throw new Mistake('The pattern ends with `\\`; write `\\\\` for the sign itself.');
        const known = classes[sign] ?? controls[sign];
        if (known !== undefined)
            return known;
        if (/^[A-Za-z0-9]$/.test(sign))
            throw new Mistake(`\`\\${sign}\` is not read in patterns; known are \\d, \\w, \\s, \\n, \\r and \\t.`);
        return sign;
    };
    const readSet = () => {
        const excludes = signs[at] === '^';
        if (excludes)
            at++;
        const wanted = [];
        for (let first = true; first || signs[at] !== ']'; first = false) {
            const from = readSetSign();
            if (typeof from !== 'string')
                wanted.push(from);
            else if (signs[at] === '-' && signs[at + 1] !== ']') {
                at++;
                const to = readSetSign();
                if (typeof to !== 'string' || to < from)
                    throw new Mistake(`The range after \`${from}\` in a \`[…]\` goes backwards or to no character.`);
                wanted.push(character => character >= from && character <= to);
            }
            else
                wanted.push(character => character === from);
        }
        at++;
        const listed = character => wanted.some(takes => takes(character));
        // Case is ignored before the set is turned round: `(?i)[^a]` takes no `A`.
        const takes = folded(listed);
        return excludes ? not(takes) : takes;
    };
    const readSetSign = () => {
        const sign = signs[at++];
        if (sign === undefined)
            throw new Mistake('A `[…]` is not closed; write `]` after it, or `\\[` for the sign itself.');
        return sign === '\\' ? readEscape() : sign;
    };
    const readTimes = (what) => {
        const times = readCount();
        // Whether as little or as much as possible is taken changes where a match ends, not whether there is one.
        if (times !== undefined && signs[at] === '?')
            at++;
        if (times !== undefined && /^[*+?{]$/.test(signs[at] ?? ''))
            throw new Mistake('A repetition is repeated; put the first into a group.');
        return { what, ...(times ?? { least: 1, most: 1 }) };
    };
    const readCount = () => {
        const sign = signs[at];
        if (sign === '*' || sign === '+' || sign === '?') {
            at++;
            return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
        }
        if (sign !== '{')
            return undefined;
        const end = signs.indexOf('}', at);
        const counts = /^(\d{1,3})(,(\d{0,3}))?$/.exec(end === -1 ? '' : signs.slice(at + 1, end).join(''));
        const least = Number(counts?.[1]);
        const most = counts?.[2] === undefined ? least : counts[3] === '' ? Infinity : Number(counts[3]);
        if (!(least <= most && least <= mostTimes && (most === Infinity || most <= mostTimes))) {
            throw new Mistake(`A \`{\` is followed by {n}, {n,} or {n,m} up to ${String(mostTimes)}; write \`\\{\` for the sign itself.`);
        }
        at = end + 1;
        return { least, most };
    };
    const branches = readBranches();
    if (at < signs.length)
        throw new Mistake('A `)` closes no group; write `\\)` for the sign itself.');
    return branches;
}
//# sourceMappingURL=pattern-syntax.js.map
;// CONCATENATED MODULE: ./build/src/lib/pattern.js

/** Steps that a pattern may have once its repetitions are written out. */
const mostSteps = 2000;
/**
 * Whether a pattern matches a whole text. The notation is that of regular expressions without what has no linear time:
 * `^` and `$` stand for the ends of a line, and the time is bounded by pattern × text, whatever either is. Throws
 * `PatternError` for anything else.
 */
function compileWhole(source) {
    const steps = compile(source);
    return text => walk(steps, text, true);
}
/** Whether a pattern matches anywhere in a text; everything else is as in `compileWhole`. */
function compileAnywhere(source) {
    const steps = compile(source);
    return text => walk(steps, text, false);
}
/** Why a text is no pattern, as a sentence; undefined when it is one. */
function explainPattern(source) {
    try {
        compile(source);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        return error.message;
    }
}
/** A text that is no pattern: the message says why. */
class PatternError extends Error {
}
function compile(source) {
    const read = readPattern(source);
    if ('mistake' in read)
        throw new PatternError(read.mistake);
    const steps = [];
    const add = (step) => {
        if (steps.length === mostSteps) {
            throw new PatternError(`The pattern takes more than ${String(mostSteps)} steps; repeat less in it.`);
        }
        return steps.push(step) - 1;
    };
    const write = (branches) => {
        const [first, ...rest] = branches;
        if (first === undefined)
            return;
        if (rest.length === 0) {
            for (const part of first)
                writePart(part);
            return;
        }
        const fork = add({ is: 'fork', to: [] });
        for (const part of first)
            writePart(part);
        const leave = add({ is: 'fork', to: [] });
        const other = steps.length;
        write(rest);
        steps[fork] = { is: 'fork', to: [fork + 1, other] };
        steps[leave] = { is: 'fork', to: [steps.length] };
    };
    const writePart = ({ what, least, most }) => {
        const once = () => {
            if (what.is === 'group')
                write(what.branches);
            else
                add(what);
        };
        for (let times = 0; times < least; times++)
            once();
        if (most === Infinity) {
            const fork = add({ is: 'fork', to: [] });
            once();
            add({ is: 'fork', to: [fork] });
            steps[fork] = { is: 'fork', to: [fork + 1, steps.length] };
            return;
        }
        const forks = [];
        for (let times = least; times < most; times++) {
            forks.push(add({ is: 'fork', to: [] }));
            once();
        }
        for (const fork of forks)
            steps[fork] = { is: 'fork', to: [fork + 1, steps.length] };
    };
    write(read.branches);
    add({ is: 'end' });
    return steps;
}
const endsLine = (character) => character === '\n' || character === '\r';
/** Follows all ways through the steps at once, each step at most once a character. */
function walk(steps, text, whole) {
    /** When a step was last reached, so that none is reached twice at one place. */
    const reached = new Int32Array(steps.length).fill(-1);
    let here = [];
    let place = 0;
    let before = '\n';
    const reach = (start, next, into) => {
        const waiting = [start];
        for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
            const step = steps[state];
            if (step === undefined || reached[state] === place)
                continue;
            reached[state] = place;
            if (step.is === 'take')
                into.push(state);
            else if (step.is === 'fork')
                waiting.push(...step.to);
            else if (step.is === 'line-start') {
                if (endsLine(before))
                    waiting.push(state + 1);
            }
            else if (step.is === 'line-end') {
                if (next === undefined || endsLine(next))
                    waiting.push(state + 1);
            }
            else if (!whole || next === undefined)
                return true;
        }
        return false;
    };
    const characters = text[Symbol.iterator]();
    let { value: next, done } = characters.next();
    if (reach(0, done === true ? undefined : next, here))
        return true;
    while (done !== true) {
        const character = String(next);
        ({ value: next, done } = characters.next());
        const after = done === true ? undefined : next;
        before = character;
        place++;
        const into = [];
        for (const state of here) {
            const step = steps[state];
            if (step?.is === 'take' && step.takes(character) && reach(state + 1, after, into))
                return true;
        }
        if (!whole && reach(0, after, into))
            return true;
        if (into.length === 0 && whole)
            return false;
        here = into;
    }
    return false;
}
//# sourceMappingURL=pattern.js.map

/***/ }),

/***/ 1196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ firstFrom)
/* harmony export */ });
/** The index of the first of some rising values that is not below a limit; their number where all are. */
function firstFrom(rising, limit) {
    let [low, high] = [0, rising.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const value = rising[middle];
        if (value !== undefined && value < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=rising.js.map

/***/ }),

/***/ 8550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ slugPattern),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/** What an id looks like: lower-case ASCII words joined by single hyphens. */
const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const longest = 64;
/**
 * The id of a text: its ASCII words in lower case, accents folded, at most 64 characters. A text that has none of them
 * gets `item-` and eight hex digits that depend on the text alone, so that the same text always has the same id.
 */
function slug(text) {
    const words = text
        .slice(0, 1000)
        .normalize('NFKD')
        .replace(/\p{Mark}/gu, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g);
    if (words === null)
        return `item-${hash(text)}`;
    let id = words[0].slice(0, longest);
    for (const word of words.slice(1)) {
        if (id.length + 1 + word.length > longest)
            break;
        id += `-${word}`;
    }
    return id;
}
/** FNV-1a over UTF-16 code units: short and stable; nothing trusts it to be free of collisions. */
function hash(text) {
    let sum = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
}
//# sourceMappingURL=slug.js.map

/***/ }),

/***/ 2055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ itemSeverities),
/* harmony export */   v: () => (/* binding */ combinations)
/* harmony export */ });
const itemSeverities = ['blocker', 'warning'];
/** How checks are taken together: every one passes, at least one does, the one there is does not. */
const combinations = ['all', 'any', 'not'];
//# sourceMappingURL=checklist.js.map

/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ defaultRole)
/* harmony export */ });
/** The role that any reviewer with write access holds, unless the checklist defines it otherwise. */
const defaultRole = 'default';
//# sourceMappingURL=sign-off.js.map

/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   uD: () => (/* binding */ requestsOf)
/* harmony export */ });
/* unused harmony export gateChecks */
/* harmony import */ var _model_checklist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2055);
/* harmony import */ var _model_sign_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1418);


/**
 * Binds each item of the phase (of all phases without one), as it is asked in the environment, to what its gates need. `skip` gives the reason why an item's
 * condition is already known to be false; such an item asks for nothing.
 */
function plan(checklist, gates, selection, skip) {
    const role = rolesOf(checklist);
    const items = checklist.items
        .filter(item => selection.phase === null || item.phase === selection.phase)
        .map(item => inEnvironment(item, selection.environment))
        .map(item => ({ item, skipped: skip(item) }));
    // Blockers choose their people first, so that no warning takes one away from them.
    const demanded = _model_checklist_js__WEBPACK_IMPORTED_MODULE_0__/* .itemSeverities */ .X.flatMap(severity => items
        .filter(({ item, skipped }) => skipped === undefined && item.severity === severity)
        .flatMap(({ item }) => gateChecks(item.check))
        .flatMap(check => gateOf(gates, check).demands(check.options, role)));
    // Who fills a demand fills every equal one, and a checklist may ask the same of hundreds of items.
    const demands = [...new Map(demanded.map(demand => [JSON.stringify(demand), demand])).values()];
    const context = { role, demands };
    return items.map(({ item, skipped }) => ({
        item,
        check: planCheck(item.check, gates, skipped === undefined ? context : null),
        ...(skipped === undefined ? conditionOf(item) : { skipped })
    }));
}
/** The item as it is asked in the environment; null stands for none. */
function inEnvironment(item, environment) {
    const override = Object.entries(item.environments ?? {}).find(([name]) => name === environment?.toLowerCase());
    return { ...item, ...override?.[1] };
}
/** Without a context nothing is asked for. */
function planCheck(check, gates, context) {
    if ('combine' in check)
        return { combine: check.combine, of: check.of.map(each => planCheck(each, gates, context)) };
    return { ...check, needs: context === null ? {} : gateOf(gates, check).needs(check.options, context) };
}
function conditionOf(item) {
    return item.when?.paths === undefined ? {} : { condition: { kind: 'paths', ask: {} } };
}
function gateChecks(check) {
    return 'combine' in check ? check.of.flatMap(each => gateChecks(each)) : [check];
}
/** What is asked of the world for an item. */
function requestsOf({ check, condition }) {
    const needs = gateChecks(check).flatMap(gate => Object.values(gate.needs));
    return condition === undefined ? needs : [...needs, condition];
}
/** How a check is called: its gate, or how its gates are taken together. */
function checkName(check) {
    return 'combine' in check ? check.combine : check.gate;
}
/** The loader has refused every gate that is not in the registry. */
function gateOf(gates, check) {
    const gate = gates.get(check.gate);
    if (gate === undefined)
        throw new Error(`The checklist was loaded with a gate ${check.gate} that does not exist.`);
    return gate;
}
/** Looks roles up by id; the loader has refused every role that nobody defines. */
function rolesOf(checklist) {
    return id => {
        const role = checklist.roles.find(candidate => candidate.id === id);
        if (role !== undefined)
            return role;
        if (id === _model_sign_off_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRole */ .w)
            return { id, users: [], teams: [], count: 1 };
        throw new Error(`The checklist was loaded with a role ${id} that does not exist.`);
    };
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ defineRenderer)
/* harmony export */ });
function defineRenderer(renderer) {
    return renderer;
}
//# sourceMappingURL=define.js.map

/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);

const json = (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRenderer */ .D)({
    id: 'json',
    about: 'The whole run for machines, as `schema/run.schema.json` says.',
    render: report => `${JSON.stringify(report, undefined, 2)}\n`
});
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ decisionTitle),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   bq: () => (/* binding */ byPhase)
/* harmony export */ });
/* harmony import */ var _lib_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2633);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8860);


/** The verdicts by phase and section, in the order of the checklist; phases that judged nothing are left out. */
function byPhase(report) {
    return report.phases.flatMap(({ id, title }) => {
        const verdicts = report.verdicts.filter(({ phase }) => phase === id);
        return verdicts.length === 0 ? [] : [{ title, sections: bySection(verdicts) }];
    });
}
function bySection(verdicts) {
    const sections = [];
    for (const verdict of verdicts) {
        const last = sections.at(-1);
        if (last?.path.join('\n') === verdict.section.join('\n'))
            last.verdicts.push(verdict);
        else
            sections.push({ path: verdict.section, verdicts: [verdict] });
    }
    return sections;
}
/** What people have to act on: everything blocking that did not pass, most urgent first. */
function toDo(report) {
    const open = ['failed', 'unknown', 'pending'];
    return open.flatMap(outcome => report.verdicts.filter(verdict => verdict.severity === 'blocker' && verdict.outcome === outcome));
}
/** "2 failed, 1 pending, 6 passed": every outcome that occurs, most urgent first. */
function countsInWords(report) {
    const words = _lib_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__/* .urgency */ .cF
        .filter(outcome => report.counts[outcome] > 0)
        .map(outcome => `${String(report.counts[outcome])} ${outcome}`);
    return words.length === 0 ? (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(0, 'item') : words.join(', ');
}
/** The decision as a title: "No-go for production: 2 failed, 6 passed". */
function decisionTitle(report) {
    const { title } = _lib_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionWords */ ._C[report.decision];
    const where = report.selected.environment === null ? '' : ` for ${report.selected.environment}`;
    return `${title}${where}: ${countsInWords(report)}`;
}
//# sourceMappingURL=sections.js.map

/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkSelection),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/gates/index.js + 66 modules
var gates = __webpack_require__(3178);
// EXTERNAL MODULE: ./build/src/lib/glob.js
var glob = __webpack_require__(951);
;// CONCATENATED MODULE: ./build/src/pipeline/condition.js

/** The subject in the words of `when`: null where the run cannot know. Paths come with the evidence. */
function conditionFacts(subject, paths) {
    return {
        environments: known(subject.environment),
        branches: known(subject.branch),
        events: [subject.event],
        labels: subject.labels,
        paths
    };
}
function known(word) {
    return word === '' ? null : [word];
}
const keys = ['environments', 'branches', 'events', 'labels', 'paths'];
/** Says whether a condition holds; one key that is false decides, even where another cannot be known. */
function evaluateCondition(condition, facts) {
    let unknown;
    for (const key of keys) {
        const globs = condition[key];
        if (globs === undefined)
            continue;
        const actual = facts[key];
        if (actual === null) {
            unknown ??= {
                state: 'unknown',
                reason: say('condition-unknown', key, globs, `The run does not know its ${key}, so the condition ${key}: ${globs.join(', ')} cannot be judged; run it where they are known, or change the condition.`)
            };
        }
        else if (!actual.some(word => (0,glob/* matchesGlobs */.nJ)(globs.map(foldOf(key)), foldOf(key)(word)))) {
            const found = actual.length === 0 ? 'none' : actual.slice(0, 5).join(', ');
            return {
                state: 'false',
                reason: say('condition-false', key, globs, `Only for ${key} ${globs.join(', ')}; here: ${found}.`)
            };
        }
    }
    return unknown ?? { state: 'holds' };
}
/** GitHub tells neither environments nor labels apart by case alone: a capital letter must not skip an item. */
function foldOf(key) {
    return key === 'environments' || key === 'labels' ? word => word.toLowerCase() : word => word;
}
function say(code, key, globs, text) {
    return { code, params: { key, globs: globs.join(', ') }, text, locations: [] };
}
//# sourceMappingURL=condition.js.map
;// CONCATENATED MODULE: ./build/src/model/verdict.js
const outcomes = ['passed', 'failed', 'pending', 'unknown', 'skipped', 'waived'];
const decisions = ['go', 'hold', 'no-go'];
//# sourceMappingURL=verdict.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/decide.js

/** What the outcome of a blocking item means for the deployment. */
const effects = {
    passed: 'go',
    skipped: 'go',
    waived: 'go',
    pending: 'hold',
    failed: 'no-go',
    unknown: 'no-go'
};
/**
 * The worst effect of the blocking items; a run that judged nothing does not go. Where every blocker is skipped nothing
 * was judged either: a warning beside them has no effect, so it must not make a go of what would be none without it.
 */
function decide(verdicts) {
    const blockers = verdicts.filter(({ severity }) => severity === 'blocker');
    const deciding = blockers.length === 0 ? verdicts : blockers;
    if (deciding.every(({ outcome }) => outcome === 'skipped'))
        return { decision: 'no-go', reasons: [nothingJudged(deciding.length, deciding === blockers)] };
    const blocking = blockers.map(({ outcome }) => effects[outcome]);
    const decision = decisions.findLast(effect => blocking.includes(effect)) ?? 'go';
    return { decision, reasons: [] };
}
function countOutcomes(verdicts) {
    const counts = Object.fromEntries(outcomes.map(outcome => [outcome, 0]));
    for (const { outcome } of verdicts)
        counts[outcome] += 1;
    return counts;
}
function nothingJudged(items, block) {
    const text = items === 0
        ? 'The checklist has no item to judge; add one, or choose another phase.'
        : `All ${String(items)} items${block ? ' that block' : ''} are skipped, so nothing was judged; widen a \`when\`, or choose another phase or environment.`;
    return { code: 'nothing-judged', params: { items }, text, locations: [] };
}
//# sourceMappingURL=decide.js.map
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(8777);
;// CONCATENATED MODULE: ./build/src/pipeline/accept-tick.js

/** A tick stands in for a signature that is awaited; it never outweighs what people or machines object. */
function acceptTick(judged, item, { ticks }) {
    const counts = ticks === 'accept' && item.ticked && (0,plan/* checkName */.I3)(item.check) === 'sign-off';
    if (!counts || judged.outcome !== 'pending')
        return judged;
    return { outcome: 'passed', reasons: [tickAccepted], origin: 'committed' };
}
const tickAccepted = {
    code: 'tick-accepted',
    params: {},
    text: 'Ticked in the trusted version of the checklist, which says that ticks count; nobody signed it by name.',
    locations: []
};
//# sourceMappingURL=accept-tick.js.map
;// CONCATENATED MODULE: ./build/src/model/evidence.js
/** Who could have forged a fact, from the most to the least trustworthy. */
const origins = ['platform', 'isolated', 'workflow', 'job', 'committed'];
//# sourceMappingURL=evidence.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/gather.js
/** How many questions are under way at once. */
const atOnce = 8;
/** One name for one question: equal requests have equal keys, whatever the order of their fields. */
function requestKey(request) {
    return `${request.kind} ${JSON.stringify(sorted(request.ask))}`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]));
}
/** Asks the world: each request once, several at once. A source that throws gives broken evidence and never stops the others. */
async function gather(requests, sources, ports, context) {
    const distinct = new Map(requests.map(request => [requestKey(request), request]));
    const evidence = {};
    const waiting = [...distinct.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [key, request] = next;
            evidence[key] = await ask(request, sources, ports, context);
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return evidence;
}
async function ask(request, sources, ports, context) {
    const source = sources.get(request.kind);
    if (source === undefined)
        throw new Error(`A gate asks for ${request.kind}, and no source gives it.`);
    try {
        return await source.gather(request.ask, ports, context);
    }
    catch (error) {
        const why = `Reading ${request.kind} failed in a way that is a defect of Deploy Gate: ${String(error)}. Report it with this message.`;
        return { state: 'broken', flaws: [{ code: 'source-failed', why }] };
    }
}
//# sourceMappingURL=gather.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/collect.js


/** Takes the evidence apart, so that no gate ever sees one that is missing or broken. */
function collect(asked, gathered) {
    const values = {};
    const flaws = [];
    const awaited = [];
    const seen = [];
    const needs = Object.entries(asked);
    for (const [name, request] of needs) {
        const found = gathered.evidence[requestKey(request)] ?? notGathered;
        switch (found.state) {
            case 'found':
                values[name] = found.value;
                seen.push(found.origin);
                break;
            case 'partial':
                values[name] = found.value;
                seen.push(found.origin);
                flaws.push(...found.flaws);
                break;
            case 'absent':
                if (found.awaits)
                    awaited.push(flawReason(found));
                else
                    flaws.push(found);
                break;
            case 'broken':
                flaws.push(...found.flaws);
                break;
        }
    }
    const origin = origins.findLast(each => seen.includes(each)) ?? null;
    return { values, flaws, awaited, complete: needs.every(([name]) => name in values), origin };
}
function flawReason({ code, why, file, line }) {
    return {
        code,
        params: file === undefined ? {} : { file },
        text: why,
        locations: file === undefined ? [] : [{ file, ...(line === undefined ? {} : { line }) }]
    };
}
const notGathered = {
    state: 'broken',
    flaws: [
        {
            code: 'evidence-missing',
            why: 'The saved evidence does not answer this item; delete the file to gather it anew.'
        }
    ]
};
//# sourceMappingURL=collect.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/judged.js
/** Nobody can say; that is never a go. */
function unknown(reasons, origin = null) {
    return { outcome: 'unknown', reasons, origin };
}
//# sourceMappingURL=judged.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/ask-gate.js


/** What the gate says of complete evidence; one that throws or answers another word says nothing that counts. */
function askGate(gate, options, { values, origin }, checklist, now) {
    try {
        const judgement = gate.judge({ options, evidence: values, now, role: (0,plan/* rolesOf */.R7)(checklist) });
        switch (judgement.outcome) {
            case 'passed':
            case 'failed':
            case 'pending':
                return { ...judgement, origin, refuted: isRefuted(gate, judgement) };
        }
        return unknown([gateFailed(gate.id, `it answered ${JSON.stringify(judgement)}`)]);
    }
    catch (error) {
        return unknown([gateFailed(gate.id, String(error))]);
    }
}
/** Whether the gate found the opposite of what it asks, rather than too little to go by. */
function isRefuted({ refutedBy }, { outcome, reasons }) {
    return outcome === 'failed' && reasons.some(({ code }) => refutedBy.includes(code));
}
function gateFailed(gate, what) {
    const text = `The gate ${gate} failed, which is a defect of Deploy Gate: ${what}. Report it with this message.`;
    return { code: 'gate-failed', params: { gate }, text, locations: [] };
}
//# sourceMappingURL=ask-gate.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/combine.js


/**
 * What several checks say together, in the logic of three values and one for "not yet": one that fails settles `all`, one
 * that passes settles `any`, whatever cannot be known of the others. The reasons of every branch are kept, those of the
 * branches that decide first.
 */
function combine(how, branches) {
    const outcome = settles[how].find(word => branches.some(({ judged }) => judged.outcome === word)) ?? 'unknown';
    const deciding = branches.toSorted((a, b) => rank(a, outcome) - rank(b, outcome));
    const all = branches.map(({ judged }) => judged);
    const origin = origins.findLast(each => all.some(judged => judged.origin === each)) ?? null;
    const said = eachOnce(deciding.flatMap(({ judged }) => judged.reasons));
    const reasons = [...said, overview(how, branches)];
    switch (how) {
        case 'all':
            return { outcome, reasons, origin, refuted: all.some(({ refuted }) => refuted === true) };
        case 'any':
            return { outcome, reasons, origin, refuted: outcome === 'failed' && all.every(({ refuted }) => refuted === true) };
        case 'not':
            return turnRound(outcome, [overview(how, branches), ...said], origin, all[0]?.refuted === true);
    }
}
/** What two branches lack alike is told once. */
function eachOnce(reasons) {
    return [...new Map(reasons.map(reason => [JSON.stringify(reason), reason])).values()];
}
/** Which outcome of a branch decides, the strongest first. */
const settles = {
    all: ['failed', 'unknown', 'pending', 'passed'],
    any: ['passed', 'pending', 'unknown', 'failed'],
    not: ['passed', 'failed', 'pending', 'unknown']
};
const rank = ({ judged }, deciding) => (judged.outcome === deciding ? 0 : 1);
/** A check that fails for want of something to go by says nothing of its opposite. */
function turnRound(outcome, reasons, origin, refuted) {
    if (outcome === 'passed')
        return { outcome: 'failed', reasons, origin, refuted: true };
    if (outcome === 'failed')
        return refuted ? { outcome: 'passed', reasons, origin } : unknown(reasons, origin);
    return { outcome, reasons, origin };
}
function overview(how, branches) {
    const found = branches.map(({ name, judged }) => `\`${name}\` ${verbs[judged.outcome]}`).join(', ');
    return { code: how, params: { found }, text: `${rules[how]}: ${found}.`, locations: [] };
}
const rules = {
    all: 'Each of these must pass',
    any: 'At least one of these must pass',
    not: 'This must not hold'
};
const verbs = {
    passed: 'passed',
    failed: 'failed',
    pending: 'is pending',
    unknown: 'is unknown',
    skipped: 'was skipped',
    waived: 'is waived'
};
//# sourceMappingURL=combine.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/judge-check.js





/** What is said of a check: of one gate, or of several taken together. */
function judgeCheck(check, checklist, gates, gathered) {
    if (!('combine' in check))
        return judgeGate(check, checklist, (0,plan/* gateOf */.Rv)(gates, check), gathered);
    const branches = check.of.map(branch => ({
        name: 'combine' in branch ? branch.combine : branch.gate,
        judged: judgeCheck(branch, checklist, gates, gathered)
    }));
    return combine(check.combine, branches);
}
/** A gate is asked only where all it needs is known. */
function judgeGate(planned, checklist, gate, gathered) {
    const collected = collect(planned.needs, gathered);
    const { flaws, awaited, complete, origin } = collected;
    const flawed = flaws.map(flawReason);
    if (!complete) {
        return flaws.length > 0
            ? unknown([...flawed, ...awaited], origin)
            : { outcome: 'pending', reasons: awaited, origin };
    }
    const judged = askGate(gate, planned.options, collected, checklist, gathered.at);
    if (flaws.length === 0)
        return judged;
    // What the gate says of the part that is known stands beside what is not, each thing once.
    const further = judged.reasons.filter(({ code }) => !flaws.some(flaw => flaw.code === code));
    return unknown([...flawed, ...further], origin);
}
//# sourceMappingURL=judge-check.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/stop-by-condition.js



/**
 * What is said of an item whose condition does not hold, or cannot be judged; undefined where it holds. A condition that
 * speaks of paths is judged only here, where the paths are known.
 */
function stopByCondition({ item, condition }, gathered, judged) {
    if (item.when === undefined)
        return undefined;
    const { values, flaws, awaited, origin } = collect(condition === undefined ? {} : { condition }, gathered);
    // Under this name stands nothing but the answer of the source of `paths`.
    const record = values['condition'];
    const state = evaluateCondition(item.when, conditionFacts(gathered.subject, record?.paths ?? null));
    if (state.state === 'false' && flaws.length === 0)
        return { outcome: 'skipped', reasons: [state.reason], origin };
    if (flaws.length > 0)
        return unknown(flaws.map(flawReason), origin);
    if (awaited.length > 0)
        return { outcome: 'pending', reasons: awaited, origin };
    if (state.state === 'holds')
        return undefined;
    // Where evidence is missing too, that says better what to do.
    const { outcome, reasons } = judged();
    return unknown(outcome === 'unknown' ? reasons : [state.reason], origin);
}
//# sourceMappingURL=stop-by-condition.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/evaluate.js






/** What is said of every planned item, in the order of the checklist. */
function evaluate(planned, checklist, gates, gathered) {
    return planned.map(each => {
        const { id, title, phase, section, severity, about, link, location, check } = each.item;
        const kinds = new Set((0,plan/* requestsOf */.uD)(each).map(request => request.kind));
        const judged = judge(each, checklist, gates, gathered);
        const { outcome, reasons, origin } = acceptTick(judged, each.item, checklist);
        return {
            ...{ id, title, phase, section, gate: (0,plan/* checkName */.I3)(check), severity, outcome, reasons, origin },
            evidence: [...kinds],
            ...(about === undefined ? {} : { about }),
            ...(link === undefined ? {} : { link }),
            location
        };
    });
}
/** The one road to a verdict: whatever is missing stops it before a gate is asked. */
function judge(planned, checklist, gates, gathered) {
    const { skipped, check } = planned;
    if (skipped !== undefined)
        return { outcome: 'skipped', reasons: [skipped], origin: null };
    if (gathered.headFlaw !== undefined) {
        // What used up the time to read the head again stands beside it.
        const { flaws } = collect(Object.fromEntries((0,plan/* requestsOf */.uD)(planned).entries()), gathered);
        return unknown([gathered.headFlaw, ...flaws].map(flawReason));
    }
    const judged = () => judgeCheck(check, checklist, gates, gathered);
    return stopByCondition(planned, gathered, judged) ?? judged();
}
//# sourceMappingURL=evaluate.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/keep-settled.js


/**
 * The evidence of an earlier look that need not be gathered anew: what this job made and nobody waits for. What GitHub
 * or a service says, and what other runs made, is always read again, so that a go never rests on what was true a while ago.
 */
function keepSettled(planned, subject, { report, gathered }, sources) {
    if (gathered.subject.commit !== subject.commit)
        return {};
    const pending = new Set(report.verdicts.filter(({ outcome }) => outcome === 'pending').map(({ id }) => id));
    const anew = new Set(planned.flatMap(each => (0,plan/* requestsOf */.uD)(each)
        .filter(({ kind }) => pending.has(each.item.id) || sources.get(kind)?.fleeting === true)
        .map(requestKey)));
    const settled = Object.entries(gathered.evidence).filter(([key, evidence]) => evidence.state === 'found' && evidence.origin === 'job' && !anew.has(key));
    return Object.fromEntries(settled);
}
//# sourceMappingURL=keep-settled.js.map
;// CONCATENATED MODULE: ./build/src/pipeline/waive.js
/** Outcomes that a waiver can turn into `waived`. */
const waivable = new Set(['failed', 'pending', 'unknown']);
/**
 * Applies the checklist's waivers: the reasons stay, the outcome becomes `waived`. A waiver that is expired, that names no
 * item, or that nothing needed is a warning and changes nothing. `now` is ISO 8601.
 */
function waive(verdicts, checklist, now) {
    const warnings = [];
    const inForce = new Map();
    for (const waiver of checklist.waivers) {
        const known = checklist.items.some(item => item.id === waiver.item);
        const verdict = verdicts.find(({ id }) => id === waiver.item);
        if (!known)
            warnings.push(waive_say('waiver-unknown-item', waiver, 'names no item of the checklist; correct its `item`'));
        else if (now.slice(0, 10) > waiver.expires) {
            warnings.push(waive_say('waiver-expired', waiver, `expired on ${waiver.expires}; remove it or agree on a new one`));
        }
        else if (verdict !== undefined && !waivable.has(verdict.outcome)) {
            warnings.push(waive_say('waiver-unused', waiver, `is not needed: the item is ${verdict.outcome}; remove it`));
        }
        else
            inForce.set(waiver.item, waiver);
    }
    const waived = verdicts.map((verdict) => {
        const waiver = inForce.get(verdict.id);
        if (waiver === undefined || !waivable.has(verdict.outcome))
            return verdict;
        const { approvedBy, expires, reason } = waiver;
        const text = `Waived until ${expires} by ${approvedBy}: ${reason} It was ${verdict.outcome}.`;
        const why = {
            code: 'waived',
            params: { approvedBy, expires, was: verdict.outcome },
            text,
            locations: [waiver.location]
        };
        return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
    });
    return { verdicts: waived, warnings };
}
function waive_say(code, waiver, what) {
    const text = `The waiver of \`${waiver.item}\` ${what}.`;
    return { code, params: { item: waiver.item }, text, locations: [waiver.location] };
}
//# sourceMappingURL=waive.js.map
// EXTERNAL MODULE: ./build/src/ports/read.js
var read = __webpack_require__(728);
// EXTERNAL MODULE: ./build/src/sources/index.js + 29 modules
var sources = __webpack_require__(1908);
;// CONCATENATED MODULE: ./build/src/run.js










/** Plans, gathers, evaluates and decides; the report is all that is ever shown. */
async function run(input) {
    const { checklist, phase, environment, ports } = input;
    const subject = input.saved?.subject ?? input.subject;
    const planned = (0,plan/* plan */.et)(checklist, gates/* gates */.V, { phase, environment: subject.environment || null }, item => skipReason(item, subject));
    const gathered = input.saved ?? {
        schemaVersion: 1,
        evidence: await gatherAnew(planned, input),
        ...(input.headFlaw === undefined ? await checkHead(subject, ports) : { headFlaw: input.headFlaw }),
        at: input.now(),
        subject
    };
    const verdicts = evaluate(planned, checklist, gates/* gates */.V, gathered);
    // No waiver excuses a head that moved: what was judged is not what will be deployed.
    const judged = gathered.headFlaw === undefined ? waive(verdicts, checklist, gathered.at) : { verdicts, warnings: [] };
    const report = {
        schemaVersion: 1,
        ...decide(judged.verdicts),
        name: checklist.name,
        at: gathered.at,
        subject,
        checklist: checklist.source,
        phases: checklist.phases,
        selected: { phase, environment },
        counts: countOutcomes(judged.verdicts),
        verdicts: judged.verdicts,
        warnings: [...input.warnings, ...judged.warnings],
        apiCalls: input.apiCalls()
    };
    return { report, gathered };
}
/** Asks for everything but what this job made and was read by the look before. */
async function gatherAnew(planned, { earlier, subject, ports, context }) {
    const kept = earlier === undefined ? {} : keepSettled(planned, subject, earlier, sources/* sources */.T);
    const requests = planned.flatMap(plan/* requestsOf */.uD).filter(request => !Object.hasOwn(kept, requestKey(request)));
    return { ...kept, ...(await gather(requests, sources/* sources */.T, ports, context)) };
}
/** Mistakes in what was asked for, seen against the checklist: a phase it does not have, an environment it needs to know. */
function checkSelection(checklist, phase, environment) {
    const known = checklist.phases.map(({ id }) => id);
    const start = { file: checklist.source.file, line: 1, column: 1 };
    if (phase !== null && !known.includes(phase)) {
        return [{ message: `There is no phase \`${phase}\`; the checklist has ${known.join(', ')}.`, location: start }];
    }
    if (environment !== null)
        return [];
    return checklist.items
        .filter(item => dependsOnEnvironment(item) && (phase === null || item.phase === phase))
        .map(item => ({
        message: `The item \`${item.id}\` depends on the environment, and the run names none; say which with \`environment\`.`,
        location: item.location
    }));
}
function dependsOnEnvironment({ when, environments }) {
    return when?.environments !== undefined || environments !== undefined;
}
/** A condition is judged before anything is gathered; only paths have to be asked for. */
function skipReason(item, subject) {
    if (item.when === undefined)
        return undefined;
    const state = evaluateCondition(item.when, conditionFacts(subject, null));
    return state.state === 'false' ? state.reason : undefined;
}
/** The head is read again when everything else was: what was judged must be what is there. */
async function checkHead(subject, ports) {
    const { pullRequest } = subject;
    if (pullRequest === undefined)
        return {};
    const { head } = pullRequest;
    try {
        const now = await ports.github.headNow(pullRequest.number);
        if (now === head)
            return {};
        const why = `The head moved from ${head.slice(0, 7)} to ${now.slice(0, 7)} while it was judged; judge the new head.`;
        return { headFlaw: { code: 'head-moved', why } };
    }
    catch (error) {
        if (!(error instanceof read/* PortError */.U))
            throw error;
        return {
            headFlaw: { code: 'head-unreadable', why: `The head could not be read again at the end: ${error.message}` }
        };
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Tg: () => (/* binding */ briefDuration),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Zd: () => (/* binding */ form),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
function schema(expected, about, json) {
    return {
        optional: false,
        json: {
            description: about.about,
            ...json,
            ...(about.default === undefined ? {} : { default: about.default }),
            'x-expected': expected
        }
    };
}
function text(about) {
    return schema('a text that is not empty', about, { type: 'string', minLength: 1 });
}
function flag(about) {
    return schema('true or false', about, { type: 'boolean' });
}
/** A whole number of things, `least` or more, and at most `most` where that is given. */
function count(about) {
    const { least = 0, most } = about;
    const expected = most === undefined ? `${String(least)} or more` : `from ${String(least)} to ${String(most)}`;
    const maximum = most === undefined ? {} : { maximum: most };
    return schema(`a whole number, ${expected}`, about, { type: 'integer', minimum: least, ...maximum });
}
/** An absolute URL of a service; one that names a user would put a secret into the checklist. */
function serviceUrl(about) {
    return schema('a URL that begins with http:// or https:// and names no user', about, {
        type: 'string',
        pattern: '^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$'
    });
}
/** Anything that JSON has beside lists and objects. */
function scalar(about) {
    return schema('a text, a number, true, false or null', about, { type: ['string', 'number', 'boolean', 'null'] });
}
/** A share of a hundred, from 0 to 100, fractions allowed. */
function percent(about) {
    return schema('a number from 0 to 100', about, { type: 'number', minimum: 0, maximum: 100 });
}
/** Any finite number. */
function number(about) {
    return schema('a number', about, { type: 'number' });
}
function choice(words, about) {
    return schema(`one of ${words.join(', ')}`, about, { type: 'string', enum: words });
}
/** A text of a form of its own, which `expected` says in words. */
function form(pattern, expected, about) {
    return schema(expected, about, { type: 'string', pattern });
}
/** A length of time such as `90s`, `30m`, `12h`, `30d`, `2w`. */
function duration(about) {
    return schema('a length of time with its unit, such as 30m, 12h or 30d', about, {
        type: 'string',
        pattern: '^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$'
    });
}
/** The same of at most ten minutes, for what a run waits for. */
function briefDuration(about) {
    return schema('a length of time of at most 10m, with its unit, such as 500ms or 30s', about, {
        type: 'string',
        pattern: '^([1-9][0-9]{0,4}ms|([1-9][0-9]?|[1-5][0-9]{2}|600)s|([1-9]|10)m)$'
    });
}
/** A calendar day, `YYYY-MM-DD`. */
function day(about) {
    return schema('a day as YYYY-MM-DD', about, {
        type: 'string',
        pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
    });
}
/** One text or a list of them. */
function texts(about) {
    return schema('a text, or a list of texts', about, {
        type: ['string', 'array'],
        minLength: 1,
        minItems: 1,
        items: { type: 'string', minLength: 1, 'x-expected': 'a text that is not empty' }
    });
}
function list(of, about) {
    return schema('a list', about, { type: 'array', items: of.json });
}
/** A mapping whose keys are free (paths, names) and whose values are alike. */
function mapOf(of, about) {
    return schema('a mapping', about, { type: 'object', minProperties: 1, additionalProperties: of.json });
}
/** One of two forms. */
function either(one, other, about) {
    const expected = [one, other].map(form => form.json['x-expected'] ?? '').join(', or ');
    return schema(expected, about, { anyOf: [one.json, other.json] });
}
function optional(of) {
    return { optional: true, json: of.json };
}
/** A mapping with exactly these keys; others are refused with the nearest known one. */
function object(shape, about) {
    const entries = Object.entries(shape);
    const required = entries.filter(([, s]) => !s.optional && s.json.default === undefined).map(([key]) => key);
    return {
        shape,
        optional: false,
        json: {
            ...(about === undefined ? {} : { description: about.about }),
            type: 'object',
            properties: Object.fromEntries(entries.map(([key, s]) => [key, s.json])),
            ...(required.length > 0 ? { required } : {}),
            additionalProperties: false,
            'x-expected': 'a mapping'
        }
    };
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   tf: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2339);

/** Checks a plain JSON value against the schema that the validator was made from. */
function validate(validator, schema, value) {
    const copy = structuredClone(value);
    return { value: copy, mistakes: validator(copy) ? [] : explain(validator.errors ?? [], schema, value) };
}
function explain(findings, schema, value) {
    const telling = dropNoise(findings, schema, value);
    const unknown = telling.filter(({ keyword }) => keyword === 'additionalProperties');
    const mistakes = new Map();
    const meant = new Set();
    for (const { instancePath, schemaPath, params } of unknown) {
        const path = pathOf(instancePath, value);
        const key = String(params['additionalProperty']);
        const known = Object.keys(schemaAt(schema, schemaPath).properties ?? {});
        const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
        if (near !== undefined)
            meant.add(JSON.stringify([...path, near]));
        const message = `The key \`${cut(key)}\` is not known; ${suggest(near, known)}`;
        mistakes.set(`unknown ${JSON.stringify([...path, key])}`, { path: [...path, key], at: 'key', message });
    }
    for (const { instancePath, schemaPath, keyword, params } of telling) {
        if (keyword === 'additionalProperties')
            continue;
        const path = pathOf(instancePath, value);
        const parent = schemaAt(schema, schemaPath);
        if (keyword === 'required') {
            const key = String(params['missingProperty']);
            const place = JSON.stringify([...path, key]);
            // A key that is there in a misspelt form is one mistake, not two.
            if (!meant.has(place))
                mistakes.set(`missing ${place}`, { path, at: 'value', message: missing(key, parent) });
            continue;
        }
        const message = wrong(path, valueAt(value, path), parent);
        const place = `value ${JSON.stringify(path)}`;
        if (!mistakes.has(place))
            mistakes.set(place, { path, at: 'value', message });
    }
    return [...mistakes.values()];
}
/**
 * Where one of several forms is expected, only the form of the same type as the value says what is wrong inside it;
 * where there is no such form, the expectation as a whole is what was not met.
 */
function dropNoise(findings, schema, value) {
    return findings
        .filter(finding => finding.keyword === 'anyOf')
        .reduce((kept, choice) => {
        const found = valueAt(value, pathOf(choice.instancePath, value));
        const forms = schemaAt(schema, choice.schemaPath).anyOf ?? [];
        const alike = forms.flatMap((form, index) => (isOfType(found, form.type) ? [index] : []));
        const only = alike.length === 1 ? `${choice.schemaPath}/${String(alike[0])}/` : undefined;
        return kept.filter(finding => {
            if (finding === choice)
                return only === undefined;
            const within = finding.schemaPath.startsWith(`${choice.schemaPath}/`);
            if (!within || !finding.instancePath.startsWith(choice.instancePath))
                return true;
            return only !== undefined && finding.schemaPath.startsWith(only);
        });
    }, findings);
}
function isOfType(value, type) {
    const types = typeof type === 'string' ? [type] : (type ?? []);
    if (Array.isArray(value))
        return types.includes('array');
    if (typeof value === 'number')
        return types.includes('number') || types.includes('integer');
    return types.includes(typeof value);
}
function missing(key, parent) {
    const expected = parent.properties?.[key]?.['x-expected'];
    return `The key \`${key}\` is missing${expected === undefined ? '' : `; it takes ${expected}`}.`;
}
function wrong(path, found, parent) {
    const near = typeof found === 'string' && parent.enum !== undefined ? (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(found, parent.enum.map(String)) : undefined;
    const hint = near === undefined ? '.' : `; did you mean \`${near}\`?`;
    return `${name(path)} must be ${parent['x-expected'] ?? 'something else'}, not ${show(found)}${hint}`;
}
/** "did you mean `x`?", or all that is known where nothing is near; ends the sentence. */
function suggest(near, known) {
    if (near !== undefined)
        return `did you mean \`${near}\`?`;
    return known.length === 0 ? 'none is taken here.' : `known are ${known.map(word => `\`${word}\``).join(', ')}.`;
}
/** A value as a reader recognises it, short enough for a message. */
function show(value) {
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : `"${cut(value)}"`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'object' || value === null)
        return 'nothing';
    const kind = Array.isArray(value) ? 'list' : 'mapping';
    return Object.keys(value).length === 0 ? `an empty ${kind}` : `a ${kind}`;
}
/** A word that somebody wrote, short enough for a message. */
function cut(word, most = 60) {
    return word.length > most ? `${word.slice(0, most - 1)}…` : word;
}
function name(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'This';
    return typeof last === 'string' ? `\`${cut(last)}\`` : `Entry ${String(last + 1)} of ${name(path.slice(0, -1))}`;
}
/** The schema that holds the keyword which was not met. */
function schemaAt(schema, schemaPath) {
    let node = schema;
    for (const step of schemaPath.replace(/^#\//, '').split('/').slice(0, -1)) {
        node = node[unescape(decodeURIComponent(step))];
        if (typeof node !== 'object' || node === null)
            return {};
    }
    return node;
}
function valueAt(value, path) {
    return path.reduce((node, step) => typeof node === 'object' && node !== null ? node[step] : undefined, value);
}
/** RFC 6901; a step is an index where the value there is a list. */
function pathOf(pointer, value) {
    const path = [];
    for (const step of pointer.split('/').slice(1).map(unescape)) {
        path.push(Array.isArray(valueAt(value, path)) ? Number(step) : step);
    }
    return path;
}
function unescape(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
//# sourceMappingURL=validate.js.map

/***/ }),

/***/ 1908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ sources)
});

// EXTERNAL MODULE: ./build/src/lib/registry.js
var registry = __webpack_require__(7642);
;// CONCATENATED MODULE: ./build/src/sources/define.js
function defineSource(source) {
    return source;
}
//# sourceMappingURL=define.js.map
// EXTERNAL MODULE: ./build/src/ports/read.js
var read = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/sources/parts/attempt.js

/** Gathers, and turns what the outside did not answer into evidence; our own mistakes stay throws. */
async function attempt(gather) {
    try {
        return await gather();
    }
    catch (error) {
        if (!(error instanceof read/* PortError */.U))
            throw error;
        if (error.code === 'not-connected')
            return { state: 'absent', code: 'no-token', why: error.message, awaits: true };
        return broken(error.code, error.message);
    }
}
function broken(code, why) {
    return { state: 'broken', flaws: [{ code, why }] };
}
/** A value that is whole without flaws and partial with them. */
function foundWith(value, origin, flaws) {
    return flaws.length === 0 ? { state: 'found', value, origin } : { state: 'partial', value, origin, flaws };
}
/** Why there is no pull request to ask about. */
function absent({ code, why, awaits }) {
    return { state: 'absent', code, why, awaits };
}
//# sourceMappingURL=attempt.js.map
;// CONCATENATED MODULE: ./build/src/sources/changed-lines.js


/** Lines that the pull request adds or changes, numbered as in the files that the reports are of. */
const changedLines = defineSource({
    id: 'changed-lines',
    permissions: { 'pull-requests': 'read', contents: 'read' },
    gather: (_, { github, run }, { pullRequest }) => attempt(async () => {
        if (pullRequest.number === null)
            return absent(pullRequest);
        const [changed, tracked] = await Promise.all([github.changedFiles(pullRequest.number), run.trackedPaths()]);
        const files = changed.map(({ path, blob, added }) => {
            // Where the base has changed the file too, the merge that was tested has other lines at these numbers.
            const isAsTested = tracked === null || (blob !== null && tracked.blobs.get(path) === blob);
            return { path, added: isAsTested || added?.length === 0 ? added : null };
        });
        return { state: 'found', value: { files }, origin: 'platform' };
    })
});
//# sourceMappingURL=changed-lines.js.map
;// CONCATENATED MODULE: ./build/src/sources/checks.js


/** Check runs and statuses of the commit under judgement. */
const checks = defineSource({
    id: 'checks',
    permissions: { checks: 'read', statuses: 'read' },
    gather: (_, { github }, { commit }) => attempt(async () => ({
        state: 'found',
        value: { commit, checks: await github.checks(commit) },
        origin: 'platform'
    }))
});
//# sourceMappingURL=checks.js.map
;// CONCATENATED MODULE: ./build/src/sources/command.js


/** How a program of the checklist ended and what it printed. */
const command = defineSource({
    id: 'command',
    permissions: {},
    // It may count what others change, such as the connections of a database.
    fleeting: true,
    gather: (ask, { commands }) => attempt(async () => ({ state: 'found', value: await commands.run(ask), origin: 'job' }))
});
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/src/lib/entropy.js
/**
 * Bits of entropy that a secret seems to hold: the Shannon entropy of its characters times their number. Of a text that
 * repeats itself one round counts, and a character that is the one before, or its neighbour in Unicode, does not count.
 * An estimate from above: words of a dictionary are not known, so that `correct horse` seems better than it is.
 */
function estimateEntropy(secret) {
    const counted = dropRuns(oneRound(Array.from(secret)));
    const amounts = new Map();
    for (const character of counted)
        amounts.set(character, (amounts.get(character) ?? 0) + 1);
    return [...amounts.values()].reduce((bits, amount) => bits - amount * Math.log2(amount / counted.length), 0);
}
/** The shortest beginning that, repeated, gives the whole; the last round may be cut off. */
function oneRound(characters) {
    // The longest beginning that is also the end, for every beginning: Knuth, Morris and Pratt's table.
    const borders = [0];
    for (let end = 1; end < characters.length; end++) {
        let border = borders[end - 1] ?? 0;
        while (border > 0 && characters[border] !== characters[end])
            border = borders[border - 1] ?? 0;
        borders.push(characters[border] === characters[end] ? border + 1 : 0);
    }
    return characters.slice(0, characters.length - (borders.at(-1) ?? 0));
}
/** `1234`, `dcba` and `aaaa` say no more than their beginning. */
function dropRuns(characters) {
    return characters.filter((character, index) => {
        const before = characters[index - 1]?.codePointAt(0);
        return before === undefined || Math.abs((character.codePointAt(0) ?? 0) - before) > 1;
    });
}
//# sourceMappingURL=entropy.js.map
;// CONCATENATED MODULE: ./build/src/lib/known-defaults.js
/** Values that manuals, images and templates ship with, in small letters and digits only. */
const known = new Set([
    ...[
        'changeme',
        'changeit',
        'changethis',
        'changemenow',
        'pleasechange',
        'pleasechangeme',
        'replaceme',
        'replacethis'
    ],
    ...['password', 'passwort', 'passwd', 'pass', 'pwd', 'password1', 'password12', 'password123', 'password1234'],
    ...[
        'passw0rd',
        'pssw0rd',
        'pssword',
        'mypassword',
        'yourpassword',
        'yourpasswordhere',
        'defaultpassword',
        'dbpassword'
    ],
    ...[
        'secret',
        'secret1',
        'secret123',
        'mysecret',
        'supersecret',
        'topsecret',
        'yoursecret',
        'yoursecrethere',
        'secretkey'
    ],
    ...[
        'mysecretkey',
        'yoursecretkey',
        'supersecretkey',
        'notasecret',
        'jwtsecret',
        'apikey',
        'yourapikey',
        'yourapikeyhere'
    ],
    ...['token', 'yourtoken', 'yourtokenhere', 'keyboardcat', 'shhhh', 's3cr3t', 's3cret'],
    ...[
        'admin',
        'admin1',
        'admin123',
        'admin1234',
        'adminadmin',
        'administrator',
        'root',
        'root123',
        'toor',
        'superuser'
    ],
    ...[
        'guest',
        'user',
        'username',
        'letmein',
        'welcome',
        'welcome1',
        'welcome123',
        'iloveyou',
        'abc123',
        'test123',
        'temp123'
    ],
    ...[
        '1234',
        '12345',
        '123456',
        '1234567',
        '12345678',
        '123456789',
        '1234567890',
        '0123456789',
        '111111',
        '000000',
        '123123'
    ],
    ...['qwerty', 'qwerty123', 'qwertz', 'azerty', 'qwertyuiop', '1q2w3e4r', '1qaz2wsx', 'deadbeef'],
    ...['example', 'examplevalue', 'examplepassword', 'examplesecret', 'examplekey', 'sample', 'dummy', 'placeholder'],
    ...[
        'todo',
        'fixme',
        'tbd',
        'xxx',
        'xxxx',
        'xxxxx',
        'xxxxxx',
        'xxxxxxxx',
        'foo',
        'bar',
        'foobar',
        'foobarbaz',
        'lorem'
    ],
    ...[
        'default',
        'none',
        'null',
        'nil',
        'undefined',
        'unset',
        'empty',
        'insertkeyhere',
        'insertyourkeyhere',
        'yourkeyhere'
    ],
    ...[
        'postgres',
        'mysql',
        'redis',
        'mongo',
        'rabbitmq',
        'minio',
        'minioadmin',
        'grafana',
        'sa',
        'oracle',
        'tomcat',
        'vagrant'
    ],
    // AWS's and Stripe's own documentation.
    ...['akiaiosfodnn7example', 'wjalrxutnfemik7mdengbpxrficyexamplekey', 'sktest4ec39hqlyjwdarjtt1zdp7dc']
]);
/** A place to fill in that nobody has filled: `<password>`, `${PASSWORD}`, `{{ password }}`, `%PASSWORD%`, `***`. */
const placeholder = /^(<[^<>]*>|\$\{[^{}]*\}|\$\([^()]*\)|\{\{[^{}]*\}\}|%[A-Za-z_]+%|[*x.?_-]+)$/i;
/** The password in the address of a service: `postgres://shop:password@db/shop`. */
const address = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]*)@/i;
/**
 * Whether a value is one that everybody knows: a default or a placeholder, or one of the forbidden words; the password
 * inside an address counts too. Signs and capital letters make no difference for the known ones.
 */
function isKnownDefault(value, forbidden) {
    const inner = address.exec(value)?.[1];
    const all = inner === undefined ? [value.trim()] : [value.trim(), inner];
    const words = new Set(forbidden.map(word => word.trim().toLowerCase()));
    return all.some(each => words.has(each.toLowerCase()) || placeholder.test(each) || known.has(each.toLowerCase().replace(/[^a-z0-9]/g, '')));
}
//# sourceMappingURL=known-defaults.js.map
// EXTERNAL MODULE: ./build/src/lib/pattern.js + 1 modules
var pattern = __webpack_require__(8805);
;// CONCATENATED MODULE: ./build/src/sources/env.js




/** Answers of yes or no about the environment of this process. */
const env = defineSource({
    id: 'env',
    permissions: {},
    gather: ({ questions }, { environment }) => {
        const answers = questions.map(question => ({ question, yes: answer(question, environment.valueOf(question.name)) }));
        return Promise.resolve({ state: 'found', value: { answers }, origin: 'job' });
    }
});
/** Of a variable that is not set, nothing is true. */
function answer(question, value) {
    if (value === undefined)
        return false;
    switch (question.is) {
        case 'present':
            return true;
        case 'filled':
            return value.trim() !== '';
        case 'known-default':
            return isKnownDefault(value, question.forbidden);
        case 'matching':
            return (0,pattern/* compileWhole */.t2)(question.pattern)(value);
        case 'long':
            return Array.from(value).length >= question.least;
        case 'strong':
            return estimateEntropy(value) >= question.bits;
        case 'equal':
            return value === question.to;
    }
}
//# sourceMappingURL=env.js.map
// EXTERNAL MODULE: ./build/src/lib/json-pointer.js
var json_pointer = __webpack_require__(2623);
// EXTERNAL MODULE: ./build/src/parsers/define.js
var parsers_define = __webpack_require__(4555);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/parsers/read/yaml-document.js


const maxDepth = 64;
/**
 * The value of a YAML 1.2 document, merge keys included. Throws `ReportError` for anything but one document that keeps the
 * rules, for nesting over 64 deep, and for aliases that stand for very much.
 */
function readYamlDocument(text) {
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', merge: true, logLevel: 'silent' });
    const documents = [...composer.compose(readTokens(text), true, text.length)];
    const [document, second] = documents;
    if (document === undefined || second !== undefined) {
        throw new parsers_define/* ReportError */.$('report-malformed', `One YAML document is expected here, and there are ${String(documents.length)}.`);
    }
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
        throw new parsers_define/* ReportError */.$('report-malformed', `This is no valid YAML: ${problem.message}.`);
    }
    try {
        return document.toJS();
    }
    catch (cause) {
        throw new parsers_define/* ReportError */.$('report-unsafe', `The aliases of this YAML are not read: ${String(cause)}.`);
    }
}
/** Composing recurses, so the depth is told before that, by the collections that the parser has open. */
function* readTokens(text) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > maxDepth && parser.stack.filter(token => dist/* CST */.DB.isCollection(token)).length > maxDepth) {
            throw new parsers_define/* ReportError */.$('report-too-deep', `This YAML is nested over ${String(maxDepth)} deep; flatten it.`);
        }
    }
    yield* parser.end();
}
//# sourceMappingURL=yaml-document.js.map
;// CONCATENATED MODULE: ./build/src/sources/parts/read-pointed.js




/** What a document has at each of these JSON Pointers. Throws `PortError` `unreadable` where it is none of its notation. */
function readPointed(path, text, notation, pointers) {
    const document = readDocument(path, text.replace(/^\ufeff/, ''), notation);
    return Object.fromEntries(pointers.map(pointer => [pointer, describe((0,json_pointer/* valueAtPointer */.s)(document, pointer))]));
}
function describe(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return { is: 'scalar', value };
    // Numbers that JSON does not have would not survive being saved.
    if (typeof value === 'number')
        return { is: 'scalar', value: Number.isFinite(value) ? value : String(value) };
    if (Array.isArray(value))
        return { is: 'list' };
    return { is: value === undefined ? 'nothing' : 'mapping' };
}
function readDocument(path, text, notation) {
    try {
        return notation === 'json' ? JSON.parse(text) : readYamlDocument(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof parsers_define/* ReportError */.$))
            throw error;
        const why = `${path} is not read as ${notation === 'json' ? 'JSON' : 'YAML'}; correct it: ${error.message.replace(/[.]$/, '')}.`;
        throw new read/* PortError */.U('unreadable', why, { cause: error });
    }
}
//# sourceMappingURL=read-pointed.js.map
;// CONCATENATED MODULE: ./build/src/sources/file.js




/** Files of which more than the path is read, in one question. */
const mostRead = 50;
/** Characters of all their texts together. */
const mostText = 4 * 1024 * 1024;
/** Files of which the path is kept where nothing else is asked. */
const mostKept = 20;
/** Files of the commit under judgement, or of the working tree, with what is asked of them. */
const file = defineSource({
    id: 'file',
    permissions: { contents: 'read' },
    gather: (ask, { content }) => attempt(async () => {
        const paths = await content.find(ask.path);
        const isRead = ask.text === true || ask.age === true || ask.json !== undefined || ask.yaml !== undefined;
        if (isRead && paths.length > mostRead) {
            const why = `${String(paths.length)} files match ${ask.path.join(', ')}, and at most ${String(mostRead)} are read; name fewer.`;
            throw new read/* PortError */.U('incomplete', why);
        }
        const files = [];
        let characters = 0;
        for (const path of isRead ? paths : paths.slice(0, mostKept)) {
            const facts = await readFacts(path, ask, content);
            characters += facts.text?.length ?? 0;
            if (characters > mostText) {
                const why = `The files that match ${ask.path.join(', ')} have over 4 MiB together, which is more than is read; name fewer.`;
                throw new read/* PortError */.U('too-large', why);
            }
            files.push(facts);
        }
        return { state: 'found', value: { count: paths.length, files }, origin: content.origin };
    })
});
async function readFacts(path, { text, age, json, yaml }, content) {
    const read = text === true || json !== undefined || yaml !== undefined ? await content.textOf(path) : '';
    return {
        path,
        ...(text === true ? { text: read } : {}),
        ...(age === true ? { changedAt: await content.changedAt(path) } : {}),
        ...(json === undefined ? {} : { json: readPointed(path, read, 'json', json) }),
        ...(yaml === undefined ? {} : { yaml: readPointed(path, read, 'yaml', yaml) })
    };
}
//# sourceMappingURL=file.js.map
// EXTERNAL MODULE: ./build/src/lib/http-status.js
var http_status = __webpack_require__(1412);
;// CONCATENATED MODULE: ./build/src/sources/parts/http-request.js
const mostRedirects = 3;
const redirects = [301, 302, 303, 307, 308];
/** The request of a checklist, redirects followed where it says so; `headers` are those of this question only. */
async function http_request_ask({ url, method, follow, compressed, body }, conversation, headers = {}) {
    let request = {
        ...{ url, method, headers: { ...(compressed ? { 'accept-encoding': 'br, gzip, deflate' } : {}), ...headers } },
        ...(body === undefined ? {} : { body })
    };
    for (let more = mostRedirects;; more--) {
        const exchange = await conversation.send(request);
        if ('failure' in exchange)
            return exchange;
        const { answer } = exchange;
        const [location] = answer.headers.get('location') ?? [];
        if (!follow || location === undefined || !redirects.includes(answer.status)) {
            return { answer: { ...answer, url: request.url } };
        }
        if (more === 0)
            return fail('too-many-redirects', `redirects more than ${String(mostRedirects)} times`);
        const next = targetOf(location, request.url);
        if ('failure' in next)
            return next;
        request = redirect(request, next.url, answer.status);
    }
}
/** The next URL of a redirect: of HTTP, never from https:// back to http://, and never one that names a user. */
function targetOf(location, from) {
    if (!URL.canParse(location, from))
        return fail('redirect-refused', 'redirects to what is no URL');
    const to = new URL(location, from);
    if (!/^https?:$/.test(to.protocol))
        return fail('redirect-refused', 'redirects to what is neither http:// nor https://');
    if (to.protocol === 'http:' && from.startsWith('https:'))
        return fail('redirect-refused', 'redirects from https:// to http://');
    if (to.username !== '' || to.password !== '')
        return fail('redirect-refused', 'redirects to a URL with a password');
    to.hash = '';
    return { url: to.href };
}
/** As a browser does: 303 asks for another page, 301 and 302 make a POST a GET; a body goes to no other origin. */
function redirect(request, url, status) {
    const { body, ...rest } = request;
    const becomesGet = (status === 303 && request.method !== 'HEAD') || ([301, 302].includes(status) && request.method === 'POST');
    const stays = new URL(url).origin === new URL(request.url).origin;
    const keepsBody = body !== undefined && !becomesGet && stays;
    return { ...rest, url, ...(becomesGet ? { method: 'GET' } : {}), ...(keepsBody ? { body } : {}) };
}
function fail(kind, detail) {
    return { failure: { kind, detail } };
}
//# sourceMappingURL=http-request.js.map
;// CONCATENATED MODULE: ./build/src/sources/parts/http-load.js

/** Requests of a burst that are under way at once. */
const burstWidth = 20;
/** The same request so many times, some of them at once; each answer's status and time. */
function sample({ count, concurrency }, ask, conversation) {
    return conversation.alone('measurement', async () => {
        const samples = [];
        await repeat(count, concurrency, async () => {
            const exchange = await http_request_ask(ask, conversation);
            if ('failure' in exchange)
                samples.push(exchange);
            else {
                const { status, milliseconds } = exchange.answer;
                samples.push({ answer: { status, milliseconds } });
            }
            return true;
        });
        return samples;
    });
}
/** The same request as fast as it can be made, until it is answered with 429 or was made so many times. */
function burst(most, ask, conversation) {
    return conversation.alone('burst', async () => {
        let [sent, unanswered, limited] = [0, 0, false];
        await repeat(most, burstWidth, async () => {
            sent++;
            const exchange = await http_request_ask(ask, conversation);
            if ('failure' in exchange)
                unanswered++;
            else if (exchange.answer.status === 429)
                limited = true;
            return !limited;
        });
        return { sent, limited, unanswered };
    });
}
/** Does something so many times, some at once, until it says false. */
async function repeat(count, width, act) {
    let begun = 0;
    let goesOn = true;
    const work = async () => {
        while (goesOn && begun++ < count)
            goesOn = (await act()) && goesOn;
    };
    await Promise.all(Array.from({ length: Math.min(width, count) }, work));
}
//# sourceMappingURL=http-load.js.map
// EXTERNAL MODULE: ./build/src/lib/cors.js
var cors = __webpack_require__(6672);
;// CONCATENATED MODULE: ./build/src/sources/parts/http-facts.js

/** Characters of a text in JSON, beyond which it is only said that it is long. */
const longest = 1000;
/** What is kept of an answer: the headers of these names. */
function factsOf({ url, status, headers, tls, milliseconds }, names) {
    const kept = names.flatMap(name => {
        const lines = headers.get(name.toLowerCase());
        return lines === undefined ? [] : [[name.toLowerCase(), lines]];
    });
    return { url, status, headers: Object.fromEntries(kept), tls, milliseconds };
}
/** The same of the first answer, and what was asked of its body. */
function firstFactsOf(asked, keep) {
    const texts = keep.texts.map(text => [text, asked.body.includes(text)]);
    const body = { texts: Object.fromEntries(texts), json: keep.json.length === 0 ? {} : valuesOf(asked.body, keep.json) };
    return { ...factsOf(asked, keep.headers), body };
}
function valuesOf(body, pointers) {
    let document;
    try {
        document = JSON.parse(body.replace(/^\ufeff/, ''));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
    return Object.fromEntries(pointers.map(pointer => [pointer, http_facts_valueOf((0,json_pointer/* valueAtPointer */.s)(document, pointer))]));
}
function http_facts_valueOf(value) {
    if (value === undefined)
        return { state: 'missing' };
    if (Array.isArray(value))
        return { state: 'list' };
    if (typeof value === 'string')
        return value.length > longest ? { state: 'long' } : { state: 'value', value };
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return { state: 'value', value };
    return { state: 'object' };
}
//# sourceMappingURL=http-facts.js.map
;// CONCATENATED MODULE: ./build/src/sources/parts/http-origin.js



const kept = ['access-control-allow-origin', 'access-control-allow-methods', 'access-control-allow-headers'];
/** The request as a page of another origin would make it, after its preflight where a browser would send one. */
async function askOrigin(origin, ask, conversation) {
    const { url, method, headers, token } = ask;
    const asked = (0,cors/* preflightHeaders */.i)(method, { ...headers, ...(token === undefined ? {} : { [token.header]: '' }) });
    if (asked === undefined)
        return { origin, exchange: keep(await http_request_ask(ask, conversation, { origin })) };
    const preflight = await conversation.send({
        ...{ url, method: 'OPTIONS', bare: true },
        headers: {
            ...{ origin, 'access-control-request-method': method },
            ...(asked.length === 0 ? {} : { 'access-control-request-headers': asked.join(',') })
        }
    });
    return {
        origin,
        preflight: {
            headers: asked,
            exchange: keep('answer' in preflight ? { answer: { ...preflight.answer, url } } : preflight)
        },
        exchange: keep(await http_request_ask(ask, conversation, { origin }))
    };
}
function keep(exchange) {
    return 'answer' in exchange ? { answer: factsOf(exchange.answer, kept) } : exchange;
}
//# sourceMappingURL=http-origin.js.map
;// CONCATENATED MODULE: ./build/src/sources/parts/http-certificates.js

const mostBytes = 1024 * 1024;
/** The PEM text of the file that `ca` names. Throws `PortError` where it is none. */
async function readCertificates(files, path) {
    const [file, ...more] = await files.find([path]);
    if (file === undefined || more.length > 0) {
        throw new read/* PortError */.U('not-found', `There is no file ${path}, which \`ca\` names. Check it out before the gate.`);
    }
    if (file.bytes > mostBytes) {
        throw new read/* PortError */.U('too-large', `${path} has ${String(file.bytes)} bytes, and certificates have at most ${String(mostBytes)}.`);
    }
    const decoder = new TextDecoder();
    let text = '';
    for (const piece of file.chunks())
        text += decoder.decode(piece, { stream: true });
    if (text.includes('-----BEGIN CERTIFICATE-----'))
        return text;
    throw new read/* PortError */.U('bad-answer', `${path} holds no certificate in PEM. Name a file with one in \`ca\`.`);
}
//# sourceMappingURL=http-certificates.js.map
;// CONCATENATED MODULE: ./build/src/sources/http.js








/**
 * What a service answers. The origin is `job`: the answer came to this very job, where a step before the gate could
 * have answered in the service's place or led its name elsewhere; nothing vouches for it from outside.
 */
const http = defineSource({
    id: 'http',
    permissions: {},
    fleeting: true,
    gather: (ask, ports) => attempt(async () => {
        const conversation = await begin(ask, ports);
        try {
            return { state: 'found', value: await talk(ask, conversation), origin: 'job' };
        }
        finally {
            conversation.close();
        }
    })
});
async function begin(ask, { http: port, files }) {
    const { url, headers, token, ca, host, timeout } = ask;
    return port.open({
        ...{ url, headers, timeout },
        ...(token === undefined ? {} : { token }),
        ...(ca === undefined ? {} : { ca: await readCertificates(files, ca) }),
        ...(host === undefined ? {} : { host })
    });
}
/** One question after the other, so that none disturbs another; those that load the service come last. */
async function talk(ask, conversation) {
    const { first, attempts } = await askUntil(ask, conversation);
    const record = { attempts, first: keepOf(first, asked => firstFactsOf(asked, ask.keep)) };
    if (!isAsAsked(ask, first))
        return record;
    const { oldest, plain, origins, samples, burst: most } = ask;
    const isEncrypted = new URL(ask.url).protocol === 'https:';
    const older = oldest === undefined || !isEncrypted ? undefined : await conversation.speaksOlderThan(oldest);
    const bare = { method: 'GET', follow: false, compressed: false };
    const redirected = plain === undefined ? undefined : await http_request_ask({ url: plain, ...bare }, conversation);
    const cors = [];
    for (const origin of origins)
        cors.push(await askOrigin(origin, ask, conversation));
    return {
        ...record,
        ...(older === undefined ? {} : { older }),
        ...(redirected === undefined ? {} : { plain: keepOf(redirected, asked => factsOf(asked, ['location'])) }),
        ...(origins.length === 0 ? {} : { cors }),
        ...(samples === undefined ? {} : { samples: await sample(samples, ask, conversation) }),
        ...(most === undefined ? {} : { burst: await burst(most, ask, conversation) })
    };
}
/** Pauses between attempts grow to the last one. */
const pauses = [250, 500, 1000, 2000, 5000];
/** Asks until the answer has a status that was asked for, as often as `retries` and `timeout` allow. */
async function askUntil(ask, conversation) {
    for (let attempts = 1;; attempts++) {
        const first = await http_request_ask(ask, conversation);
        const isLast = attempts > ask.retries || isAsAsked(ask, first);
        const pause = pauses[Math.min(attempts, pauses.length) - 1] ?? 0;
        if (isLast || !(await conversation.pause(pause)))
            return { first, attempts };
    }
}
function isAsAsked({ status }, exchange) {
    return 'answer' in exchange && (0,http_status/* isStatus */.z)(status, exchange.answer.status);
}
function keepOf(exchange, keep) {
    return 'answer' in exchange ? { answer: keep(exchange.answer) } : exchange;
}
//# sourceMappingURL=http.js.map
;// CONCATENATED MODULE: ./build/src/sources/outcomes.js

/** How the steps before the gate ended, which some of them tell nowhere else. */
const outcomes = defineSource({
    id: 'outcomes',
    permissions: {},
    gather: (_, { run }) => Promise.resolve(run.outcomes === null
        ? { state: 'broken', flaws: [{ code: 'outcomes-missing', why: missing }] }
        : { state: 'found', value: { steps: run.outcomes }, origin: 'job' })
});
const missing = 'No outcomes of steps are handed in; give the action `outcomes: ${{ toJSON(steps) }}`, or the command `--outcomes`.';
//# sourceMappingURL=outcomes.js.map
;// CONCATENATED MODULE: ./build/src/sources/paths.js


/** Paths that the pull request changes, both names of a renamed file. */
const paths = defineSource({
    id: 'paths',
    permissions: { 'pull-requests': 'read' },
    gather: (_, { github }, { pullRequest }) => attempt(async () => {
        if (pullRequest.number === null)
            return absent(pullRequest);
        const files = await github.changedFiles(pullRequest.number);
        const paths = files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
        return { state: 'found', value: { paths }, origin: 'platform' };
    })
});
//# sourceMappingURL=paths.js.map
// EXTERNAL MODULE: ./build/src/lib/instant.js
var instant = __webpack_require__(6840);
;// CONCATENATED MODULE: ./build/src/lib/report-path.js
/** Where repositories lie on hosted runners and in their containers: what stands before the repository's own paths. */
const checkouts = [
    /^\/home\/runner\/work\/[^/]+\/[^/]+\//,
    /^\/Users\/runner\/work\/[^/]+\/[^/]+\//,
    /^\/__w\/[^/]+\/[^/]+\//,
    /^\/github\/workspace\//,
    /^[A-Za-z]:\/a\/[^/]+\/[^/]+\//
];
/** Where people put a repository in containers of their own: likely, and no more than that. */
const containers = [
    /^\/app\//,
    /^\/usr\/src\/app\//,
    /^\/workspace\//,
    /^\/workspaces\/[^/]+\//,
    /^\/builds\/[^/]+\/[^/]+\//
];
/** Makes a path plain; `root` is the absolute path of the working tree, with forward slashes. */
function plainPath(written, root) {
    const path = resolveDots(fromUrl(written).replaceAll('\\', '/'));
    if (!isAbsolute(path))
        return { path, to: 'unsaid' };
    const below = withoutFolder(upperDrive(path), upperDrive(root));
    if (below !== undefined)
        return { path: below, to: 'here' };
    const rest = withoutAny(path, checkouts);
    return rest === undefined ? { path, to: 'nothing' } : { path: rest, to: 'here' };
}
/** An absolute path without the place where containers have their repository; undefined where it is no such place. */
function withoutContainer(path) {
    return withoutAny(path, containers);
}
/** A path relative to a folder above it; undefined where it does not lie below. The empty text is above every path. */
function withoutFolder(path, folder) {
    if (folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
function withoutAny(path, prefixes) {
    const prefix = prefixes.map(each => each.exec(path)?.[0]).find(found => found !== undefined);
    return prefix === undefined ? undefined : path.slice(prefix.length);
}
function isAbsolute(path) {
    return /^(\/|[A-Za-z]:\/)/.test(path);
}
function upperDrive(path) {
    return path.replace(/^[a-z]:\//, drive => drive.toUpperCase());
}
function resolveDots(path) {
    const root = isAbsolute(path) ? path.slice(0, path.indexOf('/') + 1) : '';
    const kept = [];
    for (const segment of path.slice(root.length).split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            kept.push(segment);
        else if (kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (root === '')
            kept.push(segment);
    }
    return root + kept.join('/');
}
function fromUrl(written) {
    const match = /^file:(?:\/\/(?:localhost)?)?(\/[^/].*)$/i.exec(written);
    if (match?.[1] === undefined)
        return written;
    // A drive's letter stands behind the slash: file:///C:/shop.
    return decode(match[1]).replace(/^\/(?=[A-Za-z]:)/, '');
}
/** Percent signs that encode nothing were meant as they stand. */
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
//# sourceMappingURL=report-path.js.map
// EXTERNAL MODULE: ./build/src/parsers/read/dispatch.js + 5 modules
var dispatch = __webpack_require__(9306);
;// CONCATENATED MODULE: ./build/src/sources/parts/find-copies.js
/** The paths of files that are the same to the byte as one before them in the list, each with the path of that one. */
function findCopies(files) {
    const sizes = new Map();
    for (const { bytes } of files)
        sizes.set(bytes, (sizes.get(bytes) ?? 0) + 1);
    const originals = new Map();
    const copies = new Map();
    for (const file of files) {
        // What no other file has the size of need not be read again.
        if (sizes.get(file.bytes) === 1)
            continue;
        const digest = file.digest();
        const original = originals.get(digest);
        if (original === undefined)
            originals.set(digest, file.path);
        else
            copies.set(file.path, original);
    }
    return copies;
}
//# sourceMappingURL=find-copies.js.map
// EXTERNAL MODULE: ./build/src/lib/rising.js
var rising = __webpack_require__(1196);
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __webpack_require__(8860);
;// CONCATENATED MODULE: ./build/src/lib/tracked-files.js



const none = { path: null, candidates: 0 };
const several = { path: null, candidates: 2 };
/** What stands before such a name belongs to a dependency or to the machine, whatever the rest looks like. */
const foreign = /(^|\/)(node_modules|bower_components|site-packages|dist-packages|\.cargo\/registry|pkg\/mod|vendor)\/|^\/(usr\/(include|lib|lib64|share|local)|opt\/hostedtoolcache|nix\/store)\//;
/**
 * The files of a commit, to be found by what reports write of them. A file is never guessed where two could be meant.
 * Finding one among n takes log n steps.
 */
class TrackedFiles {
    #paths;
    /** Each path with its segments in reverse, so that files that end alike stand together. */
    #reversed;
    #topFolders;
    constructor(paths) {
        this.#paths = paths;
        this.#reversed = [...paths].map(reverse).sort(words/* compareTexts */.qy);
        this.#topFolders = new Set([...paths].filter(path => path.includes('/')).map(path => segmentsOf(path)[0] ?? ''));
    }
    /**
     * The file that is meant. `folders` are those above the report, from the nearest to the repository's own, which is the
     * empty text: a tool that writes its report into its package names files as they lie there.
     */
    find(written, folders) {
        const { path, to } = written;
        switch (to) {
            case 'here':
                return this.#exact(path) ?? this.#strip(path, false);
            case 'nothing':
                return this.#findAbsolute(path);
            case 'unsaid': {
                const named = path.replace(/^(\.\.\/)+/, '');
                const found = this.#below(named, folders) ?? this.#strip(named, isImportPath(named));
                // Where the climb began is not said.
                return named === path || found.path === null ? found : { ...found, certainty: 'guess' };
            }
        }
    }
    #exact(path) {
        return this.#paths.has(path) ? { path, certainty: 'exact' } : undefined;
    }
    #below(path, folders) {
        const nearest = folders.map(folder => below(folder, path)).find(each => this.#paths.has(each));
        if (nearest !== undefined)
            return { path: nearest, certainty: nearest === path ? 'exact' : 'likely' };
        for (const folder of folders) {
            const ending = this.#endingWith(path, folder);
            if (ending === several)
                return several;
            if (ending.path !== null)
                return ending;
        }
        return undefined;
    }
    #findAbsolute(path) {
        const whole = this.#strip(path.replace(/^([A-Za-z]:)?\//, ''), true, path);
        const inner = withoutContainer(path);
        if (inner === undefined || !this.#paths.has(inner))
            return whole;
        // A container's folder may also be one of the repository itself.
        return whole.path === inner || whole.path === null ? { path: inner, certainty: 'exact' } : several;
    }
    /** Leaves out leading segments until the rest is a file of the commit; `rooted` says that these name a place elsewhere. */
    #strip(path, rooted, whole = path) {
        const segments = segmentsOf(path);
        if (foreign.test(whole) || (!rooted && this.#topFolders.has(segments[0] ?? '')))
            return none;
        for (let from = rooted ? 0 : 1; from < segments.length; from++) {
            const rest = segments.slice(from).join('/');
            const isName = from === segments.length - 1;
            if (this.#paths.has(rest) && (rooted || !isName)) {
                return { path: rest, certainty: rooted && !isName ? 'likely' : 'guess' };
            }
            // A module need not lie at the top of its repository.
            const ending = isName || !isImportPath(path) ? none : this.#endingWith(rest, '');
            if (ending === several)
                return several;
            if (ending.path !== null)
                return { ...ending, certainty: 'guess' };
        }
        return none;
    }
    /** The only file below a folder that ends with a path. */
    #endingWith(path, folder) {
        const start = `${reverse(path)}/`;
        let only;
        for (let at = (0,rising/* firstFrom */.n)(this.#reversed, start); at < this.#reversed.length; at++) {
            const reversed = this.#reversed[at] ?? '';
            if (!reversed.startsWith(start))
                break;
            const file = reverse(reversed);
            if (folder !== '' && !file.startsWith(`${folder}/`))
                continue;
            if (only !== undefined)
                return several;
            only = file;
        }
        if (only === undefined)
            return none;
        return { path: only, certainty: path.includes('/') ? 'likely' : 'guess' };
    }
}
function segmentsOf(path) {
    return path.split('/');
}
function reverse(path) {
    return path.split('/').reverse().join('/');
}
function below(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
/** Go names files by their package's import path, which begins with a host. */
function isImportPath(path) {
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+\/[^/]+/i.test(path);
}
//# sourceMappingURL=tracked-files.js.map
;// CONCATENATED MODULE: ./build/src/sources/parts/place-paths.js


/** The place of each path that reports write, by report and as it is written there. */
function placePaths(reports, root, tracked) {
    if (tracked === null) {
        return reports.map(({ names }) => new Map(names.map(name => [name, { path: withoutRoot(plainPath(name, root)) }])));
    }
    const files = new TrackedFiles(tracked.paths);
    const claims = reports.map(({ path, names }) => {
        const folders = foldersAbove(path, tracked);
        return new Map(names.map(name => [name, claim(plainPath(name, root), folders, tracked, files)]));
    });
    const disputed = findDisputed(claims);
    return claims.map(each => new Map([...each].map(([name, claimed]) => [name, settle(claimed, disputed)])));
}
function claim(written, folders, tracked, files) {
    const name = withoutRoot(written);
    const found = files.find(written, folders);
    if (written.to === 'nothing')
        return { name, found };
    const inner = tracked.folders.map(folder => withoutFolder(name, folder)).find(each => tracked.paths.has(each ?? ''));
    const isSure = found.path !== null && found.certainty !== 'guess' && written.to === 'unsaid';
    return { name, found: isSure || inner === undefined ? found : { path: inner, certainty: 'exact' } };
}
function withoutRoot({ path, to }) {
    return to === 'nothing' ? (withoutContainer(path) ?? path) : path;
}
/** The folders above a report, relative to the repository, from the nearest to the repository itself. */
function foldersAbove(report, { folders }) {
    const inner = folders.flatMap(folder => (folder === '' ? [] : (withoutFolder(report, folder) ?? [])))[0] ?? report;
    const segments = inner.split('/').slice(0, -1);
    return [...segments.map((_, index) => segments.slice(0, segments.length - index).join('/')), ''];
}
/**
 * Pairs of a name and a file that it must not stand for: one report names that file in another way as well, so
 * that two files would become one; or a guess meets another name anywhere.
 */
function findDisputed(reports) {
    const names = new Map();
    const within = new Set();
    for (const claims of reports) {
        const own = new Map();
        for (const { name, found } of claims.values()) {
            if (found.path === null)
                continue;
            const first = own.get(found.path);
            if (first !== undefined && first !== name)
                within.add(found.path);
            own.set(found.path, name);
            const all = names.get(found.path) ?? new Map();
            names.set(found.path, all.set(name, found.certainty));
        }
    }
    return new Set([...names].flatMap(([path, all]) => [...all]
        .filter(([, certainty]) => (certainty === 'likely' ? within.has(path) : certainty === 'guess' && all.size > 1))
        .map(([name]) => pairOf(name, path))));
}
function pairOf(name, path) {
    return `${name}\n${path}`;
}
function settle({ name, found }, disputed) {
    if (found.path === null)
        return { path: name, placement: found.candidates === 0 ? 'untracked' : 'ambiguous' };
    if (found.certainty !== 'exact' && disputed.has(pairOf(name, found.path)))
        return { path: name, placement: 'ambiguous' };
    return { path: found.path, placement: found.certainty === 'guess' ? 'guessed' : 'tracked' };
}
//# sourceMappingURL=place-paths.js.map
;// CONCATENATED MODULE: ./build/src/sources/parts/place-reports.js


/**
 * The reports of one request with every path as the commit has it, so that they can be merged by file. `root` is the
 * absolute path of the working tree; where `tracked` is null, only known prefixes are taken off.
 */
function placeReports(files, root, tracked) {
    const places = placePaths(files.map(({ path, report }) => ({ path, names: pathsIn(report) })), root, tracked);
    return files.map((file, index) => {
        const place = (written) => places[index]?.get(written) ?? { path: written };
        return { ...file, report: placeReport(file.report, place, root) };
    });
}
function pathsIn(report) {
    switch (report.kind) {
        case 'tests':
            return [...report.failures, ...report.suiteErrors, ...(report.inconclusive?.cases ?? [])].flatMap(({ file }) => file ?? []);
        case 'coverage':
            return report.files.map(({ path }) => path);
        case 'findings':
            return report.findings.flatMap(({ file }) => file ?? []);
        case 'metrics':
            return [];
    }
}
function placeReport(report, place, root) {
    switch (report.kind) {
        case 'tests': {
            // Some tools name a suite by its file; any other name is no path.
            const nameSuite = (suite) => {
                const { path, to } = plainPath(suite, root);
                return to === 'here' ? path : suite;
            };
            const placed = (failure) => ({
                ...failure,
                suite: nameSuite(failure.suite),
                ...(failure.file === undefined ? {} : { file: place(failure.file).path })
            });
            const { failures, suiteErrors, suites, inconclusive } = report;
            return {
                ...report,
                failures: failures.map(placed),
                suiteErrors: suiteErrors.map(placed),
                suites: suites.map(nameSuite),
                ...(inconclusive === undefined
                    ? {}
                    : { inconclusive: { ...inconclusive, cases: inconclusive.cases.map(placed) } })
            };
        }
        case 'coverage':
            return { ...report, files: report.files.map((file) => ({ ...file, ...place(file.path) })) };
        case 'findings':
            return { ...report, findings: report.findings.map(finding => placeFinding(finding, place)) };
        case 'metrics':
            return report;
    }
}
function placeFinding(finding, place) {
    if (finding.file === undefined)
        return finding;
    const { path: file, ...placement } = place(finding.file);
    return { ...finding, file, ...placement };
}
//# sourceMappingURL=place-reports.js.map
;// CONCATENATED MODULE: ./build/src/sources/reports.js









/** Milliseconds by which a runner's clock may be behind GitHub's. */
const clockSkew = 2000;
/** Report files of the working tree, each read by the parser of its format. */
const reports = defineSource({
    id: 'reports',
    permissions: { contents: 'read', actions: 'read' },
    gather: (ask, { files, run }) => attempt(async () => {
        const found = await files.find(ask.report);
        if (found.length === 0)
            return { state: 'found', value: { files: [] }, origin: 'job' };
        const age = await readAge(run);
        const read = found.map(file => readOne(file, ask, age, run.commits));
        const checkout = ask.of === 'base' ? [] : await checkCheckout(run);
        const flaws = [...age.flaws, ...checkout, ...read.flatMap(one => one.flaws)];
        const readable = read.flatMap(({ file }) => (file === null ? [] : [file]));
        if (readable.length === 0)
            return { state: 'broken', flaws };
        const copies = findCopies(found.filter((_, index) => ask.want === 'tests' && read[index]?.file !== null));
        const marked = readable.map(file => ({ ...file, ...copyOf(file, copies) }));
        return foundWith({ files: placeReports(marked, files.root, age.tracked) }, 'job', flaws);
    })
});
function copyOf({ path }, copies) {
    const original = copies.get(path);
    return original === undefined ? {} : { copyOf: original };
}
async function readAge(run) {
    const flaws = [];
    const ask = async (what, answer) => {
        try {
            return await answer;
        }
        catch (error) {
            if (!(error instanceof read/* PortError */.U))
                throw error;
            flaws.push({ code: error.code, why: `Whether ${what} cannot be told. ${error.message}` });
            return null;
        }
    };
    const [tracked, startedAt] = await Promise.all([
        ask('reports were committed instead of made', run.trackedPaths()),
        ask('reports are older than this job', run.startedAt())
    ]);
    return { tracked, startedAt, flaws };
}
/** Reports speak of what was checked out; on `pull_request_target` that is the base, unless a step says otherwise. */
async function checkCheckout(run) {
    const commit = await run.checkedOut();
    if (commit === null || run.commits.includes(commit))
        return [];
    const [judged = 'another'] = run.commits;
    const why = `The reports were made where ${commit.slice(0, 7)} is checked out, and ${judged.slice(0, 7)} is under judgement. ` +
        'Make them in a job that checks that commit out.';
    return [{ code: 'checkout-differs', why }];
}
function readOne(found, { want, format, of }, { tracked, startedAt }, commits) {
    const { path, bytes, modifiedAt } = found;
    const flaws = [];
    if (tracked !== null && isTracked(path, tracked)) {
        const why = `${path} is tracked in the commit, so that this job need not have made it. Remove it from the repository.`;
        flaws.push({ code: 'report-committed', why, file: path });
    }
    if (of !== 'base' && isOlder(modifiedAt, startedAt)) {
        const why = `${path} is of ${modifiedAt}, before this job began at ${startedAt ?? ''}. Make it in this job.`;
        flaws.push({ code: 'report-stale', why, file: path });
    }
    try {
        const read = (0,dispatch/* readReport */.t)({ path, bytes, chunks: found.chunks() }, format === undefined ? { want } : { want, format });
        const { commit } = read.report;
        // Where the run's own commits are not known, nothing contradicts.
        if (of !== 'base' && commit !== undefined && commits.length > 0 && !commits.includes(commit)) {
            const why = `${path} says that it is of the commit ${commit}, which is not the one under judgement. Make it anew.`;
            flaws.push({ code: 'report-stale', why, file: path });
        }
        return { file: { path, ...read }, flaws };
    }
    catch (error) {
        return { file: null, flaws: [...flaws, flawOf(error, path)] };
    }
}
function isTracked(path, { paths, folders }) {
    return folders.some(folder => {
        const inner = withoutFolder(path, folder);
        return inner !== undefined && paths.has(inner);
    });
}
function flawOf(error, file) {
    if (error instanceof read/* PortError */.U)
        return { code: error.code, why: error.message, file };
    if (!(error instanceof parsers_define/* ReportError */.$))
        throw error;
    const flaw = { code: error.code, why: error.message, file };
    return error.line === undefined ? flaw : { ...flaw, line: error.line };
}
function isOlder(modifiedAt, startedAt) {
    const began = (0,instant/* instantOf */.B)(startedAt);
    const made = (0,instant/* instantOf */.B)(modifiedAt);
    return began !== null && (made === null || made + clockSkew < began);
}
//# sourceMappingURL=reports.js.map
;// CONCATENATED MODULE: ./build/src/sources/parts/contributors.js
/** The account by which GitHub itself commits: merges, squashes and edits in the browser. */
const webFlow = { id: 19864447, login: 'web-flow' };
/** Everyone who wrote something of a pull request: its author, all authors and committers, `Co-authored-by` trailers. */
async function findContributors(pullRequest, github) {
    const commits = await github.commits(pullRequest.number);
    const hasTrailers = commits.some(({ message }) => /co-authored-by:/i.test(message));
    const coAuthors = hasTrailers ? await github.coAuthors(pullRequest.number) : [];
    const people = [pullRequest.author, ...commits.flatMap(({ author, committer }) => [author, committer]), ...coAuthors];
    const known = people.filter(person => person !== null).filter(person => !isWebFlow(person));
    const byId = new Map(known.map(person => [person.id, person]));
    return { people: [...byId.values()], unknown: commits.filter(isOfNobody).map(({ sha }) => sha) };
}
/** Whether nobody can be told who wrote a commit; GitHub itself commits what people write, and writes nothing. */
function isOfNobody({ author, committer }) {
    return author === null || committer === null || isWebFlow(author);
}
function isWebFlow({ id, login }) {
    return id === webFlow.id || login === webFlow.login;
}
//# sourceMappingURL=contributors.js.map
// EXTERNAL MODULE: ./build/src/model/sign-off.js
var sign_off = __webpack_require__(1418);
;// CONCATENATED MODULE: ./build/src/sources/parts/memberships.js



const writing = new Set(['write', 'maintain', 'admin']);
const reading = new Set(['read', 'triage', 'none']);
/** Who holds which demanded role, and whose request for changes weighs; asked only of those whose newest review says either. */
async function findMemberships(demands, reviews, github) {
    const reviewers = findReviewers(reviews);
    const requesters = demands.every(demand => demand.ignoreChangesRequested)
        ? []
        : reviewers.filter(({ approves }) => !approves);
    const roles = [...new Map(demands.map(({ role }) => [role.id, role])).values()];
    const [writers, ...held] = await Promise.all([
        Promise.all(requesters.map(({ user }) => writes(user, github))),
        ...roles.map(role => Promise.all(reviewers.map(({ user }) => holds(role, user, github))))
    ]);
    const byRole = roles.map((role, i) => ({ role, memberships: held[i] ?? [] }));
    return {
        memberships: Object.fromEntries(byRole.map(({ role, memberships }) => [role.id, memberships])),
        writers,
        flaws: byRole.flatMap(({ role, memberships }) => findFlaws(role, memberships, demands, reviewers))
    };
}
/** Each person whose newest review that is no mere comment approves or requests changes. */
function findReviewers(reviews) {
    const newest = new Map();
    for (const { user, state, commit } of [...reviews].sort(bySubmission)) {
        if (user === null)
            continue;
        if (state === 'APPROVED')
            newest.set(user.id, { user, approves: true, commit });
        else if (state === 'CHANGES_REQUESTED')
            newest.set(user.id, { user, approves: false, commit });
        else if (state === 'DISMISSED')
            newest.set(user.id, null);
    }
    return [...newest.values()].filter(reviewer => reviewer !== null);
}
function bySubmission(left, right) {
    const at = (review) => (0,instant/* instantOf */.B)(review.submittedAt) ?? Infinity;
    return at(left) - at(right) || left.id - right.id;
}
async function holds(role, { id: user, login, type }, github) {
    const isNamed = role.users.some(one => typeof one === 'number' ? one === user : one.toLowerCase() === login.toLowerCase());
    if (isNamed)
        return { user, holds: 'yes' };
    // Teams have people, and only a person's approval counts.
    if (type !== 'User')
        return { user, holds: 'no' };
    const isOpen = role.id === sign_off/* defaultRole */.w && role.users.length === 0 && role.teams.length === 0;
    if (isOpen)
        return { user, holds: writing.has(await github.permission(login)) ? 'yes' : 'no' };
    let why = null;
    for (const team of role.teams) {
        try {
            if ((await github.teamMembership(team, login)) === 'active')
                return { user, holds: 'yes' };
        }
        catch (error) {
            if (!(error instanceof read/* PortError */.U) || error.code !== 'forbidden')
                throw error;
            why = error.message;
        }
    }
    return why === null ? { user, holds: 'no' } : { user, holds: 'unknown', why };
}
/** A custom role extends one that GitHub does not name: where it may allow to write, a request for changes weighs. */
async function writes({ id: user, login, type }, github) {
    try {
        return { user, holds: reading.has(await github.permission(login)) ? 'no' : 'yes' };
    }
    catch (error) {
        const isNobody = error instanceof read/* PortError */.U && error.code === 'not-found' && type !== 'User';
        if (isNobody)
            return { user, holds: 'no' };
        throw error;
    }
}
/**
 * An unreadable team matters when those who are known to hold the role are too few, or when somebody who may hold it
 * requests changes; otherwise the role is filled whatever the team says.
 */
function findFlaws(role, memberships, demands, reviewers) {
    const own = demands.filter(demand => demand.role.id === role.id);
    const needed = Math.max(...own.map(({ count }) => count));
    const approvers = new Set(reviewers.filter(({ approves }) => approves).map(({ user }) => user.id));
    const known = memberships.filter(({ user, holds }) => holds === 'yes' && approvers.has(user)).length;
    const heeds = own.some(demand => !demand.ignoreChangesRequested);
    const whys = memberships
        .filter(member => member.holds === 'unknown')
        .filter(({ user }) => (approvers.has(user) ? known < needed : heeds))
        .map(({ why }) => why);
    return [...new Set(whys)].map(why => ({ code: 'team-unreadable', why }));
}
//# sourceMappingURL=memberships.js.map
;// CONCATENATED MODULE: ./build/src/sources/parts/earlier-commits.js

/** The approved commits that change the base as the head does; GitHub is asked only where a demand accepts them. */
async function findEarlierCommits(demands, pullRequest, reviews, github) {
    if (demands.every(({ fresh }) => fresh !== 'content'))
        return [];
    const { head } = pullRequest;
    const approved = findReviewers(reviews).flatMap(({ approves, commit }) => approves && commit !== null && commit !== head.sha ? [commit] : []);
    const found = await Promise.all([...new Set(approved)].map(async (sha) => {
        if (!(await github.sameContent(pullRequest, sha)))
            return [];
        return [{ sha, arrivedAt: await github.headArrivedAt({ ...pullRequest, head: { ...head, sha } }) }];
    }));
    return found.flat();
}
//# sourceMappingURL=earlier-commits.js.map
;// CONCATENATED MODULE: ./build/src/sources/sign-offs.js






/** Everything that tells whose approval counts: the pull request, its commits and reviews, and who holds which role. */
const signOffs = defineSource({
    id: 'sign-offs',
    permissions: { 'pull-requests': 'read', contents: 'read', checks: 'read' },
    gather: (ask, { github }, context) => attempt(async () => {
        if (context.pullRequest.number === null)
            return absent(context.pullRequest);
        const pullRequest = await github.pullRequest(context.pullRequest.number);
        return refuse(pullRequest) ?? (await gatherFor(pullRequest, ask, github, context));
    })
});
/** A pull request that nobody should approve as it stands. */
function refuse({ number, draft, state, mergedAt, head }) {
    const name = `Pull request #${String(number)}`;
    if (draft)
        return broken('draft', `${name} is a draft. Mark it as ready for review.`);
    if (mergedAt !== null)
        return null;
    if (state === 'closed')
        return broken('closed', `${name} is closed and was not merged. Open it again.`);
    if (head.repository !== null)
        return null;
    return broken('head-repository-gone', `The repository of ${name}'s head is deleted. Open one from another branch.`);
}
async function gatherFor(pullRequest, { demands }, github, { review, initiators }) {
    const { number } = pullRequest;
    const isListed = (reviews) => review === undefined || reviews.some(({ id }) => id === review);
    const [reviews, contributors, headArrivedAt] = await Promise.all([
        github.again(() => github.reviews(number), isListed),
        findContributors(pullRequest, github),
        demands.every(({ fresh }) => fresh === 'any') ? null : github.headArrivedAt(pullRequest)
    ]);
    if (!isListed(reviews)) {
        const why = `GitHub does not list the review ${String(review)} that started this run. Run again in a minute.`;
        return broken('review-not-listed', why);
    }
    const [{ memberships, writers, flaws }, sameContent] = await Promise.all([
        findMemberships(demands, reviews, github),
        findEarlierCommits(demands, pullRequest, reviews, github)
    ]);
    return foundWith({ demands, pullRequest, headArrivedAt, sameContent, contributors, reviews, initiators, memberships, writers }, 'platform', [...flawsOf(contributors), ...unknownStates(reviews), ...flaws]);
}
function flawsOf({ unknown }) {
    if (unknown.length === 0)
        return [];
    const commits = (0,words/* listNames */.Zv)(unknown.map(sha => sha.slice(0, 12)));
    const why = `GitHub finds no user for the author or the committer of ${commits}, so that who contributed is not known. ` +
        'Add the address to an account, or commit again with one that is known.';
    return [{ code: 'contributors-unknown', why }];
}
const knownStates = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING']);
function unknownStates(reviews) {
    return reviews
        .filter(({ state }) => !knownStates.has(state))
        .map(({ id, state }) => ({
        code: 'review-state-unknown',
        why: `The review ${String(id)} has the state "${state}", which this version does not know. Dismiss it or review again.`
    }));
}
//# sourceMappingURL=sign-offs.js.map
;// CONCATENATED MODULE: ./build/src/sources/index.js
// Generated from the files of this folder by `npm run reference`; do not edit.











// prettier-ignore
const sources = (0,registry/* registry */.u)([changedLines, checks, command, env, file, http, outcomes, paths, reports, signOffs]);
//# sourceMappingURL=index.js.map

/***/ })

};
