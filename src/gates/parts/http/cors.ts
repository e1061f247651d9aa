import { asList } from '../../../lib/as-list.js'
import { listHolds } from '../../../lib/cors.js'
import { listNames } from '../../../lib/words.js'
import type { CorsRecord, Exchange, HttpFacts, HttpRecord } from '../../../model/http.js'
import type { Reason } from '../../../model/reason.js'
import type { Say } from '../../define.js'
import type { Looked } from './looked.js'
import { type HttpOptions } from './options.js'

export const corsReasons = {
  'cors-refused': 'Pages of {origin} may not ask: {why}. Allow the origin in the service.',
  'cors-allowed': 'Pages of {origin} may ask, which they must not; take it out of the origins that the service allows.',
  'cors-unanswered': 'The service {detail} when a page of {origin} asks; look into its log.'
} as const

export function judgeCors({ cors, method }: HttpOptions, record: HttpRecord, say: Say<typeof corsReasons>): Looked {
  if (cors === undefined) return { failed: [], kept: [] }
  const failed: Reason[] = []
  const kept: string[] = []
  const judge = (origin: string, isAsAsked: (found: CorsRecord) => Reason | undefined) => {
    const found = record.cors?.find(each => each.origin === origin)
    if (found === undefined) throw new Error('An origin was asked about, and nothing tells of it.')
    const failure = failureOf(found.exchange) ?? failureOf(found.preflight?.exchange)
    const reason = failure === undefined ? isAsAsked(found) : say('cors-unanswered', { origin, detail: failure })
    if (reason === undefined) kept.push(`CORS of ${origin}`)
    else failed.push(reason)
  }
  for (const origin of asList(cors.allow)) {
    judge(origin, found => {
      const why = refusalOf(found, method)
      return why === undefined ? undefined : say('cors-refused', { origin, why })
    })
  }
  for (const origin of asList(cors.deny)) {
    judge(origin, ({ exchange, preflight }) =>
      [exchange, preflight?.exchange].some(each => allows(each, origin)) ? say('cors-allowed', { origin }) : undefined
    )
  }
  return { failed, kept }
}

/** Why a browser would keep the answer from a page of this origin; undefined where it would not. */
function refusalOf({ origin, preflight, exchange }: CorsRecord, method: string): string | undefined {
  if (preflight !== undefined) {
    const { answer } = asAnswered(preflight.exchange)
    const [methods = [], headers = []] = ['methods', 'headers'].map(
      name => answer.headers[`access-control-allow-${name}`]
    )
    if (answer.status < 200 || answer.status > 299) return `its preflight is answered with ${String(answer.status)}`
    if (!allows(preflight.exchange, origin)) return 'the answer to its preflight does not name it'
    if (!['GET', 'HEAD', 'POST'].includes(method) && !listHolds(methods, method) && !listHolds(methods, '*')) {
      return `the answer to its preflight does not allow ${method}`
    }
    // A star stands for every header but this one.
    const lacks = preflight.headers.filter(
      name => !listHolds(headers, name) && (name === 'authorization' || !listHolds(headers, '*'))
    )
    if (lacks.length > 0) return `the answer to its preflight does not allow the header ${listNames(lacks)}`
  }
  return allows(exchange, origin) ? undefined : 'the answer does not name it'
}

function allows(exchange: Exchange<HttpFacts> | undefined, origin: string): boolean {
  if (exchange === undefined || !('answer' in exchange)) return false
  const named = exchange.answer.headers['access-control-allow-origin'] ?? []
  return named.length === 1 && (named[0] === '*' || named[0] === origin)
}

function failureOf(exchange: Exchange<HttpFacts> | undefined): string | undefined {
  return exchange !== undefined && 'failure' in exchange ? exchange.failure.detail : undefined
}

function asAnswered(exchange: Exchange<HttpFacts>): { readonly answer: HttpFacts } {
  if ('answer' in exchange) return exchange
  throw new Error('A preflight without an answer was to be judged.')
}
