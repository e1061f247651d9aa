import type { Finding, Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import { forwardSlashes } from './read/coverage.js'
import { lintFinding } from './read/lint-finding.js'
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

/** ESLint has numbers; others who write its shape have words. */
const severities: ReadonlyMap<unknown, Severity> = new Map<unknown, Severity>([
  [2, 'error'],
  [1, 'warning'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info']
])

/** Files by which the shape is known; what stands in the others is read, or refused with its place. */
const enough = 100

export const eslint = defineParser({
  id: 'eslint',
  title: 'ESLint JSON',
  kind: 'findings',
  about: 'Written by `eslint --format json --output-file FILE`, and by other linters in the same shape.',
  emptyArrayIsClean: true,
  recognises: sniffed => {
    const document = jsonOf(sniffed)
    const results = resultsOf(document)
    // An empty list is ESLint's only with its metadata around it.
    return (
      results !== undefined && results.slice(0, enough).every(isResult) && (results.length > 0 || results !== document)
    )
  },
  parse: input => {
    const results = requireArray(resultsOf(jsonOf(input.sniffed)), 'list of files')
    const problems = new Problems()
    if (results.length === 0) {
      problems.add('nothing-linted', 'The report lists no file. ESLint lists each file it looks at: it looked at none.')
    }
    const findings: Finding[] = []
    for (const [at, entry] of results.entries()) readFile(requireRecord(entry, `object "[${at}]"`), findings, problems)
    const suppressed = results.reduce<number>((sum, entry) => sum + countSuppressed(asRecord(entry)), 0)
    return { kind: 'findings', tools: ['ESLint'], findings, suppressed, problems: problems.list() }
  }
})

/** The list of files: the whole document, or with the formatter `json-with-metadata` a part of it. */
function resultsOf(document: unknown): readonly unknown[] | undefined {
  const report = asRecord(document)
  return asArray(asRecord(report?.['metadata'])?.['rulesMeta'] === undefined ? document : report?.['results'])
}

/** Other linters have files and messages too, under the same names, with other things in them. */
function isResult(entry: unknown): boolean {
  const result = asRecord(entry)
  return typeof result?.['filePath'] === 'string' && (asArray(result['messages'])?.every(isMessage) ?? false)
}

function isMessage(value: unknown): boolean {
  const message = asRecord(value)
  return typeof message?.['message'] === 'string' && 'severity' in message
}

function readFile(result: JsonRecord, findings: Finding[], problems: Problems): void {
  const file = forwardSlashes(asString(result['filePath']) ?? '')
  const what = `object in "messages" of ${file}`
  let [errors, warnings, fatal] = [0, 0, 0]
  for (const entry of requireArray(result['messages'], `"messages" of ${file}`)) {
    const message = requireRecord(entry, what)
    const finding = readMessage(file, message)
    findings.push(finding)
    if (finding.severity === 'error' || finding.severity === 'unknown') errors++
    else if (finding.severity === 'warning') warnings++
    if (message['fatal'] === true) fatal++
  }
  compare(result['errorCount'], errors, 'errors', file, problems)
  compare(result['warningCount'], warnings, 'warnings', file, problems)
  compare(result['fatalErrorCount'], fatal, 'fatal errors', file, problems)
}

function readMessage(file: string, message: JsonRecord): Finding {
  // What ESLint could not parse it did not check, whatever severity it gives to that.
  const fatal = message['fatal'] === true
  return lintFinding({
    id: asString(message['ruleId']) ?? (fatal ? 'fatal-error' : ''),
    severity: fatal ? 'error' : severityOf(message['severity']),
    message: message['message'],
    file,
    line: message['line'],
    endLine: message['endLine'],
    column: message['column'],
    fixAvailable: message['fix'] !== undefined
  })
}

function severityOf(written: unknown): Severity {
  return severities.get(typeof written === 'string' ? written.toLowerCase() : written) ?? 'unknown'
}

/** A file that declares more than it lists has lost some of its messages. */
function compare(declared: unknown, found: number, unit: string, file: string, problems: Problems): void {
  if (declared === undefined || (asCount(declared) ?? Infinity) <= found) return
  const message = `${file} declares ${JSON.stringify(declared)} ${unit}, but ${found} are listed: the report is not complete.`
  problems.add('counts-disagree', message, { blocks: true })
}

function countSuppressed(result: JsonRecord | undefined): number {
  return asArray(result?.['suppressedMessages'])?.length ?? 0
}
