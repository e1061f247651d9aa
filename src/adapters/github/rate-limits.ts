import type { RateBudget } from '../../model/rate-budget.js'

/** Keeps what GitHub's answers say of its limits. */
export interface RateLimits {
  /** Takes note of the headers of an answer, whatever it answers; those that say nothing of a limit are let pass. */
  note(headers: Readonly<Record<string, unknown>>): void
  /** Each limit that an answer has told of. */
  budgets(): readonly RateBudget[]
}

interface Window {
  readonly limit: number
  readonly remaining: number
  readonly spent: number
  /** Epoch seconds. */
  readonly reset: number
}

/** Between two renewals the same reset is told, give or take; seconds. */
const sameWindow = 60

/** Answers come in any order: within a window the least is the latest. */
export function createRateLimits(): RateLimits {
  const windows = new Map<string, Window>()
  return {
    note: headers => {
      const limit = numberOf(headers['x-ratelimit-limit'])
      const remaining = numberOf(headers['x-ratelimit-remaining'])
      const reset = numberOf(headers['x-ratelimit-reset'])
      if (limit === null || remaining === null || reset === null) return
      const name = headers['x-ratelimit-resource']
      const resource = typeof name === 'string' && /^[a-z_]{1,40}$/.test(name) ? name : 'core'
      const known = windows.get(resource)
      if (known === undefined || reset > known.reset + sameWindow) {
        // The answer that tells of a window has been paid out of it.
        windows.set(resource, { limit, remaining, reset, spent: (known?.spent ?? 0) + 1 })
      } else if (reset >= known.reset - sameWindow) {
        const least = Math.min(known.remaining, remaining)
        const spent = known.spent + known.remaining - least
        windows.set(resource, { limit, remaining: least, reset: Math.max(known.reset, reset), spent })
      }
    },
    budgets: () =>
      [...windows].map(([resource, { reset, ...window }]) => ({
        resource,
        ...window,
        renewal: new Date(reset * 1000).toISOString()
      }))
  }
}

/** A header that is a whole number; null where it is none. */
export function numberOf(header: unknown): number | null {
  return typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) : null
}
