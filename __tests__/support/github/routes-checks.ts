import { at } from './clock.js'
import { GITHUB_ACTIONS } from './builders.js'
import { findCommit, found } from './find.js'
import { API, SITE, shapeRepository, shapeSimpleCommit, shapeUser, type Shape } from './shapes.js'
import { json, pages, reading, writing, type Answer, type RepositoryAsk, type Route } from './route.js'
import type { App, CheckRun, CheckSuite, Repository, Status } from './world.js'

export const checkRoutes: readonly Route[] = [
  reading('/commits/{ref}/check-runs', ['checks'], listCheckRuns),
  reading('/commits/{ref}/check-suites', ['checks'], listCheckSuites),
  reading('/commits/{ref}/statuses', ['statuses'], ask =>
    pages(statusesOf(ask), status => ({ ...shapeStatus(status), creator: shapeUser(ask.world, status.creator) }))
  ),
  reading('/commits/{ref}/status', ['statuses'], showCombined),
  writing('POST', '/check-runs', ['checks'], createCheckRun),
  writing('PATCH', '/check-runs/{check_run_id}', ['checks'], updateCheckRun)
]

/** Newest first; `latest` keeps the newest run of a name in each check suite. */
function listCheckRuns({ repository, params, query }: RepositoryAsk): Answer {
  const { sha } = findCommit(repository, params['ref'] ?? '')
  const { filter = 'latest', check_name: name, status, app_id: app } = query
  const newestFirst = repository.checkRuns
    .filter(run => run.headSha === sha)
    .sort((left, right) => right.startedAt.localeCompare(left.startedAt) || right.id - left.id)
  const latest = newestFirst.filter(
    (run, index) => newestFirst.findIndex(other => other.suite === run.suite && other.name === run.name) === index
  )
  const chosen = (filter === 'all' ? newestFirst : latest)
    .filter(run => name === undefined || run.name === name)
    .filter(run => status === undefined || run.status === status)
    .filter(run => app === undefined || run.app.id === Number(app))
  const shape = (run: CheckRun): Shape => shapeCheckRun(repository, run)
  return pages(chosen, shape, page => ({ total_count: chosen.length, check_runs: page }))
}

function listCheckSuites({ world, repository, params, query }: RepositoryAsk): Answer {
  const commit = findCommit(repository, params['ref'] ?? '')
  const { check_name: name, app_id: app } = query
  const chosen = repository.checkSuites
    .filter(suite => suite.headSha === commit.sha)
    .filter(suite => app === undefined || suite.app.id === Number(app))
    .filter(suite => name === undefined || runsOf(repository, suite).some(run => run.name === name))
  const shape = (suite: CheckSuite): Shape => ({
    id: suite.id,
    node_id: `CS_${suite.id}`,
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: suite.status,
    conclusion: suite.conclusion,
    url: `${API}/repos/${repository.name}/check-suites/${suite.id}`,
    app: shapeApp(suite.app),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    head_commit: shapeSimpleCommit(commit),
    repository: shapeRepository(world, repository),
    latest_check_runs_count: runsOf(repository, suite).length,
    check_runs_url: `${API}/repos/${repository.name}/check-suites/${suite.id}/check-runs`,
    pull_requests: []
  })
  return pages(chosen, shape, page => ({ total_count: chosen.length, check_suites: page }))
}

function runsOf(repository: Repository, suite: CheckSuite): readonly CheckRun[] {
  return repository.checkRuns.filter(run => run.suite === suite.id)
}

/** The newest status of each context, and the worst of them. */
function showCombined(ask: RepositoryAsk): Answer {
  const { sha } = findCommit(ask.repository, ask.params['ref'] ?? '')
  const statuses = statusesOf(ask)
  const newest = statuses.filter(
    (status, index) => statuses.findIndex(other => other.context === status.context) === index
  )
  return pages(newest, shapeStatus, page => ({
    state: combine(newest),
    sha,
    total_count: newest.length,
    statuses: page,
    repository: shapeRepository(ask.world, ask.repository)
  }))
}

function combine(statuses: readonly Status[]): string {
  const states = new Set(statuses.map(status => status.state))
  if (states.has('error') || states.has('failure')) return 'failure'
  return states.has('pending') || states.size === 0 ? 'pending' : 'success'
}

function statusesOf({ repository, params }: RepositoryAsk): readonly Status[] {
  const { sha } = findCommit(repository, params['ref'] ?? '')
  return repository.statuses
    .filter(status => status.sha === sha)
    .sort((left, right) => right.createdAt.localeCompare(left.createdAt) || right.id - left.id)
}

function shapeStatus(status: Status): Shape {
  return {
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt
  }
}

function shapeCheckRun(repository: Repository, run: CheckRun): Shape {
  const { title, summary, text, annotations } = run.output
  const url = `${API}/repos/${repository.name}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    url,
    html_url: `${SITE}/${repository.name}/runs/${run.id}`,
    details_url: run.detailsUrl,
    output: { title, summary, text, annotations_count: annotations, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suite },
    app: shapeApp(run.app),
    pull_requests: []
  }
}

function shapeApp(app: App): Shape {
  return { id: app.id, slug: app.slug, name: app.slug, html_url: `${SITE}/apps/${app.slug}` }
}

function createCheckRun({ repository, body }: RepositoryAsk): Answer {
  const headSha = findCommit(repository, String(body['head_sha'])).sha
  const run: CheckRun = {
    id: 60_000 + repository.checkRuns.length,
    name: String(body['name']),
    headSha,
    status: 'queued',
    conclusion: null,
    app: GITHUB_ACTIONS,
    suite: 0,
    startedAt: at(60),
    completedAt: null,
    output: { title: null, summary: null, text: null, annotations: 0 },
    detailsUrl: null,
    externalId: ''
  }
  repository.checkRuns.push(run)
  return json(shapeCheckRun(repository, write(run, body)), 201)
}

function updateCheckRun({ repository, params, body }: RepositoryAsk): Answer {
  const run = found(repository.checkRuns.find(candidate => candidate.id === Number(params['check_run_id'])))
  return json(shapeCheckRun(repository, write(run, body)))
}

/** Writes what the body gives; annotations add up over requests, a conclusion completes the run. */
function write(run: CheckRun, body: RepositoryAsk['body']): CheckRun {
  const given = body as {
    name?: string
    status?: string
    conclusion?: string
    details_url?: string
    external_id?: string
    started_at?: string
    completed_at?: string
    output?: { title?: string; summary: string; text?: string; annotations?: readonly unknown[] }
  }
  run.name = given.name ?? run.name
  run.conclusion = given.conclusion ?? run.conclusion
  run.status = given.conclusion === undefined ? (given.status ?? run.status) : 'completed'
  run.completedAt = given.completed_at ?? (run.status === 'completed' ? at(61) : run.completedAt)
  run.startedAt = given.started_at ?? run.startedAt
  run.detailsUrl = given.details_url ?? run.detailsUrl
  run.externalId = given.external_id ?? run.externalId
  if (given.output !== undefined) {
    const { title = run.output.title, summary, text = run.output.text, annotations = [] } = given.output
    run.output = { title, summary, text, annotations: run.output.annotations + annotations.length }
  }
  return run
}
