import type { Conversation, RunApprovals } from './conversation.js'
import type { Membership, Role, SignOffDemand } from './sign-off.js'

/** A GitHub account; `id` is what is compared, because logins can be renamed. */
export interface Person {
  readonly id: number
  readonly login: string
  readonly type: string
}

/** The commit under judgement, and where it comes from. */
export interface Subject {
  readonly repository: string
  /** The commit that is judged and deployed, 40 hex digits; empty where no repository is known. */
  readonly commit: string
  readonly event: string
  /** The branch that is deployed or merged into; empty where there is none (a tag) or it is not known. */
  readonly branch: string
  /** Empty where the run names none. */
  readonly environment: string
  /** The pull request, where it is one. */
  readonly pullRequest?: PullRequestRef
  /** All of them, where they are several: those of a merge group. */
  readonly pullRequests?: readonly PullRequestRef[]
  /** The id of the deployment that started the run, or that it is about. */
  readonly deployment?: number
  /** Of all pull requests; null where none is known. */
  readonly labels: readonly string[] | null
}

export interface PullRequestRef {
  readonly number: number
  readonly title: string
  readonly head: string
  readonly base: string
}

/** A pull request as it is now, never as an event's payload remembers it. */
export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly mergedAt: string | null
  readonly mergeCommit: string | null
  readonly author: Person | null
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: string | null }
  readonly base: { readonly ref: string; readonly sha: string; readonly repository: string }
  readonly labels: readonly string[]
  readonly commits: number
  readonly changedFiles: number
}

export interface Commit {
  readonly sha: string
  readonly message: string
  /** Null where GitHub finds no user for the address. */
  readonly author: Person | null
  readonly committer: Person | null
  /** How many; a merge has more than one. */
  readonly parents: number
  /** What GitHub says of its signature. */
  readonly verification: Verification
}

/** A commit as it continues others. */
export interface LinkedCommit {
  readonly sha: string
  readonly parents: readonly string[]
}

/** The same with what its message says. */
export interface NamedCommit extends LinkedCommit {
  readonly message: string
}

/** How a commit stands to another one, in GitHub's word, and what it has that the other one has not. */
export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical'
  readonly commits: readonly NamedCommit[]
}

/** A pull request in a merge queue, with the commit that the queue made of it; null where it has not yet. */
export interface QueueEntry {
  readonly number: number
  readonly commit: string | null
  /** When it was put there, by GitHub's clock, ISO 8601. */
  readonly queuedAt: string
}

export interface Verification {
  readonly verified: boolean
  /** GitHub's word: `valid`, `unsigned`, `unknown_key` and others. */
  readonly reason: string
}

export interface Review {
  readonly id: number
  readonly user: Person | null
  readonly state: string
  readonly commit: string | null
  readonly submittedAt: string | null
}

/** Whose sign-offs a deployment needs: every pull request is judged for itself. */
export interface SignOffsRecord {
  readonly pullRequests: readonly SignOffRecord[]
  /** Commits that no merged pull request brought. */
  readonly directPushes: readonly string[]
  /** From where on all was looked at; not set where only the pull requests of the subject itself were. */
  readonly span?: JudgedSpan
}

/** What came after a deployment, or after the commit that stands in for one. */
export interface JudgedSpan {
  readonly environment: string
  /** The commit that was deployed last. */
  readonly from: string
  /** The id of its deployment; null where the checklist names the commit. */
  readonly deployment: number | null
  /**
   * How many commits came since; null where what is judged was deployed before, so that only its own pull requests are.
   */
  readonly commits: number | null
}

/** Everything that the sign-off algorithm judges of one pull request; facts only, no judgement yet. */
export interface SignOffRecord {
  readonly demands: readonly SignOffDemand[]
  readonly pullRequest: PullRequest
  /** When the head reached GitHub, or the base became that, by its own clock, ISO 8601; null where nothing tells. */
  readonly headArrivedAt: string | null
  /** When what is judged was deployed, by GitHub's clock, ISO 8601; null where it is not known to be, or no demand asks. */
  readonly deployedAt: string | null
  /** Approved commits that change the base as the head does; empty where no demand accepts them. */
  readonly sameContent: readonly EarlierCommit[]
  readonly contributors: Contributors
  readonly reviews: readonly Review[]
  /** What was written that begins with a command; null where no demand accepts comments, so that none were read. */
  readonly conversation: Conversation | null
  /** Every role and item that a comment may name; empty where none were read. */
  readonly names: readonly string[]
  /** Null where no demand accepts them. */
  readonly approvals: RunApprovals | null
  /** What the pull request changes, by who owns it; empty where no demand asks the code owners. */
  readonly owned: readonly OwnedPaths[]
  /** Who started this run: by id where it is known, and by login. */
  readonly initiators: readonly Initiator[]
  /** Whether each reviewer holds each demanded role, by role id. */
  readonly memberships: Readonly<Record<string, readonly Membership[]>>
  /** Whether each reviewer has write access, by user id: a change requested by such a person blocks. */
  readonly writers: readonly Membership[]
}

/** Changed paths of the same owners. */
export interface OwnedPaths {
  /** The first few of them. */
  readonly paths: readonly string[]
  readonly count: number
  /** Who owns them, as a role; paths that nobody owns are of whoever may write. */
  readonly owners: Role
  /** Whether each reviewer is one of them. */
  readonly holders: readonly Membership[]
}

export interface EarlierCommit {
  readonly sha: string
  /** As `headArrivedAt`, of this commit. */
  readonly arrivedAt: string | null
}

export interface Contributors {
  /** Authors and committers of commits, and who pushed them as far as GitHub tells. */
  readonly people: readonly Person[]
  /** Whom `Co-authored-by` trailers name. */
  readonly coAuthors: readonly Person[]
  /** People for whom a program opened the pull request: who is or was assigned, who assigned, who set it to work. */
  readonly behind: readonly Person[]
  /** Commits whose author or committer no user could be found for: the set is then not known. */
  readonly unknown: readonly string[]
}

/** A move of a branch to a commit. */
export interface Push {
  readonly commit: string
  readonly by: Person
}

export interface Initiator {
  readonly id?: number
  readonly login: string
}

/** The commits under judgement: those of the pull request, and the one that is deployed. */
export interface CommitsRecord {
  readonly commits: readonly JudgedCommit[]
  /** Those that every pull request carries; empty where there is none. */
  readonly labels: readonly string[]
}

export interface JudgedCommit extends Verification {
  readonly sha: string
  /** The first line of its message. */
  readonly title: string
  readonly isMerge: boolean
}

export interface CheckRecord {
  readonly commit: string
  readonly checks: readonly Check[]
}

/** A check run or a commit status. */
export interface Check {
  readonly kind: 'check-run' | 'status'
  readonly id: number
  readonly name: string
  /** The slug of the app that posted it; for a status, the login of its creator. */
  readonly app: string
  readonly status: string
  /** Null while it runs. A status's state in the words of conclusions: success, failure, pending is null. */
  readonly conclusion: string | null
  readonly startedAt: string | null
  readonly url: string | null
}

/** A file that a pull request adds, changes, renames or removes. */
export interface ChangedFile {
  readonly path: string
  /** What a renamed file was called before; null for any other. */
  readonly previousPath: string | null
  /** The git hash of its content in the head; null where GitHub tells none. */
  readonly blob: string | null
  /** Lines of the head that are new or changed; null where GitHub does not show them, so that it may be every line. */
  readonly added: readonly Stretch[] | null
}

/** Lines from the first to the last one, both counted from 1 and included. */
export type Stretch = readonly [first: number, last: number]

/** What the subject changes, line by line. */
export interface ChangedLinesRecord {
  readonly files: readonly Pick<ChangedFile, 'path' | 'added'>[]
}

/** Paths that the subject changes, both names of a renamed file. */
export interface PathsRecord {
  readonly paths: readonly string[]
}
