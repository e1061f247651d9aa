import { fc } from './seeded.js'
import type { AskingItem } from '../../src/gates/define.js'
import { head, older, signOffRecord } from '../../src/gates/parts/sign-off/examples.js'
import type { Conversation, Remark, RunApprovals } from '../../src/model/conversation.js'
import type { EarlierCommit, Review, SignOffRecord } from '../../src/model/github.js'
import { parts, signatureWays } from '../../src/model/sign-off.js'
import type { Role, SignatureWay, SignOffDemand } from '../../src/model/sign-off.js'
import {
  anybody,
  initiators,
  maybe,
  memberships,
  ownedPaths,
  ownersOf,
  ownersRole,
  people,
  rarelyNot,
  roleIds,
  roles,
  some
} from './sign-off-people.js'

/** A pull request's history and the sign-offs asked of it, with the options that ask for each. */
export interface History {
  readonly record: SignOffRecord
  readonly asks: readonly Ask[]
}

export interface Ask {
  readonly demand: SignOffDemand
  readonly options: Readonly<Record<string, unknown>>
  readonly item: AskingItem
}

/** One of the two items that ask. */
const item = 'item'

/** Instants a minute apart; the judgements are made at the tenth. */
export const minute = (count: number) => `2026-11-20T09:${String(count).padStart(2, '0')}:00Z`
export const now = minute(10)

const review: fc.Arbitrary<Review> = fc.record({
  id: fc.nat({ max: 999 }),
  user: rarelyNot(fc.constantFrom(...people)),
  state: fc.oneof(
    { weight: 8, arbitrary: fc.constant('APPROVED') },
    { weight: 3, arbitrary: fc.constantFrom('CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING', 'ENDORSED') }
  ),
  commit: rarelyNot(
    fc.oneof({ weight: 3, arbitrary: fc.constant(head) }, { weight: 1, arbitrary: fc.constant(older) })
  ),
  submittedAt: rarelyNot(fc.integer({ min: 3, max: 9 }).map(minute))
})

/** How one may sign. */
interface Manner {
  readonly by: SignOffDemand['by']
  readonly confirm: boolean
  /** Minutes after the deployment. */
  readonly due: number | undefined
}

const due = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) }
)

const manner: fc.Arbitrary<Manner> = fc.oneof(
  { weight: 2, arbitrary: due.map(after => ({ by: ['review' as const], confirm: false, due: after })) },
  {
    weight: 3,
    arbitrary: fc.record({ by: fc.subarray([...signatureWays], { minLength: 1 }), confirm: fc.boolean(), due })
  }
)

const ask = (list: readonly Role[], { by, confirm, due: after }: Manner): fc.Arbitrary<Ask> =>
  fc
    .record({
      role: fc.constantFrom(...list),
      item: fc.constantFrom(item, item, 'other'),
      count: maybe(fc.integer({ min: 1, max: 3 })),
      distinct: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      fresh: fc.constantFrom('head' as const, 'head' as const, 'content' as const, 'any' as const),
      age: fc.constantFrom(undefined, undefined, 2, 5),
      exclude: fc.oneof({ weight: 3, arbitrary: fc.constant([...parts]) }, { weight: 1, arbitrary: some(parts, 4) }),
      'ignore-changes-requested': fc.boolean()
    })
    .map(({ role, item, count, distinct, exclude, fresh, age, ...rest }) => {
      const ignoreChangesRequested = rest['ignore-changes-requested']
      return {
        demand: {
          ...{ role, count: count ?? role.count, distinct, exclude, fresh, ignoreChangesRequested },
          ...{ by: after === undefined ? by : by.filter(way => way !== 'environment'), confirm, item },
          ...(after === undefined ? {} : { due: after * 60_000 }),
          ...(age === undefined ? {} : { maxAge: age * 60_000 })
        },
        options: {
          ...{ role: role.id, distinct, exclude, fresh, by, ...(confirm ? { confirm: 'item' } : {}), ...rest },
          ...(count === undefined ? {} : { count }),
          ...(age === undefined ? {} : { 'max-age': `${String(age)}m` })
        },
        item: { id: item, ...(after === undefined ? {} : { due: `${String(after)}m` }) }
      }
    })

/** Nearly everybody approves the head in the end, so that much is complete. */
const approving: fc.Arbitrary<readonly Review[]> = fc
  .tuple(some(people, people.length), fc.array(review, { maxLength: 1 }))
  .map(([users, others]) => [
    ...users.map(user => ({ id: user.id, user, state: 'APPROVED', commit: head, submittedAt: minute(8) })),
    ...others.map(other => ({ ...other, id: other.id + 100 }))
  ])

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...roleIds, item, 'other', 'dbaa', '').map(name => `/sign-off ${name}`) },
  { weight: 2, arbitrary: fc.constantFrom(...roleIds, item, 'other', 'dbaa', '').map(name => `/revoke ${name} now`) },
  { weight: 1, arbitrary: fc.constantFrom('/signoff dba', '/waive item until 2999-12-31 x', '/Revoke: dba') }
)

const remark: fc.Arbitrary<Remark> = fc
  .record({
    kind: fc.constantFrom('comment', 'comment', 'review'),
    id: fc.nat({ max: 999 }),
    user: rarelyNot(fc.constantFrom(...people)),
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
        fc.record({ user: fc.integer({ min: 1, max: people.length }), at: fc.integer({ min: 3, max: 9 }).map(minute) }),
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
export const histories: fc.Arbitrary<History> = fc
  .tuple(roles, ownersRole, fc.boolean(), manner, manner)
  .chain(([others, owners, isWell, ...manners]) => {
    const list = [...others, owners]
    const holders = memberships(isWell)
    const isBy = (way: SignatureWay) => manners.some(({ by }) => by.includes(way))
    return fc
      .record({
        asks: fc.array(fc.oneof(...manners.map(each => ask(list, each))), { minLength: 1, maxLength: 4 }),
        author: rarelyNot(fc.constantFrom(...people)),
        reviews: isWell ? approving : fc.uniqueArray(review, { maxLength: 10, selector: ({ id }) => id }),
        headArrivedAt: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 2, max: 6 }).map(minute) },
          { weight: 1, arbitrary: fc.constant(null) }
        ),
        deployedAt: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 2, max: 6 }).map(minute) },
          { weight: 1, arbitrary: fc.constant(null) }
        ),
        sameContent: some([older], 1).chain(commits => fc.tuple(...commits.map(earlierCommit))),
        conversation: isBy('comment') ? conversation : fc.constant(null),
        approvals: isBy('environment') ? approvals : fc.constant(null),
        contributors: fc.record({
          people: anybody(isWell ? 0 : 2),
          coAuthors: anybody(isWell ? 0 : 1),
          behind: anybody(isWell ? 0 : 1),
          unknown: fc.constant([])
        }),
        initiators: some(initiators, 1),
        owned: fc.array(ownedPaths(isWell), { minLength: 1, maxLength: 3 }),
        memberships: fc.record({ dba: holders, security: holders, default: holders }),
        writers: holders
      })
      .map(({ asks, author, reviews, memberships, ...facts }) => {
        const demands = asks.map(({ demand }) => demand)
        const { pullRequest } = signOffRecord([])
        const record = signOffRecord(reviews, {
          ...{ ...facts, demands, names: [...roleIds, item, 'other'], pullRequest: { ...pullRequest, author } },
          memberships: { ...memberships, owners: ownersOf(facts.owned) }
        })
        return { asks, record }
      })
  })
