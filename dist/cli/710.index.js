export const id = 710;
export const ids = [710];
export const modules = {

/***/ 3710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./build/src/ports/read.js
var read = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/adapters/github/failure.js

/** Pause that GitHub asks for after its secondary limit when it names none, in milliseconds. */
const secondaryPause = 60_000;
/** Turns whatever an attempt threw into a failure; an answer that is not what it should be is `PortError` already. */
function explain(error, ask, now) {
    if (error instanceof read/* PortError */.U)
        return { error, retry: 'soon' };
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
    return { error: new read/* PortError */.U(code, message), retry };
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
;// CONCATENATED MODULE: ./build/src/adapters/github/client.js


/** Pauses before the second, third and fourth attempt, in milliseconds. */
const pauses = [1000, 3000, 9000];
/** One attempt may last so long; a connection that hangs must not use up the whole deadline. */
const longestAttempt = 30_000;
const mostPages = 100;
/** Entries of a page, the most that GitHub gives. */
const pageSize = 100;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function createClient(options) {
    const { token, deadline, now, sleep } = options;
    const base = options.apiUrl.replace(/\/+$/, '');
    const graphqlUrl = options.graphqlUrl ?? `${base.replace(/\/api\/v3$/, '/api')}/graphql`;
    const octokit = new options.octokit({
        auth: token,
        baseUrl: base,
        userAgent: 'deploy-gate',
        log: silent,
        // Without it, Octokit's maker decides how to fetch.
        ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } })
    });
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
            request: {
                parseSuccessResponseBody: false,
                signal: AbortSignal.timeout(Math.max(1, Math.min(longestAttempt, deadline - now())))
            }
        });
        if (response.url !== '' && new URL(response.url).origin !== new URL(ask.url).origin) {
            throw new read/* PortError */.U('bad-answer', `GitHub sent ${nameOf(ask)} to another host, which is not followed.`);
        }
        const data = response.data;
        const answer = { body: await readJson(data, ask), next: nextPage(response.headers.link) };
        return { answer, etag: response.headers.etag };
    }
    async function persist(ask) {
        for (let attempt = 0;; attempt++) {
            if (now() >= deadline)
                throw late(ask);
            calls++;
            try {
                return await send(ask);
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
        const answer = persist(ask);
        if (!fresh)
            remembered.set(key, answer);
        return answer;
    }
    async function getAll(path, need) {
        const bodies = [];
        const first = `${base}${path}${path.includes('?') ? '&' : '?'}per_page=${String(pageSize)}`;
        for (let url = first; url !== null;) {
            if (bodies.length === mostPages) {
                throw new read/* PortError */.U('incomplete', `${path} has more than ${String(mostPages)} pages, which are not all read.`);
            }
            // A page that leads elsewhere would take the token with it.
            if (!url.startsWith(`${base}/`))
                throw new read/* PortError */.U('bad-answer', `A page of ${path} leads to another place.`);
            const { body, next } = await remember(url, { method: 'GET', url, need });
            bodies.push(body);
            // A gateway that drops the links must not drop the pages.
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
        throw new read/* PortError */.U('bad-answer', `GitHub's answer to ${nameOf(ask)} is cut off or is no JSON.`, { cause });
    }
}
/** Whether a page, a list or an object that holds one, has as many entries as a page can have. */
function isFull(body) {
    return isFullList(body) || (typeof body === 'object' && body !== null && Object.values(body).some(isFullList));
}
function isFullList(value) {
    return Array.isArray(value) && value.length >= pageSize;
}
function nextPage(link) {
    return /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null;
}
function dataOf(body, need) {
    if (typeof body !== 'object' || body === null)
        throw new read/* PortError */.U('bad-answer', 'The GraphQL answer is no object.');
    const errors = 'errors' in body ? body.errors : undefined;
    if (Array.isArray(errors) && errors.length > 0)
        throw explainQuery(errors, need);
    if (!('data' in body))
        throw new read/* PortError */.U('bad-answer', 'The GraphQL answer has no data.');
    return body.data;
}
function explainQuery(errors, need) {
    const types = new Set(errors.map(error => (isTyped(error) ? error.type : undefined)));
    if (types.has('RATE_LIMITED')) {
        return new read/* PortError */.U('rate-limited', "GitHub's limit for GraphQL queries is used up. Run again in an hour.");
    }
    if (types.has('FORBIDDEN') || types.has('NOT_FOUND')) {
        return new read/* PortError */.U('forbidden', `GitHub refused a GraphQL query. The token needs the permission \`${need}\`.`);
    }
    const said = JSON.stringify(errors).slice(0, 300);
    return new read/* PortError */.U('bad-answer', `GitHub answered a GraphQL query with errors: ${said}.`);
}
function isTyped(error) {
    return typeof error === 'object' && error !== null && 'type' in error;
}
function late(ask, options) {
    const why = `The time for GitHub was over before ${nameOf(ask)} was answered. Run again, or give the run more time.`;
    return new read/* PortError */.U('deadline', why, options);
}
function ignore() {
    // Octokit's own log lines would reach the runner, which takes commands from them.
}
//# sourceMappingURL=client.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/path.js
var github_path = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/src/adapters/github/read-checks.js
var read_checks = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/src/adapters/github/read-people.js
var read_people = __webpack_require__(1136);
// EXTERNAL MODULE: ./build/src/adapters/github/wire.js
var wire = __webpack_require__(3207);
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




const need = 'pull-requests: read';
/** GitHub lists no more files of a pull request than this. */
const mostFiles = 3000;
function readPullRequests(client, root) {
    const pullRequest = async (number) => pullRequestOf((0,wire/* wire */.O)(await client.get(`${root}/pulls/${String(number)}`, need), 'a pull request'));
    return {
        pullRequest,
        headNow: async (number) => {
            const answer = await client.get(`${root}/pulls/${String(number)}`, need, { fresh: true });
            return (0,wire/* wire */.O)(answer, 'a pull request').object('head').text('sha');
        },
        reviews: async (number) => {
            const pages = await client.pages(`${root}/pulls/${String(number)}/reviews`, need);
            return pages.flatMap(page => (0,wire/* wires */.V)(page, 'a review').map(reviewOf));
        },
        changedFiles: async (number) => {
            const { changedFiles } = await pullRequest(number);
            const pages = await client.pages(`${root}/pulls/${String(number)}/files`, need);
            const files = pages.flatMap(page => (0,wire/* wires */.V)(page, 'a changed file'));
            checkComplete('files', number, files.length, changedFiles, mostFiles);
            return files.map(changedFileOf);
        },
        pullRequestsOf: async (commit) => {
            const pages = await client.pages(`${root}/commits/${commit}/pulls`, need);
            return pages.flatMap(page => (0,wire/* wires */.V)(page, 'a pull request').map(found => found.number('number')));
        },
        pullRequestsFrom: async (head) => {
            const pages = await client.pages(`${root}/pulls?state=open&head=${encodeURIComponent(head)}`, need);
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
        throw new read/* PortError */.U('incomplete', why);
    }
    if (listed !== told) {
        const counts = `GitHub lists ${String(listed)} ${what} of pull request #${String(number)} and counts ${String(told)}.`;
        throw new read/* PortError */.U('incomplete', `${counts} Run again when both agree.`);
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
    throw new read/* PortError */.U('bad-answer', `GitHub knows a state of pull requests that we do not: "${state}".`);
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
/** GitHub leaves out the patch of a file that is large, and of one without a changed line. */
function addedOf(from) {
    const patch = from.textOrNull('patch');
    const counts = { added: from.number('additions'), removed: from.number('deletions') };
    if (from.text('status') === 'removed')
        return [];
    if (patch === null)
        return from.number('changes') === 0 ? [] : null;
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
const mostBytes = 1024 * 1024;
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
    return new read/* PortError */.U('not-found', why, { cause });
}
function commitOf(from) {
    return {
        sha: from.text('sha'),
        message: from.object('commit').text('message'),
        author: (0,read_people/* personOf */.Re)(from, 'author'),
        committer: (0,read_people/* personOf */.Re)(from, 'committer')
    };
}
function textOf(answer, path) {
    const file = Array.isArray(answer) ? null : (0,wire/* wire */.O)(answer, 'a file');
    if (file?.text('type') !== 'file')
        throw new read/* PortError */.U('unreadable', `${path} is no file.`);
    const size = file.number('size');
    if (size > mostBytes) {
        throw new read/* PortError */.U('too-large', `${path} has ${String(size)} bytes; at most ${String(mostBytes)} are read.`);
    }
    if (file.text('encoding') !== 'base64')
        throw new read/* PortError */.U('bad-answer', `GitHub gives no content of ${path}.`);
    const bytes = Buffer.from(file.text('content'), 'base64');
    if (bytes.length !== size)
        throw new read/* PortError */.U('bad-answer', `GitHub gives not all of ${path}.`);
    try {
        // The byte order mark stays: the digest of the text must be the digest of the file.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new read/* PortError */.U('not-text', `${path} is not UTF-8. Save it as UTF-8.`, { cause });
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
        throw new read/* PortError */.U('incomplete', 'A commit has more than 50 authors, of which GitHub lists no more. Split it.');
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
;// CONCATENATED MODULE: ./build/src/adapters/github/read-files.js



const read_files_need = 'contents: read';
/** Which files a commit has, and when they were changed. */
function readFiles(client, root) {
    return {
        pathsAt: async (commit) => {
            const tree = (0,wire/* wire */.O)(await client.get(`${root}/git/trees/${(0,github_path/* segment */.mX)(commit)}?recursive=1`, read_files_need), 'a tree');
            if (tree.flag('truncated')) {
                const why = `The tree of ${commit} is larger than GitHub lists at once (100,000 entries), so that not all files are known.`;
                throw new read/* PortError */.U('incomplete', why);
            }
            const files = tree.list('tree').filter(entry => entry.text('type') === 'blob');
            return files.map(entry => entry.text('path'));
        },
        changedAt: async (path, commit) => {
            const about = new URLSearchParams({ sha: commit, path, per_page: '1' });
            const commits = (0,wire/* wires */.V)(await client.get(`${root}/commits?${about.toString()}`, read_files_need), 'a commit');
            return commits[0]?.object('commit').object('committer').time('date') ?? null;
        }
    };
}
//# sourceMappingURL=read-files.js.map
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
        ...(0,read_people/* readPeople */.ky)(client, root),
        ...(0,read_checks/* readChecks */.w)(client, root),
        again: client.again
    };
    return { port, client, calls: client.calls };
}
//# sourceMappingURL=port.js.map

/***/ })

};
