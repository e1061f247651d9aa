import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { signOffs } from '../../src/sources/sign-offs.js'
import { nobody } from '../../src/model/sign-off.js'
import { makeCommit } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { deployed, land, longHistory, tipOf } from '../support/github/history.js'
import { comment, deploy, type Scenario } from '../support/github/scenario.js'
import { buildDemand, buildGitHub, buildMerged, fails } from '../support/ports.js'
import { askSince, disconnect, gatherSince, inShort, tellSince } from '../support/since.js'

/** The fake reads GitHub's whole schema first. */
jest.setTimeout(60_000)

afterEach(disconnect)

test('deployments need be read only where they are asked for', () => {
  expect(signOffs.further?.({ demands: [], names: [] })).toEqual({})
  expect(signOffs.further?.({ demands: [], names: [], sinceDeployment: { since: null } })).toEqual({
    deployments: 'read'
  })
})

describe('the last deployment is', () => {
  const between = (set: (scenario: Scenario, middle: string, end: string) => void) => {
    const scenario = deployed('')
    const first = land(scenario)
    const middle = tipOf(scenario).sha
    const second = land(scenario)
    set(scenario, middle, tipOf(scenario).sha)
    return { scenario, both: [first.number, second.number], newest: [second.number] }
  }

  test.each<[string, 'both' | 'newest', Parameters<typeof between>[0]]>([
    [
      'the newest that succeeded',
      'newest',
      (scenario, sha) => {
        deployTo(scenario, sha, ['success', 5])
      }
    ],
    [
      'one that another followed',
      'newest',
      (scenario, sha) => {
        deployTo(scenario, sha, ['success', 5], ['inactive', 6])
      }
    ],
    [
      'none that failed',
      'both',
      (scenario, sha) => {
        deployTo(scenario, sha, ['failure', 5])
      }
    ],
    [
      'none that failed after all',
      'both',
      (scenario, sha) => {
        deployTo(scenario, sha, ['success', 5], ['error', 6])
      }
    ],
    [
      'none that is under way',
      'both',
      (scenario, sha) => {
        deployTo(scenario, sha, ['in_progress', 5])
      }
    ],
    [
      'none of this commit, which the run itself can have begun',
      'both',
      (scenario, _, sha) => {
        deployTo(scenario, sha, ['success', 5])
      }
    ],
    [
      'none to another environment',
      'both',
      (scenario, sha) => void deploy(scenario, { environment: 'staging', sha, statuses: [['success', 5]] })
    ]
  ])('%s', async (_, which, set) => {
    const given = between(set)
    expect(await tellSince(given.scenario)).toMatchObject({ numbers: given[which] })
  })

  function deployTo(scenario: Scenario, sha: string, ...statuses: readonly (readonly [string, number])[]): void {
    deploy(scenario, { environment: 'production', sha, statuses })
  }
})

describe('nothing is known', () => {
  const rewritten = (scenario: Scenario) => {
    const [first] = scenario.repository.commits
    const other = makeCommit('ada', { message: 'Rewritten', parents: [first?.sha ?? ''], files: {} })
    scenario.repository.commits.push(other)
    deploy(scenario, { environment: 'production', sha: other.sha, statuses: [['success', 5]] })
  }
  const gone = (scenario: Scenario) =>
    void deploy(scenario, { environment: 'production', sha: 'e'.repeat(40), statuses: [['success', 5]] })
  const never = ({ repository }: Scenario) => void (repository.deployments = [])

  test.each<[string, (scenario: Scenario) => void, string]>([
    ['nothing was ever deployed', never, 'no-earlier-deployment'],
    ['history was rewritten', rewritten, 'history-diverged'],
    ['the commit that was deployed is no longer there', gone, 'deployed-commit-gone']
  ])('when %s, unless `since` says from where on', async (_, set, code) => {
    const scenario = deployed('')
    const { number } = land(scenario)
    set(scenario)
    expect(await tellSince(scenario)).toEqual([code])
    expect(await tellSince(scenario, { since: scenario.pull.base.sha })).toEqual({
      numbers: [number],
      pushes: [],
      commits: 1
    })
  })

  test('when the run names no environment', async () => {
    expect(await tellSince(land2(), { environment: '' })).toEqual(['no-environment'])
  })

  test('when `since` names nothing', async () => {
    const scenario = land2()
    never(scenario)
    expect(await tellSince(scenario, { since: 'v0' })).toEqual(['not-found'])
  })

  test('when `since` is not continued either', async () => {
    const scenario = land2()
    never(scenario)
    rewritten(scenario)
    const { sha = '' } = scenario.repository.commits.at(-1) ?? {}
    expect(await tellSince(scenario, { since: sha })).toEqual(['history-diverged'])
  })

  test('when so much came since that not all can be read', async () => {
    const scenario = land2()
    expect(await tellSince(scenario, { github: { commitsBetween: fails('incomplete') } })).toEqual(['incomplete'])
  })

  function land2(): Scenario {
    const scenario = deployed('')
    land(scenario)
    land(scenario)
    return scenario
  }
})

describe('many commits', () => {
  test('when 200 came with 60 pull requests, take at most 45 calls', async () => {
    const scenario = longHistory('')
    const { found, calls } = await gatherSince(scenario)
    const { numbers, ...others } = inShort(found) as { numbers: readonly number[] }
    expect({ ...others, count: numbers.length }).toEqual({ pushes: [], commits: 200, count: 60 })
    expect(calls).toBeLessThanOrEqual(45)
  })

  test('when code owners and comments are asked of them, take at most 60 calls', async () => {
    const scenario = longHistory('')
    const { commits, pulls } = scenario.repository
    for (const commit of commits) commit.files = { ...commit.files, CODEOWNERS: '* @grace' }
    for (const pull of pulls) {
      comment({ ...scenario, pull }, { by: 'edgar', minute: 1, body: '/sign-off default' })
      pull.deletedComments = [{ at: at(2), author: 'ada', by: 'edgar' }]
    }
    const demands = [
      buildDemand(nobody('default'), { by: ['review', 'comment'], fresh: 'content' }),
      buildDemand({ ...nobody('owners'), codeowners: true }, { by: ['review', 'comment'] })
    ]
    const { found, calls } = await gatherSince(scenario, { demands })
    if (found.state !== 'found') throw new Error('Not all is known.')
    const { pullRequests } = found.value
    expect(pullRequests).toHaveLength(60)
    for (const { conversation, owned, memberships } of pullRequests) {
      expect(conversation).toMatchObject({ remarks: [{ line: '/sign-off default' }], interferences: [{ at: at(2) }] })
      expect(owned).toMatchObject([{ count: 1, owners: { users: ['grace'] } }])
      expect(memberships['owners']).toContainEqual(expect.objectContaining({ holds: 'yes' }))
    }
    expect(calls).toBeLessThanOrEqual(60)
  })

  test('when they are 9,999, are told each for itself', async () => {
    const sha = (n: number) => n.toString(16).padStart(40, '0')
    const commits = Array.from({ length: 9_999 }, (_, n) => ({
      ...{ sha: sha(n + 1), message: `Change (#${String(n + 1)})` },
      parents: [sha(n)]
    }))
    const isPushed = (n: number) => n % 1000 === 5
    const numberOf = (commit: string) => Number.parseInt(commit, 16)
    const github = buildGitHub({
      deployments: (_, commit) => {
        const statuses = [{ state: 'success', createdAt: '2026-11-20T08:00:00Z' }]
        const last = {
          id: 1,
          commit: sha(0),
          tree: sha(0),
          state: 'success',
          createdAt: '2026-11-20T08:00:00Z',
          statuses
        }
        return Promise.resolve({ commit, tree: sha(0), deployments: [last] })
      },
      commitsBetween: () => Promise.resolve({ status: 'ahead', commits }),
      pullRequestsOfAll: asked =>
        Promise.resolve(new Map(asked.map(each => [each, isPushed(numberOf(each)) ? [] : [numberOf(each)]]))),
      pullRequest: number =>
        isPushed(number) ? fails('not-found')() : Promise.resolve(buildMerged({ number, mergeCommit: sha(number) }))
    })
    const found = await askSince(github, {
      ...{ commit: sha(9_999), branch: 'main' },
      pullRequests: { numbers: [9_999], direct: [] }
    })
    const { numbers, pushes } = inShort(found) as { numbers: readonly number[]; pushes: readonly string[] }
    expect(numbers).toHaveLength(9_989)
    expect(pushes.map(numberOf)).toEqual([9005, 8005, 7005, 6005, 5005, 4005, 3005, 2005, 1005, 5])
  })
})
