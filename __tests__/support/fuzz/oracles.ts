import { coverageMetrics, severities, type Finding } from '../../../src/model/reports.js'
import type { ReadReport } from '../../../src/parsers/read/dispatch.js'
import { couldPass } from '../reports.js'

/** What reading comes to: the report, or the code of the error it was refused with. */
export type Outcome = ReadReport | string

/**
 * Whether a gate may answer better on what was read than on what it should have been: a limit that did not hold, holds.
 */
export function isBetter(outcome: Outcome, than: Outcome): boolean {
  if (typeof outcome === 'string' || typeof than === 'string') return false
  const [now, before] = [outcome.report, than.report]
  if (now.problems.some(({ blocks }) => blocks) || before.problems.some(({ blocks }) => blocks)) return false
  if (now.kind === 'findings' && before.kind === 'findings')
    return fewerFindings([...now.findings], [...before.findings])
  if (now.kind === 'coverage' && before.kind === 'coverage') {
    return coverageMetrics.some(metric => {
      const [ratio, old] = [now.totals[metric], before.totals[metric]]
      if (ratio === null || old === null || old.total === 0) return false
      return ratio.covered * old.total > old.covered * ratio.total
    })
  }
  return isRed(than) && couldPass(now)
}

/** Whether a report says that something is wrong, other than that there is nothing to judge. */
export function isRed(outcome: Outcome): boolean {
  if (typeof outcome === 'string') return false
  const { report } = outcome
  switch (report.kind) {
    case 'tests':
      return report.counts.failed + report.suiteErrors.length > 0
    case 'findings':
      return [...report.findings].some(({ severity }) => severities.indexOf(severity) < severities.indexOf('note'))
    case 'metrics':
      return report.thresholds.some(({ passed }) => !passed)
    case 'coverage':
      return false
  }
}

/** Whether some severity, with all that are worse, is found less often: `max: { high: 0 }` would hold then. */
function fewerFindings(now: readonly Finding[], before: readonly Finding[]): boolean {
  return severities.some((_, rank) => countFrom(now, rank) < countFrom(before, rank))
}

function countFrom(findings: readonly Finding[], rank: number): number {
  return findings.filter(({ severity }) => severities.indexOf(severity) <= rank).length
}

/** Whether a part of a report is read as if it were the whole. */
export function isBelieved(outcome: Outcome): boolean {
  return typeof outcome !== 'string' && couldPass(outcome.report)
}
