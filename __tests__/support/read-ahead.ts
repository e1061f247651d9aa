import { codeOwnersPlaces } from '../../src/lib/code-owners.js'
import { ifThere, type GitHubPort, type ReadAhead } from '../../src/ports/read.js'
import { connect, type Connection, type Plan } from './github/connect.js'
import { deployed, land, tipOf, type Method } from './github/history.js'
import type { Scenario } from './github/scenario.js'
import type { PullRequest } from './github/world.js'

export const everything: ReadAhead = { conversation: true, changes: true }

let connections: readonly Connection[] = []

/** To be called after each test. */
export async function disconnect(): Promise<void> {
  await Promise.all(connections.map(({ fake }) => fake.close()))
  connections = []
}

export async function reach(scenario: Scenario, plan: Plan = {}): Promise<Connection> {
  const connection = await connect(scenario.world, plan)
  connections = [...connections, connection]
  return connection
}

/** All that a port says of a pull request. */
export async function readAll(port: GitHubPort, number: number) {
  const pullRequest = await port.pullRequest(number)
  const [commits, coAuthors, reviews, arrivedAt, conversation, paths, base] = await Promise.all([
    port.commits(number),
    port.coAuthors(number),
    port.reviews(number),
    port.headArrivedAt(pullRequest),
    port.conversation(number),
    port.changedPaths(pullRequest),
    port.baseOf(pullRequest)
  ])
  const owners = await Promise.all(codeOwnersPlaces.map(place => ifThere(() => port.textAt(place, base ?? ''))))
  const ordered = [...reviews].sort((a, b) => a.id - b.id)
  return { pullRequest, commits, coAuthors, reviews: ordered, arrivedAt, conversation, paths, base, owners }
}

/** Four merged pull requests, of which the first is changed. */
export function merged(set: (pull: PullRequest, scenario: Scenario) => void = () => undefined) {
  const scenario = deployed('')
  tipOf(scenario).files['CODEOWNERS'] = '* @grace'
  const methods: readonly Method[] = ['rebase', 'squash', 'merge', 'squash']
  const pulls = methods.map(method => land(scenario, { method, commits: 3 }))
  const [first] = pulls
  if (first !== undefined) set(first, scenario)
  return { scenario, numbers: pulls.map(({ number }) => number) }
}
