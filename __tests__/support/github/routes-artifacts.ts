import type { IncomingMessage, ServerResponse } from 'node:http'
import { findRepository, found } from './find.js'
import { Problem } from './problem.js'
import { API, shapeUser } from './shapes.js'
import { json, pages, reading, type Answer, type RepositoryAsk, type Route } from './route.js'
import { listJobs, runOf, shapeRun } from './routes-others.js'
import type { Artifact, Repository, Run, World } from './world.js'

export const artifactRoutes: readonly Route[] = [
  reading('/actions/runs', ['actions'], listRuns),
  reading('/actions/runs/{run_id}/approvals', ['actions'], listApprovals),
  reading('/actions/runs/{run_id}/artifacts', ['actions'], listArtifacts),
  reading('/actions/runs/{run_id}/jobs', ['actions'], listLatestJobs),
  reading('/actions/artifacts', ['actions'], listAllArtifacts),
  reading('/actions/artifacts/{artifact_id}/{archive_format}', ['actions'], showArchive),
  reading('/attestations/{subject_digest}', ['attestations'], ({ repository, params }) => {
    const statements = repository.attestations.filter(({ digest }) => `sha256:${digest}` === params['subject_digest'])
    const bundle = (statement: unknown): object => ({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {},
      dsseEnvelope: {
        payloadType: 'application/vnd.in-toto+json',
        payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
        signatures: []
      }
    })
    return json({
      attestations: statements.map(({ statement }) => ({ repository_id: repository.id, bundle: bundle(statement) }))
    })
  })
]

/** Newest first. */
function listRuns({ world, repository, query }: RepositoryAsk): Answer {
  const { head_sha: sha } = query
  const runs = repository.runs.filter(run => sha === undefined || run.headSha === sha).sort((a, b) => b.id - a.id)
  return pages(
    runs,
    run => shapeRun(world, repository, run),
    page => ({ total_count: runs.length, workflow_runs: page })
  )
}

/** All at once: this list has no pages. */
function listApprovals(ask: RepositoryAsk): Answer {
  const { approvals = [] } = runOf(ask)
  return json(
    approvals.map(({ user, state, environments, comment }) => ({
      ...{ state, comment, user: shapeUser(ask.world, user) },
      environments: environments.map(name => ({ name }))
    }))
  )
}

function listArtifacts(ask: RepositoryAsk): Answer {
  const run = runOf(ask)
  const artifacts = run.artifacts.filter(({ name }) => ask.query['name'] === undefined || name === ask.query['name'])
  const shape = (artifact: Artifact): object => shapeArtifact(ask.world, ask.repository, run, artifact)
  return pages(artifacts, shape, page => ({ total_count: artifacts.length, artifacts: page }))
}

/** Of every run, those of forks' heads too, newest first. */
function listAllArtifacts({ world, repository, query }: RepositoryAsk): Answer {
  const all = repository.runs
    .flatMap(run => run.artifacts.map(artifact => ({ run, artifact })))
    .filter(({ artifact: { name } }) => query['name'] === undefined || name === query['name'])
    .sort((left, right) => right.artifact.createdAt.localeCompare(left.artifact.createdAt))
  return pages(
    all,
    ({ run, artifact }) => shapeArtifact(world, repository, run, artifact),
    page => ({ total_count: all.length, artifacts: page })
  )
}

function shapeArtifact(world: World, repository: Repository, run: Run, artifact: Artifact): object {
  const { id, name, archive, expired, createdAt, digest } = artifact
  const head = findRepository(world, run.headRepository)
  const url = `${API}/repos/${repository.name}/actions/artifacts/${id}`
  return {
    ...{ id, node_id: `A_${id}`, name, size_in_bytes: archive.length, url, archive_download_url: `${url}/zip` },
    ...{ expired, digest, created_at: createdAt, expires_at: createdAt, updated_at: createdAt },
    workflow_run: {
      ...{ id: run.id, repository_id: repository.id, head_repository_id: head?.id ?? 0 },
      ...{ head_branch: run.headBranch, head_sha: run.headSha }
    }
  }
}

/** `all` lists the jobs of every attempt, without it only those of the newest. */
function listLatestJobs(ask: RepositoryAsk): Answer {
  const run = runOf(ask)
  return listJobs(
    ask,
    run.jobs.filter(({ attempt }) => ask.query['filter'] === 'all' || attempt === run.attempt)
  )
}

function showArchive({ repository, params }: RepositoryAsk): Answer {
  const id = Number(params['artifact_id'])
  const artifact = found(repository.runs.flatMap(run => run.artifacts).find(each => each.id === id))
  if (artifact.expired) throw new Problem(410, 'Artifact has expired')
  return { kind: 'redirect', to: `${storage}${id}?sig=a%2Fb%3D` }
}

const storage = '/storage/'

/** Serves what GitHub redirects to, under another host name; false where something else was asked for. */
export function serveStorage(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  complain: (what: string) => void
): boolean {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (!url.pathname.startsWith(storage)) return false
  if (request.headers.authorization !== undefined) complain('The token was sent to the storage.')
  if (url.search !== '?sig=a%2Fb%3D') complain(`The signature came as ${url.search}.`)
  const id = Number(url.pathname.slice(storage.length))
  const all = world.repositories.flatMap(({ runs }) => runs).flatMap(({ artifacts }) => artifacts)
  const artifact = all.find(each => each.id === id)
  response.writeHead(artifact?.storage ?? 200, { 'content-type': 'application/zip' })
  response.end(artifact?.archive)
  return true
}
