import type { ChangedLinesRecord } from '../model/github.js'
import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'
import { findChanged } from './parts/find-changed.js'

/** Lines that the pull requests add or change, numbered as in the files that the reports are of. */
export const changedLines = defineSource<'changed-lines'>({
  id: 'changed-lines',
  permissions: { 'pull-requests': 'read', contents: 'read' },
  gather: (_, { github, run }, context) =>
    attempt(async () => {
      const [found, tracked] = await Promise.all([findChanged(context, github.changedFiles), run.trackedPaths()])
      if ('nothing' in found) return found.nothing
      const files = new Map<string, ChangedLinesRecord['files'][number]>()
      for (const { path, blob, added } of found.changed) {
        // Where something else has changed the file too, what was tested has other lines at these numbers.
        const isAsTested = !files.has(path) && (tracked === null || (blob !== null && tracked.blobs.get(path) === blob))
        const addsNothing = added?.length === 0
        if (addsNothing && files.has(path)) continue
        files.set(path, { path, added: isAsTested || addsNothing ? added : null })
      }
      return { state: 'found', value: { files: [...files.values()] }, origin: 'platform' }
    })
})
