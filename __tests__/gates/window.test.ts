import { expect, test } from '@jest/globals'
import { window } from '../../src/gates/window.js'
import { nobody } from '../../src/model/sign-off.js'
import { completeByDefaults } from '../support/judge.js'

test.each([
  ['the time zone is misspelt', { timezone: 'Europe/Berlim', allow: ['Mon 09:00-10:00'] }, ['timezone']],
  [
    'a freeze ends before it begins',
    { deny: [{ from: '2026-12-20', to: '2026-01-03', reason: 'Year end' }] },
    ['deny', 0, 'to']
  ],
  [
    'a freeze ends as it begins',
    { deny: [{ from: '2026-12-20T10:00', to: '2026-12-20T10:00', reason: 'x' }] },
    ['deny', 0, 'to']
  ]
])('options are refused when %s', (_, options, path) => {
  expect(
    window.mistakes(completeByDefaults(window, options), Object.keys(options)).map(mistake => mistake.path)
  ).toEqual([path])
})

test.each([
  ['the day after', { allow: ['Mon-Fri 09:00-16:00'] }, '2026-11-19T17:00:00Z', 'it opens Fri 2026-11-20 09:00.'],
  ['after the weekend', { allow: ['Mon-Fri 09:00-16:00'] }, '2026-11-20T17:00:00Z', 'it opens Mon 2026-11-23 09:00.'],
  [
    'by the clocks of the zone',
    { timezone: 'Europe/Berlin', allow: ['Sat 02:30-04:00'] },
    '2026-11-20T17:00:00Z',
    'it opens Sat 2026-11-21 02:30.'
  ],
  [
    'when clocks skip the beginning',
    { timezone: 'Europe/Berlin', allow: ['Sun 02:30-04:00'] },
    '2026-03-28T17:00:00Z',
    'it opens Sun 2026-03-29 03:00.'
  ],
  [
    'after a freeze',
    { deny: [{ from: '2026-12-20', to: '2027-01-03', reason: 'Year end' }] },
    '2026-12-24T09:00:00Z',
    '(Year end); it opens Mon 2027-01-04 00:00.'
  ],
  [
    'never',
    { allow: [], 'business-days': true },
    '2026-11-20T09:00:00Z',
    'it does not open within 400 days, so correct the window.'
  ]
])('the next opening is told when it is %s', (_, options, now, told) => {
  const { outcome, reasons } = window.judge({
    options: completeByDefaults(window, options),
    evidence: {},
    now,
    role: nobody,
    item: { id: 'item' }
  })
  expect(outcome).toBe('pending')
  expect(reasons[0]?.text.endsWith(told)).toBe(true)
})
