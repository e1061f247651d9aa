import type { GitHubPort } from '../../ports/read.js'
import type { askRepository } from './ask-repository.js'
import { queryFiles } from './batch-queries.js'
import { missing } from './read-commits.js'
import type { Wire } from './wire.js'

/** Modes of files that are text or bytes, and no links to others, which may lead elsewhere at each commit. */
const plain: ReadonlySet<number> = new Set([0o100644, 0o100755])

/** Files of many commits, of which those with one content are read once. */
export function readSameFiles(ask: ReturnType<typeof askRepository>, textAt: GitHubPort['textAt']) {
  /** The commit at which to read a file instead of another commit; null where there is no file. */
  const insteadOf = new Map<string, string | null>()
  const firstWith = new Map<string, string>()

  function learnOf(commit: string, path: string, file: Wire | null): void {
    const place = `${commit}:${path}`
    if (file === null) insteadOf.set(place, null)
    if (file?.text('type') !== 'blob' || !plain.has(file.number('mode'))) return
    const content = `${file.text('oid')}:${path}`
    const first = firstWith.get(content) ?? commit
    firstWith.set(content, first)
    insteadOf.set(place, first)
  }

  return {
    /** Asks which of the commits have which files. Throws `PortError`. */
    learn: async (commits: readonly string[], paths: readonly string[]): Promise<void> => {
      const answer = await ask(queryFiles(commits, paths), {}, 'contents: read')
      for (const [at, commit] of commits.entries()) {
        const found = answer.objectOrNull(`c${String(at)}`)
        if (found === null) continue
        for (const [of, path] of paths.entries()) learnOf(commit, path, found.objectOrNull(`f${String(of)}`))
      }
    },
    textAt: async (path: string, commit: string): Promise<string> => {
      const instead = insteadOf.get(`${commit}:${path}`)
      if (instead === null) throw missing(path, commit)
      return textAt(path, instead ?? commit)
    }
  }
}
