/** Where repositories lie on hosted runners and in their containers: what stands before the repository's own paths. */
const checkouts = [
  /^\/home\/runner\/work\/[^/]+\/[^/]+\//,
  /^\/Users\/runner\/work\/[^/]+\/[^/]+\//,
  /^\/__w\/[^/]+\/[^/]+\//,
  /^\/github\/workspace\//,
  /^[A-Za-z]:\/a\/[^/]+\/[^/]+\//
] as const

/** Where people put a repository in containers of their own: likely, and no more than that. */
const containers = [
  /^\/app\//,
  /^\/usr\/src\/app\//,
  /^\/workspace\//,
  /^\/workspaces\/[^/]+\//,
  /^\/builds\/[^/]+\/[^/]+\//
] as const

/** A path that a report writes, made plain. */
export interface WrittenPath {
  /** With forward slashes, without `.`; `..` stands only at the beginning of a relative path. */
  readonly path: string
  /**
   * What it is relative to: `here` to the repository, because it stood below a checkout; `nothing` is absolute, of a
   * place that this run does not know; `unsaid` is relative as it was written, to wherever the tool ran.
   */
  readonly to: 'here' | 'nothing' | 'unsaid'
}

/** Makes a path plain; `root` is the absolute path of the working tree, with forward slashes. */
export function plainPath(written: string, root: string): WrittenPath {
  const path = resolveDots(fromUrl(written).replaceAll('\\', '/'))
  if (!isAbsolute(path)) return { path, to: 'unsaid' }
  const below = withoutFolder(upperDrive(path), upperDrive(root))
  if (below !== undefined) return { path: below, to: 'here' }
  const rest = withoutAny(path, checkouts)
  return rest === undefined ? { path, to: 'nothing' } : { path: rest, to: 'here' }
}

/** An absolute path without the place where containers have their repository; undefined where it is no such place. */
export function withoutContainer(path: string): string | undefined {
  return withoutAny(path, containers)
}

/** A path relative to a folder above it; undefined where it does not lie below. The empty text is above every path. */
export function withoutFolder(path: string, folder: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}

function withoutAny(path: string, prefixes: readonly RegExp[]): string | undefined {
  const prefix = prefixes.map(each => each.exec(path)?.[0]).find(found => found !== undefined)
  return prefix === undefined ? undefined : path.slice(prefix.length)
}

function isAbsolute(path: string): boolean {
  return /^(\/|[A-Za-z]:\/)/.test(path)
}

function upperDrive(path: string): string {
  return path.replace(/^[a-z]:\//, drive => drive.toUpperCase())
}

function resolveDots(path: string): string {
  const root = isAbsolute(path) ? path.slice(0, path.indexOf('/') + 1) : ''
  const kept: string[] = []
  for (const segment of path.slice(root.length).split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') kept.push(segment)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (root === '') kept.push(segment)
  }
  return root + kept.join('/')
}

function fromUrl(written: string): string {
  const match = /^file:(?:\/\/(?:localhost)?)?(\/[^/].*)$/i.exec(written)
  if (match?.[1] === undefined) return written
  // A drive's letter stands behind the slash: file:///C:/shop.
  return decode(match[1]).replace(/^\/(?=[A-Za-z]:)/, '')
}

/** Percent signs that encode nothing were meant as they stand. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
