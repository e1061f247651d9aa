import { lastSuccess } from '../../lib/deployment-effect.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import type { SourceContext } from '../define.js'

/**
 * When the commit under judgement was deployed to the run's environment, ISO 8601. Null where it was not, and where that
 * cannot be read: whatever is due after the deployment asks for it as well, and says so.
 */
export async function findDeployedAt(
  { environment = '', commit }: SourceContext,
  github: GitHubPort
): Promise<string | null> {
  if (environment === '') return null
  try {
    const { deployments } = await github.deployments(environment, commit)
    const last = lastSuccess(deployments.filter(each => each.commit === commit))
    return last === undefined ? null : new Date(last.since).toISOString()
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    return null
  }
}
