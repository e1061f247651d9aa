import { httpEvidence } from '../../../src/gates/parts/http/examples.js'
import type { Exchange, HttpFacts } from '../../../src/model/http.js'
import { other, silent, url, type Short } from './http-short.js'

const app = 'https://app.example'
const named = (origin: string) => other({ 'access-control-allow-origin': [origin] })
const asksFrom = (exchange: Exchange<HttpFacts>) => httpEvidence({}, { cors: [{ origin: app, exchange }] })
const preflight = (headers: HttpFacts['headers'], status = 204, asked = ['x-shop']) =>
  httpEvidence(
    {},
    {
      cors: [{ origin: app, exchange: named(app), preflight: { headers: asked, exchange: other(headers, status) } }]
    }
  )
const allowed = {
  'access-control-allow-origin': [app],
  'access-control-allow-methods': ['PUT'],
  'access-control-allow-headers': ['x-shop']
}

export const corsCases: readonly Short[] = [
  ['an origin is allowed', { url, cors: { allow: app } }, asksFrom(named(app)), 'passed', 'kept'],
  ['every origin is allowed', { url, cors: { allow: [app] } }, asksFrom(named('*')), 'passed', 'kept'],
  ['no origin is allowed', { url, cors: { allow: app } }, asksFrom(other({})), 'failed', 'cors-refused'],
  [
    'another origin is allowed',
    { url, cors: { allow: app } },
    asksFrom(named('https://app.example.evil.example')),
    'failed',
    'cors-refused'
  ],
  [
    'an origin is named twice',
    { url, cors: { allow: app } },
    asksFrom(other({ 'access-control-allow-origin': [app, app] })),
    'failed',
    'cors-refused'
  ],
  ['an origin that must not is not allowed', { url, cors: { deny: app } }, asksFrom(other({})), 'passed', 'kept'],
  ['an origin that must not is repeated', { url, cors: { deny: app } }, asksFrom(named(app)), 'failed', 'cors-allowed'],
  [
    'every origin is allowed and one must not be',
    { url, cors: { deny: app } },
    asksFrom(named('*')),
    'failed',
    'cors-allowed'
  ],
  ['the service does not answer a page', { url, cors: { deny: app } }, asksFrom(silent), 'failed', 'cors-unanswered'],
  ['a preflight allows it', { url, method: 'PUT', cors: { allow: app } }, preflight(allowed), 'passed', 'kept'],
  [
    'a preflight is refused',
    { url, method: 'PUT', cors: { allow: app } },
    preflight(allowed, 403),
    'failed',
    'cors-refused'
  ],
  [
    'a preflight names no origin',
    { url, method: 'PUT', cors: { allow: app } },
    preflight({ ...allowed, 'access-control-allow-origin': [] }),
    'failed',
    'cors-refused'
  ],
  [
    'a preflight does not allow the method',
    { url, method: 'PUT', cors: { allow: app } },
    preflight({ ...allowed, 'access-control-allow-methods': ['GET, POST'] }),
    'failed',
    'cors-refused'
  ],
  [
    'a preflight does not allow the header',
    { url, method: 'PUT', cors: { allow: app } },
    preflight({ ...allowed, 'access-control-allow-headers': [] }),
    'failed',
    'cors-refused'
  ],
  [
    'a preflight allows all but the token',
    { url, cors: { allow: app } },
    preflight({ ...allowed, 'access-control-allow-headers': ['*'] }, 204, ['authorization']),
    'failed',
    'cors-refused'
  ],
  [
    'a preflight allows an origin that must not',
    { url, method: 'PUT', cors: { deny: app } },
    preflight(allowed, 403),
    'failed',
    'cors-allowed'
  ]
]
