#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_all_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8987);
/* harmony import */ var _commands_define_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9109);
/* harmony import */ var _commands_help_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9717);
/* harmony import */ var _commands_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(515);
/* harmony import */ var _commands_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4234);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5109);
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2694);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2339);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8009);









(0,_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .assumeFailure */ .$)();
async function main(typed, terminal) {
    const [name, ...rest] = typed;
    if (name === '--version') {
        terminal.print(`${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r}\n`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.go;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.print((0,_commands_help_js__WEBPACK_IMPORTED_MODULE_6__/* .renderHelp */ .W)(await (0,_commands_all_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCommands */ .H)(), _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r));
        return name === undefined ? _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.wrong : _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.go;
    }
    const load = _commands_all_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.get(name);
    if (load === undefined) {
        const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, _commands_all_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.keys());
        throw new _commands_define_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA(`There is no command ${name}${near === undefined ? '.' : `; did you mean ${near}?`} See deploy-gate --help.`);
    }
    const command = await load();
    const words = rest.filter(word => !word.startsWith('-'));
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.print((0,_commands_help_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCommandHelp */ .f)(command, words));
        return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.go;
    }
    return command.run((0,_commands_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(rest, command.flags(words)), terminal);
}
const terminal = (0,_commands_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .createTerminal */ .P)(process);
try {
    process.exitCode = await main(process.argv.slice(2), terminal);
}
catch (error) {
    if (!(error instanceof _commands_define_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA))
        throw error;
    terminal.complain(`deploy-gate: ${error.message.split('\n').map(_lib_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK).join('\n')}\n`);
    process.exitCode = _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.wrong;
}
//# sourceMappingURL=cli.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ loadCommands),
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** Every command in the order of the help; each is loaded when it is called, with what it alone needs. */
const commands = new Map([
    ['check', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(974), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8027))).check],
    ['plan', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(974), __nccwpck_require__.e(27), __nccwpck_require__.e(703)]).then(__nccwpck_require__.bind(__nccwpck_require__, 703))).plan],
    ['inspect', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(974), __nccwpck_require__.e(476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6476))).inspect],
    ['try', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(974), __nccwpck_require__.e(27), __nccwpck_require__.e(408)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2027))).tryGate]
]);
/** All of them, for whoever shows them together. */
async function loadCommands() {
    const loaded = [];
    for (const load of commands.values())
        loaded.push(await load());
    return loaded;
}
//# sourceMappingURL=all.js.map

/***/ }),

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ CallError),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   VC: () => (/* binding */ commandsFlag),
/* harmony export */   _R: () => (/* binding */ outcomesFlag),
/* harmony export */   hG: () => (/* binding */ jsonFlag)
/* harmony export */ });
/** A call that is wrong: said in one sentence, exit 3. */
class CallError extends Error {
}
const jsonFlag = { json: { about: 'Print JSON for machines, with `schemaVersion`.' } };
/** How steps before ended, for `tests` with `outcome`; in a workflow the action's input of the same name. */
const outcomesFlag = {
    outcomes: { about: 'Outcomes of steps as JSON, for gates that ask for one: {"test":"success"}.', value: 'JSON' }
};
/** What `command` needs; in a workflow the action's input of the same name. */
const commandsFlag = {
    'allow-commands': { about: 'Run the programs of `command` gates, in the working tree.' }
};
/** The one value of a flag, or undefined when it was not given. */
function valueOf(args, flag) {
    return args.flags.get(flag)?.at(-1);
}
//# sourceMappingURL=define.js.map

/***/ }),

/***/ 9717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp),
/* harmony export */   f: () => (/* binding */ renderCommandHelp)
/* harmony export */ });
const width = 80;
/** The help of the whole command, from the definitions of its commands. */
function renderHelp(commands, version) {
    return [
        `deploy-gate ${version}: go or no-go before every deployment.`,
        '',
        'Usage: deploy-gate COMMAND [WORDS] [FLAGS]',
        '',
        'Commands:',
        ...columns(commands.map(({ usage, about }) => [usage, about])),
        '',
        'Flags of every command:',
        ...columns([
            ['--help', 'Show this help, or the help of one command.'],
            ['--version', 'Show the version.']
        ]),
        '',
        'Exit codes: 0 go, 1 no-go, 2 hold, 3 the checklist or the call is wrong.',
        'Environment: GITHUB_TOKEN or GH_TOKEN to read sign-offs and checks,',
        '  NO_COLOR for plain text.',
        ''
    ].join('\n');
}
/** The help of one command; its flags may depend on the words already typed. */
function renderCommandHelp(command, words) {
    const more = command.more?.(words);
    return [
        `Usage: deploy-gate ${command.usage}`,
        '',
        ...wrap(command.about, width),
        '',
        'Flags:',
        ...columns(flagRows({ ...command.flags(words), help: { about: 'Show this help.' } })),
        '',
        ...(more === undefined ? [] : [...wrap(more, width), ''])
    ].join('\n');
}
function flagRows(flags) {
    return Object.entries(flags).map(([name, { about, value, many }]) => {
        const repeated = many === true ? '…' : '';
        return [value === undefined ? `--${name}` : `--${name} ${value}${repeated}`, about];
    });
}
/** Two columns; what does not fit in the first stands on a line of its own. */
function columns(rows) {
    const left = Math.min(32, Math.max(...rows.map(([name]) => name.length)) + 2);
    return rows.flatMap(([name, about]) => {
        const [first = '', ...rest] = wrap(about, width - left - 2);
        const lines = [first, ...rest].map(line => `  ${' '.repeat(left)}${line}`);
        return name.length + 2 > left ? [`  ${name}`, ...lines] : [`  ${name.padEnd(left)}${first}`, ...lines.slice(1)];
    });
}
function wrap(text, room) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=help.js.map

/***/ }),

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseArguments)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __nccwpck_require__(2339);
// EXTERNAL MODULE: ./build/src/commands/define.js
var commands_define = __nccwpck_require__(9109);
;// CONCATENATED MODULE: ./build/src/commands/parse.js



/** Checks what was typed against a command's flags. Throws `CallError` with the nearest known flag. */
function parseArguments(typed, flags) {
    const options = Object.fromEntries(Object.entries(flags).map(([name, flag]) => [
        name,
        { type: flag.value === undefined ? 'boolean' : 'string', multiple: true }
    ]));
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true });
    const given = new Map();
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const flag = flags[token.name];
        if (flag === undefined)
            throw new commands_define/* CallError */.RA(unknownFlag(token.rawName, token.name, flags));
        if (flag.value === undefined) {
            if (token.value !== undefined)
                throw new commands_define/* CallError */.RA(`${token.rawName} is a switch and takes no value.`);
            given.set(token.name, []);
            continue;
        }
        // A flag is no value of the flag before it, unless somebody says so: `--report=--odd`.
        const isForgotten = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
        if (isForgotten)
            throw new commands_define/* CallError */.RA(`${token.rawName} needs a value: ${token.rawName} ${flag.value}.`);
        const before = given.get(token.name) ?? [];
        if (before.length > 0 && flag.many !== true)
            throw new commands_define/* CallError */.RA(`${token.rawName} may be given once only.`);
        given.set(token.name, [...before, token.value]);
    }
    return { words, flags: given };
}
function unknownFlag(rawName, name, flags) {
    const near = (0,nearest/* nearest */.p)(name, Object.keys(flags));
    const known = Object.keys(flags).map(flag => `--${flag}`);
    return near === undefined
        ? `There is no flag ${rawName}; known flags are ${known.join(', ')}.`
        : `There is no flag ${rawName}; did you mean --${near}?`;
}
//# sourceMappingURL=parse.js.map

/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal)
/* harmony export */ });
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5109);
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2694);


const colours = { red: 31, green: 32, yellow: 33, grey: 90 };
/** Line beginnings of the terminal renderer, and the colour each is shown in. */
const painted = [
    [/^ {4}✔.*$/gm, 'green'],
    [/^ {4}[✖?].*$/gm, 'red'],
    [/^ {4}….*$/gm, 'yellow'],
    [/^ {4}[-~].*$/gm, 'grey'],
    [/^Go\b.*$/gm, 'green'],
    [/^Hold\b.*$/gm, 'yellow'],
    [/^No-go\b.*$/gm, 'red']
];
/** The terminal of a process: colours only where a person looks and NO_COLOR is not set. */
function createTerminal(from) {
    const { NO_COLOR } = from.env;
    const coloured = from.stdout.isTTY && (NO_COLOR === undefined || NO_COLOR === '');
    // Whoever read has gone, so that a go would not be told as a whole: it is none, and there is nobody to say so to.
    from.stdout.on('error', () => from.exit(_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h['no-go']));
    return {
        folder: from.cwd(),
        environment: from.env,
        print: text => {
            from.stdout.write(withoutCommands(text));
        },
        complain: text => {
            from.stderr.write(withoutCommands(text));
        },
        paint: text => (coloured ? paint(text) : text)
    };
}
/**
 * In a workflow the runner reads what a command prints: no name of a file, a test or a check may become a command of it.
 * It trims a line before it looks for `::`. JSON keeps its values; its lines never begin so.
 */
function withoutCommands(text) {
    if (text.startsWith('{'))
        return text.replace(/##(?=\[)/g, '\\u0023#');
    return (0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(text).replace(/^([ \t]*):(?=:)/gm, '$1: ');
}
function paint(text) {
    return painted.reduce((result, [pattern, colour]) => {
        return result.replace(pattern, line => `\u001b[${String(colours[colour])}m${line}\u001b[0m`);
    }, text);
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 5109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ assumeFailure),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of the command and of the step. */
const exitCodes = { go: 0, 'no-go': 1, hold: 2, wrong: 3 };
/** Until a complete answer was written the process has failed: a promise that never settles must not exit green. */
function assumeFailure() {
    process.exitCode = exitCodes['no-go'];
}
//# sourceMappingURL=exit.js.map

/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export logLine */
/**
 * Text from outside is hostile: test names, messages, titles, branch and file names. Each place where text is shown has
 * one function here that makes it harmless there.
 */
/** Control characters, and the characters that change how others are shown or are not shown at all. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** A selector that only says how the sign before it is drawn, as emoji carry it. */
const drawn = '\ufe0f';
/** Shows every control and format character as a symbol, so that text says no more than what is seen. Line ends included. */
function visible(text) {
    return text.replace(unseen, character => {
        if (character === drawn)
            return character;
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x20)
            return String.fromCodePoint(0x2400 + code);
        if (code === 0x7f)
            return '\u2421';
        return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
    });
}
/** The same on one line of at most `most` characters: white space is folded, what is cut is marked. */
function oneLine(text, most = 300) {
    return cut(visible(text.trim().replace(/[ \t\r\n\v\f]+/g, ' ')), most);
}
/** At most `most` characters, never half of a surrogate pair; what is cut is marked by an ellipsis. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const end = most - 1;
    const last = text.charCodeAt(end - 1);
    return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? end - 1 : end)}\u2026`;
}
/** A line for the runner's log: with our own prefix no `::command::` can begin it, and no `##[command]` survives in it. */
function logLine(text) {
    return `deploy-gate | ${breakCommands(visible(text))}`;
}
/** Breaks up `##[`, which the runner takes for a command anywhere in a line. */
function breakCommands(text) {
    return text.replace(/##(?=\[)/g, '# #');
}
const markdownSigns = /[&<>"'`*_{}[\]()#+|~\\!$=^]/g;
/** Keeps what follows from being read with what stands before, and is not seen: a word joiner. */
const joiner = '\u2060';
/**
 * Text inside Markdown, in a table cell too: nothing of it is markup, HTML, a mention, a reference, a link, an image or
 * the end of a comment.
 */
function markdown(text, most = 300) {
    return oneLine(text, most)
        .replace(markdownSigns, sign => `&#${String(sign.charCodeAt(0))};`)
        .replace(/@/g, `@${joiner}`)
        .replace(/&#35;(?=\d)/g, `&#35;${joiner}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`)
        .replace(/:(?=\/\/)/g, `:${joiner}`)
        .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${joiner}`)
        .replace(/^(?=(-|\d+[.)])( |$))/, joiner);
}
/** Text as code inside Markdown: the same safety, in the look of code. */
function markdownCode(text, most = 300) {
    return `<code>${markdown(text, most)}</code>`;
}
/** A URL of GitHub's own for the target of a Markdown link, or undefined when it is anything else. */
function linkTarget(url) {
    if (!/^https?:\/\/[^\s<>()[\]"'`\\|]+$/.test(url))
        return undefined;
    return url;
}
//# sourceMappingURL=escape.js.map

/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that a misspelt one most likely meant: at most a third of its letters away, else undefined. */
function nearest(word, known) {
    const wanted = word.toLowerCase();
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const steps = distance(wanted, candidate.toLowerCase(), least);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}
/** Edits (insert, delete, replace, swap of neighbours) between two words; stops counting at `limit`. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let steps = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
            }
            row.push(steps);
        }
        before = above;
        above = row;
    }
    return above[b.length] ?? limit;
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this package; a test holds it to package.json. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5035);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
