import type { Finding, Severity } from '../../model/reports.js'
import { lintFinding, positionOf } from './lint-finding.js'

/**
 * `file(1,2): error TS1005: …` as it is plain, `file:1:2 - error TS1005: …` as it is
 * pretty, without a place for options.
 */
const diagnostic =
  /^(?:(\S[^\n]*?)(?:\((\d{1,9}),(\d{1,9})\): |:(\d{1,9}):(\d{1,9}) - ))?(error|warning|message|suggestion) (TS\d{1,6}): (.*)$/

const words: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['message', 'note'],
  ['suggestion', 'note']
])

/** The finding that a line of the TypeScript compiler is, without colours; undefined for every other line. */
export function readTscLine(line: string): Finding | undefined {
  const [, file, plainLine, plainColumn, prettyLine, prettyColumn, word = '', id, message] = diagnostic.exec(line) ?? []
  if (id === undefined) return undefined
  return lintFinding({
    id,
    severity: words.get(word) ?? 'unknown',
    message,
    file,
    line: positionOf(plainLine ?? prettyLine),
    column: positionOf(plainColumn ?? prettyColumn)
  })
}

/** How many errors the last line of pretty output declares; undefined for every other line. */
export function readTscSum(line: string): number | undefined {
  const [, count] = /^Found (\d{1,9}) errors?\b/.exec(line) ?? []
  return positionOf(count)
}

/** Whether a line is of the pretty kind, which has a sum in the end. */
export function isPretty(line: string): boolean {
  return /:\d+:\d+ - \w+ TS\d+: /.test(line)
}
