import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/seeded.js'
import { signOff } from '../../src/gates/sign-off.js'
import { remarkBy } from '../../src/gates/parts/sign-off/examples.js'
import type { Person, SignOffRecord, SignOffsRecord } from '../../src/model/github.js'
import type { Judgement } from '../../src/model/verdict.js'
import { judge, rankOf } from '../support/judge.js'
import { agreement, outcomeOf } from '../support/sign-off-agreement.js'
import { type Ask, histories, now } from '../support/sign-off-histories.js'

const numRuns = 2000
const alone = (record: SignOffRecord): SignOffsRecord => ({ pullRequests: [record], directPushes: [] })

/**
 * No sign-off is better afterwards. Where code owners are among those asked, people may be set free for another role when
 * the owners of a path are too few by then; so there it is all of them together that are no better.
 */
function expectNoBetter(asks: readonly Ask[], after: SignOffRecord, before: SignOffRecord): void {
  const ranks = (record: SignOffRecord) => asks.map(ask => rankOf({ outcome: outcomeOf(ask, record) }))
  const [later, earlier] = [ranks(after), ranks(before)]
  const areAll = (all: readonly number[]) => all.every(rank => rank === rankOf({ outcome: 'passed' }))
  if (asks.some(({ demand }) => demand.role.codeowners === true)) expect(areAll(later) && !areAll(earlier)).toBe(false)
  else expect(later.filter((rank, i) => rank > (earlier[i] ?? 0))).toEqual([])
}

describe('sign-offs, whatever the history,', () => {
  test('are judged as by trying every way to give people roles', () => {
    const seen = { passed: 0, failed: 0, pending: 0 }
    const tell = (outcome: Judgement['outcome']) => seen[outcome]++
    fc.assert(agreement(tell), { numRuns })
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(numRuns / 20)
  })

  test('do not get better when somebody takes all approvals back', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 7 }), ({ record, asks }, person) => {
        const isKept = ({ user }: { user: Person | null }) => user?.id !== person
        const { reviews, conversation, approvals } = record
        const left: SignOffRecord = {
          ...record,
          reviews: reviews.filter(one => one.state !== 'APPROVED' || isKept(one)),
          conversation: conversation && {
            ...conversation,
            remarks: conversation.remarks.filter(one => !one.line.startsWith('/sign-off') || isKept(one))
          },
          approvals: approvals && {
            ...approvals,
            given: approvals.given.filter(one => one.state !== 'approved' || isKept(one))
          }
        }
        expectNoBetter(asks, left, record)
      }),
      { numRuns: 1000 }
    )
  })

  test('do not get better when somebody revokes everything, or what they wrote is changed', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 7 }), fc.boolean(), ({ record, asks }, user, isOwn) => {
        const { conversation } = record
        fc.pre(conversation !== null)
        const login = record.reviews.find(review => review.user?.id === user)?.user?.login ?? 'ada'
        const revocation = remarkBy({ id: user, login, type: 'User' }, '/revoke', { id: 1000, at: now })
        const after: SignOffRecord = {
          ...record,
          conversation: isOwn
            ? { ...conversation, remarks: [...conversation.remarks, revocation] }
            : { ...conversation, interferences: [...conversation.interferences, { user, at: now }] }
        }
        expectNoBetter(asks, after, record)
      }),
      { numRuns: 500 }
    )
  })

  test('do not depend on the order in which reviews and people are listed', () => {
    fc.assert(
      fc.property(histories, ({ record, asks }) => {
        const { reviews, conversation, approvals, contributors, initiators, memberships, writers } = record
        const turned: SignOffRecord = {
          ...record,
          reviews: reviews.toReversed(),
          conversation: conversation && { ...conversation, remarks: conversation.remarks.toReversed() },
          approvals: approvals && { ...approvals, given: approvals.given.toReversed() },
          contributors: { ...contributors, people: contributors.people.toReversed() },
          initiators: initiators.toReversed(),
          memberships: Object.fromEntries(Object.entries(memberships).map(([role, list]) => [role, list.toReversed()])),
          writers: writers.toReversed()
        }
        for (const ask of asks) expect(outcomeOf(ask, turned)).toBe(outcomeOf(ask, record))
      }),
      { numRuns: 300 }
    )
  })
})

describe('a sign-off', () => {
  test('says who can still give it when it waits', () => {
    const role = { id: 'dba', users: ['edgar', 77], teams: ['acme/databases'], count: 2 }
    const [example] = signOff.examples
    const [record] = (example?.evidence['sign-offs'] as SignOffsRecord).pullRequests
    if (record === undefined) throw new Error('The example has no pull request.')
    const demand = { ...record.demands[0], role, count: 2 } as SignOffRecord['demands'][number]
    const { reasons } = judge(signOff, { role: 'dba' }, { 'sign-offs': alone({ ...record, demands: [demand] }) })
    expect(reasons[0]?.text).toBe('Waiting for dba (1 of 2): the user with id 77, or a member of acme/databases.')
  })
})
