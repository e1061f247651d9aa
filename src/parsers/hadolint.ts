import type { Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import { lintFinding, severityOfWord } from './read/lint-finding.js'
import { isListOf, listOf } from './read/lint-list.js'

const words: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
  ['style', 'note']
])

export const hadolint = defineParser({
  id: 'hadolint',
  title: 'hadolint JSON',
  kind: 'findings',
  about: 'Written by `hadolint --format json`.',
  emptyArrayIsClean: true,
  recognises: sniffed =>
    isListOf(
      sniffed,
      // ShellCheck writes the same keys, with codes that are numbers.
      ({ code, file, level }) =>
        typeof code === 'string' && /^[A-Z]+\d+$/.test(code) && typeof file === 'string' && level !== undefined
    ),
  parse: input => {
    const entries = listOf(input.sniffed)
    const inForce = entries.filter(({ level }) => level !== 'ignore')
    const findings = inForce.map(({ code, level, message, file, line, column }) =>
      lintFinding({ id: code, severity: severityOfWord(words, level), message, file, line, column })
    )
    return {
      kind: 'findings',
      tools: ['hadolint'],
      findings,
      suppressed: entries.length - inForce.length,
      problems: []
    }
  }
})
