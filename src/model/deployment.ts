/** The deployments of one environment, as far back as they tell what it runs. */
export interface DeploymentRecord {
  /** The commit under judgement. */
  readonly commit: string
  /** Its tree; null where GitHub does not know the commit. */
  readonly tree: string | null
  /** The newest of the environment, at most 100; an older one cannot be its current one. */
  readonly deployments: readonly Deployment[]
}

export interface Deployment {
  /** Rises with time. */
  readonly id: number
  readonly commit: string
  /** Null where GitHub no longer has the commit. */
  readonly tree: string | null
  /** By GitHub's clock, ISO 8601. */
  readonly createdAt: string
  /** The newest status's, in lower case; null where it has none yet. */
  readonly state: string | null
  readonly statuses: readonly DeploymentStatus[]
}

/** The deployment of an environment that succeeded last. */
export interface Deployed extends Pick<Deployment, 'id' | 'commit'> {
  /** What was deployed, `refs/heads/main`; empty where a bare commit was, or the branch is gone. */
  readonly ref: string
}

export interface DeploymentStatus {
  readonly state: string
  /** By GitHub's clock, ISO 8601. */
  readonly createdAt: string
}
