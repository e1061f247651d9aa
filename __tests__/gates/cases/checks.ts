import type { Check, CheckRecord } from '../../../src/model/github.js'
import type { Case } from '../../support/judge.js'

export function check(more: Partial<Check>): Check {
  const about = { kind: 'check-run', id: 1, name: 'build', app: 'github-actions', status: 'completed' } as const
  return { ...about, conclusion: 'success', startedAt: '2026-11-20T09:00:00Z', url: null, ...more }
}

export function found(...checks: readonly Partial<Check>[]): { readonly checks: CheckRecord } {
  return { checks: { commit: 'c0ffee', checks: checks.map(check) } }
}

const later = '2026-11-20T09:00:01Z'
const undecided = [
  'neutral',
  'skipped',
  'stale',
  'cancelled',
  'timed_out',
  'action_required',
  'startup_failure',
  'odd',
  null
]
const underWay = ['queued', 'in_progress', 'waiting', 'requested', 'pending']

export const cases: readonly Case[] = [
  {
    title: 'a check ended with failure',
    options: { names: 'build' },
    evidence: found({ conclusion: 'failure' }),
    expect: 'failed',
    because: ['failed']
  },
  // Nothing but a failure tells the opposite of success, which `not` would make a pass of.
  ...undecided.map((conclusion): Case => ({
    title: `a check ended with ${String(conclusion)}`,
    options: { names: 'build' },
    evidence: found({ conclusion }),
    expect: 'failed',
    because: ['undecided'],
    without: ['failed']
  })),
  ...underWay.map((status): Case => ({
    title: `a check is ${status}`,
    options: { names: ['build'] },
    evidence: found({ status, conclusion: null }),
    expect: 'pending',
    because: ['running']
  })),
  {
    title: 'a check is in a status that nobody knows',
    options: { names: ['build'] },
    evidence: found({ status: 'odd', conclusion: 'success' }),
    expect: 'failed',
    because: ['undecided'],
    without: ['failed']
  },
  {
    title: 'a conclusion beside success is accepted',
    options: { names: ['build', 'lint'], accept: ['skipped', 'neutral'] },
    evidence: found({ conclusion: 'skipped' }, { id: 2, name: 'lint', conclusion: 'neutral' }),
    expect: 'passed',
    because: ['succeeded']
  },
  {
    title: 'it failed first and succeeded when run again',
    options: { names: 'build' },
    evidence: found({ conclusion: 'failure' }, { id: 2, startedAt: later }),
    expect: 'passed',
    because: ['succeeded'],
    without: ['failed']
  },
  {
    title: 'it succeeded first and failed when run again',
    options: { names: 'build' },
    evidence: found({ id: 9 }, { id: 2, startedAt: later, conclusion: 'failure' }),
    expect: 'failed',
    because: ['failed']
  },
  {
    title: 'two began at once and the one with the higher id failed',
    options: { names: 'build' },
    evidence: found({ id: 1 }, { id: 2, conclusion: 'failure' }),
    expect: 'failed',
    because: ['failed']
  },
  {
    title: 'one of them cannot be ordered in time',
    options: { names: 'build' },
    evidence: found({ id: 5 }, { id: 2, startedAt: null, status: 'queued', conclusion: null }),
    expect: 'pending',
    because: ['running']
  },
  {
    title: 'two apps post the same name and one of them fails',
    options: { names: 'build' },
    evidence: found({}, { id: 2, app: 'jenkins', conclusion: 'failure' }),
    expect: 'failed',
    because: ['failed']
  },
  {
    title: 'the other app fails and does not matter',
    options: { names: 'build', app: 'github-actions' },
    evidence: found({}, { id: 2, app: 'jenkins', conclusion: 'failure' }),
    expect: 'passed',
    because: ['succeeded']
  },
  {
    title: 'only another app has posted it',
    options: { names: 'build', app: 'github-actions' },
    evidence: found({ app: 'jenkins' }),
    expect: 'pending',
    because: ['other-app']
  },
  {
    title: 'a person called as the app posts a status',
    options: { names: 'build', app: 'jenkins' },
    evidence: found({ kind: 'status', app: 'jenkins' }),
    expect: 'pending',
    because: ['other-app']
  },
  {
    title: 'the app itself posts a status',
    options: { names: 'build', app: 'jenkins' },
    evidence: found({ kind: 'status', app: 'jenkins[bot]', status: 'success' }),
    expect: 'passed',
    because: ['succeeded']
  },
  {
    title: 'a status is not there yet',
    options: { names: 'build' },
    evidence: found({ kind: 'status', status: 'pending', conclusion: null }),
    expect: 'pending',
    because: ['running']
  },
  {
    title: 'one name stands for several and one of them fails',
    options: { names: 'test (*)' },
    evidence: found({ name: 'test (20)' }, { id: 2, name: 'test (24)', conclusion: 'failure' }),
    expect: 'failed',
    because: ['failed']
  },
  {
    title: 'a name has signs that mean something elsewhere',
    options: { names: 'c++' },
    evidence: found({ name: 'c' }, { id: 2, name: 'ccc' }),
    expect: 'pending',
    because: ['missing']
  },
  {
    title: 'one check failed and another is missing',
    options: { names: ['build', 'deploy'] },
    evidence: found({ conclusion: 'failure' }),
    expect: 'failed',
    because: ['failed', 'missing']
  }
]
