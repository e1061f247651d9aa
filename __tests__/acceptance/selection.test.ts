import { expect, test } from '@jest/globals'
import { makeCommit, makeDeployment } from '../support/github/builders.js'
import { deploymentEvent, pushEvent, workflowDispatchEvent } from '../support/github/payloads.js'
import { CHECKLIST, merge } from '../support/github/scenario.js'
import { judge, type Case } from './judge.js'
import { checklistOf, rewriteChecklist, shop } from './scenes.js'

const conditions: readonly {
  readonly when: string
  readonly gate: string
  readonly says: string
  readonly given?: Case
}[] = [
  { when: 'the branch is its own', gate: 'when: { branches: [main] }', says: 'passed' },
  { when: 'the branch is another', gate: 'when: { branches: [release/*] }', says: 'skipped' },
  { when: 'the event is its own', gate: 'when: { events: [pull_request] }', says: 'passed' },
  { when: 'the event is another', gate: 'when: { events: [push] }', says: 'skipped' },
  { when: 'a path is changed', gate: "when: { paths: ['src/**'] }", says: 'passed' },
  { when: 'no such path is changed', gate: "when: { paths: ['db/**'] }", says: 'skipped' },
  { when: 'a label is there', gate: 'when: { labels: [hotfix] }', says: 'passed' },
  { when: 'the label is not there', gate: 'when: { labels: [database] }', says: 'skipped' },
  {
    when: 'the environment is its own',
    gate: 'when: { environments: [production] }',
    says: 'passed',
    given: { inputs: { environment: 'production' } }
  },
  {
    when: 'the environment is another',
    gate: 'when: { environments: [production] }',
    says: 'skipped',
    given: { inputs: { environment: 'staging' } }
  },
  {
    when: 'the files are not all listed',
    gate: "when: { paths: ['db/**'] }",
    says: 'unknown',
    given: { faults: [{ at: 'pulls/{pull_number}/files', fault: { kind: 'rewrite', change: () => [] } }] }
  }
]

test.each(conditions)('an item with a condition is $says when $when', async ({ gate, says, given }) => {
  const scenario = shop({ item: `checks: [build], ${gate}`, other: 'checks: [test]' })
  scenario.pull.labels.push('hotfix')
  const { items } = await judge(scenario, given)
  expect(items['item']).toMatch(new RegExp(`^${says} `))
})

test('nothing goes when every item is skipped', async () => {
  const { decision, report } = await judge(shop({ item: 'checks: [build], when: { branches: [release] }' }))
  expect({ decision, reasons: report?.reasons.map(({ code }) => code) }).toEqual({
    decision: 'no-go',
    reasons: ['nothing-judged']
  })
})

test('the environment of a deployment counts when no input names one', async () => {
  const scenario = shop({ item: 'sign-off: default, when: { environments: [production] }' })
  const deployment = makeDeployment(merge(scenario, 50).sha, { creator: 'edgar' })
  scenario.repository.deployments.push(deployment)
  const { items } = await judge(scenario, { event: deploymentEvent(scenario, deployment) })
  expect(items).toEqual({ item: 'passed signed' })
})

const phases = `${checklistOf({ item: 'checks: [build]' })}  - id: after\n    items:\n      - { id: smoke, title: Smoke, checks: [smoke] }\n`

test.each([
  { when: 'one phase is asked for', inputs: { phase: 'before' }, says: { item: 'passed succeeded' }, decision: 'go' },
  { when: 'the other is asked for', inputs: { phase: 'after' }, says: { smoke: 'pending missing' }, decision: 'hold' },
  {
    when: 'none is asked for',
    inputs: {},
    says: { item: 'passed succeeded', smoke: 'pending missing' },
    decision: 'hold'
  }
])('the items of a phase are judged when $when', async ({ inputs, says, decision }) => {
  const scenario = shop({})
  rewriteChecklist(scenario, phases)
  const judged = await judge(scenario, { inputs })
  expect({ items: judged.items, decision: judged.decision }).toEqual({ items: says, decision })
})

const calls: readonly {
  readonly when: string
  readonly inputs: Case['inputs']
  readonly told: RegExp
  readonly event?: true
  readonly gate?: string
}[] = [
  { when: 'no such phase is there', inputs: { phase: 'befor' }, told: /no phase `befor`.*\bbefore\b/ },
  {
    when: 'an item needs the environment and none is named',
    inputs: {},
    gate: 'checks: [build], when: { environments: [production] }',
    told: /`environment`/
  },
  { when: 'an input is misspelt', inputs: {}, told: /no input `fail-onn`; did you mean `fail-on`/ },
  { when: 'fail-on is no word that it knows', inputs: { 'fail-on': 'never' }, told: /`fail-on` is "never"/ },
  { when: 'mode is no word that it knows', inputs: { mode: 'Report' }, told: /`mode` is "Report"/ },
  { when: 'bootstrap is neither true nor false', inputs: { bootstrap: 'yes' }, told: /`bootstrap` is "yes"/ },
  { when: 'the timeout has no unit', inputs: { timeout: '300' }, told: /`timeout` is "300"/ },
  {
    when: 'a pull request is to be judged by another checklist',
    inputs: { 'checklist-ref': 'feature' },
    told: /checklist-ref/
  }
]

test.each(calls)('nothing is judged when $when', async ({ inputs = {}, told, gate = 'checks: [build]', when }) => {
  const env = when === 'an input is misspelt' ? { 'INPUT_FAIL-ONN': 'no-go' } : {}
  const judged = await judge(shop({ item: gate }), { inputs, env })
  expect(judged.annotations.map(({ message }) => message).join('\n')).toMatch(told)
  expect(judged).toMatchObject({ decision: 'no-go', exitCode: 3, report: null })
})

test.each([
  { when: 'a branch is named', ref: 'release', gate: 'passed succeeded' },
  { when: 'a full ref is named', ref: 'heads/release', gate: 'passed succeeded' }
])('another version of the checklist counts when $when', async ({ ref, gate }) => {
  const scenario = shop({ reviewed: 'sign-off: default' })
  const { repository } = scenario
  merge(scenario, 50)
  const stricter = makeCommit('edgar', {
    message: 'Release',
    files: { [CHECKLIST]: checklistOf({ item: 'checks: [build]' }) }
  })
  repository.commits.push(stricter)
  repository.branches['release'] = stricter.sha
  repository.checkRuns.forEach(run => {
    run.headSha = repository.branches['main'] ?? ''
  })
  const judged = await judge(scenario, {
    event: workflowDispatchEvent(scenario, { actor: 'edgar' }),
    inputs: { 'checklist-ref': ref }
  })
  expect(judged.items).toEqual({ item: gate })
  expect(judged.report?.checklist.commit).toBe(stricter.sha)
})

test('nothing is judged when the ref of the checklist does not exist', async () => {
  const scenario = shop({ reviewed: 'sign-off: default' })
  merge(scenario, 50)
  const judged = await judge(scenario, {
    event: pushEvent(scenario, { actor: 'edgar' }),
    inputs: { 'checklist-ref': 'nowhere' }
  })
  expect(judged).toMatchObject({ decision: 'no-go', report: null })
})
