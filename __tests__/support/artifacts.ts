import { createHash } from 'node:crypto'
import type { Artifact, Job, WorkflowRun } from '../../src/model/artifacts.js'
import type { ArtifactAsk, Evidence } from '../../src/model/evidence.js'
import type { ReportSet } from '../../src/model/reports.js'
import type { ArtifactFile, GitHubPort, RunPort } from '../../src/ports/read.js'
import { reports } from '../../src/sources/reports.js'
import { buildGitHub, buildPorts, head } from './ports.js'

export const ci: WorkflowRun = {
  ...{ id: 10, workflow: 'ci.yml', event: 'push', commit: head, attempt: 1 },
  ...{ branch: 'main', repository: 'acme/shop', isOfFork: false },
  ...{ status: 'completed', conclusion: 'success', startedAt: '2026-11-20T09:00:00Z' }
}
export const results: Artifact = {
  ...{ id: 100, name: 'lint', bytes: 500, expired: false, createdAt: '2026-11-20T09:05:00Z', digest: null }
}

export function file(inside: string, text = '[]', artifact = 'lint'): ArtifactFile {
  const bytes = new TextEncoder().encode(text)
  const hash = createHash('sha1')
    .update(`blob ${String(bytes.length)}\0${text}`)
    .digest('hex')
  return {
    ...{ path: `${artifact}/${inside}`, inside, bytes: bytes.length, modifiedAt: '', chunks: () => [bytes] },
    ...{ digest: () => text, blob: () => hash }
  }
}

export interface World {
  readonly runs?: readonly WorkflowRun[]
  readonly artifacts?: Readonly<Record<number, readonly Artifact[]>>
  readonly files?: Readonly<Record<number, readonly ArtifactFile[]>>
  readonly jobs?: readonly Job[]
  readonly github?: Partial<GitHubPort>
  readonly run?: Partial<RunPort>
  readonly report?: readonly string[]
}

export function gather(world: World = {}, ask: Partial<ArtifactAsk> = {}): Promise<Evidence<ReportSet>> {
  const { runs = [ci], artifacts = { 10: [results] }, files = { 100: [file('eslint.json')] }, jobs = [] } = world
  const github = buildGitHub({
    workflowRuns: () => Promise.resolve(runs),
    artifacts: run => Promise.resolve(artifacts[run] ?? []),
    jobs: () => Promise.resolve(jobs),
    unpack: ({ id }) => Promise.resolve(files[id] ?? []),
    ...world.github
  })
  const run = {
    ...{ id: 99, startedAt: () => Promise.resolve('2026-11-20T10:00:00Z'), outcomes: null, commits: [head] },
    trackedPaths: () => Promise.resolve({ paths: new Set<string>(), blobs: new Map<string, string>(), folders: [''] }),
    checkedOut: () => Promise.resolve('e'.repeat(40)),
    ...world.run
  }
  const artifact = { name: 'lint', forks: false, ...ask }
  return reports.gather({ want: 'findings', report: world.report ?? ['**/*'], artifact }, buildPorts({ github, run }), {
    commit: head,
    pullRequests: { numbers: [7], direct: [] },
    ref: '',
    initiators: []
  })
}

/** The state, the codes of flaws, and the paths that were read. */
export async function tell(world?: World, ask?: Partial<ArtifactAsk>): Promise<string> {
  const evidence = await gather(world, ask)
  switch (evidence.state) {
    case 'absent':
      return `absent ${evidence.code} ${evidence.awaits ? 'awaits' : ''}`.trim()
    case 'broken':
      return `broken ${evidence.flaws.map(({ code }) => code).join(' ')}`
    case 'found':
      return `found ${evidence.origin} ${evidence.value.files.map(({ path }) => path).join(' ')}`.trim()
    case 'partial':
      return `partial ${evidence.origin} ${evidence.flaws.map(({ code }) => code).join(' ')}`
  }
}

export const run = (changes: Partial<WorkflowRun>): WorkflowRun => ({ ...ci, ...changes })
export const artifact = (changes: Partial<Artifact>): Artifact => ({ ...results, ...changes })
export const newer = run({ id: 11, startedAt: '2026-11-20T09:30:00Z' })
export const nightly = run({ id: 12, workflow: 'nightly.yml', event: 'schedule' })
export const isInDefaultBranch = () => Promise.resolve(true)
export const later = artifact({ id: 101, createdAt: '2026-11-20T09:40:00Z' })
