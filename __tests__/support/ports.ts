import type { Commit, Person, PullRequest, Review } from '../../src/model/github.js'
import type { RunFacts } from '../../src/model/run.js'
import { parts, type Role, type SignOffDemand } from '../../src/model/sign-off.js'
import { PortError, type GitHubPort, type PortErrorCode, type ReadPorts } from '../../src/ports/read.js'

export const head = 'a'.repeat(40)
export const base = 'b'.repeat(40)
export const merged = 'c'.repeat(40)

export function person(id: number, login: string, type = 'User'): Person {
  return { id, login, type }
}

export const ada = person(1, 'ada')
export const grace = person(2, 'grace')
export const edgar = person(3, 'edgar')

export function buildPullRequest(changes: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    title: 'Sell more',
    url: 'https://github.com/acme/shop/pull/7',
    state: 'open',
    draft: false,
    mergedAt: null,
    mergeCommit: null,
    author: ada,
    head: { ref: 'feature', sha: head, repository: 'acme/shop' },
    base: { ref: 'main', sha: 'd'.repeat(40), repository: 'acme/shop' },
    labels: ['shop'],
    commits: 1,
    changedFiles: 1,
    ...changes
  }
}

/** Pull request 7 after it was merged into main as `merged`. */
export function buildMerged(changes: Partial<PullRequest> = {}): PullRequest {
  return buildPullRequest({ state: 'closed', mergedAt: '2026-11-20T09:00:00Z', mergeCommit: merged, ...changes })
}

export function buildCommit(changes: Partial<Commit> = {}): Commit {
  const verification = { verified: true, reason: 'valid' }
  return { sha: head, message: 'Sell more', author: ada, committer: ada, parents: 1, verification, ...changes }
}

export function buildReview(user: Person | null, changes: Partial<Review> = {}): Review {
  const id = user?.id ?? 99
  return { id, user, state: 'APPROVED', commit: head, submittedAt: '2026-11-20T10:00:00Z', ...changes }
}

/** Edgar, and the members of a team. */
export const dba: Role = { id: 'dba', users: ['Edgar'], teams: ['acme/databases'], count: 1 }

export function buildDemand(role: Role, changes: Partial<SignOffDemand> = {}): SignOffDemand {
  return {
    ...{ role, count: role.count, distinct: true, exclude: parts, fresh: 'head', ignoreChangesRequested: false },
    ...{ by: ['review'], confirm: false },
    ...changes
  }
}

export function fails(code: PortErrorCode, message = `${code}.`): () => Promise<never> {
  return () => Promise.reject(new PortError(code, message))
}

/** GitHub with the open pull request 7 by ada and nothing else; `again` asks four times at most and never waits. */
export function buildGitHub(changes: Partial<GitHubPort> = {}): GitHubPort {
  return {
    repository: 'acme/shop',
    pullRequest: number => (number === 7 ? Promise.resolve(buildPullRequest()) : fails('not-found')()),
    headNow: () => Promise.resolve(head),
    commits: () => Promise.resolve([buildCommit()]),
    coAuthors: () => Promise.resolve([]),
    reviews: () => Promise.resolve([]),
    conversation: () => Promise.resolve({ remarks: [], interferences: [] }),
    changedFiles: () =>
      Promise.resolve([{ path: 'src/shop.ts', previousPath: null, blob: 'f'.repeat(40), added: [[1, 2]] }]),
    changedPaths: () => Promise.resolve(['src/shop.ts']),
    pushes: () => Promise.resolve([]),
    peopleBehind: () => Promise.resolve([]),
    headArrivedAt: () => Promise.resolve('2026-11-20T09:00:00Z'),
    sameContent: () => Promise.resolve(false),
    baseOf: () => Promise.resolve(base),
    permission: () => Promise.resolve('read'),
    person: login => Promise.resolve([ada, grace, edgar].find(each => each.login === login.toLowerCase()) ?? null),
    teamMembership: () => Promise.resolve('none'),
    checks: () => Promise.resolve([]),
    deployedNow: () => Promise.resolve(null),
    deployments: (_, commit) => Promise.resolve({ commit, tree: null, deployments: [] }),
    codeScanning: ref => Promise.resolve({ ref, analyses: [], alerts: [] }),
    openIssues: () => Promise.resolve({ issues: [], unknownLabels: [], unknownMilestone: null }),
    secretAlerts: () => Promise.resolve([]),
    dependabotAlerts: () => Promise.resolve([]),
    pullRequestsOf: () => Promise.resolve([]),
    pullRequestsOfAll: commits => Promise.resolve(new Map(commits.map(commit => [commit, []]))),
    readAhead: () => Promise.resolve(),
    pullRequestsFrom: () => Promise.resolve([]),
    commit: ref => Promise.resolve(buildCommit({ sha: ref === 'heads/main' ? base : ref })),
    textAt: fails('not-found'),
    textOf: fails('not-found'),
    pathsAt: () => Promise.resolve([]),
    changedAt: () => Promise.resolve(null),
    workflowRuns: () => Promise.resolve([]),
    workflowRun: fails('not-found'),
    runApprovals: fails('not-found'),
    commitsBetween: fails('not-found'),
    mergeQueue: () => Promise.resolve([]),
    artifacts: () => Promise.resolve([]),
    jobs: () => Promise.resolve([]),
    unpack: fails('not-found'),
    attestations: () => Promise.resolve([]),
    releases: () => Promise.resolve([]),
    defaultBranch: () => Promise.resolve('main'),
    isInDefaultBranch: () => Promise.resolve(false),
    changesOf: () => Promise.resolve([]),
    again: async (read, enough) => {
      let answer = await read()
      for (let more = 3; more > 0 && !enough(answer); more--) answer = await read()
      return answer
    },
    ...changes
  }
}

/** A first attempt, started by edgar, of a push of `merged` to main. */
export function buildFacts(changes: Partial<RunFacts> = {}): RunFacts {
  return {
    event: 'push',
    repository: 'acme/shop',
    sha: merged,
    ref: 'refs/heads/main',
    initiators: [edgar],
    starters: [edgar],
    runId: 9001,
    attempt: 1,
    runnerName: 'runner-1',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    runUrl: 'https://github.com/acme/shop/actions/runs/9001/attempts/1',
    workspace: '/nowhere',
    ...changes
  }
}

/** An outside of which only what is given answers, and GitHub as `buildGitHub` gives it. */
export function buildPorts(changes: Partial<ReadPorts> = {}): ReadPorts {
  return {
    github: buildGitHub(),
    files: { root: '/work/shop', find: fails('unreadable') },
    run: {
      id: null,
      trackedPaths: fails('unreadable'),
      startedAt: fails('unreadable'),
      checkedOut: fails('unreadable'),
      outcomes: null,
      commits: []
    },
    environment: { valueOf: () => undefined },
    http: { open: fails('unreadable') },
    commands: { run: fails('not-allowed') },
    content: {
      origin: 'platform',
      find: fails('unreadable'),
      textOf: fails('unreadable'),
      changedAt: fails('unreadable')
    },
    ...changes
  }
}
