import { asArray, asRecord, jsonOf, requireArray, requireRecord, type JsonRecord } from './json.js'
import type { Sniffed } from '../define.js'

/** Whether a document is a list, not an empty one, of nothing but such objects. */
export function isListOf(sniffed: Sniffed, isEntry: (entry: JsonRecord) => boolean): boolean {
  const list = asArray(jsonOf(sniffed)) ?? []
  return list.length > 0 && list.every(entry => isSuch(entry, isEntry))
}

/** The objects of a document that is a list. Throws `report-malformed` for anything else in it. */
export function listOf(sniffed: Sniffed): readonly JsonRecord[] {
  return requireArray(jsonOf(sniffed), 'list').map((entry, at) => requireRecord(entry, `object "[${at}]"`))
}

function isSuch(entry: unknown, isEntry: (entry: JsonRecord) => boolean): boolean {
  const record = asRecord(entry)
  return record !== undefined && isEntry(record)
}
