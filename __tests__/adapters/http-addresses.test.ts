import { describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/adapters/http.js'
import { isRefused, resolveHost } from '../../src/adapters/http/address.js'

const refused = [
  ...['169.254.169.254', '169.254.0.1', '169.254.170.2', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
  ...['fe80::1', 'febf::1', 'fe80::1%eth0', 'fd00:ec2::254', 'fd20:ce::254', 'fd00:42::42'],
  ...['::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '::169.254.169.254', '64:ff9b::a9fe:a9fe', '2002:a9fe:a9fe::1'],
  ...['::ffff:100.100.100.200', '64:ff9b::100.100.100.200', '0:0:0:0:0:FFFF:A9FE:A9FE']
]
const taken = [
  ...[
    '127.0.0.1',
    '10.0.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '0.0.0.0',
    '93.184.216.34',
    '169.253.255.255',
    '169.255.0.0'
  ],
  ...['::1', '::', 'fd12:3456::1', 'fec0::1', '2606:2800:220:1::1', '::ffff:127.0.0.1', '100.100.100.201', '64:ff9b::1']
]

test.each(refused)('an address is refused when it is %s', address => {
  expect(isRefused(address)).toBe(true)
})

test.each(taken)('an address is taken when it is %s', address => {
  expect(isRefused(address)).toBe(false)
})

describe('nothing is sent', () => {
  test.each([
    ...[
      'http://169.254.169.254/latest/meta-data/',
      'https://169.254.169.254/',
      'http://2852039166/',
      'http://0xa9fea9fe/'
    ],
    ...[
      'http://0251.0376.0251.0376/',
      'http://169.254.43518/',
      'http://169.254.169.254./',
      'http://[::ffff:169.254.169.254]/'
    ],
    ...[
      'http://[fe80::1]/',
      'http://[fd00:ec2::254]:80/',
      'http://metadata.google.internal/',
      'http://Metadata.Google.Internal./'
    ],
    ...['http://metadata/', 'http://instance-data/', 'http://１６９.254.169.254/']
  ])('when the URL is %s', async url => {
    const conversation = await createHttp({ environment: {}, mask: () => undefined }).open({
      url,
      headers: {},
      timeout: 2000
    })
    await expect(conversation.send({ url, method: 'GET' })).rejects.toMatchObject({ code: 'address-refused' })
    await expect(conversation.speaksOlderThan('TLSv1.2')).rejects.toMatchObject({ code: 'address-refused' })
    conversation.close()
  })
})

describe('a name is taken for its addresses', () => {
  const [shop, metadata] = ['10.0.0.7', '169.254.169.254'].map(address => ({ address, family: 4 }))
  const resolve = (...found: readonly (typeof shop)[]) =>
    resolveHost('shop.example', () => Promise.resolve(found.flatMap(each => each ?? [])))

  test('when all of them may be asked', async () => {
    expect(await resolve(shop)).toEqual([shop])
  })

  test.each([
    ['the only one must not', [metadata]],
    ['one of them must not', [shop, metadata]]
  ])('and refused when %s', async (_, found) => {
    await expect(resolve(...found)).rejects.toMatchObject({ code: 'address-refused' })
  })

  test('and fails when it has none', async () => {
    await expect(resolveHost('shop.example', () => Promise.resolve([]))).rejects.toMatchObject({ code: 'ENODATA' })
  })
})
