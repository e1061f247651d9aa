import { isMapping } from '../lib/is-mapping.js'
import { parseJson } from '../lib/parse-json.js'
import { PortError, type RunWritePort } from '../ports/write.js'
import { pauses, silent, type TransportOptions } from './github/transport.js'
import { sha256 } from './hash.js'
import { writeZip } from './zip-write.js'

interface RunWriteOptions extends Pick<TransportOptions, 'octokit' | 'deadline' | 'now' | 'sleep'> {
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** One attempt may last so long, in milliseconds. */
const longestAttempt = 30_000
const service = 'twirp/github.actions.results.api.v1.ArtifactService'

/** The runner's way to leave artifacts with its own run; see docs/decisions/0016-the-record-of-a-run.md. */
export function createRunWrites({ octokit, environment, deadline, now, sleep }: RunWriteOptions): RunWritePort {
  const requester = new octokit({ userAgent: 'deploy-gate', log: silent })

  async function attempt(what: string, request: Ask, also: readonly number[] = []): Promise<Answer> {
    for (let attempts = 0; ; attempts++) {
      const answer = await ask(request)
      const pause = pauses[attempts]
      const isFinal = answer.status !== 0 && answer.status !== 429 && answer.status < 500
      if (isFinal || pause === undefined || now() + pause >= deadline) return accept(answer, what, also)
      await sleep(pause)
    }
  }

  async function ask({ method, place, headers, data }: Ask): Promise<Answer> {
    const signal = AbortSignal.timeout(Math.max(1, Math.min(longestAttempt, deadline - now())))
    try {
      // The address is a value and no template, whatever is in it.
      const sent = await requester.request({ method, url: '{+place}', place, headers, data, request: { signal } })
      return { status: sent.status, body: sent.data }
    } catch (error) {
      return answerIn(error)
    }
  }

  return {
    upload: async (names, files) => {
      const { origin, token, ids } = readRunner(environment)
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const call = (method: string, data: object, ...also: readonly number[]) => {
        const place = `${origin}/${service}/${method}`
        return attempt(method, { method: 'POST', place, headers, data: { ...ids, ...data } }, also)
      }
      const archive = writeZip(files)
      for (const name of names) {
        const created = await call('CreateArtifact', { name, version: 4 }, taken)
        if (created.status === taken) continue
        await attempt('the upload', {
          method: 'PUT',
          place: readPlace(created.body, origin),
          headers: { 'content-type': 'application/zip', 'x-ms-blob-type': 'BlockBlob' },
          data: archive
        })
        const hash = `sha256:${sha256(archive)}`
        const { body } = await call('FinalizeArtifact', { name, size: String(archive.length), hash })
        if (!isMapping(body) || body['ok'] !== true) throw odd('FinalizeArtifact')
        return
      }
      const why = `This run has ${String(names.length)} artifacts named ${names[0] ?? ''} already, and no further one is uploaded. Judge in a run of its own.`
      throw new PortError('not-allowed', why)
    }
  }
}

interface Ask {
  readonly method: 'POST' | 'PUT'
  readonly place: string
  readonly headers: Readonly<Record<string, string>>
  readonly data: object
}

/** The status is 0 where nothing answered. */
interface Answer {
  readonly status: number
  readonly body: unknown
}

/** The status for a name that the run has already. */
const taken = 409

function answerIn(error: unknown): Answer {
  const response = typeof error === 'object' && error !== null && 'response' in error ? error.response : undefined
  if (!isMapping(response)) return { status: 0, body: undefined }
  return { status: Number(response['status']), body: response['data'] }
}

/** Throws `PortError` for what is neither a success nor one of the statuses that whoever asked deals with. */
function accept(answer: Answer, what: string, also: readonly number[]): Answer {
  const { status, body } = answer
  if ((status >= 200 && status < 300) || also.includes(status)) return answer
  if (status === 0 || status === 429 || status >= 500) {
    const why = status === 0 ? 'nothing' : String(status)
    throw new PortError(
      'unavailable',
      `GitHub's results service answered ${why} to ${what}. Run again when GitHub is well.`
    )
  }
  const said = isMapping(body) && typeof body['msg'] === 'string' ? body['msg'].slice(0, 200) : 'without a word'
  const code = status === 401 || status === 403 ? 'forbidden' : 'bad-answer'
  throw new PortError(code, `GitHub's results service refused ${what} (${String(status)}: ${said}).`)
}

/** Only to where nobody can listen, unless the service itself is asked in the open. The address is a secret. */
function readPlace(body: unknown, origin: string): string {
  const place = isMapping(body) ? (body['signed_upload_url'] ?? body['signedUploadUrl']) : undefined
  const isSafe = typeof place === 'string' && (place.startsWith('https:') || origin.startsWith('http:'))
  if (!isSafe || !URL.canParse(place)) throw odd('CreateArtifact')
  return place
}

function odd(what: string): PortError {
  return new PortError('bad-answer', `GitHub's results service did not answer ${what} as it should.`)
}

/** What the runner gives a JavaScript action, and nothing else that runs in a job. */
function readRunner(environment: RunWriteOptions['environment']) {
  const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = environment
  const ids = readIds(token)
  if (!URL.canParse(url) || ids === null) {
    throw new PortError(
      'not-allowed',
      'The runner gives no place for artifacts (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN). GitHub Enterprise Server has none; let a step upload `report-path`.'
    )
  }
  return { origin: new URL(url).origin, token, ids }
}

/** The run and its job by the names that the service has for them, out of the scopes of the runner's token. */
function readIds(token: string) {
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const scopes = isMapping(claims) && typeof claims['scp'] === 'string' ? claims['scp'].split(' ') : []
  const found = scopes.map(scope => /^Actions\.Results:([^:]+):([^:]+)$/.exec(scope)).find(match => match !== null)
  const [, run = '', job = ''] = found ?? []
  return found === undefined ? null : { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
}
