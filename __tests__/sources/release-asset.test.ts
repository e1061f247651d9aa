import { expect, test } from '@jest/globals'
import type { Release, ReleaseAsset } from '../../src/model/releases.js'
import type { GitHubPort } from '../../src/ports/read.js'
import { image } from '../../src/sources/image.js'
import { releaseAsset } from '../../src/sources/release-asset.js'
import { buildCommit, buildGitHub, buildPorts, fails, head, merged } from '../support/ports.js'

const digest = 'd'.repeat(64)
const context = { commit: head, pullRequests: { numbers: [7], direct: [] }, ref: '', initiators: [] } as const
const asset = (changes: Partial<ReleaseAsset> = {}): ReleaseAsset => ({
  ...{ name: 'shop-1.tgz', bytes: 9, isUploaded: true, digest },
  ...changes
})
const release = (changes: Partial<Release> = {}): Release => ({
  ...{ tag: 'v1', isDraft: false, isPrerelease: false, publishedAt: '2026-11-20T09:00:00Z', assets: [asset()] },
  ...changes
})
const attested = (commit = head): Partial<GitHubPort> => ({
  attestations: asked =>
    Promise.resolve(asked === digest ? [{ subjects: [digest], sources: [{ repository: 'acme/shop', commit }] }] : [])
})

function gather(releases: readonly Release[], changes: Partial<GitHubPort> = {}) {
  const github = buildGitHub({
    releases: () => Promise.resolve(releases),
    commit: ref => (ref === 'tags/v1' ? Promise.resolve(buildCommit({ sha: head })) : fails('not-found')()),
    ...changes
  })
  return releaseAsset.gather({ name: 'shop-*', attestation: true }, buildPorts({ github }), context)
}

test.each<[string, boolean, readonly Release[], Partial<GitHubPort>]>([
  ['it names this commit', true, [release()], attested()],
  ['there is none', false, [release()], {}],
  ['it names another commit', false, [release()], attested(merged)],
  ['GitHub tells no digest of the asset', false, [release({ assets: [asset({ digest: null })] })], attested()]
])('an asset is there, and its attestation told, when %s', async (_, isAttested, releases, github) => {
  expect(await gather(releases, github)).toEqual({
    state: 'found',
    value: { artifacts: [{ name: 'shop-1.tgz', bytes: 9, attested: isAttested }], where: ' in the release v1' },
    origin: 'workflow'
  })
})

test('when the release is a prerelease, that is told', async () => {
  expect(await gather([release({ isPrerelease: true })])).toMatchObject({
    value: { where: ' in the release v1 (a prerelease)' }
  })
})

const older = Array.from({ length: 31 }, (_, day) =>
  release({ tag: `v0.${String(day)}`, publishedAt: `2026-11-21T09:00:${String(day).padStart(2, '0')}Z` })
)
const elsewhere = { commit: () => Promise.resolve(buildCommit({ sha: merged })) }

test.each<[string, readonly Release[], Partial<GitHubPort>?]>([
  ['there is no release', []],
  ['the release is a draft', [release({ isDraft: true, publishedAt: null })]],
  ['its tag is at another commit', [release()], elsewhere],
  ['its tag is gone', [release({ tag: 'v2' })]],
  ['it has another name', [release({ assets: [asset({ name: 'notes.txt' })] })]],
  ['it is still being uploaded', [release({ assets: [asset(), asset({ name: 'shop-2.tgz', isUploaded: false })] })]],
  ['it is empty', [release({ assets: [asset({ bytes: 0 })] })]],
  ['30 newer releases have one', [release(), ...older]]
])('an asset is awaited when %s', async (_, releases, github = {}) => {
  expect(await gather(releases, github)).toMatchObject({
    state: 'absent',
    code: 'release-asset-awaited',
    awaits: true
  })
})

test.each<[string, Partial<GitHubPort>]>([
  ['releases cannot be listed', { releases: fails('forbidden') }],
  ['the tag cannot be read', { commit: fails('forbidden') }],
  ['attestations cannot be read', { attestations: fails('forbidden') }]
])('nothing is known when %s', async (_, github) => {
  expect(await gather([release()], github)).toMatchObject({ state: 'broken', flaws: [{ code: 'forbidden' }] })
})

const reference = `ghcr.io/acme/shop@sha256:${digest}`

test.each<[string, Parameters<typeof image.gather>[0], object]>([
  [
    'it is written',
    { image: reference },
    { origin: 'workflow', value: { artifacts: [{ name: reference, attested: true }] } }
  ],
  [
    'a variable holds it',
    { env: 'DIGEST' },
    { origin: 'job', value: { artifacts: [{ name: `sha256:${digest}`, attested: true }] } }
  ],
  ['it is another one', { image: `sha256:${'e'.repeat(64)}` }, { value: { artifacts: [{ attested: false }] } }],
  ['the variable is not set', { env: 'OTHER' }, { state: 'broken', flaws: [{ code: 'image-unknown' }] }],
  ['the variable holds a secret', { env: 'SECRET' }, { state: 'broken', flaws: [{ code: 'image-unknown' }] }]
])('an image is looked for when %s', async (_, ask, expected) => {
  const values: Readonly<Record<string, string>> = { DIGEST: reference, SECRET: 'hunter2' }
  const ports = buildPorts({ github: buildGitHub(attested()), environment: { valueOf: name => values[name] } })
  const found = await image.gather(ask, ports, context)
  expect(found).toMatchObject(expected)
  expect(JSON.stringify(found)).not.toContain('hunter2')
})
