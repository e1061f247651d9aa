import { expect, test } from '@jest/globals'
import { makeIdentity } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { pullRequestReviewEvent } from '../support/github/payloads.js'
import { addPerson, addTeam, push, review } from '../support/github/scenario.js'
import { approvalOf, askFor, removeReviews, slipIn, type Row } from './sign-off-case.js'

const accepted: readonly Row[] = [
  { when: 'somebody with write access approved the head', says: 'passed signed' },
  {
    when: 'whoever approves writes their login in capitals, and so does the role not',
    set: ({ world, repository, pull }) => {
      for (const user of world.users) if (user.login === 'grace') user.login = 'Grace'
      for (const one of repository.collaborators) if (one.login === 'grace') one.login = 'Grace'
      for (const one of pull.reviews) one.user = 'Grace'
    },
    ...{ gate: 'sign-off: lead', roles: '{ lead: { users: [grACE] } }' },
    says: 'passed signed'
  },
  {
    when: 'somebody approves after having requested changes',
    set: scenario => void review(scenario, { by: 'grace', minute: 20, state: 'CHANGES_REQUESTED' }),
    says: 'passed signed'
  },
  {
    when: 'a comment follows the approval',
    set: scenario => void review(scenario, { by: 'grace', minute: 35, state: 'COMMENTED' }),
    says: 'passed signed'
  },
  {
    when: 'an active member of the team approves',
    set: scenario => {
      addPerson(scenario, 'margaret', 'none')
      addTeam(scenario, 'databases', ['margaret'])
      review(scenario, { by: 'margaret', minute: 31 })
    },
    ...{ gate: 'sign-off: dba', roles: '{ dba: { teams: [acme/databases] } }' },
    says: 'passed signed not-in-role'
  },
  {
    when: 'the approval is of an older commit, and any commit counts',
    set: scenario => void push(scenario, { by: 'ada', minute: 35 }),
    gate: 'sign-off: { fresh: any }',
    says: 'passed signed'
  },
  {
    when: 'the reviewer starts the run by the review itself',
    given: scenario => ({ event: pullRequestReviewEvent(scenario) }),
    says: 'passed signed'
  },
  {
    when: 'GitHub committed for the author in the browser',
    set: scenario => {
      slipIn(scenario, { committer: makeIdentity('web-flow', { name: 'GitHub', email: 'noreply@github.com' }) })
    },
    says: 'passed signed'
  }
]

const waiting: readonly Row[] = [
  { when: 'nobody has reviewed', set: removeReviews, says: 'pending awaiting' },
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
    when: 'its author requests changes later, though such requests hold nothing back here',
    set: scenario => void review(scenario, { by: 'grace', minute: 35, state: 'CHANGES_REQUESTED' }),
    gate: 'sign-off: { ignore-changes-requested: true }',
    says: 'pending awaiting superseded'
  },
  {
    when: 'the approval was dismissed',
    set: scenario => {
      approvalOf(scenario).state = 'DISMISSED'
    },
    says: 'pending awaiting dismissed'
  },
  {
    when: 'a newer review was dismissed, which revives no older approval',
    set: scenario => void review(scenario, { by: 'grace', minute: 35, state: 'DISMISSED' }),
    says: 'pending awaiting dismissed'
  },
  {
    when: 'the account that approved is gone',
    set: scenario => {
      approvalOf(scenario).user = null
    },
    says: 'pending awaiting unknown-user'
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
  },
  {
    when: 'one of two people has approved',
    gate: 'sign-off: { role: default, count: 2 }',
    says: 'pending awaiting signed'
  },
  {
    when: 'one person approves twice where two are asked for',
    set: scenario => void review(scenario, { by: 'grace', minute: 31 }),
    gate: 'sign-off: { role: default, count: 2 }',
    says: 'pending awaiting signed'
  }
]

test.each(accepted)('a review counts when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})

test.each(waiting)('a review does not count when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})
