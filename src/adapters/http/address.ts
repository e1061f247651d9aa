import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { PortError } from '../../ports/read.js'

/** Networks where clouds keep the credentials of a machine; whatever else is private may be a service under test. */
const networks = [
  ['169.254.0.0', 16],
  ['100.100.100.200', 32],
  ['192.0.0.192', 32],
  ['168.63.129.16', 32],
  ['fe80::', 10],
  ['fd00:ec2::', 32],
  ['fd20:ce::254', 128],
  ['fd00:42::42', 128]
] as const

/** Prefixes of IPv6 under which an IPv4 address can be reached, by the number of their bits. */
const carriers = [
  ['::', 96],
  ['64:ff9b::', 96]
] as const

const names = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.internal',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal'
])

const refused = listRefused()

function listRefused(): BlockList {
  const list = new BlockList()
  for (const [net, bits] of networks) {
    if (isIP(net) === 6) list.addSubnet(net, bits, 'ipv6')
    else {
      // The list itself sees through the form ::ffff:a.b.c.d.
      list.addSubnet(net, bits, 'ipv4')
      for (const [carrier, length] of carriers) list.addSubnet(`${carrier}${net}`, length + bits, 'ipv6')
      list.addSubnet(`2002:${hexOf(net)}::`, 16 + bits, 'ipv6')
    }
  }
  return list
}

/** `a9fe:0000` of `169.254.0.0`. */
function hexOf(address: string): string {
  return Buffer.from(address.split('.').map(Number)).toString('hex').replace(/^.{4}/, '$&:')
}

/** Whether an address, in any notation of it, is one that is never connected to. */
export function isRefused(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  return refused.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

/**
 * The addresses of the host of a URL, which are the only ones that may be connected to. Throws `PortError`
 * `address-refused` where one of them must not be, and Node's own error where the name has none.
 */
export async function resolveHost(
  hostname: string,
  lookUp: (host: string) => Promise<readonly LookupAddress[]> = host => lookup(host, { all: true })
): Promise<readonly LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const version = isIP(host)
  if (names.has(host.toLowerCase().replace(/\.$/, ''))) throw refuse(host)
  const addresses = version === 0 ? await lookUp(host) : [{ address: host, family: version }]
  if (addresses.length === 0) throw Object.assign(new Error('The name has no address.'), { code: 'ENODATA' })
  if (addresses.some(({ address }) => isRefused(address))) throw refuse(host)
  return addresses
}

function refuse(host: string): PortError {
  const why = `${host} leads to a link-local address or to a cloud's metadata, which is never asked. Name a service in \`url\`.`
  return new PortError('address-refused', why)
}
