import { defineSource } from './define.js'
import { absent, attempt } from './parts/attempt.js'

/** Lines that the pull request adds or changes, numbered as in the files that the reports are of. */
export const changedLines = defineSource<'changed-lines'>({
  id: 'changed-lines',
  permissions: { 'pull-requests': 'read', contents: 'read' },
  gather: (_, { github, run }, { pullRequest }) =>
    attempt(async () => {
      if (pullRequest.number === null) return absent(pullRequest)
      const [changed, tracked] = await Promise.all([github.changedFiles(pullRequest.number), run.trackedPaths()])
      const files = changed.map(({ path, blob, added }) => {
        // Where the base has changed the file too, the merge that was tested has other lines at these numbers.
        const isAsTested = tracked === null || (blob !== null && tracked.blobs.get(path) === blob)
        return { path, added: isAsTested || added?.length === 0 ? added : null }
      })
      return { state: 'found', value: { files }, origin: 'platform' }
    })
})
