import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** Check runs and statuses of the commit under judgement. */
export const checks = defineSource<'checks'>({
  id: 'checks',
  permissions: { checks: 'read', statuses: 'read' },
  gather: (_, { github }, { commit }) =>
    attempt(async () => ({
      state: 'found',
      value: { commit, checks: await github.checks(commit) },
      origin: 'platform'
    }))
})
