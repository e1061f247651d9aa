import { countEach } from '../lib/count-each.js'
import { Walked } from '../lib/walked.js'
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
  requireRecords,
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
    const bySeverity = new Map<Severity, number>()
    const files = results.map((entry, at) => {
      const result = requireRecord(entry, `object "[${at}]"`)
      const file = readFile(result)
      const severities = file.messages.map(severityOf)
      compareCounts(result, file, severities, problems)
      countEach(severities, bySeverity)
      return file
    })
    const found = files.reduce((sum, { messages }) => sum + messages.length, 0)
    const findings = new Walked(found, () => walkFindings(files))
    const suppressed = results.reduce<number>((sum, entry) => sum + countSuppressed(asRecord(entry)), 0)
    return { kind: 'findings', tools: ['ESLint'], findings, bySeverity, suppressed, problems: problems.list() }
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

/** What was found in one file, seen to be records. */
interface LintedFile {
  readonly file: string
  readonly messages: readonly JsonRecord[]
}

function readFile(result: JsonRecord): LintedFile {
  const file = forwardSlashes(asString(result['filePath']) ?? '')
  return { file, messages: requireRecords(result['messages'], `"messages" of ${file}`) }
}

function compareCounts(
  result: JsonRecord,
  { file, messages }: LintedFile,
  severities: readonly Severity[],
  problems: Problems
): void {
  const errors = severities.filter(severity => severity === 'error' || severity === 'unknown').length
  const warnings = severities.filter(severity => severity === 'warning').length
  const fatal = messages.filter(message => message['fatal'] === true).length
  compare(result['errorCount'], errors, 'errors', file, problems)
  compare(result['warningCount'], warnings, 'warnings', file, problems)
  compare(result['fatalErrorCount'], fatal, 'fatal errors', file, problems)
}

function* walkFindings(files: readonly LintedFile[]): Generator<Finding> {
  for (const { file, messages } of files) for (const message of messages) yield readMessage(file, message)
}

function readMessage(file: string, message: JsonRecord): Finding {
  return lintFinding({
    id: asString(message['ruleId']) ?? (message['fatal'] === true ? 'fatal-error' : ''),
    severity: severityOf(message),
    message: message['message'],
    file,
    line: message['line'],
    endLine: message['endLine'],
    column: message['column'],
    fixAvailable: message['fix'] !== undefined
  })
}

function severityOf({ severity: written, fatal }: JsonRecord): Severity {
  // What ESLint could not parse it did not check, whatever severity it gives to that.
  if (fatal === true) return 'error'
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
