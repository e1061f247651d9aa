import { expect, test } from '@jest/globals'
import { makeIdentity } from '../support/github/builders.js'
import { pullRequestEvent, pullRequestReviewEvent } from '../support/github/payloads.js'
import { addPerson, addTeam, review } from '../support/github/scenario.js'
import { askFor, removeReviews, slipIn, type Row } from './sign-off-case.js'

const rows: readonly Row[] = [
  {
    when: 'the author approves',
    set: scenario => {
      removeReviews(scenario)
      review(scenario, { by: 'ada', minute: 31 })
    },
    says: 'pending awaiting author'
  },
  {
    when: 'the author of a commit approves',
    set: scenario => {
      slipIn(scenario, { author: makeIdentity('grace'), committer: makeIdentity('ada') })
    },
    says: 'pending awaiting contributor'
  },
  {
    when: 'the committer of a commit approves',
    set: scenario => {
      slipIn(scenario, { committer: makeIdentity('grace') })
    },
    says: 'pending awaiting contributor'
  },
  {
    when: 'a co-author approves, whom GitHub finds by the address',
    set: scenario => {
      slipIn(scenario, { message: 'Together\n\nCo-authored-by: Somebody <grace@example.com>' })
    },
    says: 'pending awaiting contributor'
  },
  {
    when: 'the actor approves',
    given: scenario => ({ event: pullRequestEvent(scenario, { actor: 'grace' }) }),
    says: 'pending awaiting initiator'
  },
  {
    when: 'the actor approves, whose account was renamed since',
    given: scenario => ({ event: { ...pullRequestEvent(scenario, { actor: 'grace' }), actor: 'hopper' } }),
    says: 'pending awaiting initiator'
  },
  {
    when: 'whoever asked for the second attempt approves',
    given: () => ({ attempt: 2, triggeringActor: 'Grace' }),
    says: 'pending awaiting initiator'
  },
  {
    when: 'the reviewer runs the run of the review again',
    given: scenario => ({ event: pullRequestReviewEvent(scenario), attempt: 2, triggeringActor: 'grace' }),
    says: 'pending awaiting initiator'
  },
  {
    when: 'a bot approves that may write',
    set: scenario => {
      removeReviews(scenario)
      addPerson(scenario, 'release-helper[bot]', 'write')
      review(scenario, { by: 'release-helper[bot]', minute: 31 })
    },
    says: 'pending awaiting bot'
  },
  {
    when: 'an account approves whose name is a bot’s and whose type is not',
    set: scenario => {
      removeReviews(scenario)
      addPerson(scenario, 'helper[bot]', 'admin')
      for (const user of scenario.world.users) if (user.login === 'helper[bot]') user.type = 'User'
      review(scenario, { by: 'helper[bot]', minute: 31 })
    },
    says: 'pending awaiting bot'
  },
  {
    when: 'an account approves whose type is a bot’s and whose name is not, though the role lists it',
    set: ({ world }) => {
      for (const user of world.users) if (user.login === 'grace') user.type = 'Bot'
    },
    ...{ gate: 'sign-off: lead', roles: '{ lead: { users: [grace, edgar] } }' },
    says: 'pending awaiting bot'
  },
  {
    when: 'somebody approves who does not hold the role',
    ...{ gate: 'sign-off: dba', roles: '{ dba: { users: [edgar] } }' },
    says: 'pending awaiting not-in-role'
  },
  ...['read', 'triage', 'none'].map((roleName): Row => ({
    when: `somebody approves whose permission is ${roleName}`,
    set: scenario => {
      removeReviews(scenario)
      addPerson(scenario, 'margaret', roleName)
      review(scenario, { by: 'margaret', minute: 31 })
    },
    says: 'pending awaiting no-permission'
  })),
  {
    when: 'somebody approves whose custom role GitHub does not explain',
    set: scenario => {
      removeReviews(scenario)
      addPerson(scenario, 'margaret', 'release-writer')
      review(scenario, { by: 'margaret', minute: 31 })
    },
    says: 'pending awaiting no-permission'
  },
  {
    when: 'a member approves who has not accepted the invitation to the team yet',
    set: scenario => {
      addTeam(scenario, 'databases', ['edgar', 'grace'])
      for (const { teams } of scenario.world.organisations) {
        for (const { members } of teams) for (const one of members) if (one.login === 'grace') one.state = 'pending'
      }
    },
    ...{ gate: 'sign-off: dba', roles: '{ dba: { teams: [acme/databases] } }' },
    says: 'pending awaiting not-in-role'
  }
]

test.each(rows)('a person may not sign when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})
