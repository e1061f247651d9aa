import { describe, expect, test } from '@jest/globals'
import { coverage } from '../../src/gates/coverage.js'
import { lint } from '../../src/gates/lint.js'
import {
  coverageReport,
  fileCoverage,
  findingsReport,
  reportSet,
  testReport
} from '../../src/gates/parts/example-reports.js'
import { tests } from '../../src/gates/tests.js'
import type { Judgement } from '../../src/model/verdict.js'
import { judge } from '../support/judge.js'

const placesOf = ({ reasons }: Judgement) => reasons[0]?.locations

describe('a reason names places', () => {
  test('of uncovered lines as stretches, the longest first', () => {
    const report = coverageReport(
      fileCoverage('b.ts', '-+--+-  -'),
      fileCoverage('a.ts', '-+'),
      fileCoverage('c.ts', '+++')
    )
    expect(placesOf(judge(coverage, { lines: 90 }, reportSet({ 'lcov.info': report })))).toEqual([
      { file: 'b.ts', line: 3, endLine: 4, text: '2 lines are not covered.' },
      { file: 'b.ts', line: 6, endLine: 9, text: '2 lines are not covered.' },
      { file: 'a.ts', line: 1, text: '1 line is not covered.' },
      { file: 'b.ts', line: 1, text: '1 line is not covered.' }
    ])
  })

  test('of failed tests, and the report where a test does not say', () => {
    const failures = [
      { suite: 'cart', name: 'adds', message: 'expected 2, got 3', file: 'cart.test.ts', line: 7 },
      { suite: '', name: 'pays', message: 'timed out' },
      { suite: '', name: '', message: 'crashed' }
    ]
    const evidence = reportSet({ 'junit.xml': testReport({ passed: 1, failed: 3 }, { failures }) })
    expect(placesOf(judge(tests, {}, evidence))).toEqual([
      { file: 'cart.test.ts', line: 7, text: 'cart › adds: expected 2, got 3' },
      { file: 'junit.xml', text: 'pays: timed out' },
      { file: 'junit.xml', text: 'a test without a name: crashed' }
    ])
  })

  test('of findings, the worst first and fifty at most', () => {
    const errors = Array.from({ length: 60 }, (_, i) => ({
      id: 'no-undef',
      severity: 'error' as const,
      file: 'a.ts',
      line: i + 1
    }))
    const worst = { id: 'parse', severity: 'critical' as const, file: 'z.ts', line: 2, endLine: 3, column: 4 }
    const nowhere = { id: 'config', severity: 'unknown' as const }
    const evidence = reportSet({ 'eslint.json': findingsReport(...errors, worst, nowhere) })
    const places = placesOf(judge(lint, {}, evidence)) ?? []
    expect(places).toHaveLength(50)
    expect(places[0]).toEqual({ file: 'z.ts', line: 2, endLine: 3, column: 4, text: 'parse is violated. (parse)' })
  })
})
