const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

/** How many lines a patch adds and removes, by whoever made it. */
interface Counts {
  readonly added: number
  readonly removed: number
}

/**
 * The stretches of new lines of a unified diff's hunks, numbered as in the new file and rising; null where the hunks do
 * not hold what their headers and `counts` say, so that lines may be missing. The format is that of POSIX `diff -u`
 * with git's `\ No newline at end of file`.
 */
export function readHunks(patch: string, counts: Counts): readonly (readonly [first: number, last: number])[] | null {
  const stretches: [number, number][] = []
  const seen = { added: 0, removed: 0 }
  // Lines that are still due in the old and in the new file, and the number of the next new line.
  let [old, fresh, line] = [0, 0, 1]
  const lines = patch.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (const text of lines) {
    if (old === 0 && fresh === 0 && text[0] !== '\\') {
      const hunk = readHeader(text)
      if (hunk === null || hunk.start < line) return null
      ;({ old, fresh, start: line } = hunk)
      continue
    }
    switch (text.charAt(0)) {
      case ' ':
        old--
        fresh--
        line++
        break
      case '-':
        old--
        seen.removed++
        break
      case '+': {
        fresh--
        seen.added++
        const last = stretches.at(-1)
        if (last !== undefined && last[1] === line - 1) last[1] = line
        else stretches.push([line, line])
        line++
        break
      }
      case '\\':
        break
      default:
        return null
    }
    if (old < 0 || fresh < 0) return null
  }
  const isWhole = old === 0 && fresh === 0 && seen.added === counts.added && seen.removed === counts.removed
  return isWhole ? stretches : null
}

function readHeader(text: string) {
  const [, , old = '1', start = '', fresh = '1'] = header.exec(text) ?? []
  if (start === '') return null
  // A hunk without new lines names the line before it.
  return { old: Number(old), fresh: Number(fresh), start: Number(start) + (fresh === '0' ? 1 : 0) }
}
