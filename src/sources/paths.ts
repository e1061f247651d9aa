import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'
import { findChangedFiles } from './parts/changed-files.js'

/** Paths that the pull requests change, both names of a renamed file. */
export const paths = defineSource<'paths'>({
  id: 'paths',
  permissions: { 'pull-requests': 'read' },
  gather: (_, { github }, context) =>
    attempt(async () => {
      const found = await findChangedFiles(context, github)
      if ('nothing' in found) return found.nothing
      const paths = found.files.flatMap(({ path, previousPath }) =>
        previousPath === null ? [path] : [path, previousPath]
      )
      return { state: 'found', value: { paths }, origin: 'platform' }
    })
})
