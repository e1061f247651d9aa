import { describe, expect, test } from '@jest/globals'
import type http from 'node:http'
import os from 'node:os'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { createHttp } from '../../src/adapters/http.js'
import { ask, failed, startService, startSocket, withServices, type Service } from '../support/services.js'

const mebibyte = 1024 * 1024
const ok: http.RequestListener = (_, response) => response.end('ok')

describe('an answer is read whole', () => {
  test('when it is plain', async () => {
    await withServices(
      [startService((_, response) => response.setHeader('vary', ['a', 'b']).end('ok'))],
      async service => {
        const exchange = await ask(service.url)
        expect(exchange).toMatchObject({ answer: { status: 200, body: 'ok', tls: null } })
        expect('answer' in exchange && exchange.answer.headers.get('vary')).toEqual(['a', 'b'])
      }
    )
  })

  const hasIpv6 = Object.values(os.networkInterfaces()).some(all => all?.some(({ address }) => address === '::1'))
  const testIpv6 = hasIpv6 ? test : test.skip
  testIpv6('when it comes over IPv6', async () => {
    await withServices([startService(ok, { host: '::1' })], async service => {
      expect(await ask(service.url)).toMatchObject({ answer: { status: 200 } })
    })
  })

  test('when the host is a name', async () => {
    await withServices([startService(ok)], async service => {
      expect(await ask(service.url.replace('127.0.0.1', 'localhost'))).toMatchObject({ answer: { status: 200 } })
    })
  })

  test.each([
    ['gzip', gzipSync('shop')],
    ['br', brotliCompressSync('shop')],
    ['gzip, br', brotliCompressSync(gzipSync('shop'))],
    ['identity', Buffer.from('shop')]
  ])('when it is encoded as %s', async (encoding, bytes) => {
    const answer: http.RequestListener = (_, response) => response.setHeader('content-encoding', encoding).end(bytes)
    await withServices([startService(answer)], async service => {
      expect(await ask(service.url)).toMatchObject({ answer: { body: 'shop' } })
    })
  })

  test('when it is as large as it may be', async () => {
    await withServices([startService((_, response) => response.end('x'.repeat(mebibyte)))], async service => {
      const exchange = await ask(service.url)
      expect('answer' in exchange && exchange.answer.body.length).toBe(mebibyte)
    })
  })

  test('when it takes its time, which is measured', async () => {
    const slow: http.RequestListener = (_, response) => setTimeout(() => response.end('ok'), 60)
    await withServices([startService(slow)], async service => {
      const exchange = await ask(service.url)
      expect('answer' in exchange && exchange.answer.milliseconds).toBeGreaterThanOrEqual(59)
    })
  })

  test('when connections are closed after each answer', async () => {
    await withServices(
      [startService((_, response) => response.setHeader('connection', 'close').end('ok'))],
      async service => {
        const port = createHttp({ environment: {}, mask: () => undefined })
        const conversation = await port.open({ url: service.url, headers: {}, timeout: 5000 })
        for (let i = 0; i < 3; i++) {
          expect(await conversation.send({ url: service.url, method: 'GET' })).toMatchObject({
            answer: { status: 200 }
          })
        }
        conversation.close()
      }
    )
  })
})

describe('there is no answer', () => {
  const bomb = gzipSync(Buffer.alloc(64 * mebibyte))
  const endless = (response: http.ServerResponse) => {
    const more = () => {
      if (!response.destroyed) response.write('x'.repeat(65536), () => setImmediate(more))
    }
    more()
  }
  const encoded = (encoding: string, bytes: Buffer | string): http.RequestListener => {
    return (_, response) => response.setHeader('content-encoding', encoding).end(bytes)
  }

  test.each<[string, Promise<Service> | (() => Promise<Service>), ReturnType<typeof failed>]>([
    [
      'the body is a byte too large',
      () => startService((_, r) => r.end('x'.repeat(mebibyte + 1))),
      failed('too-large', /1 MiB/)
    ],
    [
      'the body never ends',
      () =>
        startService((_, response) => {
          endless(response)
        }),
      failed('too-large')
    ],
    ['the body is a bomb', () => startService(encoded('gzip', bomb)), failed('too-large')],
    ['the body is a bomb in a bomb', () => startService(encoded('gzip, gzip', gzipSync(bomb))), failed('too-large')],
    ['the body is not in its encoding', () => startService(encoded('gzip', 'shop')), failed('bad-answer')],
    ['the encoding was not asked for', () => startService(encoded('__proto__', 'shop')), failed('bad-answer')],
    [
      'the body is encoded many times',
      () => startService(encoded('gzip,gzip,gzip,gzip', 'shop')),
      failed('bad-answer')
    ],
    [
      'the headers are endless',
      () => startService((_, r) => r.setHeader('x', 'y'.repeat(100_000)).end()),
      failed('bad-answer')
    ],
    ['it closes at once', () => startSocket(socket => socket.destroy()), failed('unreachable', /closes/)],
    ['it speaks something else', () => startSocket(socket => socket.end('SSH-2.0-shop\r\n')), failed('bad-answer')],
    [
      'it breaks off',
      () => startSocket(socket => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nok')),
      failed('bad-answer', /breaks/)
    ]
  ])('when %s', async (_, start, expected) => {
    const service = typeof start === 'function' ? start() : start
    await withServices([service], async started => {
      expect(await ask(started.url)).toEqual(expected)
    })
  })

  test.each([
    ['takes the request', () => startService(() => undefined)],
    ['takes the connection', () => startSocket(() => undefined)],
    ['begins an answer', () => startService((_, response) => response.write('o'))],
    [
      'sends a byte now and then',
      () =>
        startService((_, response) => {
          const timer = setInterval(() => response.write('o'), 20)
          response.on('close', () => {
            clearInterval(timer)
          })
        })
    ]
  ])('when it %s and hangs', async (_, start) => {
    await withServices([start()], async service => {
      expect(await ask(service.url, { timeout: 200 })).toEqual(failed('unreachable', /within 0.2 s/))
    })
  })

  test('when nothing listens', async () => {
    const service = await startService(ok)
    await service.close()
    expect(await ask(service.url)).toEqual(failed('unreachable', /refuses/))
  })

  test('when the name is not known', async () => {
    expect(await ask('http://shop.invalid/')).toEqual(failed('unreachable', /no address/))
  })

  test('when the time was up before', async () => {
    await withServices([startService(ok)], async service => {
      const port = createHttp({ environment: {}, mask: () => undefined })
      const conversation = await port.open({ url: service.url, headers: {}, timeout: 0 })
      expect(await conversation.send({ url: service.url, method: 'GET' })).toEqual(failed('unreachable', /time/))
      expect(await conversation.pause(1)).toBe(false)
      expect(service.requests).toEqual([])
      conversation.close()
    })
  })
})

test.each(['http://shop.example:65536/', 'http://[::g]/', 'http://169.254.1.999/'])(
  'nothing is asked when the URL is %s',
  async url => {
    await expect(ask(url)).rejects.toMatchObject({ code: 'bad-request' })
    await expect(ask('http://127.0.0.1:9/', {}, { url })).rejects.toMatchObject({ code: 'bad-request' })
  }
)
