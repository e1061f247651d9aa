import { makeActivity, makeCheckSuite, makeCommit, makePullRequest, makeReview } from './builders.js'
import { at } from './clock.js'
import { idOf } from './names.js'
import { deploy, ordinary, type Scenario } from './scenario.js'
import type { Commit, PullRequest } from './world.js'

export type Method = 'squash' | 'merge' | 'rebase'

type Landing = {
  readonly method?: Method
  /** How many the pull request has. */
  readonly commits?: number
  readonly by?: string
  /** Null for a pull request that nobody approved. */
  readonly approvedBy?: string | null
  readonly base?: string
  /** Where it branched off; the tip of the base when left out. */
  readonly from?: Commit
  /** Whether the tip of the base was merged into it before its last commit. */
  readonly takesOver?: boolean
}

/** The ordinary repository, whose base is deployed to production since long ago; the pull request is open as before. */
export function deployed(checklist: string): Scenario {
  const scenario = ordinary({ checklist })
  deploy(scenario, { environment: 'production', sha: scenario.pull.base.sha, statuses: [['success', -1000]] })
  return scenario
}

/** The commit that a branch is at, main unless another is named. */
export function tipOf({ repository }: Scenario, branch = 'main'): Commit {
  const tip = repository.commits.find(({ sha }) => sha === repository.branches[branch])
  if (tip === undefined) throw new Error(`There is no branch ${branch}.`)
  return tip
}

/** Puts a commit on top of another one, with one file more; main follows where it was there. */
export function addCommit(scenario: Scenario, by: string, message: string, on = tipOf(scenario)): Commit {
  const { repository } = scenario
  const commit = makeCommit(by, { message, parents: [on.sha], files: { ...on.files, [message]: message } })
  repository.commits.push(commit)
  return commit
}

export function pushDirectly(scenario: Scenario, message = 'In a hurry'): Commit {
  const commit = addCommit(scenario, 'ada', message)
  scenario.repository.branches['main'] = commit.sha
  return commit
}

/**
 * One more pull request, opened, approved, merged into main, its branch deleted;
 * they come ten minutes after each other.
 */
export function land(scenario: Scenario, given: Landing = {}): PullRequest {
  const { method = 'squash', commits = 1, by = 'ada', approvedBy = 'grace', base = 'main', takesOver = false } = given
  const { repository } = scenario
  const number = 100 + repository.pulls.length
  const minute = -900 + 10 * repository.pulls.length
  const ref = `change-${number}`
  const onto = tipOf(scenario, base)
  const { from = onto } = given
  const own: Commit[] = []
  for (let n = 1; n <= commits; n++) {
    if (takesOver && n === commits) {
      const merged = [(own.at(-1) ?? from).sha, onto.sha]
      own.push(makeCommit(by, { message: `${ref} takes over`, parents: merged, files: onto.files }))
      repository.commits.push(...own.slice(-1))
    }
    own.push(addCommit(scenario, by, `${ref}, part ${n}`, own.at(-1) ?? from))
  }
  const head = own.at(-1) ?? onto
  const title = `Change ${number}`
  const landed = landCommits(scenario, { method, own, onto, message: `${title} (#${number})` })
  const merge = landed.at(-1) ?? head
  repository.branches[base] = merge.sha
  const moved = (to: string, type: 'branch_creation' | 'branch_deletion', later: number) =>
    makeActivity(`refs/heads/${ref}`, to, { at: at(minute + later), type, id: idOf('activity', ref, type) })
  repository.activities.push(
    moved(head.sha, 'branch_creation', 0),
    makeActivity(`refs/heads/${base}`, merge.sha, { before: onto.sha, at: at(minute + 4), type: 'pr_merge' }),
    moved('0'.repeat(40), 'branch_deletion', 5)
  )
  repository.checkSuites.push(makeCheckSuite(head.sha, { headBranch: ref, createdAt: at(minute + 1) }))
  const reviews =
    approvedBy === null
      ? []
      : [
          makeReview(approvedBy, {
            id: idOf('review', String(number)),
            commitId: head.sha,
            submittedAt: at(minute + 2)
          })
        ]
  const pull = makePullRequest(number, {
    ...{ title, author: by, state: 'closed', reviews, mergedAt: at(minute + 4), mergedBy: 'edgar' },
    base: { ref: base, sha: onto.sha },
    head: { ref, sha: head.sha, repository: repository.name, owner: 'acme' },
    commits: own.map(({ sha }) => sha),
    rebased: landed.slice(0, -1).map(({ sha }) => sha),
    mergeCommitSha: merge.sha,
    files: [{ path: ref, status: 'added', additions: 1, deletions: 0 }]
  })
  repository.pulls.push(pull)
  return pull
}

/** What a merge puts on the base, in the order of history. */
function landCommits(
  { repository }: Scenario,
  {
    method,
    own,
    onto,
    message
  }: { readonly method: Method; readonly own: readonly Commit[]; readonly onto: Commit; readonly message: string }
): readonly Commit[] {
  const head = own.at(-1) ?? onto
  const make = (text: string, files: Commit['files'], ...parents: readonly string[]) => {
    const commit = makeCommit('ada', { message: text, parents: [...parents], files })
    repository.commits.push(commit)
    return commit
  }
  switch (method) {
    case 'squash':
      return [make(message, head.files, onto.sha)]
    case 'merge':
      return [make(`Merge ${message}`, head.files, onto.sha, head.sha)]
    case 'rebase': {
      const landed: Commit[] = []
      // GitHub makes new commits, whose committer is another one.
      for (const { message: text, files } of own) {
        landed.push(make(`${text} `, files, (landed.at(-1) ?? onto).sha))
      }
      return landed
    }
  }
}

/** 60 approved pull requests in all methods, 200 commits since the deployment. */
export function longHistory(checklist: string): Scenario {
  const scenario = deployed(checklist)
  for (let n = 0; n < 20; n++) {
    land(scenario, { method: 'squash', commits: 3 })
    land(scenario, { method: 'merge', commits: 4 })
    land(scenario, { method: 'rebase', commits: 4 })
  }
  return scenario
}
