import { expect, test } from '@jest/globals'
import { readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('rubocop')

const offense = (more: object = {}): object => ({
  severity: 'warning',
  message: 'Useless.',
  cop_name: 'Lint/Useless',
  corrected: false,
  correctable: true,
  location: { start_line: 3, start_column: 5, last_line: 4, last_column: 6, line: 3, column: 5 },
  ...more
})
const read = (offenses: readonly object[], summary: object) =>
  readWhole(
    JSON.stringify({ metadata: { rubocop_version: '1.60.0' }, files: [{ path: 'cart.rb', offenses }], summary })
  )
const whole = { offense_count: 1, target_file_count: 1, inspected_file_count: 1 }

test('A finding keeps the rule and the place', () => {
  expect(read([offense()], whole)).toMatchObject({
    findings: [
      { id: 'Lint/Useless', severity: 'warning', file: 'cart.rb', line: 3, endLine: 4, column: 5, fixAvailable: true }
    ],
    problems: []
  })
})

test.each([
  ['fatal', 'error'],
  ['convention', 'note'],
  ['refactor', 'note'],
  ['info', 'info'],
  ['odd', 'unknown']
])('A finding has its severity when it is %s', (word, severity) => {
  expect(read([offense({ severity: word })], whole)).toMatchObject({ findings: [{ severity }] })
})

test('What was corrected is no finding, and counts as listed', () => {
  expect(read([offense({ corrected: true })], whole)).toMatchObject({ findings: [], suppressed: 0, problems: [] })
})

test.each<[string, object, string, boolean]>([
  ['offenses are missing', { ...whole, offense_count: 2 }, 'counts-disagree', true],
  ['no offenses are counted', { target_file_count: 1, inspected_file_count: 1 }, 'counts-disagree', true],
  ['files were not inspected', { ...whole, target_file_count: 2 }, 'not-all-inspected', true],
  ['there were no files', { offense_count: 1, target_file_count: 0, inspected_file_count: 0 }, 'nothing-linted', false]
])('A problem is noted when %s', (_, summary, code, blocks) => {
  expect(read([offense()], summary).problems).toEqual([expect.objectContaining({ code, blocks })])
})
