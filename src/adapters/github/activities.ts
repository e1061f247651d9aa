import type { PullRequest } from '../../model/github.js'
import type { Client } from './client.js'
import { wires } from './wire.js'

type Head = PullRequest['head']

/** A page has 100 activities; what lies further back is asked of each branch alone. */
const mostPages = 10

/**
 * When heads of the repository's own branches arrived: the newest time that the branch was moved to the commit, null where
 * that is not among the newest activities of all branches. These are the entries that the list of one branch has, also of
 * one that is deleted by now, so that the answer is the same. The list is read once, as far as the first heads take it.
 */
export function readActivities(client: Client, root: string) {
  let reading: Promise<ReadonlyMap<string, string>> | undefined
  return async (heads: readonly Head[]): Promise<(head: Head) => string | null> => {
    reading ??= read(client, root, heads)
    const arrived = await reading
    return head => arrived.get(keyOf(`refs/heads/${head.ref}`, head.sha)) ?? null
  }
}

async function read(client: Client, root: string, heads: readonly Head[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(heads.map(({ ref, sha }) => keyOf(`refs/heads/${ref}`, sha)))
  const arrived = new Map<string, string>()
  await client.pages(`${root}/activity`, 'contents: read', 'links', pages => {
    for (const one of wires(pages.at(-1), 'an activity')) {
      const key = keyOf(one.text('ref'), one.text('after'))
      const time = one.time('timestamp')
      const before = arrived.get(key)
      if (before === undefined || Date.parse(before) < Date.parse(time)) arrived.set(key, time)
      wanted.delete(key)
    }
    return wanted.size === 0 || pages.length >= mostPages
  })
  return arrived
}

function keyOf(ref: string, sha: string): string {
  return `${ref} ${sha}`
}
