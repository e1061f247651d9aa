import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('hadolint', { named: ['handmade-clean.json'] })

const finding = { code: 'DL3008', column: 1, file: 'Dockerfile', level: 'warning', line: 3, message: 'Pin versions.' }

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
  ['style', 'note'],
  ['odd', 'unknown']
])('A finding has its severity when its level is %s', (level, severity) => {
  expect(readWhole(JSON.stringify([{ ...finding, level }]))).toMatchObject({
    findings: [{ id: 'DL3008', severity, file: 'Dockerfile', line: 3, column: 1 }]
  })
})

test('What is ignored is counted and not listed', () => {
  expect(readWhole(JSON.stringify([{ ...finding, level: 'ignore' }]))).toMatchObject({ findings: [], suppressed: 1 })
})

test('A list is not taken for hadolint when a code is a number, as ShellCheck has it', () => {
  expect(readText(JSON.stringify([finding, { ...finding, code: 2086 }]), 'hadolint')).toHaveProperty('refused')
})
