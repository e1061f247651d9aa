import { defineSource } from './define.js'
import { absent, attempt } from './parts/attempt.js'

/** Paths that the pull request changes, both names of a renamed file. */
export const paths = defineSource<'paths'>({
  id: 'paths',
  permissions: { 'pull-requests': 'read' },
  gather: (_, { github }, { pullRequest }) =>
    attempt(async () => {
      if (pullRequest.number === null) return absent(pullRequest)
      const files = await github.changedFiles(pullRequest.number)
      const paths = files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
      return { state: 'found', value: { paths }, origin: 'platform' }
    })
})
