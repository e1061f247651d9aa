import type { Octokit } from '@octokit/rest'
import type { RateBudget } from '../../model/rate-budget.js'
import { PortError } from '../../ports/read.js'
import { download } from './download.js'
import { explain, nameOf, refusalOf, type Ask } from './failure.js'
import { isFull, nextPage, pageSize, type Paging } from './paging.js'
import { createRateLimits } from './rate-limits.js'

/** What makes an Octokit: that of the action honours the runner's proxy, that of the command starts faster. */
export type OctokitMaker = new (options: ConstructorParameters<typeof Octokit>[0]) => Pick<Octokit, 'request'>

export interface ClientOptions {
  readonly octokit: OctokitMaker
  readonly token: string
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` of GitHub Enterprise Server. */
  readonly apiUrl: string
  /** `GITHUB_GRAPHQL_URL`; without it, what belongs to `apiUrl`. */
  readonly graphqlUrl?: string
  /** Epoch milliseconds; nothing is asked or awaited past it. */
  readonly deadline: number
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Answers of earlier clients by address: what has not changed since is not counted against the rate limit. */
  readonly seen?: Map<string, Seen>
  readonly fetch?: typeof fetch
}

/** The one way to GitHub: one token, one deadline, one count. Everything it does only reads, so everything may be repeated. */
export interface Client {
  /** The JSON answer to a GET of a path such as `/repos/acme/shop`; asked once a run unless `fresh`. Throws `PortError`. */
  get(path: string, need: string, options?: { readonly fresh: boolean }): Promise<unknown>
  /** The answers of all pages, 100 entries each, or a throw. */
  pages(path: string, need: string, by?: Paging): Promise<readonly unknown[]>
  /** The bytes, at most `most`, that a path redirects to; the token does not go there. Throws `PortError`. */
  download(path: string, need: string, most: number): Promise<Uint8Array>
  /** The `data` of a GraphQL query; an answer with errors is a throw, however much data came with it. */
  query(query: string, variables: Readonly<Record<string, unknown>>, need: string): Promise<unknown>
  /** `again` of the port. */
  readonly again: <T>(read: () => Promise<T>, enough: (answer: T) => boolean) => Promise<T>
  /** Requests made so far, repeated ones too. */
  readonly calls: () => number
  /** What is left of GitHub's limits, as its answers said last; empty where it sets none. */
  readonly budgets: () => readonly RateBudget[]
}

/** An answer with the tag that GitHub gave it. */
export interface Seen {
  readonly etag: string
  readonly answer: Answer
}

interface Answer {
  readonly body: unknown
  readonly next: string | null
}

/** Pauses before the second, third and fourth attempt, in milliseconds. */
const pauses = [1000, 3000, 9000]
/** One attempt may last so long; a connection that hangs must not use up the whole deadline. */
const longestAttempt = 30_000
const longestDownload = 120_000
const mostPages = 100
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }

export function createClient(options: ClientOptions): Client {
  const { token, deadline, now, sleep } = options
  const base = options.apiUrl.replace(/\/+$/, '')
  const graphqlUrl = options.graphqlUrl ?? `${base.replace(/\/api\/v3$/, '/api')}/graphql`
  const how = {
    baseUrl: base,
    userAgent: 'deploy-gate',
    log: silent,
    // Without it, Octokit's maker decides how to fetch.
    ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } })
  }
  const octokit = new options.octokit({ auth: token, ...how })
  const remembered = new Map<string, Promise<Answer>>()
  const { seen = new Map<string, Seen>() } = options
  // What is asked twice in one run is asked because the first answer was not enough: only what is older has a tag.
  const earlier = new Map(seen)
  const limits = createRateLimits()
  let calls = 0

  async function send(ask: Ask): Promise<Answer> {
    const known = ask.method === 'GET' ? earlier.get(ask.url) : undefined
    earlier.delete(ask.url)
    try {
      const { answer, etag } = await sendOnce(ask, known?.etag)
      if (ask.method === 'GET' && etag !== undefined) seen.set(ask.url, { etag, answer })
      return answer
    } catch (error) {
      limits.note(refusalOf(error)?.headers ?? {})
      if (known === undefined || !isUnchanged(error)) throw error
      return known.answer
    }
  }

  async function sendOnce(ask: Ask, etag: string | undefined): Promise<{ answer: Answer; etag: string | undefined }> {
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
    })
    limits.note(response.headers)
    if (response.url !== '' && new URL(response.url).origin !== new URL(ask.url).origin) {
      throw new PortError('bad-answer', `GitHub sent ${nameOf(ask)} to another host, which is not followed.`)
    }
    const data: unknown = response.data
    const answer = { body: await readJson(data, ask), next: nextPage(response.headers.link) }
    return { answer, etag: response.headers.etag }
  }

  function limit(most = longestAttempt): AbortSignal {
    return AbortSignal.timeout(Math.max(1, Math.min(most, deadline - now())))
  }

  async function persist<T>(ask: Ask, once: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      if (now() >= deadline) throw late(ask)
      calls++
      try {
        return await once()
      } catch (thrown) {
        if (now() >= deadline) throw late(ask, { cause: thrown })
        const { error, retry } = explain(thrown, ask, now())
        const pause = pauses[attempt]
        if (retry === 'never' || pause === undefined) throw error
        const wait = retry === 'soon' ? pause : Math.max(0, retry.at - now())
        if (now() + wait >= deadline) throw error
        await sleep(wait)
      }
    }
  }

  function remember(key: string, ask: Ask, fresh = false): Promise<Answer> {
    const known = fresh ? undefined : remembered.get(key)
    if (known !== undefined) return known
    const answer = persist(ask, () => send(ask))
    if (!fresh) remembered.set(key, answer)
    return answer
  }

  async function getAll(path: string, need: string, by: Paging = 'numbers'): Promise<readonly unknown[]> {
    const bodies: unknown[] = []
    const first = `${base}${path}${path.includes('?') ? '&' : '?'}per_page=${String(pageSize)}`
    for (let url: string | null = first; url !== null;) {
      if (bodies.length === mostPages) {
        throw new PortError('incomplete', `${path} has more than ${String(mostPages)} pages, which are not all read.`)
      }
      // A page that leads elsewhere would take the token with it.
      if (!url.startsWith(`${base}/`)) throw new PortError('bad-answer', `A page of ${path} leads to another place.`)
      const { body, next }: Answer = await remember(url, { method: 'GET', url, need })
      bodies.push(body)
      // A gateway that drops the links must not drop the pages.
      if (next === null && by === 'links' && isFull(body)) {
        throw new PortError('incomplete', `${path} ends with a full page: whether that is all cannot be told.`)
      }
      url = next ?? (isFull(body) ? `${first}&page=${String(bodies.length + 1)}` : null)
    }
    return bodies
  }

  return {
    get: async (path, need, { fresh } = { fresh: false }) => {
      const url = `${base}${path}`
      return (await remember(url, { method: 'GET', url, need }, fresh)).body
    },
    pages: getAll,
    download: (path, need, most) => {
      const ask: Ask = { method: 'GET', url: `${base}${path}`, need }
      const plain = new options.octokit(how)
      return persist(ask, () => download(ask, { authorised: octokit, plain, most, signal: limit(longestDownload) }))
    },
    query: async (query, variables, need) => {
      const ask: Ask = { method: 'POST', url: graphqlUrl, need, body: { query, variables } }
      return dataOf((await remember(JSON.stringify(ask.body), ask)).body, need)
    },
    again: async (read, enough) => {
      let answer = await read()
      for (const pause of pauses) {
        if (enough(answer) || now() + pause >= deadline) break
        await sleep(pause)
        remembered.clear()
        answer = await read()
      }
      return answer
    },
    calls: () => calls,
    budgets: limits.budgets
  }
}

/** Octokit throws GitHub's "not modified" like a failure. */
function isUnchanged(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 304
}

/** The whole body as JSON. Half a body, no body or a page of HTML is an answer that was cut: worth another attempt. */
async function readJson(data: unknown, ask: Ask): Promise<unknown> {
  const text = data instanceof ReadableStream ? await new Response(data).text() : ''
  try {
    const body: unknown = JSON.parse(text)
    return body
  } catch (cause) {
    throw new PortError('bad-answer', `GitHub's answer to ${nameOf(ask)} is cut off or is no JSON.`, { cause })
  }
}

function dataOf(body: unknown, need: string): unknown {
  if (typeof body !== 'object' || body === null) throw new PortError('bad-answer', 'The GraphQL answer is no object.')
  const errors: unknown = 'errors' in body ? body.errors : undefined
  if (Array.isArray(errors) && errors.length > 0) throw explainQuery(errors, need)
  if (!('data' in body)) throw new PortError('bad-answer', 'The GraphQL answer has no data.')
  return body.data
}

function explainQuery(errors: readonly unknown[], need: string): PortError {
  const types = new Set(errors.map(error => (isTyped(error) ? error.type : undefined)))
  if (types.has('RATE_LIMITED')) {
    return new PortError('rate-limited', "GitHub's limit for GraphQL queries is used up. Run again in an hour.")
  }
  if (types.has('FORBIDDEN') || types.has('NOT_FOUND')) {
    return new PortError('forbidden', `GitHub refused a GraphQL query. The token needs the permission \`${need}\`.`)
  }
  const said = JSON.stringify(errors).slice(0, 300)
  return new PortError('bad-answer', `GitHub answered a GraphQL query with errors: ${said}.`)
}

function isTyped(error: unknown): error is { readonly type: unknown } {
  return typeof error === 'object' && error !== null && 'type' in error
}

function late(ask: Ask, options?: ErrorOptions): PortError {
  const why = `The time for GitHub was over before ${nameOf(ask)} was answered. Run again, or give the run more time.`
  return new PortError('deadline', why, options)
}

function ignore(): void {
  // Octokit's own log lines would reach the runner, which takes commands from them.
}
