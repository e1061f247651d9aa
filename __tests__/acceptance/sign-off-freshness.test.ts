import { expect, test } from '@jest/globals'
import { makeIdentity, makeTimelineEvent } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { push, retarget, review } from '../support/github/scenario.js'
import { approvalOf, askFor, removeReviews, type Row } from './sign-off-case.js'

const fresh: readonly Row[] = [
  {
    when: 'the author of the head dates it after the approval',
    set: ({ repository, pull }) => {
      const head = repository.commits.find(({ sha }) => sha === pull.head.sha)
      if (head !== undefined) head.author = head.committer = makeIdentity('ada', { date: at(59) })
    },
    says: 'passed signed'
  },
  {
    when: 'the base was changed before',
    set: scenario => {
      retarget(scenario, 29)
    },
    says: 'passed signed'
  },
  {
    when: 'the base was changed after the approval, and any commit counts',
    set: scenario => {
      retarget(scenario, 35)
    },
    gate: 'sign-off: { fresh: any }',
    says: 'passed signed'
  },
  {
    when: 'the approval is of an older commit, and any commit counts',
    set: scenario => void push(scenario, { by: 'ada', minute: 35 }),
    gate: 'sign-off: { fresh: any }',
    says: 'passed signed'
  }
]

const stale: readonly Row[] = [
  {
    when: 'a commit was pushed after the approval',
    set: scenario => void push(scenario, { by: 'ada', minute: 35 }),
    says: 'pending awaiting stale'
  },
  {
    when: 'the head was approved before it arrived',
    set: scenario => {
      const { id, commitId } = approvalOf(scenario)
      removeReviews(scenario)
      review(scenario, { by: 'grace', minute: 5, id, commitId })
    },
    says: 'pending awaiting stale'
  },
  {
    when: '"Update branch" gave the approval the new head as its commit',
    set: scenario => {
      push(scenario, { by: 'ada', minute: 35, message: "Merge branch 'main' into feature" })
      approvalOf(scenario).commitId = scenario.pull.head.sha
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'a force-push brought back the commit that was approved',
    set: scenario => {
      const { repository, pull } = scenario
      const before = pull.head.sha
      push(scenario, { by: 'ada', minute: 34 })
      const after = pull.head.sha
      Object.assign(pull, { head: { ...pull.head, sha: before }, commits: [before] })
      repository.branches[pull.head.ref] = before
      repository.activities.push({
        ...{ id: 77, ref: 'refs/heads/feature', before: after, after: before, at: at(36) },
        ...{ type: 'force_push', actor: 'ada' }
      })
    },
    says: 'pending awaiting stale'
  },
  ...['base_ref_changed', 'automatic_base_change_succeeded'].map((event): Row => ({
    when: `what was approved was for another base: ${event}`,
    set: scenario => {
      retarget(scenario, 35, event)
    },
    says: 'pending awaiting stale'
  })),
  {
    when: 'only its checks tell when the head arrived, and they began after the approval',
    set: ({ repository }) => {
      repository.activities = []
      for (const suite of repository.checkSuites) suite.createdAt = at(35)
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'only the timeline tells that the head was forced after the approval',
    set: ({ repository, pull }) => {
      repository.activities = []
      pull.timeline.push(makeTimelineEvent('head_ref_force_pushed', 'ada', { createdAt: at(35) }))
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'the review is of no commit',
    set: scenario => {
      approvalOf(scenario).commitId = null
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'nothing tells when the head arrived',
    set: ({ repository }) => {
      repository.activities = []
      repository.checkSuites = []
    },
    says: 'pending awaiting arrival-unknown'
  },
  {
    when: 'the approval is older than it may be',
    set: scenario => {
      approvalOf(scenario).submittedAt = at(-60)
      for (const one of scenario.repository.activities) one.at = at(-90)
    },
    gate: 'sign-off: { max-age: 1s }',
    says: 'pending awaiting expired'
  },
  {
    when: 'the approval of any commit is older than it may be',
    gate: 'sign-off: { max-age: 1s, fresh: any }',
    says: 'pending awaiting expired'
  }
]

test.each(fresh)('an approval is fresh when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})

test.each(stale)('an approval is not fresh when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})
