import type { PlacedEntry, RecordFacts } from '../../model/record.js'

type Entry = Extract<RecordFacts, { found: 'entry' }>

/** A restore drill of 20 October 2026 by edgar, which pull request 7 brought. */
export function exampleRecord(
  entry: Partial<PlacedEntry> = {},
  more: Partial<Entry> = {}
): { readonly record: RecordFacts } {
  return {
    record: {
      found: 'entry',
      entry: { what: 'restore-drill', on: '2026-10-20', by: 'edgar', line: 1, ...entry },
      isHolder: true,
      brought: { with: 'merged', pullRequest: 7, commit: 'c0ffee' },
      ...more
    }
  }
}
