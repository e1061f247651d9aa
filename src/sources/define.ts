import type { Evidence, EvidenceKind, EvidenceKinds } from '../model/evidence.js'
import type { Initiator } from '../model/github.js'
import type { ReadPorts } from '../ports/read.js'

/** Permissions of a workflow's token, in the words of its `permissions:` block. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

/** Where one kind of evidence comes from. */
export interface Source<K extends EvidenceKind = EvidenceKind> {
  readonly id: K
  readonly permissions: Permissions
  /** Set where the answer may be another a moment later, as of a service, so that every look asks again. */
  readonly fleeting?: true
  /** The number of the pull request under judgement is in the context; a source never throws for what the world does. */
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
  /** The pull request whose approvals count, or why there is none. */
  readonly pullRequest: PullRequestOf
  readonly initiators: readonly Initiator[]
  /** The review whose event started the run: it must be among the reviews before they can be believed. */
  readonly review?: number
}

export type PullRequestOf =
  | { readonly number: number }
  /** `awaits`: one can still be opened, so that the answer is "not yet". */
  | { readonly number: null; readonly code: string; readonly why: string; readonly awaits: boolean }

export function defineSource<K extends EvidenceKind>(source: Source<K>): Source<K> {
  return source
}
