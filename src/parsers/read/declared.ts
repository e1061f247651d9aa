import { firstLine } from '../../lib/first-line.js'
import type { Problems } from './problems.js'
import type { TestTally } from './tally.js'
import type { XmlAttributes } from './xml.js'

/** What a part of a report says of itself in attributes; what it does not say is undefined. */
export interface Declared {
  /** What the part is called, to complete "… declares": `The suite "cart"`. */
  readonly subject: string
  readonly line: number
  readonly total: number | undefined
  /** Failures and errors of every sort together. */
  readonly red: number
}

/**
 * What the cases of that part come to. `unlisted` may be missing from the cases, `uncounted` from the declared total.
 */
export interface Found {
  readonly total: number
  readonly red: number
  readonly unlisted?: number
  readonly uncounted?: number
}

/** Reads attributes that hold counts; the first that is written and is no count becomes a problem that blocks. */
export function declare(
  subject: string,
  attributes: XmlAttributes,
  line: number,
  problems: Problems,
  { total, red }: { readonly total: string; readonly red: readonly string[] }
): Declared {
  const unreadable = [total, ...red].find(key => isUnreadable(attributes.get(key)))
  if (unreadable !== undefined) {
    const message = `The attribute ${unreadable} of ${lowerFirst(subject)} is no count.`
    problems.add('counts-unreadable', message, { line, blocks: true })
  }
  const counts = red.map(key => countOf(attributes.get(key)) ?? 0)
  return {
    subject,
    line,
    total: countOf(attributes.get(total)),
    red: counts.reduce((sum, count) => sum + count, 0)
  }
}

/**
 * Holds what was declared against what was found. Red that no case shows is red all the same, and cases that are
 * missing without a reason block; more cases than declared are only noted.
 */
export function compareDeclared(declared: Declared, found: Found, tally: TestTally): void {
  const { subject, line, total = found.total } = declared
  if (declared.red > found.red) {
    const message = `${subject} declares ${declared.red} failures and errors; the report shows ${found.red} of them.`
    tally.suiteError({ suite: '', name: '', message })
    tally.problems.add('counts-disagree', message, { line, blocks: true })
  }
  const message = `${subject} declares ${total} tests; ${found.total} cases are in the report.`
  if (total > found.total + (found.unlisted ?? 0)) {
    tally.problems.add('counts-disagree', message, { line, blocks: true })
  } else if (total < found.total - (found.uncounted ?? 0)) tally.problems.add('counts-differ', message, { line })
}

/**
 * A count as tools write it, with or without thousands separators or a fraction of 0; undefined for every other text.
 */
export function countOf(text: string | undefined): number | undefined {
  const digits = text?.replaceAll(',', '').trim().replace(/\.0+$/, '') ?? ''
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
}

/** Whether an attribute that should hold a count holds something else. */
export function isUnreadable(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && countOf(text) === undefined
}

function lowerFirst(subject: string): string {
  return firstLine(subject.slice(0, 1).toLowerCase() + subject.slice(1))
}
