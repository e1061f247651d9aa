/** A commit as people name it: the first seven digits of its hash. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7)
}
