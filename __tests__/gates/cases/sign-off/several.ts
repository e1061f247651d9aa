import { dba, demandFor, head, older, people, reviewBy } from '../../../../src/gates/parts/sign-off/examples.js'
import { type Role } from '../../../../src/model/sign-off.js'
import type { Case } from '../../../support/judge.js'
import { alan, at, both, changes, holding, option, record, security } from './scene.js'

const { ada, grace, edgar } = people
const two: Role = { ...dba, users: ['edgar', 'grace', 'ada'], count: 2 }

/** What several reviews and several roles come to. */
export const severalCases: readonly Case[] = [
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
      [reviewBy(edgar), reviewBy(grace, { commit: older, submittedAt: at(59) }), reviewBy(alan, { commit: older })],
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
