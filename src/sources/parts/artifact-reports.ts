import { compileGlobs } from '../../lib/glob.js'
import { compareTexts } from '../../lib/words.js'
import type { ArtifactAsk, Evidence, Flaw, ReportsAsk } from '../../model/evidence.js'
import type { ReportSet } from '../../model/reports.js'
import { PortError, type ArtifactFile, type ReadPorts, type TrackedPaths } from '../../ports/read.js'
import { broken } from './attempt.js'
import { findArtifacts } from './find-artifacts.js'
import { readFiles } from './read-files.js'

/** Artifacts, and bytes of them as they are packed, that one request may mean. */
const most = { artifacts: 100, bytes: 512 * 1024 ** 2 }

/** The reports in the artifacts of the commit under judgement that a request names. */
export async function readArtifactReports(
  ask: ReportsAsk,
  artifact: ArtifactAsk,
  ports: ReadPorts,
  commit: string
): Promise<Evidence<ReportSet>> {
  const { github, run } = ports
  try {
    const found = await findArtifacts(artifact, commit, github, run)
    if ('state' in found) return found
    const { artifacts, where, origin } = found
    const bytes = artifacts.reduce((sum, each) => sum + each.bytes, 0)
    if (artifacts.length > most.artifacts || bytes > most.bytes) return tooMuch(artifact.name, artifacts.length, bytes)
    const isWanted = compileGlobs(ask.report)
    const all = (await Promise.all(artifacts.map(each => github.unpack(each)))).flat()
    const wanted = all
      .filter(({ inside }) => isWanted(inside))
      .sort((left, right) => compareTexts(left.path, right.path))
    if (wanted.length === 0) return { state: 'found', value: { files: [], where: tellFiles(where, all) }, origin }
    const tracked = await run.trackedPaths()
    const committed = tracked === null ? [] : wanted.flatMap(file => findCommitted(file, tracked))
    const flaws = [...found.flaws, ...committed]
    return readFiles(wanted, ask, ports, { origin, where, tracked, startedAt: null, flaws })
  } catch (error) {
    if (error instanceof PortError && error.code === 'not-connected') return unreachable(artifact.name, error)
    throw error
  }
}

function tooMuch(name: string, artifacts: number, bytes: number): ReturnType<typeof broken> {
  const why =
    `${String(artifacts)} artifacts are called ${name} and have ${String(bytes)} bytes; at most ${String(most.artifacts)} ` +
    `and ${String(most.bytes)} bytes are read. Name fewer, or upload only the reports.`
  return broken('too-large', why)
}

function tellFiles(where: string, all: readonly ArtifactFile[]): string {
  return all.length === 0 ? where : `${where}, which has ${String(all.length)} other files`
}

/** A report that lies in the commit need not have been made by the job that uploads it. */
function findCommitted(file: ArtifactFile, { blobs }: TrackedPaths): readonly Flaw[] {
  const name = file.inside.split('/').at(-1)
  const alike = [...blobs].filter(([path]) => path.split('/').at(-1) === name)
  if (alike.length === 0) return []
  const blob = file.blob()
  return alike
    .filter(([, hash]) => hash === blob)
    .map(([path]) => {
      const why = `${file.path} is the file ${path} of the commit, so that no job need have made it. Remove it from the repository.`
      return { code: 'report-committed', why, file: file.path }
    })
}

function unreachable(name: string, { message }: PortError): ReturnType<typeof broken> {
  const why = `The artifact ${name} is on GitHub. ${message} Or download it, and name its files as \`report\` in place of \`artifact\`.`
  return broken('artifact-unreachable', why)
}
