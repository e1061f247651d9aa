import type { PullRequest } from '../../model/github.js'
import type { GitHubPort } from '../../ports/read.js'
import { pushOf } from './activities.js'
import type { Client } from './client.js'
import { repositoryPath } from './path.js'
import { listed } from './read-checks.js'
import { isCode } from './read-people.js'
import { wires, type Wire } from './wire.js'

/**
 * When a head arrived, by GitHub's clock alone, because authors and committers write
 * their own dates; and who brought it.
 */
export function readArrival(client: Client, root: string): Pick<GitHubPort, 'headArrivedAt' | 'pushes'> {
  return {
    headArrivedAt: async pullRequest => {
      const [arrived, events] = await Promise.all([
        arrivalOf(client, root, pullRequest),
        readTimeline(client, root, pullRequest)
      ])
      return arrived === null ? null : latest([arrived, ...timesOf(events, rebasing)])
    },
    pushes: async ({ head }) => (await readBranch(client, head)).flatMap(pushOf)
  }
}

/** What gives a pull request another base, against which its head is another change. */
const rebasing = ['base_ref_changed', 'automatic_base_change_succeeded']

async function arrivalOf(client: Client, root: string, pullRequest: PullRequest): Promise<string | null> {
  return (await arrivalByActivity(client, pullRequest)) ?? (await arrivalByTraces(client, root, pullRequest))
}

/** The newest time that the branch was moved to the head. */
async function arrivalByActivity(client: Client, { head }: PullRequest): Promise<string | null> {
  const activities = await readBranch(client, head)
  return latest(activities.filter(one => one.text('after') === head.sha).map(one => one.time('timestamp')))
}

/** Every move of a head's branch; none where the token of a run may not read them, as those of a fork. */
async function readBranch(client: Client, head: PullRequest['head']): Promise<readonly Wire[]> {
  if (head.repository === null) return []
  const ref = encodeURIComponent(`refs/heads/${head.ref}`)
  try {
    const path = `${repositoryPath(head.repository)}/activity?ref=${ref}`
    const pages = await client.pages(path, 'contents: read', 'links')
    return pages.flatMap(page => wires(page, 'an activity'))
  } catch (error) {
    if (isCode(error, 'not-found') || isCode(error, 'forbidden')) return []
    throw error
  }
}

/** The later of: the first check suite made for the head on its branch, and the newest force-push. */
async function arrivalByTraces(client: Client, root: string, pullRequest: PullRequest): Promise<string | null> {
  const [suitePages, events] = await Promise.all([
    client.pages(`${root}/commits/${pullRequest.head.sha}/check-suites`, 'checks: read'),
    readTimeline(client, root, pullRequest)
  ])
  const suites = listed(suitePages, 'check_suites', 'a check suite')
    .filter(suite => isOn(suite.textOrNull('head_branch'), pullRequest))
    .map(suite => suite.time('created_at'))
  const first = earliest(suites)
  // A force-push alone tells nothing of an ordinary push after it, which leaves no event that has a time.
  return first === null ? null : latest([first, ...timesOf(events, ['head_ref_force_pushed'])])
}

async function readTimeline(client: Client, root: string, { number }: PullRequest): Promise<readonly Wire[]> {
  const pages = await client.pages(`${root}/issues/${String(number)}/timeline`, 'pull-requests: read')
  return pages.flatMap(page => wires(page, 'an event of the timeline'))
}

function timesOf(events: readonly Wire[], kinds: readonly string[]): readonly string[] {
  return events.filter(event => kinds.includes(event.textOrNull('event') ?? '')).map(event => event.time('created_at'))
}

/** GitHub does not name the branch of a suite whose head is in a fork. */
function isOn(branch: string | null, { head, base }: PullRequest): boolean {
  return branch === head.ref || (branch === null && head.repository !== base.repository)
}

function earliest(times: readonly string[]): string | null {
  return [...times].sort(byTime).at(0) ?? null
}

/** The last of some times, ISO 8601; null of none. */
export function latest(times: readonly string[]): string | null {
  return [...times].sort(byTime).at(-1) ?? null
}

function byTime(left: string, right: string): number {
  return Date.parse(left) - Date.parse(right)
}
