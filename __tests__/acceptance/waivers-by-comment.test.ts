import { expect, test } from '@jest/globals'
import { comment, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { shop } from './scenes.js'

const items = { reviewed: 'sign-off: default', green: 'checks: [absent]' }
const roles = 'roles: { waiver: { users: [edgar, ada] } }'
const line = '/waive green until 2999-12-31 The runner is ill.'

const rows: readonly {
  when: string
  by?: string
  body?: string
  given?: Partial<Parameters<typeof comment>[1]>
  /** What the same person comments five minutes later. */
  later?: string
  says: string
  warns?: readonly string[]
}[] = [
  { when: 'a holder of the role asks for it', says: 'waived waived missing' },
  { when: 'its writer takes it back', later: '/revoke green', says: 'pending missing' },
  { when: 'somebody else asks for it', by: 'grace', says: 'pending missing', warns: ['waiver-refused'] },
  { when: 'the author asks for it', by: 'ada', says: 'pending missing', warns: ['waiver-refused'] },
  {
    when: 'the comment was edited',
    given: { edited: { at: '2026-11-20T09:36:00Z', by: 'ada' } },
    says: 'pending missing',
    warns: ['waiver-refused']
  },
  { when: 'it came before the head', given: { minute: 5 }, says: 'pending missing', warns: ['waiver-refused'] },
  {
    when: 'it is over',
    body: '/waive green until 2020-01-01 It was ill.',
    says: 'pending missing',
    warns: ['waiver-expired']
  },
  {
    when: 'it names no item',
    body: '/waive gren until 2999-12-31 It is ill.',
    says: 'pending missing',
    warns: ['waiver-unknown-item']
  },
  {
    when: 'it gives no reason',
    body: '/waive green until 2999-12-31',
    says: 'pending missing',
    warns: ['waiver-refused']
  },
  { when: 'it is quoted', body: `> ${line}`, says: 'pending missing' }
]

const ask = (scenario: Scenario, { by = 'edgar', body = line, given = {}, later }: Partial<(typeof rows)[number]>) => {
  comment(scenario, { by, minute: 35, body, ...given })
  if (later !== undefined) comment(scenario, { by, minute: 40, body: later })
  return judge(scenario)
}

test.each(rows)('an item is waived by a comment or not when $when', async ({ says, warns = [], ...row }) => {
  const { items: said, report, decision } = await ask(shop(items, roles), row)
  expect(said['green']).toBe(says)
  expect(report?.warnings.map(({ code }) => code)).toEqual(warns)
  expect(decision).toBe(says.startsWith('waived') ? 'go' : 'hold')
})

test('who waived and why is shown, and no waiver counts where nobody may', async () => {
  const { report, summary } = await ask(shop(items, roles), {})
  expect(report?.verdicts[1]?.reasons[0]?.text).toContain('Waived until 2999-12-31 by edgar: The runner is ill.')
  expect(summary).toContain('edgar')
  expect((await ask(shop(items), {})).items['green']).toBe('pending missing')
})

test('what is said in a comment does no harm where it is shown', async () => {
  const hostile = '</details><script>alert(1)</script> ::error::x ##[error]y @grace #1 \u202e **bold** `code` | a'
  const scenario = shop({ reviewed: 'sign-off: { role: dba, confirm: item }' }, 'roles: { dba: { users: [edgar] } }')
  comment(scenario, { by: 'edgar', minute: 35, body: `/sign-off reviewed ${hostile}` })
  const { items: said, report, summary, stdout } = await judge(scenario)
  expect(said['reviewed']).toBe('passed stated not-in-role')
  expect(report?.verdicts[0]?.reasons[0]?.params['statement']).toBe(hostile)
  for (const bad of ['<script>', '##[error]', '\u202e', '**bold**', '@grace']) {
    expect(summary.includes(bad)).toBe(false)
  }
  for (const bad of ['##[error]', '\u202e', '\n::error::']) expect(stdout.includes(bad)).toBe(false)
})
