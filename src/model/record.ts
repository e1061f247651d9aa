import type { Role } from './sign-off.js'

/** The newest entry of one kind in a file of records, and what is to be known of it. */
export interface RecordAsk {
  readonly path: string
  readonly what: string
  readonly role: Role
}

/** Something that was done, as a file of the repository tells it. */
export interface RecordEntry {
  readonly what: string
  /** A day, `YYYY-MM-DD`. */
  readonly on: string
  /** The login of who did it. */
  readonly by: string
  readonly evidence?: string
  /** The last day that it counts. */
  readonly expires?: string
}

/** A line of the file, counted from 1. */
export type PlacedEntry = RecordEntry & { readonly line: number }

export type RecordFacts =
  | { readonly found: 'no-file' }
  /** `others` is what the entries of the file are for. */
  | { readonly found: 'no-entry'; readonly others: readonly string[] }
  | {
      readonly found: 'entry'
      readonly entry: PlacedEntry
      /** Whether who did it holds the role. */
      readonly isHolder: boolean
      readonly brought: Brought
    }

/** How the entry came into the file as it is; untold where nobody can be asked. */
export type Brought =
  | { readonly with: 'merged' | 'open'; readonly pullRequest: number; readonly commit: string }
  | { readonly with: 'push'; readonly commit: string }
  | { readonly with: 'untold'; readonly why: string }
