import { expect, test } from '@jest/globals'
import { makeIdentity } from '../support/github/builders.js'
import { pullRequestReviewEvent } from '../support/github/payloads.js'
import { addPerson, addTeam, comment, review } from '../support/github/scenario.js'
import { approvalOf, askFor, removeReviews, slipIn, type Row } from './sign-off-case.js'

const accepted: readonly Row[] = [
  { when: 'somebody with write access approved the head', says: 'passed signed' },
  ...['maintain', 'admin'].map((roleName): Row => ({
    when: `somebody approves whose permission is ${roleName}`,
    set: scenario => {
      removeReviews(scenario)
      addPerson(scenario, 'margaret', roleName)
      review(scenario, { by: 'margaret', minute: 31 })
    },
    says: 'passed signed'
  })),
  {
    when: 'the role gives the id of whoever approves',
    set: ({ world }) => {
      for (const user of world.users) if (user.login === 'grace') user.id = 4242
    },
    ...{ gate: 'sign-off: lead', roles: '{ lead: { users: [4242] } }' },
    says: 'passed signed'
  },
  {
    when: 'the role lists whoever approves beside a team that cannot be read',
    ...{ gate: 'sign-off: lead', roles: '{ lead: { users: [grace], teams: [acme/databases] } }' },
    says: 'passed signed'
  },
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
    when: 'an active member of a team within the team approves',
    set: scenario => {
      addTeam(scenario, 'databases', ['edgar'])
      addTeam(scenario, 'orders', [], 'databases')
      addTeam(scenario, 'ledger', ['grace'], 'orders')
    },
    ...{ gate: 'sign-off: dba', roles: '{ dba: { teams: [acme/databases] } }' },
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
    when: 'its author requests changes later, though such requests hold nothing back here',
    set: scenario => void review(scenario, { by: 'grace', minute: 35, state: 'CHANGES_REQUESTED' }),
    gate: 'sign-off: { ignore-changes-requested: true }',
    says: 'pending awaiting superseded'
  },
  {
    when: 'its author requests changes in the same second by a later review',
    set: scenario => {
      const { id } = approvalOf(scenario)
      review(scenario, { by: 'grace', minute: 30, id: id + 1, state: 'CHANGES_REQUESTED' })
    },
    gate: 'sign-off: { ignore-changes-requested: true }',
    says: 'pending awaiting superseded'
  },
  {
    when: 'a label, ticked boxes and the title say that it is approved',
    set: scenario => {
      removeReviews(scenario)
      Object.assign(scenario.pull, { labels: ['approved'], title: 'Approved by grace', body: '- [x] Approved: grace' })
    },
    says: 'pending awaiting'
  },
  {
    when: 'it only comments, in the words of a signature',
    set: scenario => {
      removeReviews(scenario)
      review(scenario, { by: 'grace', minute: 31, state: 'COMMENTED', body: '/sign-off default' })
      comment(scenario, { by: 'edgar', minute: 31, body: '/sign-off default' })
    },
    says: 'pending awaiting'
  },
  {
    when: 'somebody approved the deployment instead',
    set: scenario => {
      removeReviews(scenario)
      for (const run of scenario.repository.runs)
        run.approvals = [{ user: 'edgar', state: 'approved', environments: ['production'], comment: 'Fine' }]
    },
    given: () => ({ inputs: { environment: 'production' } }),
    says: 'pending awaiting'
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
