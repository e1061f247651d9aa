import { fc } from './seeded.js'
import type { Initiator, OwnedPaths, Person } from '../../src/model/github.js'
import { nobody, permissions, type Membership, type Role } from '../../src/model/sign-off.js'

const logins = ['ada', 'grace', 'edgar', 'barbara', 'alan', 'robot[bot]', 'imported'] as const
const types = new Map<number, string>([
  [5, 'Bot'],
  [6, 'Mannequin']
])
export const people: readonly Person[] = logins.map((login, i) => ({ id: i + 1, login, type: types.get(i) ?? 'User' }))
export const roleIds = ['dba', 'security', 'default'] as const

export const some = <T>(values: readonly T[], most: number) => fc.subarray([...values], { maxLength: most })
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
export const rarelyNot = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 20 })

/** Who was not looked up is not listed; where most is well, nearly everybody holds what there is. */
export function memberships(isWell: boolean): fc.Arbitrary<readonly Membership[]> {
  return fc
    .tuple(...people.map(({ id: user }) => rarelyNot(membershipOf(user, isWell))))
    .map(all => all.filter(each => each !== null))
}

function membershipOf(user: number, isWell: boolean): fc.Arbitrary<Membership> {
  return fc
    .constantFrom<Membership['holds']>('yes', 'yes', 'yes', 'no', isWell ? 'yes' : 'unknown')
    .map((holds): Membership => (holds === 'unknown' ? { user, holds, why: 'It is hidden.' } : { user, holds }))
}

export const roles: fc.Arbitrary<readonly Role[]> = fc.tuple(
  ...roleIds.map(id =>
    fc
      .record({
        users: some([...logins.slice(0, 5), 5], 4).map(users => (id === 'default' ? [] : users)),
        teams: some(['acme/databases'], id === 'default' ? 0 : 1),
        count: fc.integer({ min: 1, max: 2 }),
        permission: fc.constantFrom(null, null, null, null, ...permissions)
      })
      .map(({ permission, ...role }) => ({ id, ...role, ...(permission === null ? {} : { permission }) }))
  )
)

/** Whoever owns what is changed, for each path its owners. */
export const ownersRole: fc.Arbitrary<Role> = fc
  .integer({ min: 1, max: 2 })
  .map(count => ({ ...nobody('owners'), codeowners: true, count }))

export const ownedPaths = (isWell: boolean): fc.Arbitrary<OwnedPaths> =>
  fc.record({
    paths: fc.constant(['src/shop.ts']),
    count: fc.constant(1),
    owners: some([...logins.slice(0, 5), 5], 4).map(users => ({ ...nobody('code-owners'), users })),
    holders: memberships(isWell)
  })

/** Who owns any of it, and of whom that is not known. */
export function ownersOf(owned: readonly OwnedPaths[]): readonly Membership[] {
  return people.map(({ id: user }) => {
    const held = owned.map(({ holders }) => holders.find(each => each.user === user)?.holds)
    if (held.includes('yes')) return { user, holds: 'yes' }
    return held.every(holds => holds === 'no')
      ? { user, holds: 'no' }
      : { user, holds: 'unknown', why: 'It is hidden.' }
  })
}

/** Some by a login of other letters, some by an id alone, as after a renaming. */
export const initiators: readonly Initiator[] = people
  .slice(0, 5)
  .map(({ id, login }) => (id % 2 === 0 ? { login: login.toUpperCase() } : { id, login: `former-${login}` }))

export const anybody = (most: number) => some(people.slice(0, 5), most)
