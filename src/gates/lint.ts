import { plural } from '../lib/words.js'
import { count, flag, object, optional } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { mayBeChanged } from './parts/changed-files.js'
import { findingsReport, reportSet } from './parts/example-reports.js'
import { findingPlaces } from './parts/finding-places.js'
import { cutReasons, type Level, levelOf, sayCut, tellOnce } from './parts/lint-findings.js'
import { newOnly, newOnlyReasons, selectNew } from './parts/new-findings.js'
import { askForReports, reportOptions } from './parts/report-options.js'
import { inspectReports, reportReasons, reportsOf } from './parts/report-reasons.js'
import { askForStep } from './parts/step-outcome.js'

export const lint = defineGate({
  id: 'lint',
  title: 'Linters find nothing grave',
  about: 'Holds back what linters and analysers object to.',
  options: object({
    ...reportOptions('lint'),
    'max-errors': count({ about: 'How many errors there may be.', default: 0 }),
    'changed-only': flag({ about: 'Count only what is found in files that the pull request changes.', default: false }),
    ...newOnly,
    'max-warnings': optional(count({ about: 'How many warnings there may be; without it any number.' }))
  }),
  needs: options => ({
    reports: askForReports('lint', options),
    paths: options['changed-only'] ? ({ kind: 'paths', ask: {} } as const) : undefined,
    outcomes: askForStep(options)
  }),
  reasons: {
    ...reportReasons,
    ...newOnlyReasons,
    ...cutReasons,
    repeated: '{findings} told again with the same rule, place and message; each counts once.',
    passed: '{errors}, {warnings} and {notes} found; {suppressed} suppressed.',
    unchanged: '{findings} in files that the pull request does not change; not counted.',
    'too-many-errors': '{errors} found, and at most {limit} may be; fix the places named here.',
    'too-many-warnings': '{warnings} found, and at most {limit} may be; fix the places named here.'
  },
  judge: ({ options, evidence, say }) => {
    const { failed, noted } = inspectReports(options, evidence, say)
    if (evidence.reports.files.length === 0) return settle({ failed, passed: [] })
    const reports = reportsOf('findings', evidence.reports).map(({ report }) => report)
    const isChanged = evidence.paths === undefined ? () => true : mayBeChanged(evidence.paths.paths)
    failed.push(...sayCut(evidence.reports, options, say))
    const once = tellOnce(reports.map(({ findings }) => findings))
    const news = selectNew(once, options, say)
    const all = news.selected
    // A finding that names no file speaks of the whole, and so of the change too.
    const counted = all.filter(({ file, placement }) => file === undefined || isChanged(file, placement))
    const found = (level: Level) => counted.filter(finding => levelOf(finding) === level)
    const [errors, warnings, notes] = [found('error'), found('warning'), found('note')]
    const said = {
      errors: plural(errors.length, 'error'),
      warnings: plural(warnings.length, 'warning'),
      notes: plural(notes.length, 'note'),
      suppressed: reports.reduce((sum, { suppressed }) => sum + suppressed, 0)
    }
    const { 'max-errors': maxErrors, 'max-warnings': maxWarnings } = options
    if (errors.length > maxErrors) {
      failed.push(say('too-many-errors', { errors: said.errors, limit: maxErrors }, findingPlaces(errors)))
    }
    if (maxWarnings !== undefined && warnings.length > maxWarnings) {
      failed.push(say('too-many-warnings', { warnings: said.warnings, limit: maxWarnings }, findingPlaces(warnings)))
    }
    const left = all.length - counted.length
    if (left > 0) noted.push(say('unchanged', { findings: plural(left, 'finding') }))
    const again = reports.reduce((sum, { findings }) => sum + findings.length, 0) - once.length
    if (again > 0) noted.push(say('repeated', { findings: plural(again, 'finding') }))
    return settle({ failed, passed: [say('passed', said)], noted: [...news.noted, ...noted] })
  },
  examples: [
    {
      title: 'only warnings are found, and nobody limits them',
      options: {},
      evidence: reportSet({ 'eslint.json': findingsReport({ id: 'no-console', severity: 'warning' }) }),
      expect: 'passed',
      because: 'passed'
    },
    {
      title: 'an error is found',
      options: {},
      evidence: reportSet({
        'eslint.json': findingsReport({ id: 'no-undef', severity: 'error', file: 'src/cart.ts', line: 7 })
      }),
      expect: 'failed',
      because: 'too-many-errors'
    },
    {
      title: 'a severity is not known',
      options: {},
      evidence: reportSet({ 'lint.sarif': findingsReport({ id: 'odd', severity: 'unknown' }) }),
      expect: 'failed',
      because: 'too-many-errors'
    },
    {
      title: 'there are more warnings than may be',
      options: { 'max-warnings': 1 },
      evidence: reportSet({
        'a.json': findingsReport({ id: 'no-console', severity: 'warning', file: 'src/cart.ts', line: 7 }),
        'b.json': findingsReport({ id: 'no-console', severity: 'warning', file: 'src/cart.ts', line: 9 })
      }),
      expect: 'failed',
      because: 'too-many-warnings'
    }
  ]
})
