import { expect, test } from '@jest/globals'
import { artifact as source } from '../../src/sources/artifact.js'
import { isSbom } from '../../src/sources/parts/sbom.js'
import type { GitHubPort } from '../../src/ports/read.js'
import { artifact, ci, file } from '../support/artifacts.js'
import { buildGitHub, buildPorts, fails, head } from '../support/ports.js'

const digest = 'd'.repeat(64)
const attests = (changes: object = {}, subjects = [digest]): Partial<GitHubPort> => ({
  attestations: () => Promise.resolve([{ subjects, sources: [{ repository: 'Acme/shop', commit: head, ...changes }] }])
})
const holds = (text: string, name = 'sbom.json'): Partial<GitHubPort> => ({
  unpack: () => Promise.resolve([file(name, text)])
})
const bom = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"left-pad"}]}'

function gather(github: Partial<GitHubPort>, told: string | null = digest) {
  const all = {
    workflowRuns: () => Promise.resolve([ci]),
    artifacts: () => Promise.resolve([artifact({ digest: told })]),
    ...github
  }
  const ports = buildPorts({ github: buildGitHub(all) })
  const context = { commit: head, pullRequests: { numbers: [7], direct: [] }, ref: '', initiators: [] } as const
  const ask = { name: 'lint', forks: false, attestation: 'attestations' in github, sbom: 'unpack' in github }
  return source.gather(ask, { ...ports, run: { ...ports.run, id: 99 } }, context)
}

test.each<[string, boolean, Partial<GitHubPort>, (string | null)?]>([
  ['it names this repository and commit', true, attests()],
  ['there is none', false, { attestations: () => Promise.resolve([]) }],
  ['it names another commit', false, attests({ commit: 'f'.repeat(40) })],
  ['it names another repository', false, attests({ repository: 'acme/cellar' })],
  ['it is of another content', false, attests({}, ['e'.repeat(64)])],
  ['GitHub tells no digest', false, attests(), null]
])('an attestation when %s', async (_, attested, github, told = digest) => {
  expect(await gather(github, told)).toMatchObject({
    state: 'found',
    value: { artifacts: [{ name: 'lint', attested }] }
  })
})

test.each<[string, readonly string[], Partial<GitHubPort>]>([
  ['it is there', ['sbom.json'], holds(bom)],
  ['it is no JSON by its name', [], holds(bom, 'sbom.txt')],
  ['it is cut off', [], holds(bom.slice(0, -1))]
])('an SBOM when %s', async (_, sboms, github) => {
  expect(await gather(github)).toMatchObject({ state: 'found', value: { artifacts: [{ sboms }] } })
})

test.each<[string, boolean, string]>([
  ['CycloneDX', true, bom],
  ['SPDX', true, '{"spdxVersion":"SPDX-2.3","packages":[{"name":"left-pad"}]}'],
  ['CycloneDX with a component that says nothing', false, '{"bomFormat":"CycloneDX","components":[{}]}'],
  ['CycloneDX without components', false, '{"bomFormat":"CycloneDX","components":[]}'],
  ['SPDX without packages', false, '{"spdxVersion":"SPDX-2.3"}'],
  ['SPDX of another kind', false, '{"spdxVersion":2,"packages":[{}]}'],
  ['null', false, 'null'],
  ['a list', false, '[]'],
  ['a page of HTML', false, '<html>']
])('a text that is %s', (_, expected, text) => {
  expect(isSbom(text)).toBe(expected)
})

test('when what attests cannot be read, nothing is known', async () => {
  expect(await gather({ attestations: fails('forbidden') })).toMatchObject({
    state: 'broken',
    flaws: [{ code: 'forbidden' }]
  })
})

test('when GitHub lists no such artifact, none is found', async () => {
  const github = { artifacts: () => Promise.resolve([artifact({ name: 'site' })]) }
  expect(await gather(github)).toMatchObject({ state: 'found', value: { artifacts: [] } })
})
