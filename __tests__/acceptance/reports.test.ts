import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { link, mkdir, symlink, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { at } from '../support/github/clock.js'
import { pullRequestTargetEvent } from '../support/github/payloads.js'
import type { Scenario } from '../support/github/scenario.js'
import { judge, type Case } from './judge.js'
import { checkOut, shop } from './scenes.js'

const folder = path.resolve('__tests__/fixtures/reports')
const fixture = (name: string) => readFileSync(path.join(folder, name))

const green = fixture('junit/pytest-green.xml')
const red = fixture('junit/pytest-red.xml')
const wreck = fixture('wrecks/junit-truncated.xml')

const tested = { tested: 'tests: { report: "reports/*.xml" }' }

type Row = {
  readonly when: string
  readonly files?: Case['files']
  readonly prepare?: Case['prepare']
  readonly set?: (scenario: Scenario) => void
  readonly given?: (scenario: Scenario) => Case
  readonly gate?: string
  readonly says: string
}

const rows: readonly Row[] = [
  { when: 'it is green', files: { 'reports/a.xml': green }, says: 'passed passed read' },
  { when: 'nothing matches', says: 'failed report-missing' },
  {
    when: 'there are fewer than asked for',
    files: { 'reports/a.xml': green },
    gate: 'tests: { report: "reports/*.xml", files: 2 }',
    says: 'failed report-missing read'
  },
  {
    when: 'one of two is red',
    files: { 'reports/a.xml': green, 'reports/b.xml': red },
    says: 'failed failed read'
  },
  {
    when: 'one of two is broken',
    files: { 'reports/a.xml': green, 'reports/b.xml': wreck },
    says: 'unknown report-truncated passed read'
  },
  {
    when: 'one is broken and the other red',
    files: { 'reports/a.xml': red, 'reports/b.xml': wreck },
    says: 'unknown report-truncated failed read'
  },
  {
    when: 'all are broken',
    files: { 'reports/a.xml': wreck, 'reports/b.xml': '' },
    says: 'unknown report-truncated report-empty'
  },
  {
    when: 'it is of another kind than the gate asks for',
    files: { 'reports/a.xml': fixture('cobertura/c8.xml') },
    says: 'unknown report-wrong-kind'
  },
  {
    when: 'it is not of the format that was named',
    files: { 'reports/a.xml': green },
    gate: 'tests: { report: "reports/*.xml", format: jest }',
    says: 'unknown report-wrong-format'
  },
  {
    when: 'the head has it',
    files: { 'reports/a.xml': green },
    set: commit,
    says: 'unknown report-committed passed read'
  },
  {
    when: 'only the base has it, which the checked out merge brings',
    files: { 'reports/a.xml': green },
    set: ({ repository }) => void Object.assign(repository.commits.at(-1)?.files ?? {}, { 'reports/a.xml': '' }),
    says: 'unknown report-committed passed read'
  },
  {
    when: 'it is committed and the checkout lies in a folder',
    files: { 'shop/.git/HEAD': 'ref: refs/heads/main', 'shop/reports/a.xml': green },
    set: commit,
    gate: 'tests: { report: "shop/reports/*.xml" }',
    says: 'unknown report-committed passed read'
  },
  {
    when: 'it is a link to a committed file',
    files: { 'reports/a.xml': green },
    prepare: async workspace => {
      await mkdir(path.join(workspace, 'made'))
      await symlink('../reports/a.xml', path.join(workspace, 'made/b.xml'))
    },
    set: commit,
    gate: 'tests: { report: "made/*.xml" }',
    says: 'unknown report-committed passed read'
  },
  {
    when: 'it is older than the job',
    files: { 'reports/a.xml': green },
    prepare: workspace => utimes(path.join(workspace, 'reports/a.xml'), new Date(at(39)), new Date(at(39))),
    says: 'unknown report-stale passed read'
  },
  {
    when: 'the job is not listed, so that its age is not known',
    files: { 'reports/a.xml': green },
    set: ({ repository }) => {
      for (const run of repository.runs) run.jobs = []
    },
    says: 'unknown incomplete passed read'
  },
  {
    when: 'the token may not read the run',
    files: { 'reports/a.xml': green },
    set: ({ token }) => {
      delete token.permissions.actions
    },
    says: 'unknown forbidden passed read'
  },
  {
    when: 'the tree is too large to be listed',
    files: { 'reports/a.xml': green },
    given: () => ({ faults: [{ at: 'git/trees/{tree_sha}', times: 9, fault: { kind: 'rewrite', change: truncate } }] }),
    says: 'unknown incomplete passed read'
  },
  {
    when: 'it is a link that leads out of the workspace',
    prepare: async workspace => {
      await mkdir(path.join(workspace, 'reports'))
      await symlink(path.join(folder, 'junit/pytest-green.xml'), path.join(workspace, 'reports/a.xml'))
    },
    says: 'unknown unreadable'
  },
  {
    when: 'its folder is a link that leads out of the workspace',
    prepare: workspace => symlink(path.join(folder, 'junit'), path.join(workspace, 'reports')),
    says: 'unknown unreadable'
  },
  { when: 'the glob leads out of the workspace', gate: 'tests: { report: "../*.xml" }', says: 'unknown unreadable' },
  { when: 'the glob is absolute', gate: `tests: { report: "${os.tmpdir()}/*.xml" }`, says: 'unknown unreadable' },
  {
    when: 'it runs on pull_request_target',
    files: { 'reports/a.xml': green },
    given: scenario => ({ event: pullRequestTargetEvent(scenario) }),
    says: 'passed passed read'
  },
  {
    when: 'a hard link gives it a second name',
    files: { 'reports/a.xml': green },
    prepare: workspace => link(path.join(workspace, 'reports/a.xml'), path.join(workspace, 'reports/b.xml')),
    says: 'passed passed report-copied read'
  }
]

test.each(rows)('a report is heeded when $when', async ({ files = {}, prepare, set, given, gate, says }) => {
  const scenario = checkOut(shop(gate === undefined ? tested : { tested: gate }))
  set?.(scenario)
  const judged = await judge(scenario, { files, ...(prepare && { prepare }), ...given?.(scenario) })
  expect(judged.items).toEqual({ tested: says })
})

function commit({ repository, pull }: Scenario): void {
  const head = repository.commits.find(({ sha }) => sha === pull.head.sha)
  if (head !== undefined) head.files = { ...head.files, 'reports/a.xml': '' }
}

function truncate(tree: unknown): unknown {
  return { ...(tree as object), truncated: true }
}

test('a broken report and a good one are both told of, at the line that is broken', async () => {
  const scenario = checkOut(shop(tested))
  const files = { 'reports/a.xml': green, 'reports/b.xml': wreck }
  const { summary, annotations } = await judge(scenario, { files })
  expect(summary).toContain('reports/b.xml')
  expect(summary).toContain('5 of 5 tests passed')
  expect(annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'reports/b.xml' }))
})

test.each([
  { when: 'it names the head', commit: (scenario: Scenario) => scenario.pull.head.sha, says: /^passed / },
  { when: 'it names another commit', commit: () => 'f'.repeat(40), says: /^unknown report-stale / }
])('a SARIF report is $says when $when', async ({ commit: named, says }) => {
  const scenario = checkOut(shop({ linted: 'lint: { report: lint.sarif }' }))
  const sarif = JSON.parse(fixture('sarif/eslint-clean.sarif').toString()) as { runs: object[] }
  const provenance = [{ repositoryUri: 'https://github.com/acme/shop', revisionId: named(scenario) }]
  const runs = sarif.runs.map(run => ({ ...run, versionControlProvenance: provenance }))
  const { items } = await judge(scenario, { files: { 'lint.sarif': JSON.stringify({ ...sarif, runs }) } })
  expect(items['linted']).toMatch(says)
})

test('load tests are judged by their own thresholds, and numbers of any JSON by limits on them', async () => {
  const below = (limit: number) =>
    `load: { report: bench.json, format: json, limits: { /summary/p95: { below: ${String(limit)} } } }`
  const items = {
    kept: 'load: { report: kept.json }',
    crossed: 'load: { report: crossed.json }',
    unjudged: 'load: { report: unjudged.json }',
    fast: below(0.6),
    slow: below(0.5)
  }
  const files = {
    'kept.json': fixture('k6/handmade-summary-green.json'),
    'crossed.json': fixture('k6/handmade-export-red.json'),
    'unjudged.json': fixture('k6/handmade-machine-readable.json'),
    'bench.json': fixture('json/handmade-bench.json')
  }
  const { items: said } = await judge(checkOut(shop(items)), { files })
  expect(said).toMatchObject({
    kept: 'passed passed read',
    crossed: 'failed crossed read',
    unjudged: 'failed no-thresholds read',
    fast: 'passed passed read',
    slow: 'failed too-high read'
  })
})

const wrecks = readdirSync(path.join(folder, 'wrecks')).filter(name => name !== 'expected.json')

describe('no wreck is ever passed', () => {
  test('when all of them are judged by every gate, one by one, in one run', async () => {
    const gates = { tests: '', coverage: ', lines: 0', lint: '', audit: '', load: '' }
    const items = Object.fromEntries(
      wrecks.flatMap((name, index) =>
        Object.entries(gates).map(([gate, more]) => [
          `${gate}-${String(index)}`,
          `${gate}: { report: wrecks/${name}${more} }`
        ])
      )
    )
    const files = Object.fromEntries(wrecks.map(name => [`wrecks/${name}`, fixture(`wrecks/${name}`)]))
    const { items: said, decision } = await judge(checkOut(shop(items)), { files })
    const passed = Object.entries(said).filter(([, words]) => !/^(unknown|failed) /.test(words))
    const names = passed.map(([id, words]) => `${wrecks[Number(id.split('-')[1])] ?? ''} by ${id}: ${words}`)
    expect(names.filter(name => !readable.some(pattern => pattern.test(name)))).toEqual([])
    expect(decision).toBe('no-go')
  })
})

/**
 * A foreign line beside good ones, "nothing found" in no format's words, a key twice that no reader of JSON tells of.
 */
const readable = [
  /^go-test-noise[.]jsonl by tests-/,
  /^empty-array[.]json by (lint|audit)-/,
  /^json-duplicate-keys[.]json by tests-/
]
