import { PortError, type GitHubPort } from '../../ports/read.js'

/**
 * GitHub for a run that has no token: every question is answered by the same error. `not-connected` on a person's own
 * machine, where nobody expects an answer; `no-token` in a workflow, where one was due.
 */
export function notConnected(code: 'not-connected' | 'no-token', repository: string): GitHubPort {
  const refuse = (): Promise<never> => Promise.reject(new PortError(code, messages[code]))
  return {
    repository,
    pullRequest: refuse,
    headNow: refuse,
    commits: refuse,
    coAuthors: refuse,
    reviews: refuse,
    conversation: refuse,
    changedFiles: refuse,
    changedPaths: refuse,
    headArrivedAt: refuse,
    pushes: refuse,
    peopleBehind: refuse,
    sameContent: refuse,
    baseOf: refuse,
    permission: refuse,
    person: refuse,
    teamMembership: refuse,
    checks: refuse,
    deployments: refuse,
    deployedNow: refuse,
    openIssues: refuse,
    codeScanning: refuse,
    secretAlerts: refuse,
    dependabotAlerts: refuse,
    pullRequestsOf: refuse,
    pullRequestsOfAll: refuse,
    readAhead: refuse,
    pullRequestsFrom: refuse,
    commit: refuse,
    textAt: refuse,
    textOf: refuse,
    pathsAt: refuse,
    changedAt: refuse,
    workflowRuns: refuse,
    workflowRun: refuse,
    runApprovals: refuse,
    commitsBetween: refuse,
    mergeQueue: refuse,
    artifacts: refuse,
    jobs: refuse,
    unpack: refuse,
    attestations: refuse,
    releases: refuse,
    defaultBranch: refuse,
    isInDefaultBranch: refuse,
    changesOf: refuse,
    again: read => read()
  }
}

/** Why nothing was asked. */
export const messages = {
  'not-connected': 'GitHub was not asked, because there is no token. Set GITHUB_TOKEN to ask it.',
  'no-token': 'GitHub cannot be asked, because the run has no token. Hand the action one as `github-token`.'
}
