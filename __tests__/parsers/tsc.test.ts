import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

// Nothing closes the text: what is cut off is a shorter text.
testFixtures('tsc', { named: ['tsc6-clean.txt'], mayEnd: () => true })

test.each([
  ['it is plain', 'src/cart.ts(2,14): error TS2304: Cannot find name.', { file: 'src/cart.ts', line: 2, column: 14 }],
  ['it is pretty', 'src/cart.ts:2:14 - error TS2304: Cannot find name.', { file: 'src/cart.ts', line: 2, column: 14 }],
  [
    'it has colours',
    '\u001b[96ma.ts\u001b[0m:\u001b[93m2\u001b[0m:1 - \u001b[91merror\u001b[0m\u001b[90m TS2304: \u001b[0mX',
    { file: 'a.ts', line: 2 }
  ],
  ['the path has brackets', 'app/(shop)/[id].ts(2,14): error TS2304: X', { file: 'app/(shop)/[id].ts', line: 2 }],
  ['it has a drive', 'C:\\shop\\cart.ts(2,14): error TS2304: X', { file: 'C:/shop/cart.ts', line: 2 }],
  ['it has no place', 'error TS2304: X', {}]
])('A finding keeps its place when %s', (_, line, place) => {
  expect(readWhole(`${line}\n`)).toMatchObject({ findings: [{ id: 'TS2304', severity: 'error', ...place }] })
})

test.each([
  ['the sum is missing', 'a.ts:2:1 - error TS1: X\n', 'no-end'],
  ['the sum is larger', 'a.ts:2:1 - error TS1: X\nFound 2 errors.\n', 'counts-disagree'],
  ['the compiler crashed', 'a.ts(2,1): error TS1: X\nRangeError: Maximum call stack size exceeded\n', 'tool-failed'],
  ['memory ran out', 'a.ts(2,1): error TS1: X\nFATAL ERROR: Reached heap limit\n', 'tool-failed']
])('A text blocks when %s', (_, text, code) => {
  expect(readWhole(text).problems).toEqual([expect.objectContaining({ code, blocks: true })])
})

test('An empty text is clean only when the format is named', () => {
  expect(readText('')).toHaveProperty('refused')
  expect(readWhole('', 'tsc')).toMatchObject({ findings: [], problems: [] })
})
