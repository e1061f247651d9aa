import type { Reason } from '../../model/reason.js'
import { type Say, warn } from '../define.js'

/** A dated, reasoned exception for one advisory or alert. */
export interface Exception {
  readonly id: string
  readonly reason: string
  readonly expires: string
}

/** How the things that are left out are counted and named. */
interface Words<T> {
  count(found: readonly T[]): string
  list(found: readonly T[]): string
}

export const exceptionReasons = {
  ignored: '{found} ignored as {id} through {expires} UTC ({reason}): {names}.',
  'ignore-expired': 'The exception for {id} expired with {expires} UTC, so that {names} counts again.',
  'ignore-unused': 'Nothing that was found is called {id}; its exception can go.'
} as const

/**
 * What no exception in force names, how many are left out, and what is to be said of each exception. Where what was
 * found is `incomplete` none is called unused: what it names may be in what is missing.
 */
export function applyExceptions<T extends { readonly ids: readonly string[] }>(
  found: readonly T[],
  exceptions: readonly Exception[],
  today: string,
  incomplete: boolean,
  words: Words<T>,
  say: Say<typeof exceptionReasons>
): { readonly counted: readonly T[]; readonly ignored: number; readonly noted: readonly Reason[] } {
  const left = new Set(found)
  const noted = exceptions.flatMap(({ id, reason, expires }): readonly Reason[] => {
    const named = found.filter(({ ids }) => ids.some(own => own.toUpperCase() === id.toUpperCase()))
    const names = words.list(named)
    if (named.length === 0) return incomplete ? [] : [warn(say('ignore-unused', { id }))]
    if (today > expires) return [warn(say('ignore-expired', { id, expires, names }))]
    for (const one of named) left.delete(one)
    return [say('ignored', { found: words.count(named), id, expires, reason, names })]
  })
  return { counted: [...left], ignored: found.length - left.size, noted }
}
