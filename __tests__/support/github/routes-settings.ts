import { holds } from './access.js'
import { findCommit, found, sameName } from './find.js'
import { idOf } from './names.js'
import { Problem } from './problem.js'
import { json, pages, reading, REPO, type Answer, type RepositoryAsk, type Route } from './route.js'
import { API, shapeCommit, shapeUser } from './shapes.js'
import type { Environment, Protection, Ruleset } from './world-settings.js'

const ADMINISTRATION = { scopes: ['administration'], level: 'read', publicly: false } as const

export const settingRoutes: readonly Route[] = [
  reading('/branches/{branch}', ['contents'], showBranch),
  {
    method: 'GET',
    template: `${REPO}/branches/{branch}/protection`,
    need: { scopes: ['metadata'], level: 'read', publicly: false },
    within: 'repository',
    answer: showProtection
  },
  reading('/rules/branches/{branch}', ['metadata'], listRules),
  reading('/rulesets/{ruleset_id}', ['metadata'], showRuleset),
  reading('/environments/{environment_name}', ['actions'], showEnvironment),
  administered('/actions/permissions/workflow', ({ repository }) => {
    const { token, approve } = repository.settings.workflows
    return json({ default_workflow_permissions: token, can_approve_pull_request_reviews: approve })
  }),
  administered('/actions/permissions/fork-pr-contributor-approval', ({ repository }) => {
    if (repository.private) throw Problem.notFound()
    return json({ approval_policy: repository.settings.forkApproval })
  }),
  administered('/actions/permissions/fork-pr-workflows-private-repos', ({ repository }) => {
    const { run, approval } = repository.settings.privateForks
    return json({
      run_workflows_from_fork_pull_requests: run,
      send_write_tokens_to_workflows: false,
      send_secrets_and_variables: false,
      require_approval_for_fork_pr_workflows: approval
    })
  })
]

function administered(template: string, answer: (ask: RepositoryAsk) => Answer): Route {
  return { method: 'GET', template: REPO + template, need: ADMINISTRATION, within: 'repository', answer }
}

/** Whoever may read the branch is told the checks that it requires. */
function showBranch({ world, repository, params }: RepositoryAsk): Answer {
  const name = params['branch'] ?? ''
  const commit = findCommit(repository, found(repository.branches[name]))
  const protection = repository.settings.protections[name]
  const url = `${API}/repos/${repository.name}/branches/${name}`
  const { checks = [], admins = false } = protection ?? {}
  return json({
    name,
    commit: shapeCommit(world, repository, commit),
    _links: { html: url, self: url },
    protected: protection !== undefined,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: checks.length === 0 ? 'off' : admins ? 'everyone' : 'non_admins',
        contexts: checks.map(({ context }) => context),
        checks
      }
    },
    protection_url: `${url}/protection`
  })
}

/** A person who is no administrator is told that there is nothing, in other words than where there is nothing. */
function showProtection({ token, repository, params }: RepositoryAsk): Answer {
  const name = params['branch'] ?? ''
  if (token === undefined || !holds(token, ADMINISTRATION)) {
    if (token?.kind !== 'installation') throw Problem.notFound()
    throw new Problem(403, 'Resource not accessible by integration')
  }
  const protection = repository.settings.protections[name]
  if (protection === undefined) throw new Problem(404, 'Branch not protected')
  return json(shapeProtection(`${API}/repos/${repository.name}/branches/${name}/protection`, protection))
}

function shapeProtection(url: string, { checks, review, admins, forcePushes, deletions }: Protection): object {
  const contexts = checks.map(({ context }) => context)
  return {
    url,
    ...(checks.length === 0 ? {} : { required_status_checks: { strict: false, contexts, checks } }),
    ...(review === null
      ? {}
      : {
          required_pull_request_reviews: {
            dismiss_stale_reviews: review.dismissStale,
            require_code_owner_reviews: review.codeOwners,
            required_approving_review_count: review.count
          }
        }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: admins },
    allow_force_pushes: { enabled: forcePushes },
    allow_deletions: { enabled: deletions }
  }
}

function listRules({ repository, params }: RepositoryAsk): Answer {
  const { rulesets } = repository.settings
  const rules = rulesets
    .filter(({ branches }) => branches.includes(params['branch'] ?? ''))
    .flatMap(({ id, rules: own }) =>
      own.map(rule => ({
        ...rule,
        ...{ ruleset_source_type: 'Repository', ruleset_source: repository.name, ruleset_id: id }
      }))
    )
  return pages(rules, rule => rule)
}

function showRuleset({ token, repository, params }: RepositoryAsk): Answer {
  const ruleset = found(repository.settings.rulesets.find(({ id }) => id === Number(params['ruleset_id'])))
  const mayWrite = token !== undefined && holds(token, { scopes: ['administration'], level: 'write' })
  return json(shapeRuleset(repository.name, ruleset, mayWrite))
}

function shapeRuleset(source: string, { id, name, rules, bypass }: Ruleset, mayWrite: boolean): object {
  return {
    ...{ id, name, target: 'branch', source_type: 'Repository', source, enforcement: 'active', rules },
    ...(mayWrite ? { bypass_actors: bypass } : {})
  }
}

function showEnvironment(ask: RepositoryAsk): Answer {
  const { repository, params } = ask
  const name = params['environment_name'] ?? ''
  const environment = found(repository.settings.environments.find(one => sameName(one.name, name)))
  return json(shapeEnvironment(ask, environment))
}

function shapeEnvironment({ world, repository }: RepositoryAsk, environment: Environment): object {
  const { name, reviewers, preventSelfReview, branches, apps, adminsBypass } = environment
  const id = idOf('environment', name)
  const rule = (type: string): object => ({ id: idOf('rule', name, type), node_id: `GA_${type}`, type })
  return {
    ...{ id, node_id: `EN_${String(id)}`, name, can_admins_bypass: adminsBypass },
    protection_rules: [
      ...(reviewers.length === 0
        ? []
        : [
            {
              ...rule('required_reviewers'),
              prevent_self_review: preventSelfReview,
              reviewers: reviewers.map(login => ({ type: 'User', reviewer: shapeUser(world, login) }))
            }
          ]),
      ...(branches === null ? [] : [rule('branch_policy')]),
      ...apps.map(rule)
    ],
    deployment_branch_policy:
      branches === null
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches === 'custom' },
    url: `${API}/repos/${repository.name}/environments/${name}`
  }
}
