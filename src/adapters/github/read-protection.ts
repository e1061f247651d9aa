import type {
  EnvironmentRules,
  ForkApproval,
  Protection,
  RequiredCheck,
  Sight,
  WorkflowRights
} from '../../model/protection.js'
import { PortError } from '../../ports/read.js'
import { askRepository, queryRepository } from './ask-repository.js'
import type { Client } from './client.js'
import { saidBy } from './failure.js'
import { repositoryPath, segment } from './path.js'
import { isCode } from './read-people.js'
import { readRulesets } from './read-rulesets.js'
import { see } from './see.js'
import { wire, type Wire } from './wire.js'

/** What protects a repository; every part may be hidden by itself. */
export interface ProtectionPort {
  /** Whether it is private, and its default branch; all else is only as good as this. */
  repository(): Promise<Sight<{ readonly isPrivate: boolean; readonly defaultBranch: string }>>
  rulesets(branch: string): Promise<Sight<readonly Protection[]>>
  /** The branch protection of the older kind; null where there is none. */
  classic(branch: string): Promise<Sight<Protection | null>>
  /** The checks that the older kind requires, which GitHub tells who may not read the rest of it. */
  classicChecks(branch: string): Promise<Sight<readonly RequiredCheck[]>>
  /** Whether pull requests into the branch wait in a queue. */
  mergeQueue(branch: string): Promise<Sight<boolean>>
  /** Null where there is no environment of the name. */
  environment(name: string): Promise<Sight<EnvironmentRules | null>>
  workflowRights(): Promise<Sight<WorkflowRights>>
  forkApproval(isPrivate: boolean): Promise<Sight<ForkApproval>>
}

const administration = 'administration: read'

// The REST API lists only the queues of rulesets.
const queueQuery = queryRepository('mergeQueue(branch: $branch) { id }', '$branch: String!')

export function readProtection(client: Client, repository: string): ProtectionPort {
  const root = repositoryPath(repository)
  const ask = askRepository(client, repository)
  const get = async (path: string, need: string, what: string): Promise<Wire> =>
    wire(await client.get(`${root}${path}`, need), what)
  const branchPath = (branch: string): string => `/branches/${segment(branch)}`
  return {
    repository: () =>
      see(async () => {
        const found = await get('', 'metadata: read', 'a repository')
        return { isPrivate: found.flag('private'), defaultBranch: found.text('default_branch') }
      }),
    rulesets: branch => see(() => readRulesets(client, root, branch)),
    classic: branch =>
      see(async () => {
        try {
          return protectionOf(branch, await get(`${branchPath(branch)}/protection`, administration, 'a protection'))
        } catch (error) {
          // The same status as for a token that may not read it; only the words tell them apart.
          if (isCode(error, 'not-found') && saidBy(error) === 'Branch not protected') return null
          throw error
        }
      }),
    classicChecks: branch =>
      see(async () => {
        const found = await get(branchPath(branch), 'contents: read', 'a branch')
        return checksOf(found.object('protection'))
      }),
    mergeQueue: branch =>
      see(async () => {
        const found = await ask(queueQuery, { branch }, 'contents: read')
        return found.objectOrNull('mergeQueue') !== null
      }),
    environment: name =>
      see(async () => {
        try {
          return environmentOf(await get(`/environments/${segment(name)}`, 'actions: read', 'an environment'))
        } catch (error) {
          if (isCode(error, 'not-found')) return null
          throw error
        }
      }),
    workflowRights: () =>
      see(async () => {
        const found = await get('/actions/permissions/workflow', administration, "the workflows' permissions")
        const approve = found.flag('can_approve_pull_request_reviews')
        return { defaultToken: found.text('default_workflow_permissions') === 'read' ? 'read' : 'write', approve }
      }),
    forkApproval: isPrivate => see(() => (isPrivate ? readPrivateForks(get) : readPublicForks(get)))
  }
}

type Get = (path: string, need: string, what: string) => Promise<Wire>

async function readPublicForks(get: Get): Promise<ForkApproval> {
  const found = await get('/actions/permissions/fork-pr-contributor-approval', administration, 'the approval of forks')
  const policy = found.text('approval_policy')
  switch (policy) {
    case 'first_time_contributors_new_to_github':
      return 'new-to-github'
    case 'first_time_contributors':
      return 'first-time'
    case 'all_external_contributors':
      return 'everybody'
    default:
      throw new PortError('bad-answer', `GitHub knows an approval of forks that we do not: "${policy}".`)
  }
}

/** Where their workflows do not run at all, it is as if each had to be approved. */
async function readPrivateForks(get: Get): Promise<ForkApproval> {
  const path = '/actions/permissions/fork-pr-workflows-private-repos'
  const found = await get(path, administration, 'the workflows of forks')
  const runs = found.flag('run_workflows_from_fork_pull_requests')
  return runs && !found.flag('require_approval_for_fork_pr_workflows') ? 'nobody' : 'everybody'
}

function checksOf(protection: Wire): readonly RequiredCheck[] {
  const checks = protection.objectOrNull('required_status_checks')?.list('checks') ?? []
  return checks.map(check => ({ name: check.text('context'), app: check.numberOrNull('app_id') }))
}

function protectionOf(branch: string, found: Wire): Protection {
  const isOn = (key: string): boolean => found.objectOrNull(key)?.flag('enabled') === true
  const review = found.objectOrNull('required_pull_request_reviews')
  return {
    kind: 'classic',
    name: branch,
    checks: checksOf(found),
    review:
      review === null || review.numberOrNull('required_approving_review_count') === 0
        ? null
        : {
            codeOwners: review.flag('require_code_owner_reviews'),
            dismissesStale: review.flag('dismiss_stale_reviews')
          },
    blocksForcePushes: !isOn('allow_force_pushes'),
    blocksDeletion: !isOn('allow_deletions'),
    bypass: { seen: true, value: isOn('enforce_admins') ? [] : ['administrators'] }
  }
}

function environmentOf(found: Wire): EnvironmentRules {
  const rules = found.list('protection_rules')
  const known = new Set(['required_reviewers', 'wait_timer', 'branch_policy'])
  const review = rules.find(rule => rule.text('type') === 'required_reviewers')
  return {
    reviewers: review?.list('reviewers').length ?? 0,
    preventsSelfReview: review?.flagOrNull('prevent_self_review') === true,
    limitsBranches: found.objectOrNull('deployment_branch_policy') !== null,
    others: rules.map(rule => rule.text('type')).filter(type => !known.has(type)),
    adminsBypass: found.flagOrNull('can_admins_bypass')
  }
}
