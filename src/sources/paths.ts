import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'
import { findChanged } from './parts/find-changed.js'

/** Paths that the pull requests change, both names of a renamed file. */
export const paths = defineSource<'paths'>({
  id: 'paths',
  permissions: { 'pull-requests': 'read' },
  gather: (_, { github }, context) =>
    attempt(async () => {
      const found = await findChanged(context, async number => github.changedPaths(await github.pullRequest(number)))
      if ('nothing' in found) return found.nothing
      return { state: 'found', value: { paths: found.changed }, origin: 'platform' }
    })
})
