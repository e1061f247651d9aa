import { demandFor, people, reviewBy, signOffsRecord } from '../../../../src/gates/parts/sign-off/examples.js'
import type { Person, Review, SignOffRecord } from '../../../../src/model/github.js'
import type { Membership, Role } from '../../../../src/model/sign-off.js'

/** Somebody else who reviews. */
export const alan = { id: 4, login: 'alan', type: 'User' }

/** What somebody would write to ask for `dba`. */
export const option = { role: 'dba' }

export const security: Role = { id: 'security', users: ['edgar', 'grace'], teams: [], count: 1 }

/** These hold a role, and the others do not. */
export function holding(...holders: readonly Person[]): readonly Membership[] {
  const everybody = [...Object.values(people), alan]
  return everybody.map(({ id }) => ({ user: id, holds: holders.some(holder => holder.id === id) ? 'yes' : 'no' }))
}

export function record(reviews: readonly Review[], more: Partial<SignOffRecord> = {}) {
  return { 'sign-offs': signOffsRecord(reviews, more) }
}

/** A minute of the hour after the head arrived. */
export function at(minute: number): string {
  return `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`
}

export function changes(user: Person, more: Partial<Review> = {}): Review {
  return reviewBy(user, { state: 'CHANGES_REQUESTED', ...more })
}

/** Edgar holds two roles that are both asked for. */
export const both = {
  demands: [demandFor(security), demandFor({ id: 'dba', users: ['ada', 'edgar'], teams: [], count: 1 })],
  memberships: { dba: holding(people.ada, people.edgar), security: holding(people.edgar, people.grace) }
}
