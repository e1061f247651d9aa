import { describe, expect, test } from '@jest/globals'
import { makePullRequest, makeRun } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import type { Event } from '../support/github/payloads.js'
import {
  issueCommentEvent,
  repositoryDispatchEvent,
  scheduleEvent,
  workflowRunEvent
} from '../support/github/payloads-runs.js'
import { merge, moveToFork, push, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { shop } from './scenes.js'

const gate = 'sign-off: { role: default }'
const brief = { inputs: { timeout: '3s' } } as const

function commented(scenario: Scenario): Event {
  scenario.pull.comments.push({ id: 1, user: 'grace', body: 'Ship it', createdAt: at(39), updatedAt: at(39) })
  return issueCommentEvent(scenario)
}

function followed(scenario: Scenario, given: Parameters<typeof makeRun>[1] = {}): Event {
  const { repository, pull } = scenario
  const run = makeRun(pull.head.sha, { id: 8000, event: 'pull_request', headBranch: pull.head.ref, ...given })
  repository.runs.push(run)
  return workflowRunEvent(scenario, run)
}

describe('the pull request is judged', () => {
  test.each([
    ['somebody comments on it', commented],
    ['a run that tested it is at its end', (scenario: Scenario) => followed(scenario)],
    [
      'a run that tested its head of a fork is at its end',
      (scenario: Scenario) => {
        moveToFork(scenario, 'ada')
        return followed(scenario, { headRepository: 'ada/shop' })
      }
    ],
    [
      'a run that its review has set off is at its end',
      (scenario: Scenario) => followed(scenario, { event: 'pull_request_review', actor: 'grace' })
    ],
    [
      'its merge is the newest when a schedule comes',
      (scenario: Scenario) => {
        merge(scenario, 50)
        return scheduleEvent(scenario)
      }
    ],
    [
      'its merge is dispatched from elsewhere',
      (scenario: Scenario) => {
        merge(scenario, 50)
        return repositoryDispatchEvent(scenario)
      }
    ],
    [
      'a run for the push of its merge is at its end',
      (scenario: Scenario) => {
        const { sha } = merge(scenario, 50)
        const run = makeRun(sha, { id: 8000, event: 'push', headBranch: 'main', actor: 'edgar' })
        scenario.repository.runs.push(run)
        return workflowRunEvent(scenario, run)
      }
    ]
  ])('when %s', async (_, event) => {
    const scenario = shop({ reviewed: gate })
    const { items, report } = await judge(scenario, { event: event(scenario) })
    expect(items).toEqual({ reviewed: 'passed signed' })
    expect(report?.subject.pullRequest).toMatchObject({ number: 7, head: scenario.pull.head.sha })
  })
})

describe('a run that was followed says nothing', () => {
  test('when the head has moved since', async () => {
    const scenario = shop({ reviewed: gate })
    const event = followed(scenario)
    push(scenario, { by: 'ada', minute: 35 })
    const { items } = await judge(scenario, { event })
    expect(items).toEqual({ reviewed: 'unknown head-moved' })
  })

  test.each([
    [
      'two pull requests have its head',
      ({ repository, pull }: Scenario) => {
        repository.branches['next'] = pull.base.sha
        repository.pulls.push(makePullRequest(8, { ...pull, number: 8, base: { ...pull.base, ref: 'next' } }))
      }
    ],
    ['its pull request is closed', ({ pull }: Scenario) => void (pull.state = 'closed')]
  ])('when %s', async (_, set) => {
    const scenario = shop({ reviewed: gate })
    const event = followed(scenario)
    set(scenario)
    const { decision, report, summary } = await judge(scenario, { event, ...brief })
    expect({ decision, report }).toEqual({ decision: 'no-go', report: null })
    expect(summary).toContain('pull&#95;request&#95;target')
  })

  test('when it ran in a fork', async () => {
    const scenario = shop({ reviewed: gate })
    moveToFork(scenario, 'ada')
    const event = followed(scenario, { event: 'push', headRepository: 'ada/shop', headBranch: 'main' })
    const { decision } = await judge(scenario, { event, ...brief })
    expect(decision).toBe('no-go')
  })
})
