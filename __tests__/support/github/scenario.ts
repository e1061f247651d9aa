import { at } from './clock.js'
import {
  makeActivity,
  makeCheckRun,
  makeCheckSuite,
  makeCommit,
  makeDeployment,
  makePullRequest,
  makeRepository,
  makeReview,
  makeRun,
  makeTimelineEvent,
  makeToken,
  makeUser,
  makeWorld
} from './builders.js'
import { idOf } from './names.js'
import type { Deployment } from './world-lists.js'
import type { Comment, Commit, PullRequest, Repository, Review, Token, World } from './world.js'

export const CHECKLIST = '.github/deployment-checklist.yml'
/** The settings beside a Markdown checklist. */
export const COMPANION = '.github/deploy-gate.yml'
export const TOKEN = 'ghs_ordinary'

export type Scenario = {
  readonly world: World
  readonly repository: Repository
  readonly pull: PullRequest
  readonly token: Token
}

/**
 * The ordinary case: in the private acme/shop, ada asks to merge #7 from `feature` into `main`; the head was pushed at
 * 9:10, its checks `build` and `test` are green at 9:15, grace (write) approved it at 9:30; run 9001 was started by ada
 * at 9:40. `checklist` is the text at the base commit.
 */
export function ordinary({ checklist = '' }: { readonly checklist?: string } = {}): Scenario {
  const files = { [CHECKLIST]: checklist, 'README.md': '# Shop\n' }
  const base = makeCommit('edgar', { message: 'Open the shop', files })
  const repository = makeRepository('acme/shop', {
    branches: { main: base.sha },
    collaborators: [
      { login: 'ada', roleName: 'write' },
      { login: 'grace', roleName: 'write' },
      { login: 'edgar', roleName: 'admin' }
    ],
    commits: [base]
  })
  const token = makeToken(TOKEN)
  const world = makeWorld({
    users: ['ada', 'grace', 'edgar', 'github-actions[bot]', 'web-flow'].map(login => makeUser(login)),
    organisations: [{ id: 500, login: 'acme', teams: [] }],
    repositories: [repository],
    tokens: [token]
  })
  const pull = makePullRequest(7, {
    title: 'Sell more',
    author: 'ada',
    base: { ref: 'main', sha: base.sha },
    head: { ref: 'feature', sha: base.sha, repository: 'acme/shop', owner: 'acme' },
    files: [{ path: 'src/shop.ts', status: 'added', additions: 1, deletions: 0, patch: '@@ -0,0 +1 @@\n+export {}' }]
  })
  repository.pulls.push(pull)
  const head = push(
    { world, repository, pull, token },
    { by: 'ada', minute: 10, files: { 'src/shop.ts': 'export {}\n' } }
  )
  repository.checkRuns.push(makeCheckRun('build', head.sha), makeCheckRun('test', head.sha))
  review({ world, repository, pull, token }, { by: 'grace', minute: 30 })
  repository.runs.push(makeRun(head.sha, { pulls: [7] }))
  return { world, repository, pull, token }
}

export type Push = {
  readonly by: string
  /** Minutes after 9:00. */
  readonly minute: number
  readonly message?: string
  readonly files?: Readonly<Record<string, string>>
  readonly modes?: Readonly<Record<string, string>>
  /** Replaces the branch's commits instead of adding to them. */
  readonly force?: boolean
  /** Further parents: the commits that are merged into the branch. Their files are not taken over. */
  readonly and?: readonly string[]
}

/** Pushes one commit to the pull request's head: the branch, the activity, the check suite and the timeline follow. */
export function push(
  scenario: Scenario,
  { by, minute, message, files = {}, modes = {}, force = false, and = [] }: Push
): Commit {
  const { repository, pull } = scenario
  const { ref, sha } = pull.head
  const { branches, activities } = headRepository(scenario)
  const isNew = branches[ref] === undefined
  const parent = force ? pull.base.sha : sha
  const inherited = repository.commits.find(commit => commit.sha === parent)
  const commit = makeCommit(by, {
    message: message ?? `Push at minute ${minute}`,
    parents: [parent, ...and],
    files: { ...inherited?.files, ...files },
    modes: { ...inherited?.modes, ...modes }
  })
  repository.commits.push(commit)
  branches[ref] = commit.sha
  const type = isNew ? 'branch_creation' : force ? 'force_push' : 'push'
  const before = isNew ? '0'.repeat(40) : sha
  activities.push(makeActivity(`refs/heads/${ref}`, commit.sha, { before, at: at(minute), actor: by, type }))
  repository.checkSuites.push(makeCheckSuite(commit.sha, { headBranch: ref, createdAt: at(minute) }))
  if (force) pull.timeline.push(makeTimelineEvent('head_ref_force_pushed', by, { createdAt: at(minute) }))
  pull.commits = force ? [commit.sha] : [...pull.commits, commit.sha]
  pull.head = { ...pull.head, sha: commit.sha }
  pull.updatedAt = at(minute)
  return commit
}

function headRepository({ world, repository, pull }: Scenario): Repository {
  return world.repositories.find(candidate => candidate.name === pull.head.repository) ?? repository
}

/** Lets the head come from a fork of this person: the base repository has neither its branch nor its pushes. */
export function moveToFork({ world, repository, pull }: Scenario, owner: string): Repository {
  const { ref, sha } = pull.head
  const name = `${owner}/shop`
  const activities = repository.activities.filter(activity => activity.ref === `refs/heads/${ref}`)
  const fork = makeRepository(name, { fork: true, branches: { [ref]: sha }, activities, commits: repository.commits })
  world.repositories.push(fork)
  const { [ref]: _, ...branches } = repository.branches
  repository.branches = branches
  repository.activities = repository.activities.filter(activity => !activities.includes(activity))
  pull.head = { ref, sha, repository: name, owner }
  for (const run of repository.runs) run.headRepository = name
  return fork
}

/** Adds a review of the head as it is now; an approval unless `state` says otherwise. */
export function review(
  { pull }: Scenario,
  { by, minute, ...given }: { readonly by: string; readonly minute: number } & Partial<Review>
): Review {
  const made = makeReview(by, { submittedAt: at(minute), commitId: pull.head.sha, ...given })
  pull.reviews.push(made)
  return made
}

/** Adds a comment on the pull request. */
export function comment(
  { pull }: Scenario,
  {
    by,
    minute,
    body,
    ...given
  }: { readonly by: string | null; readonly minute: number } & Pick<Comment, 'body'> & Partial<Comment>
): Comment {
  // Ids of comments have outgrown 32 bits.
  const id = 3_000_000_000 + pull.comments.length
  const made = { id, user: by, body, createdAt: at(minute), updatedAt: given.edited?.at ?? at(minute), ...given }
  pull.comments.push(made)
  return made
}

/** Adds a person who may do that much in the repository; `none` for a stranger. */
export function addPerson({ world, repository }: Scenario, login: string, roleName: string): void {
  world.users.push(makeUser(login))
  if (roleName !== 'none') repository.collaborators.push({ login, roleName })
}

/** Adds a team of acme with these active members, below another one where `parent` names it. */
export function addTeam({ world }: Scenario, slug: string, logins: readonly string[], parent?: string): void {
  const members = logins.map(login => ({ login, state: 'active' as const, role: 'member' as const }))
  world.organisations[0]?.teams.push({
    id: idOf('team', slug),
    slug,
    members,
    ...(parent === undefined ? {} : { parent })
  })
}

/** Points the pull request at its present base, from another branch that it was opened for. */
export function retarget({ pull }: Scenario, minute: number, event = 'base_ref_changed'): void {
  pull.timeline.push(makeTimelineEvent(event, 'ada', { createdAt: at(minute) }))
}

/** Puts one more commit by edgar on the base; the pull request follows when its head is pushed. */
export function moveBase({ repository, pull }: Scenario, files: Readonly<Record<string, string>>): Commit {
  const before = repository.commits.find(commit => commit.sha === repository.branches[pull.base.ref])
  const parents = before === undefined ? [] : [before.sha]
  const commit = makeCommit('edgar', { message: 'Move on', parents, files: { ...before?.files, ...files } })
  repository.commits.push(commit)
  repository.branches[pull.base.ref] = commit.sha
  return commit
}

/** Squashes the pull request into its base, as edgar, at the minute. */
export function merge({ repository, pull }: Scenario, minute: number): Commit {
  const { branches } = repository
  const files = repository.commits.find(commit => commit.sha === pull.head.sha)?.files ?? {}
  const message = `${pull.title} (#${pull.number})`
  const commit = makeCommit('ada', { message, parents: [branches[pull.base.ref] ?? pull.base.sha], files })
  repository.commits.push(commit)
  branches[pull.base.ref] = commit.sha
  const moment = at(minute)
  const merged = { state: 'closed', mergedAt: moment, updatedAt: moment, mergedBy: 'edgar', mergeCommitSha: commit.sha }
  Object.assign(pull, merged)
  return commit
}

/**
 * Deploys a commit, the head unless `sha` names another; each status is a state and the minute at which it was posted.
 */
export function deploy(
  { repository, pull }: Scenario,
  { environment = 'staging', sha = pull.head.sha, ref = 'main', statuses }: Deployed
): Deployment {
  const id = 4001 + repository.deployments.length
  const createdAt = at(statuses[0]?.[1] ?? 0)
  const made = makeDeployment(sha, {
    ...{ id, environment, ref, createdAt },
    statuses: statuses.map(([state, minute], index) => ({
      ...{ id: id * 10 + index, state, createdAt: at(minute), creator: 'ada' },
      ...{ environmentUrl: null, logUrl: null, description: '' }
    }))
  })
  repository.deployments.push(made)
  return made
}

type Deployed = {
  readonly environment?: string
  readonly sha?: string
  readonly ref?: string
  readonly statuses: readonly (readonly [state: string, minute: number])[]
}
