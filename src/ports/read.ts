import type { CommandAsk, CommandRecord } from '../model/command.js'
import type { Artifact, Attestation, Job, WorkflowRun } from '../model/artifacts.js'
import type { Alert, CodeScanningRecord } from '../model/alerts.js'
import type { IssuesAsk } from '../model/evidence.js'
import type { Conversation, RunApproval } from '../model/conversation.js'
import type { Deployed, DeploymentRecord } from '../model/deployment.js'
import type { IssueRecord } from '../model/issue.js'
import type {
  ChangedFile,
  Check,
  Commit,
  Comparison,
  LinkedCommit,
  Person,
  PullRequest,
  Push,
  QueueEntry,
  Review
} from '../model/github.js'
import type { Release } from '../model/releases.js'
import type { HttpPort } from './http.js'
import type { ReadAhead } from './read-ahead.js'

export type * from './http.js'
export type * from './read-ahead.js'
export { ifThere, PortError, type PortErrorCode } from './port-error.js'

/** The outside as the core may read it. Reading and writing are different types: what gathers evidence cannot post. */
export interface ReadPorts {
  readonly files: FilesPort
  readonly github: GitHubPort
  readonly run: RunPort
  readonly environment: EnvironmentPort
  readonly commands: CommandPort
  readonly content: ContentPort
  readonly http: HttpPort
}

/** The environment variables of this process. */
export interface EnvironmentPort {
  /**
   * Undefined where it is not set; may be empty. Values are secrets: they leave a source only as answers to questions.
   */
  valueOf(name: string): string | undefined
}

/** The working tree. Only regular files inside it are ever seen, links resolved. */
export interface FilesPort {
  /** The absolute path of the working tree, with forward slashes. */
  readonly root: string
  /**
   * Files that match the globs (a leading `!` excludes), each once, sorted by path.
   * Throws `PortError` beyond its bounds.
   */
  find(globs: readonly string[]): Promise<readonly FoundFile[]>
}

export interface FoundFile {
  /** Relative to the working tree, with forward slashes. */
  readonly path: string
  readonly bytes: number
  /** ISO 8601. */
  readonly modifiedAt: string
  /**
   * The content in pieces, in order, each good until the next is asked for; the file is closed when the iteration ends.
   * Throws `PortError` when it cannot be read.
   */
  chunks(): Iterable<Uint8Array>
  /** SHA-256 of the content, in hexadecimal digits. Throws `PortError` when it cannot be read. */
  digest(): string
}

/** A file of an artifact; its path begins with the artifact's name. */
export interface ArtifactFile extends FoundFile {
  /** The path inside the artifact. */
  readonly inside: string
  /** The hash that git gives the content, in a repository of SHA-1. Throws `PortError` when it cannot be read. */
  blob(): string
}

/** Facts about the run that judges. Null means that this run has no such fact (a person's own working tree). */
export interface RunPort {
  /** The id of the workflow run that judges. */
  readonly id: number | null
  /** What the commit under judgement tracks: a report among it was committed, not made. */
  trackedPaths(): Promise<TrackedPaths | null>
  /** When the job began, ISO 8601: an older report was not made by it. */
  startedAt(): Promise<string | null>
  /** How the steps before the gate ended, by their id, where the workflow hands it in. */
  readonly outcomes: Readonly<Record<string, string>> | null
  /** The commit that git says is checked out in the working tree: reports were made from it. */
  checkedOut(): Promise<string | null>
  /** The commits that a report may name: the head and the merge commit that was checked out. */
  readonly commits: readonly string[]
}

export interface TrackedPaths {
  /** Relative to the repository, with forward slashes. */
  readonly paths: ReadonlySet<string>
  /** The git hash of a file's content by its path, where all commits that a report may be of have the same. */
  readonly blobs: ReadonlyMap<string, string>
  /** Where the repository may lie in the working tree: the empty text is the working tree itself. */
  readonly folders: readonly string[]
}

/** Programs, one at a time. */
export interface CommandPort {
  /**
   * Runs a program to its end, without a shell, in an environment of its own. Throws `PortError` `not-allowed` where no
   * command may run, `not-started`, `timed-out`, and `too-large` for what it prints.
   */
  run(ask: CommandAsk): Promise<CommandRecord>
}

/** The files of what is judged: on GitHub those of the commit, at a person's own machine those of the working tree. */
export interface ContentPort {
  readonly origin: 'platform' | 'job'
  /** Paths that the globs select (a leading `!` excludes), sorted. Throws `PortError` where not all can be known. */
  find(globs: readonly string[]): Promise<readonly string[]>
  /** The text of a file that was found, as `textAt` of `GitHubPort`. */
  textOf(path: string): Promise<string>
  /** When the last commit that changed a file was made, ISO 8601, as the commit says; null where none did. */
  changedAt(path: string): Promise<string | null>
}

/**
 * GitHub, translated at the edge. Every list is complete (all pages) or the call
 * throws; equal calls in a run are made once.
 */
export interface GitHubPort {
  /** `owner/name`. */
  readonly repository: string
  pullRequest(number: number): Promise<PullRequest>
  /** The same, past every cache: what the head is now. */
  headNow(number: number): Promise<string>
  commits(number: number): Promise<readonly Commit[]>
  /** Users that GitHub finds for all authors of the pull request's commits, `Co-authored-by` trailers included. */
  coAuthors(number: number): Promise<readonly Person[]>
  reviews(number: number): Promise<readonly Review[]>
  /** All comments of a pull request and the texts of its reviews, with what others made of them. */
  conversation(number: number): Promise<Conversation>
  /** Files that the pull request changes against the commit where it branched off. */
  changedFiles(number: number): Promise<readonly ChangedFile[]>
  /** The paths of these files, both names of a renamed one. */
  changedPaths(pullRequest: PullRequest): Promise<readonly string[]>
  /**
   * Who moved the pull request's branch to which commits, as far as GitHub tells: nothing where that cannot be read.
   */
  pushes(pullRequest: PullRequest): Promise<readonly Push[]>
  /** Whom a program's pull request was opened for: its assignees, who assigned them, who set the program to work. */
  peopleBehind(number: number): Promise<readonly Person[]>
  /**
   * When the pull request's present head reached GitHub, or its present base became that, whichever came later; by GitHub's
   * clock, ISO 8601; null where nothing tells of the head.
   */
  headArrivedAt(pullRequest: PullRequest): Promise<string | null>
  /**
   * Whether an earlier commit of the pull request makes the same change of the base as its head does: the same paths
   * from the same content and mode to the same; false where it cannot be told.
   */
  sameContent(pullRequest: PullRequest, reviewed: string): Promise<boolean>
  /**
   * The commit that a pull request goes into: the tip of its base, or what that was when it was merged; null where the
   * merge is not known.
   */
  baseOf(pullRequest: PullRequest): Promise<string | null>
  /** `role_name` of a person's permission: admin, maintain, write, triage, read, none, or a custom role's name. */
  permission(login: string): Promise<string>
  /** The account with a login; null where there is none. */
  person(login: string): Promise<Person | null>
  /** Throws `PortError` when the team itself cannot be read; `none` is said only after it could. */
  teamMembership(team: string, login: string): Promise<'active' | 'pending' | 'none'>
  /** Check runs (newest per app and name) and commit statuses (newest per context) of a commit. */
  checks(commit: string): Promise<readonly Check[]>
  /**
   * The newest 100 deployments of an environment with all their statuses, beside the
   * commit that they are compared with.
   */
  deployments(environment: string, commit: string): Promise<DeploymentRecord>
  /** Of these the one that succeeded last, past every cache; null where none did. */
  deployedNow(environment: string): Promise<Deployed | null>
  /** Open code scanning alerts of a ref such as `refs/heads/main`; of the default branch where it is empty. */
  codeScanning(ref: string): Promise<CodeScanningRecord>
  /** What is open with any of the labels or in the milestone. */
  openIssues(ask: IssuesAsk): Promise<IssueRecord>
  /** Open secret scanning alerts, without the secrets. */
  secretAlerts(): Promise<readonly Alert[]>
  dependabotAlerts(): Promise<readonly Alert[]>
  /** Numbers of the pull requests that GitHub associates with a commit, open ones too. */
  pullRequestsOf(commit: string): Promise<readonly number[]>
  /** The merged ones of many commits at once, by commit; with few calls. */
  pullRequestsOfAll(commits: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>
  /**
   * Reads many merged pull requests with few calls, so that later questions about them need none; the answers are the
   * same. What cannot be read in this way is left to those questions.
   */
  readAhead(numbers: readonly number[], what: ReadAhead): Promise<void>
  /** Numbers of the open pull requests whose head is `owner:branch`. */
  pullRequestsFrom(head: string): Promise<readonly number[]>
  commit(ref: string): Promise<Commit>
  /** The text of a file at a commit. Throws `PortError` `not-found`, `too-large` (over 1 MiB) or `not-text`. */
  textAt(path: string, commit: string): Promise<string>
  /**
   * The text of a file of another repository (`owner/name`) at a branch, tag or commit, and
   * which commit that is; throws like `textAt`.
   */
  textOf(repository: string, path: string, ref: string): Promise<{ readonly text: string; readonly commit: string }>
  /** Paths of all files and links that a commit has. */
  pathsAt(commit: string): Promise<readonly string[]>
  /**
   * When the last commit up to this one was made that changed a file, as that commit
   * says, ISO 8601; null where none did.
   */
  changedAt(path: string, commit: string): Promise<string | null>
  /** The runs of workflows whose head is a commit, each in its newest attempt. */
  workflowRuns(commit: string): Promise<readonly WorkflowRun[]>
  workflowRun(id: number): Promise<WorkflowRun>
  /** Who approved or rejected the deployments that a run waits for, in all attempts. */
  runApprovals(run: number): Promise<readonly RunApproval[]>
  /** How a commit stands to a base. Throws `PortError` `incomplete` for 10,000 commits or more. */
  commitsBetween(base: string, commit: string): Promise<Comparison>
  /** What waits in the merge queue of a branch. */
  mergeQueue(branch: string): Promise<readonly QueueEntry[]>
  /** What the jobs of a run have uploaded, in all attempts. */
  artifacts(run: number): Promise<readonly Artifact[]>
  /** The jobs of a run, in all attempts. */
  jobs(run: number): Promise<readonly Job[]>
  /**
   * The files of an artifact, unpacked in memory. Throws `PortError` `unreadable` and `too-large` like files that are.
   */
  unpack(artifact: Artifact): Promise<readonly ArtifactFile[]>
  /** What is attested in this repository of a content, by its SHA-256 in hexadecimal digits. */
  attestations(digest: string): Promise<readonly Attestation[]>
  /** Every release, drafts too where the token shows them. */
  releases(): Promise<readonly Release[]>
  /** Its name, such as `main`. */
  defaultBranch(): Promise<string>
  /** Whether a commit is the tip of the default branch or before it, so that no open pull request controls it. */
  isInDefaultBranch(commit: string): Promise<boolean>
  /** The last commits up to this one that changed a file, newest first, at most 100. */
  changesOf(path: string, commit: string): Promise<readonly LinkedCommit[]>
  /**
   * Reads until the answer is enough: at once, then past every cache after 1, 3 and 9 seconds while the deadline
   * allows, because GitHub's lists lag behind its events. Gives the last answer, whether it is enough or not.
   */
  again<T>(read: () => Promise<T>, enough: (answer: T) => boolean): Promise<T>
}
