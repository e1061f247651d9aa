import { findCommit, findTeam, findUser, found, ownerName, sameName } from './find.js'
import { API, SITE, shapeRelease, shapeRepository, shapeSimpleCommit, shapeTeam, shapeUser } from './shapes.js'
import { json, pages, reading, writing, REPO, type Answer, type Ask, type RepositoryAsk, type Route } from './route.js'
import { at } from './clock.js'
import type { Deployment, DeploymentStatus } from './world-lists.js'
import type { Job, Organisation, Repository, Run, Team, World } from './world.js'

const TEAM = '/orgs/{org}/teams/{team_slug}'
const MEMBERS = { scopes: ['members'], level: 'read', publicly: false } as const
const METADATA = { scopes: ['metadata'], level: 'read', publicly: true } as const

export const otherRoutes: readonly Route[] = [
  reading('', ['metadata'], ({ world, repository }) => json(shapeRepository(world, repository))),
  { method: 'GET', template: '/users/{username}', need: METADATA, within: 'site', answer: showUser },
  {
    method: 'GET',
    template: `${REPO}/collaborators/{username}/permission`,
    need: { ...METADATA, publicly: false },
    within: 'repository',
    answer: showPermission
  },
  { method: 'GET', template: TEAM, need: MEMBERS, within: 'organisation', answer: showTeam },
  {
    method: 'GET',
    template: `${TEAM}/memberships/{username}`,
    need: MEMBERS,
    within: 'organisation',
    answer: showMembership
  },
  reading('/actions/runs/{run_id}', ['actions'], showRun),
  reading('/actions/runs/{run_id}/attempts/{attempt_number}/jobs', ['actions'], listJobsOfAttempt),
  reading('/deployments/{deployment_id}', ['deployments'], ask =>
    json(shapeDeployment(ask.world, ask.repository, deploymentOf(ask)))
  ),
  reading('/deployments', ['deployments'], listDeployments),
  reading('/deployments/{deployment_id}/statuses', ['deployments'], listDeploymentStatuses),
  writing('POST', '/deployments/{deployment_id}/statuses', ['deployments'], createDeploymentStatus),
  reading('/releases', ['contents'], ({ world, repository }) =>
    pages(repository.releases, release => shapeRelease(world, repository, release))
  ),
  reading('/releases/{release_id}', ['contents'], ({ world, repository, params }) => {
    const release = found(repository.releases.find(candidate => candidate.id === Number(params['release_id'])))
    return json(shapeRelease(world, repository, release))
  }),
  reading('/releases/tags/{tag}', ['contents'], ({ world, repository, params }) => {
    const published = repository.releases.filter(candidate => !candidate.draft)
    return json(shapeRelease(world, repository, found(published.find(candidate => candidate.tag === params['tag']))))
  })
]

function showUser({ world, params }: Ask): Answer {
  const user = found(findUser(world, params['username'] ?? ''))
  return json({ ...shapeUser(world, user.login), name: user.name, email: null })
}

/** `permission` is the older word: it knows no maintain and no triage. */
function showPermission({ world, repository, params }: RepositoryAsk): Answer {
  const user = found(findUser(world, params['username'] ?? ''))
  const role =
    repository.collaborators.find(one => sameName(one.login, user.login))?.roleName ??
    (repository.private ? 'none' : 'read')
  const older: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read', pull: 'read', push: 'write' }
  const rights = { pull: ['read', 'triage', 'write', 'maintain', 'admin'], push: ['write', 'maintain', 'admin'] }
  const permissions = {
    pull: rights.pull.includes(role),
    triage: role === 'triage' || rights.push.includes(role),
    push: rights.push.includes(role),
    maintain: role === 'maintain' || role === 'admin',
    admin: role === 'admin'
  }
  const account = { ...shapeUser(world, user.login), permissions, role_name: role }
  return json({ permission: older[role] ?? role, role_name: role, user: account })
}

function showTeam({ world, params }: Ask): Answer {
  const { organisation, team } = findTeam(world, params['org'] ?? '', params['team_slug'] ?? '')
  const about = { login: organisation.login, id: organisation.id, type: 'Organization' }
  return json({ ...shapeTeam(organisation.login, team), organization: about })
}

function showMembership({ world, params }: Ask): Answer {
  const { organisation, team } = findTeam(world, params['org'] ?? '', params['team_slug'] ?? '')
  const login = params['username'] ?? ''
  // GitHub counts the members of a team's child teams as its own.
  const members = [team, ...teamsBelow(organisation, team)].flatMap(each => each.members)
  const { role, state } = found(members.find(member => sameName(member.login, login)))
  const url = `${API}/organizations/${organisation.id}/team/${team.id}/memberships/${login}`
  return json({ role, state, url })
}

function teamsBelow(organisation: Organisation, { slug }: Team): readonly Team[] {
  const children = organisation.teams.filter(({ parent }) => parent === slug)
  return children.flatMap(child => [child, ...teamsBelow(organisation, child)])
}

function showRun(ask: RepositoryAsk): Answer {
  return json(shapeRun(ask.world, ask.repository, runOf(ask)))
}

export function shapeRun(world: World, repository: Repository, run: Run): object {
  const url = `${API}/repos/${repository.name}/actions/runs/${run.id}`
  const head = world.repositories.find(candidate => candidate.name === run.headRepository) ?? repository
  const sameRepository = head === repository
  return {
    id: run.id,
    name: run.name,
    path: run.path,
    display_title: run.name,
    event: run.event,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    status: run.status,
    conclusion: run.conclusion,
    run_number: 1,
    run_attempt: run.attempt,
    check_suite_id: run.suite,
    actor: shapeUser(world, run.actor),
    triggering_actor: shapeUser(world, run.triggeringActor),
    created_at: run.createdAt,
    updated_at: run.startedAt,
    run_started_at: run.startedAt,
    url,
    html_url: `${SITE}/${repository.name}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    // Empty for a fork's head, as on GitHub.
    pull_requests: sameRepository ? run.pulls.map(number => shapeMinimalPull(repository, number)) : [],
    head_commit: shapeSimpleCommit(findCommit(repository, run.headSha)),
    repository: shapeRepository(world, repository),
    head_repository: shapeRepository(world, head)
  }
}

function shapeMinimalPull(repository: Repository, number: number): object {
  const pull = found(repository.pulls.find(candidate => candidate.number === number))
  const repo = { id: repository.id, name: repository.name.split('/')[1], url: `${API}/repos/${repository.name}` }
  return {
    id: repository.id * 1000 + number,
    number,
    url: `${API}/repos/${repository.name}/pulls/${number}`,
    head: { ref: pull.head.ref, sha: pull.head.sha, repo },
    base: { ref: pull.base.ref, sha: pull.base.sha, repo }
  }
}

function listJobsOfAttempt(ask: RepositoryAsk): Answer {
  const run = runOf(ask)
  const attempt = Number(ask.params['attempt_number'])
  if (attempt < 1 || attempt > run.attempt) found(undefined)
  return listJobs(
    ask,
    run.jobs.filter(job => job.attempt === attempt)
  )
}

export function listJobs(ask: RepositoryAsk, jobs: readonly Job[]): Answer {
  const run = runOf(ask)
  const url = `${API}/repos/${ask.repository.name}/actions`
  const shape = (job: Job): object => ({
    id: job.id,
    run_id: run.id,
    run_url: `${url}/runs/${run.id}`,
    run_attempt: job.attempt,
    name: job.name,
    workflow_name: run.name,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    url: `${url}/jobs/${job.id}`,
    html_url: `${SITE}/${ask.repository.name}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${API}/repos/${ask.repository.name}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    steps: []
  })
  return pages(jobs, shape, page => ({ total_count: jobs.length, jobs: page }))
}

export function shapeDeployment(world: World, repository: Repository, deployment: Deployment): object {
  const url = `${API}/repos/${repository.name}/deployments/${deployment.id}`
  return {
    id: deployment.id,
    url,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    environment: deployment.environment,
    original_environment: deployment.environment,
    description: null,
    creator: shapeUser(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: `${API}/repos/${ownerName(repository)}/${repository.name.split('/')[1] ?? ''}`
  }
}

/** Newest first, like their statuses. */
function listDeployments({ world, repository, query }: RepositoryAsk): Answer {
  const { sha, environment } = query
  const chosen = repository.deployments
    .filter(one => (sha === undefined || one.sha === sha) && (environment ?? one.environment) === one.environment)
    .sort((left, right) => right.createdAt.localeCompare(left.createdAt) || right.id - left.id)
  return pages(chosen, one => shapeDeployment(world, repository, one))
}

function listDeploymentStatuses(ask: RepositoryAsk): Answer {
  const deployment = deploymentOf(ask)
  return pages(deployment.statuses.toReversed(), status =>
    shapeDeploymentStatus(ask.world, ask.repository, deployment, status)
  )
}

function createDeploymentStatus(ask: RepositoryAsk): Answer {
  const deployment = deploymentOf(ask)
  const { state, environment_url, log_url, description } = ask.body as Readonly<Record<string, string | undefined>>
  const status: DeploymentStatus = {
    id: deployment.id * 10 + deployment.statuses.length,
    state: state ?? '',
    environmentUrl: environment_url ?? null,
    logUrl: log_url ?? null,
    description: description ?? '',
    creator: ask.token?.login ?? null,
    createdAt: at(60)
  }
  deployment.statuses.push(status)
  return json(shapeDeploymentStatus(ask.world, ask.repository, deployment, status), 201)
}

export function shapeDeploymentStatus(world: World, repository: Repository, of: Deployment, one: DeploymentStatus) {
  const url = `${API}/repos/${repository.name}/deployments/${of.id}`
  const { id, state, description, createdAt: created_at } = one
  return {
    ...{ id, state, description, url: `${url}/statuses/${id}`, creator: shapeUser(world, one.creator) },
    ...{ environment: of.environment, environment_url: one.environmentUrl ?? undefined },
    log_url: one.logUrl ?? undefined,
    ...{ created_at, updated_at: created_at, deployment_url: url }
  }
}

export function runOf({ repository, params }: RepositoryAsk): Run {
  return found(repository.runs.find(run => run.id === Number(params['run_id'])))
}

function deploymentOf({ repository, params }: RepositoryAsk): Deployment {
  return found(repository.deployments.find(one => one.id === Number(params['deployment_id'])))
}
