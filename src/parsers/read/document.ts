import { ReportError } from '../define.js'
import { findJsonFault } from './json-fault.js'
import { maxDepth } from './limits.js'

/** The value that a line holds alone, or undefined when it is not a complete JSON document. */
export function parseFirstLine(line: string): { readonly value: unknown } | undefined {
  if (!/[}\]]\s*$/.test(line.slice(-64))) return undefined
  try {
    return { value: refuseDepth(JSON.parse(line)) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Parses a whole document. Throws `report-truncated`, `report-malformed` with the line, or `report-too-deep`. */
export function parseDocument(text: string): unknown {
  try {
    return refuseDepth(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw describeFault(text)
    throw error
  }
}

function describeFault(text: string): ReportError {
  const { kind, offset } = findJsonFault(text)
  const line = text.slice(0, offset).split('\n').length
  switch (kind) {
    case 'ends':
      return new ReportError('report-truncated', 'The JSON ends before its last bracket: the file is incomplete.', line)
    case 'follows':
      return new ReportError(
        'report-malformed',
        'Text follows the JSON: the output of another program is in the file. Let the tool write the report itself.',
        line
      )
    case 'misfit':
      return new ReportError('report-malformed', 'The JSON is not well formed.', line)
  }
}

function refuseDepth(value: unknown): unknown {
  if (isDeeper(value, maxDepth)) {
    throw new ReportError('report-too-deep', `The JSON is nested deeper than ${maxDepth} levels.`)
  }
  return value
}

/** Walks over every value of the document, and so in the plainest way: all others cost half of what parsing did. */
function isDeeper(value: unknown, levels: number): boolean {
  if (!isBranch(value)) return false
  if (levels === 0) return true
  if (Array.isArray(value)) return isAnyDeeper(value, levels - 1)
  // Walking over keys makes a text of each number among them.
  if ('0' in value || '1' in value) return isAnyDeeper(Object.values(value), levels - 1)
  for (const key in value) {
    const member = value[key]
    if (typeof member === 'object' && isDeeper(member, levels - 1)) return true
  }
  return false
}

function isAnyDeeper(members: readonly unknown[], levels: number): boolean {
  for (let at = 0; at < members.length; at++) {
    const member = members[at]
    if (typeof member === 'object' && isDeeper(member, levels)) return true
  }
  return false
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
