import { valueAtPointer } from '../../lib/json-pointer.js'
import { withoutMark } from '../../lib/without-mark.js'
import type { Pointed, PointedValue } from '../../model/file.js'
import { ReportError } from '../../parsers/define.js'
import { readYamlDocument } from '../../parsers/read/yaml-document.js'
import { PortError } from '../../ports/read.js'

/**
 * What a document has at each of these JSON Pointers. Throws `PortError` `unreadable` where it is none of its notation.
 */
export function readPointed(
  path: string,
  text: string,
  notation: 'json' | 'yaml',
  pointers: readonly string[]
): Pointed {
  const document = readDocument(path, withoutMark(text), notation)
  return Object.fromEntries(pointers.map(pointer => [pointer, describe(valueAtPointer(document, pointer))]))
}

function describe(value: unknown): PointedValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return { is: 'scalar', value }
  // Numbers that JSON does not have would not survive being saved.
  if (typeof value === 'number') return { is: 'scalar', value: Number.isFinite(value) ? value : String(value) }
  if (Array.isArray(value)) return { is: 'list' }
  return { is: value === undefined ? 'nothing' : 'mapping' }
}

function readDocument(path: string, text: string, notation: 'json' | 'yaml'): unknown {
  try {
    return notation === 'json' ? JSON.parse(text) : readYamlDocument(text).value
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof ReportError)) throw error
    const why = `${path} is not read as ${notation === 'json' ? 'JSON' : 'YAML'}; correct it: ${error.message.replace(/[.]$/, '')}.`
    throw new PortError('unreadable', why, { cause: error })
  }
}
