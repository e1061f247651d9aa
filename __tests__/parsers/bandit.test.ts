import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('bandit')

const report = (more: object = {}, totals: object = {}): object => ({
  errors: [],
  metrics: { _totals: { loc: 3, nosec: 0, ...totals }, 'cart.py': {} },
  results: [],
  ...more
})
const read = (json: object): FindingsReport => readWhole(JSON.stringify(json)) as FindingsReport
const issue = {
  test_id: 'B602',
  issue_severity: 'HIGH',
  issue_text: 'A shell is started.',
  filename: 'shop\\cart.py',
  line_number: 11,
  more_info: 'https://example.org/b602'
}

test('has a finding for an issue', () => {
  expect(read(report({ results: [issue] })).findings).toEqual([
    {
      id: 'B602',
      aliases: [],
      severity: 'high',
      message: 'A shell is started.',
      file: 'shop/cart.py',
      line: 11,
      url: 'https://example.org/b602'
    }
  ])
})

describe('has a problem', () => {
  test.each<[string, object, string, boolean]>([
    ['a file could not be read', report({ errors: [{ filename: 'a.py' }] }), 'not-analysed', true],
    ['no file was looked at', report({ metrics: { _totals: {} } }), 'nothing-analysed', true],
    ['grave issues are counted and none is listed', report({}, { 'SEVERITY.HIGH': 1 }), 'counts-disagree', true],
    ['slight issues are left out', report({ results: [issue] }, { 'SEVERITY.LOW': 2 }), 'counts-disagree', false]
  ])('when %s', (_, json, code, blocks) => {
    expect(read(json).problems).toMatchObject([{ code, blocks }])
  })
})

test.each<[string, object, string]>([
  ['an issue has no id', report({ results: [{ ...issue, test_id: null }] }), 'report-malformed'],
  ['an error is no object', report({ errors: ['a.py'] }), 'report-malformed'],
  ['the totals are missing', report({ metrics: {} }), 'report-unknown-format']
])('A report is refused when %s', (_, json, code) => {
  expect(readText(JSON.stringify(json))).toEqual({ refused: expect.objectContaining({ code }) })
})
