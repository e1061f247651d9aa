// Generated from the files of this folder by `npm run reference`; do not edit.
import type { Loaders } from '../lib/registry.js'
import type { Gate } from './define.js'

export const gates: Loaders<Gate> = new Map<string, () => Promise<Gate>>([
  ['alerts', async () => (await import('./alerts.js')).alerts],
  ['artifact', async () => (await import('./artifact.js')).artifact],
  ['audit', async () => (await import('./audit.js')).audit],
  ['checks', async () => (await import('./checks.js')).checks],
  ['command', async () => (await import('./command.js')).command],
  ['commits', async () => (await import('./commits.js')).commits],
  ['coverage', async () => (await import('./coverage.js')).coverage],
  ['deployment', async () => (await import('./deployment.js')).deployment],
  ['env', async () => (await import('./env.js')).env],
  ['file', async () => (await import('./file.js')).file],
  ['http', async () => (await import('./http.js')).http],
  ['issues', async () => (await import('./issues.js')).issues],
  ['lint', async () => (await import('./lint.js')).lint],
  ['load', async () => (await import('./load.js')).load],
  ['metrics', async () => (await import('./metrics.js')).metrics],
  ['record', async () => (await import('./record.js')).record],
  ['sign-off', async () => (await import('./sign-off.js')).signOff],
  ['tests', async () => (await import('./tests.js')).tests],
  ['window', async () => (await import('./window.js')).window]
])
