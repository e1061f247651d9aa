import type { ReadRemote, ReadText } from './find-checklist.js'
import { ifThere, type GitHubPort } from './ports/read.js'

/** Reads files at one exact commit, through the API. */
export function readAt(port: GitHubPort, commit: string): ReadText {
  return path => ifThere(() => port.textAt(path, commit))
}

/** Reads files of other repositories, through the API. */
export function readOther(port: GitHubPort): ReadRemote {
  return (repository, path, ref) => ifThere(() => port.textOf(repository, path, ref))
}
