import type { Exchange, HttpAsk, HttpRecord } from '../model/http.js'
import { isStatus } from '../lib/http-status.js'
import type { HttpConversation } from '../ports/http.js'
import { defineSource } from './define.js'
import { converse } from './parts/converse.js'
import { burst, sample } from './parts/http-load.js'
import { askOrigin } from './parts/http-origin.js'
import { factsOf, firstFactsOf } from './parts/http-facts.js'
import { ask as send, type Asked } from './parts/http-request.js'

/** What a service answers. */
export const http = defineSource<'http'>({
  id: 'http',
  permissions: {},
  fleeting: true,
  gather: (ask, ports) => converse(ask, ports, conversation => talk(ask, conversation))
})

/** One question after the other, so that none disturbs another; those that load the service come last. */
async function talk(ask: HttpAsk, conversation: HttpConversation): Promise<HttpRecord> {
  const { first, attempts } = await askUntil(ask, conversation)
  const record: HttpRecord = { attempts, first: keepOf(first, asked => firstFactsOf(asked, ask.keep)) }
  if (!isAsAsked(ask, first)) return record
  const { oldest, plain, origins, samples, burst: most } = ask
  const isEncrypted = new URL(ask.url).protocol === 'https:'
  const older = oldest === undefined || !isEncrypted ? undefined : await conversation.speaksOlderThan(oldest)
  const bare = { method: 'GET', follow: false, compressed: false }
  const redirected = plain === undefined ? undefined : await send({ url: plain, ...bare }, conversation)
  const cors = []
  for (const origin of origins) cors.push(await askOrigin(origin, ask, conversation))
  return {
    ...record,
    ...(older === undefined ? {} : { older }),
    ...(redirected === undefined ? {} : { plain: keepOf(redirected, asked => factsOf(asked, ['location'])) }),
    ...(origins.length === 0 ? {} : { cors }),
    ...(samples === undefined ? {} : { samples: await sample(samples, ask, conversation) }),
    ...(most === undefined ? {} : { burst: await burst(most, ask, conversation) })
  }
}

/** Pauses between attempts grow to the last one. */
const pauses = [250, 500, 1000, 2000, 5000]

/** Asks until the answer has a status that was asked for, as often as `retries` and `timeout` allow. */
async function askUntil(
  ask: HttpAsk,
  conversation: HttpConversation
): Promise<{ readonly first: Exchange<Asked>; readonly attempts: number }> {
  for (let attempts = 1; ; attempts++) {
    const first = await send(ask, conversation)
    const isLast = attempts > ask.retries || isAsAsked(ask, first)
    const pause = pauses[Math.min(attempts, pauses.length) - 1] ?? 0
    if (isLast || !(await conversation.pause(pause))) return { first, attempts }
  }
}

function isAsAsked({ status }: HttpAsk, exchange: Exchange<Asked>): boolean {
  return 'answer' in exchange && isStatus(status, exchange.answer.status)
}

function keepOf<T>(exchange: Exchange<Asked>, keep: (asked: Asked) => T): Exchange<T> {
  return 'answer' in exchange ? { answer: keep(exchange.answer) } : exchange
}
