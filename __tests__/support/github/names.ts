import { createHash } from 'node:crypto'

/** Forty hexadecimal digits that only depend on the words. */
export function shaOf(...words: readonly string[]): string {
  return createHash('sha1').update(words.join('\0')).digest('hex')
}

/** A number that only depends on the words, between 1,000 and about 16 million. */
export function idOf(...words: readonly string[]): number {
  return 1000 + Number.parseInt(shaOf(...words).slice(0, 6), 16)
}

/** The tree's sha: the same for the same files and modes, as in git. */
export function treeOf(files: Readonly<Record<string, string>>, modes: Readonly<Record<string, string>>): string {
  const [texts, kinds] = [files, modes].map(entries =>
    Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1))
  )
  return shaOf('tree', ...(texts ?? []).flat(), ...(kinds ?? []).flat())
}

/** What git calls the file with that text. */
export function blobSha(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')
}
