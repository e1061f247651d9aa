import type { Growing } from '../../lib/growing.js'
import type { Finding, Severity } from '../../model/reports.js'
import { forwardSlashes } from './coverage.js'
import { asPosition, asString } from './json.js'

/** What a linter says of one place, as it came from outside: what is no text or no position is as if it were not said. */
export interface LintParts {
  readonly id: unknown
  readonly severity: Severity
  readonly message: unknown
  readonly file: unknown
  readonly line?: unknown
  readonly endLine?: unknown
  readonly column?: unknown
  readonly fixAvailable?: boolean | undefined
  readonly url?: unknown
}

/** The finding that a linter's words come to; one that names no rule has the id `without-rule`. */
export function lintFinding(parts: LintParts): Finding {
  const file = asString(parts.file) ?? ''
  const url = asString(parts.url) ?? ''
  const line = asPosition(parts.line)
  const endLine = asPosition(parts.endLine)
  const column = asPosition(parts.column)
  const finding: Growing<Finding> = {
    id: asString(parts.id) || 'without-rule',
    aliases: noAliases,
    severity: parts.severity,
    message: asString(parts.message) ?? ''
  }
  // One by one: there are reports of half a million findings, and spreading makes an object of each part.
  if (file !== '') finding.file = forwardSlashes(file)
  if (line !== undefined) finding.line = line
  if (endLine !== undefined) finding.endLine = endLine
  if (column !== undefined) finding.column = column
  if (parts.fixAvailable === true) finding.fixAvailable = true
  if (url !== '') finding.url = url
  return finding
}

const noAliases: readonly string[] = []

/** A position that XML or text writes in digits; undefined for everything else. */
export function positionOf(text: string | undefined): number | undefined {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined
}

/** The severity that a tool's word means, in any case of letters; any other word is `unknown`, which counts as the worst. */
export function severityOfWord(words: ReadonlyMap<string, Severity>, word: unknown): Severity {
  return words.get(typeof word === 'string' ? word.trim().toLowerCase() : '') ?? 'unknown'
}
