import { dba, demandFor, head, people, reviewBy, signOffRecord } from '../../../src/gates/parts/sign-off/examples.js'
import type { Person, Review, SignOffRecord } from '../../../src/model/github.js'
import { defaultRole, type Membership, type Role } from '../../../src/model/sign-off.js'
import type { Case } from '../../support/judge.js'

const { ada, grace, edgar } = people
const alan = { id: 4, login: 'alan', type: 'User' }
const old = 'c'.repeat(40)
const option = { role: 'dba' }
const open: Role = { id: defaultRole, users: [], teams: [], count: 1 }
const team: Role = { id: 'dba', users: ['ada'], teams: ['acme/databases'], count: 1 }
const security: Role = { id: 'security', users: ['edgar', 'grace'], teams: [], count: 1 }
const two: Role = { ...dba, users: ['edgar', 'grace', 'ada'], count: 2 }

const holding = (...holders: readonly Person[]): readonly Membership[] =>
  [ada, grace, edgar, alan].map(({ id }) => ({
    user: id,
    holds: holders.some(holder => holder.id === id) ? 'yes' : 'no'
  }))

const record = (reviews: readonly Review[], more: Partial<SignOffRecord> = {}) => ({
  'sign-offs': signOffRecord(reviews, more)
})
const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`
const changes = (user: Person, more: Partial<Review> = {}) => reviewBy(user, { state: 'CHANGES_REQUESTED', ...more })
const both = {
  demands: [demandFor(security), demandFor(dba)],
  memberships: { dba: holding(ada, edgar), security: holding(edgar, grace) }
}

export const cases: readonly Case[] = [
  { title: 'nobody has reviewed', options: option, evidence: record([]), expect: 'pending', because: ['awaiting'] },
  {
    title: 'approving the head just when it arrives',
    options: option,
    evidence: record([reviewBy(edgar, { submittedAt: '2026-11-20T09:00:00Z' })]),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'the approval of the head is older than its arrival',
    options: option,
    evidence: record([reviewBy(edgar, { submittedAt: '2026-11-20T08:59:59Z' })]),
    expect: 'pending',
    because: ['stale', 'awaiting']
  },
  {
    title: 'the approval has no time though any commit will do',
    options: { ...option, fresh: 'any' },
    evidence: record([reviewBy(edgar, { submittedAt: null })]),
    expect: 'pending',
    because: ['stale']
  },
  {
    title: 'an older commit was approved and any will do',
    options: { ...option, fresh: 'any' },
    evidence: record([reviewBy(edgar, { commit: old, submittedAt: '2026-11-20T08:00:00Z' })]),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'nothing tells when the head arrived',
    options: option,
    evidence: record([reviewBy(edgar)], { headArrivedAt: null }),
    expect: 'pending',
    because: ['arrival-unknown']
  },
  {
    title: 'the approval is just young enough',
    options: { ...option, 'max-age': '2h' },
    evidence: record([reviewBy(edgar)]),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'the approval is a moment too old',
    options: { ...option, 'max-age': '2h' },
    evidence: record([reviewBy(edgar)]),
    now: '2026-11-20T12:00:00.001Z',
    expect: 'pending',
    because: ['expired']
  },
  {
    title: 'the author approves',
    options: option,
    evidence: record([reviewBy(ada)]),
    expect: 'pending',
    because: ['author']
  },
  {
    title: 'somebody approves who has committed to it',
    options: option,
    evidence: record([reviewBy(edgar)], { contributors: { people: [ada, edgar], unknown: [] } }),
    expect: 'failed',
    because: ['contributor', 'impossible']
  },
  {
    title: 'somebody approves who has started the run and is known by login only',
    options: option,
    evidence: record([reviewBy(edgar)], { initiators: [{ login: 'Edgar' }] }),
    expect: 'failed',
    because: ['initiator', 'impossible']
  },
  {
    title: 'the only member of the role is the author',
    options: option,
    evidence: record([], { demands: [demandFor({ ...dba, users: [1] })] }),
    expect: 'failed',
    because: ['impossible']
  },
  {
    title: 'the role lists nobody',
    options: option,
    evidence: record([], { demands: [demandFor({ ...dba, users: [] })] }),
    expect: 'failed',
    because: ['impossible']
  },
  {
    title: 'the role has a team beside the author',
    options: option,
    evidence: record([], { demands: [demandFor(team)] }),
    expect: 'pending',
    because: ['awaiting']
  },
  ...(['Bot', 'Organization'] as const).map((type): Case => ({
    title: `the account is of the type ${type}`,
    options: option,
    evidence: record([reviewBy({ ...edgar, type })]),
    expect: 'pending',
    because: ['bot']
  })),
  {
    title: 'the login is that of an app',
    options: option,
    evidence: record([reviewBy({ ...edgar, login: 'edgar[bot]' })]),
    expect: 'pending',
    because: ['bot']
  },
  {
    title: 'it is not known whether somebody holds the role',
    options: option,
    evidence: record([reviewBy(edgar)], {
      memberships: { dba: [{ user: 3, holds: 'unknown', why: 'The token may not read acme/databases.' }] }
    }),
    expect: 'pending',
    because: ['role-unknown']
  },
  {
    title: 'nobody has looked up whether somebody holds the role',
    options: option,
    evidence: record([reviewBy(edgar)], { memberships: {} }),
    expect: 'pending',
    because: ['role-unknown']
  },
  {
    title: 'two answers on who holds the role disagree',
    options: option,
    evidence: record([reviewBy(edgar)], { memberships: { dba: [...holding(edgar), ...holding()] } }),
    expect: 'pending',
    because: ['role-unknown']
  },
  {
    title: 'anybody with write access may sign and somebody has it',
    options: {},
    evidence: record([reviewBy(grace)], { demands: [demandFor(open)], memberships: { default: holding(grace) } }),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'anybody with write access may sign and the reviewer has none',
    options: {},
    evidence: record([reviewBy(edgar)], { demands: [demandFor(open)], memberships: { default: holding(grace) } }),
    expect: 'pending',
    because: ['no-permission', 'awaiting']
  },
  {
    title: 'one person approves twice where two must',
    options: option,
    evidence: record([reviewBy(edgar), reviewBy(edgar, { id: 20, submittedAt: at(1) })], {
      demands: [demandFor(two)],
      memberships: { dba: holding(edgar, grace) }
    }),
    expect: 'pending',
    because: ['signed', 'awaiting']
  },
  {
    title: 'two approve where two must',
    options: option,
    evidence: record([reviewBy(edgar), reviewBy(grace)], {
      demands: [demandFor(two)],
      memberships: { dba: holding(edgar, grace) }
    }),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'the item asks for fewer than the role',
    options: { ...option, count: 1 },
    evidence: record([reviewBy(edgar)], { demands: [demandFor(two)], memberships: { dba: holding(edgar, grace) } }),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'a comment follows the approval',
    options: option,
    evidence: record([
      reviewBy(edgar),
      reviewBy(edgar, { id: 20, state: 'COMMENTED', submittedAt: at(5), commit: head })
    ]),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'changes are requested after the approval',
    options: option,
    evidence: record([changes(edgar, { id: 20, submittedAt: at(5) }), reviewBy(edgar)]),
    expect: 'failed',
    because: ['changes-requested']
  },
  {
    title: 'the approval follows the request for changes',
    options: option,
    evidence: record([changes(edgar), reviewBy(edgar, { id: 20, submittedAt: at(5) })]),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'both come at once and the later id requests changes',
    options: option,
    evidence: record([changes(edgar, { id: 99 }), reviewBy(edgar)]),
    expect: 'failed',
    because: ['changes-requested']
  },
  {
    title: 'a request for changes has no time',
    options: option,
    evidence: record([changes(edgar, { id: 1, submittedAt: null }), reviewBy(edgar)]),
    expect: 'failed',
    because: ['changes-requested']
  },
  {
    title: 'somebody with write access requests changes',
    options: option,
    evidence: record([reviewBy(edgar), changes(grace)]),
    expect: 'failed',
    because: ['changes-requested', 'signed']
  },
  {
    title: 'a passer-by requests changes',
    options: option,
    evidence: record([reviewBy(edgar), changes(grace)], { writers: holding(ada, edgar) }),
    expect: 'passed',
    because: ['signed'],
    without: ['changes-requested']
  },
  {
    title: 'it is not known whether somebody who requests changes can write',
    options: option,
    evidence: record([reviewBy(edgar), changes(grace)], { writers: [] }),
    expect: 'failed',
    because: ['changes-requested']
  },
  {
    title: 'changes requested do not matter',
    options: { ...option, 'ignore-changes-requested': true },
    evidence: record([changes(edgar, { id: 20, submittedAt: at(5) }), reviewBy(edgar)]),
    expect: 'pending',
    because: ['superseded', 'awaiting'],
    without: ['changes-requested']
  },
  {
    title: 'the newest review was dismissed',
    options: option,
    evidence: record([reviewBy(edgar), reviewBy(edgar, { id: 20, state: 'DISMISSED', submittedAt: at(5) })]),
    expect: 'pending',
    because: ['dismissed']
  },
  {
    title: 'the newest review is in a state that nobody knows',
    options: option,
    evidence: record([reviewBy(edgar), reviewBy(edgar, { id: 20, state: 'ENDORSED', submittedAt: at(5) })]),
    expect: 'pending',
    because: ['unknown-state', 'superseded']
  },
  {
    title: 'the account that approved is gone',
    options: option,
    evidence: record([reviewBy(null)]),
    expect: 'pending',
    because: ['unknown-user']
  },
  {
    title: 'nobody is known for a commit',
    options: option,
    evidence: record([reviewBy(edgar)], { contributors: { people: [ada], unknown: [old] } }),
    expect: 'failed',
    because: ['contributors-unknown']
  },
  {
    title: 'one person holds two roles and signs for the first',
    options: option,
    evidence: record([reviewBy(edgar)], both),
    expect: 'pending',
    because: ['filled-elsewhere', 'awaiting']
  },
  {
    title: 'one person holds two roles and another can take the first',
    options: option,
    evidence: record([reviewBy(edgar), reviewBy(grace)], both),
    expect: 'passed',
    because: ['signed'],
    without: ['filled-elsewhere']
  },
  {
    title: 'one person may fill two roles',
    options: { ...option, distinct: false },
    evidence: record([reviewBy(edgar)], both),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'items of one role share a signature',
    options: { ...option, 'max-age': '30d' },
    evidence: record([reviewBy(edgar)], { demands: [demandFor(dba), demandFor(dba, { maxAge: 2_592_000_000 })] }),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'two items of one role want different freshness and a third takes who is left',
    options: { ...option, fresh: 'any', 'max-age': '1h' },
    evidence: record(
      [reviewBy(edgar), reviewBy(grace, { commit: old, submittedAt: at(59) }), reviewBy(alan, { commit: old })],
      {
        demands: [
          demandFor(dba),
          demandFor(dba, { fresh: 'any', maxAge: 3_600_000 }),
          demandFor(security, { fresh: 'any' })
        ],
        memberships: { dba: holding(edgar, grace), security: holding(grace, alan) }
      }
    ),
    now: '2026-11-20T11:30:00Z',
    expect: 'passed',
    because: ['signed', 'expired']
  },
  {
    title: 'somebody of no role approves under another login than the one listed',
    options: option,
    evidence: record([reviewBy({ ...grace, login: 'EDGAR' })]),
    expect: 'pending',
    because: ['not-in-role']
  }
]
