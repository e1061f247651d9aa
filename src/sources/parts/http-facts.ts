import { valueAtPointer } from '../../lib/json-pointer.js'
import { parseJson } from '../../lib/parse-json.js'
import { withoutMark } from '../../lib/without-mark.js'
import type { BodyFacts, HttpAsk, HttpFacts, JsonValue } from '../../model/http.js'
import type { Asked } from './http-request.js'

/** Characters of a text in JSON, beyond which it is only said that it is long. */
const longest = 1000

/** What is kept of an answer: the headers of these names. */
export function factsOf({ url, status, headers, tls, milliseconds }: Asked, names: readonly string[]): HttpFacts {
  const kept = names.flatMap(name => {
    const lines = headers.get(name.toLowerCase())
    return lines === undefined ? [] : [[name.toLowerCase(), lines] as const]
  })
  return { url, status, headers: Object.fromEntries(kept), tls, milliseconds }
}

/** The same of the first answer, and what was asked of its body. */
export function firstFactsOf(asked: Asked, keep: HttpAsk['keep']): HttpFacts & { readonly body: BodyFacts } {
  const texts = keep.texts.map(text => [text, asked.body.includes(text)] as const)
  const body = { texts: Object.fromEntries(texts), json: keep.json.length === 0 ? {} : valuesOf(asked.body, keep.json) }
  return { ...factsOf(asked, keep.headers), body }
}

function valuesOf(body: string, pointers: readonly string[]): BodyFacts['json'] {
  const document = parseJson(withoutMark(body))
  if (document === undefined) return null
  return Object.fromEntries(pointers.map(pointer => [pointer, valueOf(valueAtPointer(document, pointer))] as const))
}

function valueOf(value: unknown): JsonValue {
  if (value === undefined) return { state: 'missing' }
  if (Array.isArray(value)) return { state: 'list' }
  if (typeof value === 'string') return value.length > longest ? { state: 'long' } : { state: 'value', value }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return { state: 'value', value }
  return { state: 'object' }
}
