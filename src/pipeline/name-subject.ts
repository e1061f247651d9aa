import type { PullRequest, PullRequestRef, Subject } from '../model/github.js'
import type { RunFacts } from '../model/run.js'

/** The commit under judgement as the report names it, with the pull requests that brought it. */
export function nameSubject(
  { repository, event, environment = '', deployment }: RunFacts,
  commit: string,
  branch: string,
  pullRequests: readonly PullRequest[]
): Subject {
  const started = deployment === undefined ? {} : { deployment }
  const about = { repository, commit, event, branch, environment, ...started }
  const [first, ...others] = pullRequests
  if (first === undefined) return { ...about, labels: null }
  const labels = [...new Set(pullRequests.flatMap(each => each.labels))]
  return others.length === 0
    ? { ...about, labels, pullRequest: nameOf(first) }
    : { ...about, labels, pullRequests: pullRequests.map(nameOf) }
}

function nameOf({ number, title, head, base }: PullRequest): PullRequestRef {
  return { number, title, head: head.sha, base: base.ref }
}
