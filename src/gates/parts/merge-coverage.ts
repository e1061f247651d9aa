import { compareTexts } from '../../lib/words.js'
import {
  type CoverageCounts,
  type CoverageMetric,
  type CoverageReport,
  type FileCoverage,
  type Ratio
} from '../../model/reports.js'

/**
 * Coverage of all reports together; a metric that one of them does not measure is
 * null, because a part would be missing.
 */
export interface MergedCoverage {
  readonly files: readonly FileCoverage[]
  readonly totals: CoverageCounts
}

/**
 * One report is taken at its word. Several are added up by file: where line records exist on both sides a line that one
 * report covers is covered; otherwise the least covered and the most to cover count, so that no report hides another.
 */
export function mergeCoverage(reports: readonly CoverageReport[]): MergedCoverage {
  const [first, ...others] = reports
  if (first !== undefined && others.length === 0) return first
  const byPath = new Map<string, FileCoverage[]>()
  reports.forEach(({ files }, index) => {
    for (const file of files) {
      // What could be several files of the commit may be another one in each report.
      const key = file.placement === 'ambiguous' ? `${String(index)}\n${file.path}` : file.path
      const same = byPath.get(key)
      if (same === undefined) byPath.set(key, [file])
      else same.push(file)
    }
  })
  const files = [...byPath.values()].map(mergeFile).sort((a, b) => compareTexts(a.path, b.path))
  // Some formats tell a metric only of all files together, and some reports have no files.
  const onlyTotals = (metric: CoverageMetric) =>
    reports.filter(report => report.files.every(file => file[metric] === null)).map(report => report.totals[metric])
  const totalOf = (metric: CoverageMetric) =>
    reports.some(report => report.totals[metric] === null)
      ? null
      : addRatios([...files.map(file => file[metric]), ...onlyTotals(metric)])
  return { files, totals: countsOf(totalOf) }
}

/**
 * What some of the merged files have together; a metric is null where none of them measures it, or where a report of
 * one of them measures it nowhere, because a part would be missing.
 */
export function sumFiles(files: readonly FileCoverage[], reports: readonly CoverageReport[]): CoverageCounts {
  const paths = new Set(files.map(({ path }) => path))
  const sources = reports.filter(report => report.files.some(({ path }) => paths.has(path)))
  return countsOf(metric =>
    sources.some(({ totals }) => totals[metric] === null) ? null : addRatios(files.map(file => file[metric]))
  )
}

function addRatios(ratios: readonly (Ratio | null)[]): Ratio | null {
  return ratios.reduce((sum, ratio) => {
    if (sum === null || ratio === null) return sum ?? ratio
    return { covered: sum.covered + ratio.covered, total: sum.total + ratio.total }
  }, null)
}

function countsOf(ratioOf: (metric: CoverageMetric) => Ratio | null): CoverageCounts {
  return {
    lines: ratioOf('lines'),
    branches: ratioOf('branches'),
    functions: ratioOf('functions'),
    statements: ratioOf('statements')
  }
}

function mergeFile(same: readonly FileCoverage[]): FileCoverage {
  const [first, ...others] = same
  if (first === undefined) throw new Error('A file without any record was to be merged.')
  if (others.length === 0) return first
  const hits = uniteHits(same.flatMap(file => file.hits ?? []))
  const united = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length }
  const countedOf = (metric: CoverageMetric) =>
    metric === 'lines'
      ? [...(united.total > 0 ? [united] : []), ...same.filter(file => file.hits === undefined).map(file => file.lines)]
      : same.map(file => file[metric])
  return {
    path: first.path,
    ...(first.placement === undefined ? {} : { placement: first.placement }),
    ...countsOf(metric => countedOf(metric).reduce(worse, null)),
    ...(united.total > 0 ? { hits } : {})
  }
}

function uniteHits(all: readonly NonNullable<FileCoverage['hits']>[]) {
  const covered = new Set(all.flatMap(hits => hits.covered))
  const uncovered = new Set(all.flatMap(hits => hits.uncovered).filter(line => !covered.has(line)))
  const rising = (lines: ReadonlySet<number>) => [...lines].sort((a, b) => a - b)
  return { covered: rising(covered), uncovered: rising(uncovered) }
}

function worse(one: Ratio | null, other: Ratio | null): Ratio | null {
  if (one === null || other === null) return one ?? other
  return { covered: Math.min(one.covered, other.covered), total: Math.max(one.total, other.total) }
}
