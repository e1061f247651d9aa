import { describe, expect, test } from '@jest/globals'
import { deploymentEvent } from '../support/github/payloads.js'
import { addPerson, deploy, merge, review } from '../support/github/scenario.js'
import { ORDINARY_CALLS, judge } from './judge.js'
import { publish, waiting, written } from './published.js'
import { checkOut, checklistOf, rewriteChecklist, shop } from './scenes.js'
import { removeReviews } from './sign-off-case.js'

test('reviews are requested once from those who can sign', async () => {
  const scenario = waiting({ agreed: 'sign-off: lead' })
  rewriteChecklist(
    scenario,
    checklistOf(
      { 'backed-up': 'sign-off: dba', agreed: 'sign-off: lead' },
      'roles: { dba: { users: [edgar, ada], teams: [acme/databases] }, lead: { users: [GRACE, edgar], count: 2 } }'
    )
  )
  await publish(scenario)
  // grace has reviewed, ada is the author.
  expect(scenario.pull.requested).toEqual({ users: ['edgar'], teams: ['databases'] })
  scenario.pull.requested = { users: [], teams: [] }
  expect(written(await publish(scenario))).toEqual(['POST /check-runs'])
})

test('where one may not be asked, the run warns and the decision stands', async () => {
  const scenario = shop({ 'backed-up': 'sign-off: dba' }, 'roles: { dba: { users: [margaret] } }')
  scenario.token.permissions = { ...scenario.token.permissions, 'pull-requests': 'write' }
  addPerson(scenario, 'margaret', 'none')
  const { decision, annotations, report } = await judge(scenario, { inputs: { 'request-reviews': 'true' } })
  expect(decision).toBe('hold')
  expect(report?.warnings.map(({ code }) => code)).toEqual(['not-written'])
  expect(annotations.filter(({ level, title }) => level === 'warning' && title === 'Deploy Gate')).toHaveLength(1)
})

describe('the deployment', () => {
  test('that started the run gets the decision, never its success', async () => {
    const scenario = waiting()
    const deployment = deploy(scenario, { environment: 'production', sha: merge(scenario, 35).sha, statuses: [] })
    const { decision } = await publish(scenario, { event: deploymentEvent(scenario, deployment) })
    expect(decision).toBe('hold')
    expect(deployment.statuses).toMatchObject([
      {
        state: 'pending',
        description: expect.stringMatching(/^Deploy Gate: hold, 2 pending/),
        logUrl: 'https://github.com/acme/shop/actions/runs/9001/attempts/1'
      }
    ])
  })

  test('that a job has begun stays begun by a go', async () => {
    const scenario = waiting()
    review(scenario, { by: 'edgar', minute: 31 })
    const other = deploy(scenario, { environment: 'staging', statuses: [['in_progress', 38]] })
    const own = deploy(scenario, { environment: 'production', statuses: [['in_progress', 39]] })
    expect((await publish(scenario)).decision).toBe('go')
    expect(own.statuses.map(({ state }) => state)).toEqual(['in_progress', 'in_progress'])
    expect(own.statuses[1]?.description).toBe('Deploy Gate: go, 2 passed')
    expect(other.statuses).toHaveLength(1)
  })
})

describe('where the token may only read', () => {
  test('one quiet notice tells it, and everything else is as ever', async () => {
    const scenario = waiting()
    scenario.token.permissions = {
      ...scenario.token.permissions,
      checks: 'read',
      'pull-requests': 'read',
      deployments: 'read'
    }
    const { decision, annotations, summary, report } = await publish(scenario)
    expect(decision).toBe('hold')
    expect(annotations.filter(({ title }) => title === 'Deploy Gate')).toMatchObject([
      { level: 'notice', message: expect.stringMatching(/checks: write.*pull-requests: write/) }
    ])
    expect(report?.warnings.map(({ code }) => code)).toEqual(['not-permitted'])
    expect(summary).toContain('edgar, or a member of acme/databases')
    expect(scenario.pull.comments).toEqual([])
  })

  test('and no place is asked for, GitHub is not asked either', async () => {
    const judged = await judge(waiting())
    expect(written(judged)).toEqual([])
    expect(judged.report?.warnings).toEqual([])
  })
})

test('an ordinary pull request takes few calls, with everything that is written', async () => {
  const scenario = checkOut(
    waiting({ linted: 'checks: [test]', paths: 'checks: [build], when: { paths: ["src/**"] }' })
  )
  removeReviews(scenario)
  const judged = await publish(scenario)
  expect(written(judged)).toHaveLength(3)
  expect(judged.calls.length).toBeLessThanOrEqual(ORDINARY_CALLS)
})
