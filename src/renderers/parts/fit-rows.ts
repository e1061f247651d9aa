/** Rows shown of one list; who has more to do needs the whole table. */
const mostRows = 30

/**
 * As many whole rows as fit into so many UTF-16 units, at most 30, one a line; then how many are left, where some are.
 */
export function fitRows(rows: readonly string[], room: number, more: (left: number) => string): string {
  const kept: string[] = []
  let length = more(rows.length).length
  for (const row of rows.slice(0, mostRows)) {
    length += row.length + 1
    if (length > room) break
    kept.push(row)
  }
  return kept.length === rows.length ? kept.join('\n') : [...kept, more(rows.length - kept.length)].join('\n')
}
