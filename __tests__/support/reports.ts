import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Report, TestReport } from '../../src/model/reports.js'
import { ReportError } from '../../src/parsers/define.js'
import { readReport, type ReadReport, type ReportDemand } from '../../src/parsers/read/dispatch.js'

const root = path.resolve('__tests__/fixtures/reports')

/** What `expected.json` says of a fixture; `error`: it must be refused or read with a problem that blocks. */
export type Expected = Readonly<Record<string, unknown>> & { readonly error?: string; readonly format?: string }

export interface Fixture {
  /** The folder: a format's id, or `wrecks`. */
  readonly folder: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly expected: Expected
}

/** Folders of fixtures, each named after the format that it shows, but for `wrecks`. */
export function listFolders(): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
}

/** Every file of a folder; one that `expected.json` does not tell of, or that is missing, throws. */
export function listFixtures(folder: string): readonly Fixture[] {
  const expected = JSON.parse(readFileSync(path.join(root, folder, 'expected.json'), 'utf8')) as Record<
    string,
    Expected
  >
  const files = readdirSync(path.join(root, folder)).filter(file => file !== 'expected.json')
  const told = Object.keys(expected)
  const odd = [...files.filter(file => !told.includes(file)), ...told.filter(file => !files.includes(file))]
  if (odd.length > 0) throw new Error(`Files and expected.json of ${folder} disagree: ${odd.join(', ')}`)
  return files.map(file => ({
    folder,
    file,
    bytes: readFileSync(path.join(root, folder, file)),
    expected: expected[file] ?? {}
  }))
}

export function readBytes(bytes: Uint8Array, demand?: ReportDemand): ReadReport {
  return readPieces([bytes], demand)
}

function readPieces(chunks: readonly Uint8Array[], demand: ReportDemand = { want: null }): ReadReport {
  return readReport({ path: 'report', bytes: chunks.reduce((sum, { length }) => sum + length, 0), chunks }, demand)
}

export function readText(text: string, demand?: ReportDemand): ReadReport {
  return readBytes(new TextEncoder().encode(text), demand)
}

/** The report of tests that a text must be. */
export function readTests(text: string, format?: string): TestReport {
  const { report } = readText(text, { want: 'tests', ...(format === undefined ? {} : { format }) })
  if (report.kind !== 'tests') throw new Error('A report of tests is read here.')
  return report
}

/** What reading comes to: the report, or the code of the `ReportError`; every other error is thrown. */
export function attempt(bytes: Uint8Array, demand?: ReportDemand): ReadReport | string {
  return attemptPieces([bytes], demand)
}

/** As `attempt`, of a file that comes in pieces. */
export function attemptPieces(chunks: readonly Uint8Array[], demand?: ReportDemand): ReadReport | string {
  try {
    return readPieces(chunks, demand)
  } catch (error) {
    if (error instanceof ReportError) return error.code
    throw error
  }
}

/** Whether a gate could pass on it: something was judged, nothing is red, no problem blocks. */
export function couldPass(report: Report): boolean {
  if (report.problems.some(({ blocks }) => blocks)) return false
  switch (report.kind) {
    case 'tests':
      return report.counts.total > 0 && report.counts.failed + report.suiteErrors.length === 0
    case 'findings':
      return report.findings.length === 0
    case 'coverage':
      return Object.values(report.totals).some(ratio => ratio !== null && ratio.total > 0)
    case 'metrics':
      return report.thresholds.length > 0 && report.thresholds.every(({ passed }) => passed)
  }
}

/** Formats of lines, which nothing closes: cut between two packages or records, what is left is a shorter report. */
export const cannotTell = new Set([
  'cargo-test',
  'go-cover',
  'go-test',
  'govulncheck',
  'lcov',
  'libtest',
  'tap',
  'yarn-npm-audit'
])

/** Where the last character ends that is no white space. */
export function textEnd(bytes: Uint8Array): number {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end--
  return end
}

/** The numbers of a report, which no encoding may change. */
export function numbersOf(read: ReadReport | string): unknown {
  if (typeof read === 'string') return read
  const { report } = read
  switch (report.kind) {
    case 'tests':
      return {
        ...report.counts,
        suiteErrors: report.suiteErrors.length,
        problems: report.problems.map(({ code }) => code)
      }
    case 'findings':
      return { found: [...report.findings].map(({ id, severity }) => [id, severity]), suppressed: report.suppressed }
    case 'coverage':
      return { files: report.files.length, totals: report.totals }
    case 'metrics':
      return { metrics: report.metrics, thresholds: report.thresholds }
  }
}
