import type {
  CoverageCounts,
  CoverageReport,
  FileCoverage,
  Finding,
  FindingsReport,
  MetricsReport,
  Ratio,
  Report,
  ReportSet,
  TestCounts,
  TestReport
} from '../../model/reports.js'

/** Evidence as the sources would bring it: reports by their path. */
export function reportSet(reports: Readonly<Record<string, Report>>): { readonly reports: ReportSet } {
  const files = Object.entries(reports).map(([path, report]) => ({ path, format: 'example', report }))
  return { reports: { files } }
}

/** A test report with these counts; `total` follows from them. */
export function testReport(
  counts: Partial<TestCounts>,
  rest: Partial<Omit<TestReport, 'kind' | 'counts'>> = {}
): TestReport {
  const { passed = 0, failed = 0, skipped = 0, flaky = 0 } = counts
  return {
    kind: 'tests',
    counts: { total: passed + failed + skipped, passed, failed, skipped, flaky },
    failures: [],
    suiteErrors: [],
    suites: [],
    problems: [],
    ...rest
  }
}

const unmeasured: CoverageCounts = { lines: null, branches: null, functions: null, statements: null }

/** The coverage of one file by its line records, from 1: `+` is a covered line, `-` an uncovered one, a blank none. */
export function fileCoverage(path: string, records: string, more: Partial<CoverageCounts> = {}): FileCoverage {
  const numbers = (mark: string) => Array.from(records).flatMap((record, i) => (record === mark ? [i + 1] : []))
  const hits = { covered: numbers('+'), uncovered: numbers('-') }
  const lines = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length }
  return { path, ...unmeasured, lines, hits, ...more }
}

/** A coverage report of these files, with their sums as totals. */
export function coverageReport(...files: readonly FileCoverage[]): CoverageReport {
  const sum = (metric: keyof CoverageCounts) =>
    files
      .flatMap(file => file[metric] ?? [])
      .reduce<Ratio | null>(
        (all, one) => ({ covered: (all?.covered ?? 0) + one.covered, total: (all?.total ?? 0) + one.total }),
        null
      )
  return {
    kind: 'coverage',
    files,
    totals: {
      lines: sum('lines'),
      branches: sum('branches'),
      functions: sum('functions'),
      statements: sum('statements')
    },
    problems: []
  }
}

/** A finding of which only that is given which an example is about. */
export type ExampleFinding = Partial<Finding> & Pick<Finding, 'id' | 'severity'>

/** A report of findings. */
export function findingsReport(...findings: readonly ExampleFinding[]): FindingsReport {
  return {
    kind: 'findings',
    tools: ['example'],
    findings: findings.map(finding => ({ aliases: [], message: `${finding.id} is violated.`, ...finding })),
    suppressed: 0,
    problems: []
  }
}

/** A report of these values and of thresholds by their condition: whether each was kept. */
export function metricsReport(
  values: Readonly<Record<string, number>>,
  thresholds: Readonly<Record<string, boolean>> = {}
): MetricsReport {
  return {
    kind: 'metrics',
    metrics: Object.entries(values).map(([name, value]) => ({ name, value })),
    thresholds: Object.entries(thresholds).map(([condition, passed]) => ({ metric: 'checks', condition, passed })),
    problems: []
  }
}
