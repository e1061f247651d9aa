import type { ArtifactFacts, ArtifactRecord } from '../model/artifacts.js'
import { listNames, plural } from '../lib/words.js'
import { defineGate, settle } from './define.js'
import { artifactOptions, askOf, findArtifactMistakes, nounOf } from './parts/artifact-gate-options.js'
import { artifactName } from './parts/artifact-option.js'

export const artifact = defineGate({
  id: 'artifact',
  title: 'The artifact is there',
  about: 'Holds back a commit from which what is to be deployed was not made.',
  options: artifactOptions,
  shorthand: { accepts: artifactName, means: name => ({ name }) },
  mistakes: findArtifactMistakes,
  needs: options => ({ found: askOf(options) }),
  reasons: {
    found: '{artifacts} there{where}: {names}.',
    missing: 'Nothing is there{where}; let a job upload it for this commit, or correct `name`.',
    'not-attested':
      '{names} has no attestation that names this repository and commit; attest its digest in the job that makes it.',
    'no-sbom': '{names} holds no SBOM with a component, in CycloneDX or SPDX JSON; let the build write one into it.'
  },
  judge: ({ options, evidence, say }) => {
    const { artifacts, where } = evidence.found
    if (artifacts.length === 0) return settle({ failed: [say('missing', { where })], passed: [] })
    const names = listNames(artifacts.map(({ name }) => name))
    const without = (isLacking: (facts: ArtifactFacts) => boolean, code: 'not-attested' | 'no-sbom') => {
      const lacking = artifacts.filter(isLacking).map(({ name }) => name)
      return lacking.length === 0 ? [] : [say(code, { names: listNames(lacking) })]
    }
    return settle({
      failed: [
        ...(options.attestation ? without(({ attested }) => attested !== true, 'not-attested') : []),
        ...(options.sbom ? without(({ sboms = [] }) => sboms.length === 0, 'no-sbom') : [])
      ],
      passed: [say('found', { artifacts: plural(artifacts.length, nounOf(options)), where, names })]
    })
  },
  examples: [
    {
      title: 'a run for the commit has uploaded it',
      options: { name: 'bundle' },
      evidence: record({}),
      expect: 'passed',
      because: 'found'
    },
    {
      title: 'no run for the commit has',
      options: { name: 'bundle' },
      evidence: { found: { artifacts: [], where: ' in the artifact bundle; artifacts are site (ci.yml)' } },
      expect: 'failed',
      because: 'missing'
    },
    {
      title: 'it is attested, but not for this commit',
      options: { name: 'bundle', attestation: true },
      evidence: record({ attested: false }),
      expect: 'failed',
      because: 'not-attested'
    },
    {
      title: 'a release of the commit has it as an asset',
      options: { 'release-asset': 'shop-*.tgz', attestation: true },
      evidence: {
        found: { artifacts: [{ name: 'shop-1.tgz', bytes: 4096, attested: true }], where: ' in the release v1' }
      },
      expect: 'passed',
      because: 'found'
    },
    {
      title: 'the image was built from something else',
      options: { image: { env: 'IMAGE_DIGEST' }, attestation: true },
      evidence: { found: { artifacts: [{ name: `sha256:${'0'.repeat(64)}`, attested: false }], where: '' } },
      expect: 'failed',
      because: 'not-attested'
    },
    {
      title: 'it holds no list of its components',
      options: { name: 'bundle', sbom: true },
      evidence: record({ sboms: [] }),
      expect: 'failed',
      because: 'no-sbom'
    }
  ]
})

function record(facts: Partial<ArtifactFacts>): { readonly found: ArtifactRecord } {
  return {
    found: { artifacts: [{ name: 'bundle', bytes: 4096, ...facts }], where: ' in the artifact bundle of ci.yml' }
  }
}
