import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

// Nothing closes a list of lines: cut between two it is a shorter list.
testFixtures('rdjson', { mayEnd: text => /^\{"message.*\}$/m.test(text) })

const diagnostic = (more: object = {}): object => ({
  message: 'Wrong.',
  location: { path: 'src/cart.js', range: { start: { line: 4, column: 2 }, end: { line: 5 } } },
  severity: 'ERROR',
  code: { value: 'R1', url: 'https://example.com/r1' },
  ...more
})
const lines = (...records: readonly object[]): string => records.map(record => JSON.stringify(record)).join('\n')

test.each([
  ['one document', JSON.stringify({ source: { name: 'lint' }, diagnostics: [diagnostic()] }), 'lint'],
  ['one line', lines(diagnostic()), 'reviewdog']
])('A finding is read when the file is %s', (_, text, tool) => {
  expect(readWhole(text)).toMatchObject({
    tools: [tool],
    findings: [
      {
        id: 'R1',
        severity: 'error',
        file: 'src/cart.js',
        line: 4,
        endLine: 5,
        column: 2,
        url: 'https://example.com/r1'
      }
    ]
  })
})

test.each<[string, object, string]>([
  ['it is a number', { severity: 3 }, 'info'],
  ['it is not told', { severity: undefined }, 'unknown'],
  ['nobody knows it', { severity: 'ODD' }, 'unknown']
])('A finding has its severity when %s', (_, more, severity) => {
  expect(readWhole(lines(diagnostic(more)))).toMatchObject({ findings: [{ severity }] })
})

test.each<[string, string, string]>([
  ['a line is another', lines(diagnostic(), { message: 'x' }), 'report-malformed'],
  ['a line is text', `${lines(diagnostic())}\nDone.`, 'report-malformed'],
  ['the last line is cut off', `${lines(diagnostic())}\n{"message":`, 'report-truncated'],
  ['a list has other things in it', '{"diagnostics":[{"category":"lint"}]}', 'report-unknown-format'],
  ['there is more beside the list', '{"diagnostics":[],"summary":{}}', 'report-unknown-format']
])('It is refused when %s', (_, text, code) => {
  expect(readText(text)).toEqual({ refused: expect.objectContaining({ code }) })
})
