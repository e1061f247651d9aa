import { asList } from '../lib/as-list.js'
import { matchesName } from '../lib/glob.js'
import { listNames, plural } from '../lib/words.js'
import { count, object, optional, texts } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { copyReasons, leaveOutCopies } from './parts/copies.js'
import { reportSet, testReport } from './parts/example-reports.js'
import { keepPlaces } from './parts/places.js'
import { askForReports, reportOptions } from './parts/report-options.js'
import { inspectReports, reportReasons, reportsOf } from './parts/report-reasons.js'
import { askForStep, judgeStep, stepOption, stepReasons } from './parts/step-outcome.js'
import { addCounts, countCases, countOptions, countReasons, sayUndecided } from './parts/test-counts.js'
import { type FoundFailure, nameOf, placeOf } from './parts/test-failures.js'

export const tests = defineGate({
  id: 'tests',
  title: 'The tests pass',
  about:
    'Holds back what fails its tests, and what only looks tested because tests are missing, skipped or did not load.',
  options: object({
    ...reportOptions('tests'),
    'min-tests': count({
      about: 'How many tests the reports must hold at least, skipped ones included.',
      least: 1,
      default: 1
    }),
    'max-failed': count({ about: 'How many tests may fail.', default: 0 }),
    'max-skipped': optional(count({ about: 'How many tests may be skipped; without it any number, but not all.' })),
    'max-flaky': optional(count({ about: 'How many tests may pass only after a retry; without it any number.' })),
    ...countOptions,
    ...stepOption,
    suites: optional(texts({ about: 'Names of the suites that must be there; `*` stands for any text.' }))
  }),
  needs: options => ({
    reports: askForReports('tests', options),
    outcomes: askForStep(options)
  }),
  reasons: {
    ...reportReasons,
    ...copyReasons,
    ...stepReasons,
    ...countReasons,
    passed: '{passed} of {total} passed, {skipped} skipped, {flaky} flaky.',
    failed: '{failed} of {total} failed, and at most {limit} may: {names}; fix them, or the code that they test.',
    'suite-errors':
      '{errors} belong to no single test, so that tests may be missing: {names}; fix what keeps them from running.',
    'no-tests': 'The reports hold no test at all; check that the test command finds its tests.',
    'all-skipped': 'All of {total} were skipped; run at least one.',
    'none-passed': 'None of {total} passed, however many may fail; make one pass at least.',
    'too-few-tests': '{total} found, and at least {least} must be there; check that no suite is left out.',
    'too-many-skipped': '{skipped} skipped, and at most {limit} may be; enable or remove some.',
    'too-many-flaky': '{flaky} passed only after a retry, and at most {limit} may; make them steady.',
    'suite-absent': 'No suite is called {suite}; check that its report is written and that `suites` names it rightly.'
  },
  judge: ({ options, evidence, say }) => {
    const { distinct, copied } = leaveOutCopies(evidence.reports, say)
    const { failed, noted } = inspectReports(options, distinct, say)
    failed.push(...judgeStep(options.outcome, evidence.outcomes, say))
    if (evidence.reports.files.length === 0) return settle({ failed, passed: [] })
    const reports = reportsOf('tests', distinct)
    const counted = reports.map(({ path, report }) => ({ path, ...countCases(report, options) }))
    const counts = addCounts(counted.map(report => report.counts))
    const broken = reports.flatMap(({ path, report }) => report.suiteErrors.map(failure => ({ path, failure })))
    const failures = counted.flatMap(({ path, failures }) => failures.map(failure => ({ path, failure })))
    const names = (found: readonly FoundFailure[]) => listNames(found.map(({ failure }) => nameOf(failure)))
    const places = (found: readonly FoundFailure[]) => keepPlaces(found.map(placeOf))
    const total = plural(counts.total, 'test')
    const { 'max-failed': maxFailed, 'max-skipped': maxSkipped, 'max-flaky': maxFlaky, 'min-tests': least } = options

    if (broken.length > 0) {
      failed.push(say('suite-errors', { errors: plural(broken.length, 'error'), names: names(broken) }, places(broken)))
    }
    if (counts.failed > maxFailed) {
      const params = { failed: counts.failed, total, limit: maxFailed, names: names(failures) }
      failed.push(say('failed', params, places(failures)))
    }
    if (counts.total === 0) failed.push(say('no-tests', {}))
    else if (counts.skipped === counts.total) failed.push(say('all-skipped', { total }))
    else if (counts.passed === 0) failed.push(say('none-passed', { total }))
    if (counts.total > 0 && counts.total < least) failed.push(say('too-few-tests', { total, least }))
    if (maxSkipped !== undefined && counts.skipped > maxSkipped) {
      failed.push(say('too-many-skipped', { skipped: plural(counts.skipped, 'test'), limit: maxSkipped }))
    }
    if (maxFlaky !== undefined && counts.flaky > maxFlaky) {
      failed.push(say('too-many-flaky', { flaky: plural(counts.flaky, 'test'), limit: maxFlaky }))
    }
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
