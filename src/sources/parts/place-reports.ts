import { plainPath } from '../../lib/report-path.js'
import { Walked } from '../../lib/walked.js'
import type { Finding, Findings, FileCoverage, Report, ReportFile, TestFailure } from '../../model/reports.js'
import type { TrackedPaths } from '../../ports/read.js'
import { placePaths, type Place } from './place-paths.js'

/**
 * The reports of one request with every path as the commit has it, so that they can be merged by file. `root` is the
 * absolute path of the working tree; where `tracked` is null, only known prefixes are taken off.
 */
export function placeReports(
  files: readonly ReportFile[],
  root: string,
  tracked: TrackedPaths | null
): readonly ReportFile[] {
  const places = placePaths(
    files.map(({ path, report }) => ({ path, names: pathsIn(report) })),
    root,
    tracked
  )
  return files.map((file, index) => {
    const place = (written: string) => places[index]?.get(written) ?? { path: written }
    return { ...file, report: placeReport(file.report, place, root) }
  })
}

function pathsIn(report: Report): readonly string[] {
  switch (report.kind) {
    case 'tests':
      return [...report.failures, ...report.suiteErrors, ...(report.inconclusive?.cases ?? [])].flatMap(
        ({ file }) => file ?? []
      )
    case 'coverage':
      return report.files.map(({ path }) => path)
    case 'findings':
      return [...filesOf(report.findings)]
    case 'metrics':
      return []
  }
}

function placeReport(report: Report, place: (written: string) => Place, root: string): Report {
  switch (report.kind) {
    case 'tests': {
      // Some tools name a suite by its file; any other name is no path.
      const nameSuite = (suite: string) => {
        const { path, to } = plainPath(suite, root)
        return to === 'here' ? path : suite
      }
      const placed = (failure: TestFailure): TestFailure => ({
        ...failure,
        suite: nameSuite(failure.suite),
        ...(failure.file === undefined ? {} : { file: place(failure.file).path })
      })
      const { failures, suiteErrors, suites, inconclusive } = report
      return {
        ...report,
        failures: failures.map(placed),
        suiteErrors: suiteErrors.map(placed),
        suites: suites.map(nameSuite),
        ...(inconclusive === undefined
          ? {}
          : { inconclusive: { ...inconclusive, cases: inconclusive.cases.map(placed) } })
      }
    }
    case 'coverage':
      return { ...report, files: report.files.map((file): FileCoverage => ({ ...file, ...place(file.path) })) }
    case 'findings':
      return { ...report, findings: placeFindings(report.findings, place) }
    case 'metrics':
      return report
  }
}

function filesOf(findings: Findings): ReadonlySet<string> {
  const files = new Set<string>()
  for (const { file } of findings) if (file !== undefined) files.add(file)
  return files
}

function placeFindings(findings: Findings, place: (written: string) => Place): Findings {
  return new Walked(findings.length, function* () {
    for (const finding of findings) yield placeFinding(finding, place)
  })
}

function placeFinding(finding: Finding, place: (written: string) => Place): Finding {
  if (finding.file === undefined) return finding
  const { path: file, ...placement } = place(finding.file)
  return { ...finding, file, ...placement }
}
