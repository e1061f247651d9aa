import type { Artifact } from './artifacts.js'
import type { Person } from './github.js'

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
