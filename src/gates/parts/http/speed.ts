import { parseDuration } from '../../../lib/duration.js'
import { isStatus } from '../../../lib/http-status.js'
import { listNames, plural } from '../../../lib/words.js'
import type { HttpRecord, Sample } from '../../../model/http.js'
import type { Reason } from '../../../model/reason.js'
import type { Say } from '../../define.js'
import { statusesOf, type HttpOptions } from './options.js'

export const speedReasons = {
  'fast-enough': '{percentile} of {samples} is {found}, within {limit}.',
  'too-slow': '{percentile} of {samples} is {found}, and must be within {limit}; find out what takes the time.',
  sampled: '{samples} more are answered as asked for.',
  'samples-failed':
    '{failed} of {samples} are not answered as asked for ({why}); a service that fails fast is not fast.',
  limited: 'The rate is limited: a request is answered with 429 after {sent}.',
  'not-limited':
    'None of {sent} at once is answered with 429 ({unanswered} unanswered); limit the rate, or raise `burst` to your limit.'
} as const

type Found = { readonly failed: readonly Reason[]; readonly passed: readonly Reason[] }

const percentiles = { p50: 50, p95: 95, p99: 99 } as const

/** Percentiles by nearest rank: the smallest time that so many of a hundred samples do not exceed. */
export function judgeSpeed(options: HttpOptions, { samples }: HttpRecord, say: Say<typeof speedReasons>): Found {
  const limits = Object.entries(percentiles).flatMap(([name, rank]) => {
    const limit = options[name as keyof typeof percentiles]
    return limit === undefined ? [] : [{ name, rank, limit }]
  })
  if (limits.length === 0 && options.samples === undefined) return { failed: [], passed: [] }
  if (samples === undefined || samples.length === 0) throw new Error('Samples were asked for, and there are none.')
  const told = plural(samples.length, 'request')
  const answers = samples.flatMap(each => ('answer' in each ? [each.answer] : []))
  const asked = statusesOf(options)
  const [good, other] = [true, false].map(wanted => answers.filter(each => isStatus(asked, each.status) === wanted))
  const why = [
    ...(other ?? []).map(({ status }) => `status ${String(status)}`),
    ...samples.flatMap(each => ('failure' in each ? [each.failure.detail] : []))
  ]
  const failed = why.length > 0 ? [say('samples-failed', { failed: why.length, samples: told, why: count(why) })] : []
  const times = sortedTimes(good ?? [])
  const passed = failed.length === 0 && limits.length === 0 ? [say('sampled', { samples: told })] : []
  for (const { name: percentile, rank, limit } of limits) {
    const time = times[Math.ceil((rank / 100) * times.length) - 1]
    if (time === undefined) continue
    const said = { percentile, samples: told, found: `${String(Math.ceil(time * 10) / 10)} ms`, limit }
    if (time <= parseDuration(limit)) passed.push(say('fast-enough', said))
    else failed.push(say('too-slow', said))
  }
  return { failed, passed }
}

function sortedTimes(samples: readonly Sample[]): readonly number[] {
  return samples.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right)
}

/** Each thing once, with how often it was. */
function count(all: readonly string[]): string {
  const distinct = [...new Set(all)].sort()
  return listNames(distinct.map(one => `${String(all.filter(other => other === one).length)} × ${one}`))
}

export function judgeBurst(options: HttpOptions, { burst }: HttpRecord, say: Say<typeof speedReasons>): Found {
  if (options['rate-limit'] === undefined) return { failed: [], passed: [] }
  if (burst === undefined) throw new Error('A burst was asked for, and nothing tells of it.')
  const sent = plural(burst.sent, 'request')
  if (burst.limited) return { failed: [], passed: [say('limited', { sent })] }
  return { failed: [say('not-limited', { sent, unanswered: burst.unanswered })], passed: [] }
}
