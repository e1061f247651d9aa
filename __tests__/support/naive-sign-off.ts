import { head } from '../../src/gates/parts/sign-off/examples.js'
import type { Review, SignOffRecord } from '../../src/model/github.js'
import type { SignOffDemand } from '../../src/model/sign-off.js'

/**
 * The same question answered in the plainest way, for comparison only: replay the reviews, list who counts, and try every
 * way to give people roles.
 */

const time = (text: string | null) => (text === null ? 0 : new Date(text).getTime())

/** The last stand of each person, by replaying what happened in its order. */
function replay(record: SignOffRecord): Record<number, Review> {
  const last: Record<number, Review> = {}
  const inOrder = record.reviews
    .filter(review => review.state !== 'COMMENTED' && review.state !== 'PENDING')
    .sort((a, b) => time(a.submittedAt) - time(b.submittedAt) || a.id - b.id)
  for (const review of inOrder) {
    if (review.user !== null) last[review.user.id] = review
  }
  return last
}

const says = (record: SignOffRecord, list: 'writers' | { role: string }, user: number) =>
  (list === 'writers' ? record.writers : (record.memberships[list.role] ?? [])).find(member => member.user === user)
    ?.holds

function tookPart(record: SignOffRecord, user: { id?: number; login?: string }, exclude: readonly string[]): boolean {
  const { pullRequest, contributors, initiators } = record
  const isAuthor = matches([pullRequest.author], user)
  if (exclude.includes('author') && (isAuthor || matches(contributors.behind, user))) return true
  if (exclude.includes('contributors') && !isAuthor && matches(contributors.people, user)) return true
  if (exclude.includes('co-authors') && matches(contributors.coAuthors, user)) return true
  return exclude.includes('initiator') && matches(initiators, user)
}

function matches(
  all: readonly ({ id?: number; login: string } | null)[],
  user: { id?: number; login?: string }
): boolean {
  return all.some(
    other =>
      other !== null &&
      ((user.id !== undefined && other.id === user.id) || other.login.toLowerCase() === user.login?.toLowerCase())
  )
}

/** When a commit of the head's content arrived; null for any other commit. */
function arrivalOf({ sameContent }: SignOffRecord, commit: string | null): string | null {
  for (const earlier of sameContent) if (earlier.sha === commit) return earlier.arrivedAt
  return null
}

/** Ids of the people who count for a demand. */
export function countingFor(demand: SignOffDemand, record: SignOffRecord, now: string): readonly number[] {
  const result: number[] = []
  for (const review of Object.values(replay(record))) {
    const { user, state, commit, submittedAt } = review
    if (state !== 'APPROVED' || user === null) continue
    if (user.type !== 'User' || user.login.endsWith('[bot]')) continue
    if (tookPart(record, user, demand.exclude)) continue
    if (says(record, { role: demand.role.id }, user.id) !== 'yes') continue
    if (demand.fresh === 'head') {
      if (commit !== head || record.headArrivedAt === null) continue
      if (time(submittedAt) < time(record.headArrivedAt)) continue
    }
    if (demand.fresh === 'content') {
      const from = commit === head ? record.headArrivedAt : arrivalOf(record, commit)
      if (from === null || time(submittedAt) < time(from)) continue
    }
    if (demand.maxAge !== undefined && time(now) - time(submittedAt) > demand.maxAge) continue
    result.push(user.id)
  }
  return result
}

/** Whether somebody's request for changes holds a demand back. */
export function isBlocked(demand: SignOffDemand, record: SignOffRecord): boolean {
  if (demand.ignoreChangesRequested) return false
  return Object.values(replay(record)).some(
    ({ state, user }) =>
      state === 'CHANGES_REQUESTED' &&
      user !== null &&
      !(says(record, 'writers', user.id) === 'no' && says(record, { role: demand.role.id }, user.id) === 'no')
  )
}

/** Whether the people whom a role names can never be enough. */
export function isHopeless({ role, count, exclude }: SignOffDemand, record: SignOffRecord): boolean {
  if (role.teams.length > 0) return false
  if (role.users.length === 0) return role.id !== 'default'
  const able = role.users.filter(
    user => !tookPart(record, typeof user === 'number' ? { id: user } : { login: user }, exclude)
  )
  return able.length < count
}

/** Which demands every way to give each person one role completes: one list of booleans a way. */
export function everyWay(demands: readonly SignOffDemand[], record: SignOffRecord, now: string): readonly boolean[][] {
  const sets = demands.map(demand => countingFor(demand, record, now))
  const everybody = [...new Set(sets.flat())]
  const roles = [...new Set(demands.map(demand => demand.role.id))]
  let ways: Record<number, string>[] = [{}]
  for (const person of everybody) ways = ways.flatMap(way => roles.map(role => ({ ...way, [person]: role })))
  return ways.map(way =>
    demands.map((demand, i) => {
      const able = (sets[i] ?? []).filter(person => !demand.distinct || way[person] === demand.role.id)
      return able.length >= demand.count
    })
  )
}
