import { ReportError } from '../define.js'
import { requireRecord, type JsonRecord } from './json.js'

/** The list under a key; empty where the key is left out or null. Throws `report-malformed` for anything else. */
export function listIn(record: JsonRecord, key: string): readonly unknown[] {
  const value = record[key] ?? []
  if (Array.isArray(value)) return value
  throw new ReportError('report-malformed', `The report has "${key}", which is not a list.`)
}

/** As `listIn`, where each entry has to be an object. */
export function recordsIn(record: JsonRecord, key: string): readonly JsonRecord[] {
  return listIn(record, key).map(entry => requireRecord(entry, `object in "${key}"`))
}
