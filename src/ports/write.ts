import type { MarkedLocation } from '../model/reason.js'

export { PortError } from './port-error.js'

/** The step itself as publishers may write it. */
export interface StepPorts {
  readonly annotations: AnnotationsPort
  readonly summary: SummaryPort
  readonly outputs: OutputsPort
  readonly files: WriteFilesPort
}

/** GitHub shows this many annotations of each level of a step, and drops the rest without a word. */
export const mostAnnotations = 10

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface AnnotationsPort {
  /** Shows a message at a place; the adapter makes hostile text harmless and keeps within the length GitHub takes. */
  annotate(level: AnnotationLevel, title: string, message: string, location?: MarkedLocation): void
}

export interface SummaryPort {
  /** Adds Markdown to the job summary, at most 1 MiB. Throws `PortError` when it cannot be written. */
  write(markdown: string): Promise<void>
}

export interface OutputsPort {
  set(name: string, value: string): Promise<void>
}

export interface WriteFilesPort {
  /** Writes a file of our own making in the run's temporary folder and gives its path. */
  write(name: string, text: string): Promise<string>
}

/**
 * GitHub as publishers may write it, with what they must read for that. What gathers evidence has
 * no such port. Every list is complete or the call throws; all of it throws `PortError`,
 * `forbidden` or `not-found` where the token may not.
 */
export interface GitHubWritePort {
  /** Posts a completed check run in one request; annotations beyond the first 50 follow in further ones. */
  postCheckRun(run: CheckRunDraft): Promise<void>
  /** Comments of a pull request that were written by the token's own account, oldest first. */
  ownComments(pullRequest: number): Promise<readonly OwnComment[]>
  postComment(pullRequest: number, body: string): Promise<void>
  editComment(comment: number, body: string): Promise<void>
  reviewing(pullRequest: number): Promise<Reviewing>
  requestReviews(pullRequest: number, of: Pick<Reviewing, 'users' | 'teams'>): Promise<void>
  /** The newest deployment of a commit to an environment; null where there is none. */
  deploymentOf(environment: string, commit: string): Promise<number | null>
  /** The newest state of a deployment in GitHub's word; null where it has none yet. */
  deploymentState(deployment: number): Promise<string | null>
  postDeploymentStatus(deployment: number, status: DeploymentStatusDraft): Promise<void>
}

/** The workflow run as publishers may write it; throws `PortError`. */
export interface RunWritePort {
  /**
   * Uploads texts by their path as one artifact, under the first of the names that the run does not have yet: what it has
   * is left as it is.
   */
  upload(names: readonly string[], files: Readonly<Record<string, string>>): Promise<void>
}

export interface CheckRunDraft {
  readonly name: string
  readonly commit: string
  readonly conclusion: 'success' | 'failure' | 'action_required'
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  /** The page that it leads to. */
  readonly url?: string
  /** What no other check run has: one whose answer was lost is found again by it. */
  readonly mark: string
  readonly annotations: readonly CheckAnnotation[]
}

export interface CheckAnnotation {
  readonly file: string
  /** Counted from 1, both included. */
  readonly lines: readonly [first: number, last: number]
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
}

export interface OwnComment {
  readonly id: number
  readonly body: string
}

/** Whose review of a pull request is not to be asked for (again). */
export interface Reviewing {
  readonly isOpen: boolean
  /** Logins of the author, of everybody who was asked at any time, and of everybody who has reviewed. */
  readonly users: readonly string[]
  /** `organisation/slug` of the teams that were asked at any time. */
  readonly teams: readonly string[]
}

export interface DeploymentStatusDraft {
  readonly state: 'queued' | 'in_progress' | 'pending' | 'failure'
  /** At most 140 characters. */
  readonly description: string
  readonly url?: string
}
