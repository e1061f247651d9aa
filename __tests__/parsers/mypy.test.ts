import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('mypy')

const sum = 'Found 1 error in 1 file (checked 2 source files)'

test.each([
  ['it has a line', 'cart.py:6: error: Bad  [return-value]', { id: 'return-value', severity: 'error', line: 6 }],
  ['it has a column', 'cart.py:6:12: error: Bad  [misc]', { id: 'misc', line: 6, column: 12 }],
  ['it has an end', 'cart.py:6:12:7:3: error: Bad  [misc]', { id: 'misc', line: 6, column: 12 }],
  ['it has no code', 'cart.pyi:6: error: Bad', { id: 'without-rule', message: 'Bad', file: 'cart.pyi' }]
])('A finding is read when %s', (_, line, finding) => {
  expect(readWhole(`${line}\n${sum}\n`)).toMatchObject({ findings: [finding], problems: [] })
})

test.each([
  ['the last line is missing', 'cart.py:6: error: Bad  [misc]\n', 'no-end'],
  ['errors are missing', `${sum}\n`, 'counts-disagree'],
  [
    'the rest was not checked',
    'a.py:1: error: Bad\nFound 1 error in 1 file (errors prevented further checking)\n',
    'analysis-failed'
  ],
  ['mypy crashed', 'Traceback (most recent call last):\nSuccess: no issues found in 1 source file\n', 'tool-failed']
])('A text blocks when %s', (_, text, code) => {
  expect(readWhole(text).problems).toEqual([expect.objectContaining({ code, blocks: true })])
})

test('An empty text is never clean, since mypy says so when all is well', () => {
  expect(readText('', 'mypy')).toHaveProperty('refused')
})
