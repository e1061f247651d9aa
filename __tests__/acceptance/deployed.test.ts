import { describe, expect, test } from '@jest/globals'
import { pushDirectly } from '../support/github/history.js'
import { pullRequestEvent, workflowDispatchEvent } from '../support/github/payloads.js'
import { scheduleEvent } from '../support/github/payloads-runs.js'
import { CHECKLIST, comment, deploy, ordinary, type Scenario } from '../support/github/scenario.js'
import { ask, checklistOf, long, released } from './deployment-scenes.js'
import { judge } from './judge.js'

describe('what is deployed is judged', () => {
  const inputs = { subject: 'deployed' }

  /** The default branch has moved on, and its checklist knows no first day any more. */
  function movedOn(scenario: Scenario): Scenario {
    const { files } = pushDirectly(scenario)
    Object.assign(files, { [CHECKLIST]: 'version: 1\nphases: [{ id: before, items: [Approved] }]\n' })
    return scenario
  }

  test.each([
    ['a schedule comes', scheduleEvent],
    ['somebody dispatches it', (scenario: Scenario) => workflowDispatchEvent(scenario, { actor: 'edgar' })]
  ])('when %s, by its own checklist', async (_, event) => {
    const scenario = released()
    const { mergeCommitSha } = scenario.pull
    comment(scenario, { by: 'grace', minute: 58, body: '/sign-off watched' })
    movedOn(scenario)
    const { items, report } = await ask(scenario, { event: event(scenario), inputs })
    expect(items).toEqual({ watched: 'passed commented' })
    expect(report?.subject).toMatchObject({ commit: mergeCommitSha, deployment: 4001, pullRequest: { number: 7 } })
    expect(report?.checklist.commit).toBe(mergeCommitSha)
  })

  test('when the input is left out, a schedule is about the default branch', async () => {
    const scenario = movedOn(released())
    const { report } = await judge(scenario, { event: scheduleEvent(scenario), inputs: { environment: 'production' } })
    expect(report?.subject.commit).toBe(scenario.repository.branches['main'])
    expect(report?.subject.deployment).toBeUndefined()
  })

  test('when a later deployment failed, is still the one before', async () => {
    const scenario = released()
    const { sha } = pushDirectly(scenario)
    deploy(scenario, { environment: 'production', sha, statuses: [['failure', 57]] })
    const { report } = await ask(scenario, { event: scheduleEvent(scenario), inputs })
    expect(report?.subject.deployment).toBe(4001)
  })

  test('when nothing is deployed, nothing is judged', async () => {
    const scenario = released()
    scenario.repository.deployments = []
    const { report, decision, stdout } = await ask(scenario, { event: scheduleEvent(scenario), inputs })
    expect({ report, decision }).toEqual({ report: null, decision: 'no-go' })
    expect(stdout).toContain('no successful deployment to production')
  })

  test('when deployments cannot be read, nothing is judged', async () => {
    const scenario = released()
    delete scenario.token.permissions.deployments
    const { report, decision, stdout } = await ask(scenario, { event: scheduleEvent(scenario), inputs })
    expect({ report, decision }).toEqual({ report: null, decision: 'no-go' })
    expect(stdout).toContain('deployments: read')
  })

  test('when it is a pull request that the run is about, the call is wrong', async () => {
    const scenario = ordinary({ checklist: checklistOf(long) })
    const { exitCode, stdout } = await ask(scenario, { event: pullRequestEvent(scenario), inputs })
    expect(exitCode).toBe(3)
    expect(stdout).toContain('subject: deployed')
  })

  test('when no environment is named, the call is wrong', async () => {
    const scenario = released()
    const { exitCode } = await ask(scenario, {
      event: scheduleEvent(scenario),
      inputs: { ...inputs, environment: '' }
    })
    expect(exitCode).toBe(3)
  })

  /** Calls that such a run judges by; what follows tells how the phase before was decided. */
  const calls = 13
  const further = 4

  test('is the same in every call of such a run', async () => {
    const scenario = released()
    comment(scenario, { by: 'grace', minute: 58, body: '/sign-off watched' })
    const judged = await ask(scenario, { event: scheduleEvent(scenario), inputs })
    expect([judged.decision, judged.calls.length]).toEqual(['go', calls + further])
  })

  test.each(Array.from({ length: calls - 1 }, (_, index) => ({ call: index + 2 })))(
    'never goes when something else is deployed before call $call',
    async ({ call }) => {
      const scenario = released()
      comment(scenario, { by: 'grace', minute: 58, body: '/sign-off watched' })
      const edit = () => {
        deploy(scenario, {
          environment: 'production',
          sha: scenario.pull.base.sha,
          statuses: [['success', 59]]
        })
      }
      const judged = await ask(scenario, {
        event: scheduleEvent(scenario),
        inputs,
        edits: [{ before: call, edit }]
      })
      expect(judged.decision).toBe('no-go')
      expect(judged.items['watched']).toMatch(/^unknown deployment-moved/)
    }
  )
})
