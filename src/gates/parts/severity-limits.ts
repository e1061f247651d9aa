import { listNames } from '../../lib/words.js'
import type { Reason } from '../../model/reason.js'
import type { Say } from '../define.js'
import {
  type Advisory,
  advisorySeverities,
  type AdvisorySeverity,
  countAdvisories,
  isAtLeast,
  listAdvisories
} from './advisories.js'
import { findingPlaces } from './finding-places.js'

export const severityReasons = {
  'too-many':
    '{found} of severity {severity} found, and at most {limit} may be: {names}; update, or ignore with a reason.'
} as const

interface Limits {
  readonly 'fail-on': AdvisorySeverity
  readonly max?: Readonly<Partial<Record<AdvisorySeverity, number>>>
}

/** Every severity of which there is more than may be. */
export function judgeSeverities(
  advisories: readonly Advisory[],
  { 'fail-on': least, max }: Limits,
  say: Say<typeof severityReasons>
): readonly Reason[] {
  return bySeverity(advisories).flatMap(({ severity, found }) => {
    const limit = max?.[severity] ?? (isAtLeast(severity, least) ? 0 : Infinity)
    if (found.length <= limit) return []
    const params = { found: countAdvisories(found), severity, limit, names: listAdvisories(found) }
    return [say('too-many', params, findingPlaces(found.flatMap(({ findings }) => findings)))]
  })
}

/** How many there are of each severity: `2 high and 1 low`. */
export function describeSeverities(advisories: readonly Advisory[]): string {
  return listNames(bySeverity(advisories).map(({ severity, found }) => `${String(found.length)} ${severity}`))
}

function bySeverity(advisories: readonly Advisory[]) {
  return advisorySeverities
    .map(severity => ({ severity, found: advisories.filter(advisory => advisory.severity === severity) }))
    .filter(({ found }) => found.length > 0)
}
