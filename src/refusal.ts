import type { Said } from './checklist-in-force.js'
import type { Refusal } from './judge.js'
import { nameSelection } from './lib/phase-selection.js'
import type { RunReport } from './model/verdict.js'
import type { Options } from './options.js'
import { countOutcomes } from './pipeline/decide.js'

/** What is wrong, in sentences. */
export function sayRefusal(refusal: Refusal): readonly Said[] {
  return 'complaints' in refusal ? refusal.complaints : [{ message: refusal.unjudged }]
}

/**
 * A run that judged nothing, as a no-go for those who look at the pull request: an earlier answer about the same commit
 * must not be left standing. `at` is ISO 8601.
 */
export function reportRefusal(
  refusal: Refusal,
  { subject, runUrl }: NonNullable<Refusal['about']>,
  { checklist, phase, timeout }: Options,
  at: string
): RunReport {
  const reasons = sayRefusal(refusal).map(({ message, location }) => ({
    ...{ code: 'nothing-judged', params: {}, text: message },
    locations: location === undefined ? [] : [location]
  }))
  return {
    schemaVersion: 1,
    decision: 'no-go',
    reasons,
    name: 'Nothing was judged',
    at,
    subject,
    checklist: { file: checklist ?? '.github/deployment-checklist.yml', notation: 'yaml', digest: 'unknown' },
    phases: [],
    selected: { phase: nameSelection(phase), environment: subject.environment === '' ? null : subject.environment },
    counts: countOutcomes([]),
    verdicts: [],
    warnings: [],
    ...{ apiCalls: 0, rateBudgets: [], time: { took: 0, limit: timeout } },
    runUrl
  }
}
