import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { push, review, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { checkOut, shop } from './scenes.js'
import { removeReviews } from './sign-off-case.js'

/** Requests of the first look at `unsigned`; what is edited before a later one is seen by the second look. */
const firstLook = 11

const unsigned = (): Scenario => {
  const scenario = checkOut(shop({ signed: 'sign-off: default', tested: 'tests: { report: reports/*.xml }' }))
  removeReviews(scenario)
  return scenario
}
const files = { 'reports/junit.xml': readFileSync('__tests__/fixtures/reports/junit/pytest-green.xml') }
const inputs = { wait: '6s' }

/** What happens to the world between the first look and the second. */
function later(edit: () => void) {
  return { files, inputs, edits: [{ before: firstLook + 1, edit }] }
}

test('a signature that comes while it waits is seen', async () => {
  const scenario = unsigned()
  const judged = await judge(
    scenario,
    later(() => review(scenario, { by: 'grace', minute: 50 }))
  )
  expect(judged.items).toEqual({ signed: 'passed signed', tested: 'passed passed read' })
  expect(judged.decision).toBe('go')
  expect(judged.text.join('\n')).toMatch(
    /deploy-gate \| Waiting for signed; looking again in 1 second, for [3-6] seconds at most\./
  )
  // What has not changed is asked for with the tag of the first answer.
  expect(judged.calls.filter(({ status }) => status === 304).length).toBeGreaterThan(3)
})

test('the wait ends as hold when nobody signs', async () => {
  const judged = await judge(unsigned(), { files, inputs: { wait: '2s' } })
  expect([judged.decision, judged.items['signed']]).toEqual(['hold', 'pending awaiting'])
})

test.each<[string, string, (scenario: Scenario) => void]>([
  [
    'the head moves',
    'head-moved',
    scenario => push(scenario, { by: 'ada', minute: 55, files: { 'src/more.ts': 'export {}' } })
  ],
  [
    'a change is requested',
    'changes-requested',
    scenario => review(scenario, { by: 'grace', minute: 50, state: 'CHANGES_REQUESTED' })
  ],
  [
    'a check turns red',
    'failed failed',
    scenario => {
      for (const run of scenario.repository.checkRuns) run.conclusion = 'failure'
    }
  ]
])('the wait ends as no-go when %s', async (_, code, edit) => {
  const scenario = unsigned()
  const base = scenario.repository.commits.find(({ sha }) => sha === scenario.pull.base.sha)
  const checklist = Object.entries(base?.files ?? {}).find(([, text]) => text.includes('signed'))
  if (base === undefined || checklist === undefined) throw new Error('The base has no checklist.')
  base.files = {
    ...base.files,
    [checklist[0]]: `${checklist[1]}      - { id: built, title: built, checks: [build] }\n`
  }
  const judged = await judge(scenario, {
    ...later(() => {
      edit(scenario)
    }),
    inputs: { wait: '12s' }
  })
  expect(judged.decision).toBe('no-go')
  expect(Object.values(judged.items).join('; ')).toContain(code)
})

test('nothing is waited for when it is no-go at once', async () => {
  const judged = await judge(unsigned(), { inputs: { wait: '6h' } })
  expect([judged.decision, judged.items['tested']]).toEqual(['no-go', 'failed report-missing'])
})

describe("a wait keeps to GitHub's limit", () => {
  const told = (lines: readonly string[]) => lines.filter(line => /looking again|The wait ended/.test(line))

  test('when it is plenty, and prints what is left of it', async () => {
    const { text, summary, calls } = await judge(unsigned(), { files, inputs: { wait: '2s' }, budget: { limit: 1000 } })
    const paid = calls.filter(({ status, route }) => status !== 304 && route !== '/graphql').length
    const left = `${String(1000 - paid)} of 1,000 (core) left until `
    expect(text.join('\n')).toContain(`${String(calls.length)} requests to GitHub in `)
    expect(text.join('\n')).toContain(` of at most 300 seconds; ${left}`)
    expect(summary).toContain(left.replace(/[()]/g, sign => `&#${String(sign.charCodeAt(0))};`))
  })

  test('when another look would take what is kept for others, and ends early', async () => {
    const budget = { limit: 1000, remaining: 215 }
    const { text, decision, report, calls } = await judge(unsigned(), { files, inputs: { wait: '6s' }, budget })
    expect([decision, calls.length]).toEqual(['hold', firstLook])
    expect(report?.warnings.map(({ code }) => code)).toEqual(['wait-ended'])
    expect(told(text)).toEqual([expect.stringMatching(/The wait ended [3-6] seconds early/)])
  })

  test('when it is renewed before the end, and looks again then', async () => {
    const scenario = unsigned()
    const budget = { limit: 1000, remaining: 215, renewsIn: 12 }
    const given = later(() => review(scenario, { by: 'grace', minute: 50 }))
    const { text, decision } = await judge(scenario, { ...given, inputs: { wait: '60s' }, budget })
    expect(decision).toBe('go')
    expect(told(text)).toEqual([expect.stringMatching(/GitHub's limit slows it down: \d+ of 1,000 [(]core[)]/)])
  })
})
