import { asList } from '../../lib/as-list.js'
import type { ArtifactAsk, ReportsAsk, Request } from '../../model/evidence.js'
import { choice, count, optional, text, texts } from '../../schema/build.js'
import { artifactOption } from './artifact-option.js'
import { trustOption } from './trust-option.js'

/**
 * Where each kind of report lies when nobody says otherwise: one format of each tool, so that nothing is read twice.
 */
const conventionalReports = {
  tests: [
    'junit.xml',
    'junit-*.xml',
    'reports/junit.xml',
    'reports/junit/**/*.xml',
    'test-results/**/*.xml',
    '**/target/surefire-reports/TEST-*.xml',
    '**/target/failsafe-reports/TEST-*.xml',
    '**/build/test-results/**/TEST-*.xml'
  ],
  coverage: ['coverage/lcov.info', 'reports/coverage/lcov.info', 'lcov.info', 'coverage.xml', 'reports/coverage.xml'],
  lint: ['eslint.json', 'reports/eslint.json', 'lint.json', 'lint.sarif', 'reports/lint/**/*'],
  audit: ['audit.json', 'npm-audit.json', 'reports/npm-audit.json', 'reports/audit/**/*'],
  load: ['k6.json', 'k6-summary.json', 'reports/k6.json', 'reports/load/**/*.json']
} as const

type ReportGate = keyof typeof conventionalReports

/** What the option values of every gate that reads reports have in common. */
export interface ReportOptions {
  readonly artifact?: string | (Pick<ArtifactAsk, 'name' | 'workflow'> & { readonly forks?: boolean })
  readonly report: string | readonly string[]
  readonly format?: string
  readonly files: number
  readonly notes: 'tell' | 'fail'
  readonly outcome?: string
}

/** Without `report` everything that an artifact holds must be a report. */
const wholeArtifact = ['**/*'] as const

/** The options of every gate that reads reports. */
export function reportOptions(gate: ReportGate) {
  return {
    report: texts({
      about:
        'Globs of the reports to read, relative to the workspace or, with `artifact`, to what is in it; a leading `!` excludes. With `artifact` every file is read where this is left out.',
      default: conventionalReports[gate]
    }),
    artifact: optional(artifactOption),
    format: optional(text({ about: 'The format that every report must have; without it the content decides.' })),
    files: count({
      about: 'How many reports must be there at least, such as one of every shard; more may be.',
      least: 1,
      default: 1
    }),
    notes: choice(['tell', 'fail'], {
      about:
        'What becomes of what a report is only remarked upon for, such as packages that nobody maintains or counts that differ upwards: it is told, or it holds back.',
      default: 'tell'
    }),
    outcome: optional(
      text({
        about: 'The id of the step that wrote the reports; it must have ended with success, whatever they say.'
      })
    ),
    ...trustOption
  }
}

const wants = {
  tests: 'tests',
  coverage: 'coverage',
  lint: 'findings',
  audit: 'findings',
  load: 'metrics'
} as const

/** The request for the reports that a gate's options name. */
export function askForReports(
  gate: ReportGate,
  options: ReportOptions
): Request<'reports'> & { readonly ask: ReportsAsk } {
  const { format, artifact } = options
  return {
    kind: 'reports',
    ask: {
      want: wants[gate],
      report: globsOf(options),
      ...(format === undefined ? {} : { format }),
      ...(artifact === undefined
        ? {}
        : { artifact: { forks: false, ...(typeof artifact === 'string' ? { name: artifact } : artifact) } })
    }
  }
}

/** The request for the reports of the base, if a gate compares with one. */
export function askForBase(
  gate: ReportGate,
  options: ReportOptions,
  baseline: string | readonly string[] | undefined
): (Request<'reports'> & { readonly ask: ReportsAsk }) | undefined {
  if (baseline === undefined) return undefined
  const { artifact: _, ...own } = options
  const { kind, ask } = askForReports(gate, { ...own, report: baseline })
  return { kind, ask: { ...ask, of: 'base' } }
}

/** The globs of the reports that a gate's options name. */
export function globsOf({ report, artifact }: ReportOptions): readonly string[] {
  // A default is all that tells that nobody has written globs.
  const isWritten = Object.values(conventionalReports).every(usual => usual.join('\n') !== [report].flat().join('\n'))
  if (artifact !== undefined && !isWritten) return wholeArtifact
  return asList(report)
}
