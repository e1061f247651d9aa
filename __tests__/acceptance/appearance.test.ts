import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { makeCheckRun } from '../support/github/builders.js'
import { CHECKLIST } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { checkOut, checklistOf, rewriteChecklist, shop } from './scenes.js'
import { removeReviews } from './sign-off-case.js'

const fixture = (name: string) => readFileSync(path.resolve('__tests__/fixtures/reports', name))

/** A JUnit report of so many failures, each of its own line. */
function junitOf(failures: number): string {
  const cases = Array.from({ length: failures }, (_, index) => {
    const line = String(index + 1)
    return `<testcase name="case ${line}" file="src/cart.test.ts" line="${line}"><failure message="no ${line}"/></testcase>`
  })
  return `<testsuite name="cart" tests="${String(failures)}" failures="${String(failures)}">${cases.join('')}</testsuite>`
}

describe('annotations', () => {
  test('stand at the lines that a linter names', async () => {
    const scenario = checkOut(shop({ linted: 'lint: { report: eslint.json }' }))
    const { annotations, report } = await judge(scenario, {
      files: { 'eslint.json': fixture('eslint/eslint10-red.json') }
    })
    const places = report?.verdicts[0]?.reasons.flatMap(({ locations }) => locations) ?? []
    expect(places.length).toBeGreaterThan(0)
    const shown = annotations
      .filter(({ level }) => level === 'error')
      .map(({ file, line }) => `${file ?? ''}:${line ?? ''}`)
    expect(shown).toEqual(places.slice(0, 10).map(({ file, line }) => `${file}:${String(line ?? '')}`))
  })

  test('stand at the failing tests, at most ten, and say how many more there are', async () => {
    const scenario = checkOut(shop({ tested: 'tests: { report: junit.xml }', checked: 'checks: [build]' }))
    for (const run of scenario.repository.checkRuns) run.conclusion = 'failure'
    const { annotations } = await judge(scenario, { files: { 'junit.xml': junitOf(30) } })
    const errors = annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(10)
    // Each item is told of once before one of them is told of again.
    expect(errors.slice(0, 2).map(({ title }) => title)).toEqual(['tested', 'checked'])
    expect(errors[2]).toMatchObject({ file: 'src/cart.test.ts', line: '2' })
    expect(errors[9]?.message).toMatch(/21 more places/)
  })

  test('stand at the line of the checklist when a sign-off is awaited', async () => {
    const scenario = shop({ first: 'checks: [build]', reviewed: 'sign-off: default' })
    removeReviews(scenario)
    const { annotations } = await judge(scenario)
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'warning', file: CHECKLIST, line: '7', title: 'reviewed' })
    ])
  })

  test('are ten of each level when everything is wrong', async () => {
    const scenario = shop({})
    const of = (gate: string, name: string) =>
      Array.from({ length: 12 }, (_, index) => [`${name}-${String(index)}`, gate])
    const items = [
      ...of('checks: [deploy]', 'hold'),
      ...of('checks: [lint], severity: warning', 'warn'),
      ...of('checks: [lint]', 'fail'),
      ...of('checks: [deploy], severity: warning', 'note')
    ]
    rewriteChecklist(scenario, checklistOf(Object.fromEntries(items) as Record<string, string>))
    scenario.repository.checkRuns.push(makeCheckRun('lint', scenario.pull.head.sha, { conclusion: 'failure' }))
    const { annotations } = await judge(scenario)
    const counts = ['error', 'warning', 'notice'].map(level => annotations.filter(one => one.level === level).length)
    expect(counts).toEqual([10, 10, 10])
    expect(annotations.filter(({ level }) => level === 'error').every(({ title }) => title?.startsWith('fail'))).toBe(
      true
    )
  })
})

describe('the summary', () => {
  test('says the decision, who is awaited, and has a row an item by phase and section', async () => {
    const scenario = shop({})
    rewriteChecklist(
      scenario,
      'version: 1\nname: Shop\nphases:\n  - id: before\n    title: Before\n    sections:\n      - title: Quality\n        items: [{ title: Built, checks: [build] }]\n      - title: People\n        items: [{ title: Signed, sign-off: default, link: "https://example.com/runbook" }]\n'
    )
    removeReviews(scenario)
    const { summary } = await judge(scenario)
    expect(summary).toMatch(/^## 🟡 Hold: 1 pending, 1 passed$/m)
    expect(summary).toMatch(/^### Before$/m)
    expect(summary).toMatch(/^\| \| \*\*Quality\*\* \| \| \|$/m)
    expect(summary).toMatch(/^\| ✅&nbsp;passed \| Built \|/m)
    expect(summary).toMatch(
      /^\| ⏳&nbsp;pending \| Signed \(\[runbook\]\(https:\/\/example.com\/runbook\)\) \| Waiting for default &#40;1 of 1&#41;/m
    )
  })

  test.each([
    { when: 'titles are long', count: 3000, title: '&<>"'.repeat(50) },
    { when: 'titles are not of ASCII', count: 4000, title: '漢字😀'.repeat(20) }
  ])('is cut at whole rows when there are thousands of items and $when', async ({ count, title }) => {
    const scenario = shop({})
    const rows = Array.from(
      { length: count },
      (_, index) => `      - { id: i${String(index)}, title: ${JSON.stringify(title)} }\n`
    )
    const text = `version: 1\nname: Shop\nphases:\n  - id: before\n    checks: [deploy]\n    items:\n${rows.join('')}`
    rewriteChecklist(scenario, text)
    const { summary, report, annotations } = await judge(scenario)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(100_000)
    expect(summary).toMatch(/…and [\d,]+ more items; the run as JSON has all of them\./)
    expect(summary.split('\n').filter(line => line.startsWith('|') && !line.endsWith('|'))).toEqual([])
    expect(report?.verdicts.length).toBeGreaterThan(1000)
    expect(annotations).toHaveLength(10)
  })
})

test('the outputs are exact', async () => {
  const scenario = shop({
    good: 'checks: [build]',
    failed: 'checks: [lint]',
    waits: 'checks: [deploy]',
    unknown: 'tests: {}'
  })
  scenario.repository.checkRuns.push(makeCheckRun('lint', scenario.pull.head.sha, { conclusion: 'timed_out' }))
  const { outputs, items } = await judge(scenario, { files: { 'junit.xml': '' } })
  expect(items).toMatchObject({ failed: 'failed undecided', waits: 'pending missing' })
  expect(outputs).toMatchObject({ decision: 'no-go', passed: 'false', 'failed-count': '2', 'pending-count': '1' })
  expect(Object.keys(outputs)).toHaveLength(5)
})

test('the decision stands when the summary cannot be written, which is told', async () => {
  const { decision, annotations } = await judge(shop({ item: 'checks: [build]' }), {
    env: { GITHUB_STEP_SUMMARY: '/dev/null/summary' }
  })
  expect(decision).toBe('go')
  expect(annotations).toEqual([
    expect.objectContaining({ level: 'warning', message: expect.stringMatching(/summary/) })
  ])
})
