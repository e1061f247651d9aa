#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
exports.qg = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createFiles),
  T: () => (/* binding */ openFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/lib/glob.js
var glob = __nccwpck_require__(951);
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __nccwpck_require__(8860);
// EXTERNAL MODULE: ./build/src/ports/read.js
var ports_read = __nccwpck_require__(728);
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
    return { find: globs => Promise.resolve().then(() => findFiles((0,external_node_fs_.realpathSync)(root), globs, options)) };
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
    const found = new Map();
    const search = {
        root,
        anywhere,
        entries: 0,
        enters: name => !skipped.has(name) || patterns.some(pattern => pattern.split('/').includes(name)),
        meet: (file, name) => {
            if (!(0,glob/* matchesGlobs */.nJ)(patterns, name))
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
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
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
        chunks: () => readPieces(real, name)
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
        for (;;) {
            const piece = Buffer.allocUnsafe(pieceBytes);
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

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   mX: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   w: () => (/* binding */ readChecks)
/* harmony export */ });
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _read_people_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1136);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3207);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   ky: () => (/* binding */ readPeople)
/* harmony export */ });
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2969);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3207);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ wire),
/* harmony export */   V: () => (/* binding */ wires)
/* harmony export */ });
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);

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

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ checkOptions),
  jc: () => (/* binding */ readCheck),
  x4: () => (/* binding */ readKeys)
});

// UNUSED EXPORTS: validatorName

// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __nccwpck_require__(2339);
// EXTERNAL MODULE: ./build/src/schema/validate.js
var validate = __nccwpck_require__(1991);
// EXTERNAL MODULE: ./build/src/checklist/locate.js
var locate = __nccwpck_require__(2246);
// EXTERNAL MODULE: ./build/src/lib/slug.js
var slug = __nccwpck_require__(8550);
;// CONCATENATED MODULE: ./build/src/model/checklist.js
const itemSeverities = ['blocker', 'warning'];
//# sourceMappingURL=checklist.js.map
// EXTERNAL MODULE: ./build/src/schema/build.js
var build = __nccwpck_require__(9185);
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
/** The mappings of a checklist by kind, each without the mappings inside it. */
const kinds = {
    checklist: (0,build/* object */.Ik)({
        version,
        ...settingsShape,
        phases: children('Phases in the order of the deployment.')
    }),
    settings: (0,build/* object */.Ik)({ version: (0,build/* optional */.lq)(version), ...settingsShape }),
    role,
    waiver,
    phase: (0,build/* object */.Ik)({ id: (0,build/* optional */.lq)(id), title, when, ...inside }),
    section: (0,build/* object */.Ik)({ title, when, ...inside }),
    item: (0,build/* object */.Ik)({
        id: (0,build/* optional */.lq)(id),
        title,
        when,
        severity: (0,build/* choice */.Yq)(itemSeverities, { about: 'Whether it blocks or only warns.', default: 'blocker' }),
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
        complain(`Here must be a mapping, not ${(0,validate/* show */.WU)(written.value)}.`, written.place([]));
        return { keys: {}, gates: [] };
    }
    const takesGates = kind === 'phase' || kind === 'section' || kind === 'item';
    const known = Object.keys(kinds[kind].shape);
    const own = [];
    const gates = [];
    for (const [key, value] of Object.entries(written.value)) {
        if (!takesGates || known.includes(key))
            own.push([key, value]);
        else if (rules.gates.has(key))
            gates.push(key);
        else {
            const all = [...known, ...rules.gates.keys()];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _C: () => (/* binding */ locateIn),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
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

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ validators)
/* harmony export */ });
const checklist = validate20;
const schema31 = { "type": "object", "properties": { "version": { "description": "The version of this notation.", "enum": [1], "x-expected": "1, the version of this notation" }, "name": { "description": "What is deployed, as reports call it.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "roles": { "description": "Who may sign, by role.", "type": "object", "minProperties": 1, "additionalProperties": { "x-expected": "anything" }, "x-expected": "a mapping" }, "waivers": { "description": "Exceptions that hold for a time.", "type": "array", "items": { "x-expected": "anything" }, "x-expected": "a list" }, "ticks": { "description": "Whether a tick in the trusted file counts.", "type": "string", "enum": ["ignore", "accept"], "default": "ignore", "x-expected": "one of ignore, accept" }, "phases": { "description": "Phases in the order of the deployment.", "type": "array", "items": { "x-expected": "anything" }, "x-expected": "a list" } }, "required": ["version", "phases"], "additionalProperties": false, "x-expected": "a mapping" };
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
    if (data.phases === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phases" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((key0 === "version") || (key0 === "name")) || (key0 === "roles")) || (key0 === "waivers")) || (key0 === "ticks")) || (key0 === "phases"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (!(data.version === 1)) {
            const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema31.properties.version.enum } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (data1.length < 1) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data2 = data.roles;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
                const err6 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minProperties", keyword: "minProperties", params: { limit: 1 } };
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
            const err7 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.waivers !== undefined) {
        if (!(Array.isArray(data.waivers))) {
            const err8 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    let data4 = data.ticks;
    if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/ticks", schemaPath: "#/properties/ticks/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (!((data4 === "ignore") || (data4 === "accept"))) {
        const err10 = { instancePath: instancePath + "/ticks", schemaPath: "#/properties/ticks/enum", keyword: "enum", params: { allowedValues: schema31.properties.ticks.enum } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if (data.phases !== undefined) {
        if (!(Array.isArray(data.phases))) {
            const err11 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" } };
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
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const settings = validate21;
const schema32 = { "type": "object", "properties": { "version": { "description": "The version of this notation.", "enum": [1], "x-expected": "1, the version of this notation" }, "name": { "description": "What is deployed, as reports call it.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "roles": { "description": "Who may sign, by role.", "type": "object", "minProperties": 1, "additionalProperties": { "x-expected": "anything" }, "x-expected": "a mapping" }, "waivers": { "description": "Exceptions that hold for a time.", "type": "array", "items": { "x-expected": "anything" }, "x-expected": "a list" }, "ticks": { "description": "Whether a tick in the trusted file counts.", "type": "string", "enum": ["ignore", "accept"], "default": "ignore", "x-expected": "one of ignore, accept" } }, "additionalProperties": false, "x-expected": "a mapping" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticks === undefined) {
        data.ticks = "ignore";
    }
    for (const key0 in data) {
        if (!(((((key0 === "version") || (key0 === "name")) || (key0 === "roles")) || (key0 === "waivers")) || (key0 === "ticks"))) {
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
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (data1.length < 1) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data2 = data.roles;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
                const err4 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minProperties", keyword: "minProperties", params: { limit: 1 } };
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
            const err5 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.waivers !== undefined) {
        if (!(Array.isArray(data.waivers))) {
            const err6 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    let data4 = data.ticks;
    if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/ticks", schemaPath: "#/properties/ticks/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if (!((data4 === "ignore") || (data4 === "accept"))) {
        const err8 = { instancePath: instancePath + "/ticks", schemaPath: "#/properties/ticks/enum", keyword: "enum", params: { allowedValues: schema32.properties.ticks.enum } };
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
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const role = validate22;
const schema33 = { "description": "Who may sign in this role: users, teams or both.", "type": "object", "properties": { "users": { "description": "People who hold the role.", "type": "array", "minItems": 1, "items": { "description": "A login, which compares without case, or a numeric id, which survives a renaming.", "type": ["string", "integer"], "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "minimum": 1, "x-expected": "a login without @, or a numeric id" }, "x-expected": "a list that is not empty" }, "teams": { "description": "Teams whose members hold the role.", "type": "array", "minItems": 1, "items": { "description": "A team as organisation/slug; its members are read with a token that may.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*/[A-Za-z0-9][A-Za-z0-9_.-]*$", "x-expected": "a team as organisation/slug" }, "x-expected": "a list that is not empty" }, "count": { "description": "How many of them must sign.", "type": "integer", "minimum": 1, "default": 1, "x-expected": "a whole number, 1 or more" } }, "additionalProperties": false, "x-expected": "a mapping" };
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
const schema34 = { "description": "A dated, named, reasoned exception.", "type": "object", "properties": { "item": { "description": "Id of the item that is waived.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "reason": { "description": "Why it may be waived.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "approved-by": { "description": "Who allowed it.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "expires": { "description": "Last day that it holds, in UTC.", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "x-expected": "a day as YYYY-MM-DD" } }, "required": ["item", "reason", "approved-by", "expires"], "additionalProperties": false, "x-expected": "a mapping" };
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
const schema35 = { "type": "object", "properties": { "id": { "description": "A stable id; without it, the words of the title.", "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "x-expected": "an id of lower-case words such as restore-drill" }, "title": { "description": "What a reader sees; without it, the words of the id.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "when": { "description": "When it counts: keys are ANDed, the words of a list are ORed.", "type": "object", "properties": { "environments": { "description": "Environments that it counts for.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "branches": { "description": "Branches that are deployed or merged into.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "events": { "description": "Events that started the run.", "type": "array", "minItems": 1, "items": { "description": "An event that starts workflows.", "type": "string", "enum": ["push", "pull_request", "pull_request_target", "pull_request_review", "merge_group", "workflow_dispatch", "workflow_run", "workflow_call", "repository_dispatch", "schedule", "release", "deployment", "deployment_status", "issue_comment", "create", "check_run", "check_suite", "status"], "x-expected": "one of push, pull_request, pull_request_target, pull_request_review, merge_group, workflow_dispatch, workflow_run, workflow_call, repository_dispatch, schedule, release, deployment, deployment_status, issue_comment, create, check_run, check_suite, status" }, "x-expected": "a list that is not empty" }, "paths": { "description": "Paths of which the change touches at least one.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "labels": { "description": "Labels of the pull request.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" } }, "additionalProperties": false, "x-expected": "a mapping of at least one condition", "minProperties": 1 }, "sections": { "description": "Sections, each with a title.", "type": "array", "items": { "x-expected": "anything" }, "x-expected": "a list" }, "items": { "description": "Items: texts, or mappings.", "type": "array", "items": { "x-expected": "anything" }, "x-expected": "a list" } }, "additionalProperties": false, "x-expected": "a mapping" };
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
const schema36 = { "type": "object", "properties": { "title": { "description": "What a reader sees; without it, the words of the id.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "when": { "description": "When it counts: keys are ANDed, the words of a list are ORed.", "type": "object", "properties": { "environments": { "description": "Environments that it counts for.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "branches": { "description": "Branches that are deployed or merged into.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "events": { "description": "Events that started the run.", "type": "array", "minItems": 1, "items": { "description": "An event that starts workflows.", "type": "string", "enum": ["push", "pull_request", "pull_request_target", "pull_request_review", "merge_group", "workflow_dispatch", "workflow_run", "workflow_call", "repository_dispatch", "schedule", "release", "deployment", "deployment_status", "issue_comment", "create", "check_run", "check_suite", "status"], "x-expected": "one of push, pull_request, pull_request_target, pull_request_review, merge_group, workflow_dispatch, workflow_run, workflow_call, repository_dispatch, schedule, release, deployment, deployment_status, issue_comment, create, check_run, check_suite, status" }, "x-expected": "a list that is not empty" }, "paths": { "description": "Paths of which the change touches at least one.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "labels": { "description": "Labels of the pull request.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" } }, "additionalProperties": false, "x-expected": "a mapping of at least one condition", "minProperties": 1 }, "sections": { "description": "Sections, each with a title.", "type": "array", "items": { "x-expected": "anything" }, "x-expected": "a list" }, "items": { "description": "Items: texts, or mappings.", "type": "array", "items": { "x-expected": "anything" }, "x-expected": "a list" } }, "additionalProperties": false, "x-expected": "a mapping" };
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
const item = validate26;
const schema37 = { "type": "object", "properties": { "id": { "description": "A stable id; without it, the words of the title.", "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "x-expected": "an id of lower-case words such as restore-drill" }, "title": { "description": "What a reader sees; without it, the words of the id.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "when": { "description": "When it counts: keys are ANDed, the words of a list are ORed.", "type": "object", "properties": { "environments": { "description": "Environments that it counts for.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "branches": { "description": "Branches that are deployed or merged into.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "events": { "description": "Events that started the run.", "type": "array", "minItems": 1, "items": { "description": "An event that starts workflows.", "type": "string", "enum": ["push", "pull_request", "pull_request_target", "pull_request_review", "merge_group", "workflow_dispatch", "workflow_run", "workflow_call", "repository_dispatch", "schedule", "release", "deployment", "deployment_status", "issue_comment", "create", "check_run", "check_suite", "status"], "x-expected": "one of push, pull_request, pull_request_target, pull_request_review, merge_group, workflow_dispatch, workflow_run, workflow_call, repository_dispatch, schedule, release, deployment, deployment_status, issue_comment, create, check_run, check_suite, status" }, "x-expected": "a list that is not empty" }, "paths": { "description": "Paths of which the change touches at least one.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" }, "labels": { "description": "Labels of the pull request.", "type": "array", "minItems": 1, "items": { "description": "A name, or a glob as in the filters of workflows.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a list that is not empty" } }, "additionalProperties": false, "x-expected": "a mapping of at least one condition", "minProperties": 1 }, "severity": { "description": "Whether it blocks or only warns.", "type": "string", "enum": ["blocker", "warning"], "default": "blocker", "x-expected": "one of blocker, warning" }, "about": { "description": "Words for the reader.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "link": { "description": "A runbook or another page about it.", "type": "string", "pattern": "^https://[^\\s<>\"']+$", "x-expected": "an address that begins with https://" } }, "additionalProperties": false, "x-expected": "a mapping" };
const pattern9 = new RegExp("^https://[^\\s<>\"']+$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.severity === undefined) {
        data.severity = "blocker";
    }
    for (const key0 in data) {
        if (!((((((key0 === "id") || (key0 === "title")) || (key0 === "when")) || (key0 === "severity")) || (key0 === "about")) || (key0 === "link"))) {
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
                            const err17 = { instancePath: instancePath + "/when/events/" + i2, schemaPath: "#/properties/when/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.when.properties.events.items.enum } };
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
        const err29 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema37.properties.severity.enum } };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    if (data.about !== undefined) {
        let data14 = data.about;
        if (typeof data14 === "string") {
            if (data14.length < 1) {
                const err30 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
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
            const err31 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
    if (data.link !== undefined) {
        let data15 = data.link;
        if (typeof data15 === "string") {
            if (!pattern9.test(data15)) {
                const err32 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s<>\"']+$" } };
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
            const err33 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
}
else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err34];
    }
    else {
        vErrors.push(err34);
    }
    errors++;
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const auditOptions = validate27;
const schema38 = { "type": "object", "properties": { "report": { "description": "Globs of the reports to read, relative to the workspace; a leading `!` excludes. Without it: audit.json, npm-audit.json, pip-audit.json, trivy.json, reports/audit/**/*, !**/node_modules/**.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a text, or a list of texts" }, "format": { "description": "The format that every report must have; without it the content decides.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "files": { "description": "How many reports must be there at least.", "type": "integer", "minimum": 1, "default": 1, "x-expected": "a whole number, 1 or more" }, "fail-on": { "description": "The least severity that holds back.", "type": "string", "enum": ["critical", "high", "moderate", "low", "info"], "default": "high", "x-expected": "one of critical, high, moderate, low, info" }, "max": { "description": "How many advisories of just that severity there may be, in place of what `fail-on` says of it.", "type": "object", "properties": { "critical": { "description": "How many critical advisories there may be.", "type": "integer", "minimum": 0, "x-expected": "a whole number, 0 or more" }, "high": { "description": "How many advisories of high severity there may be.", "type": "integer", "minimum": 0, "x-expected": "a whole number, 0 or more" }, "moderate": { "description": "How many advisories of moderate severity there may be.", "type": "integer", "minimum": 0, "x-expected": "a whole number, 0 or more" }, "low": { "description": "How many advisories of low severity there may be.", "type": "integer", "minimum": 0, "x-expected": "a whole number, 0 or more" }, "info": { "description": "How many informative advisories there may be.", "type": "integer", "minimum": 0, "x-expected": "a whole number, 0 or more" } }, "additionalProperties": false, "x-expected": "a mapping" }, "ignore": { "description": "Advisories to leave out, each with a reason and a last day; what is left out stays in the report.", "type": "array", "items": { "type": "object", "properties": { "id": { "description": "The advisory, by any of its ids.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "reason": { "description": "Why it does no harm here, for the report.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "expires": { "description": "The last day on which it is ignored, in UTC.", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "x-expected": "a day as YYYY-MM-DD" } }, "required": ["id", "reason", "expires"], "additionalProperties": false, "x-expected": "a mapping" }, "default": [], "x-expected": "a list" }, "only-fixable": { "description": "Whether advisories that certainly have no fix are left out.", "type": "boolean", "default": false, "x-expected": "true or false" }, "unknown": { "description": "What an advisory of unknown severity counts as.", "type": "string", "enum": ["critical", "high", "moderate", "low", "info"], "default": "critical", "x-expected": "one of critical, high, moderate, low, info" } }, "additionalProperties": false, "x-expected": "a mapping" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate27.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === undefined) {
        data.files = 1;
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
    if (data.unknown === undefined) {
        data.unknown = "critical";
    }
    for (const key0 in data) {
        if (!((((((((key0 === "report") || (key0 === "format")) || (key0 === "files")) || (key0 === "fail-on")) || (key0 === "max")) || (key0 === "ignore")) || (key0 === "only-fixable")) || (key0 === "unknown"))) {
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
    if (data.report !== undefined) {
        let data0 = data.report;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema38.properties.report.type } };
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
    let data4 = data["fail-on"];
    if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if (!(((((data4 === "critical") || (data4 === "high")) || (data4 === "moderate")) || (data4 === "low")) || (data4 === "info"))) {
        const err11 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema38.properties["fail-on"].enum } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (data.max !== undefined) {
        let data5 = data.max;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5) {
                if (!(((((key1 === "critical") || (key1 === "high")) || (key1 === "moderate")) || (key1 === "low")) || (key1 === "info"))) {
                    const err12 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data5.critical !== undefined) {
                let data6 = data5.critical;
                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                    const err13 = { instancePath: instancePath + "/max/critical", schemaPath: "#/properties/max/properties/critical/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if ((typeof data6 == "number") && (isFinite(data6))) {
                    if (data6 < 0 || isNaN(data6)) {
                        const err14 = { instancePath: instancePath + "/max/critical", schemaPath: "#/properties/max/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
            if (data5.high !== undefined) {
                let data7 = data5.high;
                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                    const err15 = { instancePath: instancePath + "/max/high", schemaPath: "#/properties/max/properties/high/type", keyword: "type", params: { type: "integer" } };
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
                        const err16 = { instancePath: instancePath + "/max/high", schemaPath: "#/properties/max/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
            if (data5.moderate !== undefined) {
                let data8 = data5.moderate;
                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                    const err17 = { instancePath: instancePath + "/max/moderate", schemaPath: "#/properties/max/properties/moderate/type", keyword: "type", params: { type: "integer" } };
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
                        const err18 = { instancePath: instancePath + "/max/moderate", schemaPath: "#/properties/max/properties/moderate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
            if (data5.low !== undefined) {
                let data9 = data5.low;
                if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                    const err19 = { instancePath: instancePath + "/max/low", schemaPath: "#/properties/max/properties/low/type", keyword: "type", params: { type: "integer" } };
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
                        const err20 = { instancePath: instancePath + "/max/low", schemaPath: "#/properties/max/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
            if (data5.info !== undefined) {
                let data10 = data5.info;
                if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                    const err21 = { instancePath: instancePath + "/max/info", schemaPath: "#/properties/max/properties/info/type", keyword: "type", params: { type: "integer" } };
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
                        const err22 = { instancePath: instancePath + "/max/info", schemaPath: "#/properties/max/properties/info/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
        }
        else {
            const err23 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    let data11 = data.ignore;
    if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
            let data12 = data11[i1];
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.id === undefined) {
                    const err24 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "id" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data12.reason === undefined) {
                    const err25 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "reason" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data12.expires === undefined) {
                    const err26 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "expires" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                for (const key2 in data12) {
                    if (!(((key2 === "id") || (key2 === "reason")) || (key2 === "expires"))) {
                        const err27 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data12.id !== undefined) {
                    let data13 = data12.id;
                    if (typeof data13 === "string") {
                        if (data13.length < 1) {
                            const err28 = { instancePath: instancePath + "/ignore/" + i1 + "/id", schemaPath: "#/properties/ignore/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err29 = { instancePath: instancePath + "/ignore/" + i1 + "/id", schemaPath: "#/properties/ignore/items/properties/id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data12.reason !== undefined) {
                    let data14 = data12.reason;
                    if (typeof data14 === "string") {
                        if (data14.length < 1) {
                            const err30 = { instancePath: instancePath + "/ignore/" + i1 + "/reason", schemaPath: "#/properties/ignore/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err31 = { instancePath: instancePath + "/ignore/" + i1 + "/reason", schemaPath: "#/properties/ignore/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data12.expires !== undefined) {
                    let data15 = data12.expires;
                    if (typeof data15 === "string") {
                        if (!pattern6.test(data15)) {
                            const err32 = { instancePath: instancePath + "/ignore/" + i1 + "/expires", schemaPath: "#/properties/ignore/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } };
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
                        const err33 = { instancePath: instancePath + "/ignore/" + i1 + "/expires", schemaPath: "#/properties/ignore/items/properties/expires/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
    }
    else {
        const err35 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
            vErrors = [err35];
        }
        else {
            vErrors.push(err35);
        }
        errors++;
    }
    if (typeof data["only-fixable"] !== "boolean") {
        const err36 = { instancePath: instancePath + "/only-fixable", schemaPath: "#/properties/only-fixable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
            vErrors = [err36];
        }
        else {
            vErrors.push(err36);
        }
        errors++;
    }
    let data17 = data.unknown;
    if (typeof data17 !== "string") {
        const err37 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
            vErrors = [err37];
        }
        else {
            vErrors.push(err37);
        }
        errors++;
    }
    if (!(((((data17 === "critical") || (data17 === "high")) || (data17 === "moderate")) || (data17 === "low")) || (data17 === "info"))) {
        const err38 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/enum", keyword: "enum", params: { allowedValues: schema38.properties.unknown.enum } };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
}
else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err39];
    }
    else {
        vErrors.push(err39);
    }
    errors++;
} validate27.errors = vErrors; return errors === 0; }
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const auditShorthand = validate28;
const schema39 = { "description": "The least severity that holds back.", "type": "string", "enum": ["critical", "high", "moderate", "low", "info"], "x-expected": "one of critical, high, moderate, low, info" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "dynamicProps": false, "dynamicItems": false };
const checksOptions = validate29;
const schema40 = { "type": "object", "properties": { "names": { "description": "Names of the checks that must succeed; `*` stands for any text.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a text, or a list of texts" }, "app": { "description": "Slug of the app that must have posted them; without it every poster of the name counts.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "accept": { "description": "Conclusions that count like success.", "type": "array", "items": { "description": "A conclusion beside success.", "type": "string", "enum": ["neutral", "skipped"], "x-expected": "one of neutral, skipped" }, "default": [], "x-expected": "a list" } }, "required": ["names"], "additionalProperties": false, "x-expected": "a mapping" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate29.evaluated; if (evaluated0.dynamicProps) {
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
            const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: schema40.properties.names.type } };
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
                const err10 = { instancePath: instancePath + "/accept/" + i1, schemaPath: "#/properties/accept/items/enum", keyword: "enum", params: { allowedValues: schema40.properties.accept.items.enum } };
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
} validate29.errors = vErrors; return errors === 0; }
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const checksShorthand = validate30;
const schema41 = { "description": "Names of the checks that must succeed.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a text, or a list of texts" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate30.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((typeof data !== "string") && (!(Array.isArray(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type } };
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
} validate30.errors = vErrors; return errors === 0; }
validate30.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const coverageOptions = validate31;
const schema42 = { "type": "object", "properties": { "report": { "description": "Globs of the reports to read, relative to the workspace; a leading `!` excludes. Without it: coverage/lcov.info, lcov.info, coverage.xml, coverage/cobertura-coverage.xml, coverage.out, **/target/site/jacoco/jacoco.xml, **/build/reports/jacoco/**/*.xml, !**/node_modules/**.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a text, or a list of texts" }, "format": { "description": "The format that every report must have; without it the content decides.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "files": { "description": "How many reports must be there at least.", "type": "integer", "minimum": 1, "default": 1, "x-expected": "a whole number, 1 or more" }, "lines": { "description": "Least share of lines covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" }, "branches": { "description": "Least share of branches covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" }, "functions": { "description": "Least share of functions covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" }, "statements": { "description": "Least share of statements covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" }, "per-path": { "description": "Shares that parts of the code must reach, by a glob of their paths as the report writes them.", "type": "object", "minProperties": 1, "additionalProperties": { "description": "What the files that match must reach together.", "anyOf": [{ "description": "Least share of lines covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" }, { "description": "Least shares covered by metric, in percent.", "type": "object", "properties": { "lines": { "description": "Least share of lines covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" }, "branches": { "description": "Least share of branches covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" }, "functions": { "description": "Least share of functions covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" }, "statements": { "description": "Least share of statements covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" } }, "additionalProperties": false, "x-expected": "a mapping" }], "x-expected": "a number from 0 to 100, or a mapping" }, "x-expected": "a mapping" } }, "additionalProperties": false, "x-expected": "a mapping" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate31.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === undefined) {
        data.files = 1;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "report") || (key0 === "format")) || (key0 === "files")) || (key0 === "lines")) || (key0 === "branches")) || (key0 === "functions")) || (key0 === "statements")) || (key0 === "per-path"))) {
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
    if (data.report !== undefined) {
        let data0 = data.report;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema42.properties.report.type } };
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
    if (data.lines !== undefined) {
        let data4 = data.lines;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 100 || isNaN(data4)) {
                const err10 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
                const err11 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
            const err12 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.branches !== undefined) {
        let data5 = data.branches;
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 100 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err14 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.functions !== undefined) {
        let data6 = data.functions;
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 100 || isNaN(data6)) {
                const err16 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
                const err17 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
            const err18 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.statements !== undefined) {
        let data7 = data.statements;
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 100 || isNaN(data7)) {
                const err19 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err20 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
            const err21 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data["per-path"] !== undefined) {
        let data8 = data["per-path"];
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (Object.keys(data8).length < 1) {
                const err22 = { instancePath: instancePath + "/per-path", schemaPath: "#/properties/per-path/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            for (const key1 in data8) {
                let data9 = data8[key1];
                const _errs22 = errors;
                let valid4 = false;
                const _errs23 = errors;
                if ((typeof data9 == "number") && (isFinite(data9))) {
                    if (data9 > 100 || isNaN(data9)) {
                        const err23 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if (data9 < 0 || isNaN(data9)) {
                        const err24 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                    const err25 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                var _valid0 = _errs23 === errors;
                valid4 = valid4 || _valid0;
                const _errs25 = errors;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key2 in data9) {
                        if (!((((key2 === "lines") || (key2 === "branches")) || (key2 === "functions")) || (key2 === "statements"))) {
                            const err26 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    if (data9.lines !== undefined) {
                        let data10 = data9.lines;
                        if ((typeof data10 == "number") && (isFinite(data10))) {
                            if (data10 > 100 || isNaN(data10)) {
                                const err27 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                            if (data10 < 0 || isNaN(data10)) {
                                const err28 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                            const err29 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/lines/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    if (data9.branches !== undefined) {
                        let data11 = data9.branches;
                        if ((typeof data11 == "number") && (isFinite(data11))) {
                            if (data11 > 100 || isNaN(data11)) {
                                const err30 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                            if (data11 < 0 || isNaN(data11)) {
                                const err31 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                            const err32 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/branches/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (data9.functions !== undefined) {
                        let data12 = data9.functions;
                        if ((typeof data12 == "number") && (isFinite(data12))) {
                            if (data12 > 100 || isNaN(data12)) {
                                const err33 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/functions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                            if (data12 < 0 || isNaN(data12)) {
                                const err34 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/functions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                            const err35 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/functions/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    if (data9.statements !== undefined) {
                        let data13 = data9.statements;
                        if ((typeof data13 == "number") && (isFinite(data13))) {
                            if (data13 > 100 || isNaN(data13)) {
                                const err36 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/statements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                            if (data13 < 0 || isNaN(data13)) {
                                const err37 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/statements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                            const err38 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/properties/statements/type", keyword: "type", params: { type: "number" } };
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
                else {
                    const err39 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                var _valid0 = _errs25 === errors;
                valid4 = valid4 || _valid0;
                if (!valid4) {
                    const err40 = { instancePath: instancePath + "/per-path/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/per-path/additionalProperties/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
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
        }
        else {
            const err41 = { instancePath: instancePath + "/per-path", schemaPath: "#/properties/per-path/type", keyword: "type", params: { type: "object" } };
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
} validate31.errors = vErrors; return errors === 0; }
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const coverageShorthand = validate32;
const schema43 = { "description": "Least share of lines covered, in percent.", "type": "number", "minimum": 0, "maximum": 100, "x-expected": "a number from 0 to 100" };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate32.evaluated; if (evaluated0.dynamicProps) {
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
} validate32.errors = vErrors; return errors === 0; }
validate32.evaluated = { "dynamicProps": false, "dynamicItems": false };
const lintOptions = validate33;
const schema44 = { "type": "object", "properties": { "report": { "description": "Globs of the reports to read, relative to the workspace; a leading `!` excludes. Without it: eslint.json, lint.json, lint.sarif, reports/lint/**/*, checkstyle.xml, !**/node_modules/**.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a text, or a list of texts" }, "format": { "description": "The format that every report must have; without it the content decides.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "files": { "description": "How many reports must be there at least.", "type": "integer", "minimum": 1, "default": 1, "x-expected": "a whole number, 1 or more" }, "max-errors": { "description": "How many errors there may be.", "type": "integer", "minimum": 0, "default": 0, "x-expected": "a whole number, 0 or more" }, "max-warnings": { "description": "How many warnings there may be; without it any number.", "type": "integer", "minimum": 0, "x-expected": "a whole number, 0 or more" } }, "additionalProperties": false, "x-expected": "a mapping" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === undefined) {
        data.files = 1;
    }
    if (data["max-errors"] === undefined) {
        data["max-errors"] = 0;
    }
    for (const key0 in data) {
        if (!(((((key0 === "report") || (key0 === "format")) || (key0 === "files")) || (key0 === "max-errors")) || (key0 === "max-warnings"))) {
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
    if (data.report !== undefined) {
        let data0 = data.report;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema44.properties.report.type } };
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
    let data4 = data["max-errors"];
    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
        const err10 = { instancePath: instancePath + "/max-errors", schemaPath: "#/properties/max-errors/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 < 0 || isNaN(data4)) {
            const err11 = { instancePath: instancePath + "/max-errors", schemaPath: "#/properties/max-errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data["max-warnings"] !== undefined) {
        let data5 = data["max-warnings"];
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err12 = { instancePath: instancePath + "/max-warnings", schemaPath: "#/properties/max-warnings/type", keyword: "type", params: { type: "integer" } };
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
                const err13 = { instancePath: instancePath + "/max-warnings", schemaPath: "#/properties/max-warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const signOffOptions = validate34;
const schema45 = { "type": "object", "properties": { "role": { "description": "The role whose people must sign.", "type": "string", "minLength": 1, "default": "default", "x-expected": "a text that is not empty" }, "count": { "description": "How many people must sign; without it as many as the role says.", "type": "integer", "minimum": 1, "x-expected": "a whole number, 1 or more" }, "distinct": { "description": "Whether whoever signs for this role signs for no other one.", "type": "boolean", "default": true, "x-expected": "true or false" }, "fresh": { "description": "Which commit must have been approved: the head as it is now, or any of the pull request.", "type": "string", "enum": ["head", "any"], "default": "head", "x-expected": "one of head, any" }, "max-age": { "description": "How old an approval may be.", "type": "string", "pattern": "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$", "x-expected": "a length of time with its unit, such as 30m, 12h or 30d" }, "ignore-changes-requested": { "description": "Whether changes requested by people of the role, or with write access, do not hold back.", "type": "boolean", "default": false, "x-expected": "true or false" } }, "additionalProperties": false, "x-expected": "a mapping" };
const pattern11 = new RegExp("^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
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
    if (data["ignore-changes-requested"] === undefined) {
        data["ignore-changes-requested"] = false;
    }
    for (const key0 in data) {
        if (!((((((key0 === "role") || (key0 === "count")) || (key0 === "distinct")) || (key0 === "fresh")) || (key0 === "max-age")) || (key0 === "ignore-changes-requested"))) {
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
    if (!((data3 === "head") || (data3 === "any"))) {
        const err7 = { instancePath: instancePath + "/fresh", schemaPath: "#/properties/fresh/enum", keyword: "enum", params: { allowedValues: schema45.properties.fresh.enum } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if (data["max-age"] !== undefined) {
        let data4 = data["max-age"];
        if (typeof data4 === "string") {
            if (!pattern11.test(data4)) {
                const err8 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$" } };
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
            const err9 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (typeof data["ignore-changes-requested"] !== "boolean") {
        const err10 = { instancePath: instancePath + "/ignore-changes-requested", schemaPath: "#/properties/ignore-changes-requested/type", keyword: "type", params: { type: "boolean" } };
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
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const signOffShorthand = validate35;
const schema46 = { "description": "The role whose people must sign.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate35.evaluated; if (evaluated0.dynamicProps) {
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
} validate35.errors = vErrors; return errors === 0; }
validate35.evaluated = { "dynamicProps": false, "dynamicItems": false };
const testsOptions = validate36;
const schema47 = { "type": "object", "properties": { "report": { "description": "Globs of the reports to read, relative to the workspace; a leading `!` excludes. Without it: reports/junit/**/*.xml, test-results/**/*.xml, junit.xml, junit-*.xml, **/target/surefire-reports/TEST-*.xml, **/target/failsafe-reports/TEST-*.xml, **/build/test-results/**/TEST-*.xml, **/TestResults/*.trx, !**/node_modules/**.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a text, or a list of texts" }, "format": { "description": "The format that every report must have; without it the content decides.", "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "files": { "description": "How many reports must be there at least.", "type": "integer", "minimum": 1, "default": 1, "x-expected": "a whole number, 1 or more" }, "min-tests": { "description": "How many tests the reports must hold at least, skipped ones included.", "type": "integer", "minimum": 1, "default": 1, "x-expected": "a whole number, 1 or more" }, "max-failed": { "description": "How many tests may fail.", "type": "integer", "minimum": 0, "default": 0, "x-expected": "a whole number, 0 or more" }, "max-skipped": { "description": "How many tests may be skipped; without it any number, but not all.", "type": "integer", "minimum": 0, "x-expected": "a whole number, 0 or more" }, "max-flaky": { "description": "How many tests may pass only after a retry; without it any number.", "type": "integer", "minimum": 0, "x-expected": "a whole number, 0 or more" }, "suites": { "description": "Names of the suites that must be there; `*` stands for any text.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1, "x-expected": "a text that is not empty" }, "x-expected": "a text, or a list of texts" } }, "additionalProperties": false, "x-expected": "a mapping" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === undefined) {
        data.files = 1;
    }
    if (data["min-tests"] === undefined) {
        data["min-tests"] = 1;
    }
    if (data["max-failed"] === undefined) {
        data["max-failed"] = 0;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "report") || (key0 === "format")) || (key0 === "files")) || (key0 === "min-tests")) || (key0 === "max-failed")) || (key0 === "max-skipped")) || (key0 === "max-flaky")) || (key0 === "suites"))) {
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
    if (data.report !== undefined) {
        let data0 = data.report;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err1 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema47.properties.report.type } };
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
    let data4 = data["min-tests"];
    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
        const err10 = { instancePath: instancePath + "/min-tests", schemaPath: "#/properties/min-tests/type", keyword: "type", params: { type: "integer" } };
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
            const err11 = { instancePath: instancePath + "/min-tests", schemaPath: "#/properties/min-tests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    let data5 = data["max-failed"];
    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
        const err12 = { instancePath: instancePath + "/max-failed", schemaPath: "#/properties/max-failed/type", keyword: "type", params: { type: "integer" } };
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
            const err13 = { instancePath: instancePath + "/max-failed", schemaPath: "#/properties/max-failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data["max-skipped"] !== undefined) {
        let data6 = data["max-skipped"];
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err14 = { instancePath: instancePath + "/max-skipped", schemaPath: "#/properties/max-skipped/type", keyword: "type", params: { type: "integer" } };
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
                const err15 = { instancePath: instancePath + "/max-skipped", schemaPath: "#/properties/max-skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
    if (data["max-flaky"] !== undefined) {
        let data7 = data["max-flaky"];
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err16 = { instancePath: instancePath + "/max-flaky", schemaPath: "#/properties/max-flaky/type", keyword: "type", params: { type: "integer" } };
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
                const err17 = { instancePath: instancePath + "/max-flaky", schemaPath: "#/properties/max-flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
    if (data.suites !== undefined) {
        let data8 = data.suites;
        if ((typeof data8 !== "string") && (!(Array.isArray(data8)))) {
            const err18 = { instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/type", keyword: "type", params: { type: schema47.properties.suites.type } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (typeof data8 === "string") {
            if (data8.length < 1) {
                const err19 = { instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (Array.isArray(data8)) {
            if (data8.length < 1) {
                const err20 = { instancePath: instancePath + "/suites", schemaPath: "#/properties/suites/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data9 = data8[i1];
                if (typeof data9 === "string") {
                    if (data9.length < 1) {
                        const err21 = { instancePath: instancePath + "/suites/" + i1, schemaPath: "#/properties/suites/items/minLength", keyword: "minLength", params: { limit: 1 } };
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
                    const err22 = { instancePath: instancePath + "/suites/" + i1, schemaPath: "#/properties/suites/items/type", keyword: "type", params: { type: "string" } };
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
    }
}
else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err23];
    }
    else {
        vErrors.push(err23);
    }
    errors++;
} validate36.errors = vErrors; return errors === 0; }
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validators = new Map([
    ['checklist', checklist],
    ['settings', settings],
    ['role', role],
    ['waiver', waiver],
    ['phase', phase],
    ['section', section],
    ['item', item],
    ['audit options', auditOptions],
    ['audit shorthand', auditShorthand],
    ['checks options', checksOptions],
    ['checks shorthand', checksShorthand],
    ['coverage options', coverageOptions],
    ['coverage shorthand', coverageShorthand],
    ['lint options', lintOptions],
    ['sign-off options', signOffOptions],
    ['sign-off shorthand', signOffShorthand],
    ['tests options', testsOptions],
]);
//# sourceMappingURL=validators.js.map

/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6469);
/* harmony import */ var _commands_define_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9109);
/* harmony import */ var _commands_help_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9717);
/* harmony import */ var _commands_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6476);
/* harmony import */ var _commands_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(515);
/* harmony import */ var _commands_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2873);
/* harmony import */ var _commands_try_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9937);
/* harmony import */ var _commands_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4234);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5109);
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2694);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2339);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8009);












(0,_exit_js__WEBPACK_IMPORTED_MODULE_7__/* .assumeFailure */ .$)();
const commands = [_commands_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6, _commands_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .plan */ .e, _commands_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspect */ .N, _commands_try_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGate */ .X];
async function main(typed, terminal) {
    const [name, ...rest] = typed;
    if (name === '--version') {
        terminal.print(`${_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r}\n`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.go;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.print((0,_commands_help_js__WEBPACK_IMPORTED_MODULE_9__/* .renderHelp */ .W)(commands, _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r));
        return name === undefined ? _exit_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.wrong : _exit_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.go;
    }
    const command = commands.find(candidate => candidate.name === name);
    if (command === undefined) {
        const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(name, commands.map(candidate => candidate.name));
        throw new _commands_define_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA(`There is no command ${name}${near === undefined ? '' : `; did you mean ${near}`}. See deploy-gate --help.`);
    }
    const words = rest.filter(word => !word.startsWith('-'));
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.print((0,_commands_help_js__WEBPACK_IMPORTED_MODULE_9__/* .renderCommandHelp */ .f)(command, words));
        return _exit_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.go;
    }
    return command.run((0,_commands_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(rest, command.flags(words)), terminal);
}
const terminal = (0,_commands_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .createTerminal */ .P)(process);
try {
    process.exitCode = await main(process.argv.slice(2), terminal);
}
catch (error) {
    if (!(error instanceof _commands_define_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA))
        throw error;
    terminal.complain(`deploy-gate: ${error.message.split('\n').map(_lib_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK).join('\n')}\n`);
    process.exitCode = _exit_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.wrong;
}
//# sourceMappingURL=cli.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  kF: () => (/* binding */ loadFor),
  WU: () => (/* binding */ show)
});

// UNUSED EXPORTS: refuse

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/exit.js
var exit = __nccwpck_require__(5109);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: ./build/src/lib/slug.js
var slug = __nccwpck_require__(8550);
// EXTERNAL MODULE: ./build/src/checklist/check.js + 2 modules
var checklist_check = __nccwpck_require__(6676);
// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __nccwpck_require__(2339);
// EXTERNAL MODULE: ./build/src/model/sign-off.js
var sign_off = __nccwpck_require__(1418);
// EXTERNAL MODULE: ./build/src/schema/validate.js
var validate = __nccwpck_require__(1991);
// EXTERNAL MODULE: ./build/src/checklist/locate.js
var locate = __nccwpck_require__(2246);
;// CONCATENATED MODULE: ./build/src/checklist/gate-choice.js





/** The check of the one gate that a mapping names; complains of a second one and of roles that nobody defines. */
function chooseGate(named, written, roles, rules, complain) {
    const [first, second] = named;
    if (first !== undefined && second !== undefined) {
        const message = `One gate is enough here: \`${first}\` and \`${second}\` make two items.`;
        complain(message, written.place([second], 'key'));
    }
    const [check] = named.map(id => readGate(id, (0,locate/* inside */.nx)(written, id), roles, rules, complain));
    return check;
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
;// CONCATENATED MODULE: ./build/src/checklist/items.js





/** Reads the phases and items of a draft; only worth looking at when nothing was complained of. */
function readItems(draft, roles, rules, complain) {
    const signers = new Map();
    const gateOf = (named, keys) => keys && chooseGate(named, keys, roles, rules, complain);
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
                check: gateOf(gates, group.keys) ?? around.check
            }
        };
    };
    const readEntry = (entry, around) => {
        const { keys, gates } = readOwn('item', entry, rules, complain);
        const { id, title, when: own = {}, severity = 'blocker', ...words } = keys;
        const when = and(around.when, own, entry.keys, complain);
        return {
            id,
            idLocation: entry.keys?.place(['id']) ?? entry.location,
            title: readTitle('item', entry, title, id, complain),
            section: around.section,
            check: gateOf(gates, entry.keys) ?? signerOf(entry) ?? around.check ?? signOffByDefault(rules),
            severity,
            ...(Object.keys(when).length === 0 ? {} : { when }),
            ...words,
            ticked: entry.ticked,
            location: entry.location
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
    const phases = draft.phases.map(group => readGroup('phase', group, { section: [], when: {} }));
    const phaseIds = assignIds(phases.map(({ id, title, group }) => ({ id, title, location: group.keys?.place(['id']) ?? group.location })), complain);
    const unnamed = phases.flatMap(({ group, around }, index) => readChildren(group, around).map(item => ({ ...item, phase: phaseIds[index] ?? '' })));
    const ids = assignIds(unnamed.map(({ id, title, idLocation }) => ({ id, title, location: idLocation })), complain);
    return {
        phases: phases.map(({ title }, index) => ({ id: phaseIds[index] ?? '', title })),
        items: unnamed.map(({ idLocation: _, ...item }, index) => ({ ...item, id: ids[index] ?? '' })),
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
/** Both conditions; a key that both name has no single list of words, so it is refused. */
function and(outer, inner, written, complain) {
    for (const key of Object.keys(inner)) {
        if (written !== undefined && Object.hasOwn(outer, key)) {
            complain(`\`${key}\` is already said of what is around this; say it in one place.`, written.place(['when', key], 'key'));
        }
    }
    return { ...outer, ...inner };
}
//# sourceMappingURL=items.js.map
;// CONCATENATED MODULE: ./build/src/checklist/markdown.js
function draftMarkdown(file, text, companion, complain) {
    void [file, text, companion, complain];
    return undefined;
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./build/src/checklist/settings.js





/** Reads the settings; a key that several places have counts as the first of them has it. */
function readSettings(draft, rules, complain) {
    const places = draft.settings.map(({ kind, written }) => ({
        written,
        keys: (0,checklist_check/* readKeys */.x4)(kind, written, rules, complain).keys
    }));
    const first = (key) => places.find(({ written }) => (0,locate/* isMapping */.pi)(written.value) && Object.hasOwn(written.value, key));
    const roles = first('roles');
    const waivers = first('waivers');
    return {
        name: first('name')?.keys.name ?? draft.title,
        roles: new Map([
            [sign_off/* defaultRole */.w, { id: sign_off/* defaultRole */.w, users: [], teams: [], count: 1 }],
            ...(roles === undefined ? [] : readRoles((0,locate/* inside */.nx)(roles.written, 'roles'), rules, complain))
        ]),
        waivers: waivers === undefined ? [] : readWaivers((0,locate/* inside */.nx)(waivers.written, 'waivers'), rules, complain),
        ticks: first('ticks')?.keys.ticks ?? 'ignore'
    };
}
/** Roles that are written wrong are there too, so that no item complains of them once more. */
function readRoles(written, rules, complain) {
    return Object.keys((0,locate/* isMapping */.pi)(written.value) ? written.value : {}).map(id => {
        if (!new RegExp(slug/* slugPattern */.u).test(id)) {
            const message = `\`${(0,validate/* cut */.Jj)(id)}\` is no id of a role; write lower-case words such as \`tech-lead\`.`;
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
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/src/checklist/read-yaml.js


const maxDepth = 64;
/**
 * Reads one YAML text as plain JSON with places. Whatever makes the meaning of a checklist depend on more than what is
 * written where it stands (anchors, merge keys, tags, further documents) is refused; undefined when nothing can be read.
 */
function readYaml(text, locate, complain) {
    let tooDeep = false;
    const tokens = function* () {
        const parser = new dist/* Parser */.iX();
        for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
            // Composing recurses; the parser's own stack tells the depth before that.
            if (parser.stack.length > maxDepth + 1) {
                complain(`This is nested over ${String(maxDepth)} deep; flatten it.`, locate(parser.offset));
                tooDeep = true;
                return;
            }
            yield* parser.next(lexeme);
        }
        yield* parser.end();
    };
    const composer = new dist/* Composer */.Dk({
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
    if (tooDeep || root === undefined)
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
            complain(`This is not valid YAML: ${(0,validate/* cut */.Jj)(problem.message, 160).replace(/\.$/, '')}.`, place);
    }
    return readable;
}
/** False where an alias stands for something that cannot be told. */
function complainOfNodes(root, text, locate, complain) {
    let readable = true;
    (0,dist/* visit */.YR)(root, {
        Node: (_, node) => {
            const place = locate(rangeStart(node));
            if ((0,dist/* isAlias */.Vj)(node)) {
                readable = false;
                complain('Aliases are not read; write the value out here.', place);
                return;
            }
            if (node.anchor !== undefined)
                complain('Anchors are not read; remove this one.', place);
            if ((0,dist/* isMap */.jh)(node))
                complainOfKeys(node, locate, complain);
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'number') {
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
        if (!(0,dist/* isScalar */.jn)(key))
            continue;
        const place = locate(rangeStart(key));
        const first = lines.get(key.value);
        if (first === undefined)
            lines.set(key.value, place.line);
        else
            complain(`The key ${(0,validate/* show */.WU)(key.value)} is already in line ${String(first)}; keep one of them.`, place);
        if (key.value === '<<')
            complain('Merge keys are not read; write the keys out here.', place);
    }
}
/** Where a path leads to; as far as it goes where it leads to nothing. */
function offsetOf(root, path, at) {
    let node = root;
    let offset = rangeStart(root);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.findLast(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === step);
            if (pair === undefined)
                return offset;
            node = pair.value;
            const atKey = isEmpty(node) || (at === 'key' && index === path.length - 1);
            offset = rangeStart(atKey ? pair.key : node);
        }
        else if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number') {
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
    return !(0,dist/* isNode */.Ll)(node) || ((0,dist/* isScalar */.jn)(node) && node.range?.[0] === node.range?.[1]);
}
function rangeStart(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
//# sourceMappingURL=read-yaml.js.map
;// CONCATENATED MODULE: ./build/src/checklist/yaml.js


/** The draft of a YAML checklist; undefined when it is no YAML at all, which is then complained of. */
function draftYaml(file, text, complain) {
    const written = readYaml(text, (0,locate/* locateIn */._C)(file, text), complain);
    if (written === undefined)
        return undefined;
    if (written.value === null) {
        complain('The checklist is empty; write `version: 1` and `phases:`.', written.place([]));
        return undefined;
    }
    return {
        file,
        notation: 'yaml',
        title: file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''),
        settings: [{ kind: 'checklist', written }],
        phases: each(written, 'phases').map(draftGroup)
    };
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




/** Reads a checklist of either notation, or tells everything that is wrong with it, by place. */
function loadChecklist({ file, text, digest, commit, companion }, rules) {
    const complaints = [];
    const complain = (message, location) => complaints.push({ message, location });
    const notation = notationOf(file);
    if (notation === undefined) {
        complain('A checklist ends in .yml, .yaml, .md or .markdown; rename it.', { file, line: 1, column: 1 });
        return { complaints };
    }
    const draft = notation === 'yaml' ? draftYaml(file, text, complain) : draftMarkdown(file, text, companion, complain);
    if (draft === undefined)
        return { complaints: sort(complaints, file) };
    const { roles, ...settings } = readSettings(draft, rules, complain);
    const { phases, items, signers } = readItems(draft, roles, rules, complain);
    if (complaints.length > 0)
        return { complaints: sort(complaints, file) };
    const source = { file, notation, digest, ...(commit === undefined ? {} : { commit }) };
    return { checklist: { ...settings, roles: [...roles.values(), ...signers], phases, items, source } };
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
var validators = __nccwpck_require__(7347);
// EXTERNAL MODULE: ./build/src/gates/index.js + 29 modules
var gates = __nccwpck_require__(8686);
;// CONCATENATED MODULE: ./build/src/find-checklist.js




/** Where a checklist is looked for when nobody names one, in this order. */
const conventionalChecklists = ['.github/deployment-checklist.yml', '.github/deployment-checklist.md'];
/** Roles, waivers and name of a Markdown checklist, beside it, for teams that keep front matter out of their documents. */
const companionFile = '.github/deploy-gate.yml';
/** SHA-256 of a text's bytes, hex. */
function digestOf(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
}
/** Finds, reads and loads the checklist; `wanted` is the path that somebody named, `commit` where the version comes from. */
async function findChecklist(wanted, read, commit) {
    const places = wanted === null ? conventionalChecklists : [wanted.replace(/^\.\//, '')];
    for (const file of places) {
        const text = await read(file);
        if (text === undefined)
            continue;
        const companion = /\.(md|markdown)$/i.test(file) ? await read(companionFile) : undefined;
        return loadChecklist({
            file,
            text,
            digest: digestOf(text),
            ...(commit === undefined ? {} : { commit }),
            ...(companion === undefined ? {} : { companion: { file: companionFile, text: companion } })
        }, { gates: gates/* gates */.V, validators: validators/* validators */.y });
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
    const { at, subject, evidence } = value;
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isRecord(subject) || !isRecord(evidence))
        return false;
    return Object.values(evidence).every(found => isRecord(found) && states.some(state => state === found['state']));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=saved.js.map
// EXTERNAL MODULE: ./build/src/renderers/json.js
var json = __nccwpck_require__(9226);
// EXTERNAL MODULE: ./build/src/lib/escape.js
var lib_escape = __nccwpck_require__(2694);
// EXTERNAL MODULE: ./build/src/lib/outcome-words.js
var outcome_words = __nccwpck_require__(2633);
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __nccwpck_require__(8860);
// EXTERNAL MODULE: ./build/src/renderers/define.js
var renderers_define = __nccwpck_require__(9919);
// EXTERNAL MODULE: ./build/src/renderers/parts/sections.js
var sections = __nccwpck_require__(2059);
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
function reason({ text, locations }) {
    const places = locations
        .slice(0, mostPlaces)
        .map(({ file, line, text: words }) => `          ${(0,lib_escape/* visible */.RK)(file)}${line === undefined ? '' : `:${String(line)}`}${words === undefined ? '' : `  ${(0,lib_escape/* oneLine */.TN)(words, 160)}`}`);
    const more = locations.length > mostPlaces ? [`          and ${(0,words/* plural */.LS)(locations.length - mostPlaces, 'more place')}`] : [];
    return [`        ${(0,lib_escape/* oneLine */.TN)(text, 1000)}`, ...places, ...more];
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
// EXTERNAL MODULE: ./build/src/run.js + 8 modules
var run = __nccwpck_require__(1251);
// EXTERNAL MODULE: ./build/src/ports/read.js
var read = __nccwpck_require__(728);
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
var commands_define = __nccwpck_require__(9109);
// EXTERNAL MODULE: ./build/src/commands/local.js + 5 modules
var commands_local = __nccwpck_require__(4770);
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
        ...commands_define/* jsonFlag */.hG
    }),
    run: async (args, terminal) => {
        const checklist = await loadFor(args, terminal);
        if (checklist === undefined)
            return exit/* exitCodes */.h.wrong;
        const phase = (0,commands_define/* valueOf */.RP)(args, 'phase') ?? null;
        const environment = (0,commands_define/* valueOf */.RP)(args, 'environment') ?? null;
        const complaints = (0,run/* checkSelection */.N)(checklist, phase, environment);
        if (complaints.length > 0)
            return refuse(complaints, args, terminal);
        const evidence = (0,commands_define/* valueOf */.RP)(args, 'evidence');
        const saved = evidence === undefined ? undefined : await readEvidence(terminal.folder, evidence);
        const local = await (0,commands_local/* connectLocal */.q)(terminal, environment);
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
    const found = await findChecklist(args.words[0] ?? null, readTexts(terminal.folder)).catch(callError);
    if ('places' in found) {
        throw new commands_define/* CallError */.RA(`There is no checklist at ${found.places.join(' or ')}; name one: deploy-gate check CHECKLIST.`);
    }
    if ('checklist' in found)
        return found.checklist;
    refuse(found.complaints, args, terminal);
    return undefined;
}
function callError(error) {
    throw error instanceof read/* PortError */.U ? new commands_define/* CallError */.RA(error.message) : error;
}
/** Shows every complaint as `file:line:column message`. */
function refuse(complaints, args, terminal) {
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
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
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
function replayed({ at }) {
    const text = `Judged by evidence that was saved at ${at}; the world may have changed since.`;
    return { code: 'evidence-saved', params: { at }, text, locations: [] };
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ CallError),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   hG: () => (/* binding */ jsonFlag)
/* harmony export */ });
/** A call that is wrong: said in one sentence, exit 3. */
class CallError extends Error {
}
const jsonFlag = { json: { about: 'Print JSON for machines, with `schemaVersion`.' } };
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
        'Environment: GITHUB_TOKEN or GH_TOKEN to read sign-offs and checks, NO_COLOR for plain text.',
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
        ...(more === undefined ? [] : [more, ''])
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

/***/ 6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6117);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5109);
/* harmony import */ var _lib_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2694);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8860);
/* harmony import */ var _model_reports_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4824);
/* harmony import */ var _parsers_define_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4555);
/* harmony import */ var _parsers_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6758);
/* harmony import */ var _parsers_read_dispatch_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8915);
/* harmony import */ var _ports_read_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(728);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9109);










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
        problems: report.problems.map(({ code, message, line }) => ({ code, message, line: line ?? null }))
    };
}
function countFindings({ findings, suppressed }) {
    const bySeverity = {};
    for (const { severity } of findings)
        bySeverity[severity] = (bySeverity[severity] ?? 0) + 1;
    return { total: findings.length, suppressed, bySeverity };
}
function describe({ path, format, tests, coverage, findings, problems }) {
    const lines = [`${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(path)}: ${format}`];
    if (tests !== null) {
        const { total, passed, failed, skipped, flaky, suiteErrors } = tests;
        lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(total, 'test')}: ${String(passed)} passed (${String(flaky)} flaky), ${String(failed)} failed, ${String(skipped)} skipped`);
        if (suiteErrors > 0)
            lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(suiteErrors, 'failure')} outside of any test`);
    }
    if (coverage !== null) {
        const measured = _model_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .coverageMetrics */ .wv.flatMap(metric => {
            const ratio = coverage[metric];
            return ratio === null ? [] : [`${metric} ${String(ratio.covered)}/${String(ratio.total)}`];
        });
        lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(coverage.files, 'file')}: ${measured.join(', ')}`);
    }
    if (findings !== null) {
        const severities = Object.entries(findings.bySeverity).map(([severity, count]) => `${String(count)} ${severity}`);
        const list = severities.length === 0 ? '' : ` (${severities.join(', ')})`;
        lines.push(`  ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(findings.total, 'finding')}${list}, ${String(findings.suppressed)} suppressed`);
    }
    return [...lines, ...problems.map(({ code, message }) => `  ! ${code}: ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(message)}`)];
}
function describeError({ path, code, message, line }) {
    return `${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(path)}${line === null ? '' : `:${String(line)}`}: ${code}: ${(0,_lib_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(message, 1000)}`;
}
//# sourceMappingURL=inspect.js.map

/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ connectLocal)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/src/adapters/files.js + 1 modules
var adapters_files = __nccwpck_require__(6117);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/ports/read.js
var read = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/src/adapters/github/path.js
var github_path = __nccwpck_require__(2969);
// EXTERNAL MODULE: ./build/src/adapters/github/read-checks.js
var read_checks = __nccwpck_require__(3946);
// EXTERNAL MODULE: ./build/src/adapters/github/wire.js
var github_wire = __nccwpck_require__(3207);
;// CONCATENATED MODULE: ./build/src/adapters/run.js






/** A person's own working tree: nothing tells what a job made and when, and its user is trusted. */
const ownRun = {
    trackedPaths: () => Promise.resolve(null),
    startedAt: () => Promise.resolve(null),
    commits: []
};
/** The job that the action runs in; `commit` is the one under judgement. */
function createRun(facts, commit, client) {
    const root = repositoryPath(facts.repository);
    return {
        trackedPaths: async () => {
            // The merge that was checked out holds the base's files too, and a job that made nothing leaves them in place.
            const trees = await Promise.all([...new Set([commit, facts.sha])].map(sha => readTree(client, root, sha)));
            const folders = findCheckouts(facts.workspace);
            return new Set(trees.flat().flatMap(file => folders.map(folder => path.posix.join(folder, file))));
        },
        startedAt: () => readStart(client, root, facts),
        // A job on `pull_request_target` stands on the base, which is not what is judged.
        commits: facts.event === 'pull_request_target' ? [commit] : [...new Set([commit, facts.sha])]
    };
}
async function readTree(client, root, commit) {
    const tree = wire(await client.get(`${root}/git/trees/${commit}?recursive=1`, 'contents: read'), 'a tree');
    if (tree.flag('truncated')) {
        const why = `The tree of ${commit} is larger than GitHub lists at once (100,000 entries), so that a report that was committed ` +
            'cannot be told from one that was made. Judge the reports in a smaller repository.';
        throw new PortError('incomplete', why);
    }
    return tree
        .list('tree')
        .filter(entry => entry.text('type') === 'blob')
        .map(entry => entry.text('path'));
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
    const refuse = () => Promise.reject(new read/* PortError */.U(code, messages[code]));
    return {
        repository,
        pullRequest: refuse,
        headNow: refuse,
        commits: refuse,
        coAuthors: refuse,
        reviews: refuse,
        changedPaths: refuse,
        headArrivedAt: refuse,
        permission: refuse,
        teamMembership: refuse,
        checks: refuse,
        pullRequestsOf: refuse,
        pullRequestsFrom: refuse,
        commit: refuse,
        textAt: refuse,
        again: read => read()
    };
}
const messages = {
    'not-connected': 'GitHub was not asked, because there is no token. Set GITHUB_TOKEN to ask it.',
    'no-token': 'GitHub cannot be asked, because the run has no token. Give the action one as `token`.'
};
//# sourceMappingURL=none.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/src/adapters/working-tree.js


const nothing = { repository: null, branch: null, commit: null };
/** Reads what git's own files say of the checkout around a folder, without starting git. */
async function readWorkingTree(folder) {
    const found = await findGitFolder(folder);
    if (found === undefined)
        return nothing;
    const common = (await readText((0,external_node_path_.join)(found, 'commondir')))?.trim();
    const shared = common === undefined ? found : (0,external_node_path_.resolve)(found, common);
    const head = (await readText((0,external_node_path_.join)(found, 'HEAD')))?.trim() ?? '';
    const reference = /^ref: (refs\/heads\/(.+))$/.exec(head);
    return {
        repository: repositoryOf((await readText((0,external_node_path_.join)(shared, 'config'))) ?? ''),
        branch: reference?.[2] ?? null,
        commit: reference?.[1] === undefined ? hash(head) : await readReference([found, shared], reference[1])
    };
}
async function findGitFolder(folder) {
    const path = (0,external_node_path_.join)(folder, '.git');
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    if (found?.isFile() === true) {
        const linked = /^gitdir: (.+)$/m.exec((await readText(path)) ?? '')?.[1];
        return linked === undefined ? undefined : (0,external_node_path_.resolve)(folder, linked);
    }
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : findGitFolder(parent);
}
async function readReference(folders, name) {
    for (const folder of folders) {
        const loose = hash((await readText((0,external_node_path_.join)(folder, name)))?.trim() ?? '');
        if (loose !== null)
            return loose;
        const packed = (await readText((0,external_node_path_.join)(folder, 'packed-refs'))) ?? '';
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
async function readText(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
//# sourceMappingURL=working-tree.js.map
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
        if (!(error instanceof read/* PortError */.U))
            throw error;
        return error.code === 'not-connected'
            ? without('no-token', error.message)
            : without(error.code, error.message, false);
    }
}
//# sourceMappingURL=local-subject.js.map
;// CONCATENATED MODULE: ./build/src/commands/local.js






/** How long gathering may take in all. */
const patience = 5 * 60_000;
async function connectLocal(terminal, environment, anywhere = false) {
    const tree = await readWorkingTree(terminal.folder);
    const { port, calls } = await connect(terminal, tree.repository);
    const { subject, context } = await resolveLocalSubject(tree, environment ?? '', port);
    const files = (0,adapters_files/* createFiles */.q)(terminal.folder, { anywhere });
    return { ports: { files, github: port, run: ownRun }, subject, context, apiCalls: calls };
}
async function connect({ environment }, repository) {
    const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_REPOSITORY } = environment;
    const token = GITHUB_TOKEN ?? GH_TOKEN ?? '';
    const name = GITHUB_REPOSITORY ?? repository;
    if (token === '' || name === null)
        return { port: notConnected('not-connected', name ?? ''), calls: () => 0 };
    // Octokit is a third of the start-up time, and most calls need none of it.
    const { createGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4752));
    return createGitHub({
        repository: name,
        token,
        apiUrl: GITHUB_API_URL ?? 'https://api.github.com',
        ...(GITHUB_GRAPHQL_URL === undefined ? {} : { graphqlUrl: GITHUB_GRAPHQL_URL }),
        deadline: Date.now() + patience,
        now: Date.now,
        sleep: promises_namespaceObject.setTimeout
    });
}
//# sourceMappingURL=local.js.map

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
        if (token.value === undefined)
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

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan_plan)
});

// EXTERNAL MODULE: ./build/src/gates/index.js + 29 modules
var gates = __nccwpck_require__(8686);
// EXTERNAL MODULE: ./build/src/exit.js
var exit = __nccwpck_require__(5109);
// EXTERNAL MODULE: ./build/src/lib/escape.js
var lib_escape = __nccwpck_require__(2694);
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __nccwpck_require__(8860);
// EXTERNAL MODULE: ./build/src/lib/registry.js
var registry = __nccwpck_require__(7642);
;// CONCATENATED MODULE: ./build/src/publishers/define.js
function definePublisher(publisher) {
    return publisher;
}
//# sourceMappingURL=define.js.map
;// CONCATENATED MODULE: ./build/src/publishers/annotations.js


/** GitHub shows this many of each level and drops the rest without a word. */
const mostOfLevel = 10;
const annotations = definePublisher({
    id: 'annotations',
    about: 'Marks the lines that failed, most severe first, within the ten of each level that GitHub shows.',
    permissions: {},
    publish: (report, ports) => {
        const notes = collectNotes(report);
        for (const level of ['error', 'warning', 'notice']) {
            const all = notes.filter(note => note.level === level);
            all.slice(0, mostOfLevel).forEach((note, index) => {
                const left = index === mostOfLevel - 1 ? all.length - mostOfLevel : 0;
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
    const level = levelOf(verdict);
    if (level === null)
        return [];
    const { title, location } = verdict;
    return verdict.reasons.flatMap(({ text, locations }) => locations.length === 0
        ? [{ level, title, message: text, place: location }]
        : locations.map(place => ({ level, title, message: place.text ?? text, place })));
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
var json = __nccwpck_require__(9226);
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
var outcome_words = __nccwpck_require__(2633);
// EXTERNAL MODULE: ./build/src/renderers/define.js
var renderers_define = __nccwpck_require__(9919);
// EXTERNAL MODULE: ./build/src/renderers/parts/sections.js
var sections = __nccwpck_require__(2059);
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
        `checklist ${(0,lib_escape/* markdownCode */.D9)(checklist.file)}${checklist.commit === undefined ? '' : ` at ${(0,lib_escape/* markdownCode */.D9)(checklist.commit.slice(0, 7))}`}`
    ];
    return parts.filter(part => part !== '').join(' · ');
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
    return `| ${outcome_words/* outcomeSigns */.H2[verdict.outcome]} ${verdict.outcome} | ${item} | ${[...shown, ...more].join('<br>')} | ${origin} |\n`;
}
function reasonCell(reason) {
    const places = reason.locations.slice(0, mostPlaces).map(({ file, line, text }) => {
        const place = (0,lib_escape/* markdownCode */.D9)(line === undefined ? file : `${file}:${String(line)}`);
        return `${place}${text === undefined ? '' : ` ${(0,lib_escape/* markdown */.wD)(text, 200)}`}`;
    });
    const more = reason.locations.length > places.length
        ? [`and ${(0,words/* plural */.LS)(reason.locations.length - places.length, 'more place')}`]
        : [];
    return [(0,lib_escape/* markdown */.wD)(reason.text, 600), ...places.map(place => `• ${place}`), ...more].join('<br>');
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
// EXTERNAL MODULE: ./build/src/sources/index.js + 8 modules
var sources = __nccwpck_require__(4698);
;// CONCATENATED MODULE: ./build/src/permissions.js


/** Reading the checklist at its commit, and the pull request that is judged. */
const always = { contents: 'read', 'pull-requests': 'read' };
/** The `permissions:` block that judging these items needs, in the words of a workflow, sorted. */
function permissionsOf(planned) {
    const kinds = new Set(planned.flatMap(({ needs }) => Object.values(needs).map(({ kind }) => kind)));
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
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __nccwpck_require__(8777);
// EXTERNAL MODULE: ./build/src/commands/check.js + 13 modules
var check = __nccwpck_require__(6469);
// EXTERNAL MODULE: ./build/src/commands/define.js
var commands_define = __nccwpck_require__(9109);
;// CONCATENATED MODULE: ./build/src/commands/plan.js








const plan_plan = {
    name: 'plan',
    usage: 'plan [CHECKLIST] [--json]',
    about: 'Show the items of a checklist with their gates, options and places, and the permissions they need. Judges nothing.',
    flags: () => commands_define/* jsonFlag */.hG,
    run: async (args, terminal) => {
        const checklist = await (0,check/* loadFor */.kF)(args, terminal);
        if (checklist === undefined)
            return exit/* exitCodes */.h.wrong;
        const planned = (0,plan/* plan */.et)(checklist, gates/* gates */.V, { phase: null }, () => undefined);
        const permissions = permissionsOf(planned);
        const items = planned.map(describe);
        terminal.print(args.flags.has('json')
            ? `${JSON.stringify({ schemaVersion: 1, items, permissions }, undefined, 2)}\n`
            : renderPlan(checklist.name, items, permissions));
        return exit/* exitCodes */.h.go;
    }
};
function describe({ item }) {
    const { id, title, phase, section, check, severity, location } = item;
    const { file, line, column } = location;
    return {
        id,
        title,
        phase,
        section,
        gate: check.gate,
        options: check.options,
        severity,
        location: { file, line, column }
    };
}
function renderPlan(name, items, permissions) {
    const rows = items.flatMap(({ id, title, phase, section, gate, options, severity, location }) => [
        `${(0,lib_escape/* visible */.RK)(location.file)}:${String(location.line)}:${String(location.column)} ${(0,lib_escape/* oneLine */.TN)(title)}`,
        `    ${[phase, ...section].map(part => (0,lib_escape/* oneLine */.TN)(part)).join(' › ')} · id ${(0,lib_escape/* visible */.RK)(id)} · ${severity}`,
        `    ${gate} ${(0,lib_escape/* oneLine */.TN)(JSON.stringify(options), 2000)}`
    ]);
    const block = Object.entries(permissions).map(([permission, level]) => `  ${permission}: ${level}`);
    return [`${(0,lib_escape/* oneLine */.TN)(name)}: ${(0,words/* plural */.LS)(items.length, 'item')}`, '', ...rows, '', 'permissions:', ...block, ''].join('\n');
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal)
/* harmony export */ });
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
    return {
        folder: from.cwd(),
        environment: from.env,
        print: text => {
            from.stdout.write(text);
        },
        complain: text => {
            from.stderr.write(text);
        },
        paint: text => (coloured ? paint(text) : text)
    };
}
function paint(text) {
    return painted.reduce((result, [pattern, colour]) => {
        return result.replace(pattern, line => `\u001b[${String(colours[colour])}m${line}\u001b[0m`);
    }, text);
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 9937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tryGate)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _checklist_check_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6676);
/* harmony import */ var _checklist_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7347);
/* harmony import */ var _gates_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8686);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2339);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1251);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6469);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9109);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4770);









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
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(report, args, terminal);
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

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gates)
});

// EXTERNAL MODULE: ./build/src/lib/registry.js
var registry = __nccwpck_require__(7642);
// EXTERNAL MODULE: ./build/src/lib/instant.js
var instant = __nccwpck_require__(6840);
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __nccwpck_require__(8860);
// EXTERNAL MODULE: ./build/src/schema/build.js
var build = __nccwpck_require__(9185);
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
        demands: (options, role) => gate.demands?.(checked(options), role) ?? [],
        needs: (options, context) => gate.needs(checked(options), context),
        reasons: gate.reasons,
        judge: ({ options, evidence, now, role }) => gate.judge({ options: checked(options), evidence: found(evidence), now, role, say }),
        examples: gate.examples
    };
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
    const numbers = (mark) => [...records].flatMap((record, i) => (record === mark ? [i + 1] : []));
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
/** A report of findings; what is not given is of no interest to the example. */
function findingsReport(...findings) {
    return {
        kind: 'findings',
        tools: ['example'],
        findings: findings.map(finding => ({ aliases: [], message: `${finding.id} is violated.`, ...finding })),
        suppressed: 0,
        problems: []
    };
}
//# sourceMappingURL=example-reports.js.map
// EXTERNAL MODULE: ./build/src/model/reports.js
var reports = __nccwpck_require__(4824);
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
;// CONCATENATED MODULE: ./build/src/gates/parts/ignore-list.js


const ignoreOption = (0,build/* list */.p_)((0,build/* object */.Ik)({
    id: (0,build/* text */.Qq)({ about: 'The advisory, by any of its ids.' }),
    reason: (0,build/* text */.Qq)({ about: 'Why it does no harm here, for the report.' }),
    expires: (0,build/* day */.vd)({ about: 'The last day on which it is ignored, in UTC.' })
}), {
    about: 'Advisories to leave out, each with a reason and a last day; what is left out stays in the report.',
    default: []
});
/** Advisories by whether an exception that is still in force names them, and what became of each exception. */
function applyExceptions(advisories, exceptions, today) {
    const names = ({ ids }, { id }) => ids.some(own => own.toUpperCase() === id.toUpperCase());
    const inForce = exceptions.filter(({ expires }) => today <= expires);
    const isIgnored = (advisory) => inForce.some(exception => names(advisory, exception));
    const uses = (exception) => advisories.some(advisory => names(advisory, exception));
    return {
        counted: advisories.filter(advisory => !isIgnored(advisory)),
        ignored: advisories.filter(isIgnored),
        used: inForce.filter(uses),
        unused: exceptions.filter(exception => !uses(exception)),
        expired: exceptions.filter(exception => !inForce.includes(exception) && uses(exception))
    };
}
//# sourceMappingURL=ignore-list.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/report-options.js

/** Where each kind of report lies when nobody says otherwise; one format a tool, so that nothing is read twice. */
const conventionalReports = {
    tests: [
        'reports/junit/**/*.xml',
        'test-results/**/*.xml',
        'junit.xml',
        'junit-*.xml',
        '**/target/surefire-reports/TEST-*.xml',
        '**/target/failsafe-reports/TEST-*.xml',
        '**/build/test-results/**/TEST-*.xml',
        '**/TestResults/*.trx',
        '!**/node_modules/**'
    ],
    coverage: [
        'coverage/lcov.info',
        'lcov.info',
        'coverage.xml',
        'coverage/cobertura-coverage.xml',
        'coverage.out',
        '**/target/site/jacoco/jacoco.xml',
        '**/build/reports/jacoco/**/*.xml',
        '!**/node_modules/**'
    ],
    lint: ['eslint.json', 'lint.json', 'lint.sarif', 'reports/lint/**/*', 'checkstyle.xml', '!**/node_modules/**'],
    audit: ['audit.json', 'npm-audit.json', 'pip-audit.json', 'trivy.json', 'reports/audit/**/*', '!**/node_modules/**']
};
/** The options of every gate that reads reports. */
function reportOptions(gate) {
    return {
        report: (0,build/* optional */.lq)((0,build/* texts */.Te)({
            about: `Globs of the reports to read, relative to the workspace; a leading \`!\` excludes. Without it: ${conventionalReports[gate].join(', ')}.`
        })),
        format: (0,build/* optional */.lq)((0,build/* text */.Qq)({ about: 'The format that every report must have; without it the content decides.' })),
        files: (0,build/* count */.U9)({ about: 'How many reports must be there at least.', least: 1, default: 1 })
    };
}
const wants = { tests: 'tests', coverage: 'coverage', lint: 'findings', audit: 'findings' };
/** The request for the reports that a gate's options name. */
function askForReports(gate, options) {
    const { report, format } = options;
    return {
        kind: 'reports',
        ask: {
            want: wants[gate],
            report: globsOf(gate, options),
            conventional: report === undefined,
            ...(format === undefined ? {} : { format })
        }
    };
}
/** The globs of the reports that a gate's options name. */
function globsOf(gate, { report }) {
    if (report === undefined)
        return conventionalReports[gate];
    return typeof report === 'string' ? [report] : report;
}
//# sourceMappingURL=report-options.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/report-reasons.js


/** The sentences about reports that gates share. */
const reportReasons = {
    'report-missing': 'No report matches {globs}; write one there before this gate runs, or name the right place in `report`.',
    'too-few-reports': '{found} found, and at least {least} must be there; check that every job has handed in its report.',
    'report-problem': '{file} cannot be relied on ({problem}): {message}',
    'report-note': '{file}: {message}',
    read: 'Read {files}.'
};
const mostNamed = 10;
/** What is to be said of the reports as files: `failed` holds back, `noted` only tells. */
function inspectReports(gate, options, { files }, say) {
    const globs = globsOf(gate, options).join(', ');
    if (files.length === 0)
        return { failed: [say('report-missing', { globs })], noted: [] };
    const problems = files.flatMap(file => file.report.problems.map(problem => ({ file, problem })));
    const place = (file, { line, message }) => ({
        file: file.path,
        text: message,
        ...(line === undefined ? {} : { line })
    });
    const found = (0,words/* plural */.LS)(files.length, 'report');
    const named = files.slice(0, mostNamed).map(file => `${file.path} (${file.format})`);
    const more = files.length - named.length;
    return {
        failed: [
            ...(files.length < options.files ? [say('too-few-reports', { found, least: options.files })] : []),
            ...problems
                .filter(({ problem }) => problem.blocks)
                .map(({ file, problem }) => say('report-problem', { file: file.path, problem: problem.code, message: problem.message }, [
                place(file, problem)
            ]))
        ],
        noted: [
            ...problems
                .filter(({ problem }) => !problem.blocks)
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
;// CONCATENATED MODULE: ./build/src/gates/audit.js










const basic = { files: 1, 'fail-on': 'high', 'only-fixable': false, unknown: 'critical', ignore: [] };
const most = (about) => (0,build/* optional */.lq)((0,build/* count */.U9)({ about }));
const severity = (0,build/* choice */.Yq)(advisorySeverities, { about: 'The least severity that holds back.' });
const audit = defineGate({
    id: 'audit',
    title: 'No grave vulnerability is known',
    about: 'Holds back what has known vulnerabilities in its dependencies, images or code.',
    options: (0,build/* object */.Ik)({
        ...reportOptions('audit'),
        'fail-on': (0,build/* choice */.Yq)(advisorySeverities, { about: 'The least severity that holds back.', default: 'high' }),
        max: (0,build/* optional */.lq)((0,build/* object */.Ik)({
            critical: most('How many critical advisories there may be.'),
            high: most('How many advisories of high severity there may be.'),
            moderate: most('How many advisories of moderate severity there may be.'),
            low: most('How many advisories of low severity there may be.'),
            info: most('How many informative advisories there may be.')
        }, { about: 'How many advisories of just that severity there may be, in place of what `fail-on` says of it.' })),
        ignore: ignoreOption,
        'only-fixable': (0,build/* flag */.Jt)({ about: 'Whether advisories that certainly have no fix are left out.', default: false }),
        unknown: (0,build/* choice */.Yq)(advisorySeverities, {
            about: 'What an advisory of unknown severity counts as.',
            default: 'critical'
        })
    }),
    shorthand: { accepts: severity, means: least => ({ 'fail-on': least }) },
    needs: options => ({ reports: askForReports('audit', options) }),
    reasons: {
        ...reportReasons,
        passed: '{found} found: {severities}; {suppressed} suppressed by the tool.',
        'too-many': '{found} of severity {severity} found, and at most {limit} may be: {names}; update, or ignore with a reason.',
        ignored: '{id} is ignored until {expires} ({reason}).',
        'ignore-expired': 'The exception for {id} expired on {expires}, so that the advisory counts again.',
        'ignore-unused': 'No advisory is called {id}; its exception can go.',
        unfixable: '{found} left out because no fix is known: {names}.'
    },
    judge: ({ options, evidence, now, say }) => {
        const { failed, noted } = inspectReports('audit', options, evidence.reports, say);
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const reports = reportsOf('findings', evidence.reports).map(({ report }) => report);
        const all = collectAdvisories(reports.flatMap(({ findings }) => findings), options.unknown);
        const { counted, used, unused, expired } = applyExceptions(all, options.ignore, (0,instant/* dayOf */.k)(now));
        const unfixable = options['only-fixable'] ? counted.filter(({ fixable }) => !fixable) : [];
        const relevant = counted.filter(advisory => !unfixable.includes(advisory));
        const bySeverity = advisorySeverities.map(level => ({
            level,
            found: relevant.filter(({ severity }) => severity === level)
        }));
        for (const { level, found } of bySeverity) {
            const limit = options.max?.[level] ?? (isAtLeast(level, options['fail-on']) ? 0 : Infinity);
            if (found.length > limit) {
                const params = { found: advisories(found.length), severity: level, limit, names: namesOf(found) };
                failed.push(say('too-many', params, findingPlaces(found.flatMap(({ findings }) => findings))));
            }
        }
        const severities = bySeverity
            .filter(({ found }) => found.length > 0)
            .map(({ level, found }) => `${String(found.length)} ${level}`);
        const suppressed = reports.reduce((sum, report) => sum + report.suppressed, 0);
        return settle({
            failed,
            passed: [say('passed', { found: advisories(relevant.length), severities: (0,words/* listNames */.Zv)(severities), suppressed })],
            noted: [
                ...expired.map(({ id, expires }) => say('ignore-expired', { id, expires })),
                ...used.map(exception => say('ignored', exception)),
                ...unused.map(({ id }) => say('ignore-unused', { id })),
                ...(unfixable.length > 0
                    ? [say('unfixable', { found: advisories(unfixable.length), names: namesOf(unfixable) })]
                    : []),
                ...noted
            ]
        });
    },
    examples: [
        {
            title: 'only a moderate advisory is known',
            options: basic,
            evidence: reportSet({
                'audit.json': findingsReport({ id: 'GHSA-1', severity: 'moderate', package: 'left-pad' })
            }),
            expect: 'passed',
            because: 'passed'
        },
        {
            title: 'an advisory of high severity is known',
            options: basic,
            evidence: reportSet({ 'audit.json': findingsReport({ id: 'GHSA-1', severity: 'high', package: 'left-pad' }) }),
            expect: 'failed',
            because: 'too-many'
        },
        {
            title: 'it is ignored for a while',
            options: { ...basic, ignore: [{ id: 'ghsa-1', reason: 'dev server only', expires: '2027-01-31' }] },
            evidence: reportSet({ 'audit.json': findingsReport({ id: 'GHSA-1', severity: 'high', package: 'left-pad' }) }),
            now: '2027-01-31T23:59:59Z',
            expect: 'passed',
            because: 'ignored'
        },
        {
            title: 'it was ignored for too long',
            options: { ...basic, ignore: [{ id: 'GHSA-1', reason: 'dev server only', expires: '2027-01-31' }] },
            evidence: reportSet({ 'audit.json': findingsReport({ id: 'GHSA-1', severity: 'high', package: 'left-pad' }) }),
            now: '2027-02-01T00:00:00Z',
            expect: 'failed',
            because: 'ignore-expired'
        }
    ]
});
const advisories = (found) => (0,words/* plural */.LS)(found, 'advisory', 'advisories');
const namesOf = (found) => (0,words/* listNames */.Zv)(found.map(nameOf));
//# sourceMappingURL=audit.js.map
// EXTERNAL MODULE: ./build/src/lib/glob.js
var glob = __nccwpck_require__(951);
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
/** The newest check per poster and name; one without a time cannot be ordered, so that it counts as well. */
function newestChecks(checks) {
    const newest = new Map();
    const undated = [];
    for (const check of checks) {
        if ((0,instant/* instantOf */.B)(check.startedAt) === null)
            undated.push(check);
        else {
            const key = JSON.stringify([check.kind, check.app, check.name]);
            const known = newest.get(key);
            if (known === undefined || isNewer(check, known))
                newest.set(key, check);
        }
    }
    return [...newest.values(), ...undated].sort((a, b) => a.id - b.id);
}
function isNewer(one, other) {
    const apart = ((0,instant/* instantOf */.B)(one.startedAt) ?? 0) - ((0,instant/* instantOf */.B)(other.startedAt) ?? 0);
    return apart > 0 || (apart === 0 && one.id > other.id);
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
                pending.push(say('missing', { name, others: checks_namesOf(newest) }));
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
            options: { names: 'build', accept: [] },
            evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({})] } },
            expect: 'passed',
            because: 'succeeded'
        },
        {
            title: 'the check was skipped',
            options: { names: 'build', accept: [] },
            evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ conclusion: 'skipped' })] } },
            expect: 'failed',
            because: 'failed'
        },
        {
            title: 'the check still runs',
            options: { names: ['build'], accept: [] },
            evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ status: 'in_progress', conclusion: null })] } },
            expect: 'pending',
            because: 'running'
        },
        {
            title: 'nothing has been posted yet',
            options: { names: ['build'], accept: [] },
            evidence: { checks: { commit: 'c0ffee', checks: [] } },
            expect: 'pending',
            because: 'missing'
        },
        {
            title: 'somebody else posted a check of that name',
            options: { names: ['build'], app: 'github-actions', accept: [] },
            evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ kind: 'status', app: 'github-actions' })] } },
            expect: 'pending',
            because: 'other-app'
        }
    ]
});
const unique = (texts) => [...new Set(texts)].sort();
const checks_namesOf = (found) => (0,words/* listNames */.Zv)(unique(found.map(({ name }) => name)));
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
/** A share in percent with at most two decimals, rounded down: 84.999 % never reads as 85. */
function floorPercent({ covered, total }) {
    const hundredths = (BigInt(covered) * 10000n) / BigInt(total);
    const fraction = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
    return `${String(hundredths / 100n)}${fraction === '' ? '' : `.${fraction}`}`;
}
//# sourceMappingURL=ratio.js.map
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
    for (const file of reports.flatMap(report => report.files)) {
        const same = byPath.get(file.path);
        if (same === undefined)
            byPath.set(file.path, [file]);
        else
            same.push(file);
    }
    const files = [...byPath.values()].map(mergeFile).sort((a, b) => (0,words/* compareTexts */.qy)(a.path, b.path));
    const withoutFiles = reports.filter(report => report.files.length === 0);
    const totalOf = (metric) => reports.some(report => report.totals[metric] === null)
        ? null
        : addRatios([...files.map(file => file[metric]), ...withoutFiles.map(report => report.totals[metric])]);
    return { files, totals: countsOf(totalOf) };
}
/** What some files have together; a metric is null where none of them measures it. */
function sumFiles(files) {
    return countsOf(metric => addRatios(files.map(file => file[metric])));
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
;// CONCATENATED MODULE: ./build/src/gates/coverage.js











const thresholds = {
    lines: (0,build/* optional */.lq)((0,build/* percent */.KN)({ about: 'Least share of lines covered, in percent.' })),
    branches: (0,build/* optional */.lq)((0,build/* percent */.KN)({ about: 'Least share of branches covered, in percent.' })),
    functions: (0,build/* optional */.lq)((0,build/* percent */.KN)({ about: 'Least share of functions covered, in percent.' })),
    statements: (0,build/* optional */.lq)((0,build/* percent */.KN)({ about: 'Least share of statements covered, in percent.' }))
};
const coverage = defineGate({
    id: 'coverage',
    title: 'Coverage is high enough',
    about: 'Holds back what has too little of its code reached by tests.',
    options: (0,build/* object */.Ik)({
        ...reportOptions('coverage'),
        ...thresholds,
        'per-path': (0,build/* optional */.lq)((0,build/* mapOf */.A7)((0,build/* either */.gP)((0,build/* percent */.KN)({ about: 'Least share of lines covered, in percent.' }), (0,build/* object */.Ik)(thresholds, { about: 'Least shares covered by metric, in percent.' }), { about: 'What the files that match must reach together.' }), { about: 'Shares that parts of the code must reach, by a glob of their paths as the report writes them.' }))
    }),
    shorthand: {
        accepts: (0,build/* percent */.KN)({ about: 'Least share of lines covered, in percent.' }),
        means: lines => ({ lines })
    },
    needs: options => ({ reports: askForReports('coverage', options) }),
    reasons: {
        ...reportReasons,
        met: '{percent} % of {what} covered ({covered} of {total}), and at least {least} % must be.',
        below: '{percent} % of {what} covered ({covered} of {total}), and at least {least} % must be; test what is named here.',
        'no-data': 'The reports do not measure {what}, or hold none; measure them, or take the limit away.',
        'path-unmatched': 'No file of the reports matches {path}; they name {files}, so write the glob alike.',
        'no-threshold': 'No limit is set for {what}; write lines, branches, functions or statements, such as `lines: 85`.'
    },
    judge: ({ options, evidence, say }) => {
        const { failed, noted } = inspectReports('coverage', options, evidence.reports, say);
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const merged = mergeCoverage(reportsOf('coverage', evidence.reports).map(({ report }) => report));
        const perPath = Object.entries(options['per-path'] ?? {});
        const passed = [];
        const judgeLimits = (limits, where, files, counts) => {
            for (const metric of reports/* coverageMetrics */.wv) {
                const least = limits[metric];
                const ratio = counts[metric];
                const what = metric + where;
                if (least === undefined)
                    continue;
                if (ratio === null || !isShare(ratio))
                    failed.push(say('no-data', { what }));
                else {
                    const params = { what, least, percent: floorPercent(ratio), ...ratio };
                    if (reaches(ratio, least))
                        passed.push(say('met', params));
                    else
                        failed.push(say('below', params, uncoveredPlaces(files)));
                }
            }
        };
        if (isEmpty(options) && perPath.length === 0)
            failed.push(say('no-threshold', { what: 'anything' }));
        judgeLimits(options, '', merged.files, merged.totals);
        for (const [path, limit] of perPath) {
            const limits = typeof limit === 'number' ? { lines: limit } : limit;
            const files = merged.files.filter(file => (0,glob/* matchesGlob */.kt)(path, file.path));
            if (isEmpty(limits))
                failed.push(say('no-threshold', { what: path }));
            else if (files.length > 0)
                judgeLimits(limits, ` in ${path}`, files, sumFiles(files));
            else
                failed.push(say('path-unmatched', {
                    path,
                    files: (0,words/* listNames */.Zv)(merged.files.map(file => file.path), 3)
                }));
        }
        return settle({ failed, passed, noted });
    },
    examples: [
        {
            title: 'enough lines are covered',
            options: { files: 1, lines: 75 },
            evidence: reportSet({ 'lcov.info': coverageReport(fileCoverage('src/cart.ts', '+++-')) }),
            expect: 'passed',
            because: 'met'
        },
        {
            title: 'one line is short',
            options: { files: 1, lines: 75.01 },
            evidence: reportSet({ 'lcov.info': coverageReport(fileCoverage('src/cart.ts', '+++-')) }),
            expect: 'failed',
            because: 'below'
        },
        {
            title: 'branches are not measured',
            options: { files: 1, branches: 50 },
            evidence: reportSet({ 'lcov.info': coverageReport(fileCoverage('src/cart.ts', '++++')) }),
            expect: 'failed',
            because: 'no-data'
        },
        {
            title: 'one folder falls behind',
            options: { files: 1, lines: 50, 'per-path': { 'src/pay/**': 90 } },
            evidence: reportSet({
                'lcov.info': coverageReport(fileCoverage('src/pay/card.ts', '+-'), fileCoverage('src/cart.ts', '+++'))
            }),
            expect: 'failed',
            because: 'below'
        }
    ]
});
const isEmpty = (limits) => reports/* coverageMetrics */.wv.every(metric => limits[metric] === undefined);
//# sourceMappingURL=coverage.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint.js







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
const lint_basic = { files: 1, 'max-errors': 0 };
const lint = defineGate({
    id: 'lint',
    title: 'Linters find nothing grave',
    about: 'Holds back what linters and analysers object to.',
    options: (0,build/* object */.Ik)({
        ...reportOptions('lint'),
        'max-errors': (0,build/* count */.U9)({ about: 'How many errors there may be.', default: 0 }),
        'max-warnings': (0,build/* optional */.lq)((0,build/* count */.U9)({ about: 'How many warnings there may be; without it any number.' }))
    }),
    needs: options => ({ reports: askForReports('lint', options) }),
    reasons: {
        ...reportReasons,
        passed: '{errors}, {warnings} and {notes} found; {suppressed} suppressed.',
        'too-many-errors': '{errors} found, and at most {limit} may be; fix the places named here.',
        'too-many-warnings': '{warnings} found, and at most {limit} may be; fix the places named here.'
    },
    judge: ({ options, evidence, say }) => {
        const { failed, noted } = inspectReports('lint', options, evidence.reports, say);
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const reports = reportsOf('findings', evidence.reports).map(({ report }) => report);
        const found = (level) => reports.flatMap(({ findings }) => findings.filter(finding => levelOf(finding) === level));
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
        return settle({ failed, passed: [say('passed', said)], noted });
    },
    examples: [
        {
            title: 'only warnings are found, and nobody limits them',
            options: lint_basic,
            evidence: reportSet({ 'eslint.json': findingsReport({ id: 'no-console', severity: 'warning' }) }),
            expect: 'passed',
            because: 'passed'
        },
        {
            title: 'an error is found',
            options: lint_basic,
            evidence: reportSet({
                'eslint.json': findingsReport({ id: 'no-undef', severity: 'error', file: 'src/cart.ts', line: 7 })
            }),
            expect: 'failed',
            because: 'too-many-errors'
        },
        {
            title: 'a severity is not known',
            options: lint_basic,
            evidence: reportSet({ 'lint.sarif': findingsReport({ id: 'odd', severity: 'unknown' }) }),
            expect: 'failed',
            because: 'too-many-errors'
        },
        {
            title: 'there are more warnings than may be',
            options: { ...lint_basic, 'max-warnings': 1 },
            evidence: reportSet({
                'a.json': findingsReport({ id: 'no-console', severity: 'warning' }),
                'b.json': findingsReport({ id: 'no-console', severity: 'warning' })
            }),
            expect: 'failed',
            because: 'too-many-warnings'
        }
    ]
});
const levelOf = ({ severity }) => levels[severity];
//# sourceMappingURL=lint.js.map
;// CONCATENATED MODULE: ./build/src/lib/duration.js
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const duration_words = [
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
    for (const [unit, word] of duration_words) {
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
// EXTERNAL MODULE: ./build/src/model/sign-off.js
var sign_off = __nccwpck_require__(1418);
;// CONCATENATED MODULE: ./build/src/gates/parts/sign-off/examples.js
const person = (id, login) => ({ id, login, type: 'User' });
/** The people of the examples: ada wrote the change, grace and edgar review it. */
const people = { ada: person(1, 'ada'), grace: person(2, 'grace'), edgar: person(3, 'edgar') };
const dba = { id: 'dba', users: ['ada', 'edgar'], teams: [], count: 1 };
const head = 'a'.repeat(40);
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
    bot: '{login} is no person, and a person must approve.',
    author: '{login} is the author, and somebody else must approve.',
    contributor: '{login} contributed commits, and somebody else must approve.',
    initiator: '{login} started this run, and somebody else must approve.',
    'not-in-role': '{login} approves without holding {role}; somebody who holds it must approve.',
    'no-permission': '{login} approves without write access, which {role} needs; somebody who has it must approve.',
    'role-unknown': 'It is not known whether {login} holds {role}: {why}',
    stale: '{login} approved {commit} at {at}; the head is {head} and arrived at {arrived}, so approve again.',
    'arrival-unknown': '{login} approved the head, but nothing tells when it arrived; push again and approve again.',
    expired: '{login} approved at {at}, and approvals count for {age}; approve again.',
    dismissed: 'The approval by {login} was dismissed; approve again.',
    superseded: '{login} approved {commit} and took another stand later; approve again.',
    'unknown-state': '{login} reviewed in the state {state}, which is not known; review again.'
};
/** What keeps one person's approval from counting for a demand; undefined where nothing does. */
function objectionTo({ user, commit, submittedAt }, { role, fresh, maxAge }, record, now, say) {
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
    const isOld = fresh !== 'any' && (commit !== sha || (at !== null && arrived !== null && at < arrived));
    if (at === null || isOld) {
        const approved = { commit: shorten(commit), at: submittedAt ?? 'an unknown time' };
        return say('stale', { login, ...approved, head: shorten(sha), arrived: record.headArrivedAt ?? 'an unknown time' });
    }
    if (fresh !== 'any' && arrived === null)
        return say('arrival-unknown', { login });
    // Where `now` cannot be read, an approval must not stay young.
    if (maxAge !== undefined && ((0,instant/* instantOf */.B)(now) ?? Infinity) - at > maxAge) {
        return say('expired', { login, at: submittedAt ?? '', age: formatDuration(maxAge) });
    }
    return undefined;
}
/** What is to be said of somebody whose last stand neither approves nor blocks. */
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
            ...silent.filter(stance => !blocks(stance)).flatMap(stance => objectionsToStance(stance, say))
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









const options = (0,build/* object */.Ik)({
    role: (0,build/* text */.Qq)({ about: 'The role whose people must sign.', default: sign_off/* defaultRole */.w }),
    count: (0,build/* optional */.lq)((0,build/* count */.U9)({ about: 'How many people must sign; without it as many as the role says.', least: 1 })),
    distinct: (0,build/* flag */.Jt)({ about: 'Whether whoever signs for this role signs for no other one.', default: true }),
    fresh: (0,build/* choice */.Yq)(['head', 'any'], {
        about: 'Which commit must have been approved: the head as it is now, or any of the pull request.',
        default: 'head'
    }),
    'max-age': (0,build/* optional */.lq)((0,build/* duration */.p0)({ about: 'How old an approval may be.' })),
    'ignore-changes-requested': (0,build/* flag */.Jt)({
        about: 'Whether changes requested by people of the role, or with write access, do not hold back.',
        default: false
    })
});
const sign_off_basic = { role: dba.id, distinct: true, fresh: 'head', 'ignore-changes-requested': false };
const signOff = defineGate({
    id: 'sign-off',
    title: 'The people responsible have signed off',
    about: 'Holds back what the people of a role have not approved as it is now.',
    options,
    shorthand: { accepts: (0,build/* text */.Qq)({ about: 'The role whose people must sign.' }), means: role => ({ role }) },
    demands: (options, role) => [demandOf(options, role)],
    needs: (_, { demands }) => ({ 'sign-offs': { kind: 'sign-offs', ask: { demands } } }),
    reasons: {
        signed: '{login} signs for {role}: approved {commit} at {at}.',
        awaiting: 'Waiting for {role} ({missing} of {count}): {who}.',
        impossible: 'Nobody can complete {role}: {who}. Add people to the role, or let somebody else start the run.',
        'changes-requested': '{login} requests changes; settle them, and ask for a new review or a dismissal.',
        'filled-elsewhere': '{login} already signs for {other}, and one person fills one role; somebody else must sign for {role}.',
        'unknown-user': 'Review {review} approves, but its account no longer exists; somebody else must approve.',
        ...objectionReasons
    },
    judge: ({ options, evidence, now, role, say }) => {
        const record = evidence['sign-offs'];
        const demand = demandOf(options, role);
        const { id } = demand.role;
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
                ...signed.map(({ user: { login }, commit, submittedAt }) => say('signed', { login, role: id, commit: shorten(commit), at: submittedAt ?? 'an unknown time' })),
                ...elsewhere.map(({ review: { user }, role: other }) => say('filled-elsewhere', { login: user.login, other, role: id })),
                ...objections,
                ...unsignedApprovals(record.reviews).map(review => say('unknown-user', { review: review.id }))
            ]
        });
    },
    examples: [
        {
            title: 'somebody of the role approved the head',
            options: sign_off_basic,
            evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar)]) },
            expect: 'passed',
            because: 'signed'
        },
        {
            title: 'only somebody else approved',
            options: sign_off_basic,
            evidence: { 'sign-offs': signOffRecord([reviewBy(people.grace)]) },
            expect: 'pending',
            because: 'not-in-role'
        },
        {
            title: 'the approval is for an older commit',
            options: sign_off_basic,
            evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar, { commit: 'c'.repeat(40) })]) },
            expect: 'pending',
            because: 'stale'
        },
        {
            title: 'somebody of the role requests changes',
            options: sign_off_basic,
            evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar, { state: 'CHANGES_REQUESTED' })]) },
            expect: 'failed',
            because: 'changes-requested'
        }
    ]
});
function demandOf(chosen, roleOf) {
    const role = roleOf(chosen.role);
    const { count = role.count, distinct, fresh, 'max-age': maxAge, 'ignore-changes-requested': ignoreChangesRequested } = chosen;
    const age = maxAge === undefined ? {} : { maxAge: parseDuration(maxAge) };
    return { role, count, distinct, fresh, ignoreChangesRequested, ...age };
}
//# sourceMappingURL=sign-off.js.map
;// CONCATENATED MODULE: ./build/src/gates/parts/test-failures.js
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
;// CONCATENATED MODULE: ./build/src/gates/tests.js









const tests_basic = { files: 1, 'min-tests': 1, 'max-failed': 0 };
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
        suites: (0,build/* optional */.lq)((0,build/* texts */.Te)({ about: 'Names of the suites that must be there; `*` stands for any text.' }))
    }),
    needs: options => ({ reports: askForReports('tests', options) }),
    reasons: {
        ...reportReasons,
        passed: '{passed} of {total} passed, {skipped} skipped, {flaky} flaky.',
        failed: '{failed} of {total} failed, and at most {limit} may: {names}; fix them, or the code that they test.',
        'suite-errors': '{errors} belong to no single test, so that tests may be missing: {names}; fix what keeps them from running.',
        'no-tests': 'The reports hold no test at all; check that the test command finds its tests.',
        'all-skipped': 'All of {total} were skipped; run at least one.',
        'too-few-tests': '{total} found, and at least {least} must be there; check that no suite is left out.',
        'too-many-skipped': '{skipped} skipped, and at most {limit} may be; enable or remove some.',
        'too-many-flaky': '{flaky} passed only after a retry, and at most {limit} may; make them steady.',
        'suite-absent': 'No suite is called {suite}; check that its report is written and that `suites` names it rightly.'
    },
    judge: ({ options, evidence, say }) => {
        const { failed, noted } = inspectReports('tests', options, evidence.reports, say);
        if (evidence.reports.files.length === 0)
            return settle({ failed, passed: [] });
        const reports = reportsOf('tests', evidence.reports);
        const counts = addCounts(reports.map(({ report }) => report.counts));
        const broken = reports.flatMap(({ path, report }) => report.suiteErrors.map(failure => ({ path, failure })));
        const failures = reports.flatMap(({ path, report }) => report.failures.map(failure => ({ path, failure })));
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
        return settle({ failed, passed: [say('passed', { ...counts, total })], noted });
    },
    examples: [
        {
            title: 'every test passes',
            options: tests_basic,
            evidence: reportSet({ 'junit.xml': testReport({ passed: 12, skipped: 1 }) }),
            expect: 'passed',
            because: 'passed'
        },
        {
            title: 'one of two reports holds a failure',
            options: tests_basic,
            evidence: reportSet({ 'a.xml': testReport({ passed: 12 }), 'b.xml': testReport({ passed: 3, failed: 1 }) }),
            expect: 'failed',
            because: 'failed'
        },
        {
            title: 'no report is found',
            options: tests_basic,
            evidence: reportSet({}),
            expect: 'failed',
            because: 'report-missing'
        },
        {
            title: 'every test is skipped',
            options: tests_basic,
            evidence: reportSet({ 'junit.xml': testReport({ skipped: 3 }) }),
            expect: 'failed',
            because: 'all-skipped'
        }
    ]
});
//# sourceMappingURL=tests.js.map
;// CONCATENATED MODULE: ./build/src/gates/index.js
// Generated from the files of this folder by `npm run reference`; do not edit.







// prettier-ignore
const gates = (0,registry/* registry */.u)([audit, checks, coverage, lint, signOff, tests]);
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony exports cut, logLine, breakCommands */
/**
 * Text from outside is hostile: test names, messages, titles, branch and file names. Each place where text is shown has
 * one function here that makes it harmless there.
 */
/** Control characters, and the characters that change how others are shown or are not shown at all. */
const unseen = 
// eslint-disable-next-line no-control-regex
/[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
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
        .replace(/^(\s*)([-.\d:])/, `$1${joiner}$2`);
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

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   nJ: () => (/* binding */ matchesGlobs)
/* harmony export */ });
const anything = () => true;
const notSlash = (character) => character !== '/';
/**
 * Whether a path matches a glob of workflow filters: `*` is any text within a folder, `**` any text, `?` and `+` make the
 * character before them optional or repeated, `[a-z]` is one of the characters listed, `\` takes away a meaning.
 * The time is bounded by glob length × path length, whatever the glob.
 */
function matchesGlob(glob, path) {
    const steps = compile(glob);
    let states = reach(steps, new Set([0]));
    let midway = new Set();
    for (const character of path) {
        const next = new Set();
        const nextMidway = new Set();
        const walkFolders = (state) => {
            nextMidway.add(state);
            if (character === '/')
                next.add(state + 1);
        };
        for (const state of midway)
            walkFolders(state);
        for (const state of states) {
            const step = steps[state];
            if (step === undefined || !step.takes(character))
                continue;
            if (step.folders)
                walkFolders(state);
            else {
                next.add(state + 1);
                if (step.repeats)
                    next.add(state);
            }
        }
        states = reach(steps, next);
        midway = nextMidway;
    }
    return states.has(steps.length);
}
/** Whether a list of globs selects a path: in order, a match selects it and a match of a glob behind `!` takes it away again. */
function matchesGlobs(globs, path) {
    let selected = false;
    for (const glob of globs) {
        const excludes = glob.startsWith('!');
        if (selected === excludes && matchesGlob(excludes ? glob.slice(1) : glob, path))
            selected = !excludes;
    }
    return selected;
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
function compile(glob) {
    const characters = [...glob];
    const steps = [];
    let repeatable = false;
    const push = (step, canRepeat) => {
        steps.push({ repeats: false, optional: false, folders: false, ...step });
        repeatable = canRepeat;
    };
    for (let i = 0; i < characters.length; i++) {
        const character = characters[i] ?? '';
        const last = steps.at(-1);
        if (character === '*' && characters[i + 1] === '*') {
            const before = characters[i - 1];
            const folders = (before === undefined || before === '/') && characters[i + 2] === '/';
            push({ takes: anything, repeats: true, optional: true, folders }, false);
            i += folders ? 2 : 1;
        }
        else if (character === '*') {
            push({ takes: notSlash, repeats: true, optional: true }, false);
        }
        else if ((character === '?' || character === '+') && repeatable && last !== undefined) {
            steps[steps.length - 1] = { ...last, optional: character === '?', repeats: character === '+' };
            repeatable = false;
        }
        else if (character === '[' && characters.indexOf(']', i + 2) !== -1) {
            const end = characters.indexOf(']', i + 2);
            push({ takes: oneOf(characters.slice(i + 1, end)), repeats: false }, true);
            i = end;
        }
        else {
            const literal = character === '\\' ? (characters[++i] ?? '\\') : character;
            push({ takes: taken => taken === literal }, true);
        }
    }
    return steps;
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

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
    let id = words[0]?.slice(0, longest) ?? '';
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

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   wv: () => (/* binding */ coverageMetrics)
/* harmony export */ });
/* unused harmony export maxKept */
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

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ defaultRole)
/* harmony export */ });
/** The role that any reviewer with write access holds, unless the checklist defines it otherwise. */
const defaultRole = 'default';
//# sourceMappingURL=sign-off.js.map

/***/ }),

/***/ 4555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError)
/* harmony export */ });
/* unused harmony export defineParser */
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

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parsers)
/* harmony export */ });
/* harmony import */ var _lib_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7642);
// Generated from the files of this folder by `npm run reference`; do not edit.

// prettier-ignore
const parsers = (0,_lib_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u)([]);
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./build/src/lib/nearest.js
var nearest = __nccwpck_require__(2339);
// EXTERNAL MODULE: ./build/src/parsers/define.js
var parsers_define = __nccwpck_require__(4555);
// EXTERNAL MODULE: ./build/src/parsers/index.js
var parsers = __nccwpck_require__(6758);
;// CONCATENATED MODULE: ./build/src/lib/ansi.js
/** Colours and cursor moves of terminals: CSI sequences, and OSC ones up to their end (ECMA-48, section 5.4). */
// eslint-disable-next-line no-control-regex
const sequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
/** The text without the escape sequences that colour it on a terminal. */
function stripAnsi(text) {
    return /[\u001b\u009b]/.test(text) ? text.replace(sequences, '') : text;
}
//# sourceMappingURL=ansi.js.map
;// CONCATENATED MODULE: ./build/src/lib/first-line.js

const longest = 300;
/** The first line of a text that is not blank, without terminal colours, at most 300 characters; empty when there is none. */
function firstLine(text) {
    const line = stripAnsi(text.slice(0, 16 * longest))
        .match(/\S[^\r\n]*/)?.[0]
        .trimEnd() ?? '';
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
//# sourceMappingURL=first-line.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/json.js

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
    throw new ReportError('report-malformed', `The report has no ${what}, or it is not an object.`);
}
/** The list that a format cannot do without; `what` names it in the error `report-malformed`. */
function requireArray(value, what) {
    if (Array.isArray(value))
        return value;
    throw new ReportError('report-malformed', `The report has no ${what}, or it is not a list.`);
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
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/seen.js


function isEmptyArray(sniffed) {
    return sniffed.syntax === 'json' && asArray(sniffed.value)?.length === 0;
}
function isEmptyObject(sniffed) {
    const record = sniffed.syntax === 'json' ? asRecord(sniffed.value) : undefined;
    return record !== undefined && Object.keys(record).length === 0;
}
/** What a file that no parser knows looks like, to complete "The file is …". */
function describeSniffed(sniffed) {
    switch (sniffed.syntax) {
        case 'xml':
            return `XML with the root element <${firstLine(sniffed.root)}>`;
        case 'lines':
            return `text that begins "${firstLine(sniffed.head[0] ?? '').slice(0, 80)}"`;
        case 'json':
            return describeValue(sniffed.value);
    }
}
function describeValue(value) {
    const array = asArray(value);
    const record = asRecord(array === undefined ? value : array[0]);
    if (record === undefined)
        return array === undefined ? 'a JSON value' : 'a JSON list';
    const keys = Object.keys(record)
        .slice(0, 8)
        .map(key => firstLine(key).slice(0, 40));
    return `${array === undefined ? 'a JSON object' : 'a JSON list of objects'} with the keys ${keys.join(', ')}`;
}
/** The words of a tool that wrote `{error: …}` or `{message: …}` where its report should be; asked of unknown files only. */
function readToolError(sniffed) {
    const record = sniffed.syntax === 'json' ? asRecord(sniffed.value) : undefined;
    if (record === undefined)
        return undefined;
    const error = asRecord(record['error']);
    const candidates = [
        record['error'],
        error?.['summary'],
        error?.['message'],
        error?.['detail'],
        record['message'],
        error?.['code']
    ];
    const words = candidates.map(asString).find(text => text !== undefined && text.trim() !== '');
    if (words !== undefined)
        return firstLine(words);
    return error === undefined ? undefined : 'it gives no words for it.';
}
/** Whether some lines are JSON, or begin like it, and others are not. */
function mixesJsonWithText(sniffed) {
    if (sniffed.syntax !== 'lines')
        return false;
    const beginsJson = sniffed.head.map(line => /^\s*[{[]/.test(line) && !/^\s*\[[^\]"{]*\]\s*\S/.test(line));
    return beginsJson.includes(true) && sniffed.head.some((_, index) => beginsJson[index] !== true);
}
//# sourceMappingURL=seen.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/decode.js

/** Enough bytes to see a byte order mark and an XML declaration whole. */
const lookAhead = 256;
/**
 * The text of a file in pieces, in order, without byte order mark. The encoding is told by the mark, else by the zeros of
 * UTF-16, else by the XML declaration, else it is UTF-8; bytes that are no text in it become U+FFFD.
 * Throws `ReportError` `report-not-text` for NUL characters and `report-malformed` for an encoding nobody knows.
 */
function* decodeText(chunks) {
    let decode;
    let waiting = new Uint8Array(0);
    for (const chunk of chunks) {
        if (decode !== undefined) {
            yield* checkText(decode(chunk, false));
            continue;
        }
        waiting = join(waiting, chunk);
        if (waiting.length < lookAhead)
            continue;
        decode = chooseDecoder(waiting);
        yield* checkText(decode(waiting, false));
        waiting = new Uint8Array(0);
    }
    decode ??= chooseDecoder(waiting);
    yield* checkText(decode(waiting, true));
}
function* checkText(text) {
    if (text === '')
        return;
    if (text.includes('\0')) {
        throw new parsers_define/* ReportError */.$('report-not-text', 'The file contains NUL characters: it is binary, or text in an unknown encoding.');
    }
    yield text;
}
function chooseDecoder(head) {
    const label = markedEncoding(head) ?? declaredEncoding(head);
    return label === undefined || label === 'utf-8' ? utf8Decoder() : labelledDecoder(label);
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
function labelledDecoder(label) {
    const decoder = createDecoder(label);
    return (bytes, last) => decoder.decode(bytes, { stream: !last });
}
function createDecoder(label) {
    try {
        return new TextDecoder(label);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new parsers_define/* ReportError */.$('report-malformed', `The XML declaration names the encoding "${label}", which is unknown.`, 1);
    }
}
/**
 * Decodes at character boundaries of our own finding, because a TextDecoder that was asked to stream is four times slower.
 */
function utf8Decoder() {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let waiting = new Uint8Array(0);
    let begun = false;
    return (bytes, last) => {
        const all = join(waiting, bytes);
        const end = last ? all.length : all.length - unfinishedBytes(all);
        waiting = all.slice(end);
        const text = decoder.decode(all.subarray(0, end));
        const marked = !begun && text.startsWith('\uFEFF');
        begun ||= text !== '';
        return marked ? text.slice(1) : text;
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
    if (first.length === 0)
        return second;
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
;// CONCATENATED MODULE: ./build/src/parsers/read/limits.js
/** How deep elements or JSON values may be nested. */
const maxDepth = 64;
/** Characters that one tag, one comment or one line may have: the most that is ever held of a file that is streamed. */
const maxPiece = 16 * 1024 * 1024;
/** Characters at which a string of the JavaScript engine ends, and with it a JSON document that is parsed whole. */
const maxString = 536_870_888;
//# sourceMappingURL=limits.js.map
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
    if (isDeeper(value, maxDepth)) {
        throw new parsers_define/* ReportError */.$('report-too-deep', `The JSON is nested deeper than ${maxDepth} levels.`);
    }
    return value;
}
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const member of Array.isArray(value) ? value : Object.values(value)) {
        if (typeof member === 'object' && isDeeper(member, levels - 1))
            return true;
    }
    return false;
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
        if (carried.length > maxPiece) {
            throw new parsers_define/* ReportError */.$('report-too-large', `A line of the file is longer than ${maxPiece} characters.`);
        }
    }
    if (carried !== '')
        yield withoutReturn(carried);
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
//# sourceMappingURL=lines.js.map
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
/** Control characters pass as they do when written raw; zero, halves of pairs and what lies beyond Unicode do not. */
function characterOf(point) {
    const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : undefined;
}
/** CRLF and a lone CR are LF to XML. */
function normalizeEnds(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
/** The end of the text whose meaning the next piece cannot change: a reference, a line's end or `]]>` may be cut in two. */
function settledEnd(text, from) {
    const tail = /(?:&[^;<]{0,12}|\]{1,2}|\r)$/.exec(text.slice(Math.max(from, text.length - 13)));
    return text.length - (tail?.[0].length ?? 0);
}
//# sourceMappingURL=xml-text.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-attributes.js

/** The attributes of the tag under the scanner, as offsets into the text: a value becomes a string when it is asked for. */
class TagAttributes {
    #text = '';
    #count = 0;
    /** Four numbers an attribute: where its name begins and ends, where its value begins and ends. */
    #offsets = [];
    #line;
    constructor(line) {
        this.#line = line;
    }
    reset(text) {
        this.#text = text;
        this.#count = 0;
    }
    add(nameFrom, nameTo, from, to) {
        const at = 4 * this.#count++;
        this.#offsets[at] = nameFrom;
        this.#offsets[at + 1] = nameTo;
        this.#offsets[at + 2] = from;
        this.#offsets[at + 3] = to;
    }
    get(name) {
        for (let index = 0; index < this.#count; index++) {
            if (this.#isNamed(index, name))
                return this.#value(index);
        }
        return undefined;
    }
    entries() {
        return Array.from({ length: this.#count }, (_, index) => [this.#name(index), this.#value(index)]);
    }
    /** The name that two attributes share, which XML forbids; undefined when all differ. */
    duplicate() {
        if (this.#count > 8)
            return this.#duplicateOfMany();
        for (let index = 1; index < this.#count; index++) {
            const name = this.#name(index);
            for (let before = 0; before < index; before++) {
                if (this.#isNamed(before, name))
                    return name;
            }
        }
        return undefined;
    }
    #duplicateOfMany() {
        const seen = new Set();
        for (let index = 0; index < this.#count; index++) {
            const name = this.#name(index);
            if (seen.has(name))
                return name;
            seen.add(name);
        }
        return undefined;
    }
    #isNamed(index, name) {
        const from = this.#offset(index, 0);
        return this.#offset(index, 1) - from === name.length && this.#text.startsWith(name, from);
    }
    #name(index) {
        return this.#text.slice(this.#offset(index, 0), this.#offset(index, 1));
    }
    /** White space becomes spaces, as XML 1.0 section 3.3.3 has it. */
    #value(index) {
        const raw = this.#text.slice(this.#offset(index, 2), this.#offset(index, 3));
        return replaceReferences(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw, this.#line);
    }
    #offset(index, which) {
        return this.#offsets[4 * index + which] ?? 0;
    }
}
//# sourceMappingURL=xml-attributes.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-names.js
/** Kinds of the 128 ASCII characters: 1 may begin a name, 2 may go on in one, 4 is white space. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/[A-Za-z_:]/.test(character))
        return 3;
    if (/[0-9.-]/.test(character))
        return 2;
    return /[ \t\r\n]/.test(character) ? 4 : 0;
});
/** The end of the name that begins at `from`; `from` itself when none does. */
function nameEnd(text, from) {
    if (!hasKind(text.charCodeAt(from), 1))
        return from;
    let end = from + 1;
    while (hasKind(text.charCodeAt(end), 2))
        end++;
    return end;
}
/** The first place from `from` on that is no white space; the text's length when all the rest is. */
function spaceEnd(text, from) {
    let end = from;
    while (((kinds[text.charCodeAt(end)] ?? 0) & 4) !== 0)
        end++;
    return end;
}
/** Beyond ASCII, letters are not told apart finer than XML's first ranges do it; NaN, the end of the text, has no kind. */
function hasKind(code, kind) {
    if (code < 128)
        return ((kinds[code] ?? 0) & kind) !== 0;
    return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
}
/** The name without the prefix of its namespace. */
function localName(name) {
    const colon = name.lastIndexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
}
//# sourceMappingURL=xml-names.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-prolog.js

const doctype = /<!DOCTYPE[ \t\r\n]+[^\s"'<>[\]]+(?:[ \t\r\n]+(?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[^"]*"|'[^']*'))[ \t\r\n]+(?:"[^"]*"|'[^']*'))?[ \t\r\n]*([>[])/y;
const declaration = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;
/** The end of the DOCTYPE that begins at `from`, undefined when none that is complete does; one may bring its own definitions. */
function doctypeEnd(text, from) {
    doctype.lastIndex = from;
    const match = doctype.exec(text);
    if (match === null)
        return undefined;
    return match[1] === '[' ? 'own-definitions' : doctype.lastIndex;
}
/** Whether `<?…?>` is well formed; the XML declaration is so only at the very beginning. */
function isInstruction(whole, atBeginning) {
    const target = whole.slice(2, nameEnd(whole, 2));
    if (target.toLowerCase() === 'xml')
        return atBeginning && declaration.test(whole);
    return target !== '' && /^[ \t\r\n?]/.test(whole.slice(2 + target.length));
}
//# sourceMappingURL=xml-prolog.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/xml-scanner.js






const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
/**
 * The scanner behind `readXml`, fed piece by piece. It holds the text that is not yet understood, never more than one tag
 * or comment (at most `maxPiece` characters) and what the last piece added.
 */
class XmlScanner {
    #handler;
    #attributes = new TagAttributes(() => this.#lineHere());
    /** Names, as written, of the elements that are open. */
    #open = [];
    #text = '';
    /** Everything before this offset is understood. */
    #at = 0;
    /** How long the text must be before looking again pays: doubled each time, so that long tags cost linear time. */
    #wanted = 0;
    #line = 1;
    /** Where the first line end is that is not counted yet. */
    #nextLine = Infinity;
    #nextTag = -1;
    #nextReference = -1;
    #inCdata = false;
    #begun = false;
    #doctypeSeen = false;
    #rootSeen = false;
    #stopped = false;
    constructor(handler) {
        this.#handler = handler;
    }
    write(chunk) {
        this.#lineHere();
        this.#text = this.#text.slice(this.#at) + chunk;
        this.#at = 0;
        this.#nextLine = this.#find('\n', 0);
        this.#nextTag = -1;
        this.#nextReference = -1;
        if (this.#text.length < this.#wanted)
            return 'more';
        this.#scan();
        return this.#stopped ? 'stop' : 'more';
    }
    end() {
        this.#scan();
        if (this.#stopped)
            return;
        const inside = this.#open.at(-1);
        if (inside !== undefined)
            throw this.#truncated(`inside <${inside}>`);
        if (this.#at < this.#text.length)
            throw this.#truncated('inside a tag');
        if (!this.#rootSeen)
            throw this.#truncated('before its root element');
    }
    #scan() {
        while (this.#at < this.#text.length && !this.#stopped) {
            if (!this.#step())
                break;
            this.#begun = true;
        }
        const pending = this.#text.length - this.#at;
        this.#wanted = 2 * pending;
        if (pending > maxPiece && !this.#stopped) {
            throw this.#error('report-too-large', `A tag or comment of the XML is longer than ${maxPiece} characters.`);
        }
    }
    /** Understands the next part and moves past it; false when its end is not there yet. */
    #step() {
        if (this.#inCdata)
            return this.#readCdata();
        if (this.#text.charCodeAt(this.#at) !== lessThan)
            return this.#readText();
        switch (this.#text[this.#at + 1]) {
            case undefined:
                return false;
            case '/':
                return this.#readEndTag();
            case '!':
                return this.#readDeclaration();
            case '?':
                return this.#readInstruction();
        }
        return this.#readStartTag();
    }
    #readStartTag() {
        const text = this.#text;
        const start = this.#at;
        this.#nextTag = this.#find('<', start + 1);
        const end = this.#readAttributes(nameEnd(text, start + 1));
        // No `<` may be inside a tag, so one that is there proves that the end never comes.
        if (this.#nextTag < (end ?? Infinity))
            throw this.#malformed('a "<" inside a tag');
        if (end === undefined)
            return false;
        if (this.#referenceBefore(end))
            this.#attributes.entries();
        const duplicate = this.#attributes.duplicate();
        if (duplicate !== undefined)
            throw this.#malformed(`the attribute ${duplicate} twice in one tag`);
        this.#openElement(text.slice(start + 1, nameEnd(text, start + 1)), text.charCodeAt(end - 2) === slash);
        this.#at = end;
        return true;
    }
    /** Notes the attributes from the end of the tag's name on, and gives the end of the tag; undefined when it is not there yet. */
    #readAttributes(from) {
        const text = this.#text;
        if (from === this.#at + 1)
            throw this.#malformed('a "<" that begins no tag');
        this.#attributes.reset(text);
        for (let at = from;;) {
            const name = spaceEnd(text, at);
            if (text.charCodeAt(name) === greaterThan)
                return name + 1;
            if (text.charCodeAt(name) === slash && text.charCodeAt(name + 1) === greaterThan)
                return name + 2;
            const nameTo = nameEnd(text, name);
            const sign = spaceEnd(text, nameTo);
            const value = spaceEnd(text, sign + 1);
            if (value >= text.length)
                return undefined;
            const quote = text[value];
            if (name === at || nameTo === name || text.charCodeAt(sign) !== equals || (quote !== '"' && quote !== "'")) {
                throw this.#malformed('a tag that is not well formed');
            }
            const valueTo = text.indexOf(quote, value + 1);
            if (valueTo === -1)
                return undefined;
            this.#attributes.add(name, nameTo, value + 1, valueTo);
            at = valueTo + 1;
        }
    }
    #openElement(name, isEmpty) {
        if (this.#open.length === 0 && this.#rootSeen)
            throw this.#malformed('a second root element');
        if (this.#open.length >= maxDepth) {
            throw this.#error('report-too-deep', `The XML is nested deeper than ${maxDepth} elements.`);
        }
        this.#rootSeen = true;
        const local = localName(name);
        if (this.#handler.open(local, this.#attributes, this.#lineHere()) === 'stop')
            this.#stopped = true;
        else if (isEmpty)
            this.#handler.close?.(local);
        else
            this.#open.push(name);
    }
    #readEndTag() {
        const text = this.#text;
        const name = this.#open.at(-1) ?? '';
        const end = this.#at + 2 + name.length;
        const close = spaceEnd(text, end);
        if (close >= text.length && name.startsWith(text.slice(this.#at + 2, end)))
            return false;
        if (name === '' || !text.startsWith(name, this.#at + 2) || text.charCodeAt(close) !== greaterThan) {
            throw this.#malformed(`an end tag that does not match ${name === '' ? 'any start tag' : `<${name}>`}`);
        }
        this.#open.pop();
        this.#at = close + 1;
        this.#handler.close?.(localName(name));
        return true;
    }
    #readDeclaration() {
        const text = this.#text;
        if (text.startsWith('<!--', this.#at))
            return this.#readComment();
        if (text.startsWith('<![CDATA[', this.#at) && this.#open.length > 0) {
            this.#inCdata = true;
            this.#at += '<![CDATA['.length;
            return true;
        }
        if (text.startsWith('<!DOCTYPE', this.#at))
            return this.#readDoctype();
        const rest = text.slice(this.#at, this.#at + '<!DOCTYPE'.length);
        if (['<!--', '<![CDATA[', '<!DOCTYPE'].some(known => known.startsWith(rest)))
            return false;
        throw this.#malformed('a "<!" that begins nothing that belongs there');
    }
    #readComment() {
        const end = this.#text.indexOf('--', this.#at + '<!--'.length);
        if (end === -1 || end + 2 >= this.#text.length)
            return false;
        if (this.#text.charCodeAt(end + 2) !== greaterThan)
            throw this.#malformed('"--" inside a comment');
        this.#handler.comment?.(this.#text.slice(this.#at + '<!--'.length, end));
        this.#at = end + '-->'.length;
        return true;
    }
    #readDoctype() {
        const end = doctypeEnd(this.#text, this.#at);
        if (end === 'own-definitions') {
            throw this.#error('report-unsafe', 'The XML brings its own document type definition, which is never read.');
        }
        if (end === undefined && !this.#text.includes('>', this.#at))
            return false;
        if (end === undefined || this.#doctypeSeen || this.#rootSeen)
            throw this.#malformed('a DOCTYPE that does not fit');
        this.#doctypeSeen = true;
        this.#at = end;
        return true;
    }
    #readInstruction() {
        const end = this.#text.indexOf('?>', this.#at + 2);
        if (end === -1)
            return false;
        if (!isInstruction(this.#text.slice(this.#at, end + 2), !this.#begun)) {
            throw this.#malformed('a processing instruction or XML declaration that does not fit');
        }
        this.#at = end + 2;
        return true;
    }
    #readText() {
        if (this.#nextTag < this.#at)
            this.#nextTag = this.#find('<', this.#at);
        const end = Math.min(this.#nextTag, this.#open.length === 0 ? this.#text.length : settledEnd(this.#text, this.#at));
        if (end === this.#at)
            return false;
        if (this.#open.length === 0) {
            if (spaceEnd(this.#text, this.#at) < end)
                throw this.#malformed(`text ${this.#rootSeen ? 'after' : 'before'} the root element`);
        }
        else {
            const raw = this.#text.slice(this.#at, end);
            if (raw.includes(']]>'))
                throw this.#malformed('"]]>" outside a CDATA section');
            const here = () => this.#lineHere();
            this.#giveText(this.#referenceBefore(end) ? replaceReferences(normalizeEnds(raw), here) : normalizeEnds(raw));
        }
        this.#at = end;
        return true;
    }
    #readCdata() {
        const close = this.#text.indexOf(']]>', this.#at);
        const end = close === -1 ? settledEnd(this.#text, this.#at) : close;
        if (close === -1 && end === this.#at)
            return false;
        this.#giveText(normalizeEnds(this.#text.slice(this.#at, end)));
        this.#at = close === -1 ? end : end + ']]>'.length;
        this.#inCdata = close === -1;
        return true;
    }
    #giveText(text) {
        this.#handler.text?.(text);
    }
    /** Whether a `&` comes before `end`; asked with rising ends, so that each is searched for once. */
    #referenceBefore(end) {
        if (this.#nextReference < this.#at)
            this.#nextReference = this.#find('&', this.#at);
        return this.#nextReference < end;
    }
    #lineHere() {
        while (this.#nextLine < this.#at) {
            this.#line++;
            this.#nextLine = this.#find('\n', this.#nextLine + 1);
        }
        return this.#line;
    }
    /** As `indexOf`, but infinitely far where there is none: each mark is searched for once and then only compared. */
    #find(mark, from) {
        const at = this.#text.indexOf(mark, from);
        return at === -1 ? Infinity : at;
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
 * Reads one XML 1.0 document. Strict about everything that shows a report cut off or mangled (tags that match, attributes
 * quoted and unique, known references, one root and nothing after it); lenient towards control characters, which test
 * output is full of. Never reads a DTD: a document that brings its own is refused.
 * Throws `ReportError` `report-truncated`, `report-malformed`, `report-unsafe`, `report-too-deep` or `report-too-large`.
 */
function readXml(chunks, handler) {
    const scanner = new XmlScanner(handler);
    for (const chunk of chunks) {
        if (scanner.write(chunk) === 'stop')
            return;
    }
    scanner.end();
}
//# sourceMappingURL=xml.js.map
;// CONCATENATED MODULE: ./build/src/parsers/read/open.js






/** Characters of a file that recognising looks at. */
const headLength = 64 * 1024;
const headLines = 100;
/**
 * Decodes a report and takes the first look at it; `bytes` is the file's size. Throws `ReportError` `report-empty`, and
 * whatever decoding, a JSON document that is not well formed, or an XML prolog makes it throw.
 */
function openReport(path, chunks, bytes) {
    const tape = new Tape(decodeText(chunks));
    tape.readUntil(/\S/);
    const first = /\S/.exec(tape.text)?.[0];
    if (first === undefined) {
        throw new parsers_define/* ReportError */.$('report-empty', 'The file is empty: whatever should have written it did not.');
    }
    const sniffed = first === '<' ? sniffXml(tape) : first === '{' || first === '[' ? sniffJson(tape, bytes) : sniffLines(tape);
    return { path, sniffed, chunks: () => tape.replay(), lines: () => splitLines(tape.replay()) };
}
/** The decoded pieces, of which the first can be looked at before all are read from the start. */
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
        this.text += next.value;
        return next.value;
    }
    /** Advances until a piece matches or nothing is left; looks at each piece once, for the text may become long. */
    readUntil(pattern) {
        for (let piece = this.advance(); piece !== undefined && !pattern.test(piece); piece = this.advance())
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
    *replay() {
        yield this.take();
        while (this.advance() !== undefined)
            yield this.take();
    }
}
function sniffXml(tape) {
    tape.readLength(headLength);
    if (/^\s*<(!doctype\s+html|html|head|body)\b/i.test(tape.text)) {
        throw new parsers_define/* ReportError */.$('report-unknown-format', 'The file is a web page (HTML), not a report: a download failed, perhaps.');
    }
    let root;
    readXml(open_lookAhead(tape), {
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
    for (let at = 0;;) {
        if (tape.text.length > at)
            yield tape.text.slice(at);
        at = tape.text.length;
        if (tape.advance() === undefined)
            return;
    }
}
/**
 * JSON is one document, unless its first line is one already and more follows: then it is read by line, for the text
 * between may be something that its format allows.
 */
function sniffJson(tape, bytes) {
    refuseTooLong(bytes);
    if (!tape.text.trimStart().includes('\n'))
        tape.readUntil(/\n/);
    const [lead = '', firstLine = ''] = /^\s*(\S[^\n]*)/.exec(tape.text) ?? [];
    const document = parseFirstLine(firstLine);
    if (document === undefined) {
        while (tape.advance() !== undefined)
            refuseTooLong(tape.text.length);
        return { syntax: 'json', value: parseDocument(tape.take()) };
    }
    if (!/\S/.test(tape.text.slice(lead.length)))
        tape.readUntil(/\S/);
    if (/\S/.test(tape.text.slice(lead.length)))
        return sniffLines(tape);
    tape.take();
    return { syntax: 'json', value: document.value };
}
function refuseTooLong(length) {
    if (length <= maxString)
        return;
    throw new parsers_define/* ReportError */.$('report-too-large', `The JSON is ${length} characters long; a document of more than ${maxString} cannot be read. Split the report.`);
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
    const input = openReport(source.path, source.chunks, source.bytes);
    if (isEmptyArray(input.sniffed))
        return readEmptyArray(input, want, chosen);
    const parser = chooseParser(input.sniffed, want, chosen, known);
    refuseWrongKind(parser, want);
    return { format: parser.id, report: parser.parse(input) };
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
    if (chosen?.recognises(sniffed) === true)
        return chosen;
    const recognised = [...known.values()].filter(parser => parser.recognises(sniffed));
    const [parser] = recognised;
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
function describeUnknown(sniffed, want, chosen, known) {
    const words = readToolError(sniffed);
    if (words !== undefined) {
        return new parsers_define/* ReportError */.$('report-tool-error', `The tool wrote an error instead of a report: ${words}`);
    }
    if (mixesJsonWithText(sniffed)) {
        return new parsers_define/* ReportError */.$('report-malformed', 'Text stands before or after JSON: the output of another program is in the file. ' +
            'Let the tool write the report itself, or run it without a package script.');
    }
    const seen = isEmptyObject(sniffed) ? 'an empty JSON object, which says nothing' : describeSniffed(sniffed);
    if (chosen !== undefined) {
        return new parsers_define/* ReportError */.$('report-wrong-format', `The file is ${seen}, not ${chosen.title} as the format says.`);
    }
    const ids = [...known.values()].filter(({ kind }) => want === null || kind === want).map(({ id }) => id);
    return new parsers_define/* ReportError */.$('report-unknown-format', `The file is ${seen}. Formats that can be read here: ${ids.join(', ')}.`);
}
//# sourceMappingURL=dispatch.js.map

/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ conditionNeed),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   et: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _model_sign_off_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1418);

/** The name under which an item asks for the paths that its condition speaks of. */
const conditionNeed = 'when';
/**
 * Binds each item of the phase (of all phases without one) to what its gate needs. `skip` gives the reason why an item's
 * condition is already known to be false; such an item asks for nothing.
 */
function plan(checklist, gates, selection, skip) {
    const role = rolesOf(checklist);
    const items = checklist.items
        .filter(item => selection.phase === null || item.phase === selection.phase)
        .map(item => ({ item, gate: gateOf(gates, item), skipped: skip(item) }));
    const demands = items
        .filter(({ skipped }) => skipped === undefined)
        .flatMap(({ item, gate }) => gate.demands(item.check.options, role));
    const context = { role, demands };
    return items.map(({ item, gate, skipped }) => skipped === undefined
        ? { item, needs: { ...gate.needs(item.check.options, context), ...conditionNeeds(item) } }
        : { item, needs: {}, skipped });
}
function conditionNeeds(item) {
    return item.when?.paths === undefined ? {} : { [conditionNeed]: { kind: 'paths', ask: {} } };
}
/** The loader has refused every gate that is not in the registry. */
function gateOf(gates, item) {
    const gate = gates.get(item.check.gate);
    if (gate === undefined)
        throw new Error(`The checklist was loaded with a gate ${item.check.gate} that does not exist.`);
    return gate;
}
/** Looks roles up by id; the loader has refused every role that nobody defines. */
function rolesOf(checklist) {
    return id => {
        const role = checklist.roles.find(candidate => candidate.id === id);
        if (role !== undefined)
            return role;
        if (id === _model_sign_off_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRole */ .w)
            return { id, users: [], teams: [], count: 1 };
        throw new Error(`The checklist was loaded with a role ${id} that does not exist.`);
    };
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ PortError)
/* harmony export */ });
/** Why the outside did not answer. The message is a sentence that says what to do: the permission, the reset time, the limit. */
class PortError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'PortError';
        this.code = code;
    }
}
//# sourceMappingURL=read.js.map

/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ defineRenderer)
/* harmony export */ });
function defineRenderer(renderer) {
    return renderer;
}
//# sourceMappingURL=define.js.map

/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9919);

const json = (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRenderer */ .D)({
    id: 'json',
    about: 'The whole run for machines, as `schema/run.schema.json` says.',
    render: report => `${JSON.stringify(report, undefined, 2)}\n`
});
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ decisionTitle),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   bq: () => (/* binding */ byPhase)
/* harmony export */ });
/* unused harmony export countsInWords */
/* harmony import */ var _lib_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2633);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8860);


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

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ checkSelection),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/gates/index.js + 29 modules
var gates = __nccwpck_require__(8686);
// EXTERNAL MODULE: ./build/src/lib/glob.js
var glob = __nccwpck_require__(951);
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
        else if (!actual.some(word => (0,glob/* matchesGlobs */.nJ)(globs, word))) {
            const found = actual.length === 0 ? 'none' : actual.slice(0, 5).join(', ');
            return {
                state: 'false',
                reason: say('condition-false', key, globs, `Only for ${key} ${globs.join(', ')}; here: ${found}.`)
            };
        }
    }
    return unknown ?? { state: 'holds' };
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
/** The worst effect of the blocking items; a run that judged nothing does not go. */
function decide(verdicts) {
    if (verdicts.every(({ outcome }) => outcome === 'skipped'))
        return { decision: 'no-go', reasons: [nothingJudged(verdicts.length)] };
    const blocking = verdicts.filter(({ severity }) => severity === 'blocker').map(({ outcome }) => effects[outcome]);
    const decision = decisions.findLast(effect => blocking.includes(effect)) ?? 'go';
    return { decision, reasons: [] };
}
function countOutcomes(verdicts) {
    const counts = Object.fromEntries(outcomes.map(outcome => [outcome, 0]));
    for (const { outcome } of verdicts)
        counts[outcome] += 1;
    return counts;
}
function nothingJudged(items) {
    const text = items === 0
        ? 'The checklist has no item to judge; add one, or choose another phase.'
        : `All ${String(items)} items are skipped, so nothing was judged; widen a \`when\`, or choose another phase or environment.`;
    return { code: 'nothing-judged', params: { items }, text, locations: [] };
}
//# sourceMappingURL=decide.js.map
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
function collect(planned, gathered) {
    const values = {};
    const flaws = [];
    const awaited = [];
    const seen = [];
    const needs = Object.entries(planned.needs);
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
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __nccwpck_require__(8777);
;// CONCATENATED MODULE: ./build/src/pipeline/evaluate.js



/** What is said of every planned item, in the order of the checklist. */
function evaluate(planned, checklist, gates, gathered) {
    return planned.map(each => {
        const { id, title, phase, section, severity, about, link, location, check } = each.item;
        const kinds = new Set(Object.values(each.needs).map(request => request.kind));
        return {
            ...{ id, title, phase, section, gate: check.gate, severity },
            ...judge(each, checklist, (0,plan/* gateOf */.Rv)(gates, each.item), gathered),
            evidence: [...kinds],
            ...(about === undefined ? {} : { about }),
            ...(link === undefined ? {} : { link }),
            location
        };
    });
}
/** The one road to a verdict: whatever is missing stops it before the gate is asked. */
function judge(planned, checklist, gate, gathered) {
    const { item, skipped } = planned;
    if (skipped !== undefined)
        return { outcome: 'skipped', reasons: [skipped], origin: null };
    if (gathered.headFlaw !== undefined)
        return unknown([flawReason(gathered.headFlaw)]);
    const collected = collect(planned, gathered);
    const stopped = stopByCondition(item, gathered, collected);
    if (stopped !== undefined)
        return stopped;
    const { flaws, awaited, complete, origin } = collected;
    const flawed = flaws.map(flawReason);
    if (!complete) {
        return flaws.length > 0
            ? unknown([...flawed, ...awaited], origin)
            : { outcome: 'pending', reasons: awaited, origin };
    }
    const judged = evaluate_ask(gate, item, collected, checklist, gathered.at);
    return flaws.length > 0 ? unknown([...flawed, ...judged.reasons], origin) : judged;
}
/** A condition that speaks of paths is judged only here, where the paths are known. */
function stopByCondition(item, { subject }, { values, complete, origin }) {
    if (item.when === undefined)
        return undefined;
    // Under this name stands nothing but the answer of the source of `paths`.
    const record = values[plan/* conditionNeed */.Ek];
    const condition = evaluateCondition(item.when, conditionFacts(subject, record?.paths ?? null));
    switch (condition.state) {
        case 'holds':
            return undefined;
        case 'false':
            return { outcome: 'skipped', reasons: [condition.reason], origin };
        case 'unknown':
            // Where evidence is missing too, that says better what to do.
            return complete ? unknown([condition.reason]) : undefined;
    }
}
function evaluate_ask(gate, item, { values, origin }, checklist, now) {
    if (checklist.ticks === 'accept' && item.ticked && gate.id === 'sign-off') {
        return { outcome: 'passed', reasons: [tickAccepted], origin: 'committed' };
    }
    try {
        const judgement = gate.judge({ options: item.check.options, evidence: values, now, role: (0,plan/* rolesOf */.R7)(checklist) });
        switch (judgement.outcome) {
            case 'passed':
            case 'failed':
            case 'pending':
                return { ...judgement, origin };
        }
        return unknown([gateFailed(gate.id, `it answered ${JSON.stringify(judgement)}`)]);
    }
    catch (error) {
        return unknown([gateFailed(gate.id, String(error))]);
    }
}
function unknown(reasons, origin = null) {
    return { outcome: 'unknown', reasons, origin };
}
function gateFailed(gate, what) {
    const text = `The gate ${gate} failed, which is a defect of Deploy Gate: ${what}. Report it with this message.`;
    return { code: 'gate-failed', params: { gate }, text, locations: [] };
}
const tickAccepted = {
    code: 'tick-accepted',
    params: {},
    text: 'Ticked in the trusted version of the checklist, which says that ticks count; nobody signed it by name.',
    locations: []
};
//# sourceMappingURL=evaluate.js.map
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
var read = __nccwpck_require__(728);
// EXTERNAL MODULE: ./build/src/sources/index.js + 8 modules
var sources = __nccwpck_require__(4698);
;// CONCATENATED MODULE: ./build/src/run.js









/** Plans, gathers, evaluates and decides; the report is all that is ever shown. */
async function run(input) {
    const { checklist, phase, environment, context, ports } = input;
    const subject = input.saved?.subject ?? input.subject;
    const planned = (0,plan/* plan */.et)(checklist, gates/* gates */.V, { phase }, item => skipReason(item, subject));
    const requests = planned.flatMap(({ needs }) => Object.values(needs));
    const gathered = input.saved ?? {
        schemaVersion: 1,
        evidence: await gather(requests, sources/* sources */.T, ports, context),
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
        .filter(item => item.when?.environments !== undefined && (phase === null || item.phase === phase))
        .map(item => ({
        message: `The item \`${item.id}\` depends on the environment, and the run names none; say which with \`environment\`.`,
        location: item.location
    }));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
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
/** A whole number of things, `least` or more. */
function count(about) {
    const least = about.least ?? 0;
    return schema(`a whole number, ${String(least)} or more`, about, { type: 'integer', minimum: least });
}
/** A share of a hundred, from 0 to 100, fractions allowed. */
function percent(about) {
    return schema('a number from 0 to 100', about, { type: 'number', minimum: 0, maximum: 100 });
}
function choice(words, about) {
    return schema(`one of ${words.join(', ')}`, about, { type: 'string', enum: words });
}
/** A length of time such as `90s`, `30m`, `12h`, `30d`, `2w`. */
function duration(about) {
    return schema('a length of time with its unit, such as 30m, 12h or 30d', about, {
        type: 'string',
        pattern: '^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$'
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   tf: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2339);

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
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : `"${cut(value)}"`;
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
    return String(value);
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

/***/ 4698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ sources)
});

// EXTERNAL MODULE: ./build/src/lib/registry.js
var registry = __nccwpck_require__(7642);
;// CONCATENATED MODULE: ./build/src/sources/define.js
function defineSource(source) {
    return source;
}
//# sourceMappingURL=define.js.map
// EXTERNAL MODULE: ./build/src/ports/read.js
var read = __nccwpck_require__(728);
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
;// CONCATENATED MODULE: ./build/src/sources/paths.js


/** Paths that the pull request changes. */
const paths = defineSource({
    id: 'paths',
    permissions: { 'pull-requests': 'read' },
    gather: (_, { github }, { pullRequest }) => attempt(async () => {
        if (pullRequest.number === null)
            return absent(pullRequest);
        return { state: 'found', value: { paths: await github.changedPaths(pullRequest.number) }, origin: 'platform' };
    })
});
//# sourceMappingURL=paths.js.map
// EXTERNAL MODULE: ./build/src/lib/instant.js
var instant = __nccwpck_require__(6840);
// EXTERNAL MODULE: ./build/src/parsers/define.js
var parsers_define = __nccwpck_require__(4555);
// EXTERNAL MODULE: ./build/src/parsers/read/dispatch.js + 16 modules
var dispatch = __nccwpck_require__(8915);
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
        const flaws = [...age.flaws, ...read.flatMap(one => one.flaws)];
        const readable = read.flatMap(({ file }) => (file === null ? [] : [file]));
        if (readable.length === 0)
            return { state: 'broken', flaws };
        return foundWith({ files: readable }, 'job', flaws);
    })
});
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
function readOne(found, { want, format }, { tracked, startedAt }, commits) {
    const { path, bytes, modifiedAt } = found;
    const flaws = [];
    if (tracked?.has(path) === true) {
        const why = `${path} is tracked in the commit, so that this job need not have made it. Remove it from the repository.`;
        flaws.push({ code: 'report-committed', why, file: path });
    }
    if (isOlder(modifiedAt, startedAt)) {
        const why = `${path} is of ${modifiedAt}, before this job began at ${startedAt ?? ''}. Make it in this job.`;
        flaws.push({ code: 'report-stale', why, file: path });
    }
    try {
        const read = (0,dispatch/* readReport */.t)({ path, bytes, chunks: found.chunks() }, format === undefined ? { want } : { want, format });
        const { commit } = read.report;
        if (commit !== undefined && isOfAnother(commit, commits)) {
            const why = `${path} says that it is of the commit ${commit}, which is not the one under judgement. Make it anew.`;
            flaws.push({ code: 'report-stale', why, file: path });
        }
        return { file: { path, ...read }, flaws };
    }
    catch (error) {
        return { file: null, flaws: [...flaws, flawOf(error, path)] };
    }
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
/** Reports may shorten a commit's name; where the run's own commits are not known, nothing contradicts. */
function isOfAnother(commit, commits) {
    const name = commit.toLowerCase();
    return commits.length > 0 && !commits.some(known => name.length >= 7 && known.startsWith(name));
}
//# sourceMappingURL=reports.js.map
// EXTERNAL MODULE: ./build/src/lib/words.js
var words = __nccwpck_require__(8860);
;// CONCATENATED MODULE: ./build/src/sources/parts/contributors.js
/** The account by which GitHub itself commits: merges, squashes and edits in the browser. */
const webFlow = { id: 19864447, login: 'web-flow' };
/** Everyone who wrote something of a pull request: its author, all authors and committers, `Co-authored-by` trailers. */
async function findContributors(pullRequest, github) {
    const commits = await github.commits(pullRequest.number);
    const hasTrailers = commits.some(({ message }) => /^co-authored-by:/im.test(message));
    const coAuthors = hasTrailers ? await github.coAuthors(pullRequest.number) : [];
    const people = [pullRequest.author, ...commits.flatMap(({ author, committer }) => [author, committer]), ...coAuthors];
    const known = people.filter(person => person !== null).filter(person => !isWebFlow(person));
    const byId = new Map(known.map(person => [person.id, person]));
    return { people: [...byId.values()], unknown: commits.filter(isOfNobody).map(({ sha }) => sha) };
}
function isOfNobody({ author, committer }) {
    return author === null || committer === null;
}
function isWebFlow({ id, login }) {
    return id === webFlow.id || login === webFlow.login;
}
//# sourceMappingURL=contributors.js.map
// EXTERNAL MODULE: ./build/src/model/sign-off.js
var sign_off = __nccwpck_require__(1418);
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
    for (const { user, state } of [...reviews].sort(bySubmission)) {
        if (user === null)
            continue;
        if (state === 'APPROVED')
            newest.set(user.id, { user, approves: true });
        else if (state === 'CHANGES_REQUESTED')
            newest.set(user.id, { user, approves: false });
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
    const { memberships, writers, flaws } = await findMemberships(demands, reviews, github);
    return foundWith({ demands, pullRequest, headArrivedAt, contributors, reviews, initiators, memberships, writers }, 'platform', [...flawsOf(contributors), ...unknownStates(reviews), ...flaws]);
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
const sources = (0,registry/* registry */.u)([checks, paths, reports, signOffs]);
//# sourceMappingURL=index.js.map

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
