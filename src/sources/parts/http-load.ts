import type { BurstRecord, Exchange, HttpAsk, Sample } from '../../model/http.js'
import type { HttpConversation } from '../../ports/http.js'
import { ask as send } from './http-request.js'

/** Requests of a burst that are under way at once. */
const burstWidth = 20

/** The same request so many times, some of them at once; each answer's status and time. */
export function sample(
  { count, concurrency }: NonNullable<HttpAsk['samples']>,
  ask: HttpAsk,
  conversation: HttpConversation
): Promise<readonly Exchange<Sample>[]> {
  return conversation.alone('measurement', async () => {
    const samples: Exchange<Sample>[] = []
    await repeat(count, concurrency, async () => {
      const exchange = await send(ask, conversation)
      if ('failure' in exchange) samples.push(exchange)
      else {
        const { status, milliseconds } = exchange.answer
        samples.push({ answer: { status, milliseconds } })
      }
      return true
    })
    return samples
  })
}

/** The same request as fast as it can be made, until it is answered with 429 or was made so many times. */
export function burst(most: number, ask: HttpAsk, conversation: HttpConversation): Promise<BurstRecord> {
  return conversation.alone('burst', async () => {
    let [sent, unanswered, limited] = [0, 0, false]
    await repeat(most, burstWidth, async () => {
      sent++
      const exchange = await send(ask, conversation)
      if ('failure' in exchange) unanswered++
      else if (exchange.answer.status === 429) limited = true
      return !limited
    })
    return { sent, limited, unanswered }
  })
}

/** Does something so many times, some at once, until it says false. */
async function repeat(count: number, width: number, act: () => Promise<boolean>): Promise<void> {
  let begun = 0
  let goesOn = true
  const work = async () => {
    while (goesOn && begun++ < count) goesOn = (await act()) && goesOn
  }
  await Promise.all(Array.from({ length: Math.min(width, count) }, work))
}
