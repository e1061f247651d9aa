import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Artifact } from '../../src/model/artifacts.js'
import type { GitHubPort, PortErrorCode } from '../../src/ports/read.js'
import { makeJob, makeRelease, makeRun } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import type { Plan } from '../support/github/connect.js'
import { connectEachTest } from '../support/github/each-test.js'
import type { Fault } from '../support/github/faults.js'
import { makeArtifact, makeReleaseAsset } from '../support/github/make-artifact.js'
import { ordinary, type Scenario } from '../support/github/scenario.js'
import type { Run } from '../support/github/world.js'

let scenario: Scenario
const { open, opened } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary()
})

async function openPort(plan: Plan = {}): Promise<GitHubPort> {
  return (await open(plan)).port
}

function addRun(given: Partial<Run> = {}): Run {
  const run = makeRun(scenario.pull.head.sha, {
    ...{ id: 8001, name: 'CI', path: '.github/workflows/ci.yml', status: 'completed', conclusion: 'success' },
    ...{
      createdAt: at(11),
      startedAt: at(12),
      artifacts: [makeArtifact('test-results', { 'a/junit.xml': '<testsuite/>' })]
    },
    ...given
  })
  scenario.repository.runs.push(run)
  return run
}

async function firstArtifact(port: GitHubPort): Promise<Artifact> {
  const [artifact] = await port.artifacts(8001)
  if (artifact === undefined) throw new Error('The run has an artifact.')
  return artifact
}

test('when runs of a commit are listed, each is told in its newest attempt', async () => {
  addRun({ attempt: 2 })
  const port = await openPort()
  const runs = await port.workflowRuns(scenario.pull.head.sha)
  expect(runs).toContainEqual({
    ...{ id: 8001, workflow: 'ci.yml', event: 'pull_request', commit: scenario.pull.head.sha, isOfFork: false },
    ...{ branch: 'feature', repository: 'acme/shop' },
    ...{ attempt: 2, status: 'completed', conclusion: 'success', startedAt: at(12) }
  })
  expect(runs.map(({ id }) => id).toSorted()).toEqual([8001, 9001])
  expect(await port.workflowRuns('d'.repeat(40))).toEqual([])
})

test('when jobs are listed, those of every attempt are', async () => {
  addRun({ attempt: 2, jobs: [makeJob('test'), makeJob('test', { attempt: 2, startedAt: at(50), completedAt: null })] })
  const port = await openPort()
  expect(await port.jobs(8001)).toEqual([
    { name: 'test', startedAt: at(41), completedAt: at(45) },
    { name: 'test', startedAt: at(50), completedAt: null }
  ])
})

test('when an artifact is unpacked, the storage is asked once and without the token', async () => {
  addRun()
  const port = await openPort()
  const artifact = await firstArtifact(port)
  const [file] = await port.unpack(artifact)
  await port.unpack(artifact)
  expect(file).toMatchObject({ path: 'test-results/a/junit.xml', inside: 'a/junit.xml', bytes: 12, modifiedAt: at(15) })
  expect(Buffer.concat([...(file?.chunks() ?? [])]).toString()).toBe('<testsuite/>')
  expect(file?.digest()).toBe('55a2c4dabbdd641e56e0ce28262e1d43b8fff7534ced8580f39ba573eca56f2c')
  // `git hash-object` of the same content.
  expect(file?.blob()).toBe('135d461b42bda0652c1d738b6fe71e930fbd20c6')
  expect(opened().calls()).toBe(2)
})

describe('an artifact is not believed', () => {
  test.each<[string, PortErrorCode, Partial<ReturnType<typeof makeArtifact>>]>([
    ['its digest is another one', 'unreadable', { digest: `sha256:${'0'.repeat(64)}` }],
    ['it is a page of HTML', 'unreadable', { archive: Buffer.from('<!doctype html>'), digest: null }],
    ['it is cut off', 'unreadable', { archive: makeArtifact('x', { a: 'b' }).archive.subarray(0, -9), digest: null }],
    ['the storage refuses', 'unavailable', { storage: 403 }],
    ['the storage is not well', 'unavailable', { storage: 503 }],
    ['it has expired', 'not-found', { expired: true }]
  ])('when %s', async (_, code, given) => {
    addRun({ artifacts: [makeArtifact('test-results', { 'junit.xml': '<testsuite/>' }, given)] })
    const port = await openPort()
    await expect(firstArtifact(port).then(port.unpack)).rejects.toMatchObject({ code })
  })

  test('when it is too large, before it is fetched', async () => {
    addRun()
    const port = await openPort()
    const artifact = { ...(await firstArtifact(port)), bytes: 300 * 1024 ** 2 }
    await expect(port.unpack(artifact)).rejects.toMatchObject({ code: 'too-large' })
    expect(opened().calls()).toBe(1)
  })

  test.each<[string, PortErrorCode, Fault]>([
    ['GitHub leads to another protocol', 'bad-answer', { kind: 'redirect', to: 'file:///etc/passwd' }],
    ['GitHub leads to nothing', 'bad-answer', { kind: 'redirect', to: 'http://' }],
    ['the token may not read it', 'forbidden', { kind: 'status', status: 403 }]
  ])('when %s', async (_, code, fault) => {
    addRun()
    const at = 'actions/artifacts/{artifact_id}/{archive_format}'
    const port = await openPort({ faults: [{ at, fault, times: 9 }] })
    await expect(firstArtifact(port).then(port.unpack)).rejects.toMatchObject({ code })
  })

  test('but one cut answer is asked for again', async () => {
    addRun()
    const at = 'actions/artifacts/{artifact_id}/{archive_format}'
    const port = await openPort({ faults: [{ at, fault: { kind: 'reset' } }] })
    expect(await firstArtifact(port).then(port.unpack)).toHaveLength(1)
  })
})

test.each([
  ['the tip of the default branch', true],
  ['of another branch alone', false]
])('when a commit is %s, that is told', async (_, isTip) => {
  const port = await openPort()
  const { repository, pull } = scenario
  expect(await port.isInDefaultBranch((isTip ? repository.branches['main'] : pull.head.sha) ?? '')).toBe(isTip)
})

test('when a run is for the head of a fork, that is told', async () => {
  addRun()
  const port = await openPort({
    faults: [
      {
        at: 'actions/runs',
        fault: {
          kind: 'rewrite',
          change: body => {
            const { workflow_runs: runs } = body as { workflow_runs: object[] }
            return { total_count: runs.length, workflow_runs: runs.map(run => ({ ...run, head_repository: null })) }
          }
        }
      }
    ]
  })
  expect((await port.workflowRuns(scenario.pull.head.sha)).map(({ isOfFork }) => isOfFork)).toEqual([true, true])
})

test('when releases are listed, each is told with its assets, on every page', async () => {
  const assets = [makeReleaseAsset('shop.tgz', { digest: `sha256:${'d'.repeat(64)}` })]
  const drafts = Array.from({ length: 100 }, (_, id) => makeRelease(`v0.${id}`, { draft: true, publishedAt: null }))
  scenario.repository.releases.push(...drafts, makeRelease('v1', { assets, prerelease: true }))
  const port = await openPort()
  const releases = await port.releases()
  expect(releases).toHaveLength(101)
  expect(releases[0]).toEqual({ tag: 'v0.0', isDraft: true, isPrerelease: false, publishedAt: null, assets: [] })
  expect(releases[100]).toEqual({
    ...{ tag: 'v1', isDraft: false, isPrerelease: true, publishedAt: at(40) },
    assets: [{ name: 'shop.tgz', bytes: 4096, isUploaded: true, digest: 'd'.repeat(64) }]
  })
})

describe('an attestation', () => {
  const digest = 'd'.repeat(64)
  const source = { uri: 'git+https://github.com/acme/shop@refs/heads/main', digest: { gitCommit: 'c'.repeat(40) } }
  const provenance = (build: object = { resolvedDependencies: [source] }): object => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'bundle', digest: { sha256: digest } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: build }
  })

  test.each<[string, unknown, readonly object[]]>([
    [
      'names its source',
      provenance(),
      [{ subjects: [digest], sources: [{ repository: 'acme/shop', commit: 'c'.repeat(40) }] }]
    ],
    ['names no source', { ...provenance(), predicate: {} }, [{ subjects: [digest], sources: [] }]],
    [
      'names a source elsewhere',
      provenance({ resolvedDependencies: [{ ...source, uri: 'git+https://x/acme/shop/../y' }] }),
      [{ sources: [{ repository: '' }] }]
    ],
    ['has sources of another form', provenance({ resolvedDependencies: 'all' }), []],
    ['is no statement', 'Trust me.', []]
  ])('when it %s', async (_, statement, expected) => {
    scenario.repository.attestations.push({ digest, statement })
    const port = await openPort()
    expect(await port.attestations(digest)).toMatchObject(expected)
  })

  test('when there is none', async () => {
    const port = await openPort()
    expect(await port.attestations(digest)).toEqual([])
  })
})
