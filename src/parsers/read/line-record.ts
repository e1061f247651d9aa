import { maxLine, readHits } from './coverage.js'
import type { Problems } from './problems.js'

/** Whether a record tells of hits; what cannot be read as a number above 0 was not hit. `at` is the record's line. */
export function readHit(word: string, at: number, problems: Problems): boolean {
  const hit = readHits(word)
  if (hit === undefined) {
    const message = `The hits ${JSON.stringify(word)} are no count; they count as none.`
    problems.add('hits-unreadable', message, { line: at })
  }
  return hit ?? false
}

/** A line that is no line is left out; that something in it was not hit must not be lost by it. */
export function readLineNumber(word: string, hit: boolean, at: number, problems: Problems): number | undefined {
  const number = /^\d+$/.test(word) ? Number(word) : NaN
  if (number > 0 && number <= maxLine) return number
  const message = `A line has the number ${JSON.stringify(word)}, which no file has; it is left out.`
  problems.add('line-unreadable', message, { line: at, blocks: number !== 0 && !hit })
  return undefined
}
