import { Octokit } from '@octokit/rest'
import { createGitHubWrites, type GitHubWrites } from '../../../src/adapters/github/write-port.js'
import { at } from './clock.js'
import type { PlannedEdit, PlannedFault } from './faults.js'
import { TOKEN } from './scenario.js'
import { startGitHub, type FakeGitHub } from './server.js'
import type { World } from './world.js'

export interface WriteConnection extends GitHubWrites {
  readonly fake: FakeGitHub
}

type Plan = { readonly faults?: readonly PlannedFault[]; readonly edits?: readonly PlannedEdit[] }

/** The world served, and acme/shop of it written by the real adapter; its clock moves only by its own pauses. */
export async function connectWrites(world: World, plan: Plan = {}): Promise<WriteConnection> {
  const fake = await startGitHub(world, plan)
  let now = Date.parse(at(40))
  const sleep = (milliseconds: number) => {
    now += milliseconds
    return Promise.resolve()
  }
  const how = { token: TOKEN, apiUrl: fake.url, deadline: now + 60_000, now: () => now, sleep }
  return { fake, ...createGitHubWrites({ octokit: Octokit, repository: 'acme/shop', ...how }) }
}
