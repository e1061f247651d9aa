import { findCommit, found } from './find.js'
import { Problem } from './problem.js'
import { json, reading, type Answer, type RepositoryAsk, type Route } from './route.js'
import { API, SITE, shapeCommit, shapeGitCommit } from './shapes.js'
import type { Commit, Repository } from './world.js'

const CONTENTS = ['contents'] as const

export const compareRoutes: readonly Route[] = [
  reading('/git/commits/{commit_sha}', CONTENTS, showGitCommit),
  reading('/compare/{basehead}', CONTENTS, compare)
]

function showGitCommit({ repository, params }: RepositoryAsk): Answer {
  const sha = params['commit_sha']
  return json(shapeGitCommit(repository, found(repository.commits.find(commit => commit.sha === sha))))
}

/** What a commit has that a base has not, from where both parted; the files of the patch are left out. */
function compare({ world, repository, params, query }: RepositoryAsk): Answer {
  const [base, head] = (params['basehead'] ?? '').split('...').map(ref => findOr404(repository, ref))
  if (base === undefined || head === undefined) throw Problem.notFound()
  const [before, after] = [base, head].map(commit => historyOf(repository, commit))
  const ahead = [...(after ?? [])].filter(commit => before?.has(commit) !== true)
  const behind = [...(before ?? [])].filter(commit => after?.has(commit) !== true)
  const parted = found([...(after ?? [])].find(commit => before?.has(commit)))
  const size = Number(query['per_page'] ?? 250)
  const page = Number(query['page'] ?? 1)
  const name = `${repository.name}/compare/${base.sha}...${head.sha}`
  return json({
    url: `${API}/repos/${name}`,
    html_url: `${SITE}/${name}`,
    permalink_url: `${SITE}/${name}`,
    diff_url: `${SITE}/${name}.diff`,
    patch_url: `${SITE}/${name}.patch`,
    base_commit: shapeCommit(world, repository, base),
    merge_base_commit: shapeCommit(world, repository, parted),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead
      .toReversed()
      .slice((page - 1) * size, page * size)
      .map(commit => shapeCommit(world, repository, commit))
  })
}

function findOr404(repository: Repository, ref: string): Commit {
  try {
    return findCommit(repository, ref)
  } catch {
    throw Problem.notFound()
  }
}

function statusOf(ahead: number, behind: number): string {
  if (behind === 0) return ahead === 0 ? 'identical' : 'ahead'
  return ahead === 0 ? 'behind' : 'diverged'
}

/** The commit and everything before it, the nearest first. */
function historyOf({ commits }: Repository, commit: Commit): ReadonlySet<Commit> {
  const history = new Set([commit])
  // A set is walked to its end, what is added on the way included.
  for (const { parents } of history) {
    for (const parent of commits) if (parents.includes(parent.sha)) history.add(parent)
  }
  return history
}
