import { weekdays, type Local } from '../../lib/zone.js'
import { form } from '../../schema/build.js'

const dayWord = `(?:${weekdays.join('|')})`
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]'

/**
 * `Mon-Thu 09:00-16:00`; a window that ends before it begins lasts into the next day,
 * and one that ends at 24:00 until midnight.
 */
export const weeklyWindow = form(
  `^${dayWord}(?:-${dayWord})?(?:,${dayWord}(?:-${dayWord})?)* ${time}-(?:${time}|24:00)$`,
  'days and times such as Mon-Thu 09:00-16:00 or Mon,Wed 22:00-02:00',
  { about: 'Weekly days and times at which it may be deployed.' }
)

/** When a window is open each week. */
interface Weekly {
  readonly days: ReadonlySet<number>
  /** Minutes since midnight; `to` is beyond `from` and may lie in the next day. */
  readonly from: number
  readonly to: number
}

/** Whether the clocks show a moment of the window. */
export function isInside(window: string, { weekday, minute }: Local): boolean {
  const { days, from, to } = parse(window)
  const before = (weekday + 6) % 7
  return (days.has(weekday) && minute >= from && minute < to) || (days.has(before) && minute + wholeDay < to)
}

const wholeDay = 24 * 60

function parse(window: string): Weekly {
  const [days = '', times = ''] = window.split(' ')
  const [from = 0, until = 0] = times.split('-').map(minuteOf)
  return { days: new Set(days.split(',').flatMap(daysOf)), from, to: until > from ? until : until + wholeDay }
}

function minuteOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

/** `Fri-Mon` goes round the end of the week. */
function daysOf(text: string): readonly number[] {
  const [first = 0, last = first] = text.split('-').map(word => weekdays.findIndex(day => day === word))
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7)
}
