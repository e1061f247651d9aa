import { makeCommit } from './builders.js'
import { complete } from './complete.js'
import { definition } from './description.js'
import { ownerName, shaNamed } from './find.js'
import { shaOf } from './names.js'
import type { Scenario } from './scenario.js'
import { API, shapeFullPull, shapeRelease, shapeRepository, shapeReview, shapeUser, type Shape } from './shapes.js'
import { shapeDeployment, shapeDeploymentStatus } from './routes-others.js'
import type { Deployment } from './world-lists.js'
import type { Commit, Release, Review } from './world.js'

/** What GitHub hands to a workflow run: the event's payload and the names that go with it. */
export type Event = {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly repository: string
  readonly repositoryId: number
  readonly sha: string
  readonly ref: string
  /** Empty unless the event is pull_request or pull_request_target. */
  readonly headRef: string
  readonly baseRef: string
  readonly actor: string
  readonly actorId: number
}

export type Given = { readonly actor?: string; readonly action?: string }

export function pullRequestEvent(scenario: Scenario, { actor = 'ada', action = 'synchronize' }: Given = {}): Event {
  const { pull } = scenario
  return event(scenario, 'pull_request', actor, {
    ...atMerge(scenario),
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    payload: { action, number: pull.number, pull_request: pullOf(scenario) }
  })
}

/** Runs on the base branch, whatever the head holds. */
export function pullRequestTargetEvent(
  scenario: Scenario,
  { actor = 'ada', action = 'synchronize' }: Given = {}
): Event {
  const { pull } = scenario
  return event(scenario, 'pull_request_target', actor, {
    sha: pull.base.sha,
    ref: `refs/heads/${pull.base.ref}`,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    payload: { action, number: pull.number, pull_request: pullOf(scenario) }
  })
}

/** Names the newest review unless one is given; the payload writes its state in lower case, unlike the API. */
export function pullRequestReviewEvent(
  scenario: Scenario,
  { actor, action = 'submitted', review = newestReview(scenario) }: Given & { readonly review?: Review } = {}
): Event {
  const { world, repository, pull } = scenario
  const shape = { ...shapeReview(world, repository, pull, review), state: review.state.toLowerCase() }
  return event(scenario, 'pull_request_review', actor ?? review.user ?? 'ada', {
    ...atMerge(scenario),
    payload: { action, review: complete(definition('pull-request-review'), shape), pull_request: pullOf(scenario) }
  })
}

/** A push of the branch's present head; `before` is the commit that was the head until then. */
export function pushEvent(
  scenario: Scenario,
  { actor = 'ada', branch = 'main', before }: Given & { readonly branch?: string; readonly before?: string } = {}
): Event {
  const { repository } = scenario
  const after = repository.branches[branch] ?? ''
  const head = repository.commits.find(commit => commit.sha === after) ?? makeCommit(actor, { sha: after })
  const parent = before ?? head.parents[0] ?? '0'.repeat(40)
  return event(scenario, 'push', actor, {
    sha: after,
    ref: `refs/heads/${branch}`,
    payload: {
      ref: `refs/heads/${branch}`,
      before: parent,
      after,
      created: /^0+$/.test(parent),
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `https://github.com/${repository.name}/compare/${parent.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: [pushedCommit(scenario, head)],
      head_commit: pushedCommit(scenario, head),
      pusher: { name: actor, email: `${actor}@example.com` }
    }
  })
}

export function workflowDispatchEvent(
  scenario: Scenario,
  {
    actor = 'ada',
    branch = 'main',
    inputs = {}
  }: Given & { readonly branch?: string; readonly inputs?: Readonly<Record<string, string>> } = {}
): Event {
  const ref = `refs/heads/${branch}`
  const sha = scenario.repository.branches[branch] ?? ''
  const payload = { inputs, ref, workflow: '.github/workflows/deploy.yml' }
  return event(scenario, 'workflow_dispatch', actor, { sha, ref, payload })
}

export function releaseEvent(
  scenario: Scenario,
  release: Release,
  { actor = release.author, action = 'published' }: Given = {}
): Event {
  const { world, repository } = scenario
  const shape = complete(definition('release'), shapeRelease(world, repository, release))
  return event(scenario, 'release', actor, {
    sha: shaNamed(repository, release.tag) ?? repository.branches[release.target] ?? '',
    ref: `refs/tags/${release.tag}`,
    payload: { action, release: shape }
  })
}

/** `ref` is empty for a deployment of a bare commit, as in a run. */
export function deploymentEvent(
  scenario: Scenario,
  deployment: Deployment,
  { actor = deployment.creator }: Given = {}
): Event {
  return event(scenario, 'deployment', actor, ofDeployment(scenario, deployment))
}

/** Its newest status, by whoever posted that. */
export function deploymentStatusEvent(scenario: Scenario, deployment: Deployment): Event {
  const status = deployment.statuses.at(-1)
  if (status === undefined) throw new Error('The deployment has no status to tell of.')
  const { payload, ...names } = ofDeployment(scenario, deployment)
  const shape = shapeDeploymentStatus(scenario.world, scenario.repository, deployment, status)
  return event(scenario, 'deployment_status', status.creator ?? 'ada', {
    ...names,
    payload: { ...payload, check_run: null, deployment_status: complete(definition('deployment-status'), shape) }
  })
}

function ofDeployment(
  { world, repository }: Scenario,
  deployment: Deployment
): { readonly sha: string; readonly ref: string; readonly payload: Shape } {
  const { [deployment.ref]: branch } = repository.branches
  return {
    sha: deployment.sha,
    ref: branch === undefined ? '' : `refs/heads/${deployment.ref}`,
    payload: {
      action: 'created',
      deployment: complete(definition('deployment'), shapeDeployment(world, repository, deployment)),
      workflow: null,
      workflow_run: null
    }
  }
}

export function event(
  { world, repository }: Scenario,
  name: string,
  actor: string,
  given: { payload: Shape; sha: string; ref: string; headRef?: string; baseRef?: string }
): Event {
  const sender = complete(definition('simple-user'), shapeUser(world, actor)) as { readonly id: number }
  const owner = world.organisations.find(({ login }) => login === ownerName(repository))
  const organization = owner && { login: owner.login, id: owner.id, url: `${API}/orgs/${owner.login}` }
  const payload = {
    ...given.payload,
    repository: complete(definition('full-repository'), shapeRepository(world, repository)),
    ...(organization && { organization }),
    sender
  }
  const names = { repository: repository.name, repositoryId: repository.id, actor, actorId: sender.id }
  return { headRef: '', baseRef: '', ...given, name, payload, ...names }
}

/** The test merge that GitHub makes of base and head. */
function atMerge({ pull }: Scenario): { sha: string; ref: string } {
  return { sha: shaOf('merge', pull.base.sha, pull.head.sha), ref: `refs/pull/${pull.number}/merge` }
}

export function pullOf({ world, repository, pull }: Scenario): unknown {
  return complete(definition('pull-request'), shapeFullPull(world, repository, pull))
}

function newestReview({ pull }: Scenario): Review {
  const review = pull.reviews.at(-1)
  if (review === undefined) throw new Error(`Pull request ${pull.number} has no review to tell of.`)
  return review
}

function pushedCommit({ repository }: Scenario, commit: Commit): Shape {
  const person = ({ name, email, login }: Commit['author']): Shape => ({
    name,
    email,
    ...(login && { username: login })
  })
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `https://github.com/${repository.name}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: [],
    removed: [],
    modified: Object.keys(commit.files)
  }
}
