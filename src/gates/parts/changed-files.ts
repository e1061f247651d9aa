import type { Placement } from '../../model/reports.js'

/**
 * Whether a file as a report names it may be one of the changed paths. What is no certain file of
 * the commit counts; where the commit's files are not known, one path that ends in the other is
 * enough: too much counts rather than too little.
 */
export function mayBeChanged(paths: readonly string[]): (file: string, placement: Placement | undefined) => boolean {
  const changed = new Set(paths)
  const byName = new Map<string, string[]>()
  for (const path of changed) byName.set(nameOf(path), [...(byName.get(nameOf(path)) ?? []), path])
  const endsAlike = (file: string) =>
    (byName.get(nameOf(file)) ?? []).some(path => path.endsWith(`/${file}`) || file.endsWith(`/${path}`))
  return (file, placement) => {
    if (placement === undefined) return changed.has(file) || endsAlike(file)
    return placement !== 'tracked' || changed.has(file)
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
