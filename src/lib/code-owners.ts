import { matchesGlob } from './glob.js'

/** Where GitHub looks for it, in this order; the first that there is counts. */
export const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/**
 * The owners of a path by the text of a CODEOWNERS file, as GitHub matches it: the last line that matches decides, also
 * one that names nobody. Signs that mean something only to other tools stand for themselves.
 */
export function ownersOf(text: string, path: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map(line => line.replace(/(^|\s)#.*$/, '').trim())
  const last = lines.filter(line => line !== '' && matches(patternOf(line), path)).at(-1)
  return last === undefined
    ? []
    : last
        .slice(patternOf(last).length)
        .split(/\s+/)
        .filter(owner => owner !== '')
}

/** Up to the first space without a backslash before it. */
function patternOf(line: string): string {
  return /^(?:\\.|[^\\\s])*/.exec(line)?.[0] ?? ''
}

function matches(pattern: string, path: string): boolean {
  const name = pattern.replace(/^\//, '').replace(/[?+[\]]/g, '\\$&')
  const isAnchored = pattern.slice(0, -1).includes('/')
  const glob = isAnchored ? name : `**/${name}`
  if (glob.endsWith('/')) return matchesGlob(`${glob}**`, path)
  // A folder is matched with all that is in it, but `docs/*` means the files of one folder only.
  const isShallow = isAnchored && glob.endsWith('/*')
  return matchesGlob(glob, path) || (!isShallow && matchesGlob(`${glob}/**`, path))
}
