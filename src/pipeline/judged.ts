import type { Reason } from '../model/reason.js'
import type { Verdict } from '../model/verdict.js'

/** What is said of a check, before it is told which item that is. */
export interface Judged extends Pick<Verdict, 'outcome' | 'reasons' | 'origin' | 'due'> {
  /** Failed because the opposite of what was asked is a fact; only then does its `not` pass. */
  readonly refuted?: boolean
}

/** Nobody can say; that is never a go. */
export function unknown(reasons: readonly Reason[], origin: Verdict['origin'] = null): Judged {
  return { outcome: 'unknown', reasons, origin }
}
