import type { OwnedPaths, SignOffRecord } from '../../../model/github.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Need } from './cover.js'
import { membershipOf } from './people.js'
import type { Signature } from './signatures.js'

/** Whose sign-offs each group of changed paths needs, of those who are able to give them. */
export function needsOfOwners(
  { count }: SignOffDemand,
  { owned }: SignOffRecord,
  able: readonly number[]
): readonly Need[] {
  return owned.map(group => ({ of: able.filter(person => isOwner(person, group)), count }))
}

/** The groups of changed paths whose owners have not signed often enough. */
export function unsignedGroups(
  { count }: SignOffDemand,
  { owned }: SignOffRecord,
  signed: readonly Signature[]
): readonly OwnedPaths[] {
  return owned.filter(group => signed.filter(({ user }) => isOwner(user.id, group)).length < count)
}

/** Whether somebody owns the paths of a group. */
export function isOwner(person: number, { holders }: OwnedPaths): boolean {
  return membershipOf(person, holders).holds === 'yes'
}
