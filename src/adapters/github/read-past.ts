import { instantOf } from '../../lib/instant.js'
import type { Person } from '../../model/github.js'
import type { NotedDeployment, PastArtifact, PastArtifacts, PastDeployment } from '../../model/past.js'
import type { Client } from './client.js'
import { isFull, pageSize } from './paging.js'
import { repositoryPath } from './path.js'
import { artifactOf } from './read-artifacts.js'
import { readNotes } from './read-notes.js'
import { personOf } from './read-people.js'
import { wire, wires, type Wire } from './wire.js'

/** What was merged, deployed and uploaded lately. Everything throws `PortError`. */
export interface Past {
  /** Numbers of the last pull requests that were merged into a branch, newest first. */
  lastMerged(branch: string, last: number): Promise<readonly number[]>
  /** Who merged a pull request; null where GitHub does not tell. */
  mergerOf(number: number): Promise<Person | null>
  /** The last deployments to an environment, newest first; `last` is at most 100. */
  lastDeployments(environment: string, last: number): Promise<readonly PastDeployment[]>
  /** The newest 100 deployments to an environment, newest first, with what the gate has noted on them. */
  notedDeployments(environment: string): Promise<readonly NotedDeployment[]>
  /** The last artifacts of just these names; of the second and later ones up to the first that there is none of. */
  lastArtifacts(names: readonly string[], last: number): Promise<PastArtifacts>
}

/** Pages of 100 that are read of a list before it is left at that. */
const mostPages = 10

/** What was done lately in a repository given as `owner/name`. */
export function readPast(client: Client, repository: string): Past {
  const root = repositoryPath(repository)

  /** Pages of 100 until one is not full, or whoever asked has enough. */
  async function* pages(path: string, need: string): AsyncGenerator {
    for (let page = 1; page <= mostPages; page++) {
      const body = await client.get(`${root}${path}&per_page=${String(pageSize)}&page=${String(page)}`, need)
      yield body
      if (!isFull(body)) return
    }
  }

  async function artifactsNamed(name: string, last: number): Promise<PastArtifacts> {
    const found: PastArtifacts & { own: PastArtifact[]; foreign: PastArtifact[] } = { own: [], foreign: [] }
    for await (const page of pages(`/actions/artifacts?name=${encodeURIComponent(name)}`, 'actions: read')) {
      for (const one of wire(page, 'a page of artifacts').list('artifacts')) {
        const artifact = pastArtifactOf(one)
        // GitHub ignores what it does not understand and lists everything.
        if (artifact.name === name) found[isOwn(one) ? 'own' : 'foreign'].push(artifact)
      }
      if (found.own.length >= last) break
    }
    return found
  }

  return {
    lastMerged: async (branch, last) => {
      const path = `/pulls?state=closed&base=${encodeURIComponent(branch)}&sort=updated&direction=desc`
      let found: readonly Merged[] = []
      for await (const page of pages(path, 'pull-requests: read')) {
        const closed = wires(page, 'a pull request')
        const merged = closed.flatMap(one => mergedOf(one, branch))
        found = [...found, ...merged].sort((a, b) => b.at - a.at || b.number - a.number).slice(0, last)
        const oldest = instantOf(closed.at(-1)?.time('updated_at') ?? null) ?? Infinity
        // Whoever was merged later was changed later too, so that no further page has one that belongs here.
        if (found.length === last && oldest < (found.at(-1)?.at ?? -Infinity)) break
      }
      return found.map(({ number }) => number)
    },
    mergerOf: async number =>
      personOf(
        wire(await client.get(`${root}/pulls/${String(number)}`, 'pull-requests: read'), 'a pull request'),
        'merged_by'
      ),
    lastDeployments: async (environment, last) => {
      const path = `${root}/deployments?environment=${encodeURIComponent(environment)}&per_page=${String(last)}`
      const found = wires(await client.get(path, 'deployments: read'), 'a deployment')
      return found.map(deploymentOf).sort((a, b) => b.id - a.id)
    },
    notedDeployments: environment => readNotes(client, repository, environment),
    lastArtifacts: async (names, last) => {
      const newest = (a: PastArtifact, b: PastArtifact): number => b.id - a.id
      const all: PastArtifacts[] = []
      for (const [index, name] of names.entries()) {
        const { own, foreign } = await artifactsNamed(name, last)
        all.push({ own, foreign })
        // An answer may be lost, so that a run has the second name only.
        if (index > 0 && own.length + foreign.length === 0) break
      }
      const own = all.flatMap(each => each.own).sort(newest)
      return { own: own.slice(0, last), foreign: all.flatMap(each => each.foreign).sort(newest) }
    }
  }
}

interface Merged {
  readonly number: number
  /** Milliseconds since 1970. */
  readonly at: number
}

function mergedOf(from: Wire, branch: string): readonly Merged[] {
  const at = instantOf(from.timeOrNull('merged_at'))
  return at === null || from.object('base').text('ref') !== branch ? [] : [{ number: from.number('number'), at }]
}

function deploymentOf(from: Wire): PastDeployment {
  return {
    id: from.number('id'),
    commit: from.text('sha'),
    createdAt: from.time('created_at'),
    creator: personOf(from, 'creator')
  }
}

function pastArtifactOf(from: Wire): PastArtifact {
  const run = from.objectOrNull('workflow_run')
  return {
    ...artifactOf(from),
    run: run?.numberOrNull('id') ?? null,
    branch: run?.textOrNull('head_branch') ?? null,
    commit: run?.textOrNull('head_sha') ?? null
  }
}

/** Whether the head of its run is of the repository itself; where GitHub does not tell, it may be of any. */
function isOwn(from: Wire): boolean {
  const run = from.objectOrNull('workflow_run')
  const [head, own] = [run?.numberOrNull('head_repository_id'), run?.numberOrNull('repository_id')]
  return head !== undefined && head !== null && head === own
}
