import type { SourceContext } from '../define.js'
import { absent, type Nothing } from './attempt.js'

/** What the pull requests under judgement change, as `read` tells it of each in turn; or why not all can be known. */
export async function findChanged<T>(
  { pullRequests }: SourceContext,
  read: (number: number) => Promise<readonly T[]>
): Promise<{ readonly changed: readonly T[] } | { readonly nothing: Nothing }> {
  if (pullRequests.numbers === null) return { nothing: absent(pullRequests) }
  const [pushed] = pullRequests.direct
  if (pushed !== undefined) {
    const why = `No merged pull request brought ${pushed}, so that what it changes is not known. Deploy what was merged.`
    return { nothing: absent({ code: 'direct-push', why, awaits: false }) }
  }
  const changed = await Promise.all(pullRequests.numbers.map(read))
  return { changed: changed.flat() }
}
