import { plural, thousands } from '../../lib/words.js'
import type { RateBudget } from '../../model/rate-budget.js'
import type { Use } from '../../model/verdict.js'

/** What a run used of what bounds it: requests, time, GitHub's limits. */
export function describeUse({ apiCalls, rateBudgets, time }: Use): string {
  const seconds = (milliseconds: number) => Math.ceil(milliseconds / 1000)
  const took = `${thousands(seconds(time.took))} of at most ${plural(seconds(time.limit), 'second')}`
  return [`${plural(apiCalls, 'request')} to GitHub in ${took}`, ...rateBudgets.map(describeBudget)].join('; ')
}

/** What is left of one of GitHub's limits, and until when. */
export function describeBudget({ resource, remaining, limit, renewal }: RateBudget): string {
  return `${thousands(remaining)} of ${thousands(limit)} (${resource}) left until ${renewal.slice(11, 19)} UTC`
}
