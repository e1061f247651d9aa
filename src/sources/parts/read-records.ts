import { isDay } from '../../lib/instant.js'
import { oneLine } from '../../lib/escape.js'
import { isMapping } from '../../lib/is-mapping.js'
import { nearest } from '../../lib/nearest.js'
import { withoutMark } from '../../lib/without-mark.js'
import type { Flaw } from '../../model/evidence.js'
import type { PlacedEntry } from '../../model/record.js'
import { ReportError } from '../../parsers/define.js'
import { readYamlDocument, type YamlDocument } from '../../parsers/read/yaml-document.js'

const required = ['what', 'on', 'by'] as const
const keys = [...required, 'evidence', 'expires'] as const
type Key = (typeof keys)[number]

/** Mistakes that are told at once. */
const mostFlaws = 20
const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}(?:\[bot\])?)?$/

/** The entries of a file of records in its order; with any flaw, nothing of the file can be relied on. */
export function readRecords(
  file: string,
  text: string
): { readonly entries: readonly PlacedEntry[] } | { readonly flaws: readonly Flaw[] } {
  let document: YamlDocument
  try {
    document = readYamlDocument(withoutMark(text))
  } catch (error) {
    if (!(error instanceof ReportError)) throw error
    const line = error.line === undefined ? {} : { line: error.line }
    return { flaws: [{ code: 'record-malformed', why: oneLine(error.message), file, ...line }] }
  }
  const flaws: Flaw[] = []
  const complain = (why: string, line: number) => flaws.push({ code: 'record-invalid', why, file, line })
  const { list, path } = listOf(document.value)
  if (list === undefined) {
    complain('A file of records is a list of entries, or a mapping with nothing but `entries`; write one.', 1)
    return { flaws }
  }
  const entries: PlacedEntry[] = []
  const lines = new Map<string, number>()
  for (const [index, value] of list.entries()) {
    const line = document.lineOf([...path, index])
    const entry = readEntry(value, (why, key) =>
      complain(why, key === undefined ? line : document.lineOf([...path, index, key]))
    )
    if (entry === undefined) continue
    const name = JSON.stringify([entry.what, entry.on])
    const first = lines.get(name)
    if (first !== undefined) {
      complain(
        `Line ${String(first)} already tells of ${oneLine(entry.what, 80)} on ${entry.on}; keep one of them.`,
        line
      )
    }
    lines.set(name, line)
    entries.push({ ...entry, line })
  }
  return flaws.length === 0 ? { entries } : { flaws: flaws.slice(0, mostFlaws) }
}

function listOf(value: unknown): { readonly list?: readonly unknown[]; readonly path: readonly string[] } {
  if (Array.isArray(value)) return { list: value, path: [] }
  if (!isMapping(value)) return { path: [] }
  const { entries, ...others } = value
  return Array.isArray(entries) && Object.keys(others).length === 0
    ? { list: entries, path: ['entries'] }
    : { path: [] }
}

function readEntry(
  value: unknown,
  complain: (why: string, key?: string) => void
): Omit<PlacedEntry, 'line'> | undefined {
  if (!isMapping(value)) {
    complain('An entry is a mapping with `what`, `on` and `by`; write these.')
    return undefined
  }
  const mistakes: (readonly [why: string, key?: string])[] = []
  const wrong = (...mistake: readonly [why: string, key?: string]) => mistakes.push(mistake)
  for (const key of Object.keys(value)) {
    if (keys.some(known => known === key)) continue
    const near = nearest(key, keys)
    const hint = near === undefined ? `known keys are ${keys.join(', ')}` : `did you mean \`${near}\``
    wrong(`The key \`${oneLine(key, 60)}\` is not known; ${hint}.`, key)
  }
  const texts: Partial<Record<Key, string>> = {}
  for (const key of keys) {
    const found = value[key]
    if (found === undefined && !required.some(each => each === key)) continue
    if (typeof found === 'string' && found.trim() !== '') texts[key] = found
    else if (found === undefined) wrong(`This entry has no \`${key}\`; add it.`)
    else wrong(`\`${key}\` is no text that says something; write one, in quotes where YAML needs them.`, key)
  }
  for (const key of ['on', 'expires'] as const) {
    const found = texts[key]
    if (found !== undefined && !isDay(found)) {
      wrong(`\`${key}\` is "${oneLine(found, 40)}" and must be a day of the calendar as YYYY-MM-DD.`, key)
    }
  }
  const { what, on, by, evidence, expires } = texts
  if (by !== undefined && !login.test(by)) wrong(`\`by\` is "${oneLine(by, 40)}" and must be a login of GitHub.`, 'by')
  if (on !== undefined && expires !== undefined && expires < on) {
    wrong(`\`expires\` is ${oneLine(expires, 40)}, before \`on\`; correct one of them.`, 'expires')
  }
  for (const mistake of mistakes) complain(...mistake)
  if (mistakes.length > 0 || what === undefined || on === undefined || by === undefined) return undefined
  return {
    what,
    on,
    by,
    ...(evidence === undefined ? {} : { evidence }),
    ...(expires === undefined ? {} : { expires })
  }
}
