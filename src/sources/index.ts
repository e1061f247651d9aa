// Generated from the files of this folder by `npm run reference`; do not edit.
import type { Loaders } from '../lib/registry.js'
import type { Source } from './define.js'

export const sources: Loaders<Source> = new Map<string, () => Promise<Source>>([
  ['artifact', async () => (await import('./artifact.js')).artifact],
  ['changed-lines', async () => (await import('./changed-lines.js')).changedLines],
  ['checks', async () => (await import('./checks.js')).checks],
  ['code-scanning-alerts', async () => (await import('./code-scanning-alerts.js')).codeScanningAlerts],
  ['command', async () => (await import('./command.js')).command],
  ['commits', async () => (await import('./commits.js')).commits],
  ['dependabot-alerts', async () => (await import('./dependabot-alerts.js')).dependabotAlerts],
  ['deployments', async () => (await import('./deployments.js')).deployments],
  ['env', async () => (await import('./env.js')).env],
  ['file', async () => (await import('./file.js')).file],
  ['http', async () => (await import('./http.js')).http],
  ['image', async () => (await import('./image.js')).image],
  ['issues', async () => (await import('./issues.js')).issues],
  ['metrics', async () => (await import('./metrics.js')).metrics],
  ['outcomes', async () => (await import('./outcomes.js')).outcomes],
  ['paths', async () => (await import('./paths.js')).paths],
  ['record', async () => (await import('./record.js')).record],
  ['release-asset', async () => (await import('./release-asset.js')).releaseAsset],
  ['reports', async () => (await import('./reports.js')).reports],
  ['secret-scanning-alerts', async () => (await import('./secret-scanning-alerts.js')).secretScanningAlerts],
  ['sign-offs', async () => (await import('./sign-offs.js')).signOffs]
])
