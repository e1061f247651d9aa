import { expect, test } from '@jest/globals'
import { withoutStop } from '../../src/lib/without-stop.js'

test.each([
  ['It failed.', 'It failed'],
  ['It failed. . ', 'It failed'],
  ['a.b', 'a.b'],
  ['...', ''],
  ['', '']
])('%j goes on as %j', (text, without) => {
  expect(withoutStop(text)).toBe(without)
})
