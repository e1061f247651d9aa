import { parseDuration } from '../lib/duration.js'
import { dayOf } from '../lib/instant.js'
import { alertKinds, type Alert } from '../model/alerts.js'
import { choice, duration, list, object, optional } from '../schema/build.js'
import { defineGate, settle, warn } from './define.js'
import { gradeOf, isAtLeast } from './parts/advisories.js'
import { failOn, ignoreOption } from './parts/audit-options.js'
import { exampleAlert, openAlerts } from './parts/example-alerts.js'
import { applyExceptions, exceptionReasons } from './parts/exceptions.js'
import { alertWords, analysisReasons, countAlerts, judgeAnalyses, listAlerts } from './parts/open-alerts.js'

export const alerts = defineGate({
  id: 'alerts',
  title: 'GitHub has no grave alert open',
  about: 'Holds back a repository with open alerts of code scanning, secret scanning or Dependabot.',
  options: object({
    kinds: list(choice(alertKinds, { about: 'A kind of alert.' }), {
      about: 'Which alerts count.',
      default: [...alertKinds]
    }),
    'fail-on': failOn,
    'max-age': optional(duration({ about: 'How old an open alert may be; without it none may be open at all.' })),
    ignore: ignoreOption('The alert, by its rule, advisory or type of secret, or as kind/number.', 'Alerts'),
    analysis: choice(['commit', 'ref'], {
      about: 'Whether code scanning must have analysed the very commit, or its branch at any time.',
      default: 'commit'
    })
  }),
  shorthand: { accepts: failOn, means: least => ({ 'fail-on': least }) },
  needs: ({ kinds }) => ({
    codeScanning: kinds.includes('code-scanning') ? { kind: 'code-scanning-alerts', ask: {} } : undefined,
    secretScanning: kinds.includes('secret-scanning') ? { kind: 'secret-scanning-alerts', ask: {} } : undefined,
    dependabot: kinds.includes('dependabot') ? { kind: 'dependabot-alerts', ask: {} } : undefined
  }),
  reasons: {
    ...exceptionReasons,
    ...analysisReasons,
    clean: '{kinds}: no open alert of severity {least} or worse; {below} less grave, {ignored} ignored.',
    open: '{found} of severity {least} or worse open: {names}; correct what they tell, or ignore them with a reason.',
    secrets: '{found} of leaked secrets open: {names}; revoke the secrets and close the alerts.',
    recent: '{found} open and not older than {age} yet: {names}.',
    'no-kind': 'No kind of alert is named in `kinds`; name at least one.'
  },
  refutedBy: ['open', 'secrets'],
  judge: ({ options, evidence, now, say }) => {
    const { kinds, 'fail-on': least, 'max-age': age, ignore, analysis } = options
    if (kinds.length === 0) return settle({ failed: [say('no-kind', {})], passed: [] })
    const { codeScanning, secretScanning, dependabot } = evidence
    const nothing = { failed: [], pending: [] }
    const analysed = codeScanning === undefined ? nothing : judgeAnalyses(codeScanning, analysis === 'ref', say)
    const all = [codeScanning, secretScanning, dependabot].flatMap(record => record?.alerts ?? []).map(callable)
    const incomplete = kinds.length < alertKinds.length || analysed.pending.length > 0
    const { counted, ignored, noted } = applyExceptions(all, ignore, dayOf(now), incomplete, alertWords, say)
    const grave = counted.filter(one => one.kind === 'secret-scanning' || isAtLeast(gradeOf(one.severity), least))
    const oldest = age === undefined ? Infinity : Date.parse(now) - parseDuration(age)
    const due = grave.filter(({ createdAt }) => Date.parse(createdAt) < oldest)
    const recent = grave.filter(one => !due.includes(one))
    const secrets = due.filter(({ kind }) => kind === 'secret-scanning')
    const others = due.filter(({ kind }) => kind !== 'secret-scanning')
    const told = (found: readonly Alert[]) => ({ found: countAlerts(found), names: listAlerts(found) })
    return settle({
      failed: [
        ...(secrets.length > 0 ? [say('secrets', told(secrets))] : []),
        ...(others.length > 0 ? [say('open', { ...told(others), least })] : []),
        ...analysed.failed
      ],
      pending: analysed.pending,
      passed: [say('clean', { kinds: kinds.join(', '), least, below: counted.length - grave.length, ignored })],
      noted: [...noted, ...(recent.length > 0 ? [warn(say('recent', { ...told(recent), age: age ?? '' }))] : [])]
    })
  },
  examples: [
    {
      title: 'nothing is open',
      options: {},
      evidence: openAlerts([]),
      expect: 'passed',
      because: 'clean'
    },
    {
      title: 'a rule found something grave',
      options: {},
      evidence: openAlerts([exampleAlert]),
      expect: 'failed',
      because: 'open'
    },
    {
      title: 'it was found this week, and there is a week for it',
      options: { 'max-age': '7d' },
      evidence: openAlerts([exampleAlert]),
      now: '2026-11-20T09:00:00Z',
      expect: 'passed',
      because: 'recent'
    },
    {
      title: 'the commit is not analysed yet',
      options: {},
      evidence: openAlerts([], 'facade'),
      expect: 'pending',
      because: 'not-analysed'
    }
  ]
})

/** With its number among its names. */
function callable(alert: Alert): Alert {
  return { ...alert, ids: [...alert.ids, `${alert.kind}/${String(alert.number)}`] }
}
