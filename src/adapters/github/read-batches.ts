import { mapAtOnce } from '../../lib/at-once.js'
import { codeOwnersPlaces } from '../../lib/code-owners.js'
import type { NamedCommit, PullRequest } from '../../model/github.js'
import { PortError, type GitHubPort, type ReadAhead } from '../../ports/read.js'
import { readActivities } from './activities.js'
import { askRepository } from './ask-repository.js'
import { aheadOf, untold, type Ahead } from './batch-answers.js'
import {
  commitsOfQuery,
  pullRequestsOfQuery,
  queryAssociations,
  queryPullRequests,
  treesOfQuery
} from './batch-queries.js'
import type { Client } from './client.js'
import { mergedOnto } from './merged-onto.js'
import { latest } from './read-arrival.js'
import { readSameFiles } from './same-files.js'
import { wire, type Wire } from './wire.js'

const need = 'pull-requests: read'
/** Queries under way at once. */
const atOnce = 4
/** With fewer the ordinary questions are as quick. */
const fewest = 4
/** After these no question would fare better. */
const final = new Set<PortError['code']>(['deadline', 'rate-limited', 'unauthorized'])

/** What is answered by what was read ahead, and by the ordinary questions where it was not. */
type Answers = Pick<
  GitHubPort,
  | 'pullRequest'
  | 'commits'
  | 'coAuthors'
  | 'reviews'
  | 'conversation'
  | 'changedPaths'
  | 'baseOf'
  | 'headArrivedAt'
  | 'pushes'
  | 'textAt'
>
type Rest = Answers & Pick<GitHubPort, 'pullRequestsOf' | 'repository'>
type Reads = Answers & Pick<GitHubPort, 'pullRequestsOfAll' | 'readAhead'>

/**
 * Many pull requests with few calls. What was read ahead answers for the ordinary questions, and is what those would say;
 * whatever a query does not tell in full is left to them.
 */
export function readBatches(client: Client, rest: Rest): Reads {
  const ask = askRepository(client, rest.repository)
  const known = new Map<number, Ahead>()
  const activities = readActivities(client)
  const files = readSameFiles(ask, rest.textAt)

  async function readSome(numbers: readonly number[], what: ReadAhead): Promise<void> {
    const answer = await leave(() => ask(queryPullRequests(numbers, what), {}, need))
    for (const [at, number] of numbers.entries()) {
      const ahead = await leave(() => aheadOf((answer ?? wire({}, 'nothing')).object(`p${String(at)}`), what))
      if (ahead !== null) known.set(number, ahead)
    }
  }

  /** What one was merged onto; null where that is not among the commits that were read. */
  async function knownBase(number: number): Promise<string | null> {
    const ahead = known.get(number)
    if (ahead === undefined) return null
    const { pullRequest, commits, before } = ahead
    const link = (sha: string | null): Promise<NamedCommit> => {
      const found = before.find(each => each.sha === sha)
      return found === undefined ? Promise.reject(untold('enough commits')) : Promise.resolve(found)
    }
    return leave(async () => mergedOnto(await link(pullRequest.mergeCommit), commits, link))
  }

  async function readOwners(numbers: readonly number[]): Promise<void> {
    const bases = (await Promise.all(numbers.map(knownBase))).filter(base => base !== null)
    await mapAtOnce(partsOf([...new Set(bases)], treesOfQuery), atOnce, part =>
      leave(() => files.learn(part.map(checkSha), codeOwnersPlaces))
    )
  }

  return {
    pullRequest: async number => known.get(number)?.pullRequest ?? rest.pullRequest(number),
    commits: async number => known.get(number)?.commits ?? rest.commits(number),
    coAuthors: async number => known.get(number)?.coAuthors ?? rest.coAuthors(number),
    reviews: async number => known.get(number)?.reviews ?? rest.reviews(number),
    conversation: async number => known.get(number)?.conversation ?? rest.conversation(number),
    changedPaths: async pullRequest => known.get(pullRequest.number)?.paths ?? rest.changedPaths(pullRequest),
    baseOf: async pullRequest => (await knownBase(pullRequest.number)) ?? rest.baseOf(pullRequest),
    textAt: files.textAt,
    headArrivedAt: async pullRequest => {
      const { number, head } = pullRequest
      const ahead = known.get(number)
      const found = ahead === undefined ? null : await leave(() => activities.arrivedAt(head, headsOf(known)))
      return found === null ? rest.headArrivedAt(pullRequest) : latest([found, ahead?.basedAt ?? found])
    },
    pushes: async pullRequest => {
      const { number, head } = pullRequest
      const found = known.has(number) ? await leave(() => activities.pushes(head, headsOf(known))) : null
      return found ?? rest.pushes(pullRequest)
    },
    readAhead: async (numbers, what) => {
      const unread = numbers.filter(number => !known.has(number))
      if (unread.length < fewest) return
      await mapAtOnce(partsOf(unread, pullRequestsOfQuery), atOnce, part => readSome(part, what))
      if (what.changes) await readOwners(unread)
    },
    pullRequestsOfAll: async commits => {
      const parts = await mapAtOnce(partsOf(commits, commitsOfQuery), atOnce, async part => {
        const answer = await ask(queryAssociations(part.map(checkSha)), {}, need)
        return mapAtOnce([...part.entries()], atOnce, async ([at, sha]) => {
          const numbers = mergedOf(answer.objectOrNull(`c${String(at)}`), rest.repository)
          return [sha, numbers ?? (await rest.pullRequestsOf(sha))] as const
        })
      })
      return new Map(parts.flat())
    }
  }
}

function headsOf(known: ReadonlyMap<number, Ahead>): readonly PullRequest['head'][] {
  return [...known.values()].map(({ pullRequest }) => pullRequest.head)
}

/** What was read; null where it is left to the REST API. */
async function leave<T>(read: () => T | Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof PortError) || final.has(error.code)) throw error
    return null
  }
}

/** The merged pull requests of this repository; null where a query does not tell all of them. */
function mergedOf(commit: Wire | null, repository: string): readonly number[] | null {
  if (commit === null) return []
  const associated = commit.object('associatedPullRequests')
  const nodes = associated.list('nodes')
  if (nodes.length !== associated.number('totalCount')) return null
  return nodes
    .filter(each => each.flag('merged'))
    .filter(each => each.object('baseRepository').text('nameWithOwner').toLowerCase() === repository.toLowerCase())
    .map(each => each.number('number'))
}

function partsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const parts = Math.ceil(items.length / size)
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size))
}

/** A commit is written into the query as it is. */
function checkSha(sha: string): string {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha
  throw new PortError(
    'bad-answer',
    `GitHub's answer is not as it describes itself: ${JSON.stringify(sha)} is no commit.`
  )
}
