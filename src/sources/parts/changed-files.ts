import type { ChangedFile } from '../../model/github.js'
import type { GitHubPort } from '../../ports/read.js'
import type { SourceContext } from '../define.js'
import { absent, type Nothing } from './attempt.js'

/** Files that the pull requests under judgement change, those of each in turn; or why not all can be known. */
export async function findChangedFiles(
  { pullRequests }: SourceContext,
  github: GitHubPort
): Promise<{ readonly files: readonly ChangedFile[] } | { readonly nothing: Nothing }> {
  if (pullRequests.numbers === null) return { nothing: absent(pullRequests) }
  const [pushed] = pullRequests.direct
  if (pushed !== undefined) {
    const why = `No merged pull request brought ${pushed}, so that what it changes is not known. Deploy what was merged.`
    return { nothing: absent({ code: 'direct-push', why, awaits: false }) }
  }
  const files = await Promise.all(pullRequests.numbers.map(number => github.changedFiles(number)))
  return { files: files.flat() }
}
