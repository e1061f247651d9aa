import { readWorkingTree } from '../adapters/working-tree.js'
import type { Facts, Finding, Level } from '../doctor/define.js'
import { levels } from '../doctor/define.js'
import { examine } from '../doctor/examine.js'
import { exitCodes } from '../exit.js'
import { PortError } from '../ports/read.js'
import { readOther } from '../read-texts.js'
import { CallError, jsonFlag, printAnswer, valueOf, type Arguments, type Command, type Terminal } from './define.js'
import { environmentsOf, localTree, readFiles, readGitHub, remoteTree } from './doctor-facts.js'
import { renderFindings, type Examined } from './doctor-text.js'
import { connectGitHub, readRemotes } from './local.js'

export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor [--repository R] [--branch B] [--environment E] [--json]',
  about:
    'Say whether the gate can be walked around, by the workflows here and, with a token, by the settings on GitHub. Exit 0 without a hole, 1 with one, 2 when something is not visible.',
  flags: () => ({
    repository: { about: 'Look at this repository instead of the one here, files included.', value: 'OWNER/NAME' },
    branch: { about: 'The branch that is deployed from; without it the default branch.', value: 'B' },
    environment: { about: 'Look only at jobs that deploy to this environment.', value: 'E' },
    ...jsonFlag
  }),
  run: async (args, terminal) => {
    const { facts, repository, apiCalls } = await readFacts(args, terminal)
    const findings = examine(facts)
    const examined: Examined = {
      decision: decide(findings),
      repository,
      branch: facts.branch.seen ? facts.branch.value : null,
      environment: facts.environment,
      counts: countLevels(findings),
      findings,
      apiCalls
    }
    printAnswer(args, terminal, examined, () => terminal.paint(renderFindings(examined)))
    return exitCodes[examined.decision]
  }
}

/** What is hidden may be a hole, so that it holds. */
function decide(findings: readonly Finding[]): Examined['decision'] {
  if (findings.some(({ level }) => level === 'hole')) return 'no-go'
  return findings.some(({ level }) => level === 'not-visible') ? 'hold' : 'go'
}

function countLevels(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const count = (level: Level): number => findings.filter(finding => finding.level === level).length
  const [hole, risk, hidden, fine] = levels.map(count)
  return { hole: hole ?? 0, risk: risk ?? 0, 'not-visible': hidden ?? 0, fine: fine ?? 0 }
}

interface Read {
  readonly facts: Facts
  readonly repository: string | null
  readonly apiCalls: number
}

async function readFacts(args: Arguments, terminal: Terminal): Promise<Read> {
  const here = readWorkingTree(terminal.folder).repository
  const named = valueOf(args, 'repository')
  if (named !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(named)) {
    throw new CallError(`--repository takes owner/name, and "${named}" is none.`)
  }
  const repository = named ?? terminal.environment['GITHUB_REPOSITORY'] ?? here
  const isElsewhere = named !== undefined && named.toLowerCase() !== here?.toLowerCase()
  const github = repository === null ? undefined : await connectGitHub(terminal, repository)
  if (isElsewhere && github === undefined) {
    throw new CallError(`${named} is not the repository here, and only a token can read it: set GITHUB_TOKEN.`)
  }
  const branch = valueOf(args, 'branch') ?? null
  const environment = valueOf(args, 'environment') ?? null
  try {
    const tree = isElsewhere && github !== undefined ? await remoteTree(github, branch) : localTree(terminal.folder)
    const readRemote = github === undefined ? readRemotes(terminal) : readOther(github.port)
    const files = await readFiles(await tree, readRemote)
    const settings = await readGitHub(github, branch, environmentsOf(files, environment))
    return { facts: { environment, ...files, ...settings }, repository, apiCalls: github?.calls() ?? 0 }
  } catch (error) {
    throw error instanceof PortError ? new CallError(error.message) : error
  }
}
