export const id = 651;
export const ids = [651];
export const modules = {

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openConversation: () => (/* binding */ openConversation)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/ports/read.js + 1 modules
var read = __webpack_require__(909);
// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/adapters/http/address.js



/** Networks where clouds keep the credentials of a machine; whatever else is private may be a service under test. */
const networks = [
    ['169.254.0.0', 16],
    ['100.100.100.200', 32],
    ['192.0.0.192', 32],
    ['168.63.129.16', 32],
    ['fe80::', 10],
    ['fd00:ec2::', 32],
    ['fd20:ce::254', 128],
    ['fd00:42::42', 128]
];
/** Prefixes of IPv6 under which an IPv4 address can be reached, by the number of their bits. */
const carriers = [
    ['::', 96],
    ['64:ff9b::', 96]
];
const names = new Set([
    'metadata',
    'metadata.google.internal',
    'metadata.goog',
    'metadata.azure.internal',
    'metadata.tencentyun.com',
    'instance-data',
    'instance-data.ec2.internal'
]);
const refused = listRefused();
function listRefused() {
    const list = new external_node_net_.BlockList();
    for (const [net, bits] of networks) {
        if ((0,external_node_net_.isIP)(net) === 6)
            list.addSubnet(net, bits, 'ipv6');
        else {
            // The list itself sees through the form ::ffff:a.b.c.d.
            list.addSubnet(net, bits, 'ipv4');
            for (const [carrier, length] of carriers)
                list.addSubnet(`${carrier}${net}`, length + bits, 'ipv6');
            list.addSubnet(`2002:${hexOf(net)}::`, 16 + bits, 'ipv6');
        }
    }
    return list;
}
/** `a9fe:0000` of `169.254.0.0`. */
function hexOf(address) {
    return Buffer.from(address.split('.').map(Number)).toString('hex').replace(/^.{4}/, '$&:');
}
/** Whether an address, in any notation of it, is one that is never connected to. */
function isRefused(address) {
    const plain = address.replace(/%.*$/, '');
    return refused.check(plain, (0,external_node_net_.isIP)(plain) === 6 ? 'ipv6' : 'ipv4');
}
/**
 * The addresses of the host of a URL, which are the only ones that may be connected to. Throws `PortError`
 * `address-refused` where one of them must not be, and Node's own error where the name has none.
 */
async function resolveHost(hostname, lookUp = host => (0,external_node_dns_promises_.lookup)(host, { all: true })) {
    const host = hostname.replace(/^\[|\]$/g, '');
    const version = (0,external_node_net_.isIP)(host);
    if (names.has(host.toLowerCase().replace(/\.$/, '')))
        throw refuse(host);
    const addresses = version === 0 ? await lookUp(host) : [{ address: host, family: version }];
    if (addresses.length === 0)
        throw Object.assign(new Error('The name has no address.'), { code: 'ENODATA' });
    if (addresses.some(({ address }) => isRefused(address)))
        throw refuse(host);
    return addresses;
}
function refuse(host) {
    const why = `${host} leads to a link-local address or to a cloud's metadata, which is never asked. Name a service in \`url\`.`;
    return new read/* PortError */.U('address-refused', why);
}
//# sourceMappingURL=address.js.map
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/adapters/http/failure.js
/** Errors of Node and OpenSSL by code, in words that complete "the service …". */
const known = {
    ECONNREFUSED: { kind: 'unreachable', detail: 'refuses the connection' },
    ECONNRESET: { kind: 'unreachable', detail: 'closes the connection without an answer' },
    EPIPE: { kind: 'unreachable', detail: 'closes the connection without an answer' },
    ENOTFOUND: { kind: 'unreachable', detail: 'has no address: its name is not known' },
    ENODATA: { kind: 'unreachable', detail: 'has no address: its name has none' },
    EAI_AGAIN: { kind: 'unreachable', detail: 'has no address: its name cannot be looked up at present' },
    ETIMEDOUT: { kind: 'unreachable', detail: 'does not take the connection in time' },
    EHOSTUNREACH: { kind: 'unreachable', detail: 'cannot be reached from here' },
    ENETUNREACH: { kind: 'unreachable', detail: 'cannot be reached from here' },
    EADDRNOTAVAIL: { kind: 'unreachable', detail: 'cannot be reached from here' },
    CERT_HAS_EXPIRED: { kind: 'certificate-expired', detail: 'has a certificate that has expired' },
    CERT_NOT_YET_VALID: { kind: 'certificate-early', detail: 'has a certificate that is not valid yet' },
    ERR_TLS_CERT_ALTNAME_INVALID: { kind: 'certificate-host', detail: 'has a certificate for other names' }
};
/** What OpenSSL says of a certificate that nobody vouches for. */
const untrusted = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(GET_ISSUER_CERT(_LOCALLY)?|VERIFY_LEAF_SIGNATURE)|CERT_(UNTRUSTED|CHAIN_TOO_LONG|SIGNATURE_FAILURE|REJECTED|REVOKED)|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT_NOT_(AFTER|BEFORE)_FIELD)$/;
/** What an error of a request says of the service; of an error's own text nothing is kept but its code. */
function failureOf(error) {
    if (error instanceof ExchangeError)
        return error.failure;
    const code = codeOf(error);
    const found = known[code];
    if (found !== undefined)
        return found;
    if (untrusted.test(code)) {
        return { kind: 'certificate-issuer', detail: `has a certificate of an issuer that is not trusted (${code})` };
    }
    if (/^(EPROTO|ERR_SSL_|ERR_TLS_)/.test(code))
        return { kind: 'tls-failed', detail: `does not agree on TLS (${code})` };
    if (code.startsWith('HPE_'))
        return { kind: 'bad-answer', detail: `answers what is no HTTP/1.1 (${code})` };
    return { kind: 'unreachable', detail: `does not answer (${code})` };
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return 'no code';
    const { code } = error;
    return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'no code';
}
/** An exchange that ended for a reason which Node has no code for. */
class ExchangeError extends Error {
    failure;
    constructor(kind, detail) {
        super(detail);
        this.name = 'ExchangeError';
        this.failure = { kind, detail };
    }
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/adapters/http/body.js


/** Bytes of a body, as it is sent and with its encoding undone. */
const most = 1024 * 1024;
const decoders = {
    gzip: external_node_zlib_.gunzipSync,
    'x-gzip': external_node_zlib_.gunzipSync,
    br: external_node_zlib_.brotliDecompressSync,
    deflate: external_node_zlib_.inflateSync
};
/** The whole body of an answer. Throws `ExchangeError` where it is too large, cut off, or cannot be decoded. */
async function readBody(message) {
    const pieces = [];
    let bytes = 0;
    try {
        for await (const piece of message) {
            bytes += piece.length;
            if (bytes > most)
                throw tooLarge();
            pieces.push(piece);
        }
    }
    catch (error) {
        if (error instanceof ExchangeError)
            throw error;
        throw cutOff();
    }
    if (!message.complete)
        throw cutOff();
    return decode(Buffer.concat(pieces), message.headers['content-encoding'] ?? '');
}
/** Undoes the encodings, the last one first. */
function decode(bytes, encodings) {
    if (bytes.length === 0)
        return bytes;
    const names = encodings
        .toLowerCase()
        .split(',')
        .map(name => name.trim());
    if (names.length > 3)
        throw new ExchangeError('bad-answer', 'encodes its body more than three times over');
    return names
        .reverse()
        .reduce((encoded, name) => (name === '' || name === 'identity' ? encoded : undo(encoded, name)), bytes);
}
function undo(bytes, name) {
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (decoder === undefined)
        throw new ExchangeError('bad-answer', 'encodes its body in a way that was not asked for');
    try {
        return decoder(bytes, { maxOutputLength: most });
    }
    catch (error) {
        if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge();
        throw new ExchangeError('bad-answer', 'sends a body that is not in the encoding which its header names');
    }
}
function tooLarge() {
    return new ExchangeError('too-large', 'sends a body of more than 1 MiB');
}
function cutOff() {
    return new ExchangeError('bad-answer', 'breaks its answer off');
}
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./build/src/adapters/http/exchange.js






/** One request and its whole answer within so many milliseconds; throws an error of Node's or an `ExchangeError`. */
async function exchange(url, options, body, timeout) {
    const end = performance.now() + timeout;
    for (;;) {
        const attempt = begin(url, options);
        try {
            return await complete(attempt, body, end - performance.now());
        }
        catch (error) {
            // The service closed a connection that was kept open just when it was used again: that is no answer of its own.
            if (attempt.reusedSocket && attempt.destroyed && ['ECONNRESET', 'EPIPE'].includes(codeOf(error)))
                continue;
            throw error;
        }
    }
}
function begin(url, options) {
    try {
        return url.protocol === 'https:' ? external_node_https_.request(url, options) : external_node_http_.request(url, options);
    }
    catch (error) {
        const why = `The request cannot be made as \`request-headers\` and \`method\` say (${codeOf(error)}). Correct them.`;
        throw new read/* PortError */.U('bad-request', why);
    }
}
async function complete(request, body, timeout) {
    const end = new AbortController();
    const timer = setTimeout(() => {
        end.abort();
        request.destroy();
    }, timeout);
    try {
        const sent = new Promise(resolve => {
            request.once('socket', socket => {
                whenOpen(socket, () => {
                    resolve(performance.now());
                });
            });
        });
        const answered = new Promise((resolve, reject) => {
            request.once('response', resolve);
            request.on('error', reject);
            request.once('close', () => {
                reject(new ExchangeError('bad-answer', 'closes the connection without an answer'));
            });
        });
        request.end(body);
        const message = await answered;
        const tls = factsOf(message.socket);
        const bytes = await readBody(message);
        return {
            ...{ status: message.statusCode ?? 0, headers: linesOf(message), body: new TextDecoder().decode(bytes), tls },
            milliseconds: performance.now() - (await sent)
        };
    }
    catch (error) {
        // What is answered whole goes back to the pool by itself; of anything else the connection is not used again.
        request.destroy();
        if (!end.signal.aborted)
            throw error;
        const seconds = String(Math.round(timeout / 100) / 10);
        throw new ExchangeError('unreachable', `does not answer whole within ${seconds} s`);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Calls when a request can be written: at once where the connection was open before. */
function whenOpen(socket, call) {
    const isTls = socket instanceof external_node_tls_.TLSSocket;
    if (isTls ? socket.authorized : !socket.connecting)
        call();
    else
        socket.once(isTls ? 'secureConnect' : 'connect', call);
}
/** What TLS agreed on; read while the connection is open. */
function factsOf(socket) {
    if (!(socket instanceof external_node_tls_.TLSSocket))
        return null;
    const validTo = Date.parse(socket.getPeerCertificate().valid_to);
    if (Number.isNaN(validTo))
        throw new ExchangeError('tls-failed', 'has a certificate without a readable date');
    return { protocol: socket.getProtocol() ?? '', validTo: new Date(validTo).toISOString() };
}
/** Every header line, which Node would join or drop where a name comes twice. */
function linesOf({ rawHeaders }) {
    const lines = new Map();
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
        const name = (rawHeaders[i] ?? '').toLowerCase();
        lines.set(name, [...(lines.get(name) ?? []), rawHeaders[i + 1] ?? '']);
    }
    return lines;
}
//# sourceMappingURL=exchange.js.map
;// CONCATENATED MODULE: ./build/src/model/http.js
const tlsProtocols = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
//# sourceMappingURL=http.js.map
;// CONCATENATED MODULE: ./build/src/adapters/http/older-protocol.js




/** Errors that say what this machine cannot do, or that nobody was there to ask. */
const ownLimits = /^(no code|ERR_SSL_(NO_PROTOCOLS_AVAILABLE|NO_CIPHERS_AVAILABLE|INTERNAL_ERROR)|ERR_TLS_.*|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/;
/** Offers only protocols older than the one given, with all ciphers that they had, and sees whether the service takes one. */
function speaksOlder(protocol, target, timeout) {
    const newest = tlsProtocols[tlsProtocols.indexOf(protocol) - 1];
    if (newest === undefined)
        return Promise.resolve('refused');
    const { hostname, port, servername, ...rest } = target;
    const host = hostname.replace(/^\[|\]$/g, '');
    const name = servername ?? ((0,external_node_net_.isIP)(host) === 0 ? host : undefined);
    return new Promise(resolve => {
        const socket = external_node_tls_.connect({
            ...rest,
            ...{ host, port: Number(port === '' ? 443 : port), ...(name === undefined ? {} : { servername: name }) },
            ...{ minVersion: 'TLSv1', maxVersion: newest, ciphers: 'DEFAULT:@SECLEVEL=0', rejectUnauthorized: true }
        });
        const end = (found) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(found);
        };
        const timer = setTimeout(() => {
            end('untold');
        }, timeout);
        socket.on('secureConnect', () => {
            end('spoken');
        });
        socket.on('error', error => {
            // A certificate is looked at only when both sides have agreed on a protocol.
            if (failureOf(error).kind.startsWith('certificate-'))
                end('spoken');
            else
                end(ownLimits.test(codeOf(error)) ? 'untold' : 'refused');
        });
    });
}
//# sourceMappingURL=older-protocol.js.map
// EXTERNAL MODULE: ./build/src/lib/struck-out.js
var struck_out = __webpack_require__(224);
;// CONCATENATED MODULE: ./build/src/adapters/http/token.js



/** What a named variable holds and the header that carries it; masked before anything else is done with it. */
function readToken({ env, header, scheme }, { environment, mask }) {
    const secret = environment[env]?.trim() ?? '';
    if (secret === '') {
        const option = scheme === 'basic' ? 'basic-env' : 'token-env';
        const why = `The variable ${env} of \`${option}\` is not set or empty. Set it in \`env\` of the step, from a secret.`;
        throw new read/* PortError */.U('token-missing', why);
    }
    const basic = scheme === 'basic' ? Buffer.from(secret).toString('base64') : '';
    const password = scheme === 'basic' ? secret.slice(secret.indexOf(':') + 1) : '';
    const secrets = [secret, basic, password].filter(each => each !== '');
    secrets.forEach(mask);
    if (scheme === 'basic' && !secret.includes(':')) {
        throw new read/* PortError */.U('bad-request', `The variable ${env} of \`basic-env\` holds no \`user:password\`. Correct its secret.`);
    }
    try {
        (0,external_node_http_.validateHeaderName)(header);
        (0,external_node_http_.validateHeaderValue)(header, secret);
    }
    catch {
        // Node's own error is not kept, so that nothing of the value can be in it.
        throw new read/* PortError */.U('bad-request', `The variable ${env} holds what no header may carry, such as a line end.`);
    }
    if (scheme === 'basic')
        return { secrets, headers: { [header]: `Basic ${basic}` } };
    return { secrets, headers: { [header]: header.toLowerCase() === 'authorization' ? `Bearer ${secret}` : secret } };
}
/** The same answer, with the secrets struck out where the service repeats them. */
function strikeOut(answer, secrets) {
    const forms = new Set(secrets.flatMap(each => [each, JSON.stringify(each).slice(1, -1), encodeURIComponent(each)]));
    const strike = (text) => [...forms].reduce((kept, form) => kept.replaceAll(form, struck_out/* struckOut */.j), text);
    const headers = [...answer.headers].map(([name, values]) => [name, values.map(strike)]);
    return { ...answer, headers: new Map(headers), body: strike(answer.body) };
}
//# sourceMappingURL=token.js.map
;// CONCATENATED MODULE: ./build/src/adapters/http/conversation.js









/** Milliseconds after which a request is given up. */
const longestRequest = 10_000;
/** Connections to the service at once, beyond any `concurrency`. */
const mostConnections = 64;
/** Begins to ask a service. Throws `PortError` where the URL is none or the token is not there. */
function openConversation(setup, world, turns) {
    const { ca, host, timeout } = setup;
    const { origin, hostname: service } = parseUrl(setup.url);
    const token = setup.token === undefined ? undefined : readToken(setup.token, world);
    const own = { ...setup.headers, ...token?.headers };
    // The default of these two can be changed by the environment, and verification is never off.
    const trust = { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) };
    const pool = { keepAlive: true, maxSockets: mostConnections };
    const agents = {
        'http:': new external_node_http_.Agent(pool),
        'https:': new external_node_https_.Agent({ ...pool, ...trust, maxCachedSessions: 0 })
    };
    const addresses = new Map();
    const turn = turns.enter(service);
    let deadline = performance.now() + timeout;
    const left = () => Math.max(0, deadline - performance.now());
    const limit = () => Math.min(left(), longestRequest);
    /** Looks a host up once, and gives what pins every connection to the addresses that were checked. */
    const pin = async (hostname) => {
        const checked = addresses.get(hostname) ?? [...(await inTime(resolveHost(hostname), limit()))];
        addresses.set(hostname, checked);
        return (_, { all }, answer) => {
            if (all === true)
                answer(null, checked);
            else
                answer(null, checked[0]?.address ?? '', checked[0]?.family);
        };
    };
    const send = async (request) => {
        if (left() === 0)
            return { failure: timeIsUp };
        const url = parseUrl(request.url);
        const isOwn = url.origin === origin;
        const options = {
            method: request.method,
            headers: { ...standing, ...(isOwn && request.bare !== true ? own : {}), ...request.headers },
            agent: agents[url.protocol === 'https:' ? 'https:' : 'http:'],
            ...(isOwn && host !== undefined ? { servername: host } : {})
        };
        try {
            const lookup = await pin(url.hostname);
            const answer = await exchange(url, { ...options, lookup }, request.body, limit());
            return { answer: token === undefined ? answer : strikeOut(answer, token.secrets) };
        }
        catch (error) {
            if (error instanceof read/* PortError */.U)
                throw error;
            return { failure: failureOf(error) };
        }
    };
    return {
        send,
        speaksOlderThan: async (protocol) => {
            const { hostname, port } = new URL(setup.url);
            const lookup = await pin(hostname);
            return speaksOlder(protocol, { ...trust, hostname, port, lookup, servername: host }, limit());
        },
        pause: async (milliseconds) => {
            if (milliseconds >= left())
                return false;
            await (0,promises_.setTimeout)(milliseconds);
            return true;
        },
        alone: (what, work) => {
            const since = performance.now();
            return turn.alone(what, () => {
                // Others' turns are not this service's time.
                deadline += performance.now() - since;
                return work();
            });
        },
        close: () => {
            turn.leave();
            for (const agent of Object.values(agents))
                agent.destroy();
        }
    };
}
/** Throws `PortError` where a text looks like a URL and is none, such as one with a port beyond 65535. */
function parseUrl(text) {
    if (URL.canParse(text))
        return new URL(text);
    throw new read/* PortError */.U('bad-request', `${text.slice(0, 200)} is no URL. Correct it in \`http\`.`);
}
/** Said with every request; what the checklist says counts before it. */
const standing = { 'user-agent': 'deploy-gate', accept: '*/*' };
const timeIsUp = { kind: 'unreachable', detail: 'is not asked any more: the time of `timeout` is up' };
/** Nothing stops the system's look-up of a name, but nobody has to wait for it. */
async function inTime(work, timeout) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new ExchangeError('unreachable', 'has no address: its name is not looked up in time'));
        }, timeout);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
//# sourceMappingURL=conversation.js.map

/***/ })

};
