import type { Attestation, ReleaseAsset, Run } from './world-runs.js'

import type { Settings } from './world-settings.js'

export type { Artifact, Attestation, Job, ReleaseAsset, Run } from './world-runs.js'
import type {
  Analysis,
  CodeScanningAlert,
  DependabotAlert,
  Deployment,
  Issue,
  Milestone,
  SecretAlert
} from './world-lists.js'

/**
 * What the fake GitHub knows: plain data that a test may edit at any time, also between two requests.
 * People are named by login, repositories by owner/name, moments are ISO 8601 in UTC.
 */
export type World = {
  users: User[]
  organisations: Organisation[]
  repositories: Repository[]
  tokens: Token[]
}

export type User = { id: number; login: string; type: 'User' | 'Bot'; name: string; emails: string[] }

export type Organisation = { id: number; login: string; teams: Team[] }

export type Team = { id: number; slug: string; members: TeamMember[]; parent?: string }

export type TeamMember = { login: string; state: 'active' | 'pending'; role: 'member' | 'maintainer' }

export type Scope =
  | 'actions'
  | 'administration'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'members'
  | 'pull-requests'
  | 'secret-scanning-alerts'
  | 'security-events'
  | 'statuses'
  | 'vulnerability-alerts'

export type Token = {
  value: string
  kind: 'installation' | 'personal'
  /** The login that writes with this token. */
  login: string
  permissions: Partial<Record<Scope, 'read' | 'write'>>
  /** The repositories that it was given for; all of them when left out. */
  repositories?: string[]
}

export type Repository = {
  id: number
  /** owner/name */
  name: string
  private: boolean
  fork: boolean
  defaultBranch: string
  branches: Record<string, string>
  tags: Record<string, string>
  collaborators: { login: string; roleName: string }[]
  commits: Commit[]
  pulls: PullRequest[]
  checkRuns: CheckRun[]
  checkSuites: CheckSuite[]
  statuses: Status[]
  activities: Activity[]
  runs: Run[]
  attestations: Attestation[]
  deployments: Deployment[]
  /** Null where it is not enabled. */
  codeScanning: { analyses: Analysis[]; alerts: CodeScanningAlert[] } | null
  secretAlerts: SecretAlert[] | null
  dependabotAlerts: DependabotAlert[] | null
  /** What waits to be merged, by branch, in the order of the queue. */
  queues: Record<string, QueueEntry[]>
  labels: string[]
  issues: Issue[]
  milestones: Milestone[]
  releases: Release[]
  settings: Settings
}

/** A pull request that waits, and the commit that the queue made of it; null where it has not yet. */
export type QueueEntry = { number: number; commit: string | null; enqueuedAt: string }

/** A name in a commit; `login` is the account that GitHub found for the address, or null. */
export type Identity = { name: string; email: string; date: string; login: string | null }

export type Commit = {
  sha: string
  message: string
  author: Identity
  committer: Identity
  parents: string[]
  /** GitHub's word for its signature; only `valid` is verified. */
  signature: string
  tree: string
  /** Every file of the tree, path to text. */
  files: Record<string, string>
  /** Modes of files that are not ordinary: `100755` may be run, `120000` is a link. */
  modes: Record<string, string>
}

export type PullRequest = {
  number: number
  title: string
  body: string | null
  author: string | null
  state: 'open' | 'closed'
  draft: boolean
  base: { ref: string; sha: string }
  /** `repository` is null when the head's repository was deleted. */
  head: { ref: string; sha: string; repository: string | null; owner: string }
  createdAt: string
  updatedAt: string
  mergedAt: string | null
  mergedBy: string | null
  mergeCommitSha: string | null
  labels: string[]
  /** The number of one. */
  milestone: number | null
  commits: string[]
  /** Where it was rebased, the commits that this put on the base before the merge commit. */
  rebased: string[]
  files: ChangedFile[]
  reviews: Review[]
  /** Logins, and slugs of teams of the repository's organisation, that are asked now. */
  requested: { users: string[]; teams: string[] }
  timeline: TimelineEvent[]
  comments: Comment[]
  deletedComments?: DeletedComment[]
}

export type ChangedFile = {
  path: string
  status: 'added' | 'removed' | 'modified' | 'renamed'
  additions: number
  deletions: number
  previousPath?: string
  patch?: string
}

export type Review = {
  id: number
  user: string | null
  /** A plain string: GitHub may say a word that nobody knows yet. */
  state: string
  commitId: string | null
  /** Null while the review is PENDING. */
  submittedAt: string | null
  body: string
  edited?: Edit
}

export type TimelineEvent = {
  id: number
  event: string
  actor: string
  createdAt: string
  commitId: string | null
  /** Of `review_requested`: who is asked. */
  reviewer?: string
  team?: string
}

export type Comment = {
  id: number
  user: string | null
  body: string
  createdAt: string
  updatedAt: string
  edited?: Edit
}

/** The last time that a text was changed, and who did it. */
export type Edit = { at: string; by: string | null }

export type DeletedComment = { at: string; author: string | null; by: string | null }

export type App = { id: number; slug: string }

export type CheckRun = {
  id: number
  name: string
  headSha: string
  status: string
  conclusion: string | null
  app: App
  suite: number
  startedAt: string
  completedAt: string | null
  output: { title: string | null; summary: string | null; text: string | null; annotations: number }
  detailsUrl: string | null
  externalId: string
}

export type CheckSuite = {
  id: number
  headSha: string
  /** Null for the head of a fork. */
  headBranch: string | null
  app: App
  status: string
  conclusion: string | null
  createdAt: string
}

export type Status = {
  id: number
  sha: string
  context: string
  state: 'error' | 'failure' | 'pending' | 'success'
  creator: string
  description: string | null
  targetUrl: string | null
  createdAt: string
}

export type Activity = {
  id: number
  ref: string
  before: string
  after: string
  at: string
  type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge'
  actor: string | null
}

export type Release = {
  id: number
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  author: string
  createdAt: string
  publishedAt: string | null
  assets: ReleaseAsset[]
}
