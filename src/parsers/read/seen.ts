import { firstLine } from '../../lib/first-line.js'
import type { Sniffed } from '../define.js'
import { asArray, asRecord, asString, parseRecord } from './json.js'

export function isEmptyArray(sniffed: Sniffed): boolean {
  return sniffed.syntax === 'json' && asArray(sniffed.value)?.length === 0
}

export function isEmptyObject(sniffed: Sniffed): boolean {
  const record = sniffed.syntax === 'json' ? asRecord(sniffed.value) : undefined
  return record !== undefined && Object.keys(record).length === 0
}

/** What a file that no parser knows looks like, to complete "The file is …". */
export function describeSniffed(sniffed: Sniffed): string {
  switch (sniffed.syntax) {
    case 'xml':
      return `XML with the root element <${firstLine(sniffed.root)}>`
    case 'lines':
      return `text that begins "${firstLine(sniffed.head[0] ?? '').slice(0, 80)}"`
    case 'json':
      return describeValue(sniffed.value)
  }
}

function describeValue(value: unknown): string {
  const array = asArray(value)
  const record = asRecord(array === undefined ? value : array[0])
  if (record === undefined) return array === undefined ? 'a JSON value' : 'a JSON list'
  const keys = Object.keys(record)
    .slice(0, 8)
    .map(key => firstLine(key).slice(0, 40))
  return `${array === undefined ? 'a JSON object' : 'a JSON list of objects'} with the keys ${keys.join(', ')}`
}

/**
 * The words of a tool that wrote `{error: …}` or `{message: …}` where its report
 * should be; asked of unknown files only.
 */
export function readToolError(sniffed: Sniffed): string | undefined {
  const record = sniffed.syntax === 'json' ? asRecord(sniffed.value) : undefined
  if (record === undefined) return undefined
  const error = asRecord(record['error'])
  const candidates = [
    record['error'],
    error?.['summary'],
    error?.['message'],
    error?.['detail'],
    record['message'],
    error?.['code']
  ]
  const words = candidates.map(asString).find(text => text !== undefined && text.trim() !== '')
  if (words !== undefined) return firstLine(words)
  return error === undefined ? undefined : 'it gives no words for it.'
}

/** Whether text stands around a report: some lines begin like JSON or XML, and others do not. */
export function mixesReportWithText(sniffed: Sniffed): boolean {
  if (sniffed.syntax !== 'lines') return false
  const begins = sniffed.head.map(
    line => /^\s*(?:[{[]|<\?xml|<\w+[\s>])/.test(line) && !/^\s*\[[^\]"{]*\]\s*\S/.test(line)
  )
  return begins.includes(true) && begins.includes(false)
}

/** The JSON object that the first line is, in a file where more follows. */
export function leadingRecord(sniffed: Sniffed): unknown {
  return sniffed.syntax === 'lines' ? parseRecord(sniffed.head[0] ?? '') : undefined
}
