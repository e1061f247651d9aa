import { plural } from '../../lib/words.js'
import type { OutcomesRecord } from '../../model/evidence.js'
import type { MarkedLocation } from '../../model/reason.js'
import type { Problem, Report, ReportFile, ReportSet } from '../../model/reports.js'
import type { Say } from '../define.js'
import { globsOf, type ReportOptions } from './report-options.js'
import { judgeStep, stepReasons } from './step-outcome.js'

/** The sentences about reports that gates share. */
export const reportReasons = {
  'report-missing':
    '{found} found for {globs}, and at least {least} must be there; write what is missing before this gate runs, fetch the reports of every job, or name the right place in `report`.',
  'report-problem': '{file} cannot be relied on ({problem}): {message}',
  'report-note': '{file}: {message}',
  read: 'Read {files}.',
  ...stepReasons
} as const

const mostNamed = 10

interface ReportEvidence {
  readonly reports: ReportSet
  readonly outcomes?: OutcomesRecord
}

/**
 * What is to be said of the reports as files, and of the step that wrote them: `failed` holds back, `noted` only tells.
 */
export function inspectReports(
  options: ReportOptions,
  { reports: { files, where = '' }, outcomes }: ReportEvidence,
  say: Say<typeof reportReasons>
) {
  const step = options.outcome === undefined ? undefined : judgeStep(options.outcome, outcomes, say)
  const found = plural(files.length, 'report')
  const missing =
    files.length < options.files
      ? [say('report-missing', { found, globs: globsOf(options).join(', ') + where, least: options.files })]
      : []
  const failed = step === undefined ? missing : [...missing, step]
  if (files.length === 0) return { failed, noted: [] }
  const problems = files.flatMap(file => file.report.problems.map(problem => ({ file, problem })))
  const holdsBack = ({ blocks }: Problem) => blocks || options.notes === 'fail'
  const place = (file: ReportFile, { line, message }: Problem): MarkedLocation => ({
    file: file.path,
    text: message,
    ...(line === undefined ? {} : { line })
  })
  const named = files.slice(0, mostNamed).map(file => `${file.path} (${file.format})`)
  const more = files.length - named.length
  return {
    failed: [
      ...failed,
      ...problems
        .filter(({ problem }) => holdsBack(problem))
        .map(({ file, problem }) =>
          say('report-problem', { file: file.path, problem: problem.code, message: problem.message }, [
            place(file, problem)
          ])
        )
    ],
    noted: [
      ...problems
        .filter(({ problem }) => !holdsBack(problem))
        .map(({ file, problem }) =>
          say('report-note', { file: file.path, message: problem.message }, [place(file, problem)])
        ),
      say('read', { files: [...named, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ') })
    ]
  }
}

/** The reports of one kind; one of another kind here is our mistake, because the request has said what it wants. */
export function reportsOf<K extends Report['kind']>(kind: K, { files }: ReportSet) {
  return files.map(({ path, report }) => {
    if (!isOfKind(kind, report))
      throw new Error(`${path} was handed over as ${report.kind} where ${kind} was asked for.`)
    return { path, report }
  })
}

function isOfKind<K extends Report['kind']>(kind: K, report: Report): report is Extract<Report, { kind: K }> {
  return report.kind === kind
}
