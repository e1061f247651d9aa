import { httpEvidence } from '../../../src/gates/parts/http/examples.js'
import { url, type Short } from './http-short.js'

type Written = readonly [header: string, holds: readonly string[], fails: readonly string[]]

/** Values of each security header that protect, and values that do not. */
const values: Readonly<Record<string, Written>> = {
  hsts: [
    'strict-transport-security',
    ['max-age=31536000; includeSubDomains; preload', 'max-age="15552000"', ' Max-Age = 15552000 '],
    [
      'max-age=15551999',
      'max-age=0',
      'includeSubDomains',
      'max-age=-31536000',
      'max-age=31536000; max-age=0',
      'x-max-age=31536000'
    ]
  ],
  'x-content-type-options': [
    'x-content-type-options',
    ['nosniff', 'NoSniff'],
    ['no-sniff', 'nosniffs', 'sniff, nosniff']
  ],
  'frame-ancestors': [
    'content-security-policy',
    [
      "frame-ancestors 'none'",
      "default-src *; frame-ancestors 'self' https://app.example",
      'frame-ancestors',
      'Frame-Ancestors https://*.app.example'
    ],
    [
      'frame-ancestors *',
      'frame-ancestors https:',
      'frame-ancestors https://*',
      "default-src 'none'",
      "frame-ancestors *; frame-ancestors 'none'"
    ]
  ],
  'referrer-policy': [
    'referrer-policy',
    ['no-referrer', 'strict-origin-when-cross-origin', 'unsafe-url, same-origin', 'same-origin, invented'],
    ['unsafe-url', 'origin', 'no-referrer-when-downgrade', 'same-origin, unsafe-url', 'invented']
  ],
  csp: [
    'content-security-policy',
    [
      "default-src 'self'",
      "default-src 'none'",
      "script-src 'nonce-abc' 'unsafe-inline' 'strict-dynamic'",
      "default-src *; script-src 'self'",
      "default-src *, script-src 'self'"
    ],
    [
      "default-src 'self' 'unsafe-inline'",
      'script-src *',
      'script-src https:',
      'script-src data:',
      "img-src 'self'",
      "script-src 'self' http://*",
      "script-src *; script-src 'self'"
    ]
  ]
}

const framed = (
  headers: Readonly<Record<string, readonly string[]>>,
  expect: 'passed' | 'failed',
  title: string
): Short => [
  title,
  { url, 'security-headers': ['frame-ancestors'] },
  httpEvidence({ headers }),
  expect,
  expect === 'passed' ? 'kept' : 'frame-ancestors'
]

export const securityCases: readonly Short[] = [
  ...Object.entries(values).flatMap(([name, [header, holds, fails]]) => {
    const options = { url, 'security-headers': [name] }
    const answered = (value: string) => httpEvidence({ headers: { [header]: [value] } })
    return [
      ...holds.map((value): Short => [`${name} is ${value}`, options, answered(value), 'passed', 'kept']),
      ...fails.map((value): Short => [`${name} is ${value}`, options, answered(value), 'failed', name]),
      [`${name} is missing`, options, httpEvidence(), 'failed', name] as const
    ]
  }),
  framed({ 'x-frame-options': ['DENY'] }, 'passed', 'only the older header forbids frames'),
  framed(
    { 'x-frame-options': ['ALLOW-FROM https://app.example'] },
    'failed',
    'the older header says what no browser knows'
  ),
  framed({ 'x-frame-options': ['DENY', 'SAMEORIGIN'] }, 'failed', 'the older header says two things'),
  framed(
    { 'x-frame-options': ['DENY'], 'content-security-policy': ['frame-ancestors *'] },
    'failed',
    'the newer header takes back what the older forbids'
  ),
  [
    'the second line of HSTS is the better one',
    { url, 'security-headers': ['hsts'] },
    httpEvidence({ headers: { 'strict-transport-security': ['max-age=0', 'max-age=31536000'] } }),
    'failed',
    'hsts'
  ],
  [
    'all security headers are asked for and one is missing',
    { url, 'security-headers': true },
    httpEvidence(),
    'failed',
    'csp'
  ],
  ['no security header is asked for', { url, 'security-headers': false }, httpEvidence(), 'passed', 'answered']
]
