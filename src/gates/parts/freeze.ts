import { formatTime, type Local } from '../../lib/zone.js'
import type { Mistake } from '../../schema/validate.js'
import { form, object, optional, text, type TypeOf } from '../../schema/build.js'

const moment = (about: string) =>
  form(
    '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$',
    'a day as YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM',
    { about }
  )

/** A time in which nothing may be deployed, by the clocks of the zone. */
export const freeze = object(
  {
    from: moment('First day, or moment, of the freeze by the clocks of the zone.'),
    to: optional(moment('Last day of the freeze, or the moment at which it ends; without it the day of `from`.')),
    reason: text({ about: 'Why nothing may be deployed.' })
  },
  { about: 'A time in which nothing may be deployed.' }
)

export type Freeze = TypeOf<typeof freeze>

/** The first moment of a freeze; moments compare as texts. */
export function beginOf({ from }: Freeze): string {
  return from.includes('T') ? from : `${from}T00:00`
}

/** The first moment after a freeze. */
export function endOf({ from, to = from }: Freeze): string {
  return to.includes('T') ? to : `${to}T24:00`
}

/** Freezes that would never be in force. */
export function findFreezeMistakes(all: readonly Freeze[]): readonly Mistake[] {
  return all.flatMap((each, index): readonly Mistake[] => {
    if (endOf(each) > beginOf(each)) return []
    const message = `This freeze ends before it begins; write a \`to\` that is after ${each.from}.`
    return [{ path: ['deny', index, 'to'], at: 'value', message }]
  })
}

export function isWithin(each: Freeze, { day, minute }: Local): boolean {
  const shown = `${day}T${formatTime(minute)}`
  return shown >= beginOf(each) && shown < endOf(each)
}
