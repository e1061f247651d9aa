import { mapAtOnce } from '../../lib/at-once.js'
import type { NamedCommit, PullRequest } from '../../model/github.js'
import { ifThere, type GitHubPort } from '../../ports/read.js'
import { isMergeOf, writtenNumber } from './merged.js'
import { followDown, rebasedBefore, sideways, type MergedAs } from './span-way.js'

export interface Brought {
  readonly numbers: readonly number[]
  readonly direct: readonly string[]
}

/** How many pull requests are read at once. */
export const readAtOnce = 8
/**
 * Only the newest can be so new that GitHub does not know yet what brought them, or that only their message says it.
 */
const mostAsked = 100
const mostWritten = 20

/**
 * The merged pull requests that brought what is between the tips and the end of the span, into this branch (any,
 * where it is empty), and the commits that none did. A commit is brought by the pull request that it is the
 * merge of, or that was rebased to it; what only the merge of a pull request leads to is behind its head.
 * `known` tells of some commits whose they are.
 */
export async function findBrought(
  tips: readonly string[],
  commits: readonly NamedCommit[],
  branch: string,
  github: GitHubPort,
  readAhead: (numbers: readonly number[]) => Promise<void>,
  known: ReadonlyMap<string, readonly number[]> = new Map()
): Promise<Brought> {
  const span = new Map(commits.map(commit => [commit.sha, commit]))
  const numbersOf = new Map(known)
  return github.again(
    async () => {
      const brought = await look()
      for (const sha of brought.direct.slice(0, mostAsked)) numbersOf.delete(sha)
      return brought
    },
    ({ direct }) => direct.length === 0
  )

  async function look(): Promise<Brought> {
    const merges = new Map<string, readonly PullRequest[]>()
    const mergedAs: MergedAs = sha => merges.get(sha) ?? []
    const seen = new Set<string>()
    let written = 0
    for (let from = tips; from.length > 0;) {
      const way = followDown(from, span, seen)
      await learn(way.map(({ sha }) => sha))
      for (const { sha, message } of way) {
        const number = writtenNumber(message)
        const named = await readAll(numbersOf.get(sha) ?? [])
        const isOf = (found: PullRequest) => isMergeOf(found, sha, branch, github.repository)
        const found = named.filter(isOf)
        if (found.length > 0 || number === null || ++written > mostWritten) merges.set(sha, found)
        else merges.set(sha, (await readAll([number])).filter(isOf))
      }
      from = sideways(way, mergedAs)
    }
    const found = new Map([...merges.values()].flat().map(each => [each.number, each]))
    const isOf = (sha: string, number: number) => numbersOf.get(sha)?.includes(number) === true
    const rebased = new Set([...found.values()].flatMap(each => rebasedBefore(each, span, mergedAs, isOf)))
    const direct = [...seen].filter(sha => mergedAs(sha).length === 0 && !rebased.has(sha))
    return { numbers: [...found.keys()], direct }
  }

  /** Asks whose the commits are that this is not known of, and reads those pull requests. */
  async function learn(shas: readonly string[]): Promise<void> {
    const unknown = shas.filter(sha => !numbersOf.has(sha))
    for (const [sha, numbers] of await github.pullRequestsOfAll(unknown)) numbersOf.set(sha, numbers)
    const numbers = [...new Set(shas.flatMap(sha => numbersOf.get(sha) ?? []))]
    await readAhead(numbers)
    await readAll(numbers)
  }

  async function readAll(numbers: readonly number[]): Promise<readonly PullRequest[]> {
    const found = await mapAtOnce(numbers, readAtOnce, number => ifThere(() => github.pullRequest(number)))
    return found.filter(each => each !== undefined)
  }
}
