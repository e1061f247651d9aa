import { expect, test } from '@jest/globals'
import type { Deployment } from '../../../src/model/deployment.js'
import type { GitHubPort } from '../../../src/ports/read.js'
import { findDeployedAt } from '../../../src/sources/parts/deployed-at.js'
import { buildGitHub, fails, head, merged } from '../../support/ports.js'

const createdAt = '2026-11-20T09:00:00Z'

function deployment(state: string, commit = merged): Deployment {
  return { id: 1, commit, tree: null, createdAt, state, statuses: [{ state, createdAt }] }
}

const listing =
  (...deployments: readonly Deployment[]): GitHubPort['deployments'] =>
  (_, commit) =>
    Promise.resolve({ commit, tree: null, deployments })

test.each<[string, string, GitHubPort['deployments'], string | null]>([
  ['it was', 'production', listing(deployment('success')), '2026-11-20T09:00:00.000Z'],
  ['it was not', 'production', listing(), null],
  ['another commit was', 'production', listing(deployment('success', head)), null],
  ['that failed', 'production', listing(deployment('failure')), null],
  ['no environment is named', '', fails('not-found'), null],
  ['that cannot be read', 'production', fails('forbidden'), null]
])('when %s, the moment of the deployment is told only where it is one', async (_, environment, deployments, at) => {
  const context = { commit: merged, ref: '', environment, pullRequests: { numbers: [], direct: [] }, initiators: [] }
  expect(await findDeployedAt(context, buildGitHub({ deployments }))).toBe(at)
})
