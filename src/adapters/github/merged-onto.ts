import type { Commit, NamedCommit } from '../../model/github.js'

/**
 * The commit that a merge was put onto; null where nothing is before. A squash and a merge put one commit there, a rebase
 * all that the pull request has, but for those that the base has already. None of these may pass for what was there
 * before, and a rebase keeps their titles.
 */
export async function mergedOnto(
  merge: NamedCommit,
  own: readonly Pick<Commit, 'message'>[],
  read: (sha: string) => Promise<NamedCommit>
): Promise<string | null> {
  let left = merge.parents.length === 1 ? own.map(titleOf) : []
  for (let last = merge; ;) {
    const at = left.lastIndexOf(titleOf(last))
    // The merge itself is always the pull request's, whatever title somebody gave it.
    if (at === -1 && last !== merge) return last.sha
    const [parent = null] = last.parents
    left = left.slice(0, Math.max(at, 0))
    if (parent === null || left.length === 0) return parent
    last = await read(parent)
  }
}

function titleOf({ message }: { readonly message: string }): string {
  return (message.split('\n', 1)[0] ?? '').trim()
}
