import { either, flag, object, optional, text } from '../../schema/build.js'

export const artifactName = text({
  about: 'The name of the artifact; `*` stands for any text, so that those of a matrix can be taken together.'
})

/** Which artifact of the commit is meant. */
export const artifactShape = {
  name: artifactName,
  workflow: optional(
    text({
      about:
        'The file name of the workflow whose newest run has made it, such as `ci.yml`; without it every workflow of the commit must have ended, and just one of them must have such an artifact.'
    })
  ),
  forks: optional(
    flag({ about: 'Whether runs for the head of a fork count, whose code anybody may write; without it they do not.' })
  )
}

export const artifactOption = either(artifactName, object(artifactShape, { about: 'The artifact, and whose.' }), {
  about:
    'An artifact of another job or workflow run of the same commit, from which the reports are taken in place of the workspace.'
})
