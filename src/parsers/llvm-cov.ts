import type { CoverageCounts, FileCoverage, Ratio } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { compareCounts, forwardSlashes, mapMetrics, sumFiles } from './read/coverage.js'
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
import { lineHits } from './read/llvm-segments.js'
import { Problems } from './read/problems.js'

export const llvmCov = defineParser({
  id: 'llvm-cov',
  title: 'llvm-cov JSON',
  kind: 'coverage',
  about:
    'Written by `llvm-cov export > FILE`, by `cargo llvm-cov --json --output-path FILE` and by `swift test --enable-code-coverage`.',
  recognises: sniffed => asRecord(jsonOf(sniffed))?.['type'] === 'llvm.coverage.json.export',
  parse: input => {
    const problems = new Problems()
    const exports = requireArray(requireRecord(jsonOf(input.sniffed), 'JSON object')['data'], '"data"')
    const data = exports.map(one => requireRecord(one, 'object in "data"'))
    const files = data.flatMap(one => requireArray(one['files'], '"files"').map(readFile))
    if (files.length === 0) throw new ReportError('report-no-data', 'The export has no file: nothing was measured.')
    refuseRepeats(files)
    const totals = sumFiles(files)
    for (const one of data) {
      // Exports of several programs in one document each have totals, which no sum over all can be compared with.
      if (data.length > 1) break
      const declared = readSummary(requireRecord(one['totals'], '"totals"'), 'the totals')
      for (const metric of ['lines', 'branches', 'functions'] as const) {
        const ratio = declared[metric]
        if (ratio !== null) compareCounts(metric, ratio, totals[metric] ?? { covered: 0, total: 0 }, problems)
      }
    }
    return { kind: 'coverage', files, totals, problems: problems.list() }
  }
})

/** The counts are those of the summary; the segments, which a summary export leaves out, tell which lines they are. */
function readFile(entry: unknown): FileCoverage {
  const file = requireRecord(entry, 'object in "files"')
  const path = asString(file['filename']) ?? ''
  if (path === '') throw new ReportError('report-malformed', 'A file of the export has no name.')
  const segments = asArray(file['segments'])
  return {
    path: forwardSlashes(path),
    ...readSummary(requireRecord(file['summary'], `"summary" of ${path}`), path),
    ...(segments === undefined ? {} : { hits: lineHits(segments, path) })
  }
}

function readSummary(summary: JsonRecord, name: string): CoverageCounts {
  const ratioOf = (metric: string): Ratio | null => {
    if (summary[metric] === undefined) return null
    const counts = requireRecord(summary[metric], `"${metric}" of ${name}`)
    const [covered, total] = [asCount(counts['covered']), asCount(counts['count'])]
    if (covered !== undefined && total !== undefined && covered <= total) return { covered, total }
    const written = `${JSON.stringify(counts['covered'])} of ${JSON.stringify(counts['count'])}`
    throw new ReportError('report-malformed', `${name} has ${written} ${metric} covered, which cannot be.`)
  }
  const counts = mapMetrics(metric => (metric === 'statements' ? null : ratioOf(metric)))
  if (counts.lines === null) throw new ReportError('report-malformed', `The summary of ${name} has no lines.`)
  return counts
}

function refuseRepeats(files: readonly FileCoverage[]): void {
  const seen = new Set<string>()
  for (const { path } of files) {
    if (seen.has(path)) {
      const message = `The export lists ${path} twice; let \`llvm-profdata merge\` put the profiles together before.`
      throw new ReportError('report-malformed', message)
    }
    seen.add(path)
  }
}
