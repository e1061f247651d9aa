import { describe, expect, test } from '@jest/globals'
import { makeCheckSuite, makeCommit, makePullRequest, makeReview, makeRun } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import type { Event } from '../support/github/payloads.js'
import {
  issueCommentEvent,
  mergeGroupEvent,
  repositoryDispatchEvent,
  scheduleEvent,
  workflowRunEvent
} from '../support/github/payloads-runs.js'
import { merge, moveToFork, push, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { rewriteChecklist, shop } from './scenes.js'

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

/** The queue has squashed #7 and then #8 onto main; #8 is grace's, and edgar approved it. */
function queued(checklist = gate) {
  const scenario = shop({ reviewed: checklist })
  const { repository, pull } = scenario
  const base = repository.branches['main'] ?? ''
  const head = makeCommit('grace', { message: 'Sell less', parents: [base] })
  const second = makePullRequest(8, {
    ...{ title: 'Sell less', author: 'grace', base: pull.base, commits: [head.sha] },
    head: { ref: 'less', sha: head.sha, repository: 'acme/shop', owner: 'acme' },
    reviews: [makeReview('edgar', { id: 88, submittedAt: at(30), commitId: head.sha })]
  })
  const squash = (number: number, parent: string) =>
    makeCommit('ada', { message: `Queue (#${number})`, parents: [parent] })
  const one = squash(7, base)
  const two = squash(8, one.sha)
  repository.commits.push(head, one, two)
  repository.pulls.push(second)
  repository.branches['less'] = head.sha
  repository.checkSuites.push(makeCheckSuite(head.sha, { headBranch: 'less', createdAt: at(20) }))
  repository.queues['main'] = [
    { number: 7, commit: one.sha },
    { number: 8, commit: two.sha }
  ]
  return { scenario, base, second, one, two }
}

describe('every pull request of a merge group must be signed', () => {
  const run = ({ scenario, base }: ReturnType<typeof queued>, set?: () => void) => {
    const event = mergeGroupEvent(scenario, { actor: 'github-actions[bot]', base })
    set?.()
    return judge(scenario, { event })
  }

  test('when all are, it is a go', async () => {
    const { items, report } = await run(queued())
    expect(items).toEqual({ reviewed: 'passed signed signed' })
    expect(report?.subject).toMatchObject({ branch: 'main', pullRequests: [{ number: 7 }, { number: 8 }] })
  })

  test.each<[string, (given: ReturnType<typeof queued>) => void, string]>([
    ['one is not', ({ second }) => void (second.reviews = []), 'pending awaiting signed'],
    [
      'the first is not, which the ref does not name',
      ({ scenario }) => void (scenario.pull.reviews = []),
      'pending awaiting signed'
    ],
    [
      'the queue has given the group up',
      ({ scenario }) => void (scenario.repository.queues['main'] = []),
      'unknown merge-group-unresolved'
    ],
    [
      'the group does not continue the base',
      ({ two, scenario }) => void (two.parents = [scenario.pull.head.sha]),
      'unknown merge-group-unresolved'
    ],
    ['it has merged another head', ({ two, base }) => two.parents.push(base), 'unknown merge-group-unresolved']
  ])('when %s, it is none', async (_, set, says) => {
    const given = queued()
    const { items } = await run(given, () => {
      set(given)
    })
    expect(items).toEqual({ reviewed: says })
  })

  test('by the checklist of the branch, whatever a pull request makes of it', async () => {
    const given = queued()
    rewriteChecklist(given.scenario, undefined)
    const { decision } = await run(given)
    expect(decision).toBe('no-go')
  })
})
