import { PortError } from '../../ports/read.js'
import { numberOf } from './rate-limits.js'

/**
 * A request as it is made, with what it takes to be allowed: `reviews: read`, in the words of a `permissions:` block.
 */
export interface Ask {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly url: string
  readonly need: string
  readonly body?: Readonly<Record<string, unknown>>
}

/** Why one attempt failed, and whether another may help: never, after the usual pause, or at a moment (epoch ms). */
export interface Failure {
  readonly error: PortError
  readonly retry: 'never' | 'soon' | { readonly at: number }
}

interface Refusal {
  readonly cause: unknown
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly said: string
}

/** Pause that GitHub asks for after its secondary limit when it names none, in milliseconds. */
const secondaryPause = 60_000

/** Turns whatever an attempt threw into a failure; an answer that is not what it should be is `PortError` already. */
export function explain(error: unknown, ask: Ask, now: number): Failure {
  if (error instanceof PortError) return { error, retry: error.code === 'too-large' ? 'never' : 'soon' }
  const refusal = refusalOf(error)
  return refusal === null ? explainSilence(error, ask) : explainRefusal(refusal, ask, now)
}

/** GitHub's own words behind a failure, where it answered; they tell apart what it gives one status. */
export function saidBy(error: unknown): string | undefined {
  return error instanceof PortError ? refusalOf(error.cause)?.said : undefined
}

function explainSilence(error: unknown, ask: Ask): Failure {
  const why = error instanceof Error ? error.message : String(error)
  return fail('unavailable', `${nameOf(ask)} was not answered: ${why}. Run again when GitHub can be reached.`, {
    retry: 'soon'
  })
}

function explainRefusal(refusal: Refusal, ask: Ask, now: number): Failure {
  const { status, headers, said, cause } = refusal
  const name = nameOf(ask)
  if (status === 429 || (status === 403 && isLimit(refusal))) {
    const at = resetOf(headers, now)
    const why = `GitHub's rate limit is used up until ${new Date(at).toISOString()}. Run again after that.`
    return fail('rate-limited', why, { retry: { at } })
  }
  if (status === 408 || status >= 500) {
    const why = `GitHub answered ${String(status)} to ${name}. Run again when GitHub is well.`
    const after = numberOf(headers['retry-after'])
    return fail('unavailable', why, { retry: after === null ? 'soon' : { at: now + after * 1000 } })
  }
  // What GitHub says of a ref that there is not.
  switch (status === 422 && said.startsWith('No commit found') ? 404 : status) {
    case 401:
      return fail('unauthorized', `GitHub does not accept the token (${name}: ${said}). Give one that is valid.`)
    case 403:
      return fail('forbidden', `GitHub refused ${name} (${said}). The token needs the permission \`${ask.need}\`.`)
    case 404:
    case 410:
      return fail(
        'not-found',
        `GitHub finds nothing for ${name}. It does not exist, or the token lacks the permission \`${ask.need}\`.`,
        { cause }
      )
    default:
      return fail('bad-answer', `GitHub answered ${String(status)} to ${name}: ${said}.`)
  }
}

function fail(
  code: PortError['code'],
  message: string,
  { retry = 'never', ...options }: ErrorOptions & { readonly retry?: Failure['retry'] } = {}
): Failure {
  return { error: new PortError(code, message, options), retry }
}

/** A 403 that is about how much was asked, not about what. */
function isLimit({ headers, said }: Refusal): boolean {
  return (
    headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit|abuse detection/i.test(said)
  )
}

/** When GitHub will answer again, epoch ms: `retry-after` before `x-ratelimit-reset`, else the pause it documents. */
function resetOf(headers: Refusal['headers'], now: number): number {
  const after = numberOf(headers['retry-after'])
  if (after !== null) return now + after * 1000
  const reset = numberOf(headers['x-ratelimit-reset'])
  const used = headers['x-ratelimit-remaining'] === '0'
  return used && reset !== null ? Math.max(now, reset * 1000) : now + secondaryPause
}

/** Octokit's error for an answer that is no success; null for everything that came without an answer. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return null
  const { status, response } = error
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return null
  const headers = 'headers' in response ? response.headers : undefined
  const data = 'data' in response ? response.data : undefined
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : ''
  const said = typeof message === 'string' && message !== '' ? message.slice(0, 200) : `status ${String(status)}`
  return { cause: error, status, headers: typeof headers === 'object' && headers !== null ? { ...headers } : {}, said }
}

/** Method and path: the host and the query say nothing to a reader. */
export function nameOf({ method, url }: Ask): string {
  return `${method} ${new URL(url).pathname}`
}
