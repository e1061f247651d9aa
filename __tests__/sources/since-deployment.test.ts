import { afterEach, describe, expect, jest, test } from '@jest/globals'
import type { SourceContext } from '../../src/sources/define.js'
import { makeCommit } from '../support/github/builders.js'
import { addCommit, deployed, land, pushDirectly, tipOf } from '../support/github/history.js'
import { deploy, push, type Scenario } from '../support/github/scenario.js'
import { disconnect, tellSince } from '../support/since.js'

/** The fake reads GitHub's whole schema first. */
jest.setTimeout(60_000)

afterEach(disconnect)

describe('what came since the last deployment is', () => {
  test.each(['squash', 'merge', 'rebase'] as const)('every pull request, when they were landed by %s', async method => {
    const scenario = deployed('')
    const numbers = [1, 3, 2].map(commits => land(scenario, { method, commits }).number)
    const commits = { squash: 3, merge: 9, rebase: 6 }[method]
    expect(await tellSince(scenario)).toEqual({ numbers, pushes: [], commits })
  })

  test('a direct push, when it lies between two pull requests', async () => {
    const scenario = deployed('')
    const first = land(scenario)
    const { sha } = pushDirectly(scenario)
    const second = land(scenario)
    expect(await tellSince(scenario)).toEqual({
      numbers: [first.number, second.number],
      pushes: [sha],
      commits: 3
    })
  })

  test('a direct push, when a squash of several commits follows it', async () => {
    const scenario = deployed('')
    const { sha } = pushDirectly(scenario)
    const { number } = land(scenario, { commits: 3 })
    expect(await tellSince(scenario)).toEqual({ numbers: [number], pushes: [sha], commits: 2 })
  })

  test('a direct push, when it lies before what was rebased', async () => {
    const scenario = deployed('')
    const { sha } = pushDirectly(scenario)
    const { number } = land(scenario, { method: 'rebase', commits: 2 })
    expect(await tellSince(scenario)).toEqual({ numbers: [number], pushes: [sha], commits: 3 })
  })

  test('a push of a merge with all that it brings, when somebody merges by hand', async () => {
    const scenario = deployed('')
    const side = addCommit(scenario, 'ada', 'On the side')
    const { number } = land(scenario)
    const before = tipOf(scenario)
    const merge = makeCommit('ada', { message: 'By hand', parents: [side.sha, before.sha], files: before.files })
    scenario.repository.commits.push(merge)
    scenario.repository.branches['main'] = merge.sha
    const found = (await tellSince(scenario)) as { numbers: unknown; pushes: readonly string[] }
    expect({ ...found, pushes: [...found.pushes].sort() }).toEqual({
      numbers: [number],
      pushes: [merge.sha, side.sha].sort(),
      commits: 3
    })
  })

  test('a push, when its pull request went into another branch', async () => {
    const scenario = deployed('')
    scenario.repository.branches['next'] = tipOf(scenario).sha
    land(scenario, { base: 'next' })
    const { sha } = tipOf(scenario, 'next')
    scenario.repository.branches['main'] = sha
    expect(await tellSince(scenario, { pullRequests: { numbers: [], direct: [sha] } })).toEqual({
      numbers: [],
      pushes: [sha],
      commits: 1
    })
  })

  test('that pull request, when a tag is deployed, which stands on no branch', async () => {
    const scenario = deployed('')
    scenario.repository.branches['next'] = tipOf(scenario).sha
    const { number } = land(scenario, { base: 'next' })
    const { sha } = tipOf(scenario, 'next')
    const about = { commit: sha, branch: '', pullRequests: { numbers: [number], direct: [] } }
    expect(await tellSince(scenario, about)).toEqual({ numbers: [number], pushes: [], commits: 1 })
  })

  test('the pull request that only the message names, when GitHub names none', async () => {
    const scenario = deployed('')
    const first = land(scenario)
    const second = land(scenario)
    const none = (commits: readonly string[]) => Promise.resolve(new Map(commits.map(sha => [sha, []])))
    expect(await tellSince(scenario, { github: { pullRequestsOfAll: none } })).toEqual({
      numbers: [first.number, second.number],
      pushes: [],
      commits: 2
    })
  })
})

describe('the head of a pull request is judged', () => {
  const ofHead = ({ pull }: Scenario): Partial<SourceContext> => ({
    commit: pull.head.sha,
    ref: 'refs/pull/7/merge',
    pullRequests: { numbers: [7], direct: [] }
  })

  test('alone, when it branched off what is deployed', async () => {
    const scenario = deployed('')
    land(scenario)
    expect(await tellSince(scenario, ofHead(scenario))).toEqual({ numbers: [7], pushes: [], commits: 1 })
  })

  test('alone, when newer things were deployed since it branched off', async () => {
    const scenario = deployed('')
    land(scenario)
    deploy(scenario, { environment: 'production', sha: tipOf(scenario).sha, statuses: [['success', 5]] })
    expect(await tellSince(scenario, ofHead(scenario))).toEqual({ numbers: [7], pushes: [], commits: 1 })
  })

  test('with what it took over from the base and was not deployed', async () => {
    const scenario = deployed('')
    const { number } = land(scenario)
    const { sha } = pushDirectly(scenario)
    push(scenario, { by: 'ada', minute: 20, and: [sha] })
    expect(await tellSince(scenario, ofHead(scenario))).toEqual({ numbers: [7, number], pushes: [sha], commits: 4 })
  })
})

test('a merge group is judged with what its base has and was not deployed', async () => {
  const scenario = deployed('')
  const { number } = land(scenario)
  const base = tipOf(scenario).sha
  const { sha } = addCommit(scenario, 'ada', 'Queue (#7)')
  const about = { commit: sha, base, pullRequests: { numbers: [7], direct: [] } }
  expect(await tellSince(scenario, about)).toEqual({ numbers: [7, number], pushes: [], commits: 1 })
})

describe('only the pull request of the subject is judged', () => {
  test('when what is deployed is later', async () => {
    const scenario = deployed('')
    const { number, mergeCommitSha } = land(scenario)
    land(scenario)
    deploy(scenario, { environment: 'production', sha: tipOf(scenario).sha, statuses: [['success', 5]] })
    const about = { commit: mergeCommitSha ?? '', pullRequests: { numbers: [number], direct: [] } }
    expect(await tellSince(scenario, about)).toEqual({ numbers: [number], pushes: [], commits: null })
  })

  test('when `since` names the very commit', async () => {
    const scenario = deployed('')
    scenario.repository.deployments = []
    const { number } = land(scenario)
    expect(await tellSince(scenario, { since: 'main' })).toEqual({ numbers: [number], pushes: [], commits: null })
  })
})
