import { defineSource } from './define.js'
import { absent, attempt } from './parts/attempt.js'

/** Paths that the pull request changes. */
export const paths = defineSource<'paths'>({
  id: 'paths',
  permissions: { 'pull-requests': 'read' },
  gather: (_, { github }, { pullRequest }) =>
    attempt(async () => {
      if (pullRequest.number === null) return absent(pullRequest)
      return { state: 'found', value: { paths: await github.changedPaths(pullRequest.number) }, origin: 'platform' }
    })
})
