/** What whoever administers a repository has set. */
export type Settings = {
  rulesets: Ruleset[]
  /** Branch protection of the older kind, by branch. */
  protections: Record<string, Protection>
  environments: Environment[]
  workflows: { token: 'read' | 'write'; approve: boolean }
  /** For public repositories. */
  forkApproval: 'first_time_contributors_new_to_github' | 'first_time_contributors' | 'all_external_contributors'
  /** For private ones. */
  privateForks: { run: boolean; approval: boolean }
}

export type Ruleset = {
  id: number
  name: string
  /** Names, not patterns. */
  branches: string[]
  rules: { type: string; parameters?: Record<string, unknown> }[]
  bypass: { actor_id: number | null; actor_type: string; bypass_mode: string }[]
}

export type Protection = {
  checks: { context: string; app_id: number | null }[]
  review: { codeOwners: boolean; dismissStale: boolean; count: number } | null
  admins: boolean
  forcePushes: boolean
  deletions: boolean
}

export type Environment = {
  name: string
  reviewers: string[]
  preventSelfReview: boolean
  /** Null where every branch may deploy. */
  branches: 'protected' | 'custom' | null
  /** Slugs of apps that hold deployments by a rule of their own. */
  apps: string[]
  adminsBypass: boolean
}

/** A repository as GitHub makes it: nothing is protected. */
export function makeSettings(given: Partial<Settings> = {}): Settings {
  return {
    rulesets: [],
    protections: {},
    environments: [],
    workflows: { token: 'read', approve: false },
    forkApproval: 'first_time_contributors',
    privateForks: { run: false, approval: false },
    ...given
  }
}

export function makeRuleset(given: Partial<Ruleset> = {}): Ruleset {
  return { id: 12, name: 'main', branches: ['main'], rules: [], bypass: [], ...given }
}

/** The rule that requires these checks, from the app. */
export function requireChecks(names: readonly string[], app?: number): Ruleset['rules'][number] {
  const checks = names.map(context => ({ context, ...(app === undefined ? {} : { integration_id: app }) }))
  const parameters = { required_status_checks: checks, strict_required_status_checks_policy: false }
  return { type: 'required_status_checks', parameters }
}

/** The rule that requires an approval. */
export function requireReview(given: { codeOwners?: boolean; dismissStale?: boolean } = {}): Ruleset['rules'][number] {
  const parameters = {
    required_approving_review_count: 1,
    require_code_owner_review: given.codeOwners ?? false,
    dismiss_stale_reviews_on_push: given.dismissStale ?? false,
    require_last_push_approval: false,
    required_review_thread_resolution: false
  }
  return { type: 'pull_request', parameters }
}

export function makeProtection(given: Partial<Protection> = {}): Protection {
  return { checks: [], review: null, admins: false, forcePushes: false, deletions: false, ...given }
}

export function makeEnvironment(name: string, given: Partial<Environment> = {}): Environment {
  return {
    name,
    reviewers: [],
    preventSelfReview: false,
    branches: null,
    apps: [],
    adminsBypass: true,
    ...given
  }
}
