import { PortError } from '../../ports/read.js'

/**
 * One name as a segment of a path. Names come from checklists and branches: `..` would be resolved away and ask
 * something else with our token, so it is nothing that GitHub could find.
 */
export function segment(name: string): string {
  if (name === '' || name === '.' || name === '..') {
    throw new PortError('not-found', `"${name}" cannot be the name of anything on GitHub.`)
  }
  return encodeURIComponent(name)
}

/** Names between slashes, each a segment. */
export function segments(names: string): string {
  return names.split('/').map(segment).join('/')
}

/** The path of a repository given as `owner/name`. */
export function repositoryPath(repository: string): string {
  return `/repos/${segments(repository)}`
}
