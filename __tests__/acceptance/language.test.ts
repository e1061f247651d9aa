import { describe, expect, test } from '@jest/globals'
import { makeCheckRun, makeCommit, makeRepository } from '../support/github/builders.js'
import { judge } from './judge.js'
import { checklistOf, rewriteFile, shop } from './scenes.js'

describe('several gates in one item', () => {
  test.each([
    ['any: [{ checks: [none] }, { sign-off: default }]', 'passed signed missing any', 'go'],
    ['any: [{ checks: [none] }, { checks: [nobody] }]', 'pending missing missing any', 'hold'],
    ['any: [{ checks: [red] }, { coverage: 85 }]', 'failed failed report-missing any', 'no-go'],
    ['all: [{ checks: [build] }, { not: { checks: [red] } }]', 'passed succeeded not failed all', 'go'],
    ['all: [{ checks: [build] }, { checks: [none] }]', 'pending missing succeeded all', 'hold'],
    ['not: { checks: [build] }', 'failed not succeeded', 'no-go'],
    ['not: { checks: [none] }', 'pending not missing', 'hold']
  ])('when %s gives %s', async (check, expected, decision) => {
    const scenario = shop({ item: check })
    scenario.repository.checkRuns.push(makeCheckRun('red', scenario.pull.head.sha, { conclusion: 'failure' }))
    const judged = await judge(scenario)
    expect([judged.items['item'], judged.decision]).toEqual([expected, decision])
  })
})

test.each([
  ['staging', 'go'],
  ['Staging', 'go'],
  ['production', 'no-go']
])('an item that only warns in staging is judged for %s', async (environment, decision) => {
  const items = { item: 'coverage: 85, environments: { staging: { severity: warning } }', built: 'checks: [build]' }
  expect((await judge(shop(items), { inputs: { environment } })).decision).toBe(decision)
})

describe('a checklist that extends others', () => {
  const rules = checklistOf({ built: 'checks: [build]', signed: 'sign-off: default' })
  const remote = (ref: string) => {
    const scenario = shop({ built: 'checks: [test]' }, `extends: [acme/rules/lists/base.yml@${ref}]`)
    const commit = makeCommit('edgar', { message: 'Rules', files: { 'lists/base.yml': rules } })
    scenario.world.repositories.push(
      makeRepository('acme/rules', { branches: { main: commit.sha }, commits: [commit] })
    )
    return { scenario, commit }
  }

  test('when the other lies beside it, on the base branch', async () => {
    const scenario = shop({ built: 'checks: [test]' }, 'extends: [./rules.yml]')
    rewriteFile(scenario, '.github/rules.yml', rules)
    const { items, report } = await judge(scenario)
    expect(items).toEqual({ built: 'passed succeeded succeeded all', signed: 'passed signed' })
    expect(report?.checklist.extends).toEqual([
      { file: '.github/rules.yml', digest: expect.stringMatching(/^[0-9a-f]{64}$/), commit: scenario.pull.base.sha }
    ])
  })

  test('when the other lies in another repository, at one commit that is told', async () => {
    const { scenario, commit } = remote('main')
    const { items, report, summary } = await judge(scenario)
    expect(items).toEqual({ built: 'passed succeeded succeeded all', signed: 'passed signed' })
    expect(report?.checklist.extends).toMatchObject([{ repository: 'acme/rules', commit: commit.sha }])
    expect(summary).toContain(`at <code>${commit.sha.slice(0, 7)}</code>`)
  })

  test('when the other only says who holds which role', async () => {
    const scenario = shop({ signed: 'sign-off: dba' }, 'extends: [acme/.github/checklists/roles.yml@main]')
    const files = { 'checklists/roles.yml': 'version: 1\nroles: { dba: { users: [grace] } }\n' }
    const commit = makeCommit('edgar', { message: 'People', files })
    scenario.world.repositories.push(
      makeRepository('acme/.github', { branches: { main: commit.sha }, commits: [commit] })
    )
    expect((await judge(scenario)).items).toEqual({ signed: 'passed signed' })
  })

  test.each([
    ['the ref is not there', (ref: ReturnType<typeof remote>) => ref, 'nowhere'],
    [
      'the token may not read it',
      (ref: ReturnType<typeof remote>) => {
        ref.scenario.token.repositories = ['acme/shop']
        return ref
      },
      'main'
    ]
  ])('nothing is judged when %s', async (_, change, ref) => {
    const { report, decision, text } = await judge(change(remote(ref)).scenario)
    expect([report, decision]).toEqual([null, 'no-go'])
    expect(text.join('\n')).toContain(`acme/rules/lists/base.yml@${ref}`)
  })
})
