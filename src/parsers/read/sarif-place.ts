import type { Location } from '../../model/location.js'
import { forwardSlashes } from './coverage.js'
import { asArray, asCount, asPosition, asRecord, asString, type JsonRecord } from './json.js'

/** The first place of a result that is a file; undefined for results that speak of no file, which is allowed. */
export function placeOf(run: JsonRecord, result: JsonRecord): Location | undefined {
  for (const entry of asArray(result['locations']) ?? []) {
    const physical = asRecord(asRecord(entry)?.['physicalLocation'])
    const file = fileOf(run, asRecord(physical?.['artifactLocation']))
    if (file === undefined) continue
    const region = asRecord(physical?.['region'])
    const line = asPosition(region?.['startLine'])
    if (line === undefined) return { file }
    const endLine = asPosition(region?.['endLine'])
    const column = asPosition(region?.['startColumn'])
    return {
      file,
      line,
      ...(endLine === undefined ? {} : { endLine }),
      ...(column === undefined ? {} : { column })
    }
  }
  return undefined
}

function fileOf(run: JsonRecord, location: JsonRecord | undefined): string | undefined {
  const index = asCount(location?.['index'])
  const artifact = index === undefined ? undefined : asRecord(asArray(run['artifacts'])?.[index])
  const named = location?.['uri'] === undefined ? asRecord(artifact?.['location']) : location
  const uri = asString(named?.['uri'])
  if (uri === undefined || uri === '') return undefined
  return pathOf(underBase(run, uri, asString(named?.['uriBaseId'])))
}

/**
 * A relative reference below the bases it names, as far as these are relative themselves: the outermost base is the
 * root of the sources, and paths are told relative to it.
 */
function underBase(run: JsonRecord, uri: string, baseId: string | undefined): string {
  const bases = asRecord(run['originalUriBaseIds'])
  const seen = new Set<string>()
  let whole = uri
  for (let id = baseId; id !== undefined && !seen.has(id) && !isAbsolute(whole);) {
    seen.add(id)
    const base = bases !== undefined && Object.hasOwn(bases, id) ? asRecord(bases[id]) : undefined
    const prefix = asString(base?.['uri'])
    const next = asString(base?.['uriBaseId'])
    if (prefix !== undefined && !isAbsolute(prefix)) whole = prefix.replace(/\/?$/, '/') + whole
    id = next
  }
  return whole
}

function isAbsolute(uri: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[/\\])/i.test(uri)
}

/** The path that a URI means; undefined where it means no file (`https:`, `pkg:`). */
function pathOf(uri: string): string | undefined {
  const file = /^file:(?:\/\/([^/]*))?(\/.*)$/i.exec(uri)
  if (file !== null) {
    const [, host = '', path = ''] = file
    const local = decode(path).replace(/^\/(?=[a-z]:\/)/i, '')
    return host === '' || host === 'localhost' ? local : `//${host}${local}`
  }
  // One letter before the colon is a drive that a careless tool wrote as it is.
  if (/^[a-z][a-z0-9+.-]+:/i.test(uri)) return undefined
  return forwardSlashes(decode(uri))
}

/** Percent signs that encode nothing were meant as they stand. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return path
  }
}
