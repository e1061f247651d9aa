import { coverageReport, fileCoverage, reportSet, testReport } from '../../../src/gates/parts/example-reports.js'
import type { FileCoverage } from '../../../src/model/reports.js'
import type { Case } from '../../support/judge.js'
import { reportCases } from '../../support/report-cases.js'
import { stepCases } from '../../support/step-cases.js'
import { cases as baselineCases } from './coverage/baseline.js'
import { cases as changedLinesCases } from './coverage/changed-lines.js'

const branches = (covered: number, total: number) => ({ branches: { covered, total } })
const one = (...files: readonly FileCoverage[]) => reportSet({ 'lcov.info': coverageReport(...files) })
const withoutLines = { path: 'a.ts', lines: null, branches: null, functions: null, statements: null }
const third = { ...withoutLines, lines: { covered: 1, total: 3 } }
const declared = { ...coverageReport(), totals: { ...coverageReport().totals, lines: { covered: 9, total: 10 } } }
const plain = coverageReport(fileCoverage('b.ts', '+'))
const functionsTogether = { ...plain, totals: { ...plain.totals, functions: { covered: 0, total: 90 } } }

export const cases: readonly Case[] = [
  ...reportCases({ lines: 50 }, coverageReport(fileCoverage('a.ts', '+'))),
  ...stepCases({ options: { lines: 50 }, evidence: one(fileCoverage('a.ts', '++++')), because: ['met'] }),
  ...baselineCases,
  ...changedLinesCases,
  {
    title: 'branches are not measured',
    options: { branches: 50 },
    evidence: one(fileCoverage('a.ts', '++++')),
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'a third is asked for with all its decimals',
    options: { lines: 33.3333333333 },
    evidence: one(third),
    expect: 'passed',
    because: ['met']
  },
  {
    title: 'a hair more than a third is asked for',
    options: { lines: 33.3333333334 },
    evidence: one(third),
    expect: 'failed',
    because: ['below']
  },
  {
    title: 'nothing is asked for',
    options: {},
    evidence: one(fileCoverage('a.ts', '+')),
    expect: 'failed',
    because: ['no-threshold']
  },
  {
    title: 'a path is given without a limit',
    options: { lines: 50, 'per-path': { '**': {} } },
    evidence: one(fileCoverage('a.ts', '+')),
    expect: 'failed',
    because: ['no-threshold', 'read']
  },
  {
    title: 'nothing at all is measured and 0 % is asked for',
    options: { lines: 0 },
    evidence: one(),
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'there are no lines and 0 % is asked for',
    options: { lines: 0 },
    evidence: one(fileCoverage('a.ts', '')),
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'more is covered than there is',
    options: { lines: 50 },
    evidence: one({ ...withoutLines, lines: { covered: 3, total: 2 } }),
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'two reports cover different lines of one file',
    options: { lines: 100 },
    evidence: reportSet({
      'a.info': coverageReport(fileCoverage('a.ts', '+-')),
      'b.info': coverageReport(fileCoverage('a.ts', '-+'))
    }),
    expect: 'passed',
    because: ['met']
  },
  {
    title: 'two reports cover different lines of a name that several files could have',
    options: { lines: 100 },
    evidence: reportSet({
      'a.info': coverageReport({ ...fileCoverage('a.ts', '+-'), placement: 'ambiguous' }),
      'b.info': coverageReport({ ...fileCoverage('a.ts', '-+'), placement: 'ambiguous' })
    }),
    expect: 'failed',
    because: ['below']
  },
  {
    title: 'one of two reports has no line records for the same file',
    options: { lines: 50 },
    evidence: reportSet({
      'a.info': coverageReport(fileCoverage('a.ts', '++')),
      'b.xml': coverageReport({ ...withoutLines, lines: { covered: 0, total: 2 } })
    }),
    expect: 'failed',
    because: ['below']
  },
  {
    title: 'neither of two reports has line records for the same file',
    options: { lines: 50 },
    evidence: reportSet({
      'a.xml': coverageReport({ ...withoutLines, lines: { covered: 10, total: 100 } }),
      'b.xml': coverageReport({ ...withoutLines, lines: { covered: 1, total: 1 } })
    }),
    expect: 'failed',
    because: ['below']
  },
  {
    title: 'one of two reports does not measure what is asked for',
    options: { branches: 50 },
    evidence: reportSet({
      'a.info': coverageReport(fileCoverage('a.ts', '+', branches(2, 2))),
      'b.info': coverageReport(fileCoverage('b.ts', '+'))
    }),
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'a report without files is added up',
    options: { lines: 90 },
    evidence: reportSet({ 'a.json': declared, 'b.info': coverageReport(fileCoverage('b.ts', '+++++-----')) }),
    expect: 'failed',
    because: ['below']
  },
  {
    title: 'a path is good enough while the whole is',
    options: { lines: 50, 'per-path': { 'src/**': { lines: 100, branches: 50 } } },
    evidence: one(fileCoverage('src/a.ts', '++', branches(1, 2)), fileCoverage('lib/b.ts', '-')),
    expect: 'passed',
    because: ['met']
  },
  {
    title: 'a path does not measure what is asked for',
    options: { 'per-path': { 'src/**': { functions: 50 } } },
    evidence: one(fileCoverage('src/a.ts', '++')),
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'one of two reports of a path does not measure what is asked for',
    options: { 'per-path': { 'src/**': { branches: 50 } } },
    evidence: reportSet({
      'a.info': coverageReport(fileCoverage('src/a.ts', '+', branches(2, 2))),
      'b.info': coverageReport(fileCoverage('src/b.ts', '+'))
    }),
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'a report beside that one measures what is asked for elsewhere',
    options: { 'per-path': { 'src/**': { branches: 50 } } },
    evidence: reportSet({
      'a.info': coverageReport(fileCoverage('src/a.ts', '+', branches(2, 2))),
      'b.info': coverageReport(fileCoverage('lib/b.ts', '+'))
    }),
    expect: 'passed',
    because: ['met']
  },
  {
    title: 'one of two reports tells the functions of all its files only together',
    options: { functions: 50 },
    evidence: reportSet({
      'a.info': coverageReport({ ...withoutLines, functions: { covered: 2, total: 2 } }),
      'b.xml': functionsTogether
    }),
    expect: 'failed',
    because: ['below']
  },
  {
    title: 'no file is at a path',
    options: { lines: 50, 'per-path': { 'src/**': 50 } },
    evidence: one(fileCoverage('/home/src/a.ts', '++')),
    expect: 'failed',
    because: ['path-unmatched']
  }
]

/** Evidence of a kind that the gate has not asked for. */
export const foreign = reportSet({ 'junit.xml': testReport({ passed: 1 }) })
