import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('code-climate', { named: ['handmade-gitlab-clean.json'] })

const issue = (more: object = {}): object => ({
  check_name: 'no-undef',
  description: 'Not defined.',
  fingerprint: 'a1',
  severity: 'major',
  location: { path: 'src/cart.js', lines: { begin: 4, end: 5 } },
  ...more
})

test.each<[string, object, object]>([
  ['it has lines', {}, { id: 'no-undef', message: 'Not defined.', file: 'src/cart.js', line: 4, endLine: 5 }],
  [
    'it has positions',
    { location: { path: 'a', positions: { begin: { line: 4, column: 2 } } } },
    { line: 4, column: 2 }
  ],
  ['it is minor', { severity: 'minor' }, { severity: 'warning' }],
  ['it is major', {}, { severity: 'error' }],
  ['it is a blocker', { severity: 'blocker' }, { severity: 'critical' }],
  ['it has no severity', { severity: null }, { severity: 'unknown' }],
  ['it has no name', { check_name: undefined }, { id: 'without-rule' }]
])('A finding is read when %s', (_, more, finding) => {
  expect(readWhole(JSON.stringify([issue(more)]))).toMatchObject({ findings: [finding] })
})

test('A list is not taken for it when an element has no place', () => {
  expect(readText(JSON.stringify([issue(), issue({ location: {} })]), 'code-climate')).toHaveProperty('refused')
})

test('What it measured is no finding', () => {
  const measured = { type: 'measurement', name: 'eslint.timing', value: 0.5, engine_name: 'eslint' }
  expect(readWhole(JSON.stringify([issue(), measured]))).toMatchObject({ findings: [{ id: 'no-undef' }] })
  expect(readText(JSON.stringify([{ type: 'measurement', value: 0.5 }]))).toHaveProperty('refused')
})
