import { defineSource } from './define.js'
import { absent, attempt } from './parts/attempt.js'

/** What was deployed to an environment, and how that went. */
export const deployments = defineSource<'deployments'>({
  id: 'deployments',
  permissions: { deployments: 'read', contents: 'read' },
  gather: ({ environment }, { github }, { commit }) =>
    attempt(async () =>
      environment === ''
        ? absent(noEnvironment)
        : { state: 'found', value: await github.deployments(environment, commit), origin: 'platform' }
    )
})

const noEnvironment = {
  code: 'no-environment',
  why: 'This is due after a deployment, and the run names no environment. Say which with `environment`, and judge it after the deployment.',
  awaits: true
}
