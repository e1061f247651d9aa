import { readPast } from '../adapters/github/read-past.js'
import { exitCodes } from '../exit.js'
import type { PastArtifact } from '../model/past.js'
import { PortError } from '../ports/read.js'
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
import { nameArtifact, readRecorded, type HistoryEntry, type RecordedRun } from './history-entries.js'
import { renderHistory, type History } from './history-text.js'
import { connectRepository, isEnding, noToken, unused, type ConnectedGitHub } from './local.js'

export const history: Command = {
  name: 'history',
  usage: 'history --environment E [--last N] [--json]',
  about:
    'List the decisions of an environment by the reports that its workflow uploaded: who signed, what was waived, what changed in the checklist. Exit 0 when they could be listed.',
  flags: () => ({
    environment: { about: 'The environment; its reports are artifacts named deploy-gate-E.', value: 'E' },
    ...lastFlag,
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
}

function readAsk(args: Arguments): Ask {
  if (args.words.length > 0)
    throw new CallError(`"${args.words.join(' ')}" is no flag; see deploy-gate history --help.`)
  const environment = valueOf(args, 'environment') ?? ''
  if (environment === '') throw new CallError('Name the environment: deploy-gate history --environment production.')
  return { environment, last: readLast(args) }
}

function withoutToken({ environment }: Ask): History {
  const artifact = nameArtifact(environment)
  return { repository: null, environment, artifact, entries: [], notCounted: [], stopped: noToken, ...unused }
}

async function readHistory({ environment, last }: Ask, github: ConnectedGitHub): Promise<History> {
  const { port, client } = github
  const { repository } = port
  const artifact = nameArtifact(environment)
  const entries: HistoryEntry[] = []
  let notCounted: History['notCounted'] = []
  let stopped: History['stopped'] = null
  try {
    const { own, foreign } = await readPast(client, repository).lastArtifacts(artifact, last)
    notCounted = foreign.map(each => ({ ...placeOf(each), why: 'Its run was for the head of another repository.' }))
    let before: RecordedRun | null = null
    // Oldest first, as each is compared with the one before it.
    for (const each of own.toReversed()) {
      const read = await readOne(each, { repository, environment }, github)
      if ('report' in read) {
        const changes = before === null ? null : await compareChecklists(before, read, port)
        entries.unshift({ state: 'read', ...placeOf(each), ...read.told, changes })
        before = read
      } else entries.unshift({ ...placeOf(each), ...read })
    }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    stopped = { code: error.code, why: error.message }
  }
  return { repository, environment, artifact, entries, notCounted, stopped, ...github.use() }
}

function placeOf({ id, run, branch, commit, createdAt }: PastArtifact) {
  return { artifact: id, run, branch, commit, at: createdAt }
}

/** What an artifact tells, or why it tells nothing. Throws `PortError` where GitHub answers no more. */
async function readOne(
  artifact: PastArtifact,
  expected: { readonly repository: string; readonly environment: string },
  { port }: ConnectedGitHub
): Promise<RecordedRun | { readonly state: 'expired' | 'unreadable'; readonly why: string }> {
  if (artifact.expired) return { state: 'expired', why: 'The artifact has expired, and its report is gone.' }
  try {
    return await readRecorded(artifact, expected, port)
  } catch (error) {
    if (!(error instanceof PortError) || isEnding(error.code)) throw error
    return { state: 'unreadable', why: error.message }
  }
}
