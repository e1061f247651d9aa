import { type ExampleFinding, findingsReport, reportSet, testReport } from '../../../src/gates/parts/example-reports.js'
import { severities } from '../../../src/model/reports.js'
import type { Case } from '../../support/judge.js'

const every = severities.map(severity => ({ id: severity, severity }))
const one = (...findings: readonly ExampleFinding[]) => reportSet({ 'lint.json': findingsReport(...findings) })
const flawed = (blocks: boolean) =>
  reportSet({ 'lint.json': { ...findingsReport(), problems: [{ code: 'odd', message: 'It is odd.', blocks }] } })

export const cases: readonly Case[] = [
  { title: 'nothing is found', options: {}, evidence: one(), expect: 'passed', because: ['passed', 'read'] },
  {
    title: 'one finding of every severity is there and four are errors',
    options: { 'max-errors': 4, 'max-warnings': 3 },
    evidence: one(...every),
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'one error is too many',
    options: { 'max-errors': 3, 'max-warnings': 3 },
    evidence: one(...every),
    expect: 'failed',
    because: ['too-many-errors'],
    without: ['too-many-warnings']
  },
  {
    title: 'one warning is too many',
    options: { 'max-errors': 4, 'max-warnings': 2 },
    evidence: one(...every),
    expect: 'failed',
    because: ['too-many-warnings'],
    without: ['too-many-errors']
  },
  {
    title: 'a report has a problem that blocks',
    options: {},
    evidence: flawed(true),
    expect: 'failed',
    because: ['report-problem']
  },
  {
    title: 'a report has a problem that does not block',
    options: {},
    evidence: flawed(false),
    expect: 'passed',
    because: ['report-note']
  },
  {
    title: 'fewer reports are there than must be',
    options: { files: 2 },
    evidence: one(),
    expect: 'failed',
    because: ['too-few-reports']
  },
  {
    title: 'an error is in a file that the pull request does not change',
    options: { 'changed-only': true },
    evidence: { ...one({ id: 'a', severity: 'error', file: 'src/old.ts' }), paths: { paths: ['src/new.ts'] } },
    expect: 'passed',
    because: ['passed', 'unchanged']
  },
  {
    title: 'an error is in a changed file that the report names from a folder below',
    options: { 'changed-only': true },
    evidence: { ...one({ id: 'a', severity: 'error', file: 'src/new.ts' }), paths: { paths: ['shop/src/new.ts'] } },
    expect: 'failed',
    because: ['too-many-errors'],
    without: ['unchanged']
  },
  {
    title: 'an error is in a file of the commit that only ends like a changed one',
    options: { 'changed-only': true },
    evidence: {
      ...one({ id: 'a', severity: 'error', file: 'src/new.ts', placement: 'tracked' }),
      paths: { paths: ['shop/src/new.ts'] }
    },
    expect: 'passed',
    because: ['unchanged']
  },
  ...(['guessed', 'ambiguous', 'untracked'] as const).map(placement => ({
    title: `an error is in a file that is ${placement}, so that it may be of the change`,
    options: { 'changed-only': true },
    evidence: {
      ...one({ id: 'a', severity: 'error' as const, file: 'src/old.ts', placement }),
      paths: { paths: ['src/new.ts'] }
    },
    expect: 'failed' as const,
    because: ['too-many-errors']
  })),
  {
    title: 'an error names no file though only changed files count',
    options: { 'changed-only': true },
    evidence: { ...one({ id: 'a', severity: 'error' }), paths: { paths: [] } },
    expect: 'failed',
    because: ['too-many-errors']
  },
  { title: 'no report is found', options: {}, evidence: reportSet({}), expect: 'failed', because: ['report-missing'] }
]

/** Evidence of a kind that the gate has not asked for. */
export const foreign = reportSet({ 'junit.xml': testReport({ passed: 1 }) })
