import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** Open code scanning alerts of the ref under judgement, and what was analysed there. */
export const codeScanningAlerts = defineSource<'code-scanning-alerts'>({
  id: 'code-scanning-alerts',
  permissions: { 'security-events': 'read' },
  gather: (_, { github, run }, { commit, ref }) =>
    attempt(async () => ({
      state: 'found',
      value: { commits: [...new Set([commit, ...run.commits])], ...(await github.codeScanning(branchOf(ref))) },
      origin: 'platform'
    }))
})

/** Code scanning knows branches and pull requests; a tag is judged by the default branch. */
function branchOf(ref: string): string {
  return ref.startsWith('refs/tags/') ? '' : ref
}
