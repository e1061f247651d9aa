import { describe, expect, test } from '@jest/globals'
import { addSeat, type Seating } from '../../src/lib/matching.js'

/** Tries seats in turn; which of them were filled, and who sits where. */
function seat(wishes: readonly string[]) {
  let seating: Seating<string> = { candidates: [], seatOf: new Map() }
  const filled = wishes.map(candidates => {
    const more = addSeat(seating, Array.from(candidates))
    seating = more ?? seating
    return more !== undefined
  })
  return { filled, seated: Object.fromEntries(seating.seatOf) }
}

describe('seats', () => {
  test.each([
    [[], [], {}],
    [['a'], [true], { a: 0 }],
    [[''], [false], {}],
    [['a', 'a'], [true, false], { a: 0 }],
    [['ab', 'a'], [true, true], { a: 1, b: 0 }],
    [['ab', 'bc', 'a', 'b'], [true, true, true, false], { a: 2, b: 0, c: 1 }],
    [['', 'a', 'a', 'ab'], [false, true, false, true], { a: 0, b: 1 }]
  ])('are filled when the candidates are %j', (wishes, filled, seated) => {
    expect(seat(wishes)).toEqual({ filled, seated })
  })
})
