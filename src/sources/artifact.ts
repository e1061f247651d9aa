import type { ArtifactFacts } from '../model/artifacts.js'
import type { ArtifactFile } from '../ports/read.js'
import { defineSource } from './define.js'
import { attempt, foundWith } from './parts/attempt.js'
import { isAttested } from './parts/attested.js'
import { findArtifacts } from './parts/find-artifacts.js'
import { isSbom } from './parts/sbom.js'
import { textOf } from './parts/text-of.js'

/** Artifacts of workflow runs for the commit under judgement, and what attests and describes them. */
export const artifact = defineSource<'artifact'>({
  id: 'artifact',
  permissions: { actions: 'read', contents: 'read', attestations: 'read' },
  gather: ({ attestation, sbom, ...ask }, { github, run }, { commit }) =>
    attempt(async () => {
      const found = await findArtifacts(ask, commit, github, run)
      if ('state' in found) return found
      const { artifacts, where, origin, flaws } = found
      const facts: ArtifactFacts[] = []
      for (const each of artifacts) {
        facts.push({
          ...{ name: each.name, bytes: each.bytes },
          ...(attestation ? { attested: await isAttested(each.digest, commit, github) } : {}),
          ...(sbom ? { sboms: (await github.unpack(each)).filter(isSbomFile).map(({ inside }) => inside) } : {})
        })
      }
      return foundWith({ artifacts: facts, where }, origin, flaws)
    })
})

/** Bytes of a file that may be an SBOM. */
const mostBytes = 64 * 1024 ** 2

function isSbomFile(file: ArtifactFile): boolean {
  return file.inside.endsWith('.json') && file.bytes <= mostBytes && isSbom(textOf(file))
}
