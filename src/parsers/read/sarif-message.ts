import { asArray, asRecord, asString, type JsonRecord } from './json.js'
import type { Described } from './sarif-run.js'

/**
 * The plain text of a message, looked up by its id where it has none (SARIF 2.1.0, 3.11), with its arguments in place.
 */
export function textOf(message: unknown, described: Described | undefined): string | undefined {
  const record = asRecord(message)
  const id = asString(record?.['id'])
  const strings = [described?.descriptor['messageStrings'], described?.component['globalMessageStrings']]
  const named = id === undefined ? [] : strings.map(table => member(asRecord(table), id))
  const text = [record, ...named].map(words).find(found => found !== undefined)
  const values = asArray(record?.['arguments'])
  if (values === undefined) return text
  // Doubled braces stand for single ones.
  return text?.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index: string | undefined) =>
    index === undefined ? whole.slice(1) : (asString(values[Number(index)]) ?? whole)
  )
}

/** What a rule says of itself, for results that bring no words. */
export function descriptionOf(rule: Described | undefined): string | undefined {
  return [rule?.descriptor['shortDescription'], rule?.descriptor['fullDescription']]
    .map(description => words(asRecord(description)))
    .find(found => found !== undefined)
}

function words(message: JsonRecord | undefined): string | undefined {
  return [message?.['text'], message?.['markdown']].map(asString).find(text => text !== undefined && text.trim() !== '')
}

function member(table: JsonRecord | undefined, name: string): JsonRecord | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? asRecord(table[name]) : undefined
}
