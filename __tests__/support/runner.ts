import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { readEnvironment, readPairs, readSummary } from './file-commands.js'
import type { Event } from './github/payloads.js'
import type { FakeGitHub, LoggedRequest } from './github/server.js'
import { recogniseLog, type Annotation, type Command } from './recognisers.js'

export type Step = {
  /** The file that node runs. */
  readonly bundle: string
  readonly github: FakeGitHub
  readonly event: Event
  readonly node?: string
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>
  /** action.yml, for the defaults; without it only `inputs` are passed. */
  readonly action?: string
  /** What `github.token` is. */
  readonly token?: string
  /** The checked-out folder; an empty one, removed afterwards, when left out. */
  readonly workspace?: string
  readonly runId?: number
  readonly attempt?: number
  readonly job?: string
  /** Who asked for this attempt; the event's actor when left out. */
  readonly triggeringActor?: string
  /** Talks to the API as GitHub Enterprise Server serves it. */
  readonly enterprise?: boolean
  /** The step's own `env:`. */
  readonly env?: Readonly<Record<string, string>>
  /** Called once the process runs, to interrupt it for instance. */
  readonly onStart?: (child: ChildProcess) => void
  /** Called when the process has ended, while its temporary folder is still there. */
  readonly onEnd?: (temporary: string) => Promise<void>
  /** Milliseconds until the process is killed. */
  readonly timeout?: number
}

export type StepResult = {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** What GitHub shows: a bad command or file fails a step that exits 0. */
  readonly conclusion: 'success' | 'failure'
  readonly stdout: string
  readonly stderr: string
  readonly annotations: readonly Annotation[]
  readonly dropped: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly environment: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly masks: readonly string[]
  readonly otherCommands: readonly Command[]
  /** Lines of the log that are no command. */
  readonly text: readonly string[]
  /** What the runner itself complains of, one sentence each. */
  readonly failures: readonly string[]
  /** The requests that the fake GitHub answered meanwhile. */
  readonly calls: readonly LoggedRequest[]
}

const FILES = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'] as const

/** Runs the bundle as GitHub's runner runs a JavaScript action: its variables, its files, and nothing else but PATH. */
export async function runStep(step: Step): Promise<StepResult> {
  const temp = await mkdtemp(path.join(os.tmpdir(), 'step-'))
  const file = (name: (typeof FILES)[number]): string => path.join(temp, `file_command_${name.toLowerCase()}`)
  try {
    const workspace = step.workspace ?? path.join(temp, 'work')
    await mkdir(workspace, { recursive: true })
    await writeFile(path.join(temp, 'event.json'), JSON.stringify(step.event.payload))
    for (const name of FILES) await writeFile(file(name), '')
    const already = step.github.log.requests.length
    const env = {
      PATH: process.env['PATH'] ?? '',
      ...variablesOf(step, temp, workspace),
      ...Object.fromEntries(FILES.map(name => [`GITHUB_${name}`, file(name)])),
      ...(await inputVariables(step)),
      ...step.env
    }
    const ended = await run(step, env, workspace)
    const log = recogniseLog(ended.stdout, ended.stderr)
    const failures = [...log.failures]
    const read = async (
      name: (typeof FILES)[number],
      reader: (text: string) => Readonly<Record<string, string>>
    ): Promise<Readonly<Record<string, string>>> => {
      try {
        return reader(await readFile(file(name), 'utf8'))
      } catch (error) {
        failures.push(`GITHUB_${name}: ${String(error)}`)
        return {}
      }
    }
    const outputs = await read('OUTPUT', readPairs)
    const environment = await read('ENV', readEnvironment)
    const state = await read('STATE', readPairs)
    await step.onEnd?.(temp)
    const summary = readSummary(await readFile(file('STEP_SUMMARY')))
    const extra = summary.error === undefined ? [] : [{ level: 'error' as const, message: summary.error }]
    return {
      ...ended,
      conclusion: ended.exitCode === 0 && failures.length === 0 ? 'success' : 'failure',
      annotations: [...log.annotations, ...extra],
      ...{ outputs, environment, state, failures, summary: summary.text },
      ...{ dropped: log.dropped, masks: log.masks, otherCommands: log.others, text: log.text },
      calls: step.github.log.requests.slice(already)
    }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

type Ended = Pick<StepResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>

async function run(step: Step, env: NodeJS.ProcessEnv, workspace: string): Promise<Ended> {
  const child = spawn(step.node ?? process.execPath, [path.resolve(step.bundle)], {
    ...{ env, cwd: workspace, stdio: ['ignore', 'pipe', 'pipe'] },
    ...{ timeout: step.timeout ?? 60_000, killSignal: 'SIGKILL' }
  })
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  step.onStart?.(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode, signal) => {
      resolve({ exitCode, signal, stdout: stdout(), stderr: stderr() })
    })
  })
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

function variablesOf(step: Step, temp: string, workspace: string): Record<string, string> {
  const { event, github } = step
  const api = step.enterprise === true ? `${github.url}/api/v3` : github.url
  const graphql = step.enterprise === true ? `${github.url}/api/graphql` : `${github.url}/graphql`
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(event.ref) ?? []
  const workflow = `${event.repository}/.github/workflows/deploy.yml@${event.ref}`
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: String(event.actorId),
    GITHUB_TRIGGERING_ACTOR: step.triggeringActor ?? event.actor,
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: graphql,
    GITHUB_SERVER_URL: step.enterprise === true ? github.url : 'https://github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path.join(temp, 'event.json'),
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_ID: String(event.repositoryId),
    GITHUB_REPOSITORY_OWNER: event.repository.split('/')[0] ?? '',
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: name ?? '',
    GITHUB_REF_TYPE: kind === 'tags' ? 'tag' : 'branch',
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_RUN_ID: String(step.runId ?? 9001),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(step.attempt ?? 1),
    GITHUB_JOB: step.job ?? 'gate',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted'
  }
}

/** INPUT_ and the upper-cased name with spaces as `_`; every input of action.yml is there, empty without a default. */
async function inputVariables({ action, inputs = {}, token = '' }: Step): Promise<Record<string, string>> {
  const described = action === undefined ? undefined : await readInputs(action)
  const unknown = described === undefined ? [] : Object.keys(inputs).filter(name => !(name in described))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}.`)
  const defaults = Object.entries(described ?? {}).map(([name, value]) => [name, evaluate(value, token)])
  const values = { ...(Object.fromEntries(defaults) as Record<string, string>), ...inputs }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  )
}

async function readInputs(action: string): Promise<Record<string, string>> {
  const { inputs = {} } = parse(await readFile(action, 'utf8')) as {
    inputs?: Record<string, { default?: string | number | boolean } | null>
  }
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]))
}

/** The one expression that a default needs. */
function evaluate(value: string, token: string): string {
  return value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return token
    throw new Error(`The expression ${expression} is not known here.`)
  })
}
