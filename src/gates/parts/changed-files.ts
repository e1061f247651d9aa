/**
 * Whether a file as a report names it may be one of the changed paths. A report may name it from a folder below or above
 * the repository, so that one path ending in the other is enough: too much counts rather than too little.
 */
export function mayBeChanged(paths: readonly string[]): (file: string) => boolean {
  const byName = new Map<string, string[]>()
  for (const path of paths) byName.set(nameOf(path), [...(byName.get(nameOf(path)) ?? []), path])
  return file =>
    (byName.get(nameOf(file)) ?? []).some(
      path => path === file || path.endsWith(`/${file}`) || file.endsWith(`/${path}`)
    )
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
