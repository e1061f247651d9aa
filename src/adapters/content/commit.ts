import { compileGlobs } from '../../lib/glob.js'
import { compareTexts } from '../../lib/words.js'
import type { ContentPort, GitHubPort } from '../../ports/read.js'
import { placeGlob } from '../place-glob.js'

/** Where globs begin; no path of a commit leads out of it. */
const root = '/repository'

/** The files of a commit, read from GitHub: the working tree beside it may have been written by what it is to judge. */
export function createCommitContent(github: GitHubPort, commit: string): ContentPort {
  return {
    origin: 'platform',
    find: async globs => {
      const isWanted = compileGlobs(globs.map(glob => placeGlob(glob, root, false).pattern))
      return (await github.pathsAt(commit)).filter(isWanted).sort(compareTexts)
    },
    textOf: path => github.textAt(path, commit),
    changedAt: path => github.changedAt(path, commit)
  }
}
