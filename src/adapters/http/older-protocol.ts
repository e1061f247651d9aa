import { isIP, type LookupFunction } from 'node:net'
import tls from 'node:tls'
import { tlsProtocols, type OlderProtocol, type TlsProtocol } from '../../model/http.js'
import { codeOf, failureOf } from './failure.js'

export interface OlderTarget {
  readonly hostname: string
  readonly port: string
  readonly servername: string | undefined
  readonly lookup: LookupFunction
  readonly ca?: string
}

/** Errors that say what this machine cannot do, or that nobody was there to ask. */
const ownLimits =
  /^(no code|ERR_SSL_(NO_PROTOCOLS_AVAILABLE|NO_CIPHERS_AVAILABLE|INTERNAL_ERROR)|ERR_TLS_.*|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/

/**
 * Offers only protocols older than the one given, with all ciphers that they had,
 * and sees whether the service takes one.
 */
export function speaksOlder(protocol: TlsProtocol, target: OlderTarget, timeout: number): Promise<OlderProtocol> {
  const newest = tlsProtocols[tlsProtocols.indexOf(protocol) - 1]
  if (newest === undefined) return Promise.resolve('refused')
  const { hostname, port, servername, ...rest } = target
  const host = hostname.replace(/^\[|\]$/g, '')
  const name = servername ?? (isIP(host) === 0 ? host : undefined)
  return new Promise(resolve => {
    const socket = tls.connect({
      ...rest,
      ...{ host, port: Number(port === '' ? 443 : port), ...(name === undefined ? {} : { servername: name }) },
      ...{ minVersion: 'TLSv1', maxVersion: newest, ciphers: 'DEFAULT:@SECLEVEL=0', rejectUnauthorized: true }
    })
    const end = (found: OlderProtocol) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(found)
    }
    const timer = setTimeout(() => {
      end('untold')
    }, timeout)
    socket.on('secureConnect', () => {
      end('spoken')
    })
    socket.on('error', error => {
      // A certificate is looked at only when both sides have agreed on a protocol.
      if (failureOf(error).kind.startsWith('certificate-')) end('spoken')
      else end(ownLimits.test(codeOf(error)) ? 'untold' : 'refused')
    })
  })
}
