import type { TestTally } from './tally.js'

/** What a report says of itself in its summary; undefined where it says nothing. */
export interface SummaryCounts {
  readonly total?: number | undefined
  readonly failed?: number | undefined
}

/**
 * Holds a report's summary against the cases found in it: any difference blocks, and red that is declared where none is
 * found is an error of its own.
 */
export function compareSummary({ total, failed }: SummaryCounts, tally: TestTally): void {
  if ((total ?? tally.total) !== tally.total || (failed ?? tally.failed) !== tally.failed) {
    const message =
      `The report declares ${total ?? 'some'} tests, ${failed ?? 'some'} failed; ` +
      `found are ${tally.total}, ${tally.failed} failed.`
    tally.problems.add('counts-disagree', message, { blocks: true })
  }
  if ((failed ?? 0) > 0 && tally.failed + tally.suiteErrors === 0) {
    tally.suiteError({ suite: '', name: '', message: 'Tests failed that the report does not show.' })
  }
}
