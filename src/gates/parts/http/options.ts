import { asList } from '../../../lib/as-list.js'
import { parseDuration } from '../../../lib/duration.js'
import type { HttpAsk, Status } from '../../../model/http.js'
import {
  briefDuration,
  choice,
  count,
  either,
  flag,
  list,
  mapOf,
  object,
  optional,
  scalar,
  serviceUrl,
  text,
  texts,
  type ObjectOf
} from '../../../schema/build.js'
import { caOption } from '../ca-option.js'
import { headersOf, securityHeaders } from './security-headers.js'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
const classes = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const

const status = () =>
  either(count({ about: 'A status.', least: 100, most: 599 }), choice(classes, { about: 'All statuses of a class.' }), {
    about: 'A status, or a class of them.'
  })

const percentile = (share: string) =>
  optional(
    briefDuration({ about: `Longest time that ${share} of the samples may take, from sending to the last byte.` })
  )

/** Requests that are made for percentiles where nobody says how many. */
const usualSamples = 20

export const httpOptions = {
  url: serviceUrl({
    about:
      'What is asked. Link-local addresses and those of cloud metadata are refused; loopback and private ones are not.'
  }),
  method: choice(methods, { about: 'The method of every request.', default: 'GET' }),
  status: optional(
    either(status(), list(status(), { about: 'Statuses and classes.' }), {
      about: 'What it may be answered with; without it 2xx, or 3xx where the URL itself must redirect to https.'
    })
  ),
  'request-headers': optional(
    mapOf(text({ about: 'The value of a header.' }), { about: 'Headers to send, to the origin of `url` only.' })
  ),
  'request-body': optional(text({ about: 'The body to send.' })),
  'token-env': optional(
    text({ about: 'Environment variable of the step whose value is sent as a token, to the origin of `url` only.' })
  ),
  'token-header': text({
    about: 'Header that carries the token: `Authorization` as `Bearer …`, any other as it is.',
    default: 'Authorization'
  }),
  ca: caOption,
  follow: flag({
    about: 'Follow redirects, three at most; without it a redirect is an answer like any other.',
    default: false
  }),
  headers: optional(
    mapOf(
      either(
        flag({ about: 'Whether it must be there.' }),
        text({ about: 'The whole value, where `*` stands for any text.' }),
        {
          about: 'Whether it must be there, or its whole value; letter case counts, and `*` stands for any text.'
        }
      ),
      { about: 'What the headers of the answer must be.' }
    )
  ),
  'security-headers': optional(
    either(
      flag({ about: 'Whether all of them must hold.' }),
      list(choice(securityHeaders, { about: 'One of them.' }), { about: 'Those that must hold.' }),
      { about: 'Security headers that must be there with a value that protects: all, or those listed.' }
    )
  ),
  cache: optional(
    texts({
      about:
        'Directives that Cache-Control must have; `max-age=3600` asks for so many seconds or more, `max-age=0` for just that.'
    })
  ),
  compressed: flag({ about: 'Whether the body must be compressed where the request allows it.', default: false }),
  cors: optional(
    object(
      {
        allow: optional(
          texts({ about: 'Origins, such as `https://app.example`, whose pages must be allowed to ask.' })
        ),
        deny: optional(texts({ about: 'Origins whose pages must not be allowed.' }))
      },
      { about: 'Pages of which origins may ask, preflight included where a browser would send one.' }
    )
  ),
  'redirects-to-https': optional(
    either(
      flag({ about: 'Whether the same URL with http:// must.' }),
      serviceUrl({ about: 'The http:// URL that must.' }),
      {
        about: 'Whether http:// (port 80), or the URL given, must redirect to https:// on the same host.'
      }
    )
  ),
  body: optional(
    either(
      texts({ about: 'Texts that must be in the body.' }),
      object(
        {
          contains: optional(texts({ about: 'Texts that must be in the body.' })),
          'not-contains': optional(texts({ about: 'Texts that must not be in the body.' }))
        },
        { about: 'Texts that must and must not be in the body.' }
      ),
      { about: 'Texts that must, or must not, be in the body; letter case counts.' }
    )
  ),
  json: optional(
    mapOf(scalar({ about: 'The value that must be there.' }), {
      about: 'Values of the JSON body by JSON Pointer (RFC 6901), such as `/status`.'
    })
  ),
  tls: optional(
    object(
      {
        'days-left': count({ about: 'Days that the certificate must still be valid.', default: 14 }),
        protocol: optional(
          choice(['TLSv1.2', 'TLSv1.3'], { about: 'Oldest protocol that the service may speak; older ones are tried.' })
        ),
        host: optional(text({ about: 'The name that the certificate must be for, where `url` does not have it.' }))
      },
      { about: 'What the connection must be; the certificate is verified in any case.' }
    )
  ),
  p50: percentile('half'),
  p95: percentile('95 %'),
  p99: percentile('99 %'),
  samples: optional(
    count({
      about: `Requests to make and measure after the first answer; without it ${String(usualSamples)} where a percentile is asked for.`,
      least: 1,
      most: 1000
    })
  ),
  concurrency: count({ about: 'How many samples are under way at once.', least: 1, most: 50, default: 1 }),
  'rate-limit': optional(
    object(
      {
        burst: count({
          about: 'Requests to make as fast as possible; one must be answered with 429.',
          least: 2,
          most: 1000
        })
      },
      { about: 'Whether the service limits how fast it is asked.' }
    )
  ),
  retries: count({
    about: 'How often to ask again, after pauses of 250 ms to 5 s, while there is no answer with such a status.',
    most: 1000,
    default: 0
  }),
  timeout: briefDuration({
    about: 'Time for everything, retries and samples included; a single request is given up after 10 s.',
    default: '30s'
  })
}

export type HttpOptions = ObjectOf<typeof httpOptions>

/** The statuses that an answer may have. */
export function statusesOf({ url, status: asked, 'redirects-to-https': redirect }: HttpOptions): readonly Status[] {
  if (asked === undefined) return redirect === true && isPlain(url) ? ['3xx'] : ['2xx']
  return asList(asked)
}

/** The http:// URL that must redirect, if one must. */
export function plainUrlOf({ url, 'redirects-to-https': redirect = false }: HttpOptions): string | undefined {
  if (typeof redirect === 'string') return redirect
  if (!redirect || isPlain(url) || !URL.canParse(url)) return redirect ? url : undefined
  const { hostname, pathname, search } = new URL(url)
  return `http://${hostname}${pathname}${search}`
}

function isPlain(url: string): boolean {
  return /^http:/i.test(url)
}

/** Texts that must, and that must not, be in the body. */
export function textsOf({ body }: HttpOptions): {
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
} {
  if (typeof body !== 'object' || !('contains' in body || 'not-contains' in body)) {
    return { wanted: typeof body === 'string' || Array.isArray(body) ? asList<string>(body) : [], unwanted: [] }
  }
  return { wanted: asList(body.contains), unwanted: asList(body['not-contains']) }
}

/** The question that these options ask. */
export function askOf(options: HttpOptions): HttpAsk {
  const { url, method, follow, compressed, ca, tls, cors, p50, p95, p99, samples, concurrency, retries } = options
  const { 'request-body': body, 'token-env': env, 'token-header': header, 'rate-limit': limit } = options
  const { wanted, unwanted } = textsOf(options)
  const isMeasured = samples !== undefined || [p50, p95, p99].some(each => each !== undefined)
  const plain = plainUrlOf(options)
  const names = [...Object.keys(options.headers ?? {}), ...headersOf(options['security-headers'])]
  return {
    ...{ url, method, follow, compressed, retries },
    headers: options['request-headers'] ?? {},
    timeout: parseDuration(options.timeout),
    status: statusesOf(options),
    keep: {
      headers: [
        ...names,
        ...(options.cache === undefined ? [] : ['cache-control']),
        ...(compressed ? ['content-encoding'] : [])
      ],
      texts: [...wanted, ...unwanted],
      json: Object.keys(options.json ?? {})
    },
    origins: [...asList(cors?.allow), ...asList(cors?.deny)],
    ...(body === undefined ? {} : { body }),
    ...(env === undefined ? {} : { token: { env, header } }),
    ...(ca === undefined ? {} : { ca }),
    ...(tls?.host === undefined ? {} : { host: tls.host }),
    ...(tls?.protocol === undefined ? {} : { oldest: tls.protocol }),
    ...(plain === undefined ? {} : { plain }),
    ...(isMeasured ? { samples: { count: samples ?? usualSamples, concurrency } } : {}),
    ...(limit === undefined ? {} : { burst: limit.burst })
  }
}
