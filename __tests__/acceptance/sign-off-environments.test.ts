import { expect, test } from '@jest/globals'
import { pullRequestEvent, pullRequestReviewEvent } from '../support/github/payloads.js'
import { issueCommentEvent } from '../support/github/payloads-runs.js'
import { comment, review, type Scenario } from '../support/github/scenario.js'
import type { RunApproval } from '../support/github/world-runs.js'
import { askFor, removeReviews, type Row } from './sign-off-case.js'

const both = (one: (scenario: Scenario) => void, other: (scenario: Scenario) => void) => (scenario: Scenario) => {
  one(scenario)
  other(scenario)
}

const approve =
  (...given: readonly Partial<RunApproval>[]) =>
  ({ repository }: Scenario) => {
    for (const run of repository.runs) {
      run.approvals = given.map(one => ({
        ...{ user: 'edgar', state: 'approved', environments: ['Production'], comment: '' },
        ...one
      }))
    }
  }
const inputs = { environment: 'production' }
const production = () => ({ inputs })

const deployments: readonly Row[] = [
  { when: 'it is of the environment', set: approve({}), given: production, says: 'passed released' },
  { when: 'nobody gave one', given: production, says: 'pending awaiting' },
  {
    when: 'it is of another environment',
    set: approve({ environments: ['staging'] }),
    given: production,
    says: 'pending awaiting'
  },
  {
    when: 'it is by somebody else',
    set: approve({ user: 'grace' }),
    given: production,
    says: 'pending awaiting not-in-role'
  },
  { when: 'it is by the author', set: approve({ user: 'ada' }), given: production, says: 'pending awaiting author' },
  { when: 'the run names no environment', set: approve({}), says: 'failed no-environment' },
  {
    when: 'age matters',
    set: approve({}),
    given: production,
    gate: 'sign-off: { role: dba, by: environment, max-age: 30d }',
    says: 'pending awaiting undated'
  },
  {
    when: 'somebody of the role rejects',
    set: approve({ state: 'rejected' }),
    given: production,
    says: 'failed rejected awaiting'
  },
  {
    when: 'whoever gave it started the run by a review',
    set: both(approve({}), scenario => void review(scenario, { by: 'edgar', minute: 31, state: 'COMMENTED' })),
    given: scenario => ({ inputs, event: pullRequestReviewEvent(scenario) }),
    says: 'pending awaiting initiator'
  },
  {
    when: 'whoever gave it started the run again',
    set: approve({}),
    given: () => ({ inputs, attempt: 2, triggeringActor: 'edgar' }),
    says: 'failed impossible initiator'
  },
  {
    when: 'the pull request went into another branch when the run was started',
    set: approve({}),
    given: scenario => {
      const event = pullRequestEvent({
        ...scenario,
        pull: { ...scenario.pull, base: { ...scenario.pull.base, ref: 'next' } }
      })
      return { inputs, event, attempt: 2, triggeringActor: 'grace' }
    },
    says: 'pending awaiting undated'
  },
  {
    when: 'the run was started by a comment, for whatever the head is',
    set: both(approve({}), scenario => void comment(scenario, { by: 'grace', minute: 35, body: 'Deploy, please.' })),
    given: scenario => ({ inputs, event: issueCommentEvent(scenario) }),
    says: 'pending awaiting undated'
  },
  {
    when: 'the token may not read it',
    set: both(approve({}), ({ token }) => {
      token.permissions = { ...token.permissions }
      delete token.permissions.actions
    }),
    given: production,
    says: 'unknown forbidden'
  }
]

test.each(deployments)('an approval of the deployment signs or not when $when', async row => {
  const set = (scenario: Scenario) => {
    removeReviews(scenario)
    row.set?.(scenario)
  }
  expect(
    await askFor({
      gate: 'sign-off: { role: dba, by: environment }',
      roles: '{ dba: { users: [edgar, ada] } }',
      ...row,
      set
    })
  ).toBe(row.says)
})
