import { eachOnce } from '../../lib/each-once.js'
import { instantOf } from '../../lib/instant.js'
import type { Flaw } from '../../model/evidence.js'
import type { OwnedPaths, Person, Review } from '../../model/github.js'
import {
  defaultRole,
  hasHolders,
  permissions,
  type Membership,
  type Permission,
  type Role,
  type SignOffDemand
} from '../../model/sign-off.js'
import { PortError, type GitHubPort } from '../../ports/read.js'

interface Found {
  readonly memberships: Readonly<Record<string, readonly Membership[]>>
  readonly writers: readonly Membership[]
  readonly flaws: readonly Flaw[]
}

/** Somebody who may sign, or who asks for changes. */
export interface Signer {
  readonly user: Person
  readonly approves: boolean
}

interface Reviewer extends Signer {
  /** The commit that the newest review is of. */
  readonly commit: string | null
}

const reading = new Set(['read', 'triage', 'none'])

/** Who holds which demanded role, and whose request for changes weighs; asked only of those who say either. */
export async function findMemberships(
  demands: readonly SignOffDemand[],
  reviewers: readonly Signer[],
  owned: readonly OwnedPaths[],
  github: GitHubPort
): Promise<Found> {
  const requesters = demands.every(demand => demand.ignoreChangesRequested)
    ? []
    : reviewers.filter(({ approves }) => !approves)
  const roles = eachOnce(
    demands.map(({ role }) => role),
    ({ id }) => id
  )
  const [writers, ...held] = await Promise.all([
    Promise.all(requesters.map(({ user }) => writes(user, github))),
    ...roles.map(role =>
      role.codeowners === true
        ? reviewers.map(({ user }) => ownsAny(user, owned))
        : Promise.all(reviewers.map(({ user }) => holds(role, user, github)))
    )
  ])
  const byRole = roles.map((role, i) => ({ role, memberships: held[i] ?? [] }))
  return {
    memberships: Object.fromEntries(byRole.map(({ role, memberships }) => [role.id, memberships])),
    writers,
    flaws: [
      ...byRole
        .filter(({ role }) => role.codeowners !== true)
        .flatMap(({ role, memberships }) => findFlaws(role, memberships, demands, reviewers)),
      ...owned.flatMap(({ holders }) => unreadable(holders))
    ]
  }
}

/** Whether somebody is an owner of anything that is changed. */
function ownsAny({ id }: Person, owned: readonly OwnedPaths[]): Membership {
  const all = owned.flatMap(({ holders }) => holders.filter(({ user }) => user === id))
  return (
    all.find(({ holds: word }) => word === 'yes') ??
    all.find(({ holds: word }) => word === 'unknown') ?? { user: id, holds: 'no' }
  )
}

/** Each person whose newest review that is no mere comment approves or requests changes. */
export function findReviewers(reviews: readonly Review[]): readonly Reviewer[] {
  const newest = new Map<number, Reviewer | null>()
  for (const { user, state, commit } of [...reviews].sort(bySubmission)) {
    if (user === null) continue
    if (state === 'APPROVED') newest.set(user.id, { user, approves: true, commit })
    else if (state === 'CHANGES_REQUESTED') newest.set(user.id, { user, approves: false, commit })
    else if (state === 'DISMISSED') newest.set(user.id, null)
  }
  return [...newest.values()].filter(reviewer => reviewer !== null)
}

function bySubmission(left: Review, right: Review): number {
  const at = (review: Review) => instantOf(review.submittedAt) ?? Infinity
  return at(left) - at(right) || left.id - right.id
}

/** Whether the one with a login holds a role; GitHub is only asked who that is where the role does not say it. */
export async function findHolder(
  role: Role,
  login: string,
  github: GitHubPort
): Promise<{ readonly holds: 'yes' | 'no' } | { readonly holds: 'unknown'; readonly why: string }> {
  if (isNamed(role, { login })) return { holds: 'yes' }
  const saysAll =
    role.teams.length === 0 &&
    role.permission === undefined &&
    role.users.length > 0 &&
    role.users.every(one => typeof one === 'string')
  const person = saysAll ? null : await github.person(login)
  return person === null ? { holds: 'no' } : holds(role, person, github)
}

function isNamed({ users }: Role, { id, login }: { readonly id?: number; readonly login: string }): boolean {
  return users.some(one => (typeof one === 'number' ? one === id : one.toLowerCase() === login.toLowerCase()))
}

export async function holds(role: Role, person: Person, github: GitHubPort): Promise<Membership> {
  const { id: user, login, type } = person
  if (isNamed(role, person)) return { user, holds: 'yes' }
  // Teams have people, and only a person's approval counts.
  if (type !== 'User') return { user, holds: 'no' }
  const least = role.id === defaultRole && !hasHolders(role) ? 'write' : role.permission
  if (least !== undefined && reaches(await github.permission(login), least)) return { user, holds: 'yes' }
  let why: string | null = null
  for (const team of role.teams) {
    try {
      if ((await github.teamMembership(team, login)) === 'active') return { user, holds: 'yes' }
    } catch (error) {
      if (!(error instanceof PortError) || error.code !== 'forbidden') throw error
      why = error.message
    }
  }
  return why === null ? { user, holds: 'no' } : { user, holds: 'unknown', why }
}

/** A custom role extends one that GitHub does not name, so that it is not known to reach any. */
function reaches(roleName: string, least: Permission): boolean {
  return permissions.slice(permissions.indexOf(least)).some(permission => permission === roleName)
}

/** A custom role extends one that GitHub does not name: where it may allow to write, a request for changes weighs. */
async function writes({ id: user, login, type }: Person, github: GitHubPort): Promise<Membership> {
  try {
    return { user, holds: reading.has(await github.permission(login)) ? 'no' : 'yes' }
  } catch (error) {
    const isNobody = error instanceof PortError && error.code === 'not-found' && type !== 'User'
    if (isNobody) return { user, holds: 'no' }
    throw error
  }
}

/**
 * An unreadable team matters when those who are known to hold the role are too few, or when somebody who may hold it
 * requests changes; otherwise the role is filled whatever the team says.
 */
function findFlaws(
  role: Role,
  memberships: readonly Membership[],
  demands: readonly SignOffDemand[],
  reviewers: readonly Signer[]
): readonly Flaw[] {
  const own = demands.filter(demand => demand.role.id === role.id)
  const needed = Math.max(...own.map(({ count }) => count))
  const approvers = new Set(reviewers.filter(({ approves }) => approves).map(({ user }) => user.id))
  const known = memberships.filter(({ user, holds }) => holds === 'yes' && approvers.has(user)).length
  const heeds = own.some(demand => !demand.ignoreChangesRequested)
  return unreadable(memberships.filter(({ user }) => (approvers.has(user) ? known < needed : heeds)))
}

function unreadable(memberships: readonly Membership[]): readonly Flaw[] {
  const whys = memberships.flatMap(member => (member.holds === 'unknown' ? [member.why] : []))
  return [...new Set(whys)].map(why => ({ code: 'team-unreadable', why }))
}
