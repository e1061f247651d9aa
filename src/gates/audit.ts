import { dayOf } from '../lib/instant.js'
import type { Severity } from '../model/reports.js'
import { flag, object } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { advisoryWords, collectAdvisories, countAdvisories, listAdvisories } from './parts/advisories.js'
import { failOn, ignoreOption, maxPerSeverity, severityOption } from './parts/audit-options.js'
import { findingsReport, reportSet } from './parts/example-reports.js'
import { applyExceptions, exceptionReasons } from './parts/exceptions.js'
import { newOnly, newOnlyReasons, selectNew } from './parts/new-findings.js'
import { askForReports, reportOptions } from './parts/report-options.js'
import { inspectReports, reportReasons, reportsOf } from './parts/report-reasons.js'
import { askForStep } from './parts/step-outcome.js'
import { describeSeverities, judgeSeverities, severityReasons } from './parts/severity-limits.js'

export const audit = defineGate({
  id: 'audit',
  title: 'No grave vulnerability is known',
  about: 'Holds back what has known vulnerabilities in its dependencies, images or code.',
  options: object({
    ...reportOptions('audit'),
    'fail-on': failOn,
    max: maxPerSeverity,
    ignore: ignoreOption('The advisory, by any of its ids.', 'Advisories'),
    'only-fixable': flag({ about: 'Whether advisories that certainly have no fix are left out.', default: false }),
    ...newOnly,
    unknown: severityOption('What an advisory of unknown severity counts as.', 'critical')
  }),
  shorthand: { accepts: failOn, means: least => ({ 'fail-on': least }) },
  needs: options => ({ reports: askForReports('audit', options), outcomes: askForStep(options) }),
  reasons: {
    ...reportReasons,
    ...newOnlyReasons,
    ...exceptionReasons,
    ...severityReasons,
    passed: '{found} found: {severities}; {ignored} ignored here, {suppressed} suppressed by the tool.',
    unfixable: '{found} left out because no fix is known: {names}.'
  },
  judge: ({ options, evidence, now, say }) => {
    const { failed, noted } = inspectReports(options, evidence, say)
    if (evidence.reports.files.length === 0) return settle({ failed, passed: [] })
    const reports = reportsOf('findings', evidence.reports).map(({ report }) => report)
    const found = selectNew(
      reports.flatMap(({ findings }) => [...findings]),
      options,
      say
    )
    const all = collectAdvisories(found.selected, options.unknown)
    const exceptions = applyExceptions(all, options.ignore, dayOf(now), failed.length > 0, advisoryWords, say)
    const { counted, ignored } = exceptions
    const unfixable = options['only-fixable'] ? counted.filter(({ fixable }) => !fixable) : []
    const relevant = options['only-fixable'] ? counted.filter(({ fixable }) => fixable) : counted
    const params = {
      found: countAdvisories(relevant),
      severities: describeSeverities(relevant),
      ignored,
      suppressed: reports.reduce((sum, { suppressed }) => sum + suppressed, 0)
    }
    const left = { found: countAdvisories(unfixable), names: listAdvisories(unfixable) }
    return settle({
      failed: [...failed, ...judgeSeverities(relevant, options, say)],
      passed: [say('passed', params)],
      noted: [...exceptions.noted, ...(unfixable.length > 0 ? [say('unfixable', left)] : []), ...found.noted, ...noted]
    })
  },
  examples: [
    {
      title: 'only a moderate advisory is known',
      options: {},
      evidence: known('moderate'),
      expect: 'passed',
      because: 'passed'
    },
    {
      title: 'an advisory of high severity is known',
      options: {},
      evidence: known('high'),
      expect: 'failed',
      because: 'too-many'
    },
    {
      title: 'it is ignored for a while',
      options: { ignore: [{ id: 'ghsa-1', reason: 'dev server only', expires: '2027-01-31' }] },
      evidence: known('high'),
      now: '2027-01-31T23:59:59Z',
      expect: 'passed',
      because: 'ignored'
    },
    {
      title: 'it was ignored for too long',
      options: { ignore: [{ id: 'GHSA-1', reason: 'dev server only', expires: '2027-01-31' }] },
      evidence: known('high'),
      now: '2027-02-01T00:00:00Z',
      expect: 'failed',
      because: 'ignore-expired'
    }
  ]
})

/** A report of one advisory for left-pad. */
function known(severity: Severity) {
  return reportSet({ 'audit.json': findingsReport({ id: 'GHSA-1', severity, package: 'left-pad' }) })
}
