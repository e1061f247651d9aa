import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/seeded.js'
import { falls, floorPercent, isShare, reaches } from '../../src/lib/ratio.js'

describe('a share', () => {
  test.each([
    [1, 3, 33.33, true],
    [1, 3, 33.34, false],
    [17, 20, 85, true],
    [84_999, 100_000, 85, false],
    [9_007_199_254_740_990, 9_007_199_254_740_991, 100, false],
    [7, 1000, 0.7, true],
    [0, 1, 0, true]
  ])('of %d in %d, %d % asked for: %j', (covered, total, percent, enough) => {
    expect(reaches({ covered, total }, percent)).toBe(enough)
  })

  test.each([
    ['a half to a half', [1, 2], [5, 10], 0, false],
    ['one line of a million', [500_000, 1_000_000], [499_999, 1_000_000], 0, true],
    ['exactly as much as may be', [85, 100], [169, 200], 0.5, false],
    ['a hair more than may be', [85, 100], [84_499, 100_000], 0.5, true],
    ['up', [1, 3], [1, 2], 0, false],
    ['all of it, which may be', [1, 1], [0, 1], 100, false]
  ] as const)('falls, or does not, when it goes %s', (_, from, to, points, fallen) => {
    const [before, after] = [from, to].map(([covered, total]) => ({ covered, total }))
    expect(before !== undefined && after !== undefined && falls(before, after, points)).toBe(fallen)
  })

  test.each([
    [0, 1, '0'],
    [1, 1, '100'],
    [1, 2, '50'],
    [999_999, 1_000_000, '99.99'],
    [1, 8, '12.5'],
    [1, 1000, '0.1']
  ])('of %d in %d reads %s %%', (covered, total, text) => {
    expect(floorPercent({ covered, total })).toBe(text)
  })

  test.each([
    [0, 0],
    [2, 1],
    [-1, 1],
    [0.5, 1],
    [Number.NaN, 1],
    [1, Infinity]
  ])('of %d in %d is none', (covered, total) => {
    expect(isShare({ covered, total })).toBe(false)
  })

  test('reaches what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat({ max: 1e9 }), (total, some) => {
        const share = { covered: some % (total + 1), total }
        const shown = Number(floorPercent(share))
        expect(reaches(share, shown)).toBe(true)
        expect(shown === 100 || !reaches(share, shown + 0.01)).toBe(true)
      })
    )
  })
})
