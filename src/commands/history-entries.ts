import type { PastArtifact } from '../model/past.js'
import type { ChecklistSource } from '../model/checklist.js'
import type { Decision, RunReport, Verdict } from '../model/verdict.js'
import { parseJson } from '../lib/parse-json.js'
import { isMapping } from '../lib/is-mapping.js'
import { eachOnce } from '../lib/each-once.js'
import { PortError, type ArtifactFile, type GitHubPort } from '../ports/read.js'
import { recordedRun } from '../schema/contracts.js'
import { show, validate } from '../schema/validate.js'
import { textOf } from '../sources/parts/text-of.js'
import type { Changes } from './history-changes.js'

/** Bytes of a report; one of thousands of items has less. */
const mostBytes = 32 * 1024 ** 2
/** What the action calls its report. */
const usual = 'deploy-gate-run.json'

interface Place {
  /** The ids of the artifact and of the run that uploaded it. */
  readonly artifact: number
  readonly run: number | null
  readonly branch: string | null
  readonly commit: string | null
  /** When it was judged or, where that is not known, uploaded; ISO 8601. */
  readonly at: string | null
}

export type NotCounted = Place & { readonly why: string }

/** A decision, or that there is one which cannot be read. */
export type HistoryEntry =
  | (Place & Told & { readonly state: 'read'; readonly changes: Changes | null })
  | (Place & { readonly state: 'expired' | 'unreadable'; readonly why: string })

interface Told {
  readonly at: string
  readonly commit: string
  readonly decision: Decision
  readonly phase: string | null
  readonly pullRequests: readonly number[]
  readonly signed: readonly { readonly login: string; readonly role: string; readonly pullRequest: number | null }[]
  readonly waived: readonly { readonly item: string; readonly by: string; readonly until: string }[]
  readonly checklist: ChecklistSource
}

/** A report of the past, and what a history tells of it. */
export interface RecordedRun {
  readonly report: RunReport
  readonly told: Told
}

/** The name of an environment's artifact: what no artifact's name may have becomes a hyphen. */
export function nameArtifact(environment: string): string {
  return `deploy-gate-${environment.replace(/["<>:|*?\r\n\\/]/g, '-')}`
}

/** Unpacks a report and checks that it is one of this repository and environment. Throws `PortError`. */
export async function readRecorded(
  artifact: PastArtifact,
  expected: { readonly repository: string; readonly environment: string },
  github: GitHubPort
): Promise<RecordedRun> {
  if (artifact.bytes > mostBytes) throw tooLarge(artifact.bytes)
  const file = findReport((await github.unpack(artifact)).filter(({ inside }) => inside.endsWith('.json')))
  if (file.bytes > mostBytes) throw tooLarge(file.bytes)
  const report = readReport(textOf(file))
  const { subject, selected } = report
  const environment = selected.environment ?? subject.environment
  if (!isSame(subject.repository, expected.repository) || !isSame(environment, expected.environment)) {
    const of = environment === '' ? 'no environment' : environment
    throw new PortError('unreadable', `The report is of ${of} in ${subject.repository}.`)
  }
  return { report, told: tell(report) }
}

function tooLarge(bytes: number): PortError {
  return new PortError('too-large', `The report has ${String(bytes)} bytes; at most ${String(mostBytes)} are read.`)
}

function findReport(files: readonly ArtifactFile[]): ArtifactFile {
  const file = files.find(({ inside }) => inside === usual) ?? (files.length === 1 ? files[0] : undefined)
  if (file !== undefined) return file
  throw new PortError('unreadable', `The artifact has ${String(files.length)} JSON files, and none is ${usual}.`)
}

function readReport(text: string): RunReport {
  const value = parseJson(text)
  if (!isMapping(value)) throw new PortError('unreadable', 'The report is no JSON, or cut off.')
  const { schemaVersion } = value
  if (schemaVersion !== 1) {
    const why = `The report is of the version ${show(schemaVersion)}, and this program reads version 1.`
    throw new PortError('unreadable', why)
  }
  const [mistake] = validate(recordedRun, value).mistakes
  if (mistake !== undefined) {
    const place = mistake.path.join('/')
    throw new PortError('unreadable', `The report is not as its schema says${place === '' ? '' : `, at ${place}`}.`)
  }
  // The schema has just accepted it.
  return value as unknown as RunReport
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function tell({ at, decision, subject, selected, checklist, verdicts }: RunReport): Told {
  const { commit, pullRequest, pullRequests = [] } = subject
  const all = pullRequest === undefined ? pullRequests : [pullRequest]
  return {
    ...{ at, commit, decision, phase: selected.phase },
    pullRequests: all.map(({ number }) => number),
    signed: eachOnce(verdicts.flatMap(signaturesOf)),
    waived: verdicts.flatMap(waiversOf),
    checklist
  }
}

/**
 * Codes of the reasons that tell of a signature, whatever version wrote them: reviews, comments, approved deployments.
 */
const signatures: ReadonlySet<string> = new Set(['signed', 'kept', 'commented', 'stated', 'released'])

function signaturesOf({ reasons }: Verdict): Told['signed'] {
  return reasons
    .filter(({ code }) => signatures.has(code))
    .map(({ params: { login = '', role = '', pullRequest } }) => ({
      login: String(login),
      role: String(role),
      pullRequest: typeof pullRequest === 'number' ? pullRequest : null
    }))
}

function waiversOf({ id, outcome, reasons }: Verdict): Told['waived'] {
  if (outcome !== 'waived') return []
  return reasons
    .filter(({ code }) => code === 'waived')
    .map(({ params: { approvedBy = '', expires = '' } }) => ({
      item: id,
      by: String(approvedBy),
      until: String(expires)
    }))
}
