import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RunReport } from '../../src/model/verdict.js'
import { command, commandIn, inFolder, type Call } from './command-line.js'
import { NODE24, complaintsOf } from './judge.js'
import { checklistOf } from './scenes.js'

const fixture = (name: string) => readFileSync(path.resolve('__tests__/fixtures/reports', name))

const checklist = 'deploy.yml'
const green = { 'junit.xml': fixture('junit/pytest-green.xml') }
const red = { 'junit.xml': fixture('junit/pytest-red.xml') }
const tested = checklistOf({ tested: 'tests: { report: junit.xml }' })
const signed = checklistOf({ tested: 'tests: { report: junit.xml }', signed: 'sign-off: default' })

const checks: readonly {
  readonly when: string
  readonly files: Call['files']
  readonly words?: string[]
  readonly exitCode: number
}[] = [
  { when: 'all is well', files: { [checklist]: tested, ...green }, exitCode: 0 },
  { when: 'a test fails', files: { [checklist]: tested, ...red }, exitCode: 1 },
  { when: 'the report is not there', files: { [checklist]: tested }, exitCode: 1 },
  { when: 'a sign-off is asked for and there is no token', files: { [checklist]: signed, ...green }, exitCode: 2 },
  { when: 'the checklist is wrong', files: { [checklist]: tested.replace('tests:', 'test:') }, exitCode: 3 },
  { when: 'there is no checklist', files: {}, exitCode: 3 },
  {
    when: 'there is no such phase',
    files: { [checklist]: tested, ...green },
    words: ['--phase', 'befor'],
    exitCode: 3
  },
  { when: 'the phase is there', files: { [checklist]: tested, ...green }, words: ['--phase', 'before'], exitCode: 0 },
  {
    when: 'a glob leads out of the working tree',
    files: { [checklist]: checklistOf({ tested: 'tests: { report: ../../*.xml }' }) },
    exitCode: 1
  },
  { when: 'the checklist is over 1 MiB', files: { [checklist]: `${tested}#${'x'.repeat(1024 * 1024)}` }, exitCode: 3 },
  { when: 'the checklist is no UTF-8', files: { [checklist]: Buffer.from([0xff, 0xfe, 0x00]) }, exitCode: 3 }
]

describe.each([
  { node: process.execPath, name: 'this Node' },
  { node: NODE24, name: 'Node 24' }
])('check on $name', ({ node }) => {
  test.each(checks)('exits with $exitCode when $when', async ({ files = {}, words = [], exitCode }) => {
    const said = await command(['check', checklist, ...words], { files, node })
    expect(said.exitCode).toBe(exitCode)
    expect(said.stdout === '').toBe(exitCode === 3)
    expect(said.stderr === '').toBe(exitCode !== 3)
  })
})

test.each(checks)('check prints JSON of its schema when $when', async ({ files = {}, words = [], exitCode }) => {
  const said = await command(['check', checklist, '--json', ...words], { files })
  expect(said.exitCode).toBe(exitCode)
  if (said.stdout !== '') expect(complaintsOf('run', JSON.parse(said.stdout))).toEqual([])
})

test('check finds the conventional checklist when none is named', async () => {
  const files = { '.github/deployment-checklist.yml': tested, ...green }
  expect(await command(['check'], { files })).toMatchObject({ exitCode: 0 })
})

test('check says that sign-offs are pending for want of a token', async () => {
  const { stdout } = await command(['check', checklist, '--json'], { files: { [checklist]: signed, ...green } })
  const { verdicts } = JSON.parse(stdout) as RunReport
  expect(verdicts[1]).toMatchObject({
    outcome: 'pending',
    reasons: [{ code: 'no-token', text: expect.stringMatching(/GITHUB_TOKEN/) }]
  })
})

test('check names file, line and column of every complaint', async () => {
  const text = checklistOf({ one: 'cheks: [x]', two: 'checks: 3' })
  const { stderr } = await command(['check', checklist], { files: { [checklist]: text } })
  expect(stderr).toMatch(/^deploy\.yml:6:\d+ .*`checks`.*\ndeploy\.yml:7:\d+ .*\n$/)
})

test('plan lists every item with its place, options and permissions', async () => {
  const { stdout, exitCode } = await command(['plan', checklist, '--json'], { files: { [checklist]: signed } })
  const plan = JSON.parse(stdout) as { items: object[] }
  expect(exitCode).toBe(0)
  expect(complaintsOf('plan', plan)).toEqual([])
  expect(Object.keys(plan)).toEqual(['schemaVersion', 'items', 'permissions'])
  expect(Object.keys(plan.items[0] ?? {})).toEqual([
    'id',
    'title',
    'phase',
    'section',
    'gate',
    'options',
    'severity',
    'location'
  ])
  expect(plan).toMatchObject({
    schemaVersion: 1,
    items: [
      {
        id: 'tested',
        phase: 'before',
        section: [],
        gate: 'tests',
        options: { report: 'junit.xml', 'min-tests': 1, 'max-failed': 0 },
        location: { file: checklist, line: 6 }
      },
      { id: 'signed', gate: 'sign-off', options: { role: 'default', fresh: 'head' } }
    ],
    permissions: { 'pull-requests': 'read', contents: 'read' }
  })
})

test('plan exits with 3 when the checklist is wrong', async () => {
  expect(await command(['plan', checklist], { files: { [checklist]: 'version: 2\n' } })).toMatchObject({
    exitCode: 3,
    stdout: ''
  })
})

test('a link that leads out of the working tree is refused to a checklist', async () => {
  const prepare = async (folder: string) => {
    await mkdir(path.join(folder, 'reports'))
    await symlink(path.resolve('__tests__/fixtures/reports/junit/pytest-green.xml'), path.join(folder, 'reports/a.xml'))
  }
  const text = checklistOf({ tested: 'tests: { report: reports/*.xml }' })
  expect(await command(['check', checklist], { files: { [checklist]: text }, prepare })).toMatchObject({ exitCode: 1 })
})

test('evidence is saved, and judged again with the same decision', async () => {
  await inFolder({ files: { [checklist]: signed, ...green } }, async folder => {
    const first = await commandIn(folder, ['check', checklist, '--json', '--evidence', 'saved.json'])
    await writeFile(path.join(folder, 'junit.xml'), red['junit.xml'])
    const second = await commandIn(folder, ['check', checklist, '--json', '--evidence', 'saved.json'])
    const [one, other] = [first, second].map(({ stdout }) => JSON.parse(stdout) as RunReport)
    expect(second.exitCode).toBe(first.exitCode)
    expect(other?.verdicts).toEqual(one?.verdicts)
    expect(other?.warnings.map(({ code }) => code)).toEqual(['evidence-saved'])
    const stricter = checklistOf({ tested: 'tests: { report: other.xml }' })
    await writeFile(path.join(folder, checklist), stricter)
    expect(await commandIn(folder, ['check', checklist, '--evidence', 'saved.json'])).toMatchObject({ exitCode: 1 })
    await writeFile(
      path.join(folder, 'saved.json'),
      (await readFile(path.join(folder, 'saved.json'), 'utf8')).slice(0, 200)
    )
    expect(await commandIn(folder, ['check', checklist, '--evidence', 'saved.json'])).toMatchObject({ exitCode: 3 })
  })
})
