import { httpEvidence } from '../../../src/gates/parts/http/examples.js'
import type { HttpRecord } from '../../../src/model/http.js'
import { other, silent, url, type Short } from './http-short.js'

const days = (left: number) => new Date(Date.parse('2026-11-20T12:00:00Z') + left * 86_400_000).toISOString()
const withTls = (protocol: string, left: number, more: Partial<HttpRecord> = {}) =>
  httpEvidence({ tls: { protocol, validTo: days(left) } }, more)
const redirectsTo = (location: string, status = 301) =>
  httpEvidence({}, { plain: other({ location: [location] }, status) })

export const connectionCases: readonly Short[] = [
  [
    'the certificate is valid for exactly so long',
    { url, tls: { 'days-left': 14 } },
    withTls('TLSv1.3', 14),
    'passed',
    'certificate'
  ],
  [
    'the certificate is valid for a second less',
    { url, tls: { 'days-left': 14 } },
    withTls('TLSv1.3', 14 - 1e-5),
    'failed',
    'expires-soon'
  ],
  [
    'the certificate has expired since it was read',
    { url, tls: { 'days-left': 0 } },
    withTls('TLSv1.3', -1),
    'failed',
    'expires-soon'
  ],
  [
    'the answer has no TLS',
    { url: 'http://shop.example', tls: { 'days-left': 0 } },
    httpEvidence({ tls: null }),
    'failed',
    'no-tls'
  ],
  [
    'only newer protocols are spoken',
    { url, tls: { 'days-left': 0, protocol: 'TLSv1.2' } },
    withTls('TLSv1.2', 90, { older: 'refused' }),
    'passed',
    'kept'
  ],
  [
    'an older protocol is spoken',
    { url, tls: { 'days-left': 0, protocol: 'TLSv1.3' } },
    withTls('TLSv1.2', 90, { older: 'spoken' }),
    'failed',
    'old-protocol'
  ],
  [
    'an older protocol is spoken to whoever asks',
    { url, tls: { 'days-left': 0, protocol: 'TLSv1.2' } },
    withTls('TLSv1.3', 90, { older: 'spoken' }),
    'failed',
    'old-protocol'
  ],
  [
    'older protocols could not be tried',
    { url, tls: { 'days-left': 0, protocol: 'TLSv1.2' } },
    withTls('TLSv1.3', 90, { older: 'untold' }),
    'failed',
    'protocol-untold'
  ],
  [
    'older protocols were not tried, because TLS came only with a redirect',
    { url: 'http://shop.example', follow: true, tls: { 'days-left': 0, protocol: 'TLSv1.2' } },
    withTls('TLSv1.3', 90),
    'failed',
    'protocol-untold'
  ],

  [
    'http:// redirects',
    { url, 'redirects-to-https': true },
    redirectsTo('https://shop.example/health'),
    'passed',
    'kept'
  ],
  [
    'http:// redirects to the name with www',
    { url, 'redirects-to-https': true },
    redirectsTo('https://www.shop.example/', 308),
    'passed',
    'kept'
  ],
  [
    'the URL itself redirects',
    { url: 'http://shop.example', 'redirects-to-https': true },
    httpEvidence({ status: 301 }, { plain: other({ location: ['https://shop.example/'] }, 301) }),
    'passed',
    'kept'
  ],
  [
    'http:// redirects to another host',
    { url, 'redirects-to-https': true },
    redirectsTo('https://shop.example.evil.example/'),
    'failed',
    'not-redirected'
  ],
  [
    'http:// redirects within http://',
    { url, 'redirects-to-https': 'http://shop.example:8080' },
    redirectsTo('/health'),
    'failed',
    'not-redirected'
  ],
  [
    'http:// redirects to what is no URL',
    { url, 'redirects-to-https': true },
    redirectsTo('https://['),
    'failed',
    'not-redirected'
  ],
  [
    'http:// answers',
    { url, 'redirects-to-https': true },
    redirectsTo('https://shop.example/', 200),
    'failed',
    'not-redirected'
  ],
  [
    'http:// does not answer',
    { url, 'redirects-to-https': true },
    httpEvidence({}, { plain: silent }),
    'failed',
    'redirect-unanswered'
  ]
]
