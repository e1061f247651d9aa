import { expect, test } from '@jest/globals'
import type { ChangedFile } from '../../src/model/github.js'
import type { RunPort } from '../../src/ports/read.js'
import { changedLines } from '../../src/sources/changed-lines.js'
import type { PullRequestsOf } from '../../src/sources/define.js'
import { ownRun } from '../../src/adapters/run.js'
import { buildGitHub, buildPorts, fails, head } from '../support/ports.js'

const blob = 'f'.repeat(40)
const changed: ChangedFile = { path: 'src/a.ts', previousPath: null, blob, added: [[2, 3]] }

function gather(
  files: readonly ChangedFile[] | 'incomplete',
  trackedPaths: RunPort['trackedPaths'] = tested({ 'src/a.ts': blob }),
  pullRequests: PullRequestsOf = { numbers: [7], direct: [] }
) {
  const github = buildGitHub({ changedFiles: files === 'incomplete' ? fails(files) : () => Promise.resolve(files) })
  const ports = buildPorts({ github, run: { ...ownRun, trackedPaths } })
  return changedLines.gather({}, ports, { commit: head, pullRequests, ref: '', initiators: [] })
}

function tested(blobs: Readonly<Record<string, string>>): RunPort['trackedPaths'] {
  return () => Promise.resolve({ paths: new Set(), blobs: new Map(Object.entries(blobs)), folders: [''] })
}

test.each<[string, ChangedFile, RunPort['trackedPaths'], ChangedFile['added']]>([
  ['what was tested is what the pull request has', changed, tested({ 'src/a.ts': blob }), [[2, 3]]],
  ['the tested merge has another content', changed, tested({ 'src/a.ts': 'e'.repeat(40) }), null],
  ['the tested merge has no such file', changed, tested({}), null],
  ['GitHub tells no hash', { ...changed, blob: null }, tested({ 'src/a.ts': blob }), null],
  ['nothing of it is added', { ...changed, added: [] }, tested({}), []],
  ['GitHub shows no patch', { ...changed, added: null }, tested({ 'src/a.ts': blob }), null],
  ["it is a person's own working tree", changed, ownRun.trackedPaths, [[2, 3]]]
])('changed lines are told when %s', async (_, file, tracked, added) => {
  const value = { files: [{ path: 'src/a.ts', added }] }
  expect(await gather([file], tracked)).toEqual({ state: 'found', origin: 'platform', value })
})

test('when a list is not complete, nothing is told', async () => {
  expect(await gather('incomplete')).toMatchObject({ state: 'broken', flaws: [{ code: 'incomplete' }] })
  expect(await gather([changed], fails('incomplete'))).toMatchObject({
    state: 'broken',
    flaws: [{ code: 'incomplete' }]
  })
})

test('when there is no pull request, that is said', async () => {
  const none = { numbers: null, code: 'direct-push', why: 'None.', awaits: false } as const
  const absent = { state: 'absent', code: 'direct-push', why: 'None.', awaits: false }
  expect(await gather([changed], undefined, none)).toEqual(absent)
})
