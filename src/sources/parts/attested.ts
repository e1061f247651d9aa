import type { GitHubPort } from '../../ports/read.js'

/** GitHub finds attestations by the digest; what each of them says is looked at all the same. */
export async function isAttested(digest: string | null, commit: string, github: GitHubPort): Promise<boolean> {
  if (digest === null) return false
  const own = github.repository.toLowerCase()
  return (await github.attestations(digest)).some(
    ({ subjects, sources }) =>
      subjects.includes(digest) &&
      sources.some(source => source.commit === commit && source.repository.toLowerCase() === own)
  )
}
