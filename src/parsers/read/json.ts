import { isMapping } from '../../lib/is-mapping.js'
import { ReportError, type ReportInput, type Sniffed } from '../define.js'

/**
 * A JSON object as parsed: keys come from outside, so what is collected by them goes into a Map, never into an object.
 */
export type JsonRecord = Readonly<Record<string, unknown>>

/** The JSON document of a file; undefined, which no document is, for files of another syntax. */
export function jsonOf(sniffed: Sniffed): unknown {
  return sniffed.syntax === 'json' ? sniffed.value : undefined
}

export function asRecord(value: unknown): JsonRecord | undefined {
  return isMapping(value) ? value : undefined
}

export function asArray(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}

export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A finite number; a string of digits is none. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A whole number from 0 on. */
export function asCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined
}

/** A line or column: a whole number from 1 on. */
export function asPosition(value: unknown): number | undefined {
  const count = asCount(value)
  return count === 0 ? undefined : count
}

/** The object that a format cannot do without; `what`, and whose it is, name it in the error `report-malformed`. */
export function requireRecord(value: unknown, what: string, of?: string): JsonRecord {
  if (isMapping(value)) return value
  throw missing(what, of, 'an object')
}

/** The list that a format cannot do without; `what`, and whose it is, name it in the error `report-malformed`. */
export function requireArray(value: unknown, what: string, of?: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw missing(what, of, 'a list')
}

/** The list of objects that a format cannot do without; `what` names the list in the error `report-malformed`. */
export function requireRecords(value: unknown, what: string): readonly JsonRecord[] {
  const list = requireArray(value, what)
  if (list.every(isMapping)) return list
  throw missing(`object in ${what}`, undefined, 'an object')
}

function missing(what: string, of: string | undefined, shape: string): ReportError {
  const whole = of === undefined ? what : `${what} of ${of}`
  return new ReportError('report-malformed', `The report has no ${whole}, or it is not ${shape}.`)
}

/** One line of a report whose lines are JSON values: the value, or the text where the line is none. */
export interface JsonLine {
  readonly line: number
  readonly text: string
  /** Undefined where the line is no JSON object. */
  readonly record: JsonRecord | undefined
}

/** The lines that are not blank, also of a report whose only line was sniffed as a whole document. */
export function* readJsonLines(input: ReportInput): Generator<JsonLine> {
  if (input.sniffed.syntax === 'json') {
    yield { line: 1, text: '', record: asRecord(input.sniffed.value) }
    return
  }
  let line = 0
  for (const text of input.lines()) {
    line++
    if (text.trim() !== '') yield { line, text, record: parseRecord(text) }
  }
}

/** The JSON object that a line is, or undefined. */
export function parseRecord(text: string): JsonRecord | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    return asRecord(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}

/**
 * The lines that are not blank of a format with one JSON object a line. Throws `report-malformed` for a line that
 * begins like an object and is none, `report-truncated` if it is the last.
 */
export function* readRecords(input: ReportInput): Generator<JsonLine> {
  let broken: number | undefined
  for (const entry of readJsonLines(input)) {
    if (broken !== undefined) {
      throw new ReportError('report-malformed', 'A line begins like a JSON object but is none.', broken)
    }
    if (entry.record === undefined && /^\s*\{\s*"/.test(entry.text)) broken = entry.line
    else yield entry
  }
  if (broken !== undefined) throw new ReportError('report-truncated', 'The last JSON object is cut off.', broken)
}
