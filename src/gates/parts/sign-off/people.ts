import type { Person, SignOffRecord } from '../../../model/github.js'
import {
  defaultRole,
  hasHolders,
  type Membership,
  type Part,
  type Role,
  type SignOffDemand
} from '../../../model/sign-off.js'

/** Somebody by what is known: the numeric id, the login, or both. */
interface Known {
  readonly id?: number
  readonly login?: string
}

/** The same id, or the same login without case: a wrong match only asks for somebody else. */
export function isSame(one: Known, other: Known): boolean {
  if (one.id !== undefined && one.id === other.id) return true
  return one.login !== undefined && one.login.toLowerCase() === other.login?.toLowerCase()
}

/** A part that somebody has: the word by which a sign-off excludes it, and the reason that says so. */
interface Taken {
  readonly part: Part
  readonly reason: 'author' | 'behind' | 'contributor' | 'initiator'
}

/** The parts that somebody has in a pull request or in this run. */
export function partsOf(person: Known, { pullRequest, contributors, initiators }: SignOffRecord): readonly Taken[] {
  const { author } = pullRequest
  const isOne = (others: readonly Known[]) => others.some(other => isSame(person, other))
  const isAuthor = author !== null && isSame(person, author)
  const taken: readonly (Taken | false)[] = [
    isAuthor && { part: 'author', reason: 'author' },
    !isAuthor && isOne(contributors.behind) && { part: 'author', reason: 'behind' },
    // Who asked for the pull request has also written its commits, as a rule.
    !isAuthor && isOne(contributors.people) && { part: 'contributors', reason: 'contributor' },
    isOne(contributors.coAuthors) && { part: 'co-authors', reason: 'contributor' },
    isOne(initiators) && { part: 'initiator', reason: 'initiator' }
  ]
  return taken.filter(each => each !== false)
}

/** Why somebody may not sign this pull request, whatever roles they hold. */
export function exclusionOf(
  person: Known,
  { exclude }: SignOffDemand,
  record: SignOffRecord
): Taken['reason'] | undefined {
  return partsOf(person, record).find(({ part }) => exclude.includes(part))?.reason
}

export function isPerson({ type, login }: Person): boolean {
  return type === 'User' && !login.toLowerCase().endsWith('[bot]')
}

/** Whether anybody with write access holds the role, because the checklist does not say otherwise. */
export function isOpenRole(role: Role): boolean {
  return role.id === defaultRole && !hasHolders(role)
}

/** What is known of a membership; one that nobody has looked up is unknown, and never counts as held. */
export function membershipOf(user: number, memberships: readonly Membership[] | undefined): Membership {
  const unknown: Membership = { user, holds: 'unknown', why: 'Nobody has looked it up.' }
  const known = (memberships ?? []).filter(membership => membership.user === user)
  const [first = unknown] = known
  return known.every(({ holds }) => holds === first.holds) ? first : unknown
}

/** Whether an entry of a role's users means this person. */
export function isUser(entry: string | number, person: Person): boolean {
  return isSame(knownBy(entry), person)
}

/** The users whom a demand's role lists: who may sign, and who may not. */
export function listedUsers(demand: SignOffDemand, record: SignOffRecord) {
  const { users } = demand.role
  const isExcluded = (user: string | number) => exclusionOf(knownBy(user), demand, record) !== undefined
  return { able: users.filter(user => !isExcluded(user)), excluded: users.filter(isExcluded) }
}

const knownBy = (entry: string | number): Known => (typeof entry === 'number' ? { id: entry } : { login: entry })
