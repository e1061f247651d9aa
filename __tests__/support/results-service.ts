import { createHash } from 'node:crypto'
import type http from 'node:http'
import type { Artifact, Run } from './github/world.js'
import { startService } from './services.js'

/** GitHub's results service and its storage, as the runner of one job knows them. */
export interface ResultsService {
  /** The variables that the runner gives a JavaScript action. */
  readonly env: Readonly<Record<string, string>>
  /** What was asked: `CreateArtifact`, `PUT` and so on, with the artifact's name. */
  readonly asked: readonly string[]
  /** Whatever breaks its protocol; a test expects nothing. */
  readonly violations: readonly string[]
  close(): Promise<void>
}

interface ResultsOptions {
  /** Where what is uploaded is listed; artifacts that are there by then are of the same run. */
  readonly run: Pick<Run, 'artifacts'>
  /** What is answered instead of an answer, in turn, by method; 0 hangs up, once it is obeyed. */
  readonly faults?: Readonly<Record<string, readonly number[]>>
  readonly createdAt?: string
}

const path = '/twirp/github.actions.results.api.v1.ArtifactService/'
const signature = 'sig=a%2Fb%2B%3D&se=2026'

/** Starts the service; it takes uploads as version 4 of artifacts has them. */
export async function startResults({
  run,
  faults = {},
  createdAt = '2026-11-20T09:41:00Z'
}: ResultsOptions): Promise<ResultsService> {
  const asked: string[] = []
  const violations: string[] = []
  const open = new Map<string, Uint8Array | null>()
  const left = new Map(Object.entries(faults).map(([method, statuses]) => [method, [...statuses]]))

  function call(method: string, request: http.IncomingMessage, body: Buffer): readonly [number, object] {
    const given = JSON.parse(body.toString()) as Readonly<Record<string, unknown>>
    const name = String(given['name'])
    asked.push(`${method} ${name}`)
    if (request.headers.authorization !== `Bearer ${token}`) violations.push(`${method} came without the token.`)
    const ids = [given['workflow_run_backend_id'], given['workflow_job_run_backend_id']]
    if (ids.join(' ') !== 'run-id job-id') violations.push(`${method} is of ${ids.join(' ')}.`)
    if (/["<>:|*?\r\n\\/]/.test(name)) return [400, { code: 'invalid_argument', msg: 'bad name' }]
    if (method === 'CreateArtifact') {
      if (given['version'] !== 4) violations.push(`CreateArtifact is of version ${String(given['version'])}.`)
      if (open.has(name) || run.artifacts.some(known => known.name === name)) {
        return [409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' }]
      }
      open.set(name, null)
      const place = `${service.url}storage/${encodeURIComponent(name)}?${signature}`
      return [200, { ok: true, signed_upload_url: place }]
    }
    const archive = open.get(name)
    const digest = archive && `sha256:${createHash('sha256').update(archive).digest('hex')}`
    if (!archive || given['hash'] !== digest || given['size'] !== String(archive.length)) {
      violations.push(`FinalizeArtifact does not tell ${name} as it was uploaded.`)
      return [400, { code: 'invalid_argument', msg: 'not what was uploaded' }]
    }
    const made: Artifact = {
      id: Math.floor(Date.parse(createdAt) / 1000) * 10 + run.artifacts.length,
      name,
      archive,
      expired: false,
      createdAt,
      digest: digest ?? null
    }
    run.artifacts.push(made)
    return [200, { ok: true, artifact_id: String(made.id) }]
  }

  function store(url: URL, request: http.IncomingMessage, body: Buffer): readonly [number, object] {
    const name = decodeURIComponent(url.pathname.slice('/storage/'.length))
    asked.push(`PUT ${name}`)
    const { authorization, 'x-ms-blob-type': type, 'content-type': content } = request.headers
    if (authorization !== undefined) violations.push('The token was sent to the storage.')
    if (url.search !== `?${signature}`) violations.push(`The signature came as ${url.search}.`)
    if (type !== 'BlockBlob' || content !== 'application/zip')
      violations.push(`The upload is ${String(type)} of ${String(content)}.`)
    open.set(name, body)
    return [201, {}]
  }

  const service = await startService((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const method = url.pathname.startsWith(path) ? url.pathname.slice(path.length) : (request.method ?? '')
      const fault = left.get(method)?.shift()
      const obey = () =>
        url.pathname.startsWith(path)
          ? call(method, request, Buffer.concat(chunks))
          : store(url, request, Buffer.concat(chunks))
      if (fault === 0) {
        obey()
        request.socket.destroy()
        return
      }
      const [status, body] = fault === undefined ? obey() : [fault, { code: 'internal', msg: 'no ::warning::today' }]
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
  })
  return {
    env: { ACTIONS_RESULTS_URL: `${service.url}some/path`, ACTIONS_RUNTIME_TOKEN: token },
    asked,
    violations,
    close: () => service.close()
  }
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const scopes = 'Actions.GenericRead:00000000 Actions.Results:run-id:job-id Actions.UploadArtifacts:00000000'
/** A token of the form that the runner has, signed by nobody. */
export const token = `${part({ alg: 'none' })}.${part({ scp: scopes })}.signature`
