import { describe, expect, test } from '@jest/globals'
import { deploymentStatusEvent, pullRequestEvent } from '../support/github/payloads.js'
import { comment, deploy, merge, ordinary, review, type Scenario } from '../support/github/scenario.js'
import { ask, checklistOf, long, longAgo, released } from './deployment-scenes.js'
import { judge } from './judge.js'

type Row = readonly [when: string, set: () => Scenario, says: string]

const rows: readonly Row[] = [
  ['nobody has signed yet', () => released(), 'pending awaiting before-deployment due'],
  [
    'somebody names the item in a comment after it',
    () => {
      const scenario = released()
      comment(scenario, { by: 'grace', minute: 58, body: '/sign-off watched no alert, p95 at 120 ms' })
      return scenario
    },
    'passed stated'
  ],
  [
    'somebody approves after it',
    () => {
      const scenario = released()
      review(scenario, { by: 'grace', minute: 58 })
      return scenario
    },
    'passed signed'
  ],
  [
    'somebody has named the item before it',
    () => {
      const scenario = released()
      comment(scenario, { by: 'grace', minute: 52, body: '/sign-off watched' })
      return scenario
    },
    'pending awaiting before-deployment before-deployment due'
  ],
  ['time is over', () => released('1h', { minute: longAgo }), 'failed overdue late'],
  [
    'somebody signs when time is over',
    () => {
      const scenario = released('1h', { minute: longAgo })
      scenario.pull.reviews = []
      comment(scenario, { by: 'grace', minute: 58, body: '/sign-off watched' })
      return scenario
    },
    'failed overdue late'
  ],
  [
    'it has not ended',
    () => {
      const scenario = released()
      for (const one of scenario.repository.deployments) one.statuses.forEach(status => (status.state = 'in_progress'))
      return scenario
    },
    'pending not-deployed'
  ],
  [
    'another commit was deployed instead',
    () => {
      const scenario = released()
      for (const one of scenario.repository.deployments) one.sha = scenario.pull.base.sha
      return scenario
    },
    'pending not-deployed'
  ],
  [
    'it went elsewhere',
    () => {
      const scenario = released()
      for (const one of scenario.repository.deployments) one.environment = 'staging'
      return scenario
    },
    'pending not-deployed'
  ],
  ['a machine finds what it looks for', () => released(long, { more: ', file: { path: README.md }' }), 'passed found'],
  ['a machine does not find it', () => released(long, { more: ', file: { path: RUNBOOK.md }' }), 'failed missing']
]

describe('what is due after the deployment', () => {
  test.each(rows)('when %s', async (_, set, says) => {
    const { items } = await ask(set())
    expect(items).toEqual({ watched: says })
  })

  test('when it is open, tells how to sign, and until when', async () => {
    const { report, summary, stdout } = await ask(released())
    const [verdict] = report?.verdicts ?? []
    expect(verdict?.due).toBe('2054-04-06T09:55:00.000Z')
    expect(verdict?.reasons[0]?.text).toContain('the comment `/sign-off watched`')
    expect(summary).toContain('(due 2054-04-06 09:55 UTC)')
    expect(stdout).toMatch(/\(pending, due in \d+ days/)
  })

  test('when the token may not read deployments, is unknown, and nothing else is', async () => {
    const scenario = released()
    delete scenario.token.permissions.deployments
    const { items } = await ask(scenario, { inputs: { phase: '' } })
    expect(items).toEqual({ approved: 'passed signed', watched: expect.stringMatching(/^unknown forbidden/) })
  })

  test('when no environment is named, waits for one', async () => {
    const { items, decision } = await ask(released(), { inputs: { environment: '' } })
    expect({ items, decision }).toEqual({ items: { watched: 'pending no-environment' }, decision: 'hold' })
  })

  test('when the status of the deployment sets the run off, is judged for that one', async () => {
    const scenario = released()
    const [deployment] = scenario.repository.deployments
    if (deployment === undefined) throw new Error('Nothing is deployed.')
    const event = deploymentStatusEvent(scenario, deployment)
    const { items, report } = await ask(scenario, { event, inputs: { environment: '' } })
    expect(items).toEqual({ watched: 'pending awaiting before-deployment due' })
    expect(report?.subject).toMatchObject({ deployment: 4001, environment: 'production' })
  })

  test('when it is left out, what comes before is judged alone', async () => {
    const scenario = ordinary({ checklist: checklistOf(long) })
    const event = pullRequestEvent(scenario)
    const all = await judge(scenario, { event, inputs: { environment: 'production' } })
    const before = await judge(scenario, { event, inputs: { environment: 'production', phase: '!first-day' } })
    expect([all.items, before.items]).toEqual([
      { approved: 'passed signed', watched: 'pending not-deployed' },
      { approved: 'passed signed' }
    ])
    expect([all.decision, before.decision]).toEqual(['hold', 'go'])
  })

  test('when a heading of Markdown says the time, is due then', async () => {
    const file = '.github/deployment-checklist.md'
    const text = '# Release\n\n## After\n\n### \u00f0\u0178\u0161\u20ac First Hour\n\n- [x] Watched\n'
    const scenario = ordinary()
    for (const { files } of scenario.repository.commits) Object.assign(files, { [file]: text })
    const { sha } = merge(scenario, 50)
    deploy(scenario, { environment: 'production', sha, statuses: [['success', longAgo]] })
    const { items } = await ask(scenario, { inputs: { checklist: file, phase: 'after' } })
    expect(items).toEqual({ watched: 'failed overdue late' })
  })
})
