import type { Finding } from '../model/reports.js'
import { defineParser, ReportError, type ReportInput } from './define.js'
import {
  asArray,
  asRecord,
  asString,
  jsonOf,
  parseRecord,
  readRecords,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { isDiagnostic, readDiagnostic } from './read/rdjson-diagnostic.js'

const keys: ReadonlySet<string> = new Set(['source', 'severity', 'diagnostics'])

export const rdjson = defineParser({
  id: 'rdjson',
  title: 'Reviewdog diagnostics, rdjson and rdjsonl',
  kind: 'findings',
  about: 'Written by linters and converters for reviewdog, as one document or one JSON object a line.',
  recognises: sniffed => {
    if (sniffed.syntax === 'xml') return false
    if (sniffed.syntax === 'json') return isDocument(sniffed.value) || isDiagnostic(sniffed.value)
    return sniffed.head.length > 0 && isDiagnostic(parseRecord(sniffed.head[0] ?? ''))
  },
  parse: input => {
    const report = asRecord(jsonOf(input.sniffed))
    const findings = report !== undefined && isDocument(report) ? readDocument(report) : [...readLines(input)]
    const tool = asString(asRecord(report?.['source'])?.['name'])
    return { kind: 'findings', tools: [tool ?? 'reviewdog'], findings, suppressed: 0, problems: [] }
  }
})

/** Other tools have a list of diagnostics too, with other things in it and beside it. */
function isDocument(value: unknown): boolean {
  const report = asRecord(value)
  const diagnostics = asArray(report?.['diagnostics'])
  return (
    diagnostics !== undefined &&
    diagnostics.every(isDiagnostic) &&
    Object.keys(report ?? {}).every(key => keys.has(key))
  )
}

function readDocument(report: JsonRecord): readonly Finding[] {
  const diagnostics = asArray(report['diagnostics']) ?? []
  return diagnostics.map((entry, at) =>
    readDiagnostic(requireRecord(entry, `object "diagnostics[${at}]"`), report['severity'])
  )
}

function* readLines(input: ReportInput): Generator<Finding> {
  for (const { line, record } of readRecords(input)) {
    if (record === undefined || !isDiagnostic(record)) {
      throw new ReportError('report-malformed', 'A line is no diagnostic with a message and a location.', line)
    }
    yield readDiagnostic(record, undefined)
  }
}
