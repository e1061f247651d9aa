import { complete } from './complete.js'
import { definition } from './description.js'
import { event, type Event, type Given } from './payloads.js'
import { shapeRun } from './routes-others.js'
import type { Scenario } from './scenario.js'
import { API, shapeComment, shapeCommit } from './shapes.js'
import type { Comment, Run } from './world.js'

/** Runs on the default branch, whatever was commented on; names the newest comment unless one is given. */
export function issueCommentEvent(
  scenario: Scenario,
  { actor, action = 'created', comment = scenario.pull.comments.at(-1) }: Given & { readonly comment?: Comment } = {}
): Event {
  const { world, repository, pull } = scenario
  if (comment === undefined) throw new Error(`Pull request ${pull.number} has no comment to tell of.`)
  const issue = { number: pull.number, pull_request: { url: `${API}/repos/${repository.name}/pulls/${pull.number}` } }
  const shape = complete(definition('issue-comment'), shapeComment(world, repository, pull, comment))
  const payload = { action, issue, comment: shape }
  return event(scenario, 'issue_comment', actor ?? comment.user ?? 'ada', { ...atDefault(scenario), payload })
}

/** The last entry's commit, which continues `base`; the ref names the last pull request alone. */
export function mergeGroupEvent(
  scenario: Scenario,
  { actor = 'edgar', branch = 'main', base }: Given & { readonly branch?: string; readonly base: string }
): Event {
  const { world, repository } = scenario
  const last = repository.queues[branch]?.at(-1)
  const head = repository.commits.find(({ sha }) => sha === last?.commit)
  if (last === undefined || head === undefined) throw new Error('The queue has made no commit.')
  const ref = `refs/heads/gh-readonly-queue/${branch}/pr-${last.number}-${base}`
  const payload = {
    action: 'checks_requested',
    merge_group: {
      ...{ head_sha: head.sha, head_ref: ref, base_sha: base, base_ref: `refs/heads/${branch}` },
      head_commit: complete(definition('simple-commit'), shapeCommit(world, repository, head))
    }
  }
  return event(scenario, 'merge_group', actor, { sha: head.sha, ref, payload })
}

/** Runs on the default branch when the run is at its end. */
export function workflowRunEvent(scenario: Scenario, run: Run, { actor = run.actor }: Given = {}): Event {
  const { world, repository } = scenario
  const shape = complete(definition('workflow-run'), shapeRun(world, repository, run))
  const payload = { action: 'completed', workflow: null, workflow_run: shape }
  return event(scenario, 'workflow_run', actor, { ...atDefault(scenario), payload })
}

export function scheduleEvent(scenario: Scenario, { actor = 'edgar' }: Given = {}): Event {
  return event(scenario, 'schedule', actor, { ...atDefault(scenario), payload: { schedule: '0 6 * * 1' } })
}

export function repositoryDispatchEvent(scenario: Scenario, { actor = 'edgar', action = 'deploy' }: Given = {}): Event {
  const payload = { action, branch: scenario.repository.defaultBranch, client_payload: {} }
  return event(scenario, 'repository_dispatch', actor, { ...atDefault(scenario), payload })
}

function atDefault({ repository }: Scenario): { readonly sha: string; readonly ref: string } {
  const { defaultBranch, branches } = repository
  return { sha: branches[defaultBranch] ?? '', ref: `refs/heads/${defaultBranch}` }
}
