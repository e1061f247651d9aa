import type { NamedCommit, PullRequest } from '../../model/github.js'

/** The merged pull requests that a commit is the merge of. */
export type MergedAs = (sha: string) => readonly PullRequest[]

/** Commits by their hash. */
export type Span = ReadonlyMap<string, NamedCommit>

/** The commits along first parents from each tip, as far as the span reaches, that were not seen before. */
export function followDown(tips: readonly string[], span: Span, seen: Set<string>): readonly NamedCommit[] {
  const way: NamedCommit[] = []
  for (const tip of tips) {
    for (
      let commit = span.get(tip);
      commit !== undefined && !seen.has(commit.sha);
      commit = span.get(commit.parents[0] ?? '')
    ) {
      seen.add(commit.sha)
      way.push(commit)
    }
  }
  return way
}

/**
 * Where else a way leads: what a merge brought beside its first parent. What a pull request's own merge brought is its
 * head, and people approve a head with all that is behind it.
 */
export function sideways(way: readonly NamedCommit[], mergedAs: MergedAs): readonly string[] {
  return way.flatMap(({ sha, parents: [, ...others] }) =>
    others.filter(parent => mergedAs(sha).every(({ head }) => head.sha !== parent))
  )
}

/**
 * The commits that a pull request was rebased to before the one that is its merge: at most as many as it has, one after
 * the other, each said by GitHub to be of it and none the merge of another one.
 */
export function rebasedBefore(
  { mergeCommit, commits, number }: PullRequest,
  span: Span,
  mergedAs: MergedAs,
  isOf: (sha: string, number: number) => boolean
): readonly string[] {
  const merge = span.get(mergeCommit ?? '')
  const before: string[] = []
  for (let last = merge; last?.parents.length === 1 && before.length < commits - 1;) {
    const [parent = ''] = last.parents
    last = span.get(parent)
    if (last?.parents.length !== 1 || !isOf(parent, number) || mergedAs(parent).length > 0) break
    before.push(parent)
  }
  return before
}
