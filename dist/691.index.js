export const id = 691;
export const ids = [691];
export const modules = {

/***/ 4691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftMarkdown: () => (/* binding */ draftMarkdown)
});

// EXTERNAL MODULE: ./build/src/checklist/locate.js
var checklist_locate = __webpack_require__(2246);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
;// CONCATENATED MODULE: ./build/src/checklist/commonmark.js

/** Lists and quotes inside one another; each list is two levels, itself and its item. */
const maxLevel = 128;
const commonmark = new markdown_it/* default */.A({ html: true, maxNesting: maxLevel });
// Inline rules are not needed, and are what hostile text makes slow.
commonmark.core.ruler.enableOnly(['normalize', 'block']);
/** The blocks of a GFM document; `cutAt` is the line, counted from 0, below which nesting was too deep to be read. */
function parseBlocks(text) {
    const tokens = commonmark.parse(text, {});
    return { tokens, cutAt: tokens.find(({ level, nesting }) => nesting === 1 && level >= maxLevel - 1)?.map?.[0] };
}
/** What an HTML entity such as `&lt;` stands for. */
function decodeEntity(entity) {
    return commonmark.utils.unescapeAll(entity);
}
//# sourceMappingURL=commonmark.js.map
// EXTERNAL MODULE: ./build/src/schema/validate.js
var validate = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/src/checklist/read-yaml.js
var read_yaml = __webpack_require__(3574);
;// CONCATENATED MODULE: ./build/src/checklist/gate-comment.js



/** A comment that speaks to the gate begins with this word. */
const gateWord = /^[-\s]*gate(?![\w-])/i;
/** The mapping of the one gate comment that may end a task item or a heading; complains of any other. */
function readGateComment({ comments }, locate, complain) {
    let found;
    let seen = false;
    for (const { body, start, closed, trailing } of comments) {
        const word = gateWord.exec(body);
        if (word === null)
            continue;
        const place = locate(start - '<!--'.length);
        if (!closed)
            complain('This gate comment does not end; close it with `-->`.', place);
        else if (!trailing)
            complain('A gate comment comes at the end of its item or heading; move it there.', place);
        else if (seen)
            complain('This is the second gate comment here; make one of them.', place);
        else
            found = readMapping(body.slice(word[0].length), at => locate(start + word[0].length + at), complain);
        seen = true;
    }
    return found;
}
function readMapping(text, locate, complain) {
    const begin = text.length - text.trimStart().length;
    if (!text.startsWith('{', begin)) {
        const words = text.replace(/^[\s:=-]+/, '').trim();
        const example = /^[\w-]+:\s/.test(words) && !words.includes('\n') ? (0,validate/* cut */.Jj)(words) : 'coverage: 85';
        complain(`A gate comment holds a mapping in braces; write \`<!-- gate {${example}} -->\`.`, locate(begin));
        return undefined;
    }
    const written = (0,read_yaml/* readYaml */.g)(text, locate, complain);
    if (written === undefined || (0,checklist_locate/* isMapping */.pi)(written.value))
        return written;
    complain('A gate comment holds one mapping in braces.', locate(begin));
    return undefined;
}
/** Complains of gate comments in HTML, where they would say nothing. */
function complainOfStrayHtml(html, locate, complain) {
    for (const comment of html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
        if (gateWord.test(comment[1] ?? ''))
            complain(stray, locate(comment.index));
    }
}
/** Complains of gate comments in a text that is neither a task item nor a heading. */
function complainOfStray({ comments }, locate, complain) {
    for (const { body, start } of comments) {
        if (gateWord.test(body))
            complain(stray, locate(start - '<!--'.length));
    }
}
const stray = 'A gate comment belongs at the end of a task item or a heading; move it there.';
//# sourceMappingURL=gate-comment.js.map
;// CONCATENATED MODULE: ./build/src/checklist/inline.js

const inline_escape = /\\([!-/:-@[-`{-~])/y;
const entity = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/iy;
const address = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/iy;
const target = /\]\([ \t]*(?:<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
const plain = /[^\\&<`[\]!*_~]+/y;
/** Takes emphasis, links, code marks, escapes and comments out of a block, in time that grows with its length alone. */
function reduceInline(source) {
    const pieces = [];
    const comments = [];
    const brackets = [];
    const openers = new Map();
    const unclosedTicks = new Set();
    let lastText = 0;
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(source);
    };
    const put = (piece, length) => {
        pieces.push(piece);
        at += length;
        if (typeof piece !== 'string' || piece.trim() !== '')
            lastText = at;
    };
    while (at < source.length) {
        const char = source.charAt(at);
        const found = take(plain) ?? take(inline_escape) ?? take(entity) ?? take(address);
        if (found !== null) {
            put(char === '&' ? decodeEntity(found[0]) : (found[1] ?? found[0]), found[0].length);
        }
        else if (source.startsWith('<!--', at)) {
            const end = source.indexOf('-->', at + 4);
            const closed = end >= 0;
            comments.push({ body: source.slice(at + 4, closed ? end : undefined), start: at + 4, closed });
            at = closed ? end + 3 : source.length;
        }
        else if (char === '`') {
            const ticks = /`+/.exec(source.slice(at))?.[0].length ?? 1;
            const end = unclosedTicks.has(ticks) ? -1 : findTicks(source, at + ticks, ticks);
            if (end < 0) {
                unclosedTicks.add(ticks);
                put('`'.repeat(ticks), ticks);
            }
            else
                put(source.slice(at + ticks, end), end + ticks - at);
        }
        else if (char === '[' || source.startsWith('![', at)) {
            brackets.push(pieces.length);
            put(char === '[' ? '[' : '![', char === '[' ? 1 : 2);
        }
        else if (char === ']') {
            const opened = brackets.pop();
            const link = opened === undefined ? null : take(target);
            if (opened !== undefined && link !== null)
                pieces[opened] = '';
            put(link === null ? ']' : '', link?.[0].length ?? 1);
        }
        else if (char === '*' || char === '_' || char === '~') {
            put(pair(source, at, openers), runLength(source, at));
        }
        else
            put(char, 1);
    }
    const text = pieces.map(piece => (typeof piece === 'string' ? piece : piece.mark.repeat(piece.left))).join('');
    return {
        text: text.replace(/\s+/g, ' ').trim(),
        comments: comments.map(comment => ({ ...comment, trailing: comment.start > lastText }))
    };
}
/** The end of a code span: a run of exactly as many backticks as began it; -1 where there is none. */
function findTicks(source, from, ticks) {
    for (const run of source.slice(from).matchAll(/`+/g))
        if (run[0].length === ticks)
            return from + run.index;
    return -1;
}
function runLength(source, at) {
    let end = at;
    while (source[end] === source[at])
        end++;
    return end - at;
}
/** Pairs a run with the open runs of its mark, by the flanking rules of CommonMark 0.31 §6.2. */
function pair(source, at, openers) {
    const mark = source.charAt(at);
    const length = runLength(source, at);
    const run = { mark, left: length };
    const before = source.charAt(at - 1) || ' ';
    const after = source.charAt(at + length) || ' ';
    const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    const word = mark === '_';
    const open = openers.get(mark) ?? [];
    openers.set(mark, open);
    if (right && (!word || !left || isPunctuation(after))) {
        for (let opener = open.at(-1); opener !== undefined && run.left > 0; opener = open.at(-1)) {
            const both = Math.min(opener.left, run.left);
            opener.left -= both;
            run.left -= both;
            if (opener.left === 0)
                open.pop();
        }
    }
    if (run.left > 0 && left && (!word || !right || isPunctuation(before)))
        open.push(run);
    return run;
}
const isSpace = (char) => /\s/.test(char);
const isPunctuation = (char) => /[\p{P}\p{S}]/u.test(char);
//# sourceMappingURL=inline.js.map
;// CONCATENATED MODULE: ./build/src/checklist/sign-off-block.js

/**
 * A sign-off block is what people have always put below a checklist. Two forms are read:
 *
 * - a task item of the form `Label: ____ Date: ____` under a heading that speaks of signing off or approving; the
 *   blanks may be filled in as long as a `Date:` or `Signature:` is left to recognise it by;
 * - a row of a table with a column *Role*, when the table stands under such a heading or has a blank to fill in. A
 *   table of contacts has neither and asks nobody.
 */
const signOffHeading = /(?:^|[^\p{L}\p{N}])(?:sign[- ]?offs?|approvals?|approvers?|signatures?)(?:$|[^\p{L}\p{N}])/iu;
const blank = /_{2,}/;
const signature = /\b(?:date|signature|signed)\s*:/i;
function isSignOffHeading(text) {
    return signOffHeading.test(text);
}
/** The label of a signature line, such as `Technical Lead`; undefined for other text. */
function signerOf(written) {
    const source = written.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    const colon = source.indexOf(':');
    const line = blank.exec(source)?.index ?? source.length;
    const end = colon < 0 ? line : Math.min(colon, line);
    if (!blank.test(source) && (colon < 0 || !signature.test(source.slice(colon + 1))))
        return undefined;
    const label = reduceInline(source.slice(0, end)).text.replace(/[\s*:–—-]+$/, '');
    return label === '' ? undefined : label;
}
/** The signer of each row, in order; none of a table that is no sign-off block. */
function signersOf({ head, rows }, underHeading) {
    const column = head.findIndex(cell => /^role$/i.test(reduceInline(cell).text));
    if (column < 0 || !(underHeading || rows.some(row => row.some(cell => blank.test(cell)))))
        return [];
    return rows.map(row => reduceInline(row[column] ?? '').text || undefined);
}
//# sourceMappingURL=sign-off-block.js.map
;// CONCATENATED MODULE: ./build/src/checklist/outline.js





/** GFM: only a space, a tab or the end of the line may follow the box; whether the words stand below it hides no item. */
const box = /^\[([ xX])\](?:[ \t]+|\n)/;
/**
 * The phases, sections and items of a Markdown document.
 *
 * Only headings of the document itself count, not those inside lists and quotes. The top level is the least one that
 * the document uses. A single heading of the top level that comes before all others is the document's title, and the
 * level below it holds the phases; otherwise the top level itself does. Every deeper heading is a section. What comes
 * before the first phase belongs to a phase that is called as the document is.
 */
function outline(file, text, complain) {
    const { tokens, cutAt } = parseBlocks(text);
    const lines = text.split(/\r\n?|\n/);
    if (cutAt !== undefined) {
        complain('Lists and quotes are nested over 64 deep here; flatten them.', { file, line: cutAt + 1, column: 1 });
    }
    const { titleLevel, phaseLevel } = findLevels(tokens);
    const phases = [];
    const open = [];
    let whole;
    const around = (location) => {
        const last = open.at(-1);
        if (last !== undefined && last.level >= phaseLevel)
            return last;
        const phase = { level: phaseLevel, text: whole?.title || 'Checklist', children: [] };
        phases.push({ title: phase.text, location, children: phase.children });
        open.push(phase);
        return phase;
    };
    const addHeading = (level, inline) => {
        const locate = locateInBlock(file, lines, inline);
        const read = reduceInline(inline.content);
        const keys = readGateComment(read, locate, complain);
        const heading = { level, text: read.text, children: [] };
        const group = { title: read.text, ...(keys && { keys }), location: locate(0), children: heading.children };
        while (level <= (open.at(-1)?.level ?? 0))
            open.pop();
        if (level === titleLevel)
            whole = group;
        else if (level === phaseLevel)
            phases.push(group);
        else
            around(group.location).children.push({ section: group });
        open.push(heading);
    };
    const addItem = (inline, mark) => {
        const locate = locateInBlock(file, lines, inline);
        const read = reduceInline(inline.content.slice(mark[0].length));
        const keys = readGateComment(read, at => locate(mark[0].length + at), complain);
        const signer = open.some(({ text }) => isSignOffHeading(text))
            ? signerOf(inline.content.slice(mark[0].length))
            : undefined;
        around(locate(0)).children.push({
            item: {
                title: signer ?? read.text,
                ...(keys && { keys }),
                ...(signer !== undefined && { signer }),
                ticked: mark[1] !== ' ',
                location: locate(0)
            }
        });
    };
    const addTable = (table) => {
        const [head, ...rows] = readRows(table);
        if (head === undefined)
            return;
        // A whole document about approvals may still list whom to call.
        const underHeading = open.some(({ level, text }) => level >= phaseLevel && isSignOffHeading(text));
        const signers = signersOf({ head: head.cells, rows: rows.map(({ cells }) => cells) }, underHeading);
        for (const [index, signer] of signers.entries()) {
            const line = rows[index]?.line ?? 0;
            const location = { file, line: line + 1, column: (lines[line] ?? '').search(/\S/) + 1 };
            if (signer === undefined)
                continue;
            around(location).children.push({ item: { title: signer, signer, ticked: false, location } });
        }
    };
    let tableStart = 0;
    for (const [index, token] of tokens.entries()) {
        const before = tokens[index - 1];
        if (token.type === 'table_open')
            tableStart = index;
        if (token.type === 'table_close')
            addTable(tokens.slice(tableStart, index));
        if (token.type === 'html_block')
            complainOfStrayHtml(token.content, locateInBlock(file, lines, token), complain);
        if (token.type !== 'inline')
            continue;
        const mark = before?.type === 'paragraph_open' && tokens[index - 2]?.type === 'list_item_open' ? box.exec(token.content) : null;
        if (before?.type === 'heading_open' && before.level === 0)
            addHeading(levelOf(before), token);
        else if (mark !== null)
            addItem(token, mark);
        else
            complainOfStray(reduceInline(token.content), locateInBlock(file, lines, token), complain);
    }
    return { phases, ...(whole && { whole, ...(whole.title && { title: whole.title }) }) };
}
function levelOf({ tag }) {
    return Number(tag.slice(1));
}
function findLevels(tokens) {
    const levels = tokens.filter(({ type, level }) => type === 'heading_open' && level === 0).map(levelOf);
    const top = Math.min(...levels, 6);
    const isTitle = levels[0] === top && levels.lastIndexOf(top) === 0;
    return isTitle ? { titleLevel: top, phaseLevel: top + 1 } : { titleLevel: undefined, phaseLevel: top };
}
function readRows(table) {
    const rows = [];
    for (const { type, map, content } of table) {
        if (type === 'tr_open')
            rows.push({ line: map?.[0] ?? 0, cells: [] });
        if (type === 'inline')
            rows.at(-1)?.cells.push(content);
    }
    return rows;
}
/** Places in a block, whose lines are those of the file without what lists and quotes put before them. */
function locateInBlock(file, lines, { content, map }) {
    const within = (0,checklist_locate/* locateIn */._C)(file, content);
    const own = content.split('\n');
    return offset => {
        const { line, column } = within(offset);
        const text = own[line - 1] ?? '';
        const at = (map?.[0] ?? 0) + line - 1;
        const indent = text.length - text.trimStart().length;
        const begin = Math.max(0, (lines[at] ?? '').lastIndexOf(text.trim())) - indent;
        return { file, line: at + 1, column: Math.max(1, begin + column) };
    };
}
//# sourceMappingURL=outline.js.map
;// CONCATENATED MODULE: ./build/src/checklist/markdown.js



/** The draft of a Markdown checklist with its front matter and the settings beside it. */
function draftMarkdown(file, text, complain, companion) {
    const locate = (0,checklist_locate/* locateIn */._C)(file, text);
    const front = findFrontMatter(text);
    const settings = [
        ...(front === undefined
            ? []
            : readSettings(text.slice(front.start, front.end), at => locate(front.start + at), complain)),
        ...(companion === undefined ? [] : readSettings(companion.text, (0,checklist_locate/* locateIn */._C)(companion.file, companion.text), complain))
    ];
    // Blank lines in place of the front matter keep every place what it is.
    const body = front === undefined ? text : text.slice(0, front.after).replace(/[^\r\n]/g, ' ') + text.slice(front.after);
    return { file, notation: 'markdown', settings, ...outline(file, body, complain) };
}
function readSettings(text, locate, complain) {
    const written = (0,read_yaml/* readYaml */.g)(text, locate, complain);
    return written === undefined || written.value === null ? [] : [{ kind: 'settings', written }];
}
/** Front matter lies between a first line `---` and the next line `---` or `...`. */
function findFrontMatter(text) {
    const open = /^---[ \t]*(?:\r\n?|\n)/.exec(text);
    if (open === null)
        return undefined;
    const close = /^(?:---|\.\.\.)[ \t]*$/gm;
    close.lastIndex = open[0].length;
    const found = close.exec(text);
    return found === null ? undefined : { start: open[0].length, end: found.index, after: close.lastIndex };
}
//# sourceMappingURL=markdown.js.map

/***/ })

};
