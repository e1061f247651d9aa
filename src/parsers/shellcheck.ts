import type { Finding, Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import { asArray, asRecord, jsonOf, requireArray, requireRecord, type JsonRecord } from './read/json.js'
import { lintFinding, severityOfWord } from './read/lint-finding.js'

const words: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
  ['style', 'note']
])

export const shellcheck = defineParser({
  id: 'shellcheck',
  title: 'ShellCheck JSON',
  kind: 'findings',
  about: 'Written by `shellcheck --format=json1` or `json`.',
  emptyArrayIsClean: true,
  recognises: sniffed => {
    const value = jsonOf(sniffed)
    const report = asRecord(value)
    const comments = asArray(report === undefined ? value : report['comments'])
    if (comments === undefined || !comments.every(isComment)) return false
    return report === undefined ? comments.length > 0 : Object.keys(report).length === 1
  },
  parse: input => {
    const value = jsonOf(input.sniffed)
    const report = asRecord(value)
    const comments = requireArray(report === undefined ? value : report['comments'], 'list of comments')
    const findings = comments.map((entry, at) => readComment(requireRecord(entry, `object "[${at}]" as comment`)))
    return { kind: 'findings', tools: ['ShellCheck'], findings, suppressed: 0, problems: [] }
  }
})

/** hadolint writes the same keys, with codes that are texts. */
function isComment(entry: unknown): boolean {
  const comment = asRecord(entry)
  return typeof comment?.['file'] === 'string' && typeof comment['code'] === 'number' && 'level' in comment
}

function readComment(comment: JsonRecord): Finding {
  return lintFinding({
    id: `SC${String(comment['code'])}`,
    severity: severityOfWord(words, comment['level']),
    message: comment['message'],
    file: comment['file'],
    line: comment['line'],
    endLine: comment['endLine'],
    column: comment['column'],
    fixAvailable: (comment['fix'] ?? null) !== null
  })
}
