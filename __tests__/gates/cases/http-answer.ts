import { httpEvidence, type httpAnswer } from '../../../src/gates/parts/http/examples.js'
import type { HttpFacts } from '../../../src/model/http.js'
import { url, type Short } from './http-short.js'

const withHeaders = (headers: HttpFacts['headers']) => httpEvidence({ headers })
const cacheControl = (...lines: readonly string[]) => withHeaders({ 'cache-control': lines })
const withTexts = (texts: Readonly<Record<string, boolean>>) => httpEvidence({ body: { texts, json: {} } })
const withJson = (json: NonNullable<ReturnType<typeof httpAnswer>['body']['json']> | null) =>
  httpEvidence({ body: { texts: {}, json } })
const value = (found: string | number | boolean | null) => withJson({ '/a': { state: 'value', value: found } })

export const answerCases: readonly Short[] = [
  ['a status of the class is asked for', { url, status: '2xx' }, httpEvidence({ status: 204 }), 'passed', 'answered'],
  ['one of several is asked for', { url, status: [200, '4xx'] }, httpEvidence({ status: 404 }), 'passed', 'answered'],
  ['nothing is said and it redirects', { url }, httpEvidence({ status: 302 }), 'failed', 'status'],
  [
    'a status is asked for and another of its class is there',
    { url, status: 200 },
    httpEvidence({ status: 204 }),
    'failed',
    'status'
  ],
  ['a failure is asked for and it succeeds', { url, status: '5xx' }, httpEvidence(), 'failed', 'status'],

  ['a header is there', { url, headers: { 'X-Shop': true } }, withHeaders({ 'x-shop': [''] }), 'passed', 'kept'],
  ['a header is not there', { url, headers: { 'X-Shop': true } }, httpEvidence(), 'failed', 'header-missing'],
  [
    'a header with a value is not there',
    { url, headers: { 'x-shop': '*' } },
    httpEvidence(),
    'failed',
    'header-missing'
  ],
  [
    'a header must not be there and is',
    { url, headers: { server: false } },
    withHeaders({ server: ['x'] }),
    'failed',
    'header-present'
  ],
  ['a header must not be there and is not', { url, headers: { server: false } }, httpEvidence(), 'passed', 'kept'],
  [
    'a value matches',
    { url, headers: { 'content-type': 'application/json*' } },
    withHeaders({ 'content-type': ['application/json; charset=utf-8'] }),
    'passed',
    'kept'
  ],
  [
    'a value does not match',
    { url, headers: { 'content-type': 'text/html' } },
    withHeaders({ 'content-type': ['text/html; charset=utf-8'] }),
    'failed',
    'header-value'
  ],
  [
    'a value comes in two lines, which are one list',
    { url, headers: { vary: 'origin, accept' } },
    withHeaders({ vary: ['origin', 'accept'] }),
    'passed',
    'kept'
  ],
  [
    'one of two cookies is not secure',
    { url, headers: { 'Set-Cookie': '*Secure*' } },
    withHeaders({ 'set-cookie': ['a=1; Secure', 'b=2'] }),
    'failed',
    'header-value'
  ],

  [
    'Cache-Control has all',
    { url, cache: ['public', 'max-age=60'] },
    cacheControl('public, max-age=60'),
    'passed',
    'kept'
  ],
  ['Cache-Control keeps longer', { url, cache: 'max-age=60' }, cacheControl('Max-Age="61"'), 'passed', 'kept'],
  ['nothing may be kept, and is kept', { url, cache: 'max-age=0' }, cacheControl('max-age=60'), 'failed', 'cache'],
  ['nothing may be kept, and is not', { url, cache: 'max-age=0' }, cacheControl('max-age=0'), 'passed', 'kept'],
  ['Cache-Control keeps too short', { url, cache: 'max-age=60' }, cacheControl('max-age=59'), 'failed', 'cache'],
  ['Cache-Control keeps for an odd time', { url, cache: 'max-age=60' }, cacheControl('max-age=1e9'), 'failed', 'cache'],
  [
    'Cache-Control says two things',
    { url, cache: 'max-age=60' },
    cacheControl('max-age=60', 'max-age=0'),
    'failed',
    'cache'
  ],
  ['Cache-Control is missing', { url, cache: 'no-store' }, httpEvidence(), 'failed', 'cache'],
  ['Cache-Control has a longer word', { url, cache: 'no-store' }, cacheControl('no-store-ever'), 'failed', 'cache'],

  ['the body is compressed', { url, compressed: true }, withHeaders({ 'content-encoding': ['br'] }), 'passed', 'kept'],
  [
    'the body is not compressed',
    { url, compressed: true },
    withHeaders({ 'content-encoding': ['identity'] }),
    'failed',
    'not-compressed'
  ],
  ['the answer names no encoding', { url, compressed: true }, httpEvidence(), 'failed', 'not-compressed'],

  ['a text is in the body', { url, body: 'ok' }, withTexts({ ok: true }), 'passed', 'kept'],
  [
    'one of two texts is not in the body',
    { url, body: ['ok', 'up'] },
    withTexts({ ok: true, up: false }),
    'failed',
    'body-lacks'
  ],
  [
    'a text is not in the body and must be',
    { url, body: { contains: 'ok' } },
    withTexts({ ok: false }),
    'failed',
    'body-lacks'
  ],
  [
    'a text is in the body and must not be',
    { url, body: { 'not-contains': ['debug'] } },
    withTexts({ debug: true }),
    'failed',
    'body-has'
  ],
  [
    'a text is not in the body and need not be',
    { url, body: { 'not-contains': 'debug' } },
    withTexts({ debug: false }),
    'passed',
    'kept'
  ],

  ['a JSON value is the one', { url, json: { '/a': null } }, value(null), 'passed', 'kept'],
  ['a JSON value is of another type', { url, json: { '/a': 1 } }, value('1'), 'failed', 'json-value'],
  ['a JSON value is a list', { url, json: { '/a': 1 } }, withJson({ '/a': { state: 'list' } }), 'failed', 'json-value'],
  [
    'a JSON value is an object',
    { url, json: { '/a': 1 } },
    withJson({ '/a': { state: 'object' } }),
    'failed',
    'json-value'
  ],
  [
    'a JSON value is too long',
    { url, json: { '/a': 'x' } },
    withJson({ '/a': { state: 'long' } }),
    'failed',
    'json-value'
  ],
  [
    'a JSON value is missing',
    { url, json: { '/a': 1 } },
    withJson({ '/a': { state: 'missing' } }),
    'failed',
    'json-missing'
  ],
  ['the body is no JSON', { url, json: { '/a': 1 } }, withJson(null), 'failed', 'not-json']
]
