export const id = 386;
export const ids = [386];
export const modules = {

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./build/src/ports/read.js + 1 modules
var ports_read = __webpack_require__(909);
;// CONCATENATED MODULE: ./build/src/adapters/github/failure.js

/** Pause that GitHub asks for after its secondary limit when it names none, in milliseconds. */
const secondaryPause = 60_000;
/** Turns whatever an attempt threw into a failure; an answer that is not what it should be is `PortError` already. */
function explain(error, ask, now) {
    if (error instanceof ports_read/* PortError */.U)
        return { error, retry: error.code === 'too-large' ? 'never' : 'soon' };
    const refusal = refusalOf(error);
    return refusal === null ? explainSilence(error, ask) : explainRefusal(refusal, ask, now);
}
function explainSilence(error, ask) {
    const why = error instanceof Error ? error.message : String(error);
    return fail('unavailable', `${nameOf(ask)} was not answered: ${why}. Run again when GitHub can be reached.`, 'soon');
}
function explainRefusal(refusal, ask, now) {
    const { status, headers, said } = refusal;
    const name = nameOf(ask);
    if (status === 429 || (status === 403 && isLimit(refusal))) {
        const at = resetOf(headers, now);
        const why = `GitHub's rate limit is used up until ${new Date(at).toISOString()}. Run again after that.`;
        return fail('rate-limited', why, { at });
    }
    if (status === 408 || status >= 500) {
        const why = `GitHub answered ${String(status)} to ${name}. Run again when GitHub is well.`;
        const after = number(headers['retry-after']);
        return fail('unavailable', why, after === null ? 'soon' : { at: now + after * 1000 });
    }
    // What GitHub says of a ref that there is not.
    switch (status === 422 && said.startsWith('No commit found') ? 404 : status) {
        case 401:
            return fail('unauthorized', `GitHub does not accept the token (${name}: ${said}). Give one that is valid.`);
        case 403:
            return fail('forbidden', `GitHub refused ${name} (${said}). The token needs the permission \`${ask.need}\`.`);
        case 404:
        case 410:
            return fail('not-found', `GitHub finds nothing for ${name}. It does not exist, or the token lacks the permission \`${ask.need}\`.`);
        default:
            return fail('bad-answer', `GitHub answered ${String(status)} to ${name}: ${said}.`);
    }
}
function fail(code, message, retry = 'never') {
    return { error: new ports_read/* PortError */.U(code, message), retry };
}
/** A 403 that is about how much was asked, not about what. */
function isLimit({ headers, said }) {
    return (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit|abuse detection/i.test(said));
}
/** When GitHub will answer again, epoch ms: `retry-after` before `x-ratelimit-reset`, else the pause it documents. */
function resetOf(headers, now) {
    const after = number(headers['retry-after']);
    if (after !== null)
        return now + after * 1000;
    const reset = number(headers['x-ratelimit-reset']);
    const used = headers['x-ratelimit-remaining'] === '0';
    return used && reset !== null ? Math.max(now, reset * 1000) : now + secondaryPause;
}
function number(header) {
    return typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) : null;
}
/** Octokit's error for an answer that is no success; null for everything that came without an answer. */
function refusalOf(error) {
    if (!(error instanceof Error) || !('status' in error) || !('response' in error))
        return null;
    const { status, response } = error;
    if (typeof status !== 'number' || typeof response !== 'object' || response === null)
        return null;
    const headers = 'headers' in response ? response.headers : undefined;
    const data = 'data' in response ? response.data : undefined;
    const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : '';
    const said = typeof message === 'string' && message !== '' ? message.slice(0, 200) : `status ${String(status)}`;
    return { status, headers: typeof headers === 'object' && headers !== null ? { ...headers } : {}, said };
}
/** Method and path: the host and the query say nothing to a reader. */
function nameOf({ method, url }) {
    return `${method} ${new URL(url).pathname}`;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/download.js


const mostRedirects = 3;
/**
 * The bytes behind an address of GitHub that redirects to its storage. The token stays with GitHub: the address that it
 * sends us to is signed for a minute, and nothing else goes there. Throws `PortError` `too-large` beyond `most`.
 */
async function download(ask, { authorised, plain, most, signal }) {
    const request = { redirect: 'manual', parseSuccessResponseBody: false, signal };
    const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
    let response = await authorised.request({ method: 'GET', url: ask.url, headers, request });
    for (let redirects = 0; response.status >= 300; redirects++) {
        const place = findPlace(response.headers.location, ask);
        if (redirects === mostRedirects || place === null) {
            throw new ports_read/* PortError */.U('bad-answer', `GitHub sent ${nameOf(ask)} to a place that is not followed.`);
        }
        try {
            // The address is a value and no template, whatever is in it.
            response = await plain.request({ method: 'GET', url: '{+place}', place, request });
        }
        catch (cause) {
            const status = typeof cause === 'object' && cause !== null && 'status' in cause ? String(cause.status) : 'nothing';
            const why = `GitHub's storage answered ${status} to ${nameOf(ask)}. Run again when GitHub is well.`;
            throw new ports_read/* PortError */.U('unavailable', why, { cause });
        }
    }
    const body = response.data;
    if (!(body instanceof ReadableStream))
        throw new ports_read/* PortError */.U('bad-answer', `${nameOf(ask)} was answered with nothing.`);
    return readBytes(body, most, ask);
}
/** Only to where nobody can listen, unless GitHub itself is asked in the open. */
function findPlace(location, ask) {
    if (location === undefined || !URL.canParse(location, ask.url))
        return null;
    const { href, protocol, username } = new URL(location, ask.url);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && ask.url.startsWith('http:'));
    return isSafe && username === '' ? href : null;
}
async function readBytes(body, most, ask) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of body) {
        bytes += piece.length;
        if (bytes > most) {
            throw new ports_read/* PortError */.U('too-large', `${nameOf(ask)} gives more than ${String(most)} bytes, which are not read.`);
        }
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
//# sourceMappingURL=download.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/paging.js
/** Entries of a page, the most that GitHub gives. */
const pageSize = 100;
/** Whether a page, a list or an object that holds one, has as many entries as a page can have. */
function isFull(body) {
    return isFullList(body) || (typeof body === 'object' && body !== null && Object.values(body).some(isFullList));
}
function isFullList(value) {
    return Array.isArray(value) && value.length >= pageSize;
}
/** The address of the page after this one, by the header `link`. */
function nextPage(link) {
    return /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null;
}
//# sourceMappingURL=paging.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/client.js




/** Pauses before the second, third and fourth attempt, in milliseconds. */
const pauses = [1000, 3000, 9000];
/** One attempt may last so long; a connection that hangs must not use up the whole deadline. */
const longestAttempt = 30_000;
const longestDownload = 120_000;
const mostPages = 100;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function createClient(options) {
    const { token, deadline, now, sleep } = options;
    const base = options.apiUrl.replace(/\/+$/, '');
    const graphqlUrl = options.graphqlUrl ?? `${base.replace(/\/api\/v3$/, '/api')}/graphql`;
    const how = {
        baseUrl: base,
        userAgent: 'deploy-gate',
        log: silent,
        // Without it, Octokit's maker decides how to fetch.
        ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } })
    };
    const octokit = new options.octokit({ auth: token, ...how });
    const remembered = new Map();
    const { seen = new Map() } = options;
    // What is asked twice in one run is asked because the first answer was not enough: only what is older has a tag.
    const earlier = new Map(seen);
    let calls = 0;
    async function send(ask) {
        const known = ask.method === 'GET' ? earlier.get(ask.url) : undefined;
        earlier.delete(ask.url);
        try {
            const { answer, etag } = await sendOnce(ask, known?.etag);
            if (ask.method === 'GET' && etag !== undefined)
                seen.set(ask.url, { etag, answer });
            return answer;
        }
        catch (error) {
            if (known === undefined || !isUnchanged(error))
                throw error;
            return known.answer;
        }
    }
    async function sendOnce(ask, etag) {
        const response = await octokit.request({
            method: ask.method,
            url: ask.url,
            headers: {
                accept: 'application/vnd.github+json',
                'x-github-api-version': '2022-11-28',
                ...(etag === undefined ? {} : { 'if-none-match': etag })
            },
            ...ask.body,
            request: { parseSuccessResponseBody: false, signal: limit() }
        });
        if (response.url !== '' && new URL(response.url).origin !== new URL(ask.url).origin) {
            throw new ports_read/* PortError */.U('bad-answer', `GitHub sent ${nameOf(ask)} to another host, which is not followed.`);
        }
        const data = response.data;
        const answer = { body: await readJson(data, ask), next: nextPage(response.headers.link) };
        return { answer, etag: response.headers.etag };
    }
    function limit(most = longestAttempt) {
        return AbortSignal.timeout(Math.max(1, Math.min(most, deadline - now())));
    }
    async function persist(ask, once) {
        for (let attempt = 0;; attempt++) {
            if (now() >= deadline)
                throw late(ask);
            calls++;
            try {
                return await once();
            }
            catch (thrown) {
                if (now() >= deadline)
                    throw late(ask, { cause: thrown });
                const { error, retry } = explain(thrown, ask, now());
                const pause = pauses[attempt];
                if (retry === 'never' || pause === undefined)
                    throw error;
                const wait = retry === 'soon' ? pause : Math.max(0, retry.at - now());
                if (now() + wait >= deadline)
                    throw error;
                await sleep(wait);
            }
        }
    }
    function remember(key, ask, fresh = false) {
        const known = fresh ? undefined : remembered.get(key);
        if (known !== undefined)
            return known;
        const answer = persist(ask, () => send(ask));
        if (!fresh)
            remembered.set(key, answer);
        return answer;
    }
    async function getAll(path, need, by = 'numbers') {
        const bodies = [];
        const first = `${base}${path}${path.includes('?') ? '&' : '?'}per_page=${String(pageSize)}`;
        for (let url = first; url !== null;) {
            if (bodies.length === mostPages) {
                throw new ports_read/* PortError */.U('incomplete', `${path} has more than ${String(mostPages)} pages, which are not all read.`);
            }
            // A page that leads elsewhere would take the token with it.
            if (!url.startsWith(`${base}/`))
                throw new ports_read/* PortError */.U('bad-answer', `A page of ${path} leads to another place.`);
            const { body, next } = await remember(url, { method: 'GET', url, need });
            bodies.push(body);
            // A gateway that drops the links must not drop the pages.
            if (next === null && by === 'links' && isFull(body)) {
                throw new ports_read/* PortError */.U('incomplete', `${path} ends with a full page: whether that is all cannot be told.`);
            }
            url = next ?? (isFull(body) ? `${first}&page=${String(bodies.length + 1)}` : null);
        }
        return bodies;
    }
    return {
        get: async (path, need, { fresh } = { fresh: false }) => {
            const url = `${base}${path}`;
            return (await remember(url, { method: 'GET', url, need }, fresh)).body;
        },
        pages: getAll,
        download: (path, need, most) => {
            const ask = { method: 'GET', url: `${base}${path}`, need };
            const plain = new options.octokit(how);
            return persist(ask, () => download(ask, { authorised: octokit, plain, most, signal: limit(longestDownload) }));
        },
        query: async (query, variables, need) => {
            const ask = { method: 'POST', url: graphqlUrl, need, body: { query, variables } };
            return dataOf((await remember(JSON.stringify(ask.body), ask)).body, need);
        },
        again: async (read, enough) => {
            let answer = await read();
            for (const pause of pauses) {
                if (enough(answer) || now() + pause >= deadline)
                    break;
                await sleep(pause);
                remembered.clear();
                answer = await read();
            }
            return answer;
        },
        calls: () => calls
    };
}
/** Octokit throws GitHub's "not modified" like a failure. */
function isUnchanged(error) {
    return typeof error === 'object' && error !== null && 'status' in error && error.status === 304;
}
/** The whole body as JSON. Half a body, no body or a page of HTML is an answer that was cut: worth another attempt. */
async function readJson(data, ask) {
    const text = data instanceof ReadableStream ? await new Response(data).text() : '';
    try {
        const body = JSON.parse(text);
        return body;
    }
    catch (cause) {
        throw new ports_read/* PortError */.U('bad-answer', `GitHub's answer to ${nameOf(ask)} is cut off or is no JSON.`, { cause });
    }
}
function dataOf(body, need) {
    if (typeof body !== 'object' || body === null)
        throw new ports_read/* PortError */.U('bad-answer', 'The GraphQL answer is no object.');
    const errors = 'errors' in body ? body.errors : undefined;
    if (Array.isArray(errors) && errors.length > 0)
        throw explainQuery(errors, need);
    if (!('data' in body))
        throw new ports_read/* PortError */.U('bad-answer', 'The GraphQL answer has no data.');
    return body.data;
}
function explainQuery(errors, need) {
    const types = new Set(errors.map(error => (isTyped(error) ? error.type : undefined)));
    if (types.has('RATE_LIMITED')) {
        return new ports_read/* PortError */.U('rate-limited', "GitHub's limit for GraphQL queries is used up. Run again in an hour.");
    }
    if (types.has('FORBIDDEN') || types.has('NOT_FOUND')) {
        return new ports_read/* PortError */.U('forbidden', `GitHub refused a GraphQL query. The token needs the permission \`${need}\`.`);
    }
    const said = JSON.stringify(errors).slice(0, 300);
    return new ports_read/* PortError */.U('bad-answer', `GitHub answered a GraphQL query with errors: ${said}.`);
}
function isTyped(error) {
    return typeof error === 'object' && error !== null && 'type' in error;
}
function late(ask, options) {
    const why = `The time for GitHub was over before ${nameOf(ask)} was answered. Run again, or give the run more time.`;
    return new ports_read/* PortError */.U('deadline', why, options);
}
function ignore() {
    // Octokit's own log lines would reach the runner, which takes commands from them.
}
//# sourceMappingURL=client.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/path.js
var github_path = __webpack_require__(2969);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/adapters/crc32.js
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++)
        rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
});
/** The checksum of zip archives (ISO 3309), from 0 to 2^32 - 1; that of `node:zlib` is younger than Node 20. */
function crc32(bytes) {
    let rest = 0xffffffff;
    for (const byte of bytes)
        rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
    return ~rest >>> 0;
}
//# sourceMappingURL=crc32.js.map
;// CONCATENATED MODULE: ./build/src/adapters/zip-directory.js
const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 };
const lengths = { local: 30, entry: 46, end: 22, end64: 56, locator: 20 };
/** What stands in a field whose value is too long for it. */
const elsewhere = { short: 0xffff, long: 0xffffffff };
/** Where the directory is: exactly before the end record, which must end the archive. */
function findDirectory(data, refuse) {
    const end = findEnd(data);
    if (end === null)
        throw refuse('it is no zip archive, or cut off');
    const near = {
        count: data.readUInt16LE(end + 10),
        size: data.readUInt32LE(end + 12),
        start: data.readUInt32LE(end + 16)
    };
    const disks = [data.readUInt16LE(end + 4), data.readUInt16LE(end + 6)];
    const locator = end - lengths.locator;
    const isLarge = locator >= 0 && data.readUInt32LE(locator) === signatures.locator;
    if (!isLarge && disks.some(disk => disk !== 0))
        throw refuse('it is one of several parts');
    const { count, size, start, at } = isLarge ? readEnd64(data, locator, refuse) : { ...near, at: end };
    const isSame = near.count === count || near.count === elsewhere.short;
    if (!isSame || start + size !== at)
        throw refuse('its directory is not where its end says');
    return { start, end: at, count };
}
/** The last end record whose comment reaches to the end of the archive; null where there is none. */
function findEnd(data) {
    const last = data.length - lengths.end;
    for (let at = last; at >= Math.max(0, last - elsewhere.short); at--) {
        if (data.readUInt32LE(at) === signatures.end && data.readUInt16LE(at + 20) === last - at)
            return at;
    }
    return null;
}
function readEnd64(data, locator, refuse) {
    const at = readLong(data, locator + 8, refuse);
    if (at + lengths.end64 > locator || data.readUInt32LE(at) !== signatures.end64) {
        throw refuse('its end record of 64 bits is missing');
    }
    return {
        at,
        count: readLong(data, at + 32, refuse),
        size: readLong(data, at + 40, refuse),
        start: readLong(data, at + 48, refuse)
    };
}
/** Every entry, each with a path of its own and bytes of its own. */
function readEntries(data, directory, refuse) {
    const entries = [];
    const taken = new Set();
    let at = directory.start;
    for (let index = 0; index < directory.count; index++) {
        if (at + lengths.entry > directory.end || data.readUInt32LE(at) !== signatures.entry) {
            throw refuse('its directory is damaged');
        }
        const { entry, next } = readEntry(data, at, directory, refuse);
        if (taken.has(entry.path))
            throw refuse(`it holds ${entry.path} twice`);
        taken.add(entry.path);
        entries.push(entry);
        at = next;
    }
    if (at !== directory.end)
        throw refuse('its directory is longer than its end says');
    refuseOverlap(entries, refuse);
    return entries;
}
function readEntry(data, at, directory, refuse) {
    const nameEnd = at + lengths.entry + data.readUInt16LE(at + 28);
    const extraEnd = nameEnd + data.readUInt16LE(at + 30);
    const next = extraEnd + data.readUInt16LE(at + 32);
    if (next > directory.end)
        throw refuse('its directory is damaged');
    const name = data.subarray(at + lengths.entry, nameEnd);
    const path = readPath(name, refuse);
    const method = data.readUInt16LE(at + 10);
    // Bits 0, 6 and 13: the content or the directory is encrypted.
    if ((data.readUInt16LE(at + 8) & 0x2041) !== 0)
        throw refuse(`${path} is encrypted`);
    if (method !== 0 && method !== 8)
        throw refuse(`${path} is packed by the method ${String(method)}, which is not read`);
    refuseLinks(data, at, path, refuse);
    const long = readExtra(data.subarray(nameEnd, extraEnd), refuse);
    const wide = (offset) => {
        const value = data.readUInt32LE(at + offset);
        return value === elsewhere.long && long.length > 0 ? (long.shift() ?? value) : value;
    };
    const unpacked = wide(24);
    const packed = wide(20);
    const local = wide(42);
    if (path.endsWith('/') && unpacked !== 0)
        throw refuse(`the folder ${path} has a content`);
    const start = findContent(data, local, name, method, directory, refuse);
    if (start + packed > directory.start)
        throw refuse(`${path} is cut off`);
    const checksum = data.readUInt32LE(at + 16);
    const entry = { path, header: local, start, packed, unpacked, deflated: method === 8, checksum };
    return { entry, next };
}
/** Only files and folders: a link or a device could stand for what is outside. */
function refuseLinks(data, at, path, refuse) {
    const isUnix = data.readUInt8(at + 5) === 3;
    const type = isUnix ? data.readUInt16LE(at + 40) & 0xf000 : 0;
    if (type !== 0 && type !== 0x8000 && type !== 0x4000)
        throw refuse(`${path} is a link or a device`);
}
/** The values of 64 bits, of those fields whose own place is too short, in their order. */
function readExtra(extra, refuse) {
    for (let at = 0; at + 4 <= extra.length;) {
        const size = extra.readUInt16LE(at + 2);
        if (at + 4 + size > extra.length)
            break;
        if (extra.readUInt16LE(at) === 1) {
            const count = Math.min(3, size >> 3);
            return Array.from({ length: count }, (_, index) => readLong(extra, at + 4 + index * 8, refuse));
        }
        at += 4 + size;
    }
    return [];
}
/** Where the content begins behind its own header, which must name the same file. */
function findContent(data, local, name, method, { start }, refuse) {
    const isThere = local + lengths.local <= start && data.readUInt32LE(local) === signatures.local;
    if (!isThere)
        throw refuse('its directory leads to nothing');
    const nameEnd = local + lengths.local + data.readUInt16LE(local + 26);
    const isSame = name.equals(data.subarray(local + lengths.local, nameEnd)) && data.readUInt16LE(local + 8) === method;
    if (!isSame)
        throw refuse('its directory and its files disagree');
    return nameEnd + data.readUInt16LE(local + 28);
}
/** Bytes that are of two entries at once are how small archives become endless ones. */
function refuseOverlap(entries, refuse) {
    let end = 0;
    for (const { header, start, packed, path } of entries.toSorted((left, right) => left.header - right.header)) {
        if (header < end)
            throw refuse(`${path} shares its bytes with another file`);
        end = start + packed;
    }
}
/** Throws for whatever could mean a place outside the folder that it would be unpacked to. */
function readPath(name, refuse) {
    let path;
    try {
        path = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name).replaceAll('\\', '/');
    }
    catch {
        throw refuse('a name in it is not UTF-8');
    }
    const segments = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
    const isOdd = segments.some(segment => segment === '' || segment === '.' || segment === '..');
    if (isOdd || path.includes('\0') || /^[A-Za-z]:/.test(path)) {
        throw refuse(`it holds ${JSON.stringify(path)}, which leads out of it or names no file`);
    }
    return path;
}
function readLong(data, at, refuse) {
    const value = data.readBigUInt64LE(at);
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw refuse('it is larger than anything');
    return Number(value);
}
//# sourceMappingURL=zip-directory.js.map
;// CONCATENATED MODULE: ./build/src/adapters/zip.js




const mebi = 1024 ** 2;
const zipLimits = { entries: 10_000, file: 512 * mebi, total: 1024 * mebi };
/** A file beyond `bytes` that is this many times larger than what is packed is no report but a bomb. */
const inflation = { bytes: 16 * mebi, times: 200 };
/**
 * The files of a zip archive by APPNOTE 6.3, in the order of its directory; nothing is unpacked before it is read. Throws
 * `PortError` `unreadable` for everything that two readers could understand in two ways, and `too-large` beyond the limits.
 * `name` is what messages call the archive.
 */
function readZip(archive, name, limits = zipLimits) {
    const data = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const refuse = (why) => new ports_read/* PortError */.U('unreadable', `${name} cannot be unpacked: ${why}. Upload it again.`);
    const directory = findDirectory(data, refuse);
    if (directory.count > limits.entries) {
        throw tooLarge(name, `has ${String(directory.count)} entries`, String(limits.entries));
    }
    const files = readEntries(data, directory, refuse).filter(({ path }) => !path.endsWith('/'));
    let total = 0;
    for (const { path, unpacked, packed } of files) {
        total += unpacked;
        if (unpacked > limits.file) {
            throw tooLarge(`${name}: ${path}`, `has ${String(unpacked)} bytes`, String(limits.file));
        }
        if (unpacked > inflation.bytes && unpacked > packed * inflation.times) {
            throw tooLarge(`${name}: ${path}`, `is ${String(Math.floor(unpacked / Math.max(1, packed)))} times what is packed`, `${String(inflation.times)} times`);
        }
    }
    if (total > limits.total)
        throw tooLarge(name, `has ${String(total)} bytes unpacked`, String(limits.total));
    return files.map(entry => ({ path: entry.path, bytes: entry.unpacked, read: () => unpack(data, entry, refuse) }));
}
function tooLarge(name, has, most) {
    return new ports_read/* PortError */.U('too-large', `${name} ${has}; at most ${most} are read. Upload only the reports.`);
}
function unpack(data, entry, refuse) {
    const { path, start, packed, unpacked, deflated, checksum } = entry;
    const content = deflated
        ? inflate(data.subarray(start, start + packed), entry, refuse)
        : data.subarray(start, start + packed);
    if (content.length !== unpacked)
        throw refuse(`${path} is not as long as its directory says`);
    if (crc32(content) !== checksum)
        throw refuse(`the checksum of ${path} is wrong`);
    return content;
}
/** Stops at the length that the directory says, so that a longer content cannot fill the memory. */
function inflate(packed, { path, unpacked }, refuse) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, unpacked) });
    }
    catch {
        throw refuse(`${path} is damaged, or longer than its directory says`);
    }
}
//# sourceMappingURL=zip.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/read-checks.js
var read_checks = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/src/adapters/github/wire.js
var wire = __webpack_require__(3207);
;// CONCATENATED MODULE: ./build/src/adapters/github/read-artifacts.js






const need = 'actions: read';
/** Bytes of an artifact as it is packed; all of them are in memory at once. */
const mostBytes = 256 * 1024 ** 2;
/** Runs of workflows and what their jobs have uploaded. */
function readArtifacts(client, root) {
    const unpacked = new Map();
    return {
        workflowRuns: async (commit) => {
            const pages = await client.pages(`${root}/actions/runs?head_sha=${(0,github_path/* segment */.mX)(commit)}`, need);
            return (0,read_checks/* listed */.K)(pages, 'workflow_runs', 'a workflow run').map(runOf);
        },
        workflowRun: async (id) => runOf((0,wire/* wire */.O)(await client.get(`${root}/actions/runs/${String(id)}`, need), 'a workflow run')),
        artifacts: async (run) => {
            const pages = await client.pages(`${root}/actions/runs/${String(run)}/artifacts`, need);
            return (0,read_checks/* listed */.K)(pages, 'artifacts', 'an artifact').map(artifactOf);
        },
        jobs: async (run) => {
            const pages = await client.pages(`${root}/actions/runs/${String(run)}/jobs?filter=all`, need);
            return (0,read_checks/* listed */.K)(pages, 'jobs', 'a job').map(jobOf);
        },
        unpack: artifact => {
            const known = unpacked.get(artifact.id) ?? read_artifacts_unpack(client, root, artifact);
            unpacked.set(artifact.id, known);
            return known;
        },
        isInDefaultBranch: async (commit) => {
            const branch = (0,wire/* wire */.O)(await client.get(root, 'metadata: read'), 'a repository').text('default_branch');
            const path = `${root}/compare/${(0,github_path/* segment */.mX)(`${branch}...${commit}`)}?per_page=1`;
            const status = (0,wire/* wire */.O)(await client.get(path, 'contents: read'), 'a comparison').text('status');
            return status === 'behind' || status === 'identical';
        }
    };
}
function runOf(from) {
    const head = from.objectOrNull('head_repository');
    // A workflow of another repository is told with its ref: `.github/workflows/ci.yml@main`.
    const [path = ''] = from.text('path').split('@');
    return {
        id: from.number('id'),
        workflow: path.split('/').at(-1) ?? path,
        event: from.text('event'),
        commit: from.text('head_sha'),
        branch: from.textOrNull('head_branch'),
        repository: head?.text('full_name') ?? null,
        // A repository that is gone may have been any.
        isOfFork: head === null || head.number('id') !== from.object('repository').number('id'),
        attempt: from.number('run_attempt'),
        status: from.text('status'),
        conclusion: from.textOrNull('conclusion'),
        startedAt: from.timeOrNull('run_started_at') ?? from.time('created_at')
    };
}
function artifactOf(from) {
    return {
        id: from.number('id'),
        name: from.text('name'),
        bytes: from.number('size_in_bytes'),
        expired: from.flag('expired'),
        createdAt: from.timeOrNull('created_at'),
        digest: digestOf(from)
    };
}
/** SHA-256 in hexadecimal digits; null for what GitHub took in before it kept digests. */
function digestOf(from) {
    return /^sha256:([0-9a-f]{64})$/.exec(from.textOrNull('digest') ?? '')?.[1] ?? null;
}
function jobOf(from) {
    return {
        name: from.text('name'),
        startedAt: from.timeOrNull('started_at'),
        completedAt: from.timeOrNull('completed_at')
    };
}
async function read_artifacts_unpack(client, root, artifact) {
    const { id, name, bytes, digest } = artifact;
    const called = `The artifact ${name}`;
    if (bytes > mostBytes) {
        const why = `${called} has ${String(bytes)} bytes; at most ${String(mostBytes)} are read. Upload only the reports.`;
        throw new ports_read/* PortError */.U('too-large', why);
    }
    const archive = await client.download(`${root}/actions/artifacts/${String(id)}/zip`, need, mostBytes);
    if (digest !== null && digest !== (0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')) {
        throw new ports_read/* PortError */.U('unreadable', `${called} does not have the digest that GitHub tells. Run again, or upload it anew.`);
    }
    return readZip(archive, called).map(file => fileOf(file, artifact));
}
function fileOf({ path, bytes, read }, { name, createdAt }) {
    return {
        path: `${name}/${path}`,
        inside: path,
        bytes,
        modifiedAt: createdAt ?? '',
        chunks: () => [read()],
        digest: () => (0,external_node_crypto_.createHash)('sha256').update(read()).digest('hex'),
        blob: () => (0,external_node_crypto_.createHash)('sha1')
            .update(`blob ${String(bytes)}\0`)
            .update(read())
            .digest('hex')
    };
}
//# sourceMappingURL=read-artifacts.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/read-people.js
var read_people = __webpack_require__(1136);
;// CONCATENATED MODULE: ./build/src/adapters/github/read-attestations.js




const read_attestations_need = 'attestations: read';
const inToto = 'application/vnd.in-toto+json';
/** Attestations that GitHub keeps; it has verified their signatures when it took them, and they are not verified again. */
function readAttestations(client, root) {
    return {
        attestations: async (digest) => {
            try {
                const pages = await client.pages(`${root}/attestations/${(0,github_path/* segment */.mX)(`sha256:${digest}`)}`, read_attestations_need);
                return pages.flatMap(page => (0,wire/* wire */.O)(page, 'attestations').list('attestations')).flatMap(readStatement);
            }
            catch (error) {
                if ((0,read_people/* isCode */._m)(error, 'not-found'))
                    return [];
                throw error;
            }
        }
    };
}
/** The in-toto statement in the envelope; nothing where it is anything else, because that attests nothing that we know. */
function readStatement(from) {
    const envelope = from.objectOrNull('bundle')?.objectOrNull('dsseEnvelope');
    if (envelope?.textOrNull('payloadType') !== inToto)
        return [];
    try {
        const statement = (0,wire/* wire */.O)(JSON.parse(Buffer.from(envelope.text('payload'), 'base64').toString()), 'a statement');
        const build = statement.objectOrNull('predicate')?.objectOrNull('buildDefinition');
        return [
            {
                subjects: statement.list('subject').map(subject => subject.object('digest').text('sha256')),
                sources: (build?.list('resolvedDependencies') ?? []).flatMap(source => {
                    const commit = source.objectOrNull('digest')?.textOrNull('gitCommit') ?? null;
                    return commit === null ? [] : [{ repository: repositoryOf(source.text('uri')), commit }];
                })
            }
        ];
    }
    catch (error) {
        if (error instanceof ports_read/* PortError */.U || error instanceof SyntaxError)
            return [];
        throw error;
    }
}
/** `owner/name` of `git+https://github.com/owner/name@refs/heads/main`; empty where it is anything else. */
function repositoryOf(uri) {
    return /^git\+https:\/\/[^/@]+\/([^/@]+\/[^/@]+)(@|$)/.exec(uri)?.[1]?.replace(/\.git$/, '') ?? '';
}
//# sourceMappingURL=read-attestations.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-alerts.js


const securityEvents = 'security-events: read';
function readAlerts(client, root) {
    return {
        codeScanning: given => explaining(codeScanningNeeds, async () => {
            const ref = given === '' ? await defaultBranch(client, root) : given;
            const path = `${root}/code-scanning`;
            const of = `ref=${encodeURIComponent(ref)}`;
            const [newest, pages] = await Promise.all([
                client.get(`${path}/analyses?${of}&sort=created&direction=desc&per_page=100`, securityEvents),
                client.pages(`${path}/alerts?${of}&state=open`, securityEvents)
            ]);
            const alerts = pages.flatMap(page => (0,wire/* wires */.V)(page, 'a code scanning alert').map(codeScanningAlertOf));
            return { ref, analyses: (0,wire/* wires */.V)(newest, 'an analysis').map(analysisOf), alerts };
        }),
        secretAlerts: () => explaining(secretScanningNeeds, async () => {
            const path = `${root}/secret-scanning/alerts?state=open&hide_secret=true`;
            const pages = await client.pages(path, 'secret-scanning-alerts: read');
            return pages.flatMap(page => (0,wire/* wires */.V)(page, 'a secret scanning alert').map(secretAlertOf));
        }),
        dependabotAlerts: () => explaining(dependabotNeeds, async () => {
            const path = `${root}/dependabot/alerts?state=open`;
            const pages = await client.pages(path, 'vulnerability-alerts: read', 'links');
            return pages.flatMap(page => (0,wire/* wires */.V)(page, 'a Dependabot alert').map(dependabotAlertOf));
        })
    };
}
const codeScanningNeeds = 'GitHub shows no code scanning: nothing is analysed yet, it is not enabled, or the token lacks `security-events: read`.';
const secretScanningNeeds = 'GitHub shows no secret scanning: it is not enabled, or the token lacks "Secret scanning alerts: read", which ' +
    'GITHUB_TOKEN is not given. Hand the action the token of an app that has it, or leave the kind out.';
const dependabotNeeds = 'GitHub shows no Dependabot alerts: they are not enabled, or the token lacks `vulnerability-alerts: read` ' +
    '(for an app "Dependabot alerts: read").';
/** GitHub says 403 and 404 of what is not enabled and of what the token may not read alike: neither is an empty list. */
async function explaining(why, read) {
    try {
        return await read();
    }
    catch (cause) {
        if (!(cause instanceof ports_read/* PortError */.U) || (cause.code !== 'forbidden' && cause.code !== 'not-found'))
            throw cause;
        throw new ports_read/* PortError */.U(cause.code, why, { cause });
    }
}
async function defaultBranch(client, root) {
    const repository = (0,wire/* wire */.O)(await client.get(root, 'contents: read'), 'a repository');
    return `refs/heads/${repository.text('default_branch')}`;
}
function analysisOf(from) {
    const category = from.textOrNull('category') ?? from.text('analysis_key');
    const tool = from.object('tool').textOrNull('name') ?? 'a tool without a name';
    return { tool: `${tool} (${category})`, commit: from.text('commit_sha'), error: from.text('error') };
}
function codeScanningAlertOf(from) {
    const rule = from.object('rule');
    const location = from.object('most_recent_instance').objectOrNull('location');
    const line = location === null ? '' : `:${String(location.number('start_line'))}`;
    return {
        kind: 'code-scanning',
        ...numbered(from),
        ids: [rule.textOrNull('id') ?? 'a rule without an id'],
        where: `${location?.textOrNull('path') ?? ''}${line}`,
        severity: severityOf(rule.textOrNull('security_severity_level') ?? rule.textOrNull('severity'))
    };
}
function secretAlertOf(from) {
    return {
        kind: 'secret-scanning',
        ...numbered(from),
        ids: [from.text('secret_type')],
        where: '',
        severity: 'critical'
    };
}
function dependabotAlertOf(from) {
    const advisory = from.object('security_advisory');
    const cve = advisory.textOrNull('cve_id');
    return {
        kind: 'dependabot',
        ...numbered(from),
        ids: [advisory.text('ghsa_id'), ...(cve === null ? [] : [cve])],
        where: from.object('security_vulnerability').object('package').text('name'),
        severity: severityOf(advisory.textOrNull('severity'))
    };
}
function numbered(from) {
    return { number: from.number('number'), createdAt: from.time('created_at') };
}
const severities = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['medium', 'moderate'],
    ['low', 'low'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'note'],
    ['none', 'none']
]);
function severityOf(word) {
    return severities.get(word) ?? 'unknown';
}
//# sourceMappingURL=read-alerts.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-arrival.js




/** When a head arrived, by GitHub's clock alone: authors and committers write their own dates. */
function readArrival(client, root) {
    return {
        headArrivedAt: async (pullRequest) => (await arrivalByActivity(client, pullRequest)) ?? (await arrivalByTraces(client, root, pullRequest))
    };
}
/** The newest time that the branch was moved to the head; the newest activities come first, so one page is enough. */
async function arrivalByActivity(client, { head }) {
    if (head.repository === null)
        return null;
    const ref = encodeURIComponent(`refs/heads/${head.ref}`);
    try {
        const path = `${(0,github_path/* repositoryPath */.SH)(head.repository)}/activity?ref=${ref}&per_page=100`;
        const activities = (0,wire/* wires */.V)(await client.get(path, 'contents: read'), 'an activity');
        return latest(activities.filter(one => one.text('after') === head.sha).map(one => one.time('timestamp')));
    }
    catch (error) {
        // The token of a run may not read the activity of a fork.
        if ((0,read_people/* isCode */._m)(error, 'not-found') || (0,read_people/* isCode */._m)(error, 'forbidden'))
            return null;
        throw error;
    }
}
/** The later of: the first check suite made for the head on its branch, and the newest force-push. */
async function arrivalByTraces(client, root, pullRequest) {
    const { number, head } = pullRequest;
    const [suitePages, eventPages] = await Promise.all([
        client.pages(`${root}/commits/${head.sha}/check-suites`, 'checks: read'),
        client.pages(`${root}/issues/${String(number)}/timeline`, 'pull-requests: read')
    ]);
    const suites = (0,read_checks/* listed */.K)(suitePages, 'check_suites', 'a check suite')
        .filter(suite => isOn(suite.textOrNull('head_branch'), pullRequest))
        .map(suite => suite.time('created_at'));
    const pushes = eventPages
        .flatMap(page => (0,wire/* wires */.V)(page, 'an event of the timeline'))
        .filter(event => event.textOrNull('event') === 'head_ref_force_pushed')
        .map(event => event.time('created_at'));
    const first = earliest(suites);
    // A force-push alone tells nothing of an ordinary push after it, which leaves no event that has a time.
    return first === null ? null : latest([first, ...pushes]);
}
/** GitHub does not name the branch of a suite whose head is in a fork. */
function isOn(branch, { head, base }) {
    return branch === head.ref || (branch === null && head.repository !== base.repository);
}
function earliest(times) {
    return [...times].sort(byTime).at(0) ?? null;
}
function latest(times) {
    return [...times].sort(byTime).at(-1) ?? null;
}
function byTime(left, right) {
    return Date.parse(left) - Date.parse(right);
}
//# sourceMappingURL=read-arrival.js.map
;// CONCATENATED MODULE: ./build/src/lib/diff-hunks.js
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/**
 * The stretches of new lines of a unified diff's hunks, numbered as in the new file and rising; null where the hunks do
 * not hold what their headers and `counts` say, so that lines may be missing. The format is that of POSIX `diff -u` with
 * git's `\ No newline at end of file`.
 */
function readHunks(patch, counts) {
    const stretches = [];
    const seen = { added: 0, removed: 0 };
    // Lines that are still due in the old and in the new file, and the number of the next new line.
    let [old, fresh, line] = [0, 0, 1];
    const lines = patch.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    for (const text of lines) {
        if (old === 0 && fresh === 0 && text[0] !== '\\') {
            const hunk = readHeader(text);
            if (hunk === null || hunk.start < line)
                return null;
            ({ old, fresh, start: line } = hunk);
            continue;
        }
        switch (text.charAt(0)) {
            case ' ':
                old--;
                fresh--;
                line++;
                break;
            case '-':
                old--;
                seen.removed++;
                break;
            case '+': {
                fresh--;
                seen.added++;
                const last = stretches.at(-1);
                if (last !== undefined && last[1] === line - 1)
                    last[1] = line;
                else
                    stretches.push([line, line]);
                line++;
                break;
            }
            case '\\':
                break;
            default:
                return null;
        }
        if (old < 0 || fresh < 0)
            return null;
    }
    const isWhole = old === 0 && fresh === 0 && seen.added === counts.added && seen.removed === counts.removed;
    return isWhole ? stretches : null;
}
function readHeader(text) {
    const [, , old = '1', start = '', fresh = '1'] = header.exec(text) ?? [];
    if (start === '')
        return null;
    // A hunk without new lines names the line before it.
    return { old: Number(old), fresh: Number(fresh), start: Number(start) + (fresh === '0' ? 1 : 0) };
}
//# sourceMappingURL=diff-hunks.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-pull-requests.js




const read_pull_requests_need = 'pull-requests: read';
/** GitHub lists no more files of a pull request than this. */
const mostFiles = 3000;
function readPullRequests(client, root) {
    const pullRequest = async (number) => pullRequestOf((0,wire/* wire */.O)(await client.get(`${root}/pulls/${String(number)}`, read_pull_requests_need), 'a pull request'));
    return {
        pullRequest,
        headNow: async (number) => {
            const answer = await client.get(`${root}/pulls/${String(number)}`, read_pull_requests_need, { fresh: true });
            return (0,wire/* wire */.O)(answer, 'a pull request').object('head').text('sha');
        },
        reviews: async (number) => {
            const pages = await client.pages(`${root}/pulls/${String(number)}/reviews`, read_pull_requests_need);
            return pages.flatMap(page => (0,wire/* wires */.V)(page, 'a review').map(reviewOf));
        },
        changedFiles: async (number) => {
            const { changedFiles } = await pullRequest(number);
            const pages = await client.pages(`${root}/pulls/${String(number)}/files`, read_pull_requests_need);
            const files = pages.flatMap(page => (0,wire/* wires */.V)(page, 'a changed file'));
            checkComplete('files', number, files.length, changedFiles, mostFiles);
            return files.map(changedFileOf);
        },
        pullRequestsOf: async (commit) => {
            const pages = await client.pages(`${root}/commits/${commit}/pulls`, read_pull_requests_need);
            return pages.flatMap(page => (0,wire/* wires */.V)(page, 'a pull request').map(found => found.number('number')));
        },
        pullRequestsFrom: async (head) => {
            const pages = await client.pages(`${root}/pulls?state=open&head=${encodeURIComponent(head)}`, read_pull_requests_need);
            const found = pages.flatMap(page => (0,wire/* wires */.V)(page, 'a pull request'));
            // GitHub ignores a `head` that it does not understand and lists everything.
            return found.filter(one => isFrom(one, head)).map(one => one.number('number'));
        }
    };
}
/** Throws `incomplete` for a list that reached its limit or disagrees with the number that the pull request gives. */
function checkComplete(what, number, listed, told, limit) {
    if (listed >= limit) {
        const why = `Pull request #${String(number)} has ${String(limit)} ${what} or more, of which GitHub lists no more. Split it.`;
        throw new ports_read/* PortError */.U('incomplete', why);
    }
    if (listed !== told) {
        const counts = `GitHub lists ${String(listed)} ${what} of pull request #${String(number)} and counts ${String(told)}.`;
        throw new ports_read/* PortError */.U('incomplete', `${counts} Run again when both agree.`);
    }
}
function pullRequestOf(from) {
    const head = from.object('head');
    const base = from.object('base');
    return {
        number: from.number('number'),
        title: from.text('title'),
        url: from.text('html_url'),
        state: stateOf(from),
        draft: from.flag('draft'),
        mergedAt: from.timeOrNull('merged_at'),
        mergeCommit: from.textOrNull('merge_commit_sha'),
        author: (0,read_people/* personOf */.Re)(from, 'user'),
        head: {
            ref: head.text('ref'),
            sha: head.text('sha'),
            repository: head.objectOrNull('repo')?.text('full_name') ?? null
        },
        base: { ref: base.text('ref'), sha: base.text('sha'), repository: base.object('repo').text('full_name') },
        labels: from.list('labels').map(label => label.text('name')),
        commits: from.number('commits'),
        changedFiles: from.number('changed_files')
    };
}
function stateOf(from) {
    const state = from.text('state');
    if (state === 'open' || state === 'closed')
        return state;
    throw new ports_read/* PortError */.U('bad-answer', `GitHub knows a state of pull requests that we do not: "${state}".`);
}
function reviewOf(from) {
    return {
        id: from.number('id'),
        user: (0,read_people/* personOf */.Re)(from, 'user'),
        state: from.text('state'),
        commit: from.textOrNull('commit_id'),
        submittedAt: from.timeOrNull('submitted_at')
    };
}
function changedFileOf(from) {
    return {
        path: from.text('filename'),
        previousPath: from.textOrNull('previous_filename'),
        blob: from.textOrNull('sha'),
        added: addedOf(from)
    };
}
/** The blob of an empty file, as git computes it. */
const emptyBlob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
/**
 * GitHub leaves out the patch of a file that is large, of one without a changed line, and of one that git takes for
 * binary, for a NUL byte or an attribute `-diff`; that one has no counts either, and any of its lines may be changed.
 */
function addedOf(from) {
    const patch = from.textOrNull('patch');
    const counts = { added: from.number('additions'), removed: from.number('deletions') };
    const status = from.text('status');
    if (status === 'removed' || status === 'unchanged')
        return [];
    if (patch === null) {
        const isSame = status === 'renamed' || from.textOrNull('sha') === emptyBlob;
        return from.number('changes') === 0 && isSame ? [] : null;
    }
    return readHunks(patch, counts);
}
function isFrom(from, head) {
    const end = from.object('head');
    const label = `${end.objectOrNull('user')?.text('login') ?? ''}:${end.text('ref')}`;
    const [owner = '', ...branch] = head.split(':');
    return label.toLowerCase().startsWith(`${owner.toLowerCase()}:`) && end.text('ref') === branch.join(':');
}
//# sourceMappingURL=read-pull-requests.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-commits.js





/** GitHub lists no more commits of a pull request than this. */
const mostCommits = 250;
/** GitHub gives the content of a file with its entry up to this many bytes. */
const read_commits_mostBytes = 1024 * 1024;
function readCommits(client, repository, root, pullRequest) {
    return {
        commits: async (number) => {
            const told = (await pullRequest(number)).commits;
            const pages = await client.pages(`${root}/pulls/${String(number)}/commits`, 'pull-requests: read');
            const commits = pages.flatMap(page => (0,wire/* wires */.V)(page, 'a commit').map(commitOf));
            checkComplete('commits', number, commits.length, told, mostCommits);
            return commits;
        },
        coAuthors: number => readCoAuthors(client, repository, number),
        commit: ref => readCommit(client, root, ref),
        textAt: (path, commit) => readText(client, root, path, commit),
        textOf: async (other, path, ref) => {
            const there = (0,github_path/* repositoryPath */.SH)(other);
            const { sha } = await readCommit(client, there, ref).catch((error) => {
                throw (0,read_people/* isCode */._m)(error, 'not-found') ? missing(`${other}/${path}`, ref, error) : error;
            });
            return { text: await readText(client, there, path, sha), commit: sha };
        }
    };
}
async function readCommit(client, root, ref) {
    return commitOf((0,wire/* wire */.O)(await client.get(`${root}/commits/${(0,github_path/* segments */.JF)(ref)}`, 'contents: read'), 'a commit'));
}
async function readText(client, root, path, commit) {
    const url = `${root}/contents/${(0,github_path/* segments */.JF)(path)}?ref=${encodeURIComponent(commit)}`;
    const answer = await client.get(url, 'contents: read').catch((error) => {
        throw (0,read_people/* isCode */._m)(error, 'not-found') ? missing(path, commit, error) : error;
    });
    return textOf(answer, path);
}
function missing(path, commit, cause) {
    const why = `There is no ${path} at the commit ${commit}, or the token lacks the permission \`contents: read\`.`;
    return new ports_read/* PortError */.U('not-found', why, { cause });
}
function commitOf(from) {
    return {
        sha: from.text('sha'),
        message: from.object('commit').text('message'),
        author: (0,read_people/* personOf */.Re)(from, 'author'),
        committer: (0,read_people/* personOf */.Re)(from, 'committer'),
        parents: from.list('parents').length,
        verification: verificationOf(from.object('commit').objectOrNull('verification'))
    };
}
/** GitHub Enterprise Server may leave it out, which is no verification. */
function verificationOf(from) {
    if (from === null)
        return { verified: false, reason: 'not told' };
    return { verified: from.flag('verified'), reason: from.text('reason') };
}
function textOf(answer, path) {
    const file = Array.isArray(answer) ? null : (0,wire/* wire */.O)(answer, 'a file');
    if (file?.text('type') !== 'file')
        throw new ports_read/* PortError */.U('unreadable', `${path} is no file.`);
    const size = file.number('size');
    if (size > read_commits_mostBytes) {
        throw new ports_read/* PortError */.U('too-large', `${path} has ${String(size)} bytes; at most ${String(read_commits_mostBytes)} are read.`);
    }
    if (file.text('encoding') !== 'base64')
        throw new ports_read/* PortError */.U('bad-answer', `GitHub gives no content of ${path}.`);
    const bytes = Buffer.from(file.text('content'), 'base64');
    if (bytes.length !== size)
        throw new ports_read/* PortError */.U('bad-answer', `GitHub gives not all of ${path}.`);
    try {
        // The byte order mark stays: the digest of the text must be the digest of the file.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new ports_read/* PortError */.U('not-text', `${path} is not UTF-8. Save it as UTF-8.`, { cause });
    }
}
const coAuthorsQuery = `
  query ($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        commits(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { commit { authors(first: 50) { totalCount nodes { user { databaseId login } } } } }
        }
      }
    }
  }`;
async function readCoAuthors(client, repository, number) {
    const [owner, name] = repository.split('/');
    const people = new Map();
    let after;
    do {
        const variables = { owner, name, number, ...(after === undefined ? {} : { after }) };
        const data = (0,wire/* wire */.O)(await client.query(coAuthorsQuery, variables, 'pull-requests: read'), 'a GraphQL answer');
        const commits = data.object('repository').object('pullRequest').object('commits');
        for (const person of commits.list('nodes').flatMap(node => authorsOf(node.object('commit').object('authors')))) {
            people.set(person.id, person);
        }
        const page = commits.object('pageInfo');
        after = page.flag('hasNextPage') ? page.text('endCursor') : undefined;
    } while (after !== undefined);
    return [...people.values()];
}
/** Those authors that GitHub knows as users; bots are none. */
function authorsOf(authors) {
    const nodes = authors.list('nodes');
    if (nodes.length !== authors.number('totalCount')) {
        throw new ports_read/* PortError */.U('incomplete', 'A commit has more than 50 authors, of which GitHub lists no more. Split it.');
    }
    return nodes.flatMap(node => {
        const user = node.objectOrNull('user');
        return user === null ? [] : [{ id: user.number('databaseId'), login: user.text('login'), type: 'User' }];
    });
}
//# sourceMappingURL=read-commits.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-content.js



const read_content_need = 'contents: read';
/**
 * Whether an earlier commit does the same to the base as the head, told by whole trees. A patch as GitHub lists it leaves
 * out modes and binary files; and an equal tree is not enough, because a head that merged the base and kept its own tree
 * takes back what the base has gained.
 */
function readContent(client, root) {
    return {
        sameContent: async (pullRequest, reviewed) => {
            try {
                return await isSameChange(client, root, pullRequest, reviewed);
            }
            catch (error) {
                if ((0,read_people/* isCode */._m)(error, 'not-found'))
                    return false;
                throw error;
            }
        }
    };
}
async function isSameChange(client, root, pullRequest, reviewed) {
    const base = await findBase(client, root, pullRequest);
    if (base === undefined)
        return false;
    const commits = [reviewed, pullRequest.head.sha];
    const [before, after] = await Promise.all(commits.map(commit => findChange(client, root, base, commit)));
    // Another number of commits than the pull request's own shows that it is compared with something else than its base.
    if (before == null || after == null || after.commits !== pullRequest.commits)
        return false;
    if (before.from === after.from || before.to === after.to) {
        return before.from === after.from && before.to === after.to;
    }
    const [approved, present] = await Promise.all([listChange(client, root, before), listChange(client, root, after)]);
    if (approved === null || present === null || approved.size !== present.size)
        return false;
    return [...approved].every(entry => present.has(entry));
}
/**
 * The tip of the base, or what it was before the pull request was merged: an older commit of the base would not show that
 * the head has merged what came later.
 */
async function findBase(client, root, { base, mergedAt, mergeCommit }) {
    if (mergedAt === null) {
        return (0,wire/* wire */.O)(await client.get(`${root}/commits/${(0,github_path/* segments */.JF)(`heads/${base.ref}`)}`, read_content_need), 'a commit').text('sha');
    }
    if (mergeCommit === null)
        return undefined;
    const merge = (0,wire/* wire */.O)(await client.get(`${root}/git/commits/${(0,github_path/* segment */.mX)(mergeCommit)}`, read_content_need), 'a commit');
    return merge.list('parents')[0]?.text('sha');
}
/** Null where the commit is in the base already, so that nothing shows what it has changed. */
async function findChange(client, root, base, commit) {
    const [found, compared] = await Promise.all([
        client.get(`${root}/git/commits/${(0,github_path/* segment */.mX)(commit)}`, read_content_need),
        // One commit a page: of those between, only the number is of use.
        client.get(`${root}/compare/${(0,github_path/* segment */.mX)(`${base}...${commit}`)}?per_page=1`, read_content_need)
    ]);
    const comparison = (0,wire/* wire */.O)(compared, 'a comparison');
    const status = comparison.text('status');
    if (status !== 'ahead' && status !== 'diverged')
        return null;
    return {
        from: comparison.object('merge_base_commit').object('commit').object('tree').text('sha'),
        to: (0,wire/* wire */.O)(found, 'a commit').object('tree').text('sha'),
        commits: comparison.number('ahead_by')
    };
}
/** Every path that differs, with its mode and content before and after; null where GitHub does not list all paths. */
async function listChange(client, root, { from, to }) {
    const [before, after] = await Promise.all([listTree(client, root, from), listTree(client, root, to)]);
    if (before === null || after === null)
        return null;
    const paths = new Set([...before.keys(), ...after.keys()]);
    const changed = [...paths].filter(path => before.get(path) !== after.get(path));
    return new Set(changed.map(path => JSON.stringify([path, before.get(path) ?? null, after.get(path) ?? null])));
}
async function listTree(client, root, sha) {
    const tree = (0,wire/* wire */.O)(await client.get(`${root}/git/trees/${(0,github_path/* segment */.mX)(sha)}?recursive=1`, read_content_need), 'a tree');
    if (tree.flag('truncated'))
        return null;
    const files = tree.list('tree').filter(entry => entry.text('type') !== 'tree');
    return new Map(files.map(file => [file.text('path'), `${file.text('mode')} ${file.text('sha')}`]));
}
//# sourceMappingURL=read-content.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-history.js



const query = `
  query ($owner: String!, $name: String!, $branch: String!) {
    repository(owner: $owner, name: $name) {
      mergeQueue(branch: $branch) {
        entries(first: 100) { totalCount nodes { headCommit { oid } pullRequest { number } } }
      }
    }
  }`;
/** How commits follow each other: between two of them, and in the merge queue that makes the next ones. */
function readHistory(client, repository, root) {
    const [owner, name] = repository.split('/');
    return {
        commitsBetween: async (base, commit) => {
            const pages = await client.pages(`${root}/compare/${(0,github_path/* segment */.mX)(`${base}...${commit}`)}`, 'contents: read');
            const comparisons = pages.map(page => (0,wire/* wire */.O)(page, 'a comparison'));
            const commits = comparisons.flatMap(page => page.list('commits').map(linkOf));
            const total = comparisons[0]?.number('total_commits');
            if (total !== commits.length) {
                const why = `GitHub lists ${String(commits.length)} of the ${String(total)} commits between ${base} and ${commit}. Run again.`;
                throw new ports_read/* PortError */.U('incomplete', why);
            }
            return { status: statusOf(comparisons[0]), commits };
        },
        mergeQueue: async (branch) => {
            const data = await client.query(query, { owner, name, branch }, 'contents: read');
            const entries = (0,wire/* wire */.O)(data, 'a GraphQL answer').object('repository').objectOrNull('mergeQueue')?.object('entries');
            const nodes = entries?.list('nodes') ?? [];
            if (entries !== undefined && entries.number('totalCount') !== nodes.length) {
                throw new ports_read/* PortError */.U('incomplete', `The merge queue of ${branch} has more than 100 entries. Run again when it has fewer.`);
            }
            return nodes.map(entry => ({
                number: entry.object('pullRequest').number('number'),
                commit: entry.objectOrNull('headCommit')?.text('oid') ?? null
            }));
        }
    };
}
function linkOf(from) {
    return { sha: from.text('sha'), parents: from.list('parents').map(parent => parent.text('sha')) };
}
function statusOf(comparison) {
    const status = comparison?.text('status');
    if (status === 'ahead' || status === 'behind' || status === 'diverged' || status === 'identical')
        return status;
    throw new ports_read/* PortError */.U('bad-answer', `GitHub knows a standing of commits that we do not: "${String(status)}".`);
}
//# sourceMappingURL=read-history.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-files.js



const read_files_need = 'contents: read';
/** Which files a commit has, and when they were changed. */
function readFiles(client, root) {
    const readChanges = async (path, commit, most) => {
        const about = new URLSearchParams({ sha: commit, path, per_page: String(most) });
        return (0,wire/* wires */.V)(await client.get(`${root}/commits?${about.toString()}`, read_files_need), 'a commit');
    };
    return {
        pathsAt: async (commit) => {
            const tree = (0,wire/* wire */.O)(await client.get(`${root}/git/trees/${(0,github_path/* segment */.mX)(commit)}?recursive=1`, read_files_need), 'a tree');
            if (tree.flag('truncated')) {
                const why = `The tree of ${commit} is larger than GitHub lists at once (100,000 entries), so that not all files are known.`;
                throw new ports_read/* PortError */.U('incomplete', why);
            }
            const files = tree.list('tree').filter(entry => entry.text('type') === 'blob');
            return files.map(entry => entry.text('path'));
        },
        changedAt: async (path, commit) => {
            const commits = await readChanges(path, commit, 1);
            return commits[0]?.object('commit').object('committer').time('date') ?? null;
        },
        changesOf: async (path, commit) => {
            const commits = await readChanges(path, commit, 100);
            return commits.map(each => ({
                sha: each.text('sha'),
                parents: each.list('parents').map(parent => parent.text('sha'))
            }));
        }
    };
}
//# sourceMappingURL=read-files.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-deployments.js


// One query has the statuses and trees of all of them, for which the REST API wants a call each.
const read_deployments_query = `
  query ($owner: String!, $name: String!, $environment: String!, $commit: GitObjectID!) {
    repository(owner: $owner, name: $name) {
      object(oid: $commit) { ... on Commit { tree { oid } } }
      deployments(environments: [$environment], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes {
          databaseId
          commitOid
          commit { tree { oid } }
          latestStatus { state }
          statuses(first: 100) { totalCount nodes { state createdAt } }
        }
      }
    }
  }`;
function readDeployments(client, repository) {
    const [owner, name] = repository.split('/');
    return {
        deployments: async (environment, commit) => {
            const data = await client.query(read_deployments_query, { owner, name, environment, commit }, 'deployments: read');
            const found = (0,wire/* wire */.O)(data, 'a GraphQL answer').object('repository');
            const deployments = found.object('deployments').list('nodes').map(deploymentOf);
            return { commit, tree: treeOf(found.objectOrNull('object')), deployments };
        }
    };
}
function deploymentOf(from) {
    const id = from.number('databaseId');
    const listed = from.object('statuses');
    const statuses = listed.list('nodes').map(status => ({
        state: status.text('state').toLowerCase(),
        createdAt: status.time('createdAt')
    }));
    if (statuses.length !== listed.number('totalCount')) {
        const why = `The deployment ${String(id)} has more than 100 statuses, of which GitHub lists no more. Deploy again.`;
        throw new ports_read/* PortError */.U('incomplete', why);
    }
    return {
        id,
        commit: from.text('commitOid'),
        tree: treeOf(from.objectOrNull('commit')),
        state: from.objectOrNull('latestStatus')?.text('state').toLowerCase() ?? null,
        statuses
    };
}
function treeOf(commit) {
    return commit?.object('tree').text('oid') ?? null;
}
//# sourceMappingURL=read-deployments.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-issues.js


/** What issues hang on, with the variable that names it. */
const groups = { label: 'label(name: $key)', milestone: 'milestone(number: $key)' };
/** The list of each kind, and the permission that it takes: a list of both would leave out silently what may not be read. */
const kindsOf = {
    issue: { list: 'issues', need: 'issues: read' },
    'pull-request': { list: 'pullRequests', need: 'pull-requests: read' }
};
function readIssues(client, repository) {
    const [owner, name] = repository.split('/');
    async function ask(query, variables, need) {
        const answer = await client.query(query, { owner, name, ...variables }, need);
        return (0,wire/* wire */.O)(answer, 'a GraphQL answer').object('repository');
    }
    /** Null where there is no such label or milestone. */
    async function listOpen(group, key, kind) {
        const { list, need } = kindsOf[kind];
        const query = listQuery(group, list);
        const issues = [];
        for (let after = null;;) {
            const found = (await ask(query, { key, after }, need)).objectOrNull(group);
            if (found === null)
                return null;
            const page = found.object(list);
            issues.push(...page.list('nodes').map(node => issueOf(node, kind)));
            const { hasNext, end, total } = pageOf(page);
            if (hasNext)
                after = end;
            else if (issues.length === total)
                return issues;
            else
                throw new ports_read/* PortError */.U('incomplete', `GitHub lists ${String(issues.length)} of ${String(total)} open ${list}. Run again when both agree.`);
        }
    }
    async function milestoneNumber(title) {
        const found = (await ask(milestoneQuery, { title }, 'issues: read')).object('milestones');
        const same = found.list('nodes').find(node => node.text('title') === title);
        if (same !== undefined)
            return same.number('number');
        if (!pageOf(found).hasNext)
            return null;
        throw new ports_read/* PortError */.U('incomplete', `More than 100 milestones are called about as ${title}, which are not all read. Give it a title of its own.`);
    }
    return {
        openIssues: async ({ labels, milestone, kinds }) => {
            const issues = new Map();
            const collect = async (group, key) => {
                const lists = await Promise.all(kinds.map(kind => listOpen(group, key, kind)));
                for (const issue of lists.flatMap(list => list ?? []))
                    issues.set(issue.number, issue);
                return lists.every(list => list !== null);
            };
            const unknownLabels = [];
            for (const label of labels)
                if (!(await collect('label', label)))
                    unknownLabels.push(label);
            const number = milestone === null ? null : await milestoneNumber(milestone);
            if (number !== null)
                await collect('milestone', number);
            return { issues: [...issues.values()], unknownLabels, unknownMilestone: number === null ? milestone : null };
        }
    };
}
function listQuery(group, list) {
    const type = group === 'label' ? 'String!' : 'Int!';
    return `
    query ($owner: String!, $name: String!, $key: ${type}, $after: String) {
      repository(owner: $owner, name: $name) {
        ${groups[group]} {
          ${list}(states: OPEN, first: 100, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { number title url }
          }
        }
      }
    }`;
}
const milestoneQuery = `
  query ($owner: String!, $name: String!, $title: String!) {
    repository(owner: $owner, name: $name) {
      milestones(query: $title, first: 100) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { number title }
      }
    }
  }`;
function pageOf(list) {
    const page = list.object('pageInfo');
    return { hasNext: page.flag('hasNextPage'), end: page.textOrNull('endCursor'), total: list.number('totalCount') };
}
function issueOf(from, kind) {
    return { kind, number: from.number('number'), title: from.text('title'), url: from.text('url') };
}
//# sourceMappingURL=read-issues.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/read-releases.js


/** Releases with what was uploaded to them. */
function readReleases(client, root) {
    return {
        releases: async () => {
            const pages = await client.pages(`${root}/releases`, 'contents: read');
            return pages.flatMap(page => (0,wire/* wires */.V)(page, 'a release')).map(releaseOf);
        }
    };
}
function releaseOf(from) {
    return {
        tag: from.text('tag_name'),
        isDraft: from.flag('draft'),
        isPrerelease: from.flag('prerelease'),
        publishedAt: from.timeOrNull('published_at'),
        assets: from.list('assets').map(asset => ({
            name: asset.text('name'),
            bytes: asset.number('size'),
            isUploaded: asset.text('state') === 'uploaded',
            digest: digestOf(asset)
        }))
    };
}
//# sourceMappingURL=read-releases.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/port.js
















/** GitHub, or GitHub Enterprise Server, as one repository sees it. */
function createGitHub(options) {
    const client = createClient(options);
    const root = (0,github_path/* repositoryPath */.SH)(options.repository);
    const pullRequests = readPullRequests(client, root);
    const port = {
        repository: options.repository,
        ...pullRequests,
        ...readCommits(client, options.repository, root, pullRequests.pullRequest),
        ...readArrival(client, root),
        ...readContent(client, root),
        ...readFiles(client, root),
        ...readHistory(client, options.repository, root),
        ...(0,read_people/* readPeople */.ky)(client, root),
        ...(0,read_checks/* readChecks */.w)(client, root),
        ...readArtifacts(client, root),
        ...readAttestations(client, root),
        ...readReleases(client, root),
        ...readAlerts(client, root),
        ...readIssues(client, options.repository),
        ...readDeployments(client, options.repository),
        again: client.again
    };
    return { port, client, calls: client.calls };
}
//# sourceMappingURL=port.js.map

/***/ })

};
