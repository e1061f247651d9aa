/** What a report file said, in one of four shapes that know nothing of the format it was written in. */
export type Report = TestReport | CoverageReport | FindingsReport | MetricsReport
export type ReportKind = Report['kind']

/** Something that was wrong but readable. One that `blocks` never lets a gate pass. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly line?: number
  readonly blocks: boolean
}

interface ReportBase {
  readonly problems: readonly Problem[]
  /** The commit that the report says it was made for, where the format can say so. */
  readonly commit?: string
}

/**
 * Cases that did not pass, with what a reader needs; passed cases are only counted,
 * so that memory does not grow with them.
 */
export interface TestReport extends ReportBase {
  readonly kind: 'tests'
  readonly counts: TestCounts
  /** Failed and errored cases, the first `maxKept` of them; `counts.failed` is their full number. */
  readonly failures: readonly TestFailure[]
  /** Failures that belong to no case: a suite that did not load, a hook, a crashed host, an aborted run. */
  readonly suiteErrors: readonly TestFailure[]
  /** Set where cases end, by their own word, neither passed nor failed; a gate decides what they count as. */
  readonly inconclusive?: Inconclusive
  /** Names of the suites found, the first `maxKept` of them. */
  readonly suites: readonly string[]
}

export interface TestCounts {
  /** Cases found, not declared. total = passed + failed + skipped. */
  readonly total: number
  /** Includes `flaky`. */
  readonly passed: number
  /** Failed and errored cases. */
  readonly failed: number
  readonly skipped: number
  /** Passed only after a retry that the report itself tells of. */
  readonly flaky: number
}

/** Cases that are inconclusive, only warn, are pending in the midst of a run, or are "other". */
export interface Inconclusive {
  /** How many of them are among the failed ones of the counts. */
  readonly failed: number
  /** How many of them are among the skipped ones of the counts. */
  readonly skipped: number
  /** The first `maxKept` of them; none of these stands among the failures. */
  readonly cases: readonly TestFailure[]
}

export interface TestFailure {
  readonly suite: string
  readonly name: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  /**
   * Set where a case of the same suite and name passed after it, and none failed
   * after that: it may have been run again.
   */
  readonly recovered?: true
}

/** How many failures, suite errors and suite names a report keeps in full. */
export const maxKept = 1000

export interface CoverageReport extends ReportBase {
  readonly kind: 'coverage'
  readonly files: readonly FileCoverage[]
  /** Metrics that the format or the tool does not measure are null. */
  readonly totals: CoverageCounts
}

export const coverageMetrics = ['lines', 'branches', 'functions', 'statements'] as const
export type CoverageMetric = (typeof coverageMetrics)[number]
export type CoverageCounts = Readonly<Record<CoverageMetric, Ratio | null>>

export interface Ratio {
  readonly covered: number
  readonly total: number
}

/**
 * Which file of the commit a report's file is. `guessed` names one that nothing contradicts; an `ambiguous` one
 * could be several; an `untracked` one is none.
 */
export type Placement = 'tracked' | 'guessed' | 'ambiguous' | 'untracked'

export interface FileCoverage extends CoverageCounts {
  /** As the commit has it, or else as the report writes it, with forward slashes. */
  readonly path: string
  /** Missing where the files of the commit are not known. */
  readonly placement?: Placement
  /** Line numbers in rising order, where the format has line records: the means to merge reports and to annotate. */
  readonly hits?: { readonly covered: readonly number[]; readonly uncovered: readonly number[] }
}

export interface FindingsReport extends ReportBase {
  readonly kind: 'findings'
  /** Names of the tools that wrote it. */
  readonly tools: readonly string[]
  /** Every finding in force; suppressed ones are only counted. */
  readonly findings: Findings
  /** How many findings are of each severity, where a reader has counted that without making them. */
  readonly bySeverity?: ReadonlyMap<Severity, number>
  readonly suppressed: number
}

/** A list to walk over, as often as is needed; where a report has very many, they are made anew on each walk. */
export interface Findings extends Iterable<Finding> {
  readonly length: number
}

/**
 * From the worst to the least; `unknown` counts as the worst. Linters say error to note, advisories critical to info.
 */
export const severities = [
  'unknown',
  'critical',
  'high',
  'error',
  'moderate',
  'warning',
  'low',
  'note',
  'info',
  'none'
] as const
export type Severity = (typeof severities)[number]

export interface Finding {
  /** The rule, or the canonical id of the advisory. */
  readonly id: string
  /** Other ids of the same advisory. */
  readonly aliases: readonly string[]
  readonly severity: Severity
  /**
   * How bad it is as a vulnerability, where a linter's finding says so beside its level (SARIF `security-severity`).
   */
  readonly securitySeverity?: Severity
  readonly message: string
  /** As the path of `FileCoverage`. */
  readonly file?: string
  /** Of `file`; missing where the files of the commit are not known. */
  readonly placement?: Placement
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly package?: string
  readonly version?: string
  readonly fixAvailable?: boolean
  /** Set where the report says that the run before had it already, unchanged (SARIF `baselineState`). */
  readonly known?: true
  readonly url?: string
}

export interface MetricsReport extends ReportBase {
  readonly kind: 'metrics'
  readonly metrics: readonly Metric[]
  /** What the tool itself was told to judge, in the order of the report. */
  readonly thresholds: readonly Threshold[]
}

export interface Threshold {
  readonly metric: string
  /** As it was written for the tool: `p(95)<500`. */
  readonly condition: string
  readonly passed: boolean
}

export interface Metric {
  /** The metric and its statistic: `http_req_duration p(95)`. */
  readonly name: string
  readonly value: number
}

/** All files that one request for reports found and read, in the order of their paths. */
export interface ReportSet {
  readonly files: readonly ReportFile[]
  /** Where they were looked for, if not in the workspace: completes "found for these globs …". */
  readonly where?: string
}

export interface ReportFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  /** The id of the parser that read it. */
  readonly format: string
  readonly report: Report
  /** The path of a report of tests before it that is the same to the byte: the same tests, and not as many again. */
  readonly copyOf?: string
}
