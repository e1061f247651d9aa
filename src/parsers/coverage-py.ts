import type { FileCoverage, Ratio } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { compareCounts, fileOfLines, forwardSlashes, LineTally, maxLine, sumFiles } from './read/coverage.js'
import { asCount, asPosition, asRecord, jsonOf, requireArray, requireRecord, type JsonRecord } from './read/json.js'
import { Problems } from './read/problems.js'

export const coveragePy = defineParser({
  id: 'coverage-py',
  title: 'coverage.py JSON',
  kind: 'coverage',
  about: 'Written by `coverage json -o FILE` and by `pytest --cov --cov-report=json:FILE`.',
  recognises: sniffed => {
    const report = asRecord(jsonOf(sniffed))
    const meta = asRecord(report?.['meta'])
    const totals = asRecord(report?.['totals'])
    return meta !== undefined && totals !== undefined && 'num_statements' in totals && 'files' in (report ?? {})
  },
  parse: input => {
    const problems = new Problems()
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    const entries = Object.entries(requireRecord(report['files'], '"files"'))
    if (entries.length === 0) throw new ReportError('report-no-data', 'The report has no file: nothing was measured.')
    const files = entries.map(([path, entry]) => readFile(path, requireRecord(entry, `object for ${path}`), problems))
    const totals = sumFiles(files)
    const declared = readCounts(requireRecord(report['totals'], '"totals"'), 'totals')
    const none = { covered: 0, total: 0 }
    compareCounts('lines', declared.lines, totals.lines ?? none, problems)
    if (declared.branches !== null) compareCounts('branches', declared.branches, totals.branches ?? none, problems)
    return { kind: 'coverage', files, totals, problems: problems.list() }
  }
})

/** The counts are those of the summary, because some versions list lines that they do not count, such as docstrings. */
function readFile(path: string, entry: JsonRecord, problems: Problems): FileCoverage {
  const read = (key: string): readonly unknown[] => requireArray(entry[key], `"${key}" of ${path}`)
  const { lines, branches } = readCounts(requireRecord(entry['summary'], `"summary" of ${path}`), path)
  const tally = new LineTally()
  const excluded = new Set(entry['excluded_lines'] === undefined ? [] : read('excluded_lines'))
  const record = (key: string, hit: boolean): void => {
    for (const value of read(key)) {
      // Some versions give an empty file a line 0.
      if (value === 0 && hit) continue
      const line = asPosition(value)
      if (line === undefined || line > maxLine) {
        throw new ReportError(
          'report-malformed',
          `"${key}" of ${path} lists ${JSON.stringify(value)}, which is no line.`
        )
      }
      if (!excluded.has(line)) tally.add(line, hit)
    }
  }
  record('executed_lines', true)
  record('missing_lines', false)
  const file = fileOfLines(forwardSlashes(path), tally, { branches })
  if (file.lines.total - file.lines.covered !== lines.total - lines.covered || file.lines.covered < lines.covered) {
    const message =
      `The summary of ${path} has ${lines.covered} of ${lines.total} lines covered; ` +
      `the lists have ${file.lines.covered} of ${file.lines.total}.`
    problems.add('counts-disagree', message, { blocks: true })
  }
  return { ...file, lines }
}

/** `percent_covered` is not read, for it mixes lines with branches and reads 100 when there is nothing to cover. */
function readCounts(counts: JsonRecord, name: string): { readonly lines: Ratio; readonly branches: Ratio | null } {
  const ratio = (covered: string, total: string): Ratio => {
    const [part, whole] = [asCount(counts[covered]), asCount(counts[total])]
    if (part !== undefined && whole !== undefined && part <= whole) return { covered: part, total: whole }
    const written = `${JSON.stringify(counts[covered])} for "${covered}" and ${JSON.stringify(counts[total])} for "${total}"`
    throw new ReportError('report-malformed', `The counts of ${name} have ${written}, which cannot be.`)
  }
  return {
    lines: ratio('covered_lines', 'num_statements'),
    branches: counts['num_branches'] === undefined ? null : ratio('covered_branches', 'num_branches')
  }
}
