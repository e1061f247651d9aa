import type { Answer } from './judge.js'
import { listNames, plural } from './lib/words.js'
import type { RateBudget } from './model/rate-budget.js'
import type { Reason } from './model/reason.js'
import type { RunReport } from './model/verdict.js'
import { paceLooks, type Pace } from './pace.js'
import { describeBudget } from './renderers/parts/use.js'
import type { Judged } from './run.js'

/** Pauses between two looks, in milliseconds: the second look comes soon, those of a long wait seldom. */
const firstPause = (wait: number) => Math.min(10_000, wait / 6)
const longest = 60_000

/** What a wait needs of the world; epoch milliseconds. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<unknown>
}

/**
 * Looks, and looks again while the decision is hold and the time of `wait` (milliseconds) and GitHub's
 * limits last: a no-go cannot turn to go by waiting. `tell` hears of each pause before it, and gives the
 * answer with the requests to GitHub that it made.
 */
export async function waitWhileHeld(
  look: (earlier?: Judged) => Promise<Answer>,
  wait: number,
  clock: Clock,
  tell: (answer: Judged, line: string) => Promise<Judged>
): Promise<Answer> {
  const end = clock.now() + wait
  let answer = await look()
  let isFirst = true
  for (
    let pause = firstPause(wait);
    'report' in answer && answer.report.decision === 'hold';
    pause = Math.min(pause * 1.5, longest)
  ) {
    const now = clock.now()
    if (now >= end) break
    const pace = paceLooks({ pause, now, end, budgets: answer.report.rateBudgets, isFirst })
    if ('endedBy' in pace) return endEarly(answer, end - now, pace.endedBy)
    const earlier = await tell(answer, progress(answer.report, pace, end - now))
    await clock.sleep(pace.pause)
    answer = await look(earlier)
    isFirst = false
  }
  return answer
}

const seconds = (milliseconds: number) => plural(Math.ceil(milliseconds / 1000), 'second')

function progress({ verdicts }: RunReport, pace: Exclude<Pace, { endedBy: RateBudget }>, left: number): string {
  const pending = verdicts.filter(({ outcome, severity }) => outcome === 'pending' && severity === 'blocker')
  const names = listNames(pending.map(({ id }) => id))
  const why = pace.slowedBy === undefined ? '' : ` GitHub's limit slows it down: ${describeBudget(pace.slowedBy)}.`
  return `Waiting for ${names}; looking again in ${seconds(pace.pause)}, for ${seconds(left)} at most.${why}`
}

/** The answer that stands when no further look is left, and says so. */
function endEarly(answer: Judged, left: number, budget: RateBudget): Judged {
  const ended: Reason = {
    code: 'wait-ended',
    params: { resource: budget.resource, remaining: budget.remaining, limit: budget.limit, renewal: budget.renewal },
    text: `The wait ended ${seconds(left)} early, because what is left of GitHub's limit is kept for other workflows: ${describeBudget(budget)}. Run again after that, or hand over a token with a higher limit.`,
    locations: []
  }
  return { ...answer, report: { ...answer.report, warnings: [...answer.report.warnings, ended] } }
}
