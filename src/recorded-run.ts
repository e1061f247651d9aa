import type { PastArtifact } from './model/past.js'
import type { RunReport } from './model/verdict.js'
import { parseJson } from './lib/parse-json.js'
import { isMapping } from './lib/is-mapping.js'
import { PortError, type ArtifactFile, type GitHubPort } from './ports/read.js'
import { recordedRun } from './schema/contracts.js'
import { show, validate } from './schema/validate.js'
import { textOf } from './sources/parts/text-of.js'

/** Bytes of a report; one of thousands of items has less. */
const mostBytes = 32 * 1024 ** 2
/** What the action calls its report. */
const usual = 'deploy-gate-run.json'

/** Unpacks a report and checks that it is one of this repository and environment. Throws `PortError`. */
export async function readRecorded(
  artifact: PastArtifact,
  expected: { readonly repository: string; readonly environment: string },
  github: GitHubPort
): Promise<RunReport> {
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
  return report
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
