import type { Attestation } from '../../model/artifacts.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { segment } from './path.js'
import { isCode } from './read-people.js'
import { wire, type Wire } from './wire.js'

const need = 'attestations: read'
const inToto = 'application/vnd.in-toto+json'

/**
 * Attestations that GitHub keeps; it has verified their signatures when it took them, and they are not verified again.
 */
export function readAttestations(client: Client, root: string): Pick<GitHubPort, 'attestations'> {
  return {
    attestations: async digest => {
      try {
        const pages = await client.pages(`${root}/attestations/${segment(`sha256:${digest}`)}`, need)
        return pages.flatMap(page => wire(page, 'attestations').list('attestations')).flatMap(readStatement)
      } catch (error) {
        if (isCode(error, 'not-found')) return []
        throw error
      }
    }
  }
}

/**
 * The in-toto statement in the envelope; nothing where it is anything else, because that attests nothing that we know.
 */
function readStatement(from: Wire): readonly Attestation[] {
  const envelope = from.objectOrNull('bundle')?.objectOrNull('dsseEnvelope')
  if (envelope?.textOrNull('payloadType') !== inToto) return []
  try {
    const statement = wire(JSON.parse(Buffer.from(envelope.text('payload'), 'base64').toString()), 'a statement')
    const build = statement.objectOrNull('predicate')?.objectOrNull('buildDefinition')
    return [
      {
        subjects: statement.list('subject').map(subject => subject.object('digest').text('sha256')),
        sources: (build?.list('resolvedDependencies') ?? []).flatMap(source => {
          const commit = source.objectOrNull('digest')?.textOrNull('gitCommit') ?? null
          return commit === null ? [] : [{ repository: repositoryOf(source.text('uri')), commit }]
        })
      }
    ]
  } catch (error) {
    if (error instanceof PortError || error instanceof SyntaxError) return []
    throw error
  }
}

/** `owner/name` of `git+https://github.com/owner/name@refs/heads/main`; empty where it is anything else. */
function repositoryOf(uri: string): string {
  return /^git\+https:\/\/[^/@]+\/([^/@]+\/[^/@]+)(@|$)/.exec(uri)?.[1]?.replace(/\.git$/, '') ?? ''
}
