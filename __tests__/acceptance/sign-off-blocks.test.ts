import { expect, test } from '@jest/globals'
import { makeIdentity } from '../support/github/builders.js'
import { addPerson, addTeam, moveToFork, review } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { approvalOf, askFor, removeReviews, slipIn, type Row } from './sign-off-case.js'
import { shop } from './scenes.js'

const lead = { gate: 'sign-off: lead', roles: '{ lead: { users: [grace] } }' }
const databases = { gate: 'sign-off: dba', roles: '{ dba: { teams: [acme/databases] } }' }

const failed: readonly Row[] = [
  {
    when: 'the approval was followed by a request for changes',
    set: scenario => void review(scenario, { by: 'grace', minute: 35, state: 'CHANGES_REQUESTED' }),
    says: 'failed changes-requested awaiting superseded'
  },
  {
    when: 'somebody else with write access requests changes',
    set: scenario => void review(scenario, { by: 'edgar', minute: 35, state: 'CHANGES_REQUESTED' }),
    says: 'failed changes-requested signed'
  },
  {
    when: 'somebody with write access has requested changes of an older commit',
    set: scenario => void review(scenario, { by: 'edgar', minute: 1, state: 'CHANGES_REQUESTED', commitId: null }),
    ...lead,
    says: 'failed changes-requested signed'
  },
  {
    when: 'somebody who holds the role and may not write requests changes',
    set: scenario => {
      addPerson(scenario, 'margaret', 'none')
      review(scenario, { by: 'margaret', minute: 35, state: 'CHANGES_REQUESTED' })
    },
    ...{ gate: 'sign-off: lead', roles: '{ lead: { users: [grace, margaret] } }' },
    says: 'failed changes-requested signed'
  },
  {
    when: 'somebody with a custom role, which may allow to write, requests changes',
    set: scenario => {
      addPerson(scenario, 'margaret', 'release-writer')
      review(scenario, { by: 'margaret', minute: 35, state: 'CHANGES_REQUESTED' })
    },
    says: 'failed changes-requested signed'
  },
  {
    when: 'the only member of the role is the author',
    gate: 'sign-off: me',
    roles: '{ me: { users: [ada] } }',
    says: 'failed impossible not-in-role'
  },
  {
    when: 'the role has fewer people than it asks for',
    gate: 'sign-off: { role: lead, count: 2 }',
    roles: lead.roles,
    says: 'failed impossible signed'
  }
]

const passed: readonly Row[] = [
  {
    when: 'whoever requests changes may neither write nor sign',
    set: scenario => {
      addPerson(scenario, 'margaret', 'triage')
      review(scenario, { by: 'margaret', minute: 35, state: 'CHANGES_REQUESTED' })
    },
    says: 'passed signed'
  },
  {
    when: 'requests for changes are ignored',
    set: scenario => void review(scenario, { by: 'edgar', minute: 35, state: 'CHANGES_REQUESTED' }),
    gate: 'sign-off: { ignore-changes-requested: true }',
    says: 'passed signed'
  }
]

const unknown: readonly Row[] = [
  {
    when: 'the pull request is a draft',
    set: ({ pull }) => {
      pull.draft = true
    },
    says: 'unknown draft'
  },
  {
    when: 'the pull request is closed',
    set: ({ pull }) => {
      pull.state = 'closed'
    },
    says: 'unknown closed'
  },
  {
    when: 'the repository of the head is deleted',
    set: scenario => {
      moveToFork(scenario, 'ada')
      scenario.pull.head.repository = null
    },
    says: 'unknown head-repository-gone'
  },
  {
    when: 'GitHub finds no user for the author of a commit',
    set: scenario => {
      slipIn(scenario, { author: makeIdentity('nobody', { login: null }), committer: makeIdentity('ada') })
    },
    says: 'unknown contributors-unknown signed'
  },
  {
    when: 'GitHub finds no user for the committer of a commit',
    set: scenario => {
      slipIn(scenario, { committer: makeIdentity('nobody', { login: null }) })
    },
    says: 'unknown contributors-unknown signed'
  },
  {
    when: 'GitHub itself is the author of a commit',
    set: scenario => {
      slipIn(scenario, { author: makeIdentity('web-flow'), committer: makeIdentity('web-flow') })
    },
    says: 'unknown contributors-unknown signed'
  },
  ...[249, 250, 300].map((more): Row => ({
    when: `${String(more)} further commits reach what GitHub lists`,
    set: scenario => {
      for (let index = 0; index < more; index++) slipIn(scenario, { message: `Slipped in ${String(index)}` })
    },
    says: 'unknown incomplete'
  })),
  {
    when: 'the team cannot be read',
    set: scenario => {
      addTeam(scenario, 'databases', ['grace'])
      for (const token of scenario.world.tokens) delete token.permissions.members
    },
    ...databases,
    says: 'unknown team-unreadable awaiting role-unknown'
  },
  { when: 'there is no such team', ...databases, says: 'unknown team-unreadable awaiting role-unknown' },
  {
    when: 'somebody who may be of an unreadable team requests changes',
    set: scenario => {
      addPerson(scenario, 'margaret', 'none')
      review(scenario, { by: 'margaret', minute: 35, state: 'CHANGES_REQUESTED' })
    },
    ...{ gate: 'sign-off: lead', roles: '{ lead: { users: [grace], teams: [acme/databases] } }' },
    says: 'unknown team-unreadable changes-requested signed'
  },
  {
    when: 'a review is in a state that nobody knows',
    set: scenario => {
      approvalOf(scenario).state = 'BLESSED'
    },
    says: 'unknown review-state-unknown awaiting unknown-state'
  }
]

test.each(failed)('nobody can pass over it when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})

test.each(passed)('it does not hold back when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})

test.each(unknown)('nothing is known when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})

const both = 'roles: { lead: { users: [grace, edgar] }, dba: { users: [grace] } }'

test.each([
  { when: 'only one person holds both roles', reviewers: ['grace'], filled: 1, decision: 'hold' },
  { when: 'somebody else can take one of them', reviewers: ['grace', 'edgar'], filled: 2, decision: 'go' }
])('one person fills one role when $when', async ({ reviewers, filled, decision }) => {
  const scenario = shop({ lead: 'sign-off: lead', dba: 'sign-off: dba' }, both)
  removeReviews(scenario)
  reviewers.forEach((by, index) => review(scenario, { by, minute: 31 + index }))
  const judged = await judge(scenario)
  expect(Object.values(judged.items).filter(said => said.startsWith('passed'))).toHaveLength(filled)
  expect(judged.decision).toBe(decision)
})

test('one person fills two roles when neither asks for somebody of its own', async () => {
  const gates = { lead: 'sign-off: { role: lead, distinct: false }', dba: 'sign-off: { role: dba, distinct: false }' }
  const { items, decision } = await judge(shop(gates, both))
  expect({ ...items, decision }).toEqual({ lead: 'passed signed', dba: 'passed signed', decision: 'go' })
})

test('the message names the permission when a team cannot be read', async () => {
  const { summary, annotations } = await judge(shop({ reviewed: databases.gate }, `roles: ${databases.roles}`))
  expect(summary).toContain('members')
  expect(annotations.map(({ message }) => message).join()).toContain('`members: read`')
})
