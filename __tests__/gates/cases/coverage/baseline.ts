import { coverageReport, fileCoverage, reportSet } from '../../../../src/gates/parts/example-reports.js'
import type { FileCoverage } from '../../../../src/model/reports.js'
import type { Case } from '../../../support/judge.js'

const branches = { branches: { covered: 1, total: 2 } }
const statements = { lines: null, branches: null, functions: null, statements: { covered: 1, total: 1 } }
const one = (file: FileCoverage) => reportSet({ 'lcov.info': coverageReport(file) })

/** Evidence of `a.ts` with these line records, and of the base. */
const held = (now: string, before: string, path = 'base/lcov.info') => ({
  ...one(fileCoverage('a.ts', now)),
  base: reportSet({ [path]: coverageReport(fileCoverage('a.ts', before)) }).reports
})
const baseline = 'base/lcov.info'

export const cases: readonly Case[] = [
  {
    title: 'coverage is as high as at the base and another number of lines is measured',
    options: { baseline },
    evidence: held('++--', '+-'),
    expect: 'passed',
    because: ['kept']
  },
  {
    title: 'coverage has risen',
    options: { baseline },
    evidence: held('+++-', '+-'),
    expect: 'passed',
    because: ['kept']
  },
  {
    title: 'coverage is below the base and nothing may be lost',
    options: { lines: 50, baseline },
    evidence: held('++-', '+++-'),
    expect: 'failed',
    because: ['dropped']
  },
  {
    title: 'exactly as much is lost as may be',
    options: { baseline, 'max-drop': 25 },
    evidence: held('++--', '+++-'),
    expect: 'passed',
    because: ['kept']
  },
  {
    title: 'coverage has kept its level and is below its limit',
    options: { lines: 80, baseline },
    evidence: held('+++-', '+++-'),
    expect: 'failed',
    because: ['below']
  },
  {
    title: 'there is no report of the base',
    options: { lines: 50, baseline },
    evidence: { ...one(fileCoverage('a.ts', '+')), base: { files: [] } },
    expect: 'failed',
    because: ['baseline-missing']
  },
  {
    title: 'the base does not measure what is asked for',
    options: { branches: 50, baseline },
    evidence: {
      ...one(fileCoverage('a.ts', '+', branches)),
      base: reportSet({ [baseline]: coverageReport(fileCoverage('a.ts', '+')) }).reports
    },
    expect: 'failed',
    because: ['baseline-unmeasured']
  },
  {
    title: 'the base measures nothing at all',
    options: { baseline },
    evidence: { ...one(fileCoverage('a.ts', '+')), base: reportSet({ [baseline]: coverageReport() }).reports },
    expect: 'failed',
    because: ['baseline-unmeasured']
  },
  {
    title: 'the base measures more than the reports',
    options: { baseline },
    evidence: {
      ...one(fileCoverage('a.ts', '+')),
      base: reportSet({ [baseline]: coverageReport(fileCoverage('a.ts', '+', branches)) }).reports
    },
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'one report is its own base',
    options: { baseline },
    evidence: held('+-', '+-', 'lcov.info'),
    expect: 'failed',
    because: ['baseline-overlaps']
  },
  {
    title: 'the report of the base has a problem that blocks',
    options: { baseline },
    evidence: {
      ...one(fileCoverage('a.ts', '+')),
      base: reportSet({
        [baseline]: {
          ...coverageReport(fileCoverage('a.ts', '+')),
          problems: [{ code: 'odd', message: 'It is odd.', blocks: true }]
        }
      }).reports
    },
    expect: 'failed',
    because: ['report-problem']
  },
  {
    title: 'a drop is limited and there is no base',
    options: { lines: 50, 'max-drop': 1 },
    evidence: one(fileCoverage('a.ts', '+')),
    expect: 'failed',
    because: ['no-baseline']
  },
  {
    title: 'as many lines are measured as must be',
    options: { lines: 50, 'min-lines': 2 },
    evidence: one(fileCoverage('a.ts', '+-')),
    expect: 'passed',
    because: ['met']
  },
  {
    title: 'one line too few is measured',
    options: { lines: 50, 'min-lines': 3 },
    evidence: one(fileCoverage('a.ts', '+-')),
    expect: 'failed',
    because: ['too-few-lines']
  },
  {
    title: 'lines must be measured and statements are',
    options: { statements: 50, 'min-lines': 1 },
    evidence: one({ path: 'a.ts', ...statements }),
    expect: 'failed',
    because: ['no-data']
  },
  {
    title: 'nothing is limited but how many lines there are',
    options: { 'min-lines': 1 },
    evidence: one(fileCoverage('a.ts', '+')),
    expect: 'failed',
    because: ['no-threshold']
  }
]
