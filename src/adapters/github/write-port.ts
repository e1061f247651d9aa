import type { GitHubWritePort } from '../../ports/write.js'
import { createClient, type ClientOptions } from './client.js'
import { repositoryPath } from './path.js'
import { createTransport } from './transport.js'
import { writeChecks } from './write-checks.js'
import { writeComments } from './write-comments.js'
import { writeDeployments } from './write-deployments.js'
import { writeReviews } from './write-reviews.js'
import { createWriter } from './writer.js'

export interface GitHubWrites {
  readonly port: GitHubWritePort
  /** Requests made so far, those that only read too. */
  readonly calls: () => number
}

/** One repository of GitHub, or of GitHub Enterprise Server, as publishers may write it. */
export function createGitHubWrites(options: ClientOptions & { readonly repository: string }): GitHubWrites {
  const transport = createTransport(options)
  const client = createClient(options, transport)
  const writer = createWriter(options, transport)
  const root = repositoryPath(options.repository)
  const port: GitHubWritePort = {
    ...writeChecks(writer, client, root),
    ...writeComments(writer, client, root, options.repository),
    ...writeReviews(writer, client, root),
    ...writeDeployments(writer, client, root)
  }
  return { port, calls: transport.calls }
}
