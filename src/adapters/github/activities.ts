import type { PullRequest } from '../../model/github.js'
import type { Client } from './client.js'
import { repositoryPath } from './path.js'
import { wires } from './wire.js'

type Head = PullRequest['head']

/** A page has 100 activities; what lies further back is asked of each branch alone. */
const mostPages = 10

/**
 * When a head arrived: the newest time that its branch was moved to the commit, null where that is not among the newest
 * activities of all branches. These are the entries that the list of one branch has, also of one that is deleted by now,
 * so that the answer is the same. The list of a repository is read once, as far as those heads of it take it that there
 * are then. Throws `PortError` where it cannot be read.
 */
export function readActivities(client: Client) {
  const reading = new Map<string, Promise<ReadonlyMap<string, string>>>()
  return async (head: Head, heads: readonly Head[]): Promise<string | null> => {
    const { repository } = head
    if (repository === null) return null
    const known = reading.get(repository)
    const arrivals = known ?? read(client, repository, heads)
    reading.set(repository, arrivals)
    return (await arrivals).get(keyOf(head)) ?? null
  }
}

async function read(client: Client, repository: string, heads: readonly Head[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(heads.filter(head => head.repository === repository).map(keyOf))
  const arrived = new Map<string, string>()
  await client.pages(`${repositoryPath(repository)}/activity`, 'contents: read', 'links', pages => {
    for (const one of wires(pages.at(-1), 'an activity')) {
      const key = `${one.text('ref')} ${one.text('after')}`
      const time = one.time('timestamp')
      const before = arrived.get(key)
      if (before === undefined || Date.parse(before) < Date.parse(time)) arrived.set(key, time)
      wanted.delete(key)
    }
    return wanted.size === 0 || pages.length >= mostPages
  })
  return arrived
}

function keyOf({ ref, sha }: Head): string {
  return `refs/heads/${ref} ${sha}`
}
