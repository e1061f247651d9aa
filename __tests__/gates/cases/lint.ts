import { type ExampleFinding, findingsReport, reportSet, testReport } from '../../../src/gates/parts/example-reports.js'
import { severities } from '../../../src/model/reports.js'
import type { Case } from '../../support/judge.js'
import { reportCases } from '../../support/report-cases.js'
import { stepCases } from '../../support/step-cases.js'

const every = severities.map(severity => ({ id: severity, severity }))
const one = (...findings: readonly ExampleFinding[]) => reportSet({ 'lint.json': findingsReport(...findings) })

const cut = reportSet({
  'lint.json': {
    ...findingsReport({ id: 'errcheck', severity: 'warning' }),
    problems: [{ code: 'limit-reached', message: 'errcheck has 50 issues, which is the limit.', blocks: false }]
  }
})

export const cases: readonly Case[] = [
  ...reportCases({}, findingsReport()),
  ...stepCases({ options: {}, evidence: one(), because: ['passed'] }),
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
  {
    title: 'one error is told of by two reports',
    options: { 'max-errors': 1 },
    evidence: reportSet({
      'a.json': findingsReport({ id: 'a', severity: 'error', file: 'a.ts', line: 1 }),
      'b.json': findingsReport({ id: 'a', severity: 'error', file: 'a.ts', line: 1 })
    }),
    expect: 'passed',
    because: ['passed', 'repeated']
  },
  {
    title: 'two reports name alike what may be two files of the commit',
    options: { 'max-errors': 1 },
    evidence: reportSet({
      'a.json': findingsReport({ id: 'a', severity: 'error', file: 'index.ts', placement: 'ambiguous', line: 1 }),
      'b.json': findingsReport({ id: 'a', severity: 'error', file: 'index.ts', placement: 'ambiguous', line: 1 })
    }),
    expect: 'failed',
    because: ['too-many-errors'],
    without: ['repeated']
  },
  {
    title: 'two errors differ in their columns only',
    options: { 'max-errors': 1 },
    evidence: one(
      { id: 'a', severity: 'error', file: 'a.ts', line: 1, column: 2 },
      { id: 'a', severity: 'error', file: 'a.ts', line: 1, column: 9 }
    ),
    expect: 'failed',
    because: ['too-many-errors'],
    without: ['repeated']
  },
  {
    title: 'two errors differ in their messages only',
    options: { 'max-errors': 1 },
    evidence: one(
      { id: 'a', severity: 'error', file: 'a.ts', line: 1, message: 'x is unused.' },
      { id: 'a', severity: 'error', file: 'a.ts', line: 1, message: 'y is unused.' }
    ),
    expect: 'failed',
    because: ['too-many-errors'],
    without: ['repeated']
  },
  {
    title: 'a warning is an error to another report and warnings are limited',
    options: { 'max-errors': 1, 'max-warnings': 0 },
    evidence: one({ id: 'a', severity: 'warning', file: 'a.ts' }, { id: 'a', severity: 'error', file: 'a.ts' }),
    expect: 'failed',
    because: ['too-many-warnings']
  },
  {
    title: 'an error was known before and only news counts',
    options: { 'new-only': true },
    evidence: one({ id: 'a', severity: 'error', known: true }, { id: 'b', severity: 'warning' }),
    expect: 'passed',
    because: ['passed', 'known']
  },
  {
    title: 'one report knows an error and another calls it news',
    options: { 'new-only': true },
    evidence: reportSet({
      'a.json': findingsReport({ id: 'a', severity: 'error', known: true }),
      'b.json': findingsReport({ id: 'a', severity: 'error' })
    }),
    expect: 'failed',
    because: ['too-many-errors'],
    without: ['known']
  },
  {
    title: 'the tool has cut its report off and no warning is looked for',
    options: {},
    evidence: cut,
    expect: 'passed',
    because: ['report-note'],
    without: ['findings-cut']
  },
  {
    title: 'the tool has cut its report off below the limit',
    options: { 'max-warnings': 60 },
    evidence: cut,
    expect: 'failed',
    because: ['findings-cut']
  },
  {
    title: 'the tool has cut its report off and only news counts',
    options: { 'new-only': true },
    evidence: cut,
    expect: 'failed',
    because: ['findings-cut']
  }
]

/** Evidence of a kind that the gate has not asked for. */
export const foreign = reportSet({ 'junit.xml': testReport({ passed: 1 }) })
