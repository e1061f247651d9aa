import { describe, expect, test } from '@jest/globals'
import { PortError } from '../../src/ports/read.js'
import { answer, base, gather, redirect } from '../support/ask-service.js'

describe('redirects are followed', () => {
  const follow = { follow: true }

  test('when they are asked for, three at most', async () => {
    const { value, sent } = await gather(follow, [
      redirect('/a'),
      redirect('b'),
      redirect('//shop.example/c'),
      answer()
    ])
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(['/health', '/a', '/b', '/c'])
    expect(value?.first).toMatchObject({ answer: { status: 200, url: 'https://shop.example/c' } })
  })

  test.each([
    ['there are four', redirect('/again'), 'too-many-redirects', 4],
    ['one leads back to http://', redirect('http://shop.example/'), 'redirect-refused', 1],
    ['one leads to a file', redirect('file:///etc/passwd'), 'redirect-refused', 1],
    ['one leads to what is no URL', redirect('https://['), 'redirect-refused', 1],
    ['one names a user', redirect('https://ada:sesame@shop.example/'), 'redirect-refused', 1]
  ])('but not when %s', async (_, told, kind, requests) => {
    const { value, sent } = await gather(follow, [told])
    expect(value?.first).toMatchObject({ failure: { kind } })
    expect(JSON.stringify(value)).not.toContain('sesame')
    expect(sent).toHaveLength(requests)
  })

  test('but not when nobody asked for it', async () => {
    const { value, sent } = await gather({ status: '3xx' }, [redirect('http://169.254.169.254/')])
    expect(value?.first).toMatchObject({ answer: { status: 302 } })
    expect(sent).toHaveLength(1)
  })

  test('and the item is unknown when one leads where nothing is asked', async () => {
    const { evidence } = await gather(follow, [redirect('/a'), new PortError('address-refused', 'No.')])
    expect(evidence).toMatchObject({ state: 'broken', flaws: [{ code: 'address-refused' }] })
  })

  test.each([
    [301, 'POST', 'GET', false],
    [303, 'PUT', 'GET', false],
    [303, 'HEAD', 'HEAD', true],
    [307, 'POST', 'POST', true],
    [302, 'PUT', 'PUT', true]
  ] as const)('when %i answers %s, with %s', async (status, method, then, keeps) => {
    const { sent } = await gather({ follow: true, method, 'request-body': 'x' }, [redirect('/a', status), answer()])
    expect(sent[1]).toMatchObject({ method: then })
    expect(sent[1]?.body).toBe(keeps ? 'x' : undefined)
  })

  test('when one leads to another origin, without the body', async () => {
    const options = { follow: true, method: 'POST', 'request-body': 'x' }
    const { sent } = await gather(options, [redirect('https://other.example/', 307), answer()])
    expect(sent[1]).toEqual({ url: 'https://other.example/', method: 'POST', headers: {} })
  })
})

describe('a page of another origin asks', () => {
  const cors = { allow: 'https://app.example' }

  test('without a preflight, when a browser would send none', async () => {
    const { sent } = await gather({ cors, 'request-headers': { 'Accept-Language': 'de' } }, [answer()])
    expect(sent.slice(1)).toEqual([{ url: base, method: 'GET', headers: { origin: 'https://app.example' } }])
  })

  test.each([
    ['of the method', { method: 'PUT' }, []],
    ['of a header', { 'request-headers': { 'X-Shop': '1' } }, ['x-shop']],
    [
      'of the type of the body',
      { method: 'POST', 'request-headers': { 'Content-Type': 'application/json' } },
      ['content-type']
    ],
    ['of the token', { 'token-env': 'SHOP_TOKEN' }, ['authorization']]
  ])('after a preflight, when it needs one because %s', async (_, options, headers) => {
    const { sent, value } = await gather({ cors, ...options }, [answer()])
    expect(sent).toHaveLength(3)
    expect(sent[1]).toMatchObject({ method: 'OPTIONS', bare: true, headers: { origin: 'https://app.example' } })
    expect(sent[1]?.headers?.['access-control-request-headers']).toBe(headers[0])
    expect(value?.cors).toMatchObject([{ origin: 'https://app.example', preflight: { headers } }])
  })
})
