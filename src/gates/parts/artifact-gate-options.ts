import type { Request } from '../../model/evidence.js'
import { either, flag, form, object, optional, text, type ObjectOf } from '../../schema/build.js'
import type { Mistake } from '../../schema/validate.js'
import { artifactName, artifactShape } from './artifact-option.js'
import { trustOption } from './trust-option.js'

export const artifactOptions = object({
  ...artifactShape,
  name: optional(artifactName),
  'release-asset': optional(
    text({
      about:
        'The name of an asset of a published release whose tag is at the commit, in place of `name`; `*` stands for any text.'
    })
  ),
  image: optional(
    either(
      form(
        '^(?:[^\\s@]+@)?sha256:[0-9a-f]{64}$',
        'an image with its digest, such as ghcr.io/acme/shop@sha256: and 64 digits',
        { about: 'The image with its digest.' }
      ),
      object(
        { env: text({ about: 'The name of the environment variable that holds the digest.' }) },
        { about: 'The variable that an earlier step has made.' }
      ),
      {
        about:
          'A container image by its digest, in place of `name`, such as `ghcr.io/acme/shop@sha256:…`, or the variable of the environment that holds it; `attestation: true` ties it to the commit.'
      }
    )
  ),
  attestation: flag({
    about:
      'Whether GitHub must keep an attestation of its digest that names this repository and commit; that GitHub has verified its signature is believed, and it is not verified again.',
    default: false
  }),
  sbom: flag({
    about: 'Whether it must hold a list of its components (SBOM) in CycloneDX or SPDX JSON.',
    default: false
  }),
  ...trustOption
})

type ArtifactOptions = ObjectOf<(typeof artifactOptions)['shape']>

/** What is meant in the options, of the three things that can be. */
export function askOf(options: ArtifactOptions): Request<'artifact' | 'release-asset' | 'image'> {
  const { name = '', workflow, forks = false, image, 'release-asset': asset, attestation, sbom } = options
  if (asset !== undefined) return { kind: 'release-asset', ask: { name: asset, attestation } }
  if (image !== undefined) return { kind: 'image', ask: typeof image === 'string' ? { image } : { env: image.env } }
  return {
    kind: 'artifact',
    ask: { name, forks, attestation, sbom, ...(workflow === undefined ? {} : { workflow }) }
  }
}

/** What `artifacts` of the evidence are, in the word of whoever wrote the options. */
export function nounOf(options: ArtifactOptions): string {
  const { kind } = askOf(options)
  return kind === 'release-asset' ? 'release asset' : kind
}

/** Not just one thing that is meant, and what cannot be asked of it. */
export function findArtifactMistakes(options: ArtifactOptions): readonly Mistake[] {
  const given = (['name', 'release-asset', 'image'] as const).filter(key => options[key] !== undefined)
  const [only, another] = given
  if (only === undefined) {
    return [{ path: [], at: 'value', message: 'Nothing is asked for; give `name`, `release-asset` or `image`.' }]
  }
  if (another !== undefined) {
    const message = `\`${only}\` and \`${another}\` are two things; ask for each in an item of its own.`
    return [{ path: [another], at: 'key', message }]
  }
  if (only === 'name') return []
  const mistakes: Mistake[] = (['workflow', 'forks', 'sbom'] as const)
    .filter(key => options[key] !== undefined && options[key] !== false)
    .map(key => ({ path: [key], at: 'key', message: `\`${key}\` is for artifacts of workflow runs; leave it out.` }))
  if (only === 'image' && !options.attestation) {
    const message = 'A digest says nothing of the commit; set `attestation: true`.'
    mistakes.push({ path: ['image'], at: 'key', message })
  }
  return mistakes
}
