import type { FoundFile } from '../../ports/read.js'

/** The paths of files that are the same to the byte as one before them in the list, each with the path of that one. */
export function findCopies(files: readonly FoundFile[]): ReadonlyMap<string, string> {
  const sizes = new Map<number, number>()
  for (const { bytes } of files) sizes.set(bytes, (sizes.get(bytes) ?? 0) + 1)
  const originals = new Map<string, string>()
  const copies = new Map<string, string>()
  for (const file of files) {
    // What no other file has the size of need not be read again.
    if (sizes.get(file.bytes) === 1) continue
    const digest = file.digest()
    const original = originals.get(digest)
    if (original === undefined) originals.set(digest, file.path)
    else copies.set(file.path, original)
  }
  return copies
}
