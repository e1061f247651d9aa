import { httpEvidence, httpSamples } from '../../../src/gates/parts/http/examples.js'
import type { HttpFailure } from '../../../src/model/http.js'
import type { Case } from '../../support/judge.js'
import { answerCases } from './http-answer.js'
import { connectionCases } from './http-connection.js'
import { corsCases } from './http-cors.js'
import { securityCases } from './http-security.js'
import { url } from './http-short.js'
import { speedCases } from './http-speed.js'

const failures: readonly HttpFailure['kind'][] = [
  ...(['unreachable', 'certificate-expired', 'certificate-early', 'certificate-host', 'certificate-issuer'] as const),
  ...(['tls-failed', 'too-large', 'bad-answer', 'too-many-redirects', 'redirect-refused'] as const)
]

export const cases: readonly Case[] = [
  ...failures.map((kind): Case => ({
    title: `there is no answer for the reason ${kind}`,
    options: {
      url,
      headers: { 'x-shop': true },
      p95: '1s',
      'rate-limit': { burst: 2 },
      cors: { deny: 'https://app.example' }
    },
    evidence: { http: { attempts: 1, first: { failure: { kind, detail: 'does not answer' } } } },
    expect: 'failed',
    because: [kind],
    without: ['answered']
  })),
  ...[...answerCases, ...securityCases, ...connectionCases, ...corsCases, ...speedCases].map(
    ([title, options, evidence, expect, because]): Case => ({
      ...{ title, options, evidence, expect, because: [because] },
      without: expect === 'passed' ? [] : ['answered']
    })
  ),
  {
    title: 'the status is another, what follows was not asked and the rest is told all the same',
    options: { url, headers: { 'x-shop': true }, samples: 2, tls: { 'days-left': 1 }, 'redirects-to-https': true },
    evidence: httpEvidence({ status: 503 }, { attempts: 4 }),
    expect: 'failed',
    because: ['status', 'header-missing'],
    without: ['answered']
  },
  {
    title: 'all that was asked for is so',
    options: { url, json: { '/a': 1 }, body: 'ok', compressed: true, p50: '1s', tls: { 'days-left': 14 } },
    evidence: httpEvidence(
      {
        headers: { 'content-encoding': ['gzip'] },
        body: { texts: { ok: true }, json: { '/a': { state: 'value', value: 1 } } }
      },
      { samples: httpSamples(1) }
    ),
    expect: 'passed',
    because: ['answered', 'kept', 'fast-enough', 'certificate']
  }
]
