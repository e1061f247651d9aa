import { isMapping } from '../../lib/is-mapping.js'
import { PortError } from '../../ports/read.js'

/**
 * One JSON object of an answer; every field is checked when it is read, and what is
 * not as described throws `bad-answer`.
 */
export interface Wire {
  text(key: string): string
  /** Null stands for null and for a field that is not there. */
  textOrNull(key: string): string | null
  /** A moment as ISO 8601, such as `2026-11-20T11:00:00Z`. */
  time(key: string): string
  timeOrNull(key: string): string | null
  /** A whole number from 0 to 2^53 - 1. */
  number(key: string): number
  /** The same, written as a text of digits, as GraphQL writes numbers that are too large for it. */
  numberInText(key: string): number
  numberOrNull(key: string): number | null
  flag(key: string): boolean
  flagOrNull(key: string): boolean | null
  object(key: string): Wire
  /** Null stands for null, for a field that is not there and for the empty object that GitHub writes for nobody. */
  objectOrNull(key: string): Wire | null
  list(key: string): readonly Wire[]
}

/** `what` names the thing in messages: "a review". */
export function wire(value: unknown, what: string): Wire {
  if (!isMapping(value)) throw odd(what, 'is no object')
  const field = (key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)
  const wrong = (key: string, expected: string): PortError => odd(what, `has no ${expected} as its ${key}`)
  const text = (key: string): string => {
    const found = field(key)
    if (typeof found !== 'string') throw wrong(key, 'text')
    return found
  }
  const isNothing = (key: string): boolean => field(key) === null || field(key) === undefined
  const time = (key: string): string => {
    const found = text(key)
    if (!/^\d{4}-\d\d-\d\dT/.test(found) || Number.isNaN(Date.parse(found))) throw wrong(key, 'time')
    return found
  }
  const number = (key: string): number => {
    const found = field(key)
    if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0) throw wrong(key, 'whole number')
    return found
  }
  const flag = (key: string): boolean => {
    const found = field(key)
    if (typeof found !== 'boolean') throw wrong(key, 'true or false')
    return found
  }
  const objectOrNull = (key: string): Wire | null => {
    const found = field(key)
    const isNobody = isMapping(found) && Object.keys(found).length === 0
    return isNothing(key) || isNobody ? null : wire(found, `${what}'s ${key}`)
  }
  return {
    text,
    textOrNull: key => (isNothing(key) ? null : text(key)),
    time,
    timeOrNull: key => (isNothing(key) ? null : time(key)),
    number,
    numberInText: key => {
      const found = Number(/^\d+$/.exec(text(key))?.[0] ?? NaN)
      if (!Number.isSafeInteger(found)) throw wrong(key, 'number in digits')
      return found
    },
    numberOrNull: key => (isNothing(key) ? null : number(key)),
    flag,
    flagOrNull: key => (isNothing(key) ? null : flag(key)),
    object: key => {
      const found = objectOrNull(key)
      if (found === null) throw wrong(key, 'object')
      return found
    },
    objectOrNull,
    list: key => wires(field(key), `${what}'s ${key}`)
  }
}

/** A JSON list of objects. */
export function wires(value: unknown, what: string): readonly Wire[] {
  if (!Array.isArray(value)) throw odd(what, 'is no list')
  return value.map(entry => wire(entry, what))
}

function odd(what: string, how: string): PortError {
  return new PortError('bad-answer', `GitHub's answer is not as it describes itself: ${what} ${how}.`)
}
