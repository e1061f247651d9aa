import type { Finding, Severity } from '../../model/reports.js'
import { asArray, asRecord, type JsonRecord } from './json.js'
import { lintFinding, severityOfWord } from './lint-finding.js'

/** Protocol buffers write the values of an enumeration as words or as numbers. */
const words: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['1', 'error'],
  ['warning', 'warning'],
  ['2', 'warning'],
  ['info', 'info'],
  ['3', 'info']
])

const unsaid: ReadonlySet<unknown> = new Set([undefined, null, '', 0, 'UNKNOWN_SEVERITY'])

export function isDiagnostic(value: unknown): boolean {
  const diagnostic = asRecord(value)
  return typeof diagnostic?.['message'] === 'string' && typeof asRecord(diagnostic['location'])?.['path'] === 'string'
}

/** One diagnostic; one that tells no severity has that of all. */
export function readDiagnostic(diagnostic: JsonRecord, severityOfAll: unknown): Finding {
  const location = asRecord(diagnostic['location'])
  const range = asRecord(location?.['range'])
  const [start, end, code] = [asRecord(range?.['start']), asRecord(range?.['end']), asRecord(diagnostic['code'])]
  const word = unsaid.has(diagnostic['severity']) ? severityOfAll : diagnostic['severity']
  return lintFinding({
    id: code?.['value'],
    severity: severityOfWord(words, typeof word === 'number' ? String(word) : word),
    message: diagnostic['message'],
    file: location?.['path'],
    line: start?.['line'],
    endLine: end?.['line'],
    column: start?.['column'],
    fixAvailable: (asArray(diagnostic['suggestions'])?.length ?? 0) > 0,
    url: code?.['url']
  })
}
