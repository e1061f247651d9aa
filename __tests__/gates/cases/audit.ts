import { type ExampleFinding, findingsReport, reportSet, testReport } from '../../../src/gates/parts/example-reports.js'
import type { Case } from '../../support/judge.js'
import { reportCases } from '../../support/report-cases.js'
import { stepCases } from '../../support/step-cases.js'

const one = (...findings: readonly ExampleFinding[]) => reportSet({ 'audit.json': findingsReport(...findings) })
const ghsa = { id: 'GHSA-1', severity: 'high', package: 'left-pad', version: '1.0.0' } as const
const ignore = [{ id: 'cve-1', reason: 'dev server only', expires: '2026-11-20' }]

export const cases: readonly Case[] = [
  ...reportCases({}, findingsReport()),
  ...stepCases({ options: {}, evidence: one(), because: ['passed'] }),
  { title: 'nothing is known', options: {}, evidence: one(), expect: 'passed', because: ['passed', 'read'] },
  {
    title: 'one advisory comes under two names and from two tools',
    options: { max: { high: 1 } },
    evidence: reportSet({
      'a.json': findingsReport({ ...ghsa, aliases: ['CVE-1'] }),
      'b.json': findingsReport({ ...ghsa, id: 'PYSEC-1', aliases: ['cve-1'] }, ghsa)
    }),
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'one advisory concerns two versions',
    options: { max: { high: 1 } },
    evidence: one(ghsa, { ...ghsa, version: '2.0.0' }),
    expect: 'failed',
    because: ['too-many']
  },
  {
    title: 'one rule is violated at two places',
    options: { max: { high: 1 } },
    evidence: one(
      { id: 'B1', severity: 'high', file: 'a.py', line: 1 },
      { id: 'B1', severity: 'high', file: 'a.py', line: 2 }
    ),
    expect: 'failed',
    because: ['too-many']
  },
  {
    title: 'two tools disagree on how grave it is',
    options: {},
    evidence: one({ ...ghsa, severity: 'low' }, ghsa),
    expect: 'failed',
    because: ['too-many']
  },
  {
    title: 'the severity is not known',
    options: { 'fail-on': 'critical' },
    evidence: one({ ...ghsa, severity: 'unknown' }),
    expect: 'failed',
    because: ['too-many']
  },
  {
    title: 'the severity is not known and counts as moderate',
    options: { unknown: 'moderate' },
    evidence: one({ ...ghsa, severity: 'unknown' }),
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'an analyser calls a grave vulnerability a note',
    options: {},
    evidence: one({ id: 'js/xss', severity: 'note', securitySeverity: 'high', file: 'a.js', line: 1 }),
    expect: 'failed',
    because: ['too-many']
  },
  {
    title: 'an analyser finds an error',
    options: {},
    evidence: one({ id: 'js/xss', severity: 'error' }),
    expect: 'failed',
    because: ['too-many']
  },
  {
    title: 'an analyser finds less than errors',
    options: {},
    evidence: one({ id: 'a', severity: 'warning' }, { id: 'b', severity: 'note' }, { id: 'c', severity: 'none' }),
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'even informative advisories hold back',
    options: { 'fail-on': 'info' },
    evidence: one({ id: 'c', severity: 'none' }),
    expect: 'failed',
    because: ['too-many']
  },
  {
    title: 'more moderate ones are known than may be',
    options: { max: { moderate: 0 } },
    evidence: one({ ...ghsa, severity: 'moderate' }),
    expect: 'failed',
    because: ['too-many']
  },
  {
    title: 'an exception names it by an alias on its last day',
    options: { ignore },
    evidence: one({ ...ghsa, aliases: ['CVE-1'] }),
    now: '2026-11-20T23:59:59.999Z',
    expect: 'passed',
    because: ['ignored', 'passed'],
    without: ['ignore-unused', 'ignore-expired']
  },
  {
    title: 'the exception ended a moment ago',
    options: { ignore },
    evidence: one({ ...ghsa, aliases: ['CVE-1'] }),
    now: '2026-11-21T00:00:00Z',
    expect: 'failed',
    because: ['ignore-expired', 'too-many'],
    without: ['ignored', 'ignore-unused']
  },
  {
    title: 'an exception is of no use',
    options: { ignore },
    evidence: one(),
    expect: 'passed',
    because: ['ignore-unused']
  },
  {
    title: 'an exception is of no use so far, but a report is missing',
    options: { ignore, files: 2 },
    evidence: one(),
    expect: 'failed',
    because: ['report-missing'],
    without: ['ignore-unused']
  },
  {
    title: 'one of two exceptions for the same advisory is still in force',
    options: { ignore: [{ id: 'GHSA-1', reason: 'old', expires: '2026-11-01' }, ...ignore] },
    evidence: one({ ...ghsa, aliases: ['CVE-1'] }),
    now: '2026-11-20T23:59:59.999Z',
    expect: 'passed',
    because: ['ignored', 'ignore-expired', 'passed']
  },
  {
    title: 'ids are the same only through a third report',
    options: { max: { high: 1 } },
    evidence: reportSet({
      'a.json': findingsReport(ghsa),
      'b.json': findingsReport({ ...ghsa, id: 'PYSEC-1', aliases: ['OSV-1'] }),
      'c.json': findingsReport({ ...ghsa, id: 'OSV-1', aliases: ['ghsa-1'] })
    }),
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'it was known before and only news counts',
    options: { 'new-only': true },
    evidence: one({ id: 'js/xss', severity: 'error', file: 'a.js', known: true }),
    expect: 'passed',
    because: ['known', 'passed']
  },
  {
    title: 'it was known before',
    options: {},
    evidence: one({ id: 'js/xss', severity: 'error', file: 'a.js', known: true }),
    expect: 'failed',
    because: ['too-many'],
    without: ['known']
  },
  {
    title: 'no fix is known and only what can be fixed counts',
    options: { 'only-fixable': true },
    evidence: one({ ...ghsa, fixAvailable: false }),
    expect: 'passed',
    because: ['unfixable', 'passed']
  },
  {
    title: 'nobody says whether there is a fix',
    options: { 'only-fixable': true },
    evidence: one(ghsa),
    expect: 'failed',
    because: ['too-many'],
    without: ['unfixable']
  }
]

/** Evidence of a kind that the gate has not asked for. */
export const foreign = reportSet({ 'junit.xml': testReport({ passed: 1 }) })
