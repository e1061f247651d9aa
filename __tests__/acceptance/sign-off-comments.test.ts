import { expect, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import { pullRequestEvent } from '../support/github/payloads.js'
import { issueCommentEvent } from '../support/github/payloads-runs.js'
import { addPerson, comment, push, review, type Scenario } from '../support/github/scenario.js'
import { judge, ORDINARY_CALLS } from './judge.js'
import { shop } from './scenes.js'
import { askFor, removeReviews, type Row } from './sign-off-case.js'

const roles = '{ dba: { users: [edgar, ada] } }'
const gate = 'sign-off: { role: dba, by: comment }'
const naming = 'sign-off: { role: dba, confirm: item }'

/** Edgar comments five minutes after grace approved. */
const says =
  (body: string, more: Partial<Parameters<typeof comment>[1]> = {}) =>
  (scenario: Scenario) =>
    void comment(scenario, { by: 'edgar', minute: 35, body, ...more })

const all =
  (...changes: readonly ((scenario: Scenario) => void)[]) =>
  (scenario: Scenario) => {
    for (const change of changes) change(scenario)
  }

const comments: readonly Row[] = [
  { when: 'its first line is the command', set: says('/sign-off dba\nAll is well.'), says: 'passed commented' },
  { when: 'lines end as on Windows', set: says('/sign-off dba\r\nAll is well.'), says: 'passed commented' },
  { when: 'it names the item', set: says('/sign-off reviewed'), says: 'passed commented' },
  { when: 'it says what was done', set: says('/sign-off reviewed restored'), gate: naming, says: 'passed stated' },
  { when: 'it has 65,000 characters', set: says(`/sign-off dba ${'x'.repeat(65_000)}`), says: 'passed stated' },
  {
    when: 'its writer was renamed since the role was written, and the role gives the id',
    set: scenario => {
      const edgar = scenario.world.users.find(({ login }) => login === 'edgar')
      says('/sign-off lead', { by: 'edgar' })(scenario)
      if (edgar !== undefined) edgar.id = 4242
    },
    ...{ gate: 'sign-off: { role: lead, by: comment }', roles: '{ lead: { users: [4242] } }' },
    says: 'passed commented'
  },
  {
    when: 'it is the text of a review that only comments',
    set: scenario => void review(scenario, { by: 'edgar', minute: 35, state: 'COMMENTED', body: '/sign-off dba' }),
    says: 'passed commented'
  },
  {
    when: 'its event started the run',
    set: says('/sign-off dba'),
    given: scenario => ({ event: issueCommentEvent(scenario) }),
    says: 'passed commented'
  },
  { when: 'only a review approves', says: 'pending awaiting not-in-role' },
  {
    when: 'it was edited',
    set: says('/sign-off dba', { edited: { at: at(36), by: 'edgar' } }),
    says: 'pending awaiting edited'
  },
  {
    when: 'somebody else made it of another comment',
    set: says('/sign-off dba', { edited: { at: at(36), by: 'ada' } }),
    says: 'pending awaiting interfered'
  },
  {
    when: 'it is the text of a review that was edited',
    set: scenario =>
      void review(scenario, {
        ...{ by: 'edgar', minute: 35, state: 'COMMENTED', body: '/sign-off dba' },
        edited: { at: at(36), by: 'edgar' }
      }),
    says: 'pending awaiting edited'
  },
  { when: 'it is older than the head', set: says('/sign-off dba', { minute: 5 }), says: 'pending awaiting stale' },
  {
    when: 'a commit was pushed after it',
    set: all(says('/sign-off dba'), scenario => void push(scenario, { by: 'ada', minute: 36 })),
    says: 'pending awaiting stale'
  },
  {
    when: 'it is too old',
    set: says('/sign-off dba'),
    gate: 'sign-off: { role: dba, by: comment, max-age: 1s }',
    says: 'pending awaiting expired'
  },
  { when: 'it is by the author', set: says('/sign-off dba', { by: 'ada' }), says: 'pending awaiting author' },
  { when: 'it is by somebody else', set: says('/sign-off dba', { by: 'grace' }), says: 'pending awaiting not-in-role' },
  {
    when: 'it is by an app',
    set: all(
      scenario => {
        addPerson(scenario, 'helper[bot]', 'admin')
      },
      says('/sign-off dba', { by: 'helper[bot]' })
    ),
    says: 'pending awaiting bot'
  },
  { when: 'its account is gone', set: says('/sign-off dba', { by: null }), says: 'pending awaiting unknown-user' },
  {
    when: 'its writer started the run',
    set: says('/sign-off dba'),
    given: scenario => ({ event: pullRequestEvent(scenario, { actor: 'edgar' }) }),
    roles: '{ dba: { users: [edgar, grace] } }',
    says: 'pending awaiting initiator'
  },
  { when: 'the command is quoted', set: says('> /sign-off dba'), says: 'pending awaiting' },
  { when: 'the command is in a block of code', set: says('```\n/sign-off dba\n```'), says: 'pending awaiting' },
  { when: 'the command is in the second line', set: says('Well.\n/sign-off dba'), says: 'pending awaiting' },
  { when: 'text stands before the command', set: says('Please /sign-off dba'), says: 'pending awaiting' },
  { when: 'what is not seen stands before the command', set: says('\u200b/sign-off dba'), says: 'pending awaiting' },
  { when: 'the name is turned round', set: says('/sign-off \u202eabd'), says: 'pending awaiting unknown-name' },
  { when: 'the name is misspelt', set: says('/sign-off db'), says: 'pending awaiting unknown-name' },
  { when: 'the command is misspelt', set: says('/signoff dba'), says: 'pending awaiting unknown-command' },
  {
    when: 'the role is named where the item must be',
    set: says('/sign-off dba'),
    gate: naming,
    says: 'pending awaiting unconfirmed'
  },
  {
    when: 'its writer takes it back, by a comment that was edited',
    set: all(says('/sign-off dba'), says('/revoke', { minute: 36, edited: { at: at(37), by: 'edgar' } })),
    says: 'pending awaiting revoked'
  },
  {
    when: 'its writer takes back another role',
    set: all(says('/sign-off dba'), says('/revoke lead', { minute: 36 })),
    roles: '{ dba: { users: [edgar] }, lead: { users: [edgar] } }',
    says: 'passed commented'
  },
  {
    when: 'its writer requests changes later',
    set: all(
      says('/sign-off dba'),
      scenario => void review(scenario, { by: 'edgar', minute: 36, state: 'CHANGES_REQUESTED' })
    ),
    says: 'failed changes-requested awaiting superseded'
  },
  {
    when: 'a later review by its writer was dismissed',
    set: all(says('/sign-off dba'), scenario => void review(scenario, { by: 'edgar', minute: 36, state: 'DISMISSED' })),
    says: 'pending awaiting dismissed'
  },
  {
    when: 'somebody else deleted a later comment by its writer',
    set: all(says('/sign-off dba'), ({ pull }) => {
      pull.deletedComments = [{ at: at(38), author: 'edgar', by: 'ada' }]
    }),
    says: 'pending awaiting interfered'
  },
  {
    when: 'the comment that started the run is not listed',
    set: says('/sign-off dba'),
    given: scenario => {
      const event = issueCommentEvent(scenario)
      scenario.pull.comments = []
      return { event, inputs: { timeout: '3s' } }
    },
    says: 'unknown comment-not-listed'
  }
]

test.each(comments)('a comment signs or not when $when', async row => {
  const set = (scenario: Scenario) => {
    if (row.when !== 'only a review approves') removeReviews(scenario)
    row.set?.(scenario)
  }
  expect(await askFor({ gate, roles, ...row, set })).toBe(row.says)
})

test('/revoke takes back what a review approved, where comments are read', async () => {
  const row = { when: '', gate: 'sign-off: { by: [review, comment] }', says: 'pending awaiting revoked' }
  expect(await askFor({ ...row, set: says('/revoke', { by: 'grace' }) })).toBe(row.says)
})

test('an ordinary pull request takes one call more where comments count, and none where they do not', async () => {
  const [plain, commented] = await Promise.all([
    judge(shop({ reviewed: 'sign-off: default' })),
    judge(shop({ reviewed: 'sign-off: { by: [review, comment] }' }))
  ])
  expect(commented.calls.length).toBe(plain.calls.length + 1)
  expect(commented.calls.length).toBeLessThanOrEqual(ORDINARY_CALLS)
})
