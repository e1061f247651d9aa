import { asList } from '../lib/as-list.js'
import { formatLocal, openZone, type Local } from '../lib/zone.js'
import { either, flag, list, object, optional, text } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { findFreezeMistakes, freeze, isWithin } from './parts/freeze.js'
import { findZoneMistakes, sayOpening } from './parts/opening.js'
import { isInside, weeklyWindow } from './parts/weekly.js'

export const window = defineGate({
  id: 'window',
  title: 'It is a time at which things are deployed',
  about: 'Holds back a deployment outside the weekly windows, and in a freeze.',
  options: object({
    timezone: text({ about: 'The IANA time zone whose clocks count, such as Europe/Berlin.', default: 'UTC' }),
    allow: optional(
      either(weeklyWindow, list(weeklyWindow, { about: 'Several of them.' }), {
        about: 'A weekly window or several; without any every time of the week.'
      })
    ),
    deny: list(freeze, { about: 'Freezes, each with its reason.', default: [] }),
    'business-days': flag({ about: 'Whether Saturdays and Sundays are out.', default: false })
  }),
  shorthand: { accepts: weeklyWindow, means: allow => ({ allow }) },
  mistakes: ({ timezone, deny }) => [...findZoneMistakes(timezone), ...findFreezeMistakes(deny)],
  needs: () => ({}),
  reasons: {
    open: 'It is {now} in {timezone}, which is a time to deploy.',
    closed: 'It is {now} in {timezone}, outside {windows}; {opens}.',
    frozen: 'It is {now} in {timezone}, and from {from} to {to} nothing is deployed ({why}); {opens}.',
    'no-window': 'Neither `allow` nor `deny` nor `business-days` says anything; name at least one.'
  },
  judge: ({ options, now, say }) => {
    const { timezone, deny, 'business-days': businessDays } = options
    const allow = options.allow === undefined ? undefined : asList(options.allow)
    const zone = openZone(timezone)
    if (zone === null) throw new Error(`The checklist was loaded with a time zone ${timezone} that does not exist.`)
    if (allow === undefined && deny.length === 0 && !businessDays) {
      return settle({ failed: [say('no-window', {})], passed: [] })
    }
    const frozenAt = (local: Local) => deny.filter(each => isWithin(each, local))
    const isOpen = (local: Local) =>
      !(businessDays && local.weekday > 4) && (allow?.some(each => isInside(each, local)) ?? true)

    const at = Math.floor(Date.parse(now) / 60_000) * 60_000
    const local = zone(at)
    const shown = formatLocal(local)
    const frozen = frozenAt(local)
    if (frozen.length === 0 && isOpen(local)) return settle({ passed: [say('open', { now: shown, timezone })] })
    const opens = sayOpening(at, zone, then => isOpen(then) && frozenAt(then).length === 0)
    const pending = frozen.map(({ from, to = from, reason }) =>
      say('frozen', { now: shown, timezone, from, to, why: reason, opens })
    )
    const windows = [...(allow ?? ['the days']), ...(businessDays ? ['Saturday and Sunday excepted'] : [])].join(', ')
    const closed = frozen.length === 0 ? [say('closed', { now: shown, timezone, windows, opens })] : []
    return settle({ pending: [...pending, ...closed], passed: [] })
  },
  examples: [
    {
      title: 'it is Friday morning, and the window is open',
      options: { timezone: 'Europe/Berlin', allow: ['Mon-Fri 09:00-16:00'] },
      evidence: {},
      now: '2026-11-20T09:00:00Z',
      expect: 'passed',
      because: 'open'
    },
    {
      title: 'it is Friday evening',
      options: { timezone: 'Europe/Berlin', allow: ['Mon-Fri 09:00-16:00'] },
      evidence: {},
      now: '2026-11-20T16:00:00Z',
      expect: 'pending',
      because: 'closed'
    },
    {
      title: 'there is a freeze',
      options: { timezone: 'Europe/Berlin', deny: [{ from: '2026-12-20', to: '2027-01-03', reason: 'Year end' }] },
      evidence: {},
      now: '2026-12-31T12:00:00Z',
      expect: 'pending',
      because: 'frozen'
    },
    {
      title: 'nothing is said of any time',
      options: { timezone: 'Europe/Berlin' },
      evidence: {},
      expect: 'failed',
      because: 'no-window'
    }
  ]
})
