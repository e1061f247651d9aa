import type { Initiator, Person } from './github.js'

/** What somebody wrote below a pull request: a comment, or the text of a review. */
export interface Remark {
  readonly kind: 'comment' | 'review'
  readonly id: number
  /** Null where the account is gone. */
  readonly user: Person | null
  /** When it was posted or submitted, ISO 8601. */
  readonly at: string
  /** When it was last edited; null while it is as it was posted. */
  readonly editedAt: string | null
  /** The first line, at most 1,000 characters of it. */
  readonly line: string
}

/** Somebody else changed or deleted what a person had written, at that time. */
export interface Interference {
  /** The id of whoever had written it. */
  readonly user: number
  readonly at: string
}

/** Everything that was written below a pull request, and what became of it. */
export interface Conversation {
  readonly remarks: readonly Remark[]
  readonly interferences: readonly Interference[]
}

/** Who let the jobs of a run deploy, or refused it. */
export interface RunApproval {
  readonly user: Person | null
  /** GitHub's word: approved, rejected, pending. */
  readonly state: string
  readonly environments: readonly string[]
}

/** The approvals of this run's deployments, with what decides whether they count. */
export interface RunApprovals {
  /** The environment that the run names; empty where it names none. */
  readonly environment: string
  /** Everybody who started the run, whatever the event. */
  readonly starters: readonly Initiator[]
  /** Whether the run was started for the very commit that is judged, so that its approvals are of no other one. */
  readonly isOfHead: boolean
  readonly given: readonly RunApproval[]
}
