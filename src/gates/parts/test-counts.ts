import { listNames, plural } from '../../lib/words.js'
import type { Reason } from '../../model/reason.js'
import type { TestCounts, TestFailure, TestReport } from '../../model/reports.js'
import { choice } from '../../schema/build.js'
import type { Say } from '../define.js'
import { nameOf } from './test-failures.js'

/** The options that decide what doubtful cases count as. */
export const countOptions = {
  inconclusive: choice(['failed', 'skipped'], {
    about:
      'What a case counts as that is neither passed nor failed by its own word: inconclusive or warning (TRX, NUnit), other (CTRF), pending or undefined (Cucumber).',
    default: 'failed'
  }),
  reruns: choice(['failed', 'last'], {
    about:
      'What a case counts as that fails and then passes under the same suite and name, without the report calling it a retry: failed, or what it was last, which is flaky.',
    default: 'failed'
  })
}

export const countReasons = {
  undecided: '{cases} neither passed nor failed by their own word, and count as {outcome} (`inconclusive`): {names}.'
} as const

interface CountOptions {
  readonly inconclusive: 'failed' | 'skipped'
  readonly reruns: 'failed' | 'last'
}

/** A report's cases as the options have them count. */
export interface CountedReport {
  readonly counts: TestCounts
  readonly failures: readonly TestFailure[]
}

export function countCases(report: TestReport, options: CountOptions): CountedReport {
  return takeBackReruns(decideInconclusive(report, options), options)
}

function decideInconclusive({ counts, failures, inconclusive }: TestReport, options: CountOptions): CountedReport {
  if (inconclusive === undefined) return { counts, failures }
  const moved = options.inconclusive === 'failed' ? inconclusive.skipped : -inconclusive.failed
  return {
    counts: { ...counts, failed: counts.failed + moved, skipped: counts.skipped - moved },
    failures: options.inconclusive === 'failed' ? [...failures, ...inconclusive.cases] : failures
  }
}

/** A case that was run again is one case: its failures go, and what passed in the end is flaky. */
function takeBackReruns({ counts, failures }: CountedReport, { reruns }: CountOptions): CountedReport {
  const taken = reruns === 'last' ? failures.filter(({ recovered }) => recovered === true) : []
  const cases = new Set(taken.map(({ suite, name }) => JSON.stringify([suite, name])))
  const { total, failed, flaky } = counts
  return {
    counts: { ...counts, total: total - taken.length, failed: failed - taken.length, flaky: flaky + cases.size },
    failures: failures.filter(failure => !taken.includes(failure))
  }
}

/** What is said of inconclusive cases, whatever they count as. */
export function sayUndecided(
  reports: readonly { readonly report: TestReport }[],
  { inconclusive: outcome }: CountOptions,
  say: Say<typeof countReasons>
): readonly Reason[] {
  const found = reports.flatMap(({ report }) => report.inconclusive ?? [])
  if (found.length === 0) return []
  const cases = found.reduce((sum, { failed, skipped }) => sum + failed + skipped, 0)
  const names = listNames(found.flatMap(one => one.cases.map(nameOf)))
  return [say('undecided', { cases: plural(cases, 'test'), outcome, names })]
}

/** The counts of all reports together. */
export function addCounts(all: readonly TestCounts[]): TestCounts {
  const sum = (key: keyof TestCounts) => all.reduce((total, counts) => total + counts[key], 0)
  return {
    total: sum('total'),
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    flaky: sum('flaky')
  }
}
