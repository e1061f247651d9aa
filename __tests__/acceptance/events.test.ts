import { describe, expect, test } from '@jest/globals'
import { makeCommit, makeDeployment, makePullRequest, makeRelease } from '../support/github/builders.js'
import {
  deploymentEvent,
  pullRequestReviewEvent,
  pullRequestTargetEvent,
  pushEvent,
  releaseEvent,
  workflowDispatchEvent,
  type Event
} from '../support/github/payloads.js'
import { CHECKLIST, merge, moveToFork, push, review, type Scenario } from '../support/github/scenario.js'
import { judge, type Case } from './judge.js'
import { checklistOf, shop } from './scenes.js'

const items = { reviewed: 'sign-off: default' }
/** One retry after a second, and no time for the next. */
const brief = { inputs: { timeout: '3s' } } as const

function merged(message?: string): Scenario {
  const scenario = shop(items)
  const commit = merge(scenario, 50)
  if (message !== undefined) commit.message = message
  return scenario
}

const push50 = (scenario: Scenario): Event => pushEvent(scenario, { actor: 'edgar' })

const events: readonly { readonly when: string; readonly event: (scenario: Scenario) => Event }[] = [
  { when: 'a push to its base starts the run', event: push50 },
  { when: 'somebody dispatches the workflow', event: scenario => workflowDispatchEvent(scenario, { actor: 'edgar' }) },
  {
    when: 'a release is published at its merge',
    event: scenario => {
      scenario.repository.tags['v1'] = scenario.repository.branches['main'] ?? ''
      return releaseEvent(scenario, makeRelease('v1', { author: 'edgar' }))
    }
  },
  {
    when: 'its merge is tagged',
    event: scenario => ({ ...push50(scenario), ref: 'refs/tags/v1' })
  },
  {
    when: 'the workflow is dispatched at a tag of its merge',
    event: scenario => ({ ...workflowDispatchEvent(scenario, { actor: 'edgar' }), ref: 'refs/tags/v1' })
  },
  {
    when: 'its merge is deployed',
    event: scenario => {
      const deployment = makeDeployment(scenario.repository.branches['main'] ?? '', { creator: 'edgar' })
      scenario.repository.deployments.push(deployment)
      return deploymentEvent(scenario, deployment)
    }
  }
]

describe('the approvals of the merged pull request count', () => {
  test.each(events)('when $when', async ({ event }) => {
    const scenario = merged()
    const { items: said, report } = await judge(scenario, { event: event(scenario) })
    expect(said).toEqual({ reviewed: 'passed signed' })
    expect(report?.subject.pullRequest).toMatchObject({ number: 7, head: scenario.pull.head.sha })
  })

  test.each([
    { when: 'only GitHub names it', message: 'Merge pull request #7 from acme/feature\n\nSell more', faults: [] },
    {
      when: 'only the message names it',
      message: 'Sell more (#7)',
      faults: [dropAll('commits/{commit_sha}/pulls', 9)]
    },
    { when: 'GitHub names it a second late', message: 'Sell more', faults: [dropAll('commits/{commit_sha}/pulls', 1)] }
  ])('when $when', async ({ message, faults }) => {
    const scenario = merged(message)
    const { items: said } = await judge(scenario, { event: push50(scenario), faults, inputs: { timeout: '20s' } })
    expect(said).toEqual({ reviewed: 'passed signed' })
  })

  test.each<{ when: string; event: (scenario: Scenario) => Event; set?: (scenario: Scenario) => void; says: string }>([
    {
      when: 'the merger is its only approver',
      event: scenario => pushEvent(scenario, { actor: 'grace' }),
      says: 'pending awaiting initiator'
    },
    {
      when: 'the approval was not of its final head',
      set: scenario => void push(scenario, { by: 'ada', minute: 35 }),
      event: push50,
      says: 'pending awaiting stale'
    },
    {
      when: 'the approval was dismissed after the merge',
      set: ({ pull }) => {
        for (const one of pull.reviews) one.state = 'DISMISSED'
      },
      event: push50,
      says: 'pending awaiting dismissed'
    }
  ])('but not when $when', async ({ event, set, says }) => {
    const scenario = shop(items)
    set?.(scenario)
    merge(scenario, 50)
    const { items: said } = await judge(scenario, { event: event(scenario) })
    expect(said).toEqual({ reviewed: says })
  })
})

/** Puts a commit on main that came by no pull request. */
function pushDirectly(scenario: Scenario, message: string): void {
  const { repository, pull } = scenario
  const files = repository.commits.find(({ sha }) => sha === pull.base.sha)?.files ?? {}
  const commit = makeCommit('edgar', { message, parents: [pull.base.sha], files })
  repository.commits.push(commit)
  repository.branches['main'] = commit.sha
}

const unresolved: readonly { when: string; set: (scenario: Scenario) => void; says: string }[] = [
  {
    when: 'a commit was pushed directly',
    set: scenario => {
      pushDirectly(scenario, 'Hotfix')
    },
    says: 'failed direct-push'
  },
  {
    when: 'its message names an open pull request',
    set: scenario => {
      pushDirectly(scenario, 'Hotfix (#7)')
    },
    says: 'failed direct-push'
  },
  {
    when: 'its message names no pull request that exists',
    set: scenario => {
      pushDirectly(scenario, 'Hotfix (#4711)')
    },
    says: 'failed direct-push'
  },
  {
    when: 'its message names another merged pull request',
    set: scenario => {
      merge(scenario, 50)
      pushDirectly(scenario, 'Sell more (#7)')
    },
    says: 'failed direct-push'
  },
  {
    when: 'the pull request was merged into another branch',
    set: scenario => {
      merge(scenario, 50)
      scenario.pull.base = { ...scenario.pull.base, ref: 'develop' }
    },
    says: 'failed direct-push'
  },
  {
    when: 'two pull requests were merged as one commit',
    set: scenario => {
      const { sha } = merge(scenario, 50)
      const { pull, repository } = scenario
      repository.pulls.push(makePullRequest(8, { ...pull, number: 8, reviews: [], mergeCommitSha: sha }))
    },
    says: 'pending awaiting signed'
  }
]

test.concurrent.each(unresolved)('not everybody was asked when $when', async ({ set, says }) => {
  const scenario = shop(items)
  set(scenario)
  const { items: said, decision } = await judge(scenario, { event: push50(scenario), ...brief })
  expect({ ...said, decision }).toEqual({ reviewed: says, decision: says.startsWith('pending') ? 'hold' : 'no-go' })
})

test.concurrent.each([
  { policy: 'fail', decision: 'no-go', says: 'failed direct-push' },
  { policy: 'warn', decision: 'go', says: 'passed direct-push' },
  { policy: 'allow', decision: 'go', says: 'passed direct-push' }
])('a direct push is a $decision when it is to $policy', async ({ policy, decision, says }) => {
  const scenario = shop({ reviewed: `sign-off: { direct-push: ${policy} }` })
  pushDirectly(scenario, 'Hotfix')
  const judged = await judge(scenario, { event: push50(scenario), ...brief })
  expect([judged.items['reviewed'], judged.decision]).toEqual([says, decision])
  const warned = judged.annotations.filter(({ level }) => level === 'warning')
  expect(warned).toHaveLength(policy === 'warn' ? 1 : 0)
})

test.concurrent('the review that started the run is awaited when GitHub does not list it yet', async () => {
  const scenario = shop(items)
  const event = pullRequestReviewEvent(scenario)
  const { items: said } = await judge(scenario, { event, faults: [dropAll('pulls/{pull_number}/reviews', 1)] })
  expect(said).toEqual({ reviewed: 'passed signed' })
})

test.concurrent('nothing is known when GitHub never lists the review that started the run', async () => {
  const scenario = shop(items)
  review(scenario, { by: 'edgar', minute: 20 })
  const event = pullRequestReviewEvent(scenario, {
    review: review(scenario, { by: 'edgar', minute: 36, state: 'CHANGES_REQUESTED' })
  })
  scenario.pull.reviews.pop()
  const { items: said } = await judge(scenario, { event, ...brief })
  expect(said).toEqual({ reviewed: 'unknown review-not-listed' })
})

const others: readonly { when: string; given: (scenario: Scenario) => Case }[] = [
  { when: 'it runs on pull_request_target', given: scenario => ({ event: pullRequestTargetEvent(scenario) }) },
  {
    when: 'the head is of a fork that the token cannot see',
    given: scenario => {
      moveToFork(scenario, 'ada')
      scenario.token.repositories = ['acme/shop']
      return {}
    }
  },
  { when: 'it runs on GitHub Enterprise Server', given: () => ({ enterprise: true }) },
  {
    when: 'the base has a newer checklist than the pull request began from',
    given: scenario => {
      const { repository } = scenario
      const files = { [CHECKLIST]: checklistOf(items) }
      const tip = makeCommit('edgar', { message: 'Ask for reviews', parents: [scenario.pull.base.sha], files })
      repository.commits.push(tip)
      repository.branches['main'] = tip.sha
      return {}
    }
  }
]

test.each(others)('the pull request is judged when $when', async ({ given }) => {
  const scenario = shop(items)
  const { items: said, decision } = await judge(scenario, given(scenario))
  expect({ ...said, decision }).toEqual({ reviewed: 'passed signed', decision: 'go' })
})

test('nothing is judged when the event is none that it knows', async () => {
  const scenario = shop(items)
  const { summary, exitCode } = await judge(scenario, { event: { ...push50(scenario), name: 'fork' } })
  expect(summary).toContain('fork')
  expect(exitCode).toBe(3)
})

function dropAll(at: string, times: number) {
  return { at, times, fault: { kind: 'rewrite' as const, change: () => [] } }
}
