import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { compileGlobs } from '../lib/glob.js'
import { compareTexts } from '../lib/words.js'
import { PortError, type FilesPort, type FoundFile } from '../ports/read.js'
import { startHash } from './hash.js'
import { placeGlob, type PlacedGlob } from './place-glob.js'

export interface FilesOptions {
  /** Whether globs and links may lead out of the root: only where whoever runs the program names the files. */
  readonly anywhere: boolean
}

const mostMatches = 10_000
const mostEntries = 200_000
const mostBytes = 4 * 1024 ** 3
const pieceBytes = 1024 * 1024
/** Folders full of files of other people; walked only by a glob that names them. */
const skipped = new Set(['node_modules', '.git'])

/** The files below a folder, which is the root that no glob and no link leads out of. */
export function createFiles(root: string, options: FilesOptions = { anywhere: false }): FilesPort {
  return {
    root: path.resolve(root).split(path.sep).join('/'),
    find: globs => Promise.resolve().then(() => findFiles(realpathSync(root), globs, options))
  }
}

/** One file by its exact path, wherever it is, for whoever names it. Throws `PortError` where there is none. */
export function openFile(folder: string, file: string): FoundFile {
  const place = path.resolve(folder, file)
  if (kindOf(place) !== 'file') throw new PortError('not-found', `There is no file ${file}.`)
  return { ...describe(realpathSync(place), folder), path: file }
}

function findFiles(root: string, globs: readonly string[], { anywhere }: FilesOptions): readonly FoundFile[] {
  const placed = globs.map(glob => placeGlob(glob, root, anywhere))
  const patterns = placed.map(({ pattern }) => pattern)
  const isWanted = compileGlobs(patterns)
  const found = new Map<string, FoundFile>()
  const search: Search = {
    root,
    anywhere,
    entries: 0,
    enters: name => !skipped.has(name) || patterns.some(pattern => pattern.split('/').includes(name)),
    meet: (file, name) => {
      if (!isWanted(name)) return
      const real = resolve(file, name, search)
      if (found.size === mostMatches && !found.has(real)) {
        throw new PortError('incomplete', `More than ${String(mostMatches)} files match. Name fewer in \`report\`.`)
      }
      found.set(real, describe(real, root))
    }
  }
  for (const glob of placed.filter(one => !one.excludes)) walkGlob(glob, search)
  return [...found.values()].sort((left, right) => compareTexts(left.path, right.path))
}

interface Search {
  readonly root: string
  readonly anywhere: boolean
  entries: number
  enters(folder: string): boolean
  /** Takes every file that is met, by its place on disk and by its name relative to the root. */
  meet(file: string, name: string): void
}

function walkGlob({ base, depth }: PlacedGlob, search: Search): void {
  const start = path.resolve(search.root, base)
  const kind = kindOf(start)
  if (kind === 'folder') walk(resolve(start, base, search), base, depth, [], search)
  else if (kind === 'file') search.meet(start, base)
}

/** `above` are the folders that lead here, so that a link back to one of them ends the walk. */
function walk(folder: string, name: string, depth: number, above: readonly string[], search: Search): void {
  for (const entry of list(folder, name)) {
    if (++search.entries > mostEntries) {
      const why = `The globs lead through more than ${String(mostEntries)} files and folders. Name a narrower folder.`
      throw new PortError('incomplete', why)
    }
    const file = path.join(folder, entry.name)
    const relative = name === '' ? entry.name : `${name}/${entry.name}`
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && kindOf(file) === 'folder')
    if (!isFolder) search.meet(file, relative)
    else if (depth > 1 && search.enters(entry.name)) {
      const real = entry.isSymbolicLink() ? realpathSync(file) : file
      const isBack = real === folder || above.includes(real)
      if (!isBack && isAllowed(real, search)) walk(real, relative, depth - 1, [...above, folder], search)
    }
  }
}

function list(folder: string, name: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    throw new PortError('unreadable', `The folder ${name} cannot be listed. Let this job read it.`, { cause })
  }
}

function kindOf(place: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return 'nothing'
    throw new PortError('unreadable', `${place} cannot be looked at. Let this job read it.`, { cause })
  }
}

/** The place on disk behind all links; throws where that is outside, or nothing. */
function resolve(file: string, name: string, search: Search): string {
  let real: string
  try {
    real = realpathSync(file)
  } catch (cause) {
    throw new PortError('unreadable', `${name} is a link to nothing. Remove it.`, { cause })
  }
  if (isAllowed(real, search)) return real
  throw new PortError('unreadable', `${name} is a link that leads out of the working tree, where nothing is read.`)
}

function isAllowed(real: string, { root, anywhere }: Search): boolean {
  return anywhere || real === root || real.startsWith(root + path.sep)
}

function describe(real: string, root: string): FoundFile {
  const inside = path.relative(root, real)
  const name = (inside.startsWith('..') ? real : inside).split(path.sep).join('/')
  const stats = attempt(name, () => statSync(real))
  if (!stats.isFile()) throw new PortError('unreadable', `${name} is no regular file.`)
  return {
    path: name,
    bytes: stats.size,
    modifiedAt: stats.mtime.toISOString(),
    chunks: () => readPieces(real, name),
    digest: () => {
      const hash = startHash()
      for (const piece of readPieces(real, name)) hash.update(piece)
      return hash.digest('hex')
    }
  }
}

function* readPieces(real: string, name: string): Generator<Uint8Array> {
  // Not following and not waiting: what was a file when it was found may be a link or a pipe by now.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const file = attempt(name, () => openSync(real, flags))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new PortError('unreadable', `${name} is no regular file any more.`)
    if (stats.size > mostBytes) {
      throw new PortError(
        'too-large',
        `${name} has ${String(stats.size)} bytes; at most ${String(mostBytes)} are read.`
      )
    }
    const piece = Buffer.allocUnsafe(pieceBytes)
    for (;;) {
      const bytes = attempt(name, () => readSync(file, piece, 0, pieceBytes, null))
      if (bytes === 0) return
      yield piece.subarray(0, bytes)
    }
  } finally {
    closeSync(file)
  }
}

function attempt<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new PortError('unreadable', `${name} cannot be read. Let this job read it.`, { cause })
  }
}
