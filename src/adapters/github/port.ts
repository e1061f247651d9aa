import type { GitHubPort } from '../../ports/read.js'
import { createClient, type Client, type ClientOptions } from './client.js'
import { repositoryPath } from './path.js'
import { readArtifacts } from './read-artifacts.js'
import { readAttestations } from './read-attestations.js'
import { readAlerts } from './read-alerts.js'
import { readArrival } from './read-arrival.js'
import { readBatches } from './read-batches.js'
import { readChecks } from './read-checks.js'
import { readCommits } from './read-commits.js'
import { readContent } from './read-content.js'
import { readConversation } from './read-conversation.js'
import { readHistory } from './read-history.js'
import { readFiles } from './read-files.js'
import { readDefaultBranch } from './read-default-branch.js'
import { readDeployments } from './read-deployments.js'
import { readIssues } from './read-issues.js'
import { readPeople } from './read-people.js'
import { readPullRequests } from './read-pull-requests.js'
import { readReleases } from './read-releases.js'

export interface GitHub {
  readonly port: GitHubPort
  /** For what else of the run is read from GitHub: one client, one deadline, one count. */
  readonly client: Client
  /** Requests made so far, repeated ones too. */
  readonly calls: () => number
  /** What GitHub's answers said last of its limits. */
  readonly budgets: Client['budgets']
}

/** GitHub, or GitHub Enterprise Server, as one repository sees it. */
export function createGitHub(options: ClientOptions & { readonly repository: string }): GitHub {
  const client = createClient(options)
  const root = repositoryPath(options.repository)
  const pullRequests = readPullRequests(client, root)
  const commits = readCommits(client, options.repository, root, pullRequests.pullRequest)
  const each = {
    repository: options.repository,
    ...pullRequests,
    ...commits,
    ...readArrival(client, root),
    ...readContent(client, root, commits.commits),
    ...readConversation(client, options.repository)
  }
  const port: GitHubPort = {
    ...each,
    ...readBatches(client, each),
    ...readFiles(client, root),
    ...readHistory(client, options.repository, root),
    ...readPeople(client, root),
    ...readChecks(client, root),
    ...readArtifacts(client, root),
    ...readAttestations(client, root),
    ...readReleases(client, root),
    ...readAlerts(client, root),
    ...readIssues(client, options.repository),
    ...readDeployments(client, options.repository),
    defaultBranch: () => readDefaultBranch(client, root),
    again: client.again
  }
  return { port, client, calls: client.calls, budgets: client.budgets }
}
