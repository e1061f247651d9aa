import { at } from './clock.js'
import { idOf, shaOf, treeOf } from './names.js'
import type { Deployment } from './world-lists.js'
import { makeSettings } from './world-settings.js'
import type {
  Activity,
  CheckRun,
  CheckSuite,
  Commit,
  Identity,
  Job,
  PullRequest,
  Release,
  Repository,
  Review,
  Run,
  Status,
  TimelineEvent,
  Token,
  User,
  World
} from './world.js'

export const GITHUB_ACTIONS = { id: 15368, slug: 'github-actions' } as const

export function makeWorld(given: Partial<World> = {}): World {
  return { users: [], organisations: [], repositories: [], tokens: [], ...given }
}

export function makeUser(login: string, given: Partial<User> = {}): User {
  const id = given.id ?? idOf('user', login)
  const emails = [`${login}@example.com`, `${id}+${login}@users.noreply.github.com`]
  return { id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User', name: login, emails, ...given }
}

/** A token that may read everything that a workflow's own can be given; `permissions` given replace all of them. */
export function makeToken(value: string, given: Partial<Token> = {}): Token {
  const permissions = {
    actions: 'read',
    attestations: 'read',
    checks: 'read',
    contents: 'read',
    deployments: 'read',
    issues: 'read',
    members: 'read',
    'pull-requests': 'read',
    'secret-scanning-alerts': 'read',
    'security-events': 'read',
    statuses: 'read',
    'vulnerability-alerts': 'read'
  } as const
  return { value, kind: 'installation', login: 'github-actions[bot]', permissions, ...given }
}

export function makeRepository(name: string, given: Partial<Repository> = {}): Repository {
  return {
    id: idOf('repository', name),
    name,
    private: true,
    fork: false,
    defaultBranch: 'main',
    branches: {},
    tags: {},
    collaborators: [],
    commits: [],
    pulls: [],
    checkRuns: [],
    checkSuites: [],
    statuses: [],
    activities: [],
    ...{ runs: [], attestations: [], deployments: [] },
    ...{ codeScanning: null, secretAlerts: null, dependabotAlerts: null, labels: [], issues: [], milestones: [] },
    ...{ queues: {}, releases: [], settings: makeSettings() },
    ...given
  }
}

export function makeIdentity(login: string, given: Partial<Identity> = {}): Identity {
  return { name: login, email: `${login}@example.com`, date: at(0), login, ...given }
}

/** A commit by `login` whose sha follows from its message, parents and files. */
export function makeCommit(login: string, given: Partial<Commit> = {}): Commit {
  const { message = `Change by ${login}`, parents = [], files = {}, modes = {} } = given
  const author = given.author ?? makeIdentity(login)
  const tree = given.tree ?? treeOf(files, modes)
  const sha = shaOf('commit', message, author.date, tree, ...parents)
  return { sha, message, author, committer: author, parents, signature: 'valid', tree, files, modes, ...given }
}

export function makePullRequest(number: number, given: Partial<PullRequest> = {}): PullRequest {
  return {
    number,
    title: `Pull request ${number}`,
    body: null,
    author: null,
    state: 'open',
    draft: false,
    base: { ref: 'main', sha: shaOf('base') },
    head: { ref: 'feature', sha: shaOf('head'), repository: null, owner: 'ghost' },
    createdAt: at(0),
    updatedAt: at(0),
    ...{ mergedAt: null, mergedBy: null, mergeCommitSha: null },
    labels: [],
    milestone: null,
    ...{ commits: [], rebased: [] },
    files: [],
    reviews: [],
    requested: { users: [], teams: [] },
    timeline: [],
    comments: [],
    ...given
  }
}

export function makeReview(user: string | null, given: Partial<Review> = {}): Review {
  const { state = 'APPROVED', submittedAt = at(30), commitId = null } = given
  const id = idOf('review', user ?? 'nobody', state, submittedAt ?? 'pending')
  return { id, user, state, commitId, submittedAt, body: '', ...given }
}

export function makeTimelineEvent(event: string, actor: string, given: Partial<TimelineEvent> = {}): TimelineEvent {
  const { createdAt = at(0) } = given
  return { id: idOf('event', event, actor, createdAt), event, actor, createdAt, commitId: null, ...given }
}

export function makeCheckRun(name: string, headSha: string, given: Partial<CheckRun> = {}): CheckRun {
  const { startedAt = at(11) } = given
  return {
    id: idOf('check run', name, headSha, startedAt),
    name,
    headSha,
    status: 'completed',
    conclusion: 'success',
    app: GITHUB_ACTIONS,
    suite: idOf('suite', headSha),
    startedAt,
    completedAt: at(15),
    output: { title: null, summary: null, text: null, annotations: 0 },
    detailsUrl: null,
    externalId: '',
    ...given
  }
}

export function makeCheckSuite(headSha: string, given: Partial<CheckSuite> = {}): CheckSuite {
  return {
    id: idOf('suite', headSha),
    headSha,
    headBranch: 'feature',
    app: GITHUB_ACTIONS,
    status: 'completed',
    conclusion: 'success',
    createdAt: at(10),
    ...given
  }
}

export function makeStatus(context: string, sha: string, given: Partial<Status> = {}): Status {
  const { createdAt = at(12), state = 'success' } = given
  const id = idOf('status', context, sha, state, createdAt)
  return { id, sha, context, state, creator: 'ada', description: null, targetUrl: null, createdAt, ...given }
}

export function makeActivity(ref: string, after: string, given: Partial<Activity> = {}): Activity {
  const before = given.before ?? '0'.repeat(40)
  const moment = given.at ?? at(10)
  return {
    id: idOf('activity', ref, before, after, moment),
    ref,
    before,
    after,
    at: moment,
    type: 'push',
    actor: 'ada',
    ...given
  }
}

export function makeRun(headSha: string, given: Partial<Run> = {}): Run {
  return {
    id: 9001,
    name: 'Deploy',
    path: '.github/workflows/deploy.yml',
    event: 'pull_request',
    headSha,
    headBranch: 'feature',
    headRepository: 'acme/shop',
    status: 'in_progress',
    conclusion: null,
    attempt: 1,
    actor: 'ada',
    triggeringActor: 'ada',
    createdAt: at(40),
    startedAt: at(40),
    suite: idOf('suite', headSha),
    pulls: [],
    jobs: [],
    artifacts: [],
    ...given
  }
}

export function makeJob(name: string, given: Partial<Job> = {}): Job {
  const { attempt = 1 } = given
  return {
    id: idOf('job', name, String(attempt)),
    attempt,
    name,
    status: 'completed',
    conclusion: 'success',
    startedAt: at(41),
    completedAt: at(45),
    ...given
  }
}

export function makeDeployment(sha: string, given: Partial<Deployment> = {}): Deployment {
  return {
    id: 4001,
    sha,
    ref: 'main',
    task: 'deploy',
    environment: 'production',
    creator: 'ada',
    payload: {},
    createdAt: at(40),
    statuses: [],
    ...given
  }
}

export function makeRelease(tag: string, given: Partial<Release> = {}): Release {
  return {
    id: idOf('release', tag),
    tag,
    target: 'main',
    name: tag,
    body: null,
    draft: false,
    prerelease: false,
    author: 'ada',
    createdAt: at(40),
    publishedAt: at(40),
    assets: [],
    ...given
  }
}
