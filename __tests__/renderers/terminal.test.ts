import { expect, test } from '@jest/globals'
import { terminal } from '../../src/renderers/terminal.js'
import { buildReport, buildVerdict, reason } from '../support/builders.js'

const budget = { resource: 'core', limit: 1000, remaining: 998, spent: 2, renewal: '2026-11-20T09:30:00.000Z' }

test('when a run has everything, reads from the items to the decision', () => {
  const places = Array.from({ length: 7 }, (_, i) => ({ file: 'src/a.test.ts', line: i + 1, text: 'expected 1' }))
  const report = buildReport(
    [
      buildVerdict('failed', {
        reasons: [{ ...reason('failed', '7 tests failed; at most 0 may.'), locations: places }]
      }),
      buildVerdict('pending', {
        title: 'Backup',
        section: ['Database'],
        reasons: [reason('awaiting', 'Waiting for dba.')]
      }),
      buildVerdict('passed', { title: 'Lint', section: [], severity: 'warning' })
    ],
    { warnings: [reason('waiver-expired', 'The waiver of `x` expired.')], apiCalls: 2, rateBudgets: [budget] }
  )
  expect(terminal.render(report)).toBe(`Before the deployment
  Code
    ✖ Unit tests pass (failed)
        7 tests failed; at most 0 may.
          src/a.test.ts:1  expected 1
          src/a.test.ts:2  expected 1
          src/a.test.ts:3  expected 1
          src/a.test.ts:4  expected 1
          src/a.test.ts:5  expected 1
          and 2 more places
  Database
    … Backup (pending)
        Waiting for dba.
    ✔ Lint (passed, warning only)

! The waiver of \`x\` expired.

No-go: 1 failed, 1 pending, 1 passed
This may not be deployed.
2 requests to GitHub in 0 of at most 300 seconds; 998 of 1,000 (core) left until 09:30:00 UTC.
`)
})

test('when a text is hostile, nothing of it starts a line', () => {
  const text = terminal.render(buildReport([buildVerdict('failed', { title: 'a\n::error::b\r##[error]c' })]))
  expect(text).not.toMatch(/^::|\r/m)
})
