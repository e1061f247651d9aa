import { ReportError, type ReportInput } from '../define.js'
import { asArray, asRecord, parseRecord, type JsonRecord } from './json.js'
import { maxPiece } from './limits.js'

/**
 * The objects of a report that is one JSON object after the other, each on one line or indented over several, as they
 * come. A whole document is one object, or a list of them. Throws `report-truncated` where the last one is cut off,
 * `report-malformed` where something else stands between.
 */
export function* readJsonObjects(input: ReportInput): Generator<JsonRecord> {
  if (input.sniffed.syntax === 'json') {
    for (const value of asArray(input.sniffed.value) ?? [input.sniffed.value]) yield requireObject(asRecord(value), 1)
    return
  }
  let begun: string[] = []
  let length = 0
  let first = 0
  let line = 0
  for (const text of input.lines()) {
    line++
    if (begun.length === 0 && text.trim() === '') continue
    if (begun.length === 0) first = line
    begun.push(text)
    length += text.length
    if (length > maxPiece) {
      throw new ReportError('report-too-large', `An object is longer than ${maxPiece} characters.`, first)
    }
    // Only the bracket that closes the whole object stands at the beginning of a line.
    if (text.startsWith('}') || (begun.length === 1 && !/^\s*\{\s*$/.test(text))) {
      yield requireObject(parseRecord(begun.join('\n')), first)
      begun = []
      length = 0
    }
  }
  if (begun.length > 0) throw new ReportError('report-truncated', 'The last object of the report is cut off.', first)
}

function requireObject(record: JsonRecord | undefined, line: number): JsonRecord {
  if (record !== undefined) return record
  throw new ReportError('report-malformed', 'Something else than a JSON object begins here.', line)
}
