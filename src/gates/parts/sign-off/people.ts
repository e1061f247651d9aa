import type { Person, SignOffRecord } from '../../../model/github.js'
import { defaultRole, hasHolders, type Membership, type Role } from '../../../model/sign-off.js'

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

/** Why somebody may not sign this pull request, whatever roles they hold. */
export function exclusionOf(person: Known, record: SignOffRecord): 'author' | 'contributor' | 'initiator' | undefined {
  const { pullRequest, contributors, initiators } = record
  if (pullRequest.author !== null && isSame(person, pullRequest.author)) return 'author'
  if (contributors.people.some(other => isSame(person, other))) return 'contributor'
  return initiators.some(other => isSame(person, other)) ? 'initiator' : undefined
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

/** The users whom a role lists: who may sign, and who may not. */
export function listedUsers({ users }: Role, record: SignOffRecord) {
  const isExcluded = (user: string | number) => exclusionOf(knownBy(user), record) !== undefined
  return { able: users.filter(user => !isExcluded(user)), excluded: users.filter(isExcluded) }
}

const knownBy = (entry: string | number): Known => (typeof entry === 'number' ? { id: entry } : { login: entry })
