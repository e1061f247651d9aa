import { coverageReport, fileCoverage, reportSet } from '../../../../src/gates/parts/example-reports.js'
import type { Stretch } from '../../../../src/model/github.js'
import type { FileCoverage, Placement } from '../../../../src/model/reports.js'
import type { Case } from '../../../support/judge.js'

type Added = readonly Stretch[] | null

const options = { 'changed-lines': 50 }
const whole = { 'changed-lines': 100 }

/** A file of the commit by its line records, as in `fileCoverage`. */
function file(path: string, records: string, placement: Placement = 'tracked'): FileCoverage {
  return { ...fileCoverage(path, records), placement }
}

function evidence(changed: Readonly<Record<string, Added>>, ...measured: readonly FileCoverage[]) {
  const files = Object.entries(changed).map(([path, added]) => ({ path, added }))
  return { ...reportSet({ 'lcov.info': coverageReport(...measured) }), changed: { files } }
}

const measured = file('src/a.ts', '++-- -')
const { hits: _, ...unrecorded } = file('src/b.ts', '++')

export const cases: readonly Case[] = [
  {
    title: 'every changed line is covered though the rest is not',
    options: whole,
    evidence: evidence({ 'src/a.ts': [[1, 2]] }, measured),
    expect: 'passed',
    because: ['changed-met']
  },
  {
    title: 'just enough changed lines are covered',
    options,
    evidence: evidence({ 'src/a.ts': [[2, 3]] }, measured),
    expect: 'passed',
    because: ['changed-met']
  },
  {
    title: 'a changed line too few is covered',
    options,
    evidence: evidence({ 'src/a.ts': [[2, 4]] }, measured),
    expect: 'failed',
    because: ['changed-below']
  },
  {
    title: 'what GitHub does not show counts as a whole',
    options: { 'changed-lines': 41 },
    evidence: evidence({ 'src/a.ts': null }, measured),
    expect: 'failed',
    because: ['changed-below']
  },
  {
    title: 'no changed line is code',
    options: whole,
    evidence: evidence({ 'src/a.ts': [[5, 5]], 'README.md': [[1, 9]], 'src/gone.ts': [] }, measured),
    expect: 'passed',
    because: ['changed-nothing']
  },
  {
    title: 'nothing is changed and the reports tell no line',
    options: whole,
    evidence: evidence({ 'README.md': [[1, 9]] }, unrecorded),
    expect: 'failed',
    because: ['changed-unrecorded']
  },
  {
    title: 'one changed file is told without lines',
    options: whole,
    evidence: evidence({ 'src/a.ts': [[1, 2]], 'src/b.ts': [[1, 1]] }, measured, unrecorded),
    expect: 'failed',
    because: ['changed-unrecorded']
  },
  {
    title: 'one of two reports tells a changed file without lines',
    options: whole,
    evidence: {
      ...evidence({ 'src/b.ts': [[1, 1]] }),
      ...reportSet({ 'a.info': coverageReport(file('src/b.ts', '+')), 'b.xml': coverageReport(unrecorded) })
    },
    expect: 'failed',
    because: ['changed-unrecorded']
  },
  {
    title: 'two reports cover the changed lines together',
    options: whole,
    evidence: {
      ...evidence({ 'src/a.ts': [[1, 2]] }),
      ...reportSet({
        'a.info': coverageReport(file('src/a.ts', '+-')),
        'b.info': coverageReport(file('src/a.ts', '-+'))
      })
    },
    expect: 'passed',
    because: ['changed-met']
  },
  {
    title: 'only the functions of a changed file are counted',
    options: whole,
    evidence: evidence({ 'src/b.ts': [[1, 2]] }, measured, {
      ...unrecorded,
      lines: null,
      functions: { covered: 0, total: 2 }
    }),
    expect: 'failed',
    because: ['changed-unrecorded']
  },
  {
    title: 'one report lists a changed file in two parts',
    options: whole,
    evidence: evidence({ 'src/a.ts': [[1, 2]] }, file('src/a.ts', '--'), file('src/a.ts', '++')),
    expect: 'failed',
    because: ['changed-below']
  },
  ...(['src/new.ts', 'src/deep/new.ts', 'src/new.TS'] as const).map(path => ({
    title: `no report names ${path}`,
    options,
    evidence: evidence({ 'src/a.ts': [[1, 2]], [path]: [[1, 9]] }, measured),
    expect: 'failed' as const,
    because: ['changed-unmeasured']
  })),
  {
    title: 'a new folder beside measured ones is not measured',
    options,
    evidence: evidence({ 'pay/new.go': [[1, 9]] }, file('cart/cart.go', '+'), file('main.go', '+')),
    expect: 'failed',
    because: ['changed-unmeasured']
  },
  {
    title: 'what is not measured lies elsewhere',
    options,
    evidence: evidence({ 'src/a.ts': [[1, 2]], 'scripts/build.ts': [[1, 9]] }, measured),
    expect: 'passed',
    because: ['changed-met', 'changed-elsewhere']
  },
  ...['src/a.test.ts', 'src/__tests__/a.ts', 'src/a.d.ts', 'src/Cart_test.ts', 'src/CartTest.ts'].map(path => ({
    title: `${path} is a test or of another kind that need not be measured`,
    options,
    evidence: evidence({ 'src/a.ts': [[1, 2]], [path]: [[1, 9]] }, measured),
    expect: 'passed' as const,
    because: ['changed-met'],
    without: ['changed-elsewhere']
  })),
  {
    title: 'a checklist says what need not be measured',
    options: { ...options, unmeasured: ['src/**', '!src/pay/**'] },
    evidence: evidence({ 'src/main.ts': [[1, 9]] }, measured),
    expect: 'passed',
    because: ['changed-nothing']
  },
  {
    title: 'a checklist says that a part of that must be measured all the same',
    options: { ...options, unmeasured: ['src/**', '!src/pay/**'] },
    evidence: evidence({ 'src/pay/main.ts': [[1, 9]] }, measured),
    expect: 'failed',
    because: ['changed-unmeasured']
  },
  ...(['guessed', 'ambiguous', 'untracked'] as const).map(placement => ({
    title: `the report's file of that path is ${placement}`,
    options,
    evidence: evidence({ 'src/b.ts': [[1, 2]] }, measured, file('src/b.ts', '++', placement)),
    expect: 'failed' as const,
    because: ['changed-unmeasured']
  })),
  {
    title: 'no measured file is one of the commit',
    options,
    evidence: evidence({ 'src/a.ts': [[1, 2]] }, file('dist/a.js', '++', 'untracked')),
    expect: 'failed',
    because: ['changed-unplaced']
  },
  {
    title: 'only dependencies are measured, in files named alike',
    options,
    evidence: evidence({ 'src/a.ts': [[1, 2]] }, file('node_modules/a.ts', '++', 'untracked')),
    expect: 'failed',
    because: ['changed-unmeasured', 'changed-unplaced']
  },
  {
    title: 'the files of the commit are not known and a report writes less of the path',
    options: whole,
    evidence: evidence({ 'server/src/a.ts': [[1, 1]] }, fileCoverage('src/a.ts', '+-')),
    expect: 'passed',
    because: ['changed-met']
  },
  {
    title: 'the files of the commit are not known and two files end alike',
    options,
    evidence: evidence({ 'server/src/a.ts': [[1, 1]] }, fileCoverage('src/a.ts', '+'), fileCoverage('a.ts', '+')),
    expect: 'failed',
    because: ['changed-unmeasured']
  }
]
