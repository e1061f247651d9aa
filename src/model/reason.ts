import type { Location } from './location.js'

export type ReasonParams = Readonly<Record<string, string | number>>

/** Why an outcome is what it is: a stable code for machines, its parameters for other words, a sentence for people. */
export interface Reason {
  readonly code: string
  readonly params: ReasonParams
  readonly text: string
  /** Places that the reason speaks of, the most telling first. */
  readonly locations: readonly MarkedLocation[]
  /** Set for what needs attention though it changes no outcome: an exception that has expired, say. */
  readonly warns?: true
  /** Set where people can still complete what is missing. */
  readonly awaits?: Awaits
}

/** Who can complete a sign-off: people by login or numeric id, teams, and whoever has a permission. */
export interface Awaits {
  readonly role: string
  /** How many more must sign, at least 1. */
  readonly missing: number
  readonly users: readonly (string | number)[]
  /** `organisation/slug`. */
  readonly teams: readonly string[]
  /** The least permission in the repository: `write`, `maintain` or `admin`. */
  readonly permission?: string
}

/** A place with the words that belong just there (the message of one failed test, say). */
export interface MarkedLocation extends Location {
  readonly text?: string
}
