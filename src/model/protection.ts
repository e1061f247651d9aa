import type { Access } from './permissions.js'

/** A fact, or why it may not be read: what is hidden is never taken for good. */
export type Sight<T> = { readonly seen: true; readonly value: T } | { readonly seen: false; readonly why: string }

export interface RequiredCheck {
  readonly name: string
  /** The app that must have posted it; null where any may. */
  readonly app: number | null
}

export interface RequiredReview {
  readonly codeOwners: boolean
  readonly dismissesStale: boolean
}

/** A ruleset with its rules for one branch, or the branch protection of the older kind: one that holds by itself. */
export interface Protection {
  readonly kind: 'ruleset' | 'classic'
  readonly name: string
  readonly checks: readonly RequiredCheck[]
  /** Null where no review is required. */
  readonly review: RequiredReview | null
  readonly blocksForcePushes: boolean
  readonly blocksDeletion: boolean
  /** Who need not obey it, in words. */
  readonly bypass: Sight<readonly string[]>
}

/** How an environment is held. */
export interface EnvironmentRules {
  /** People and teams of which one must approve a deployment; 0 where nobody need. */
  readonly reviewers: number
  readonly preventsSelfReview: boolean
  /** Whether only some branches and tags may deploy to it. */
  readonly limitsBranches: boolean
  /** Types of further rules, such as those of apps. */
  readonly others: readonly string[]
  /** Whether administrators may deploy past the rules; null where GitHub does not say. */
  readonly adminsBypass: boolean | null
}

/** What a repository lets its workflows do. */
export interface WorkflowRights {
  readonly defaultToken: Access
  /** Whether workflows may approve pull requests. */
  readonly approve: boolean
}

/** Whose pull requests from forks run workflows only after somebody with write access has approved the run. */
export type ForkApproval = 'nobody' | 'new-to-github' | 'first-time' | 'everybody'
