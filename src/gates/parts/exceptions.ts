import type { Reason } from '../../model/reason.js'
import { type Say, warn } from '../define.js'
import { type Advisory, countAdvisories, listAdvisories } from './advisories.js'

/** A dated, reasoned exception for one advisory. */
export interface Exception {
  readonly id: string
  readonly reason: string
  readonly expires: string
}

export const exceptionReasons = {
  ignored: '{found} ignored as {id} through {expires} UTC ({reason}): {names}.',
  'ignore-expired': 'The exception for {id} expired with {expires} UTC, so that {names} counts again.',
  'ignore-unused': 'No advisory of these reports is called {id}; its exception can go.'
} as const

/**
 * Advisories that no exception in force names, how many are left out, and what is to be said of each exception. With
 * `incomplete` reports none is called unused: the advisory may be in what is missing.
 */
export function applyExceptions(
  advisories: readonly Advisory[],
  exceptions: readonly Exception[],
  today: string,
  incomplete: boolean,
  say: Say<typeof exceptionReasons>
): { readonly counted: readonly Advisory[]; readonly ignored: number; readonly noted: readonly Reason[] } {
  const left = new Set(advisories)
  const noted = exceptions.flatMap(({ id, reason, expires }): readonly Reason[] => {
    const named = advisories.filter(({ ids }) => ids.some(own => own.toUpperCase() === id.toUpperCase()))
    const names = listAdvisories(named)
    if (named.length === 0) return incomplete ? [] : [warn(say('ignore-unused', { id }))]
    if (today > expires) return [warn(say('ignore-expired', { id, expires, names }))]
    for (const advisory of named) left.delete(advisory)
    return [say('ignored', { found: countAdvisories(named), id, expires, reason, names })]
  })
  return { counted: [...left], ignored: advisories.length - left.size, noted }
}
