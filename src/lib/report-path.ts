/** Where repositories lie on hosted runners and in their containers: what stands before the repository's own paths. */
const checkouts = [
  /^\/home\/runner\/work\/[^/]+\/[^/]+\//,
  /^\/Users\/runner\/work\/[^/]+\/[^/]+\//,
  /^\/__w\/[^/]+\/[^/]+\//,
  /^\/github\/workspace\//,
  /^[A-Za-z]:\/a\/[^/]+\/[^/]+\//
] as const

/**
 * A path as a report writes it, relative to the repository where that can be told: `root` is the absolute path of the
 * working tree, with forward slashes. Anything else is left as it is.
 */
export function relativePath(written: string, root: string): string {
  const path = fromUrl(written).replaceAll('\\', '/')
  if (path.startsWith(`${root}/`)) return path.slice(root.length + 1)
  const prefix = checkouts.map(checkout => checkout.exec(path)?.[0]).find(found => found !== undefined)
  return path.slice(prefix?.length ?? 0).replace(/^(\.\/)+/, '')
}

function fromUrl(written: string): string {
  const match = /^file:\/\/(?:localhost)?(\/.*)$/.exec(written)
  if (match?.[1] === undefined) return written
  try {
    // A drive's letter stands behind the slash: file:///C:/shop.
    return decodeURIComponent(match[1]).replace(/^\/(?=[A-Za-z]:)/, '')
  } catch {
    return match[1]
  }
}
