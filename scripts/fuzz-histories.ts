import { agreement } from '../__tests__/support/sign-off-agreement.js'
import { fc } from '../__tests__/support/seeded.js'
import { cameSince } from '../__tests__/support/since-histories.js'

interface Order {
  readonly seed: number
  /** Histories of each sort. */
  readonly inputs: number
  readonly minutes: number
}

/**
 * Judges histories of pull requests against an evaluator that tries everything, and histories of a branch against what was
 * done to it. Gives how many sorts disagree; the first history that does is shrunk and told.
 */
export async function fuzzHistories(order: Order, say: (line: string) => void): Promise<number> {
  const outcomes = { passed: 0, failed: 0, pending: 0 }
  const sorts = [
    {
      what: 'sign-offs',
      property: agreement(outcome => outcomes[outcome]++),
      tell: () => `${outcomes.passed} passed, ${outcomes.failed} failed, ${outcomes.pending} pending`
    },
    { what: 'since a deployment', property: cameSince(), tell: () => 'each found' }
  ]
  let disagreeing = 0
  for (const { what, property, tell } of sorts) {
    const from = performance.now()
    const details = await fc.check<unknown>(property, {
      ...{ seed: order.seed, numRuns: order.inputs },
      ...(Number.isFinite(order.minutes) ? { interruptAfterTimeLimit: order.minutes * 60_000 } : {})
    })
    const word = details.failed ? 'RED' : details.interrupted ? 'stopped' : 'fine'
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    say(`${word.padEnd(8)}  ${what}: ${details.numRuns} histories of seed ${order.seed}, ${seconds} s, ${tell()}`)
    if (!details.failed) continue
    disagreeing++
    say(String(details.errorInstance))
    say(fc.defaultReportMessage(details))
  }
  return disagreeing
}
