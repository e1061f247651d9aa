import type { Checklist, Waiver } from '../model/checklist.js'
import type { Reason } from '../model/reason.js'
import type { Outcome, Verdict } from '../model/verdict.js'

/** Outcomes that a waiver can turn into `waived`. */
const waivable: ReadonlySet<Outcome> = new Set(['failed', 'pending', 'unknown'])

/**
 * Applies the checklist's waivers: the reasons stay, the outcome becomes `waived`. A waiver that is expired, that names no
 * item, or that nothing needed is a warning and changes nothing. `now` is ISO 8601.
 */
export function waive(
  verdicts: readonly Verdict[],
  checklist: Checklist,
  now: string
): { readonly verdicts: readonly Verdict[]; readonly warnings: readonly Reason[] } {
  const warnings: Reason[] = []
  const inForce = new Map<string, Waiver>()
  for (const waiver of checklist.waivers) {
    const known = checklist.items.some(item => item.id === waiver.item)
    const verdict = verdicts.find(({ id }) => id === waiver.item)
    if (!known) warnings.push(say('waiver-unknown-item', waiver, 'names no item of the checklist; correct its `item`'))
    else if (now.slice(0, 10) > waiver.expires) {
      warnings.push(say('waiver-expired', waiver, `expired on ${waiver.expires}; remove it or agree on a new one`))
    } else if (verdict !== undefined && !waivable.has(verdict.outcome)) {
      warnings.push(say('waiver-unused', waiver, `is not needed: the item is ${verdict.outcome}; remove it`))
    } else inForce.set(waiver.item, waiver)
  }
  const waived = verdicts.map((verdict): Verdict => {
    const waiver = inForce.get(verdict.id)
    if (waiver === undefined || !waivable.has(verdict.outcome)) return verdict
    const { approvedBy, expires, reason } = waiver
    const text = `Waived until ${expires} by ${approvedBy}: ${reason} It was ${verdict.outcome}.`
    const why: Reason = {
      code: 'waived',
      params: { approvedBy, expires, was: verdict.outcome },
      text,
      locations: [waiver.location]
    }
    return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] }
  })
  return { verdicts: waived, warnings }
}

function say(code: string, waiver: Waiver, what: string): Reason {
  const text = `The waiver of \`${waiver.item}\` ${what}.`
  return { code, params: { item: waiver.item }, text, locations: [waiver.location] }
}
