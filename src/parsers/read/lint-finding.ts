import type { Finding, Severity } from '../../model/reports.js'
import { forwardSlashes } from './coverage.js'
import { asPosition, asString } from './json.js'

const noAliases: readonly string[] = []

/**
 * What a linter says of one place, as it came from outside: what is no text or no position is as if it were not said.
 */
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
  return new LintFinding(parts)
}

/**
 * There are reports of half a million findings: a class has room for all their members, which a growing object has not.
 */
class LintFinding implements Finding {
  readonly id: string
  readonly aliases = noAliases
  readonly severity: Severity
  readonly message: string
  declare readonly file?: string
  declare readonly line?: number
  declare readonly endLine?: number
  declare readonly column?: number
  declare readonly fixAvailable?: boolean
  declare readonly url?: string

  constructor(parts: LintParts) {
    const file = asString(parts.file) ?? ''
    const url = asString(parts.url) ?? ''
    const line = asPosition(parts.line)
    const endLine = asPosition(parts.endLine)
    const column = asPosition(parts.column)
    this.id = asString(parts.id) || 'without-rule'
    this.severity = parts.severity
    this.message = asString(parts.message) ?? ''
    if (file !== '') this.file = forwardSlashes(file)
    if (line !== undefined) this.line = line
    if (endLine !== undefined) this.endLine = endLine
    if (column !== undefined) this.column = column
    if (parts.fixAvailable === true) this.fixAvailable = true
    if (url !== '') this.url = url
  }
}

/** A position that XML or text writes in digits; undefined for everything else. */
export function positionOf(text: string | undefined): number | undefined {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined
}

/**
 * The severity that a tool's word means, in any case of letters; any other word is
 * `unknown`, which counts as the worst.
 */
export function severityOfWord(words: ReadonlyMap<string, Severity>, word: unknown): Severity {
  return words.get(typeof word === 'string' ? word.trim().toLowerCase() : '') ?? 'unknown'
}
