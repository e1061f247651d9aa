import { preflightHeaders } from '../../lib/cors.js'
import type { CorsRecord, Exchange, HttpAsk, HttpFacts } from '../../model/http.js'
import type { HttpConversation } from '../../ports/http.js'
import { factsOf } from './http-facts.js'
import { ask as send, type Asked } from './http-request.js'

const kept = ['access-control-allow-origin', 'access-control-allow-methods', 'access-control-allow-headers']

/** The request as a page of another origin would make it, after its preflight where a browser would send one. */
export async function askOrigin(origin: string, ask: HttpAsk, conversation: HttpConversation): Promise<CorsRecord> {
  const { url, method, headers, token } = ask
  const asked = preflightHeaders(method, { ...headers, ...(token === undefined ? {} : { [token.header]: '' }) })
  if (asked === undefined) return { origin, exchange: keep(await send(ask, conversation, { origin })) }
  const preflight = await conversation.send({
    ...{ url, method: 'OPTIONS', bare: true },
    headers: {
      ...{ origin, 'access-control-request-method': method },
      ...(asked.length === 0 ? {} : { 'access-control-request-headers': asked.join(',') })
    }
  })
  return {
    origin,
    preflight: {
      headers: asked,
      exchange: keep('answer' in preflight ? { answer: { ...preflight.answer, url } } : preflight)
    },
    exchange: keep(await send(ask, conversation, { origin }))
  }
}

function keep(exchange: Exchange<Asked>): Exchange<HttpFacts> {
  return 'answer' in exchange ? { answer: factsOf(exchange.answer, kept) } : exchange
}
