import { isMapping } from '../lib/is-mapping.js'
import type { Complaint } from '../model/checklist.js'
import type { ExactLocation } from '../model/location.js'
import type { Path } from '../schema/validate.js'

/** Tells the place of an offset (counted from 0) in a text that somebody wrote. */
export type Locate = (offset: number) => ExactLocation

/** A mapping or value that somebody wrote, as plain JSON, with the place of everything in it. */
export interface Written {
  readonly value: unknown
  place(path: Path, at?: 'key' | 'value'): ExactLocation
}

/** Notes one thing that is wrong; reading goes on, so that all of them are told at once. */
export type Complain = (message: string, location: ExactLocation) => void

/** Notes what is wrong in a list. */
export function complainTo(complaints: Complaint[]): Complain {
  return (message, location) => complaints.push({ message, location })
}

/** What stands under a key or index of something written. */
export function inside(written: Written, step: string | number): Written {
  return {
    value: isMapping(written.value) || Array.isArray(written.value) ? Reflect.get(written.value, step) : undefined,
    place: (path, at) => written.place([step, ...path], at)
  }
}

/** Offsets to places in a whole file; lines end with LF, CRLF or CR, as they do in YAML and Markdown. */
export function locateIn(file: string, text: string): Locate {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
