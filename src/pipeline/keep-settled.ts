import type { Evidence, Gathered } from '../model/evidence.js'
import type { Subject } from '../model/github.js'
import type { PlannedItem, RunReport } from '../model/verdict.js'
import type { Source } from '../sources/define.js'
import { requestKey } from './gather.js'
import { requestsOf } from './plan.js'

/**
 * The evidence of an earlier look that need not be gathered anew: what this job made and nobody waits
 * for. What GitHub or a service says, and what other runs made, is always read again, so that a go
 * never rests on what was true a while ago.
 */
export function keepSettled(
  planned: readonly PlannedItem[],
  subject: Subject,
  { report, gathered }: { readonly report: RunReport; readonly gathered: Gathered },
  sources: ReadonlyMap<string, Source>
): Readonly<Record<string, Evidence>> {
  if (gathered.subject.commit !== subject.commit) return {}
  const pending = new Set(report.verdicts.filter(({ outcome }) => outcome === 'pending').map(({ id }) => id))
  const anew = new Set(
    planned.flatMap(each =>
      requestsOf(each)
        .filter(({ kind }) => pending.has(each.item.id) || sources.get(kind)?.fleeting === true)
        .map(requestKey)
    )
  )
  const settled = Object.entries(gathered.evidence).filter(
    ([key, evidence]) => evidence.state === 'found' && evidence.origin === 'job' && !anew.has(key)
  )
  return Object.fromEntries(settled)
}
