import { expect, test } from '@jest/globals'
import { readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('stylelint', { named: ['stylelint17-nothing.json'] })

const result = (more: object): object => ({
  source: '/shop/a.css',
  warnings: [],
  parseErrors: [],
  invalidOptionWarnings: [],
  errored: false,
  ...more
})
const read = (more: object) => readWhole(JSON.stringify([result(more)]))
const warning = { rule: 'block-no-empty', severity: 'warning', text: 'Empty.', line: 2, column: 3, endLine: 4 }

test('A finding keeps the rule and the place', () => {
  expect(read({ warnings: [warning] })).toMatchObject({
    findings: [
      {
        id: 'block-no-empty',
        severity: 'warning',
        message: 'Empty.',
        file: '/shop/a.css',
        line: 2,
        endLine: 4,
        column: 3
      }
    ],
    problems: []
  })
})

test.each<[string, object, string, boolean]>([
  [
    'a rule is misconfigured',
    { invalidOptionWarnings: [{ text: 'Wrong' }], errored: true },
    'rule-misconfigured',
    true
  ],
  ['errors are not listed', { warnings: [warning], errored: true }, 'counts-disagree', true],
  ['a file is ignored', { ignored: true }, 'file-ignored', false]
])('A problem is noted when %s', (_, more, code, blocks) => {
  expect(read(more).problems).toEqual([expect.objectContaining({ code, blocks })])
})

test('A list of no file is clean only when the format is named, and says so', () => {
  expect(readWhole('[]', 'stylelint').problems).toEqual([
    expect.objectContaining({ code: 'nothing-linted', blocks: false })
  ])
})
