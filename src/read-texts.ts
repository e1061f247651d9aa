import type { ReadRemote, ReadText } from './find-checklist.js'
import { PortError, type GitHubPort } from './ports/read.js'

/** Reads files at one exact commit, through the API. */
export function readAt(port: GitHubPort, commit: string): ReadText {
  return path => orNothing(() => port.textAt(path, commit))
}

/** Reads files of other repositories, through the API. */
export function readOther(port: GitHubPort): ReadRemote {
  return (repository, path, ref) => orNothing(() => port.textOf(repository, path, ref))
}

async function orNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof PortError && error.code === 'not-found') return undefined
    throw error
  }
}
