import type { RateBudget } from './model/rate-budget.js'

/** When a run that waits looks again; or the limit of GitHub that lets it look no more before the end. */
export type Pace = { readonly pause: number; readonly slowedBy?: RateBudget } | { readonly endedBy: RateBudget }

export interface Situation {
  /** The pause that would be made if nothing were scarce, in milliseconds. */
  readonly pause: number
  /** Epoch milliseconds, like `end`, which is when the wait is over. */
  readonly now: number
  readonly end: number
  readonly budgets: readonly RateBudget[]
  /** The first look asks for everything, those after it only for what has changed: it tells nothing of their price. */
  readonly isFirst: boolean
}

/** The part of a limit that a wait leaves to whatever else asks GitHub in the name of the repository. */
const reserve = 0.2
/** Clocks differ; milliseconds. */
const margin = 2000

/**
 * Spaces the looks so that those to come fit into what is left of every limit but its reserve, at the price of the last
 * look. Where not even one fits, the next is when the limit is renewed. A last look is made at the end, if it fits.
 */
export function paceLooks({ pause, now, end, budgets, isFirst }: Situation): Pace {
  let pace: { readonly pause: number; readonly slowedBy?: RateBudget } = { pause: Math.min(pause, end - now) }
  for (const budget of budgets) {
    const renewal = Date.parse(budget.renewal) + margin
    if (renewal <= now) continue
    const price = Math.max(1, budget.spent)
    const looks = Math.floor((budget.remaining - Math.ceil(budget.limit * reserve)) / price)
    if (looks < 1 && renewal >= end) return { endedBy: budget }
    const least = looks < 1 ? renewal - now : isFirst ? 0 : (Math.min(renewal, end) - now) / looks
    if (least > pace.pause) pace = { pause: least, slowedBy: budget }
  }
  return pace
}
