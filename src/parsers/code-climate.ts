import type { Finding, Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import { asRecord, type JsonRecord } from './read/json.js'
import { lintFinding, severityOfWord } from './read/lint-finding.js'
import { isListOf, listOf } from './read/lint-list.js'

const words: ReadonlyMap<string, Severity> = new Map([
  ['info', 'info'],
  ['minor', 'warning'],
  ['major', 'error'],
  ['critical', 'critical'],
  ['blocker', 'critical']
])

export const codeClimate = defineParser({
  id: 'code-climate',
  title: 'Code Climate and GitLab code quality JSON',
  kind: 'findings',
  about: 'Written by linters with a Code Climate, GitLab or Code Quality output or formatter.',
  emptyArrayIsClean: true,
  recognises: sniffed => isListOf(sniffed, entry => isIssue(entry) || isMeasurement(entry)),
  parse: input => {
    const findings = listOf(input.sniffed)
      .filter(entry => !isMeasurement(entry))
      .map(readIssue)
    return { kind: 'findings', tools: ['Code Climate'], findings, suppressed: 0, problems: [] }
  }
})

function isIssue(entry: JsonRecord): boolean {
  return (
    (typeof entry['check_name'] === 'string' || typeof entry['description'] === 'string') &&
    typeof asRecord(entry['location'])?.['path'] === 'string' &&
    ('fingerprint' in entry || entry['type'] === 'issue')
  )
}

/** What Code Climate's own program tells of its engines, among the issues. */
function isMeasurement(entry: JsonRecord): boolean {
  return entry['type'] === 'measurement' && 'engine_name' in entry && 'value' in entry
}

function readIssue(issue: JsonRecord): Finding {
  const location = asRecord(issue['location'])
  const [lines, positions] = [asRecord(location?.['lines']), asRecord(location?.['positions'])]
  const [begin, end] = [asRecord(positions?.['begin']), asRecord(positions?.['end'])]
  return lintFinding({
    id: issue['check_name'],
    severity: severityOfWord(words, issue['severity']),
    message: issue['description'],
    file: location?.['path'],
    line: lines?.['begin'] ?? begin?.['line'],
    endLine: lines?.['end'] ?? end?.['line'],
    column: begin?.['column']
  })
}
