import { describe, expect, test } from '@jest/globals'
import type { RunReport } from '../../src/model/verdict.js'
import { sha256 } from '../../src/adapters/hash.js'
import { buildVerdict, now, reason } from '../support/builders.js'
import { makeCommit } from '../support/github/builders.js'
import { makeArtifact } from '../support/github/make-artifact.js'
import { CHECKLIST, ordinary, type Scenario } from '../support/github/scenario.js'
import { history, name, packed, report, signed, upload } from './history-scenes.js'
import { judge } from './judge.js'
import { askPast } from './past-scenes.js'
import { checklistOf, shop, type Items } from './scenes.js'

const before = { reviewed: 'sign-off: default', built: 'checks: build', old: 'checks: lint' }
const after = { reviewed: 'sign-off: { count: 2 }', built: 'checks: build, due: 7d', load: 'checks: load' }

/** A commit with a checklist, and the source that a report names for it. */
function source({ repository }: Scenario, items: Items, ...settings: string[]): RunReport['checklist'] {
  const text = checklistOf(items, ...settings)
  const commit = makeCommit('edgar', { message: sha256(text), files: { [CHECKLIST]: text } })
  repository.commits.push(commit)
  return { file: CHECKLIST, notation: 'yaml', digest: sha256(text), commit: commit.sha }
}

test('history lists what the action itself wrote', async () => {
  const scenario = shop({ reviewed: 'sign-off: default', built: 'checks: [build, absent]' }, waiver)
  const { report: written } = await judge(scenario, { inputs: { checklist: CHECKLIST, environment: 'production' } })
  upload(scenario, makeArtifact(name, { 'deploy-gate-run.json': JSON.stringify(written) }), 50)
  const { entries, exitCode, notCounted } = await history(scenario)
  expect(exitCode).toBe(0)
  expect(notCounted).toEqual([])
  expect(entries).toMatchObject([
    {
      ...{ state: 'read', decision: 'go', commit: scenario.pull.head.sha, pullRequests: [7], run: 9150, changes: null },
      signed: [{ login: 'grace', role: 'default', pullRequest: null }],
      waived: [{ item: 'built', by: 'edgar', until: '2099-12-31' }]
    }
  ])
})

const waiver = 'waivers: [{ item: built, reason: Moved., approved-by: edgar, expires: 2099-12-31 }]'

test('history names everybody who signed once, by whatever way, and for which of several pull requests', async () => {
  const scenario = ordinary()
  const by = (code: string, login: string, more = {}) => ({ ...reason(code), params: { login, role: 'dba', ...more } })
  const verdicts = [
    buildVerdict('passed', { reasons: [by('signed', 'grace'), by('commented', 'edgar'), by('not-in-role', 'ada')] }),
    buildVerdict('passed', { reasons: [by('kept', 'grace'), by('signed', 'grace', { pullRequest: 8 })] })
  ]
  upload(scenario, packed({ verdicts }), 50)
  const { entries } = await history(scenario)
  expect(entries).toMatchObject([
    {
      signed: [
        { login: 'grace', role: 'dba', pullRequest: null },
        { login: 'edgar', role: 'dba', pullRequest: null },
        { login: 'grace', role: 'dba', pullRequest: 8 }
      ]
    }
  ])
})

test('history says what changed in the checklist between two decisions, by its versions', async () => {
  const scenario = ordinary()
  const roles = 'roles: { dba: { users: [grace] } }'
  upload(scenario, packed({ checklist: source(scenario, before) }), 50)
  upload(scenario, packed({ checklist: source(scenario, after, roles, waiver) }), 60)
  upload(scenario, packed({ checklist: source(scenario, after, roles, waiver) }), 70)
  upload(scenario, packed({ checklist: source(scenario, after, '# The same', roles, waiver) }), 80)
  const { entries } = await history(scenario)
  expect(entries.map(entry => 'changes' in entry && entry.changes)).toEqual([
    { since: now, by: 'checklists', items: [], settings: [], note: 'Only its text changed: it asks the same.' },
    null,
    {
      since: now,
      by: 'checklists',
      items: [
        { id: 'reviewed', change: 'changed', what: ['options'] },
        { id: 'built', change: 'changed', what: ['due'] },
        { id: 'old', change: 'removed', what: [] },
        { id: 'load', change: 'added', what: [] }
      ],
      settings: [
        { id: 'dba', change: 'added', what: 'role' },
        { id: 'built', change: 'added', what: 'waiver' }
      ],
      note: null
    },
    null
  ])
})

describe('history compares the reports', () => {
  const item = (id: string, given = {}) => buildVerdict('passed', { id, ...given })
  const older = {
    verdicts: [item('one'), item('two')],
    checklist: { file: 'x.yml', notation: 'yaml', digest: 'a' }
  } as const
  const newer = {
    verdicts: [item('one', { severity: 'warning' }), item('three')],
    checklist: { ...older.checklist, digest: 'b' }
  }

  test.each([
    ['no version is known', {}],
    ['the version is another than the report says', { commit: 'known' }],
    ['the commit is gone', { commit: 'f'.repeat(40) }]
  ])('when %s', async (_, { commit }: { commit?: string }) => {
    const scenario = ordinary()
    const sha = commit === 'known' ? source(scenario, before).commit : commit
    const place = sha === undefined ? {} : { commit: sha, file: CHECKLIST }
    upload(scenario, packed({ ...older, checklist: { ...older.checklist, ...place } }), 50)
    upload(scenario, packed({ ...newer, checklist: { ...newer.checklist, ...place } }), 60)
    const { entries } = await history(scenario)
    expect(entries[0]).toMatchObject({
      changes: {
        by: 'reports',
        items: [
          { id: 'one', change: 'changed', what: ['severity'] },
          { id: 'two', change: 'removed' },
          { id: 'three', change: 'added' }
        ]
      }
    })
  })

  test('unless they are of different phases', async () => {
    const scenario = ordinary()
    upload(scenario, packed(older), 50)
    upload(scenario, packed({ ...newer, selected: { phase: 'after', environment: 'production' } }), 60)
    const { entries } = await history(scenario)
    expect(entries[0]).toMatchObject({ phase: 'after', changes: { by: 'reports', items: [] } })
  })
})

test('history lists what has expired, and counts nothing of a fork', async () => {
  const scenario = ordinary()
  upload(scenario, { ...packed(), expired: true }, 50)
  upload(scenario, packed({ decision: 'no-go' }), 60)
  upload(scenario, packed(), 70, 'mallory/shop')
  upload(scenario, { ...packed(), name: 'deploy-gate-production-eu' }, 80)
  const { entries, notCounted } = await history(scenario)
  expect(entries).toMatchObject([
    { state: 'read', decision: 'no-go' },
    { state: 'expired', run: 9150 }
  ])
  expect(notCounted).toMatchObject([{ run: 9170 }])
})

test('history lists the last ones of many pages', async () => {
  const scenario = ordinary()
  for (let minute = 1; minute <= 205; minute++) {
    upload(scenario, { ...packed(), expired: minute % 2 === 0 }, minute, minute < 110 ? 'acme/shop' : 'mallory/shop')
  }
  const { entries, notCounted, apiCalls } = await history(scenario, { words: ['--last', '4'] })
  expect(entries.map(({ run, state }) => [run, state])).toEqual([
    [9209, 'read'],
    [9208, 'expired'],
    [9207, 'read'],
    [9206, 'expired']
  ])
  expect(notCounted).toHaveLength(96)
  expect(apiCalls).toBeLessThanOrEqual(10)
})

test('history says that nothing is recorded', async () => {
  const { stdout, exitCode } = await askPast(ordinary(), { words: ['history', '--environment', 'production'] })
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^Nothing is recorded of production/)
})

describe('history ends', () => {
  test.each([
    [3, 'no environment', [], {}],
    [3, 'a word', ['--environment', 'production', 'now'], {}],
    [3, 'no number', ['--environment', 'production', '--last', '0'], {}],
    [1, 'no token', ['--environment', 'production'], { GITHUB_TOKEN: '' }],
    [1, 'a token that is none', ['--environment', 'production'], { GITHUB_TOKEN: 'ghs_wrong' }]
  ])('with %d for %s', async (code, _, words, env) => {
    const said = await askPast(ordinary(), { words: ['history', ...words], env })
    expect(said.exitCode).toBe(code)
  })
})

test('history shows hostile text as what it is, in eighty columns', async () => {
  const scenario = ordinary()
  const bad = '\u001b[31m\u202e##[error]\n::warning::x '
  const params = { login: bad, role: bad.repeat(9), commit: bad, at: bad }
  const verdicts = [buildVerdict('passed', { id: bad, reasons: [{ ...signed, params }] })]
  upload(scenario, packed({ checklist: { file: bad, notation: 'yaml', digest: bad } }), 50)
  upload(scenario, packed({ verdicts, at: bad, subject: { ...report().subject, commit: bad } }), 60)
  upload(scenario, packed({ selected: { phase: bad, environment: bad } }), 70)
  const { stdout, exitCode } = await askPast(scenario, { words: ['history', '--environment', 'production'] })
  expect(exitCode).toBe(0)
  expect(stdout).not.toMatch(/\u001b|\u202e|##\[|^\s*::/m)
  expect(stdout).toMatch(/^ {4}✔ 2026-/m)
  expect(stdout).toMatch(/^ {4}\? 2026-11-20 10:10 {2}unreadable/m)
})
