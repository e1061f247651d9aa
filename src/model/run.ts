import type { Initiator } from './github.js'

/** The events of a workflow that this program knows how to judge. */
export const supportedEvents = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'issue_comment',
  'merge_group',
  'workflow_run',
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'release',
  'deployment',
  'deployment_status'
] as const
export type EventName = (typeof supportedEvents)[number]

/** What a merge queue is about to merge. */
export interface MergeGroup {
  /** The name of the branch that it goes into. */
  readonly branch: string
  /** The commit that it continues: the branch's, or that of the group before it. */
  readonly base: string
}

/**
 * What the runner tells of the run, as plain data; of the event's payload only ids,
 * because a re-run replays an old one.
 */
export interface RunFacts {
  readonly event: EventName
  /** `owner/name`. */
  readonly repository: string
  /** What was checked out: for a pull request its merge into the base, else the commit itself. */
  readonly sha: string
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/…`; empty where the event has none. */
  readonly ref: string
  readonly pullRequestNumber?: number
  /**
   * The head that the event was sent for: what the job checked out and tested, even when the branch has moved since.
   */
  readonly headSha?: string
  /** The branch that it went into then. */
  readonly baseRef?: string
  readonly reviewId?: number
  readonly commentId?: number
  readonly workflowRunId?: number
  readonly mergeGroup?: MergeGroup
  readonly environment?: string
  /** The id of the deployment that started the run, or that it is about. */
  readonly deployment?: number
  /** Who may not sign because they started the run. */
  readonly initiators: readonly Initiator[]
  /** Everybody who started it, whatever the event. */
  readonly starters: readonly Initiator[]
  readonly runId: number
  /** Counted from 1. */
  readonly attempt: number
  readonly runnerName: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** The page of this attempt of the run. */
  readonly runUrl: string
  readonly workspace: string
}
