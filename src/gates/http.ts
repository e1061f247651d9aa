import { listNames } from '../lib/words.js'
import { object } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { answerReasons, failureReasons, judgeBody, judgeHeaders, judgeStatus, sayFailure } from './parts/http/answer.js'
import { connectionReasons, judgeRedirect, judgeTls } from './parts/http/connection.js'
import { corsReasons, judgeCors } from './parts/http/cors.js'
import { httpEvidence, httpSamples } from './parts/http/examples.js'
import { findHttpMistakes } from './parts/http/mistakes.js'
import { askOf, httpOptions } from './parts/http/options.js'
import { judgeSecurityHeaders, securityReasons } from './parts/http/security-headers.js'
import { judgeBurst, judgeSpeed, speedReasons } from './parts/http/speed.js'

export const http = defineGate({
  id: 'http',
  title: 'The endpoint answers as it should',
  about: 'Holds back a service that answers wrongly, slowly, without protection or not at all.',
  options: object(httpOptions),
  shorthand: {
    accepts: httpOptions.url,
    means: url => ({ url })
  },
  mistakes: findHttpMistakes,
  needs: options => ({ http: { kind: 'http', ask: askOf(options) } }),
  reasons: {
    answered: '{method} {url} is answered with {found}, as asked for.',
    kept: 'As asked for, too: {what}.',
    ...failureReasons,
    ...answerReasons,
    ...securityReasons,
    ...connectionReasons,
    ...corsReasons,
    ...speedReasons
  },
  // Whatever says that there was no whole answer says nothing of what the answer
  // would be, nor does a body without the value.
  refutedBy: [
    'status',
    ...(['header-missing', 'header-present', 'header-value', 'cache', 'not-compressed', 'not-redirected'] as const),
    ...(['body-lacks', 'body-has', 'json-value', 'cors-refused', 'cors-allowed'] as const),
    ...(['hsts', 'x-content-type-options', 'frame-ancestors', 'referrer-policy', 'csp'] as const),
    ...(['expires-soon', 'old-protocol', 'too-slow'] as const)
  ],
  judge: ({ options, evidence: { http: record }, now, say }) => {
    const { first } = record
    if ('failure' in first) return settle({ failed: [sayFailure(options, first.failure, record, say)], passed: [] })
    const { answer } = first
    const looked = [
      judgeHeaders(options, answer, say),
      judgeSecurityHeaders(options['security-headers'], answer, say),
      judgeBody(options, answer.body, say)
    ]
    const wrong = judgeStatus(options, answer, record, say)
    // Where the first answer is another one, nothing more was asked.
    if (wrong.length > 0) return settle({ failed: [...wrong, ...looked.flatMap(({ failed }) => failed)], passed: [] })
    const tls = judgeTls(options, answer, record, now, say)
    const load = [judgeSpeed(options, record, say), judgeBurst(options, record, say)]
    const all = [...looked, tls, judgeRedirect(options, record, say), judgeCors(options, record, say)]
    const kept = all.flatMap(each => each.kept)
    return settle({
      failed: [...all, ...load].flatMap(({ failed }) => failed),
      passed: [
        say('answered', { method: options.method, url: options.url, found: answer.status }),
        ...(kept.length === 0 ? [] : [say('kept', { what: listNames(kept, 20) })]),
        ...[tls, ...load].flatMap(({ passed }) => passed)
      ]
    })
  },
  examples: [
    {
      title: 'it answers fast enough',
      options: { url: 'https://shop.example/health', status: 200, p95: '200ms', samples: 5 },
      evidence: httpEvidence({}, { samples: httpSamples(31, 28, 35, 180, 40) }),
      expect: 'passed',
      because: 'fast-enough'
    },
    {
      title: 'one of five answers takes too long',
      options: { url: 'https://shop.example/health', p95: '200ms', samples: 5 },
      evidence: httpEvidence({}, { samples: httpSamples(31, 28, 35, 201, 40) }),
      expect: 'failed',
      because: 'too-slow'
    },
    {
      title: 'a security header is missing',
      options: { url: 'https://shop.example/', 'security-headers': ['hsts', 'x-content-type-options'] },
      evidence: httpEvidence({ headers: { 'strict-transport-security': ['max-age=31536000'] } }),
      expect: 'failed',
      because: 'x-content-type-options'
    },
    {
      title: 'the health page tells that a part is down',
      options: { url: 'https://shop.example/health', json: { '/database': 'up' } },
      evidence: httpEvidence({ body: { texts: {}, json: { '/database': { state: 'value', value: 'down' } } } }),
      expect: 'failed',
      because: 'json-value'
    },
    {
      title: 'the certificate has to be renewed',
      options: { url: 'https://shop.example/', tls: { 'days-left': 14 } },
      evidence: httpEvidence({ tls: { protocol: 'TLSv1.3', validTo: '2026-11-30T00:00:00.000Z' } }),
      expect: 'failed',
      because: 'expires-soon'
    },
    {
      title: 'nothing listens there',
      options: { url: 'https://shop.example/health', retries: 2 },
      evidence: {
        http: { attempts: 3, first: { failure: { kind: 'unreachable', detail: 'refuses the connection' } } }
      },
      expect: 'failed',
      because: 'unreachable'
    }
  ]
})
