import { expect, test } from '@jest/globals'
import { makeActivity, makeUser } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { addPerson, addTeam, review, type Scenario } from '../support/github/scenario.js'
import { rewriteFile } from './scenes.js'
import { askFor, removeReviews, type Row } from './sign-off-case.js'

const gate = 'sign-off: owners'
const roles = '{ owners: { codeowners: true } }'
const owning = (text: string) => (scenario: Scenario) => {
  rewriteFile(scenario, '.github/CODEOWNERS', text)
}

/** A program opened it, as whose own every commit counts. */
function openByProgram({ world, pull }: Scenario): void {
  world.users.push({ ...makeUser('agent[bot]'), type: 'Bot' })
  pull.author = 'agent[bot]'
}

const rows: readonly Row[] = [
  { when: 'the owner of what is changed approves', set: owning('src/ @grace'), gate, roles, says: 'passed signed' },
  {
    when: 'the owner of something else approves',
    set: owning('* @edgar\ndb/ @grace'),
    gate,
    roles,
    says: 'pending owners-awaited not-in-role'
  },
  {
    when: 'the only owner wrote the change',
    set: owning('* @ada'),
    gate,
    roles,
    says: 'failed owners-impossible not-in-role'
  },
  {
    when: 'the owner who approves may not write',
    set: scenario => {
      owning('* @barbara @edgar')(scenario)
      addPerson(scenario, 'barbara', 'read')
      removeReviews(scenario)
      review(scenario, { by: 'barbara', minute: 31 })
    },
    gate,
    roles,
    says: 'pending owners-awaited not-in-role'
  },
  {
    when: 'nobody owns what is changed and a writer approves',
    set: owning('db/ @edgar'),
    gate,
    roles,
    says: 'passed signed'
  },
  { when: 'the base has no CODEOWNERS file', gate, roles, says: 'unknown not-found' },
  {
    when: 'the pull request names its own owner',
    set: scenario => {
      owning('* @edgar')(scenario)
      const head = scenario.repository.commits.find(({ sha }) => sha === scenario.pull.head.sha)
      if (head !== undefined) head.files = { ...head.files, '.github/CODEOWNERS': '* @grace' }
    },
    gate,
    roles,
    says: 'pending owners-awaited not-in-role'
  },
  {
    when: 'the team that owns it cannot be read',
    set: scenario => {
      owning('* @acme/shop')(scenario)
      addTeam(scenario, 'shop', ['grace'])
      delete scenario.token.permissions.members
    },
    gate,
    roles,
    says: 'unknown team-unreadable owners-awaited role-unknown'
  },
  {
    when: 'somebody of the team that owns it approves',
    set: scenario => {
      owning('* @acme/shop')(scenario)
      addTeam(scenario, 'shop', ['grace'])
    },
    gate,
    roles,
    says: 'passed signed'
  },
  {
    when: 'the role is held by a permission that the reviewer has',
    gate: 'sign-off: keepers',
    roles: '{ keepers: { permission: write } }',
    says: 'passed signed'
  },
  {
    when: 'the role is held by a permission that the reviewer has not',
    gate: 'sign-off: keepers',
    roles: '{ keepers: { permission: maintain } }',
    says: 'pending awaiting not-in-role'
  },
  {
    when: 'the reviewer pushed what somebody else wrote',
    set: ({ repository, pull }) => {
      const made = makeActivity('refs/heads/feature', pull.head.sha, {
        before: pull.base.sha,
        at: at(10),
        actor: 'grace',
        type: 'push'
      })
      repository.activities = [made]
    },
    says: 'pending awaiting contributor'
  },
  {
    when: 'the reviewer had a program open it',
    set: scenario => {
      openByProgram(scenario)
      scenario.pull.timeline.push({
        id: 1,
        event: 'copilot_work_started',
        actor: 'grace',
        createdAt: at(5),
        commitId: null
      })
    },
    says: 'pending awaiting behind'
  },
  { when: 'a program opened it and the reviewer has no part in it', set: openByProgram, says: 'passed signed' },
  {
    when: 'the author signs where that is let',
    set: scenario => {
      removeReviews(scenario)
      review(scenario, { by: 'ada', minute: 31 })
    },
    gate: 'sign-off: { exclude: [contributors, co-authors] }',
    says: 'passed signed lifted lifted'
  }
]

test.concurrent.each(rows)('the sign-off is $says when $when', async row => {
  expect(await askFor(row)).toBe(row.says)
})
