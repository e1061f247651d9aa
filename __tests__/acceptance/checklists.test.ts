import { expect, test } from '@jest/globals'
import { CHECKLIST, type Scenario } from '../support/github/scenario.js'
import { judge, type Case } from './judge.js'
import { checklistOf, rewriteChecklist, shop } from './scenes.js'

const good = { item: 'checks: [build]' }

/** A checklist that is wrong at one place, which the complaint names. */
type Row = { readonly when: string; readonly text: string; readonly line?: number; readonly told: RegExp }

const item = (words: string) => checklistOf({ item: words })
const nested = (depth: number) => `version: 1\nname: ${'['.repeat(depth)}${']'.repeat(depth)}\nphases: []\n`

const rows: readonly Row[] = [
  { when: 'it is empty', text: '', line: 1, told: /empty/ },
  { when: 'it only has comments', text: '# later\n', line: 1, told: /empty/ },
  {
    when: 'it has an alias',
    text: `${item('checks: &all [build]')}      - { title: Again, checks: *all }\n`,
    line: 7,
    told: /Alias/
  },
  {
    when: 'it has a merge key',
    text: `${item('checks: [build]')}      - { title: Again, <<: { checks: [build] } }\n`,
    line: 7,
    told: /Merge keys/
  },
  { when: 'it has a tag', text: item('checks: !!js/function "x"'), line: 6, told: /tag/ },
  {
    when: 'it has a second document',
    text: `${item('checks: [build]')}---\nversion: 1\n`,
    line: 7,
    told: /second document/
  },
  { when: 'it is nested too deep', text: nested(70), line: 2, told: /nested over 64/ },
  { when: 'it is no YAML', text: 'version: 1\nphases: [\n', told: /not valid YAML/ },
  { when: 'it is a list', text: '- version: 1\n', line: 1, told: /mapping/ },
  { when: 'it has no version', text: item('checks: [build]').replace('version: 1\n', ''), told: /`version`/ },
  {
    when: 'its version is another',
    text: item('checks: [build]').replace('version: 1', 'version: 2'),
    line: 1,
    told: /1/
  },
  { when: 'it has no phases', text: 'version: 1\n', line: 1, told: /`phases`/ },
  { when: 'a key is unknown', text: item('checks: [build], severty: warning'), line: 6, told: /`severty`.*`severity`/ },
  { when: 'a gate is unknown', text: item('cheks: [build]'), line: 6, told: /`cheks`.*`checks`/ },
  { when: 'an option is unknown', text: item('checks: { names: [build], aps: x }'), line: 6, told: /`aps`.*`app`/ },
  {
    when: 'a role is unknown',
    text: checklistOf({ item: 'sign-off: leed' }, 'roles: { lead: { users: [ada] } }'),
    line: 7,
    told: /`leed`.*`lead`/
  },
  { when: 'a key stands twice', text: item('checks: [build], checks: [test]'), line: 6, told: /already/ },
  {
    when: 'an id stands twice',
    text: `${item('checks: [build]')}      - { id: item, title: Again, checks: [build] }\n`,
    line: 7,
    told: /`item` is already taken/
  },
  { when: 'a value is of another type', text: item('tests: { min-tests: many }'), line: 6, told: /min-tests/ },
  { when: 'a number is out of range', text: item('coverage: { lines: 101 }'), line: 6, told: /101/ },
  { when: 'a number is below its range', text: item('tests: { min-tests: 0 }'), line: 6, told: /0/ },
  { when: 'a length of time has no unit', text: item('sign-off: { max-age: 30 }'), line: 6, told: /max-age|30/ },
  { when: 'a list is empty', text: item('checks: []'), line: 6, told: /checks|names/ },
  { when: 'an item names two gates', text: item('checks: [build], sign-off: default'), line: 6, told: /One gate/ },
  { when: 'a condition is empty', text: item('checks: [build], when: {}'), line: 6, told: /condition/ },
  {
    when: 'an event never comes',
    text: item('checks: [build], when: { events: [pull-request] }'),
    line: 6,
    told: /pull_request/
  },
  { when: 'a severity is unknown', text: item('checks: [build], severity: warn'), line: 6, told: /warning/ },
  { when: 'nobody holds a role', text: checklistOf(good, 'roles: { lead: {} }'), line: 3, told: /Nobody holds/ },
  {
    when: 'a waiver never ends',
    text: checklistOf(good, 'waivers: [{ item: item, reason: x, approved-by: edgar }]'),
    line: 3,
    told: /expires/
  },
  {
    when: 'a waiver ends on no day',
    text: checklistOf(good, 'waivers: [{ item: item, reason: x, approved-by: edgar, expires: 2999-13-01 }]'),
    line: 3,
    told: /2999-13-01/
  },
  {
    when: 'a link leads to a script',
    text: item('checks: [build], link: "javascript:alert(1)"'),
    line: 6,
    told: /https/
  }
]

test.each(rows)('nothing is judged when $when', async ({ text, line, told }) => {
  const scenario = shop(good)
  rewriteChecklist(scenario, text)
  const judged = await judge(scenario)
  const errors = judged.annotations.filter(({ level }) => level === 'error')
  const place = { file: CHECKLIST, line: line === undefined ? expect.any(String) : String(line) }
  expect(errors).toContainEqual(expect.objectContaining({ message: expect.stringMatching(told), ...place }))
  expect(judged).toMatchObject({ report: null, exitCode: 3, decision: 'no-go' })
  expect(judged.calls.map(({ route }) => route).filter(route => /reviews|check-runs/.test(route))).toEqual([])
})

test('every complaint is told at once, each at its line', async () => {
  const scenario = shop(good)
  rewriteChecklist(scenario, checklistOf({ one: 'cheks: [build]', two: 'checks: 3', three: 'sign-off: nobody' }))
  const { annotations, summary } = await judge(scenario)
  expect(annotations.map(({ line }) => line)).toEqual(['6', '7', '8'])
  expect(summary.match(/^- /gm)).toHaveLength(3)
})

test('at most ten complaints are annotations, and the summary has all of them', async () => {
  const scenario = shop(good)
  rewriteChecklist(
    scenario,
    checklistOf(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`i${String(index)}`, 'cheks: x'])))
  )
  const { annotations, summary } = await judge(scenario)
  expect(annotations).toHaveLength(10)
  expect(summary.match(/^- /gm)).toHaveLength(40)
})

const contents = 'contents/{path}'
const rewrite = (bytes: Buffer): Case => ({
  faults: [
    {
      at: contents,
      times: 9,
      fault: {
        kind: 'rewrite',
        change: body => ({ ...(body as object), size: bytes.length, content: bytes.toString('base64') })
      }
    }
  ]
})

const unreadable: readonly {
  readonly when: string
  readonly set?: (scenario: Scenario) => void
  readonly given?: Case
  readonly told: RegExp
  readonly exitCode: number
}[] = [
  {
    when: 'there is none',
    set: scenario => {
      rewriteChecklist(scenario, undefined)
    },
    told: /no checklist at .*deployment-checklist\.yml/,
    exitCode: 3
  },
  {
    when: 'it is over 1 MiB',
    set: scenario => {
      rewriteChecklist(scenario, `${item('checks: [build]')}#${'x'.repeat(1024 * 1024)}\n`)
    },
    told: /1,?048,?576|1 MiB/,
    exitCode: 3
  },
  { when: 'it is not UTF-8', given: rewrite(Buffer.from([0x76, 0xff, 0xfe, 0x0a])), told: /UTF-8/, exitCode: 3 },
  { when: 'it is UTF-16', given: rewrite(Buffer.from(item('checks: [build]'), 'utf16le')), told: /./, exitCode: 3 },
  { when: 'its name ends otherwise', given: { inputs: { checklist: 'README.txt' } }, told: /README\.txt/, exitCode: 3 },
  { when: 'it is a folder', given: { inputs: { checklist: '.github' } }, told: /no file/, exitCode: 3 },
  {
    when: 'its path leads out of the repository',
    given: { inputs: { checklist: '../shop/deploy.yml' } },
    told: /./,
    exitCode: 3
  },
  {
    when: 'GitHub gives less of it than it has',
    given: {
      faults: [
        { at: contents, times: 9, fault: { kind: 'rewrite', change: body => ({ ...(body as object), content: '' }) } }
      ]
    },
    told: /not all of/,
    exitCode: 1
  }
]

test.each(unreadable)('nothing is judged when $when', async ({ set, given, told, exitCode }) => {
  const scenario = shop(good)
  set?.(scenario)
  const judged = await judge(scenario, given)
  expect(judged.annotations.map(({ message }) => message).join('\n')).toMatch(told)
  expect(judged).toMatchObject({ report: null, decision: 'no-go', exitCode })
})

test.each([
  { when: 'it has no items', text: 'version: 1\nphases:\n  - id: before\n    items: []\n' },
  { when: 'it has no phase', text: 'version: 1\nphases: []\n' },
  { when: 'every item is skipped', text: item('checks: [build], when: { branches: [release] }') }
])('nothing goes when $when', async ({ text }) => {
  const scenario = shop(good)
  rewriteChecklist(scenario, text)
  const { decision, report } = await judge(scenario)
  expect(decision).toBe('no-go')
  if (report !== null) expect(report.reasons.map(({ code }) => code)).toEqual(['nothing-judged'])
})
