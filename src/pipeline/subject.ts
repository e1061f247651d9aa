import type { Deployed } from '../model/deployment.js'
import type { Flaw } from '../model/evidence.js'
import type { Subject } from '../model/github.js'
import type { RunFacts } from '../model/run.js'
import { PortError, type GitHubPort } from '../ports/read.js'
import type { SourceContext } from '../sources/define.js'
import { findGroup } from './merge-group.js'
import { findMerged } from './merged-pull-requests.js'
import { broughtBy, nameSubject } from './name-subject.js'

export interface ResolvedSubject {
  readonly subject: Subject
  readonly context: SourceContext
  /** The commit whose checklist is in force. */
  readonly checklistCommit: string
  /** Whether what is judged is not merged yet, so that its own version of the checklist is only proposed. */
  readonly isProposed: boolean
  /** Set when the run tested another head than the pull request has by now: then nothing gathered counts. */
  readonly headFlaw?: Flaw
  /** Set where what is deployed is judged: the deployment that must still be the last one at the end. */
  readonly deployed?: Deployed
}

/** What a run is about: live pull requests, or the commit with the merged ones it came by. Throws `PortError`. */
export async function resolveSubject(facts: RunFacts, github: GitHubPort): Promise<ResolvedSubject> {
  switch (facts.event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'issue_comment':
      return resolvePullRequest(facts, must(facts.pullRequestNumber, facts), github)
    case 'workflow_run':
      return resolveWorkflowRun(facts, must(facts.workflowRunId, facts), github)
    case 'merge_group':
      return resolveMergeGroup(facts, must(facts.mergeGroup, facts), github)
    case 'push':
    case 'workflow_dispatch':
    case 'repository_dispatch':
    case 'schedule':
    case 'release':
    case 'deployment':
    case 'deployment_status':
      return resolveCommit(facts, facts.sha, facts.ref, github)
  }
}

/** What an environment runs, whatever branch has moved on since. Throws `PortError` where nothing was deployed. */
export async function resolveDeployed(
  facts: RunFacts,
  environment: string,
  github: GitHubPort
): Promise<ResolvedSubject> {
  const deployed = await github.deployedNow(environment)
  if (deployed === null) {
    const why = `GitHub lists no successful deployment to ${environment}, so that nothing is there to be judged. Deploy first, or correct \`environment\`.`
    throw new PortError('not-found', why)
  }
  const { commit, ref, id } = deployed
  const resolved = await resolveCommit({ ...facts, deployment: id }, commit, ref, github, false)
  return { ...resolved, deployed }
}

function must<T>(value: T | undefined, { event }: RunFacts): T {
  if (value === undefined) throw new Error(`A run on ${event} does not say what it is about.`)
  return value
}

async function resolvePullRequest(facts: RunFacts, number: number, github: GitHubPort): Promise<ResolvedSubject> {
  const { headSha, baseRef, reviewId, commentId } = facts
  const pullRequest = await github.pullRequest(number)
  const { head, base } = pullRequest
  // The base's sha that comes with a pull request is as old as the last push to it; the checklist may be newer.
  const tip = await github.commit(`heads/${base.ref}`)
  return {
    subject: nameSubject(facts, head.sha, base.ref, [pullRequest]),
    context: {
      commit: head.sha,
      ref: `refs/pull/${String(number)}/merge`,
      branch: base.ref,
      pullRequests: { numbers: [number], direct: [] },
      // For another base it was started for another change.
      ...startOf(facts, headSha !== undefined && (baseRef ?? base.ref) === base.ref),
      ...(reviewId === undefined ? {} : { review: reviewId }),
      ...(commentId === undefined ? {} : { comment: commentId })
    },
    checklistCommit: tip.sha,
    isProposed: true,
    ...(headSha === undefined || headSha === head.sha ? {} : { headFlaw: moved(headSha, head.sha) })
  }
}

/** How the run began, as far as it decides whose signature counts. */
function startOf({ initiators, starters, environment = '' }: RunFacts, isOfCommit: boolean) {
  return { environment, initiators, start: { starters, isOfCommit } }
}

function moved(from: string, to: string): Flaw {
  const why = `This run tested ${from}, and the head is ${to} by now. Judge in the run of the new head.`
  return { code: 'head-moved', why }
}

/**
 * The run that this one follows, asked for by its id: what it tested. A run for a pull request says which only where
 * the head is of this repository, so the head itself is looked for.
 */
async function resolveWorkflowRun(facts: RunFacts, id: number, github: GitHubPort): Promise<ResolvedSubject> {
  const { event, commit, branch, repository, isOfFork, attempt } = await github.workflowRun(id)
  if (!event.startsWith('pull_request') && !isOfFork)
    return resolveCommit(facts, commit, `refs/heads/${branch ?? ''}`, github)
  const [owner] = repository?.split('/') ?? []
  const numbers = owner === undefined || branch === null ? [] : await github.pullRequestsFrom(`${owner}:${branch}`)
  const [number, another] = numbers
  if (number === undefined || another !== undefined) {
    const which = number === undefined ? 'no open pull request' : `${String(numbers.length)} open pull requests`
    const why = `The head that the workflow run ${String(id)} tested belongs to ${which}, so that it is not known what to judge. Judge on pull_request_target instead.`
    throw new PortError('not-found', why)
  }
  // A review sets its run off without a wish to deploy, and so does it the run that follows.
  const isReview = event === 'pull_request_review' && attempt === 1 && facts.attempt === 1
  const initiators = isReview ? [] : facts.initiators
  return resolvePullRequest({ ...facts, headSha: commit, initiators }, number, github)
}

async function resolveMergeGroup(
  facts: RunFacts,
  group: NonNullable<RunFacts['mergeGroup']>,
  github: GitHubPort
): Promise<ResolvedSubject> {
  const { pullRequests, found } = await findGroup(facts.sha, group, github)
  const tip = await github.commit(`heads/${group.branch}`)
  return {
    subject: nameSubject(facts, facts.sha, group.branch, found),
    context: {
      commit: facts.sha,
      ref: facts.ref,
      branch: group.branch,
      base: group.base,
      pullRequests,
      ...startOf(facts, true)
    },
    checklistCommit: tip.sha,
    isProposed: true
  }
}

async function resolveCommit(
  facts: RunFacts,
  commit: string,
  ref: string,
  github: GitHubPort,
  isOfEvent = true
): Promise<ResolvedSubject> {
  const branch = branchOf(ref)
  const found = await github.again(
    () => findMerged(commit, branch, github),
    pullRequests => pullRequests.length > 0
  )
  return {
    subject: nameSubject(facts, commit, branch, found),
    context: {
      commit,
      ref,
      branch,
      pullRequests: broughtBy(found, commit),
      ...startOf(facts, isOfEvent)
    },
    checklistCommit: commit,
    isProposed: false
  }
}

/** The branch that a push or a dispatch is on; empty for tags. */
function branchOf(ref: string): string {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ''
}
