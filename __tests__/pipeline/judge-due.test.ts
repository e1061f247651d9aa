import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../src/model/deployment.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Item } from '../../src/model/checklist.js'
import type { Judgement } from '../../src/model/verdict.js'
import { deployments } from '../../src/sources/deployments.js'
import { evaluate } from '../../src/pipeline/evaluate.js'
import { requestKey } from '../../src/pipeline/gather.js'
import { plan, requestsOf } from '../../src/pipeline/plan.js'
import { waive } from '../../src/pipeline/waive.js'
import {
  buildChecklist,
  buildGate,
  buildGathered,
  buildItem,
  checksRequest,
  reason,
  subject
} from '../support/builders.js'
import { buildPorts } from '../support/ports.js'

const awaits = { role: 'dba', missing: 1, users: ['edgar'], teams: [] }
const answers = {
  passed: { outcome: 'passed', reasons: [reason('met')] },
  pending: { outcome: 'pending', reasons: [{ ...reason('awaiting'), awaits }, reason('not-in-role')] },
  failed: { outcome: 'failed', reasons: [reason('below')] }
} as const satisfies Record<string, Judgement>

const request = { kind: 'deployments', ask: { environment: 'production' } } as const
const deployedAt = '2026-11-20T09:00:00Z'

function deployment(state: string, commit = subject.commit): Deployment {
  const statuses = [{ state, createdAt: deployedAt }]
  return { id: 4001, commit, tree: null, createdAt: deployedAt, state, statuses }
}

const found = (...list: readonly Deployment[]): Evidence => ({
  state: 'found',
  origin: 'platform',
  value: { commit: subject.commit, tree: null, deployments: list }
})
const deployed = found(deployment('success'))

interface Given {
  readonly evidence?: Evidence
  readonly at?: string
  readonly item?: Partial<Item>
}

/** What is said of an item that is due a day after the deployment, where its gate says so. */
function judge(
  answer: keyof typeof answers,
  { evidence = deployed, at = '2026-11-20T12:00:00Z', item = {} }: Given = {}
) {
  const gates = new Map([['stub', buildGate(() => answers[answer])]])
  const checklist = buildChecklist([buildItem({ due: '24h', ...item })], { ticks: 'accept' })
  const gathered = buildGathered(
    {
      [requestKey(checksRequest)]: { state: 'found', value: {}, origin: 'platform' },
      [requestKey(request)]: evidence
    },
    { at }
  )
  const planned = plan(checklist, gates, { phase: null, environment: 'production' }, () => undefined)
  const [verdict] = evaluate(planned, checklist, gates, gathered)
  if (verdict === undefined) throw new Error('There is no verdict.')
  return verdict
}

const inTime = '2026-11-20T12:00:00Z'
const atLast = '2026-11-21T09:00:00Z'
const over = '2026-11-21T09:00:01Z'

describe('what is due after the deployment', () => {
  test.each<[string, keyof typeof answers, string, string]>([
    ['is done in time', 'passed', inTime, 'passed met'],
    ['is done, and looked at later', 'passed', over, 'passed met'],
    ['is open in time', 'pending', inTime, 'pending awaiting not-in-role due'],
    ['is open at the last moment', 'pending', atLast, 'pending awaiting not-in-role due'],
    ['is open a second later', 'pending', over, 'failed overdue not-in-role'],
    ['has failed in time', 'failed', inTime, 'failed below'],
    ['has failed, and time is over', 'failed', over, 'failed below']
  ])('when it %s', (_, answer, at, expected) => {
    const { outcome, reasons, due } = judge(answer, { at })
    expect([outcome, ...reasons.map(({ code }) => code)].join(' ')).toBe(expected)
    expect(due).toBe('2026-11-21T09:00:00.000Z')
  })

  test.each<[string, Evidence, keyof typeof answers, string]>([
    ['nothing is deployed', found(), 'passed', 'pending not-deployed'],
    ['nothing is deployed, and nobody is called before', found(), 'pending', 'pending not-deployed'],
    ['nothing is deployed, and something is wrong already', found(), 'failed', 'failed below not-deployed'],
    ['the deployment is under way', found(deployment('in_progress')), 'passed', 'pending not-deployed'],
    ['the deployment failed', found(deployment('failure')), 'passed', 'pending not-deployed'],
    ['another commit is deployed', found(deployment('success', 'b'.repeat(40))), 'passed', 'pending not-deployed'],
    ['it is replaced by now', found({ ...deployment('success'), state: 'inactive' }), 'passed', 'passed met'],
    [
      'deployments cannot be read',
      { state: 'broken', flaws: [{ code: 'forbidden', why: 'No.' }] },
      'passed',
      'unknown forbidden met'
    ],
    [
      'there is no token',
      { state: 'absent', code: 'no-token', why: 'None.', awaits: true },
      'passed',
      'pending no-token'
    ]
  ])('when %s', (_, evidence, answer, expected) => {
    const { outcome, reasons } = judge(answer, { evidence })
    expect([outcome, ...reasons.map(({ code }) => code)].join(' ')).toBe(expected)
  })

  test('when a tick in the file says that it is done, is still open', () => {
    const gate = { ...buildGate(() => answers.pending), id: 'sign-off' }
    const item = buildItem({ due: '24h', ticked: true, check: { gate: 'sign-off', options: {} } })
    const checklist = buildChecklist([item], { ticks: 'accept' })
    const gates = new Map([['sign-off', gate]])
    const planned = plan(checklist, gates, { phase: null, environment: 'production' }, () => undefined)
    const gathered = buildGathered({
      [requestKey(checksRequest)]: { state: 'found', value: {}, origin: 'platform' },
      [requestKey(request)]: deployed
    })
    expect(evaluate(planned, checklist, gates, gathered)).toMatchObject([{ outcome: 'pending' }])
  })

  test('when it is overdue, is settled by a waiver', () => {
    const verdict = judge('pending', { at: over })
    const waiver = { item: verdict.id, reason: 'Rolled back.', approvedBy: 'ada', expires: '2026-12-05' }
    const checklist = buildChecklist([buildItem()], { waivers: [{ ...waiver, location: verdict.location }] })
    expect(waive([verdict], checklist, over).verdicts).toMatchObject([{ outcome: 'waived' }])
  })

  test('when it is skipped, asks for nothing', () => {
    const gates = new Map([['stub', buildGate(() => answers.passed)]])
    const skip = () => reason('condition-false')
    const checklist = buildChecklist([buildItem({ due: '24h' })])
    const planned = plan(checklist, gates, { phase: null, environment: null }, skip)
    expect(planned.flatMap(requestsOf)).toEqual([])
  })

  test('when the run names no environment, waits for one', async () => {
    const context = { commit: subject.commit, ref: '', pullRequests: { numbers: [], direct: [] }, initiators: [] }
    const evidence = await deployments.gather({ environment: '' }, buildPorts(), context)
    expect(evidence).toMatchObject({ state: 'absent', code: 'no-environment', awaits: true })
  })
})
