import { coverageMetrics, type CoverageCounts, type CoverageMetric, type Ratio } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { forwardSlashes, mapMetrics, sumFiles } from './read/coverage.js'
import { asCount, asRecord, jsonOf, requireRecord, type JsonRecord } from './read/json.js'
import { Problems } from './read/problems.js'

export const istanbulSummary = defineParser({
  id: 'istanbul-summary',
  title: 'Istanbul JSON summary',
  kind: 'coverage',
  about: 'Written as `coverage-summary.json` by the reporter `json-summary` of Istanbul (nyc), Jest, Vitest and c8.',
  recognises: sniffed => {
    const lines = asRecord(asRecord(asRecord(jsonOf(sniffed))?.['total'])?.['lines'])
    return lines !== undefined && ['total', 'covered', 'pct'].every(key => key in lines)
  },
  parse: input => {
    const { total, ...listed } = requireRecord(jsonOf(input.sniffed), 'JSON object')
    // Converters of other languages' reports put the files under a key of their own.
    const nested = asRecord(listed['files'])
    const entries = nested === undefined || 'lines' in nested ? listed : nested
    const declared = readCounts(requireRecord(total, '"total"'), 'total')
    const files = Object.entries(entries).map(([path, entry]) => ({
      path: forwardSlashes(path),
      ...readCounts(requireRecord(entry, `object for ${JSON.stringify(path)}`), path)
    }))
    const totals = files.length === 0 ? declared : sumFiles(files)
    const problems = new Problems()
    for (const metric of coverageMetrics) compare(metric, declared[metric], totals[metric], problems)
    return { kind: 'coverage', files, totals, problems: problems.list() }
  }
})

/** Lines are always told; `pct` is not read, for it is rounded and reads `Unknown` when there is nothing to cover. */
function readCounts(entry: JsonRecord, name: string): CoverageCounts {
  const read = (metric: CoverageMetric): Ratio | null =>
    entry[metric] === undefined ? null : readRatio(requireRecord(entry[metric], `"${metric}" of ${name}`), metric, name)
  const counts = mapMetrics(read)
  if (counts.lines === null) throw new ReportError('report-malformed', `The entry ${name} has no lines.`)
  return counts
}

function readRatio(counts: JsonRecord, metric: CoverageMetric, name: string): Ratio {
  const [covered, total] = [asCount(counts['covered']), asCount(counts['total'])]
  if (covered === undefined || total === undefined || covered > total) {
    const written = `${JSON.stringify(counts['covered'])} of ${JSON.stringify(counts['total'])}`
    throw new ReportError('report-malformed', `The entry ${name} has ${written} ${metric} covered, which cannot be.`)
  }
  return { covered, total }
}

/** Istanbul's total is the sum of the files it lists; where it is not, the report was changed or merged wrongly. */
function compare(metric: CoverageMetric, declared: Ratio | null, found: Ratio | null, problems: Problems): void {
  if (declared?.covered === found?.covered && declared?.total === found?.total) return
  const words = (ratio: Ratio | null): string => (ratio === null ? 'none' : `${ratio.covered} of ${ratio.total}`)
  const message = `The total declares ${words(declared)} ${metric} covered; the files add up to ${words(found)}.`
  problems.add('counts-disagree', message, { blocks: true })
}
