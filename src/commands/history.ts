import { readPast } from '../adapters/github/read-past.js'
import { see } from '../adapters/github/see.js'
import { exitCodes } from '../exit.js'
import { findChecklist } from '../find-checklist.js'
import { artifactNames } from '../lib/artifact-names.js'
import { listNames } from '../lib/words.js'
import type { NotedDeployment, PastArtifact } from '../model/past.js'
import type { Sight } from '../model/protection.js'
import { PortError, type GitHubPort } from '../ports/read.js'
import { readAt, readOther } from '../read-texts.js'
import {
  CallError,
  jsonFlag,
  lastFlag,
  printAnswer,
  readLast,
  valueOf,
  type Arguments,
  type Command
} from './define.js'
import { compareChecklists } from './history-changes.js'
import type { Place, RecordedRun } from './history-entries.js'
import { joinOutcomes, type Uploaded } from './history-outcomes.js'
import { readReports, type Reports } from './history-reports.js'
import { renderHistory, type History } from './history-text.js'
import { connectRepository, noToken, unused, type ConnectedGitHub } from './local.js'

export const history: Command = {
  name: 'history',
  usage: 'history --environment E [--last N] [--phase P …] [--json]',
  about:
    'List the decisions of an environment by the reports and deployments of its workflows: who signed, what was waived, what changed in the checklist. Exit 0 when they could be listed.',
  flags: () => ({
    environment: {
      about: 'The environment; its reports are artifacts named deploy-gate-E, and deploy-gate-E.P of a phase.',
      value: 'E'
    },
    ...lastFlag,
    phase: { about: 'A phase to look for beside those that are found by themselves.', value: 'P', many: true },
    ...jsonFlag
  }),
  run: async (args, terminal) => {
    const ask = readAsk(args)
    const github = await connectRepository(terminal)
    const found = github === undefined ? withoutToken(ask) : await readHistory(ask, github)
    printAnswer(args, terminal, found, () => terminal.paint(renderHistory(found)))
    return found.stopped === null ? exitCodes.go : exitCodes['no-go']
  }
}

interface Ask {
  readonly environment: string
  readonly last: number
  readonly phases: readonly string[]
}

function readAsk(args: Arguments): Ask {
  if (args.words.length > 0)
    throw new CallError(`"${args.words.join(' ')}" is no flag; see deploy-gate history --help.`)
  const environment = valueOf(args, 'environment') ?? ''
  if (environment === '') throw new CallError('Name the environment: deploy-gate history --environment production.')
  return { environment, last: readLast(args), phases: args.flags.get('phase') ?? [] }
}

function withoutToken({ environment }: Ask): History {
  const nothing = { artifact: nameOf(environment), phases: [], entries: [], notCounted: [], deploymentsUnread: null }
  return { repository: null, environment, ...nothing, stopped: noToken, ...unused }
}

/** The name of the artifacts of runs that judge all phases. */
function nameOf(environment: string): string {
  return artifactNames(environment, null)[0] ?? ''
}

async function readHistory({ environment, last, phases }: Ask, github: ConnectedGitHub): Promise<History> {
  const { port, client } = github
  const { repository } = port
  const reports: Reports = { phases: new Set(phases), own: [], foreign: [], read: new Map() }
  let deployments: Sight<readonly NotedDeployment[]> = { seen: true, value: [] }
  let entries: readonly Uploaded[] = []
  let stopped: History['stopped'] = null
  try {
    deployments = await see(() => readPast(client, repository).notedDeployments(environment))
    const notes = deployments.seen ? deployments.value.flatMap(deployment => deployment.notes) : []
    for (const phase of [...notes.map(note => note.phase), ...(await phasesInForce(port))]) {
      if (phase !== null) reports.phases.add(phase)
    }
    await readReports({ environment, last }, reports, github)
    entries = await compareAll(reports, last, port)
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    stopped = { code: error.code, why: error.message }
    entries = await compareAll(reports, last, null)
  }
  return {
    ...{ repository, environment, artifact: nameOf(environment), phases: [...reports.phases] },
    entries: joinOutcomes(entries, deployments.seen ? deployments.value : []).slice(0, last),
    notCounted: reports.foreign.map(each => ({ ...placeOf(each), why: ofElsewhere })),
    deploymentsUnread: deployments.seen ? describeCut(deployments.value) : deployments.why,
    stopped,
    ...github.use()
  }
}

/** Which deployments have more statuses than are listed; null where none has. */
function describeCut(deployments: readonly NotedDeployment[]): string | null {
  const ids = deployments.filter(({ isWhole }) => !isWhole).map(({ id }) => String(id))
  return ids.length === 0 ? null : `GitHub lists no more than 100 statuses of ${listNames(ids)}.`
}

const ofElsewhere = 'Its run was for the head of another repository.'

/** The phases of the checklist that is in force where deployments come from; none where it cannot be read. */
async function phasesInForce(port: GitHubPort): Promise<readonly string[]> {
  const found = await see(() => findChecklist(null, readAt(port, 'HEAD'), readOther(port)))
  return found.seen && 'checklist' in found.value ? found.value.checklist.phases.map(({ id }) => id) : []
}

/** Each report that was read, newest first, compared with the one before it; without GitHub by what the two tell. Throws `PortError`. */
async function compareAll(reports: Reports, last: number, github: GitHubPort | null): Promise<readonly Uploaded[]> {
  const entries: Uploaded[] = []
  let before: RecordedRun | null = null
  for (const each of reports.own.slice(0, last).toReversed()) {
    const { createdAt } = each
    const read = reports.read.get(each.id)
    if (read === undefined) continue
    if ('report' in read) {
      const changes = before === null ? null : await compareChecklists(before, read, github)
      const entry = { state: 'read', ...placeOf(each), ...read.told, changes } as const
      entries.unshift({ entry, createdAt, startedBy: read.report.subject.deployment })
      before = read
    } else entries.unshift({ entry: { ...placeOf(each), ...read }, createdAt })
  }
  return entries
}

function placeOf({ id, run, branch, commit, createdAt }: PastArtifact): Place {
  return { artifact: id, run, branch, commit, at: createdAt }
}
