import type { Exchange, HttpAsk, HttpFailure } from '../../model/http.js'
import type { HttpAnswer, HttpConversation, HttpRequest } from '../../ports/http.js'

const mostRedirects = 3
const redirects = [301, 302, 303, 307, 308]

/** An answer and where it came from. */
export interface Asked extends HttpAnswer {
  readonly url: string
}

type Asking = Pick<HttpAsk, 'url' | 'method' | 'follow' | 'compressed' | 'body'>

/** The request of a checklist, redirects followed where it says so; `headers` are those of this question only. */
export async function ask(
  { url, method, follow, compressed, body }: Asking,
  conversation: HttpConversation,
  headers: Readonly<Record<string, string>> = {}
): Promise<Exchange<Asked>> {
  let request: HttpRequest = {
    ...{ url, method, headers: { ...(compressed ? { 'accept-encoding': 'br, gzip, deflate' } : {}), ...headers } },
    ...(body === undefined ? {} : { body })
  }
  for (let more = mostRedirects; ; more--) {
    const exchange = await conversation.send(request)
    if ('failure' in exchange) return exchange
    const { answer } = exchange
    const [location] = answer.headers.get('location') ?? []
    if (!follow || location === undefined || !redirects.includes(answer.status)) {
      return { answer: { ...answer, url: request.url } }
    }
    if (more === 0) return fail('too-many-redirects', `redirects more than ${String(mostRedirects)} times`)
    const next = targetOf(location, request.url)
    if ('failure' in next) return next
    request = redirect(request, next.url, answer.status)
  }
}

/** The next URL of a redirect: of HTTP, never from https:// back to http://, and never one that names a user. */
function targetOf(location: string, from: string): { readonly url: string } | { readonly failure: HttpFailure } {
  if (!URL.canParse(location, from)) return fail('redirect-refused', 'redirects to what is no URL')
  const to = new URL(location, from)
  if (!/^https?:$/.test(to.protocol))
    return fail('redirect-refused', 'redirects to what is neither http:// nor https://')
  if (to.protocol === 'http:' && from.startsWith('https:'))
    return fail('redirect-refused', 'redirects from https:// to http://')
  if (to.username !== '' || to.password !== '') return fail('redirect-refused', 'redirects to a URL with a password')
  to.hash = ''
  return { url: to.href }
}

/** As a browser does: 303 asks for another page, 301 and 302 make a POST a GET; a body goes to no other origin. */
function redirect(request: HttpRequest, url: string, status: number): HttpRequest {
  const { body, ...rest } = request
  const becomesGet =
    (status === 303 && request.method !== 'HEAD') || ([301, 302].includes(status) && request.method === 'POST')
  const stays = new URL(url).origin === new URL(request.url).origin
  const keepsBody = body !== undefined && !becomesGet && stays
  return { ...rest, url, ...(becomesGet ? { method: 'GET' } : {}), ...(keepsBody ? { body } : {}) }
}

function fail(kind: HttpFailure['kind'], detail: string): { readonly failure: HttpFailure } {
  return { failure: { kind, detail } }
}
