import type { GitHubPort } from '../ports/read.js'
import type { PullRequestsOf } from '../sources/define.js'

/** What started the run, and whether whoever set it up allows commands. */
export interface CommandsAsked {
  readonly allowed: boolean
  /** GitHub's name of the event; `local` for a person at a terminal. */
  readonly event: string
  readonly pullRequests: PullRequestsOf
}

/** Events of which the code under judgement is the repository's own, or can be told to be. */
const trusted = new Set([
  ...['local', 'push', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'release'],
  ...['deployment', 'deployment_status', 'merge_group', 'pull_request', 'pull_request_review']
])

/**
 * Why no command may run, as a sentence; undefined where they may. Code of a stranger can change what a command does,
 * even if the checklist that names it is trusted. Throws `PortError` where a head's repository cannot be read.
 */
export async function refuseCommands(
  { allowed, event, pullRequests }: CommandsAsked,
  github: GitHubPort
): Promise<string | undefined> {
  if (!allowed) {
    return 'Commands are not allowed here; let the workflow set `allow-commands: true`, or call with `--allow-commands`.'
  }
  if (!trusted.has(event)) {
    return `Commands are refused on ${event}, which runs with rights that code of others must not get. Judge this item on push or pull_request.`
  }
  if (!event.startsWith('pull_request')) return undefined
  if (pullRequests.numbers === null) {
    return `Commands are refused, because it is not known whose head this is. ${pullRequests.why}`
  }
  const [number] = pullRequests.numbers
  if (number === undefined) return 'Commands are refused, because it is not known whose head this is.'
  const { head } = await github.pullRequest(number)
  if (head.repository?.toLowerCase() === github.repository.toLowerCase()) return undefined
  const whose = head.repository === null ? 'a repository that is gone' : head.repository
  return `Commands are refused, because the head is of ${whose}, whose code nobody here has taken over yet. Judge this item after the merge.`
}
