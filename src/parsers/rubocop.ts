import type { Finding, Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import { asCount, asRecord, asString, jsonOf, requireArray, requireRecord, type JsonRecord } from './read/json.js'
import { lintFinding, severityOfWord } from './read/lint-finding.js'
import { Problems } from './read/problems.js'

const words: ReadonlyMap<string, Severity> = new Map([
  ['fatal', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['convention', 'note'],
  ['refactor', 'note'],
  ['info', 'info']
])

export const rubocop = defineParser({
  id: 'rubocop',
  title: 'RuboCop JSON',
  kind: 'findings',
  about: 'Written by `rubocop --format json --out FILE`, and by Standard Ruby.',
  recognises: sniffed => asRecord(asRecord(jsonOf(sniffed))?.['metadata'])?.['rubocop_version'] !== undefined,
  parse: input => {
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    const problems = new Problems()
    const offenses = requireArray(report['files'], '"files"').flatMap((entry, at) =>
      readFile(requireRecord(entry, `object "files[${at}]"`))
    )
    reconcile(offenses.length, requireRecord(report['summary'], '"summary"'), problems)
    // What RuboCop corrected is no longer in the code.
    const findings = offenses.filter(({ corrected }) => !corrected).map(({ finding }) => finding)
    return { kind: 'findings', tools: ['RuboCop'], findings, suppressed: 0, problems: problems.list() }
  }
})

function readFile(entry: JsonRecord): readonly { readonly corrected: boolean; readonly finding: Finding }[] {
  const file = asString(entry['path']) ?? ''
  return requireArray(entry['offenses'], `"offenses" of ${file}`).map(value => {
    const offense = requireRecord(value, `object in "offenses" of ${file}`)
    const location = asRecord(offense['location'])
    const finding = lintFinding({
      id: offense['cop_name'],
      severity: severityOfWord(words, offense['severity']),
      message: offense['message'],
      file,
      line: location?.['start_line'] ?? location?.['line'],
      endLine: location?.['last_line'],
      column: location?.['start_column'] ?? location?.['column'],
      fixAvailable: offense['correctable'] === true
    })
    return { corrected: offense['corrected'] === true, finding }
  })
}

function reconcile(found: number, summary: JsonRecord, problems: Problems): void {
  const declared = asCount(summary['offense_count'])
  if (declared === undefined || declared > found) {
    const said = `The summary declares ${JSON.stringify(summary['offense_count'])} offenses, but ${found} are listed`
    problems.add('counts-disagree', `${said}: the report is not complete.`, { blocks: true })
  }
  const [targets, inspected] = [asCount(summary['target_file_count']), asCount(summary['inspected_file_count'])]
  if (targets === 0) problems.add('nothing-linted', 'RuboCop says that it looked at no file.')
  if (targets !== undefined && inspected !== undefined && inspected < targets) {
    const message = `RuboCop inspected ${inspected} of ${targets} files: it stopped early or could not read them.`
    problems.add('not-all-inspected', message, { blocks: true })
  }
}
