import { createHash } from 'node:crypto'
import type { Artifact, Job, WorkflowRun } from '../../model/artifacts.js'
import { PortError, type ArtifactFile, type GitHubPort } from '../../ports/read.js'
import { sha256 } from '../hash.js'
import { readZip, type ZipFile } from '../zip.js'
import type { Client } from './client.js'
import { segment } from './path.js'
import { listed } from './read-checks.js'
import { readDefaultBranch } from './read-default-branch.js'
import { personOf } from './read-people.js'
import { wire, wires, type Wire } from './wire.js'

type Port = Pick<
  GitHubPort,
  'workflowRuns' | 'workflowRun' | 'runApprovals' | 'artifacts' | 'jobs' | 'unpack' | 'isInDefaultBranch'
>

const need = 'actions: read'
/** Bytes of an artifact as it is packed; all of them are in memory at once. */
const mostBytes = 256 * 1024 ** 2

/** Runs of workflows and what their jobs have uploaded. */
export function readArtifacts(client: Client, root: string): Port {
  const unpacked = new Map<number, Promise<readonly ArtifactFile[]>>()
  return {
    workflowRuns: async commit => {
      const pages = await client.pages(`${root}/actions/runs?head_sha=${segment(commit)}`, need)
      return listed(pages, 'workflow_runs', 'a workflow run').map(runOf)
    },
    workflowRun: async id =>
      runOf(wire(await client.get(`${root}/actions/runs/${String(id)}`, need), 'a workflow run')),
    runApprovals: async run => {
      const approvals = wires(await client.get(`${root}/actions/runs/${String(run)}/approvals`, need), 'an approval')
      return approvals.map(from => ({
        user: personOf(from, 'user'),
        state: from.text('state'),
        environments: from.list('environments').map(environment => environment.text('name'))
      }))
    },
    artifacts: async run => {
      const pages = await client.pages(`${root}/actions/runs/${String(run)}/artifacts`, need)
      return listed(pages, 'artifacts', 'an artifact').map(artifactOf)
    },
    jobs: async run => {
      const pages = await client.pages(`${root}/actions/runs/${String(run)}/jobs?filter=all`, need)
      return listed(pages, 'jobs', 'a job').map(jobOf)
    },
    unpack: artifact => {
      const known = unpacked.get(artifact.id) ?? unpack(client, root, artifact)
      unpacked.set(artifact.id, known)
      return known
    },
    isInDefaultBranch: async commit => {
      const branch = await readDefaultBranch(client, root)
      const path = `${root}/compare/${segment(`${branch}...${commit}`)}?per_page=1`
      const status = wire(await client.get(path, 'contents: read'), 'a comparison').text('status')
      return status === 'behind' || status === 'identical'
    }
  }
}

function runOf(from: Wire): WorkflowRun {
  const head = from.objectOrNull('head_repository')
  // A workflow of another repository is told with its ref: `.github/workflows/ci.yml@main`.
  const [path = ''] = from.text('path').split('@')
  return {
    id: from.number('id'),
    workflow: path.split('/').at(-1) ?? path,
    event: from.text('event'),
    commit: from.text('head_sha'),
    branch: from.textOrNull('head_branch'),
    repository: head?.text('full_name') ?? null,
    // A repository that is gone may have been any.
    isOfFork: head === null || head.number('id') !== from.object('repository').number('id'),
    attempt: from.number('run_attempt'),
    status: from.text('status'),
    conclusion: from.textOrNull('conclusion'),
    startedAt: from.timeOrNull('run_started_at') ?? from.time('created_at')
  }
}

export function artifactOf(from: Wire): Artifact {
  return {
    id: from.number('id'),
    name: from.text('name'),
    bytes: from.number('size_in_bytes'),
    expired: from.flag('expired'),
    createdAt: from.timeOrNull('created_at'),
    digest: digestOf(from)
  }
}

/** SHA-256 in hexadecimal digits; null for what GitHub took in before it kept digests. */
export function digestOf(from: Wire): string | null {
  return /^sha256:([0-9a-f]{64})$/.exec(from.textOrNull('digest') ?? '')?.[1] ?? null
}

function jobOf(from: Wire): Job {
  return {
    name: from.text('name'),
    startedAt: from.timeOrNull('started_at'),
    completedAt: from.timeOrNull('completed_at')
  }
}

async function unpack(client: Client, root: string, artifact: Artifact): Promise<readonly ArtifactFile[]> {
  const { id, name, bytes, digest } = artifact
  const called = `The artifact ${name}`
  if (bytes > mostBytes) {
    const why = `${called} has ${String(bytes)} bytes; at most ${String(mostBytes)} are read. Upload only the reports.`
    throw new PortError('too-large', why)
  }
  const archive = await client.download(`${root}/actions/artifacts/${String(id)}/zip`, need, mostBytes)
  if (digest !== null && digest !== sha256(archive)) {
    throw new PortError(
      'unreadable',
      `${called} does not have the digest that GitHub tells. Run again, or upload it anew.`
    )
  }
  return readZip(archive, called).map(file => fileOf(file, artifact))
}

function fileOf({ path, bytes, read }: ZipFile, { name, createdAt }: Artifact): ArtifactFile {
  return {
    path: `${name}/${path}`,
    inside: path,
    bytes,
    modifiedAt: createdAt ?? '',
    chunks: () => [read()],
    digest: () => sha256(read()),
    blob: () =>
      createHash('sha1')
        .update(`blob ${String(bytes)}\0`)
        .update(read())
        .digest('hex')
  }
}
