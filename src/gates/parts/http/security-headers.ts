import { cut } from '../../../lib/escape.js'
import type { HttpFacts } from '../../../model/http.js'
import type { Say } from '../../define.js'
import type { Looked } from './looked.js'

export const securityHeaders = ['hsts', 'x-content-type-options', 'frame-ancestors', 'referrer-policy', 'csp'] as const
type SecurityHeader = (typeof securityHeaders)[number]

/** Seconds of 180 days: for less a browser that comes back seldom is not protected. */
const leastAge = 15_552_000

export const securityReasons = {
  hsts: 'Strict-Transport-Security {found}; send it with a `max-age` of at least 15552000 seconds (180 days).',
  'x-content-type-options': 'X-Content-Type-Options {found}; send `nosniff`.',
  'frame-ancestors':
    'Other sites may frame it: the policy {found}; send `frame-ancestors` in Content-Security-Policy with the sites that may, or X-Frame-Options DENY or SAMEORIGIN.',
  'referrer-policy':
    'Referrer-Policy {found}; send `strict-origin-when-cross-origin`, `strict-origin`, `same-origin` or `no-referrer`.',
  csp: 'Content-Security-Policy {found}; send one whose `script-src` or `default-src` names its sources, without any host and without `unsafe-inline` (or with a nonce or hash).'
} as const

type Headers = HttpFacts['headers']

const rules: Readonly<
  Record<SecurityHeader, { readonly headers: readonly string[]; holds(headers: Headers): boolean }>
> = {
  // The first line counts (RFC 6797, 8.1).
  hsts: {
    headers: ['strict-transport-security'],
    holds: headers => {
      const [first = ''] = headers['strict-transport-security'] ?? []
      const ages = first.split(';').flatMap(part => /^\s*max-age\s*=\s*"?(\d{1,15})"?\s*$/i.exec(part)?.[1] ?? [])
      return ages.length === 1 && Number(ages[0]) >= leastAge
    }
  },
  'x-content-type-options': {
    headers: ['x-content-type-options'],
    holds: headers => words(headers['x-content-type-options'])[0] === 'nosniff'
  },
  // A browser that finds `frame-ancestors` does not look at the older header.
  'frame-ancestors': {
    headers: ['content-security-policy', 'x-frame-options'],
    holds: headers => {
      const told = policies(headers).flatMap(policy => {
        const ancestors = policy.get('frame-ancestors')
        return ancestors === undefined ? [] : [ancestors]
      })
      if (told.length > 0) return told.some(ancestors => !ancestors.some(isAnyHost))
      const options = new Set(words(headers['x-frame-options']))
      return options.size === 1 && (options.has('deny') || options.has('sameorigin'))
    }
  },
  // Of several the last that a browser knows counts.
  'referrer-policy': {
    headers: ['referrer-policy'],
    holds: headers => {
      const last = words(headers['referrer-policy']).findLast(word => referrerPolicies.includes(word))
      return last !== undefined && discreet.includes(last)
    }
  },
  // Each policy may forbid what another allows.
  csp: {
    headers: ['content-security-policy'],
    holds: headers =>
      policies(headers).some(policy => {
        const sources = policy.get('script-src') ?? policy.get('default-src')
        return sources !== undefined && !sources.some(isAnyHost) && !allowsInline(sources)
      })
  }
}

const discreet = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']
const referrerPolicies = [
  ...discreet,
  ...['no-referrer-when-downgrade', 'origin', 'origin-when-cross-origin', 'unsafe-url']
]

/** The headers that are looked at for these. */
export function headersOf(asked: boolean | readonly SecurityHeader[] | undefined): readonly string[] {
  return [...new Set(chosen(asked).flatMap(name => rules[name].headers))]
}

function chosen(asked: boolean | readonly SecurityHeader[] | undefined): readonly SecurityHeader[] {
  if (asked === undefined || asked === false) return []
  return asked === true ? securityHeaders : asked
}

export function judgeSecurityHeaders(
  asked: boolean | readonly SecurityHeader[] | undefined,
  { headers }: HttpFacts,
  say: Say<typeof securityReasons>
): Looked {
  const [held, weak] = [true, false].map(wanted => chosen(asked).filter(name => rules[name].holds(headers) === wanted))
  return {
    failed: (weak ?? []).map(name => say(name, { found: describe(rules[name].headers, headers) })),
    kept: (held ?? []).map(name => `security header ${name}`)
  }
}

function describe(names: readonly string[], headers: Headers): string {
  const found = names.flatMap(name => headers[name] ?? [])
  return found.length === 0 ? 'is missing' : `is ${cut(found.join(', '), 120)}`
}

/** The words of a list header in lower case. */
function words(lines: readonly string[] = []): readonly string[] {
  return lines.flatMap(line => line.split(',').map(word => word.trim().toLowerCase())).filter(word => word !== '')
}

/** Every policy that is sent: its directives with their sources; of two of a name the first counts. */
function policies(headers: Headers): readonly ReadonlyMap<string, readonly string[]>[] {
  const texts = (headers['content-security-policy'] ?? []).flatMap(line => line.split(','))
  return texts.map(text => {
    const directives = text.split(';').flatMap(part => {
      const [name, ...sources] = part.trim().toLowerCase().split(/\s+/)
      return name === undefined || name === '' ? [] : [[name, sources] as const]
    })
    return new Map(directives.reverse())
  })
}

/** Whether a source lets in whoever likes: everybody, or everybody of a scheme. */
function isAnyHost(source: string): boolean {
  return source === '*' || /^[a-z][a-z0-9+.-]*:(\/\/\*(:\*|:\d+)?\/?)?$/.test(source)
}

/** A browser that knows nonces and hashes ignores `unsafe-inline` beside them. */
function allowsInline(sources: readonly string[]): boolean {
  return sources.includes("'unsafe-inline'") && !sources.some(source => /^'(nonce|sha(256|384|512))-/.test(source))
}
