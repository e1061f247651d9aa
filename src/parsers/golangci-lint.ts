import type { Finding, Severity } from '../model/reports.js'
import { defineParser, ReportError, type ReportInput } from './define.js'
import {
  asArray,
  asRecord,
  asString,
  jsonOf,
  readJsonLines,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { lintFinding, severityOfWord } from './read/lint-finding.js'
import { Problems } from './read/problems.js'

/** The empty word is the default, for which golangci-lint fails; the last three are gosec's. */
const words: ReadonlyMap<string, Severity> = new Map([
  ['', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
  ['note', 'note'],
  ['high', 'error'],
  ['medium', 'warning'],
  ['low', 'note']
])

/** `3 issues:`, `0 issues.` and `* govet: 2`. */
const statistic = /^(?:(\d{1,9}) issues?[.:]|\* [\w-]+: \d+)$/

/** How many issues of one linter are written unless `max-issues-per-linter` says another number. */
const usualLimit = 50

export const golangciLint = defineParser({
  id: 'golangci-lint',
  title: 'golangci-lint JSON',
  kind: 'findings',
  about:
    'Written by `golangci-lint run --output.json.path FILE`, in version 1 by `golangci-lint run --out-format json`.',
  recognises: sniffed => {
    if (sniffed.syntax !== 'lines') return isReport(asRecord(jsonOf(sniffed)))
    // The first line may be longer than what is looked at.
    const [first = '', ...rest] = sniffed.head
    return /^\{"Issues":/.test(first) && rest.every(line => statistic.test(line))
  },
  parse: input => {
    const problems = new Problems()
    const { json, declared } = readOutput(input)
    // Version 1 writes null where nothing was found.
    const issues = json['Issues'] === null ? [] : requireArray(json['Issues'], '"Issues"')
    const records = issues.map((entry, at) => requireRecord(entry, `object "Issues[${at}]"`))
    checkRun(requireRecord(json['Report'], '"Report"'), problems)
    checkIssues(records, problems)
    if (declared > records.length) {
      const message = `The statistics declare ${declared} issues, and ${records.length} are listed.`
      problems.add('counts-disagree', `${message} Run golangci-lint again.`, { blocks: true })
    }
    const findings = records.map(readIssue)
    return { kind: 'findings', tools: ['golangci-lint'], findings, suppressed: 0, problems: problems.list() }
  }
})

function isReport(report: JsonRecord | undefined): boolean {
  return report !== undefined && 'Issues' in report && asRecord(report['Report']) !== undefined
}

/** The document, and how many issues the statistics declare that version 2 prints after it on the same output. */
function readOutput(input: ReportInput): { readonly json: JsonRecord; readonly declared: number } {
  let json: JsonRecord | undefined
  let declared = 0
  for (const { line, text, record } of readJsonLines(input)) {
    if (json === undefined) json = requireRecord(record, 'JSON object')
    else {
      const [told, count] = statistic.exec(text) ?? []
      if (told === undefined) throw new ReportError('report-malformed', 'Other output follows the report.', line)
      declared += Number(count ?? 0)
    }
  }
  return { json: requireRecord(json, 'JSON object'), declared }
}

function readIssue(issue: JsonRecord): Finding {
  const place = asRecord(issue['Pos'])
  return lintFinding({
    id: issue['FromLinter'],
    severity: severityOfWord(words, issue['Severity'] ?? ''),
    message: issue['Text'],
    file: place?.['Filename'],
    line: place?.['Line'],
    column: place?.['Column'],
    fixAvailable: (issue['Replacement'] ?? null) !== null || (asArray(issue['SuggestedFixes'])?.length ?? 0) > 0
  })
}

function checkRun(run: JsonRecord, problems: Problems): void {
  const error = run['Error'] ?? ''
  if (error !== '') {
    const message = `golangci-lint did not finish: ${asString(error) ?? 'it gives no words for the error'}.`
    problems.add('analysis-failed', message, { blocks: true })
  }
  for (const entry of asArray(run['Warnings']) ?? []) {
    problems.add('analysis-warned', `golangci-lint warns: ${asString(asRecord(entry)?.['Text']) ?? ''}.`)
  }
}

/** Code that does not compile is not linted, and a list that is as long as it may be is perhaps not whole. */
function checkIssues(issues: readonly JsonRecord[], problems: Problems): void {
  const counts = new Map<string, number>()
  for (const { FromLinter: linter } of issues) {
    if (typeof linter === 'string') counts.set(linter, (counts.get(linter) ?? 0) + 1)
  }
  if (counts.has('typecheck')) {
    problems.add('analysis-failed', 'Code does not compile (typecheck), so that it was not linted.', { blocks: true })
  }
  for (const [linter, count] of counts) {
    if (count !== usualLimit) continue
    const todo = 'Set max-issues-per-linter and max-same-issues to 0 to see all.'
    problems.add('limit-reached', `${linter} has ${count} issues, which is where golangci-lint cuts off. ${todo}`)
  }
}
