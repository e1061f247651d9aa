import { describe, expect, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import { deploy, push, type Scenario } from '../support/github/scenario.js'
import type { Simulation } from '../../src/commands/simulate-text.js'
import { complaintsOf } from './judge.js'
import { askPast, checklist, mergedShop, type Asked, type Change } from './past-scenes.js'
import { checklistOf, type Items } from './scenes.js'

const items = { reviewed: 'sign-off: default', built: 'checks: build' }

async function simulate(
  scenario: Scenario,
  asked: Items,
  { words = [], ...given }: Partial<Asked> = {}
): Promise<Simulation & { readonly exitCode: number | null; readonly stderr: string }> {
  const files = { [checklist]: checklistOf(asked) }
  const said = await askPast(scenario, { words: ['simulate', checklist, '--json', ...words], files, ...given })
  const simulation = JSON.parse(said.stdout) as Simulation
  expect(complaintsOf('simulation', simulation)).toEqual([])
  expect(simulation.apiCalls).toBe(said.calls)
  expect(simulation.apiCalls).toBeLessThanOrEqual(simulation.budget)
  return { ...simulation, exitCode: said.exitCode, stderr: said.stderr }
}

/** Each as `#11 hold reviewed:awaiting`, newest first. */
function rowsOf({ entries }: Simulation): readonly string[] {
  return entries.map(({ pullRequests, decision, held, unread }) =>
    [
      pullRequests.map(number => `#${String(number)}`).join('+'),
      decision ?? 'nothing',
      ...held.map(({ id, reasons: [first] }) => `${id}:${first?.code ?? ''}`),
      ...unread.map(({ id }) => `${id}?`)
    ].join(' ')
  )
}

test('simulate says what the checklist would have held, newest first, and by which item', async () => {
  const scenario = mergedShop([{}, { approves: null }, { build: 'failure', approves: null }])
  const said = await simulate(scenario, items)
  expect(rowsOf(said)).toEqual(['#13 no-go reviewed:awaiting built:failed', '#12 hold reviewed:awaiting', '#11 go'])
  expect(said).toMatchObject({ exitCode: 0, items: 2, simulated: 2, branch: 'main', stopped: null })
  expect(said.counts).toEqual({ go: 1, hold: 1, 'no-go': 1, nothing: 0 })
  expect(said.heldBy.map(({ id, count }) => [id, count])).toEqual([
    ['reviewed', 2],
    ['built', 1]
  ])
  expect(said.entries[0]).toMatchObject({ at: at(80), by: 'edgar', title: 'Change 13', deployment: null })
})

test('simulate makes at most twelve requests for a pull request, whatever is asked of it', async () => {
  const many = { ...items, signed: 'commits: { verified: true }', docs: 'checks: build, when: { paths: [docs/**] }' }
  const [one, three] = await Promise.all([simulate(mergedShop([{}]), many), simulate(mergedShop([{}, {}, {}]), many)])
  expect(one.apiCalls).toBeLessThanOrEqual(16)
  expect(three.apiCalls - one.apiCalls).toBeLessThanOrEqual(24)
})

const rows: readonly {
  readonly when: string
  readonly change?: Change
  readonly set?: (scenario: Scenario) => void
  readonly gate: string
  readonly words?: readonly string[]
  readonly says: string
}[] = [
  {
    when: 'the approval came after the merge',
    change: { approves: ['grace', 61] },
    gate: 'sign-off: default',
    says: '#11 hold it:awaiting'
  },
  {
    when: 'only who merged it approved it',
    change: { approves: ['edgar', 30] },
    gate: 'sign-off: default',
    says: '#11 hold it:awaiting'
  },
  {
    when: 'the approval was young enough at the merge',
    gate: 'sign-off: { max-age: 31m }',
    says: '#11 go'
  },
  {
    when: 'the approval was too old at the merge',
    gate: 'sign-off: { max-age: 29m }',
    says: '#11 hold it:awaiting'
  },
  {
    when: 'the window was open at the merge',
    gate: 'window: { allow: "Fri 09:59-10:01" }',
    says: '#11 go'
  },
  {
    when: 'the window was closed at the merge',
    gate: 'window: { allow: "Fri 10:01-10:02" }',
    says: '#11 hold it:closed'
  },
  {
    when: 'a label that the condition asks for is there',
    change: { labels: ['urgent'], approves: null },
    gate: 'sign-off: default, when: { labels: [urgent] }',
    says: '#11 hold it:awaiting'
  },
  {
    when: 'the condition is about other paths',
    gate: 'sign-off: default, when: { paths: [docs/**] }',
    says: '#11 no-go'
  },
  {
    when: 'staging ran the commit before the merge only',
    set: scenario => void deploy(scenario, { sha: mergeOf(scenario, 11), statuses: [['success', 59]] }),
    gate: 'deployment: staging',
    says: '#11 go'
  },
  {
    when: 'staging ran the commit after the merge only',
    set: scenario => void deploy(scenario, { sha: mergeOf(scenario, 11), statuses: [['success', 61]] }),
    gate: 'deployment: staging',
    says: '#11 hold it:missing'
  },
  {
    when: 'a file is in the merged commit',
    change: { file: 'docs/notes.md' },
    gate: 'file: docs/notes.md',
    says: '#11 go'
  },
  {
    when: 'the token may not read checks',
    set: ({ token }) => {
      token.permissions = { ...token.permissions, checks: undefined as never }
    },
    gate: 'checks: build',
    says: '#11 nothing it?'
  },
  {
    when: 'another branch is asked for',
    change: { base: 'release', approves: null },
    gate: 'sign-off: default',
    words: ['--branch', 'release'],
    says: '#11 hold it:awaiting'
  }
]

test.each(rows)('simulate judges the past when $when', async ({ change = {}, set, gate, words = [], says }) => {
  const scenario = mergedShop([change])
  set?.(scenario)
  const said = await simulate(scenario, { it: gate }, { words })
  expect(rowsOf(said)).toEqual([says])
  expect(said.exitCode).toBe(0)
})

function mergeOf({ repository }: Scenario, number: number): string {
  return repository.pulls.find(pull => pull.number === number)?.mergeCommitSha ?? ''
}

test('simulate counts nothing as passed or failed of which the past does not tell', async () => {
  const untold = {
    tested: 'tests: { report: junit.xml }',
    answers: 'http: { url: "https://shop.example/health" }',
    quiet: 'issues: { labels: [blocker] }',
    ran: 'command: ["true"]',
    pushed: 'sign-off: default, when: { events: [push] }',
    either: 'any: [{ checks: build }, { tests: { report: junit.xml } }]'
  }
  const said = await simulate(mergedShop([{ approves: null }]), { ...items, ...untold })
  expect(said.notSimulated.map(({ id }) => id)).toEqual(Object.keys(untold))
  expect(said).toMatchObject({ items: 8, simulated: 2 })
  expect(rowsOf(said)).toEqual(['#11 hold reviewed:awaiting'])
  const nothing = await simulate(mergedShop([{}]), untold)
  expect(rowsOf(nothing)).toEqual(['#11 nothing'])
  expect(nothing.counts).toEqual({ go: 0, hold: 0, 'no-go': 0, nothing: 1 })
})

test('simulate judges the last deployments of an environment, at their moment', async () => {
  const scenario = mergedShop([{}, { approves: null }])
  const { repository } = scenario
  const pushed = push(
    { ...scenario, pull: { ...scenario.pull, head: { ...scenario.pull.head, ref: 'x' } } },
    { by: 'ada', minute: 75 }
  )
  for (const [sha, minute] of [
    [mergeOf(scenario, 11), 62],
    [mergeOf(scenario, 12), 72],
    [pushed.sha, 77]
  ] as const) {
    deploy(scenario, { environment: 'production', sha, statuses: [['success', minute]] })
  }
  const gone = deploy(scenario, { environment: 'production', statuses: [['success', 78]] })
  gone.sha = 'f'.repeat(40)
  const words = ['--deployments', '--environment', 'production']
  const said = await simulate(scenario, { it: 'sign-off: default' }, { words })
  expect(rowsOf(said)).toEqual([' nothing it?', ' no-go it:direct-push', '#12 hold it:awaiting', '#11 go'])
  expect(said.entries.map(({ deployment }) => deployment)).toEqual(repository.deployments.map(({ id }) => id).reverse())
  const last = await simulate(scenario, { it: 'sign-off: default' }, { words: [...words, '--last', '1'] })
  expect(rowsOf(last)).toEqual([' nothing it?'])
})

test('simulate keeps what it has when GitHub answers no more', async () => {
  const scenario = mergedShop([{}, {}])
  scenario.token.permissions = { ...scenario.token.permissions }
  const fault = { kind: 'rate-limit', resetIn: 3600 } as const
  const faults = [{ at: 'pulls/{pull_number}/reviews', times: 9, fault }]
  const said = await simulate(scenario, { reviewed: 'sign-off: default' }, { faults })
  expect(said).toMatchObject({ exitCode: 1, entries: [], stopped: { code: 'rate-limited' } })
})

describe('simulate ends', () => {
  test.each([
    [3, 'an unknown environment of deployments', ['--deployments'], {}],
    [3, 'a branch of deployments', ['--deployments', '--environment', 'e', '--branch', 'b'], {}],
    [3, 'no number', ['--last', 'all'], {}],
    [3, 'too many', ['--last', '101'], {}],
    [3, 'a checklist that is not there', ['other.yml'], {}],
    [3, 'a phase that is not there', ['--phase', 'after'], {}],
    [3, 'no repository', [], { GITHUB_REPOSITORY: '' }],
    [1, 'no token', [], { GITHUB_TOKEN: '' }],
    [1, 'a token that is none', [], { GITHUB_TOKEN: 'ghs_wrong' }],
    [1, 'a repository that is not there', [], { GITHUB_REPOSITORY: 'acme/none' }]
  ])('with %d for %s', async (code, _, words, env) => {
    const files = { [checklist]: checklistOf(items) }
    const named = words[0]?.endsWith('.yml') === true ? [] : [checklist]
    const said = await askPast(mergedShop([{}]), { words: ['simulate', ...named, ...words], files, env })
    expect(said.exitCode).toBe(code)
    expect(said.stderr === '').toBe(code === 1)
  })
})

test('simulate shows hostile text as what it is, in eighty columns', async () => {
  const title = '\u001b[31mred\u202e ##[error]x ::warning::y'
  const scenario = mergedShop([{ title, approves: null }, { title: 'A title that goes on and on. '.repeat(9) }])
  const files = { [checklist]: checklistOf({ ...items, tested: 'tests: { report: junit.xml }' }) }
  const { stdout, exitCode } = await askPast(scenario, { words: ['simulate', checklist], files })
  expect(exitCode).toBe(0)
  expect(stdout).not.toMatch(/\u001b|\u202e|##\[|^\s*::/m)
  expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
  expect(stdout).toMatch(/^ {4}… #11 {2}2026-11-20 {2}hold/m)
  expect(stdout).toMatch(/1 of 2 would have been held, by 2 of 3 items: 1 go, 1 hold\./)
  expect(stdout).toMatch(/Not simulated, and neither passed nor failed:\n {2}tested \(tests\): /)
})
