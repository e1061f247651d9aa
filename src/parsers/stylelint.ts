import type { Finding, Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import { asArray, asRecord, asString, requireArray, requireRecord, type JsonRecord } from './read/json.js'
import { lintFinding, severityOfWord } from './read/lint-finding.js'
import { isListOf, listOf } from './read/lint-list.js'
import { Problems } from './read/problems.js'

const words: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning']
])

export const stylelint = defineParser({
  id: 'stylelint',
  title: 'stylelint JSON',
  kind: 'findings',
  about: 'Written by `stylelint --formatter json --output-file FILE`.',
  emptyArrayIsClean: true,
  recognises: sniffed =>
    isListOf(sniffed, entry => Array.isArray(entry['warnings']) && ('source' in entry || 'parseErrors' in entry)),
  parse: input => {
    const problems = new Problems()
    const results = listOf(input.sniffed)
    if (results.length === 0) problems.add('nothing-linted', 'The report lists no file: stylelint looked at none.')
    const findings = results.flatMap(result => readFile(result, problems))
    return { kind: 'findings', tools: ['stylelint'], findings, suppressed: 0, problems: problems.list() }
  }
})

function readFile(result: JsonRecord, problems: Problems): readonly Finding[] {
  const file = asString(result['source']) ?? ''
  const warnings = requireArray(result['warnings'], `"warnings" of ${file}`).map(entry =>
    readWarning(file, requireRecord(entry, `object in "warnings" of ${file}`))
  )
  const unparsed = (asArray(result['parseErrors']) ?? []).map(entry =>
    readWarning(file, { rule: 'parse-error', ...asRecord(entry), severity: 'error' })
  )
  const findings = [...warnings, ...unparsed]
  const wrongOptions = asArray(result['invalidOptionWarnings']) ?? []
  for (const entry of wrongOptions) {
    const message = `A rule is configured wrongly and was not applied: ${asString(asRecord(entry)?.['text']) ?? ''}.`
    problems.add('rule-misconfigured', message, { blocks: true })
  }
  if (result['ignored'] === true) problems.add('file-ignored', `${file} is ignored and was not linted.`)
  const explained = wrongOptions.length > 0 || findings.some(({ severity }) => severity !== 'warning')
  if (result['errored'] === true && !explained) {
    const message = `stylelint says that ${file} has errors, but the report lists none: it is not complete.`
    problems.add('counts-disagree', message, { blocks: true })
  }
  return findings
}

function readWarning(file: string, warning: JsonRecord): Finding {
  return lintFinding({
    id: warning['rule'],
    severity: severityOfWord(words, warning['severity']),
    message: warning['text'],
    file,
    line: warning['line'],
    endLine: warning['endLine'],
    column: warning['column'],
    fixAvailable: (warning['fix'] ?? null) !== null
  })
}
