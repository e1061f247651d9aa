import type { PullRequest, PullRequestRef, Subject } from '../model/github.js'
import type { PullRequestsOf } from '../sources/define.js'

/** What a subject is named by beside its commit. */
type Named = Pick<Subject, 'repository' | 'event' | 'deployment'> & { readonly environment?: string }

/** The commit under judgement as the report names it, with the pull requests that brought it. */
export function nameSubject(
  { repository, event, environment = '', deployment }: Named,
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

/** What brought a commit. Where several pull requests were merged as it, each of them must be approved. */
export function broughtBy(found: readonly PullRequest[], commit: string): PullRequestsOf {
  return { numbers: found.map(({ number }) => number), direct: found.length === 0 ? [commit] : [] }
}
