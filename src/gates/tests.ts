import { asList } from '../lib/as-list.js'
import { matchesName } from '../lib/glob.js'
import { listNames, plural } from '../lib/words.js'
import { object, optional, texts } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { copyReasons, leaveOutCopies } from './parts/copies.js'
import { reportSet, testReport } from './parts/example-reports.js'
import { keepPlaces } from './parts/places.js'
import { askForReports, reportOptions } from './parts/report-options.js'
import { inspectReports, reportReasons, reportsOf } from './parts/report-reasons.js'
import { askForStep } from './parts/step-outcome.js'
import { addCounts, countCases, countOptions, countReasons, sayUndecided } from './parts/test-counts.js'
import { type FoundFailure, nameOf, placeOf } from './parts/test-failures.js'
import { judgeCounts, limitReasons, testLimits } from './parts/test-limits.js'

export const tests = defineGate({
  id: 'tests',
  title: 'The tests pass',
  about:
    'Holds back what fails its tests, and what only looks tested because tests are missing, skipped or did not load.',
  options: object({
    ...reportOptions('tests'),
    ...testLimits,
    ...countOptions,
    suites: optional(texts({ about: 'Names of the suites that must be there; `*` stands for any text.' }))
  }),
  needs: options => ({
    reports: askForReports('tests', options),
    outcomes: askForStep(options)
  }),
  reasons: {
    ...reportReasons,
    ...copyReasons,
    ...countReasons,
    passed: '{passed} of {total} passed, {skipped} skipped, {flaky} flaky.',
    failed: '{failed} of {total} failed, and at most {limit} may: {names}; fix them, or the code that they test.',
    'suite-errors':
      '{errors} belong to no single test, so that tests may be missing: {names}; fix what keeps them from running.',
    ...limitReasons,
    'suite-absent': 'No suite is called {suite}; check that its report is written and that `suites` names it rightly.'
  },
  judge: ({ options, evidence, say }) => {
    const { distinct, copied } = leaveOutCopies(evidence.reports, say)
    const { failed, noted } = inspectReports(options, { ...evidence, reports: distinct }, say)
    if (evidence.reports.files.length === 0) return settle({ failed, passed: [] })
    const reports = reportsOf('tests', distinct)
    const counted = reports.map(({ path, report }) => ({ path, ...countCases(report, options) }))
    const counts = addCounts(counted.map(report => report.counts))
    const broken = reports.flatMap(({ path, report }) => report.suiteErrors.map(failure => ({ path, failure })))
    const failures = counted.flatMap(({ path, failures }) => failures.map(failure => ({ path, failure })))
    const names = (found: readonly FoundFailure[]) => listNames(found.map(({ failure }) => nameOf(failure)))
    const places = (found: readonly FoundFailure[]) => keepPlaces(found.map(placeOf))
    const total = plural(counts.total, 'test')
    const limit = options['max-failed']

    if (broken.length > 0) {
      failed.push(say('suite-errors', { errors: plural(broken.length, 'error'), names: names(broken) }, places(broken)))
    }
    if (counts.failed > limit) {
      const params = { failed: counts.failed, total, limit, names: names(failures) }
      failed.push(say('failed', params, places(failures)))
    }
    failed.push(...judgeCounts(counts, options, say))
    for (const suite of asList(options.suites)) {
      const present = reports.some(({ report }) => report.suites.some(name => matchesName(suite, name)))
      if (!present) failed.push(say('suite-absent', { suite }))
    }
    return settle({
      failed,
      passed: [say('passed', { ...counts, total })],
      noted: [...copied, ...sayUndecided(reports, options, say), ...noted]
    })
  },
  examples: [
    {
      title: 'every test passes',
      options: {},
      evidence: reportSet({ 'junit.xml': testReport({ passed: 12, skipped: 1 }) }),
      expect: 'passed',
      because: 'passed'
    },
    {
      title: 'one of two reports holds a failure',
      options: {},
      evidence: reportSet({ 'a.xml': testReport({ passed: 12 }), 'b.xml': testReport({ passed: 3, failed: 1 }) }),
      expect: 'failed',
      because: 'failed'
    },
    {
      title: 'no report is found',
      options: {},
      evidence: reportSet({}),
      expect: 'failed',
      because: 'report-missing'
    },
    {
      title: 'every test is skipped',
      options: {},
      evidence: reportSet({ 'junit.xml': testReport({ skipped: 3 }) }),
      expect: 'failed',
      because: 'all-skipped'
    }
  ]
})
