import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** What was deployed to an environment, and how that went. */
export const deployments = defineSource<'deployments'>({
  id: 'deployments',
  permissions: { deployments: 'read', contents: 'read' },
  gather: ({ environment }, { github }, { commit }) =>
    attempt(async () => ({
      state: 'found',
      value: await github.deployments(environment, commit),
      origin: 'platform'
    }))
})
