import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { segment } from './path.js'
import { wire, wires } from './wire.js'

const need = 'contents: read'

/** Which files a commit has, and when they were changed. */
export function readFiles(client: Client, root: string): Pick<GitHubPort, 'pathsAt' | 'changedAt'> {
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
      const about = new URLSearchParams({ sha: commit, path, per_page: '1' })
      const commits = wires(await client.get(`${root}/commits?${about.toString()}`, need), 'a commit')
      return commits[0]?.object('commit').object('committer').time('date') ?? null
    }
  }
}
