import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { segment } from './path.js'
import { wire, wires } from './wire.js'

const need = 'contents: read'

/** Which files a commit has, and when they were changed. */
export function readFiles(client: Client, root: string): Pick<GitHubPort, 'pathsAt' | 'changedAt' | 'changesOf'> {
  const readChanges = async (path: string, commit: string, most: number) => {
    const about = new URLSearchParams({ sha: commit, path, per_page: String(most) })
    return wires(await client.get(`${root}/commits?${about.toString()}`, need), 'a commit')
  }
  return {
    pathsAt: async commit => {
      const tree = wire(await client.get(`${root}/git/trees/${segment(commit)}?recursive=1`, need), 'a tree')
      if (tree.flag('truncated')) {
        const why = `The tree of ${commit} is larger than GitHub lists at once (100,000 entries), so that not all files are known.`
        throw new PortError('incomplete', why)
      }
      const files = tree.list('tree').filter(entry => entry.text('type') === 'blob')
      return files.map(entry => entry.text('path'))
    },
    changedAt: async (path, commit) => {
      const commits = await readChanges(path, commit, 1)
      return commits[0]?.object('commit').object('committer').time('date') ?? null
    },
    changesOf: async (path, commit) => {
      const commits = await readChanges(path, commit, 100)
      return commits.map(each => ({
        sha: each.text('sha'),
        parents: each.list('parents').map(parent => parent.text('sha'))
      }))
    }
  }
}
