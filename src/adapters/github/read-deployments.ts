import { lastSuccess } from '../../lib/deployment-effect.js'
import type { Deployment } from '../../model/deployment.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import { askRepository, queryRepository } from './ask-repository.js'
import type { Client } from './client.js'
import { newestDeployments } from './newest-deployments.js'
import type { Wire } from './wire.js'

const listed = `commit { tree { oid } } latestStatus { state } statuses(first: 100) { totalCount nodes { state createdAt } }`

const query = queryRepository(
  `object(oid: $commit) { ... on Commit { tree { oid } } } ${newestDeployments(listed)}`,
  '$environment: String!, $commit: GitObjectID!'
)

const queryNow = queryRepository(newestDeployments(`${listed} ref { prefix name }`), '$environment: String!')

export function readDeployments(client: Client, repository: string): Pick<GitHubPort, 'deployments' | 'deployedNow'> {
  const ask = askRepository(client, repository)
  return {
    deployments: async (environment, commit) => {
      const found = await ask(query, { environment, commit }, 'deployments: read')
      const deployments = found.object('deployments').list('nodes').map(deploymentOf)
      return { commit, tree: treeOf(found.objectOrNull('object')), deployments }
    },
    deployedNow: async environment => {
      const found = await ask(queryNow, { environment }, 'deployments: read', { fresh: true })
      const nodes = found.object('deployments').list('nodes')
      const last = lastSuccess(nodes.map(node => ({ ...deploymentOf(node), ref: refOf(node.objectOrNull('ref')) })))
      if (last === undefined) return null
      const { id, commit, ref } = last.deployment
      return { id, commit, ref }
    }
  }
}

function deploymentOf(from: Wire): Deployment {
  const id = from.number('databaseId')
  const listed = from.object('statuses')
  const statuses = listed.list('nodes').map(status => ({
    state: status.text('state').toLowerCase(),
    createdAt: status.time('createdAt')
  }))
  if (statuses.length !== listed.number('totalCount')) {
    const why = `The deployment ${String(id)} has more than 100 statuses, of which GitHub lists no more. Deploy again.`
    throw new PortError('incomplete', why)
  }
  return {
    id,
    commit: from.text('commitOid'),
    tree: treeOf(from.objectOrNull('commit')),
    createdAt: from.time('createdAt'),
    state: from.objectOrNull('latestStatus')?.text('state').toLowerCase() ?? null,
    statuses
  }
}

function refOf(ref: Wire | null): string {
  return ref === null ? '' : ref.text('prefix') + ref.text('name')
}

function treeOf(commit: Wire | null): string | null {
  return commit?.object('tree').text('oid') ?? null
}
