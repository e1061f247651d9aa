import type { Octokit } from '@octokit/rest'
import type { RateBudget } from '../../model/rate-budget.js'
import { PortError } from '../../ports/port-error.js'
import { download } from './download.js'
import { explain, nameOf, refusalOf, type Ask } from './failure.js'
import { nextPage } from './paging.js'
import { createRateLimits } from './rate-limits.js'

/** What makes an Octokit: that of the action honours the runner's proxy, that of the command starts faster. */
export type OctokitMaker = new (options: ConstructorParameters<typeof Octokit>[0]) => Pick<Octokit, 'request'>

export interface TransportOptions {
  readonly octokit: OctokitMaker
  readonly token: string
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` of GitHub Enterprise Server. */
  readonly apiUrl: string
  /** Epoch milliseconds; nothing is asked or awaited past it. */
  readonly deadline: number
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly fetch?: typeof fetch
}

/** Requests with one token and one deadline, all counted. */
export interface Transport {
  /** One attempt, and the JSON that answers it. Throws whatever went wrong, for `persist` to explain. */
  send(ask: Ask, etag?: string): Promise<Sent>
  /** One attempt to get the bytes, at most `most`, that a path redirects to; the token does not go there. */
  download(ask: Ask, most: number): Promise<Uint8Array>
  /** Attempts again after what may pass, while the deadline allows. Throws `PortError`. */
  persist<T>(ask: Ask, once: () => Promise<T>): Promise<T>
  /** Requests made so far, repeated ones too. */
  readonly calls: () => number
  /** What is left of GitHub's limits, as its answers said last; empty where it sets none. */
  readonly budgets: () => readonly RateBudget[]
}

export interface Sent {
  readonly answer: Answer
  readonly etag: string | undefined
}

export interface Answer {
  readonly body: unknown
  readonly next: string | null
}

/** Pauses before the second, third and fourth attempt, in milliseconds. */
export const pauses = [1000, 3000, 9000]
/** One attempt may last so long; a connection that hangs must not use up the whole deadline. */
const longestAttempt = 30_000
const longestDownload = 120_000
/** Where Octokit may not log. */
export const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }

export function createTransport({ deadline, now, sleep, ...options }: TransportOptions): Transport {
  const how = {
    baseUrl: baseOf(options),
    userAgent: 'deploy-gate',
    log: silent,
    // Without it, Octokit's maker decides how to fetch.
    ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } })
  }
  const octokit = new options.octokit({ auth: options.token, ...how })
  const limits = createRateLimits()
  let calls = 0

  function limit(most: number): AbortSignal {
    return AbortSignal.timeout(Math.max(1, Math.min(most, deadline - now())))
  }

  async function request(ask: Ask, etag: string | undefined) {
    calls++
    try {
      const response = await octokit.request({
        method: ask.method,
        url: ask.url,
        headers: {
          accept: 'application/vnd.github+json',
          'x-github-api-version': '2022-11-28',
          ...(etag === undefined ? {} : { 'if-none-match': etag })
        },
        ...(ask.body === undefined ? {} : { data: ask.body }),
        request: { parseSuccessResponseBody: false, signal: limit(longestAttempt) }
      })
      limits.note(response.headers)
      return response
    } catch (error) {
      limits.note(refusalOf(error)?.headers ?? {})
      throw error
    }
  }

  return {
    send: async (ask, etag) => {
      const response = await request(ask, etag)
      if (response.url !== '' && new URL(response.url).origin !== new URL(ask.url).origin) {
        throw new PortError('bad-answer', `GitHub sent ${nameOf(ask)} to another host, which is not followed.`)
      }
      const data: unknown = response.data
      const answer = { body: await readJson(data, ask), next: nextPage(response.headers.link) }
      return { answer, etag: response.headers.etag }
    },
    download: (ask, most) => {
      calls++
      const plain = new options.octokit(how)
      return download(ask, { authorised: octokit, plain, most, signal: limit(longestDownload) })
    },
    persist: async (ask, once) => {
      for (let attempt = 0; ; attempt++) {
        if (now() >= deadline) throw late(ask)
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
    },
    calls: () => calls,
    budgets: limits.budgets
  }
}

/** What stands before every path. */
export function baseOf({ apiUrl }: Pick<TransportOptions, 'apiUrl'>): string {
  return apiUrl.replace(/\/+$/, '')
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

function late(ask: Ask, options?: ErrorOptions): PortError {
  const why = `The time for GitHub was over before ${nameOf(ask)} was answered. Run again, or give the run more time.`
  return new PortError('deadline', why, options)
}

function ignore(): void {
  // Octokit's own log lines would reach the runner, which takes commands from them.
}
