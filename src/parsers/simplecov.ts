import type { CoverageReport, Ratio } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { compareCounts, mapMetrics, sumFiles } from './read/coverage.js'
import {
  asArray,
  asCount,
  asRecord,
  asString,
  jsonOf,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { Problems } from './read/problems.js'
import { SimplecovFiles } from './read/simplecov-files.js'

/** The measures by SimpleCov's words for them, in the files of each sort. */
const words = { lines: 'line', branches: 'branch', functions: 'method' } as const

export const simplecov = defineParser({
  id: 'simplecov',
  title: 'SimpleCov JSON',
  kind: 'coverage',
  about:
    'Written by SimpleCov as `coverage/coverage.json` (JSON formatter, or the gem simplecov-json) and `coverage/.resultset.json`; `.last_run.json` has percentages only.',
  recognises: sniffed => {
    const report = asRecord(jsonOf(sniffed))
    return report !== undefined && [isFormatted, isListed, isResultset, isLastRun].some(isSort => isSort(report))
  },
  parse: input => {
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    if (isLastRun(report)) return readLastRun(requireRecord(report['result'], '"result"'))
    const problems = new Problems()
    const files = new SimplecovFiles(problems)
    for (const coverage of listCoverage(report)) files.add(coverage)
    const found = files.finish()
    if (found.length === 0) throw new ReportError('report-no-data', 'SimpleCov tracked no file: nothing was measured.')
    const totals = sumFiles(found)
    const declared = asRecord(report['total']) ?? declaredOfList(report)
    for (const metric of ['lines', 'branches', 'functions'] as const) {
      const counts = asRecord(declared[metric === 'functions' ? 'methods' : metric])
      const [covered, total] = [asCount(counts?.['covered']), asCount(counts?.['total'])]
      if (covered === undefined || total === undefined) continue
      compareCounts(metric, { covered, total }, totals[metric] ?? { covered: 0, total: 0 }, problems)
    }
    return { kind: 'coverage', files: found, totals, problems: problems.list() }
  }
})

function isFormatted(report: JsonRecord): boolean {
  return (typeof asRecord(report['meta'])?.['simplecov_version'] === 'string' && 'coverage' in report) || isRun(report)
}

/** What a report says by path, in as many pieces as may name the same path again. */
function listCoverage(report: JsonRecord): readonly JsonRecord[] {
  if (isListed(report)) {
    return requireArray(report['files'], '"files"').map(entry => {
      const file = requireRecord(entry, 'file')
      return { [asString(file['filename']) ?? '']: file['coverage'] }
    })
  }
  const runs = isFormatted(report) ? [report] : Object.values(report).map(run => requireRecord(run, 'run'))
  return runs.map(run => requireRecord(run['coverage'], '"coverage"'))
}

/** What the gem simplecov-json writes: the command's name and a list of files. */
function isListed(report: JsonRecord): boolean {
  const files = asArray(report['files'])?.map(asRecord)
  return (
    'command_name' in report &&
    files?.every(file => asString(file?.['filename']) && 'coverage' in (file ?? {})) === true
  )
}

function declaredOfList(report: JsonRecord): JsonRecord {
  const metrics = asRecord(report['metrics'])
  return { lines: { covered: metrics?.['covered_lines'], total: metrics?.['total_lines'] } }
}

/** One run of tests or more by the name of their command. */
function isResultset(report: JsonRecord): boolean {
  const runs = Object.values(report)
  return runs.length > 0 && runs.every(isRun)
}

/** A run without the name of a command is what converters of other languages' reports write. */
function isRun(value: unknown): boolean {
  const run = asRecord(value)
  const files = Object.values(asRecord(run?.['coverage']) ?? { none: 0 })
  return run !== undefined && 'timestamp' in run && files.every(file => (asArray(file) ?? asRecord(file)) !== undefined)
}

function isLastRun(report: JsonRecord): boolean {
  const result = asRecord(report['result'])
  if (result === undefined || Object.keys(report).length !== 1) return false
  return [...Object.values(words), 'covered_percent'].some(word => word in result)
}

/** Hundredths of a percent stand for the counts, which this file does not have. */
function readLastRun(result: JsonRecord): CoverageReport {
  const readPercent = (word: string): Ratio | null => {
    const percent = result[word]
    if (percent === undefined) return null
    if (typeof percent === 'number' && percent >= 0 && percent <= 100) {
      return { covered: Math.floor(percent * 100 + 1e-6), total: 10_000 }
    }
    const message = `The last run has ${JSON.stringify(percent)} for "${word}", which is no percentage.`
    throw new ReportError('report-malformed', message)
  }
  const totals = mapMetrics(metric => {
    if (metric === 'statements') return null
    return readPercent(words[metric]) ?? (metric === 'lines' ? readPercent('covered_percent') : null)
  })
  const problems = new Problems()
  const message =
    'The file has percentages of the last run only, so that 10000 stands for all; name coverage.json or .resultset.json.'
  problems.add('percent-only', message)
  return { kind: 'coverage', files: [], totals, problems: problems.list() }
}
