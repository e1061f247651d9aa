import assert from 'node:assert/strict'
import type { NamedCommit } from '../../src/model/github.js'
import { pullsOf } from './github/find.js'
import { deployed, land, pushDirectly, tipOf, type Method } from './github/history.js'
import type { Scenario } from './github/scenario.js'
import type { Commit, PullRequest, Repository } from './github/world.js'
import { buildGitHub, buildMerged, fails } from './ports.js'
import { fc } from './seeded.js'
import { askSince, inShort } from './since.js'

type Step =
  | { readonly kind: 'push' }
  | {
      readonly kind: 'land'
      readonly method: Method
      readonly commits: number
      /** How many steps ago it branched off. */
      readonly age: number
      readonly takesOver: boolean
    }

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ kind: 'push' }),
  fc.record({
    kind: fc.constant('land' as const),
    method: fc.constantFrom<Method>('squash', 'merge', 'rebase'),
    commits: fc.integer({ min: 1, max: 4 }),
    age: fc.integer({ min: 0, max: 4 }),
    takesOver: fc.boolean()
  })
)

/** Everything from a commit back, each once. */
function historyOf({ commits }: Repository, sha: string): ReadonlySet<string> {
  const bySha = new Map(commits.map(commit => [commit.sha, commit]))
  const seen = new Set([sha])
  for (const each of seen) for (const parent of bySha.get(each)?.parents ?? []) seen.add(parent)
  return seen
}

/** The world as a port that tells history and nothing else. */
function portOf({ repository }: Scenario, last: string) {
  return buildGitHub({
    deployments: (_, commit) => {
      const statuses = [{ state: 'success', createdAt: '2026-11-20T08:00:00Z' }]
      return Promise.resolve({
        ...{ commit, tree: commit },
        deployments: [
          { id: 1, commit: last, tree: last, state: 'success', createdAt: '2026-11-20T08:00:00Z', statuses }
        ]
      })
    },
    commitsBetween: (base, commit) => {
      const before = historyOf(repository, base)
      const after = historyOf(repository, commit)
      const commits: readonly NamedCommit[] = repository.commits.filter(({ sha }) => after.has(sha) && !before.has(sha))
      return Promise.resolve({ status: commits.length === 0 ? 'identical' : 'ahead', commits })
    },
    pullRequestsOfAll: asked =>
      Promise.resolve(new Map(asked.map(sha => [sha, pullsOf(repository, sha).map(({ number }) => number)]))),
    pullRequest: number => {
      const pull = repository.pulls.find(each => each.number === number)
      return pull === undefined ? fails('not-found')() : Promise.resolve(mergedOf(pull))
    }
  })
}

function mergedOf({ number, mergeCommitSha, mergedAt, head, commits }: PullRequest) {
  const at = { ref: head.ref, sha: head.sha, repository: 'acme/shop' }
  return buildMerged({ number, mergeCommit: mergeCommitSha, mergedAt, head: at, commits: commits.length })
}

/** That since a deployment came what was landed and pushed after it, whatever else went before. */
export function cameSince() {
  return fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 12 }), fc.nat(), async (history, choice) => {
    const scenario = deployed('')
    const tips: Commit[] = [tipOf(scenario)]
    const came = history.map((step, n) => {
      const from = tips.at(-1 - (step.kind === 'push' ? 0 : step.age)) ?? tipOf(scenario)
      const one =
        step.kind === 'push'
          ? { push: pushDirectly(scenario, `In a hurry ${n}`).sha }
          : { number: land(scenario, { ...step, from }).number }
      tips.push(tipOf(scenario))
      return one
    })
    const last = choice % history.length
    const after = came.slice(last)
    const numbers = after.flatMap(one => ('number' in one ? [one.number] : []))
    const pushes = after.flatMap(one => ('push' in one ? [one.push] : []))

    const commit = tipOf(scenario).sha
    const own = scenario.repository.pulls.filter(pull => pull.mergeCommitSha === commit).map(({ number }) => number)
    const pullRequests = { numbers: own, direct: own.length === 0 ? [commit] : [] }
    const port = portOf(scenario, tips[last]?.sha ?? '')
    const found = inShort(await askSince(port, { commit, branch: 'main', pullRequests })) as Record<string, unknown>
    assert.deepEqual([found['numbers'], found['pushes']], [numbers, pushes.toReversed()])
  })
}
