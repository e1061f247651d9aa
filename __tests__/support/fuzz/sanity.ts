import { countEach } from '../../../src/lib/count-each.js'
import { coverageMetrics, maxKept, severities, type Report, type Severity } from '../../../src/model/reports.js'

/** What in a report cannot be, whatever was read; undefined where all of it can. */
export function findNonsense(report: Report): string | undefined {
  return nonsenseIn(report, 'report') ?? nonsenseOfKind(report)
}

const positions = new Set(['line', 'endLine', 'column'])

/** Numbers are whole and not negative, lines and columns begin with 1; metrics measure anything that is finite. */
function nonsenseIn(value: unknown, name: string): string | undefined {
  if (typeof value === 'number') {
    const fits = name === 'value' ? Number.isFinite(value) : Number.isSafeInteger(value) && value >= 0
    return fits && !(value === 0 && positions.has(name)) ? undefined : `${name} is ${value}`
  }
  if (typeof value !== 'object' || value === null) return value === undefined ? `${name} is undefined` : undefined
  if (Symbol.iterator in value) {
    for (const member of value as Iterable<unknown>) {
      const nonsense = nonsenseIn(member, name)
      if (nonsense !== undefined) return nonsense
    }
    return undefined
  }
  for (const [key, member] of Object.entries(value)) {
    const nonsense = nonsenseIn(member, key)
    if (nonsense !== undefined) return nonsense
  }
  return undefined
}

function nonsenseOfKind(report: Report): string | undefined {
  switch (report.kind) {
    case 'tests': {
      const { total, passed, failed, skipped, flaky } = report.counts
      if (total !== passed + failed + skipped) return 'the cases do not add up'
      if (flaky > passed) return 'more flaky than passed'
      if (report.failures.length > Math.min(failed, maxKept)) return 'more failures than failed cases'
      return undefined
    }
    case 'coverage': {
      for (const counts of [report.totals, ...report.files]) {
        for (const metric of coverageMetrics) {
          const ratio = counts[metric]
          if (ratio !== null && ratio.covered > ratio.total) return `more ${metric} covered than there are`
        }
      }
      return report.files.some(({ hits }) => hits !== undefined && !(rises(hits.covered) && rises(hits.uncovered)))
        ? 'lines do not rise'
        : undefined
    }
    case 'findings': {
      const found = [...report.findings].map(({ severity }) => severity)
      if (found.length !== report.findings.length) return 'another number of findings than it says'
      const { bySeverity = countEach(found) } = report
      const isCounted = ([severity, count]: readonly [Severity, number]) => bySeverity.get(severity) === count
      if (![...countEach(found)].every(isCounted)) return 'other severities than it counts'
      return found.find(severity => !severities.includes(severity))
    }
    case 'metrics':
      return undefined
  }
}

function rises(lines: readonly number[]): boolean {
  return lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? Infinity))
}
