import { openFile } from '../adapters/files.js'
import { exitCodes } from '../exit.js'
import { countEach } from '../lib/count-each.js'
import { oneLine, visible } from '../lib/escape.js'
import { plural } from '../lib/words.js'
import type { CoverageReport, FindingsReport, Metric, MetricsReport, Report, TestCounts } from '../model/reports.js'
import { coverageMetrics, severities } from '../model/reports.js'
import { ReportError } from '../parsers/define.js'
import { parsers } from '../parsers/index.js'
import { readReport } from '../parsers/read/dispatch.js'
import { PortError } from '../ports/read.js'
import { CallError, jsonFlag, printAnswer, valueOf, type Command } from './define.js'

/** Values of metrics that are shown one by one. */
const mostValues = 50

/** What a report file said, in numbers; a part that is not of its kind is null. */
interface Inspected {
  readonly path: string
  readonly format: string
  readonly kind: Report['kind']
  readonly tests: (TestCounts & { readonly suiteErrors: number }) | null
  readonly coverage: ({ readonly files: number } & CoverageReport['totals']) | null
  readonly findings: {
    readonly total: number
    readonly suppressed: number
    readonly bySeverity: Readonly<Record<string, number>>
  } | null
  /** Only of a report of metrics. */
  readonly metrics?: {
    readonly total: number
    readonly thresholds: number
    readonly crossed: number
    /** What limits can be set on, by the names that they are set by. */
    readonly values: readonly Metric[]
  }
  readonly problems: readonly { readonly code: string; readonly message: string; readonly line: number | null }[]
}

interface Unreadable {
  readonly path: string
  readonly code: string
  readonly message: string
  readonly line: number | null
}

export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect FILE… [--format ID] [--json]',
  about: 'Show how report files are read: format, counts, problems. Exit 0 when all were read.',
  flags: () => ({
    format: { about: `Read every file as this format: ${[...parsers.keys()].join(', ')}.`, value: 'ID' },
    ...jsonFlag
  }),
  run: (args, terminal) => {
    if (args.words.length === 0) throw new CallError('Name at least one report file: deploy-gate inspect FILE.')
    const format = valueOf(args, 'format')
    if (format !== undefined && !parsers.has(format)) {
      throw new CallError(`There is no format ${format}; known formats are ${[...parsers.keys()].join(', ')}.`)
    }
    const reports: Inspected[] = []
    const errors: Unreadable[] = []
    for (const path of args.words) {
      const read = inspectFile(path, terminal.folder, format)
      if ('code' in read) errors.push(read)
      else reports.push(read)
    }
    const render = () => [...reports.flatMap(describe), ...errors.map(describeError), ''].join('\n')
    printAnswer(args, terminal, { reports, errors }, render)
    return Promise.resolve(errors.length === 0 ? exitCodes.go : exitCodes.wrong)
  }
}

function inspectFile(path: string, folder: string, format: string | undefined): Inspected | Unreadable {
  try {
    const file = openFile(folder, path)
    const read = readReport(
      { ...file, chunks: file.chunks() },
      { want: null, ...(format === undefined ? {} : { format }) }
    )
    return inspected(path, read.format, read.report)
  } catch (error) {
    if (error instanceof ReportError)
      return { path, code: error.code, message: error.message, line: error.line ?? null }
    if (error instanceof PortError) return { path, code: error.code, message: error.message, line: null }
    throw error
  }
}

function inspected(path: string, format: string, report: Report): Inspected {
  return {
    path,
    format,
    kind: report.kind,
    tests: report.kind === 'tests' ? { ...report.counts, suiteErrors: report.suiteErrors.length } : null,
    coverage: report.kind === 'coverage' ? { files: report.files.length, ...report.totals } : null,
    findings: report.kind === 'findings' ? countFindings(report) : null,
    ...(report.kind === 'metrics' ? { metrics: countMetrics(report) } : {}),
    problems: report.problems.map(({ code, message, line }) => ({ code, message, line: line ?? null }))
  }
}

function countFindings(report: FindingsReport): NonNullable<Inspected['findings']> {
  const { findings, suppressed } = report
  const found = report.bySeverity ?? countEach(Array.from(findings, ({ severity }) => severity))
  const counts = severities.flatMap(severity => {
    const count = found.get(severity)
    return count === undefined ? [] : [[severity, count] as const]
  })
  return { total: findings.length, suppressed, bySeverity: Object.fromEntries(counts) }
}

function countMetrics({ metrics, thresholds }: MetricsReport): NonNullable<Inspected['metrics']> {
  const crossed = thresholds.filter(({ passed }) => !passed).length
  return { total: metrics.length, thresholds: thresholds.length, crossed, values: metrics }
}

function describe({ path, format, tests, coverage, findings, metrics, problems }: Inspected): readonly string[] {
  const lines = [`${visible(path)}: ${format}`]
  if (tests !== null) {
    const { total, passed, failed, skipped, flaky, suiteErrors } = tests
    lines.push(
      `  ${plural(total, 'test')}: ${String(passed)} passed (${String(flaky)} flaky), ${String(failed)} failed, ${String(skipped)} skipped`
    )
    if (suiteErrors > 0) lines.push(`  ${plural(suiteErrors, 'failure')} outside of any test`)
  }
  if (coverage !== null) {
    const measured = coverageMetrics.flatMap(metric => {
      const ratio = coverage[metric]
      return ratio === null ? [] : [`${metric} ${String(ratio.covered)}/${String(ratio.total)}`]
    })
    lines.push(`  ${plural(coverage.files, 'file')}: ${measured.join(', ')}`)
  }
  if (findings !== null) {
    const counts = Object.entries(findings.bySeverity).map(([severity, count]) => `${String(count)} ${severity}`)
    const list = counts.length === 0 ? '' : ` (${counts.join(', ')})`
    lines.push(`  ${plural(findings.total, 'finding')}${list}, ${String(findings.suppressed)} suppressed`)
  }
  if (metrics !== undefined) {
    lines.push(
      `  ${plural(metrics.total, 'value')}, ${plural(metrics.thresholds, 'threshold')}: ${String(metrics.crossed)} crossed`
    )
    lines.push(
      ...metrics.values.slice(0, mostValues).map(({ name, value }) => `    ${oneLine(name)}: ${String(value)}`)
    )
    if (metrics.total > mostValues) lines.push(`    and ${plural(metrics.total - mostValues, 'more value')}`)
  }
  return [
    ...lines,
    ...problems.map(({ code, message, line }) => {
      const place = line === null ? '' : `line ${String(line)}: `
      return `  ! ${place}${code}: ${oneLine(message)}`
    })
  ]
}

function describeError({ path, code, message, line }: Unreadable): string {
  return `${visible(path)}${line === null ? '' : `:${String(line)}`}: ${code}: ${oneLine(message, 1000)}`
}
