import { makeCheckSuite, makeCommit, makePullRequest, makeReview } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { mergeGroupEvent } from '../support/github/payloads-runs.js'
import { push, review, type Scenario } from '../support/github/scenario.js'
import type { Commit, PullRequest } from '../support/github/world.js'
import { shop, type Items } from './scenes.js'

export interface Queued {
  readonly scenario: Scenario
  readonly base: string
  readonly second: PullRequest
  readonly one: Commit
  readonly two: Commit
}

/** The queue has squashed #7 and then #8 onto main at 9:40; #8 is grace's, and edgar approved it. */
export function queued(items: Items, ...settings: readonly string[]): Queued {
  const scenario = shop(items, ...settings)
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
    { number: 7, commit: one.sha, enqueuedAt: at(39) },
    { number: 8, commit: two.sha, enqueuedAt: at(39) }
  ]
  return { scenario, base, second, one, two }
}

export function groupEvent({ scenario, base }: Queued) {
  return mergeGroupEvent(scenario, { actor: 'github-actions[bot]', base })
}

/** Pushes to #8 and has edgar approve that, so that only the queue's commit speaks against it. */
export function pushToSecond({ scenario, second }: Queued): void {
  const other = { ...scenario, pull: second }
  push(other, { by: 'grace', minute: 50 })
  review(other, { by: 'edgar', minute: 51 })
}
