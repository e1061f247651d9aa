import type { Metric } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { asArray, asNumber, asRecord, jsonOf } from './read/json.js'
import { readToolError } from './read/seen.js'

/** How many numbers one file may hold: all of them are kept, so that a limit on any of them can be judged. */
const mostNumbers = 10_000

export const json = defineParser({
  id: 'json',
  title: 'Plain JSON',
  kind: 'metrics',
  about:
    'Any JSON document of numbers, read only where `format: json` says so; a number is called by its JSON Pointer (RFC 6901), such as `/summary/p95`.',
  byNameOnly: true,

  recognises: sniffed => asRecord(jsonOf(sniffed)) !== undefined || asArray(jsonOf(sniffed)) !== undefined,

  parse: ({ sniffed }) => {
    const error = readToolError(sniffed)
    if (error !== undefined) {
      throw new ReportError('report-tool-error', `The tool wrote an error instead of numbers: ${error}`)
    }
    const metrics = collectNumbers(jsonOf(sniffed))
    if (metrics.length === 0) throw new ReportError('report-no-data', 'The document holds no finite number.')
    return { kind: 'metrics', metrics, thresholds: [], problems: [] }
  }
})

/**
 * Every finite number of a document by its pointer, in the order of the document,
 * which the reader keeps from being deep.
 */
function collectNumbers(document: unknown): readonly Metric[] {
  const metrics: Metric[] = []
  const visit = (value: unknown, name: string): void => {
    const number = asNumber(value)
    if (number !== undefined) metrics.push({ name, value: number })
    if (metrics.length > mostNumbers) {
      const message = `The document holds more than ${mostNumbers} numbers; write only those to be judged into a file.`
      throw new ReportError('report-too-large', message)
    }
    const children = asArray(value)?.entries() ?? Object.entries(asRecord(value) ?? {})
    for (const [key, child] of children) visit(child, `${name}/${escapeKey(String(key))}`)
  }
  visit(document, '')
  return metrics
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
