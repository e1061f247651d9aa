import { expect, test } from '@jest/globals'
import type { Evidence } from '../../src/model/evidence.js'
import type { Outcome } from '../../src/model/verdict.js'
import { requestKey } from '../../src/pipeline/gather.js'
import { keepSettled } from '../../src/pipeline/keep-settled.js'
import { plan } from '../../src/pipeline/plan.js'
import { checks } from '../../src/sources/checks.js'
import { sources } from '../../scripts/entries.js'
import {
  buildChecklist,
  buildGate,
  buildGathered,
  buildItem,
  buildReport,
  buildVerdict,
  checksRequest,
  subject
} from '../support/builders.js'

const key = requestKey(checksRequest)
const made: Evidence = { state: 'found', value: {}, origin: 'job' }

test.each<[string, Evidence, Outcome, string, boolean]>([
  ['this job made it', made, 'passed', subject.commit, true],
  ['it failed, and cannot heal', made, 'failed', subject.commit, true],
  ['its item waits for it', made, 'pending', subject.commit, false],
  ['GitHub said it', { ...made, origin: 'platform' }, 'passed', subject.commit, false],
  ['another run made it', { ...made, origin: 'workflow' }, 'passed', subject.commit, false],
  ['something of it could not be read', { ...made, state: 'partial', flaws: [] }, 'passed', subject.commit, false],
  ['it is not there yet', { state: 'absent', code: 'a', why: 'b', awaits: true }, 'unknown', subject.commit, false],
  ['another commit is judged by now', made, 'passed', 'b'.repeat(40), false]
])('evidence is kept for the next look only where it is settled: %s', (_, evidence, outcome, commit, kept) => {
  const gates = new Map([['stub', buildGate(() => ({ outcome: 'passed', reasons: [] }))]])
  const planned = plan(buildChecklist([buildItem()]), gates, { phase: null, environment: null }, () => undefined)
  const earlier = { report: buildReport([buildVerdict(outcome)]), gathered: buildGathered({ [key]: evidence }) }
  expect(Object.keys(keepSettled(planned, { ...subject, commit }, earlier, sources))).toEqual(kept ? [key] : [])
})

test('evidence is not kept for the next look where its source may say something else by then', () => {
  const gates = new Map([['stub', buildGate(() => ({ outcome: 'passed', reasons: [] }))]])
  const planned = plan(buildChecklist([buildItem()]), gates, { phase: null, environment: null }, () => undefined)
  const earlier = { report: buildReport([buildVerdict('passed')]), gathered: buildGathered({ [key]: made }) }
  const fleeting = new Map([[checksRequest.kind, { ...checks, fleeting: true as const }]])
  expect(keepSettled(planned, subject, earlier, fleeting)).toEqual({})
  expect(sources.get('http')?.fleeting).toBe(true)
})
