import type { Artifact } from './artifacts.js'
import type { Person } from './github.js'
import type { Decision } from './verdict.js'

/** A deployment as whoever asked for it did. */
export interface PastDeployment {
  /** Rises with time. */
  readonly id: number
  readonly commit: string
  /** By GitHub's clock, ISO 8601. */
  readonly createdAt: string
  /** Null where the account is gone. */
  readonly creator: Person | null
}

/** A deployment with what the gate has noted on it. */
export interface NotedDeployment {
  readonly id: number
  readonly commit: string
  /** By GitHub's clock, ISO 8601. */
  readonly createdAt: string
  /** The state of its newest status in GitHub's word, in lower case, and since when; null where it has none yet. */
  readonly state: string | null
  readonly stateAt: string | null
  /** In the order in which GitHub lists them. */
  readonly notes: readonly RunNote[]
  /** Whether all of its statuses were read. */
  readonly isWhole: boolean
}

/** A decision as the deployment tells it. */
export interface RunNote {
  readonly decision: Decision
  /** Null where no phase was chosen. */
  readonly phase: string | null
  /** The id of the run that decided. */
  readonly run: number
  /** By GitHub's clock, ISO 8601. */
  readonly at: string
}

/** An artifact with the run that uploaded it. */
export interface PastArtifact extends Artifact {
  /** The run's id, the branch and the commit that it was for; null where GitHub does not tell. */
  readonly run: number | null
  readonly branch: string | null
  readonly commit: string | null
}

/** The last artifacts of a name. */
export interface PastArtifacts {
  /** Of runs of the repository itself, newest first. */
  readonly own: readonly PastArtifact[]
  /** Of runs for the head of another repository, and of those of which that cannot be told; they count for nothing. */
  readonly foreign: readonly PastArtifact[]
}
