import { instantOf } from '../../../lib/instant.js'
import type { Person, Review } from '../../../model/github.js'

/** A review by somebody whom GitHub knows. */
export type SignedReview = Review & { readonly user: Person }

/** What one person says at last. */
export interface Stance {
  readonly newest: SignedReview
  /** Approvals that something else by the same person has followed, the newest first. */
  readonly superseded: readonly SignedReview[]
}

/** Words of reviews that take no stand. */
const passing: ReadonlySet<string> = new Set(['COMMENTED', 'PENDING'])

/**
 * The newest stand of each person, by numeric id in rising order. States are looked at only afterwards: a change requested
 * after an approval takes it back, and a newer review that was dismissed does not revive an older one.
 */
export function stancesOf(reviews: readonly Review[]): readonly Stance[] {
  const byPerson = new Map<number, SignedReview[]>()
  for (const review of reviews) {
    if (passing.has(review.state) || !isSigned(review)) continue
    const own = byPerson.get(review.user.id)
    if (own === undefined) byPerson.set(review.user.id, [review])
    else own.push(review)
  }
  return [...byPerson]
    .sort(([a], [b]) => a - b)
    .flatMap(([, own]) => {
      const [newest, ...older] = own.sort((a, b) => orderOf(b) - orderOf(a) || b.id - a.id)
      if (newest === undefined) return []
      const superseded = newest.state === 'APPROVED' ? [] : older.filter(({ state }) => state === 'APPROVED')
      return [{ newest, superseded }]
    })
}

/** Approvals by accounts that no longer exist. */
export function unsignedApprovals(reviews: readonly Review[]): readonly Review[] {
  return reviews.filter(review => review.state === 'APPROVED' && !isSigned(review))
}

function isSigned(review: Review): review is SignedReview {
  return review.user !== null
}

/** Where a review stands in time; without a time, an approval is older and anything else newer than all others. */
function orderOf({ state, submittedAt }: Review): number {
  return instantOf(submittedAt) ?? (state === 'APPROVED' ? -8.64e15 : 8.64e15)
}
