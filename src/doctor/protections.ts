import type { Protection } from '../model/protection.js'
import type { Facts } from './define.js'

/** What protects the branch as far as it is seen, and why the rest is not. */
export function protectionsOf({ rulesets, classic }: Facts): {
  readonly seen: readonly Protection[]
  readonly hidden?: string
} {
  const seen = [...(rulesets.seen ? rulesets.value : []), ...(classic.seen && classic.value ? [classic.value] : [])]
  const hidden = [rulesets, classic].flatMap(part => (part.seen ? [] : [part.why]))
  return hidden.length === 0 ? { seen } : { seen, hidden: [...new Set(hidden)].join(' ') }
}
