import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('ruff', { named: ['handmade-clean.json'] })

const diagnostic = (more: object): object => ({
  code: 'F401',
  filename: 'cart.py',
  location: { row: 1, column: 8 },
  end_location: { row: 2, column: 1 },
  message: 'Unused.',
  fix: null,
  url: 'https://docs.astral.sh/ruff/rules/unused-import',
  ...more
})
const read = (more: object) => readWhole(JSON.stringify([diagnostic(more)]))

test.each<[string, object, object]>([
  ['it has no severity', {}, { id: 'F401', severity: 'error', file: 'cart.py', line: 1, endLine: 2, column: 8 }],
  ['it has one', { severity: 'warning' }, { severity: 'warning' }],
  ['nobody knows it', { severity: 'odd' }, { severity: 'unknown' }],
  ['it has a fix', { fix: { edits: [] } }, { fixAvailable: true }],
  ['it has no code', { code: null }, { id: 'invalid-syntax', severity: 'error' }]
])('A finding is read when %s', (_, more, finding) => {
  expect(read(more)).toMatchObject({ findings: [finding] })
})

test.each<[string, object]>([
  ['it has no place', { location: null }],
  ['it has no file', { filename: null }]
])('A list is not taken for Ruff when %s', (_, more) => {
  expect(readText(JSON.stringify([diagnostic(more)]), 'ruff')).toHaveProperty('refused')
})
