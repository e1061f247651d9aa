import type { Finding, Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import { asRecord, asString, type JsonRecord } from './read/json.js'
import { lintFinding, severityOfWord } from './read/lint-finding.js'
import { isListOf, listOf } from './read/lint-list.js'

const words: ReadonlyMap<string, Severity> = new Map([
  ['fatal', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info']
])

export const ruff = defineParser({
  id: 'ruff',
  title: 'Ruff JSON',
  kind: 'findings',
  about: 'Written by `ruff check --output-format json --output-file FILE`.',
  emptyArrayIsClean: true,
  recognises: sniffed =>
    isListOf(
      sniffed,
      entry => 'code' in entry && typeof entry['filename'] === 'string' && 'row' in (asRecord(entry['location']) ?? {})
    ),
  parse: input => {
    const findings = listOf(input.sniffed).map(readDiagnostic)
    return { kind: 'findings', tools: ['Ruff'], findings, suppressed: 0, problems: [] }
  }
})

function readDiagnostic(entry: JsonRecord): Finding {
  const start = asRecord(entry['location'])
  return lintFinding({
    // A file that could not be parsed has no code in older versions.
    id: asString(entry['code']) ?? 'invalid-syntax',
    // Only recent versions tell a severity, and whatever Ruff finds makes it fail.
    severity: entry['severity'] === undefined ? 'error' : severityOfWord(words, entry['severity']),
    message: entry['message'],
    file: entry['filename'],
    line: start?.['row'],
    endLine: asRecord(entry['end_location'])?.['row'],
    column: start?.['column'],
    fixAvailable: (entry['fix'] ?? null) !== null,
    url: entry['url']
  })
}
