import type { GitHubWritePort } from '../../ports/write.js'
import type { Client } from './client.js'
import { wires, type Wire } from './wire.js'
import type { Writer } from './writer.js'

const need = 'deployments: write'

type Writes = Pick<GitHubWritePort, 'deploymentOf' | 'deploymentState' | 'postDeploymentStatus'>

export function writeDeployments(writer: Writer, client: Client, root: string): Writes {
  /** GitHub lists the newest first. */
  const newestOf = async (path: string, what: string): Promise<Wire | null> =>
    wires(await client.get(path, need, { fresh: true }), what)[0] ?? null
  const statusesOf = (deployment: number) => `${root}/deployments/${String(deployment)}/statuses`
  return {
    deploymentOf: async (environment, commit) => {
      const query = `sha=${commit}&environment=${encodeURIComponent(environment)}&per_page=1`
      return (await newestOf(`${root}/deployments?${query}`, 'a deployment'))?.number('id') ?? null
    },
    deploymentState: async deployment =>
      (await newestOf(`${statusesOf(deployment)}?per_page=1`, 'a deployment status'))?.text('state') ?? null,
    postDeploymentStatus: async (deployment, { state, description, url }) => {
      const link = url === undefined ? {} : { log_url: url }
      const find = async () => {
        const newest = await newestOf(`${statusesOf(deployment)}?per_page=1`, 'a deployment status')
        const isOurs =
          newest?.text('description') === description && (newest.textOrNull('log_url') ?? '') === (url ?? '')
        return isOurs ? newest.number('id') : null
      }
      const status = { state, description, ...link, auto_inactive: false }
      await writer.create(statusesOf(deployment), status, need, find)
    }
  }
}
