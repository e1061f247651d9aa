import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { ArtifactAsk } from '../../src/model/evidence.js'
import { PortError } from '../../src/ports/read.js'
import { artifact, ci, file, gather, later, nightly, results, run, tell, type World } from '../support/artifacts.js'
import { fails } from '../support/ports.js'

describe('nothing is read', () => {
  test.each<[string, string, World, Partial<ArtifactAsk>?]>([
    ['no run has it', 'found workflow', { artifacts: { 10: [artifact({ name: 'site' })] } }],
    ['nothing in it matches', 'found workflow', { report: ['*.sarif'] }],
    ['nothing has run yet', 'absent artifact-awaited awaits', { runs: [] }],
    [
      'only the run that judges is there',
      'absent artifact-awaited awaits',
      { runs: [run({ id: 99, workflow: 'deploy.yml', status: 'in_progress' })] }
    ],
    ['another workflow is named', 'absent artifact-awaited awaits', {}, { workflow: 'test.yml' }],
    [
      'any workflow is still going',
      'absent artifact-awaited awaits',
      { runs: [ci, run({ ...nightly, status: 'in_progress' })] }
    ],
    [
      'two workflows have it',
      'broken artifact-ambiguous',
      { runs: [ci, nightly], artifacts: { 10: [results], 12: [later] } }
    ],
    ['it has expired', 'broken artifact-expired', { artifacts: { 10: [artifact({ expired: true })] } }],
    ['a fork has made it', 'broken artifact-of-fork', { runs: [run({ isOfFork: true, event: 'pull_request' })] }],
    ['its run is of another commit', 'absent artifact-awaited awaits', { runs: [run({ commit: 'd'.repeat(40) })] }],
    [
      'its run was started by another run',
      'absent artifact-awaited awaits',
      { runs: [run({ event: 'workflow_run' })] }
    ],
    ['its run was started by a comment', 'absent artifact-awaited awaits', { runs: [run({ event: 'issue_comment' })] }],
    ['its run is of the base', 'absent artifact-awaited awaits', { runs: [run({ event: 'pull_request_target' })] }],
    ['it is too large', 'broken too-large', { artifacts: { 10: [artifact({ bytes: 2 ** 30 })] } }],
    [
      'there are too many',
      'broken too-large',
      { artifacts: { 10: Array.from({ length: 101 }, (_, id) => artifact({ id, name: `l${String(id)}` })) } },
      { name: 'l*' }
    ],
    ['it cannot be unpacked', 'broken unreadable', { github: { unpack: fails('unreadable') } }],
    ['runs cannot be listed', 'broken forbidden', { github: { workflowRuns: fails('forbidden') } }],
    [
      'where it comes from cannot be told',
      'broken unavailable',
      { github: { isInDefaultBranch: fails('unavailable') } }
    ],
    ['what is tracked cannot be told', 'broken incomplete', { run: { trackedPaths: fails('incomplete') } }],
    ['GitHub is not asked', 'broken artifact-unreachable', { github: { workflowRuns: fails('not-connected') } }],
    [
      'every file in it is something else',
      'broken report-unknown-format',
      { files: { 100: [file('a.txt', 'Hello.')] } }
    ]
  ])('when %s', async (_, said, world, ask = {}) => {
    expect(await tell(world, ask)).toBe(said)
  })

  test('when there is none, the names that there are stand beside it', async () => {
    const found = await gather({ artifacts: { 10: [artifact({ name: 'site' })] } })
    expect('value' in found && found.value.where).toBe(' in the artifact lint; artifacts are site (ci.yml)')
  })
})

describe('what is read is not believed', () => {
  const blob = createHash('sha1').update('blob 2\0[]').digest('hex')
  const tracks = (path: string, hash: string) => () =>
    Promise.resolve({ paths: new Set([path]), blobs: new Map([[path, hash]]), folders: [''] })
  test.each<[string, string, World, Partial<ArtifactAsk>?]>([
    [
      'the commit has the same file',
      'partial workflow report-committed',
      { run: { trackedPaths: tracks('old/eslint.json', blob) } }
    ],
    [
      'the commit has another of that name',
      'found workflow lint/eslint.json',
      { run: { trackedPaths: tracks('old/eslint.json', 'f'.repeat(40)) } }
    ],
    [
      'the commit has it by another name',
      'found workflow lint/eslint.json',
      { run: { trackedPaths: tracks('old/none.json', blob) } }
    ],
    ['one of two is broken', 'partial workflow report-empty', { files: { 100: [file('a.json'), file('b.json', '')] } }],
    ['its run was cancelled', 'partial workflow artifact-incomplete', { runs: [run({ conclusion: 'cancelled' })] }],
    [
      'several are meant and the run failed',
      'partial workflow artifact-incomplete',
      { runs: [run({ conclusion: 'failure' })] },
      { name: 'lint*' }
    ]
  ])('when %s', async (_, said, world, ask = {}) => {
    expect(await tell(world, ask)).toBe(said)
  })
})

test('when GitHub fails in a way that nobody foresaw, it is no evidence', async () => {
  await expect(gather({ github: { workflowRuns: () => Promise.reject(new TypeError('x')) } })).rejects.toThrow(
    TypeError
  )
  expect(await tell({ github: { artifacts: () => Promise.reject(new PortError('deadline', 'Late.')) } })).toBe(
    'broken deadline'
  )
})
