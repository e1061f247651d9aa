import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { TlsFacts } from '../../model/http.js'
import type { HttpAnswer } from '../../ports/http.js'
import { PortError } from '../../ports/read.js'
import { readBody } from './body.js'
import { codeOf, ExchangeError } from './failure.js'

/** One request and its whole answer within so many milliseconds; throws an error of Node's or an `ExchangeError`. */
export async function exchange(
  url: URL,
  options: https.RequestOptions,
  body: string | undefined,
  timeout: number
): Promise<HttpAnswer> {
  const end = performance.now() + timeout
  for (;;) {
    const attempt = begin(url, options)
    try {
      return await complete(attempt, body, end - performance.now())
    } catch (error) {
      // The service closed a connection that was kept open just when it was used again: that is no answer of its own.
      if (attempt.reusedSocket && attempt.destroyed && ['ECONNRESET', 'EPIPE'].includes(codeOf(error))) continue
      throw error
    }
  }
}

function begin(url: URL, options: https.RequestOptions): ClientRequest {
  try {
    return url.protocol === 'https:' ? https.request(url, options) : http.request(url, options)
  } catch (error) {
    const why = `The request cannot be made as \`request-headers\` and \`method\` say (${codeOf(error)}). Correct them.`
    throw new PortError('bad-request', why)
  }
}

async function complete(request: ClientRequest, body: string | undefined, timeout: number): Promise<HttpAnswer> {
  const end = new AbortController()
  const timer = setTimeout(() => {
    end.abort()
    request.destroy()
  }, timeout)
  try {
    const sent = new Promise<number>(resolve => {
      request.once('socket', socket => {
        whenOpen(socket, () => {
          resolve(performance.now())
        })
      })
    })
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve)
      request.on('error', reject)
      request.once('close', () => {
        reject(new ExchangeError('bad-answer', 'closes the connection without an answer'))
      })
    })
    request.end(body)
    const message = await answered
    const tls = factsOf(message.socket)
    const bytes = await readBody(message)
    return {
      ...{ status: message.statusCode ?? 0, headers: linesOf(message), body: new TextDecoder().decode(bytes), tls },
      milliseconds: performance.now() - (await sent)
    }
  } catch (error) {
    // What is answered whole goes back to the pool by itself; of anything else the connection is not used again.
    request.destroy()
    if (!end.signal.aborted) throw error
    const seconds = String(Math.round(timeout / 100) / 10)
    throw new ExchangeError('unreachable', `does not answer whole within ${seconds} s`)
  } finally {
    clearTimeout(timer)
  }
}

/** Calls when a request can be written: at once where the connection was open before. */
function whenOpen(socket: Socket, call: () => void): void {
  const isTls = socket instanceof TLSSocket
  if (isTls ? socket.authorized : !socket.connecting) call()
  else socket.once(isTls ? 'secureConnect' : 'connect', call)
}

/** What TLS agreed on; read while the connection is open. */
function factsOf(socket: Socket): TlsFacts | null {
  if (!(socket instanceof TLSSocket)) return null
  const validTo = Date.parse(socket.getPeerCertificate().valid_to)
  if (Number.isNaN(validTo)) throw new ExchangeError('tls-failed', 'has a certificate without a readable date')
  return { protocol: socket.getProtocol() ?? '', validTo: new Date(validTo).toISOString() }
}

/** Every header line, which Node would join or drop where a name comes twice. */
function linesOf({ rawHeaders }: IncomingMessage): HttpAnswer['headers'] {
  const lines = new Map<string, string[]>()
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] ?? '').toLowerCase()
    lines.set(name, [...(lines.get(name) ?? []), rawHeaders[i + 1] ?? ''])
  }
  return lines
}
