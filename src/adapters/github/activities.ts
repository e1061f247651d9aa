import type { PullRequest, Push } from '../../model/github.js'
import type { Client } from './client.js'
import { repositoryPath } from './path.js'
import { personOf } from './read-people.js'
import { wires, type Wire } from './wire.js'

type Head = PullRequest['head']

/** A page has 100 activities; what lies further back is asked of each branch alone. */
const mostPages = 10

/** What moves a branch and is no push of somebody. */
const merging = new Set(['pr_merge', 'merge_queue_merge', 'branch_deletion'])

/** The newest activities of all branches of a repository. */
interface Listed {
  /** When a branch was last moved to a commit. */
  readonly arrivals: ReadonlyMap<string, string>
  /** Pushes by branch, of those whose creation is among the activities. */
  readonly pushes: ReadonlyMap<string, readonly Push[]>
}

/** Who moved a branch to a commit, where an activity tells of that. */
export function pushOf(activity: Wire): readonly Push[] {
  const by = personOf(activity, 'actor')
  const isPush = !merging.has(activity.text('activity_type'))
  return by !== null && isPush ? [{ commit: activity.text('after'), by }] : []
}

/**
 * When heads arrived and who pushed to their branches; null where that is not among the newest
 * activities of all branches. These are the entries that the list of one branch has, also of one that is
 * deleted by now, so that the answer is the same. The list of a repository is read once, as far as those
 * heads of it take it that there are then. Throws
 * `PortError` where it cannot be read.
 */
export function readActivities(client: Client) {
  const reading = new Map<string, Promise<Listed>>()
  const list = async (head: Head, heads: readonly Head[]): Promise<Listed | null> => {
    const { repository } = head
    if (repository === null) return null
    const listed = reading.get(repository) ?? read(client, repository, heads)
    reading.set(repository, listed)
    return listed
  }
  return {
    arrivedAt: async (head: Head, heads: readonly Head[]): Promise<string | null> =>
      (await list(head, heads))?.arrivals.get(keyOf(head)) ?? null,
    pushes: async (head: Head, heads: readonly Head[]): Promise<readonly Push[] | null> =>
      (await list(head, heads))?.pushes.get(refOf(head)) ?? null
  }
}

async function read(client: Client, repository: string, heads: readonly Head[]): Promise<Listed> {
  const here = heads.filter(head => head.repository === repository)
  const wanted = new Set(here.flatMap(head => [keyOf(head), refOf(head)]))
  const arrivals = new Map<string, string>()
  const pushes = new Map<string, Push[]>()
  const created = new Set<string>()
  await client.pages(`${repositoryPath(repository)}/activity`, 'contents: read', 'links', pages => {
    for (const one of wires(pages.at(-1), 'an activity')) {
      const ref = one.text('ref')
      const key = `${ref} ${one.text('after')}`
      const time = one.time('timestamp')
      const before = arrivals.get(key)
      if (before === undefined || Date.parse(before) < Date.parse(time)) arrivals.set(key, time)
      const own = pushes.get(ref) ?? []
      own.push(...pushOf(one))
      pushes.set(ref, own)
      wanted.delete(key)
      if (one.text('activity_type') !== 'branch_creation') continue
      created.add(ref)
      wanted.delete(ref)
    }
    return wanted.size === 0 || pages.length >= mostPages
  })
  return { arrivals, pushes: new Map([...pushes].filter(([ref]) => created.has(ref))) }
}

function refOf({ ref }: Head): string {
  return `refs/heads/${ref}`
}

function keyOf(head: Head): string {
  return `${refOf(head)} ${head.sha}`
}
