import type { LookupAddress } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Exchange, HttpFailure } from '../../model/http.js'
import type { HttpAnswer, HttpConversation, HttpRequest, HttpSetup } from '../../ports/http.js'
import { PortError } from '../../ports/read.js'
import { resolveHost } from './address.js'
import { exchange } from './exchange.js'
import { ExchangeError, failureOf } from './failure.js'
import { speaksOlder } from './older-protocol.js'
import { readToken, strikeOut } from './token.js'
import type { Turns } from './turns.js'

/** What of the surroundings a conversation may know. */
export interface HttpWorld {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Keeps a secret out of everything that is printed from now on. */
  readonly mask: (secret: string) => void
}

/** Milliseconds after which a request is given up. */
const longestRequest = 10_000
/** Connections to the service at once, beyond any `concurrency`. */
const mostConnections = 64

/** Begins to ask a service. Throws `PortError` where the URL is none or the token is not there. */
export function openConversation(setup: HttpSetup, world: HttpWorld, turns: Turns): HttpConversation {
  const { ca, host, timeout } = setup
  const { origin, hostname: service } = parseUrl(setup.url)
  const token = setup.token === undefined ? undefined : readToken(setup.token, world)
  const own = { ...setup.headers, ...token?.headers }
  // The default of these two can be changed by the environment, and verification is never off.
  const trust = { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) } as const
  const pool = { keepAlive: true, maxSockets: mostConnections }
  const agents = {
    'http:': new http.Agent(pool),
    'https:': new https.Agent({ ...pool, ...trust, maxCachedSessions: 0 })
  }
  const addresses = new Map<string, LookupAddress[]>()
  const turn = turns.enter(service)
  let deadline = performance.now() + timeout
  const left = () => Math.max(0, deadline - performance.now())
  const limit = () => Math.min(left(), longestRequest)

  /** Looks a host up once, and gives what pins every connection to the addresses that were checked. */
  const pin = async (hostname: string): Promise<LookupFunction> => {
    const checked = addresses.get(hostname) ?? [...(await inTime(resolveHost(hostname), limit()))]
    addresses.set(hostname, checked)
    return (_, { all }, answer) => {
      if (all === true) answer(null, checked)
      else answer(null, checked[0]?.address ?? '', checked[0]?.family)
    }
  }

  const send = async (request: HttpRequest): Promise<Exchange<HttpAnswer>> => {
    if (left() === 0) return { failure: timeIsUp }
    const url = parseUrl(request.url)
    const isOwn = url.origin === origin
    const options = {
      method: request.method,
      headers: { ...standing, ...(isOwn && request.bare !== true ? own : {}), ...request.headers },
      agent: agents[url.protocol === 'https:' ? 'https:' : 'http:'],
      ...(isOwn && host !== undefined ? { servername: host } : {})
    }
    try {
      const lookup = await pin(url.hostname)
      const answer = await exchange(url, { ...options, lookup }, request.body, limit())
      return { answer: token === undefined ? answer : strikeOut(answer, token.secrets) }
    } catch (error) {
      if (error instanceof PortError) throw error
      return { failure: failureOf(error) }
    }
  }

  return {
    send,
    speaksOlderThan: async protocol => {
      const { hostname, port } = new URL(setup.url)
      const lookup = await pin(hostname)
      return speaksOlder(protocol, { ...trust, hostname, port, lookup, servername: host }, limit())
    },
    pause: async milliseconds => {
      if (milliseconds >= left()) return false
      await sleep(milliseconds)
      return true
    },
    alone: (what, work) => {
      const since = performance.now()
      return turn.alone(what, () => {
        // Others' turns are not this service's time.
        deadline += performance.now() - since
        return work()
      })
    },
    close: () => {
      turn.leave()
      for (const agent of Object.values(agents)) agent.destroy()
    }
  }
}

/** Throws `PortError` where a text looks like a URL and is none, such as one with a port beyond 65535. */
function parseUrl(text: string): URL {
  if (URL.canParse(text)) return new URL(text)
  throw new PortError('bad-request', `${text.slice(0, 200)} is no URL. Correct it in \`http\`.`)
}

/** Said with every request; what the checklist says counts before it. */
const standing = { 'user-agent': 'deploy-gate', accept: '*/*' }

const timeIsUp: HttpFailure = { kind: 'unreachable', detail: 'is not asked any more: the time of `timeout` is up' }

/** Nothing stops the system's look-up of a name, but nobody has to wait for it. */
async function inTime<T>(work: Promise<T>, timeout: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ExchangeError('unreachable', 'has no address: its name is not looked up in time'))
    }, timeout)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
