import { dayOf } from '../lib/instant.js'
import { listNames, plural } from '../lib/words.js'
import type { Severity } from '../model/reports.js'
import { flag, object } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { type Advisory, advisorySeverities, collectAdvisories, isAtLeast, nameOf } from './parts/advisories.js'
import { failOn, ignoreOption, maxPerSeverity, severityOption } from './parts/audit-options.js'
import { findingsReport, reportSet } from './parts/example-reports.js'
import { findingPlaces } from './parts/finding-places.js'
import { applyExceptions } from './parts/exceptions.js'
import { askForReports, reportOptions } from './parts/report-options.js'
import { inspectReports, reportReasons, reportsOf } from './parts/report-reasons.js'

export const audit = defineGate({
  id: 'audit',
  title: 'No grave vulnerability is known',
  about: 'Holds back what has known vulnerabilities in its dependencies, images or code.',
  options: object({
    ...reportOptions('audit'),
    'fail-on': failOn,
    max: maxPerSeverity,
    ignore: ignoreOption,
    'only-fixable': flag({ about: 'Whether advisories that certainly have no fix are left out.', default: false }),
    unknown: severityOption('What an advisory of unknown severity counts as.', 'critical')
  }),
  shorthand: { accepts: failOn, means: least => ({ 'fail-on': least }) },
  needs: options => ({ reports: askForReports('audit', options) }),
  reasons: {
    ...reportReasons,
    passed: '{found} found: {severities}; {suppressed} suppressed by the tool.',
    'too-many':
      '{found} of severity {severity} found, and at most {limit} may be: {names}; update, or ignore with a reason.',
    ignored: '{id} is ignored until {expires} ({reason}).',
    'ignore-expired': 'The exception for {id} expired on {expires}, so that the advisory counts again.',
    'ignore-unused': 'No advisory is called {id}; its exception can go.',
    unfixable: '{found} left out because no fix is known: {names}.'
  },
  judge: ({ options, evidence, now, say }) => {
    const { failed, noted } = inspectReports(options, evidence.reports, say)
    if (evidence.reports.files.length === 0) return settle({ failed, passed: [] })
    const reports = reportsOf('findings', evidence.reports).map(({ report }) => report)
    const all = collectAdvisories(
      reports.flatMap(({ findings }) => findings),
      options.unknown
    )
    const { counted, used, unused, expired } = applyExceptions(all, options.ignore, dayOf(now))
    const unfixable = options['only-fixable'] ? counted.filter(({ fixable }) => !fixable) : []
    const relevant = counted.filter(advisory => !unfixable.includes(advisory))
    const bySeverity = advisorySeverities.map(level => ({
      level,
      found: relevant.filter(({ severity }) => severity === level)
    }))

    for (const { level, found } of bySeverity) {
      const limit = options.max?.[level] ?? (isAtLeast(level, options['fail-on']) ? 0 : Infinity)
      if (found.length > limit) {
        const params = { found: advisories(found.length), severity: level, limit, names: namesOf(found) }
        failed.push(say('too-many', params, findingPlaces(found.flatMap(({ findings }) => findings))))
      }
    }
    const severities = bySeverity
      .filter(({ found }) => found.length > 0)
      .map(({ level, found }) => `${String(found.length)} ${level}`)
    const suppressed = reports.reduce((sum, report) => sum + report.suppressed, 0)
    return settle({
      failed,
      passed: [say('passed', { found: advisories(relevant.length), severities: listNames(severities), suppressed })],
      noted: [
        ...expired.map(({ id, expires }) => say('ignore-expired', { id, expires })),
        ...used.map(exception => say('ignored', exception)),
        ...unused.map(({ id }) => say('ignore-unused', { id })),
        ...(unfixable.length > 0
          ? [say('unfixable', { found: advisories(unfixable.length), names: namesOf(unfixable) })]
          : []),
        ...noted
      ]
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
const advisories = (found: number) => plural(found, 'advisory', 'advisories')
const namesOf = (found: readonly Advisory[]) => listNames(found.map(nameOf))
