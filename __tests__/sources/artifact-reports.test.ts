import { describe, expect, test } from '@jest/globals'
import type { Job } from '../../src/model/artifacts.js'
import type { ArtifactAsk } from '../../src/model/evidence.js'
import {
  artifact,
  ci,
  file,
  isInDefaultBranch,
  later,
  newer,
  nightly,
  results,
  run,
  tell,
  type World
} from '../support/artifacts.js'

describe('reports are read from an artifact', () => {
  test.each<[string, string, World, Partial<ArtifactAsk>?]>([
    ['one run has it', 'found workflow lint/eslint.json', {}],
    ['its workflow is named', 'found workflow lint/eslint.json', {}, { workflow: 'ci.yml' }],
    [
      'its workflow is named by its path',
      'found workflow lint/eslint.json',
      {},
      { workflow: '.github/workflows/ci.yml' }
    ],
    ['the run failed', 'found workflow lint/eslint.json', { runs: [run({ conclusion: 'failure' })] }],
    [
      'several are meant',
      'found workflow lint-1/a.json lint-2/a.json',
      {
        artifacts: {
          10: [
            artifact({ id: 2, name: 'lint-2' }),
            artifact({ id: 1, name: 'lint-1' }),
            artifact({ id: 3, name: 'site' })
          ]
        },
        files: { 1: [file('a.json', '[]', 'lint-1')], 2: [file('a.json', '[]', 'lint-2')] }
      },
      { name: 'lint-*' }
    ],
    [
      'globs leave something out',
      'found workflow lint/b/eslint.json',
      { files: { 100: [file('b/eslint.json'), file('c.png', 'PNG')] }, report: ['**/*.json'] }
    ],
    [
      'the run that judges has it',
      'found workflow lint/eslint.json',
      { runs: [run({ status: 'in_progress', conclusion: null })], run: { id: 10 } }
    ],
    [
      'two workflows have it and one is named',
      'found workflow lint/eslint.json',
      { runs: [ci, nightly], artifacts: { 10: [results], 12: [later] } },
      { workflow: 'ci.yml' }
    ],
    [
      'a fork has made it and may',
      'found workflow lint/eslint.json',
      { runs: [run({ isOfFork: true, event: 'pull_request' })], github: { isInDefaultBranch } },
      { forks: true }
    ],
    ['the commit is of the default branch', 'found isolated lint/eslint.json', { github: { isInDefaultBranch } }],
    [
      "the run is a pull request's",
      'found workflow lint/eslint.json',
      { runs: [run({ event: 'pull_request' })], github: { isInDefaultBranch } }
    ]
  ])('when %s', async (_, said, world, ask = {}) => {
    expect(await tell(world, ask)).toBe(said)
  })
})

describe('nothing older stands for what is newer', () => {
  const failed = run({ id: 11, conclusion: 'failure', startedAt: '2026-11-20T09:30:00Z' })
  test.each<[string, string, World]>([
    [
      'a later run has another one',
      'found workflow lint/new.json',
      { runs: [newer, ci], artifacts: { 10: [results], 11: [later] }, files: { 101: [file('new.json')] } }
    ],
    ['a later run has failed without one', 'found workflow', { runs: [ci, failed] }],
    [
      'an earlier run was started again',
      'found workflow lint/eslint.json',
      { runs: [newer, run({ startedAt: '2026-11-20T09:50:00Z' })] }
    ],
    [
      'a later attempt has another one',
      'found workflow lint/new.json',
      { runs: [run({ attempt: 2 })], artifacts: { 10: [later, results] }, files: { 101: [file('new.json')] } }
    ],
    [
      'a later run is going',
      'absent artifact-awaited awaits',
      { runs: [ci, run({ ...newer, status: 'queued', conclusion: null })] }
    ]
  ])('when %s', async (_, said, world) => {
    expect(await tell(world)).toBe(said)
  })
})

describe('an artifact of an earlier attempt', () => {
  const again = run({ attempt: 2, startedAt: '2026-11-20T09:30:00Z' })
  const job = (name: string, from: number, to: number | null): Job => ({
    name,
    startedAt: `2026-11-20T09:${String(from).padStart(2, '0')}:00Z`,
    completedAt: to === null ? null : `2026-11-20T09:${String(to).padStart(2, '0')}:00Z`
  })
  test.each<[string, string, readonly Job[]]>([
    [
      'counts when only another job was run again',
      'found workflow lint/eslint.json',
      [job('test', 1, 6), job('gate', 7, 9), job('test', 1, 6), job('gate', 31, null)]
    ],
    [
      'does not when its job was run again',
      'partial workflow artifact-outdated',
      [job('test', 1, 6), job('test', 31, 33)]
    ],
    [
      'does not when its job waits to be run again',
      'partial workflow artifact-outdated',
      [job('test', 1, 6), { name: 'test', startedAt: null, completedAt: null }]
    ],
    [
      'does not when a job beside it was run again',
      'partial workflow artifact-outdated',
      [job('test', 1, 6), job('lint', 4, 8), job('lint', 31, 33)]
    ],
    ['does not when no job could have made it', 'partial workflow artifact-outdated', [job('test', 6, 8)]]
  ])('%s', async (_, said, jobs) => {
    expect(await tell({ runs: [again], jobs })).toBe(said)
  })
})
