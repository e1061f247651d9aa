import { describe, expect, test } from '@jest/globals'
import type http from 'node:http'
import { createHttp } from '../../src/adapters/http.js'
import type { HttpSetup } from '../../src/ports/http.js'
import { startService, withServices } from '../support/services.js'

const secret = 'sesame-"47"'
const token = { env: 'SHOP_TOKEN', header: 'Authorization' }
const ok: http.RequestListener = (_, response) => response.end('ok')

function open(setup: Partial<HttpSetup> & Pick<HttpSetup, 'url'>, value: string | undefined = secret) {
  const masked: string[] = []
  const port = createHttp({ environment: { SHOP_TOKEN: value }, mask: text => masked.push(text) })
  return { masked, opened: port.open({ headers: { 'x-shop': 'yes' }, timeout: 5000, token, ...setup }) }
}

describe('headers and token go to the service', () => {
  test('when it is asked, and to nobody else', async () => {
    await withServices([startService(ok), startService(ok)], async (own, other) => {
      const { masked, opened } = open({ url: own.url })
      const conversation = await opened
      expect(masked).toEqual([secret])
      await conversation.send({ url: own.url, method: 'GET' })
      await conversation.send({ url: `${own.url}deeper?a=b`, method: 'GET' })
      await conversation.send({ url: other.url, method: 'GET', headers: { 'x-more': 'yes' } })
      await conversation.send({ url: own.url.replace('127.0.0.1', 'localhost'), method: 'GET' })
      await conversation.send({ url: own.url, method: 'OPTIONS', bare: true })
      conversation.close()
      const told = [...own.requests, ...other.requests].map(({ headers }) => [headers.authorization, headers['x-shop']])
      const both = [`Bearer ${secret}`, 'yes']
      const none = [undefined, undefined]
      expect(told).toEqual([both, both, none, none, none])
      expect(other.requests[0]!.headers['x-more']).toBe('yes')
    })
  })

  test('when another header carries it, as it is', async () => {
    await withServices([startService(ok)], async own => {
      const conversation = await open({ url: own.url, token: { ...token, header: 'X-Api-Key' } }).opened
      await conversation.send({ url: own.url, method: 'GET' })
      conversation.close()
      expect(own.requests[0]!.headers['x-api-key']).toBe(secret)
    })
  })
})

test('the token is struck out when the service repeats it', async () => {
  const echo: http.RequestListener = ({ headers }, response) => {
    response.setHeader('x-echo', headers.authorization ?? '')
    response.end(`${JSON.stringify(headers)} ${secret} ${encodeURIComponent(secret)}`)
  }
  await withServices([startService(echo)], async own => {
    const conversation = await open({ url: own.url }).opened
    const exchange = await conversation.send({ url: own.url, method: 'GET' })
    conversation.close()
    if (!('answer' in exchange)) throw new Error('It was not answered.')
    expect(exchange.answer.headers.get('x-echo')).toEqual(['Bearer ***'])
    expect(exchange.answer.body).not.toMatch(/sesame/)
  })
})

describe('nothing is asked', () => {
  test.each([
    ['is not set', undefined, 'token-missing'],
    ['is empty', '', 'token-missing'],
    ['is blank', ' \n', 'token-missing'],
    ['breaks the line', 'sesame\r\nx: y', 'bad-request'],
    ['has a sign that no header has', 'sesame\u0000', 'bad-request']
  ])('when the variable %s, and the message names it only', async (_, value, code) => {
    const masked: string[] = []
    const port = createHttp({ environment: { SHOP_TOKEN: value }, mask: text => masked.push(text) })
    const refusal = await port.open({ url: 'http://127.0.0.1:9/', headers: {}, timeout: 1, token }).then(
      () => null,
      (error: unknown) => error
    )
    expect(refusal).toMatchObject({ code, message: expect.stringContaining('SHOP_TOKEN') as unknown })
    expect(String(refusal)).not.toContain('sesame')
  })

  test.each([
    ['a name of a header is none', { 'x shop': 'yes' }],
    ['a value breaks the line', { 'x-shop': 'yes\r\nhost: evil.example' }]
  ])('when %s', async (_, headers) => {
    await withServices([startService(ok)], async own => {
      const conversation = await open({ url: own.url, headers }).opened
      await expect(conversation.send({ url: own.url, method: 'GET' })).rejects.toMatchObject({ code: 'bad-request' })
      conversation.close()
      expect(own.requests).toEqual([])
    })
  })
})
