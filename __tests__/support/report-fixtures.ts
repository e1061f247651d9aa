import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { severities, type Report } from '../../src/model/reports.js'
import { ReportError } from '../../src/parsers/define.js'
import { readReport } from '../../src/parsers/read/dispatch.js'

/** What a person reads in a fixture; `error` where no gate may read a result from it. */
type Expectation = Readonly<Record<string, unknown>> & { readonly error?: string; readonly note?: string }

export type Outcome = { readonly report: Report } | { readonly refused: ReportError }

/** Reads a report as the host does: the content decides, or `format` if it is given. */
export function readText(text: string | Uint8Array, format?: string): Outcome {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  try {
    const source = { path: 'report', bytes: bytes.length, chunks: [bytes] }
    const { report } = readReport(source, { want: null, ...(format === undefined ? {} : { format }) })
    return { report: report.kind === 'findings' ? { ...report, findings: [...report.findings] } : report }
  } catch (error) {
    if (error instanceof ReportError) return { refused: error }
    throw error
  }
}

/** The report of a text that must be readable. */
export function readWhole(text: string, format?: string): Report {
  const outcome = readText(text, format)
  if ('refused' in outcome) throw outcome.refused
  return outcome.report
}

interface FixtureOptions {
  /** Files that can only be read when the format is named. */
  readonly named?: readonly string[]
  /** Whether a cut text is whole again, in formats that have no end of their own. */
  readonly mayEnd?: (text: string) => boolean
}

/** Every fixture of the folder `id`: read as its `expected.json` says, and refused wherever it is cut. */
export function testFixtures(id: string, { named = [], mayEnd = () => false }: FixtureOptions = {}): void {
  const folder = path.resolve('__tests__/fixtures/reports', id)
  const expected = Object.entries(JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Expectations)
  const read = (file: string): Uint8Array => readFileSync(path.join(folder, file))

  describe(`fixtures of ${id}`, () => {
    test('each has its expectation', () => {
      const files = readdirSync(folder).filter(file => file !== 'expected.json')
      expect(expected.map(([file]) => file).sort()).toEqual(files.sort())
    })

    test.each(expected)('%s is read as a person reads it', (file, expectation) => {
      const outcome = readText(read(file), named.includes(file) ? id : undefined)
      if (expectation.error !== undefined) expect(isRefused(outcome)).toBe(true)
      else expect('refused' in outcome ? outcome.refused : countReport(outcome.report)).toEqual(countsOf(expectation))
    })

    const whole = expected.filter(([, { error }]) => error === undefined).map(([file]) => file)
    test.each(whole)('%s is refused when it is cut', file => {
      const text = new TextDecoder().decode(read(file)).trimEnd()
      const believed = cutsOf(text).filter(cut => !mayEnd(cut) && !isRefused(readText(cut, id)))
      expect(believed.map(cut => cut.slice(-60))).toEqual([])
    })
  })
}

type Expectations = Readonly<Record<string, Expectation>>

/** Whether a gate cannot pass on it: nothing was read, a problem blocks, or what was found is the worst. */
export function isRefused(outcome: Outcome): boolean {
  if ('refused' in outcome) return true
  const { report } = outcome
  if (report.problems.some(problem => problem.blocks)) return true
  switch (report.kind) {
    case 'tests':
      return report.suiteErrors.length > 0 || report.counts.failed > 0 || report.counts.total === 0
    case 'coverage':
      return (report.totals.lines?.total ?? 0) === 0
    case 'findings':
      return [...report.findings].some(finding => finding.severity === 'unknown')
    case 'metrics':
      return report.thresholds.length === 0 || report.thresholds.some(({ passed }) => !passed)
  }
}

/** What a person counts in a report. */
export function countReport(report: Report): Readonly<Record<string, unknown>> {
  switch (report.kind) {
    case 'tests':
      return { ...report.counts, suiteErrors: report.suiteErrors.length }
    case 'coverage':
      return { files: report.files.length, ...report.totals }
    case 'findings':
      return {
        total: report.findings.length,
        suppressed: report.suppressed,
        bySeverity: countWords([...report.findings].map(({ severity }) => [severity, 1]))
      }
    case 'metrics':
      return {
        metrics: report.metrics.length,
        thresholds: report.thresholds.length,
        crossed: report.thresholds.filter(({ passed }) => !passed).length
      }
  }
}

/** Expected counts; severities that no scale has are all `unknown` to a gate. */
function countsOf(expectation: Expectation): Readonly<Record<string, unknown>> {
  const counts = Object.fromEntries(Object.entries(expectation).filter(([key]) => key !== 'note'))
  const bySeverity = counts['bySeverity'] as Readonly<Record<string, number>> | undefined
  return bySeverity === undefined ? counts : { ...counts, bySeverity: countWords(Object.entries(bySeverity)) }
}

function countWords(words: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [word, count] of words) {
    const known = severities.find(severity => severity === word) ?? 'unknown'
    counts[known] = (counts[known] ?? 0) + count
  }
  return counts
}

/** Beginnings of a text: all of a short one, some of a long one, and those near its end. */
function cutsOf(text: string): readonly string[] {
  const step = Math.max(1, Math.floor(text.length / 40))
  const ends = Array.from({ length: text.length }, (_, end) => end)
  return ends.filter(end => end % step === 0 || end > text.length - 30).map(end => text.slice(0, end))
}
