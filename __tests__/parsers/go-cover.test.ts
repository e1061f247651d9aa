import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

// A profile has no end of its own: what ends with a block is a profile.
testFixtures('go-cover', {
  mayEnd: text => /^[^\n]+\.go:[\d.,]+ \d+ \d+\s*$/m.test(text.slice(text.lastIndexOf('\n', text.length - 2) + 1))
})

const profile = (...blocks: readonly string[]): string => ['mode: set', ...blocks, ''].join('\n')

test.each<[string, string, readonly number[]]>([
  ['it is hit in one of two programs', profile('a.go:1.1,2.2 3 0', 'a.go:1.1,2.2 3 7', 'a.go:3.1,4.2 1 0'), [3, 4]],
  ['lines end in CRLF', profile('a.go:1.1,2.2 3 0', 'a.go:3.1,4.2 1 1').replaceAll('\n', '\r\n'), [1, 4]],
  ['the file has a drive', profile('C:\\shop\\a.go:1.1,2.2 1 1', 'b.go:1.1,2.2 1 0'), [1, 2]],
  ['hits are more than a number can hold', profile(`a.go:1.1,2.2 2 ${'9'.repeat(400)}`), [2, 2]],
  ['hits are many zeros', profile('a.go:1.1,2.2 2 000'), [0, 2]],
  ['blocks of one place are in two files', profile('a.go:1.1,2.2 2 1', 'b.go:1.1,2.2 2 0'), [2, 4]]
])('Statements of a block count once when %s', (_, text, [covered, total]) => {
  const none = { lines: null, branches: null, functions: null }
  expect(readWhole(text)).toMatchObject({ totals: { ...none, statements: { covered, total } }, problems: [] })
})

test('Files are named by their import path, with forward slashes', () => {
  expect(readWhole(profile('C:\\shop\\a b.go:1.1,2.2 1 1'))).toMatchObject({ files: [{ path: 'C:/shop/a b.go' }] })
})

test.each<[string, string, string, number | undefined]>([
  ['the last block is cut', profile('a.go:1.1,2.2 1 1', 'a.go:3.1,4.2 1'), 'report-truncated', 3],
  ['a block is none', profile('ok', 'a.go:1.1,2.2 1 1'), 'report-malformed', 2],
  ['hits are negative', profile('a.go:1.1,2.2 1 -1', 'a.go:3.1,4.2 1 1'), 'report-malformed', 2],
  [
    'a block has two numbers of statements',
    profile('a.go:1.1,2.2 1 1', 'a.go:1.1,2.2 2 1'),
    'report-malformed',
    undefined
  ],
  ['there is no block', profile(), 'report-no-data', undefined]
])('A profile is refused when %s', (_, text, code, line) => {
  expect(readText(text)).toEqual({ refused: expect.objectContaining({ code, line }) })
})
