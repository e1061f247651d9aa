import type { Initiator } from '../model/github.js'
import { supportedEvents, type EventName, type RunFacts } from '../model/run.js'

/** The run is not one that can be judged: the message says what was expected of the workflow or the runner. */
export class EventError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EventError'
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The run as the runner tells it: from its environment, and ids alone from the event's payload, which `readText` gives.
 * Throws `EventError` where something is missing or the event is not one that can be judged.
 */
export function readRunFacts(environment: Environment, readText: (path: string) => string): RunFacts {
  const event = readEvent(must(environment, 'GITHUB_EVENT_NAME'))
  const payload = readPayload(readText, must(environment, 'GITHUB_EVENT_PATH'))
  const attempt = readNumber('GITHUB_RUN_ATTEMPT', must(environment, 'GITHUB_RUN_ATTEMPT'))
  return {
    event,
    repository: matching('GITHUB_REPOSITORY', must(environment, 'GITHUB_REPOSITORY'), /^[^/\s]+\/[^/\s]+$/),
    sha: readSha('GITHUB_SHA', must(environment, 'GITHUB_SHA')),
    ref: environment['GITHUB_REF'] ?? '',
    ...readIds(event, payload),
    ...readStarters(event, attempt, environment),
    runId: readNumber('GITHUB_RUN_ID', must(environment, 'GITHUB_RUN_ID')),
    attempt,
    runnerName: environment['RUNNER_NAME'] ?? '',
    apiUrl: must(environment, 'GITHUB_API_URL'),
    graphqlUrl: must(environment, 'GITHUB_GRAPHQL_URL'),
    runUrl: runUrlOf(environment, attempt),
    workspace: must(environment, 'GITHUB_WORKSPACE')
  }
}

function readEvent(name: string): EventName {
  const event = supportedEvents.find(known => known === name)
  if (event !== undefined) return event
  throw new EventError(`The event ${name} cannot be judged. Run the action on one of: ${supportedEvents.join(', ')}.`)
}

function runUrlOf(environment: Environment, attempt: number): string {
  const [site, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(name =>
    must(environment, name)
  )
  return `${site ?? ''}/${repository ?? ''}/actions/runs/${run ?? ''}/attempts/${String(attempt)}`
}

type Ids = Pick<
  RunFacts,
  | 'pullRequestNumber'
  | 'headSha'
  | 'baseRef'
  | 'reviewId'
  | 'commentId'
  | 'workflowRunId'
  | 'mergeGroup'
  | 'environment'
  | 'deployment'
>

function readIds(event: EventName, payload: unknown): Ids {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(payload)
    case 'pull_request_review':
      return { ...readPullRequest(payload), reviewId: readNumber('review.id', at(payload, 'review', 'id')) }
    case 'issue_comment':
      return readComment(payload)
    case 'merge_group':
      return { mergeGroup: readMergeGroup(payload) }
    case 'workflow_run':
      return { workflowRunId: readNumber('workflow_run.id', at(payload, 'workflow_run', 'id')) }
    case 'deployment':
    case 'deployment_status':
      return {
        environment: readText('deployment.environment', at(payload, 'deployment', 'environment')),
        deployment: readNumber('deployment.id', at(payload, 'deployment', 'id'))
      }
    case 'push':
    case 'workflow_dispatch':
    case 'repository_dispatch':
    case 'schedule':
    case 'release':
      return {}
  }
}

function readComment(payload: unknown): Ids {
  if (at(payload, 'issue', 'pull_request') === undefined) {
    throw new EventError(
      'This comment is on an issue, which cannot be judged. Let the job run only `if: github.event.issue.pull_request`.'
    )
  }
  return {
    pullRequestNumber: readNumber('issue.number', at(payload, 'issue', 'number')),
    // One that was deleted is not awaited.
    ...(at(payload, 'action') === 'deleted'
      ? {}
      : { commentId: readNumber('comment.id', at(payload, 'comment', 'id')) })
  }
}

function readMergeGroup(payload: unknown): NonNullable<Ids['mergeGroup']> {
  const ref = matching(
    'merge_group.base_ref',
    readText('merge_group.base_ref', at(payload, 'merge_group', 'base_ref')),
    /^refs\/heads\/./
  )
  const base = readSha('merge_group.base_sha', at(payload, 'merge_group', 'base_sha'))
  return { branch: ref.slice('refs/heads/'.length), base }
}

function readPullRequest(payload: unknown): Ids {
  return {
    pullRequestNumber: readNumber('pull_request.number', at(payload, 'pull_request', 'number')),
    headSha: readSha('pull_request.head.sha', at(payload, 'pull_request', 'head', 'sha')),
    baseRef: readText('pull_request.base.ref', at(payload, 'pull_request', 'base', 'ref'))
  }
}

/** Who started the run; see docs/decisions/0004-who-started-a-run.md. */
function readStarters(
  event: EventName,
  attempt: number,
  environment: Environment
): Pick<RunFacts, 'initiators' | 'starters'> {
  const actor = must(environment, 'GITHUB_ACTOR')
  const actorId = environment['GITHUB_ACTOR_ID'] ?? ''
  const first: Initiator =
    actorId === '' ? { login: actor } : { login: actor, id: readNumber('GITHUB_ACTOR_ID', actorId) }
  const trigger = environment['GITHUB_TRIGGERING_ACTOR'] ?? ''
  const again: Initiator = trigger === '' || trigger === actor ? first : { login: trigger }
  const starters = again === first ? [first] : [first, again]
  // Who signs does not start a deployment by it.
  const signs = event === 'pull_request_review' || event === 'issue_comment'
  return { initiators: signs ? (attempt === 1 ? [] : [again]) : starters, starters }
}

function readPayload(readFile: (path: string) => string, path: string): unknown {
  try {
    return JSON.parse(readFile(path)) as unknown
  } catch (cause) {
    throw new EventError("The event's payload, which GITHUB_EVENT_PATH names, cannot be read as JSON.", { cause })
  }
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((from, key) => {
    const isObject = typeof from === 'object' && from !== null && Object.hasOwn(from, key)
    return isObject ? (from as Readonly<Record<string, unknown>>)[key] : undefined
  }, value)
}

function must(environment: Environment, name: string): string {
  const value = environment[name] ?? ''
  if (value === '') throw new EventError(`${name} is not set. Run the action in a job of GitHub Actions.`)
  return value
}

function readText(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new EventError(`The event's payload has no text as its ${name}.`)
}

function readSha(name: string, value: unknown): string {
  return matching(name, readText(name, value), /^([0-9a-f]{40}|[0-9a-f]{64})$/)
}

function readNumber(name: string, value: unknown): number {
  const number = typeof value === 'string' ? Number(matching(name, value, /^\d+$/)) : value
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number
  throw new EventError(`${name} is no whole number from 1 up.`)
}

function matching(name: string, value: string, pattern: RegExp): string {
  if (pattern.test(value)) return value
  throw new EventError(`${name} is "${value}", which is not of the form that GitHub gives it.`)
}
