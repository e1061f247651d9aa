import type { Checklist, Waiver } from '../model/checklist.js'
import type { Reason } from '../model/reason.js'
import type { Outcome, Verdict } from '../model/verdict.js'

/** Outcomes that a waiver can turn into `waived`. */
const waivable: ReadonlySet<Outcome> = new Set(['failed', 'pending', 'unknown'])

/** A waiver of the checklist, or what is the same for this subject alone. */
export interface Exception extends Pick<Waiver, 'item' | 'approvedBy' | 'expires'>, Pick<Reason, 'locations'> {
  /** Why, in the words of whoever asks for it. */
  readonly statement: string
}

/**
 * Applies the checklist's waivers, then those given by comments: the reasons stay, the outcome
 * becomes `waived`. A waiver that is expired, that names no item, or that nothing needed is a
 * warning and changes nothing. `now` is ISO 8601.
 */
export function waive(
  verdicts: readonly Verdict[],
  checklist: Checklist,
  now: string,
  commented: readonly Exception[] = []
): { readonly verdicts: readonly Verdict[]; readonly warnings: readonly Reason[] } {
  const warnings: Reason[] = []
  const inForce = new Map<string, Exception>()
  for (const waiver of [...commented, ...checklist.waivers.map(exceptionOf)]) {
    const known = checklist.items.some(item => item.id === waiver.item)
    const verdict = verdicts.find(({ id }) => id === waiver.item)
    if (!known) warnings.push(say('waiver-unknown-item', waiver, 'names no item of the checklist; correct its item'))
    else if (now.slice(0, 10) > waiver.expires) {
      warnings.push(say('waiver-expired', waiver, `expired on ${waiver.expires}; remove it or agree on a new one`))
    } else if (verdict !== undefined && !waivable.has(verdict.outcome)) {
      warnings.push(say('waiver-unused', waiver, `is not needed: the item is ${verdict.outcome}; remove it`))
    } else inForce.set(waiver.item, waiver)
  }
  const waived = verdicts.map((verdict): Verdict => {
    const waiver = inForce.get(verdict.id)
    if (waiver === undefined || !waivable.has(verdict.outcome)) return verdict
    const { approvedBy, expires, statement, locations } = waiver
    const text = `Waived until ${expires} by ${approvedBy}: ${statement} It was ${verdict.outcome}.`
    const params = { approvedBy, expires, was: verdict.outcome, statement }
    const why: Reason = { code: 'waived', params, text, locations }
    return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] }
  })
  return { verdicts: waived, warnings }
}

function exceptionOf({ item, approvedBy, expires, reason, location }: Waiver): Exception {
  return { item, approvedBy, expires, statement: reason, locations: [location] }
}

function say(code: string, { item, locations }: Exception, what: string): Reason {
  return { code, params: { item }, text: `The waiver of \`${item}\` ${what}.`, locations }
}
