import { readFileSync } from 'node:fs'
import { expect, jest, test } from '@jest/globals'
import { makeJob, makeRelease, makeRun } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { makeArtifact, makeReleaseAsset } from '../support/github/make-artifact.js'
import type { Scenario } from '../support/github/scenario.js'
import type { Run } from '../support/github/world.js'
import { judge } from './judge.js'
import { checkOut, shop } from './scenes.js'

jest.setTimeout(60_000)

const green = readFileSync('__tests__/fixtures/reports/junit/pytest-green.xml', 'utf8')

function addRun({ repository, pull }: Scenario, given: Partial<Run> = {}): void {
  const artifacts = [makeArtifact('test-results', { 'junit.xml': green })]
  const ci = { id: 8001, name: 'CI', path: '.github/workflows/ci.yml', status: 'completed', conclusion: 'success' }
  repository.runs.push(makeRun(pull.head.sha, { ...ci, startedAt: at(12), artifacts, ...given }))
}

/** Lets GitHub keep an attestation, which names the pull request's head. */
function attest({ repository, pull }: Scenario, digest: string): void {
  const sha256 = digest.replace('sha256:', '')
  const uri = 'git+https://github.com/acme/shop@refs/pull/7/merge'
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'test-results', digest: { sha256 } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { resolvedDependencies: [{ uri, digest: { gitCommit: pull.head.sha } }] } }
  }
  repository.attestations.push({ digest: sha256, statement })
}

interface Row {
  readonly when: string
  readonly gate?: string
  readonly run?: (scenario: Scenario) => Partial<Run>
  readonly says: string
}

const rows: readonly Row[] = [
  { when: 'another workflow has uploaded it', says: 'passed passed read' },
  { when: 'it is trusted enough', gate: 'trust: workflow', says: 'passed passed read' },
  { when: 'it is not trusted enough', gate: 'trust: isolated', says: 'unknown trust-too-low passed read' },
  { when: 'nothing in it is meant', gate: "report: '*.tap'", says: 'failed report-missing' },
  {
    when: 'its job is not at its end',
    run: () => ({ status: 'in_progress', conclusion: null, artifacts: [] }),
    says: 'pending artifact-awaited'
  },
  {
    when: 'there is another one',
    run: () => ({ artifacts: [makeArtifact('site', {})] }),
    says: 'failed report-missing'
  },
  {
    when: 'it leads out of itself',
    run: () => ({ artifacts: [makeArtifact('test-results', { '../junit.xml': green })] }),
    says: 'unknown unreadable'
  },
  {
    when: 'its job was run again without one',
    run: () => ({
      attempt: 2,
      startedAt: at(30),
      jobs: [
        makeJob('test', { startedAt: at(12), completedAt: at(16) }),
        makeJob('test', { attempt: 2, startedAt: at(31), completedAt: at(33) })
      ]
    }),
    says: 'unknown artifact-outdated passed read'
  },
  {
    when: 'it is a file of the commit',
    run: ({ repository }) => {
      for (const commit of repository.commits) commit.files = { ...commit.files, 'old/junit.xml': green }
      return {}
    },
    says: 'unknown report-committed passed read'
  }
]

test.each(rows)('a report of an artifact is heeded when $when', async ({ gate, run, says }) => {
  const options = ['artifact: test-results', ...(gate === undefined ? [] : [gate])].join(', ')
  const scenario = checkOut(shop({ tested: `tests: { ${options} }` }))
  addRun(scenario, run?.(scenario))
  const { items, report } = await judge(scenario)
  expect(items).toEqual({ tested: says })
  if (says.startsWith('passed')) expect(report?.verdicts[0]?.origin).toBe('workflow')
})

test('what is to be deployed is there, attested and described, and nothing else will do', async () => {
  const scenario = checkOut(
    shop({
      there: 'artifact: test-results',
      attested: 'artifact: { name: test-results, attestation: true }',
      described: 'artifact: { name: test-results, workflow: ci.yml, sbom: true }',
      missing: 'artifact: site'
    })
  )
  addRun(scenario)
  const { repository } = scenario
  const digest = repository.runs.flatMap(({ artifacts }) => artifacts)[0]?.digest ?? ''
  attest(scenario, digest)
  expect((await judge(scenario)).items).toEqual({
    there: 'passed found',
    attested: 'passed found',
    described: 'failed no-sbom',
    missing: 'failed missing'
  })
  repository.attestations.pop()
  expect((await judge(scenario)).items).toMatchObject({ attested: 'failed not-attested' })
})

test('an asset is there once its release is published, and its attestation beside that of an image', async () => {
  const [built, other] = ['b', 'c'].map(digit => `ghcr.io/acme/shop@sha256:${digit.repeat(64)}`)
  const scenario = checkOut(
    shop({
      there: "artifact: { release-asset: 'shop-*.tgz' }",
      attested: "artifact: { release-asset: 'shop-*.tgz', attestation: true }",
      image: `artifact: { image: '${String(built)}', attestation: true }`,
      'other-image': `artifact: { image: '${String(other)}', attestation: true }`,
      'no-image': 'artifact: { image: { env: NO_SUCH_DIGEST }, attestation: true }'
    })
  )
  const { repository, pull } = scenario
  const images = { image: 'passed found', 'other-image': 'failed not-attested', 'no-image': 'unknown image-unknown' }
  const asset = makeReleaseAsset('shop-1.tgz')
  const release = makeRelease('v1', { assets: [asset], target: pull.head.sha, draft: true, publishedAt: null })
  repository.releases.push(release)
  repository.tags['v1'] = pull.base.sha
  attest(scenario, 'b'.repeat(64))
  const awaited = 'pending release-asset-awaited'
  expect((await judge(scenario)).items).toEqual({ there: awaited, attested: awaited, ...images })
  Object.assign(release, { draft: false, publishedAt: at(40) })
  expect((await judge(scenario)).items).toEqual({ there: awaited, attested: awaited, ...images })
  repository.tags['v1'] = pull.head.sha
  expect((await judge(scenario)).items).toEqual({ there: 'passed found', attested: 'failed not-attested', ...images })
  attest(scenario, asset.digest ?? '')
  expect((await judge(scenario)).items).toMatchObject({ attested: 'passed found' })
})
