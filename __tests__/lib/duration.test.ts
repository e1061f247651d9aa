import { describe, expect, test } from '@jest/globals'
import { formatDuration, parseDuration } from '../../src/lib/duration.js'

describe('a length of time', () => {
  test.each([
    ['250ms', 250, '250 milliseconds'],
    ['90s', 90_000, '1 minute 30 seconds'],
    ['30m', 1_800_000, '30 minutes'],
    ['36h', 129_600_000, '1 day 12 hours'],
    ['30d', 2_592_000_000, '30 days'],
    ['2w', 1_209_600_000, '14 days']
  ])('%s has %d milliseconds and reads "%s"', (text, milliseconds, words) => {
    expect(parseDuration(text)).toBe(milliseconds)
    expect(formatDuration(milliseconds)).toBe(words)
  })

  test.each(['', '30', 'd', '0d', '-1d', '1.5h', '1d ', '1y', '1000000s'])('%j is refused', text => {
    expect(() => parseDuration(text)).toThrow('no length of time')
  })

  test('drops a small rest after an empty unit', () => {
    expect(formatDuration(86_400_000 + 1000)).toBe('1 day')
    expect(formatDuration(0.4)).toBe('0 milliseconds')
  })
})
