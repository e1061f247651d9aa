export const id = 703;
export const ids = [703];
export const modules = {

/***/ 703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan_plan)
});

// EXTERNAL MODULE: ./build/src/gates/index.js + 91 modules
var gates = __webpack_require__(2042);
// EXTERNAL MODULE: ./build/src/exit.js
var exit = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/src/lib/escape.js
var lib_escape = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __webpack_require__(8860);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(8777);
// EXTERNAL MODULE: ./build/src/lib/registry.js
var registry = __webpack_require__(7642);
;// CONCATENATED MODULE: ./build/src/ports/write.js
/** GitHub shows this many annotations of each level of a step, and drops the rest without a word. */
const mostAnnotations = 10;
//# sourceMappingURL=write.js.map
;// CONCATENATED MODULE: ./build/src/publishers/define.js
function definePublisher(publisher) {
    return publisher;
}
//# sourceMappingURL=define.js.map
;// CONCATENATED MODULE: ./build/src/publishers/annotations.js



const annotations = definePublisher({
    id: 'annotations',
    about: 'Marks the lines that failed, most severe first, within the ten of each level that GitHub shows.',
    permissions: {},
    publish: (report, ports) => {
        const notes = collectNotes(report);
        for (const level of ['error', 'warning', 'notice']) {
            const all = notes.filter(note => note.level === level);
            all.slice(0, mostAnnotations).forEach((note, index) => {
                const left = index === mostAnnotations - 1 ? all.length - mostAnnotations : 0;
                const more = left > 0 ? ` (and ${(0,words/* plural */.LS)(left, 'more place')}: see the job summary)` : '';
                ports.annotations.annotate(level, note.title, `${note.message}${more}`, note.place);
            });
        }
        return Promise.resolve();
    }
});
/** Every item that needs attention first says its main reason once; then come the further places, item by item. */
function collectNotes(report) {
    const perItem = report.verdicts.map(notesOf);
    const whole = report.reasons.map(({ text }) => ({ level: 'error', title: report.name, message: text }));
    return [...whole, ...perItem.flatMap(notes => notes.slice(0, 1)), ...perItem.flatMap(notes => notes.slice(1))];
}
function notesOf(verdict) {
    const { title, location } = verdict;
    const level = levelOf(verdict);
    const warnings = verdict.reasons
        .filter(({ warns }) => warns)
        .map(({ text }) => ({ level: 'warning', title, message: text, place: location }));
    if (level === null)
        return warnings;
    const reasons = verdict.reasons.filter(({ warns }) => warns !== true);
    const [first] = reasons;
    const places = reasons.flatMap(({ text, locations }) => locations.map((place) => ({ level, title, message: place.text ?? text, place })));
    // What the item says first is said even where it has no place but the item's own line.
    const own = first === undefined || first.locations.length > 0 ? [] : [{ level, title, message: first.text, place: location }];
    return [...own, ...places, ...warnings];
}
function levelOf({ outcome, severity }) {
    switch (outcome) {
        case 'failed':
        case 'unknown':
            return severity === 'blocker' ? 'error' : 'warning';
        case 'pending':
            return severity === 'blocker' ? 'warning' : 'notice';
        case 'waived':
            return 'notice';
        case 'passed':
        case 'skipped':
            return null;
    }
}
//# sourceMappingURL=annotations.js.map
// EXTERNAL MODULE: ./build/src/renderers/json.js
var json = __webpack_require__(9226);
;// CONCATENATED MODULE: ./build/src/publishers/outputs.js


const outputs = definePublisher({
    id: 'outputs',
    about: 'Sets the outputs of the step and writes the run as JSON to the path that `report-path` names.',
    permissions: {},
    publish: async (report, ports) => {
        await ports.outputs.set('decision', report.decision);
        await ports.outputs.set('passed', String(report.decision === 'go'));
        await ports.outputs.set('failed-count', String(report.counts.failed + report.counts.unknown));
        await ports.outputs.set('pending-count', String(report.counts.pending));
        await ports.outputs.set('report-path', await ports.files.write('deploy-gate-run.json', json/* json */.P.render(report)));
    }
});
//# sourceMappingURL=outputs.js.map
// EXTERNAL MODULE: ./build/src/lib/outcome-words.js
var outcome_words = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/src/renderers/define.js
var renderers_define = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/renderers/parts/sections.js
var sections = __webpack_require__(2059);
;// CONCATENATED MODULE: ./build/src/renderers/summary.js





/** GitHub takes 1 MiB a step; what is longer is cut at whole rows. Counted in UTF-16 units of at most 3 bytes each. */
const mostUnits = 300_000;
/** Reasons and places shown of one item. */
const mostReasons = 12;
const mostPlaces = 5;
const summary = (0,renderers_define/* defineRenderer */.D)({
    id: 'summary',
    about: 'Markdown for the job summary: the decision, what to do, a row an item by phase and section.',
    render: report => {
        const head = `${[title(report), facts(report), ...runReasons(report), ...awaited(report)].join('\n\n')}\n\n`;
        const tail = `${[...warnings(report), footer(report)].join('\n\n')}\n`;
        return head + tables(report, mostUnits - head.length - tail.length) + tail;
    }
});
function title(report) {
    return `## ${outcome_words/* decisionWords */._C[report.decision].sign} ${(0,lib_escape/* markdown */.wD)((0,sections/* decisionTitle */.XS)(report))}`;
}
function facts({ name, subject, checklist }) {
    const { pullRequest, commit } = subject;
    const parts = [
        `**${(0,lib_escape/* markdown */.wD)(name)}**`,
        commit === '' ? '' : `commit ${(0,lib_escape/* markdownCode */.D9)(commit.slice(0, 7))}`,
        pullRequest === undefined
            ? ''
            : `pull request ${(0,lib_escape/* markdownCode */.D9)(`#${String(pullRequest.number)}`)} ${(0,lib_escape/* markdown */.wD)(pullRequest.title, 120)}`,
        `checklist ${sourceText(checklist)}`,
        checklist.extends === undefined ? '' : `extends ${checklist.extends.map(sourceText).join(', ')}`
    ];
    return parts.filter(part => part !== '').join(' · ');
}
function sourceText({ file, commit }) {
    return `${(0,lib_escape/* markdownCode */.D9)(file)}${commit === undefined ? '' : ` at ${(0,lib_escape/* markdownCode */.D9)(commit.slice(0, 7))}`}`;
}
function runReasons(report) {
    return [outcome_words/* decisionWords */._C[report.decision].meaning, ...report.reasons.map(({ text }) => (0,lib_escape/* markdown */.wD)(text, 600))];
}
function awaited(report) {
    const open = (0,sections/* toDo */.Xj)(report);
    if (open.length === 0)
        return [];
    const rows = open.slice(0, 30).map(verdict => {
        const [first] = verdict.reasons;
        return `- ${outcome_words/* outcomeSigns */.H2[verdict.outcome]} **${(0,lib_escape/* markdown */.wD)(verdict.title)}**: ${first === undefined ? verdict.outcome : (0,lib_escape/* markdown */.wD)(first.text, 400)}`;
    });
    const more = open.length > rows.length ? [`- and ${(0,words/* thousands */.oh)(open.length - rows.length)} more below`] : [];
    return ['### What to do', [...rows, ...more].join('\n')];
}
/** A table a phase, a row an item; whole rows only, and how many more there are. */
function tables(report, room) {
    let text = '';
    let left = report.verdicts.length;
    for (const phase of (0,sections/* byPhase */.bq)(report)) {
        const heading = `### ${(0,lib_escape/* markdown */.wD)(phase.title)}\n\n| | Item | Why | Evidence |\n| --- | --- | --- | --- |\n`;
        text += heading;
        for (const section of phase.sections) {
            text += sectionRow(section);
            for (const verdict of section.verdicts) {
                const row = itemRow(verdict);
                if (text.length + row.length > room - 100)
                    return `${text}\n…and ${(0,words/* plural */.LS)(left, 'more item')}; the run as JSON has all of them.\n\n`;
                text += row;
                left -= 1;
            }
        }
        text += '\n';
    }
    return text;
}
function sectionRow({ path }) {
    return path.length === 0 ? '' : `| | **${path.map(part => (0,lib_escape/* markdown */.wD)(part)).join(' › ')}** | | |\n`;
}
function itemRow(verdict) {
    const link = verdict.link === undefined ? undefined : (0,lib_escape/* linkTarget */.Cm)(verdict.link);
    const lines = [
        `${(0,lib_escape/* markdown */.wD)(verdict.title)}${link === undefined ? '' : ` ([runbook](${link}))`}`,
        verdict.severity === 'warning' ? '<em>warning only</em>' : '',
        verdict.about === undefined ? '' : `<em>${(0,lib_escape/* markdown */.wD)(verdict.about)}</em>`
    ];
    const shown = verdict.reasons.slice(0, mostReasons).map(reasonCell);
    const more = verdict.reasons.length > shown.length ? [`and ${(0,words/* plural */.LS)(verdict.reasons.length - shown.length, 'more reason')}`] : [];
    const item = lines.filter(line => line !== '').join('<br>');
    const origin = verdict.origin ?? '–';
    return `| ${outcome_words/* outcomeSigns */.H2[verdict.outcome]}&nbsp;${verdict.outcome} | ${item} | ${[...shown, ...more].join('<br>')} | ${origin} |\n`;
}
function reasonCell(reason) {
    const places = reason.locations.slice(0, mostPlaces).map(({ file, line, text }) => {
        const place = (0,lib_escape/* markdownCode */.D9)(line === undefined ? file : `${file}:${String(line)}`);
        return `${place}${text === undefined ? '' : ` ${(0,lib_escape/* markdown */.wD)(text, 200)}`}`;
    });
    const more = reason.locations.length > places.length
        ? [`and ${(0,words/* plural */.LS)(reason.locations.length - places.length, 'more place')}`]
        : [];
    return [
        `${reason.warns === true ? '⚠️ ' : ''}${(0,lib_escape/* markdown */.wD)(reason.text, 600)}`,
        ...places.map(place => `• ${place}`),
        ...more
    ].join('<br>');
}
function warnings(report) {
    if (report.warnings.length === 0)
        return [];
    return ['### Worth knowing', report.warnings.map(({ text }) => `- ${(0,lib_escape/* markdown */.wD)(text, 600)}`).join('\n')];
}
function footer({ at, apiCalls, checklist }) {
    const calls = (0,words/* plural */.LS)(apiCalls, 'request');
    return `<sub>Judged at ${(0,lib_escape/* markdown */.wD)(at)} · checklist digest ${(0,lib_escape/* markdownCode */.D9)(checklist.digest.slice(0, 12))} · ${calls} to GitHub</sub>`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/publishers/summary.js


const summary_summary = definePublisher({
    id: 'summary',
    about: 'Writes the job summary.',
    permissions: {},
    publish: (report, ports) => ports.summary.write(summary.render(report))
});
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/publishers/index.js
// Generated from the files of this folder by `npm run reference`; do not edit.




// prettier-ignore
const publishers = (0,registry/* registry */.u)([annotations, outputs, summary_summary]);
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/src/sources/index.js + 50 modules
var sources = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/permissions.js



/** Reading the checklist at its commit, and the pull request that is judged. */
const always = { contents: 'read', 'pull-requests': 'read' };
/** The `permissions:` block that judging these items needs, in the words of a workflow, sorted. */
function permissionsOf(planned) {
    const kinds = new Set(planned.flatMap(each => (0,plan/* requestsOf */.uD)(each).map(({ kind }) => kind)));
    const needed = [
        always,
        ...[...kinds].map(kind => sources/* sources */.T.get(kind)?.permissions ?? {}),
        ...[...publishers.values()].map(({ permissions }) => permissions)
    ].flatMap(permissions => Object.entries(permissions));
    const merged = new Map();
    for (const [name, level] of needed)
        if (merged.get(name) !== 'write')
            merged.set(name, level);
    return Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}
//# sourceMappingURL=permissions.js.map
// EXTERNAL MODULE: ./build/src/commands/check.js + 15 modules
var check = __webpack_require__(8027);
// EXTERNAL MODULE: ./build/src/commands/define.js
var commands_define = __webpack_require__(9109);
;// CONCATENATED MODULE: ./build/src/commands/plan.js








const plan_plan = {
    name: 'plan',
    usage: 'plan [CHECKLIST] [--json]',
    about: 'Show the items of a checklist with their gates, options and places, and the permissions they need. Judges nothing.',
    flags: () => commands_define/* jsonFlag */.hG,
    run: async (args, terminal) => {
        const checklist = await (0,check.loadFor)(args, terminal);
        if (checklist === undefined)
            return exit/* exitCodes */.h.wrong;
        const planFor = (environment) => (0,plan/* plan */.et)(checklist, gates/* gates */.V, { phase: null, environment }, () => undefined);
        const planned = planFor(null);
        const permissions = permissionsOf(environmentsOf(checklist).flatMap(environment => planFor(environment)));
        const items = planned.map(describe);
        terminal.print(args.flags.has('json')
            ? `${JSON.stringify({ schemaVersion: 1, items, permissions }, undefined, 2)}\n`
            : renderPlan(checklist.name, items, permissions));
        return exit/* exitCodes */.h.go;
    }
};
/** None, and every environment in which some item is different. */
function environmentsOf({ items }) {
    return [null, ...new Set(items.flatMap(({ environments }) => Object.keys(environments ?? {})))];
}
function describe({ item }) {
    const { id, title, phase, section, check, severity, when, environments = {}, location } = item;
    const { file, line, column } = location;
    return {
        ...{ id, title, phase, section },
        ...describeCheck(check),
        severity,
        ...(when === undefined ? {} : { when }),
        ...(Object.keys(environments).length === 0 ? {} : { environments: mapValues(environments, describeOverride) }),
        location: { file, line, column }
    };
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
function describeOverride({ severity, check }) {
    return { ...(severity === undefined ? {} : { severity }), ...(check === undefined ? {} : describeCheck(check)) };
}
function describeCheck(check) {
    return 'combine' in check
        ? { gate: check.combine, options: {}, of: check.of.map(describeCheck) }
        : { gate: check.gate, options: check.options };
}
function renderPlan(name, items, permissions) {
    const rows = items.flatMap(({ id, title, phase, section, severity, when, environments = {}, location, ...check }) => [
        `${(0,lib_escape/* visible */.RK)(location.file)}:${String(location.line)}:${String(location.column)} ${(0,lib_escape/* oneLine */.TN)(title)}`,
        `    ${[phase, ...section].map(part => (0,lib_escape/* oneLine */.TN)(part)).join(' › ')} · id ${(0,lib_escape/* visible */.RK)(id)} · ${severity}`,
        ...(when === undefined ? [] : [`    when ${(0,lib_escape/* oneLine */.TN)(renderCondition(when))}`]),
        ...renderCheck(check, '    '),
        ...Object.entries(environments).flatMap(([name, override]) => renderOverride(name, override))
    ]);
    const block = Object.entries(permissions).map(([permission, level]) => `  ${permission}: ${level}`);
    return [`${(0,lib_escape/* oneLine */.TN)(name)}: ${(0,words/* plural */.LS)(items.length, 'item')}`, '', ...rows, '', 'permissions:', ...block, ''].join('\n');
}
function renderCheck({ gate, options, of }, indent) {
    if (of === undefined)
        return [`${indent}${gate} ${(0,lib_escape/* oneLine */.TN)(JSON.stringify(options), 2000)}`];
    return [`${indent}${gate}:`, ...of.flatMap(branch => renderCheck(branch, `${indent}  `))];
}
function renderOverride(name, { severity, gate, options = {}, ...rest }) {
    const words = severity === undefined ? '' : ` ${severity}`;
    const check = gate === undefined ? [] : renderCheck({ gate, options, ...rest }, '      ');
    return [`    in ${(0,lib_escape/* oneLine */.TN)(name)}:${words}`, ...check];
}
function renderCondition(when) {
    return Object.entries(when)
        .map(([key, words]) => `${key}: ${words.join(', ')}`)
        .join('; ');
}
//# sourceMappingURL=plan.js.map

/***/ })

};
