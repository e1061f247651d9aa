import { describe, expect, test } from '@jest/globals'
import type { Evidence, ReportsAsk } from '../../src/model/evidence.js'
import type { ReportSet } from '../../src/model/reports.js'
import { PortError, type FilesPort, type FoundFile, type RunPort } from '../../src/ports/read.js'
import { reports } from '../../src/sources/reports.js'
import { buildPorts, fails, head } from '../support/ports.js'

const start = '2026-11-20T09:00:00.000Z'

function file(path: string, text: string, changes: Partial<FoundFile> = {}): FoundFile {
  const bytes = new TextEncoder().encode(text)
  return { path, bytes: bytes.length, modifiedAt: start, chunks: () => [bytes], digest: () => text, ...changes }
}

const tracks =
  (paths: readonly string[], folders: readonly string[] = ['']) =>
  (): ReturnType<RunPort['trackedPaths']> =>
    Promise.resolve({ paths: new Set(paths), blobs: new Map(), folders })

const clean = (path: string, changes: Partial<FoundFile> = {}) => file(path, '[]', changes)

function gather(
  found: readonly FoundFile[],
  run: Partial<RunPort> = {},
  files: Partial<FilesPort> = {},
  more: Partial<ReportsAsk> = {}
) {
  return reports.gather(
    { want: 'findings', report: ['*.json'], ...more },
    buildPorts({
      files: { root: '/work/shop', find: () => Promise.resolve(found), ...files },
      run: {
        id: null,
        trackedPaths: tracks(['src/shop.ts']),
        startedAt: () => Promise.resolve(start),
        checkedOut: () => Promise.resolve(null),
        outcomes: null,
        commits: [head],
        ...run
      }
    }),
    { commit: head, pullRequests: { numbers: [7], direct: [] }, ref: '', initiators: [] }
  )
}

const pathsOf = (evidence: Evidence<ReportSet>) =>
  'value' in evidence ? evidence.value.files.map(({ path }) => path) : []

test('when nothing matches, nothing is found and nothing is wrong', async () => {
  const run = { trackedPaths: fails('forbidden'), startedAt: fails('forbidden') }
  expect(await gather([], run)).toEqual({ state: 'found', origin: 'job', value: { files: [] } })
})

test('when every file is read, each is there with its format', async () => {
  expect(await gather([clean('a.json'), clean('b.json')])).toMatchObject({
    state: 'found',
    origin: 'job',
    value: { files: [{ path: 'a.json', format: 'empty-array', report: { kind: 'findings' } }, { path: 'b.json' }] }
  })
})

test('when two reports of tests are the same to the byte, the second is marked, and only then', async () => {
  const tap = (name: string, text: string) => file(name, `TAP version 13\n1..1\n${text}\n`)
  const found = [
    tap('a.tap', 'ok 1 - a'),
    tap('b.tap', 'ok 1 - b'),
    tap('c.tap', 'ok 1 - a'),
    tap('d.tap', 'ok 1 - aa')
  ]
  const evidence = await gather(found, {}, {}, { want: 'tests' })
  const copies = 'value' in evidence ? evidence.value.files.map(({ path, copyOf }) => [path, copyOf]) : []
  expect(copies).toEqual([
    ['a.tap', undefined],
    ['b.tap', undefined],
    ['c.tap', 'a.tap'],
    ['d.tap', undefined]
  ])
})

describe('a file that cannot be trusted is a flaw with its name', () => {
  const unreadable = () => {
    throw new Error('not reached')
  }
  test.each<[string, string, FoundFile, Partial<RunPort>]>([
    ['it is tracked', 'report-committed', clean('b.json'), { trackedPaths: tracks(['b.json']) }],
    ['it is older than the job', 'report-stale', clean('b.json', { modifiedAt: '2026-11-20T08:59:57.000Z' }), {}],
    [
      'it is tracked and the repository lies in a folder',
      'report-committed',
      clean('shop/b.json'),
      { trackedPaths: tracks(['b.json'], ['', 'shop']) }
    ],
    ['its time is none', 'report-stale', clean('b.json', { modifiedAt: 'never' }), {}]
  ])('when %s', async (_, code, second, run) => {
    const found = await gather([clean('a.json'), second], run)
    expect(found).toMatchObject({ state: 'partial', flaws: [{ code, file: second.path }] })
    expect(pathsOf(found)).toEqual(['a.json', second.path])
  })

  test.each([
    ['it names another commit', 'e'.repeat(40), 'partial'],
    ['it names the head', head, 'found']
  ])('when %s, that decides', async (_, revisionId, state) => {
    const tool = { driver: { name: 'lint' } }
    const versionControlProvenance = [{ repositoryUri: 'https://github.com/acme/shop', revisionId }]
    const log = { version: '2.1.0', runs: [{ tool, versionControlProvenance, results: [] }] }
    const found = await gather([file('a.sarif', JSON.stringify(log))])
    const flaws = state === 'found' ? {} : { flaws: [{ code: 'report-stale', file: 'a.sarif' }] }
    expect(found).toMatchObject({ state, ...flaws })
  })

  test('when the clocks differ by less than two seconds, it is not old', async () => {
    expect(await gather([clean('a.json', { modifiedAt: '2026-11-20T08:59:58.500Z' })])).toMatchObject({
      state: 'found'
    })
  })

  test.each<[string, string, FoundFile]>([
    ['it is cut', 'report-truncated', file('b.json', '[{"a": 1},')],
    ['it is empty', 'report-empty', file('b.json', '')],
    ['the disk fails', 'unreadable', file('b.json', '[]', { chunks: throwing })]
  ])('when %s, it is left out', async (_, code, second) => {
    const found = await gather([clean('a.json'), second])
    expect(found).toMatchObject({ state: 'partial', flaws: [{ code, file: 'b.json' }] })
    expect(pathsOf(found)).toEqual(['a.json'])
    expect(await gather([second])).toMatchObject({ state: 'broken', flaws: [{ code, file: 'b.json' }] })
  })

  test('when our own code fails, it is thrown', async () => {
    await expect(gather([clean('a.json', { chunks: unreadable })])).rejects.toThrow('not reached')
  })
})

describe('where a report comes from must be known', () => {
  test.each([
    ['what is tracked', { trackedPaths: fails('incomplete') }, 'incomplete'],
    ['when the job began', { startedAt: fails('forbidden', 'Needs `actions: read`.') }, 'forbidden']
  ])('when GitHub does not tell %s', async (_, run, code) => {
    expect(await gather([clean('a.json')], run)).toMatchObject({ state: 'partial', flaws: [{ code }] })
  })

  test("when it is a person's own working tree, there is nothing to tell", async () => {
    const run = { trackedPaths: () => Promise.resolve(null), startedAt: () => Promise.resolve(null), commits: [] }
    expect(await gather([clean('a.json', { modifiedAt: '2020-01-01T00:00:00Z' })], run)).toMatchObject({
      state: 'found'
    })
  })

  test('when the globs themselves lead too far', async () => {
    expect(await gather([], {}, { find: fails('incomplete') })).toMatchObject({
      state: 'broken',
      flaws: [{ code: 'incomplete' }]
    })
  })
})

function throwing(): never {
  throw new PortError('unreadable', 'b.json cannot be read.')
}

describe('a report is of the commit that is checked out', () => {
  test.each([
    ['that is the one under judgement', head, 'found'],
    ['that is another one', 'f'.repeat(40), 'partial'],
    ['nothing tells which it is', null, 'found']
  ])('when %s', async (_, commit, state) => {
    expect((await gather([clean('a.json')], { checkedOut: () => Promise.resolve(commit) })).state).toBe(state)
  })
})

describe('a report of the base is made by another run', () => {
  const tool = { driver: { name: 'lint' } }
  const versionControlProvenance = [{ repositoryUri: 'https://github.com/acme/shop', revisionId: 'e'.repeat(40) }]
  const log = JSON.stringify({ version: '2.1.0', runs: [{ tool, versionControlProvenance, results: [] }] })

  test('when it is old, names another commit and lies beside another checkout', async () => {
    const old = file('base.sarif', log, { modifiedAt: '2026-11-01T09:00:00.000Z' })
    const run = { checkedOut: () => Promise.resolve('f'.repeat(40)) }
    expect((await gather([old], run, {}, { of: 'base' })).state).toBe('found')
    expect((await gather([old], run)).state).toBe('partial')
  })

  test('when it is tracked, nobody need have made it', async () => {
    const run = { trackedPaths: tracks(['base.sarif']) }
    expect(await gather([file('base.sarif', log)], run, {}, { of: 'base' })).toMatchObject({
      state: 'partial',
      flaws: [{ code: 'report-committed' }]
    })
  })
})

test('when a report names files by their place on the runner, they are named from the repository', async () => {
  const eslint = [
    { filePath: '/work/shop/src/a.js', messages: [{ ruleId: 'eqeqeq', severity: 2, message: 'No.', line: 1 }] }
  ]
  const evidence = await gather([file('a.json', JSON.stringify(eslint))])
  const report = 'value' in evidence ? evidence.value.files[0]?.report : undefined
  expect(report?.kind === 'findings' ? [...report.findings].map(finding => finding.file) : []).toEqual(['src/a.js'])
})
