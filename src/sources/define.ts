import type { Evidence, EvidenceKind, EvidenceKinds } from '../model/evidence.js'
import type { Initiator } from '../model/github.js'
import type { Permissions } from '../model/permissions.js'
import type { ReadPorts } from '../ports/read.js'

/** Where one kind of evidence comes from. */
export interface Source<K extends EvidenceKind = EvidenceKind> {
  readonly id: K
  readonly permissions: Permissions
  /** What this very question takes beside them. */
  further?(ask: EvidenceKinds[K]['ask']): Permissions
  /** Set where the answer may be another a moment later, as of a service, so that every look asks again. */
  readonly fleeting?: true
  /**
   * The numbers of the pull requests under judgement are in the context; a source never throws for what the world does.
   */
  gather(
    ask: EvidenceKinds[K]['ask'],
    ports: ReadPorts,
    context: SourceContext
  ): Promise<Evidence<EvidenceKinds[K]['value']>>
}

/** What every source may know of the run. */
export interface SourceContext {
  /** The commit under judgement. */
  readonly commit: string
  /** Where it was pushed: `refs/pull/7/merge`, `refs/heads/main`, a tag; empty where it is not known. */
  readonly ref: string
  /** The branch that it is on or goes into; empty or not there where there is none (a tag) or it is not known. */
  readonly branch?: string
  /** Empty or not there where the run names none. */
  readonly environment?: string
  /** The commit of that branch to which what is judged is added, where that is many commits: those of a merge group. */
  readonly base?: string
  readonly pullRequests: PullRequestsOf
  /** Who may not sign because they started the run. */
  readonly initiators: readonly Initiator[]
  /** Absent where no workflow started the run. */
  readonly start?: RunStart
  /** The review whose event started the run: it must be among the reviews before they can be believed. */
  readonly review?: number
  /** The comment whose event started the run, likewise. */
  readonly comment?: number
}

/** How a workflow's run began. */
export interface RunStart {
  /** Everybody who started it, whatever the event. */
  readonly starters: readonly Initiator[]
  /** Whether it was started for the commit under judgement on its base, rather than for whatever both are by now. */
  readonly isOfCommit: boolean
}

/** The pull requests that brought what is judged, and the commits that none did; or why that is not known. */
export type PullRequestsOf = { readonly numbers: readonly number[]; readonly direct: readonly string[] } | NoPullRequest

export interface NoPullRequest {
  readonly numbers: null
  readonly code: string
  readonly why: string
  /** Whether one can still be opened, so that the answer is "not yet". */
  readonly awaits: boolean
}

export function defineSource<K extends EvidenceKind>(source: Source<K>): Source<K> {
  return source
}
