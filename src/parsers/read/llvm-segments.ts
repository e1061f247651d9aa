import type { FileCoverage } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { LineTally } from './coverage.js'
import { asArray, asPosition } from './json.js'

/** The most lines of a source file that are believed: every line between two segments is counted. */
const mostLines = 1_000_000

interface Segment {
  readonly line: number
  readonly hit: boolean
  readonly counted: boolean
  readonly entry: boolean
  readonly gap: boolean
}

/**
 * The lines of a file by its segments, each of which holds until the next: a line counts if a counted region reaches
 * into it or begins on it, and is covered if any of those was reached (LLVM, LineCoverageStats).
 */
export function lineHits(values: readonly unknown[], path: string): NonNullable<FileCoverage['hits']> {
  const segments = values.map(value => readSegment(value, path))
  const lines = new LineTally()
  let wrapped: Segment | undefined
  let next = 0
  for (let line = segments[0]?.line ?? 1; next < segments.length; line++) {
    const here: Segment[] = []
    for (let segment = segments[next]; segment?.line === line; segment = segments[++next]) here.push(segment)
    const regions = here.filter(({ counted, entry, gap }) => counted && entry && !gap)
    const skipped = here[0] !== undefined && !here[0].counted && here[0].entry
    const entered = here.some(({ counted, entry }) => counted && entry)
    if (entered || (!skipped && wrapped?.counted === true)) {
      lines.add(line, wrapped?.hit === true || regions.some(({ hit }) => hit))
    }
    wrapped = here.at(-1) ?? wrapped
    if ((segments[next]?.line ?? line + 1) <= line) {
      throw new ReportError('report-malformed', `The segments of ${path} are not in the order of their lines.`)
    }
  }
  return lines.hits()
}

/** `[line, column, count, has count, is region entry, is gap region]`, the last since LLVM 12. */
function readSegment(value: unknown, path: string): Segment {
  const [place, , count, counted, entry, gap] = asArray(value) ?? []
  const line = asPosition(place)
  if (line === undefined || line > mostLines || typeof count !== 'number') {
    throw new ReportError('report-malformed', `A segment of ${path} has no line and count: ${JSON.stringify(value)}.`)
  }
  const is = (flag: unknown): boolean => flag === true || flag === 1
  return { line, hit: count > 0, counted: is(counted), entry: is(entry), gap: is(gap) }
}
