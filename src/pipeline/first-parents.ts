import type { LinkedCommit } from '../model/github.js'

/** The commits from a base to a head along first parents, the base left out; null where they do not lead there. */
export function followFirstParents(
  head: string,
  base: string,
  commits: readonly LinkedCommit[]
): readonly LinkedCommit[] | null {
  const bySha = new Map(commits.map(commit => [commit.sha, commit]))
  const way: LinkedCommit[] = []
  let sha = head
  while (sha !== base) {
    const commit = bySha.get(sha)
    const [parent] = commit?.parents ?? []
    if (commit === undefined || parent === undefined) return null
    bySha.delete(sha)
    way.push(commit)
    sha = parent
  }
  return way.toReversed()
}
