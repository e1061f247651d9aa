import type { Reason } from '../model/reason.js'
import { decisions, outcomes, type Decision, type Outcome, type Verdict } from '../model/verdict.js'

/** What the outcome of a blocking item means for the deployment. */
export const effects = {
  passed: 'go',
  skipped: 'go',
  waived: 'go',
  pending: 'hold',
  failed: 'no-go',
  unknown: 'no-go'
} as const satisfies Record<Outcome, Decision>

/**
 * The worst effect of the blocking items; a run that judged nothing does not go. Where every blocker is skipped nothing
 * was judged either: a warning beside them has no effect, so it must not make a go of what would be none without it.
 */
export function decide(verdicts: readonly Verdict[]): {
  readonly decision: Decision
  readonly reasons: readonly Reason[]
} {
  const blockers = verdicts.filter(({ severity }) => severity === 'blocker')
  const deciding = blockers.length === 0 ? verdicts : blockers
  if (deciding.every(({ outcome }) => outcome === 'skipped'))
    return { decision: 'no-go', reasons: [nothingJudged(deciding.length, deciding === blockers)] }
  const blocking = blockers.map(({ outcome }) => effects[outcome])
  const decision = decisions.findLast(effect => blocking.includes(effect)) ?? 'go'
  return { decision, reasons: [] }
}

export function countOutcomes(verdicts: readonly Verdict[]): Readonly<Record<Outcome, number>> {
  const counts = Object.fromEntries(outcomes.map(outcome => [outcome, 0])) as Record<Outcome, number>
  for (const { outcome } of verdicts) counts[outcome] += 1
  return counts
}

function nothingJudged(items: number, block: boolean): Reason {
  const text =
    items === 0
      ? 'The checklist has no item to judge; add one, or choose another phase.'
      : `All ${String(items)} items${block ? ' that block' : ''} are skipped, so nothing was judged; widen a \`when\`, or choose another phase or environment.`
  return { code: 'nothing-judged', params: { items }, text, locations: [] }
}
