import { describe, expect, test } from '@jest/globals'
import { dayOf, instantOf } from '../../src/lib/instant.js'
import { compareTexts, listNames, plural } from '../../src/lib/words.js'

describe('words', () => {
  test.each([
    [[], 'none'],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and 1 more'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more']
  ])('%j reads "%s"', (names, text) => {
    expect(listNames(names, 3)).toBe(text)
  })

  test('a number takes its noun along', () => {
    expect([plural(0, 'test'), plural(1, 'test'), plural(2, 'advisory', 'advisories')]).toEqual([
      '0 tests',
      '1 test',
      '2 advisories'
    ])
  })

  test('texts have one order', () => {
    expect(['b', 'a', 'B', 'a'].sort(compareTexts)).toEqual(['B', 'a', 'a', 'b'])
  })
})

describe('an instant', () => {
  test('has a day in UTC', () => {
    expect(dayOf('2026-11-20T23:30:00-02:00')).toBe('2026-11-21')
  })

  test.each([null, '', 'yesterday'])('is null when it reads %j', text => {
    expect(instantOf(text)).toBeNull()
  })
})
