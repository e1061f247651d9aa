import { readPast, type Past } from '../adapters/github/read-past.js'
import { exitCodes } from '../exit.js'
import type { Checklist } from '../model/checklist.js'
import type { Use } from '../model/verdict.js'
import { PortError, type GitHubPort } from '../ports/read.js'
import { checkSelection } from '../run.js'
import { loadFor, refuse } from './check.js'
import {
  CallError,
  jsonFlag,
  lastFlag,
  phaseFlag,
  printAnswer,
  readLast,
  valueOf,
  type Arguments,
  type Command,
  type Terminal
} from './define.js'
import { connectRepository, noToken, unused, type ConnectedGitHub } from './local.js'
import { ofDeployment, ofPullRequest, type PastSubject } from './simulate-subject.js'
import { simulateOne, sortOut, type Entry, type LeftOut } from './simulate-run.js'
import { renderSimulation, type Simulation } from './simulate-text.js'

/** Requests to GitHub for the lists, and for each of what is judged. */
const callsForLists = 10
const callsForEach = 12

export const simulate: Command = {
  name: 'simulate',
  usage: 'simulate [CHECKLIST] [--last N] [--deployments] [--environment E] [--json]',
  about:
    'Judge what was merged or deployed lately by the checklist as it is here, and say what would have been held and why. Exit 0 when it could be judged, whatever the answers are.',
  flags: () => ({
    ...lastFlag,
    deployments: { about: 'Judge the last deployments of the environment instead of merged pull requests.' },
    environment: { about: 'The environment that is deployed to.', value: 'E' },
    branch: { about: 'The branch that was merged into; without it the default branch.', value: 'B' },
    ...phaseFlag,
    ...jsonFlag
  }),
  run: async (args, terminal) => {
    const ask = readAsk(args)
    const checklist = await loadFor(args, terminal)
    if (checklist === undefined) return exitCodes.wrong
    const complaints = checkSelection(checklist, ask.phase, ask.environment)
    if (complaints.length > 0) return refuse(complaints, args, terminal)
    const github = await connectRepository(terminal)
    const simulation = await simulateAll(checklist, ask, github, terminal)
    printAnswer(args, terminal, simulation, () => terminal.paint(renderSimulation(simulation)))
    return simulation.stopped === null ? exitCodes.go : exitCodes['no-go']
  }
}

interface Ask {
  readonly of: Simulation['of']
  readonly last: number
  readonly environment: string | null
  readonly branch: string | null
  readonly phase: string | null
}

function readAsk(args: Arguments): Ask {
  const of = args.flags.has('deployments') ? 'deployments' : 'pull-requests'
  const environment = valueOf(args, 'environment') ?? null
  const branch = valueOf(args, 'branch') ?? null
  if (of === 'deployments' && environment === null) {
    throw new CallError('Name the environment whose deployments are judged: --deployments --environment production.')
  }
  if (of === 'deployments' && branch !== null) {
    throw new CallError('Deployments are those of an environment, from whatever branch; leave --branch out.')
  }
  return { of, last: readLast(args), environment, branch, phase: valueOf(args, 'phase') ?? null }
}

async function simulateAll(
  checklist: Checklist,
  ask: Ask,
  github: ConnectedGitHub | undefined,
  { folder }: Terminal
): Promise<Simulation> {
  const { known, leftOut, items } = await sortOut(checklist, ask)
  const { of, phase, environment } = ask
  const about = { of, phase, environment, checklist: checklist.source, items, notSimulated: leftOut }
  const budget = callsForLists + ask.last * callsForEach
  if (github === undefined) return conclude({ ...about, ...ask, repository: null, budget, ...unused }, [], noToken)
  const setting = { checklist: known, leftOut, phase, environment, folder, github: github.port, use: github.use }
  const past = readPast(github.client, github.port.repository)
  const entries: Entry[] = []
  let branch = ask.branch
  let stopped: Simulation['stopped'] = null
  try {
    if (of === 'pull-requests') branch ??= await github.port.defaultBranch()
    for (const find of await findSubjects(ask, branch ?? '', past, github.port)) {
      if (github.calls() >= budget) {
        const why = `${String(budget)} requests to GitHub were made, which is the limit; ask for fewer with --last.`
        stopped = { code: 'budget', why }
        break
      }
      const entry = await simulateOne(await find(), setting)
      if ('stopped' in entry) {
        stopped = entry.stopped
        break
      }
      entries.push(entry)
    }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    stopped = { code: error.code, why: error.message }
  }
  const { repository } = github.port
  return conclude({ ...about, branch, repository, budget, ...github.use() }, entries, stopped)
}

/** What was merged or deployed, newest first, each to be looked up when its turn comes. */
async function findSubjects(
  { of, last, environment }: Ask,
  branch: string,
  past: Past,
  github: GitHubPort
): Promise<readonly (() => Promise<PastSubject>)[]> {
  if (of === 'deployments') {
    const found = await past.lastDeployments(environment ?? '', last)
    return found.map(deployment => () => ofDeployment(deployment, environment ?? '', github))
  }
  const numbers = await past.lastMerged(branch, last)
  return numbers.map(number => () => ofPullRequest(number, environment ?? '', past, github))
}

function conclude(
  about: Pick<Simulation, 'of' | 'phase' | 'branch' | 'environment' | 'repository' | 'checklist' | 'items'> &
    Use & { readonly budget: number; readonly notSimulated: readonly LeftOut[] },
  entries: readonly Entry[],
  stopped: Simulation['stopped']
): Simulation {
  const {
    of,
    repository,
    branch,
    environment,
    phase,
    checklist,
    items,
    notSimulated,
    budget,
    apiCalls,
    rateBudgets,
    time
  } = about
  const count = (decision: Entry['decision']) => entries.filter(entry => entry.decision === decision).length
  const held = new Map<string, { id: string; title: string; count: number }>()
  for (const { id, title } of entries.flatMap(entry => entry.held)) {
    held.set(id, { id, title, count: (held.get(id)?.count ?? 0) + 1 })
  }
  return {
    ...{ repository, of, branch, environment, phase, checklist, items },
    simulated: items - notSimulated.length,
    notSimulated,
    entries,
    counts: { go: count('go'), hold: count('hold'), 'no-go': count('no-go'), nothing: count(null) },
    heldBy: [...held.values()].sort((a, b) => b.count - a.count),
    stopped,
    ...{ apiCalls, budget, rateBudgets, time }
  }
}
