import { PortError } from '../../ports/read.js'
import { nameOf, type Ask } from './failure.js'
import type { OctokitMaker } from './transport.js'

type Requester = InstanceType<OctokitMaker>

interface Download {
  /** Asks GitHub, with the token. */
  readonly authorised: Requester
  /** Asks where GitHub sends it, without. */
  readonly plain: Requester
  /** Bytes, at most. */
  readonly most: number
  readonly signal: AbortSignal
}

const mostRedirects = 3

/**
 * The bytes behind an address of GitHub that redirects to its storage. The token stays with GitHub: the address that it
 * sends us to is signed for a minute, and nothing else goes there. Throws `PortError` `too-large` beyond `most`.
 */
export async function download(ask: Ask, { authorised, plain, most, signal }: Download): Promise<Uint8Array> {
  const request = { redirect: 'manual' as const, parseSuccessResponseBody: false, signal }
  const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }
  let response = await authorised.request({ method: 'GET', url: ask.url, headers, request })
  for (let redirects = 0; response.status >= 300; redirects++) {
    const place = findPlace(response.headers.location, ask)
    if (redirects === mostRedirects || place === null) {
      throw new PortError('bad-answer', `GitHub sent ${nameOf(ask)} to a place that is not followed.`)
    }
    try {
      // The address is a value and no template, whatever is in it.
      response = await plain.request({ method: 'GET', url: '{+place}', place, request })
    } catch (cause) {
      const status = typeof cause === 'object' && cause !== null && 'status' in cause ? String(cause.status) : 'nothing'
      const why = `GitHub's storage answered ${status} to ${nameOf(ask)}. Run again when GitHub is well.`
      throw new PortError('unavailable', why, { cause })
    }
  }
  const body: unknown = response.data
  if (!(body instanceof ReadableStream)) throw new PortError('bad-answer', `${nameOf(ask)} was answered with nothing.`)
  return readBytes(body, most, ask)
}

/** Only to where nobody can listen, unless GitHub itself is asked in the open. */
function findPlace(location: string | undefined, ask: Ask): string | null {
  if (location === undefined || !URL.canParse(location, ask.url)) return null
  const { href, protocol, username } = new URL(location, ask.url)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ask.url.startsWith('http:'))
  return isSafe && username === '' ? href : null
}

async function readBytes(body: ReadableStream<Uint8Array>, most: number, ask: Ask): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body) {
    bytes += piece.length
    if (bytes > most) {
      throw new PortError('too-large', `${nameOf(ask)} gives more than ${String(most)} bytes, which are not read.`)
    }
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
