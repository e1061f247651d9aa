import type { MarkedLocation } from '../../model/reason.js'
import type { TestFailure } from '../../model/reports.js'

/** A failure and the report that tells of it. */
export interface FoundFailure {
  readonly path: string
  readonly failure: TestFailure
}

/** A failure's suite and name as people know it. */
export function nameOf({ suite, name }: TestFailure): string {
  return [suite, name].filter(part => part !== '').join(' › ') || 'a test without a name'
}

/** Where a failure happened; the report itself where it does not say. */
export function placeOf({ path, failure }: FoundFailure): MarkedLocation {
  const { file, line, message } = failure
  const text = `${nameOf(failure)}: ${message}`
  if (file === undefined) return { file: path, text }
  return { file, text, ...(line === undefined ? {} : { line }) }
}
