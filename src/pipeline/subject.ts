import type { Flaw } from '../model/evidence.js'
import type { PullRequest, Subject } from '../model/github.js'
import type { RunFacts } from '../model/run.js'
import type { GitHubPort } from '../ports/read.js'
import type { PullRequestOf, SourceContext } from '../sources/define.js'
import { findMerged } from './merged-pull-requests.js'

export interface ResolvedSubject {
  readonly subject: Subject
  readonly context: SourceContext
  /** The commit whose checklist is in force. */
  readonly checklistCommit: string
  /** Set when the run tested another head than the pull request has by now: then nothing gathered counts. */
  readonly headFlaw?: Flaw
}

/** What a run is about: the live pull request, or the commit with the merged pull request it came by. Throws `PortError`. */
export async function resolveSubject(facts: RunFacts, github: GitHubPort): Promise<ResolvedSubject> {
  switch (facts.event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return resolvePullRequest(facts, github)
    case 'push':
    case 'workflow_dispatch':
    case 'release':
    case 'deployment':
      return resolveCommit(facts, github)
  }
}

async function resolvePullRequest(facts: RunFacts, github: GitHubPort): Promise<ResolvedSubject> {
  const { pullRequestNumber: number, headSha, reviewId } = facts
  if (number === undefined) throw new Error(`A run on ${facts.event} has no pull request.`)
  const pullRequest = await github.pullRequest(number)
  const { head, base } = pullRequest
  // The base's sha that comes with a pull request is as old as the last push to it; the checklist may be newer.
  const tip = await github.commit(`heads/${base.ref}`)
  return {
    subject: subjectOf(facts, head.sha, base.ref, pullRequest),
    context: {
      commit: head.sha,
      ref: `refs/pull/${String(number)}/merge`,
      pullRequest: { number },
      initiators: facts.initiators,
      ...(reviewId === undefined ? {} : { review: reviewId })
    },
    checklistCommit: tip.sha,
    ...(headSha === undefined || headSha === head.sha ? {} : { headFlaw: moved(headSha, head.sha) })
  }
}

function moved(from: string, to: string): Flaw {
  const why = `This run tested ${from}, and the head is ${to} by now. Judge in the run of the new head.`
  return { code: 'head-moved', why }
}

async function resolveCommit(facts: RunFacts, github: GitHubPort): Promise<ResolvedSubject> {
  const found = await github.again(
    () => findMerged(facts.sha, branchOf(facts), github),
    pullRequests => pullRequests.length > 0
  )
  const [only] = found
  return {
    subject: subjectOf(facts, facts.sha, branchOf(facts), found.length === 1 ? only : undefined),
    context: {
      commit: facts.sha,
      ref: facts.ref,
      pullRequest: chooseOne(found, facts.sha),
      initiators: facts.initiators
    },
    checklistCommit: facts.sha
  }
}

function chooseOne(found: readonly PullRequest[], commit: string): PullRequestOf {
  const [only, another] = found
  if (only === undefined) {
    const why = `No merged pull request has ${commit} as its merge: nobody was asked to approve it. Deploy what was merged.`
    return { number: null, code: 'direct-push', why, awaits: false }
  }
  if (another !== undefined) {
    const numbers = found.map(({ number }) => `#${String(number)}`).join(', ')
    const why = `Several pull requests were merged as ${commit}: ${numbers}. Which approvals count cannot be told.`
    return { number: null, code: 'several-pull-requests', why, awaits: false }
  }
  return { number: only.number }
}

/** The branch that a push or a dispatch is on; empty for tags. */
function branchOf({ ref }: RunFacts): string {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ''
}

function subjectOf(facts: RunFacts, commit: string, branch: string, pullRequest?: PullRequest): Subject {
  const { repository, event, environment = '' } = facts
  const about = { repository, commit, event, branch, environment }
  if (pullRequest === undefined) return { ...about, labels: null }
  const { number, title, head, base, labels } = pullRequest
  return { ...about, labels, pullRequest: { number, title, head: head.sha, base: base.ref } }
}
