import { instantOf } from '../../../lib/instant.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { SignOffDemand } from '../../../model/sign-off.js'

/** When a demand must be signed, ms since 1970: after the deployment, and until the due moment. */
export interface Term {
  readonly from: number
  readonly until: number
}

/** The term of a demand; null where it has one that has not begun, undefined where it has none. */
export function termOf({ due }: SignOffDemand, { deployedAt }: SignOffRecord): Term | null | undefined {
  if (due === undefined) return undefined
  const from = instantOf(deployedAt)
  return from === null ? null : { from, until: from + due }
}

/** Of signatures, those that were not given after the term, where there are any: who signs again too late has still signed. */
export function withoutLate<T>(given: readonly T[], atOf: (one: T) => string | null, term: Term | null | undefined) {
  const inTime = given.filter(one => (instantOf(atOf(one)) ?? -Infinity) <= (term?.until ?? Infinity))
  return inTime.length > 0 ? inTime : given
}
