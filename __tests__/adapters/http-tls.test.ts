import { describe, expect, test } from '@jest/globals'
import type http from 'node:http'
import { createHttp } from '../../src/adapters/http.js'
import { ask, failed, pem, startService, withServices } from '../support/services.js'

const issuer = pem('issuer.pem')
const ok: http.RequestListener = (_, response) => response.end('ok')

describe('the certificate is verified', () => {
  const serve = (certificate: string) => startService(ok, { certificate })

  test('when it is good', async () => {
    await withServices([serve('good')], async service => {
      expect(await ask(service.url, { ca: issuer })).toMatchObject({
        answer: { status: 200, tls: { protocol: 'TLSv1.3', validTo: '2120-01-01T00:00:00.000Z' } }
      })
    })
  })

  test.each([
    ['has expired', 'expired', { ca: issuer }, 'certificate-expired'],
    ['is not valid yet', 'early', { ca: issuer }, 'certificate-early'],
    ['is for another host', 'wrong-host', { ca: issuer }, 'certificate-host'],
    ['is not for the host that is named', 'good', { ca: issuer, host: 'shop.example' }, 'certificate-host'],
    ['is of an issuer that nobody trusts', 'good', {}, 'certificate-issuer'],
    ['is of another issuer', 'good', { ca: pem('expired.pem') }, 'certificate-issuer']
  ])('when it %s', async (_, certificate, setup, kind) => {
    await withServices([serve(certificate)], async service => {
      expect(await ask(service.url, setup)).toEqual(failed(kind))
      expect(service.requests).toEqual([])
    })
  })

  test('when it is for the host that is named', async () => {
    await withServices([serve('wrong-host')], async service => {
      expect(await ask(service.url, { ca: issuer, host: 'shop.example' })).toMatchObject({ answer: { status: 200 } })
    })
  })

  test('when there is no TLS at all', async () => {
    await withServices([startService(ok)], async service => {
      expect(await ask(service.url.replace('http:', 'https:'))).toEqual(failed('tls-failed'))
    })
  })
})

describe('older protocols are tried', () => {
  const older = async (tls: object, ca: string | undefined, protocol: 'TLSv1.2' | 'TLSv1.3') => {
    const service = await startService(ok, { certificate: 'good', tls })
    const port = createHttp({ environment: {}, mask: () => undefined })
    const setup = { url: service.url, headers: {}, timeout: 5000 }
    const conversation = await port.open(ca === undefined ? setup : { ...setup, ca })
    const found = await conversation.speaksOlderThan(protocol)
    conversation.close()
    await service.close()
    return found
  }
  const old = { minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' }

  test.each([
    ['only TLS 1.3 is spoken', { minVersion: 'TLSv1.3' }, 'TLSv1.3', 'refused'],
    ['TLS 1.2 is spoken, too', { minVersion: 'TLSv1.2' }, 'TLSv1.3', 'spoken'],
    ['nothing before TLS 1.2 is spoken', { minVersion: 'TLSv1.2' }, 'TLSv1.2', 'refused'],
    ['everything is spoken', old, 'TLSv1.2', 'spoken']
  ] as const)('when %s', async (_, tls, protocol, found) => {
    expect(await older(tls, issuer, protocol)).toBe(found)
    // Whether anybody trusts the certificate says nothing of the protocol.
    expect(await older(tls, undefined, protocol)).toBe(found)
  })

  test('when nobody is there, nothing is told', async () => {
    const service = await startService(ok, { certificate: 'good' })
    await service.close()
    const port = createHttp({ environment: {}, mask: () => undefined })
    const conversation = await port.open({ url: service.url, headers: {}, timeout: 5000 })
    expect(await conversation.speaksOlderThan('TLSv1.2')).toBe('untold')
    conversation.close()
  })
})
