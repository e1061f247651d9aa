import type { RecordFacts } from '../../../src/model/record.js'
import { exampleRecord } from '../../../src/gates/parts/example-record.js'
import type { Case } from '../../support/judge.js'

const drill = { path: 'docs/records.yml', what: 'restore-drill', 'max-age': '30d', role: 'dba' }

function row(
  title: string,
  expect: Case['expect'],
  because: string,
  evidence: { readonly record: RecordFacts },
  more: { readonly options?: Case['options']; readonly now?: string } = {}
): Case {
  return {
    title,
    options: { ...drill, ...more.options },
    evidence,
    now: more.now ?? '2026-11-19T00:00:00Z',
    expect,
    because: [because]
  }
}

const none = (record: RecordFacts) => ({ record })
const lenient = { options: { 'direct-push': 'warn' } }
const pushed = exampleRecord({}, { brought: { with: 'push', commit: 'c0ffee' } })
const open = exampleRecord({}, { brought: { with: 'open', pullRequest: 9, commit: 'c0ffee' } })

export const cases: readonly Case[] = [
  row('its day began just 30 days ago', 'passed', 'recorded', exampleRecord()),
  row('its day began longer ago', 'failed', 'too-old', exampleRecord(), { now: '2026-11-19T00:00:00.001Z' }),
  row('it is dated today', 'passed', 'recorded', exampleRecord({ on: '2026-11-19' })),
  row('it is dated tomorrow', 'failed', 'future', exampleRecord({ on: '2026-11-20' }), {
    now: '2026-11-19T23:59:59Z'
  }),
  row('it is dated in a far year', 'failed', 'future', exampleRecord({ on: '9999-12-31' })),
  row('it expires today', 'passed', 'recorded', exampleRecord({ expires: '2026-11-19' })),
  row('it expired yesterday', 'failed', 'expired', exampleRecord({ expires: '2026-11-18' })),
  row('somebody else did it', 'failed', 'not-in-role', exampleRecord({ by: 'grace' }, { isHolder: false })),
  row('it names its evidence', 'passed', 'evidence', exampleRecord({ evidence: 'https://shop.example/drill' })),
  row('a merged pull request brought it', 'passed', 'reviewed', exampleRecord()),
  row('nobody brought it', 'failed', 'direct-push', pushed),
  row('nobody brought it and that is only told', 'passed', 'direct-push', pushed, lenient),
  row('its pull request is open', 'pending', 'unmerged', open),
  row('its pull request is open and that is only told', 'passed', 'unmerged', open, lenient),
  row(
    'nobody can be asked who brought it',
    'passed',
    'untold',
    exampleRecord({}, { brought: { with: 'untold', why: 'no' } })
  ),
  row('there is no file', 'failed', 'no-file', none({ found: 'no-file' })),
  row('other things are recorded', 'failed', 'no-entry', none({ found: 'no-entry', others: ['audit'] })),
  row('nothing is recorded', 'failed', 'no-entry', none({ found: 'no-entry', others: [] }))
]
