import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Scenario } from '../support/github/scenario.js'
import { NODE24, ORDINARY_CALLS, judge, type Case } from './judge.js'
import { removeReviews } from './sign-off-case.js'
import { checkOut, shop } from './scenes.js'

const fixture = (name: string) => readFileSync(path.resolve('__tests__/fixtures/reports', name))

/** Everything that the first five gates can ask, at once. */
const whole = {
  reviewed: 'sign-off: default',
  checked: 'checks: [build, test]',
  tested: 'tests: { report: junit.xml, min-tests: 3 }',
  covered: 'coverage: { report: lcov.info, lines: 10 }',
  linted: 'lint: { report: eslint.json }',
  audited: 'audit: { report: audit.json }'
}
const reports = {
  'junit.xml': fixture('junit/pytest-green.xml'),
  'lcov.info': fixture('lcov/c8.info'),
  'eslint.json': fixture('eslint/eslint10-clean.json'),
  'audit.json': fixture('npm-audit/npm11-clean.json')
}

const decisions: readonly {
  readonly when: string
  readonly set?: (scenario: Scenario) => void
  readonly files?: Case['files']
  readonly decision: string
  readonly differs: object
}[] = [
  { when: 'everything is there', decision: 'go', differs: {} },
  { when: 'nobody has signed', set: removeReviews, decision: 'hold', differs: { reviewed: 'pending awaiting' } },
  {
    when: 'a check still runs',
    set: ({ repository }) => {
      for (const run of repository.checkRuns)
        if (run.name === 'test') Object.assign(run, { status: 'in_progress', conclusion: null, completedAt: null })
    },
    decision: 'hold',
    differs: { checked: 'pending running' }
  },
  {
    when: 'tests fail',
    files: { 'junit.xml': fixture('junit/pytest-red.xml') },
    decision: 'no-go',
    differs: { tested: expect.stringMatching(/^failed (suite-errors |)failed/) }
  },
  {
    when: 'a linter finds errors',
    files: { 'eslint.json': fixture('eslint/eslint10-red.json') },
    decision: 'no-go',
    differs: { linted: expect.stringMatching(/^failed /) }
  },
  {
    when: 'a dependency is vulnerable',
    files: { 'audit.json': fixture('npm-audit/npm11-findings.json') },
    decision: 'no-go',
    differs: { audited: expect.stringMatching(/^failed /) }
  },
  {
    when: 'the audit could not be made',
    files: { 'audit.json': fixture('npm-audit/npm11-enolock.json') },
    decision: 'no-go',
    differs: { audited: expect.stringMatching(/^unknown /) }
  },
  {
    when: 'nothing was covered',
    files: { 'lcov.info': fixture('lcov/handmade-no-lines.info') },
    decision: 'no-go',
    differs: { covered: expect.stringMatching(/^(unknown|failed) /) }
  },
  {
    when: 'tests fail and nobody has signed',
    set: removeReviews,
    files: { 'junit.xml': fixture('junit/pytest-red.xml') },
    decision: 'no-go',
    differs: { reviewed: 'pending awaiting', tested: expect.stringMatching(/^failed /) }
  }
]

const nodes = [
  { node: process.execPath, name: 'this Node' },
  { node: NODE24, name: 'Node 24' }
]

describe.each(nodes)('on $name', ({ node }) => {
  test.each(decisions)('it decides $decision when $when', async ({ set, files, decision, differs }) => {
    expect(existsSync(node)).toBe(true)
    const scenario = checkOut(shop(whole))
    set?.(scenario)
    const judged = await judge(scenario, { node, files: { ...reports, ...files } })
    const good = Object.fromEntries(Object.keys(whole).map(id => [id, expect.stringMatching(/^passed /)]))
    expect(judged.items).toEqual({ ...good, ...differs })
    expect(judged.decision).toBe(decision)
    expect(judged.calls.length).toBeLessThanOrEqual(ORDINARY_CALLS)
  })
})

const held: readonly { readonly when: string; readonly inputs: Case['inputs']; readonly exitCode: number }[] = [
  { when: 'nothing is said', inputs: {}, exitCode: 2 },
  { when: 'only a no-go fails', inputs: { 'fail-on': 'no-go' }, exitCode: 0 },
  { when: 'the run only reports', inputs: { mode: 'report' }, exitCode: 0 }
]

test.each(held)('a hold exits with $exitCode when $when', async ({ inputs = {}, exitCode }) => {
  const scenario = shop({ reviewed: 'sign-off: default' })
  removeReviews(scenario)
  const judged = await judge(scenario, { inputs })
  expect(judged).toMatchObject({ decision: 'hold', exitCode })
})

test.each([
  { when: 'only a no-go fails', inputs: { 'fail-on': 'no-go' }, exitCode: 1 },
  { when: 'the run only reports', inputs: { mode: 'report' }, exitCode: 0 }
])('a no-go exits with $exitCode when $when', async ({ inputs, exitCode }) => {
  const scenario = shop({ reviewed: 'sign-off: default' })
  scenario.pull.draft = true
  expect(await judge(scenario, { inputs })).toMatchObject({ decision: 'no-go', exitCode })
})

test('nothing is reported as go when a broken checklist is only reported', async () => {
  const judged = await judge(shop({ reviewed: 'sign-of: default' }), { inputs: { mode: 'report' } })
  expect(judged).toMatchObject({ decision: 'no-go', exitCode: 0, report: null })
})

const gone = '2020-12-31'
const far = '2999-12-31'
const waiver = (item: string, expires: string) =>
  `waivers: [{ item: ${item}, reason: Agreed, approved-by: edgar, expires: ${expires} }]`

const excused: readonly {
  readonly when: string
  readonly gate: string
  readonly waivers: string
  readonly says: string
  readonly decision: string
  readonly warns: string[]
}[] = [
  {
    when: 'it only warns',
    gate: 'checks: [deploy], severity: warning',
    waivers: '',
    says: 'pending missing',
    decision: 'go',
    warns: []
  },
  {
    when: 'a waiver holds',
    gate: 'checks: [deploy]',
    waivers: waiver('item', far),
    says: 'waived waived missing',
    decision: 'go',
    warns: []
  },
  {
    when: 'a waiver holds for what failed',
    gate: 'coverage: 85',
    waivers: waiver('item', far),
    says: 'waived waived report-missing',
    decision: 'go',
    warns: []
  },
  {
    when: 'a waiver holds for what is not known',
    gate: 'alerts: { kinds: [dependabot] }',
    waivers: waiver('item', far),
    says: 'waived waived forbidden',
    decision: 'go',
    warns: []
  },
  {
    when: 'the waiver has expired',
    gate: 'checks: [deploy]',
    waivers: waiver('item', gone),
    says: 'pending missing',
    decision: 'hold',
    warns: ['waiver-expired']
  },
  {
    when: 'the waiver is of no item',
    gate: 'checks: [deploy]',
    waivers: waiver('itme', far),
    says: 'pending missing',
    decision: 'hold',
    warns: ['waiver-unknown-item']
  },
  {
    when: 'the waiver is not needed',
    gate: 'checks: [build]',
    waivers: waiver('item', far),
    says: 'passed succeeded',
    decision: 'go',
    warns: ['waiver-unused']
  }
]

test.each(excused)('an item decides $decision when $when', async ({ gate, waivers, says, decision, warns }) => {
  const judged = await judge(shop({ item: gate }, ...(waivers === '' ? [] : [waivers])))
  expect({ ...judged.items, decision: judged.decision }).toEqual({ item: says, decision })
  expect(judged.report?.warnings.map(({ code }) => code)).toEqual(warns)
  const [outcome = ''] = says.split(' ')
  expect(judged.report?.counts).toMatchObject({ passed: 0, waived: 0, [outcome]: 1 })
})
