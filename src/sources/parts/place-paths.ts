import { plainPath, withoutContainer, withoutFolder, type WrittenPath } from '../../lib/report-path.js'
import { TrackedFiles, type Certainty, type Found } from '../../lib/tracked-files.js'
import type { Placement } from '../../model/reports.js'
import type { TrackedPaths } from '../../ports/read.js'

/** Where a written path belongs; without a placement the files of the commit are not known. */
export interface Place {
  readonly path: string
  readonly placement?: Placement
}

type Tracked = Pick<TrackedPaths, 'paths' | 'folders'>

interface Naming {
  /** Where the report lies, relative to the working tree. */
  readonly path: string
  /** The paths that it writes. */
  readonly names: readonly string[]
}

/** The place of each path that reports write, by report and as it is written there. */
export function placePaths(
  reports: readonly Naming[],
  root: string,
  tracked: Tracked | null
): readonly ReadonlyMap<string, Place>[] {
  if (tracked === null) {
    return reports.map(({ names }) => new Map(names.map(name => [name, { path: withoutRoot(plainPath(name, root)) }])))
  }
  const files = new TrackedFiles(tracked.paths)
  const claims = reports.map(({ path, names }) => {
    const folders = foldersAbove(path, tracked)
    return new Map(names.map(name => [name, claim(plainPath(name, root), folders, tracked, files)]))
  })
  const disputed = findDisputed(claims)
  return claims.map(each => new Map([...each].map(([name, claimed]) => [name, settle(claimed, disputed)])))
}

/** The file of the commit that a path of a report seems to be. */
interface Claim {
  readonly name: string
  readonly found: Found
}

function claim(written: WrittenPath, folders: readonly string[], tracked: Tracked, files: TrackedFiles): Claim {
  const name = withoutRoot(written)
  const found = files.find(written, folders)
  if (written.to === 'nothing') return { name, found }
  const inner = tracked.folders.map(folder => withoutFolder(name, folder)).find(each => tracked.paths.has(each ?? ''))
  const isSure = found.path !== null && found.certainty !== 'guess' && written.to === 'unsaid'
  return { name, found: isSure || inner === undefined ? found : { path: inner, certainty: 'exact' } }
}

function withoutRoot({ path, to }: WrittenPath): string {
  return to === 'nothing' ? (withoutContainer(path) ?? path) : path
}

/** The folders above a report, relative to the repository, from the nearest to the repository itself. */
function foldersAbove(report: string, { folders }: Tracked): readonly string[] {
  const inner = folders.flatMap(folder => (folder === '' ? [] : (withoutFolder(report, folder) ?? [])))[0] ?? report
  const segments = inner.split('/').slice(0, -1)
  return [...segments.map((_, index) => segments.slice(0, segments.length - index).join('/')), '']
}

/**
 * Pairs of a name and a file that it must not stand for: one report names that file in another way as well, so
 * that two files would become one; or a guess meets another name anywhere.
 */
function findDisputed(reports: readonly ReadonlyMap<string, Claim>[]): ReadonlySet<string> {
  const names = new Map<string, Map<string, Certainty>>()
  const within = new Set<string>()
  for (const claims of reports) {
    const own = new Map<string, string>()
    for (const { name, found } of claims.values()) {
      if (found.path === null) continue
      const first = own.get(found.path)
      if (first !== undefined && first !== name) within.add(found.path)
      own.set(found.path, name)
      const all = names.get(found.path) ?? new Map<string, Certainty>()
      names.set(found.path, all.set(name, found.certainty))
    }
  }
  return new Set(
    [...names].flatMap(([path, all]) =>
      [...all]
        .filter(([, certainty]) => (certainty === 'likely' ? within.has(path) : certainty === 'guess' && all.size > 1))
        .map(([name]) => pairOf(name, path))
    )
  )
}

function pairOf(name: string, path: string): string {
  return `${name}\n${path}`
}

function settle({ name, found }: Claim, disputed: ReadonlySet<string>): Place {
  if (found.path === null) return { path: name, placement: found.candidates === 0 ? 'untracked' : 'ambiguous' }
  if (found.certainty !== 'exact' && disputed.has(pairOf(name, found.path)))
    return { path: name, placement: 'ambiguous' }
  return { path: found.path, placement: found.certainty === 'guess' ? 'guessed' : 'tracked' }
}
