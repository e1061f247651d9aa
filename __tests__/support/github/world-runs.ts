export type Run = {
  id: number
  name: string
  path: string
  event: string
  headSha: string
  headBranch: string
  /** owner/name */
  headRepository: string
  status: string
  conclusion: string | null
  attempt: number
  actor: string
  triggeringActor: string
  createdAt: string
  startedAt: string
  suite: number
  pulls: number[]
  jobs: Job[]
  artifacts: Artifact[]
  approvals?: RunApproval[]
}

/** What somebody said to the deployments that the run waited for. */
export type RunApproval = {
  user: string
  state: 'approved' | 'rejected' | 'pending'
  environments: string[]
  comment: string
}

export type Job = {
  id: number
  attempt: number
  name: string
  status: string
  conclusion: string | null
  startedAt: string
  completedAt: string | null
}

export type Artifact = {
  id: number
  name: string
  archive: Uint8Array
  expired: boolean
  createdAt: string
  /** `sha256:…`; null for one of long ago. */
  digest: string | null
  /** What the storage answers; 200 when left out. */
  storage?: number
}

/** A statement about the content with the digest, SHA-256 in hexadecimal digits. */
export type Attestation = { digest: string; statement: unknown }

export type ReleaseAsset = {
  id: number
  name: string
  bytes: number
  state: 'uploaded' | 'open'
  digest: string | null
  createdAt: string
}
