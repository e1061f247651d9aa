import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** Open secret scanning alerts of the repository; no permission of a workflow's own token shows them. */
export const secretScanningAlerts = defineSource<'secret-scanning-alerts'>({
  id: 'secret-scanning-alerts',
  permissions: {},
  gather: (_, { github }) =>
    attempt(async () => ({ state: 'found', value: { alerts: await github.secretAlerts() }, origin: 'platform' }))
})
