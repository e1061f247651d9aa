import { relativePath } from '../../lib/report-path.js'
import type { Report, TestFailure } from '../../model/reports.js'

/** The report with every path relative to the repository, whose working tree is `root`. */
export function placeReport(report: Report, root: string): Report {
  const place = (path: string) => relativePath(path, root)
  switch (report.kind) {
    case 'tests': {
      const placed = (failure: TestFailure): TestFailure => ({
        ...failure,
        // Some tools name a suite by its file.
        suite: place(failure.suite),
        ...(failure.file === undefined ? {} : { file: place(failure.file) })
      })
      const { failures, suiteErrors, suites, inconclusive } = report
      return {
        ...report,
        failures: failures.map(placed),
        suiteErrors: suiteErrors.map(placed),
        suites: suites.map(place),
        ...(inconclusive === undefined
          ? {}
          : { inconclusive: { ...inconclusive, cases: inconclusive.cases.map(placed) } })
      }
    }
    case 'coverage':
      return { ...report, files: report.files.map(file => ({ ...file, path: place(file.path) })) }
    case 'findings':
      return {
        ...report,
        findings: report.findings.map(one => (one.file === undefined ? one : { ...one, file: place(one.file) }))
      }
    case 'metrics':
      return report
  }
}
