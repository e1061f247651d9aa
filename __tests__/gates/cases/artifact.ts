import type { ArtifactFacts } from '../../../src/model/artifacts.js'
import type { Case } from '../../support/judge.js'

const there = (...facts: readonly Partial<ArtifactFacts>[]) => ({
  found: {
    artifacts: facts.map((each, index) => ({ name: `bundle-${String(index)}`, bytes: 9, ...each })),
    where: ' in the artifact bundle-* of ci.yml'
  }
})
const all = { name: 'bundle-*', attestation: true, sbom: true }
const sound = { attested: true, sboms: ['sbom.json'] }

export const cases: readonly Case[] = [
  {
    title: 'all that can be asked is so',
    options: all,
    evidence: there(sound, sound),
    expect: 'passed',
    because: ['found']
  },
  {
    title: 'one of two is not attested',
    options: all,
    evidence: there(sound, { ...sound, attested: false }),
    expect: 'failed',
    because: ['not-attested']
  },
  {
    title: 'one of two has no SBOM',
    options: all,
    evidence: there({ ...sound, sboms: [] }, sound),
    expect: 'failed',
    because: ['no-sbom']
  },
  {
    title: 'neither was looked for',
    options: all,
    evidence: there({}),
    expect: 'failed',
    because: ['not-attested', 'no-sbom']
  },
  {
    title: 'one of two release assets is not attested',
    options: { 'release-asset': 'bundle-*', attestation: true },
    evidence: there({ attested: true }, { attested: false }),
    expect: 'failed',
    because: ['not-attested']
  },
  {
    title: 'nobody has looked whether the image is attested',
    options: { image: { env: 'DIGEST' }, attestation: true },
    evidence: there({}),
    expect: 'failed',
    because: ['not-attested']
  },
  {
    title: 'nothing is there',
    options: all,
    evidence: there(),
    expect: 'failed',
    because: ['missing'],
    without: ['not-attested']
  }
]
