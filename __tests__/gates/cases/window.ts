import type { Case } from '../../support/judge.js'

const berlin = { timezone: 'Europe/Berlin' }
type Row = readonly [title: string, options: Case['options'], now: string, expect: Case['expect'], because: string]

const rows: readonly Row[] = [
  ['it has just opened', { ...berlin, allow: ['Fri 09:00-16:00'] }, '2026-11-20T08:00:00Z', 'passed', 'open'],
  ['it opens in a second', { ...berlin, allow: ['Fri 09:00-16:00'] }, '2026-11-20T07:59:59.999Z', 'pending', 'closed'],
  ['it has just closed', { ...berlin, allow: ['Fri 09:00-16:00'] }, '2026-11-20T15:00:00Z', 'pending', 'closed'],
  ['it closes in a second', { ...berlin, allow: ['Fri 09:00-16:00'] }, '2026-11-20T14:59:59Z', 'passed', 'open'],
  ['one window is no list', { allow: 'Fri 08:00-10:00' }, '2026-11-20T09:00:00Z', 'passed', 'open'],
  [
    'the second window is open',
    { allow: ['Mon 01:00-02:00', 'Fri 08:00-10:00'] },
    '2026-11-20T09:00:00Z',
    'passed',
    'open'
  ],
  ['days are a list', { allow: ['Mon,Wed-Fri 08:00-10:00'] }, '2026-11-19T09:00:00Z', 'passed', 'open'],
  ['days are another list', { allow: ['Mon,Wed-Fri 08:00-10:00'] }, '2026-11-17T09:00:00Z', 'pending', 'closed'],
  ['days go round the week', { allow: ['Sat-Mon 08:00-10:00'] }, '2026-11-22T09:00:00Z', 'passed', 'open'],
  ['a night is before midnight', { allow: ['Fri 22:00-02:00'] }, '2026-11-20T23:59:00Z', 'passed', 'open'],
  ['a night is after midnight', { allow: ['Fri 22:00-02:00'] }, '2026-11-21T01:59:00Z', 'passed', 'open'],
  ['a night is over', { allow: ['Fri 22:00-02:00'] }, '2026-11-21T02:00:00Z', 'pending', 'closed'],
  ['the night before is not its own', { allow: ['Fri 22:00-02:00'] }, '2026-11-20T01:00:00Z', 'pending', 'closed'],
  ['a night of Sunday is Monday', { allow: ['Sun 22:00-02:00'] }, '2026-11-23T01:00:00Z', 'passed', 'open'],
  ['a day ends at midnight', { allow: ['Fri 00:00-24:00'] }, '2026-11-20T23:59:59Z', 'passed', 'open'],
  ['a day has ended at midnight', { allow: ['Fri 00:00-24:00'] }, '2026-11-21T00:00:00Z', 'pending', 'closed'],
  ['the week ends for business', { 'business-days': true }, '2026-11-21T00:00:00Z', 'pending', 'closed'],
  [
    'it is still Friday there',
    { timezone: 'America/New_York', 'business-days': true },
    '2026-11-21T03:00:00Z',
    'passed',
    'open'
  ],
  [
    'a window is of a weekend without business',
    { 'business-days': true, allow: ['Sat 09:00-10:00'] },
    '2026-11-21T09:30:00Z',
    'pending',
    'closed'
  ],
  [
    'a freeze of one day has begun',
    { deny: [{ from: '2026-11-27', reason: 'Sale' }] },
    '2026-11-27T00:00:00Z',
    'pending',
    'frozen'
  ],
  [
    'a freeze of one day has ended',
    { deny: [{ from: '2026-11-27', reason: 'Sale' }] },
    '2026-11-28T00:00:00Z',
    'passed',
    'open'
  ],
  [
    'a freeze ends at a moment',
    { deny: [{ from: '2026-11-27T12:00', to: '2026-11-27T13:00', reason: 'Sale' }] },
    '2026-11-27T13:00:00Z',
    'passed',
    'open'
  ],
  [
    'a freeze lasts to a moment',
    { deny: [{ from: '2026-11-27T12:00', to: '2026-11-27T13:00', reason: 'Sale' }] },
    '2026-11-27T12:59:59Z',
    'pending',
    'frozen'
  ],
  [
    'a freeze is in an open window',
    { allow: ['Fri 00:00-24:00'], deny: [{ from: '2026-11-27', reason: 'Sale' }] },
    '2026-11-27T10:00:00Z',
    'pending',
    'frozen'
  ],
  ['nothing is said', {}, '2026-11-20T09:00:00Z', 'failed', 'no-window'],
  // Clocks go from 01:59 to 03:00 in Berlin on 2026-03-29, and show 02:00 to 02:59 twice on 2026-10-25.
  ['the clock skips the opening', { ...berlin, allow: ['Sun 02:30-04:00'] }, '2026-03-29T01:00:00Z', 'passed', 'open'],
  [
    'the clock skips the whole window',
    { ...berlin, allow: ['Sun 02:10-02:50'] },
    '2026-03-29T01:10:00Z',
    'pending',
    'closed'
  ],
  [
    'the clock shows the window once',
    { ...berlin, allow: ['Sun 02:00-03:00'] },
    '2026-10-25T00:30:00Z',
    'passed',
    'open'
  ],
  [
    'the clock shows the window again',
    { ...berlin, allow: ['Sun 02:00-03:00'] },
    '2026-10-25T01:30:00Z',
    'passed',
    'open'
  ],
  [
    'a zone is half an hour off',
    { timezone: 'Asia/Kolkata', allow: ['Fri 14:30-14:31'] },
    '2026-11-20T09:00:30Z',
    'passed',
    'open'
  ]
]

export const cases: readonly Case[] = rows.map(([title, options, now, expect, because]) => ({
  title,
  options,
  evidence: {},
  now,
  expect,
  because: [because]
}))
