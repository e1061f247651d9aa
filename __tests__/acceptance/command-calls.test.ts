import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { RunReport } from '../../src/model/verdict.js'
import { command, inFolder } from './command-line.js'
import { complaintsOf } from './judge.js'
import { checklistOf } from './scenes.js'

const fixture = (name: string) => readFileSync(path.resolve('__tests__/fixtures/reports', name))

const checklist = 'deploy.yml'
const tested = checklistOf({ tested: 'tests: { report: junit.xml }' })
const green = { 'junit.xml': fixture('junit/pytest-green.xml') }

test('inspect says how each file is read, and what could not be', async () => {
  const files = {
    'junit.xml': fixture('junit/pytest-red.xml'),
    'lcov.info': fixture('lcov/c8.info'),
    'eslint.json': fixture('eslint/eslint10-red.json'),
    'cut.xml': fixture('wrecks/junit-truncated.xml')
  }
  const { stdout, exitCode } = await command(['inspect', '--json', ...Object.keys(files), 'absent.xml'], { files })
  const said = JSON.parse(stdout) as { reports: Record<string, unknown>[]; errors: Record<string, unknown>[] }
  expect(exitCode).toBe(3)
  expect(complaintsOf('inspect', said)).toEqual([])
  expect(said.reports.map(({ kind }) => kind)).toEqual(['tests', 'coverage', 'findings'])
  expect(Object.keys(said.reports[0] ?? {})).toEqual([
    'path',
    'format',
    'kind',
    'tests',
    'coverage',
    'findings',
    'problems'
  ])
  expect(Object.keys(said.reports[0]?.['tests'] ?? {}).sort()).toEqual([
    'failed',
    'flaky',
    'passed',
    'skipped',
    'suiteErrors',
    'total'
  ])
  expect(Object.keys(said.reports[1]?.['coverage'] ?? {})).toEqual([
    'files',
    'lines',
    'branches',
    'functions',
    'statements'
  ])
  expect(said.reports[2]?.['tests']).toBe(null)
  expect(said.errors).toMatchObject([
    { path: 'cut.xml', code: 'report-truncated' },
    { path: 'absent.xml', code: 'not-found', line: null }
  ])
})

const tries: readonly {
  readonly when: string
  readonly words: string[]
  readonly exitCode: number
  readonly told?: RegExp
}[] = [
  {
    when: 'the report is named by its absolute path',
    words: ['tests', '--report', path.resolve('__tests__/fixtures/reports/junit/pytest-green.xml')],
    exitCode: 0
  },
  {
    when: 'the report is red',
    words: ['tests', '--report', path.resolve('__tests__/fixtures/reports/junit/pytest-red.xml')],
    exitCode: 1
  },
  { when: 'more tests are asked for', words: ['tests', '--report', 'junit.xml', '--min-tests', '10'], exitCode: 1 },
  {
    when: 'an option is written with an equals sign',
    words: ['tests', '--report=junit.xml', '--min-tests=5'],
    exitCode: 0
  },
  { when: 'a list is given in pieces', words: ['checks', '--names', 'build', '--names', 'test'], exitCode: 2 },
  { when: 'a sign-off is tried', words: ['sign-off'], exitCode: 2 },
  { when: 'the gate is unknown', words: ['test'], exitCode: 3, told: /did you mean tests/ },
  { when: 'no gate is named', words: [], exitCode: 3, told: /tests/ },
  { when: 'the flag is unknown', words: ['tests', '--min-test', '3'], exitCode: 3, told: /--min-tests/ },
  {
    when: 'the value is of another type',
    words: ['tests', '--min-tests', 'many'],
    exitCode: 3,
    told: /min-tests|many/
  },
  { when: 'a flag has no value', words: ['tests', '--min-tests'], exitCode: 3, told: /needs a value/ },
  { when: 'a flag stands twice', words: ['tests', '--min-tests', '1', '--min-tests', '2'], exitCode: 3, told: /once/ },
  { when: 'a needed option is missing', words: ['checks'], exitCode: 3, told: /names/ },
  { when: 'the role is none that anybody defines', words: ['sign-off', '--role', 'lead'], exitCode: 3, told: /lead/ }
]

test.each(tries)('try exits with $exitCode when $when', async ({ words, exitCode, told = /^/ }) => {
  const said = await command(['try', ...words], { files: green })
  expect(said.stderr).toMatch(told)
  expect(said.exitCode).toBe(exitCode)
})

test.each([
  { when: 'the command is misspelt', words: ['chek'], told: /did you mean check/ },
  { when: 'nothing is typed', words: [], told: /^/ },
  { when: 'a flag is misspelt', words: ['check', '--jsn'], told: /--json/ },
  { when: 'two checklists are named', words: ['check', 'a.yml', 'b.yml'], told: /one checklist/ },
  { when: 'no file is named', words: ['inspect'], told: /report file/ },
  { when: 'the format is unknown', words: ['inspect', 'a.xml', '--format', 'junt'], told: /junit/ }
])('the call is wrong when $when', async ({ words, told }) => {
  const said = await command(words)
  expect(said.exitCode).toBe(3)
  expect(said.stderr).toMatch(told)
})

test.each([
  ['--help'],
  ['help'],
  ['--version'],
  ['check', '--help'],
  ['plan', '--help'],
  ['inspect', '--help'],
  ['try', '--help'],
  ['doctor', '--help'],
  ...['tests', 'coverage', 'lint', 'audit', 'checks', 'sign-off'].map(gate => ['try', gate, '--help'])
])('help is there when %s %s %s is typed', async (...words) => {
  const said = await command(words.filter(word => typeof word === 'string'))
  expect(said).toMatchObject({ exitCode: 0, stderr: '' })
  expect(said.stdout).toMatch(/deploy-gate|^\d+\.\d+\.\d+$/m)
})

test('no colour is printed into a pipe', async () => {
  const { stdout } = await command(['check', checklist], {
    files: { [checklist]: tested, ...green },
    env: { FORCE_COLOR: '1', TERM: 'xterm' }
  })
  expect(stdout).not.toContain('\u001b')
})

const long = checklistOf(
  Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`item-${String(index)}`, 'checks: [build]']))
)

test('nothing is lost when whoever reads is slow', async () => {
  const { stdout, exitCode } = await command(['check', checklist, '--json'], {
    files: { [checklist]: long },
    slowly: 5
  })
  expect(exitCode).toBe(2)
  expect(stdout.length).toBeGreaterThan(500_000)
  expect((JSON.parse(stdout) as RunReport).verdicts).toHaveLength(2000)
})

test('it ends quietly and is no go when whoever reads stops reading', () =>
  inFolder({ files: { [checklist]: long } }, folder => {
    const bundle = path.resolve('dist/cli/index.js')
    const line = `"${process.execPath}" "${bundle}" plan ${checklist} --json | head -c 100; echo "\${PIPESTATUS[0]}" >&2`
    const { stderr } = spawnSync('bash', ['-c', line], {
      cwd: folder,
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }
    })
    expect(stderr.toString()).toBe('1\n')
    return Promise.resolve()
  }))
