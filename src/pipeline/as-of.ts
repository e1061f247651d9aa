import { instantOf } from '../lib/instant.js'
import type { Deployment, DeploymentRecord } from '../model/deployment.js'
import { PortError, type GitHubPort } from '../ports/read.js'

/** GitHub lists no more deployments of an environment at once. */
const mostDeployments = 100

/**
 * GitHub as it was at a moment (ISO 8601), as far as it still tells: what was written or deployed later is left out, as
 * is a text that was edited since, and a head that is merged moves no more. Checks and permissions are those of today.
 * The checks of a commit are also those of the heads that were merged as it, as most run there only.
 */
export function asOf(moment: string, heads: readonly string[], github: GitHubPort): GitHubPort {
  const end = instantOf(moment) ?? -Infinity
  const isBefore = (time: string | null) => (instantOf(time) ?? -Infinity) <= end
  return {
    ...github,
    headNow: async number => (await github.pullRequest(number)).head.sha,
    reviews: async number => (await github.reviews(number)).filter(({ submittedAt }) => isBefore(submittedAt)),
    conversation: async number => {
      const { remarks, interferences } = await github.conversation(number)
      return {
        remarks: remarks.filter(({ at, editedAt }) => isBefore(at) && (editedAt === null || isBefore(editedAt))),
        interferences: interferences.filter(({ at }) => isBefore(at))
      }
    },
    checks: async commit => {
      const all = await Promise.all([...new Set([commit, ...heads])].map(sha => github.checks(sha)))
      return all.flat()
    },
    deployments: async (environment, commit) => cutOff(await github.deployments(environment, commit), isBefore, moment)
  }
}

function cutOff(record: DeploymentRecord, isBefore: (time: string) => boolean, moment: string): DeploymentRecord {
  const kept = record.deployments.filter(({ createdAt }) => isBefore(createdAt))
  if (record.deployments.length >= mostDeployments && kept.length === 0) {
    const why = `GitHub lists the newest ${String(mostDeployments)} deployments only, and all of them are newer than ${moment}.`
    throw new PortError('incomplete', why)
  }
  return { ...record, deployments: kept.map(each => restore(each, isBefore)) }
}

/** A deployment with the statuses that it had. */
function restore(deployment: Deployment, isBefore: (time: string) => boolean): Deployment {
  const statuses = deployment.statuses.filter(({ createdAt }) => isBefore(createdAt))
  if (statuses.length === deployment.statuses.length) return deployment
  const [newest] = statuses.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
  return { ...deployment, statuses, state: newest?.state ?? null }
}
