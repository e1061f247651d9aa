import { describe, expect, test } from '@jest/globals'
import { codeScanningAlerts } from '../../src/sources/code-scanning-alerts.js'
import { checks } from '../../src/sources/checks.js'
import { commits } from '../../src/sources/commits.js'
import type { SourceContext } from '../../src/sources/define.js'
import { deployments } from '../../src/sources/deployments.js'
import { paths } from '../../src/sources/paths.js'
import { buildCommit, buildGitHub, buildPorts, fails, head, merged } from '../support/ports.js'

const context: SourceContext = {
  commit: head,
  ref: 'refs/pull/7/merge',
  pullRequests: { numbers: [7], direct: [] },
  initiators: []
}

const portsWith = (changes: Parameters<typeof buildGitHub>[0] = {}) => buildPorts({ github: buildGitHub(changes) })

describe('checks are those of the commit under judgement', () => {
  test('when GitHub answers', async () => {
    const found = { state: 'found', origin: 'platform', value: { commit: head, checks: [] } }
    expect(await checks.gather({}, portsWith(), context)).toEqual(found)
  })

  test('when GitHub refuses', async () => {
    const found = { state: 'broken', flaws: [{ code: 'forbidden', why: 'forbidden.' }] }
    expect(await checks.gather({}, portsWith({ checks: fails('forbidden') }), context)).toEqual(found)
  })
})

describe('paths are those of the pull request', () => {
  test('when there is one', async () => {
    const found = { state: 'found', origin: 'platform', value: { paths: ['src/shop.ts'] } }
    expect(await paths.gather({}, portsWith(), context)).toEqual(found)
  })

  test('when there is none', async () => {
    const none = { numbers: null, code: 'direct-push', why: 'None.', awaits: false } as const
    const absent = { state: 'absent', code: 'direct-push', why: 'None.', awaits: false }
    expect(await paths.gather({}, portsWith(), { ...context, pullRequests: none })).toEqual(absent)
  })
})

describe('deployments are those of the environment that is asked for', () => {
  const ask = { environment: 'staging' }

  test('when GitHub answers', async () => {
    const read = (environment: string, commit: string) =>
      Promise.resolve({ commit, tree: environment, deployments: [] })
    const found = { state: 'found', origin: 'platform', value: { commit: head, tree: 'staging', deployments: [] } }
    expect(await deployments.gather(ask, portsWith({ deployments: read }), context)).toEqual(found)
  })

  test('when GitHub refuses', async () => {
    const found = { state: 'broken', flaws: [{ code: 'incomplete', why: 'incomplete.' }] }
    expect(await deployments.gather(ask, portsWith({ deployments: fails('incomplete') }), context)).toEqual(found)
  })
})

describe('code scanning is that of the branch or the pull request', () => {
  test.each([
    ['refs/pull/7/merge', 'refs/pull/7/merge'],
    ['refs/heads/main', 'refs/heads/main'],
    ['refs/tags/v1', '']
  ])('when the run is on %s', async (ref, asked) => {
    const value = { commits: [head], ref: asked, analyses: [], alerts: [] }
    const found = { state: 'found', origin: 'platform', value }
    expect(await codeScanningAlerts.gather({}, portsWith(), { ...context, ref })).toEqual(found)
  })
})

describe('commits are those of the pull request, and the one under judgement', () => {
  const verified = { verified: true, reason: 'valid' }
  const one = { sha: head, title: 'Sell more', isMerge: false, ...verified }

  test('when the pull request is open', async () => {
    const value = { commits: [one], labels: ['shop'] }
    expect(await commits.gather({}, portsWith(), context)).toEqual({ state: 'found', origin: 'platform', value })
  })

  test('when it was merged', async () => {
    const merge = buildCommit({ sha: merged, message: 'Merge\r\nof more', parents: 2 })
    const ports = portsWith({ commit: () => Promise.resolve(merge) })
    const value = { commits: [one, { sha: merged, title: 'Merge', isMerge: true, ...verified }], labels: ['shop'] }
    const found = await commits.gather({}, ports, { ...context, commit: merged })
    expect(found).toEqual({ state: 'found', origin: 'platform', value })
  })

  test('when there is none', async () => {
    const none = { numbers: null, code: 'direct-push', why: 'None.', awaits: false } as const
    const value = { commits: [one], labels: [] }
    const found = await commits.gather({}, portsWith(), { ...context, pullRequests: none })
    expect(found).toEqual({ state: 'found', origin: 'platform', value })
  })
})
