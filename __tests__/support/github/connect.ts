import { Octokit } from '@octokit/rest'
import { createGitHub, type GitHub } from '../../../src/adapters/github/port.js'
import { createGitHubWrites, type GitHubWrites } from '../../../src/adapters/github/write-port.js'
import { at } from './clock.js'
import type { PlannedEdit, PlannedFault } from './faults.js'
import { TOKEN } from './scenario.js'
import type { Budget } from './meter.js'
import { startGitHub, type FakeGitHub } from './server.js'
import type { World } from './world.js'

export interface Connection extends GitHub {
  readonly fake: FakeGitHub
}

export interface WriteConnection extends GitHubWrites {
  readonly fake: FakeGitHub
}

export interface Plan {
  readonly faults?: readonly PlannedFault[]
  readonly edits?: readonly PlannedEdit[]
  readonly budget?: Budget
  /** Where the API is on the server: `/api/v3` for GitHub Enterprise Server. */
  readonly api?: string
  /** Milliseconds until the deadline; a minute when left out. */
  readonly lasts?: number
  readonly fetch?: typeof fetch
}

/** The world served, and acme/shop of it read by the real adapter; its clock moves only by its own pauses. */
export const connect = (world: World, plan?: Plan): Promise<Connection> => serve(world, createGitHub, plan)

/** The same, written. */
export const connectWrites = (world: World, plan?: Plan): Promise<WriteConnection> =>
  serve(world, createGitHubWrites, plan)

async function serve<T>(
  world: World,
  create: (options: Parameters<typeof createGitHub>[0]) => T,
  { api = '', lasts = 60_000, fetch, ...plan }: Plan = {}
): Promise<T & { readonly fake: FakeGitHub }> {
  const fake = await startGitHub(world, plan)
  let now = Date.parse(at(40))
  const sleep = (milliseconds: number) => {
    now += milliseconds
    return Promise.resolve()
  }
  const how = { deadline: now + lasts, now: () => now, sleep, ...(fetch === undefined ? {} : { fetch }) }
  return {
    fake,
    ...create({ octokit: Octokit, repository: 'acme/shop', token: TOKEN, apiUrl: fake.url + api, ...how })
  }
}
