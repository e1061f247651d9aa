import { fc } from './seeded.js'
import { head, older, signOffRecord } from '../../src/gates/parts/sign-off/examples.js'
import type { Conversation, Remark, RunApprovals } from '../../src/model/conversation.js'
import type { EarlierCommit, Person, Review, SignOffRecord } from '../../src/model/github.js'
import { parts, signatureWays, type Membership, type Role, type SignOffDemand } from '../../src/model/sign-off.js'

/** A pull request's history and the sign-offs asked of it, with the options that ask for each. */
export interface History {
  readonly record: SignOffRecord
  readonly asks: readonly Ask[]
}

export interface Ask {
  readonly demand: SignOffDemand
  readonly options: Readonly<Record<string, unknown>>
}

const logins = ['ada', 'grace', 'edgar', 'barbara', 'alan', 'robot[bot]'] as const
const people: readonly Person[] = logins.map((login, i) => ({ id: i + 1, login, type: i === 5 ? 'Bot' : 'User' }))
const roleIds = ['dba', 'security', 'default'] as const

/** Instants a minute apart; the judgements are made at the tenth. */
export const minute = (count: number) => `2026-11-20T09:${String(count).padStart(2, '0')}:00Z`
export const now = minute(10)

const some = <T>(values: readonly T[], most: number) => fc.subarray([...values], { maxLength: most })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })

const review: fc.Arbitrary<Review> = fc.record({
  id: fc.nat({ max: 999 }),
  user: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...people) }, { weight: 1, arbitrary: fc.constant(null) }),
  state: fc.oneof(
    { weight: 8, arbitrary: fc.constant('APPROVED') },
    { weight: 3, arbitrary: fc.constantFrom('CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'ENDORSED') }
  ),
  commit: fc.oneof({ weight: 3, arbitrary: fc.constant(head) }, { weight: 1, arbitrary: fc.constant(older) }),
  submittedAt: fc.integer({ min: 3, max: 9 }).map(minute)
})

const memberships: fc.Arbitrary<readonly Membership[]> = fc.tuple(
  ...people.map(({ id: user }) =>
    fc
      .constantFrom<Membership['holds']>('yes', 'yes', 'no', 'unknown')
      .map((holds): Membership => (holds === 'unknown' ? { user, holds, why: 'It is hidden.' } : { user, holds }))
  )
)

const roles: fc.Arbitrary<readonly Role[]> = fc.tuple(
  ...roleIds.map(id =>
    fc.record({
      id: fc.constant(id),
      users: some([...logins.slice(0, 5), 5], 4).map(users => (id === 'default' ? [] : users)),
      teams: some(['acme/databases'], id === 'default' ? 0 : 1),
      count: fc.integer({ min: 1, max: 2 })
    })
  )
)

/** Strictness varies in one way per history, so that of two sign-offs by a role one always includes the other. */
const strictness = fc.oneof(
  fc.record({ fresh: fc.constant('head' as const), age: fc.constantFrom(undefined, 2, 5) }),
  fc.record({
    fresh: fc.constantFrom('head' as const, 'content' as const, 'any' as const),
    age: fc.constant(undefined)
  })
)

/** How one may sign is one for all sign-offs of a history, for the same reason; an item of its own has each of them. */
interface Manner {
  readonly by: SignOffDemand['by']
  readonly confirm: boolean
}

const manner: fc.Arbitrary<Manner> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ by: ['review' as const], confirm: false }) },
  {
    weight: 3,
    arbitrary: fc.record({ by: fc.subarray([...signatureWays], { minLength: 1 }), confirm: fc.boolean() })
  }
)

const ask = (list: readonly Role[], ages: boolean, { by, confirm }: Manner): fc.Arbitrary<Ask> =>
  fc
    .record({
      role: fc.constantFrom(...list),
      count: maybe(fc.integer({ min: 1, max: 3 })),
      distinct: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      how: strictness.filter(({ age, fresh }) => (ages ? fresh === 'head' : age === undefined)),
      exclude: fc.oneof({ weight: 3, arbitrary: fc.constant([...parts]) }, { weight: 1, arbitrary: some(parts, 4) }),
      'ignore-changes-requested': fc.boolean()
    })
    .map(({ role, count, distinct, exclude, how: { fresh, age }, ...rest }) => {
      const ignoreChangesRequested = rest['ignore-changes-requested']
      return {
        demand: {
          ...{ role, count: count ?? role.count, distinct, exclude, fresh, ignoreChangesRequested },
          ...{ by, confirm, item },
          ...(age === undefined ? {} : { maxAge: age * 60_000 })
        },
        options: {
          ...{ role: role.id, distinct, exclude, fresh, by, ...(confirm ? { confirm: 'item' } : {}), ...rest },
          ...(count === undefined ? {} : { count }),
          ...(age === undefined ? {} : { 'max-age': `${String(age)}m` })
        }
      }
    })

/** The item under which the gate is asked in these tests. */
export const item = 'item'

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...roleIds, item, 'other', 'dbaa', '').map(name => `/sign-off ${name}`) },
  { weight: 2, arbitrary: fc.constantFrom(...roleIds, item, 'other', 'dbaa', '').map(name => `/revoke ${name} now`) },
  { weight: 1, arbitrary: fc.constantFrom('/signoff dba', '/waive item until 2999-12-31 x', '/Revoke: dba') }
)

const remark: fc.Arbitrary<Remark> = fc
  .record({
    kind: fc.constantFrom('comment', 'comment', 'review'),
    id: fc.nat({ max: 999 }),
    user: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...people) }, { weight: 1, arbitrary: fc.constant(null) }),
    at: fc.integer({ min: 3, max: 9 }),
    editedAfter: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 }) }
    ),
    line
  })
  .map(({ at, editedAfter, ...rest }) => ({
    ...rest,
    at: minute(at),
    editedAt: editedAfter === null ? null : minute(Math.min(at + editedAfter, 9))
  }))

const conversation: fc.Arbitrary<Conversation> = fc.record({
  remarks: fc.uniqueArray(remark, { maxLength: 8, selector: ({ kind, id }) => `${kind} ${String(id)}` }),
  interferences: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.record({ user: fc.integer({ min: 1, max: 6 }), at: fc.integer({ min: 3, max: 9 }).map(minute) }),
        { maxLength: 2 }
      )
    }
  )
})

const approvals: fc.Arbitrary<RunApprovals> = fc.record({
  environment: fc.constantFrom('production', 'Production', ''),
  starters: some(people.slice(0, 5), 1),
  isOfHead: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  given: fc.array(
    fc.record({
      user: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...people) }, { weight: 1, arbitrary: fc.constant(null) }),
      state: fc.constantFrom('approved', 'approved', 'approved', 'approved', 'rejected', 'pending'),
      environments: fc.constantFrom(['production'], ['production', 'staging'], ['staging'])
    }),
    { maxLength: 4 }
  )
})

const earlierCommit = (sha: string): fc.Arbitrary<EarlierCommit> =>
  fc.record({ sha: fc.constant(sha), arrivedAt: fc.option(fc.integer({ min: 1, max: 5 }).map(minute), { freq: 5 }) })

/** Histories in which everything that matters varies: people, parts they took, reviews, roles and what is asked. */
export const histories: fc.Arbitrary<History> = fc.tuple(roles, fc.boolean(), manner).chain(([list, ages, how]) =>
  fc
    .record({
      asks: fc.array(ask(list, ages, how), { minLength: 1, maxLength: 4 }),
      reviews: fc.uniqueArray(review, { maxLength: 10, selector: ({ id }) => id }),
      headArrivedAt: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 2, max: 6 }).map(minute) },
        { weight: 1, arbitrary: fc.constant(null) }
      ),
      sameContent: some([older], 1).chain(commits => fc.tuple(...commits.map(earlierCommit))),
      conversation: how.by.includes('comment') ? conversation : fc.constant(null),
      approvals: how.by.includes('environment') ? approvals : fc.constant(null),
      contributors: some(people.slice(0, 5), 1),
      coAuthors: some(people.slice(0, 5), 1),
      behind: some(people.slice(0, 5), 1),
      initiators: some(people.slice(0, 5), 1),
      known: fc.record({ dba: memberships, security: memberships, default: memberships }),
      writers: memberships
    })
    .map(
      ({
        asks,
        reviews,
        conversation,
        approvals,
        headArrivedAt,
        sameContent,
        contributors,
        coAuthors,
        behind,
        initiators,
        known,
        writers
      }) => ({
        asks,
        record: signOffRecord(reviews, {
          demands: asks.map(({ demand }) => demand),
          contributors: { people: contributors, coAuthors, behind, unknown: [] },
          initiators: initiators.map(({ login }) => ({ login: login.toUpperCase() })),
          ...{ conversation, approvals, names: [...roleIds, item, 'other'] },
          ...{ headArrivedAt, sameContent, memberships: known, writers }
        })
      })
    )
)
