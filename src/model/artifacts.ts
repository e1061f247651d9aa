/** A run of a workflow, in its newest attempt. */
export interface WorkflowRun {
  readonly id: number
  /** The name of the workflow's file: `ci.yml`. */
  readonly workflow: string
  readonly event: string
  /** The commit that it ran for; of a pull request the head and not the merge. */
  readonly commit: string
  /** The head's branch, and the repository (`owner/name`) that it is of; null where that is gone. */
  readonly branch: string | null
  readonly repository: string | null
  /** Whether its head is of another repository. */
  readonly isOfFork: boolean
  /** From 1. */
  readonly attempt: number
  readonly status: string
  /** Null while it runs. */
  readonly conclusion: string | null
  /** When the newest attempt began, ISO 8601. */
  readonly startedAt: string
}

/** What a job has uploaded. */
export interface Artifact {
  readonly id: number
  readonly name: string
  /** Packed. */
  readonly bytes: number
  readonly expired: boolean
  /** ISO 8601; null where GitHub does not tell. */
  readonly createdAt: string | null
  /** SHA-256 of the archive in hexadecimal digits; null for old ones. */
  readonly digest: string | null
}

/** One attempt at a job; one that was not run again is listed with the times of before. */
export interface Job {
  readonly name: string
  /** ISO 8601; null before it began. */
  readonly startedAt: string | null
  readonly completedAt: string | null
}

/** What an attestation says: which contents, and which commits they were built from. */
export interface Attestation {
  /** SHA-256 in hexadecimal digits. */
  readonly subjects: readonly string[]
  /** `repository` is `owner/name`. */
  readonly sources: readonly { readonly repository: string; readonly commit: string }[]
}

/** Artifacts, release assets or images of the commit, each with what was asked of it. */
export interface ArtifactRecord {
  readonly artifacts: readonly ArtifactFacts[]
  /** In words, where they were looked for. */
  readonly where: string
}

export interface ArtifactFacts {
  readonly name: string
  /** As GitHub keeps it; missing for an image, which it does not keep here. */
  readonly bytes?: number
  /** Whether an attestation of its digest names this repository and commit; missing where nobody asked. */
  readonly attested?: boolean
  /** Paths inside it of SBOMs that name at least one component; missing where nobody asked. */
  readonly sboms?: readonly string[]
}
