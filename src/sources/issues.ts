import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** What is open with some labels or in a milestone. */
export const issues = defineSource<'issues'>({
  id: 'issues',
  permissions: { issues: 'read', 'pull-requests': 'read' },
  gather: (ask, { github }) =>
    attempt(async () => ({ state: 'found', value: await github.openIssues(ask), origin: 'platform' }))
})
