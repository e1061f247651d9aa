import assert from 'node:assert/strict'
import type { Evidence, SignOffsAsk } from '../../src/model/evidence.js'
import type { SignOffsRecord } from '../../src/model/github.js'
import { nobody } from '../../src/model/sign-off.js'
import type { GitHubPort } from '../../src/ports/read.js'
import type { SourceContext } from '../../src/sources/define.js'
import { signOffs } from '../../src/sources/sign-offs.js'
import { connect, type Connection } from './github/connect.js'
import { tipOf } from './github/history.js'
import type { Scenario } from './github/scenario.js'
import { buildDemand, buildPorts, edgar } from './ports.js'

let connections: readonly Connection[] = []

/** To be called after each test. */
export async function disconnect(): Promise<void> {
  await Promise.all(connections.map(({ fake }) => fake.close()))
  connections = []
}

type About = Partial<SourceContext> & Asked & { readonly github?: Partial<GitHubPort> }

interface Asked {
  readonly since?: string | null
  /** One of whoever may write, when left out. */
  readonly demands?: SignOffsAsk['demands']
}

/** What is found since the last deployment to production; of main as it is, unless the context says something else. */
export async function gatherSince(
  scenario: Scenario,
  { since, demands, github = {}, ...about }: About = {}
): Promise<{ readonly found: Evidence<SignOffsRecord>; readonly calls: number }> {
  const connection = await connect(scenario.world)
  connections = [...connections, connection]
  const { port, fake, calls } = connection
  const commit = tipOf(scenario).sha
  const own = scenario.repository.pulls.filter(pull => pull.mergeCommitSha === commit).map(({ number }) => number)
  const found = await askSince(
    { ...port, ...github },
    {
      commit,
      branch: 'main',
      pullRequests: { numbers: own, direct: own.length === 0 ? [commit] : [] },
      ...about
    },
    { ...(since === undefined ? {} : { since }), ...(demands === undefined ? {} : { demands }) }
  )
  assert.deepEqual(fake.log.violations, [])
  return { found, calls: calls() }
}

/** The same of a GitHub that answers otherwise. */
export function askSince(
  github: GitHubPort,
  about: Partial<SourceContext> & Pick<SourceContext, 'commit' | 'pullRequests'>,
  { since = null, demands = [buildDemand(nobody('default'))] }: Asked = {}
): Promise<Evidence<SignOffsRecord>> {
  const ask = { names: [], demands, sinceDeployment: { since } }
  const context = { ref: '', environment: 'production', initiators: [edgar], ...about }
  return signOffs.gather(ask, buildPorts({ github }), context)
}

/**
 * In short: the numbers of the pull requests, the pushes, and how many commits there are; or the code of what is wrong.
 */
export function inShort(found: Evidence<SignOffsRecord>): unknown {
  if (found.state === 'broken' || found.state === 'partial') return found.flaws.map(({ code }) => code)
  if (found.state === 'absent') return found.code
  const { pullRequests, directPushes, span } = found.value
  const numbers = pullRequests.map(({ pullRequest }) => pullRequest.number).sort((a, b) => a - b)
  return { numbers, pushes: directPushes, commits: span?.commits }
}

/** The two together. */
export async function tellSince(...given: Parameters<typeof gatherSince>): Promise<unknown> {
  return inShort((await gatherSince(...given)).found)
}
