import { defineSource } from './define.js'
import { attempt, broken, foundWith } from './parts/attempt.js'
import { isAttested } from './parts/attested.js'

/** A container image, which its attestation shows to be there: a digest alone says nothing of a commit. */
export const image = defineSource<'image'>({
  id: 'image',
  permissions: { attestations: 'read' },
  gather: (ask, { github, environment }, { commit }) =>
    attempt(async () => {
      const isWritten = 'image' in ask
      const written = isWritten ? ask.image : (environment.valueOf(ask.env) ?? '')
      const digest = /^(?:[^\s@]+@)?sha256:([0-9a-f]{64})$/.exec(written)?.[1]
      if (digest === undefined) {
        // What the variable holds may be a secret that was named by mistake.
        const place = isWritten ? `${ask.image} is` : `The variable ${ask.env} does not hold`
        return broken('image-unknown', `${place} no image by its digest. Give one such as sha256: and 64 digits.`)
      }
      const name = isWritten ? ask.image : `sha256:${digest}`
      const facts = { name, attested: await isAttested(digest, commit, github) }
      return foundWith({ artifacts: [facts], where: '' }, isWritten ? 'workflow' : 'job', [])
    })
})
