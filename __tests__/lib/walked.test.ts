import { expect, test } from '@jest/globals'
import { Walked } from '../../src/lib/walked.js'

test('Members are made on each walk, and only as far as it goes', () => {
  const made: number[] = []
  const list = new Walked(3, function* () {
    for (const value of [1, 2, 3]) {
      made.push(value)
      yield value
    }
  })
  expect(list.length).toBe(3)
  expect([...list]).toEqual([1, 2, 3])
  const [first] = list
  expect([first, made]).toEqual([1, [1, 2, 3, 1]])
})
