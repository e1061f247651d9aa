import { dba, demandFor, head, older, people, reviewBy } from '../../../../src/gates/parts/sign-off/examples.js'
import type { Review, SignOffRecord } from '../../../../src/model/github.js'
import { defaultRole, nobody, type Role } from '../../../../src/model/sign-off.js'
import type { Case } from '../../../support/judge.js'
import { holding, option, record } from './scene.js'

const { ada, grace, edgar } = people
const open = nobody(defaultRole)
const team: Role = { id: 'dba', users: ['ada'], teams: ['acme/databases'], count: 1 }

const early = '2026-11-20T08:00:00Z'
const keeping = { ...option, fresh: 'content' }

/** A pull request whose commit before the head has the same content, and arrived then. */
function kept(reviews: readonly Review[], arrivedAt: string | null, more: Partial<SignOffRecord> = {}) {
  const demands = [demandFor(dba, { fresh: 'content' })]
  return record(reviews, { demands, sameContent: [{ sha: older, arrivedAt }], ...more })
}

/** Whether one review counts. */
export const singleCases: readonly Case[] = [
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
    evidence: record([reviewBy(edgar, { commit: older, submittedAt: '2026-11-20T08:00:00Z' })]),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'an older commit of the same content was approved and the head will do only',
    options: option,
    evidence: record([reviewBy(edgar, { commit: older })], { sameContent: [{ sha: older, arrivedAt: early }] }),
    expect: 'pending',
    because: ['stale']
  },
  {
    title: 'an older commit of the same content was approved',
    options: keeping,
    evidence: kept([reviewBy(edgar, { commit: older, submittedAt: early })], early),
    expect: 'passed',
    because: ['kept']
  },
  {
    title: 'an older commit of the same content was approved and nothing tells when the head arrived',
    options: keeping,
    evidence: kept([reviewBy(edgar, { commit: older })], early, { headArrivedAt: null }),
    expect: 'passed',
    because: ['kept']
  },
  {
    title: 'the head was approved and the same content will do',
    options: keeping,
    evidence: kept([reviewBy(edgar)], early),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'the approval of the head is older than its arrival, perhaps moved from a commit of other content',
    options: keeping,
    evidence: kept([reviewBy(edgar, { submittedAt: early })], early, {
      sameContent: [{ sha: head, arrivedAt: early }]
    }),
    expect: 'pending',
    because: ['stale']
  },
  {
    title: 'the approval is older than the arrival of its commit, perhaps moved there',
    options: keeping,
    evidence: kept([reviewBy(edgar, { commit: older, submittedAt: '2026-11-20T07:59:59Z' })], early),
    expect: 'pending',
    because: ['stale']
  },
  {
    title: 'nothing tells when the older commit of the same content arrived',
    options: keeping,
    evidence: kept([reviewBy(edgar, { commit: older })], null),
    expect: 'pending',
    because: ['stale']
  },
  {
    title: 'the approval of a commit of the same content has no time',
    options: keeping,
    evidence: kept([reviewBy(edgar, { commit: older, submittedAt: null })], early),
    expect: 'pending',
    because: ['stale']
  },
  {
    title: 'an older commit of other content was approved',
    options: keeping,
    evidence: kept([reviewBy(edgar, { commit: 'd'.repeat(40) })], early),
    expect: 'pending',
    because: ['stale']
  },
  {
    title: 'the review is of no commit and the same content will do',
    options: keeping,
    evidence: kept([reviewBy(edgar, { commit: null })], early),
    expect: 'pending',
    because: ['stale']
  },
  {
    title: 'the approval of a commit of the same content is too old',
    options: { ...keeping, 'max-age': '2h' },
    evidence: kept([reviewBy(edgar, { commit: older, submittedAt: early })], early),
    now: '2026-11-20T10:00:00.001Z',
    expect: 'pending',
    because: ['expired']
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
    evidence: record([reviewBy(edgar)], {
      contributors: { people: [ada, edgar], coAuthors: [], behind: [], unknown: [] }
    }),
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
  }
]
