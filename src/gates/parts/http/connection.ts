import { plural } from '../../../lib/words.js'
import { cut } from '../../../lib/escape.js'
import type { HttpFacts, HttpRecord } from '../../../model/http.js'
import type { Reason } from '../../../model/reason.js'
import type { Say } from '../../define.js'
import type { Looked } from './looked.js'
import { plainUrlOf, type HttpOptions } from './options.js'

export const connectionReasons = {
  'no-tls':
    'The answer came without TLS, so that it has no certificate; name a URL that begins with https:// in `url`.',
  certificate: 'The certificate is valid for {left} more, until {until}; at least {least} are asked for.',
  'expires-soon':
    'The certificate is valid for {left} more, until {until}, and at least {least} are asked for; renew it.',
  'old-protocol':
    'The service speaks {found}, and nothing older than {oldest} may be spoken; turn older protocols off.',
  'protocol-untold':
    'Whether the service speaks anything older than {oldest} is not tried; name a URL that begins with https:// in `url`, and run the job with a Node whose TLS can.',
  'redirect-unanswered': '{url} {detail}, so that it is not known whether it redirects; look into the service’s log.',
  'not-redirected': '{url} {found}; let it redirect to https:// on the same host.'
} as const

const day = 86_400_000

export function judgeTls(
  { tls: asked }: HttpOptions,
  { tls }: HttpFacts,
  { older }: HttpRecord,
  now: string,
  say: Say<typeof connectionReasons>
): Looked & { readonly passed: readonly Reason[] } {
  if (asked === undefined) return { failed: [], kept: [], passed: [] }
  if (tls === null) return { failed: [say('no-tls', {})], kept: [], passed: [] }
  const { 'days-left': least, protocol: oldest } = asked
  const left = Math.floor((Date.parse(tls.validTo) - Date.parse(now)) / day)
  const said = { left: plural(Math.max(0, left), 'day'), until: tls.validTo.slice(0, 10), least: plural(least, 'day') }
  const failed = left >= least ? [] : [say('expires-soon', said)]
  const passed = left >= least ? [say('certificate', said)] : []
  if (oldest === undefined) return { failed, kept: [], passed }
  if (tls.protocol < oldest) failed.push(say('old-protocol', { found: tls.protocol, oldest }))
  else if (older === 'spoken')
    failed.push(say('old-protocol', { found: 'an older protocol when it is asked to', oldest }))
  // Nothing older is tried where `url` itself begins with http://, whatever it redirects to.
  else if (older !== 'refused') failed.push(say('protocol-untold', { oldest }))
  return { failed, kept: [`${oldest} or newer`], passed }
}

const redirects = [301, 302, 303, 307, 308]

export function judgeRedirect(options: HttpOptions, { plain }: HttpRecord, say: Say<typeof connectionReasons>): Looked {
  const url = plainUrlOf(options)
  if (url === undefined) return { failed: [], kept: [] }
  if (plain === undefined) throw new Error('The redirect to https was asked for, and nothing tells of it.')
  if ('failure' in plain) {
    const { detail } = plain.failure
    return { failed: [say('redirect-unanswered', { url: cut(url, 200), detail })], kept: [] }
  }
  const found = describeRedirect(url, plain.answer)
  if (found === undefined) return { failed: [], kept: ['redirect to https'] }
  return { failed: [say('not-redirected', { url: cut(url, 200), found })], kept: [] }
}

/** What is wrong with the answer of an http:// URL; undefined where it redirects to https:// on the same host. */
function describeRedirect(url: string, { status, headers }: HttpFacts): string | undefined {
  const [location] = headers['location'] ?? []
  if (!redirects.includes(status) || location === undefined) return `is answered with ${String(status)}`
  if (!URL.canParse(location, url)) return 'redirects to what is no URL'
  const to = new URL(location, url)
  if (to.protocol !== 'https:') return `redirects to ${to.protocol}//`
  const host = ({ hostname }: URL) => hostname.replace(/^www\./, '').replace(/\.$/, '')
  return host(to) === host(new URL(url)) ? undefined : `redirects to the host ${cut(to.hostname, 100)}`
}
