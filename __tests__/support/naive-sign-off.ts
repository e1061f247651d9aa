import { head } from '../../src/gates/parts/sign-off/examples.js'
import type { Review, SignOffRecord } from '../../src/model/github.js'
import type { SignOffDemand } from '../../src/model/sign-off.js'

/**
 * The same question answered in the plainest way, for comparison only: replay the reviews, list who
 * counts, and try every way to give people roles.
 */

const time = (text: string | null) => (text === null ? Number.NaN : new Date(text).getTime())

/** Where a review stands in time: an approval that has none before all others, anything else after them. */
function timeOf({ state, submittedAt }: Review): number {
  if (submittedAt !== null) return time(submittedAt)
  return state === 'APPROVED' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** The last stand of each person, by replaying what happened in its order. */
function replay(record: SignOffRecord): Record<number, Review> {
  const last: Record<number, Review> = {}
  const inOrder = record.reviews
    .filter(review => review.state !== 'COMMENTED' && review.state !== 'PENDING')
    .sort((a, b) => timeOf(a) - timeOf(b) || a.id - b.id)
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

/** What somebody did, with where it stands in time among everything else that happened. */
interface Event {
  readonly does: 'approve' | 'sign' | 'withdraw'
  readonly user: number
  readonly at: number
  /** Numbers tell what came later only within one list. */
  readonly list: string
  readonly id: number
  readonly commit: string | null
  readonly edited: boolean
}

/** The first two words of a line; that a revocation is understood in any case is all that is special. */
function wordsOf(line: string): readonly [verb: string, name: string] {
  const [verb = '', name = ''] = line.split(' ')
  return [verb.toLowerCase().startsWith('/revoke') ? '/revoke' : verb, name]
}

/**
 * Everything that bears on a demand, in the order in which it happened; what takes back comes last of what is at once.
 */
function eventsFor({ role, item, confirm }: SignOffDemand, record: SignOffRecord): readonly Event[] {
  const events: Event[] = []
  for (const review of record.reviews) {
    const { user, state, id, commit } = review
    if (user === null || state === 'COMMENTED' || state === 'PENDING') continue
    const does = state === 'APPROVED' ? 'approve' : 'withdraw'
    events.push({ does, user: user.id, at: timeOf(review), list: 'review', id, commit, edited: false })
  }
  for (const { user, line, kind, id, at, editedAt } of record.conversation?.remarks ?? []) {
    if (user === null) continue
    const [verb, name] = wordsOf(line)
    const about = { user: user.id, list: kind, id, commit: null, edited: editedAt !== null }
    const isNamed = name === item || (!confirm && name === role.id)
    if (verb === '/sign-off' && isNamed) events.push({ does: 'sign', at: time(at), ...about })
    const others = record.names.filter(known => known !== role.id && known !== item)
    if (verb === '/revoke' && !others.includes(name))
      events.push({ does: 'withdraw', at: time(editedAt ?? at), ...about })
  }
  for (const { user, at } of record.conversation?.interferences ?? []) {
    const about = { list: 'elsewhere', id: 0, commit: null, edited: false }
    events.push({ does: 'withdraw', user, at: time(at), ...about })
  }
  const last = (event: Event) => (event.does === 'withdraw' ? 2 : event.edited ? 1 : 0)
  return events.sort((a, b) => a.at - b.at || last(a) - last(b) || a.id - b.id)
}

function isFresh({ at, commit, does }: Event, demand: SignOffDemand, record: SignOffRecord, now: string) {
  const { fresh, maxAge } = demand
  if (demand.due !== undefined && (record.deployedAt === null || at <= time(record.deployedAt))) return false
  if (!Number.isFinite(at) || (maxAge !== undefined && time(now) - at > maxAge)) return false
  if (fresh === 'any') return true
  if (does === 'sign') return record.headArrivedAt !== null && at > time(record.headArrivedAt)
  if (fresh === 'head' && commit !== head) return false
  const from = commit === head ? record.headArrivedAt : arrivalOf(record, commit)
  return from !== null && at >= time(from)
}

/** Until when, in time, a demand must be signed; null where that does not matter or cannot be said. */
function endOf({ due }: SignOffDemand, { deployedAt }: SignOffRecord): number | null {
  return due === undefined || deployedAt === null ? null : time(deployedAt) + due
}

/** Ids of the people who count for a demand. */
export function countingFor(demand: SignOffDemand, record: SignOffRecord, now: string): readonly number[] {
  const { by, confirm, fresh, maxAge, role } = demand
  const people = [
    ...record.reviews.map(({ user }) => user),
    ...(record.conversation?.remarks ?? []).map(({ user }) => user),
    ...(record.approvals?.given ?? []).map(({ user }) => user)
  ]
  const result = new Set<number>()
  for (const user of people) {
    if (user === null || user.type !== 'User' || user.login.endsWith('[bot]') || tookPart(record, user, demand.exclude))
      continue
    if (says(record, { role: role.id }, user.id) !== 'yes') continue
    let approval: Event | undefined
    let comment: Event | undefined
    let isSettled = true
    for (const event of eventsFor(demand, record)) {
      if (event.user !== user.id) continue
      const end = endOf(demand, record)
      if (end !== null && event.at > end && event.does !== 'withdraw') {
        // Too late to sign, though it settles what was withdrawn.
        if (event.does === 'approve') isSettled = true
        continue
      }
      if (event.does === 'approve') {
        approval = event
        isSettled = true
      } else if (event.does === 'sign') comment = event
      else {
        const stays = (one: Event | undefined) =>
          one !== undefined && one.at === event.at && one.list === event.list && one.id > event.id
        if (!stays(approval)) approval = undefined
        if (!stays(comment)) comment = undefined
        if (approval === undefined) isSettled = false
      }
    }
    const { starters = [], isOfHead = false } = record.approvals ?? {}
    const started = starters.some(({ id }) => id === user.id)
    const isReleased =
      isSettled &&
      !started &&
      maxAge === undefined &&
      (fresh === 'any' || isOfHead) &&
      said(record, 'approved', user.id)
    const counts =
      (by.includes('review') && !confirm && approval !== undefined && isFresh(approval, demand, record, now)) ||
      (by.includes('comment') && comment?.edited === false && isFresh(comment, demand, record, now)) ||
      (by.includes('environment') && !confirm && isReleased)
    if (counts) result.add(user.id)
  }
  return [...result]
}

/** Whether somebody said so to the deployment of this run. */
function said({ approvals }: SignOffRecord, state: string, user: number): boolean {
  if (approvals === null || approvals.environment === '') return false
  return approvals.given.some(
    given =>
      given.user?.id === user &&
      given.state === state &&
      given.environments.map(name => name.toUpperCase()).includes(approvals.environment.toUpperCase())
  )
}

/** Whether somebody's request for changes, or a rejection, holds a demand back. */
export function isBlocked(demand: SignOffDemand, record: SignOffRecord): boolean {
  const holders = [1, 2, 3, 4, 5, 6, 7].filter(user => says(record, { role: demand.role.id }, user) !== 'no')
  if (demand.by.includes('environment') && holders.some(user => said(record, 'rejected', user))) return true
  if (demand.ignoreChangesRequested) return false
  return Object.values(replay(record)).some(
    ({ state, user }) =>
      state === 'CHANGES_REQUESTED' &&
      user !== null &&
      !(says(record, 'writers', user.id) === 'no' && says(record, { role: demand.role.id }, user.id) === 'no')
  )
}

/** Whether these people complete a demand: of the owners, for each path. */
export function areEnough(
  people: readonly number[],
  { role, count }: SignOffDemand,
  { owned }: SignOffRecord
): boolean {
  if (role.codeowners !== true) return people.length >= count
  return owned.every(
    ({ holders }) => people.filter(id => holders.find(({ user }) => user === id)?.holds === 'yes').length >= count
  )
}

/** Whether a demand that these people do not complete can never be completed; of the owners, for any path. */
export function isLost(people: readonly number[], demand: SignOffDemand, record: SignOffRecord): boolean {
  if (demand.role.codeowners !== true) return isHopeless(demand, record)
  return record.owned
    .filter(group => !areEnough(people, demand, { ...record, owned: [group] }))
    .some(({ owners }) => isHopeless({ ...demand, role: owners }, record))
}

/** Whether the people whom a role names can never be enough. */
function isHopeless({ role, count, by, exclude }: SignOffDemand, record: SignOffRecord): boolean {
  if (by.length === 0) return true
  if (by.length === 1 && by[0] === 'environment' && record.approvals?.environment === '') return true
  if (role.teams.length > 0 || role.permission !== undefined) return false
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
      return areEnough(able, demand, record)
    })
  )
}
