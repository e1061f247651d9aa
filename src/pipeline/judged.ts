import type { Reason } from '../model/reason.js'
import type { Verdict } from '../model/verdict.js'

/** What is said of an item, before it is told which item that is. */
export type Judged = Pick<Verdict, 'outcome' | 'reasons' | 'origin'>

/** Nobody can say; that is never a go. */
export function unknown(reasons: readonly Reason[], origin: Verdict['origin'] = null): Judged {
  return { outcome: 'unknown', reasons, origin }
}
