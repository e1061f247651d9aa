export const id = 974;
export const ids = [974];
export const modules = {

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createFiles),
  T: () => (/* binding */ openFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/lib/glob.js
var glob = __webpack_require__(951);
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __webpack_require__(8860);
// EXTERNAL MODULE: ./build/src/ports/read.js + 1 modules
var ports_read = __webpack_require__(909);
;// CONCATENATED MODULE: ./build/src/adapters/place-glob.js


const special = /[*?+[\]\\]/;
/** Throws `unreadable` for a glob that leads out of the root, unless that is allowed. */
function placeGlob(glob, root, anywhere) {
    const excludes = glob.startsWith('!');
    const parts = (excludes ? glob.slice(1) : glob).split('/');
    const first = parts.findIndex(part => special.test(part));
    const fixed = first === -1 ? parts : parts.slice(0, first);
    const rest = first === -1 ? [] : parts.slice(first).filter(part => part !== '.' && part !== '');
    const start = fixed.length === 1 && fixed[0] === '' ? '/' : fixed.join('/');
    const base = external_node_path_.relative(root, external_node_path_.resolve(root, start)).split(external_node_path_.sep).join('/');
    const leadsOut = base === '..' || base.startsWith('../');
    if ((leadsOut && !anywhere) || rest.includes('..')) {
        throw new ports_read/* PortError */.U('unreadable', `The glob "${glob}" leads out of the working tree, where nothing is read.`);
    }
    const pattern = [...(base === '' ? [] : [base]), ...rest].join('/');
    const depth = rest.some(part => part.includes('**')) ? Infinity : rest.length;
    return { excludes, pattern, base, depth };
}
//# sourceMappingURL=place-glob.js.map
;// CONCATENATED MODULE: ./build/src/adapters/files.js







const mostMatches = 10_000;
const mostEntries = 200_000;
const mostBytes = 4 * 1024 ** 3;
const pieceBytes = 1024 * 1024;
/** Folders full of files of other people; walked only by a glob that names them. */
const skipped = new Set(['node_modules', '.git']);
/** The files below a folder, which is the root that no glob and no link leads out of. */
function createFiles(root, options = { anywhere: false }) {
    return {
        root: external_node_path_.resolve(root).split(external_node_path_.sep).join('/'),
        find: globs => Promise.resolve().then(() => findFiles((0,external_node_fs_.realpathSync)(root), globs, options))
    };
}
/** One file by its exact path, wherever it is, for whoever names it. Throws `PortError` where there is none. */
function openFile(folder, file) {
    const place = external_node_path_.resolve(folder, file);
    if (kindOf(place) !== 'file')
        throw new ports_read/* PortError */.U('not-found', `There is no file ${file}.`);
    return { ...describe((0,external_node_fs_.realpathSync)(place), folder), path: file };
}
function findFiles(root, globs, { anywhere }) {
    const placed = globs.map(glob => placeGlob(glob, root, anywhere));
    const patterns = placed.map(({ excludes, pattern }) => (excludes ? `!${pattern}` : pattern));
    const isWanted = (0,glob/* compileGlobs */.tI)(patterns);
    const found = new Map();
    const search = {
        root,
        anywhere,
        entries: 0,
        enters: name => !skipped.has(name) || patterns.some(pattern => pattern.split('/').includes(name)),
        meet: (file, name) => {
            if (!isWanted(name))
                return;
            const real = resolve(file, name, search);
            if (found.size === mostMatches && !found.has(real)) {
                throw new ports_read/* PortError */.U('incomplete', `More than ${String(mostMatches)} files match. Name fewer in \`report\`.`);
            }
            found.set(real, describe(real, root));
        }
    };
    for (const glob of placed.filter(one => !one.excludes))
        walkGlob(glob, search);
    return [...found.values()].sort((left, right) => (0,words/* compareTexts */.qy)(left.path, right.path));
}
function walkGlob({ base, depth }, search) {
    const start = external_node_path_.resolve(search.root, base);
    const kind = kindOf(start);
    if (kind === 'folder')
        walk(resolve(start, base, search), base, depth, [], search);
    else if (kind === 'file')
        search.meet(start, base);
}
/** `above` are the folders that lead here, so that a link back to one of them ends the walk. */
function walk(folder, name, depth, above, search) {
    for (const entry of list(folder, name)) {
        if (++search.entries > mostEntries) {
            const why = `The globs lead through more than ${String(mostEntries)} files and folders. Name a narrower folder.`;
            throw new ports_read/* PortError */.U('incomplete', why);
        }
        const file = external_node_path_.join(folder, entry.name);
        const relative = name === '' ? entry.name : `${name}/${entry.name}`;
        const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && kindOf(file) === 'folder');
        if (!isFolder)
            search.meet(file, relative);
        else if (depth > 1 && search.enters(entry.name)) {
            const real = entry.isSymbolicLink() ? (0,external_node_fs_.realpathSync)(file) : file;
            const isBack = real === folder || above.includes(real);
            if (!isBack && isAllowed(real, search))
                walk(real, relative, depth - 1, [...above, folder], search);
        }
    }
}
function list(folder, name) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (cause) {
        throw new ports_read/* PortError */.U('unreadable', `The folder ${name} cannot be listed. Let this job read it.`, { cause });
    }
}
function kindOf(place) {
    try {
        return (0,external_node_fs_.statSync)(place).isDirectory() ? 'folder' : 'file';
    }
    catch (cause) {
        const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
            return 'nothing';
        throw new ports_read/* PortError */.U('unreadable', `${place} cannot be looked at. Let this job read it.`, { cause });
    }
}
/** The place on disk behind all links; throws where that is outside, or nothing. */
function resolve(file, name, search) {
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(file);
    }
    catch (cause) {
        throw new ports_read/* PortError */.U('unreadable', `${name} is a link to nothing. Remove it.`, { cause });
    }
    if (isAllowed(real, search))
        return real;
    throw new ports_read/* PortError */.U('unreadable', `${name} is a link that leads out of the working tree, where nothing is read.`);
}
function isAllowed(real, { root, anywhere }) {
    return anywhere || real === root || real.startsWith(root + external_node_path_.sep);
}
function describe(real, root) {
    const inside = external_node_path_.relative(root, real);
    const name = (inside.startsWith('..') ? real : inside).split(external_node_path_.sep).join('/');
    const stats = attempt(name, () => (0,external_node_fs_.statSync)(real));
    if (!stats.isFile())
        throw new ports_read/* PortError */.U('unreadable', `${name} is no regular file.`);
    return {
        path: name,
        bytes: stats.size,
        modifiedAt: stats.mtime.toISOString(),
        chunks: () => readPieces(real, name),
        digest: () => {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const piece of readPieces(real, name))
                hash.update(piece);
            return hash.digest('hex');
        }
    };
}
function* readPieces(real, name) {
    // Not following and not waiting: what was a file when it was found may be a link or a pipe by now.
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = attempt(name, () => (0,external_node_fs_.openSync)(real, flags));
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            throw new ports_read/* PortError */.U('unreadable', `${name} is no regular file any more.`);
        if (stats.size > mostBytes) {
            throw new ports_read/* PortError */.U('too-large', `${name} has ${String(stats.size)} bytes; at most ${String(mostBytes)} are read.`);
        }
        const piece = Buffer.allocUnsafe(pieceBytes);
        for (;;) {
            const bytes = attempt(name, () => (0,external_node_fs_.readSync)(file, piece, 0, pieceBytes, null));
            if (bytes === 0)
                return;
            yield piece.subarray(0, bytes);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function attempt(name, read) {
    try {
        return read();
    }
    catch (cause) {
        throw new ports_read/* PortError */.U('unreadable', `${name} cannot be read. Let this job read it.`, { cause });
    }
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stripAnsi)
/* harmony export */ });
/** Colours and cursor moves of terminals: CSI sequences, and OSC ones up to their end (ECMA-48, section 5.4). */
const sequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
/** The text without the escape sequences that colour it on a terminal. */
function stripAnsi(text) {
    return /[\u001b\u009b]/.test(text) ? text.replace(sequences, '') : text;
}
//# sourceMappingURL=ansi.js.map

/***/ }),

/***/ 7374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8738);

const longest = 300;
/** The first line of a text that is not blank, without terminal colours, at most 300 characters; empty when there is none. */
function firstLine(text) {
    const line = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .stripAnsi */ .a)(text.slice(0, 16 * longest))
        .match(/\S[^\r\n]*/)?.[0]
        .trimEnd() ?? '';
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
//# sourceMappingURL=first-line.js.map

/***/ }),

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   nJ: () => (/* binding */ matchesGlobs),
/* harmony export */   sz: () => (/* binding */ onlyExcludes),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/**
 * Whether a path matches a glob of workflow filters: `*` is any text within a folder, `**` any text, `?` and `+` make the
 * character before them optional or repeated, `[a-z]` is one of the characters listed, `\` takes away a meaning.
 * The time is bounded by glob length × path length, whatever the glob.
 */
function matchesGlob(glob, path) {
    return compileGlob(glob)(path);
}
/** Whether a list of globs selects a path: in order, a match selects it and a match of a glob behind `!` takes it away again. */
function matchesGlobs(globs, path) {
    return compileGlobs(globs)(path);
}
/** The same for many paths. */
function compileGlobs(globs) {
    const rules = globs.map(glob => {
        const excludes = glob.startsWith('!');
        return { excludes, matches: compileGlob(excludes ? glob.slice(1) : glob) };
    });
    return path => rules.reduce((selected, { excludes, matches }) => (selected === excludes && matches(path) ? !excludes : selected), false);
}
/** Whether globs only take away, so that nothing matches them. */
function onlyExcludes(globs) {
    return globs.every(glob => glob.startsWith('!'));
}
function compileGlob(glob) {
    const steps = readSteps(glob);
    // What follows the last slash or sign with a meaning can be compared at once, which spares most paths the walk.
    const ending = /[^*?+[\]\\/]*$/.exec(glob)?.[0] ?? '';
    return path => path.endsWith(ending) && walk(steps, path);
}
/** Walks all ways through the steps at once; `here` are the steps that may take the next character. */
function walk(steps, path) {
    let here = reach(steps, new Set([0]));
    let inFolders = new Set();
    for (const character of path) {
        if (here.size + inFolders.size === 0)
            return false;
        const next = new Set();
        const nextInFolders = new Set();
        for (const state of here) {
            const step = steps[state];
            if (!step?.takes(character))
                continue;
            if (step.folders)
                inFolders.add(state);
            else {
                next.add(state + 1);
                if (step.repeats)
                    next.add(state);
            }
        }
        for (const state of inFolders) {
            nextInFolders.add(state);
            if (character === '/')
                next.add(state + 1);
        }
        here = reach(steps, next);
        inFolders = nextInFolders;
    }
    return here.has(steps.length);
}
/** Whether a name is the one given, where `*` stands for any text and every other character for itself. */
function matchesName(pattern, name) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    let from = first.length;
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at === -1)
            return false;
        from = at + part.length;
    }
    return from <= name.length - last.length;
}
/** The states themselves and all that follow without taking a character. */
function reach(steps, states) {
    for (const state of states) {
        if (steps[state]?.optional === true)
            states.add(state + 1);
    }
    return states;
}
const anything = () => true;
const notSlash = (character) => character !== '/';
const once = { repeats: false, optional: false, folders: false };
const anyNumber = { repeats: true, optional: true, folders: false };
function readSteps(glob) {
    const characters = Array.from(glob);
    const steps = [];
    let repeatable;
    for (let i = 0; i < characters.length; i++) {
        const character = characters[i];
        if (character === '*' && characters[i + 1] === '*') {
            const before = characters[i - 1];
            const folders = (before === undefined || before === '/') && characters[i + 2] === '/';
            steps.push({ ...anyNumber, takes: anything, folders });
            repeatable = undefined;
            i += folders ? 2 : 1;
        }
        else if (character === '*') {
            steps.push({ ...anyNumber, takes: notSlash });
            repeatable = undefined;
        }
        else if (repeatable !== undefined && (character === '?' || character === '+')) {
            steps[steps.length - 1] = { ...repeatable, optional: character === '?', repeats: character === '+' };
            repeatable = undefined;
        }
        else {
            const end = character === '[' ? characters.indexOf(']', i + 2) : -1;
            if (end === -1 && character === '\\' && i + 1 < characters.length)
                i++;
            repeatable = { ...once, takes: end === -1 ? exactly(characters[i]) : oneOf(characters.slice(i + 1, end)) };
            steps.push(repeatable);
            if (end !== -1)
                i = end;
        }
    }
    return steps;
}
function exactly(wanted) {
    return character => character === wanted;
}
/** The characters of a class: single ones, and ranges such as `a-z`. */
function oneOf(listed) {
    return character => listed.some((from, i) => {
        const to = listed[i + 2];
        return from === character || (listed[i + 1] === '-' && to !== undefined && from <= character && character <= to);
    });
}
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
/** Entries by their id, in the order given. A second entry of the same id is our mistake and throws. */
function registry(entries) {
    const byId = new Map();
    for (const entry of entries) {
        if (byId.has(entry.id))
            throw new Error(`Two entries of one registry are called ${entry.id}.`);
        byId.set(entry.id, entry);
    }
    return byId;
}
//# sourceMappingURL=registry.js.map

/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   qy: () => (/* binding */ compareTexts)
/* harmony export */ });
/** `1,234,567`: the same on every machine. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** A number with its noun: `1 test`, `2 tests`, `1,200 advisories`. */
function plural(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** Names as a list for people, the first `most` of them: `a`, `a and b`, `a, b and 3 more`. */
function listNames(names, most = 5) {
    const kept = names.length > most ? names.slice(0, most) : names.slice(0, -1);
    const last = names.length > most ? `${String(names.length - most)} more` : (names.at(-1) ?? 'none');
    return kept.length === 0 ? last : `${kept.join(', ')} and ${last}`;
}
/** Orders texts by their characters, the same on every machine. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ maxKept),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   wv: () => (/* binding */ coverageMetrics)
/* harmony export */ });
/** How many failures, suite errors and suite names a report keeps in full. */
const maxKept = 1000;
const coverageMetrics = ['lines', 'branches', 'functions', 'statements'];
/** From the worst to the least; `unknown` counts as the worst. Linters say error to note, advisories critical to info. */
const severities = [
    'unknown',
    'critical',
    'high',
    'error',
    'moderate',
    'warning',
    'low',
    'note',
    'info',
    'none'
];
//# sourceMappingURL=reports.js.map

/***/ }),

/***/ 4555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError),
/* harmony export */   s: () => (/* binding */ defineParser)
/* harmony export */ });
function defineParser(parser) {
    return parser;
}
/** A file that is no report we can trust: what is wrong, and on which line (from 1) where that is known. */
class ReportError extends Error {
    code;
    line;
    constructor(code, message, line) {
        super(message);
        this.name = 'ReportError';
        this.code = code;
        this.line = line;
    }
}
//# sourceMappingURL=define.js.map

/***/ }),

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parsers)
});

// EXTERNAL MODULE: ./build/src/lib/registry.js
var registry = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/src/model/reports.js
var reports = __webpack_require__(4824);
;// CONCATENATED MODULE: ./build/src/parsers/read/coverage.js

/** The highest line number that is believed: no file has more than 10⁹ lines. */
const maxLine = 1e9;
/** The lines of one file, each hit or not; a line that is told of several times is hit if it was hit once. */
class LineTally {
    // Line and hit in one small integer, 2 × line + hit: sorting puts the best word about a line last.
    #marks = [];
    #rising = true;
    #last = 0;
    /** `line` is from 1 to `maxLine`. */
    add(line, hit) {
        if (line <= this.#last)
            this.#rising = false;
        this.#last = line;
        this.#marks.push(2 * line + (hit ? 1 : 0));
    }
    /** Line numbers in rising order, each once. */
    hits() {
        const marks = this.#marks;
        if (!this.#rising)
            marks.sort((a, b) => a - b);
        const covered = [];
        const uncovered = [];
        for (let i = 0; i < marks.length; i++) {
            const mark = marks[i] ?? 0;
            const line = mark >> 1;
            if ((marks[i + 1] ?? 0) >> 1 === line)
                continue;
            if (mark % 2 === 1)
                covered.push(line);
            else
                uncovered.push(line);
        }
        return { covered, uncovered };
    }
}
/** Whether a count of hits, in any way that tools write numbers, is above 0; undefined for what is no such count. */
function readHits(word) {
    return /^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(word) ? Number(word) > 0 : undefined;
}
/** Covered and total of things that were each covered or not. */
function tally(things) {
    let covered = 0;
    let total = 0;
    for (const hit of things) {
        total += 1;
        if (hit)
            covered += 1;
    }
    return { covered, total };
}
function sum(ratios) {
    let covered = 0;
    let total = 0;
    for (const ratio of ratios) {
        covered += ratio.covered;
        total += ratio.total;
    }
    return { covered, total };
}
/** How many are not covered: what says more of them is the graver word. */
function missedOf({ covered, total }) {
    return total - covered;
}
/** Sums over files, by metric. */
function sumFiles(files) {
    return mapMetrics(metric => sum(files.flatMap(file => file[metric] ?? [])));
}
/**
 * Counts by metric. None of a thing is no measure of it, since tools write 0 of 0 for what they did not look at; only
 * lines stay, as the measure that every report is asked for.
 */
function mapMetrics(count) {
    const measured = (metric) => {
        const ratio = count(metric);
        return metric === 'lines' || (ratio?.total ?? 0) > 0 ? ratio : null;
    };
    const [lines, branches, functions, statements] = reports/* coverageMetrics */.wv;
    return {
        lines: measured(lines),
        branches: measured(branches),
        functions: measured(functions),
        statements: measured(statements)
    };
}
/** A file by its line records, with what else its format measures. */
function fileOfLines(path, lines, others = {}) {
    const hits = lines.hits();
    const { branches = null, functions = null, statements = null } = others;
    const ratio = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length };
    return { path, lines: ratio, branches, functions, statements, hits };
}
/** Notes where counts that a report declares are not those found in it; it blocks where what was found is the better. */
function compareCounts(what, declared, found, problems) {
    if (declared.covered === found.covered && declared.total === found.total)
        return;
    const message = `The report declares ${declared.covered} of ${declared.total} ${what} covered; ` +
        `its files add up to ${found.covered} of ${found.total}, and those count.`;
    const blocks = found.covered > declared.covered || found.total < declared.total;
    problems.add('counts-disagree', message, { blocks });
}
/** A path with forward slashes, as every report's paths are given on. */
function forwardSlashes(path) {
    return path.includes('\\') ? path.replaceAll('\\', '/') : path;
}
//# sourceMappingURL=coverage.js.map
// EXTERNAL MODULE: ./build/src/parsers/define.js
var parsers_define = __webpack_require__(4555);
// EXTERNAL MODULE: ./build/src/lib/first-line.js
var first_line = __webpack_require__(7374);
// EXTERNAL MODULE: ./build/src/parsers/read/json.js
var read_json = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/parsers/read/audit-finding.js




/** The finding that an entry tells of. Throws `report-malformed` for one without an id: nobody could act on it. */
function findingOf(entry) {
    const id = textOf(entry.id);
    if (id === undefined) {
        throw new parsers_define/* ReportError */.$('report-malformed', 'The report has an entry without an id where a vulnerability should be.');
    }
    const [name, version, file, url] = [entry.package, entry.version, entry.file, entry.url].map(textOf);
    const line = (0,read_json/* asPosition */.kI)(entry.line);
    const aliases = (entry.aliases ?? []).flatMap(alias => textOf(alias) ?? []);
    return {
        id,
        aliases: [...new Set(aliases)].filter(alias => alias !== id),
        severity: entry.severity,
        message: (0,first_line/* firstLine */.T)((0,read_json/* asString */.oJ)(entry.message) ?? '') || 'The advisory has no title',
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(name === undefined ? {} : { package: name }),
        ...(version === undefined ? {} : { version }),
        ...(entry.fixAvailable === undefined ? {} : { fixAvailable: entry.fixAvailable }),
        ...(url === undefined ? {} : { url })
    };
}
/**
 * Findings of which none repeats another: the same id in the same version of a package, however many places have it, or,
 * where there is no package, in the same place. The worst severity stays, beside one that is unknown and one without
 * a fix: what these count as is for the checklist to say.
 */
class DistinctFindings {
    #byKey = new Map();
    add(finding) {
        const { id, severity, fixAvailable, package: name, version, file, line, message } = finding;
        const place = name === undefined ? [file, line, message] : [name, version];
        const key = JSON.stringify([id, severity === 'unknown', fixAvailable === false, name === undefined, ...place]);
        const before = this.#byKey.get(key);
        if (before === undefined || rank(finding) < rank(before))
            this.#byKey.set(key, finding);
    }
    list() {
        return [...this.#byKey.values()];
    }
}
/** The findings without those that repeat another. */
function withoutRepeats(findings) {
    const distinct = new DistinctFindings();
    for (const finding of findings)
        distinct.add(finding);
    return distinct.list();
}
const rank = ({ severity }) => reports/* severities */.gO.indexOf(severity);
function textOf(value) {
    const text = (0,read_json/* asString */.oJ)(value)?.trim();
    return text === '' ? undefined : text;
}
//# sourceMappingURL=audit-finding.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/json-lists.js


/** The list under a key; empty where the key is left out or null. Throws `report-malformed` for anything else. */
function listIn(record, key) {
    const value = record[key] ?? [];
    if (Array.isArray(value))
        return value;
    throw new parsers_define/* ReportError */.$('report-malformed', `The report has "${key}", which is not a list.`);
}
/** As `listIn`, where each entry has to be an object. */
function recordsIn(record, key) {
    return listIn(record, key).map(entry => (0,read_json/* requireRecord */.jp)(entry, `object in "${key}"`));
}
//# sourceMappingURL=json-lists.js.map
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __webpack_require__(8860);
;// CONCATENATED MODULE: ./build/src/parsers/read/problems.js

/**
 * Problems of one report, one of each code: a file that is wrong in the same way ten thousand times says so once, with
 * the first place and the number. One that blocks keeps blocking whatever joins it.
 */
class Problems {
    #byCode = new Map();
    /** `message` is a whole sentence about this one place; `line` counts from 1. */
    add(code, message, { line, blocks = false } = {}) {
        const seen = this.#byCode.get(code);
        if (seen === undefined) {
            const first = { code, message, blocks, ...(line === undefined ? {} : { line }) };
            this.#byCode.set(code, { first, times: 1, blocks });
        }
        else {
            seen.times += 1;
            seen.blocks ||= blocks;
        }
    }
    list() {
        return [...this.#byCode.values()].map(({ first, times, blocks }) => ({
            ...first,
            blocks,
            message: times === 1 ? first.message : `${first.message} The same is wrong in ${(0,words/* plural */.LS)(times - 1, 'more place')}.`
        }));
    }
}
//# sourceMappingURL=problems.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/severity.js

const advisoryWords = new Map([
    ['none', 'none'],
    ['info', 'info'],
    ['negligible', 'info'],
    ['low', 'low'],
    ['moderate', 'moderate'],
    ['medium', 'moderate'],
    ['high', 'high'],
    ['critical', 'critical']
]);
/** The severity that an advisory's word means; any other word is `unknown`, which counts as the worst. */
function severityOfAdvisory(word) {
    return advisoryWords.get(typeof word === 'string' ? word.toLowerCase() : word) ?? 'unknown';
}
/** The severity of a CVSS score from 0 to 10 by the bands that GitHub gives to `security-severity`. */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'moderate';
    return score > 0 ? 'low' : 'none';
}
/**
 * What is to be believed of several who rate one flaw: the worst that is known, and `unknown` beside it where one of them
 * says what nobody knows. The checklist says what that counts as, which may be less.
 */
function worstOfRaters(rated) {
    const worst = reports/* severities */.gO.find(severity => severity !== 'unknown' && rated.includes(severity));
    const isUnknown = worst === undefined || rated.includes('unknown');
    return [...(worst === undefined ? [] : [worst]), ...(isUnknown ? ['unknown'] : [])];
}
//# sourceMappingURL=severity.js.map
;// CONCATENATED MODULE: ./build/src/parsers/bandit.js







const bandit = (0,parsers_define/* defineParser */.s)({
    id: 'bandit',
    title: 'Bandit JSON',
    kind: 'findings',
    about: 'Written by `bandit -r FOLDER -f json -o FILE`.',
    recognises: sniffed => {
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        const lists = [report?.['results'], report?.['errors']].map(read_json/* asArray */._j);
        return (0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)(report?.['metrics'])?.['_totals']) !== undefined && !lists.includes(undefined);
    },
    parse: input => {
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        const problems = new Problems();
        for (const error of recordsIn(report, 'errors')) {
            const [file, reason] = ['filename', 'reason'].map(key => (0,read_json/* asString */.oJ)(error[key]) ?? 'unknown');
            problems.add('not-analysed', `Bandit could not read ${file} (${reason}) and exits with 0.`, { blocks: true });
        }
        const metrics = (0,read_json/* requireRecord */.jp)(report['metrics'], '"metrics"');
        const totals = (0,read_json/* requireRecord */.jp)(metrics['_totals'], '"metrics._totals"');
        if (Object.keys(metrics).length === 1) {
            const message = 'The report lists no file. Bandit lists each that it looks at: it looked at none.';
            problems.add('nothing-analysed', message, { blocks: true });
        }
        const findings = (0,read_json/* requireArray */.Fs)(report['results'], '"results"').map((entry, at) => readResult((0,read_json/* requireRecord */.jp)(entry, `object "results[${at}]"`)));
        checkTotals(totals, findings, problems);
        return {
            kind: 'findings',
            tools: ['Bandit'],
            findings,
            suppressed: ((0,read_json/* asCount */.Wg)(totals['nosec']) ?? 0) + ((0,read_json/* asCount */.Wg)(totals['skipped_tests']) ?? 0),
            problems: problems.list()
        };
    }
});
/** The counts are of everything found; its user may have asked for the graver or surer part of it only. */
function checkTotals(totals, findings, problems) {
    const count = (severity) => (0,read_json/* asCount */.Wg)(totals[`SEVERITY.${severity}`]) ?? 0;
    const declared = ['HIGH', 'MEDIUM', 'LOW', 'UNDEFINED'].reduce((sum, severity) => sum + count(severity), 0);
    if (declared <= findings.length)
        return;
    const message = `Bandit found ${declared} issues and the report lists ${findings.length}: levels or a baseline leave out the rest.`;
    problems.add('counts-disagree', message, { blocks: findings.length === 0 && count('HIGH') > 0 });
}
function readResult(result) {
    return findingOf({
        id: result['test_id'],
        severity: severityOfAdvisory(result['issue_severity']),
        message: result['issue_text'],
        file: forwardSlashes((0,read_json/* asString */.oJ)(result['filename']) ?? ''),
        line: result['line_number'],
        url: result['more_info']
    });
}
//# sourceMappingURL=bandit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/cvss.js
const weights = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    PR: { N: 0.85, L: 0.62, H: 0.27 },
    UI: { N: 0.85, R: 0.62 },
    S: { U: 0, C: 1 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 }
};
/** Who may act matters less where the flaw reaches beyond its own scope. */
const privilegesInOtherScope = { N: 0.85, L: 0.68, H: 0.5 };
/**
 * The base score, from 0 to 10, of a CVSS vector of version 3.0 or 3.1, by section 7.1 of its specification; undefined for
 * another version or an incomplete vector.
 */
function scoreOfVector(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const letters = new Map(vector.split('/').map(part => [part.split(':')[0], part.split(':')[1] ?? '']));
    const values = Object.entries(weights).map(([metric, words]) => words[letters.get(metric) ?? '']);
    const [av, ac, pr, ui, scope, c, i, a] = values;
    if (av === undefined || ac === undefined || pr === undefined || ui === undefined)
        return undefined;
    if (scope === undefined || c === undefined || i === undefined || a === undefined)
        return undefined;
    const changed = scope === 1;
    const lost = 1 - (1 - c) * (1 - i) * (1 - a);
    const impact = changed ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost;
    const privileges = changed ? (privilegesInOtherScope[letters.get('PR') ?? ''] ?? pr) : pr;
    const exploitability = 8.22 * av * ac * privileges * ui;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}
/** One decimal, never down; in whole numbers first, so that 4.000002 stays 4.0. */
function roundUp(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
//# sourceMappingURL=cvss.js.map
;// CONCATENATED MODULE: ./build/src/parsers/cargo-audit.js








const cargoAudit = (0,parsers_define/* defineParser */.s)({
    id: 'cargo-audit',
    title: 'cargo audit JSON',
    kind: 'findings',
    about: 'Written by `cargo audit --json > FILE`.',
    recognises: sniffed => {
        const vulnerabilities = (0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed))?.['vulnerabilities']);
        return vulnerabilities !== undefined && ['found', 'count', 'list'].every(key => key in vulnerabilities);
    },
    parse: input => {
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        const vulnerabilities = (0,read_json/* requireRecord */.jp)(report['vulnerabilities'], '"vulnerabilities"');
        const list = (0,read_json/* requireArray */.Fs)(vulnerabilities['list'], '"vulnerabilities.list"');
        const problems = new Problems();
        const isMore = ((0,read_json/* asCount */.Wg)(vulnerabilities['count']) ?? Infinity) > list.length;
        if (isMore || (vulnerabilities['found'] !== false && list.length === 0)) {
            const declared = JSON.stringify(vulnerabilities['count']);
            const message = `The report declares ${declared} vulnerabilities (found: ${String(vulnerabilities['found'])}) and lists`;
            problems.add('counts-disagree', `${message} ${list.length}. Run the audit again.`, { blocks: true });
        }
        for (const [kind, entries] of Object.entries((0,read_json/* asRecord */.qY)(report['warnings']) ?? {})) {
            const count = (0,read_json/* asArray */._j)(entries)?.length ?? 0;
            const message = `The audit warns of ${(0,words/* plural */.LS)(count, 'package')} as ${kind}, which is no vulnerability.`;
            if (count > 0)
                problems.add(`warned-${kind}`, message);
        }
        const findings = list.map((entry, at) => readVulnerability((0,read_json/* requireRecord */.jp)(entry, `object for vulnerability ${at}`)));
        return {
            kind: 'findings',
            tools: ['cargo audit'],
            findings: withoutRepeats(findings),
            suppressed: 0,
            problems: problems.list()
        };
    }
});
function readVulnerability(entry) {
    const advisory = (0,read_json/* requireRecord */.jp)(entry['advisory'], '"advisory" of a vulnerability');
    const affected = (0,read_json/* requireRecord */.jp)(entry['package'], '"package" of a vulnerability');
    const versions = (0,read_json/* asRecord */.qY)(entry['versions']);
    return findingOf({
        id: advisory['id'],
        aliases: listIn(advisory, 'aliases'),
        severity: severityOfVector(advisory['cvss']),
        message: advisory['title'],
        package: affected['name'],
        version: affected['version'],
        fixAvailable: versions === undefined ? undefined : listIn(versions, 'patched').length > 0,
        url: advisory['url']
    });
}
/** Advisories without a vector, or with one of another version than 3, are of unknown severity. */
function severityOfVector(cvss) {
    const score = scoreOfVector((0,read_json/* asString */.oJ)(cvss) ?? '');
    return score === undefined ? 'unknown' : severityOfScore(score);
}
//# sourceMappingURL=cargo-audit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/tally.js



/** Counts cases as a parser meets them and keeps what did not pass, so that memory does not grow with what passed. */
class TestTally {
    problems = new Problems();
    #counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
    #failures = [];
    #suiteErrors = [];
    #suites = new Set();
    /** Names of the failures kept, in their order, and whether each passed when it was last met. */
    #failedNames = [];
    #recovered = new Map();
    #inconclusive = {
        failed: 0,
        skipped: 0,
        cases: []
    };
    get total() {
        return this.#counts.passed + this.#counts.failed + this.#counts.skipped;
    }
    get failed() {
        return this.#counts.failed;
    }
    /** Failed cases without those that only count as failed because they are inconclusive. */
    get trulyFailed() {
        return this.#counts.failed - this.#inconclusive.failed;
    }
    get suiteErrors() {
        return this.#suiteErrors.length;
    }
    suite(name) {
        if (name !== '' && this.#suites.size < reports/* maxKept */.LB)
            this.#suites.add(detach((0,first_line/* firstLine */.T)(name)));
    }
    /** Counts a case that did not fail. One whose name has failed before takes nothing back: two tests may share a name. */
    add(outcome, suite, name) {
        if (outcome === 'skipped')
            this.#counts.skipped++;
        else
            this.#counts.passed++;
        if (outcome === 'flaky')
            this.#counts.flaky++;
        if (this.#recovered.size > 0 && outcome !== 'skipped' && this.#recovered.has(keyOf(suite, name))) {
            this.#recovered.set(keyOf(suite, name), true);
            const words = 'A case passed under a name that failed before, and the report calls it no retry.';
            this.problems.add('repeated-name', words);
        }
    }
    fail(failure) {
        this.#counts.failed++;
        const key = keyOf(failure.suite, failure.name);
        if (this.#recovered.has(key))
            this.#recovered.set(key, false);
        if (this.#failures.length >= reports/* maxKept */.LB)
            return;
        this.#failures.push(shorten(failure));
        const name = detach(key);
        this.#failedNames.push(name);
        this.#recovered.set(name, false);
    }
    /** Counts a case that is neither passed nor failed by its own word, as what its format has it count. */
    inconclusive(countsAs, failure) {
        this.#counts[countsAs]++;
        this.#inconclusive[countsAs]++;
        const key = keyOf(failure.suite, failure.name);
        if (this.#recovered.has(key))
            this.#recovered.set(key, false);
        if (this.#inconclusive.cases.length < reports/* maxKept */.LB)
            this.#inconclusive.cases.push(shorten(failure));
    }
    /** Counts cases that the report tells only the number of. */
    addUnnamed({ passed, failed, skipped }) {
        this.#counts.passed += passed;
        this.#counts.failed += failed;
        this.#counts.skipped += skipped;
    }
    suiteError(failure) {
        if (this.#suiteErrors.length < reports/* maxKept */.LB)
            this.#suiteErrors.push(shorten(failure));
    }
    report() {
        return {
            kind: 'tests',
            counts: { total: this.total, ...this.#counts },
            failures: this.#failures.map((failure, index) => this.#recovered.get(this.#failedNames[index] ?? '') === true ? { ...failure, recovered: true } : failure),
            suiteErrors: this.#suiteErrors,
            suites: [...this.#suites],
            problems: this.problems.list(),
            ...(this.#inconclusive.cases.length > 0 ? { inconclusive: this.#inconclusive } : {})
        };
    }
}
function keyOf(suite, name) {
    return `${suite}\n${name}`;
}
function shorten({ suite, name, message, file = '', line }) {
    const place = { file: detach(file.replaceAll('\\', '/')), ...(line === undefined ? {} : { line }) };
    return {
        suite: detach((0,first_line/* firstLine */.T)(suite)),
        name: detach((0,first_line/* firstLine */.T)(name)),
        message: detach((0,first_line/* firstLine */.T)(message) || 'The report gives no message.'),
        ...(file === '' ? {} : place)
    };
}
/** A copy of its own: what is cut from a piece of a file would otherwise keep the whole piece in memory. */
function detach(text) {
    return ` ${text}`.slice(1);
}
//# sourceMappingURL=tally.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/cargo-run.js



/** What comes behind the name of a test that has a special way to pass. */
const manner = / - (?:should panic|compile fail|compile)(?: - .*)?$/;
/**
 * What the test programs of one run add up to, each between `running 3 tests` and `test result: …`. The counts are those
 * of the result, for a line about each test is missing when the run is quiet and torn when output is not captured.
 */
class CargoRun {
    #tally = new TestTally();
    #suite = '';
    /** How many tests the program at hand has; undefined between programs. */
    #planned;
    /** Failed tests of the program at hand by name, the first `maxKept` of them. */
    #failures = new Map();
    /** The failure whose output is being told. */
    #told;
    #failedSomewhere;
    name(suite) {
        this.#crash();
        this.#suite = suite;
    }
    begin(planned) {
        this.#crash();
        this.#planned = planned;
        this.#tally.suite(this.#suite);
    }
    end(isOk, { passed, failed, ignored, measured }) {
        const found = passed + failed + ignored + measured;
        if (this.#planned !== found) {
            const planned = this.#planned === undefined ? 'none is announced' : `${this.#planned} are announced`;
            this.#block(`A result is told of ${found} tests; ${planned}.`);
        }
        if (this.#failures.size > failed)
            this.#block(`A result tells of ${failed} failed tests; ${this.#failures.size} are named.`);
        for (const [name, failure] of this.#failures)
            this.#tally.fail({ suite: this.#suite, name, ...failure });
        this.#tally.addUnnamed({ passed, failed: Math.max(0, failed - this.#failures.size), skipped: ignored });
        if (!isOk && failed === 0)
            this.#error('The result is no success although no test failed.');
        this.#forget();
    }
    /** A line between those that begin and end a program's tests. */
    hear(line) {
        if (this.#planned === undefined) {
            if (/^error(\[|:)/.test(line))
                this.#failedSomewhere ??= line;
            if (/^running \S+ tests?$/.test(line))
                this.#block('A program announces its tests without their number.');
            return;
        }
        const failed = /^test (.+) \.\.\. FAILED$/.exec(line)?.[1] ?? /^(.+) --- FAILED$/.exec(line)?.[1];
        const section = /^---- (.+) (?:stdout|stderr) ----$/.exec(line)?.[1];
        if (failed !== undefined)
            this.#failureOf(failed.replace(manner, ''));
        else if (section !== undefined)
            this.#told = this.#failureOf(section);
        else if (line === 'failures:')
            this.#told = undefined;
        else if (this.#told !== undefined)
            readWords(line, this.#told);
    }
    /** Throws `report-truncated` when the last program has no result. */
    report() {
        if (this.#planned !== undefined) {
            throw new parsers_define/* ReportError */.$('report-truncated', 'The last test program has no result: it crashed, or the file is cut off.');
        }
        if (this.#failedSomewhere !== undefined && this.#tally.failed + this.#tally.suiteErrors === 0) {
            this.#error(this.#failedSomewhere);
        }
        return this.#tally.report();
    }
    #crash() {
        if (this.#planned === undefined)
            return;
        this.#error(`A program with ${this.#planned} tests has no result: it crashed, or ended the process itself.`);
        this.#forget();
    }
    #forget() {
        this.#planned = undefined;
        this.#failures.clear();
        this.#told = undefined;
    }
    #failureOf(name) {
        const failure = this.#failures.get(name) ?? { message: '' };
        if (this.#failures.size < reports/* maxKept */.LB)
            this.#failures.set(name, failure);
        return failure;
    }
    #error(message) {
        this.#tally.suiteError({ suite: this.#suite, name: '', message });
    }
    #block(message) {
        this.#tally.problems.add('counts-disagree', message, { blocks: true });
    }
}
/** The words of a panic stand behind its place, since Rust 1.73 on a line of their own; other output is second best. */
function readWords(line, failure) {
    const [panic, before, file, number] = /^thread '.*' (?:\(\d+\) )?panicked at (?:'(.*)', )?([^:'\s]+):([1-9]\d{0,8}):\d{1,9}:?$/.exec(line.slice(0, 2000)) ?? [];
    if (panic !== undefined && file !== undefined) {
        failure.message = before ?? '';
        failure.file = file;
        failure.line = Number(number);
    }
    else if (failure.message === '') {
        failure.message = line.trim().slice(0, 2000);
    }
}
//# sourceMappingURL=cargo-run.js.map
;// CONCATENATED MODULE: ./build/src/parsers/cargo-test.js


const begin = /^running (\d{1,9}) tests?$/;
const end = /^test result: (\w+)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; \d{1,9} filtered out(?:; finished in \S+)?$/;
const program = /^\s+(?:Running (?:unittests )?(\S+) \(|Doc-tests (\S+)$)/;
const cargoTest = (0,parsers_define/* defineParser */.s)({
    id: 'cargo-test',
    title: 'cargo test',
    kind: 'tests',
    about: 'What `cargo test --no-fail-fast > FILE` prints, with or without `2>&1` and `--quiet`.',
    recognises: sniffed => sniffed.syntax === 'lines' &&
        sniffed.head.some(line => begin.test(line) || end.test(line) || program.test(line) || /^ +Compiling \S+ v\d/.test(line)) &&
        !sniffed.head.some(line => line.startsWith('{')),
    parse: input => {
        const run = new CargoRun();
        for (const line of input.lines())
            readLine(line, run);
        return run.report();
    }
});
function readLine(line, run) {
    const [, planned] = begin.exec(line) ?? [];
    if (planned !== undefined) {
        run.begin(Number(planned));
        return;
    }
    const [result, word, ...counts] = end.exec(line) ?? [];
    if (result !== undefined) {
        const [passed = 0, failed = 0, ignored = 0, measured = 0] = counts.map(Number);
        run.end(word === 'ok', { passed, failed, ignored, measured });
        return;
    }
    const [named, path, crate] = program.exec(line) ?? [];
    if (named !== undefined)
        run.name(path ?? `doc-tests of ${crate ?? ''}`);
    else
        run.hear(line);
}
//# sourceMappingURL=cargo-test.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/lint-finding.js


/** The finding that a linter's words come to; one that names no rule has the id `without-rule`. */
function lintFinding(parts) {
    const file = (0,read_json/* asString */.oJ)(parts.file) ?? '';
    const url = (0,read_json/* asString */.oJ)(parts.url) ?? '';
    const line = (0,read_json/* asPosition */.kI)(parts.line);
    const endLine = (0,read_json/* asPosition */.kI)(parts.endLine);
    const column = (0,read_json/* asPosition */.kI)(parts.column);
    const finding = {
        id: (0,read_json/* asString */.oJ)(parts.id) || 'without-rule',
        aliases: noAliases,
        severity: parts.severity,
        message: (0,read_json/* asString */.oJ)(parts.message) ?? ''
    };
    // One by one: there are reports of half a million findings, and spreading makes an object of each part.
    if (file !== '')
        finding.file = forwardSlashes(file);
    if (line !== undefined)
        finding.line = line;
    if (endLine !== undefined)
        finding.endLine = endLine;
    if (column !== undefined)
        finding.column = column;
    if (parts.fixAvailable === true)
        finding.fixAvailable = true;
    if (url !== '')
        finding.url = url;
    return finding;
}
const noAliases = [];
/** A position that XML or text writes in digits; undefined for everything else. */
function positionOf(text) {
    return /^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined;
}
/** The severity that a tool's word means, in any case of letters; any other word is `unknown`, which counts as the worst. */
function severityOfWord(words, word) {
    return words.get(typeof word === 'string' ? word.trim().toLowerCase() : '') ?? 'unknown';
}
//# sourceMappingURL=lint-finding.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/checkstyle-reader.js



/** What Checkstyle documents, and what other tools write in its shape. */
const checkstyle_reader_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['warn', 'warning'],
    ['info', 'info'],
    ['information', 'info'],
    ['hint', 'note'],
    ['style', 'note'],
    ['note', 'note']
]);
/** Characters of an exception's text that are kept. */
const maxException = 2000;
/** The errors of a Checkstyle document, file by file. */
class CheckstyleReader {
    #problems = new Problems();
    #findings = [];
    #suppressed = 0;
    #files = 0;
    #file = '';
    /** The text of the exception that is open, and its line. */
    #exception;
    open(name, attributes, line) {
        if (name === 'file') {
            this.#files += 1;
            this.#file = attributes.get('name') ?? '';
        }
        else if (name === 'error')
            this.#readError(attributes);
        else if (name === 'exception')
            this.#exception = { text: '', line };
    }
    text(text) {
        if (this.#exception !== undefined && this.#exception.text.length < maxException)
            this.#exception.text += text;
    }
    close(name) {
        if (name === 'file')
            this.#file = '';
        if (name !== 'exception' || this.#exception === undefined)
            return;
        const { text, line } = this.#exception;
        const where = this.#file === '' ? 'The checker' : `The checker of ${this.#file}`;
        const message = `${where} ended with an exception: ${(0,first_line/* firstLine */.T)(text.trim()) || 'it says no more'}`;
        this.#problems.add('checker-failed', message, { line, blocks: true });
        this.#exception = undefined;
    }
    report() {
        if (this.#files === 0 && this.#findings.length === 0) {
            this.#problems.add('nothing-linted', 'The report lists no file: there was nothing wrong, or nothing was checked.');
        }
        const [findings, suppressed, problems] = [this.#findings, this.#suppressed, this.#problems.list()];
        return { kind: 'findings', tools: ['Checkstyle'], findings, suppressed, problems };
    }
    #readError(attributes) {
        const word = attributes.get('severity');
        if (word?.toLowerCase() === 'ignore') {
            this.#suppressed += 1;
            return;
        }
        const finding = lintFinding({
            id: attributes.get('source'),
            // Checkstyle's own default is "error".
            severity: word === undefined ? 'error' : severityOfWord(checkstyle_reader_words, word),
            message: attributes.get('message'),
            file: this.#file,
            line: positionOf(attributes.get('line')),
            column: positionOf(attributes.get('column'))
        });
        this.#findings.push(finding);
    }
}
//# sourceMappingURL=checkstyle-reader.js.map
// EXTERNAL MODULE: ./build/src/parsers/read/xml.js + 6 modules
var xml = __webpack_require__(6372);
;// CONCATENATED MODULE: ./build/src/parsers/checkstyle.js



const checkstyle = (0,parsers_define/* defineParser */.s)({
    id: 'checkstyle',
    title: 'Checkstyle XML',
    kind: 'findings',
    about: 'Written by `checkstyle -f xml`, and in the same shape by ESLint, stylelint, ShellCheck, PHP_CodeSniffer, ktlint.',
    recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'checkstyle',
    parse: input => {
        const reader = new CheckstyleReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.report();
    }
});
//# sourceMappingURL=checkstyle.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/cargo-messages.js



const cargo_messages_words = new Map([
    ['error', 'error'],
    ['error: internal compiler error', 'error'],
    ['warning', 'warning'],
    ['note', 'note'],
    ['help', 'note'],
    ['failure-note', 'note']
]);
const reasons = new Set([
    'compiler-message',
    'compiler-artifact',
    'build-script-executed',
    'build-finished'
]);
function isCargoMessage(value) {
    return reasons.has((0,read_json/* asRecord */.qY)(value)?.['reason']);
}
/** What cargo says line by line: diagnostics of the compiler, each once, and how the build ended. */
class CargoMessages {
    #problems = new Problems();
    /** By what makes a diagnostic the same: a library is compiled once for itself and once for its tests. */
    #findings = new Map();
    #finished;
    read(record) {
        if (record['reason'] === 'build-finished')
            this.#finished = record['success'] === true;
        else if (record['reason'] === 'compiler-message')
            this.#readMessage((0,read_json/* asRecord */.qY)(record['message']) ?? {});
    }
    noteForeign(line) {
        this.#problems.add('foreign-text', 'A line is no message of cargo.', { line });
    }
    report() {
        const findings = [...this.#findings.values()];
        if (this.#finished === undefined) {
            const message = 'The message "build-finished" is missing: cargo did not come to its end, or the file is cut off.';
            this.#problems.add('no-end', message, { blocks: true });
        }
        else if (!this.#finished) {
            this.#problems.add('build-failed', 'Cargo says that the build failed: not all of the code was checked.', {
                blocks: true
            });
        }
        return { kind: 'findings', tools: ['Clippy'], findings, suppressed: 0, problems: this.#problems.list() };
    }
    #readMessage(message) {
        const text = (0,read_json/* asString */.oJ)(message['message']) ?? '';
        const spans = ((0,read_json/* asArray */._j)(message['spans']) ?? []).map(read_json/* asRecord */.qY);
        const span = spans.find(entry => entry?.['is_primary'] === true) ?? spans[0];
        // The compiler's sum of what it has said, and where to read more of it.
        if (span === undefined && /^(?:aborting due to |\d+ warnings? emitted|For more information )/.test(text))
            return;
        const finding = lintFinding({
            id: (0,read_json/* asRecord */.qY)(message['code'])?.['code'],
            severity: severityOfWord(cargo_messages_words, message['level']),
            message: text,
            file: span?.['file_name'],
            line: span?.['line_start'],
            endLine: span?.['line_end'],
            column: span?.['column_start']
        });
        const { id, severity, file, line, column } = finding;
        this.#findings.set(JSON.stringify([id, severity, file, line, column, text]), finding);
    }
}
//# sourceMappingURL=cargo-messages.js.map
;// CONCATENATED MODULE: ./build/src/parsers/clippy.js



const clippy = (0,parsers_define/* defineParser */.s)({
    id: 'clippy',
    title: 'Clippy and cargo messages',
    kind: 'findings',
    about: 'Written by `cargo clippy --message-format=json > FILE`, and by `cargo check` and `cargo build` alike.',
    recognises: sniffed => {
        if (sniffed.syntax === 'xml')
            return false;
        if (sniffed.syntax === 'json')
            return isCargoMessage(sniffed.value);
        return sniffed.head.some(line => isCargoMessage((0,read_json/* parseRecord */.Hh)(line)));
    },
    parse: input => {
        const messages = new CargoMessages();
        for (const { line, record } of (0,read_json/* readRecords */.T3)(input)) {
            if (record === undefined)
                messages.noteForeign(line);
            else
                messages.read(record);
        }
        return messages.report();
    }
});
//# sourceMappingURL=clippy.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/line-record.js

/** Whether a record tells of hits; what cannot be read as a number above 0 was not hit. `at` is the record's line. */
function readHit(word, at, problems) {
    const hit = readHits(word);
    if (hit === undefined) {
        const message = `The hits ${JSON.stringify(word)} are no count; they count as none.`;
        problems.add('hits-unreadable', message, { line: at });
    }
    return hit ?? false;
}
/** A line that is no line is left out; that something in it was not hit must not be lost by it. */
function readLineNumber(word, hit, at, problems) {
    const number = /^\d+$/.test(word) ? Number(word) : NaN;
    if (number > 0 && number <= maxLine)
        return number;
    const message = `A line has the number ${JSON.stringify(word)}, which no file has; it is left out.`;
    problems.add('line-unreadable', message, { line: at, blocks: number !== 0 && !hit });
    return undefined;
}
//# sourceMappingURL=line-record.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/clover-reader.js



/** What `metrics` tells of, in its own words. */
const declared = [
    ['branches', 'conditionals'],
    ['functions', 'methods'],
    ['statements', 'statements']
];
const lineTypes = new Set(['stmt', 'cond']);
/**
 * Hears a Clover document: lines are counted from the records of statements and conditions, everything else is what the
 * metrics of each file say. Test code, which Clover puts under `testproject`, is no code to cover.
 */
class CloverReader {
    #problems;
    #path = [];
    #files = [];
    #names = new Set();
    #project = {};
    #name = '';
    #lines = new LineTally();
    #metrics = {};
    constructor(problems) {
        this.#problems = problems;
    }
    open(name, attributes, at) {
        const owner = this.#path.at(-1);
        this.#path.push(name);
        if (this.#path[1] === 'testproject')
            return;
        if (name === 'file' && (owner === 'project' || owner === 'package'))
            this.#begin(attributes, at);
        else if (name === 'line' && owner === 'file')
            this.#readLine(attributes, at);
        else if (name === 'metrics' && owner === 'file')
            this.#metrics = readMetrics(attributes, at);
        else if (name === 'metrics' && owner === 'project')
            this.#project = readMetrics(attributes, at);
    }
    close(name) {
        this.#path.pop();
        if (name !== 'file' || this.#path[1] === 'testproject')
            return;
        this.#files.push(fileOfLines(this.#name, this.#lines, this.#metrics));
    }
    finish() {
        const sums = sumFiles(this.#files);
        for (const [metric, word] of declared) {
            const ratio = this.#project[metric] ?? null;
            if (ratio !== null)
                compareCounts(word, ratio, sums[metric] ?? { covered: 0, total: 0 }, this.#problems);
        }
        // What some files do not tell of is not measured, for a part would be missing.
        const whole = (metric) => this.#files.some(file => file[metric] === null) ? null : sums[metric];
        const totals = { branches: whole('branches'), functions: whole('functions'), statements: whole('statements') };
        return { files: this.#files, totals: { lines: sums.lines, ...totals } };
    }
    /** Istanbul writes the file's own name into `name` and where it is into `path`; PHPUnit has only a `name`. */
    #begin(attributes, at) {
        this.#name = forwardSlashes(attributes.get('path') ?? attributes.get('name') ?? '');
        if (this.#name === '')
            throw new parsers_define/* ReportError */.$('report-malformed', 'A file has no name.', at);
        if (this.#names.has(this.#name)) {
            const message = `The file ${this.#name} is listed twice, so that its code counts twice.`;
            this.#problems.add('repeated-file', message, { line: at, blocks: true });
        }
        this.#names.add(this.#name);
        this.#lines = new LineTally();
        this.#metrics = {};
    }
    #readLine(attributes, at) {
        const type = attributes.get('type');
        if (type === 'method')
            return;
        // Clover gives a condition no count of its own, but how often it was true and how often false.
        const ways = type === 'cond' ? [attributes.get('truecount'), attributes.get('falsecount')] : [];
        const words = [attributes.get('count') ?? ways].flat().flatMap(word => word ?? []);
        const hits = (words.length > 0 ? words : ['']).map(word => readHit(word, at, this.#problems));
        // A line of a kind that nobody knows says nothing good: it counts, and as not covered.
        const hit = (type === undefined || lineTypes.has(type)) && hits.includes(true);
        const number = readLineNumber(attributes.get('num') ?? '', hit, at, this.#problems);
        if (number !== undefined)
            this.#lines.add(number, hit);
    }
}
function readMetrics(attributes, at) {
    return Object.fromEntries(declared.map(([metric, word]) => {
        const [total, covered] = [attributes.get(word), attributes.get(`covered${word}`)];
        if (total === undefined && covered === undefined)
            return [metric, null];
        if (isCount(total) && isCount(covered) && Number(covered) <= Number(total)) {
            return [metric, { covered: Number(covered), total: Number(total) }];
        }
        const message = `The metrics have ${covered ?? 'no'} of ${total ?? 'no'} ${word} covered, which cannot be.`;
        throw new parsers_define/* ReportError */.$('report-malformed', message, at);
    }));
}
function isCount(word) {
    return word !== undefined && /^\d{1,9}$/.test(word);
}
//# sourceMappingURL=clover-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/clover.js




const clover = (0,parsers_define/* defineParser */.s)({
    id: 'clover',
    title: 'Clover XML',
    kind: 'coverage',
    about: 'Written by OpenClover, by `phpunit --coverage-clover FILE` and by the reporter `clover` of Istanbul, Jest and Vitest.',
    recognises: sniffed => sniffed.syntax === 'xml' &&
        sniffed.root === 'coverage' &&
        !('line-rate' in sniffed.attributes) &&
        ('generated' in sniffed.attributes || 'clover' in sniffed.attributes || /<project[\s/>]/.test(sniffed.head)),
    parse: input => {
        const problems = new Problems();
        const reader = new CloverReader(problems);
        (0,xml/* readXml */.k)(input.chunks(), reader);
        const { files, totals } = reader.finish();
        if (files.length === 0) {
            throw new parsers_define/* ReportError */.$('report-no-data', 'The Clover report has no file: nothing was measured.');
        }
        return { kind: 'coverage', files, totals, problems: problems.list() };
    }
});
//# sourceMappingURL=clover.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/cobertura-reader.js




/** Hears a Cobertura document and counts each line of each file once, from the lines of its classes. */
class CoberturaReader {
    #problems;
    #files = new Map();
    #path = [];
    #declared = new Map();
    #file = newFile();
    /** Whether the class at hand has lines of its own, and those of its methods, which repeat them. */
    #hasLines = false;
    #ofMethods = [];
    /** What is wrong in lines of methods, which matters where the class has no others. */
    #wrongInMethods = new Problems();
    #branchesUnknown = false;
    constructor(problems) {
        this.#problems = problems;
    }
    open(name, attributes, at) {
        const owner = this.#path.at(-2);
        this.#path.push(name);
        if (name === 'line') {
            if (owner === 'class' || owner === 'method')
                this.#readLine(attributes, owner, at);
        }
        else if (name === 'class') {
            this.#beginClass(attributes.get('filename') ?? '', at);
        }
        else if (this.#path.length === 1) {
            this.#declared = new Map(attributes.entries());
        }
    }
    close(name) {
        this.#path.pop();
        // Some writers list lines under methods only.
        if (name === 'class' && !this.#hasLines)
            this.#countMethods();
    }
    finish() {
        const files = [...this.#files].map(([path, file]) => fileOfLines(path, file.lines, { branches: this.#branchesUnknown ? null : sum(file.branches.values()) }));
        const sums = sumFiles(files);
        this.#compare('lines', sums.lines);
        this.#compare('branches', sums.branches);
        // Methods are not counted: compilers add some of their own. gcovr tells of functions at the root, for all files.
        const totals = mapMetrics(metric => (metric === 'functions' ? this.#declaredFunctions() : sums[metric]));
        return { files, totals };
    }
    #beginClass(path, at) {
        if (path === '')
            throw new parsers_define/* ReportError */.$('report-malformed', 'A class names no file.', at);
        const name = forwardSlashes(path);
        this.#file = this.#files.get(name) ?? newFile();
        this.#files.set(name, this.#file);
        this.#hasLines = false;
        this.#ofMethods = [];
        this.#wrongInMethods = new Problems();
    }
    #readLine(attributes, owner, at) {
        if (owner === 'class')
            this.#hasLines = true;
        const problems = owner === 'class' ? this.#problems : this.#wrongInMethods;
        const hit = readHit(attributes.get('hits') ?? '', at, problems);
        const branches = branchesOf(attributes, at, problems);
        const number = readLineNumber(attributes.get('number') ?? '', hit && areAllTaken(branches), at, problems);
        if (number === undefined)
            return;
        const line = { number, hit, branches };
        if (owner === 'class')
            this.#count(line);
        else
            this.#ofMethods.push(line);
    }
    #countMethods() {
        for (const line of this.#ofMethods)
            this.#count(line);
        for (const { code, message, ...more } of this.#wrongInMethods.list())
            this.#problems.add(code, message, more);
    }
    #count({ number, hit, branches }) {
        this.#file.lines.add(number, hit);
        if (branches === 'untold')
            this.#branchesUnknown = true;
        if (branches === 'untold' || branches === undefined)
            return;
        const seen = this.#file.branches.get(number) ?? { covered: 0, total: 0 };
        this.#file.branches.set(number, {
            covered: Math.max(seen.covered, branches.covered),
            total: Math.max(seen.total, branches.total)
        });
    }
    #declaredFunctions() {
        const [covered, total] = [this.#declared.get('functions-covered'), this.#declared.get('functions-valid')];
        if (covered === undefined || total === undefined)
            return null;
        if (/^\d{1,9}$/.test(covered) && /^\d{1,9}$/.test(total) && Number(covered) <= Number(total)) {
            return { covered: Number(covered), total: Number(total) };
        }
        throw new parsers_define/* ReportError */.$('report-malformed', `The report declares "${covered}" of "${total}" functions covered.`);
    }
    #compare(unit, found) {
        if (found === null)
            return;
        const total = this.#declared.get(`${unit}-valid`) ?? String(found.total);
        const covered = this.#declared.get(`${unit}-covered`) ?? String(found.covered);
        if (Number(total) === found.total && Number(covered) === found.covered)
            return;
        const message = `The report declares ${covered} of ${total} ${unit} covered; its classes have ${found.covered} of ` +
            `${found.total} when each line of a file counts once, and those count.`;
        this.#problems.add('counts-disagree', message);
    }
}
/** `condition-coverage="50% (1/2)"`; a percentage alone does not say how many branches there are. */
function branchesOf(attributes, at, problems) {
    const written = attributes.get('condition-coverage') ?? '';
    const counts = /\((\d+)\/(\d+)\)/.exec(written);
    if (counts !== null) {
        const [covered, total] = [Number(counts[1]), Number(counts[2])];
        if (covered <= total)
            return { covered, total };
        throw new parsers_define/* ReportError */.$('report-malformed', `${covered} of ${total} branches are covered, which cannot be.`, at);
    }
    if (attributes.get('branch')?.toLowerCase() === 'true') {
        const message = `A line has branches but does not say how many ("${written}"), so no branches are counted.`;
        problems.add('branches-not-measured', message, { line: at });
        return 'untold';
    }
    return undefined;
}
function areAllTaken(branches) {
    return branches === undefined || (branches !== 'untold' && branches.covered === branches.total);
}
function newFile() {
    return { lines: new LineTally(), branches: new Map() };
}
//# sourceMappingURL=cobertura-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/cobertura.js




const cobertura = (0,parsers_define/* defineParser */.s)({
    id: 'cobertura',
    title: 'Cobertura XML',
    kind: 'coverage',
    about: 'Written by Cobertura, by coverage.py with `coverage xml`, and by Istanbul, gcovr, coverlet, PHPUnit and others.',
    recognises: sniffed => sniffed.syntax === 'xml' &&
        sniffed.root === 'coverage' &&
        // Clover's reports begin with the same element.
        !('generated' in sniffed.attributes || 'clover' in sniffed.attributes) &&
        ('line-rate' in sniffed.attributes || /<(?:packages|sources)[\s/>]/.test(sniffed.head)),
    parse: input => {
        const problems = new Problems();
        const reader = new CoberturaReader(problems);
        (0,xml/* readXml */.k)(input.chunks(), reader);
        const { files, totals } = reader.finish();
        if (files.length === 0) {
            throw new parsers_define/* ReportError */.$('report-no-data', 'The Cobertura report has no class: nothing was measured.');
        }
        return { kind: 'coverage', files, totals, problems: problems.list() };
    }
});
//# sourceMappingURL=cobertura.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/lint-list.js

/** Whether a document is a list, not an empty one, of nothing but such objects. */
function isListOf(sniffed, isEntry) {
    const list = (0,read_json/* asArray */._j)((0,read_json/* jsonOf */.o_)(sniffed)) ?? [];
    return list.length > 0 && list.every(entry => isSuch(entry, isEntry));
}
/** The objects of a document that is a list. Throws `report-malformed` for anything else in it. */
function listOf(sniffed) {
    return (0,read_json/* requireArray */.Fs)((0,read_json/* jsonOf */.o_)(sniffed), 'list').map((entry, at) => (0,read_json/* requireRecord */.jp)(entry, `object "[${at}]"`));
}
function isSuch(entry, isEntry) {
    const record = (0,read_json/* asRecord */.qY)(entry);
    return record !== undefined && isEntry(record);
}
//# sourceMappingURL=lint-list.js.map
;// CONCATENATED MODULE: ./build/src/parsers/code-climate.js




const code_climate_words = new Map([
    ['info', 'info'],
    ['minor', 'warning'],
    ['major', 'error'],
    ['critical', 'critical'],
    ['blocker', 'critical']
]);
const codeClimate = (0,parsers_define/* defineParser */.s)({
    id: 'code-climate',
    title: 'Code Climate and GitLab code quality JSON',
    kind: 'findings',
    about: 'Written by linters with a Code Climate, GitLab or Code Quality output or formatter.',
    emptyArrayIsClean: true,
    recognises: sniffed => isListOf(sniffed, entry => isIssue(entry) || isMeasurement(entry)),
    parse: input => {
        const findings = listOf(input.sniffed)
            .filter(entry => !isMeasurement(entry))
            .map(readIssue);
        return { kind: 'findings', tools: ['Code Climate'], findings, suppressed: 0, problems: [] };
    }
});
function isIssue(entry) {
    return ((typeof entry['check_name'] === 'string' || typeof entry['description'] === 'string') &&
        typeof (0,read_json/* asRecord */.qY)(entry['location'])?.['path'] === 'string' &&
        ('fingerprint' in entry || entry['type'] === 'issue'));
}
/** What Code Climate's own program tells of its engines, among the issues. */
function isMeasurement(entry) {
    return entry['type'] === 'measurement' && 'engine_name' in entry && 'value' in entry;
}
function readIssue(issue) {
    const location = (0,read_json/* asRecord */.qY)(issue['location']);
    const [lines, positions] = [(0,read_json/* asRecord */.qY)(location?.['lines']), (0,read_json/* asRecord */.qY)(location?.['positions'])];
    const [begin, end] = [(0,read_json/* asRecord */.qY)(positions?.['begin']), (0,read_json/* asRecord */.qY)(positions?.['end'])];
    return lintFinding({
        id: issue['check_name'],
        severity: severityOfWord(code_climate_words, issue['severity']),
        message: issue['description'],
        file: location?.['path'],
        line: lines?.['begin'] ?? begin?.['line'],
        endLine: lines?.['end'] ?? end?.['line'],
        column: begin?.['column']
    });
}
//# sourceMappingURL=code-climate.js.map
;// CONCATENATED MODULE: ./build/src/parsers/composer-audit.js







/** What Composer writes; nothing but these makes a report without advisories its own. */
const keys = ['advisories', 'abandoned', 'filter', 'ignored-advisories', 'unreachable-repositories'];
const composerAudit = (0,parsers_define/* defineParser */.s)({
    id: 'composer-audit',
    title: 'composer audit JSON',
    kind: 'findings',
    about: 'Written by `composer audit --format=json > FILE`.',
    recognises: sniffed => {
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        const lists = Object.values((0,read_json/* asRecord */.qY)(report?.['advisories']) ?? (0,read_json/* asArray */._j)(report?.['advisories']) ?? [null]);
        if (lists.length > 0)
            return lists.every(isListOfAdvisories);
        return Object.keys(report ?? {}).every(key => keys.includes(key));
    },
    parse: input => {
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        const problems = new Problems();
        const abandoned = Object.keys(mapIn(report, 'abandoned'));
        if (abandoned.length > 0) {
            problems.add('abandoned', `Nobody maintains ${(0,words/* listNames */.Zv)(abandoned)}, which is no vulnerability.`);
        }
        const filtered = Object.keys(mapIn(report, 'filter'));
        if (filtered.length > 0) {
            const message = `A filter list, as of malware, names ${(0,words/* listNames */.Zv)(filtered)}. Replace what it names.`;
            problems.add('filtered', message, { blocks: true });
        }
        const unreachable = listIn(report, 'unreachable-repositories');
        if (unreachable.length > 0) {
            const message = `The audit could not reach ${(0,words/* plural */.LS)(unreachable.length, 'repository', 'repositories')}. Run it again.`;
            problems.add('not-audited', message, { blocks: true });
        }
        return {
            kind: 'findings',
            tools: ['composer audit'],
            findings: withoutRepeats(advisoriesIn(report, 'advisories').map(readAdvisory)),
            suppressed: advisoriesIn(report, 'ignored-advisories').length,
            problems: problems.list()
        };
    }
});
function isListOfAdvisories(value) {
    const list = (0,read_json/* asArray */._j)(value) ?? Object.values((0,read_json/* asRecord */.qY)(value) ?? {});
    return list.length > 0 && list.every(entry => (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(entry)?.['advisoryId']) !== undefined);
}
/** PHP writes an object without members as an empty list. */
function mapIn(report, key) {
    const value = report[key] ?? [];
    const record = (0,read_json/* asArray */._j)(value)?.length === 0 ? {} : (0,read_json/* asRecord */.qY)(value);
    if (record === undefined)
        throw new parsers_define/* ReportError */.$('report-malformed', `"${key}" of the report is not an object.`);
    return record;
}
/** Advisories by package; a list with gaps is written as an object. */
function advisoriesIn(report, key) {
    return Object.entries(mapIn(report, key)).flatMap(([name, entries]) => {
        const list = (0,read_json/* asRecord */.qY)(entries) === undefined ? entries : Object.values((0,read_json/* requireRecord */.jp)(entries, 'list'));
        return (0,read_json/* requireArray */.Fs)(list, `list of advisories for ${name}`).map(entry => ({
            packageName: name,
            ...(0,read_json/* requireRecord */.jp)(entry, `object for an advisory of ${name}`)
        }));
    });
}
function readAdvisory(advisory) {
    const sources = recordsIn(advisory, 'sources').map(({ remoteId }) => (0,read_json/* asString */.oJ)(remoteId) ?? '');
    return findingOf({
        id: advisory['advisoryId'],
        aliases: [advisory['cve'], ...sources.filter(id => /^(?:GHSA|CVE)-/.test(id))],
        severity: severityOfAdvisory(advisory['severity']),
        message: advisory['title'],
        package: advisory['packageName'],
        url: advisory['link']
    });
}
//# sourceMappingURL=composer-audit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/coverage-py.js




const coveragePy = (0,parsers_define/* defineParser */.s)({
    id: 'coverage-py',
    title: 'coverage.py JSON',
    kind: 'coverage',
    about: 'Written by `coverage json -o FILE` and by `pytest --cov --cov-report=json:FILE`.',
    recognises: sniffed => {
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        const meta = (0,read_json/* asRecord */.qY)(report?.['meta']);
        const totals = (0,read_json/* asRecord */.qY)(report?.['totals']);
        return meta !== undefined && totals !== undefined && 'num_statements' in totals && 'files' in (report ?? {});
    },
    parse: input => {
        const problems = new Problems();
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        const entries = Object.entries((0,read_json/* requireRecord */.jp)(report['files'], '"files"'));
        if (entries.length === 0)
            throw new parsers_define/* ReportError */.$('report-no-data', 'The report has no file: nothing was measured.');
        const files = entries.map(([path, entry]) => readFile(path, (0,read_json/* requireRecord */.jp)(entry, `object for ${path}`), problems));
        const totals = sumFiles(files);
        const declared = readCounts((0,read_json/* requireRecord */.jp)(report['totals'], '"totals"'), 'totals');
        const none = { covered: 0, total: 0 };
        compareCounts('lines', declared.lines, totals.lines ?? none, problems);
        if (declared.branches !== null)
            compareCounts('branches', declared.branches, totals.branches ?? none, problems);
        return { kind: 'coverage', files, totals, problems: problems.list() };
    }
});
/** The counts are those of the summary, because some versions list lines that they do not count, such as docstrings. */
function readFile(path, entry, problems) {
    const read = (key) => (0,read_json/* requireArray */.Fs)(entry[key], `"${key}" of ${path}`);
    const { lines, branches } = readCounts((0,read_json/* requireRecord */.jp)(entry['summary'], `"summary" of ${path}`), path);
    const tally = new LineTally();
    const excluded = new Set(entry['excluded_lines'] === undefined ? [] : read('excluded_lines'));
    const record = (key, hit) => {
        for (const value of read(key)) {
            // Some versions give an empty file a line 0.
            if (value === 0 && hit)
                continue;
            const line = (0,read_json/* asPosition */.kI)(value);
            if (line === undefined || line > maxLine) {
                throw new parsers_define/* ReportError */.$('report-malformed', `"${key}" of ${path} lists ${JSON.stringify(value)}, which is no line.`);
            }
            if (!excluded.has(line))
                tally.add(line, hit);
        }
    };
    record('executed_lines', true);
    record('missing_lines', false);
    const file = fileOfLines(forwardSlashes(path), tally, { branches });
    if (file.lines.total - file.lines.covered !== lines.total - lines.covered || file.lines.covered < lines.covered) {
        const message = `The summary of ${path} has ${lines.covered} of ${lines.total} lines covered; ` +
            `the lists have ${file.lines.covered} of ${file.lines.total}.`;
        problems.add('counts-disagree', message, { blocks: true });
    }
    return { ...file, lines };
}
/** `percent_covered` is not read, for it mixes lines with branches and reads 100 when there is nothing to cover. */
function readCounts(counts, name) {
    const ratio = (covered, total) => {
        const [part, whole] = [(0,read_json/* asCount */.Wg)(counts[covered]), (0,read_json/* asCount */.Wg)(counts[total])];
        if (part !== undefined && whole !== undefined && part <= whole)
            return { covered: part, total: whole };
        const written = `${JSON.stringify(counts[covered])} for "${covered}" and ${JSON.stringify(counts[total])} for "${total}"`;
        throw new parsers_define/* ReportError */.$('report-malformed', `The counts of ${name} have ${written}, which cannot be.`);
    };
    return {
        lines: ratio('covered_lines', 'num_statements'),
        branches: counts['num_branches'] === undefined ? null : ratio('covered_branches', 'num_branches')
    };
}
//# sourceMappingURL=coverage-py.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/summary.js
/**
 * Holds a report's summary against the cases found in it: any difference blocks, and red that is declared where none is
 * found is an error of its own.
 */
function compareSummary({ total, failed }, tally) {
    if ((total ?? tally.total) !== tally.total || (failed ?? tally.failed) !== tally.failed) {
        const message = `The report declares ${total ?? 'some'} tests, ${failed ?? 'some'} failed; ` +
            `found are ${tally.total}, ${tally.failed} failed.`;
        tally.problems.add('counts-disagree', message, { blocks: true });
    }
    if ((failed ?? 0) > 0 && tally.failed + tally.suiteErrors === 0) {
        tally.suiteError({ suite: '', name: '', message: 'Tests failed that the report does not show.' });
    }
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/parsers/ctrf.js




const ctrf = (0,parsers_define/* defineParser */.s)({
    id: 'ctrf',
    title: 'CTRF',
    kind: 'tests',
    about: 'The Common Test Report Format: written by reporters for Jest, Playwright, Mocha, Cypress, pytest, .NET and others.',
    recognises: sniffed => {
        const results = (0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed))?.['results']);
        return (0,read_json/* asRecord */.qY)(results?.['summary']) !== undefined && (0,read_json/* asArray */._j)(results?.['tests']) !== undefined;
    },
    parse: ({ sniffed }) => {
        const results = (0,read_json/* requireRecord */.jp)((0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed))?.['results'], 'object "results"');
        const tally = new TestTally();
        const tests = (0,read_json/* requireArray */.Fs)(results['tests'], 'list "tests"').map(entry => (0,read_json/* requireRecord */.jp)(entry, 'object in every place of "tests"'));
        for (const test of tests)
            readTest(test, tally);
        const summary = (0,read_json/* requireRecord */.jp)(results['summary'], 'object "summary"');
        const otherFailed = ((0,read_json/* asCount */.Wg)(summary['other']) ?? 0) - tests.filter(isLeftOut).length;
        compareSummary({ total: (0,read_json/* asCount */.Wg)(summary['tests']), failed: ((0,read_json/* asCount */.Wg)(summary['failed']) ?? 0) + otherFailed }, tally);
        return tally.report();
    }
});
function readTest(test, tally) {
    const name = (0,read_json/* asString */.oJ)(test['name']) ?? '';
    const file = (0,read_json/* asString */.oJ)(test['filePath']) ?? '';
    const suite = suiteOf(test['suite']) || file;
    const outcome = outcomeOf(test);
    tally.suite(suite);
    if (outcome !== 'failed') {
        tally.add(outcome, suite, name);
        return;
    }
    const message = (0,read_json/* asString */.oJ)(test['message']) ?? (0,read_json/* asString */.oJ)(test['trace']) ?? '';
    const status = `The test has the status ${JSON.stringify(test['status'] ?? null)} and no message.`;
    const words = message.trim() === '' ? status : message;
    const failure = { suite, name, message: words, file, line: (0,read_json/* asPosition */.kI)(test['line']) };
    if (test['status'] === 'other')
        tally.inconclusive('failed', failure);
    else
        tally.fail(failure);
}
/** A path of suites as a list, or, in early versions, as one text. */
function suiteOf(value) {
    const names = (0,read_json/* asArray */._j)(value)?.flatMap(name => (0,read_json/* asString */.oJ)(name) ?? []);
    return names?.join(' > ') ?? (0,read_json/* asString */.oJ)(value) ?? '';
}
function outcomeOf(test) {
    switch (test['status']) {
        case 'passed':
            return test['flaky'] === true || ((0,read_json/* asCount */.Wg)(test['retries']) ?? 0) > 0 ? 'flaky' : 'passed';
        case 'skipped':
        case 'pending':
            return 'skipped';
    }
    return isLeftOut(test) ? 'skipped' : 'failed';
}
/** What is "other" counts as failed, unless the tool's own word says that it was left out, as Jest's reporter does of a todo. */
function isLeftOut(test) {
    return (test['status'] === 'other' &&
        ['todo', 'skipped', 'pending', 'disabled', 'ignored'].includes((0,read_json/* asString */.oJ)(test['rawStatus']) ?? ''));
}
//# sourceMappingURL=ctrf.js.map
;// CONCATENATED MODULE: ./build/src/parsers/cucumber.js



const cucumber = (0,parsers_define/* defineParser */.s)({
    id: 'cucumber',
    title: 'Cucumber JSON',
    kind: 'tests',
    about: 'Written by `cucumber-js --format json:FILE`, `cucumber --format json`, Cucumber-JVM, behave and others alike.',
    recognises: sniffed => {
        const features = (0,read_json/* asArray */._j)((0,read_json/* jsonOf */.o_)(sniffed));
        return features?.length !== 0 && features?.every(isFeature) === true;
    },
    parse: ({ sniffed }) => {
        const tally = new TestTally();
        for (const entry of (0,read_json/* requireArray */.Fs)((0,read_json/* jsonOf */.o_)(sniffed), 'list of features')) {
            readFeature((0,read_json/* requireRecord */.jp)(entry, 'object for every feature'), tally);
        }
        return tally.report();
    }
});
function isFeature(value) {
    const feature = (0,read_json/* asRecord */.qY)(value);
    const isPlaced = (0,read_json/* asString */.oJ)(feature?.['uri']) !== undefined || (0,read_json/* asString */.oJ)(feature?.['location']) !== undefined;
    return isPlaced && (0,read_json/* asString */.oJ)(feature?.['keyword']) !== undefined;
}
/** Words for steps whose code is not written yet. */
const unwritten = new Set(['pending', 'undefined']);
/** In some writers a background stands before each of its scenarios, as an element of its own. */
function readFeature(feature, tally) {
    const uri = (0,read_json/* asString */.oJ)(feature['uri']) ?? (0,read_json/* asString */.oJ)(feature['location'])?.replace(/:\d+$/, '') ?? '';
    const file = uri.replace(/^(?:file|classpath):(?!\/\/)/, '');
    tally.suite(file);
    let background = [];
    for (const entry of (0,read_json/* asArray */._j)(feature['elements']) ?? []) {
        const element = (0,read_json/* requireRecord */.jp)(entry, 'object in every place of "elements"');
        const steps = [...listSteps(element, 'before'), ...listSteps(element, 'steps'), ...listSteps(element, 'after')];
        if (element['type'] === 'background') {
            background = steps;
            continue;
        }
        readScenario(element, [...background, ...steps], file, tally);
        background = [];
    }
    if (background.length > 0)
        readScenario({ name: 'Background' }, background, file, tally);
}
/** Steps with the hooks around each of them. */
function listSteps(element, key) {
    return ((0,read_json/* asArray */._j)(element[key]) ?? []).flatMap(entry => {
        const step = (0,read_json/* requireRecord */.jp)(entry, `object in every place of "${key}"`);
        const result = (0,read_json/* asRecord */.qY)(step['result']);
        const own = {
            status: ((0,read_json/* asString */.oJ)(result?.['status']) ?? 'missing').toLowerCase(),
            // Behave writes a list of lines.
            message: (0,read_json/* asArray */._j)(result?.['error_message'])?.join('\n') ?? (0,read_json/* asString */.oJ)(result?.['error_message']) ?? '',
            line: (0,read_json/* asPosition */.kI)(step['line'])
        };
        return [...listSteps(step, 'before'), own, ...listSteps(step, 'after')];
    });
}
/** The worst of its steps is what a scenario comes to; one without any step has tested nothing. */
function readScenario(scenario, steps, file, tally) {
    const name = (0,read_json/* asString */.oJ)(scenario['name']) ?? '';
    const bad = steps.filter(({ status }) => status !== 'passed' && status !== 'skipped');
    const worst = bad.find(({ status }) => !unwritten.has(status)) ?? bad[0];
    // Behave leaves out the results of a scenario's steps where the scenario is.
    const isLeftOut = scenario['status'] === 'skipped' && steps.every(({ status }) => status === 'missing');
    if (worst !== undefined && !isLeftOut) {
        const message = worst.message === '' ? `A step is ${worst.status}.` : worst.message;
        const failure = { suite: file, name, message, file, line: worst.line ?? (0,read_json/* asPosition */.kI)(scenario['line']) };
        if (unwritten.has(worst.status))
            tally.inconclusive('failed', failure);
        else
            tally.fail(failure);
    }
    else {
        const isRun = steps.length > 0 && steps.every(({ status }) => status === 'passed');
        tally.add(isRun ? 'passed' : 'skipped', file, name);
    }
}
//# sourceMappingURL=cucumber.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/cyclonedx-vulnerability.js




/** The components of a document by their `bom-ref`, those within others too. */
function listComponents(bom) {
    const components = new Map();
    const collect = (value) => {
        const component = (0,read_json/* asRecord */.qY)(value);
        if (component === undefined)
            return;
        const group = (0,read_json/* asString */.oJ)(component['group']) ?? '';
        const name = (0,read_json/* asString */.oJ)(component['name']);
        const ref = (0,read_json/* asString */.oJ)(component['bom-ref']);
        const full = group === '' || name === undefined ? name : `${group}/${name}`;
        if (ref !== undefined)
            components.set(ref, { name: full, version: (0,read_json/* asString */.oJ)(component['version']) });
        for (const inner of (0,read_json/* asArray */._j)(component['components']) ?? [])
            collect(inner);
    };
    collect((0,read_json/* asRecord */.qY)(bom['metadata'])?.['component']);
    for (const component of (0,read_json/* asArray */._j)(bom['components']) ?? [])
        collect(component);
    return components;
}
/**
 * A finding for each component that a vulnerability affects, or one without a component where it names none; twice where
 * raters say what nobody knows beside what is known.
 */
function readAffected(vulnerability, components) {
    return worstRatings(recordsIn(vulnerability, 'ratings')).flatMap(severity => readRated(vulnerability, severity, components));
}
function readRated(vulnerability, severity, components) {
    const references = recordsIn(vulnerability, 'references').map(({ id }) => id);
    const finding = findingOf({
        id: vulnerability['id'] ?? vulnerability['bom-ref'],
        aliases: references,
        severity,
        message: vulnerability['description'] ?? vulnerability['detail'],
        url: (0,read_json/* asRecord */.qY)(vulnerability['source'])?.['url']
    });
    const affects = recordsIn(vulnerability, 'affects');
    const found = affects.flatMap(affected => {
        const told = recordsIn(affected, 'versions');
        const versions = told.filter(({ status }) => status !== 'unaffected').map(({ version }) => (0,read_json/* asString */.oJ)(version));
        if (told.length > 0 && versions.length === 0)
            return [];
        const ref = (0,read_json/* asString */.oJ)(affected['ref']) ?? '';
        const component = components.get(ref) ?? readReference(ref);
        const version = component.version ?? versions.find(Boolean);
        return [
            {
                ...finding,
                ...(component.name === undefined ? {} : { package: component.name }),
                ...(version === undefined ? {} : { version })
            }
        ];
    });
    return affects.length === 0 ? [finding] : found;
}
/** The package that a reference names in a document of its own, mostly as a package URL; else the reference itself. */
function readReference(ref) {
    const [, path = '', version] = /pkg:[\w.+-]+\/([^@?#]+)(?:@([^?#]+))?/.exec(ref) ?? [];
    return path === '' ? { name: ref === '' ? undefined : ref, version: undefined } : { name: cyclonedx_vulnerability_unescape(path), version };
}
function cyclonedx_vulnerability_unescape(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Raters disagree: the worst of them counts, and one who does not know only where nobody does; no rating is unknown. */
function worstRatings(ratings) {
    const found = ratings.map(rating => {
        const { severity, score } = rating;
        const isScored = (severity ?? null) === null && typeof score === 'number';
        return isScored ? severityOfScore(score) : severityOfAdvisory(severity);
    });
    // A rating that does not know leaves it to the others; a word of no scale may mean anything.
    return worstOfRaters(found.filter((_, index) => ratings[index]?.['severity'] !== 'unknown'));
}
//# sourceMappingURL=cyclonedx-vulnerability.js.map
;// CONCATENATED MODULE: ./build/src/parsers/cyclonedx.js






/** States of an analysis after which the vulnerability is none here; every other, and none at all, leaves it in force. */
const settled = ['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected'];
const cyclonedx = (0,parsers_define/* defineParser */.s)({
    id: 'cyclonedx',
    title: 'CycloneDX vulnerabilities (JSON)',
    kind: 'findings',
    about: 'Written by `grype --output cyclonedx-json`, `trivy --format cyclonedx --scanners vuln` and others, or by hand as VEX.',
    recognises: sniffed => (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed))?.['bomFormat'] === 'CycloneDX',
    parse: input => {
        const bom = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        if ((bom['vulnerabilities'] ?? null) === null) {
            const message = 'The CycloneDX document has no list of vulnerabilities: it is an inventory, not an audit.';
            throw new parsers_define/* ReportError */.$('report-no-data', `${message} Let a scanner write one.`);
        }
        const problems = new Problems();
        const vulnerabilities = recordsIn(bom, 'vulnerabilities');
        const tools = toolsOf(bom);
        if (vulnerabilities.length === 0 && tools.some(tool => /trivy/i.test(tool))) {
            const message = 'Trivy writes an empty list of vulnerabilities whether it looked for them or not.';
            problems.add('report-no-data', `${message} Let it write its own JSON.`, { blocks: true });
        }
        const components = listComponents(bom);
        const inForce = vulnerabilities.filter(entry => !settled.includes((0,read_json/* asRecord */.qY)(entry['analysis'])?.['state']));
        return {
            kind: 'findings',
            tools,
            findings: withoutRepeats(inForce.flatMap(entry => readAffected(entry, components))),
            suppressed: vulnerabilities.length - inForce.length,
            problems: problems.list()
        };
    }
});
/** The names in `metadata.tools`: a list, or since version 1.5 an object with components and services. */
function toolsOf(bom) {
    const tools = (0,read_json/* asRecord */.qY)(bom['metadata'])?.['tools'];
    const inObject = ['components', 'services'].flatMap(key => (0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(tools)?.[key]) ?? []);
    const names = ((0,read_json/* asArray */._j)(tools) ?? inObject).flatMap(tool => (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(tool)?.['name']) ?? []);
    return names.length === 0 ? ['CycloneDX'] : [...new Set(names)];
}
//# sourceMappingURL=cyclonedx.js.map
;// CONCATENATED MODULE: ./build/src/parsers/eslint.js





/** ESLint has numbers; others who write its shape have words. */
const severities = new Map([
    [2, 'error'],
    [1, 'warning'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'info']
]);
const eslint = (0,parsers_define/* defineParser */.s)({
    id: 'eslint',
    title: 'ESLint JSON',
    kind: 'findings',
    about: 'Written by `eslint --format json --output-file FILE`, and by other linters in the same shape.',
    emptyArrayIsClean: true,
    recognises: sniffed => {
        const document = (0,read_json/* jsonOf */.o_)(sniffed);
        const results = resultsOf(document);
        // An empty list is ESLint's only with its metadata around it.
        return results !== undefined && results.every(isResult) && (results.length > 0 || results !== document);
    },
    parse: input => {
        const results = (0,read_json/* requireArray */.Fs)(resultsOf((0,read_json/* jsonOf */.o_)(input.sniffed)), 'list of files');
        const problems = new Problems();
        if (results.length === 0) {
            problems.add('nothing-linted', 'The report lists no file. ESLint lists each file it looks at: it looked at none.');
        }
        const findings = [];
        for (const [at, entry] of results.entries())
            eslint_readFile((0,read_json/* requireRecord */.jp)(entry, `object "[${at}]"`), findings, problems);
        const suppressed = results.reduce((sum, entry) => sum + countSuppressed((0,read_json/* asRecord */.qY)(entry)), 0);
        return { kind: 'findings', tools: ['ESLint'], findings, suppressed, problems: problems.list() };
    }
});
/** The list of files: the whole document, or with the formatter `json-with-metadata` a part of it. */
function resultsOf(document) {
    const report = (0,read_json/* asRecord */.qY)(document);
    return (0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(report?.['metadata'])?.['rulesMeta'] === undefined ? document : report?.['results']);
}
/** Other linters have files and messages too, under the same names, with other things in them. */
function isResult(entry) {
    const result = (0,read_json/* asRecord */.qY)(entry);
    return typeof result?.['filePath'] === 'string' && ((0,read_json/* asArray */._j)(result['messages'])?.every(isMessage) ?? false);
}
function isMessage(value) {
    const message = (0,read_json/* asRecord */.qY)(value);
    return typeof message?.['message'] === 'string' && 'severity' in message;
}
function eslint_readFile(result, findings, problems) {
    const file = forwardSlashes((0,read_json/* asString */.oJ)(result['filePath']) ?? '');
    const what = `object in "messages" of ${file}`;
    let [errors, warnings, fatal] = [0, 0, 0];
    for (const entry of (0,read_json/* requireArray */.Fs)(result['messages'], `"messages" of ${file}`)) {
        const message = (0,read_json/* requireRecord */.jp)(entry, what);
        const finding = readMessage(file, message);
        findings.push(finding);
        if (finding.severity === 'error' || finding.severity === 'unknown')
            errors++;
        else if (finding.severity === 'warning')
            warnings++;
        if (message['fatal'] === true)
            fatal++;
    }
    compare(result['errorCount'], errors, 'errors', file, problems);
    compare(result['warningCount'], warnings, 'warnings', file, problems);
    compare(result['fatalErrorCount'], fatal, 'fatal errors', file, problems);
}
function readMessage(file, message) {
    // What ESLint could not parse it did not check, whatever severity it gives to that.
    const fatal = message['fatal'] === true;
    return lintFinding({
        id: (0,read_json/* asString */.oJ)(message['ruleId']) ?? (fatal ? 'fatal-error' : ''),
        severity: fatal ? 'error' : severityOf(message['severity']),
        message: message['message'],
        file,
        line: message['line'],
        endLine: message['endLine'],
        column: message['column'],
        fixAvailable: message['fix'] !== undefined
    });
}
function severityOf(written) {
    return severities.get(typeof written === 'string' ? written.toLowerCase() : written) ?? 'unknown';
}
/** A file that declares more than it lists has lost some of its messages. */
function compare(declared, found, unit, file, problems) {
    if (declared === undefined || ((0,read_json/* asCount */.Wg)(declared) ?? Infinity) <= found)
        return;
    const message = `${file} declares ${JSON.stringify(declared)} ${unit}, but ${found} are listed: the report is not complete.`;
    problems.add('counts-disagree', message, { blocks: true });
}
function countSuppressed(result) {
    return (0,read_json/* asArray */._j)(result?.['suppressedMessages'])?.length ?? 0;
}
//# sourceMappingURL=eslint.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/diagnostic-line.js

/**
 * `file:line: `, `file:line:column: `, or `file(line,column): ` as Microsoft's compilers have it; a drive may lead, and
 * go vet names itself. Some tools leave out the blank before a word.
 */
const colons = /^(?:vet: )?((?:[A-Za-z]:[\\/])?[^\s:([#][^:]*):(\d{1,9})(?::(\d{1,9}))?(?::\d+){0,2}:(?:\s+|(?=[A-Za-z]))(\S.*)$/;
const brackets = /^((?:[A-Za-z]:[\\/])?[^\s:([#][^:]*?)\((\d{1,9})(?:,(\d{1,9}))?(?:,\d+,\d+)?\)\s*:\s+(\S.*)$/;
/** A word for how bad it is, perhaps with the rule's code after it as Microsoft's compilers have it; PHP's tools put a dash. */
const worded = /^(internal compiler error|fatal error|fatal|error|warning|note|info|information|style|remark|message|hint)(?: ([A-Z]+\d+))?(?:\s*:\s*| - )(.*)$/i;
/** `cc1: error: …`: a program that names itself in place of a file. */
const unplaced = /^[\w./+-]+: (?:fatal error|internal compiler error|error): (.*)$/;
const diagnostic_line_words = new Map([
    ['internal compiler error', 'error'],
    ['fatal error', 'error'],
    ['fatal', 'error'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'note'],
    ['remark', 'note'],
    ['style', 'note'],
    ['hint', 'note'],
    ['message', 'note'],
    ['info', 'info'],
    ['information', 'info']
]);
/** Pylint's letters before four digits. */
const letters = new Map([
    ['F', 'error'],
    ['E', 'error'],
    ['W', 'warning'],
    ['C', 'note'],
    ['R', 'note'],
    ['I', 'info']
]);
/** The finding that a line of a compiler or linter is, or undefined. One that gives no word for how bad it is, is an error. */
function readDiagnosticLine(line) {
    const [, file = '', lineNumber, column, said = ''] = colons.exec(line) ?? brackets.exec(line) ?? [];
    if (isFile(file)) {
        const place = { file, line: positionOf(lineNumber), column: positionOf(column) };
        return lintFinding({ ...readSaid(said), ...place });
    }
    const [, message] = unplaced.exec(line) ?? [];
    return message === undefined ? undefined : lintFinding({ id: undefined, severity: 'error', message, file: '' });
}
/** Times of day and numbered lines of a log look like places. */
function isFile(name) {
    return /[A-Za-z]/.test(name) && !/^\d{4}-\d\d-|^(?:not )?ok \d/.test(name);
}
/** Ways to say rule, severity and message, the first that fits; the last fits everything. */
function readSaid(said) {
    return readWorded(said) ?? readPylint(said) ?? readFlake8(said) ?? readUnworded(said);
}
/** `warning: …`, and `[warning] …` as yamllint has it. */
function readWorded(said) {
    const [, word, code, text = ''] = worded.exec(said) ?? /^\[(error|warning)\]()\s+(.*)$/.exec(said) ?? [];
    if (word === undefined)
        return undefined;
    const { id, message } = splitRule(text);
    return { id: code || id, severity: diagnostic_line_words.get(word.toLowerCase()) ?? 'unknown', message };
}
/** `C0114: … (symbol)`, and `[C0114(symbol), object] …` when it is to be parseable. */
function readPylint(said) {
    const [, code, letter = '', symbol, text = ''] = /^(([CRWEFI])\d{4})(): (.*)$/.exec(said) ?? /^\[(([CRWEFI])\d{4})(?:\(([\w-]+)\))?[^\]]*\] (.*)$/.exec(said) ?? [];
    if (code === undefined)
        return undefined;
    const { id, message } = splitRule(text);
    return { id: symbol || (id ?? code), severity: letters.get(letter) ?? 'unknown', message };
}
/** flake8 fails for whatever it finds, and so do its kin. */
function readFlake8(said) {
    const [, id, message = ''] = /^([A-Z]{1,4}\d{1,5}):? (.*)$/.exec(said) ?? [];
    return id === undefined ? undefined : { id, severity: 'error', message };
}
/** `… [Warning/rule]` is how ESLint's format "unix" ends. */
function readUnworded(said) {
    const { id, message } = splitRule(said);
    const [, word, rule] = /^(Error|Warning)\/(.+)$/.exec(id ?? '') ?? [];
    return { id: rule ?? id, severity: word === 'Warning' ? 'warning' : 'error', message };
}
/** The rule that closes a message in brackets. */
function splitRule(said) {
    // Without a pattern for the message before it, which would look at a long run of blanks again and again.
    const rule = /\s(?:\[([\w=+./@:,-]+)\]|\(([a-z]+(?:-[a-z\d]+)+)\))$/.exec(said);
    if (rule === null)
        return { id: undefined, message: said };
    return { id: rule[1] ?? rule[2], message: said.slice(0, rule.index).trimEnd() };
}
//# sourceMappingURL=diagnostic-line.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/mypy-line.js
/** What mypy's last line says; undefined for every other line. */
function readMypySummary(text) {
    if (/^Success: no issues found in (?:1 source file|(?!1 )\d+ source files)$/.test(text))
        return { errors: 0, prevented: false };
    const [, errors, rest] = /^Found (\d+) errors? in \d+ files? \((errors prevented further checking|checked \d+ source files?)\)$/.exec(text) ?? [];
    return errors === undefined ? undefined : { errors: Number(errors), prevented: rest?.startsWith('errors') === true };
}
/** Whether lines are mypy's: its last one among them, or places in Python with nothing but errors and notes. */
function isMypy(head) {
    if (head.some(line => readMypySummary(line) !== undefined))
        return true;
    const places = head.filter(line => /^[^\s:]?[^:]*:\d+(?::\d+)*: /.test(line));
    return (places.length > 0 && places.every(line => /^[^\s].*?\.(?:pyi?|ipynb)(?::\d+){1,4}: (?:error|note): /.test(line)));
}
//# sourceMappingURL=mypy-line.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/text-findings.js


/** What tools print when they break off, in a text that has no other end. */
const failure = /^Traceback \(most recent call last\)|^(?:Uncaught )?(?:[A-Z]\w*)?Error: |^FATAL ERROR|^(?:npm )?(?:fatal|error|ERROR|ERR)[:!] |^make(?:\[\d+\])?: \*\*\* |undefined reference to|^Segmentation fault|^Killed$|^Aborted\b/;
/** The findings of a text, and what the tool says at its end. */
class TextFindings {
    problems = new Problems();
    #findings = [];
    /** How many errors the text declares; of several sums, all count. */
    #declared = 0;
    add(finding) {
        this.#findings.push(finding);
    }
    /** A sum such as "Found 3 errors". */
    declareErrors(count) {
        this.#declared += count;
    }
    /** Takes a line that is no finding: most are excerpts of the code, and some tell that the tool broke off. */
    noteOther(text, line) {
        if (!failure.test(text))
            return;
        const message = `The tool broke off: ${(0,first_line/* firstLine */.T)(text)}`;
        this.problems.add('tool-failed', message, { line, blocks: true });
    }
    report(tool) {
        const found = this.#findings.filter(({ severity }) => severity === 'error' || severity === 'unknown').length;
        if (this.#declared > found) {
            const message = `The text declares ${this.#declared} errors, but ${found} are listed: it is not complete.`;
            this.problems.add('counts-disagree', message, { blocks: true });
        }
        return { kind: 'findings', tools: [tool], findings: this.#findings, suppressed: 0, problems: this.problems.list() };
    }
}
/** The lines of a text with their numbers, from 1, as they look without the colours of a terminal. */
function* plainLines(lines) {
    let line = 0;
    for (const text of lines)
        yield [withoutColours(text), ++line];
}
function withoutColours(text) {
    return text.includes('\u001b') ? text.replace(colour, '') : text;
}
const colour = /\u001b\[[\d;]*[A-Za-z]/g;
//# sourceMappingURL=text-findings.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/tsc-line.js

/** `file(1,2): error TS1005: …` as it is plain, `file:1:2 - error TS1005: …` as it is pretty, without a place for options. */
const diagnostic = /^(?:(\S[^\n]*?)(?:\((\d{1,9}),(\d{1,9})\): |:(\d{1,9}):(\d{1,9}) - ))?(error|warning|message|suggestion) (TS\d{1,6}): (.*)$/;
const tsc_line_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['message', 'note'],
    ['suggestion', 'note']
]);
/** The finding that a line of the TypeScript compiler is, without colours; undefined for every other line. */
function readTscLine(line) {
    const [, file, plainLine, plainColumn, prettyLine, prettyColumn, word = '', id, message] = diagnostic.exec(line) ?? [];
    if (id === undefined)
        return undefined;
    return lintFinding({
        id,
        severity: tsc_line_words.get(word) ?? 'unknown',
        message,
        file,
        line: positionOf(plainLine ?? prettyLine),
        column: positionOf(plainColumn ?? prettyColumn)
    });
}
/** How many errors the last line of pretty output declares; undefined for every other line. */
function readTscSum(line) {
    const [, count] = /^Found (\d{1,9}) errors?\b/.exec(line) ?? [];
    return positionOf(count);
}
/** Whether a line is of the pretty kind, which has a sum in the end. */
function isPretty(line) {
    return /:\d+:\d+ - \w+ TS\d+: /.test(line);
}
//# sourceMappingURL=tsc-line.js.map
;// CONCATENATED MODULE: ./build/src/parsers/gcc-style.js





/** Lines that may come before the first place: what a compiler says of context, its sum, and the command that started it. */
const lead = /^(?:In file included from |\d+ (?:warnings?|errors?)\b[\w\s]* generated\.$|\*{5,} Module |[^\s:]+: (?:In |At )|\s+from |[$#] |(?:g?cc|c\+\+|g\+\+|clang|make)\b)/;
const gccStyle = (0,parsers_define/* defineParser */.s)({
    id: 'gcc-style',
    title: 'Lines of file:line:column: message',
    kind: 'findings',
    about: 'Printed by compilers and linters such as GCC, Clang, flake8, Pylint, pycodestyle, `shellcheck -f gcc`, yamllint.',
    emptyIsClean: true,
    recognises: sniffed => {
        if (sniffed.syntax !== 'lines')
            return false;
        const head = sniffed.head.map(withoutColours);
        const first = head.findIndex(line => isPlaced(line));
        const isTheirs = head.some(line => readTscLine(line) !== undefined) || isMypy(head);
        return first !== -1 && head.slice(0, first).every(line => lead.test(line)) && !isTheirs;
    },
    parse: input => {
        const found = new TextFindings();
        for (const [text, line] of plainLines(input.lines())) {
            const finding = readDiagnosticLine(text);
            const errors = declaredErrors(text);
            if (finding !== undefined)
                found.add(finding);
            else if (errors === undefined)
                found.noteOther(text, line);
            else
                found.declareErrors(errors);
        }
        return found.report('compiler');
    }
});
function isPlaced(line) {
    return readDiagnosticLine(line)?.file !== undefined;
}
/** Clang's `1 warning and 2 errors generated.` and mypy's `Found 2 errors in …`. */
function declaredErrors(line) {
    const [, clang, mypy] = /^(?:(?:\d+ warnings? and )?(\d{1,9}) errors? generated\.|Found (\d{1,9}) errors? in )/.exec(line) ?? [];
    const count = clang ?? mypy;
    return count === undefined ? undefined : Number(count);
}
//# sourceMappingURL=gcc-style.js.map
;// CONCATENATED MODULE: ./build/src/parsers/go-cover.js


const mode = /^mode: (?:set|count|atomic)\s*$/;
/** `file:startLine.startColumn,endLine.endColumn statements count`, where the file can have colons and spaces. */
const block = /^(.+):(\d+\.\d+,\d+\.\d+) (\d{1,9}) (\d+)\s*$/;
const goCover = (0,parsers_define/* defineParser */.s)({
    id: 'go-cover',
    title: 'Go coverage profile',
    kind: 'coverage',
    about: 'Written by `go test -coverprofile=FILE ./...`; it measures statements, not lines, and names files by their import path.',
    recognises: sniffed => sniffed.syntax === 'lines' && mode.test(sniffed.head[0] ?? ''),
    parse: input => {
        const profile = new Profile();
        let flaw;
        let line = 0;
        for (const text of input.lines()) {
            line += 1;
            // Profiles that were put together keep the first line of each.
            if (text === '' || mode.test(text))
                continue;
            // A bad line is only held against the file when another follows; as the last one it is where the file was cut.
            if (flaw !== undefined)
                throw new parsers_define/* ReportError */.$('report-malformed', flaw.message, flaw.line);
            if (!profile.read(text))
                flaw = new parsers_define/* ReportError */.$('report-truncated', 'This is no block of a Go profile.', line);
        }
        if (flaw !== undefined)
            throw flaw;
        const files = profile.finish();
        if (files.length === 0) {
            throw new parsers_define/* ReportError */.$('report-no-data', 'The profile has no block of code: no package with tests was measured.');
        }
        return { kind: 'coverage', files, totals: { ...sumFiles(files), lines: null }, problems: [] };
    }
});
/** The blocks of a profile, each once: several test programs tell of the same code, and one that reached it is enough. */
class Profile {
    /** By file and place, 2 × statements + 1 where a test reached the block. */
    #files = new Map();
    /** False for a line that is no block. */
    read(text) {
        const [, path, place = '', statements, count = ''] = block.exec(text) ?? [];
        if (path === undefined)
            return false;
        const blocks = this.#files.get(path) ?? new Map();
        this.#files.set(path, blocks);
        const mark = 2 * Number(statements) + (/[1-9]/.test(count) ? 1 : 0);
        const seen = blocks.get(place) ?? mark;
        if (seen >> 1 !== mark >> 1) {
            const message = `${path}:${place} has ${seen >> 1} and ${mark >> 1} statements: profiles of two states are mixed.`;
            throw new parsers_define/* ReportError */.$('report-malformed', message);
        }
        blocks.set(place, Math.max(seen, mark));
        return true;
    }
    finish() {
        return [...this.#files].map(([path, blocks]) => {
            let [covered, total] = [0, 0];
            for (const mark of blocks.values()) {
                total += mark >> 1;
                if (mark % 2 === 1)
                    covered += mark >> 1;
            }
            const unmeasured = { lines: null, branches: null, functions: null };
            return { path: forwardSlashes(path), ...unmeasured, statements: { covered, total } };
        });
    }
}
//# sourceMappingURL=go-cover.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/go-packages.js


/** How much output of one test or package is looked through for a message. */
const maxOutput = 8 * 1024;
/**
 * What a stream of test events adds up to, package by package; a package's tests are forgotten when it has ended.
 * Cases are the leaves: a test with subtests is a case only when it failed and none of them did, because otherwise its
 * outcome is theirs and would be counted twice.
 */
class GoPackages {
    #tally = new TestTally();
    #running = new Map();
    #failedBuilds = new Set();
    #buildOutput = new Map();
    #failedPackages = new Set();
    #failSomewhere;
    noteBuild(importPath, output) {
        const before = this.#buildOutput.get(importPath) ?? '';
        if (before.length < maxOutput)
            this.#buildOutput.set(importPath, before + output);
    }
    failBuild(importPath) {
        this.#failedBuilds.add(importPath);
    }
    failPlainly(name, why) {
        if (this.#failedPackages.has(name))
            return;
        this.#failedPackages.add(name);
        this.#suiteError(name, why);
    }
    failSomewhere(text) {
        this.#failSomewhere ??= text;
    }
    noteForeign(line) {
        const message = 'A line of the stream is no event: the output of another program is in the file.';
        this.#tally.problems.add('foreign-lines', message, { line });
    }
    testEvent(packageName, name, action, output) {
        const { tests } = this.#packageOf(packageName);
        const test = tests.get(name) ?? { output: '', ends: [], running: false };
        tests.set(name, test);
        if (action === 'run')
            test.running = true;
        if (test.output.length < maxOutput)
            test.output += output;
        if (action !== 'pass' && action !== 'fail' && action !== 'skip')
            return;
        test.ends.push(action);
        test.running = false;
        if (action === 'pass')
            test.output = '';
    }
    packageEvent(name, action, output, failedBuild) {
        const entry = this.#packageOf(name);
        if (entry.output.length < maxOutput)
            entry.output += output;
        if (action !== 'pass' && action !== 'fail' && action !== 'skip')
            return;
        this.#running.delete(name);
        this.#tally.suite(name);
        const failedBefore = this.#tally.failed;
        this.#countTests(name, entry.tests, action === 'fail');
        if (failedBuild !== undefined)
            this.#failedBuilds.delete(failedBuild);
        if (action !== 'fail')
            return;
        const isExplained = this.#tally.failed > failedBefore || this.#failedPackages.has(name);
        this.#failedPackages.add(name);
        if (!isExplained)
            this.#suiteError(name, this.#buildOutput.get(failedBuild ?? '') ?? entry.output);
    }
    /** Throws `report-truncated` when a package has begun and not ended. */
    report() {
        const [unfinished] = this.#running.keys();
        if (unfinished !== undefined) {
            throw new parsers_define/* ReportError */.$('report-truncated', `Package ${unfinished} has no last event: the stream is incomplete.`);
        }
        for (const path of this.#failedBuilds)
            this.#suiteError(path, this.#buildOutput.get(path) ?? 'build failed');
        if (this.#failSomewhere !== undefined && this.#tally.failed + this.#tally.suiteErrors === 0) {
            this.#suiteError('', this.#failSomewhere);
        }
        return this.#tally.report();
    }
    #packageOf(name) {
        const entry = this.#running.get(name) ?? { tests: new Map(), output: '' };
        this.#running.set(name, entry);
        return entry;
    }
    #countTests(suite, tests, packageFailed) {
        const parents = new Set();
        const parentsOfFailures = new Set();
        // Only where a test's name ends can it be the parent of another; asking so spares most of many slashes.
        const lengths = new Set([...tests.keys()].map(({ length }) => length));
        for (const [name, { ends, running }] of tests) {
            for (let slash = name.indexOf('/'); slash !== -1; slash = name.indexOf('/', slash + 1)) {
                if (!lengths.has(slash))
                    continue;
                parents.add(name.slice(0, slash));
                if (ends.includes('fail') || (running && packageFailed))
                    parentsOfFailures.add(name.slice(0, slash));
            }
        }
        for (const [name, test] of tests) {
            const isCase = !parents.has(name) && !name.startsWith('Benchmark');
            for (const end of endsOf(test, packageFailed)) {
                if (end === 'pass' || end === 'skip') {
                    if (isCase)
                        this.#tally.add(end === 'skip' ? 'skipped' : 'passed', suite, name);
                }
                else if (!parentsOfFailures.has(name)) {
                    this.#tally.fail({ suite, name, ...describe(suite, test.output, end === 'fail') });
                }
            }
        }
    }
    #suiteError(suite, output) {
        this.#tally.suiteError({ suite, name: '', ...describe(suite, output, true) });
    }
}
/** A test without an end passed when its package did: it printed text without a line end, which swallows the event. */
function endsOf(test, packageFailed) {
    if (!test.running)
        return test.ends;
    return [...test.ends, packageFailed ? 'unfinished' : 'pass'];
}
/** The words of a failure, and the place where the output names one: file names there are relative to the package. */
function describe(suite, output, ended) {
    const lines = output.split(/\r?\n/).filter(line => line.trim() !== '' && !/^\s*(?:=== |--- |PASS$|# |=+$)/.test(line));
    const [, file, line, words] = /^[ \t]*(?:\.\/)?([\w.-]+_test\.go):([1-9]\d{0,8})(?::\d+)?: (.*)$/m.exec(output) ?? [];
    const own = lines.find(text => !/^(?:FAIL|ok|exit status)\b/.test(text)) ?? lines[0];
    const message = words ?? own ?? (ended ? 'It failed without a word.' : 'It began and did not end.');
    return file === undefined ? { message } : { message, file: `${suite}/${file}`, line: Number(line) };
}
//# sourceMappingURL=go-packages.js.map
;// CONCATENATED MODULE: ./build/src/parsers/go-test.js



/** What `go test` before 1.24 prints as plain text into the stream when a package could not even be run. */
const plainFailure = /^FAIL\t(\S+) \[([^\]]*)\]$/;
const goTest = (0,parsers_define/* defineParser */.s)({
    id: 'go-test',
    title: 'go test -json',
    kind: 'tests',
    about: 'Written by `go test -json ./... > FILE` and by `gotestsum --jsonfile FILE`.',
    recognises: sniffed => {
        if (sniffed.syntax === 'xml')
            return false;
        if (sniffed.syntax === 'json')
            return isEvent(sniffed.value);
        return sniffed.head.some(line => plainFailure.test(line) || isEvent((0,read_json/* parseRecord */.Hh)(line)));
    },
    parse: input => {
        const packages = new GoPackages();
        for (const { line, text, record } of (0,read_json/* readRecords */.T3)(input)) {
            if (record !== undefined)
                readEvent(record, packages);
            else
                readPlain(text, line, packages);
        }
        return packages.report();
    }
});
function isEvent(value) {
    const event = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const has = (key) => event.some(([name, word]) => name === key && typeof word === 'string');
    return has('Action') && (has('Package') || has('ImportPath'));
}
function readEvent(event, packages) {
    const action = (0,read_json/* asString */.oJ)(event['Action']);
    const importPath = (0,read_json/* asString */.oJ)(event['ImportPath']);
    const output = (0,read_json/* asString */.oJ)(event['Output']) ?? '';
    if (action === undefined)
        return;
    if (importPath !== undefined && action === 'build-output')
        packages.noteBuild(importPath, output);
    if (importPath !== undefined && action === 'build-fail')
        packages.failBuild(importPath);
    const name = (0,read_json/* asString */.oJ)(event['Package']);
    if (name === undefined)
        return;
    const test = (0,read_json/* asString */.oJ)(event['Test']);
    if (test === undefined)
        packages.packageEvent(name, action, output, (0,read_json/* asString */.oJ)(event['FailedBuild']));
    else
        packages.testEvent(name, test, action, output);
}
function readPlain(text, line, packages) {
    const [, name, why] = plainFailure.exec(text) ?? [];
    if (name !== undefined)
        packages.failPlainly(name, why ?? '');
    else if (/^(?:FAIL\b|--- FAIL: |panic: )/.test(text))
        packages.failSomewhere(text);
    else
        packages.noteForeign(line);
}
//# sourceMappingURL=go-test.js.map
;// CONCATENATED MODULE: ./build/src/parsers/golangci-lint.js




/** The empty word is the default, for which golangci-lint fails; the last three are gosec's. */
const golangci_lint_words = new Map([
    ['', 'error'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'info'],
    ['note', 'note'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'note']
]);
/** `3 issues:`, `0 issues.` and `* govet: 2`. */
const statistic = /^(?:(\d{1,9}) issues?[.:]|\* [\w-]+: \d+)$/;
/** How many issues of one linter are written unless `max-issues-per-linter` says another number. */
const usualLimit = 50;
const golangciLint = (0,parsers_define/* defineParser */.s)({
    id: 'golangci-lint',
    title: 'golangci-lint JSON',
    kind: 'findings',
    about: 'Written by `golangci-lint run --output.json.path FILE`, in version 1 by `golangci-lint run --out-format json`.',
    recognises: sniffed => {
        if (sniffed.syntax !== 'lines')
            return isReport((0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed)));
        // The first line may be longer than what is looked at.
        const [first = '', ...rest] = sniffed.head;
        return /^\{"Issues":/.test(first) && rest.every(line => statistic.test(line));
    },
    parse: input => {
        const problems = new Problems();
        const { json, declared } = readOutput(input);
        // Version 1 writes null where nothing was found.
        const issues = json['Issues'] === null ? [] : (0,read_json/* requireArray */.Fs)(json['Issues'], '"Issues"');
        const records = issues.map((entry, at) => (0,read_json/* requireRecord */.jp)(entry, `object "Issues[${at}]"`));
        checkRun((0,read_json/* requireRecord */.jp)(json['Report'], '"Report"'), problems);
        checkIssues(records, problems);
        if (declared > records.length) {
            const message = `The statistics declare ${declared} issues, and ${records.length} are listed.`;
            problems.add('counts-disagree', `${message} Run golangci-lint again.`, { blocks: true });
        }
        const findings = records.map(golangci_lint_readIssue);
        return { kind: 'findings', tools: ['golangci-lint'], findings, suppressed: 0, problems: problems.list() };
    }
});
function isReport(report) {
    return report !== undefined && 'Issues' in report && (0,read_json/* asRecord */.qY)(report['Report']) !== undefined;
}
/** The document, and how many issues the statistics declare that version 2 prints after it on the same output. */
function readOutput(input) {
    let json;
    let declared = 0;
    for (const { line, text, record } of (0,read_json/* readJsonLines */.sS)(input)) {
        if (json === undefined)
            json = (0,read_json/* requireRecord */.jp)(record, 'JSON object');
        else {
            const [told, count] = statistic.exec(text) ?? [];
            if (told === undefined)
                throw new parsers_define/* ReportError */.$('report-malformed', 'Other output follows the report.', line);
            declared += Number(count ?? 0);
        }
    }
    return { json: (0,read_json/* requireRecord */.jp)(json, 'JSON object'), declared };
}
function golangci_lint_readIssue(issue) {
    const place = (0,read_json/* asRecord */.qY)(issue['Pos']);
    return lintFinding({
        id: issue['FromLinter'],
        severity: severityOfWord(golangci_lint_words, issue['Severity'] ?? ''),
        message: issue['Text'],
        file: place?.['Filename'],
        line: place?.['Line'],
        column: place?.['Column'],
        fixAvailable: (issue['Replacement'] ?? null) !== null || ((0,read_json/* asArray */._j)(issue['SuggestedFixes'])?.length ?? 0) > 0
    });
}
function checkRun(run, problems) {
    const error = run['Error'] ?? '';
    if (error !== '') {
        const message = `golangci-lint did not finish: ${(0,read_json/* asString */.oJ)(error) ?? 'it gives no words for the error'}.`;
        problems.add('analysis-failed', message, { blocks: true });
    }
    for (const entry of (0,read_json/* asArray */._j)(run['Warnings']) ?? []) {
        problems.add('analysis-warned', `golangci-lint warns: ${(0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(entry)?.['Text']) ?? ''}.`);
    }
}
/** Code that does not compile is not linted, and a list that is as long as it may be is perhaps not whole. */
function checkIssues(issues, problems) {
    const counts = new Map();
    for (const { FromLinter: linter } of issues) {
        if (typeof linter === 'string')
            counts.set(linter, (counts.get(linter) ?? 0) + 1);
    }
    if (counts.has('typecheck')) {
        problems.add('analysis-failed', 'Code does not compile (typecheck), so that it was not linted.', { blocks: true });
    }
    for (const [linter, count] of counts) {
        if (count !== usualLimit)
            continue;
        const todo = 'Set max-issues-per-linter and max-same-issues to 0 to see all.';
        problems.add('limit-reached', `${linter} has ${count} issues, which is where golangci-lint cuts off. ${todo}`);
    }
}
//# sourceMappingURL=golangci-lint.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/govulncheck-findings.js




/** What the messages of one run come to. Entries of the database (`osv`) are no findings: they only explain them. */
class Vulnerabilities {
    #advisories = new Map();
    #found = new Map();
    #level = 'symbol';
    #progress = '';
    add(message) {
        if ('Vulns' in message)
            throw new parsers_define/* ReportError */.$('report-malformed', 'A report of an older govulncheck follows this one.');
        const config = (0,read_json/* asRecord */.qY)(message['config']);
        if (config !== undefined)
            this.#level = (0,read_json/* asString */.oJ)(config['scan_level']) ?? 'symbol';
        this.#progress = (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(message['progress'])?.['message']) ?? this.#progress;
        const osv = (0,read_json/* asRecord */.qY)(message['osv']);
        if (osv !== undefined) {
            const told = { aliases: listIn(osv, 'aliases'), message: osv['summary'] ?? osv['details'] };
            this.#advisories.set(String(osv['id']), told);
        }
        if (message['finding'] !== undefined)
            this.#addFinding((0,read_json/* requireRecord */.jp)(message['finding'], 'object "finding"'));
    }
    report() {
        this.#refuseUnfinished();
        const all = [...this.#found.values()];
        const inForce = all.filter(found => found.inForce);
        return {
            kind: 'findings',
            tools: ['govulncheck'],
            findings: inForce.map(({ entry }) => this.#explain(entry)),
            suppressed: all.length - inForce.length,
            problems: []
        };
    }
    /** One vulnerability is told of as in a module, in a package and in each call: it is one, and called if one of them is. */
    #addFinding(finding) {
        const trace = (0,read_json/* requireArray */.Fs)(finding['trace'], '"trace" of a finding');
        const flaw = (0,read_json/* requireRecord */.jp)(trace[0], 'object in "trace" of a finding');
        const called = ((0,read_json/* asString */.oJ)(flaw['function']) ?? '') !== '';
        const key = JSON.stringify([finding['osv'], flaw['module'], flaw['version']]);
        // A scan of modules or packages does not look at calls, so that all it finds is in force.
        const inForce = called || this.#level !== 'symbol';
        if (this.#found.get(key)?.inForce === true || (this.#found.has(key) && !inForce))
            return;
        const position = called ? (0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)(trace.at(-1))?.['position']) : undefined;
        const id = finding['osv'];
        const entry = {
            id,
            severity: 'unknown',
            message: undefined,
            package: flaw['module'],
            version: flaw['version'],
            file: position?.['filename'],
            line: position?.['line'],
            fixAvailable: ((0,read_json/* asString */.oJ)(finding['fixed_version']) ?? '') !== '',
            url: `https://pkg.go.dev/vuln/${String(id)}`
        };
        this.#found.set(key, { entry, inForce });
    }
    #explain(entry) {
        return findingOf({ ...entry, ...this.#advisories.get(String(entry.id)) });
    }
    /** Nothing ends the stream: without a finding, something must show that the database was read and used. */
    #refuseUnfinished() {
        if (this.#found.size > 0 || /^Checking/.test(this.#progress))
            return;
        if (this.#advisories.size > 0 && !/^Fetching/.test(this.#progress))
            return;
        const last = this.#progress === '' ? 'nothing' : JSON.stringify(this.#progress);
        throw new parsers_define/* ReportError */.$('report-truncated', `The report ends before the vulnerabilities were looked at; the last that it tells is ${last}. See the tool's log.`);
    }
}
//# sourceMappingURL=govulncheck-findings.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/govulncheck-old.js



/** The one document of govulncheck before July 2023: vulnerabilities with their modules, or, first, with their symbols. */
function readOldVulnerabilities(document) {
    const found = recordsIn((0,read_json/* requireRecord */.jp)(document, 'JSON object'), 'Vulns').flatMap(govulncheck_old_readVulnerability);
    const called = withoutRepeats(found.filter(entry => entry.called).map(({ entry }) => findingOf(entry)));
    const all = withoutRepeats(found.map(({ entry }) => findingOf(entry)));
    return {
        kind: 'findings',
        tools: ['govulncheck'],
        findings: called,
        suppressed: all.length - called.length,
        problems: []
    };
}
function govulncheck_old_readVulnerability(vulnerability) {
    const osv = (0,read_json/* requireRecord */.jp)(vulnerability['OSV'], '"OSV" of a vulnerability');
    const entry = {
        id: osv['id'],
        aliases: listIn(osv, 'aliases'),
        severity: 'unknown',
        message: osv['summary'] ?? osv['details'],
        url: `https://pkg.go.dev/vuln/${String(osv['id'])}`
    };
    const modules = (0,read_json/* asArray */._j)(vulnerability['Modules'])?.map(module => (0,read_json/* requireRecord */.jp)(module, 'object in "Modules"'));
    if (modules === undefined) {
        return [{ entry: { ...entry, package: vulnerability['ModPath'] }, called: vulnerability['CallSink'] !== 0 }];
    }
    return modules.map(module => ({
        entry: {
            ...entry,
            package: module['Path'],
            version: module['FoundVersion'],
            fixAvailable: ((0,read_json/* asString */.oJ)(module['FixedVersion']) ?? '') !== ''
        },
        called: recordsIn(module, 'Packages').some(affected => ((0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(affected)?.['CallStacks'])?.length ?? 0) > 0)
    }));
}
//# sourceMappingURL=govulncheck-old.js.map
// EXTERNAL MODULE: ./build/src/parsers/read/limits.js
var limits = __webpack_require__(3771);
;// CONCATENATED MODULE: ./build/src/parsers/read/json-objects.js



/**
 * The objects of a report that is one JSON object after the other, each on one line or indented over several, as they come.
 * A whole document is one object, or a list of them.
 * Throws `report-truncated` where the last one is cut off, `report-malformed` where something else stands between.
 */
function* readJsonObjects(input) {
    if (input.sniffed.syntax === 'json') {
        for (const value of (0,read_json/* asArray */._j)(input.sniffed.value) ?? [input.sniffed.value])
            yield requireObject((0,read_json/* asRecord */.qY)(value), 1);
        return;
    }
    let begun = [];
    let length = 0;
    let first = 0;
    let line = 0;
    for (const text of input.lines()) {
        line++;
        if (begun.length === 0 && text.trim() === '')
            continue;
        if (begun.length === 0)
            first = line;
        begun.push(text);
        length += text.length;
        if (length > limits/* maxPiece */.l8) {
            throw new parsers_define/* ReportError */.$('report-too-large', `An object is longer than ${limits/* maxPiece */.l8} characters.`, first);
        }
        // Only the bracket that closes the whole object stands at the beginning of a line.
        if (text.startsWith('}') || (begun.length === 1 && !/^\s*\{\s*$/.test(text))) {
            yield requireObject((0,read_json/* parseRecord */.Hh)(begun.join('\n')), first);
            begun = [];
            length = 0;
        }
    }
    if (begun.length > 0)
        throw new parsers_define/* ReportError */.$('report-truncated', 'The last object of the report is cut off.', first);
}
function requireObject(record, line) {
    if (record !== undefined)
        return record;
    throw new parsers_define/* ReportError */.$('report-malformed', 'Something else than a JSON object begins here.', line);
}
//# sourceMappingURL=json-objects.js.map
;// CONCATENATED MODULE: ./build/src/parsers/govulncheck.js





const oldKeys = ['Vulns', 'Calls', 'Imports', 'Requires', 'Modules'];
const govulncheck = (0,parsers_define/* defineParser */.s)({
    id: 'govulncheck',
    title: 'govulncheck JSON',
    kind: 'findings',
    about: 'Written by `govulncheck -json ./... > FILE`; what the program calls counts, the rest is shown as suppressed.',
    recognises: sniffed => isOld(sniffed) || isStream(sniffed),
    parse: input => {
        if (isOld(input.sniffed))
            return readOldVulnerabilities((0,read_json/* jsonOf */.o_)(input.sniffed));
        const vulnerabilities = new Vulnerabilities();
        for (const message of readJsonObjects(input))
            vulnerabilities.add(message);
        return vulnerabilities.report();
    }
});
/** Before July 2023 it wrote one document. */
function isOld(sniffed) {
    const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
    return report !== undefined && 'Vulns' in report && Object.keys(report).every(key => oldKeys.includes(key));
}
/** A stream of messages, of which the first tells the configuration; some wrap them into a list. */
function isStream(sniffed) {
    if (sniffed.syntax === 'xml')
        return false;
    if (sniffed.syntax === 'json')
        return isConfig(((0,read_json/* asArray */._j)(sniffed.value) ?? [sniffed.value])[0]);
    const [first = '', second = ''] = sniffed.head;
    if (first.trim() !== '{')
        return isConfig((0,read_json/* parseRecord */.Hh)(first));
    const end = sniffed.head.findIndex(line => line.startsWith('}'));
    return /^\s*"config"/.test(second) && isConfig((0,read_json/* parseRecord */.Hh)(sniffed.head.slice(0, end + 1).join('\n')));
}
function isConfig(value) {
    return (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)(value)?.['config'])?.['protocol_version']) !== undefined;
}
//# sourceMappingURL=govulncheck.js.map
;// CONCATENATED MODULE: ./build/src/parsers/grype.js





const grype = (0,parsers_define/* defineParser */.s)({
    id: 'grype',
    title: 'Grype JSON',
    kind: 'findings',
    about: 'Written by `grype TARGET --output json --file FILE`.',
    recognises: sniffed => {
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        const matches = (0,read_json/* asArray */._j)(report?.['matches']);
        if (report === undefined || matches === undefined)
            return false;
        const byGrype = (0,read_json/* asRecord */.qY)(report['descriptor'])?.['name'] === 'grype' || 'distro' in report;
        return byGrype || (matches.length > 0 && matches.every(isMatch));
    },
    parse: input => {
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        const matches = (0,read_json/* requireArray */.Fs)(report['matches'], '"matches"');
        const findings = matches.map((entry, at) => readMatch((0,read_json/* requireRecord */.jp)(entry, `object "matches[${at}]"`)));
        return {
            kind: 'findings',
            tools: ['Grype'],
            findings: withoutRepeats(findings),
            suppressed: listIn(report, 'ignoredMatches').length,
            problems: []
        };
    }
});
function isMatch(entry) {
    const match = (0,read_json/* asRecord */.qY)(entry);
    return (0,read_json/* asRecord */.qY)(match?.['vulnerability']) !== undefined && (0,read_json/* asRecord */.qY)(match?.['artifact']) !== undefined;
}
function readMatch(match) {
    const vulnerability = (0,read_json/* requireRecord */.jp)(match['vulnerability'], '"vulnerability" in a match');
    const artifact = (0,read_json/* requireRecord */.jp)(match['artifact'], '"artifact" in a match');
    const id = vulnerability['id'];
    const related = [...new Set(recordsIn(match, 'relatedVulnerabilities').map(entry => entry['id']))];
    const others = related.filter(other => other !== id);
    return findingOf({
        id,
        // A bulletin of a distribution gathers several CVEs and is no other name of any of them.
        aliases: others.length === 1 ? others : [],
        severity: severityOfAdvisory(vulnerability['severity']),
        message: (0,read_json/* asString */.oJ)(vulnerability['description']) ?? recordsIn(match, 'relatedVulnerabilities')[0]?.['description'],
        package: artifact['name'],
        version: artifact['version'],
        fixAvailable: readFix(vulnerability),
        url: vulnerability['dataSource']
    });
}
/** Whether there is a fix; undefined where Grype does not know. Its first versions named only the version that has it. */
function readFix(vulnerability) {
    const state = (0,read_json/* asRecord */.qY)(vulnerability['fix'])?.['state'];
    if (state === 'fixed' || ((0,read_json/* asString */.oJ)(vulnerability['fixedInVersion']) ?? '') !== '')
        return true;
    return state === 'not-fixed' || state === 'wont-fix' ? false : undefined;
}
//# sourceMappingURL=grype.js.map
;// CONCATENATED MODULE: ./build/src/parsers/hadolint.js



const hadolint_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'info'],
    ['style', 'note']
]);
const hadolint = (0,parsers_define/* defineParser */.s)({
    id: 'hadolint',
    title: 'hadolint JSON',
    kind: 'findings',
    about: 'Written by `hadolint --format json`.',
    emptyArrayIsClean: true,
    recognises: sniffed => isListOf(sniffed, 
    // ShellCheck writes the same keys, with codes that are numbers.
    ({ code, file, level }) => typeof code === 'string' && /^[A-Z]+\d+$/.test(code) && typeof file === 'string' && level !== undefined),
    parse: input => {
        const entries = listOf(input.sniffed);
        const inForce = entries.filter(({ level }) => level !== 'ignore');
        const findings = inForce.map(({ code, level, message, file, line, column }) => lintFinding({ id: code, severity: severityOfWord(hadolint_words, level), message, file, line, column }));
        return {
            kind: 'findings',
            tools: ['hadolint'],
            findings,
            suppressed: entries.length - inForce.length,
            problems: []
        };
    }
});
//# sourceMappingURL=hadolint.js.map
;// CONCATENATED MODULE: ./build/src/parsers/istanbul.js




const istanbul = (0,parsers_define/* defineParser */.s)({
    id: 'istanbul',
    title: 'Istanbul coverage data',
    kind: 'coverage',
    about: 'Written as `coverage-final.json` by the reporter `json` of Istanbul (nyc), Jest, Vitest and c8.',
    recognises: sniffed => {
        const entries = Object.values((0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed)) ?? {});
        return entries.length > 0 && entries.every(istanbul_isFile);
    },
    parse: input => {
        const problems = new Problems();
        const entries = Object.entries((0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object'));
        const files = entries.map(([path, entry]) => istanbul_readFile(path, (0,read_json/* requireRecord */.jp)(entry, `object for ${path}`), problems));
        return { kind: 'coverage', files, totals: sumFiles(files), problems: problems.list() };
    }
});
function istanbul_isFile(value) {
    const entry = (0,read_json/* asRecord */.qY)(value);
    return entry !== undefined && 'statementMap' in entry && 's' in entry;
}
function istanbul_readFile(path, entry, problems) {
    const read = (key) => (0,read_json/* requireRecord */.jp)(entry[key], `"${key}" of ${path}`);
    /** Shows each place of a map with what it was told; a place without counts was changed or merged wrongly. */
    const count = (places, counts, see) => {
        const [placed, counted] = [read(places), read(counts)];
        const ids = Object.keys(placed);
        const odd = ids.find(id => !Object.hasOwn(counted, id));
        if (odd !== undefined || ids.length !== Object.keys(counted).length) {
            const why = odd === undefined ? `"${counts}" counts what "${places}" does not list` : `"${counts}" lacks ${odd}`;
            throw new parsers_define/* ReportError */.$('report-malformed', `The data of ${path} does not fit together: ${why}.`);
        }
        let covered = 0;
        for (const id of ids) {
            const hit = isHit(counted[id], path, problems);
            if (hit)
                covered++;
            see(placed[id], hit);
        }
        return { covered, total: ids.length };
    };
    const lines = new LineTally();
    const statements = count('statementMap', 's', (place, hit) => {
        const line = (0,read_json/* asPosition */.kI)((0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)(place)?.['start'])?.['line']);
        if (line !== undefined && line <= maxLine)
            lines.add(line, hit);
        else {
            const message = `A statement of ${path} has no line, so that it counts as a statement only.`;
            problems.add('line-unreadable', message, { blocks: !hit });
        }
    });
    // Branches of code that was mapped back to its source can have no places, so that their counts alone tell of them.
    const branches = Object.entries(read('b')).flatMap(([id, counts]) => {
        const arms = (0,read_json/* asArray */._j)(counts);
        if (arms === undefined)
            throw new parsers_define/* ReportError */.$('report-malformed', `Branch ${id} of ${path} has no list of counts.`);
        return arms.map(count => isHit(count, path, problems));
    });
    return fileOfLines(forwardSlashes(path), lines, {
        branches: tally(branches),
        functions: count('fnMap', 'f', () => undefined),
        statements
    });
}
/** What is no number from 0 on was not hit. */
function isHit(count, path, problems) {
    if (typeof count === 'number' && count >= 0)
        return count > 0;
    const message = `${path} has the hits ${JSON.stringify(count)}, which are no count; they count as none.`;
    problems.add('hits-unreadable', message);
    return false;
}
//# sourceMappingURL=istanbul.js.map
;// CONCATENATED MODULE: ./build/src/parsers/istanbul-summary.js





const istanbulSummary = (0,parsers_define/* defineParser */.s)({
    id: 'istanbul-summary',
    title: 'Istanbul JSON summary',
    kind: 'coverage',
    about: 'Written as `coverage-summary.json` by the reporter `json-summary` of Istanbul (nyc), Jest, Vitest and c8.',
    recognises: sniffed => {
        const lines = (0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed))?.['total'])?.['lines']);
        return lines !== undefined && ['total', 'covered', 'pct'].every(key => key in lines);
    },
    parse: input => {
        const { total, ...listed } = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        // Converters of other languages' reports put the files under a key of their own.
        const nested = (0,read_json/* asRecord */.qY)(listed['files']);
        const entries = nested === undefined || 'lines' in nested ? listed : nested;
        const declared = istanbul_summary_readCounts((0,read_json/* requireRecord */.jp)(total, '"total"'), 'total');
        const files = Object.entries(entries).map(([path, entry]) => ({
            path: forwardSlashes(path),
            ...istanbul_summary_readCounts((0,read_json/* requireRecord */.jp)(entry, `object for ${JSON.stringify(path)}`), path)
        }));
        const totals = files.length === 0 ? declared : sumFiles(files);
        const problems = new Problems();
        for (const metric of reports/* coverageMetrics */.wv)
            istanbul_summary_compare(metric, declared[metric], totals[metric], problems);
        return { kind: 'coverage', files, totals, problems: problems.list() };
    }
});
/** Lines are always told; `pct` is not read, for it is rounded and reads `Unknown` when there is nothing to cover. */
function istanbul_summary_readCounts(entry, name) {
    const read = (metric) => entry[metric] === undefined ? null : readRatio((0,read_json/* requireRecord */.jp)(entry[metric], `"${metric}" of ${name}`), metric, name);
    const counts = mapMetrics(read);
    if (counts.lines === null)
        throw new parsers_define/* ReportError */.$('report-malformed', `The entry ${name} has no lines.`);
    return counts;
}
function readRatio(counts, metric, name) {
    const [covered, total] = [(0,read_json/* asCount */.Wg)(counts['covered']), (0,read_json/* asCount */.Wg)(counts['total'])];
    if (covered === undefined || total === undefined || covered > total) {
        const written = `${JSON.stringify(counts['covered'])} of ${JSON.stringify(counts['total'])}`;
        throw new parsers_define/* ReportError */.$('report-malformed', `The entry ${name} has ${written} ${metric} covered, which cannot be.`);
    }
    return { covered, total };
}
/** Istanbul's total is the sum of the files it lists; where it is not, the report was changed or merged wrongly. */
function istanbul_summary_compare(metric, declared, found, problems) {
    if (declared?.covered === found?.covered && declared?.total === found?.total)
        return;
    const words = (ratio) => (ratio === null ? 'none' : `${ratio.covered} of ${ratio.total}`);
    const message = `The total declares ${words(declared)} ${metric} covered; the files add up to ${words(found)}.`;
    problems.add('counts-disagree', message, { blocks: true });
}
//# sourceMappingURL=istanbul-summary.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/jacoco-reader.js




/** What JaCoCo counts, of which instructions, complexity and classes are no metrics of ours. */
const metricOf = new Map([
    ['LINE', 'lines'],
    ['BRANCH', 'branches'],
    ['METHOD', 'functions']
]);
/** Hears a JaCoCo document: the counters of source files are what counts, those at the root are compared with them. */
class JacocoReader {
    #problems;
    #path = [];
    #groups = [];
    #paths = new Set();
    #files = [];
    #root = {};
    #package = '';
    #file;
    constructor(problems) {
        this.#problems = problems;
    }
    open(name, attributes, at) {
        const parent = this.#path.at(-1);
        this.#path.push(name);
        if (name === 'line') {
            if (parent === 'sourcefile' && this.#file !== undefined)
                this.#readLine(this.#file, attributes);
        }
        else if (name === 'counter') {
            if (parent === 'sourcefile' && this.#file !== undefined)
                readCounter(this.#file.counters, attributes, at);
            else if (this.#path.length === 2)
                readCounter(this.#root, attributes, at);
        }
        else if (name === 'sourcefile')
            this.#openFile(attributes.get('name') ?? '', at);
        else if (name === 'package')
            this.#package = attributes.get('name') ?? '';
        else if (name === 'group')
            this.#groups.push(attributes.get('name') ?? '');
    }
    close(name) {
        this.#path.pop();
        if (name === 'group')
            this.#groups.pop();
        if (name !== 'sourcefile' || this.#file === undefined)
            return;
        this.#files.push(this.#countFile(this.#file));
        this.#file = undefined;
    }
    finish() {
        const root = mapMetrics(metric => this.#root[metric] ?? null);
        if (this.#files.length === 0) {
            // Classes that were compiled without debug information are in no source file, but they have no lines either.
            this.#compare('lines', root.lines, null);
            return { files: [], totals: root };
        }
        const totals = sumFiles(this.#files);
        for (const metric of reports/* coverageMetrics */.wv)
            this.#compare(metric, root[metric], totals[metric]);
        return { files: this.#files, totals };
    }
    #openFile(name, line) {
        if (name === '')
            throw new parsers_define/* ReportError */.$('report-malformed', 'A source file has no name.', line);
        const inPackage = [this.#package, name].filter(part => part !== '').join('/');
        // Modules may have files of one name, which must not be taken for each other.
        const path = this.#paths.has(inPackage) ? [...this.#groups, inPackage].join('/') : inPackage;
        this.#paths.add(path);
        this.#file = {
            path,
            line,
            counters: {},
            lines: new LineTally(),
            branches: { covered: 0, total: 0 },
            areLinesTold: true
        };
    }
    #readLine(file, attributes) {
        const number = countOf(attributes, 'nr') ?? 0;
        const [missed, covered] = [countOf(attributes, 'mi'), countOf(attributes, 'ci')];
        if (missed === undefined || covered === undefined || number === 0 || number > maxLine)
            file.areLinesTold = false;
        else
            file.lines.add(number, covered > 0);
        // A line without branches may leave their numbers out.
        const [missedBranches = 0, coveredBranches = 0] = ['mb', 'cb'].map(key => countOf(attributes, key));
        if (['mb', 'cb'].some(key => attributes.get(key) !== undefined && countOf(attributes, key) === undefined))
            file.areLinesTold = false;
        const { branches } = file;
        file.branches = {
            covered: branches.covered + coveredBranches,
            total: branches.total + coveredBranches + missedBranches
        };
    }
    #countFile(file) {
        const hits = file.lines.hits();
        const told = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length };
        const hasCounters = Object.keys(file.counters).length > 0;
        if (!hasCounters && !file.areLinesTold) {
            throw new parsers_define/* ReportError */.$('report-malformed', `The file "${(0,first_line/* firstLine */.T)(file.path)}" has neither counters nor lines that say what was run.`, file.line);
        }
        const none = { covered: 0, total: 0 };
        const lines = hasCounters ? (file.counters.lines ?? none) : told;
        const agrees = lines.covered === told.covered && lines.total === told.total;
        if (file.areLinesTold && !agrees)
            this.#noteLines(file, lines, told);
        return {
            path: file.path,
            lines,
            branches: hasCounters ? (file.counters.branches ?? none) : file.branches,
            functions: file.counters.functions ?? null,
            statements: null,
            ...(file.areLinesTold && agrees ? { hits } : {})
        };
    }
    #noteLines({ path, line }, counted, told) {
        const message = `The file "${(0,first_line/* firstLine */.T)(path)}" counts ${counted.covered} of ${counted.total} lines covered; ` +
            `its lines come to ${told.covered} of ${told.total}.`;
        this.#problems.add('counts-disagree', message, { line, blocks: missedOf(told) > missedOf(counted) });
    }
    #compare(metric, root, files) {
        if (root === null || (root.covered === files?.covered && root.total === files.total))
            return;
        const found = files ?? { covered: 0, total: 0 };
        const message = `The report counts ${root.covered} of ${root.total} ${metric} covered; its source files come to ` +
            `${found.covered} of ${found.total}, and those count.`;
        this.#problems.add('counts-disagree', message, { blocks: missedOf(root) > missedOf(found) });
    }
}
function readCounter(counters, attributes, at) {
    const metric = metricOf.get(attributes.get('type') ?? '');
    if (metric === undefined)
        return;
    const [missed, covered] = [countOf(attributes, 'missed'), countOf(attributes, 'covered')];
    if (missed === undefined || covered === undefined || counters[metric] !== undefined) {
        throw new parsers_define/* ReportError */.$('report-malformed', `A counter of ${metric} has no numbers, or is there twice.`, at);
    }
    counters[metric] = { covered, total: covered + missed };
}
function countOf(attributes, key) {
    const word = attributes.get(key) ?? '';
    return /^\d{1,10}$/.test(word) ? Number(word) : undefined;
}
//# sourceMappingURL=jacoco-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/jacoco.js




const jacoco = (0,parsers_define/* defineParser */.s)({
    id: 'jacoco',
    title: 'JaCoCo XML',
    kind: 'coverage',
    about: 'Written by JaCoCo with Maven, Gradle or Ant, by Kover, and by `gcovr --jacoco`.',
    recognises: sniffed => sniffed.syntax === 'xml' &&
        sniffed.root === 'report' &&
        (sniffed.head.includes('-//JACOCO//') ||
            /<report(?:\s[^>]*)?>\s*<(?:sessioninfo|group|package|counter)[\s/>]/.test(sniffed.head)),
    parse: input => {
        const problems = new Problems();
        const reader = new JacocoReader(problems);
        (0,xml/* readXml */.k)(input.chunks(), reader);
        const { files, totals } = reader.finish();
        if (Object.values(totals).every(ratio => ratio === null || ratio.total === 0)) {
            throw new parsers_define/* ReportError */.$('report-no-data', 'The JaCoCo report counts nothing: no class was measured.');
        }
        return { kind: 'coverage', files, totals, problems: problems.list() };
    }
});
//# sourceMappingURL=jacoco.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/jest-raw.js

/**
 * A test file as `jest --json` writes it, also from what Jest hands to result processors and reporters, which some of them
 * write as it is: other names for the same things, and no status.
 */
function fileOfRaw(file) {
    const cases = (0,read_json/* asArray */._j)(file['testResults']);
    if (file['assertionResults'] !== undefined || cases === undefined)
        return file;
    const message = file['failureMessage'];
    const isCalm = (message === null || message === '') &&
        (file['testExecError'] === undefined || file['testExecError'] === null) &&
        (0,read_json/* asCount */.Wg)(file['numFailingTests']) === 0;
    return {
        name: file['testFilePath'],
        message: message ?? (0,read_json/* asRecord */.qY)(file['testExecError'])?.['message'],
        status: isCalm ? 'passed' : 'failed',
        assertionResults: cases
    };
}
//# sourceMappingURL=jest-raw.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/places.js
/**
 * The first line that a stack names in a file of our own choosing, as `path:line` or `path:line:column`: the path whole, as
 * a URL, or as an end of the file's path that follows a slash.
 */
function lineWithin(file, stack) {
    for (const [, place = '', line] of stack.matchAll(/(?<![^\s()'"])([^\s()'"]+?):([1-9]\d{0,8})(?=[:)\s]|$)/g)) {
        const path = place.replace(/^file:\/\//, '');
        if (path === file || file.endsWith(`/${path}`))
            return Number(line);
    }
    return undefined;
}
/** The frame of a Python traceback, as pytest prints it, that lies in the module which a dotted class name begins with. */
function pythonPlace(className, traceback) {
    for (const [, file = '', line] of traceback.matchAll(/^([^\s:][^:\n]*\.py):([1-9]\d{0,8}): /gm)) {
        const module = file.slice(0, -'.py'.length).replaceAll('/', '.');
        if (className === module || className.startsWith(`${module}.`))
            return { file, line: Number(line) };
    }
    return undefined;
}
/** The first frame of a .NET or Mono stack that says its file and line: `in C:\\shop\\Cart.cs:line 7`, `in /shop/Cart.cs:7`. */
function dotnetPlace(stack) {
    for (const frame of stack.split('\n')) {
        const end = /:(?:line )?([1-9]\d{0,8})[ \t]*$/.exec(frame);
        const [, file] = / in ([^<>]+)$/.exec(frame.slice(1 + Math.max(frame.lastIndexOf('<'), frame.lastIndexOf('>')), end?.index)) ?? [];
        if (file !== undefined && end !== null)
            return { file, line: Number(end[1]) };
    }
    return undefined;
}
/** The first frame of a Java stack that lies in a class, with the path that its package gives its file. */
function javaPlace(className, stack) {
    for (const [, name = '', file, line] of stack.matchAll(/^[ \t]*at (?:\S+\/)?([\w.$]+)\.[\w$<>]+\(([\w$]+\.\w+):([1-9]\d{0,8})\)$/gm)) {
        if (name !== className && !name.startsWith(`${className}$`))
            continue;
        const folder = className.split('.').slice(0, -1);
        return { file: [...folder, file].join('/'), line: Number(line) };
    }
    return undefined;
}
//# sourceMappingURL=places.js.map
;// CONCATENATED MODULE: ./build/src/parsers/jest.js





const jest = (0,parsers_define/* defineParser */.s)({
    id: 'jest',
    title: 'Jest or Vitest JSON',
    kind: 'tests',
    about: 'Written by `jest --json --outputFile=FILE` and by `vitest --reporter=json --outputFile=FILE`.',
    recognises: sniffed => {
        const record = sniffed.syntax === 'json' ? (0,read_json/* asRecord */.qY)(sniffed.value) : undefined;
        return record?.['numTotalTests'] !== undefined && (0,read_json/* asArray */._j)(record['testResults']) !== undefined;
    },
    parse: ({ sniffed }) => {
        const run = (0,read_json/* requireRecord */.jp)(sniffed.syntax === 'json' ? sniffed.value : undefined, 'JSON object');
        const tally = new TestTally();
        const files = (0,read_json/* requireArray */.Fs)(run['testResults'], 'list "testResults"').map(entry => fileOfRaw((0,read_json/* requireRecord */.jp)(entry, 'object in every place of "testResults"')));
        for (const file of files)
            jest_readFile(file, tally);
        reconcile(run, files.filter(file => file['status'] === 'failed').length, tally);
        return tally.report();
    }
});
/** What a test file's status may be when nothing in it failed. */
const calmStatuses = new Set(['passed', 'pending', 'skipped', 'todo', 'disabled', 'focused']);
/** A file that failed although none of its cases did was not loaded, or broke in a hook. */
function jest_readFile(file, tally) {
    const path = (0,read_json/* asString */.oJ)(file['name']) ?? '';
    const failedBefore = tally.failed;
    tally.suite(path);
    for (const entry of (0,read_json/* requireArray */.Fs)(file['assertionResults'], 'list "assertionResults" in every test file')) {
        readCase((0,read_json/* requireRecord */.jp)(entry, 'object in every place of "assertionResults"'), path, tally);
    }
    if (calmStatuses.has(file['status']) || tally.failed > failedBefore)
        return;
    const message = ((0,read_json/* asString */.oJ)(file['message']) ?? '').replace(/^\s*● Test suite failed to run\s+/, '');
    tally.suiteError({
        suite: path,
        name: '',
        message: message.trim() === '' ? 'The file failed outside its tests: a hook, or the loading of it.' : message,
        file: path,
        line: lineWithin(path, message)
    });
}
function readCase(entry, path, tally) {
    const name = (0,read_json/* asString */.oJ)(entry['fullName']) ?? (0,read_json/* asString */.oJ)(entry['title']) ?? '';
    const written = (0,read_json/* asArray */._j)(entry['failureMessages']) ?? [];
    const messages = written.length === 0 ? [] : written.map(read_json/* asString */.oJ).filter(text => text !== undefined);
    const outcome = jest_outcomeOf(entry, messages.length);
    if (outcome !== 'failed') {
        tally.add(outcome, path, name);
        return;
    }
    const line = lineWithin(path, messages.join('\n')) ?? (0,read_json/* asPosition */.kI)((0,read_json/* asRecord */.qY)(entry['location'])?.['line']);
    const message = messages[0] ?? `The test has the status ${JSON.stringify(entry['status'] ?? null)} and no message.`;
    tally.fail({ suite: path, name, message, file: path, line });
}
/** Jest counts invocations of a test, Vitest leaves the messages of the tries before the one that passed. */
function jest_outcomeOf(entry, messages) {
    switch (entry['status']) {
        case 'passed':
            return messages > 0 || ((0,read_json/* asCount */.Wg)(entry['invocations']) ?? 1) > 1 ? 'flaky' : 'passed';
        case 'pending':
        case 'skipped':
        case 'todo':
        case 'disabled':
            return 'skipped';
    }
    return 'failed';
}
/** What the run says of itself must be found in its files; red that is not found there is red nevertheless. */
function reconcile(run, failedFiles, tally) {
    const complain = (message) => {
        tally.suiteError({ suite: '', name: '', message });
    };
    const declared = (key) => (0,read_json/* asCount */.Wg)(run[key]) ?? 0;
    for (const key of ['numFailedTests', 'numFailedTestSuites', 'numRuntimeErrorTestSuites']) {
        if (run[key] === undefined || (0,read_json/* asCount */.Wg)(run[key]) !== undefined)
            continue;
        const message = `"${key}" is ${JSON.stringify(run[key])}, which is no count.`;
        tally.problems.add('counts-unreadable', message, { blocks: true });
    }
    const total = declared('numTotalTests');
    const files = declared('numTotalTestSuites');
    const read = (0,read_json/* asArray */._j)(run['testResults'])?.length ?? 0;
    if (total > tally.total || declared('numFailedTests') > tally.failed) {
        const message = `The report declares ${total} tests, ${declared('numFailedTests')} failed; ` +
            `found are ${tally.total}, ${tally.failed} failed.`;
        tally.problems.add('counts-disagree', message, { blocks: true });
    }
    if (run['wasInterrupted'] === true)
        complain(`The run was interrupted: ${read} of ${files} test files are in the report.`);
    else if (declared('numFailedTests') > tally.failed)
        complain('Tests failed that the report does not show.');
    else if (declared('numRuntimeErrorTestSuites') > failedFiles)
        complain('Test files did not run that the report does not show.');
    // Vitest counts each `describe` as one, so that their number is no number of files.
    else if (declared('numFailedTestSuites') > 0 && tally.failed + tally.suiteErrors === 0)
        complain('Test suites failed that the report does not show.');
    else if (run['success'] !== true && tally.failed + tally.suiteErrors === 0) {
        complain('The run was no success although no test failed: a coverage threshold, or an error outside the tests.');
    }
}
//# sourceMappingURL=jest.js.map
// EXTERNAL MODULE: ./build/src/parsers/read/seen.js
var seen = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/src/parsers/json.js



/** How many numbers one file may hold: all of them are kept, so that a limit on any of them can be judged. */
const mostNumbers = 10_000;
const json = (0,parsers_define/* defineParser */.s)({
    id: 'json',
    title: 'Plain JSON',
    kind: 'metrics',
    about: 'Any JSON document of numbers, read only where `format: json` says so; a number is called by its JSON Pointer (RFC 6901), such as `/summary/p95`.',
    byNameOnly: true,
    recognises: sniffed => (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed)) !== undefined || (0,read_json/* asArray */._j)((0,read_json/* jsonOf */.o_)(sniffed)) !== undefined,
    parse: ({ sniffed }) => {
        const error = (0,seen/* readToolError */.DS)(sniffed);
        if (error !== undefined) {
            throw new parsers_define/* ReportError */.$('report-tool-error', `The tool wrote an error instead of numbers: ${error}`);
        }
        const metrics = collectNumbers((0,read_json/* jsonOf */.o_)(sniffed));
        if (metrics.length === 0)
            throw new parsers_define/* ReportError */.$('report-no-data', 'The document holds no finite number.');
        return { kind: 'metrics', metrics, thresholds: [], problems: [] };
    }
});
/** Every finite number of a document by its pointer, in the order of the document, which the reader keeps from being deep. */
function collectNumbers(document) {
    const metrics = [];
    const visit = (value, name) => {
        const number = (0,read_json/* asNumber */.i)(value);
        if (number !== undefined)
            metrics.push({ name, value: number });
        if (metrics.length > mostNumbers) {
            const message = `The document holds more than ${mostNumbers} numbers; write only those to be judged into a file.`;
            throw new parsers_define/* ReportError */.$('report-too-large', message);
        }
        const children = (0,read_json/* asArray */._j)(value)?.entries() ?? Object.entries((0,read_json/* asRecord */.qY)(value) ?? {});
        for (const [key, child] of children)
            visit(child, `${name}/${escapeKey(String(key))}`);
    };
    visit(document, '');
    return metrics;
}
function escapeKey(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/junit-case.js


const tellings = new Map([
    ['failure', 'failure'],
    ['error', 'failure'],
    ['rerunFailure', 'rerun'],
    ['rerunError', 'rerun'],
    ['flakyFailure', 'flaky'],
    ['flakyError', 'flaky'],
    ['skipped', 'skipped']
]);
const failedWords = wordsOf('fail failed failure error errored broken aborted timeout timedout crashed interrupted xpass');
// Qt puts an x before what was expected to fail, and a b before what is on its list of tests that may.
const skippedWords = wordsOf('skip skipped ignored pending disabled notrun suppressed todo excluded xfail bfail bxfail bxpass');
const passedWords = wordsOf('pass passed success successful succeeded ok run completed complete executed finished bpass');
/** Children that no JUnit knows and that can hardly mean anything good. */
const soundsRed = /fail|error|broken|abort/i;
function wordsOf(text) {
    return new Set(text.split(' '));
}
/** Shared by all cases that tell nothing, which nearly all do. */
const nothing = new Set();
const noStatuses = [];
function beginCase(attributes) {
    const line = attributes.get('line');
    return {
        name: attributes.get('name') ?? '',
        className: attributes.get('classname') ?? '',
        file: attributes.get('file'),
        line: line !== undefined && /^[1-9]\d{0,8}$/.test(line) ? Number(line) : undefined,
        statuses: statusesOf(attributes),
        tells: nothing
    };
}
function statusesOf(attributes) {
    const [status = '', result = ''] = [attributes.get('status'), attributes.get('result')];
    if (status === '' && result === '')
        return noStatuses;
    return [status, result].map(word => word.toLowerCase().replace(/[\s_-]/g, '')).filter(word => word !== '');
}
function tell(found, telling) {
    found.tells = new Set(found.tells).add(telling);
}
/** What a child of a case tells of its outcome; undefined for one that tells nothing. */
function tellingOf(element, attributes) {
    const telling = tellings.get(element) ?? (soundsRed.test(element) ? 'failure' : undefined);
    return telling === 'skipped' && excusesFailure(attributes) ? 'excused' : telling;
}
/** node:test writes `type="todo"`, Catch2 names its tag; every other skip beside a failure excuses nothing. */
function excusesFailure(attributes) {
    return (attributes.get('type') === 'todo' ||
        /^TEST_CASE tagged with !(?:mayfail|shouldfail)$/.test(attributes.get('message') ?? ''));
}
/** The gravest that elements and attributes tell; a word in an attribute that nobody knows makes it `unknown`. */
function junit_case_outcomeOf({ tells, statuses }) {
    if (tells.size === 0 && statuses.length === 0)
        return 'passed';
    if (tells.has('excused'))
        return 'skipped';
    if (tells.has('failure') || statuses.some(word => failedWords.has(word)))
        return 'failed';
    if (tells.has('skipped'))
        return 'skipped';
    if (tells.has('flaky'))
        return 'flaky';
    if (tells.has('rerun'))
        return 'failed';
    if (statuses.some(word => skippedWords.has(word)))
        return 'skipped';
    return statuses.every(word => passedWords.has(word)) ? 'passed' : 'unknown';
}
/** Lines of failures that a reader does not need: places, headings, what Go prints around a test's own words. */
const idle = /^(?:\S+:\d+|FAILED:|Failed|PASS|● Test suite failed to run|=== .*|--- .*)$/;
/** The first line of a failure's text that says more than where it is and what the case is called; empty when none does. */
function sayWhy(text, found) {
    const own = found === undefined || found.className === '' ? undefined : `${found.className}::${found.name}`;
    const lines = text.slice(0, 4096).split('\n').map(first_line/* firstLine */.T);
    return lines.find(line => line !== '' && !idle.test(line) && (own === undefined || !line.startsWith(own))) ?? '';
}
/** Where a case failed: the file that its attributes or its suite name, with the line that its stack has in it. */
function locateCase(found, suiteFile) {
    const details = found.words?.details ?? '';
    const named = /[^\s.]\.[cm]?[jt]sx?$/.test(found.className) ? found.className : undefined;
    const file = found.file ?? suiteFile ?? named;
    if (file === undefined)
        return pythonPlace(found.className, details) ?? {};
    const line = lineWithin(file, details) ?? found.line;
    return line === undefined ? { file } : { file, line };
}
//# sourceMappingURL=junit-case.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/declared.js

/** Reads attributes that hold counts; the first that is written and is no count becomes a problem that blocks. */
function declare(subject, attributes, line, problems, { total, red }) {
    const unreadable = [total, ...red].find(key => isUnreadable(attributes.get(key)));
    if (unreadable !== undefined) {
        const message = `The attribute ${unreadable} of ${lowerFirst(subject)} is no count.`;
        problems.add('counts-unreadable', message, { line, blocks: true });
    }
    const counts = red.map(key => declared_countOf(attributes.get(key)) ?? 0);
    return {
        subject,
        line,
        total: declared_countOf(attributes.get(total)),
        red: counts.reduce((sum, count) => sum + count, 0)
    };
}
/**
 * Holds what was declared against what was found. Red that no case shows is red all the same, and cases that are missing
 * without a reason block; more cases than declared are only noted.
 */
function compareDeclared(declared, found, tally) {
    const { subject, line, total = found.total } = declared;
    if (declared.red > found.red) {
        const message = `${subject} declares ${declared.red} failures and errors; the report shows ${found.red} of them.`;
        tally.suiteError({ suite: '', name: '', message });
        tally.problems.add('counts-disagree', message, { line, blocks: true });
    }
    const message = `${subject} declares ${total} tests; ${found.total} cases are in the report.`;
    if (total > found.total + (found.unlisted ?? 0)) {
        tally.problems.add('counts-disagree', message, { line, blocks: true });
    }
    else if (total < found.total - (found.uncounted ?? 0))
        tally.problems.add('counts-differ', message, { line });
}
/** A count as tools write it, with or without thousands separators or a fraction of 0; undefined for every other text. */
function declared_countOf(text) {
    const digits = text?.replaceAll(',', '').trim().replace(/\.0+$/, '') ?? '';
    return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
/** Whether an attribute that should hold a count holds something else. */
function isUnreadable(text) {
    return text !== undefined && text.trim() !== '' && declared_countOf(text) === undefined;
}
function lowerFirst(subject) {
    return (0,first_line/* firstLine */.T)(subject.slice(0, 1).toLowerCase() + subject.slice(1));
}
//# sourceMappingURL=declared.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/junit-suite.js


function beginSuite(attributes, line) {
    const name = attributes.get('name') ?? '';
    const isCatch2 = attributes.get('hostname') === 'tbd';
    const count = (key) => declared_countOf(attributes.get(key)) ?? 0;
    return {
        name,
        file: attributes.get('file'),
        line,
        dialect: /^pytest(?: tests)?$/.test(name) ? 'pytest' : isCatch2 ? 'catch2' : undefined,
        declaredTests: declared_countOf(attributes.get('tests')),
        unreadable: isBlank(attributes.get('tests'))
            ? 'tests'
            : ['tests', 'failures', 'errors'].find(key => isUnreadable(attributes.get(key))),
        declaredRed: count('failures') + count('errors'),
        declaredSkipped: Math.max(count('skipped') + count('disabled'), count('skip'), count('ignored')),
        cases: 0,
        skipped: 0,
        suitesBelow: 0,
        redTold: 0,
        retries: 0,
        nameless: 0,
        lastFailed: undefined,
        afterFailure: []
    };
}
/** A total that is written and says nothing cannot be held against the cases, of which the last may not have ended. */
function isBlank(total) {
    return total?.trim() === '';
}
/** What was found in a suite that has ended is found in the one around it. */
function addToParent(parent, suite) {
    parent.cases += suite.cases;
    parent.skipped += suite.skipped;
    parent.suitesBelow += suite.suitesBelow + 1;
    parent.redTold += Math.max(suite.redTold, suite.declaredRed);
    parent.retries += suite.retries;
}
/** Notes a difference between declared and found cases; it blocks where cases are missing and nothing known explains it. */
function compareCases(suite, countsSuites, problems) {
    const { name, line, cases, declaredTests: declared = cases } = suite;
    const missing = declared - cases;
    if (missing === 0)
        return;
    const leftOut = Math.max(0, suite.declaredSkipped - suite.skipped);
    const explained = leftOut + suite.retries + (countsSuites ? suite.suitesBelow : 0);
    const blocks = missing > explained && suite.dialect === undefined;
    const message = `The suite "${(0,first_line/* firstLine */.T)(name)}" declares ${declared} tests; ${cases} cases are in the report.`;
    problems.add(blocks ? 'counts-disagree' : 'counts-differ', message, { line, blocks });
}
//# sourceMappingURL=junit-suite.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/junit-reader.js






/** Characters of a failure's text that are looked through for its message and its place. */
const maxDetails = 64 * 1024;
/** Elements whose content says nothing of outcomes. */
const silent = new Set(['properties', 'system-out', 'system-err', 'skipped']);
/** Why CTest did not run a test that it calls skipped, where nobody meant to skip it. */
const notRunnable = /^(?:Unable to find|Required Files Missing|Missing Configuration|Fixture dependency failed)/;
/** Hears a JUnit document and tallies it. */
class JunitReader {
    tally = new TestTally();
    /** The name of an element in a suite that JUnit does not know. */
    foreignElement;
    #suites = [];
    #case;
    #told;
    /** How deep below the innermost suite or case the reader is. */
    #below = 0;
    /** Whether that is in an element that says nothing of outcomes. */
    #isSilent = false;
    /** node:test counts suites among the tests of a suite, and says in comments at the end what it counted in all. */
    #isNode = false;
    #nodeFailed = 0;
    open(name, attributes, line) {
        if (this.#below > 0)
            this.#openBelow(name);
        else if (this.#case !== undefined)
            this.#openInCase(this.#case, name, attributes, line);
        else if (name === 'testcase')
            this.#openCase(attributes);
        else if (name === 'testsuite' || name === 'testsuites')
            this.#openSuite(attributes, line);
        else
            this.#openInSuite(name, attributes, line);
    }
    wantsText() {
        return this.#told !== undefined && this.#below === 1 && this.#told.details.length < maxDetails;
    }
    text(text) {
        if (this.#told !== undefined)
            this.#told.details += text;
    }
    comment(text) {
        const [, count] = /^ (?:fail|cancelled) (\d{1,9}) $/.exec(text) ?? [];
        if (this.#below === 0 && count !== undefined)
            this.#nodeFailed += Number(count);
    }
    close() {
        if (this.#below > 0) {
            this.#below--;
            if (this.#below === 0)
                this.#closeTold();
        }
        else if (this.#case !== undefined)
            this.#closeCase(this.#case);
        else
            this.#closeSuite();
    }
    #openSuite(attributes, line) {
        const suite = beginSuite(attributes, line);
        this.tally.suite(suite.name);
        this.#suites.push(suite);
        if (suite.unreadable === undefined)
            return;
        const message = `The attribute ${suite.unreadable} of the suite "${(0,first_line/* firstLine */.T)(suite.name)}" is no count.`;
        this.tally.problems.add('counts-unreadable', message, { line, blocks: true });
    }
    #openCase(attributes) {
        this.#case = beginCase(attributes);
        this.#isNode ||= this.#case.className === 'test';
    }
    #openInCase(found, name, attributes, line) {
        if (name === 'testcase')
            throw new parsers_define/* ReportError */.$('report-malformed', 'A test case stands within a test case.', line);
        this.#below = 1;
        this.#isSilent = silent.has(name);
        const telling = tellingOf(name, attributes);
        if (telling === undefined)
            return;
        tell(found, telling);
        this.#hear(telling, attributes);
        const message = attributes.get('message') ?? '';
        if (telling !== 'skipped' || !notRunnable.test(message))
            return;
        const words = `The test "${(0,first_line/* firstLine */.T)(found.name)}" is called skipped but could not be run: ${(0,first_line/* firstLine */.T)(message)}.`;
        this.tally.problems.add('not-runnable', words, { line, blocks: true });
    }
    /** A case whose failure stands within an element of its own (a step, say) has failed all the same; output says nothing. */
    #openBelow(name) {
        this.#below++;
        if (name !== 'failure' && name !== 'error')
            return;
        if (this.#case === undefined || this.#isSilent || this.#case.tells.has('failure'))
            return;
        tell(this.#case, 'failure');
        const suite = this.#suites.at(-1);
        if (suite !== undefined)
            suite.redTold++;
    }
    /** What stands in an element that JUnit does not know is heard as if it stood in a suite: there may be cases in it. */
    #openInSuite(name, attributes, line) {
        if (name === 'failure' || name === 'error')
            this.#hear('failure', attributes);
        if (name === 'failure' || name === 'error' || silent.has(name)) {
            this.#below = 1;
            return;
        }
        this.foreignElement ??= name;
        this.tally.problems.add('foreign-element', `JUnit knows no element <${(0,first_line/* firstLine */.T)(name)}> in a suite.`, { line });
        this.#openSuite(attributes, line);
    }
    #hear(telling, attributes) {
        this.#told = { telling, message: attributes.get('message') ?? '', type: attributes.get('type') ?? '', details: '' };
        const suite = this.#suites.at(-1);
        if (suite === undefined || telling === 'skipped' || telling === 'excused')
            return;
        suite.redTold++;
        if (telling !== 'failure')
            suite.retries++;
    }
    #closeTold() {
        const told = this.#told;
        this.#told = undefined;
        if (told === undefined || told.telling === 'skipped' || told.telling === 'excused')
            return;
        const why = sayWhy(told.message, this.#case) || sayWhy(told.details, this.#case);
        const message = why || told.message || told.details || told.type;
        if (this.#case !== undefined)
            this.#case.words ??= { message, details: told.details };
        else
            this.tally.suiteError({ suite: this.#suites.at(-1)?.name ?? '', name: '', message });
    }
    #closeCase(found) {
        this.#case = undefined;
        const suite = this.#suites.at(-1);
        if (suite === undefined)
            return;
        suite.cases++;
        const outcome = junit_case_outcomeOf(found);
        const saysNothing = found.className === '' || found.className === found.name || this.#isNode;
        const label = saysNothing ? suite.name : found.className;
        const name = `${found.className}\n${found.name}`;
        const isAgain = suite.lastFailed === name;
        suite.lastFailed = outcome === 'failed' ? name : undefined;
        if (outcome === 'skipped')
            suite.skipped++;
        if (outcome === 'failed' || outcome === 'unknown') {
            if (found.tells.size === 0)
                suite.redTold++;
            const message = found.words?.message ?? `The case has the status "${found.statuses.join(' ')}" and no message.`;
            const failure = { suite: label, name: found.name, message, ...locateCase(found, this.#fileAround()) };
            const mayBelong = isAgain && /^failed on teardown/.test(message) && suite.afterFailure.length < reports/* maxKept */.LB;
            if (mayBelong)
                suite.afterFailure.push(failure);
            else
                this.tally.fail(failure);
        }
        else if (outcome === 'passed' && found.name === '' && found.className === '')
            suite.nameless++;
        else
            this.tally.add(outcome, label, found.name);
    }
    #fileAround() {
        return this.#suites.findLast(({ file }) => file !== undefined)?.file;
    }
    #closeSuite() {
        const suite = this.#suites.pop();
        if (suite === undefined)
            return;
        this.#countNameless(suite);
        this.#countAfterFailure(suite);
        this.#compareRed(suite);
        const isCounted = this.#suites.some(({ declaredTests }) => declaredTests !== undefined);
        if (!isCounted)
            compareCases(suite, this.#isNode, this.tally.problems);
        const parent = this.#suites.at(-1);
        if (parent !== undefined)
            addToParent(parent, suite);
        else if (this.#nodeFailed > 0 && this.tally.failed + this.tally.suiteErrors === 0) {
            this.#addHidden(suite, `${this.#nodeFailed} tests failed by the report's own count; no case shows it.`);
        }
    }
    /** A case that was begun and never named is what pytest leaves of a test that an interrupt ended. */
    #countNameless(suite) {
        const undeclared = Math.min(suite.nameless, Math.max(0, suite.cases - (suite.declaredTests ?? suite.cases)));
        for (let index = 0; index < suite.nameless; index++) {
            if (index >= undeclared)
                this.tally.add('passed', suite.name, '');
            else
                this.tally.fail({
                    suite: suite.name,
                    name: '',
                    message: 'The case was begun and has neither name nor outcome.'
                });
        }
    }
    /** pytest declares a case that failed and whose tear-down failed too as one, and writes it as two. */
    #countAfterFailure(suite) {
        const undeclared = Math.max(0, suite.cases - (suite.declaredTests ?? suite.cases));
        for (const failure of suite.afterFailure.slice(undeclared))
            this.tally.fail(failure);
        suite.cases -= Math.min(undeclared, suite.afterFailure.length);
    }
    /** Declared failures and errors that no element tells of are red all the same. */
    #compareRed(suite) {
        const missing = suite.declaredRed - suite.redTold;
        if (missing <= 0)
            return;
        this.#addHidden(suite, `The suite declares failures and errors: ${suite.declaredRed}. The report does not show ${missing} of them.`);
    }
    #addHidden(suite, message) {
        this.tally.suiteError({ suite: suite.name, name: '', message });
        this.tally.problems.add('counts-disagree', message, { line: suite.line, blocks: true });
    }
}
//# sourceMappingURL=junit-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/junit.js



const junit = (0,parsers_define/* defineParser */.s)({
    id: 'junit',
    title: 'JUnit XML',
    kind: 'tests',
    about: 'Written by most test runners: Surefire, Gradle, `pytest --junit-xml=FILE`, jest-junit, Vitest, Playwright, gotestsum, CTest, PHPUnit, `node --test-reporter=junit`.',
    recognises: sniffed => sniffed.syntax === 'xml' && (sniffed.root === 'testsuites' || sniffed.root === 'testsuite'),
    parse: input => {
        const reader = new JunitReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        if (reader.foreignElement !== undefined && reader.tally.total === 0) {
            throw new parsers_define/* ReportError */.$('report-malformed', `The report has no test case but elements <${reader.foreignElement}>: it is JUnit in name only.`);
        }
        return reader.tally.report();
    }
});
//# sourceMappingURL=junit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/k6-summary.js


/** Whether a document is the machine-readable summary of k6 1.5 and later, whose metrics are a list. */
function isMachineReadable(run) {
    const results = (0,read_json/* asRecord */.qY)(run?.['results']);
    return (0,read_json/* asRecord */.qY)(run?.['metadata'])?.['k6Version'] !== undefined && (0,read_json/* asArray */._j)(results?.['metrics']) !== undefined;
}
/**
 * Reads the results of a machine-readable summary. Version 1 of it tells of no thresholds, so that only limits on its
 * values can judge it; the verdict on the whole run that its schema foresees is heard where it is there.
 */
function readMachineSummary(results) {
    const problems = new Problems();
    const checks = (0,read_json/* asRecord */.qY)(results['checks'])?.['metrics'];
    const entries = [
        ...(0,read_json/* requireArray */.Fs)(results['metrics'], 'list "results.metrics"'),
        ...((0,read_json/* asArray */._j)(checks) ?? Object.values((0,read_json/* asRecord */.qY)(checks) ?? {}))
    ];
    const metrics = entries.flatMap(entry => {
        const metric = (0,read_json/* requireRecord */.jp)(entry, 'object for every metric');
        const name = (0,read_json/* asString */.oJ)(metric['name']) ?? '';
        return readValues(name, (0,read_json/* requireRecord */.jp)(metric['values'], `object "values" of ${JSON.stringify(name)}`));
    });
    if ((results['passed'] ?? true) !== true) {
        problems.add('run-failed', 'k6 says of the whole run that it did not pass.', { blocks: true });
    }
    return { kind: 'metrics', metrics, thresholds: [], problems: problems.list() };
}
/** Each finite value by the names of its metric and its statistic: `http_req_duration p(95)`. */
function readValues(metric, values) {
    return Object.entries(values).flatMap(([statistic, value]) => {
        const number = (0,read_json/* asNumber */.i)(value);
        return number === undefined ? [] : [{ name: `${metric} ${statistic}`, value: number }];
    });
}
//# sourceMappingURL=k6-summary.js.map
;// CONCATENATED MODULE: ./build/src/parsers/k6.js




const k6 = (0,parsers_define/* defineParser */.s)({
    id: 'k6',
    title: 'k6 summary',
    kind: 'metrics',
    about: 'Written by `k6 run --summary-export=FILE`, with `--new-machine-readable-summary` or without, or by `handleSummary` with `JSON.stringify(data)`.',
    recognises: sniffed => {
        const run = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        const metrics = (0,read_json/* asRecord */.qY)(run?.['metrics']);
        if (metrics === undefined)
            return isMachineReadable(run);
        if ((0,read_json/* asRecord */.qY)(run?.['root_group']) !== undefined)
            return true;
        const each = Object.values(metrics).map(read_json/* asRecord */.qY);
        return each.length > 0 && each.every(metric => metric?.['type'] !== undefined && metric['values'] !== undefined);
    },
    parse: ({ sniffed }) => {
        const run = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        if (isMachineReadable(run))
            return readMachineSummary((0,read_json/* requireRecord */.jp)(run['results'], 'object "results"'));
        const problems = new Problems();
        const metrics = [];
        const thresholds = [];
        const all = (0,read_json/* requireRecord */.jp)(run?.['metrics'], 'object "metrics"');
        for (const [name, entry] of Object.entries(all)) {
            const metric = (0,read_json/* requireRecord */.jp)(entry, `object for ${JSON.stringify(name)}`);
            const values = (0,read_json/* asRecord */.qY)(metric['values']);
            metrics.push(...readValues(name, values ?? metric));
            const judged = readThresholds(name, metric, values !== undefined);
            thresholds.push(...judged);
            if (judged.length > 0 && (isUntouched(values ?? metric) || isTimeless(name, values ?? metric))) {
                const message = `The metric ${name} has a threshold and not one sample; k6 calls that passed.`;
                problems.add('no-samples', message, { blocks: isBuiltIn(name) || !hasRun(all) });
            }
        }
        return { kind: 'metrics', metrics, thresholds, problems: problems.list() };
    }
});
/**
 * The two ways to write a summary have opposite senses: an export says true of a threshold that was crossed, and
 * `handleSummary` says `ok: true` of one that was kept. Where the values stand tells the two apart.
 */
function readThresholds(name, metric, isNested) {
    if (metric['thresholds'] === undefined)
        return [];
    const written = (0,read_json/* requireRecord */.jp)(metric['thresholds'], `object "thresholds" of ${JSON.stringify(name)}`);
    return Object.entries(written).map(([condition, verdict]) => {
        const crossed = isNested ? negated((0,read_json/* asRecord */.qY)(verdict)?.['ok']) : verdict;
        if (typeof crossed === 'boolean')
            return { metric: name, condition, passed: !crossed };
        throw new parsers_define/* ReportError */.$('report-malformed', `The threshold ${condition} of ${name} has no verdict that can be read.`);
    });
}
function negated(value) {
    return typeof value === 'boolean' ? !value : undefined;
}
/** Rates that k6 samples by itself, in each check and request; others may count nothing but errors, of which there are none. */
function isBuiltIn(name) {
    return /^(?:checks|(?:browser_)?http_req_failed)(?:\{|$)/.test(name) || isDuration(name);
}
/** Times that k6 takes by itself and that are never zero, of some requests only where tags stand behind. */
function isDuration(name) {
    return /^(?:(?:browser_)?http_req_duration|http_req_waiting|grpc_req_duration|iteration_duration|group_duration|ws_session_duration)(?:\{|$)/.test(name);
}
/** A time of nothing: k6 writes zeros, which keep every threshold, where no request was made or none as the tags say. */
function isTimeless(name, values) {
    const numbers = Object.values(values).flatMap(value => (0,read_json/* asNumber */.i)(value) ?? []);
    return isDuration(name) && numbers.every(value => value === 0);
}
function hasRun(metrics) {
    const iterations = (0,read_json/* asRecord */.qY)(metrics['iterations']);
    return ((0,read_json/* asNumber */.i)(((0,read_json/* asRecord */.qY)(iterations?.['values']) ?? iterations)?.['count']) ?? 0) > 0;
}
/** A rate of nothing: 0 passes and 0 fails. */
function isUntouched(values) {
    return values['passes'] === 0 && values['fails'] === 0;
}
//# sourceMappingURL=k6.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/lcov-file.js

/** What the records of one source file say. The `read…` methods answer what is wrong with a record that cannot be read. */
class LcovFile {
    path;
    lines = new LineTally();
    /** By line, block and branch; a branch that is told of several times was taken if it was taken once. */
    branches = new Map();
    functions = new FunctionTally();
    #problems;
    #declared = new Map();
    #sections = 0;
    constructor(path, problems) {
        this.path = path;
        this.#problems = problems;
    }
    begin() {
        this.#sections += 1;
        this.functions.beginSection();
    }
    /** `DA:line,hits[,checksum]` */
    readLine(text, at) {
        const comma = text.indexOf(',', 3);
        const line = wholeNumber(text, 3, comma);
        if (line < 0 || line > maxLine)
            return 'DA has no line number and hits.';
        if (line === 0)
            return this.#leaveOutLineZero('DA', at);
        const second = text.indexOf(',', comma + 1);
        this.lines.add(line, this.#isHit(text, comma + 1, second < 0 ? text.length : second, at));
        return undefined;
    }
    /** `BRDA:line,[e]block,branch,taken`, where the branch can be an expression with commas of its own. */
    readBranch(text, at) {
        const line = wholeNumber(text, 5, text.indexOf(',', 5));
        const second = text.indexOf(',', text.indexOf(',', 5) + 1);
        const last = text.lastIndexOf(',');
        if (line < 0 || second < 0 || last <= second)
            return 'BRDA has no line, block, branch and taken.';
        if (line === 0)
            return this.#leaveOutLineZero('BRDA', at);
        const branch = text.slice(5, last);
        const taken = text.trimEnd().endsWith(',-') ? false : this.#isHit(text, last + 1, text.length, at);
        if (taken || !this.branches.has(branch))
            this.branches.set(branch, taken);
        return undefined;
    }
    /** The records of functions and the declared counts; others are left out. */
    readOther(key, rest, at) {
        const [first = '', second = ''] = rest.split(',', 2);
        const name = rest.slice(first.length + 1);
        switch (key) {
            case 'LF':
            case 'LH':
            case 'BRF':
            case 'BRH':
            case 'FNF':
            case 'FNH':
                this.#declared.set(key, rest.trim());
                break;
            case 'FN':
                // `FN:line,name` or `FN:line,end,name`
                this.functions.define(/^\d+,./.test(name) ? name.slice(second.length + 1) : name, first);
                break;
            case 'FNDA':
                this.functions.call(name, this.#isHit(first, 0, first.length, at));
                break;
            case 'FNL':
                this.functions.place(first, name);
                break;
            case 'FNA': {
                const hit = this.#isHit(second, 0, second.length, at);
                if (this.functions.callPlaced(first, name.slice(second.length + 1), hit))
                    break;
                return `FNA speaks of function ${first}, which no FNL before it places.`;
            }
            default:
                this.#problems.add('record-unknown', `The record ${key} is not known and is left out.`, { line: at });
        }
        return undefined;
    }
    /** Notes where the counts that the file declares are not those of its records. */
    compare(found) {
        // Sections that were merged declare counts of their own, which no sum can be compared with.
        if (this.#sections > 1)
            return;
        this.#compareOne('lines', found.lines, 'LF', 'LH');
        this.#compareOne('branches', found.branches, 'BRF', 'BRH');
        this.#compareOne('functions', found.functions, 'FNF', 'FNH');
    }
    #compareOne(unit, found, totalKey, coveredKey) {
        const total = this.#declared.get(totalKey) ?? String(found.total);
        // Without a line the file would count for nothing beside others, however little of it is covered.
        const blocks = unit === 'lines' && found.total === 0;
        const covered = this.#declared.get(coveredKey) ?? String(found.covered);
        if (Number(total) === found.total && Number(covered) === found.covered)
            return;
        const message = `${this.path} declares ${covered} of ${total} ${unit} covered (${coveredKey}, ${totalKey}); ` +
            `its records say ${found.covered} of ${found.total}, and those count.`;
        this.#problems.add('counts-disagree', message, { blocks });
    }
    #leaveOutLineZero(key, at) {
        this.#problems.add('line-zero', `${key} speaks of line 0, which no file has; it is left out.`, { line: at });
        return undefined;
    }
    /** What cannot be read as a number above 0 was not hit. */
    #isHit(text, from, to, at) {
        const whole = wholeNumber(text, from, to);
        if (whole >= 0)
            return whole > 0;
        const word = text.slice(from, to).trim();
        const hit = readHits(word);
        if (hit !== undefined)
            return hit;
        this.#problems.add('hits-unreadable', `The hits ${JSON.stringify(word)} are no count; they count as none.`, {
            line: at
        });
        return false;
    }
}
/** Functions by name, and by line where one file has several of the same name: their calls then come in the same order. */
class FunctionTally {
    #lines = new Map();
    #hits = new Map();
    #calls = new Map();
    #places = new Map();
    beginSection() {
        this.#calls.clear();
        this.#places.clear();
    }
    define(name, line) {
        const lines = this.#lines.get(name) ?? new Set();
        this.#lines.set(name, lines.add(line));
    }
    call(name, hit) {
        const call = this.#calls.get(name) ?? 0;
        this.#calls.set(name, call + 1);
        const hits = this.#hits.get(name) ?? [];
        hits[call] = hit || (hits[call] ?? false);
        this.#hits.set(name, hits);
    }
    /** Since version 2.2 functions have places, numbered within a section, and each place any number of names. */
    place(number, lines) {
        this.#places.set(number, lines);
    }
    /** False for a number that has no place. */
    callPlaced(number, called, hit) {
        const lines = this.#places.get(number);
        if (lines === undefined)
            return false;
        const name = `${lines}:${called}`;
        this.define(name, lines);
        this.call(name, hit);
        return true;
    }
    /** Whether each function was called. */
    *all() {
        for (const name of new Set([...this.#lines.keys(), ...this.#hits.keys()])) {
            const hits = this.#hits.get(name) ?? [];
            const last = Math.max(1, this.#lines.get(name)?.size ?? 0) - 1;
            for (let i = 0; i < last; i++)
                yield hits[i] ?? false;
            // Calls beyond the last function of that name are aliases or repeats of it.
            yield hits.slice(last).some(hit => hit);
        }
    }
}
/** The whole number that stands between two places of a text; −1 where something else does. */
function wholeNumber(text, from, to) {
    if (from >= to)
        return -1;
    let value = 0;
    for (let i = from; i < to; i++) {
        const digit = text.charCodeAt(i) - 48;
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}
//# sourceMappingURL=lcov-file.js.map
;// CONCATENATED MODULE: ./build/src/parsers/lcov.js




const ignored = new Set(['VER', 'MCDC', 'MCF', 'MCH']);
const lcov = (0,parsers_define/* defineParser */.s)({
    id: 'lcov',
    title: 'lcov tracefile',
    kind: 'coverage',
    about: 'Written by lcov and geninfo, and as `lcov.info` by Istanbul, Jest, Vitest, c8, coverage.py, grcov and cargo-llvm-cov.',
    recognises: sniffed => {
        if (sniffed.syntax !== 'lines')
            return false;
        const first = sniffed.head.find(line => !line.startsWith('#'));
        return first !== undefined && /^(TN|SF):/.test(first);
    },
    parse: input => {
        const problems = new Problems();
        const tracefile = new Tracefile(problems);
        let flaw;
        let line = 0;
        for (const text of input.lines()) {
            line += 1;
            if (text === '')
                continue;
            // A bad line is only held against the file when another follows; as the last one it is where the file was cut.
            if (flaw !== undefined)
                throw flaw;
            const complaint = tracefile.read(text, line);
            if (complaint !== undefined)
                flaw = new parsers_define/* ReportError */.$('report-malformed', complaint, line);
        }
        if (tracefile.open) {
            const why = 'The last record has no end_of_record: the file was cut off. Let the coverage step end before the gate reads.';
            throw new parsers_define/* ReportError */.$('report-truncated', why, line);
        }
        if (flaw !== undefined)
            throw flaw;
        const files = tracefile.finish();
        if (files.length === 0) {
            throw new parsers_define/* ReportError */.$('report-no-data', 'The tracefile names no source file (SF): nothing was measured.');
        }
        return { kind: 'coverage', files, totals: sumFiles(files), problems: problems.list() };
    }
});
/** The records of one tracefile, file by file; sections of the same file become one. */
class Tracefile {
    #files = new Map();
    #problems;
    #file;
    /** Set by TN, which comes before a section. */
    #announced = false;
    constructor(problems) {
        this.#problems = problems;
    }
    /** Whether a section was begun or announced and not ended. */
    get open() {
        return this.#file !== undefined || this.#announced;
    }
    /** Takes one line; answers what is wrong with it if it cannot be understood. */
    read(text, line) {
        const file = this.#file;
        if (file !== undefined) {
            // By far the most frequent records first.
            if (text.startsWith('DA:'))
                return file.readLine(text, line);
            if (text.startsWith('BRDA:'))
                return file.readBranch(text, line);
        }
        if (text.startsWith('#'))
            return undefined;
        const colon = text.indexOf(':');
        const key = colon < 0 ? text.trimEnd() : text.slice(0, colon);
        if (key === 'end_of_record')
            return this.#close(line);
        if (key === 'SF' && colon > 0)
            return this.#begin(text.slice(colon + 1).trimEnd());
        if (key === 'TN' && colon > 0)
            return this.#announce();
        if (ignored.has(key) && colon > 0)
            return undefined;
        if (colon < 0 || !/^[A-Z]+$/.test(key))
            return `This is no lcov record: ${excerpt(text)}.`;
        if (file === undefined)
            return `${key} stands outside of a section; a section begins with SF.`;
        return file.readOther(key, text.slice(colon + 1), line);
    }
    /** Every file with its counts, all of them taken from its records. */
    finish() {
        return [...this.#files.values()].map(file => {
            const branches = tally(file.branches.values());
            const functions = tally(file.functions.all());
            const coverage = fileOfLines(file.path, file.lines, { branches, functions });
            file.compare({ lines: coverage.lines, branches, functions });
            return coverage;
        });
    }
    #announce() {
        this.#announced = true;
        return undefined;
    }
    #begin(path) {
        if (this.#file !== undefined)
            return `The section of ${this.#file.path} has no end_of_record before the next SF.`;
        if (path === '')
            return 'SF names no file.';
        const name = forwardSlashes(path);
        const file = this.#files.get(name) ?? new LcovFile(name, this.#problems);
        this.#files.set(name, file);
        file.begin();
        this.#file = file;
        return undefined;
    }
    #close(line) {
        if (this.#file === undefined) {
            this.#problems.add('record-unknown', 'An end_of_record ends no section.', { line });
        }
        this.#file = undefined;
        this.#announced = false;
        return undefined;
    }
}
function excerpt(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
//# sourceMappingURL=lcov.js.map
;// CONCATENATED MODULE: ./build/src/parsers/libtest.js



const libtest = (0,parsers_define/* defineParser */.s)({
    id: 'libtest',
    title: 'libtest JSON',
    kind: 'tests',
    about: 'Written by `cargo +nightly test -- -Z unstable-options --format json` and `cargo nextest run --message-format libtest-json`.',
    recognises: sniffed => recordsOf(sniffed).some(libtest_isEvent),
    parse: input => {
        const run = new LibtestRun();
        for (const { text, record } of (0,read_json/* readRecords */.T3)(input)) {
            if (record !== undefined)
                run.read(record);
            else if (/^error(\[|:)/.test(text))
                run.fail(text);
        }
        return run.finish();
    }
});
function recordsOf(sniffed) {
    if (sniffed.syntax === 'json')
        return [sniffed.value];
    return sniffed.syntax === 'lines' ? sniffed.head.map(read_json/* parseRecord */.Hh) : [];
}
function libtest_isEvent(value) {
    const event = (0,read_json/* asRecord */.qY)(value);
    return (['suite', 'test', 'bench'].includes((0,read_json/* asString */.oJ)(event?.['type']) ?? '') && (0,read_json/* asString */.oJ)(event?.['event']) !== undefined);
}
/** Suites follow each other: each announces its number of tests and ends with counts, unless its program crashed. */
class LibtestRun {
    #tally = new TestTally();
    #isOpen = false;
    #announced;
    #before = 0;
    #failedBefore = 0;
    #failedSomewhere;
    read(event) {
        if (event['type'] === 'test')
            this.#readTest(event, (0,read_json/* asString */.oJ)(event['event']) ?? '');
        else if (event['type'] === 'suite' && event['event'] === 'started')
            this.#begin(event);
        else if (event['type'] === 'suite')
            this.#end(event);
        else if (event['event'] !== undefined && event['type'] !== 'bench')
            this.#block('An event has a type that is not known.');
    }
    fail(text) {
        this.#failedSomewhere ??= text;
    }
    finish() {
        if (this.#isOpen) {
            throw new parsers_define/* ReportError */.$('report-truncated', 'The last suite has no end: its program crashed, or the file is cut off.');
        }
        if (this.#failedSomewhere !== undefined && this.#tally.failed + this.#tally.suiteErrors === 0)
            this.#error(this.#failedSomewhere);
        return this.#tally.report();
    }
    #begin(event) {
        if (this.#isOpen)
            this.#error('A suite has no end: its program crashed, or ended the process itself.');
        this.#isOpen = true;
        // Early versions write the number as a text.
        this.#announced = (0,read_json/* asCount */.Wg)(Number(event['test_count']));
        this.#before = this.#tally.total;
        this.#failedBefore = this.#tally.failed;
    }
    #readTest(event, word) {
        const name = (0,read_json/* asString */.oJ)(event['name']) ?? '';
        // A timeout only warns that the test takes long; its end comes later.
        if (word === 'started' || word === 'timeout')
            return;
        if (word === 'ok' || word === 'allowed_failure')
            this.#tally.add('passed', '', name);
        else if (word === 'ignored')
            this.#tally.add('skipped', '', name);
        else
            this.#tally.fail({ suite: '', name, ...libtest_describe(event) });
    }
    #end(event) {
        const count = (key) => (0,read_json/* asCount */.Wg)(event[key]) ?? 0;
        const [total, failed] = [this.#tally.total - this.#before, this.#tally.failed - this.#failedBefore];
        const declared = count('passed') + count('failed') + count('allowed_fail') + count('ignored');
        const announced = (this.#announced ?? declared) - count('measured');
        if (!this.#isOpen || declared !== total || count('failed') !== failed || announced !== total) {
            const message = `A suite announces ${announced} tests and counts ${declared}, ${count('failed')} failed; found are ${total}, ${failed} failed.`;
            this.#block(message);
        }
        if (event['event'] !== 'ok' && failed === 0)
            this.#error('A suite failed although no test in it did.');
        this.#isOpen = false;
    }
    #block(message) {
        this.#tally.problems.add('counts-disagree', message, { blocks: true });
    }
    #error(message) {
        this.#tally.suiteError({ suite: '', name: '', message });
    }
}
/** A panic as it was printed, or what the harness itself has to say. */
function libtest_describe(event) {
    const output = ((0,read_json/* asString */.oJ)(event['stdout']) ?? '').slice(0, 8192);
    const [, before, file, line, after] = /panicked at (?:'([^\n]*)', )?([^:'\s]+):([1-9]\d{0,8}):\d{1,9}:?(?:\n([^\n]*))?/.exec(output) ?? [];
    const message = before ?? after ?? (0,read_json/* asString */.oJ)(event['message']) ?? output;
    return file === undefined ? { message } : { message, file, line: Number(line) };
}
//# sourceMappingURL=libtest.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/llvm-segments.js



/** The most lines of a source file that are believed: every line between two segments is counted. */
const mostLines = 1_000_000;
/**
 * The lines of a file by its segments, each of which holds until the next: a line counts if a counted region reaches into
 * it or begins on it, and is covered if any of those was reached (LLVM, LineCoverageStats).
 */
function lineHits(values, path) {
    const segments = values.map(value => readSegment(value, path));
    const lines = new LineTally();
    let wrapped;
    let next = 0;
    for (let line = segments[0]?.line ?? 1; next < segments.length; line++) {
        const here = [];
        for (let segment = segments[next]; segment?.line === line; segment = segments[++next])
            here.push(segment);
        const regions = here.filter(({ counted, entry, gap }) => counted && entry && !gap);
        const skipped = here[0] !== undefined && !here[0].counted && here[0].entry;
        const entered = here.some(({ counted, entry }) => counted && entry);
        if (entered || (!skipped && wrapped?.counted === true)) {
            lines.add(line, wrapped?.hit === true || regions.some(({ hit }) => hit));
        }
        wrapped = here.at(-1) ?? wrapped;
        if ((segments[next]?.line ?? line + 1) <= line) {
            throw new parsers_define/* ReportError */.$('report-malformed', `The segments of ${path} are not in the order of their lines.`);
        }
    }
    return lines.hits();
}
/** `[line, column, count, has count, is region entry, is gap region]`, the last since LLVM 12. */
function readSegment(value, path) {
    const [place, , count, counted, entry, gap] = (0,read_json/* asArray */._j)(value) ?? [];
    const line = (0,read_json/* asPosition */.kI)(place);
    if (line === undefined || line > mostLines || typeof count !== 'number') {
        throw new parsers_define/* ReportError */.$('report-malformed', `A segment of ${path} has no line and count: ${JSON.stringify(value)}.`);
    }
    const is = (flag) => flag === true || flag === 1;
    return { line, hit: count > 0, counted: is(counted), entry: is(entry), gap: is(gap) };
}
//# sourceMappingURL=llvm-segments.js.map
;// CONCATENATED MODULE: ./build/src/parsers/llvm-cov.js





const llvmCov = (0,parsers_define/* defineParser */.s)({
    id: 'llvm-cov',
    title: 'llvm-cov JSON',
    kind: 'coverage',
    about: 'Written by `llvm-cov export > FILE`, by `cargo llvm-cov --json --output-path FILE` and by `swift test --enable-code-coverage`.',
    recognises: sniffed => (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed))?.['type'] === 'llvm.coverage.json.export',
    parse: input => {
        const problems = new Problems();
        const exports = (0,read_json/* requireArray */.Fs)((0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object')['data'], '"data"');
        const data = exports.map(one => (0,read_json/* requireRecord */.jp)(one, 'object in "data"'));
        const files = data.flatMap(one => (0,read_json/* requireArray */.Fs)(one['files'], '"files"').map(llvm_cov_readFile));
        if (files.length === 0)
            throw new parsers_define/* ReportError */.$('report-no-data', 'The export has no file: nothing was measured.');
        refuseRepeats(files);
        const totals = sumFiles(files);
        for (const one of data) {
            // Exports of several programs in one document each have totals, which no sum over all can be compared with.
            if (data.length > 1)
                break;
            const declared = readSummary((0,read_json/* requireRecord */.jp)(one['totals'], '"totals"'), 'the totals');
            for (const metric of ['lines', 'branches', 'functions']) {
                const ratio = declared[metric];
                if (ratio !== null)
                    compareCounts(metric, ratio, totals[metric] ?? { covered: 0, total: 0 }, problems);
            }
        }
        return { kind: 'coverage', files, totals, problems: problems.list() };
    }
});
/** The counts are those of the summary; the segments, which a summary export leaves out, tell which lines they are. */
function llvm_cov_readFile(entry) {
    const file = (0,read_json/* requireRecord */.jp)(entry, 'object in "files"');
    const path = (0,read_json/* asString */.oJ)(file['filename']) ?? '';
    if (path === '')
        throw new parsers_define/* ReportError */.$('report-malformed', 'A file of the export has no name.');
    const segments = (0,read_json/* asArray */._j)(file['segments']);
    return {
        path: forwardSlashes(path),
        ...readSummary((0,read_json/* requireRecord */.jp)(file['summary'], `"summary" of ${path}`), path),
        ...(segments === undefined ? {} : { hits: lineHits(segments, path) })
    };
}
function readSummary(summary, name) {
    const ratioOf = (metric) => {
        if (summary[metric] === undefined)
            return null;
        const counts = (0,read_json/* requireRecord */.jp)(summary[metric], `"${metric}" of ${name}`);
        const [covered, total] = [(0,read_json/* asCount */.Wg)(counts['covered']), (0,read_json/* asCount */.Wg)(counts['count'])];
        if (covered !== undefined && total !== undefined && covered <= total)
            return { covered, total };
        const written = `${JSON.stringify(counts['covered'])} of ${JSON.stringify(counts['count'])}`;
        throw new parsers_define/* ReportError */.$('report-malformed', `${name} has ${written} ${metric} covered, which cannot be.`);
    };
    const counts = mapMetrics(metric => (metric === 'statements' ? null : ratioOf(metric)));
    if (counts.lines === null)
        throw new parsers_define/* ReportError */.$('report-malformed', `The summary of ${name} has no lines.`);
    return counts;
}
function refuseRepeats(files) {
    const seen = new Set();
    for (const { path } of files) {
        if (seen.has(path)) {
            const message = `The export lists ${path} twice; let \`llvm-profdata merge\` put the profiles together before.`;
            throw new parsers_define/* ReportError */.$('report-malformed', message);
        }
        seen.add(path);
    }
}
//# sourceMappingURL=llvm-cov.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/mochawesome.js



/**
 * Reads the nested suites of mochawesome. Hooks stand beside the tests and no count of the summary includes them;
 * tests that a hook kept from running have no state and are `skipped`.
 */
function readMochawesome(run, stats, tally) {
    for (const suite of (0,read_json/* requireArray */.Fs)(run['results'], 'list "results"')) {
        // In the place of a run without any test stands false.
        if (suite !== false)
            readSuite(suite, '', tally);
    }
    const failed = (0,read_json/* asCount */.Wg)(stats['failures']);
    const isCounted = (failed ?? 0) > tally.failed && (failed ?? 0) <= tally.failed + tally.suiteErrors;
    compareSummary({ total: (0,read_json/* asCount */.Wg)(stats['testsRegistered']) ?? (0,read_json/* asCount */.Wg)(stats['tests']), failed: isCounted ? tally.failed : failed }, tally);
}
function readSuite(value, outerFile, tally) {
    const suite = (0,read_json/* requireRecord */.jp)(value, 'object for every suite');
    const file = (0,read_json/* asString */.oJ)(suite['fullFile']) || (0,read_json/* asString */.oJ)(suite['file']) || outerFile;
    if ((0,read_json/* asArray */._j)(suite['tests'])?.length !== 0)
        tally.suite(file);
    for (const key of ['beforeHooks', 'afterHooks']) {
        for (const entry of (0,read_json/* asArray */._j)(suite[key]) ?? []) {
            const hook = (0,read_json/* requireRecord */.jp)(entry, `object in every place of "${key}"`);
            if (hook['fail'] === true || hook['state'] === 'failed')
                tally.suiteError(mochawesome_describe(hook, file));
        }
    }
    for (const entry of (0,read_json/* requireArray */.Fs)(suite['tests'], 'list "tests" in every suite')) {
        mochawesome_readTest((0,read_json/* requireRecord */.jp)(entry, 'object for every test'), file, tally);
    }
    for (const inner of (0,read_json/* requireArray */.Fs)(suite['suites'], 'list "suites" in every suite'))
        readSuite(inner, file, tally);
}
function mochawesome_readTest(test, file, tally) {
    const failure = mochawesome_describe(test, file);
    if (test['state'] === 'passed' && test['fail'] !== true)
        tally.add('passed', file, failure.name);
    else if (test['state'] === 'pending' || test['pending'] === true)
        tally.add('skipped', file, failure.name);
    else if (test['skipped'] === true && test['fail'] !== true)
        tally.add('skipped', file, failure.name);
    else
        tally.fail(failure);
}
function mochawesome_describe(entry, file) {
    const error = (0,read_json/* asRecord */.qY)(entry['err']);
    const stack = (0,read_json/* asString */.oJ)(error?.['estack']) ?? (0,read_json/* asString */.oJ)(error?.['stack']) ?? '';
    return {
        suite: file,
        name: (0,read_json/* asString */.oJ)(entry['fullTitle']) ?? (0,read_json/* asString */.oJ)(entry['title']) ?? '',
        message: (0,read_json/* asString */.oJ)(error?.['message']) ?? stack,
        file,
        line: lineWithin(file, stack)
    };
}
//# sourceMappingURL=mochawesome.js.map
;// CONCATENATED MODULE: ./build/src/parsers/mocha.js






const mocha = (0,parsers_define/* defineParser */.s)({
    id: 'mocha',
    title: 'Mocha JSON',
    kind: 'tests',
    about: 'Written by `mocha --reporter json --reporter-option output=FILE`, and by mochawesome, with Mocha or Cypress.',
    recognises: sniffed => {
        const run = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        const stats = (0,read_json/* asRecord */.qY)(run?.['stats']);
        if (run === undefined ||
            !['suites', 'tests', 'passes', 'failures'].every(key => (0,read_json/* asCount */.Wg)(stats?.[key]) !== undefined))
            return false;
        return (0,read_json/* asArray */._j)(run['failures']) !== undefined || (0,read_json/* asArray */._j)(run['results']) !== undefined;
    },
    parse: ({ sniffed }) => {
        const run = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(sniffed), 'JSON object');
        const stats = (0,read_json/* requireRecord */.jp)(run['stats'], 'object "stats"');
        const tally = new TestTally();
        if (run['failures'] === undefined)
            readMochawesome(run, stats, tally);
        else
            readRun(run, stats, tally);
        return tally.report();
    }
});
/** Each test stands in one of three lists; a hook that failed stands among the failures and is no test. */
function readRun(run, stats, tally) {
    const failures = mocha_listOf(run, 'failures');
    const failed = countKeys(failures);
    const passed = countKeys(mocha_listOf(run, 'passes'));
    const pending = countKeys(mocha_listOf(run, 'pending'));
    const takes = (keys, key) => {
        const left = keys.get(key) ?? 0;
        keys.set(key, left - 1);
        return left > 0;
    };
    for (const test of mocha_listOf(run, 'tests')) {
        const key = mocha_keyOf(test);
        const name = nameOf(test);
        const suite = mocha_suiteOf(test);
        tally.suite(suite);
        const isPassed = Object.keys((0,read_json/* asRecord */.qY)(test['err']) ?? {}).length === 0;
        if (isPassed && takes(passed, key))
            tally.add(((0,read_json/* asCount */.Wg)(test['currentRetry']) ?? 0) > 0 ? 'flaky' : 'passed', suite, name);
        else if (takes(failed, key))
            tally.fail(mocha_describe(test));
        else if (takes(pending, key))
            tally.add('skipped', suite, name);
        else
            tally.fail({ ...mocha_describe(test), message: 'The test is in none of the lists of passed, failed and pending ones.' });
    }
    let hooks = 0;
    for (const failure of failures) {
        if (!takes(failed, mocha_keyOf(failure)))
            continue;
        hooks++;
        tally.suiteError(mocha_describe(failure));
    }
    compareSummary({ total: (0,read_json/* asCount */.Wg)(stats['tests']), failed: ((0,read_json/* asCount */.Wg)(stats['failures']) ?? 0) - hooks }, tally);
}
function mocha_listOf(run, key) {
    return (0,read_json/* requireArray */.Fs)(run[key], `list "${key}"`).map(entry => (0,read_json/* requireRecord */.jp)(entry, `object in every place of "${key}"`));
}
function countKeys(tests) {
    const counts = new Map();
    for (const test of tests)
        counts.set(mocha_keyOf(test), (counts.get(mocha_keyOf(test)) ?? 0) + 1);
    return counts;
}
function mocha_keyOf(test) {
    return `${(0,read_json/* asString */.oJ)(test['file']) ?? ''}\n${nameOf(test)}`;
}
function nameOf(test) {
    return (0,read_json/* asString */.oJ)(test['fullTitle']) ?? (0,read_json/* asString */.oJ)(test['title']) ?? '';
}
function mocha_suiteOf(test) {
    return (0,read_json/* asString */.oJ)(test['file']) ?? '';
}
function mocha_describe(test) {
    const error = (0,read_json/* asRecord */.qY)(test['err']);
    const file = (0,read_json/* asString */.oJ)(test['file']) ?? '';
    const stack = (0,read_json/* asString */.oJ)(error?.['stack']) ?? '';
    return {
        suite: mocha_suiteOf(test),
        name: nameOf(test),
        message: (0,read_json/* asString */.oJ)(error?.['message']) ?? stack,
        file,
        line: lineWithin(file, stack)
    };
}
//# sourceMappingURL=mocha.js.map
;// CONCATENATED MODULE: ./build/src/parsers/mypy.js




const mypy = (0,parsers_define/* defineParser */.s)({
    id: 'mypy',
    title: 'mypy text',
    kind: 'findings',
    about: 'Printed by `mypy`, with its last line ("Success: …" or "Found …").',
    recognises: sniffed => sniffed.syntax === 'lines' && isMypy(sniffed.head.map(withoutColours)),
    parse: input => {
        const found = new TextFindings();
        let ended = false;
        for (const [text, line] of plainLines(input.lines())) {
            const summary = readMypySummary(text);
            const finding = summary === undefined ? readDiagnosticLine(text) : undefined;
            if (summary !== undefined) {
                ended = true;
                found.declareErrors(summary.errors);
                if (summary.prevented) {
                    const message = 'Mypy says that errors kept it from checking the rest of the code.';
                    found.problems.add('analysis-failed', message, { line, blocks: true });
                }
            }
            else if (finding !== undefined)
                found.add(finding);
            else
                found.noteOther(text, line);
        }
        if (!ended) {
            const message = 'Mypy\'s last line is missing: it did not come to its end, or ran with "--no-error-summary".';
            found.problems.add('no-end', message, { blocks: true });
        }
        return found.report('mypy');
    }
});
//# sourceMappingURL=mypy.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/advisory.js

const githubId = /\bGHSA(?:-[0-9a-z]{4}){3}\b/i;
const githubIdLength = 'GHSA-0000-0000-0000'.length;
/**
 * The canonical id of an advisory, its GHSA where one of `candidates` (ids, addresses) has one, else `own`, the number
 * that its database gave it; CVEs are aliases.
 */
function identify(candidates, cves, own) {
    const aliases = cves.length === 0 ? [] : [...new Set(cves.flatMap(cve => (0,read_json/* asString */.oJ)(cve) ?? []))];
    for (const candidate of candidates) {
        const text = (0,read_json/* asString */.oJ)(candidate) ?? '';
        const at = text.search(githubId);
        // Letters of a GHSA id are written small, its name large.
        if (at >= 0)
            return { id: `GHSA${text.slice(at + 'GHSA'.length, at + githubIdLength).toLowerCase()}`, aliases };
    }
    return { id: typeof own === 'number' ? String(own) : ((0,read_json/* asString */.oJ)(own) ?? 'unnamed'), aliases };
}
//# sourceMappingURL=advisory.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/npm-counts.js


/**
 * How many vulnerabilities an audit report declares: its `total`, which version 1 does not have, or all severities
 * together; 0 where it declares nothing.
 */
function declaredTotal(report) {
    const metadata = (0,read_json/* asRecord */.qY)(report['metadata']);
    if (metadata === undefined)
        return 0;
    const { total, ...severities } = (0,read_json/* requireRecord */.jp)(metadata['vulnerabilities'], '"metadata.vulnerabilities"');
    const sum = Object.values(severities).reduce((before, count) => before + readCount(count), 0);
    return total === undefined ? sum : Math.max(readCount(total), sum);
}
function readCount(value) {
    const count = (0,read_json/* asCount */.Wg)(value);
    if (count !== undefined)
        return count;
    throw new parsers_define/* ReportError */.$('report-malformed', `"metadata.vulnerabilities" has ${JSON.stringify(value)} where a count should be.`);
}
//# sourceMappingURL=npm-counts.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/npm-advisories.js





/** The advisories of the first version, one finding for each version of a package that an advisory was found in. */
function readAdvisories(report, problems) {
    const findings = new Map();
    for (const [key, entry] of Object.entries((0,read_json/* requireRecord */.jp)(report['advisories'], '"advisories"'))) {
        for (const finding of readNpmAdvisory(key, (0,read_json/* requireRecord */.jp)(entry, `object for the advisory ${JSON.stringify(key)}`))) {
            const identity = JSON.stringify([finding.id, finding.package, finding.version]);
            if (!findings.has(identity))
                findings.set(identity, finding);
        }
    }
    // The declared number counts paths to the packages, so that only its being 0 can be compared.
    const declared = declaredTotal(report);
    if (declared > 0 && findings.size === 0) {
        const message = `The report declares ${(0,words/* plural */.LS)(declared, 'vulnerability', 'vulnerabilities')} and lists no advisory.`;
        const todo = 'Let the checklist ignore what the package manager now leaves out, or run the audit again.';
        problems.add('counts-disagree', `${message} ${todo}`, { blocks: true });
    }
    return [...findings.values()];
}
/** One advisory: a finding for each version that it was found in; `key` is its id where it names none. */
function readNpmAdvisory(key, advisory) {
    const url = (0,read_json/* asString */.oJ)(advisory['url']);
    const range = (0,read_json/* asString */.oJ)(advisory['vulnerable_versions']);
    const affected = (0,read_json/* asString */.oJ)(advisory['module_name']);
    const title = (0,read_json/* asString */.oJ)(advisory['title']) ?? 'The advisory has no title';
    const patched = (0,read_json/* asString */.oJ)(advisory['patched_versions']);
    const finding = {
        ...identify([advisory['github_advisory_id'], url], (0,read_json/* asArray */._j)(advisory['cves']) ?? [], advisory['id'] ?? key),
        severity: severityOfAdvisory(advisory['severity']),
        message: range === undefined ? title : `${title} (${affected ?? 'package'} ${range})`,
        ...(affected === undefined ? {} : { package: affected }),
        // "<0.0.0" is how "in no version" is written.
        ...(patched === undefined ? {} : { fixAvailable: patched !== '<0.0.0' }),
        ...(url === undefined ? {} : { url })
    };
    const versions = ((0,read_json/* asArray */._j)(advisory['findings']) ?? []).flatMap(found => (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(found)?.['version']) ?? []);
    return versions.length === 0 ? [finding] : versions.map(version => ({ ...finding, version }));
}
//# sourceMappingURL=npm-advisories.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/npm-vulnerabilities.js






/**
 * The advisories of an `auditReportVersion` 2. The members of `vulnerabilities` are packages; what is wrong with one
 * stands in its `via`, as objects (advisories) or as names of packages through which it is vulnerable.
 */
function readVulnerabilities(report, problems) {
    const vulnerabilities = (0,read_json/* requireRecord */.jp)(report['vulnerabilities'], '"vulnerabilities"');
    const names = Object.keys(vulnerabilities);
    const packageOf = (name) => (0,read_json/* requireRecord */.jp)(vulnerabilities[name], `object for the package "${name}"`);
    const findings = new Map();
    /** What stands in `via` of the packages that have no advisory of their own. */
    const others = new Map();
    for (const name of names) {
        const vulnerable = packageOf(name);
        const via = (0,read_json/* requireArray */.Fs)(vulnerable['via'], `"via" of ${name}`);
        let isExplained = false;
        for (const entry of via) {
            const advisory = (0,read_json/* asRecord */.qY)(entry);
            if (advisory === undefined)
                continue;
            isExplained = true;
            const finding = npm_vulnerabilities_readAdvisory(name, vulnerable, advisory);
            const key = JSON.stringify([finding.id, finding.package, advisory['range']]);
            if (!findings.has(key))
                findings.set(key, finding);
        }
        if (!isExplained)
            others.set(name, via);
    }
    const declared = declaredTotal(report);
    if (declared > names.length) {
        const message = `The report declares ${(0,words/* plural */.LS)(declared, 'vulnerable package')} and lists ${names.length}.`;
        problems.add('counts-disagree', `${message} Run the audit again.`, { blocks: true });
    }
    const rank = ({ severity }) => reports/* severities */.gO.indexOf(severity);
    let worst = Infinity;
    for (const finding of findings.values())
        worst = Math.min(worst, rank(finding));
    for (const name of worst === Infinity ? [] : names) {
        // npm gives a package the worst severity of its advisories.
        const written = packageOf(name)['severity'];
        if (rank({ severity: severityOfAdvisory(written) }) >= worst)
            continue;
        const message = `The package ${name} has the severity ${JSON.stringify(written)}, and no advisory has one as bad.`;
        problems.add('severities-disagree', `${message} Run the audit again.`, { blocks: true });
    }
    for (const name of withoutAdvisory(names, others)) {
        const message = `The package ${name} is vulnerable, but no advisory in the report says why.`;
        problems.add('advisory-missing', message, { blocks: true });
        const severity = severityOfAdvisory(packageOf(name)['severity']);
        findings.set(name, { id: 'without-advisory', aliases: [], severity, message, package: name });
    }
    return [...findings.values()];
}
function npm_vulnerabilities_readAdvisory(name, vulnerable, advisory) {
    const range = (0,read_json/* asString */.oJ)(advisory['range']);
    const url = (0,read_json/* asString */.oJ)(advisory['url']);
    const affected = (0,read_json/* asString */.oJ)(advisory['name']) ?? name;
    const title = (0,read_json/* asString */.oJ)(advisory['title']) ?? 'The advisory has no title';
    const fix = vulnerable['fixAvailable'];
    const { id, aliases } = identify([url], [], advisory['source']);
    const finding = {
        id,
        aliases,
        severity: severityOfAdvisory(advisory['severity']),
        message: range === undefined ? title : `${title} (${affected} ${range})`,
        package: affected
    };
    if (fix !== undefined)
        finding.fixAvailable = fix !== false;
    if (url !== undefined)
        finding.url = url;
    return finding;
}
/** Packages from which no chain of `via` leads to one with an advisory; `others` have none of their own. */
function withoutAdvisory(names, others) {
    if (others.size === 0)
        return [];
    const dependents = new Map();
    for (const [name, via] of others) {
        for (const entry of via) {
            const known = dependents.get(entry);
            if (known === undefined)
                dependents.set(entry, [name]);
            else
                known.push(name);
        }
    }
    const explained = new Set(names.filter(name => !others.has(name)));
    // A set that grows while it is walked is walked to its end: each name is followed once, cycles included.
    for (const name of explained)
        for (const dependent of dependents.get(name) ?? [])
            explained.add(dependent);
    return [...others.keys()].filter(name => !explained.has(name));
}
//# sourceMappingURL=npm-vulnerabilities.js.map
;// CONCATENATED MODULE: ./build/src/parsers/npm-audit.js






const npmAudit = (0,parsers_define/* defineParser */.s)({
    id: 'npm-audit',
    title: 'npm audit JSON',
    kind: 'findings',
    about: 'Written by `npm audit --json`, `pnpm audit --json` and, in Yarn 2 and 3, `yarn npm audit --json`.',
    recognises: sniffed => {
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        return report !== undefined && (isVersion2(report) || isVersion1(report) || isToolError(report));
    },
    parse: input => {
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        if ((report['error'] ?? null) !== null || isToolError(report))
            throw describeToolError(report);
        if (isVersion2(report) && report['auditReportVersion'] !== 2) {
            const which = JSON.stringify(report['auditReportVersion']);
            throw new parsers_define/* ReportError */.$('report-wrong-format', `The audit report has the version ${which}; 1 and 2 can be read.`);
        }
        const problems = new Problems();
        const findings = isVersion2(report) ? readVulnerabilities(report, problems) : readAdvisories(report, problems);
        return { kind: 'findings', tools: ['npm audit'], findings, suppressed: 0, problems: problems.list() };
    }
});
function isVersion2(report) {
    return 'auditReportVersion' in report;
}
function isVersion1(report) {
    const advisories = (0,read_json/* asRecord */.qY)(report['advisories']);
    return advisories !== undefined && (0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)(report['metadata'])?.['vulnerabilities']) !== undefined;
}
/** npm's `{"error":{"code","summary","detail"}}`, pnpm's `{"error":{"code","message"}}`, a registry's refusal among them. */
function isToolError(report) {
    const error = (0,read_json/* asRecord */.qY)(report['error']);
    return error !== undefined && ('code' in error || 'summary' in error);
}
/** What helps, by what the tool says. */
const advice = [
    [/NOLOCK|NO_LOCKFILE/, 'Commit the lock file, or run the audit in the folder that has it.'],
    [/\b(E?40[3-5]|ENOAUDIT)\b/, 'Run the audit against a registry that offers audits.'],
    [/./, 'Run the audit again, and see its log if it fails again.']
];
function describeToolError(report) {
    const error = (0,read_json/* asRecord */.qY)(report['error']);
    const said = [
        error?.['code'],
        error?.['summary'],
        error?.['detail'],
        error?.['message'],
        report['message'],
        report['error']
    ];
    const words = said.map(part => (0,first_line/* firstLine */.T)((0,read_json/* asString */.oJ)(part) ?? '').replace(/[.\s]*$/, '')).filter(part => part !== '');
    const all = words.length === 0 ? 'it gives no words for the error' : [...new Set(words)].join('. ');
    const todo = advice.find(([pattern]) => pattern.test(all))?.[1] ?? '';
    return new parsers_define/* ReportError */.$('report-tool-error', `The audit did not finish: ${all}. ${todo}`);
}
//# sourceMappingURL=npm-audit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/case-texts.js
/** Characters of one text that are looked through for a message or a place. */
const maxText = 64 * 1024;
/** What a test case says in elements of its own, by their names: the first of each, as much of it as is looked through. */
class CaseTexts {
    #wanted;
    #texts = new Map();
    #at;
    constructor(...wanted) {
        this.#wanted = new Set(wanted);
    }
    open(name) {
        this.#at = this.#wanted.has(name) && !this.#texts.has(name) ? name : undefined;
        if (this.#at !== undefined)
            this.#texts.set(name, '');
    }
    text(text) {
        if (this.#at === undefined)
            return;
        const before = this.#texts.get(this.#at) ?? '';
        if (before.length < maxText)
            this.#texts.set(this.#at, before + text.slice(0, maxText - before.length));
    }
    close() {
        this.#at = undefined;
    }
    get(name) {
        return this.#texts.get(name) ?? '';
    }
    /** Forgets everything, for the next case. */
    clear() {
        this.#at = undefined;
        this.#texts.clear();
    }
}
//# sourceMappingURL=case-texts.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/nunit-reader.js





const outcomes = new Map([
    ['passed', 'passed'],
    ['success', 'passed'],
    ['skipped', 'skipped'],
    ['ignored', 'skipped'],
    ['inconclusive', 'skipped'],
    ['warning', 'skipped']
]);
/** Hears a document of NUnit 2 or 3, which differ in the root element and in the words for outcomes. */
class NunitReader {
    tally = new TestTally();
    #counts;
    #path = [];
    #parts = [];
    #texts = new CaseTexts('message', 'stack-trace');
    #declared;
    #notRun = 0;
    constructor(counts) {
        this.#counts = counts;
    }
    open(name, attributes, line) {
        this.#path.push(name);
        this.#texts.open(name);
        const isRoot = this.#path.length === 1;
        if (isRoot)
            this.#declared = declare('The run', attributes, line, this.tally.problems, this.#counts);
        if (name === 'test-case')
            this.#parts.push(beginPart('case', attributes, line));
        else if (name === 'test-suite' || isRoot)
            this.#openSuite(attributes, line);
        else if (name === 'failure' || name === 'reason')
            this.#texts.clear();
    }
    text(text) {
        this.#texts.text(text);
    }
    close(name) {
        this.#path.pop();
        this.#texts.close();
        const part = this.#parts.at(-1);
        if (part === undefined)
            return;
        const owner = this.#path.at(-1);
        if (name === 'test-case')
            this.#closeCase(part);
        else if (name === 'test-suite' || owner === undefined)
            this.#closeSuite(part);
        else if ((name === 'failure' || name === 'reason') && (owner === 'test-case' || owner === 'test-suite')) {
            if (name === 'failure')
                part.hasFailure = true;
            part.message = this.#texts.get('message');
            part.stack = this.#texts.get('stack-trace');
            this.#texts.clear();
        }
        if (owner === undefined)
            this.#finish();
    }
    #openSuite(attributes, line) {
        const suite = beginPart('suite', attributes, line);
        const type = attributes.get('type') ?? 'TestFixture';
        if (this.#path.length > 1 && /Fixture$/.test(type))
            this.tally.suite(suite.className || suite.name);
        this.#parts.push(suite);
    }
    #closeCase(found) {
        this.#parts.pop();
        const outcome = found.hasFailure ? 'failed' : found.outcome;
        const { suite, name } = labelCase(found, this.#parts.at(-1)?.name ?? '');
        const { word, message, stack } = found;
        if (!/^(?:passed|success|failed|failure|error|inconclusive|warning)$/.test(word))
            this.#notRun++;
        if (outcome === 'failed') {
            const words = (0,first_line/* firstLine */.T)(message) || `The result is "${word}".`;
            this.#addRed(1);
            this.tally.fail({ suite, name, message: words, ...dotnetPlace(stack) });
            return;
        }
        if (word === 'inconclusive' || word === 'warning') {
            const words = (0,first_line/* firstLine */.T)(message) || `The result is "${word}".`;
            this.tally.inconclusive('skipped', { suite, name, message: words, ...dotnetPlace(stack) });
        }
        else
            this.tally.add(outcome, suite, name);
    }
    /** A suite that failed without a failed case below it, or in its own tear-down, is an error of its own. */
    #closeSuite(suite) {
        this.#parts.pop();
        this.#addRed(suite.redBelow);
        const isRed = suite.outcome === 'failed' || suite.hasFailure;
        if (!isRed || (suite.redBelow > 0 && suite.site !== 'TearDown'))
            return;
        const message = suite.message || `The result of the suite is "${suite.word}", and no case in it failed.`;
        this.#addError({ suite: suite.className || suite.name, name: suite.site, message, ...dotnetPlace(suite.stack) });
    }
    #addError(failure) {
        this.tally.suiteError(failure);
        this.#addRed(1);
    }
    #addRed(count) {
        const parent = this.#parts.at(-1);
        if (parent !== undefined)
            parent.redBelow += count;
    }
    #finish() {
        if (this.#declared === undefined)
            return;
        const { total, failed } = this.tally;
        const uncounted = this.#counts.runOnly ? this.#notRun : 0;
        compareDeclared(this.#declared, { total, red: failed, uncounted }, this.tally);
    }
}
function beginPart(kind, attributes, line) {
    const className = attributes.get('classname') ?? '';
    const name = attributes.get(kind === 'case' && className !== '' ? 'name' : 'fullname') ?? attributes.get('name') ?? '';
    const word = wordOf(kind, attributes);
    const outcome = word === undefined ? 'passed' : (outcomes.get(word) ?? 'failed');
    const site = attributes.get('site') ?? '';
    return {
        name,
        className,
        outcome,
        word: word ?? '',
        line,
        site,
        hasFailure: false,
        message: '',
        stack: '',
        redBelow: 0
    };
}
/**
 * The word for the outcome, in small letters. Before version 2.5 only `executed` and `success` told it, and they still may
 * contradict; undefined for a suite or run of which nothing is said.
 */
function wordOf(kind, attributes) {
    const word = attributes.get('result')?.toLowerCase();
    const wasRun = attributes.get('executed')?.toLowerCase() !== 'false';
    const success = attributes.get('success')?.toLowerCase();
    if (word === undefined) {
        if (success === undefined && kind === 'suite')
            return undefined;
        if (!wasRun)
            return 'ignored';
        // A case that was run and does not say with what success has failed if an element tells of that, and only then.
        if (success === undefined && kind === 'case')
            return attributes.get('executed') === undefined ? 'failure' : 'success';
        return success === 'true' ? 'success' : 'failure';
    }
    if (outcomes.get(word) !== 'passed')
        return word;
    return wasRun && success !== 'false' ? word : 'failure';
}
/** Class and method of a case; before version 3 the name is that of both together, and of the arguments. */
function labelCase({ className, name }, around) {
    if (className !== '')
        return { suite: className, name };
    const [, suite, method] = /^([^\s()]+)\.([^.\s(]+(?:\(.*)?)$/s.exec(name) ?? [];
    return suite === undefined || method === undefined ? { suite: around, name } : { suite, name: method };
}
//# sourceMappingURL=nunit-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/nunit2.js



const nunit2 = (0,parsers_define/* defineParser */.s)({
    id: 'nunit2',
    title: 'NUnit 2 XML',
    kind: 'tests',
    about: 'Written by `nunit-console -xml=FILE` of version 2, by `nunit3-console --result=FILE;format=nunit2` and others.',
    recognises: sniffed => sniffed.syntax === 'xml' &&
        ((sniffed.root === 'test-results' && 'total' in sniffed.attributes) ||
            (sniffed.root === 'test-suite' && 'executed' in sniffed.attributes)),
    parse: input => {
        // The exit code of the console counts these three, and its total only the cases that were run.
        const reader = new NunitReader({ total: 'total', red: ['errors', 'failures', 'invalid'], runOnly: true });
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.tally.report();
    }
});
//# sourceMappingURL=nunit2.js.map
;// CONCATENATED MODULE: ./build/src/parsers/nunit3.js



const nunit3 = (0,parsers_define/* defineParser */.s)({
    id: 'nunit3',
    title: 'NUnit 3 XML',
    kind: 'tests',
    about: 'Written by `nunit3-console --result=FILE`, `dotnet test --logger nunit`, NUnitLite and the Unity test runner.',
    recognises: sniffed => sniffed.syntax === 'xml' &&
        (sniffed.root === 'test-run' || sniffed.root === 'test-suite') &&
        'testcasecount' in sniffed.attributes,
    parse: input => {
        const reader = new NunitReader({ total: 'total', red: ['failed'], runOnly: false });
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.tally.report();
    }
});
//# sourceMappingURL=nunit3.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/opencover-reader.js



/** The line that compilers give to code which is in no source. */
const hiddenLine = 0xfeefee;
/** Hears an OpenCover document: sequence points are statements, and the line that one begins on is a line to cover. */
class OpencoverReader {
    #problems;
    #path = [];
    #files = new Map();
    /** Paths by id, in the module at hand. */
    #paths = new Map();
    #declared;
    #methodFile;
    /** How deep the skipped module, class or method is that the reader is in; 0 outside of one. */
    #skippedAt = 0;
    constructor(problems) {
        this.#problems = problems;
    }
    open(name, attributes, at) {
        this.#path.push(name);
        if (this.#skippedAt > 0)
            return;
        if (attributes.get('skippedDueTo') !== undefined)
            this.#skippedAt = this.#path.length;
        else if (name === 'SequencePoint')
            this.#readPoint(attributes, at);
        else if (name === 'BranchPoint')
            this.#readBranch(attributes, at);
        else if (name === 'FileRef')
            this.#methodFile = attributes.get('uid');
        else if (name === 'Method')
            this.#methodFile = undefined;
        else if (name === 'Module')
            this.#paths.clear();
        else if (name === 'File') {
            this.#paths.set(attributes.get('uid') ?? '', forwardSlashes(attributes.get('fullPath') ?? ''));
        }
        else if (name === 'Summary' && this.#path.length === 2)
            this.#readSummary(attributes);
    }
    close() {
        if (this.#path.length === this.#skippedAt)
            this.#skippedAt = 0;
        this.#path.pop();
    }
    finish() {
        const files = [...this.#files].map(([path, file]) => {
            const hits = file.lines.hits();
            const lines = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length };
            return { path, lines, branches: file.branches, functions: null, statements: file.points, hits };
        });
        const totals = sumFiles(files);
        this.#compare(totals.statements ?? { covered: 0, total: 0 });
        return { files, totals };
    }
    #readPoint(attributes, at) {
        const line = declared_countOf(attributes.get('sl'));
        if (line === hiddenLine)
            return;
        const hit = this.#isHit(attributes, at);
        const file = this.#fileOf(attributes, at);
        if (file === undefined)
            throw inNoFile(at);
        file.points = count(file.points, hit);
        if (line !== undefined && line > 0)
            file.lines.add(line, hit);
        else {
            const message = `A sequence point begins on line ${JSON.stringify(attributes.get('sl'))}, which no file has.`;
            this.#problems.add('line-unreadable', message, { line: at, blocks: !hit });
        }
    }
    #readBranch(attributes, at) {
        if (declared_countOf(attributes.get('sl')) === hiddenLine)
            return;
        const file = this.#fileOf(attributes, at);
        // Methods that compilers add, those of anonymous types for one, have branches and are in no source.
        if (file !== undefined)
            file.branches = count(file.branches, this.#isHit(attributes, at));
    }
    /** What cannot be read as a number above 0 was not hit. */
    #isHit(attributes, at) {
        const word = attributes.get('vc') ?? '';
        const hit = readHits(word);
        if (hit === undefined) {
            const message = `The visits ${JSON.stringify(word)} are no count; they count as none.`;
            this.#problems.add('hits-unreadable', message, { line: at });
        }
        return hit ?? false;
    }
    /** The point names its file, or its method does, or the module has only one; undefined where nothing names any. */
    #fileOf(attributes, at) {
        const [only] = this.#paths.size === 1 ? this.#paths.values() : [];
        const named = attributes.get('fileid');
        const id = named === '0' ? this.#methodFile : (named ?? this.#methodFile);
        const path = id === undefined ? only : this.#paths.get(id);
        if (path === undefined && id === undefined)
            return undefined;
        if (path === undefined || path === '')
            throw inNoFile(at);
        const file = this.#files.get(path) ?? opencover_reader_newFile();
        this.#files.set(path, file);
        return file;
    }
    #readSummary(attributes) {
        const total = declared_countOf(attributes.get('numSequencePoints'));
        const covered = declared_countOf(attributes.get('visitedSequencePoints'));
        if (total !== undefined && covered !== undefined)
            this.#declared = { covered, total };
    }
    #compare(found) {
        const declared = this.#declared ?? found;
        if (declared.covered === found.covered && declared.total === found.total)
            return;
        const message = `The summary counts ${declared.covered} of ${declared.total} sequence points visited; ` +
            `the methods have ${found.covered} of ${found.total}, and those count.`;
        this.#problems.add('counts-disagree', message, { blocks: missedOf(declared) > missedOf(found) });
    }
}
function inNoFile(at) {
    return new parsers_define/* ReportError */.$('report-malformed', 'A point of the code is in no file that its module lists.', at);
}
function opencover_reader_newFile() {
    return { lines: new LineTally(), points: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } };
}
function count({ covered, total }, hit) {
    return { covered: covered + (hit ? 1 : 0), total: total + 1 };
}
//# sourceMappingURL=opencover-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/opencover.js




const opencover = (0,parsers_define/* defineParser */.s)({
    id: 'opencover',
    title: 'OpenCover XML',
    kind: 'coverage',
    about: 'Written by OpenCover, by Coverlet with the format `opencover`, and by AltCover.',
    recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'CoverageSession',
    parse: input => {
        const problems = new Problems();
        const reader = new OpencoverReader(problems);
        (0,xml/* readXml */.k)(input.chunks(), reader);
        const { files, totals } = reader.finish();
        if (files.length === 0) {
            throw new parsers_define/* ReportError */.$('report-no-data', 'The OpenCover report has no sequence point: nothing was measured.');
        }
        return { kind: 'coverage', files, totals, problems: problems.list() };
    }
});
//# sourceMappingURL=opencover.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/osv-package.js




/** One package in one file: a finding for each group, whose members are names of the same flaw. */
function readOsvPackage(entry, file) {
    const affected = (0,read_json/* requireRecord */.jp)(entry['package'], '"package" in the packages of a result');
    const place = { package: affected['name'], version: affected['version'] ?? affected['commit'], file };
    const vulnerabilities = new Map(recordsIn(entry, 'vulnerabilities').map(record => [record['id'], record]));
    const told = recordsIn(entry, 'groups').map(readGroup);
    const grouped = new Set(told.flatMap(({ ids }) => ids));
    const alone = [...vulnerabilities.values()].filter(({ id }) => !grouped.has(id));
    const groups = [...told, ...alone.map(groupOfOne)];
    const inForce = groups.filter(group => group.inForce);
    return {
        findings: [
            ...inForce.flatMap(({ ids, aliases, score }) => {
                const records = [...vulnerabilities.values()].filter(record => ids.includes(record['id']));
                const scored = readScore(score);
                return (scored === undefined ? worstWords(records) : [scored]).map(severity => findingOf({
                    id: ids[0],
                    aliases: [...ids, ...aliases],
                    severity,
                    message: records.map(({ summary, details }) => (0,read_json/* asString */.oJ)(summary) ?? (0,read_json/* asString */.oJ)(details)).find(Boolean),
                    fixAvailable: records.length === 0 ? undefined : records.some(hasFix),
                    ...place
                }));
            }),
            ...listIn(entry, 'license_violations').map(license => findingOf({ id: license, severity: 'unknown', message: 'The license is not among the allowed', ...place }))
        ],
        suppressed: groups.length - inForce.length
    };
}
function readGroup(group) {
    // The name of version 2, and that of version 1.
    const told = (0,read_json/* asRecord */.qY)(group['experimental_analysis']) ?? (0,read_json/* asRecord */.qY)(group['experimentalAnalysis']);
    const analyses = Object.values(told ?? {}).map(read_json/* asRecord */.qY);
    const isIdle = (analysis) => analysis?.['called'] === false || analysis?.['unimportant'] === true;
    return {
        ids: listIn(group, 'ids'),
        aliases: listIn(group, 'aliases'),
        score: group['max_severity'],
        inForce: analyses.length === 0 || !analyses.every(isIdle)
    };
}
/** The first versions had no groups. */
function groupOfOne(vulnerability) {
    return { ids: [vulnerability['id']], aliases: listIn(vulnerability, 'aliases'), score: undefined, inForce: true };
}
/** The severity of a CVSS score as text; undefined where there is none. */
function readScore(score) {
    const text = (0,read_json/* asString */.oJ)(score)?.trim() ?? '';
    return text === '' ? undefined : severityOfScore(Number(text));
}
/** The worst word that databases have for the flaw, as GitHub's has; unknown where none has one. */
function worstWords(vulnerabilities) {
    const words = vulnerabilities.flatMap(record => (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(record['database_specific'])?.['severity']) ?? []);
    return worstOfRaters(words.map(severityOfAdvisory));
}
function hasFix(vulnerability) {
    const ranges = ((0,read_json/* asArray */._j)(vulnerability['affected']) ?? []).flatMap(entry => (0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(entry)?.['ranges']) ?? []);
    const events = ranges.flatMap(range => (0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(range)?.['events']) ?? []);
    return events.some(event => (0,read_json/* asRecord */.qY)(event)?.['fixed'] !== undefined);
}
//# sourceMappingURL=osv-package.js.map
;// CONCATENATED MODULE: ./build/src/parsers/osv-scanner.js







/** What else OSV-Scanner writes beside its results; nothing but these makes an empty list of results its own. */
const besideResults = [
    'results',
    'experimental_config',
    'experimental_generic_findings',
    'image_metadata',
    'license_summary'
];
const osvScanner = (0,parsers_define/* defineParser */.s)({
    id: 'osv-scanner',
    title: 'OSV-Scanner JSON',
    kind: 'findings',
    about: 'Written by `osv-scanner scan --format json --output FILE`.',
    recognises: sniffed => {
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        const results = (0,read_json/* asArray */._j)(report?.['results']);
        if (report === undefined || results === undefined)
            return false;
        if (results.length === 0)
            return Object.keys(report).every(key => besideResults.includes(key));
        return results.every(osv_scanner_isResult);
    },
    parse: input => {
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        const packages = recordsIn(report, 'results').flatMap(result => {
            const file = (0,read_json/* asRecord */.qY)(result['source'])?.['path'];
            return recordsIn(result, 'packages').map(entry => readOsvPackage(entry, file));
        });
        const problems = new Problems();
        const others = listIn(report, 'experimental_generic_findings').length;
        if (others > 0) {
            const message = `OSV-Scanner tells of ${(0,words/* plural */.LS)(others, 'finding')} that are no vulnerabilities of packages.`;
            problems.add('other-findings', `${message} Look at them in the report.`, { blocks: true });
        }
        return {
            kind: 'findings',
            tools: ['OSV-Scanner'],
            findings: withoutRepeats(packages.flatMap(({ findings }) => findings)),
            suppressed: packages.reduce((sum, { suppressed }) => sum + suppressed, 0),
            problems: problems.list()
        };
    }
});
function osv_scanner_isResult(entry) {
    const result = (0,read_json/* asRecord */.qY)(entry);
    return (0,read_json/* asArray */._j)(result?.['packages']) !== undefined && (0,read_json/* asRecord */.qY)(result?.['source']) !== undefined;
}
//# sourceMappingURL=osv-scanner.js.map
;// CONCATENATED MODULE: ./build/src/parsers/pip-audit.js




const pipAudit = (0,parsers_define/* defineParser */.s)({
    id: 'pip-audit',
    title: 'pip-audit JSON',
    kind: 'findings',
    about: 'Written by `pip-audit --format json --output FILE`.',
    emptyArrayIsClean: true,
    recognises: sniffed => {
        const dependencies = dependenciesOf((0,read_json/* jsonOf */.o_)(sniffed)) ?? [];
        if (dependencies.length === 0)
            return isEmptyAudit((0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed)));
        return dependencies.every(isDependency) && dependencies.some(entry => isAudited(entry) || isSkipped(entry));
    },
    parse: input => {
        const document = (0,read_json/* jsonOf */.o_)(input.sniffed);
        const problems = new Problems();
        const dependencies = (0,read_json/* requireArray */.Fs)(dependenciesOf(document), 'list of dependencies');
        if (dependencies.length === 0) {
            const message = 'The report lists no dependency. pip-audit lists each that it looks at: it looked at none.';
            problems.add('nothing-audited', message, { blocks: !Array.isArray(document) });
        }
        const findings = dependencies.flatMap((entry, at) => {
            return readDependency((0,read_json/* requireRecord */.jp)(entry, `object for dependency ${at}`), problems);
        });
        return {
            kind: 'findings',
            tools: ['pip-audit'],
            findings: withoutRepeats(findings),
            suppressed: 0,
            problems: problems.list()
        };
    }
});
/** The list in `dependencies`; before pip-audit 2 the document was that list. */
function dependenciesOf(document) {
    return (0,read_json/* asArray */._j)(document) ?? (0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(document)?.['dependencies']);
}
function isEmptyAudit(report) {
    return (0,read_json/* asArray */._j)(report?.['dependencies']) !== undefined && (0,read_json/* asArray */._j)(report?.['fixes']) !== undefined;
}
function isDependency(entry) {
    return (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(entry)?.['name']) !== undefined;
}
function isAudited(entry) {
    return (0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(entry)?.['vulns']) !== undefined;
}
function isSkipped(entry) {
    return (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(entry)?.['skip_reason']) !== undefined;
}
function readDependency(dependency, problems) {
    const name = dependency['name'];
    if (isSkipped(dependency) && !isAudited(dependency)) {
        const reason = (0,read_json/* asString */.oJ)(dependency['skip_reason']) ?? '';
        const message = `The dependency ${String(name)} was not audited: ${reason.replace(/[.\s]*$/, '')}.`;
        // Only this one is skipped because its user asked for it (`--skip-editable`).
        problems.add('not-audited', message, { blocks: !/marked as editable/.test(reason) });
        return [];
    }
    return (0,read_json/* requireArray */.Fs)(dependency['vulns'], `"vulns" of ${String(name)}`).map(entry => {
        const vulnerability = (0,read_json/* requireRecord */.jp)(entry, `object in "vulns" of ${String(name)}`);
        const fixes = (0,read_json/* asArray */._j)(vulnerability['fix_versions'])?.flatMap(version => (0,read_json/* asString */.oJ)(version) ?? []);
        const fixed = fixes === undefined || fixes.length === 0 ? 'no version' : fixes.join(' and ');
        return findingOf({
            id: vulnerability['id'],
            aliases: (0,read_json/* asArray */._j)(vulnerability['aliases']) ?? [],
            severity: 'unknown',
            message: (0,read_json/* asString */.oJ)(vulnerability['description']) ?? `A known vulnerability, fixed in ${fixed}`,
            package: name,
            version: dependency['version'],
            ...(fixes === undefined ? {} : { fixAvailable: fixes.length > 0 })
        });
    });
}
//# sourceMappingURL=pip-audit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/playwright.js




const playwright = (0,parsers_define/* defineParser */.s)({
    id: 'playwright',
    title: 'Playwright JSON',
    kind: 'tests',
    about: 'Written by `PLAYWRIGHT_JSON_OUTPUT_NAME=FILE playwright test --reporter=json`.',
    recognises: sniffed => {
        const run = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        const config = (0,read_json/* asRecord */.qY)(run?.['config']);
        if (run?.['suites'] === undefined || config === undefined)
            return false;
        // Before version 1.34 there were no statistics.
        return (0,read_json/* asRecord */.qY)(run['stats'])?.['expected'] !== undefined || (!('stats' in run) && 'projects' in config);
    },
    parse: ({ sniffed }) => {
        const run = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(sniffed), 'JSON object');
        const config = (0,read_json/* requireRecord */.jp)(run['config'], 'object "config"');
        const tally = new TestTally();
        const root = (0,read_json/* asString */.oJ)(config['rootDir']) ?? '';
        for (const suite of (0,read_json/* requireArray */.Fs)(run['suites'], 'list "suites"'))
            playwright_readSuite(suite, { root, titles: [] }, tally);
        for (const entry of (0,read_json/* asArray */._j)(run['errors']) ?? []) {
            const error = (0,read_json/* asRecord */.qY)(entry) ?? {};
            tally.suiteError({ suite: '', name: '', message: (0,read_json/* asString */.oJ)(error['message']) ?? '', ...placeOf(error) });
        }
        if ('stats' in run)
            playwright_reconcile((0,read_json/* requireRecord */.jp)(run['stats'], 'object "stats"'), config, tally);
        return tally.report();
    }
});
function playwright_readSuite(value, around, tally) {
    const suite = (0,read_json/* requireRecord */.jp)(value, 'object for every suite');
    for (const entry of (0,read_json/* asArray */._j)(suite['specs']) ?? [])
        readSpec((0,read_json/* requireRecord */.jp)(entry, 'object for every spec'), around, tally);
    for (const inner of (0,read_json/* asArray */._j)(suite['suites']) ?? []) {
        const title = (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(inner)?.['title']) ?? '';
        playwright_readSuite(inner, { ...around, titles: [...around.titles, title] }, tally);
    }
}
/** A spec is one test for every project that runs it. */
function readSpec(spec, { root, titles }, tally) {
    const written = (0,read_json/* asString */.oJ)(spec['file']) ?? '';
    const file = root === '' || /^([/\\]|[A-Za-z]:)/.test(written) ? written : `${root}/${written}`;
    const title = [...titles, (0,read_json/* asString */.oJ)(spec['title']) ?? ''].join(' › ');
    tally.suite(file);
    for (const entry of (0,read_json/* requireArray */.Fs)(spec['tests'], 'list "tests" in every spec')) {
        const test = (0,read_json/* requireRecord */.jp)(entry, 'object for every test');
        const project = (0,read_json/* asString */.oJ)(test['projectName']) ?? '';
        const name = project === '' ? title : `[${project}] ${title}`;
        const results = ((0,read_json/* asArray */._j)(test['results']) ?? []).map(result => (0,read_json/* requireRecord */.jp)(result, 'object for every result'));
        const last = results.at(-1);
        const outcome = last?.['status'] === 'interrupted' ? 'failed' : playwright_outcomeOf(test['status']);
        if (outcome !== 'failed') {
            tally.add(outcome, file, name);
            continue;
        }
        const error = (0,read_json/* asRecord */.qY)(last?.['error']) ?? (0,read_json/* asRecord */.qY)((0,read_json/* asArray */._j)(last?.['errors'])?.[0]);
        const message = (0,read_json/* asString */.oJ)(error?.['message']) ?? describeStatus(test, last);
        tally.fail({ suite: file, name, message, file, line: (0,read_json/* asPosition */.kI)(spec['line']), ...placeOf(error ?? {}) });
    }
}
function playwright_outcomeOf(status) {
    switch (status) {
        case 'expected':
            return 'passed';
        case 'flaky':
        case 'skipped':
            return status;
    }
    return 'failed';
}
function describeStatus(test, last) {
    const [status, expected] = [(0,read_json/* asString */.oJ)(last?.['status']) ?? 'unknown', (0,read_json/* asString */.oJ)(test['expectedStatus']) ?? 'unknown'];
    return `The result is ${status}; expected is ${expected}.`;
}
function placeOf(error) {
    const location = (0,read_json/* asRecord */.qY)(error['location']);
    const [file, line] = [(0,read_json/* asString */.oJ)(location?.['file']), (0,read_json/* asPosition */.kI)(location?.['line'])];
    return file === undefined || line === undefined ? {} : { file, line };
}
function playwright_reconcile(stats, config, tally) {
    const [expected, unexpected, flaky, skipped] = ['expected', 'unexpected', 'flaky', 'skipped'].map(key => (0,read_json/* asCount */.Wg)(stats[key]) ?? 0);
    const total = (expected ?? 0) + (unexpected ?? 0) + (flaky ?? 0) + (skipped ?? 0);
    compareSummary({ total, failed: unexpected }, tally);
    if (config['failOnFlakyTests'] !== true || (flaky ?? 0) === 0)
        return;
    tally.suiteError({ suite: '', name: '', message: 'Tests were flaky, and the run is set to fail on that.' });
}
//# sourceMappingURL=playwright.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/pmd-reader.js



/** PMD's priorities, from 1, as its own SARIF output has them. */
const priorities = new Map([
    ['1', 'error'],
    ['2', 'error'],
    ['3', 'warning'],
    ['4', 'note'],
    ['5', 'note']
]);
/** Characters of a violation's text that are kept. */
const maxMessage = 2000;
/** The violations of a PMD document, and what PMD could not do. */
class PmdReader {
    #problems = new Problems();
    #findings = [];
    #suppressed = 0;
    #file = '';
    #violation;
    #message = '';
    open(name, attributes, line) {
        const blocks = { line, blocks: true };
        const said = (0,first_line/* firstLine */.T)(attributes.get('msg') ?? '') || 'it says no more';
        if (name === 'file')
            this.#file = attributes.get('name') ?? '';
        else if (name === 'violation')
            this.#openViolation(attributes);
        else if (name === 'suppressedviolation')
            this.#suppressed += 1;
        else if (name === 'error') {
            const file = attributes.get('filename') ?? 'a file';
            this.#problems.add('processing-error', `PMD could not process ${file}: ${said}.`, blocks);
        }
        else if (name === 'configerror') {
            const rule = attributes.get('rule') ?? '';
            this.#problems.add('rule-misconfigured', `PMD could not apply the rule ${rule}: ${said}.`, blocks);
        }
    }
    text(text) {
        if (this.#violation !== undefined && this.#message.length < maxMessage)
            this.#message += text;
    }
    close(name) {
        if (name !== 'violation' || this.#violation === undefined)
            return;
        this.#findings.push(lintFinding({ ...this.#violation, message: this.#message.trim() }));
        this.#violation = undefined;
        this.#message = '';
    }
    report() {
        const [findings, suppressed, problems] = [this.#findings, this.#suppressed, this.#problems.list()];
        return { kind: 'findings', tools: ['PMD'], findings, suppressed, problems };
    }
    #openViolation(attributes) {
        this.#violation = {
            id: attributes.get('rule'),
            severity: severityOfWord(priorities, attributes.get('priority')),
            message: '',
            file: this.#file,
            line: positionOf(attributes.get('beginline')),
            endLine: positionOf(attributes.get('endline')),
            column: positionOf(attributes.get('begincolumn')),
            url: attributes.get('externalInfoUrl')
        };
    }
}
//# sourceMappingURL=pmd-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/pmd.js



const pmd = (0,parsers_define/* defineParser */.s)({
    id: 'pmd',
    title: 'PMD XML',
    kind: 'findings',
    about: 'Written by `pmd check --format xml --report-file FILE`, the Maven and Gradle plugins of PMD, and PHPMD.',
    recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'pmd',
    parse: input => {
        const reader = new PmdReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.report();
    }
});
//# sourceMappingURL=pmd.js.map
;// CONCATENATED MODULE: ./build/src/parsers/pylint.js




const pylint_words = new Map([
    ['fatal', 'error'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['refactor', 'note'],
    ['convention', 'note'],
    ['info', 'info']
]);
const pylint = (0,parsers_define/* defineParser */.s)({
    id: 'pylint',
    title: 'Pylint JSON',
    kind: 'findings',
    about: 'Written by `pylint --output-format=json` or `json2`.',
    emptyArrayIsClean: true,
    recognises: sniffed => {
        const value = (0,read_json/* jsonOf */.o_)(sniffed);
        const report = (0,read_json/* asRecord */.qY)(value);
        if (report !== undefined)
            return Array.isArray(report['messages']) && isStatistics(report['statistics']);
        const messages = (0,read_json/* asArray */._j)(value) ?? [];
        return messages.length > 0 && messages.every(pylint_isMessage);
    },
    parse: input => {
        const value = (0,read_json/* jsonOf */.o_)(input.sniffed);
        const problems = new Problems();
        const report = (0,read_json/* asRecord */.qY)(value);
        const messages = (0,read_json/* requireArray */.Fs)(report === undefined ? value : report['messages'], 'list of messages');
        const findings = messages.map((entry, at) => pylint_readMessage((0,read_json/* requireRecord */.jp)(entry, `object "[${at}]" as message`)));
        if (report !== undefined)
            pylint_reconcile(messages, (0,read_json/* requireRecord */.jp)(report['statistics'], '"statistics"'), problems);
        return { kind: 'findings', tools: ['Pylint'], findings, suppressed: 0, problems: problems.list() };
    }
});
function pylint_isMessage(entry) {
    const message = (0,read_json/* asRecord */.qY)(entry);
    return (typeof (message?.['message-id'] ?? message?.['messageId']) === 'string' && typeof message?.['symbol'] === 'string');
}
function isStatistics(value) {
    const statistics = (0,read_json/* asRecord */.qY)(value);
    return statistics !== undefined && ('messageTypeCount' in statistics || 'modulesLinted' in statistics);
}
function pylint_readMessage(message) {
    // Pylint counts columns from 0.
    const column = (0,read_json/* asCount */.Wg)(message['column']);
    return lintFinding({
        id: (0,read_json/* asString */.oJ)(message['symbol']) ?? message['message-id'] ?? message['messageId'],
        severity: severityOfWord(pylint_words, message['type']),
        message: message['message'],
        file: message['path'],
        line: message['line'],
        endLine: message['endLine'],
        column: column === undefined ? undefined : column + 1
    });
}
/** Holds the statistics of json2 against the messages. */
function pylint_reconcile(messages, statistics, problems) {
    for (const [type, declared] of Object.entries((0,read_json/* asRecord */.qY)(statistics['messageTypeCount']) ?? {})) {
        const found = messages.filter(entry => (0,read_json/* asRecord */.qY)(entry)?.['type'] === type).length;
        if (((0,read_json/* asCount */.Wg)(declared) ?? Infinity) <= found)
            continue;
        const said = `The statistics declare ${JSON.stringify(declared)} messages of type ${type}, but ${found} are listed`;
        problems.add('counts-disagree', `${said}: the report is not complete.`, { blocks: true });
    }
    if (statistics['modulesLinted'] !== 0)
        return;
    problems.add('nothing-linted', 'Pylint says that it looked at no module; check which files it is given.', {
        blocks: true
    });
}
//# sourceMappingURL=pylint.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/rdjson-diagnostic.js


/** Protocol buffers write the values of an enumeration as words or as numbers. */
const rdjson_diagnostic_words = new Map([
    ['error', 'error'],
    ['1', 'error'],
    ['warning', 'warning'],
    ['2', 'warning'],
    ['info', 'info'],
    ['3', 'info']
]);
const unsaid = new Set([undefined, null, '', 0, 'UNKNOWN_SEVERITY']);
function isDiagnostic(value) {
    const diagnostic = (0,read_json/* asRecord */.qY)(value);
    return typeof diagnostic?.['message'] === 'string' && typeof (0,read_json/* asRecord */.qY)(diagnostic['location'])?.['path'] === 'string';
}
/** One diagnostic; one that tells no severity has that of all. */
function readDiagnostic(diagnostic, severityOfAll) {
    const location = (0,read_json/* asRecord */.qY)(diagnostic['location']);
    const range = (0,read_json/* asRecord */.qY)(location?.['range']);
    const [start, end, code] = [(0,read_json/* asRecord */.qY)(range?.['start']), (0,read_json/* asRecord */.qY)(range?.['end']), (0,read_json/* asRecord */.qY)(diagnostic['code'])];
    const word = unsaid.has(diagnostic['severity']) ? severityOfAll : diagnostic['severity'];
    return lintFinding({
        id: code?.['value'],
        severity: severityOfWord(rdjson_diagnostic_words, typeof word === 'number' ? String(word) : word),
        message: diagnostic['message'],
        file: location?.['path'],
        line: start?.['line'],
        endLine: end?.['line'],
        column: start?.['column'],
        fixAvailable: ((0,read_json/* asArray */._j)(diagnostic['suggestions'])?.length ?? 0) > 0,
        url: code?.['url']
    });
}
//# sourceMappingURL=rdjson-diagnostic.js.map
;// CONCATENATED MODULE: ./build/src/parsers/rdjson.js



const rdjson_keys = new Set(['source', 'severity', 'diagnostics']);
const rdjson = (0,parsers_define/* defineParser */.s)({
    id: 'rdjson',
    title: 'Reviewdog diagnostics, rdjson and rdjsonl',
    kind: 'findings',
    about: 'Written by linters and converters for reviewdog, as one document or one JSON object a line.',
    recognises: sniffed => {
        if (sniffed.syntax === 'xml')
            return false;
        if (sniffed.syntax === 'json')
            return isDocument(sniffed.value) || isDiagnostic(sniffed.value);
        return sniffed.head.length > 0 && isDiagnostic((0,read_json/* parseRecord */.Hh)(sniffed.head[0] ?? ''));
    },
    parse: input => {
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(input.sniffed));
        const findings = report !== undefined && isDocument(report) ? readDocument(report) : [...readLines(input)];
        const tool = (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(report?.['source'])?.['name']);
        return { kind: 'findings', tools: [tool ?? 'reviewdog'], findings, suppressed: 0, problems: [] };
    }
});
/** Other tools have a list of diagnostics too, with other things in it and beside it. */
function isDocument(value) {
    const report = (0,read_json/* asRecord */.qY)(value);
    const diagnostics = (0,read_json/* asArray */._j)(report?.['diagnostics']);
    return (diagnostics !== undefined &&
        diagnostics.every(isDiagnostic) &&
        Object.keys(report ?? {}).every(key => rdjson_keys.has(key)));
}
function readDocument(report) {
    const diagnostics = (0,read_json/* asArray */._j)(report['diagnostics']) ?? [];
    return diagnostics.map((entry, at) => readDiagnostic((0,read_json/* requireRecord */.jp)(entry, `object "diagnostics[${at}]"`), report['severity']));
}
function* readLines(input) {
    for (const { line, record } of (0,read_json/* readRecords */.T3)(input)) {
        if (record === undefined || !isDiagnostic(record)) {
            throw new parsers_define/* ReportError */.$('report-malformed', 'A line is no diagnostic with a message and a location.', line);
        }
        yield readDiagnostic(record, undefined);
    }
}
//# sourceMappingURL=rdjson.js.map
;// CONCATENATED MODULE: ./build/src/parsers/rspec.js




const rspec = (0,parsers_define/* defineParser */.s)({
    id: 'rspec',
    title: 'RSpec JSON',
    kind: 'tests',
    about: 'Written by `rspec --format json --out FILE`.',
    recognises: sniffed => {
        const run = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        return (0,read_json/* asArray */._j)(run?.['examples']) !== undefined && run?.['summary_line'] !== undefined;
    },
    parse: ({ sniffed }) => {
        const run = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(sniffed), 'JSON object');
        const summary = (0,read_json/* requireRecord */.jp)(run['summary'], 'object "summary"');
        const tally = new TestTally();
        for (const entry of (0,read_json/* requireArray */.Fs)(run['examples'], 'list "examples"')) {
            readExample((0,read_json/* requireRecord */.jp)(entry, 'object in every place of "examples"'), tally);
        }
        readOutside((0,read_json/* asCount */.Wg)(summary['errors_outside_of_examples_count']) ?? 0, (0,read_json/* asArray */._j)(run['messages']) ?? [], tally);
        compareSummary({ total: (0,read_json/* asCount */.Wg)(summary['example_count']), failed: (0,read_json/* asCount */.Wg)(summary['failure_count']) }, tally);
        return tally.report();
    }
});
function readExample(example, tally) {
    const file = (0,read_json/* asString */.oJ)(example['file_path']) ?? '';
    const name = (0,read_json/* asString */.oJ)(example['full_description']) ?? (0,read_json/* asString */.oJ)(example['description']) ?? '';
    tally.suite(file);
    const status = example['status'];
    if (status === 'passed' || status === 'pending') {
        tally.add(status === 'passed' ? 'passed' : 'skipped', file, name);
        return;
    }
    const exception = (0,read_json/* asRecord */.qY)(example['exception']);
    const message = (0,read_json/* asString */.oJ)(exception?.['message']) ?? `The example has the status ${JSON.stringify(status ?? null)}.`;
    tally.fail({ suite: file, name, message, file, line: lineOf(example, file, exception) });
}
/** The first line of the backtrace that lies in the example's file, else where the example begins. */
function lineOf(example, file, exception) {
    const path = file.replace(/^\.\//, '');
    for (const frame of (0,read_json/* asArray */._j)(exception?.['backtrace']) ?? []) {
        const [, place, line] = /^(.+?):([1-9]\d{0,8})(?::|$)/.exec((0,read_json/* asString */.oJ)(frame)?.slice(0, 4096) ?? '') ?? [];
        if (place?.replace(/^\.\//, '') === path || place?.endsWith(`/${path}`) === true)
            return Number(line);
    }
    return (0,read_json/* asPosition */.kI)(example['line_number']);
}
/** A file that does not load and a hook that fails are counted apart, and told of in messages among others. */
function readOutside(count, messages, tally) {
    const words = messages
        .flatMap(message => (0,read_json/* asString */.oJ)(message) ?? [])
        .filter(message => /\berror occurred\b/.test(message));
    const isCounted = Math.max(count, words.length);
    for (let index = 0; index < Math.min(isCounted, 1000); index++) {
        const message = words[index] ?? 'An error occurred outside of examples.';
        const [, file, line] = /^# (\.\/[^\n:]+):([1-9]\d{0,8}):/m.exec(message) ?? [];
        const place = file === undefined ? {} : { file, line: Number(line) };
        tally.suiteError({ suite: '', name: '', message, ...place });
    }
}
//# sourceMappingURL=rspec.js.map
;// CONCATENATED MODULE: ./build/src/parsers/rubocop.js




const rubocop_words = new Map([
    ['fatal', 'error'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['convention', 'note'],
    ['refactor', 'note'],
    ['info', 'info']
]);
const rubocop = (0,parsers_define/* defineParser */.s)({
    id: 'rubocop',
    title: 'RuboCop JSON',
    kind: 'findings',
    about: 'Written by `rubocop --format json --out FILE`, and by Standard Ruby.',
    recognises: sniffed => (0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed))?.['metadata'])?.['rubocop_version'] !== undefined,
    parse: input => {
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        const problems = new Problems();
        const offenses = (0,read_json/* requireArray */.Fs)(report['files'], '"files"').flatMap((entry, at) => rubocop_readFile((0,read_json/* requireRecord */.jp)(entry, `object "files[${at}]"`)));
        rubocop_reconcile(offenses.length, (0,read_json/* requireRecord */.jp)(report['summary'], '"summary"'), problems);
        // What RuboCop corrected is no longer in the code.
        const findings = offenses.filter(({ corrected }) => !corrected).map(({ finding }) => finding);
        return { kind: 'findings', tools: ['RuboCop'], findings, suppressed: 0, problems: problems.list() };
    }
});
function rubocop_readFile(entry) {
    const file = (0,read_json/* asString */.oJ)(entry['path']) ?? '';
    return (0,read_json/* requireArray */.Fs)(entry['offenses'], `"offenses" of ${file}`).map(value => {
        const offense = (0,read_json/* requireRecord */.jp)(value, `object in "offenses" of ${file}`);
        const location = (0,read_json/* asRecord */.qY)(offense['location']);
        const finding = lintFinding({
            id: offense['cop_name'],
            severity: severityOfWord(rubocop_words, offense['severity']),
            message: offense['message'],
            file,
            line: location?.['start_line'] ?? location?.['line'],
            endLine: location?.['last_line'],
            column: location?.['start_column'] ?? location?.['column'],
            fixAvailable: offense['correctable'] === true
        });
        return { corrected: offense['corrected'] === true, finding };
    });
}
function rubocop_reconcile(found, summary, problems) {
    const declared = (0,read_json/* asCount */.Wg)(summary['offense_count']);
    if (declared === undefined || declared > found) {
        const said = `The summary declares ${JSON.stringify(summary['offense_count'])} offenses, but ${found} are listed`;
        problems.add('counts-disagree', `${said}: the report is not complete.`, { blocks: true });
    }
    const [targets, inspected] = [(0,read_json/* asCount */.Wg)(summary['target_file_count']), (0,read_json/* asCount */.Wg)(summary['inspected_file_count'])];
    if (targets === 0)
        problems.add('nothing-linted', 'RuboCop says that it looked at no file.');
    if (targets !== undefined && inspected !== undefined && inspected < targets) {
        const message = `RuboCop inspected ${inspected} of ${targets} files: it stopped early or could not read them.`;
        problems.add('not-all-inspected', message, { blocks: true });
    }
}
//# sourceMappingURL=rubocop.js.map
;// CONCATENATED MODULE: ./build/src/parsers/ruff.js




const ruff_words = new Map([
    ['fatal', 'error'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'info']
]);
const ruff = (0,parsers_define/* defineParser */.s)({
    id: 'ruff',
    title: 'Ruff JSON',
    kind: 'findings',
    about: 'Written by `ruff check --output-format json --output-file FILE`.',
    emptyArrayIsClean: true,
    recognises: sniffed => isListOf(sniffed, entry => 'code' in entry && typeof entry['filename'] === 'string' && 'row' in ((0,read_json/* asRecord */.qY)(entry['location']) ?? {})),
    parse: input => {
        const findings = listOf(input.sniffed).map(ruff_readDiagnostic);
        return { kind: 'findings', tools: ['Ruff'], findings, suppressed: 0, problems: [] };
    }
});
function ruff_readDiagnostic(entry) {
    const start = (0,read_json/* asRecord */.qY)(entry['location']);
    return lintFinding({
        // A file that could not be parsed has no code in older versions.
        id: (0,read_json/* asString */.oJ)(entry['code']) ?? 'invalid-syntax',
        // Only recent versions tell a severity, and whatever Ruff finds makes it fail.
        severity: entry['severity'] === undefined ? 'error' : severityOfWord(ruff_words, entry['severity']),
        message: entry['message'],
        file: entry['filename'],
        line: start?.['row'],
        endLine: (0,read_json/* asRecord */.qY)(entry['end_location'])?.['row'],
        column: start?.['column'],
        fixAvailable: (entry['fix'] ?? null) !== null,
        url: entry['url']
    });
}
//# sourceMappingURL=ruff.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/sarif-message.js

/** The plain text of a message, looked up by its id where it has none (SARIF 2.1.0, 3.11), with its arguments in place. */
function sarif_message_textOf(message, described) {
    const record = (0,read_json/* asRecord */.qY)(message);
    const id = (0,read_json/* asString */.oJ)(record?.['id']);
    const strings = [described?.descriptor['messageStrings'], described?.component['globalMessageStrings']];
    const named = id === undefined ? [] : strings.map(table => member((0,read_json/* asRecord */.qY)(table), id));
    const text = [record, ...named].map(sarif_message_words).find(found => found !== undefined);
    const values = (0,read_json/* asArray */._j)(record?.['arguments']);
    if (values === undefined)
        return text;
    // Doubled braces stand for single ones.
    return text?.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index) => index === undefined ? whole.slice(1) : ((0,read_json/* asString */.oJ)(values[Number(index)]) ?? whole));
}
/** What a rule says of itself, for results that bring no words. */
function descriptionOf(rule) {
    return [rule?.descriptor['shortDescription'], rule?.descriptor['fullDescription']]
        .map(description => sarif_message_words((0,read_json/* asRecord */.qY)(description)))
        .find(found => found !== undefined);
}
function sarif_message_words(message) {
    return [message?.['text'], message?.['markdown']].map(read_json/* asString */.oJ).find(text => text !== undefined && text.trim() !== '');
}
function member(table, name) {
    return table !== undefined && Object.hasOwn(table, name) ? (0,read_json/* asRecord */.qY)(table[name]) : undefined;
}
//# sourceMappingURL=sarif-message.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/sarif-place.js


/** The first place of a result that is a file; undefined for results that speak of no file, which is allowed. */
function sarif_place_placeOf(run, result) {
    for (const entry of (0,read_json/* asArray */._j)(result['locations']) ?? []) {
        const physical = (0,read_json/* asRecord */.qY)((0,read_json/* asRecord */.qY)(entry)?.['physicalLocation']);
        const file = fileOf(run, (0,read_json/* asRecord */.qY)(physical?.['artifactLocation']));
        if (file === undefined)
            continue;
        const region = (0,read_json/* asRecord */.qY)(physical?.['region']);
        const line = (0,read_json/* asPosition */.kI)(region?.['startLine']);
        if (line === undefined)
            return { file };
        const endLine = (0,read_json/* asPosition */.kI)(region?.['endLine']);
        const column = (0,read_json/* asPosition */.kI)(region?.['startColumn']);
        return {
            file,
            line,
            ...(endLine === undefined ? {} : { endLine }),
            ...(column === undefined ? {} : { column })
        };
    }
    return undefined;
}
function fileOf(run, location) {
    const index = (0,read_json/* asCount */.Wg)(location?.['index']);
    const artifact = index === undefined ? undefined : (0,read_json/* asRecord */.qY)((0,read_json/* asArray */._j)(run['artifacts'])?.[index]);
    const named = location?.['uri'] === undefined ? (0,read_json/* asRecord */.qY)(artifact?.['location']) : location;
    const uri = (0,read_json/* asString */.oJ)(named?.['uri']);
    if (uri === undefined || uri === '')
        return undefined;
    return pathOf(underBase(run, uri, (0,read_json/* asString */.oJ)(named?.['uriBaseId'])));
}
/**
 * A relative reference below the bases it names, as far as these are relative themselves: the outermost base is the
 * root of the sources, and paths are told relative to it.
 */
function underBase(run, uri, baseId) {
    const bases = (0,read_json/* asRecord */.qY)(run['originalUriBaseIds']);
    const seen = new Set();
    let whole = uri;
    for (let id = baseId; id !== undefined && !seen.has(id) && !isAbsolute(whole);) {
        seen.add(id);
        const base = bases !== undefined && Object.hasOwn(bases, id) ? (0,read_json/* asRecord */.qY)(bases[id]) : undefined;
        const prefix = (0,read_json/* asString */.oJ)(base?.['uri']);
        const next = (0,read_json/* asString */.oJ)(base?.['uriBaseId']);
        if (prefix !== undefined && !isAbsolute(prefix))
            whole = prefix.replace(/\/?$/, '/') + whole;
        id = next;
    }
    return whole;
}
function isAbsolute(uri) {
    return /^([a-z][a-z0-9+.-]*:|[/\\])/i.test(uri);
}
/** The path that a URI means; undefined where it means no file (`https:`, `pkg:`). */
function pathOf(uri) {
    const file = /^file:(?:\/\/([^/]*))?(\/.*)$/i.exec(uri);
    if (file !== null) {
        const [, host = '', path = ''] = file;
        const local = decode(path).replace(/^\/(?=[a-z]:\/)/i, '');
        return host === '' || host === 'localhost' ? local : `//${host}${local}`;
    }
    // One letter before the colon is a drive that a careless tool wrote as it is.
    if (/^[a-z][a-z0-9+.-]+:/i.test(uri))
        return undefined;
    return forwardSlashes(decode(uri));
}
/** Percent signs that encode nothing were meant as they stand. */
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch (error) {
        if (!(error instanceof URIError))
            throw error;
        return path;
    }
}
//# sourceMappingURL=sarif-place.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/sarif-run.js



const levels = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'note'],
    ['none', 'none']
]);
/** The look-ups that the specification defines on one run. */
class SarifRun {
    /** The driver first, then the extensions by their index. */
    #components;
    #byId = new Map();
    invocations;
    constructor(run) {
        const tool = (0,read_json/* asRecord */.qY)(run['tool']);
        const extensions = (0,read_json/* asArray */._j)(tool?.['extensions']) ?? [];
        this.#components = [tool?.['driver'], ...extensions].map(component => (0,read_json/* asRecord */.qY)(component) ?? {});
        this.invocations = ((0,read_json/* asArray */._j)(run['invocations']) ?? []).map(invocation => (0,read_json/* asRecord */.qY)(invocation) ?? {});
    }
    get tool() {
        return (0,read_json/* asString */.oJ)(this.#components[0]?.['name']) ?? 'unnamed tool';
    }
    /** Of a failure: by own level, override of the invocation and default of the rule, in this order; else warning. */
    severityOf(result, rule) {
        if ((result['kind'] ?? 'fail') !== 'fail')
            return 'unknown';
        return severityOfLevel(result['level'] ?? this.#overriddenLevel(result, rule) ?? defaultLevel(rule));
    }
    /** Severity of a notification by its own level, else by the default of its descriptor, else warning (3.58.6). */
    readNotification(notification) {
        const described = this.#find('notifications', (0,read_json/* asRecord */.qY)(notification['descriptor']) ?? {});
        return {
            severity: severityOfLevel(notification['level'] ?? defaultLevel(described)),
            text: sarif_message_textOf(notification['message'], described) ?? 'it gives no words for it.'
        };
    }
    /** The rule that a result names by index, by id, or by the first parts of its hierarchical id. */
    ruleOf(result) {
        const reference = (0,read_json/* asRecord */.qY)(result['rule']) ?? {};
        return this.#find('rules', {
            id: result['ruleId'],
            index: result['ruleIndex'],
            ...reference
        });
    }
    #overriddenLevel(result, rule) {
        const index = (0,read_json/* asCount */.Wg)((0,read_json/* asRecord */.qY)(result['provenance'])?.['invocationIndex']);
        const invocation = index === undefined ? undefined : this.invocations[index];
        for (const entry of (0,read_json/* asArray */._j)(invocation?.['ruleConfigurationOverrides']) ?? []) {
            const override = (0,read_json/* asRecord */.qY)(entry);
            const level = (0,read_json/* asRecord */.qY)(override?.['configuration'])?.['level'];
            const named = this.#find('rules', (0,read_json/* asRecord */.qY)(override?.['descriptor']) ?? {});
            if (level !== undefined && named !== undefined && named.descriptor === rule?.descriptor)
                return level;
        }
        return undefined;
    }
    #find(list, reference) {
        const named = (0,read_json/* asRecord */.qY)(reference['toolComponent']);
        const places = this.#components.map((_, place) => place).filter(place => this.#isNamed(place, named));
        const [place] = places;
        const id = (0,read_json/* asString */.oJ)(reference['id']);
        const index = (0,read_json/* asCount */.Wg)(reference['index']);
        if (place !== undefined && index !== undefined) {
            const component = this.#components[place] ?? {};
            const descriptor = (0,read_json/* asRecord */.qY)((0,read_json/* asArray */._j)(component[list])?.[index]);
            // An index that leads to another descriptor than the id names is not believed.
            if (descriptor !== undefined && isWithin(id, (0,read_json/* asString */.oJ)(descriptor['id'])))
                return { descriptor, component };
        }
        return id === undefined ? undefined : this.#findById(list, places, id);
    }
    #findById(list, places, id) {
        const tables = this.#byId.get(list) ?? this.#components.map(component => indexById(component[list]));
        this.#byId.set(list, tables);
        for (let part = id; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
            for (const place of places) {
                const descriptor = tables[place]?.get(part);
                if (descriptor !== undefined)
                    return { descriptor, component: this.#components[place] ?? {} };
            }
        }
        return undefined;
    }
    /** Whether a reference to a tool component means the one at that place; without a reference it can be any, the driver first. */
    #isNamed(place, reference) {
        if (reference === undefined)
            return true;
        const index = (0,read_json/* asCount */.Wg)(reference['index']);
        if (index !== undefined)
            return place === index + 1;
        const component = this.#components[place] ?? {};
        const same = (key) => reference[key] !== undefined && reference[key] === component[key];
        return same('guid') || same('name');
    }
}
/** What `security-severity` among the properties of a rule or a result says; undefined where it is not there. */
function securitySeverityOf(described) {
    const written = (0,read_json/* asRecord */.qY)(described?.['properties'])?.['security-severity'];
    if (written === undefined || written === null)
        return undefined;
    const score = written === '' ? NaN : Number(written);
    // A score is what it should be; some tools write a word.
    return Number.isNaN(score) ? severityOfAdvisory(written) : severityOfScore(score);
}
function severityOfLevel(level) {
    return levels.get(level) ?? 'unknown';
}
function defaultLevel(described) {
    return (0,read_json/* asRecord */.qY)(described?.descriptor['defaultConfiguration'])?.['level'] ?? 'warning';
}
/** Whether an id is that of a descriptor or one below it in a hierarchy (`CA1000/1` is within `CA1000`). */
function isWithin(id, descriptor) {
    return id === undefined || descriptor === undefined || id === descriptor || id.startsWith(`${descriptor}/`);
}
function indexById(descriptors) {
    const byId = new Map();
    for (const entry of (0,read_json/* asArray */._j)(descriptors) ?? []) {
        const descriptor = (0,read_json/* asRecord */.qY)(entry);
        const id = (0,read_json/* asString */.oJ)(descriptor?.['id']);
        if (descriptor !== undefined && id !== undefined && !byId.has(id))
            byId.set(id, descriptor);
    }
    return byId;
}
//# sourceMappingURL=sarif-run.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/sarif-result.js





/** One result, with what its rule adds to it. */
function sarif_result_readResult(json, run, result) {
    const rule = run.ruleOf(result);
    const id = [result['ruleId'], (0,read_json/* asRecord */.qY)(result['rule'])?.['id'], rule?.descriptor['id']].map(read_json/* asString */.oJ).find(Boolean);
    // The rule is where it belongs; a result that has one of its own may only be worse.
    const scores = [rule?.descriptor, result].map(securitySeverityOf);
    const securitySeverity = reports/* severities */.gO.find(severity => scores.includes(severity));
    const url = (0,read_json/* asString */.oJ)(rule?.descriptor['helpUri']);
    return {
        id: id ?? 'without-rule',
        aliases: [],
        severity: run.severityOf(result, rule),
        ...(securitySeverity === undefined ? {} : { securitySeverity }),
        message: sarif_message_textOf(result['message'], rule) ?? descriptionOf(rule) ?? 'The result has no message.',
        ...sarif_place_placeOf(json, result),
        ...(url === undefined ? {} : { url }),
        ...(result['baselineState'] === 'unchanged' ? { known: true } : {})
    };
}
/**
 * Kinds of results that are no failures and so have the level none (3.27.9, 3.27.10), and results that an earlier run
 * had and this one has not (3.27.24), are no findings. A kind that is not known is.
 */
function isFound(result) {
    const harmless = ['pass', 'open', 'informational', 'notApplicable', 'review'];
    return !harmless.includes((0,read_json/* asString */.oJ)(result['kind']) ?? 'fail') && result['baselineState'] !== 'absent';
}
/** Suppressed are results with suppressions of which all are accepted; without a status they are (3.27.23, 3.35.3). */
function isSuppressed(result) {
    const suppressions = (0,read_json/* asArray */._j)(result['suppressions']) ?? [];
    return (suppressions.length > 0 &&
        suppressions.every(entry => {
            const suppression = (0,read_json/* asRecord */.qY)(entry);
            return suppression !== undefined && (suppression['status'] ?? 'accepted') === 'accepted';
        }));
}
//# sourceMappingURL=sarif-result.js.map
;// CONCATENATED MODULE: ./build/src/parsers/sarif.js





const version = '2.1.0';
const sarif = (0,parsers_define/* defineParser */.s)({
    id: 'sarif',
    title: 'SARIF 2.1.0',
    kind: 'findings',
    about: 'Written by CodeQL, Semgrep, Trivy, ESLint, gitleaks and many other analysers with a SARIF output or formatter.',
    recognises: sniffed => {
        const log = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        if (!Array.isArray(log?.['runs']))
            return false;
        return /^\d+\./.test((0,read_json/* asString */.oJ)(log['version']) ?? '') || /sarif/i.test((0,read_json/* asString */.oJ)(log['$schema']) ?? '');
    },
    parse: input => {
        const log = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        refuseOtherVersions(log['version']);
        const problems = new Problems();
        const runs = (0,read_json/* requireArray */.Fs)(log['runs'], '"runs"').map((entry, at) => sarif_readRun(entry, at, problems));
        if (runs.length === 0) {
            problems.add('report-no-data', 'The SARIF log has no run, so it tells of no analysis.', { blocks: true });
        }
        for (const entry of (0,read_json/* asArray */._j)(log['inlineExternalProperties']) ?? []) {
            if (((0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(entry)?.['results'])?.length ?? 0) === 0)
                continue;
            const message = 'The SARIF log keeps results beside its runs. Let the tool write them into the runs.';
            problems.add('results-elsewhere', message, { blocks: true });
        }
        const commits = [...new Set(runs.flatMap(run => run.commits))];
        const [commit] = commits;
        if (commits.length > 1) {
            problems.add('commits-differ', `The SARIF log names ${commits.length} commits, so none is taken as its own.`);
        }
        return {
            kind: 'findings',
            tools: [...new Set(runs.map(run => run.tool))],
            findings: runs.flatMap(run => run.findings),
            suppressed: runs.reduce((sum, run) => sum + run.suppressed, 0),
            problems: problems.list(),
            ...(commit === undefined || commits.length > 1 ? {} : { commit })
        };
    }
});
/** Drafts and earlier versions have other defaults for levels, and a later one may. */
function refuseOtherVersions(written) {
    if (written === version)
        return;
    const which = typeof written === 'string' ? `version ${JSON.stringify(written)}` : 'no version';
    const todo = `Only ${version} is read: update the tool, or convert the log with "sarif transform".`;
    throw new parsers_define/* ReportError */.$('report-wrong-format', `The SARIF log has ${which}. ${todo}`);
}
function sarif_readRun(entry, at, problems) {
    const json = (0,read_json/* requireRecord */.jp)(entry, `object "runs[${at}]"`);
    const run = new SarifRun(json);
    const where = `The run of ${run.tool}`;
    checkInvocations(run, where, problems);
    const results = (0,read_json/* asArray */._j)(json['results']);
    if (results === undefined) {
        const message = `${where} has no list of results: they were not computed, which is not the same as none found.`;
        problems.add('results-not-computed', message, { blocks: true });
    }
    if (((0,read_json/* asArray */._j)((0,read_json/* asRecord */.qY)(json['externalPropertyFileReferences'])?.['results'])?.length ?? 0) > 0) {
        const message = `${where} keeps results in other files. Let the tool write them into the log itself.`;
        problems.add('results-elsewhere', message, { blocks: true });
    }
    const findings = [];
    let suppressed = 0;
    for (const [index, value] of (results ?? []).entries()) {
        const result = (0,read_json/* requireRecord */.jp)(value, `object "runs[${at}].results[${index}]"`);
        if (!isFound(result))
            continue;
        if (isSuppressed(result))
            suppressed += 1;
        else
            findings.push(sarif_result_readResult(json, run, result));
    }
    return { tool: run.tool, findings, suppressed, commits: commitsOf(json) };
}
/** An analysis that did not succeed, or that says an error made its results incomplete (3.58.6), is no clean one. */
function checkInvocations(run, where, problems) {
    for (const invocation of run.invocations) {
        if ((invocation['executionSuccessful'] ?? true) !== true) {
            const why = (0,read_json/* asString */.oJ)(invocation['exitCodeDescription']) ?? (0,read_json/* asString */.oJ)(invocation['processStartFailureMessage']);
            const message = `${where} did not succeed${why === undefined ? '' : ` (${why})`}, so that its results are not all.`;
            problems.add('analysis-failed', message, { blocks: true });
        }
        for (const list of ['toolExecutionNotifications', 'toolConfigurationNotifications']) {
            for (const entry of (0,read_json/* asArray */._j)(invocation[list]) ?? []) {
                const { severity, text } = run.readNotification((0,read_json/* requireRecord */.jp)(entry, `object in "${list}"`));
                if (severity === 'warning')
                    problems.add('analysis-warned', `${where} warns: ${text}`);
                if (severity === 'error' || severity === 'unknown') {
                    problems.add('analysis-incomplete', `${where} is not complete: ${text}`, { blocks: true });
                }
            }
        }
    }
}
function commitsOf(run) {
    return ((0,read_json/* asArray */._j)(run['versionControlProvenance']) ?? [])
        .flatMap(entry => (0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(entry)?.['revisionId'])?.toLowerCase() ?? [])
        .filter(revision => /^[0-9a-f]{40}$/.test(revision));
}
//# sourceMappingURL=sarif.js.map
;// CONCATENATED MODULE: ./build/src/parsers/shellcheck.js



const shellcheck_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'info'],
    ['style', 'note']
]);
const shellcheck = (0,parsers_define/* defineParser */.s)({
    id: 'shellcheck',
    title: 'ShellCheck JSON',
    kind: 'findings',
    about: 'Written by `shellcheck --format=json1` or `json`.',
    emptyArrayIsClean: true,
    recognises: sniffed => {
        const value = (0,read_json/* jsonOf */.o_)(sniffed);
        const report = (0,read_json/* asRecord */.qY)(value);
        const comments = (0,read_json/* asArray */._j)(report === undefined ? value : report['comments']);
        if (comments === undefined || !comments.every(isComment))
            return false;
        return report === undefined ? comments.length > 0 : Object.keys(report).length === 1;
    },
    parse: input => {
        const value = (0,read_json/* jsonOf */.o_)(input.sniffed);
        const report = (0,read_json/* asRecord */.qY)(value);
        const comments = (0,read_json/* requireArray */.Fs)(report === undefined ? value : report['comments'], 'list of comments');
        const findings = comments.map((entry, at) => readComment((0,read_json/* requireRecord */.jp)(entry, `object "[${at}]" as comment`)));
        return { kind: 'findings', tools: ['ShellCheck'], findings, suppressed: 0, problems: [] };
    }
});
/** hadolint writes the same keys, with codes that are texts. */
function isComment(entry) {
    const comment = (0,read_json/* asRecord */.qY)(entry);
    return typeof comment?.['file'] === 'string' && typeof comment['code'] === 'number' && 'level' in comment;
}
function readComment(comment) {
    return lintFinding({
        id: `SC${String(comment['code'])}`,
        severity: severityOfWord(shellcheck_words, comment['level']),
        message: comment['message'],
        file: comment['file'],
        line: comment['line'],
        endLine: comment['endLine'],
        column: comment['column'],
        fixAvailable: (comment['fix'] ?? null) !== null
    });
}
//# sourceMappingURL=shellcheck.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/simplecov-files.js



/** What the runs of several commands say of each file together. */
class SimplecovFiles {
    #files = new Map();
    #problems;
    constructor(problems) {
        this.#problems = problems;
    }
    /** Takes one run: by path a list of line hits, or an object of `lines`, `branches` and `methods`. */
    add(coverage) {
        for (const [path, value] of Object.entries(coverage)) {
            const entry = (0,read_json/* asRecord */.qY)(value) ?? { lines: value };
            const lines = (0,read_json/* requireArray */.Fs)(entry['lines'], `"lines" of ${path}`).map(hits => this.#mark(hits, path));
            const seen = this.#files.get(path);
            const file = seen ?? { lines: [], branches: new Map(), methods: new Map() };
            this.#files.set(path, file);
            lines.forEach((mark, i) => {
                file.lines[i] = seen === undefined ? mark : uniteLines(file.lines[i] ?? null, mark);
            });
            this.#addNamed(entry['branches'], file.branches, path);
            this.#addNamed(entry['methods'], file.methods, path);
        }
    }
    finish() {
        return [...this.#files].map(([path, { lines, branches, methods }]) => {
            const tallied = new LineTally();
            lines.forEach((mark, i) => {
                if (mark !== null)
                    tallied.add(i + 1, mark);
            });
            const count = (marks) => tally([...marks.values()].filter(mark => mark !== null));
            return fileOfLines(forwardSlashes(path), tallied, { branches: count(branches), functions: count(methods) });
        });
    }
    /** A list of objects with `coverage` from the formatter, an object of counts or of objects of counts from a result set. */
    #addNamed(value, marks, path) {
        const take = (name, hits) => {
            const mark = this.#mark(hits, path);
            const before = marks.get(name);
            marks.set(name, before === undefined ? mark : mark === true || before === true ? true : (mark ?? before));
        };
        const list = (0,read_json/* asArray */._j)(value);
        list?.forEach((one, i) => {
            take(String(i), (0,read_json/* asRecord */.qY)(one)?.['coverage'] ?? NaN);
        });
        for (const [name, hits] of Object.entries(list === undefined ? ((0,read_json/* asRecord */.qY)(value) ?? {}) : {})) {
            const arms = (0,read_json/* asRecord */.qY)(hits);
            if (arms === undefined)
                take(name, hits);
            for (const [arm, armHits] of Object.entries(arms ?? {}))
                take(`${name} ${arm}`, armHits);
        }
    }
    /** What is no count was not reached. */
    #mark(hits, path) {
        if (hits === null || hits === 'ignored')
            return null;
        if (typeof hits === 'number' && hits >= 0)
            return hits > 0;
        const written = (0,read_json/* asString */.oJ)(hits) ?? JSON.stringify(hits);
        if ((0,read_json/* asRecord */.qY)(hits) !== undefined || (0,read_json/* asArray */._j)(hits) !== undefined) {
            throw new parsers_define/* ReportError */.$('report-malformed', `${path} has ${written.slice(0, 80)} where hits should be.`);
        }
        this.#problems.add('hits-unreadable', `${path} has the hits "${written}", which are no count; they count as none.`);
        return false;
    }
}
/** As SimpleCov merges: a line that one run calls no code and the other did not reach is no code. */
function uniteLines(one, other) {
    if (one === true || other === true)
        return true;
    return one === null || other === null ? null : false;
}
//# sourceMappingURL=simplecov-files.js.map
;// CONCATENATED MODULE: ./build/src/parsers/simplecov.js





/** The measures by SimpleCov's words for them, in the files of each sort. */
const simplecov_words = { lines: 'line', branches: 'branch', functions: 'method' };
const simplecov = (0,parsers_define/* defineParser */.s)({
    id: 'simplecov',
    title: 'SimpleCov JSON',
    kind: 'coverage',
    about: 'Written by SimpleCov as `coverage/coverage.json` (JSON formatter, or the gem simplecov-json) and `coverage/.resultset.json`; `.last_run.json` has percentages only.',
    recognises: sniffed => {
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        return report !== undefined && [isFormatted, isListed, isResultset, isLastRun].some(isSort => isSort(report));
    },
    parse: input => {
        const report = (0,read_json/* requireRecord */.jp)((0,read_json/* jsonOf */.o_)(input.sniffed), 'JSON object');
        if (isLastRun(report))
            return readLastRun((0,read_json/* requireRecord */.jp)(report['result'], '"result"'));
        const problems = new Problems();
        const files = new SimplecovFiles(problems);
        for (const coverage of listCoverage(report))
            files.add(coverage);
        const found = files.finish();
        if (found.length === 0)
            throw new parsers_define/* ReportError */.$('report-no-data', 'SimpleCov tracked no file: nothing was measured.');
        const totals = sumFiles(found);
        const declared = (0,read_json/* asRecord */.qY)(report['total']) ?? declaredOfList(report);
        for (const metric of ['lines', 'branches', 'functions']) {
            const counts = (0,read_json/* asRecord */.qY)(declared[metric === 'functions' ? 'methods' : metric]);
            const [covered, total] = [(0,read_json/* asCount */.Wg)(counts?.['covered']), (0,read_json/* asCount */.Wg)(counts?.['total'])];
            if (covered === undefined || total === undefined)
                continue;
            compareCounts(metric, { covered, total }, totals[metric] ?? { covered: 0, total: 0 }, problems);
        }
        return { kind: 'coverage', files: found, totals, problems: problems.list() };
    }
});
function isFormatted(report) {
    return (typeof (0,read_json/* asRecord */.qY)(report['meta'])?.['simplecov_version'] === 'string' && 'coverage' in report) || isRun(report);
}
/** What a report says by path, in as many pieces as may name the same path again. */
function listCoverage(report) {
    if (isListed(report)) {
        return (0,read_json/* requireArray */.Fs)(report['files'], '"files"').map(entry => {
            const file = (0,read_json/* requireRecord */.jp)(entry, 'file');
            return { [(0,read_json/* asString */.oJ)(file['filename']) ?? '']: file['coverage'] };
        });
    }
    const runs = isFormatted(report) ? [report] : Object.values(report).map(run => (0,read_json/* requireRecord */.jp)(run, 'run'));
    return runs.map(run => (0,read_json/* requireRecord */.jp)(run['coverage'], '"coverage"'));
}
/** What the gem simplecov-json writes: the command's name and a list of files. */
function isListed(report) {
    const files = (0,read_json/* asArray */._j)(report['files'])?.map(read_json/* asRecord */.qY);
    return ('command_name' in report &&
        files?.every(file => (0,read_json/* asString */.oJ)(file?.['filename']) && 'coverage' in (file ?? {})) === true);
}
function declaredOfList(report) {
    const metrics = (0,read_json/* asRecord */.qY)(report['metrics']);
    return { lines: { covered: metrics?.['covered_lines'], total: metrics?.['total_lines'] } };
}
/** One run of tests or more by the name of their command. */
function isResultset(report) {
    const runs = Object.values(report);
    return runs.length > 0 && runs.every(isRun);
}
/** A run without the name of a command is what converters of other languages' reports write. */
function isRun(value) {
    const run = (0,read_json/* asRecord */.qY)(value);
    const files = Object.values((0,read_json/* asRecord */.qY)(run?.['coverage']) ?? { none: 0 });
    return run !== undefined && 'timestamp' in run && files.every(file => ((0,read_json/* asArray */._j)(file) ?? (0,read_json/* asRecord */.qY)(file)) !== undefined);
}
function isLastRun(report) {
    const result = (0,read_json/* asRecord */.qY)(report['result']);
    if (result === undefined || Object.keys(report).length !== 1)
        return false;
    return [...Object.values(simplecov_words), 'covered_percent'].some(word => word in result);
}
/** Hundredths of a percent stand for the counts, which this file does not have. */
function readLastRun(result) {
    const readPercent = (word) => {
        const percent = result[word];
        if (percent === undefined)
            return null;
        if (typeof percent === 'number' && percent >= 0 && percent <= 100) {
            return { covered: Math.floor(percent * 100 + 1e-6), total: 10_000 };
        }
        const message = `The last run has ${JSON.stringify(percent)} for "${word}", which is no percentage.`;
        throw new parsers_define/* ReportError */.$('report-malformed', message);
    };
    const totals = mapMetrics(metric => {
        if (metric === 'statements')
            return null;
        return readPercent(simplecov_words[metric]) ?? (metric === 'lines' ? readPercent('covered_percent') : null);
    });
    const problems = new Problems();
    const message = 'The file has percentages of the last run only, so that 10000 stands for all; name coverage.json or .resultset.json.';
    problems.add('percent-only', message);
    return { kind: 'coverage', files: [], totals, problems: problems.list() };
}
//# sourceMappingURL=simplecov.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/snyk-finding.js



/** A vulnerability, or a license that the policy does not like, on one path to the package. */
function readSnykVulnerability(entry) {
    const identifiers = (0,read_json/* asRecord */.qY)(entry['identifiers']);
    const fixes = [entry['isUpgradable'], entry['isPatchable']];
    const fixedIn = (0,read_json/* asArray */._j)(entry['fixedIn'])?.length ?? 0;
    const id = (0,read_json/* asString */.oJ)(entry['id']);
    return findingOf({
        id,
        aliases: ['CVE', 'GHSA'].flatMap(kind => (0,read_json/* asArray */._j)(identifiers?.[kind]) ?? []),
        // Before there was "critical", it stood in a field of its own.
        severity: severityOfAdvisory(entry['severityWithCritical'] ?? entry['severity']),
        message: entry['title'],
        package: entry['packageName'] ?? entry['name'] ?? entry['moduleName'],
        version: entry['version'],
        fixAvailable: fixes.includes(true) || fixedIn > 0 ? true : fixes.includes(false) ? false : undefined,
        ...(id?.startsWith('SNYK-') === true ? { url: `https://security.snyk.io/vuln/${id}` } : {})
    });
}
/** What `snyk iac` finds in a file of configuration. */
function readSnykIssue(issue, file) {
    return findingOf({
        id: issue['id'] ?? issue['publicId'],
        severity: severityOfAdvisory(issue['severity']),
        message: issue['title'],
        file,
        line: issue['lineNumber']
    });
}
//# sourceMappingURL=snyk-finding.js.map
;// CONCATENATED MODULE: ./build/src/parsers/snyk.js






const snyk = (0,parsers_define/* defineParser */.s)({
    id: 'snyk',
    title: 'Snyk JSON',
    kind: 'findings',
    about: 'Written by `snyk test --json-file-output=FILE`, as by `snyk container test` and `snyk iac test`.',
    emptyArrayIsClean: true,
    recognises: sniffed => {
        const document = (0,read_json/* jsonOf */.o_)(sniffed);
        const list = (0,read_json/* asArray */._j)(document) ?? [document];
        return list.length > 0 && list.every(isProject);
    },
    parse: input => {
        const document = (0,read_json/* jsonOf */.o_)(input.sniffed);
        const problems = new Problems();
        const projects = (0,read_json/* asArray */._j)(document) ?? [document];
        const only = (0,read_json/* asRecord */.qY)(projects.length === 1 ? projects[0] : undefined);
        if (only !== undefined && isFailure(only)) {
            throw new parsers_define/* ReportError */.$('report-tool-error', `Snyk did not finish: ${snyk_wordsOf(only)}`);
        }
        const read = projects.map((entry, at) => readProject((0,read_json/* requireRecord */.jp)(entry, `object for project ${at}`), problems));
        return {
            kind: 'findings',
            tools: ['Snyk'],
            findings: withoutRepeats(read.flatMap(({ findings }) => findings)),
            suppressed: read.reduce((sum, { suppressed }) => sum + suppressed, 0),
            problems: problems.list()
        };
    }
});
function isProject(entry) {
    const project = (0,read_json/* asRecord */.qY)(entry);
    return (typeof project?.['ok'] === 'boolean' && ((0,read_json/* asArray */._j)(project['vulnerabilities']) !== undefined || isFailure(project)));
}
function isFailure(project) {
    return project['ok'] !== true && (0,read_json/* asString */.oJ)(project['error']) !== undefined;
}
/** One project or image, with the applications that were found in the image. */
function readProject(project, problems) {
    if (isFailure(project)) {
        problems.add('not-audited', `A project could not be tested: ${snyk_wordsOf(project)}`, { blocks: true });
        return { findings: [], suppressed: 0 };
    }
    const issues = recordsIn(project, 'infrastructureAsCodeIssues');
    const ignored = issues.filter(({ isIgnored }) => isIgnored === true);
    const vulnerabilities = recordsIn(project, 'vulnerabilities').map(readSnykVulnerability);
    const own = [
        ...vulnerabilities,
        ...issues.filter(issue => !ignored.includes(issue)).map(issue => readSnykIssue(issue, project['targetFile']))
    ];
    const filtered = Object.values((0,read_json/* asRecord */.qY)(project['filtered']) ?? {}).flatMap(list => (0,read_json/* asArray */._j)(list) ?? []);
    const silenced = new Set(filtered.map(entry => JSON.stringify(identityOf((0,read_json/* asRecord */.qY)(entry) ?? {}))));
    const applications = listIn(project, 'applications').map((entry, at) => readProject((0,read_json/* requireRecord */.jp)(entry, `object for application ${at}`), problems));
    const findings = [...own, ...applications.flatMap(application => application.findings)];
    const declared = project['uniqueCount'] ?? 0;
    const ids = new Set(own.map(({ id }) => id)).size;
    if (((0,read_json/* asCount */.Wg)(declared) ?? Infinity) > ids) {
        const message = `The report declares ${JSON.stringify(declared)} distinct issues and lists ${ids}.`;
        problems.add('counts-disagree', `${message} Run the test again.`, { blocks: true });
    }
    else if (project['ok'] !== true && findings.length === 0) {
        const message = 'The report says that all is not well, and lists no issue. Run the test again.';
        problems.add('counts-disagree', message, { blocks: true });
    }
    return {
        findings,
        suppressed: silenced.size + ignored.length + applications.reduce((sum, { suppressed }) => sum + suppressed, 0)
    };
}
const identityOf = (entry) => [entry['id'], entry['packageName'] ?? entry['name'], entry['version']];
function snyk_wordsOf(project) {
    const words = (0,read_json/* asString */.oJ)(project['error'])?.trim() ?? '';
    return words === '' ? 'it gives no words for the error.' : `${words.replace(/[.\s]*$/, '')}.`;
}
//# sourceMappingURL=snyk.js.map
;// CONCATENATED MODULE: ./build/src/parsers/sonar-coverage.js





const sonarCoverage = (0,parsers_define/* defineParser */.s)({
    id: 'sonar-coverage',
    title: 'Sonar generic coverage',
    kind: 'coverage',
    about: 'Written for SonarQube by `gcovr --sonarqube`, `dotnet-coverage`, ReportGenerator and other converters.',
    recognises: sniffed => sniffed.syntax === 'xml' &&
        sniffed.root === 'coverage' &&
        sniffed.attributes['version'] === '1' &&
        // Cobertura's and Clover's reports begin with the same element.
        !['line-rate', 'generated', 'clover'].some(key => key in sniffed.attributes) &&
        !/<(?:packages|sources|project)[\s/>]/.test(sniffed.head),
    parse: input => {
        const reader = new SonarReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        const files = reader.finish();
        if (files.length === 0) {
            throw new parsers_define/* ReportError */.$('report-no-data', 'The report names no file with lines to cover: nothing was measured.');
        }
        return { kind: 'coverage', files, totals: sumFiles(files), problems: [] };
    }
});
/** Where each element may stand; SonarQube itself refuses every other. */
const parents = new Map([
    ['file', 'coverage'],
    ['lineToCover', 'file']
]);
/** Hears the files and their lines; a file that is there twice is one. */
class SonarReader {
    #path = [];
    #files = new Map();
    #file = { lines: new LineTally(), branches: new Map() };
    open(name, attributes, at) {
        const parent = this.#path.at(-1);
        if (parent !== undefined && parents.get(name) !== parent) {
            throw new parsers_define/* ReportError */.$('report-malformed', `An element <${(0,first_line/* firstLine */.T)(name)}> stands in <${parent}>.`, at);
        }
        this.#path.push(name);
        if (name === 'file')
            this.#openFile(attributes.get('path') ?? '', at);
        else if (name === 'lineToCover')
            this.#readLine(attributes, at);
    }
    close() {
        this.#path.pop();
    }
    finish() {
        return [...this.#files].flatMap(([path, { lines, branches }]) => {
            const hits = lines.hits();
            const total = hits.covered.length + hits.uncovered.length;
            const counts = { lines: { covered: hits.covered.length, total }, branches: sum(branches.values()) };
            return total === 0 ? [] : [{ path, ...counts, functions: null, statements: null, hits }];
        });
    }
    #openFile(written, at) {
        if (written === '')
            throw new parsers_define/* ReportError */.$('report-malformed', 'A file has no path.', at);
        const path = forwardSlashes(written);
        this.#file = this.#files.get(path) ?? { lines: new LineTally(), branches: new Map() };
        this.#files.set(path, this.#file);
    }
    #readLine(attributes, at) {
        const number = declared_countOf(attributes.get('lineNumber')) ?? 0;
        const covered = attributes.get('covered')?.toLowerCase();
        if (number === 0 || number > maxLine || (covered !== 'true' && covered !== 'false')) {
            throw new parsers_define/* ReportError */.$('report-malformed', 'A line to cover has no number or does not say whether it is covered.', at);
        }
        this.#file.lines.add(number, covered === 'true');
        if (attributes.get('branchesToCover') !== undefined)
            this.#readBranches(number, attributes, at);
    }
    /** A line that is told of twice has the most branches that either tells of. */
    #readBranches(number, attributes, at) {
        const total = declared_countOf(attributes.get('branchesToCover'));
        const covered = declared_countOf(attributes.get('coveredBranches') ?? '0');
        if (total === undefined || covered === undefined || covered > total) {
            throw new parsers_define/* ReportError */.$('report-malformed', 'A line has branches whose numbers cannot be.', at);
        }
        const seen = this.#file.branches.get(number) ?? { covered: 0, total: 0 };
        this.#file.branches.set(number, { covered: Math.max(seen.covered, covered), total: Math.max(seen.total, total) });
    }
}
//# sourceMappingURL=sonar-coverage.js.map
;// CONCATENATED MODULE: ./build/src/parsers/sonar-tests.js






const roots = ['testExecutions', 'unitTest'];
const sonarTests = (0,parsers_define/* defineParser */.s)({
    id: 'sonar-tests',
    title: 'Sonar generic test executions',
    kind: 'tests',
    about: 'Written for SonarQube by jest-sonar, by reporters for Mocha, Vitest and Karma, and by converters.',
    recognises: sniffed => sniffed.syntax === 'xml' && roots.includes(sniffed.root) && 'version' in sniffed.attributes,
    parse: input => {
        const reader = new sonar_tests_SonarReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.tally.report();
    }
});
/** Where each element may stand; SonarQube itself refuses every other. */
const sonar_tests_parents = new Map([
    ['file', roots],
    ['testCase', ['file']],
    ['skipped', ['testCase']],
    ['failure', ['testCase']],
    ['error', ['testCase']]
]);
/** Hears the files and the cases in them; nothing is declared that could be compared. */
class sonar_tests_SonarReader {
    tally = new TestTally();
    #path = [];
    #texts = new CaseTexts('failure', 'error');
    #file = { path: '', line: 0, cases: 0 };
    #case;
    open(name, attributes, line) {
        const parent = this.#path.at(-1);
        if (parent !== undefined && sonar_tests_parents.get(name)?.includes(parent) !== true) {
            throw new parsers_define/* ReportError */.$('report-malformed', `An element <${(0,first_line/* firstLine */.T)(name)}> stands in <${parent}>.`, line);
        }
        this.#path.push(name);
        this.#texts.open(name);
        if (name === 'file')
            this.#file = { path: attributes.get('path') ?? '', line, cases: 0 };
        else if (name === 'testCase')
            this.#openCase(attributes.get('name') ?? '');
        else if (this.#case !== undefined && name === 'skipped') {
            if (this.#case.outcome === 'passed')
                this.#case.outcome = 'skipped';
        }
        else if (this.#case !== undefined) {
            this.#case.outcome = 'failed';
            this.#case.message ||= attributes.get('message') ?? '';
        }
    }
    text(text) {
        this.#texts.text(text);
    }
    close(name) {
        this.#path.pop();
        this.#texts.close();
        if (name === 'testCase')
            this.#closeCase();
        else if (name === 'file')
            this.#closeFile();
    }
    #openCase(name) {
        this.#file.cases++;
        this.#texts.clear();
        this.#case = { name, outcome: 'passed', message: '' };
    }
    #closeCase() {
        if (this.#case === undefined)
            return;
        const { name, outcome, message } = this.#case;
        this.#case = undefined;
        const { path } = this.#file;
        if (outcome !== 'failed') {
            this.tally.add(outcome, path, name);
            return;
        }
        const details = this.#texts.get('failure') || this.#texts.get('error');
        // Some writers give only the type of the exception as the message.
        const words = /\s/.test(message) ? message : (0,first_line/* firstLine */.T)(details) || message;
        this.tally.fail({ suite: path, name, message: words, file: path, line: lineWithin(path, details) });
    }
    /** A file that failed to load has no case, and reporters list it all the same. */
    #closeFile() {
        const { path, line, cases } = this.#file;
        this.tally.suite(path);
        if (cases > 0)
            return;
        const message = `The file "${(0,first_line/* firstLine */.T)(path)}" has no test case, as if it had failed to load.`;
        this.tally.problems.add('suite-empty', message, { line, blocks: true });
    }
}
//# sourceMappingURL=sonar-tests.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/spotbugs-reader.js




/** The bugs of a SpotBugs document, and what the analysis says of itself. */
class SpotbugsReader {
    #problems = new Problems();
    #findings = [];
    #texts = new CaseTexts('LongMessage', 'ShortMessage');
    /** Names of the elements that are open below the bug. */
    #below = [];
    #bug;
    #declared;
    open(name, attributes, line) {
        if (this.#bug !== undefined)
            this.#readBelow(name, attributes);
        else if (name === 'BugInstance') {
            const type = attributes.get('type');
            this.#bug = { id: type, severity: spotbugs_reader_severityOf(attributes), message: type, file: undefined };
        }
        else if (name === 'Errors')
            this.#checkErrors(attributes, line);
        else if (name === 'FindBugsSummary')
            this.#checkSummary(attributes, line);
    }
    text(text) {
        this.#texts.text(text);
    }
    close(name) {
        if (this.#bug === undefined)
            return;
        this.#texts.close();
        if (this.#below.pop() !== undefined || name !== 'BugInstance')
            return;
        const message = this.#texts.get('LongMessage') || this.#texts.get('ShortMessage') || this.#bug.message;
        this.#findings.push(lintFinding({ ...this.#bug, message }));
        this.#bug = undefined;
        this.#texts.clear();
    }
    report() {
        const found = this.#findings.length;
        if (this.#declared !== undefined && this.#declared > found) {
            const said = `The summary declares ${this.#declared} bugs, but ${found} are listed: the report is not complete.`;
            this.#problems.add('counts-disagree', said, { blocks: true });
        }
        const [findings, problems] = [this.#findings, this.#problems.list()];
        return { kind: 'findings', tools: ['SpotBugs'], findings, suppressed: 0, problems };
    }
    /** The bug's own line stands directly below it; those of its class and method are farther away and the last resort. */
    #readBelow(name, attributes) {
        if (this.#below.length === 0)
            this.#texts.open(name);
        if (name === 'SourceLine' && this.#bug !== undefined) {
            const file = attributes.get('sourcepath') ?? attributes.get('sourcefile');
            const isOwn = this.#below.length === 0;
            if (this.#bug.file === undefined || (isOwn && this.#bug.line === undefined)) {
                this.#bug = {
                    ...this.#bug,
                    file,
                    ...(isOwn ? { line: positionOf(attributes.get('start')), endLine: positionOf(attributes.get('end')) } : {})
                };
            }
        }
        this.#below.push(name);
    }
    #checkErrors(attributes, line) {
        const errors = attributes.get('errors') ?? '0';
        if (errors !== '0') {
            const message = `SpotBugs met ${errors} errors in its analysis, so that its bugs are not all.`;
            this.#problems.add('analysis-failed', message, { line, blocks: true });
        }
        const missing = attributes.get('missingClasses') ?? '0';
        if (missing === '0')
            return;
        this.#problems.add('classes-missing', `SpotBugs did not find ${missing} classes that the code refers to.`, { line });
    }
    #checkSummary(attributes, line) {
        this.#declared = declared_countOf(attributes.get('total_bugs'));
        if (declared_countOf(attributes.get('total_classes')) !== 0)
            return;
        const message = 'SpotBugs says that it analysed no class; compile the code before it and check the paths.';
        this.#problems.add('nothing-analysed', message, { line, blocks: true });
    }
}
/** By rank, 1 to 20, as SpotBugs' own SARIF output has it; FindBugs before 2.0 told only a priority, 1 to 5. */
function spotbugs_reader_severityOf(attributes) {
    const rank = positionOf(attributes.get('rank'));
    const [worst, middle, least] = rank === undefined ? [1, 2, 5] : [9, 14, 20];
    const number = rank ?? positionOf(attributes.get('priority')) ?? Infinity;
    if (number < 1 || number > least)
        return 'unknown';
    if (number <= worst)
        return 'error';
    return number <= middle ? 'warning' : 'note';
}
//# sourceMappingURL=spotbugs-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/spotbugs.js



const spotbugs = (0,parsers_define/* defineParser */.s)({
    id: 'spotbugs',
    title: 'SpotBugs XML',
    kind: 'findings',
    about: 'Written by `spotbugs -textui -xml:withMessages -output FILE`, its Maven and Gradle plugins, and FindBugs.',
    recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'BugCollection',
    parse: input => {
        const reader = new SpotbugsReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.report();
    }
});
//# sourceMappingURL=spotbugs.js.map
;// CONCATENATED MODULE: ./build/src/parsers/stylelint.js





const stylelint_words = new Map([
    ['error', 'error'],
    ['warning', 'warning']
]);
const stylelint = (0,parsers_define/* defineParser */.s)({
    id: 'stylelint',
    title: 'stylelint JSON',
    kind: 'findings',
    about: 'Written by `stylelint --formatter json --output-file FILE`.',
    emptyArrayIsClean: true,
    recognises: sniffed => isListOf(sniffed, entry => Array.isArray(entry['warnings']) && ('source' in entry || 'parseErrors' in entry)),
    parse: input => {
        const problems = new Problems();
        const results = listOf(input.sniffed);
        if (results.length === 0)
            problems.add('nothing-linted', 'The report lists no file: stylelint looked at none.');
        const findings = results.flatMap(result => stylelint_readFile(result, problems));
        return { kind: 'findings', tools: ['stylelint'], findings, suppressed: 0, problems: problems.list() };
    }
});
function stylelint_readFile(result, problems) {
    const file = (0,read_json/* asString */.oJ)(result['source']) ?? '';
    const warnings = (0,read_json/* requireArray */.Fs)(result['warnings'], `"warnings" of ${file}`).map(entry => readWarning(file, (0,read_json/* requireRecord */.jp)(entry, `object in "warnings" of ${file}`)));
    const unparsed = ((0,read_json/* asArray */._j)(result['parseErrors']) ?? []).map(entry => readWarning(file, { rule: 'parse-error', ...(0,read_json/* asRecord */.qY)(entry), severity: 'error' }));
    const findings = [...warnings, ...unparsed];
    const wrongOptions = (0,read_json/* asArray */._j)(result['invalidOptionWarnings']) ?? [];
    for (const entry of wrongOptions) {
        const message = `A rule is configured wrongly and was not applied: ${(0,read_json/* asString */.oJ)((0,read_json/* asRecord */.qY)(entry)?.['text']) ?? ''}.`;
        problems.add('rule-misconfigured', message, { blocks: true });
    }
    if (result['ignored'] === true)
        problems.add('file-ignored', `${file} is ignored and was not linted.`);
    const explained = wrongOptions.length > 0 || findings.some(({ severity }) => severity !== 'warning');
    if (result['errored'] === true && !explained) {
        const message = `stylelint says that ${file} has errors, but the report lists none: it is not complete.`;
        problems.add('counts-disagree', message, { blocks: true });
    }
    return findings;
}
function readWarning(file, warning) {
    return lintFinding({
        id: warning['rule'],
        severity: severityOfWord(stylelint_words, warning['severity']),
        message: warning['text'],
        file,
        line: warning['line'],
        endLine: warning['endLine'],
        column: warning['column'],
        fixAvailable: (warning['fix'] ?? null) !== null
    });
}
//# sourceMappingURL=stylelint.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/tap-words.js
/** Characters of one line that are looked through for a message or a place. */
const maxWords = 2000;
/** What the YAML behind a test point, or the lines that take its place, tell of it. */
class TapWords {
    #told = new Map();
    /** The key whose value begins on the next line. */
    #waits;
    /** A line of YAML: only the keys that test tools use for a message or a place are kept, each as it is first told. */
    readYaml(line) {
        const text = line.slice(0, maxWords).trim();
        if (this.#waits !== undefined && text !== '') {
            this.#told.set(this.#waits, text);
            this.#waits = undefined;
            return;
        }
        const [, key, value = ''] = /^(error|message|expected|actual|location|at|fileName|lineNumber|type):\s*(.*)$/.exec(text) ?? [];
        if (key === undefined || value === '' || this.#told.has(key))
            return;
        if (/^[|>][-+]?$/.test(value))
            this.#waits = key;
        else
            this.#told.set(key, unquote(value));
    }
    /** A line that is no TAP, as older reporters put a message behind a failure. */
    readPlain(line) {
        if (!this.#told.has('message'))
            this.#told.set('message', line.slice(0, maxWords));
    }
    /** Node says of a group of tests that it is one; it is no test itself, even when it is empty. */
    get isSuite() {
        return this.#told.get('type') === 'suite';
    }
    get message() {
        const [expected, actual] = [this.#told.get('expected'), this.#told.get('actual')];
        const difference = expected === undefined || actual === undefined ? '' : `Expected ${expected}, got ${actual}.`;
        return this.#told.get('error') ?? this.#told.get('message') ?? difference;
    }
    get place() {
        const [fileName, lineNumber] = [this.#told.get('fileName'), this.#told.get('lineNumber') ?? ''];
        if (fileName !== undefined && /^[1-9]\d{0,8}$/.test(lineNumber))
            return { file: fileName, line: Number(lineNumber) };
        const written = this.#told.get('location') ?? this.#told.get('at') ?? '';
        const [, file, line] = /([^\s('"]+):([1-9]\d{0,8}):\d{1,9}\)?$/.exec(written) ?? [];
        return file === undefined ? {} : { file: file.replace(/^file:\/\//, ''), line: Number(line) };
    }
}
function unquote(value) {
    const [, inner] = /^(?:'(.*)'|".*")$/.exec(value) ?? [];
    if (inner !== undefined)
        return inner.replaceAll("''", "'");
    return value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1).replaceAll('\\"', '"') : value;
}
//# sourceMappingURL=tap-words.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/tap-document.js



/**
 * What the test points of a file add up to. Cases are the leaves: a test that has tests inside it tells the sum of
 * theirs, and only when it failed and none of them did is that an error of its own. Plans are held against the number
 * of points, never against their numbering, which producers repeat.
 */
class TapDocument {
    #tally = new TestTally();
    #levels = [];
    #top = newLevel(0, '', 0);
    /** The latest point, until all its words are read. */
    #last;
    /** The name that a comment has announced and no point has taken yet. */
    #announced;
    #red = 0;
    /** How deep the latest point stands and where its words go; undefined when none waits for any. */
    get last() {
        return this.#last;
    }
    /** Whether root plan and points agree so far: nothing more is expected. */
    get isComplete() {
        return this.#levels.length === 0 && this.#top.planned === this.#top.points;
    }
    point(point, indent) {
        if (!this.#enter(indent, point.number === 1))
            return;
        const inside = this.#leaveTo(indent);
        this.#top.points++;
        this.#announced = undefined;
        this.#last = { ...point, indent, suite: this.#path(), words: new TapWords(), inside };
    }
    plan(count, indent) {
        if (!this.#enter(indent, true))
            return;
        this.#orphan(this.#leaveTo(indent));
        if (this.#top.planned !== undefined)
            this.#block('plan-repeated', 'A second plan follows the first.');
        this.#top.planned = count;
    }
    announce(name, indent) {
        const wasAnnounced = this.#announced;
        if (!this.#enter(indent, true, wasAnnounced ?? name))
            return;
        this.#orphan(this.#leaveTo(indent));
        if (wasAnnounced !== undefined || this.#top.name !== name)
            this.#announced = name;
    }
    /** The end of the braces that a point has opened. */
    closeBlock(indent) {
        const { opener } = this.#top;
        if (opener?.indent !== indent)
            return;
        this.#flush();
        opener.inside = this.#pop();
        this.#last = opener;
        this.#flush();
    }
    /** The end of everything; what would have come does not matter any more. */
    bailOut(reason) {
        this.#flush();
        this.#error(reason === '' ? 'The run bailed out.' : `The run bailed out: ${reason}`);
    }
    /** Ends what was read so far; another document may follow in the same file. */
    end() {
        if (this.#levels.length > 0) {
            throw new parsers_define/* ReportError */.$('report-truncated', 'The TAP ends inside a subtest, before the result of its parent.');
        }
        this.#flush();
        this.#check(this.#top);
        this.#top = newLevel(0, '', this.#red);
        this.#announced = undefined;
    }
    /** The report; `declared` is the number of failures that the producer has counted itself. */
    report(declared) {
        if (declared > 0 && this.#red === 0)
            this.#error(`The report declares ${declared} failures and shows none.`);
        return this.#tally.report();
    }
    /**
     * Whether the line belongs to the levels known, or opens one: below an announced or opened parent at any depth,
     * unannounced only four spaces deeper and where `begins`, for text of other programs is indented too.
     */
    #enter(indent, begins, name = this.#announced) {
        if (indent <= this.#top.indent)
            return [this.#top, ...this.#levels].some(level => level.indent === indent);
        const opener = this.#last?.opens === true && this.#last.indent === this.#top.indent ? this.#last : undefined;
        const isFit = begins && indent === this.#top.indent + 4;
        if (opener === undefined && this.#announced === undefined && !isFit)
            return false;
        if (opener === undefined)
            this.#flush();
        this.#last = undefined;
        this.#announced = undefined;
        this.#levels.push(this.#top);
        this.#top = newLevel(indent, opener?.name ?? name ?? '', this.#red, opener);
        return true;
    }
    /** Leaves the levels deeper than `indent`; gives the outermost of them, which the next point there is the parent of. */
    #leaveTo(indent) {
        this.#flush();
        let left;
        while (this.#top.indent > indent) {
            this.#orphan(left);
            left = this.#pop();
            if (left.opener === undefined)
                continue;
            this.#block('block-unclosed', 'The braces of a test are not closed.');
            left = undefined;
        }
        return left;
    }
    #pop() {
        const level = this.#top;
        this.#check(level);
        this.#top = this.#levels.pop() ?? newLevel(0, '', this.#red);
        return level;
    }
    #check({ planned, points }) {
        if (planned === points)
            return;
        if (planned === undefined) {
            this.#block('plan-missing', 'There is no plan (1..N), without which nobody knows whether all tests have run.');
        }
        else {
            this.#block('counts-disagree', `The plan is for ${planned} tests; found are ${points}.`);
        }
    }
    #orphan(level) {
        if (level === undefined)
            return;
        this.#block('parent-missing', 'Subtests are not followed by the result of their parent.');
    }
    #error(message) {
        this.#red++;
        this.#tally.suiteError({ suite: '', name: '', message });
    }
    #block(code, message) {
        this.#tally.problems.add(code, message, { blocks: true });
    }
    #flush() {
        const point = this.#last;
        this.#last = undefined;
        if (point === undefined)
            return;
        const failed = !point.ok && point.directive !== 'todo';
        const isParent = (point.inside?.points ?? 0) > 0 || point.words.isSuite;
        if (isParent) {
            this.#tally.suite(point.name);
            if (!failed || this.#red > (point.inside?.redBefore ?? this.#red))
                return;
            this.#tally.suiteError(tap_document_describe(point));
        }
        else if (failed) {
            this.#tally.fail(tap_document_describe(point));
        }
        else {
            this.#tally.add(point.directive === undefined ? 'passed' : 'skipped', point.suite, point.name);
        }
        if (failed)
            this.#red++;
    }
    #path() {
        const names = [...this.#levels, this.#top].map(({ name }) => name);
        return names.filter(name => name !== '').join(' > ');
    }
}
function tap_document_describe({ suite, name, words }) {
    return { suite, name, message: words.message, ...words.place };
}
function newLevel(indent, name, redBefore, opener) {
    return { indent, name, redBefore, opener, points: 0, planned: undefined };
}
//# sourceMappingURL=tap-document.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/tap-line.js
const planLine = /^1\.\.(\d{1,9})(?:\s*#.*)?$/;
const pointLine = /^(not )?ok(?=\s|$)(?:\s+(\d{1,9})(?=\s|$))?(?:\s+-(?=\s|$))?\s*(.*)$/;
/** A word that excuses a failure is one only where nothing else could be meant: after a space, and with one behind it. */
const directive = /(?:^|\s)#\s*(?:(skip)\S*|todo(?=\s|$))/i;
/** Whether a line, not indented, is one that only TAP has. */
function isTapLine(line) {
    return /^TAP version \d+\s*$/.test(line) || planLine.test(line.trimEnd()) || /^(not )?ok (\d+(\s|$)|- )/.test(line);
}
/** What a line says; `text` has no white space around it. */
function readTapLine(text) {
    switch (text) {
        case '---':
            return { kind: 'start-of-yaml' };
        case '...':
            return { kind: 'end-of-yaml' };
        case '}':
            return { kind: 'end-of-block' };
    }
    const first = text[0];
    if (first === 'o' || first === 'n')
        return readPoint(text) ?? { kind: 'other', text };
    if (first === '#')
        return tap_line_readComment(text);
    const plan = planLine.exec(text);
    if (plan !== null)
        return { kind: 'plan', count: Number(plan[1]) };
    if (/^TAP version \d+$/i.test(text))
        return { kind: 'version' };
    const bail = /^Bail out!(.*)$/i.exec(text);
    return bail === null ? { kind: 'other', text } : { kind: 'bail-out', text: (bail[1] ?? '').trim() };
}
function readPoint(text) {
    const [whole, not, number, rest = ''] = pointLine.exec(text) ?? [];
    if (whole === undefined)
        return undefined;
    const opens = /(?:^|\s)\{$/.test(rest);
    const words = opens ? rest.slice(0, -1).trimEnd() : rest;
    const said = directive.exec(words);
    return {
        kind: 'point',
        ok: not === undefined,
        number: number === undefined ? undefined : Number(number),
        name: (said === null ? words : words.slice(0, said.index)).replace(/ # time=\S+$/, '').replaceAll('\\#', '#'),
        directive: said === null ? undefined : said[1] === undefined ? 'todo' : 'skip',
        opens
    };
}
function tap_line_readComment(text) {
    const subtest = /^# Subtest(?::\s*(.*))?$/.exec(text);
    return subtest === null
        ? { kind: 'comment', text: text.slice(1).trim() }
        : { kind: 'subtest', text: (subtest[1] ?? '').replaceAll('\\#', '#') };
}
//# sourceMappingURL=tap-line.js.map
;// CONCATENATED MODULE: ./build/src/parsers/tap.js



/** `t/cart.t .. `, which `prove -v` prints before what a file of tests says, and nobody prints after other TAP. */
const proveFile = /^\S*[./].* \.{2,} ?$/;
const tap = (0,parsers_define/* defineParser */.s)({
    id: 'tap',
    title: 'TAP',
    kind: 'tests',
    about: 'Written by `node --test --test-reporter=tap`, tape, tap, Mocha and Vitest with the reporter `tap`, bats, and Perl with `prove -v`.',
    recognises: sniffed => sniffed.syntax === 'lines' && sniffed.head.some(isTapLine),
    parse: input => {
        const reader = new TapReader();
        for (const line of input.lines())
            reader.read(line);
        return reader.finish();
    }
});
/** Hears the lines of a file, tells YAML and what `prove` adds from TAP itself, and hands that on. */
class TapReader {
    #document = new TapDocument();
    /** How deep the block of YAML at hand stands. */
    #yaml;
    #begun = 'no';
    #bailedOut = false;
    /** What `prove` says at the end; undefined where it is not `prove` that writes. */
    #proved;
    /** Failures as the producer counts them at the end of its output. */
    #declared = new Map();
    read(line) {
        const text = line.trim();
        if (text === '')
            return;
        const indent = line.length - line.trimStart().length;
        if (this.#yaml !== undefined && indent >= this.#yaml) {
            if (text === '...' && indent === this.#yaml)
                this.#yaml = undefined;
            else
                this.#document.last?.words.readYaml(line);
            return;
        }
        this.#yaml = undefined;
        this.#readTap(text, indent, line);
    }
    finish() {
        if (this.#yaml !== undefined)
            throw new parsers_define/* ReportError */.$('report-truncated', 'The TAP ends inside a block of YAML.');
        if (this.#proved === 'open')
            throw new parsers_define/* ReportError */.$('report-truncated', 'The result is missing that prove ends with.');
        if (!this.#bailedOut)
            this.#document.end();
        const declared = [...this.#declared.values(), this.#proved === 'FAIL' ? 1 : 0];
        return this.#document.report(declared.reduce((sum, count) => sum + count, 0));
    }
    #readTap(text, indent, line) {
        const read = readTapLine(text);
        const isNext = this.#proved !== undefined || this.#begun === 'no';
        if (read.kind === 'other' && isNext && proveFile.test(line))
            this.#begin('no');
        if (this.#bailedOut && read.kind !== 'other')
            return;
        switch (read.kind) {
            case 'version':
                if (indent === 0)
                    this.#begin('version');
                return;
            case 'point':
                // Where the plan is fulfilled, a bare "ok" is prove's word on the file.
                if (text === 'ok' && this.#proved !== undefined && this.#document.isComplete)
                    return;
                this.#begun = 'yes';
                this.#document.point(read, indent);
                return;
            case 'plan':
                this.#begun = 'yes';
                this.#document.plan(read.count, indent);
                return;
            case 'subtest':
                this.#document.announce(read.text, indent);
                return;
            case 'end-of-block':
                this.#document.closeBlock(indent);
                return;
            case 'bail-out':
                this.#document.bailOut(read.text);
                this.#bailedOut = true;
                return;
            case 'start-of-yaml':
                if (indent > (this.#document.last?.indent ?? Infinity))
                    this.#yaml = indent;
                return;
            case 'end-of-yaml':
                return;
            case 'comment':
                if (indent === 0)
                    this.#readCount(read.text);
                return;
            case 'other':
                this.#readOther(text, indent);
        }
    }
    /** A new document begins, with its version or as the next file of `prove`. */
    #begin(begun) {
        if (begun === 'no')
            this.#proved = 'open';
        if (this.#begun !== 'no' && !this.#bailedOut)
            this.#document.end();
        this.#begun = begun;
    }
    /** Counts of several documents add up; one that is no number is not believed to be 0. */
    #readCount(text) {
        const [, word, count] = /^(fail|failed|cancelled)\s+([-\d]\S*|NaN|Infinity)$/.exec(text) ?? [];
        if (word === undefined || count === undefined)
            return;
        const failures = /^\d{1,9}$/.test(count) ? Number(count) : 1;
        this.#declared.set(word, (this.#declared.get(word) ?? 0) + failures);
    }
    #readOther(text, indent) {
        const [, result] = /^Result: (.*)$/.exec(text) ?? [];
        if (this.#proved !== undefined && result !== undefined)
            this.#proved = result === 'PASS' ? 'PASS' : 'FAIL';
        const { last } = this.#document;
        if (last !== undefined && !last.ok && indent > last.indent)
            last.words.readPlain(text);
    }
}
//# sourceMappingURL=tap.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/testng-reader.js





/** Hears a document of TestNG. Methods that set up and tear down are no cases, but errors when they fail. */
class TestngReader {
    tally = new TestTally();
    #texts = new CaseTexts('message', 'full-stacktrace', 'short-stacktrace');
    /** By signature, for the class at hand: a try that failed may stand after the one that passed. */
    #methods = new Map();
    #depth = 0;
    #declared;
    #ignored = 0;
    #class = '';
    #method;
    #tries = 0;
    #belowPercentage = 0;
    open(name, attributes, line) {
        this.#depth++;
        this.#texts.open(name);
        if (name === 'testng-results') {
            const counts = { total: 'total', red: ['failed'] };
            this.#declared = declare('The run', attributes, line, this.tally.problems, counts);
            this.#ignored = declared_countOf(attributes.get('ignored')) ?? 0;
        }
        else if (name === 'class') {
            this.#class = attributes.get('name') ?? '';
            this.tally.suite(this.#class);
        }
        else if (name === 'test-method')
            this.#openMethod(attributes);
        else if (name === 'exception' && this.#method !== undefined)
            this.#method.exception = attributes.get('class') ?? '';
    }
    text(text) {
        this.#texts.text(text);
    }
    close(name) {
        this.#depth--;
        this.#texts.close();
        if (name === 'test-method' && this.#method !== undefined)
            this.#closeMethod(this.#method);
        else if (name === 'class')
            this.#closeClass();
        if (this.#depth === 0)
            this.#finish();
    }
    #openMethod(attributes) {
        const name = attributes.get('name') ?? '';
        this.#texts.clear();
        this.#method = {
            name,
            signature: attributes.get('signature') ?? name,
            status: attributes.get('status') ?? '',
            isConfig: attributes.get('is-config') === 'true',
            isRetried: attributes.get('retried') === 'true',
            exception: ''
        };
    }
    #closeMethod(method) {
        this.#method = undefined;
        const { name, status, exception } = method;
        const isGood = status === 'PASS' || status === 'SKIP';
        const stack = this.#texts.get('full-stacktrace') || this.#texts.get('short-stacktrace');
        const words = (0,first_line/* firstLine */.T)(this.#texts.get('message')) || exception || `The status is "${status}".`;
        const failure = { suite: this.#class, name, message: words, ...javaPlace(this.#class, stack) };
        if (method.isConfig) {
            if (!isGood)
                this.tally.suiteError(failure);
            return;
        }
        const outcomes = this.#outcomesOf(method);
        if (method.isRetried)
            outcomes.tries++;
        else if (status === 'PASS')
            outcomes.passed++;
        else if (status === 'SKIP' && isLikelyTry(exception))
            outcomes.likelyTries++;
        else if (status === 'SKIP')
            this.tally.add('skipped', this.#class, name);
        else {
            outcomes.failed++;
            if (status === 'SUCCESS_PERCENTAGE_FAILURE')
                this.#belowPercentage++;
            this.tally.fail(failure);
        }
    }
    #outcomesOf({ name, signature }) {
        const outcomes = this.#methods.get(signature) ?? { name, passed: 0, failed: 0, tries: 0, likelyTries: 0 };
        this.#methods.set(signature, outcomes);
        return outcomes;
    }
    #closeClass() {
        for (const outcomes of this.#methods.values())
            this.#countMethod(outcomes);
        this.#methods.clear();
    }
    #countMethod({ name, passed, failed, tries, likelyTries }) {
        const wasTried = tries + likelyTries > 0;
        for (let index = 0; index < passed; index++) {
            this.tally.add(wasTried && index === 0 ? 'flaky' : 'passed', this.#class, name);
        }
        if (passed + failed > 0) {
            this.#tries += tries + likelyTries;
            return;
        }
        // Without an end, what looks like a try is a skip, and what is one is a failure.
        for (let index = 0; index < likelyTries; index++)
            this.tally.add('skipped', this.#class, name);
        if (tries === 0)
            return;
        this.#tries += tries - 1;
        this.tally.fail({
            suite: this.#class,
            name,
            message: 'The method failed and was tried again, and its end is not told.'
        });
    }
    #finish() {
        if (this.#declared === undefined)
            return;
        const found = {
            total: this.tally.total,
            red: this.tally.failed,
            unlisted: this.#ignored + this.#tries,
            uncounted: this.#belowPercentage
        };
        compareDeclared(this.#declared, found, this.tally);
    }
}
/** Before version 7 a try that failed is a skip with the exception of the failure; honest skips have these of their own. */
function isLikelyTry(exception) {
    return exception !== '' && exception !== 'java.lang.Throwable' && !exception.includes('Skip');
}
//# sourceMappingURL=testng-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/testng.js



const testng = (0,parsers_define/* defineParser */.s)({
    id: 'testng',
    title: 'TestNG XML',
    kind: 'tests',
    about: 'Written by TestNG, by Maven Surefire and by Gradle with TestNG, as `testng-results.xml`.',
    recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'testng-results',
    parse: input => {
        const reader = new TestngReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.tally.report();
    }
});
//# sourceMappingURL=testng.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/trivy-result.js




/** What Trivy found in one target: an image's system packages, a lock file, a file of configuration. */
function readTrivyResult(result) {
    const target = result['Target'];
    const misconfigurations = recordsIn(result, 'Misconfigurations');
    const excepted = misconfigurations.filter(({ Status }) => Status === 'EXCEPTION');
    const failed = misconfigurations.filter(({ Status }) => Status !== 'PASS' && Status !== 'EXCEPTION');
    const lockFile = result['Class'] === 'lang-pkgs' ? target : undefined;
    return {
        findings: [
            ...recordsIn(result, 'Vulnerabilities').map(entry => trivy_result_readVulnerability(entry, lockFile)),
            ...failed.map(entry => readMisconfiguration(entry, target)),
            ...recordsIn(result, 'Secrets').map(entry => readSecret(entry, target)),
            ...recordsIn(result, 'Licenses').map(readLicense)
        ],
        suppressed: excepted.length + recordsIn(result, 'ExperimentalModifiedFindings').length
    };
}
/** `VendorIDs` are no aliases: one bulletin of a distribution covers many CVEs, which would become one. */
function trivy_result_readVulnerability(entry, file) {
    return findingOf({
        id: entry['VulnerabilityID'],
        severity: severityOfAdvisory(entry['Severity']),
        message: (0,read_json/* asString */.oJ)(entry['Title']) ?? entry['Description'],
        package: entry['PkgName'],
        version: entry['InstalledVersion'],
        file,
        fixAvailable: ((0,read_json/* asString */.oJ)(entry['FixedVersion']) ?? '') !== '',
        url: entry['PrimaryURL']
    });
}
function readMisconfiguration(entry, file) {
    return findingOf({
        id: entry['ID'] ?? entry['AVDID'],
        aliases: [entry['AVDID']],
        severity: severityOfAdvisory(entry['Severity']),
        message: (0,read_json/* asString */.oJ)(entry['Message']) ?? entry['Title'],
        file,
        line: (0,read_json/* asRecord */.qY)(entry['CauseMetadata'])?.['StartLine'],
        url: entry['PrimaryURL']
    });
}
function readSecret(entry, file) {
    return findingOf({
        id: entry['RuleID'],
        severity: severityOfAdvisory(entry['Severity']),
        message: entry['Title'],
        file,
        line: entry['StartLine']
    });
}
function readLicense(entry) {
    return findingOf({
        id: entry['Name'],
        severity: severityOfAdvisory(entry['Severity']),
        message: `The license is of the category ${(0,read_json/* asString */.oJ)(entry['Category']) ?? 'unknown'}`,
        package: entry['PkgName'],
        file: entry['FilePath'],
        url: entry['Link']
    });
}
//# sourceMappingURL=trivy-result.js.map
;// CONCATENATED MODULE: ./build/src/parsers/trivy.js






/** Where the versions of `trivy k8s` keep the resources that they looked at. */
const resourceLists = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];
const trivy = (0,parsers_define/* defineParser */.s)({
    id: 'trivy',
    title: 'Trivy JSON',
    kind: 'findings',
    about: 'Written by `trivy image --format json --output FILE`, as by `trivy fs`, `trivy repo` and `trivy k8s`.',
    recognises: sniffed => {
        const list = (0,read_json/* asArray */._j)((0,read_json/* jsonOf */.o_)(sniffed)) ?? [];
        if (list.length > 0)
            return list.every(isLegacyResult);
        const report = (0,read_json/* asRecord */.qY)((0,read_json/* jsonOf */.o_)(sniffed));
        return report !== undefined && (isArtifact(report) || isCluster(report));
    },
    parse: input => {
        const document = (0,read_json/* jsonOf */.o_)(input.sniffed);
        const problems = new Problems();
        const results = (0,read_json/* asArray */._j)(document) ?? trivy_resultsOf((0,read_json/* requireRecord */.jp)(document, 'JSON object'), problems);
        const read = results.map((entry, at) => readTrivyResult((0,read_json/* requireRecord */.jp)(entry, `object for result ${at}`)));
        return {
            kind: 'findings',
            tools: ['Trivy'],
            findings: withoutRepeats(read.flatMap(({ findings }) => findings)),
            suppressed: read.reduce((sum, { suppressed }) => sum + suppressed, 0),
            problems: problems.list()
        };
    }
});
/** Before version 0.20 the document was the list of results. */
function isLegacyResult(entry) {
    const result = (0,read_json/* asRecord */.qY)(entry);
    const keys = ['Vulnerabilities', 'Misconfigurations', 'Type', 'Class'];
    return (0,read_json/* asString */.oJ)(result?.['Target']) !== undefined && keys.some(key => result !== undefined && key in result);
}
function isArtifact(report) {
    return 'SchemaVersion' in report && ['ArtifactName', 'ArtifactType', 'Results'].some(key => key in report);
}
function isCluster(report) {
    return (0,read_json/* asString */.oJ)(report['ClusterName']) !== undefined && !('ArtifactName' in report);
}
function trivy_resultsOf(report, problems) {
    if (isCluster(report))
        return clusterResults(report, problems);
    if (report['SchemaVersion'] !== 2) {
        const which = JSON.stringify(report['SchemaVersion']);
        throw new parsers_define/* ReportError */.$('report-wrong-format', `The Trivy report has the schema version ${which}; 2 can be read.`);
    }
    return listIn(report, 'Results');
}
function clusterResults(report, problems) {
    const resources = resourceLists.flatMap(key => recordsIn(report, key));
    if (resources.length === 0) {
        problems.add('report-no-data', 'The report lists no resource of the cluster: none was looked at.', { blocks: true });
    }
    return resources.flatMap(resource => {
        const [namespace, kind, name] = ['Namespace', 'Kind', 'Name'].map(key => (0,read_json/* asString */.oJ)(resource[key]) ?? '');
        const error = (0,read_json/* asString */.oJ)(resource['Error']) ?? '';
        if (error !== '') {
            const message = `${kind} ${name} could not be scanned: ${error.replace(/[.\s]*$/, '')}.`;
            problems.add('not-audited', message, { blocks: true });
        }
        return listIn(resource, 'Results').map(result => inNamespace(namespace, result));
    });
}
/** Resources of one name in two namespaces are two. */
function inNamespace(namespace = '', entry) {
    const result = (0,read_json/* asRecord */.qY)(entry);
    const target = (0,read_json/* asString */.oJ)(result?.['Target']);
    return target === undefined || namespace === '' ? entry : { ...result, Target: `${namespace}/${target}` };
}
//# sourceMappingURL=trivy.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/trx-reader.js






const inconclusive = new Set(['inconclusive', 'warning']);
const skipped = new Set(['notexecuted', 'notrunnable', 'pending']);
const redCounters = [
    'failed',
    'error',
    'timeout',
    'aborted',
    'inconclusive',
    'passedButRunAborted',
    'disconnected',
    'warning',
    'inProgress'
];
/** What adapters write as an error of the run for every case that failed, and test platforms for the exit code. */
const echo = /^\[xUnit\.net [\d:.]+\] .*\[FAIL\]$|^Exit code indicates failure:/;
/** Hears a TRX document and tallies it: rows of data-driven tests count, and what sums them up does not. */
class TrxReader {
    tally = new TestTally();
    #path = [];
    #open = [];
    #texts = new CaseTexts('Message', 'StackTrace', 'Text');
    /** Class names by id of the test, for as many tests as failures are kept. */
    #classes = new Map();
    /** Failures wait for the class names, which most writers put after the results. */
    #failures = [];
    #failedIds = new Set();
    #results = 0;
    #resultsRed = 0;
    #sums = 0;
    #skipped = 0;
    #testId = '';
    #runOutcome;
    #infoOutcome = '';
    #echoes = 0;
    #counters;
    open(name, attributes, line) {
        const parent = this.#path.at(-1);
        this.#path.push(name);
        this.#texts.open(name);
        if (parent === 'Results' || parent === 'InnerResults')
            this.#openResult(name, attributes);
        else if (name === 'ErrorInfo')
            this.#texts.clear();
        else if (name === 'UnitTest')
            this.#testId = attributes.get('id') ?? '';
        else if (name === 'TestMethod')
            this.#readClass(attributes.get('className') ?? '');
        else if (name === 'ResultSummary')
            this.#runOutcome = attributes.get('outcome') ?? '';
        else if (name === 'RunInfo')
            this.#infoOutcome = attributes.get('outcome') ?? '';
        else if (name === 'Counters') {
            const counts = { total: 'total', red: redCounters };
            this.#counters = declare('The run', attributes, line, this.tally.problems, counts);
        }
    }
    text(text) {
        this.#texts.text(text);
    }
    close(name) {
        this.#path.pop();
        this.#texts.close();
        const result = this.#open.at(-1);
        if (name === 'ErrorInfo' && result !== undefined) {
            result.message = this.#texts.get('Message');
            result.stack = this.#texts.get('StackTrace');
            this.#texts.clear();
        }
        else if (name === 'RunInfo')
            this.#closeInfo(this.#texts.get('Text'));
        else if (result !== undefined && this.#path.at(-1)?.endsWith('Results') === true)
            this.#closeResult(result);
        if (this.#path.length === 0)
            this.#finish();
    }
    #openResult(element, attributes) {
        this.#texts.clear();
        this.#open.push({
            element,
            testId: attributes.get('testId') ?? '',
            name: attributes.get('testName') ?? '',
            outcome: attributes.get('outcome') ?? '',
            inner: 0,
            innerRed: 0,
            message: '',
            stack: ''
        });
    }
    #closeResult(result) {
        this.#open.pop();
        const parent = this.#open.at(-1);
        const outcome = trx_reader_outcomeOf(result);
        const isRed = outcome === 'failed';
        if (isRed)
            this.#resultsRed++;
        if (parent !== undefined)
            parent.inner++;
        if (parent !== undefined && (isRed || result.innerRed > 0))
            parent.innerRed++;
        if (result.inner > 0)
            this.#sums++;
        // What sums up rows says nothing new, unless it failed and none of them did.
        if (result.inner > 0 && !(isRed && result.innerRed === 0))
            return;
        this.#results++;
        if (outcome === 'skipped')
            this.#skipped++;
        if (outcome === 'failed')
            this.#keep(result);
        else
            this.tally.add(outcome, '', result.name);
    }
    #keep({ testId, name, outcome, message, stack }) {
        const words = (0,first_line/* firstLine */.T)(message) || `The outcome is "${outcome}".`;
        const isInconclusive = inconclusive.has(outcome.toLowerCase());
        const failure = { testId, isInconclusive, suite: '', name, message: words, ...dotnetPlace(stack) };
        if (this.#failures.length < reports/* maxKept */.LB) {
            this.#failures.push(failure);
            this.#failedIds.add(testId);
        }
        else
            this.#tell(failure, isInconclusive);
    }
    #tell(failure, isInconclusive) {
        if (isInconclusive)
            this.tally.inconclusive('failed', failure);
        else
            this.tally.fail(failure);
    }
    #readClass(written) {
        // Assemblies follow after a comma; Mocha's reporter writes "none".
        const name = written.split(',')[0] ?? '';
        if (name === '' || name === 'none')
            return;
        this.tally.suite(name);
        if (this.#classes.size < reports/* maxKept */.LB || this.#failedIds.has(this.#testId)) {
            this.#classes.set(this.#testId, name);
        }
    }
    #closeInfo(text) {
        this.#texts.clear();
        if (/^(?:Passed|Completed|Warning)$/i.test(this.#infoOutcome))
            return;
        if (echo.test((0,first_line/* firstLine */.T)(text)))
            this.#echoes++;
        else
            this.tally.suiteError({ suite: '', name: '', message: text });
    }
    #finish() {
        for (const failure of this.#failures) {
            this.#tell({ ...failure, suite: this.#classes.get(failure.testId) ?? '' }, failure.isInconclusive);
        }
        if (this.#counters === undefined) {
            this.tally.problems.add('counts-missing', 'The run declares no counts (Counters) to compare with.');
        }
        else {
            const found = { total: this.#results, red: this.#resultsRed, unlisted: this.#sums, uncounted: this.#uncounted() };
            compareDeclared(this.#counters, found, this.tally);
        }
        this.#judgeRun(this.#runOutcome ?? 'Completed');
    }
    /** Counters leave out skipped cases with some writers, rows of data-driven tests with others. */
    #uncounted() {
        return this.#sums > 0 ? this.#results : this.#skipped;
    }
    /** A run may have failed or been aborted though every case passed; a warning of the run is no failure of a test. */
    #judgeRun(outcome) {
        const isRed = this.tally.trulyFailed + this.tally.suiteErrors > 0;
        const isOpen = this.tally.failed > this.tally.trulyFailed;
        if (this.#echoes > 0 && !isRed) {
            this.tally.suiteError({
                suite: '',
                name: '',
                message: 'The run tells of failed tests that are not in the report.'
            });
        }
        if (/^(?:Passed|Completed)$/i.test(outcome) || (/^(?:Failed|Warning)?$/i.test(outcome) && isRed))
            return;
        if (/^(?:Inconclusive|Warning)?$/i.test(outcome) && isOpen)
            return;
        if (/^Warning$/i.test(outcome)) {
            this.tally.problems.add('run-warning', 'The outcome of the whole run is "Warning", though no test failed.');
            return;
        }
        const message = `The outcome of the whole run is "${outcome}", whatever its cases say.`;
        this.tally.suiteError({ suite: '', name: '', message });
    }
}
/** Only results of other than unit tests may be "Completed"; a word that is no success, or none, is a failure. */
function trx_reader_outcomeOf({ element, outcome }) {
    const word = outcome.toLowerCase();
    if (word === 'passed' || (word === 'completed' && element !== 'UnitTestResult'))
        return 'passed';
    return skipped.has(word) ? 'skipped' : 'failed';
}
//# sourceMappingURL=trx-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/trx.js



const trx = (0,parsers_define/* defineParser */.s)({
    id: 'trx',
    title: 'Visual Studio TRX',
    kind: 'tests',
    about: 'Written by `dotnet test --logger trx`, `vstest.console`, MSTest and reporters for Jest and Mocha.',
    recognises: sniffed => sniffed.syntax === 'xml' &&
        sniffed.root === 'TestRun' &&
        // CppUnit and others call their root element the same.
        (Object.values(sniffed.attributes).some(value => value.includes('/TeamTest/20')) ||
            /<(?:\w+:)?(?:UnitTestResult|TestDefinitions|ResultSummary)[\s/>]/.test(sniffed.head)),
    parse: input => {
        const reader = new TrxReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.tally.report();
    }
});
//# sourceMappingURL=trx.js.map
;// CONCATENATED MODULE: ./build/src/parsers/tsc.js



const tsc = (0,parsers_define/* defineParser */.s)({
    id: 'tsc',
    title: 'TypeScript compiler text',
    kind: 'findings',
    about: 'Printed by `tsc`, plain or pretty, and by `vue-tsc`; it prints nothing when it finds nothing.',
    emptyIsClean: true,
    recognises: sniffed => sniffed.syntax === 'lines' && sniffed.head.some(line => readTscLine(withoutColours(line)) !== undefined),
    parse: input => {
        const found = new TextFindings();
        let [pretty, summed] = [false, false];
        for (const [text, line] of plainLines(input.lines())) {
            const finding = readTscLine(text);
            const sum = readTscSum(text);
            pretty ||= finding !== undefined && isPretty(text);
            if (finding !== undefined)
                found.add(finding);
            else if (sum === undefined)
                found.noteOther(text, line);
            else {
                summed = true;
                found.declareErrors(sum);
            }
        }
        if (pretty && !summed) {
            const message = 'The sum that ends pretty output ("Found … errors") is missing: the text is cut off.';
            found.problems.add('no-end', message, { blocks: true });
        }
        return found.report('TypeScript');
    }
});
//# sourceMappingURL=tsc.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xunit-reader.js






const counts = { total: 'total', red: ['failed', 'errors'] };
/** Hears a document of xUnit.net: assemblies of collections (classes before version 2) of tests, and errors outside of them. */
class XunitReader {
    tally = new TestTally();
    #path = [];
    #texts = new CaseTexts('message', 'stack-trace');
    #assemblies = 0;
    #assembly;
    /** Cases, and failures and errors, before the assembly at hand began. */
    #casesBefore = 0;
    #redBefore = 0;
    #collection = { name: '', line: 0, tests: 0 };
    #test;
    #error = '';
    open(name, attributes, line) {
        this.#path.push(name);
        this.#texts.open(name);
        if (name === 'assembly')
            this.#openAssembly(attributes, line);
        else if (name === 'collection' || name === 'class') {
            this.#collection = { name: attributes.get('name') ?? '', line, tests: 0 };
            this.#texts.clear();
        }
        else if (name === 'test')
            this.#openTest(attributes, line);
        else if (name === 'error') {
            this.#error = [attributes.get('type'), attributes.get('name')].filter(Boolean).join(' ');
            this.#texts.clear();
        }
        else if (name === 'failure' && this.#test !== undefined)
            this.#test.hasFailure = true;
    }
    text(text) {
        this.#texts.text(text);
    }
    close(name) {
        this.#path.pop();
        this.#texts.close();
        if (name === 'test' && this.#test !== undefined)
            this.#closeTest(this.#test);
        else if (name === 'error')
            this.#addError(this.#error);
        else if (name === 'failure' && this.#test === undefined && this.#path.at(-1) !== 'error')
            this.#addError('');
        else if (name === 'collection')
            this.#closeCollection();
        else if (name === 'assembly')
            this.#closeAssembly();
        if (this.#path.length === 0 && this.#assemblies === 0) {
            throw new parsers_define/* ReportError */.$('report-no-data', 'The report has no assembly: no test was run.');
        }
    }
    #openAssembly(attributes, line) {
        if (this.#assembly !== undefined)
            throw new parsers_define/* ReportError */.$('report-malformed', 'An assembly stands within an assembly.', line);
        const file = (attributes.get('name') ?? '').split(/[\\/]/).at(-1) ?? '';
        this.#assemblies++;
        this.#assembly = declare(`The assembly "${(0,first_line/* firstLine */.T)(file)}"`, attributes, line, this.tally.problems, counts);
        this.#casesBefore = this.tally.total;
        this.#redBefore = this.tally.failed + this.tally.suiteErrors;
    }
    #openTest(attributes, line) {
        if (this.#test !== undefined)
            throw new parsers_define/* ReportError */.$('report-malformed', 'A test stands within a test.', line);
        const type = attributes.get('type') ?? '';
        const name = attributes.get('name') ?? '';
        const file = attributes.get('source-file');
        const place = /^[1-9]\d{0,8}$/.exec(attributes.get('source-line') ?? '');
        this.#collection.tests++;
        this.tally.suite(type);
        this.#texts.clear();
        this.#test = {
            type,
            name: type !== '' && name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name,
            result: attributes.get('result') ?? '',
            place: file === undefined || place === null ? undefined : { file, line: Number(place[0]) },
            hasFailure: false
        };
    }
    #closeTest({ type, name, result, place, hasFailure }) {
        this.#test = undefined;
        const outcome = hasFailure ? 'failed' : xunit_reader_outcomeOf(result);
        if (outcome !== 'failed') {
            this.tally.add(outcome, type, name);
            return;
        }
        const message = (0,first_line/* firstLine */.T)(this.#texts.get('message')) || `The result is "${result}".`;
        this.tally.fail({ suite: type, name, message, ...(dotnetPlace(this.#texts.get('stack-trace')) ?? place) });
    }
    /** What fails outside of tests: clean-up, fixtures of a class, the runner itself. */
    #addError(name) {
        const message = this.#texts.get('message');
        this.tally.suiteError({
            suite: this.#collection.name,
            name,
            message,
            ...dotnetPlace(this.#texts.get('stack-trace'))
        });
        this.#texts.clear();
    }
    /** No runner lists a collection that it ran no test of; a reporter for Jest does, for a file that failed to load. */
    #closeCollection() {
        const { name, line, tests } = this.#collection;
        if (tests > 0)
            return;
        const message = `The collection "${(0,first_line/* firstLine */.T)(name)}" has no test, as if it had failed to load.`;
        this.tally.problems.add('suite-empty', message, { line, blocks: true });
    }
    #closeAssembly() {
        if (this.#assembly === undefined)
            return;
        const total = this.tally.total - this.#casesBefore;
        const red = this.tally.failed + this.tally.suiteErrors - this.#redBefore;
        compareDeclared(this.#assembly, { total, red }, this.tally);
        this.#assembly = undefined;
        this.#collection = { name: '', line: 0, tests: 0 };
    }
}
function xunit_reader_outcomeOf(result) {
    if (/^pass$/i.test(result))
        return 'passed';
    return /^(?:skip|notrun)$/i.test(result) ? 'skipped' : 'failed';
}
//# sourceMappingURL=xunit-reader.js.map
;// CONCATENATED MODULE: ./build/src/parsers/xunit.js



const xunit = (0,parsers_define/* defineParser */.s)({
    id: 'xunit',
    title: 'xUnit.net XML',
    kind: 'tests',
    about: 'Written by `xunit.console -xml FILE`, by xUnit.net 3 with `-xml FILE`, and by `dotnet test --logger xunit`.',
    recognises: sniffed => sniffed.syntax === 'xml' &&
        (sniffed.root === 'assemblies' ||
            // Manifests and build descriptors are assemblies too.
            (sniffed.root === 'assembly' &&
                'total' in sniffed.attributes &&
                /<(?:collection|class)[\s>]/.test(sniffed.head))),
    parse: input => {
        const reader = new XunitReader();
        (0,xml/* readXml */.k)(input.chunks(), reader);
        return reader.tally.report();
    }
});
//# sourceMappingURL=xunit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/yarn-audit.js








/** The lines of `yarn audit --json`; the others of Yarn's reporter may stand between them. */
const auditTypes = ['auditAdvisory', 'auditAction', 'auditSummary'];
const reporterTypes = ['info', 'warning', 'error', 'verbose', 'activityStart', 'activityTick', 'activityEnd', 'step'];
const yarnAudit = (0,parsers_define/* defineParser */.s)({
    id: 'yarn-audit',
    title: 'yarn audit JSON lines',
    kind: 'findings',
    about: 'Written by `yarn audit --json > FILE` of Yarn 1.',
    recognises: sniffed => {
        if (sniffed.syntax === 'xml')
            return false;
        const lines = sniffed.syntax === 'json' ? [sniffed.value] : sniffed.head.map(read_json/* parseRecord */.Hh);
        const types = lines.map(typeOf);
        return (types.some(type => auditTypes.includes(type ?? '')) || types.every(type => reporterTypes.includes(type ?? '')));
    },
    parse: input => {
        const problems = new Problems();
        const findings = new DistinctFindings();
        let declared = 0;
        let finished = false;
        for (const { line, record } of (0,read_json/* readJsonLines */.sS)(input)) {
            const type = typeOf(record);
            if (record === undefined || type === undefined) {
                throw new parsers_define/* ReportError */.$('report-malformed', 'The line is none of Yarn: other output is in the file.', line);
            }
            if (type === 'error') {
                problems.add('tool-error', `Yarn tells an error: ${yarn_audit_wordsOf(record)}`, { line, blocks: true });
            }
            // Whatever its line is called, an advisory is one.
            if (type === 'auditAdvisory' || (0,read_json/* asRecord */.qY)(record['data'])?.['advisory'] !== undefined)
                for (const finding of yarn_audit_readLine(record))
                    findings.add(finding);
            if (type === 'auditSummary')
                declared += declaredTotal({ metadata: (0,read_json/* requireRecord */.jp)(record['data'], '"data" of the summary') });
            finished = type === 'auditSummary' || (finished && type !== 'auditAdvisory');
        }
        if (!finished) {
            const [error] = problems.list();
            if (error !== undefined)
                throw new parsers_define/* ReportError */.$('report-tool-error', `The audit did not finish. ${error.message}`);
            throw new parsers_define/* ReportError */.$('report-truncated', 'The summary of the audit is missing: it did not finish. See its log.');
        }
        if (declared > 0 && findings.list().length === 0) {
            const message = `The report declares ${(0,words/* plural */.LS)(declared, 'vulnerability', 'vulnerabilities')} and lists no advisory.`;
            problems.add('counts-disagree', `${message} Run the audit without \`--level\`.`, { blocks: true });
        }
        return {
            kind: 'findings',
            tools: ['yarn audit'],
            findings: findings.list(),
            suppressed: 0,
            problems: problems.list()
        };
    }
});
/** The type of a line of Yarn 1; later versions have names for their lines too, and are another format. */
function typeOf(value) {
    if (typeof value !== 'object' || value === null || !('data' in value) || 'displayName' in value)
        return undefined;
    return 'type' in value ? (0,read_json/* asString */.oJ)(value.type) : undefined;
}
/** One advisory on one of the paths to its packages. */
function yarn_audit_readLine(record) {
    const data = (0,read_json/* requireRecord */.jp)(record['data'], '"data" of an advisory');
    return readNpmAdvisory('unnamed', (0,read_json/* requireRecord */.jp)(data['advisory'], '"advisory" in its line'));
}
function yarn_audit_wordsOf(record) {
    const words = (0,first_line/* firstLine */.T)((0,read_json/* asString */.oJ)(record['data']) ?? '');
    return words === '' ? 'it gives no words for it.' : `${words.replace(/[.\s]*$/, '')}.`;
}
//# sourceMappingURL=yarn-audit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/yarn-npm-audit.js








const yarnNpmAudit = (0,parsers_define/* defineParser */.s)({
    id: 'yarn-npm-audit',
    title: 'yarn npm audit JSON lines',
    kind: 'findings',
    about: 'Written by `yarn npm audit --json > FILE` of Yarn 4, which writes nothing when it finds nothing.',
    recognises: sniffed => {
        if (sniffed.syntax === 'xml')
            return false;
        const lines = sniffed.syntax === 'json' ? [sniffed.value] : sniffed.head.map(read_json/* parseRecord */.Hh);
        return lines.some(line => isEntry(line) || yarn_npm_audit_isMessage(line));
    },
    parse: input => {
        const problems = new Problems();
        const findings = new DistinctFindings();
        let deprecated = 0;
        let lines = 0;
        for (const { line, record } of (0,read_json/* readJsonLines */.sS)(input)) {
            if (yarn_npm_audit_isMessage(record))
                throw new parsers_define/* ReportError */.$('report-tool-error', describeMessage(record), line);
            if (record === undefined || !isEntry(record)) {
                throw new parsers_define/* ReportError */.$('report-malformed', 'The line is no finding: other output is in the file.', line);
            }
            lines++;
            const children = (0,read_json/* requireRecord */.jp)(record['children'], '"children"');
            if (/\(deprecation\)$/.test((0,read_json/* asString */.oJ)(children['ID']) ?? ''))
                deprecated++;
            else
                for (const finding of readEntry(record['value'], children))
                    findings.add(finding);
        }
        if (deprecated > 0) {
            const message = `${(0,words/* plural */.LS)(deprecated, 'package')} of ${lines} listed are deprecated, which is no vulnerability.`;
            problems.add('deprecated', message);
        }
        return {
            kind: 'findings',
            tools: ['yarn npm audit'],
            findings: findings.list(),
            suppressed: 0,
            problems: problems.list()
        };
    }
});
function isEntry(value) {
    const entry = (0,read_json/* asRecord */.qY)(value);
    const children = (0,read_json/* asRecord */.qY)(entry?.['children']);
    return ((0,read_json/* asString */.oJ)(entry?.['value']) !== undefined && children !== undefined && 'ID' in children && 'Severity' in children);
}
/** A line of Yarn's own reporter: it tells what kept the audit from its end. */
function yarn_npm_audit_isMessage(value) {
    const message = (0,read_json/* asRecord */.qY)(value);
    return (0,read_json/* asString */.oJ)(message?.['type']) !== undefined && (0,read_json/* asString */.oJ)(message?.['displayName']) !== undefined;
}
function describeMessage(message) {
    const said = [message?.['displayName'], message?.['data']].map(part => (0,read_json/* asString */.oJ)(part) ?? '').filter(Boolean);
    return `The audit did not finish: ${said.join(': ').replace(/[.\s]*$/, '')}. See its log.`;
}
/** One advisory in one package: a finding for each version of it in the tree. */
function readEntry(name, children) {
    const url = children['URL'];
    const finding = findingOf({
        ...identify([url], [], children['ID']),
        severity: severityOfAdvisory(children['Severity']),
        message: children['Issue'],
        package: name,
        url
    });
    const versions = listIn(children, 'Tree Versions').flatMap(version => (0,read_json/* asString */.oJ)(version) ?? []);
    return versions.length === 0 ? [finding] : versions.map(version => ({ ...finding, version }));
}
//# sourceMappingURL=yarn-npm-audit.js.map
;// CONCATENATED MODULE: ./build/src/parsers/index.js
// Generated from the files of this folder by `npm run reference`; do not edit.































































// prettier-ignore
const parsers = (0,registry/* registry */.u)([bandit, cargoAudit, cargoTest, checkstyle, clippy, clover, cobertura, codeClimate, composerAudit, coveragePy, ctrf, cucumber, cyclonedx, eslint, gccStyle, goCover, goTest, golangciLint, govulncheck, grype, hadolint, istanbul, istanbulSummary, jacoco, jest, json, junit, k6, lcov, libtest, llvmCov, mocha, mypy, npmAudit, nunit2, nunit3, opencover, osvScanner, pipAudit, playwright, pmd, pylint, rdjson, rspec, rubocop, ruff, sarif, shellcheck, simplecov, snyk, sonarCoverage, sonarTests, spotbugs, stylelint, tap, testng, trivy, trx, tsc, xunit, yarnAudit, yarnNpmAudit]);
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __webpack_require__(2339);
// EXTERNAL MODULE: ./build/src/parsers/define.js
var parsers_define = __webpack_require__(4555);
// EXTERNAL MODULE: ./build/src/parsers/index.js + 122 modules
var parsers = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/src/parsers/read/seen.js
var read_seen = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/src/parsers/read/decode.js

/** Enough bytes to see a byte order mark and an XML declaration whole. */
const lookAhead = 256;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** The text of a file in pieces, in order, without byte order mark; throws as `readUtf8` does. */
function* decodeText(chunks) {
    for (const piece of readUtf8(chunks))
        yield utf8.decode(piece);
}
/**
 * The text of a file as UTF-8, without byte order mark, in pieces of whole characters; each is good until the next is asked
 * for. The encoding is told by the mark, else by the zeros of UTF-16, else by the XML declaration, else it is UTF-8; bytes
 * that are no text in it are for whoever decodes the pieces to make U+FFFD of.
 * Throws `ReportError` `report-not-text` for NUL characters and `report-malformed` for an encoding nobody knows.
 */
function* readUtf8(chunks) {
    let convert;
    let head = new Uint8Array(0);
    for (const chunk of chunks) {
        if (convert !== undefined) {
            yield* checkText(convert(chunk, false));
            continue;
        }
        head = join(head, chunk);
        if (head.length < lookAhead)
            continue;
        convert = chooseConverter(head);
        yield* checkText(convert(head, false));
        head = new Uint8Array(0);
    }
    convert ??= chooseConverter(head);
    yield* checkText(convert(head, true));
}
function* checkText(piece) {
    if (piece.length === 0)
        return;
    if (piece.includes(0)) {
        throw new parsers_define/* ReportError */.$('report-not-text', 'The file contains NUL characters: it is binary, or text in an unknown encoding.');
    }
    yield piece;
}
function chooseConverter(head) {
    const label = markedEncoding(head) ?? declaredEncoding(head);
    return label === undefined || label === 'utf-8' ? cutAtCharacters() : encodeAnew(label);
}
/** The encoding that the first bytes give away by a mark or by where their zeros are. */
function markedEncoding(head) {
    const [first, second, third] = head;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (second === 0 && isOpening(first))
        return 'utf-16le';
    if (first === 0 && isOpening(second))
        return 'utf-16be';
    return undefined;
}
/** `<`, `{` or `[`: what a report begins with. */
function isOpening(byte) {
    return byte === 0x3c || byte === 0x7b || byte === 0x5b;
}
/** The encoding of the XML declaration. One that says UTF-16 in single bytes is wrong about itself, and UTF-8 is meant. */
function declaredEncoding(head) {
    const text = String.fromCharCode(...head.subarray(0, lookAhead));
    const declared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'<>]*)["']/.exec(text)?.[1]?.toLowerCase();
    return declared === undefined || /^(utf-?16|ucs-?2|unicode$)/.test(declared) ? undefined : declared;
}
function encodeAnew(label) {
    const decoder = createDecoder(label);
    const encoder = new TextEncoder();
    return (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast }));
}
/** A label that the platform does not know is all that constructing a decoder can throw for. */
function createDecoder(label) {
    try {
        return new TextDecoder(label);
    }
    catch {
        throw new parsers_define/* ReportError */.$('report-malformed', `The XML declaration names the encoding "${label}", which is unknown.`, 1);
    }
}
/** The bytes as they are, without their mark. Cutting them anew here is cheaper than a TextDecoder that was asked to stream. */
function cutAtCharacters() {
    let waiting = new Uint8Array(0);
    let begun = false;
    return (bytes, isLast) => {
        const all = waiting.length === 0 ? bytes : join(waiting, bytes);
        const end = isLast ? all.length : all.length - unfinishedBytes(all);
        // A copy: the next piece may come in the same memory.
        waiting = Uint8Array.from(all.subarray(end));
        const isMarked = !begun && all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf;
        begun ||= end > 0;
        return all.subarray(isMarked ? 3 : 0, end);
    };
}
/** How many bytes at the end (at most 3) begin a character that the next bytes must finish. */
function unfinishedBytes(bytes) {
    for (let back = 1; back <= 3; back++) {
        const byte = bytes[bytes.length - back];
        if (byte === undefined || byte < 0x80)
            return 0;
        if (byte < 0xc0)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? back : 0;
    }
    return 0;
}
function join(first, second) {
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}
//# sourceMappingURL=decode.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/json-fault.js
const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
/** A scalar or a string that the end of the text cuts off. */
const cutScalar = /(?:-?[\d.eE+-]*|t|tr|tru|f|fa|fal|fals|n|nu|nul|"(?:[^"\\\u0000-\u001f]|\\.)*\\?|"(?:[^"\\\u0000-\u001f]|\\.)*\\u[0-9a-fA-F]{0,3})$/y;
/** The first fault of a text that `JSON.parse` refused; asked only then, because engines word their errors differently. */
function findJsonFault(text) {
    const open = [];
    let at = 0;
    let expected = 'value';
    for (;;) {
        at = endOf(space, text, at) ?? at;
        const character = text[at];
        if (character === undefined)
            return { kind: 'ends', offset: at };
        if (expected === 'next' && open.length === 0)
            return { kind: 'follows', offset: at };
        const closes = character === open.at(-1);
        if (closes && (expected === 'next' || expected === 'first' || expected === 'first-key')) {
            open.pop();
            expected = 'next';
            at++;
        }
        else if (expected === 'next' || expected === 'colon') {
            if (character !== (expected === 'next' ? ',' : ':'))
                return { kind: 'misfit', offset: at };
            expected = expected === 'next' && open.at(-1) === '}' ? 'key' : 'value';
            at++;
        }
        else if ((character === '{' || character === '[') && (expected === 'value' || expected === 'first')) {
            open.push(character === '{' ? '}' : ']');
            expected = character === '{' ? 'first-key' : 'first';
            at++;
        }
        else {
            const isKey = expected === 'key' || expected === 'first-key';
            const end = endOf(string, text, at) ?? (isKey ? undefined : endOf(scalar, text, at));
            if (end === undefined)
                return { kind: endOf(cutScalar, text, at) === text.length ? 'ends' : 'misfit', offset: at };
            expected = isKey ? 'colon' : 'next';
            at = end;
        }
    }
}
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
//# sourceMappingURL=json-fault.js.map
// EXTERNAL MODULE: ./build/src/parsers/read/limits.js
var limits = __webpack_require__(3771);
;// CONCATENATED MODULE: ./build/src/parsers/read/document.js



/** The value that a line holds alone, or undefined when it is not a complete JSON document. */
function parseFirstLine(line) {
    if (!/[}\]]\s*$/.test(line.slice(-64)))
        return undefined;
    try {
        return { value: refuseDepth(JSON.parse(line)) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Parses a whole document. Throws `report-truncated`, `report-malformed` with the line, or `report-too-deep`. */
function parseDocument(text) {
    try {
        return refuseDepth(JSON.parse(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw describeFault(text);
        throw error;
    }
}
function describeFault(text) {
    const { kind, offset } = findJsonFault(text);
    const line = text.slice(0, offset).split('\n').length;
    switch (kind) {
        case 'ends':
            return new parsers_define/* ReportError */.$('report-truncated', 'The JSON ends before its last bracket: the file is incomplete.', line);
        case 'follows':
            return new parsers_define/* ReportError */.$('report-malformed', 'Text follows the JSON: the output of another program is in the file. Let the tool write the report itself.', line);
        case 'misfit':
            return new parsers_define/* ReportError */.$('report-malformed', 'The JSON is not well formed.', line);
    }
}
function refuseDepth(value) {
    if (isDeeper(value, limits/* maxDepth */.Mw)) {
        throw new parsers_define/* ReportError */.$('report-too-deep', `The JSON is nested deeper than ${limits/* maxDepth */.Mw} levels.`);
    }
    return value;
}
/** Walks over every value of the document, and so in the plainest way: all others cost half of what parsing did. */
function isDeeper(value, levels) {
    if (!isBranch(value))
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value))
        return isAnyDeeper(value, levels - 1);
    // Walking over keys makes a text of each number among them.
    if ('0' in value || '1' in value)
        return isAnyDeeper(Object.values(value), levels - 1);
    for (const key in value) {
        const member = value[key];
        if (typeof member === 'object' && isDeeper(member, levels - 1))
            return true;
    }
    return false;
}
function isAnyDeeper(members, levels) {
    for (let at = 0; at < members.length; at++) {
        const member = members[at];
        if (typeof member === 'object' && isDeeper(member, levels))
            return true;
    }
    return false;
}
function isBranch(value) {
    return typeof value === 'object' && value !== null;
}
//# sourceMappingURL=document.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/lines.js


/** The lines of a text that comes in pieces, without their ends. Throws `report-too-large` for a line beyond `maxPiece`. */
function* splitLines(chunks) {
    let carried = '';
    for (const chunk of chunks) {
        let from = 0;
        for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
            yield withoutReturn(carried + chunk.slice(from, end));
            carried = '';
            from = end + 1;
        }
        carried += chunk.slice(from);
        if (carried.length > limits/* maxPiece */.l8) {
            throw new parsers_define/* ReportError */.$('report-too-large', `A line of the file is longer than ${limits/* maxPiece */.l8} characters.`);
        }
    }
    if (carried !== '')
        yield withoutReturn(carried);
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
//# sourceMappingURL=lines.js.map
// EXTERNAL MODULE: ./build/src/parsers/read/xml.js + 6 modules
var xml = __webpack_require__(6372);
;// CONCATENATED MODULE: ./build/src/parsers/read/open.js






/** Characters of a file that recognising looks at. */
const headLength = 64 * 1024;
const headLines = 100;
/**
 * Decodes a report and takes the first look at it; `bytes` is the file's size. Throws `ReportError` `report-empty`, and
 * whatever decoding, a JSON document that is not well formed, or an XML prolog makes it throw.
 */
function openReport(path, chunks, bytes) {
    const tape = new Tape(readUtf8(chunks));
    tape.readUntil(isNotBlank);
    const first = /\S/.exec(tape.text)?.[0];
    if (first === undefined) {
        throw new parsers_define/* ReportError */.$('report-empty', 'The file is empty: whatever should have written it did not.');
    }
    const sniffed = first === '<' ? sniffXml(tape) : first === '{' || first === '[' ? sniffJson(tape, bytes) : sniffLines(tape);
    return { path, sniffed, chunks: () => tape.pieces(), lines: () => splitLines(tape.texts()) };
}
function isNotBlank(text) {
    return /\S/.test(text);
}
const open_utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** The pieces of a text, of which the first can be looked at before all are read from the start. */
class Tape {
    #rest;
    /** What was looked at so far. */
    text = '';
    constructor(pieces) {
        this.#rest = pieces[Symbol.iterator]();
    }
    /** Takes one more piece into `text` and gives it; undefined at the end. */
    advance() {
        const next = this.#rest.next();
        if (next.done === true)
            return undefined;
        const piece = open_utf8.decode(next.value);
        this.text += piece;
        return piece;
    }
    /** Advances until a piece has it or nothing is left; looks at each piece once, for the text may become long. */
    readUntil(isFound) {
        for (let piece = this.advance(); piece !== undefined && !isFound(piece); piece = this.advance())
            ;
    }
    readLength(length) {
        while (this.text.length < length && this.advance() !== undefined)
            ;
    }
    /** Gives what was looked at, and forgets it. */
    take() {
        const text = this.text;
        this.text = '';
        return text;
    }
    *texts() {
        yield this.take();
        while (this.advance() !== undefined)
            yield this.take();
    }
    /** The same in UTF-8, where nothing that was not looked at needs decoding. */
    *pieces() {
        yield encode(this.take());
        for (let next = this.#rest.next(); next.done !== true; next = this.#rest.next())
            yield next.value;
    }
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function sniffXml(tape) {
    tape.readLength(headLength);
    if (/^\s*<(!doctype\s+html|html|head|body)\b/i.test(tape.text)) {
        throw new parsers_define/* ReportError */.$('report-unknown-format', 'The file is a web page (HTML), not a report: a download failed, perhaps.');
    }
    let root;
    (0,xml/* readXml */.k)(open_lookAhead(tape), {
        open(name, attributes) {
            root = { name, attributes: Object.fromEntries(attributes.entries()) };
            return 'stop';
        }
    });
    if (root === undefined)
        throw new parsers_define/* ReportError */.$('report-truncated', 'The XML ends before its root element.');
    return { syntax: 'xml', root: root.name, attributes: root.attributes, head: tape.text.slice(0, headLength) };
}
/** The text from the start, taken into the tape as it is asked for. */
function* open_lookAhead(tape) {
    yield encode(tape.text);
    for (let piece = tape.advance(); piece !== undefined; piece = tape.advance())
        yield encode(piece);
}
/** Where one object of several lines ends and the next begins: within a document a comma would stand between. */
const seam = /^\}\s*\n\{/m;
/**
 * JSON is one document, unless its first line, or what its first lines are together, is one already and more follows: then
 * it is read by line, for the text between may be something that its format allows.
 */
function sniffJson(tape, bytes) {
    refuseTooLong(bytes);
    if (!tape.text.trimStart().includes('\n'))
        tape.readUntil(piece => piece.includes('\n'));
    const begin = tape.text.search(/\S/);
    const lineEnd = tape.text.indexOf('\n', begin);
    const lead = tape.text.slice(0, lineEnd === -1 ? tape.text.length : lineEnd);
    const document = parseFirstLine(lead);
    if (document === undefined) {
        tape.readLength(headLength);
        if (seam.test(tape.text.slice(0, headLength)))
            return sniffLines(tape);
        while (tape.advance() !== undefined)
            refuseTooLong(tape.text.length);
        return { syntax: 'json', value: parseDocument(tape.take()) };
    }
    if (!isNotBlank(tape.text.slice(lead.length)))
        tape.readUntil(isNotBlank);
    if (isNotBlank(tape.text.slice(lead.length)))
        return sniffLines(tape);
    tape.take();
    return { syntax: 'json', value: document.value };
}
function refuseTooLong(length) {
    if (length <= limits/* maxString */.on)
        return;
    throw new parsers_define/* ReportError */.$('report-too-large', `The JSON is ${length} characters long; a document of more than ${limits/* maxString */.on} cannot be read. Split the report.`);
}
function sniffLines(tape) {
    tape.readLength(headLength);
    const head = tape.text.slice(0, headLength);
    const lines = [...splitLines([head])].filter(line => line.trim() !== '');
    return { syntax: 'lines', head: lines.slice(0, headLines) };
}
//# sourceMappingURL=open.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/dispatch.js





const cleanFindings = { kind: 'findings', problems: [], tools: [], findings: [], suppressed: 0 };
/** Opens a report, finds the one parser that is meant and lets it read. Throws `ReportError` for everything else. */
function readReport(source, { want, format }, known = parsers/* parsers */.T) {
    const chosen = format === undefined ? undefined : findFormat(format, known);
    if (chosen !== undefined)
        refuseWrongKind(chosen, want);
    const input = openUnlessClean(source, chosen);
    if ('report' in input)
        return input;
    if ((0,read_seen/* isEmptyArray */.VP)(input.sniffed))
        return readEmptyArray(input, want, chosen);
    const parser = chooseParser(input.sniffed, want, chosen, known);
    refuseWrongKind(parser, want);
    return { format: parser.id, report: parser.parse(input) };
}
/** Opens a report, or reads it at once where the file is empty and the chosen format says "nothing found" with that. */
function openUnlessClean(source, chosen) {
    try {
        return openReport(source.path, source.chunks, source.bytes);
    }
    catch (error) {
        const isEmpty = error instanceof parsers_define/* ReportError */.$ && error.code === 'report-empty';
        if (isEmpty && chosen?.emptyIsClean === true)
            return { format: chosen.id, report: cleanFindings };
        throw error;
    }
}
function findFormat(format, known) {
    const parser = known.get(format);
    if (parser !== undefined)
        return parser;
    const near = (0,nearest/* nearest */.p)(format, known.keys());
    const hint = near === undefined ? `Formats are: ${[...known.keys()].join(', ')}` : `Did you mean "${near}"?`;
    throw new parsers_define/* ReportError */.$('report-unknown-format', `No format is called "${format}". ${hint}`);
}
function refuseWrongKind(parser, want) {
    if (want === null || parser.kind === want)
        return;
    throw new parsers_define/* ReportError */.$('report-wrong-kind', `${parser.title} is a report of ${parser.kind}; a report of ${want} is needed here.`);
}
/** `[]` is what many linters print when all is well, and also what a tool prints that read nothing: the context decides. */
function readEmptyArray(input, want, chosen) {
    if (chosen?.emptyArrayIsClean === true)
        return { format: chosen.id, report: chosen.parse(input) };
    if (chosen === undefined && want === 'findings')
        return { format: 'empty-array', report: cleanFindings };
    throw new parsers_define/* ReportError */.$('report-unknown-format', chosen === undefined
        ? 'The file holds only "[]", which could be a report of any format; name the format.'
        : `The file holds only "[]", which ${chosen.title} never writes.`);
}
function chooseParser(sniffed, want, chosen, known) {
    const fits = chosen?.recognises(sniffed) === true;
    if (fits && chosen.byNameOnly !== true)
        return chosen;
    const recognised = findRecognising(sniffed, known);
    const [parser] = recognised;
    if (fits && parser === undefined)
        return chosen;
    if (parser === undefined)
        throw describeUnknown(sniffed, want, chosen, known);
    const titles = recognised.map(({ id, title }) => `${title} (${id})`).join(' and ');
    if (chosen !== undefined) {
        throw new parsers_define/* ReportError */.$('report-wrong-format', `The file is ${titles}, not ${chosen.title} as the format says.`);
    }
    if (recognised.length > 1) {
        throw new parsers_define/* ReportError */.$('report-ambiguous', `The file could be ${titles}; name the format.`);
    }
    return parser;
}
/** Every parser that knows a file by its content. */
function findRecognising(sniffed, known) {
    return [...known.values()].filter(parser => parser.byNameOnly !== true && parser.recognises(sniffed));
}
function describeUnknown(sniffed, want, chosen, known) {
    const words = (0,read_seen/* readToolError */.DS)(sniffed);
    if (words !== undefined) {
        return new parsers_define/* ReportError */.$('report-tool-error', `The tool wrote an error instead of a report: ${words}`);
    }
    const value = (0,read_seen/* leadingRecord */.W8)(sniffed);
    const isReport = value !== undefined && findRecognising({ syntax: 'json', value }, known).length > 0;
    if (isReport || (0,read_seen/* mixesReportWithText */.w1)(sniffed)) {
        return new parsers_define/* ReportError */.$('report-malformed', 'Text stands before or after the report, or a second one: other output is in the file. ' +
            'Let the tool write its report itself, or silence the script around it (`npm run --silent`).');
    }
    const seen = (0,read_seen/* isEmptyObject */.RI)(sniffed) ? 'an empty JSON object, which says nothing' : (0,read_seen/* describeSniffed */.VA)(sniffed);
    if (chosen !== undefined) {
        return new parsers_define/* ReportError */.$('report-wrong-format', `The file is ${seen}, not ${chosen.title} as the format says.`);
    }
    const ids = [...known.values()].filter(({ kind }) => want === null || kind === want).map(({ id }) => id);
    return new parsers_define/* ReportError */.$('report-unknown-format', `The file is ${seen}. Formats that can be read here: ${ids.join(', ')}.`);
}
//# sourceMappingURL=dispatch.js.map

/***/ }),

/***/ 6193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ requireArray),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   Wg: () => (/* binding */ asCount),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   jp: () => (/* binding */ requireRecord),
/* harmony export */   kI: () => (/* binding */ asPosition),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   qY: () => (/* binding */ asRecord),
/* harmony export */   sS: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4555);

/** The JSON document of a file; undefined, which no document is, for files of another syntax. */
function jsonOf(sniffed) {
    return sniffed.syntax === 'json' ? sniffed.value : undefined;
}
function asRecord(value) {
    return isRecord(value) ? value : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asArray(value) {
    return Array.isArray(value) ? value : undefined;
}
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}
/** A finite number; a string of digits is none. */
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** A whole number from 0 on. */
function asCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}
/** A line or column: a whole number from 1 on. */
function asPosition(value) {
    const count = asCount(value);
    return count === 0 ? undefined : count;
}
/** The object that a format cannot do without; `what` names it in the error `report-malformed`. */
function requireRecord(value, what) {
    if (isRecord(value))
        return value;
    throw new _define_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('report-malformed', `The report has no ${what}, or it is not an object.`);
}
/** The list that a format cannot do without; `what` names it in the error `report-malformed`. */
function requireArray(value, what) {
    if (Array.isArray(value))
        return value;
    throw new _define_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('report-malformed', `The report has no ${what}, or it is not a list.`);
}
/** The lines that are not blank, also of a report whose only line was sniffed as a whole document. */
function* readJsonLines(input) {
    if (input.sniffed.syntax === 'json') {
        yield { line: 1, text: '', record: asRecord(input.sniffed.value) };
        return;
    }
    let line = 0;
    for (const text of input.lines()) {
        line++;
        if (text.trim() !== '')
            yield { line, text, record: parseRecord(text) };
    }
}
/** The JSON object that a line is, or undefined. */
function parseRecord(text) {
    if (!/^\s*\{/.test(text))
        return undefined;
    try {
        return asRecord(JSON.parse(text));
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return undefined;
    }
}
/**
 * The lines that are not blank of a format with one JSON object a line. Throws `report-malformed` for a line that begins
 * like an object and is none, `report-truncated` if it is the last.
 */
function* readRecords(input) {
    let broken;
    for (const entry of readJsonLines(input)) {
        if (broken !== undefined) {
            throw new _define_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('report-malformed', 'A line begins like a JSON object but is none.', broken);
        }
        if (entry.record === undefined && /^\s*\{\s*"/.test(entry.text))
            broken = entry.line;
        else
            yield entry;
    }
    if (broken !== undefined)
        throw new _define_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$('report-truncated', 'The last JSON object is cut off.', broken);
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   l8: () => (/* binding */ maxPiece),
/* harmony export */   on: () => (/* binding */ maxString)
/* harmony export */ });
/** How deep elements or JSON values may be nested. */
const maxDepth = 64;
/** Characters that one tag, one comment or one line may have: the most that is ever held of a file that is streamed. */
const maxPiece = 4 * 1024 * 1024;
/** Characters at which a string of the JavaScript engine ends, and with it a JSON document that is parsed whole. */
const maxString = 536_870_888;
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ readToolError),
/* harmony export */   RI: () => (/* binding */ isEmptyObject),
/* harmony export */   VA: () => (/* binding */ describeSniffed),
/* harmony export */   VP: () => (/* binding */ isEmptyArray),
/* harmony export */   W8: () => (/* binding */ leadingRecord),
/* harmony export */   w1: () => (/* binding */ mixesReportWithText)
/* harmony export */ });
/* harmony import */ var _lib_first_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7374);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);


function isEmptyArray(sniffed) {
    return sniffed.syntax === 'json' && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(sniffed.value)?.length === 0;
}
function isEmptyObject(sniffed) {
    const record = sniffed.syntax === 'json' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(sniffed.value) : undefined;
    return record !== undefined && Object.keys(record).length === 0;
}
/** What a file that no parser knows looks like, to complete "The file is …". */
function describeSniffed(sniffed) {
    switch (sniffed.syntax) {
        case 'xml':
            return `XML with the root element <${(0,_lib_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .T)(sniffed.root)}>`;
        case 'lines':
            return `text that begins "${(0,_lib_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .T)(sniffed.head[0] ?? '').slice(0, 80)}"`;
        case 'json':
            return describeValue(sniffed.value);
    }
}
function describeValue(value) {
    const array = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(value);
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(array === undefined ? value : array[0]);
    if (record === undefined)
        return array === undefined ? 'a JSON value' : 'a JSON list';
    const keys = Object.keys(record)
        .slice(0, 8)
        .map(key => (0,_lib_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .T)(key).slice(0, 40));
    return `${array === undefined ? 'a JSON object' : 'a JSON list of objects'} with the keys ${keys.join(', ')}`;
}
/** The words of a tool that wrote `{error: …}` or `{message: …}` where its report should be; asked of unknown files only. */
function readToolError(sniffed) {
    const record = sniffed.syntax === 'json' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(sniffed.value) : undefined;
    if (record === undefined)
        return undefined;
    const error = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .qY)(record['error']);
    const candidates = [
        record['error'],
        error?.['summary'],
        error?.['message'],
        error?.['detail'],
        record['message'],
        error?.['code']
    ];
    const words = candidates.map(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ).find(text => text !== undefined && text.trim() !== '');
    if (words !== undefined)
        return (0,_lib_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .T)(words);
    return error === undefined ? undefined : 'it gives no words for it.';
}
/** Whether text stands around a report: some lines begin like JSON or XML, and others do not. */
function mixesReportWithText(sniffed) {
    if (sniffed.syntax !== 'lines')
        return false;
    const begins = sniffed.head.map(line => /^\s*(?:[{[]|<\?xml|<\w+[\s>])/.test(line) && !/^\s*\[[^\]"{]*\]\s*\S/.test(line));
    return begins.includes(true) && begins.includes(false);
}
/** The JSON object that the first line is, in a file where more follows. */
function leadingRecord(sniffed) {
    return sniffed.syntax === 'lines' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(sniffed.head[0] ?? '') : undefined;
}
//# sourceMappingURL=seen.js.map

/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readXml)
});

// EXTERNAL MODULE: ./build/src/parsers/define.js
var parsers_define = __webpack_require__(4555);
;// CONCATENATED MODULE: ./build/src/parsers/read/byte-window.js
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const lineEnd = 0x0a;
const cutsThatPay = 200;
/** The part of a UTF-8 text that a scanner is looking at. */
class ByteWindow {
    // Buffers, because they find a byte ten times as fast as other arrays do.
    #store = Buffer.alloc(0);
    /** What is in the window and a zero after it, which no text has: whoever runs along stops there without asking. */
    bytes = Buffer.alloc(1);
    size = 0;
    /** The window as a text if it is ASCII, where a place in the one is the same place in the other; null if it is not. */
    #ascii;
    /** How many texts were cut from the window: decoding it whole pays only for many. */
    #cuts = 0;
    /** Forgets what is before `from`, and adds a piece of whole characters. */
    move(from, piece) {
        const kept = this.bytes.subarray(from, this.size);
        this.size = kept.length + piece.length;
        if (this.size >= this.#store.length)
            this.#store = Buffer.alloc(2 * this.size + 1);
        // In this order, for what is kept may lie in the same store.
        this.#store.set(kept);
        this.#store.set(piece, kept.length);
        this.#store[this.size] = 0;
        this.bytes = this.#store.subarray(0, this.size + 1);
        this.#ascii = undefined;
        this.#cuts = 0;
    }
    /** What stands between two places; bytes that are no text become U+FFFD. */
    text(from, to) {
        if (this.#ascii === undefined && ++this.#cuts > cutsThatPay)
            this.#ascii = this.#decodeAscii();
        return this.#ascii?.slice(from, to) ?? utf8.decode(this.bytes.subarray(from, to));
    }
    /** Whether ASCII characters stand between two places. */
    has(mark, from, to) {
        return this.bytes.subarray(from, to).includes(mark);
    }
    /** Where ASCII characters stand next; infinitely far where they do not. */
    find(mark, from) {
        const at = this.bytes.indexOf(mark, from);
        return at === -1 ? Infinity : at;
    }
    /** How many lines end between two places. A search costs as much to begin with as walking over a few hundred bytes. */
    countLines(from, to) {
        let lines = 0;
        if (to - from < 256) {
            for (let at = from; at < to; at++)
                if (this.bytes[at] === lineEnd)
                    lines++;
            return lines;
        }
        for (let at = this.bytes.indexOf(lineEnd, from); at !== -1 && at < to; at = this.bytes.indexOf(lineEnd, at + 1))
            lines++;
        return lines;
    }
    /** Whether ASCII characters stand there, all of them. */
    startsWith(mark, at) {
        for (let index = 0; index < mark.length; index++) {
            if (this.bytes[at + index] !== mark.charCodeAt(index))
                return false;
        }
        return true;
    }
    /** Whether these bytes stand there, as far as the window goes. */
    holds(others, at) {
        const length = Math.min(others.length, this.size - at);
        for (let index = 0; index < length; index++) {
            if (this.bytes[at + index] !== others[index])
                return false;
        }
        return true;
    }
    /** Everything beyond ASCII has more bytes than characters, but for bytes that are no text: they are one of each. */
    #decodeAscii() {
        const text = utf8.decode(this.bytes.subarray(0, this.size));
        return text.length === this.size ? text : null;
    }
}
//# sourceMappingURL=byte-window.js.map
// EXTERNAL MODULE: ./build/src/parsers/read/limits.js
var limits = __webpack_require__(3771);
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-names.js
/** Beyond ASCII, letters are not told apart finer than XML's first ranges do it. */
const wholeName = /^[A-Za-z_:\u00c0-\u00d6\u00d8-\u00f6\u00f8-\uffff][\w:.\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\uffff]*$/;
const nameStart = 1;
const nameGoesOn = 2;
const space = 4;
/** Kinds of the 256 bytes, those beyond ASCII taken for letters until the whole name is seen. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (byte >= 0x80 || /[A-Za-z_:]/.test(character))
        return nameStart | nameGoesOn;
    if (/[0-9.-]/.test(character))
        return nameGoesOn;
    return /[ \t\r\n]/.test(character) ? space : 0;
});
/** The end of what may be a name that begins at `from`; `from` itself when none does. */
function nameEnd(bytes, from) {
    if (!hasKind(bytes[from], nameStart))
        return from;
    let end = from + 1;
    while (hasKind(bytes[end], nameGoesOn))
        end++;
    return end;
}
/** The first place from `from` on that is no white space. */
function spaceEnd(bytes, from) {
    let end = from;
    while (hasKind(bytes[end], space))
        end++;
    return end;
}
function hasKind(byte, kind) {
    return ((kinds[byte ?? 0] ?? 0) & kind) !== 0;
}
function isName(text) {
    return wholeName.test(text);
}
/** Names as they were met last: a report has a few dozen, each of them many thousand times. */
class NameTable {
    #slots = Array.from({ length: 1024 }, () => undefined);
    /** The name between two places, found by its bytes; undefined for what is no name. */
    find(window, from, to) {
        const { bytes } = window;
        let slot = 0;
        for (let at = from; at < to; at++)
            slot = (31 * slot + (bytes[at] ?? 0)) & 1023;
        const known = this.#slots[slot];
        if (known !== undefined && known.bytes.length === to - from && window.holds(known.bytes, from))
            return known;
        const found = readName(window.text(from, to), Uint8Array.from(bytes.subarray(from, to)));
        if (found !== undefined)
            this.#slots[slot] = found;
        return found;
    }
}
function readName(written, bytes) {
    if (!isName(written))
        return undefined;
    // As a key the engine keeps one copy of it, the same as a constant's, which makes comparing with one a single step.
    const [text = written] = Object.keys({ [written]: true });
    return { text, local: text.slice(text.lastIndexOf(':') + 1), bytes };
}
//# sourceMappingURL=xml-names.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-text.js

const named = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"]
]);
/** Replaces the five named references and the numeric ones; throws `report-malformed` for every other `&`. */
function replaceReferences(text, line) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:([a-z]+);|#([0-9]{1,7});|#x([0-9a-fA-F]{1,6});)?/g, replaceOne);
    function replaceOne(whole, name, decimal, hex) {
        const character = name === undefined ? characterOf(Number(decimal ?? `0x${hex}`)) : named.get(name);
        if (character !== undefined)
            return character;
        throw new parsers_define/* ReportError */.$('report-malformed', `The XML has "${whole}", which is no reference that XML knows.`, line());
    }
}
/** Finds what `replaceReferences` would throw for, without making a text; only numeric references need replacing to know. */
function checkReferences(text, line) {
    if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(text))
        replaceReferences(text, line);
}
/** Control characters pass as they do when written raw; zero, halves of pairs and what lies beyond Unicode do not. */
function characterOf(point) {
    const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : undefined;
}
/** CRLF and a lone CR are LF to XML. */
function normalizeEnds(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
/** How much at the end of a text the next piece may change: a reference, a line's end or `]]>` may be cut in two. */
function unsettledLength(text) {
    return /(?:&[#\w]{0,12}|\]{1,2}|\r)$/.exec(text.slice(-13))?.[0].length ?? 0;
}
//# sourceMappingURL=xml-text.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-attributes.js


const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const quote = 0x22;
const apostrophe = 0x27;
const ampersand = 0x26;
/** 1 for the bytes of a value that end it or mean more than themselves: quotes, `&`, `<`, white space but blanks, the end. */
const special = Uint8Array.from({ length: 256 }, (_, byte) => /["'&<\t\r\n\0]/.test(String.fromCharCode(byte)) ? 1 : 0);
/** The attributes of the tag under the scanner, as places in its window: a value becomes a string when it is asked for. */
class TagAttributes {
    #window;
    #table;
    #line;
    #count = 0;
    #names = [];
    #from = [];
    #to = [];
    /** Whether the value is more than its bytes: it has references, or white space to make blanks of. */
    #isCoded = [];
    constructor(window, table, line) {
        this.#window = window;
        this.#table = table;
        this.#line = line;
    }
    /**
     * Reads on from the end of a tag's name, and gives the end of the tag; undefined when the window ends before it.
     * Throws `report-malformed` for a reference, in any of the values, that XML does not know.
     */
    read(from) {
        const { bytes, size } = this.#window;
        this.#count = 0;
        for (let at = from;;) {
            const name = spaceEnd(bytes, at);
            if (bytes[name] === greaterThan)
                return name + 1;
            if (bytes[name] === slash && bytes[name + 1] === greaterThan)
                return name + 2;
            const nameTo = nameEnd(bytes, name);
            // Nearly always the next two bytes are the ones wanted, with no blanks around.
            const sign = bytes[nameTo] === equals ? nameTo : spaceEnd(bytes, nameTo);
            const opening = spaceEnd(bytes, sign + 1);
            if (opening >= size)
                return undefined;
            const mark = bytes[opening];
            if (mark !== quote && mark !== apostrophe)
                return 'misshapen';
            if (name === at || nameTo === name || bytes[sign] !== equals)
                return 'misshapen';
            const end = this.#readValue(name, nameTo, opening + 1, mark);
            if (typeof end !== 'number')
                return end;
            at = end + 1;
        }
    }
    get(name) {
        for (let index = 0; index < this.#count; index++) {
            if (this.#names[index]?.text === name)
                return this.#value(index);
        }
        return undefined;
    }
    entries() {
        return this.#names.slice(0, this.#count).map((name, index) => [name.text, this.#value(index)]);
    }
    /** The name that two attributes share, which XML forbids; undefined when all differ. */
    duplicate() {
        if (this.#count > 8)
            return this.#duplicateOfMany();
        for (let index = 1; index < this.#count; index++) {
            for (let before = 0; before < index; before++) {
                if (this.#names[index]?.text === this.#names[before]?.text)
                    return this.#names[index]?.text;
            }
        }
        return undefined;
    }
    /** The place of the closing quote. */
    #readValue(nameFrom, nameTo, from, mark) {
        const { bytes, size } = this.#window;
        let isCoded = false;
        let hasReference = false;
        let to = from;
        for (;; to++) {
            while (special[bytes[to] ?? 0] === 0)
                to++;
            const byte = bytes[to];
            if (byte === mark)
                break;
            if (byte === 0)
                return to >= size ? undefined : 'misshapen';
            if (byte === lessThan)
                return 'misshapen';
            if (byte === ampersand)
                hasReference = true;
            if (byte !== quote && byte !== apostrophe)
                isCoded = true;
        }
        const name = this.#table.find(this.#window, nameFrom, nameTo);
        if (name === undefined)
            return 'misshapen';
        if (hasReference)
            checkReferences(this.#window.text(from, to), this.#line);
        this.#names[this.#count] = name;
        this.#from[this.#count] = from;
        this.#to[this.#count] = to;
        this.#isCoded[this.#count] = isCoded;
        this.#count++;
        return to;
    }
    #duplicateOfMany() {
        const seen = new Set();
        for (const { text } of this.#names.slice(0, this.#count)) {
            if (seen.has(text))
                return text;
            seen.add(text);
        }
        return undefined;
    }
    /** White space becomes blanks, as XML 1.0 section 3.3.3 has it. */
    #value(index) {
        const raw = this.#window.text(this.#from[index] ?? 0, this.#to[index] ?? 0);
        if (this.#isCoded[index] !== true)
            return raw;
        return replaceReferences(raw.replace(/\r\n|[\t\r\n]/g, ' '), this.#line);
    }
}
//# sourceMappingURL=xml-attributes.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-prolog.js

const doctype = /^<!DOCTYPE[ \t\r\n]+[^ \t\r\n"'<>[\]]+(?:[ \t\r\n]+(?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[^"]*"|'[^']*'))[ \t\r\n]+(?:"[^"]*"|'[^']*'))?[ \t\r\n]*([>[])/;
const declaration = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;
/** The length of the DOCTYPE that a text begins with, undefined when that is none or not complete; one may bring its own definitions. */
function doctypeEnd(text) {
    const match = doctype.exec(text);
    if (match === null)
        return undefined;
    return match[1] === '[' ? 'own-definitions' : match[0].length;
}
/** Whether `<?…?>` is well formed; the XML declaration is so only at the very beginning. */
function isInstruction(whole, atBeginning) {
    const target = /^<\?([^ \t\r\n?]*)/.exec(whole)?.[1] ?? '';
    if (target.toLowerCase() === 'xml')
        return atBeginning && declaration.test(whole);
    return isName(target);
}
//# sourceMappingURL=xml-prolog.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-scanner.js







const xml_scanner_lessThan = 0x3c;
const xml_scanner_greaterThan = 0x3e;
const xml_scanner_slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;
/** Decodes what markup is told from, letter for letter: every byte is one character, so places agree. */
const singleBytes = new TextDecoder('windows-1252');
/**
 * The scanner behind `readXml`, fed piece by piece. It looks at bytes, for every mark of XML is one in UTF-8, and makes
 * strings only of what the handler asks for. Its window holds what the last piece added and what is not yet understood,
 * never more than one tag or comment (at most `maxPiece` bytes).
 */
class XmlScanner {
    #handler;
    #window = new ByteWindow();
    #names = new NameTable();
    #attributes = new TagAttributes(this.#window, this.#names, () => this.#lineHere());
    /** The elements that are open. */
    #open = [];
    /** Everything before this place is understood. */
    #at = 0;
    /** How much must wait before looking again pays: doubled each time, so that long tags cost linear time. */
    #wanted = 0;
    #line = 1;
    /** Where `#line` was counted last. */
    #lineAt = 0;
    #inCdata = false;
    #begun = false;
    #doctypeSeen = false;
    #rootSeen = false;
    #stopped = false;
    constructor(handler) {
        this.#handler = handler;
    }
    /** Takes whole characters. */
    write(piece) {
        this.#lineHere();
        this.#window.move(this.#at, piece);
        this.#at = this.#lineAt = 0;
        if (this.#window.size >= this.#wanted)
            this.#scan();
        return this.#stopped ? 'stop' : 'more';
    }
    end() {
        this.#scan();
        if (this.#stopped)
            return;
        const inside = this.#open.at(-1);
        if (inside !== undefined)
            throw this.#truncated(`inside <${inside.text}>`);
        if (this.#at < this.#window.size)
            throw this.#truncated('inside a tag');
        if (!this.#rootSeen)
            throw this.#truncated('before its root element');
    }
    #scan() {
        while (this.#at < this.#window.size && !this.#stopped) {
            if (!this.#step())
                break;
            this.#begun = true;
        }
        const pending = this.#window.size - this.#at;
        this.#wanted = 2 * pending;
        if (pending > limits/* maxPiece */.l8 && !this.#stopped) {
            throw this.#error('report-too-large', `A tag or comment of the XML is longer than ${limits/* maxPiece */.l8} bytes.`);
        }
    }
    /** Understands the next part and moves past it; false when its end is not there yet. */
    #step() {
        const { bytes, size } = this.#window;
        if (this.#inCdata)
            return this.#readCdata();
        if (bytes[this.#at] !== xml_scanner_lessThan)
            return this.#readText();
        const next = bytes[this.#at + 1];
        if (next === xml_scanner_slash)
            return this.#readEndTag();
        if (next === exclamation)
            return this.#readDeclaration();
        if (next === question)
            return this.#readInstruction();
        return this.#at + 1 < size && this.#readStartTag();
    }
    #readStartTag() {
        const { bytes } = this.#window;
        const start = this.#at + 1;
        const nameTo = nameEnd(bytes, start);
        const end = this.#attributes.read(nameTo);
        if (nameTo === start || end === 'misshapen')
            throw this.#malformed('a tag that is not well formed');
        if (end === undefined)
            return false;
        const name = this.#names.find(this.#window, start, nameTo);
        if (name === undefined)
            throw this.#malformed('a tag that is not well formed');
        const duplicate = this.#attributes.duplicate();
        if (duplicate !== undefined)
            throw this.#malformed(`the attribute ${duplicate} twice in one tag`);
        this.#openElement(name, bytes[end - 2] === xml_scanner_slash);
        this.#at = end;
        return true;
    }
    #openElement(name, isEmpty) {
        if (this.#open.length === 0 && this.#rootSeen)
            throw this.#malformed('a second root element');
        if (this.#open.length >= limits/* maxDepth */.Mw) {
            throw this.#error('report-too-deep', `The XML is nested deeper than ${limits/* maxDepth */.Mw} elements.`);
        }
        this.#rootSeen = true;
        if (this.#handler.open(name.local, this.#attributes, this.#lineHere()) === 'stop')
            this.#stopped = true;
        else if (isEmpty)
            this.#handler.close?.(name.local);
        else
            this.#open.push(name);
    }
    #readEndTag() {
        const { bytes, size } = this.#window;
        const name = this.#open.at(-1);
        if (name === undefined)
            throw this.#malformed('an end tag that does not match any start tag');
        const start = this.#at + 2;
        const close = spaceEnd(bytes, start + name.bytes.length);
        const isSame = this.#window.holds(name.bytes, start);
        if (isSame && close >= size)
            return false;
        if (!isSame || bytes[close] !== xml_scanner_greaterThan) {
            throw this.#malformed(`an end tag that does not match <${name.text}>`);
        }
        this.#open.pop();
        this.#at = close + 1;
        this.#handler.close?.(name.local);
        return true;
    }
    #readDeclaration() {
        const beginning = this.#window.text(this.#at, Math.min(this.#at + '<!DOCTYPE'.length, this.#window.size));
        if (beginning.startsWith('<!--'))
            return this.#readComment();
        if (beginning === '<![CDATA[' && this.#open.length > 0) {
            this.#inCdata = true;
            this.#at += beginning.length;
            return true;
        }
        if (beginning === '<!DOCTYPE')
            return this.#readDoctype();
        if (['<!--', '<![CDATA[', '<!DOCTYPE'].some(known => known !== beginning && known.startsWith(beginning)))
            return false;
        throw this.#malformed('a "<!" that begins nothing that belongs there');
    }
    #readComment() {
        const start = this.#at + '<!--'.length;
        const end = this.#window.find('--', start);
        if (end + 2 >= this.#window.size)
            return false;
        if (this.#window.bytes[end + 2] !== xml_scanner_greaterThan)
            throw this.#malformed('"--" inside a comment');
        this.#handler.comment?.(this.#window.text(start, end));
        this.#at = end + '-->'.length;
        return true;
    }
    #readDoctype() {
        const text = singleBytes.decode(this.#window.bytes.subarray(this.#at, this.#window.size));
        const length = doctypeEnd(text);
        if (length === 'own-definitions') {
            throw this.#error('report-unsafe', 'The XML brings its own document type definition, which is never read.');
        }
        if (length === undefined && !text.includes('>'))
            return false;
        if (length === undefined || this.#doctypeSeen || this.#rootSeen)
            throw this.#malformed('a DOCTYPE that does not fit');
        this.#doctypeSeen = true;
        this.#at += length;
        return true;
    }
    #readInstruction() {
        const end = this.#window.find('?>', this.#at + 2) + 2;
        if (end === Infinity)
            return false;
        if (!isInstruction(this.#window.text(this.#at, end), !this.#begun)) {
            throw this.#malformed('a processing instruction or XML declaration that does not fit');
        }
        this.#at = end;
        return true;
    }
    #readText() {
        const { bytes } = this.#window;
        const space = spaceEnd(bytes, this.#at);
        // Nearly always there is only white space between two tags.
        const end = bytes[space] === xml_scanner_lessThan ? space : this.#textEnd('<', space);
        if (end === this.#at)
            return false;
        if (this.#open.length > 0)
            this.#tellText(end, space >= end);
        else if (space < end)
            throw this.#malformed(`text ${this.#rootSeen ? 'after' : 'before'} the root element`);
        this.#at = end;
        return true;
    }
    #tellText(end, isSpace) {
        const isWanted = this.#wantsText();
        if (isSpace && !isWanted)
            return;
        if (this.#window.has(']]>', this.#at, end))
            throw this.#malformed('"]]>" outside a CDATA section');
        const here = () => this.#lineHere();
        const hasReferences = this.#window.has('&', this.#at, end);
        if (isWanted) {
            const text = normalizeEnds(this.#window.text(this.#at, end));
            this.#handler.text?.(hasReferences ? replaceReferences(text, here) : text);
        }
        else if (hasReferences)
            checkReferences(this.#window.text(this.#at, end), here);
    }
    #readCdata() {
        const end = this.#textEnd(']]>', this.#at);
        const isClosed = this.#window.startsWith(']]>', end);
        if (!isClosed && end === this.#at)
            return false;
        if (this.#wantsText())
            this.#handler.text?.(normalizeEnds(this.#window.text(this.#at, end)));
        this.#inCdata = !isClosed;
        this.#at = isClosed ? end + ']]>'.length : end;
        return true;
    }
    #wantsText() {
        return this.#handler.text !== undefined && this.#handler.wantsText?.() !== false;
    }
    /** Where a mark ends the text; without one, where the text ends whose meaning the next piece cannot change. */
    #textEnd(mark, from) {
        const end = this.#window.find(mark, from);
        if (end !== Infinity)
            return end;
        const { size } = this.#window;
        if (this.#open.length === 0)
            return size;
        return size - unsettledLength(this.#window.text(Math.max(this.#at, size - 13), size));
    }
    #lineHere() {
        this.#line += this.#window.countLines(this.#lineAt, this.#at);
        this.#lineAt = this.#at;
        return this.#line;
    }
    #truncated(where) {
        return this.#error('report-truncated', `The XML ends ${where}: the file is incomplete.`);
    }
    #malformed(what) {
        return this.#error('report-malformed', `The XML is not well formed: it has ${what}.`);
    }
    #error(code, message) {
        return new parsers_define/* ReportError */.$(code, message, this.#lineHere());
    }
}
//# sourceMappingURL=xml-scanner.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml.js

/**
 * Reads one XML 1.0 document, in UTF-8 and pieces of whole characters. Strict about everything that shows a report cut off or mangled (tags that match, attributes
 * quoted and unique, known references, one root and nothing after it); lenient towards control characters, which test
 * output is full of. Never reads a DTD: a document that brings its own is refused.
 * Throws `ReportError` `report-truncated`, `report-malformed`, `report-unsafe`, `report-too-deep` or `report-too-large`.
 */
function readXml(pieces, handler) {
    const scanner = new XmlScanner(handler);
    for (const piece of pieces) {
        if (scanner.write(piece) === 'stop')
            return;
    }
    scanner.end();
}
//# sourceMappingURL=xml.js.map

/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* reexport */ PortError)
});

;// CONCATENATED MODULE: ./build/src/ports/port-error.js
/** Why the outside did not answer. The message is a sentence that says what to do: the permission, the reset time, the limit. */
class PortError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'PortError';
        this.code = code;
    }
}
//# sourceMappingURL=port-error.js.map
;// CONCATENATED MODULE: ./build/src/ports/read.js

//# sourceMappingURL=read.js.map

/***/ })

};
