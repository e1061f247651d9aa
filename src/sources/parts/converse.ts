import type { Evidence } from '../../model/evidence.js'
import type { HttpAsk } from '../../model/http.js'
import type { HttpConversation, HttpSetup } from '../../ports/http.js'
import type { ReadPorts } from '../../ports/read.js'
import { attempt } from './attempt.js'
import { readCertificates } from './http-certificates.js'

/**
 * What a service says in one conversation. The origin is `job`: the answer came to this very job, where a step before
 * the gate could have answered in the service's place or led its name elsewhere; nothing vouches for it from outside.
 */
export function converse<T>(
  { url, headers, token, ca, host, timeout }: Pick<HttpAsk, keyof HttpSetup>,
  { http, files }: ReadPorts,
  talk: (conversation: HttpConversation) => Promise<T>
): Promise<Evidence<T>> {
  return attempt(async () => {
    const conversation = await http.open({
      ...{ url, headers, timeout },
      ...(token === undefined ? {} : { token }),
      ...(ca === undefined ? {} : { ca: await readCertificates(files, ca) }),
      ...(host === undefined ? {} : { host })
    })
    try {
      return { state: 'found', value: await talk(conversation), origin: 'job' }
    } finally {
      conversation.close()
    }
  })
}
