import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** Open Dependabot alerts of the repository. */
export const dependabotAlerts = defineSource<'dependabot-alerts'>({
  id: 'dependabot-alerts',
  permissions: { 'vulnerability-alerts': 'read' },
  gather: (_, { github }) =>
    attempt(async () => ({ state: 'found', value: { alerts: await github.dependabotAlerts() }, origin: 'platform' }))
})
