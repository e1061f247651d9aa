import { type WrittenPath, withoutContainer } from './report-path.js'
import { firstFrom } from './rising.js'
import { compareTexts } from './words.js'

/** How a path was found to be a file of the commit, from the surest to the least sure. */
export type Certainty = 'exact' | 'likely' | 'guess'

/** The file of the commit that a written path means, that it could be several, or that it is none. */
export type Found =
  { readonly path: string; readonly certainty: Certainty } | { readonly path: null; readonly candidates: 0 | 2 }

const none: Found = { path: null, candidates: 0 }
const several: Found = { path: null, candidates: 2 }

/** What stands before such a name belongs to a dependency or to the machine, whatever the rest looks like. */
const foreign =
  /(^|\/)(node_modules|bower_components|site-packages|dist-packages|\.cargo\/registry|pkg\/mod|vendor)\/|^\/(usr\/(include|lib|lib64|share|local)|opt\/hostedtoolcache|nix\/store)\//

/**
 * The files of a commit, to be found by what reports write of them. A file is never guessed where two could be meant.
 * Finding one among n takes log n steps.
 */
export class TrackedFiles {
  readonly #paths: ReadonlySet<string>
  /** Each path with its segments in reverse, so that files that end alike stand together. */
  readonly #reversed: readonly string[]
  readonly #topFolders: ReadonlySet<string>

  constructor(paths: ReadonlySet<string>) {
    this.#paths = paths
    this.#reversed = [...paths].map(reverse).sort(compareTexts)
    this.#topFolders = new Set([...paths].filter(path => path.includes('/')).map(path => segmentsOf(path)[0] ?? ''))
  }

  /**
   * The file that is meant. `folders` are those above the report, from the nearest to the repository's own, which is
   * the empty text: a tool that writes its report into its package names files as they lie there.
   */
  find(written: WrittenPath, folders: readonly string[]): Found {
    const { path, to } = written
    switch (to) {
      case 'here':
        return this.#exact(path) ?? this.#strip(path, false)
      case 'nothing':
        return this.#findAbsolute(path)
      case 'unsaid': {
        const named = path.replace(/^(\.\.\/)+/, '')
        const found = this.#below(named, folders) ?? this.#strip(named, isImportPath(named))
        // Where the climb began is not said.
        return named === path || found.path === null ? found : { ...found, certainty: 'guess' }
      }
    }
  }

  #exact(path: string): Found | undefined {
    return this.#paths.has(path) ? { path, certainty: 'exact' } : undefined
  }

  #below(path: string, folders: readonly string[]): Found | undefined {
    const nearest = folders.map(folder => below(folder, path)).find(each => this.#paths.has(each))
    if (nearest !== undefined) return { path: nearest, certainty: nearest === path ? 'exact' : 'likely' }
    for (const folder of folders) {
      const ending = this.#endingWith(path, folder)
      if (ending === several) return several
      if (ending.path !== null) return ending
    }
    return undefined
  }

  #findAbsolute(path: string): Found {
    const whole = this.#strip(path.replace(/^([A-Za-z]:)?\//, ''), true, path)
    const inner = withoutContainer(path)
    if (inner === undefined || !this.#paths.has(inner)) return whole
    // A container's folder may also be one of the repository itself.
    return whole.path === inner || whole.path === null ? { path: inner, certainty: 'exact' } : several
  }

  /**
   * Leaves out leading segments until the rest is a file of the commit; `rooted`
   * says that these name a place elsewhere.
   */
  #strip(path: string, rooted: boolean, whole = path): Found {
    const segments = segmentsOf(path)
    if (foreign.test(whole) || (!rooted && this.#topFolders.has(segments[0] ?? ''))) return none
    for (let from = rooted ? 0 : 1; from < segments.length; from++) {
      const rest = segments.slice(from).join('/')
      const isName = from === segments.length - 1
      if (this.#paths.has(rest) && (rooted || !isName)) {
        return { path: rest, certainty: rooted && !isName ? 'likely' : 'guess' }
      }
      // A module need not lie at the top of its repository.
      const ending = isName || !isImportPath(path) ? none : this.#endingWith(rest, '')
      if (ending === several) return several
      if (ending.path !== null) return { ...ending, certainty: 'guess' }
    }
    return none
  }

  /** The only file below a folder that ends with a path. */
  #endingWith(path: string, folder: string): Found {
    const start = `${reverse(path)}/`
    let only: string | undefined
    for (let at = firstFrom(this.#reversed, start); at < this.#reversed.length; at++) {
      const reversed = this.#reversed[at] ?? ''
      if (!reversed.startsWith(start)) break
      const file = reverse(reversed)
      if (folder !== '' && !file.startsWith(`${folder}/`)) continue
      if (only !== undefined) return several
      only = file
    }
    if (only === undefined) return none
    return { path: only, certainty: path.includes('/') ? 'likely' : 'guess' }
  }
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/')
}

function reverse(path: string): string {
  return path.split('/').reverse().join('/')
}

function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** Go names files by their package's import path, which begins with a host. */
function isImportPath(path: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+\/[^/]+/i.test(path)
}
