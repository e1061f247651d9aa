import { asList } from '../../../lib/as-list.js'
import { matchesName } from '../../../lib/glob.js'
import { cut } from '../../../lib/escape.js'
import { isStatus } from '../../../lib/http-status.js'
import { listNames, plural } from '../../../lib/words.js'
import type { BodyFacts, HttpFacts, HttpFailure, HttpRecord, JsonValue } from '../../../model/http.js'
import type { Reason } from '../../../model/reason.js'
import type { Scalar } from '../../../schema/build.js'
import type { Say } from '../../define.js'
import type { Looked } from './looked.js'
import { statusesOf, textsOf, type HttpOptions } from './options.js'

/** Why there is no answer, by the kind of failure. */
export const failureReasons = {
  unreachable: '{url} {detail}; asked {times}. Start the service, or correct `url`.',
  'certificate-expired': '{url} {detail}; asked {times}. Renew the certificate.',
  'certificate-early': '{url} {detail}; asked {times}. Correct the clock, or take the certificate that is valid now.',
  'certificate-host': '{url} {detail}; asked {times}. Get one for this name, or name the right one as `host` of `tls`.',
  'certificate-issuer':
    '{url} {detail}; asked {times}. Send the whole chain, or name the issuer’s certificate with `ca`.',
  'tls-failed': '{url} {detail}; asked {times}. Let it speak TLS 1.2 or 1.3 there.',
  'too-large': '{url} {detail}; asked {times}. Ask for something smaller, or with `method: HEAD`.',
  'bad-answer': '{url} {detail}; asked {times}. Look into the service’s log.',
  'too-many-redirects': '{url} {detail}; asked {times}. Name the last of them in `url`.',
  'redirect-refused': '{url} {detail}, which is not followed; asked {times}. Name in `url` where it should lead.'
} as const satisfies Record<HttpFailure['kind'], string>

export const answerReasons = {
  status:
    '{method} {url} is answered with {found}, and {wanted} is asked for; asked {times}. Look into the service’s log.',
  'header-missing': 'The answer has no header {name}; let the service send it.',
  'header-present': 'The answer has the header {name}, which it must not have; let the service leave it out.',
  'header-value': 'The header {name} is {found}, and must be {wanted}; correct it in the service.',
  cache: 'Cache-Control is {found}, and must have {wanted}; let the service send that.',
  'not-compressed':
    'The body is not compressed ({found}), though the request allows br, gzip and deflate; turn it on in the server.',
  'body-lacks': 'The body does not contain {text}; see what the service answers, or correct what is asked.',
  'body-has': 'The body contains {text}, which it must not; see what the service answers.',
  'not-json':
    'The body is no JSON, so that nothing in it can be compared; let the service answer with JSON, or leave `json` out.',
  'json-missing': 'The body has nothing at {pointer}; a pointer begins with / and has a / before each key.',
  'json-value':
    'The body has {found} at {pointer}, and must have {wanted}; see why the service answers so, or correct what is asked.'
} as const

export function sayFailure(
  { url }: HttpOptions,
  { kind, detail }: HttpFailure,
  { attempts }: HttpRecord,
  say: Say<typeof failureReasons>
): Reason {
  return say(kind, { url: cut(url, 200), detail, times: plural(attempts, 'time') })
}

export function judgeStatus(
  options: HttpOptions,
  { status }: HttpFacts,
  { attempts }: HttpRecord,
  say: Say<typeof answerReasons>
): readonly Reason[] {
  const asked = statusesOf(options)
  if (isStatus(asked, status)) return []
  const [url, wanted] = [cut(options.url, 200), listNames(asked.map(String), 20).replace(/ and (?=\S+$)/, ' or ')]
  return [say('status', { method: options.method, url, found: status, wanted, times: plural(attempts, 'time') })]
}

export function judgeHeaders(
  { headers: asked = {}, cache, compressed }: HttpOptions,
  { headers }: HttpFacts,
  say: Say<typeof answerReasons>
): Looked {
  const failed: Reason[] = []
  const kept: string[] = []
  for (const [name, wanted] of Object.entries(asked)) {
    const found = valuesOf(name, headers)
    const text = quote(found.join(', '))
    if (found.length === 0) {
      if (wanted === false) kept.push(`no header ${name}`)
      else failed.push(say('header-missing', { name }))
    } else if (wanted === false) failed.push(say('header-present', { name }))
    else if (wanted === true || found.every(value => matchesName(wanted, value))) kept.push(`header ${name}`)
    else failed.push(say('header-value', { name, found: text, wanted: quote(wanted) }))
  }
  const directives = directivesOf(headers)
  const lacks = asList<string>(cache).filter(wanted => !hasDirective(directives, wanted))
  const found = headers['cache-control'] === undefined ? 'missing' : quote(headers['cache-control'].join(', '))
  if (lacks.length > 0) failed.push(say('cache', { found, wanted: listNames(lacks) }))
  else if (cache !== undefined) kept.push('Cache-Control')
  const encoding = (headers['content-encoding'] ?? []).join(', ')
  if (compressed && /^(gzip|x-gzip|br|deflate)$/i.test(encoding)) kept.push('compression')
  else if (compressed)
    failed.push(say('not-compressed', { found: encoding === '' ? 'no content-encoding' : quote(encoding) }))
  return { failed, kept }
}

/** Lines of a list header are one list (RFC 9110, 5.3); every cookie stands for itself. */
function valuesOf(name: string, headers: HttpFacts['headers']): readonly string[] {
  const lines = headers[name.toLowerCase()] ?? []
  return name.toLowerCase() === 'set-cookie' || lines.length === 0 ? lines : [lines.join(', ')]
}

/**
 * The directives of Cache-Control with their values; one that comes twice with different values has none that counts.
 */
function directivesOf(headers: HttpFacts['headers']): ReadonlyMap<string, string> {
  const directives = new Map<string, string>()
  for (const part of (headers['cache-control'] ?? []).join(',').split(',')) {
    const [name = '', value = ''] = part.split('=').map(each =>
      each
        .trim()
        .toLowerCase()
        .replace(/^"(.*)"$/, '$1')
    )
    directives.set(name, directives.has(name) && directives.get(name) !== value ? 'twice' : value)
  }
  return directives
}

function hasDirective(directives: ReadonlyMap<string, string>, wanted: string): boolean {
  const [name = '', value = ''] = wanted
    .toLowerCase()
    .split('=')
    .map(each => each.trim())
  const found = directives.get(name)
  if (found === undefined || value === '') return found !== undefined
  if (![found, value].every(each => /^\d{1,15}$/.test(each))) return found === value
  // Whoever asks for no time at all does not ask for more of it.
  return Number(value) === 0 ? Number(found) === 0 : Number(found) >= Number(value)
}

export function judgeBody(options: HttpOptions, { texts, json }: BodyFacts, say: Say<typeof answerReasons>): Looked {
  const { wanted, unwanted } = textsOf(options)
  const failed = [
    ...wanted.filter(text => texts[text] !== true).map(text => say('body-lacks', { text: quote(text) })),
    ...unwanted.filter(text => texts[text] !== false).map(text => say('body-has', { text: quote(text) }))
  ]
  const kept = wanted.length + unwanted.length > 0 && failed.length === 0 ? ['body'] : []
  const asked = Object.entries(options.json ?? {})
  if (asked.length > 0 && json === null) return { failed: [...failed, say('not-json', {})], kept }
  for (const [pointer, expected] of asked) {
    const found = json?.[pointer] ?? { state: 'missing' }
    if (found.state === 'missing') failed.push(say('json-missing', { pointer: quote(pointer) }))
    else if (found.state === 'value' && found.value === expected) kept.push(`JSON value ${pointer}`)
    else failed.push(say('json-value', { pointer: quote(pointer), found: describe(found), wanted: write(expected) }))
  }
  return { failed, kept }
}

function describe(found: Exclude<JsonValue, { state: 'missing' }>): string {
  switch (found.state) {
    case 'value':
      return write(found.value)
    case 'list':
      return 'a list'
    case 'object':
      return 'an object'
    case 'long':
      return 'a text of more than 1,000 characters'
  }
}

const write = (value: Scalar) => cut(JSON.stringify(value), 100)
const quote = (text: string) => `"${cut(text, 120)}"`
