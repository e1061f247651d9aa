import type { RateBudget } from '../../model/rate-budget.js'
import { PortError } from '../../ports/read.js'
import type { Ask } from './failure.js'
import { isFull, pageSize, type Paging } from './paging.js'
import { baseOf, createTransport, pauses, type Answer, type Transport, type TransportOptions } from './transport.js'

export interface ClientOptions extends TransportOptions {
  /** `GITHUB_GRAPHQL_URL`; without it, what belongs to `apiUrl`. */
  readonly graphqlUrl?: string
  /** Answers of earlier clients by address: what has not changed since is not counted against the rate limit. */
  readonly seen?: Map<string, Seen>
}

/**
 * The one way to GitHub: one token, one deadline, one count. Everything it does only
 * reads, so everything may be repeated.
 */
export interface Client {
  /**
   * The JSON answer to a GET of a path such as `/repos/acme/shop`; asked once a run unless `fresh`. Throws `PortError`.
   */
  get(path: string, need: string, options?: { readonly fresh: boolean }): Promise<unknown>
  /** The answers of all pages, 100 entries each, or a throw; no more of them than `enough` asks for. */
  pages(path: string, need: string, by?: Paging, enough?: Enough): Promise<readonly unknown[]>
  /** The bytes, at most `most`, that a path redirects to; the token does not go there. Throws `PortError`. */
  download(path: string, need: string, most: number): Promise<Uint8Array>
  /** The `data` of a GraphQL query; an answer with errors is a throw, however much data came with it. */
  query(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    need: string,
    options?: { readonly fresh: boolean }
  ): Promise<unknown>
  /** `again` of the port. */
  readonly again: <T>(read: () => Promise<T>, enough: (answer: T) => boolean) => Promise<T>
  /** Requests made so far, repeated ones too. */
  readonly calls: () => number
  /** What is left of GitHub's limits, as its answers said last; empty where it sets none. */
  readonly budgets: () => readonly RateBudget[]
}

/** Whether the pages so far will do. */
type Enough = (pages: readonly unknown[]) => boolean

/** An answer with the tag that GitHub gave it. */
export interface Seen {
  readonly etag: string
  readonly answer: Answer
}

const mostPages = 100

export function createClient(options: ClientOptions, transport: Transport = createTransport(options)): Client {
  const { deadline, now, sleep } = options
  const base = baseOf(options)
  const graphqlUrl = options.graphqlUrl ?? `${base.replace(/\/api\/v3$/, '/api')}/graphql`
  const remembered = new Map<string, Promise<Answer>>()
  const { seen = new Map<string, Seen>() } = options
  // What is asked twice in one run is asked because the first answer was not enough: only what is older has a tag.
  const earlier = new Map(seen)

  async function send(ask: Ask): Promise<Answer> {
    const known = ask.method === 'GET' ? earlier.get(ask.url) : undefined
    earlier.delete(ask.url)
    try {
      const { answer, etag } = await transport.send(ask, known?.etag)
      if (ask.method === 'GET' && etag !== undefined) seen.set(ask.url, { etag, answer })
      return answer
    } catch (error) {
      if (known === undefined || !isUnchanged(error)) throw error
      return known.answer
    }
  }

  function remember(key: string, ask: Ask, fresh = false): Promise<Answer> {
    const known = fresh ? undefined : remembered.get(key)
    if (known !== undefined) return known
    const answer = transport.persist(ask, () => send(ask))
    if (!fresh) remembered.set(key, answer)
    return answer
  }

  async function getAll(
    path: string,
    need: string,
    by: Paging = 'numbers',
    enough: Enough = () => false
  ): Promise<readonly unknown[]> {
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
      if (enough(bodies)) break
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
      return transport.persist(ask, () => transport.download(ask, most))
    },
    query: async (query, variables, need, { fresh } = { fresh: false }) => {
      const ask: Ask = { method: 'POST', url: graphqlUrl, need, body: { query, variables } }
      return dataOf((await remember(JSON.stringify(ask.body), ask, fresh)).body, need)
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
    calls: transport.calls,
    budgets: transport.budgets
  }
}

/** Octokit throws GitHub's "not modified" like a failure. */
function isUnchanged(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 304
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
