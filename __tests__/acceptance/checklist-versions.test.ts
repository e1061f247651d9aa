import { describe, expect, test } from '@jest/globals'
import { CHECKLIST, ordinary, push } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { checklistOf, rewriteChecklist, shop } from './scenes.js'

describe('the version of the base is in force', () => {
  const lax = checklistOf({ lax: 'checks: [build]' })

  test('when the pull request changes it, which is told', async () => {
    const scenario = shop({ strict: 'sign-off: default' })
    push(scenario, { by: 'ada', minute: 12, files: { [CHECKLIST]: lax } })
    const { items, report } = await judge(scenario, { files: { [CHECKLIST]: lax } })
    expect(Object.keys(items)).toEqual(['strict'])
    expect(report?.warnings.map(({ code }) => code)).toEqual(['checklist-proposed'])
  })

  test.each([
    { when: 'is no text', own: Buffer.from([0xff, 0xfe]) },
    { when: 'is over 1 MiB', own: Buffer.alloc(1024 * 1024 + 1, '#') }
  ])('when the one of the pull request $when', async ({ own }) => {
    const { items, report } = await judge(shop({ strict: 'sign-off: default' }), { files: { [CHECKLIST]: own } })
    expect(Object.keys(items)).toEqual(['strict'])
    expect(report?.warnings.map(({ code }) => code)).toEqual(['checklist-proposed'])
  })

  test('when the pull request removes it', async () => {
    const scenario = shop({ strict: 'sign-off: default' })
    for (const commit of scenario.repository.commits) if (commit.sha === scenario.pull.head.sha) commit.files = {}
    expect(Object.keys((await judge(scenario)).items)).toEqual(['strict'])
  })

  test('when `bootstrap` is set although the base has one', async () => {
    const scenario = shop({ strict: 'sign-off: default' })
    push(scenario, { by: 'ada', minute: 12, files: { [CHECKLIST]: lax } })
    const { items } = await judge(scenario, { inputs: { bootstrap: 'true' } })
    expect(Object.keys(items)).toEqual(['strict'])
  })

  test('when the one of the base is broken and `bootstrap` is set', async () => {
    const scenario = shop({ strict: 'sign-off: default' })
    rewriteChecklist(scenario, 'version: 7\n')
    expect(await judge(scenario, { inputs: { bootstrap: 'true' } })).toMatchObject({ report: null, exitCode: 3 })
  })
})

describe('the first checklist', () => {
  const first = () => {
    const scenario = ordinary()
    rewriteChecklist(scenario, undefined)
    push(scenario, { by: 'ada', minute: 12, files: { [CHECKLIST]: checklistOf({ reviewed: 'sign-off: default' }) } })
    const [approval] = scenario.pull.reviews
    if (approval !== undefined) approval.commitId = scenario.pull.head.sha
    return scenario
  }

  test('comes into force with the merge', async () => {
    const { report, summary, exitCode } = await judge(first())
    expect({ report, exitCode }).toEqual({ report: null, exitCode: 3 })
    expect(summary).toContain('comes into force with its merge')
  })

  test('is judged by itself, and that is told, when `bootstrap` is set', async () => {
    const { items, report, decision } = await judge(first(), { inputs: { bootstrap: 'true' } })
    expect({ ...items, decision }).toEqual({ reviewed: 'passed signed', decision: 'go' })
    expect(report?.warnings.map(({ code }) => code)).toEqual(['checklist-bootstrapped'])
  })
})
