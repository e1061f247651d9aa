import { setTimeout as sleep } from 'node:timers/promises'
import { createCommands } from '../adapters/command/port.js'
import { createTreeContent } from '../adapters/content/tree.js'
import { createEnvironment } from '../adapters/environment.js'
import { createFiles } from '../adapters/files.js'
import { createHttp } from '../adapters/http.js'
import { ownRun } from '../adapters/run.js'
import { notConnected } from '../adapters/github/none.js'
import { readWorkingTree } from '../adapters/working-tree.js'
import type { GitHub } from '../adapters/github/port.js'
import type { Subject } from '../model/github.js'
import type { Use } from '../model/verdict.js'
import type { GitHubPort, ReadPorts, RunPort } from '../ports/read.js'
import type { SourceContext } from '../sources/define.js'
import { localEvent, resolveLocalSubject } from '../pipeline/local-subject.js'
import { refuseCommands } from '../pipeline/refuse-commands.js'
import { inputs, readOutcomes } from '../options.js'
import type { ReadRemote } from '../find-checklist.js'
import { readOther } from '../read-texts.js'
import { CallError, type Terminal } from './define.js'

/** How long gathering may take in all. */
const patience = 5 * 60_000

/** The outside of a person's own machine: the working tree, and GitHub where a token is at hand. */
export interface Local {
  readonly ports: ReadPorts
  readonly subject: Subject
  readonly context: SourceContext
  readonly use: () => Use
}

export interface LocalOptions {
  readonly environment: string | null
  /** The value of the flag `--outcomes`. */
  readonly outcomes: string | undefined
  /** Whether the flag `--allow-commands` was given. */
  readonly allowCommands: boolean
  /** Whether globs may lead out of the working tree, because whoever calls names them. */
  readonly anywhere?: boolean
}

export async function connectLocal(
  terminal: Terminal,
  { environment, outcomes, allowCommands, anywhere = false }: LocalOptions
): Promise<Local> {
  const tree = readWorkingTree(terminal.folder)
  const { port, use } = await connect(terminal, tree.repository)
  const { subject, context } = await resolveLocalSubject(tree, environment ?? '', port)
  const files = createFiles(terminal.folder, { anywhere })
  const variables = createEnvironment(terminal.environment)
  // In a workflow the same holds for the command as for the action.
  const event = terminal.environment['GITHUB_EVENT_NAME'] ?? localEvent
  const refuse = () => refuseCommands({ allowed: allowCommands, event, pullRequests: context.pullRequests }, port)
  return {
    ports: {
      files,
      github: port,
      run: { ...ownRun, outcomes: outcomesOf(outcomes) },
      environment: variables,
      commands: createCommands({ root: terminal.folder, environment: variables, refuse }),
      content: createTreeContent(files, variables),
      // Nobody but its user reads what is printed, and no runner is there to mask it.
      http: createHttp({ environment: terminal.environment, mask: () => undefined })
    },
    subject,
    context,
    use
  }
}

function outcomesOf(text: string | undefined): RunPort['outcomes'] {
  if (text === undefined) return null
  const outcomes = readOutcomes(text)
  if (outcomes === undefined) throw new CallError(`--outcomes takes ${inputs.outcomes.expected}.`)
  return outcomes
}

/** Reads what a checklist extends in other repositories; GitHub is only connected to when there is such a thing. */
export function readRemotes(terminal: Terminal): ReadRemote {
  return async (...file) => {
    const { repository } = readWorkingTree(terminal.folder)
    const { port } = await connect(terminal, repository)
    return readOther(port)(...file)
  }
}

async function connect(
  terminal: Terminal,
  repository: string | null
): Promise<Pick<Local, 'use'> & { readonly port: GitHubPort }> {
  const name = terminal.environment['GITHUB_REPOSITORY'] ?? repository
  const github = name === null ? undefined : await connectGitHub(terminal, name)
  if (github !== undefined) return github
  return { port: notConnected('not-connected', name ?? ''), use: () => unused }
}

/** What is used where GitHub is not asked. */
export const unused: Use = { apiCalls: 0, rateBudgets: [], time: { took: 0, limit: patience } }

export type ConnectedGitHub = GitHub & Pick<Local, 'use'>

/** GitHub as a repository sees it; undefined where there is no token. */
export async function connectGitHub(
  { environment }: Terminal,
  repository: string
): Promise<ConnectedGitHub | undefined> {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL, GITHUB_GRAPHQL_URL } = environment
  const token = GITHUB_TOKEN ?? GH_TOKEN ?? ''
  if (token === '') return undefined
  const start = Date.now()
  // Octokit is a third of the start-up time, and most calls need none of it.
  const [{ createGitHub }, { Octokit }] = await Promise.all([
    import('../adapters/github/port.js'),
    import('@octokit/rest')
  ])
  const github = createGitHub({
    octokit: Octokit,
    repository,
    token,
    apiUrl: GITHUB_API_URL ?? 'https://api.github.com',
    ...(GITHUB_GRAPHQL_URL === undefined ? {} : { graphqlUrl: GITHUB_GRAPHQL_URL }),
    deadline: Date.now() + patience,
    now: Date.now,
    sleep
  })
  const time = () => ({ took: Date.now() - start, limit: patience })
  return { ...github, use: () => ({ apiCalls: github.calls(), rateBudgets: github.budgets(), time: time() }) }
}

/** GitHub for a command that cannot do without; undefined without a token. Throws `CallError`. */
export async function connectRepository(terminal: Terminal): Promise<ConnectedGitHub | undefined> {
  const named = terminal.environment['GITHUB_REPOSITORY'] ?? ''
  const here = named === '' ? readWorkingTree(terminal.folder).repository : named
  if (here === null) {
    throw new CallError(
      'This folder is no checkout of a repository on GitHub; go to one, or name it in GITHUB_REPOSITORY.'
    )
  }
  return connectGitHub(terminal, here)
}

/** What is said where a command needs a token. */
export const noToken = { code: 'no-token', why: 'GitHub was not asked, because there is no token. Set GITHUB_TOKEN.' }

/** Whether nothing else can be read either, after a failure with this code. */
export function isEnding(code: string): boolean {
  return ['rate-limited', 'unavailable', 'unauthorized', 'deadline'].includes(code)
}
