import type { Alert, AlertKind, Analysis } from '../../../src/model/alerts.js'
import { openAlerts } from '../../../src/gates/parts/example-alerts.js'
import type { Case } from '../../support/judge.js'

function alert(kind: AlertKind, changes: Partial<Alert> = {}): Alert {
  const ids = { 'code-scanning': 'js/xss', 'secret-scanning': 'github_pat', dependabot: 'GHSA-1' }[kind]
  return { kind, number: 3, ids: [ids], where: 'shop', severity: 'high', createdAt: '2026-11-13T12:00:00Z', ...changes }
}

function open(...alerts: readonly Alert[]) {
  const of = (wanted: AlertKind) => alerts.filter(({ kind }) => kind === wanted)
  return {
    ...openAlerts(of('code-scanning')),
    secretScanning: { alerts: of('secret-scanning') },
    dependabot: { alerts: of('dependabot') }
  }
}

function analysed(...analyses: readonly Analysis[]) {
  const { codeScanning, ...others } = openAlerts([])
  return { ...others, codeScanning: { ...codeScanning, analyses } }
}

type Row = readonly [
  title: string,
  evidence: Case['evidence'],
  expect: Case['expect'],
  because: string,
  options?: Case['options']
]

const codeql: Analysis = { tool: 'CodeQL (javascript)', commit: 'c0ffee', error: '' }
const trivy: Analysis = { tool: 'Trivy (image)', commit: 'facade', error: '' }
const kinds = ['dependabot']
const exception = { id: 'ghsa-1', reason: 'dev server only', expires: '2026-11-20' }
const secret = alert('secret-scanning', { severity: 'critical' })

const rows: readonly Row[] = [
  ['a dependency has a grave one', open(alert('dependabot')), 'failed', 'open'],
  ['a dependency has a less grave one', open(alert('dependabot', { severity: 'moderate' })), 'passed', 'clean'],
  [
    'less grave ones count too',
    open(alert('dependabot', { severity: 'moderate' })),
    'failed',
    'open',
    { 'fail-on': 'moderate' }
  ],
  ['nobody knows how grave one is', open(alert('code-scanning', { severity: 'unknown' })), 'failed', 'open'],
  [
    'a rule without security severity finds an error',
    open(alert('code-scanning', { severity: 'error' })),
    'failed',
    'open'
  ],
  ['a rule without security severity warns', open(alert('code-scanning', { severity: 'warning' })), 'passed', 'clean'],
  ['a secret has leaked', open(secret), 'failed', 'secrets'],
  [
    'a secret has leaked, whatever the severity',
    open({ ...secret, severity: 'none' }),
    'failed',
    'secrets',
    { 'fail-on': 'critical' }
  ],
  ['one is as old as it may be', open(alert('dependabot')), 'passed', 'recent', { 'max-age': '7d' }],
  [
    'one is a second older than it may be',
    open(alert('dependabot', { createdAt: '2026-11-13T11:59:59Z' })),
    'failed',
    'open',
    { 'max-age': '7d' }
  ],
  ['it is ignored to the end of the day', open(alert('dependabot')), 'passed', 'ignored', { ignore: [exception] }],
  [
    'it was ignored to the end of yesterday',
    open(alert('dependabot')),
    'failed',
    'ignore-expired',
    { ignore: [{ ...exception, expires: '2026-11-19' }] }
  ],
  [
    'it is ignored by its number',
    open(secret),
    'passed',
    'ignored',
    { ignore: [{ ...exception, id: 'secret-scanning/3' }] }
  ],
  [
    'another kind has the ignored number',
    open(secret),
    'failed',
    'secrets',
    { ignore: [{ ...exception, id: 'dependabot/3' }] }
  ],
  ['nothing has the ignored name', open(), 'passed', 'ignore-unused', { ignore: [exception] }],
  ['the ref was never analysed', analysed(), 'pending', 'never-analysed'],
  [
    'the ref was never analysed, and any analysis were enough',
    analysed(),
    'pending',
    'never-analysed',
    { analysis: 'ref' }
  ],
  ['one of two tools has not come yet', analysed(codeql, trivy), 'pending', 'not-analysed'],
  ['older analyses are enough', analysed(codeql, trivy), 'passed', 'clean', { analysis: 'ref' }],
  ['an analysis could not be taken over', analysed({ ...codeql, error: 'no SARIF' }), 'failed', 'analysis-failed'],
  ['it could be when it was run again', analysed(codeql, { ...codeql, error: 'no SARIF' }), 'passed', 'clean'],
  ['only one kind is asked for', { dependabot: { alerts: [] } }, 'passed', 'clean', { kinds }],
  ['no kind is asked for', {}, 'failed', 'no-kind', { kinds: [] }]
]

export const cases: readonly Case[] = rows.map(([title, evidence, expect, because, options = {}]) => ({
  title,
  options,
  evidence,
  expect,
  because: [because]
}))
