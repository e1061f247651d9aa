import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('shellcheck', { named: ['json-clean.json', 'json-missing.json'] })

const comment = {
  file: 'deploy.sh',
  line: 2,
  endLine: 3,
  column: 4,
  level: 'info',
  code: 2086,
  message: 'Quote.',
  fix: null
}

test('A finding keeps the rule and the place', () => {
  expect(readWhole(JSON.stringify([comment]))).toMatchObject({
    findings: [{ id: 'SC2086', severity: 'info', message: 'Quote.', file: 'deploy.sh', line: 2, endLine: 3, column: 4 }]
  })
})

test('A fix is told of', () => {
  expect(readWhole(JSON.stringify({ comments: [{ ...comment, fix: { replacements: [] } }] }))).toMatchObject({
    findings: [{ fixAvailable: true }]
  })
})

test.each<[string, unknown]>([
  ['a code is a text, as hadolint has it', [{ ...comment, code: 'SC2086' }]],
  ['there is more beside the comments', { comments: [], total: 0 }],
  ['a comment is none', { comments: [comment, {}] }]
])('A file is not taken for ShellCheck when %s', (_, value) => {
  expect(readText(JSON.stringify(value), 'shellcheck')).toHaveProperty('refused')
})
