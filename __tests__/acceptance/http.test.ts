import { describe, expect, test } from '@jest/globals'
import type http from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { RunReport } from '../../src/model/verdict.js'
import { pem, startService, startSocket, withServices, type Service } from '../support/services.js'
import { command } from './command-line.js'
import { judge } from './judge.js'
import { checklistOf, shop } from './scenes.js'

const token = 'sesame-open-the-shop'
const app = 'https://app.example'

/** What a service that is well sends with every answer. */
const headers = {
  'cache-control': 'public, max-age=3600',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'"
}

/** A shop that is well but for what is changed: headers that are replaced, or taken away where they are undefined. */
function serve(
  more: Readonly<Record<string, string | undefined>> = {},
  { most = 5, slow = 0, status = 'ok', zipped = true } = {}
): http.RequestListener {
  let asked = 0
  const all: Readonly<Record<string, string | undefined>> = { ...headers, ...more }
  return (request, response) => {
    for (const [name, value] of Object.entries(all)) {
      if (value !== undefined) response.setHeader(name, value)
    }
    if (request.url === '/limited' && asked++ >= most) response.statusCode = 429
    if (request.url === '/private' && request.headers.authorization !== `Bearer ${token}`) response.statusCode = 401
    const { origin } = request.headers
    if (origin === app || (origin !== undefined && more['x-cors'] === 'all')) {
      response.setHeader('access-control-allow-origin', origin)
    }
    const body = JSON.stringify({ status, told: request.headers })
    const zips = zipped && request.headers['accept-encoding']?.includes('gzip') === true
    if (zips) response.setHeader('content-encoding', 'gzip')
    setTimeout(() => response.end(zips ? gzipSync(body) : body), slow)
  }
}

const plain: http.RequestListener = ({ url = '/' }, response) =>
  response.writeHead(301, { location: `https://127.0.0.1${url}` }).end()

const files = { 'issuer.pem': pem('issuer.pem') }

/** An item for each thing that may be wrong with the shop. */
function itemsOf(url: string, plainUrl: string): Readonly<Record<string, string>> {
  const item = (what: string, place = '') => `http: { url: '${url}${place}', ca: issuer.pem, ${what} }`
  return {
    healthy: item(
      'status: 200, p50: 400ms, samples: 20, concurrency: 4, json: { /status: ok }, body: \'"told"\'',
      'health'
    ),
    secure: item('security-headers: true'),
    cached: item('cache: [public, max-age=3600]'),
    compressed: item('compressed: true'),
    open: item(`cors: { allow: '${app}', deny: 'https://evil.example' }`),
    encrypted: item('tls: { days-left: 14, protocol: TLSv1.2 }'),
    redirected: item(`redirects-to-https: '${plainUrl}'`),
    limited: item('rate-limit: { burst: 40 }', 'limited'),
    private: item('token-env: SHOP_TOKEN', 'private')
  }
}

/** `outcome code code …` of every item that did not pass. */
async function check(items: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const given = { files: { ...files, 'deploy.yml': checklistOf(items) }, env: { SHOP_TOKEN: token, ...env } }
  const said = await command(['check', 'deploy.yml', '--json'], given)
  expect(said.stdout).not.toContain('sesame')
  const { verdicts } = JSON.parse(said.stdout) as RunReport
  const troubled = verdicts.filter(({ outcome }) => outcome !== 'passed')
  return {
    exitCode: said.exitCode,
    troubles: Object.fromEntries(
      troubled.map(({ id, outcome, reasons }) => [id, [outcome, ...reasons.map(({ code }) => code)].join(' ')])
    )
  }
}

describe('a service turns exactly its item', () => {
  const good = { certificate: 'good' }

  test.each<[string, () => Promise<Service>, http.RequestListener, Readonly<Record<string, string>>]>([
    ['nothing is wrong', () => startService(serve(), good), plain, {}],
    ['it is slow', () => startService(serve({}, { slow: 450 }), good), plain, { healthy: 'failed too-slow' }],
    [
      'a part of it is down',
      () => startService(serve({}, { status: 'down' }), good),
      plain,
      { healthy: 'failed json-value' }
    ],
    [
      'a security header is missing',
      () => startService(serve({ 'strict-transport-security': undefined }), good),
      plain,
      { secure: 'failed hsts' }
    ],
    [
      'it is kept too short',
      () => startService(serve({ 'cache-control': 'public' }), good),
      plain,
      { cached: 'failed cache' }
    ],
    [
      'nothing is compressed',
      () => startService(serve({}, { zipped: false }), good),
      plain,
      { compressed: 'failed not-compressed' }
    ],
    [
      'every origin is allowed',
      () => startService(serve({ 'x-cors': 'all' }), good),
      plain,
      { open: 'failed cors-allowed' }
    ],
    [
      'an old protocol is spoken',
      () => startService(serve(), { ...good, tls: { minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } }),
      plain,
      { encrypted: 'failed old-protocol' }
    ],
    ['http:// is answered', () => startService(serve(), good), serve(), { redirected: 'failed not-redirected' }],
    [
      'it takes whatever comes',
      () => startService(serve({}, { most: 1000 }), good),
      plain,
      { limited: 'failed not-limited' }
    ]
  ])('when %s', async (_, start, redirect, troubles) => {
    await withServices([start(), startService(redirect)], async (service, redirector) => {
      const judged = await check(itemsOf(service.url, redirector.url))
      expect(judged).toEqual({ troubles, exitCode: Object.keys(troubles).length === 0 ? 0 : 1 })
    })
  })

  test.each([
    ['expired', 'certificate-expired'],
    ['wrong-host', 'certificate-host']
  ])('and all of them, when the certificate is the one called %s', async (certificate, code) => {
    await withServices([startService(serve(), { certificate }), startService(plain)], async (service, redirector) => {
      const items = itemsOf(service.url, redirector.url)
      const { troubles } = await check(items, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
      expect(troubles).toEqual(Object.fromEntries(Object.keys(items).map(id => [id, `failed ${code}`])))
    })
  })
})

test('issuers that Node is told to trust are trusted, and no others', async () => {
  await withServices([startService(serve(), { certificate: 'good' })], async service => {
    const items = { trusted: `http: '${service.url}'` }
    const extra = path.resolve('__tests__/fixtures/tls/issuer.pem')
    expect(await check(items, { NODE_EXTRA_CA_CERTS: extra })).toEqual({ exitCode: 0, troubles: {} })
    expect((await check(items)).troubles).toEqual({ trusted: 'failed certificate-issuer' })
  })
})

test('a service is waited for while it starts', async () => {
  let asked = 0
  const starting: http.RequestListener = (_, response) => response.writeHead(++asked < 3 ? 503 : 200).end()
  await withServices([startService(starting)], async service => {
    const items = { started: `http: { url: '${service.url}', retries: 5, timeout: 20s }` }
    expect(await check(items)).toEqual({ exitCode: 0, troubles: {} })
  })
})

test('what must not be asked, or cannot be, is never a go', async () => {
  const closed = await startService(serve())
  await closed.close()
  const steal: http.RequestListener = (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end()
  const loop: http.RequestListener = (_, response) => response.writeHead(302, { location: '/' }).end()
  const hang = () => undefined
  const started = [
    startService(steal),
    startService(loop),
    startSocket(hang),
    startService((_, r) => r.end('x'.repeat(2 ** 21)))
  ]
  await withServices(started, async (stealing, looping, hanging, huge) => {
    const { exitCode, troubles } = await check({
      metadata: 'http: http://169.254.169.254/',
      octal: 'http: { url: http://0251.0376.0251.0376/, status: [200, 2xx, 4xx] }',
      closed: `http: { url: '${closed.url}', retries: 1 }`,
      negated: `not: { http: { url: '${closed.url}' } }`,
      stealing: `http: { url: '${stealing.url}', follow: true }`,
      looping: `http: { url: '${looping.url}', follow: true }`,
      hanging: `http: { url: '${hanging.url}', timeout: 300ms }`,
      huge: `http: '${huge.url}'`,
      tokenless: `http: { url: '${stealing.url}', status: 302, token-env: NOT_SET }`
    })
    expect(exitCode).toBe(1)
    expect(troubles).toEqual({
      metadata: 'unknown address-refused',
      octal: 'unknown address-refused',
      closed: 'failed unreachable',
      negated: expect.stringMatching(/^(failed|unknown) /) as unknown,
      stealing: 'unknown address-refused',
      looping: 'failed too-many-redirects',
      hanging: 'failed unreachable',
      huge: 'failed too-large',
      tokenless: 'unknown token-missing'
    })
  })
})

describe('the action', () => {
  test('keeps the token to itself, when the service repeats it', async () => {
    await withServices([startService(serve())], async service => {
      const item = `http: { url: '${service.url}private', token-env: SHOP_TOKEN, json: { /told/authorization: Bearer } }`
      const judged = await judge(shop({ private: item }), { env: { SHOP_TOKEN: token } })
      expect(judged.items).toEqual({ private: 'failed json-value' })
      expect(judged.masks).toContain(token)
      const shown = [judged.summary, JSON.stringify(judged.report), ...judged.text, JSON.stringify(judged.annotations)]
      expect(shown.join('\n')).not.toContain(token)
      expect(service.requests[0]?.headers.authorization).toBe(`Bearer ${token}`)
    })
  })

  test('says where the evidence comes from, when all is well', async () => {
    await withServices([startService(serve())], async service => {
      const judged = await judge(shop({ healthy: `http: { url: '${service.url}', p95: 2s, samples: 3 }` }))
      expect(judged.items).toEqual({ healthy: 'passed answered fast-enough' })
      expect(judged.report?.verdicts[0]).toMatchObject({ origin: 'job' })
      expect(service.requests).toHaveLength(4)
    })
  })
})

test('try asks one service', async () => {
  await withServices([startService(serve())], async service => {
    const words = ['try', 'http', '--url', service.url, '--status', '2xx', '--option-json', '{/status: ok}']
    expect(await command(words)).toMatchObject({ exitCode: 0 })
    expect(await command([...words, '--headers', '{x-shop: true}'])).toMatchObject({ exitCode: 1 })
  })
})
