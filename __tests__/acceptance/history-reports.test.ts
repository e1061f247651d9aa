import { expect, test } from '@jest/globals'
import { makeArtifact } from '../support/github/make-artifact.js'
import { ordinary } from '../support/github/scenario.js'
import { history, name, packed, report, upload } from './history-scenes.js'

const { verdicts: _, ...incomplete } = report()

test.each([
  ['is of a later version', makeArtifact(name, { 'run.json': JSON.stringify({ ...report(), schemaVersion: 2 }) })],
  ['is cut off', makeArtifact(name, { 'run.json': JSON.stringify(report()).slice(0, -9) })],
  ['lacks something', makeArtifact(name, { 'run.json': JSON.stringify(incomplete) })],
  ['says another decision', makeArtifact(name, { 'run.json': JSON.stringify({ ...report(), decision: 'ship it' }) })],
  ['is of complaints', makeArtifact(name, { 'run.json': JSON.stringify({ schemaVersion: 1, complaints: [] }) })],
  ['is of another environment', packed({ selected: { phase: null, environment: 'staging' } })],
  ['is of another repository', packed({ subject: { ...report().subject, repository: 'acme/other' } })],
  ['is not there', makeArtifact(name, { 'notes.txt': 'Hello.' })],
  ['is one of several', makeArtifact(name, { 'a.json': '{}', 'b.json': '{}' })],
  ['is in no archive', makeArtifact(name, Buffer.from('no zip'))],
  ['is another than GitHub took in', { ...packed(), digest: `sha256:${'0'.repeat(64)}` }]
])('history shows a report as unreadable that %s, beside the others', async (_, artifact) => {
  const scenario = ordinary()
  upload(scenario, packed(), 50)
  upload(scenario, artifact, 60)
  upload(scenario, packed(), 70)
  const { entries, exitCode } = await history(scenario)
  expect(entries.map(({ state }) => state)).toEqual(['read', 'unreadable', 'read'])
  expect(exitCode).toBe(0)
})

test('history reads what a later version added, and an earlier one left out', async () => {
  const scenario = ordinary()
  const { time, rateBudgets, apiCalls, ...earlier } = report()
  const later = { ...report(), mood: 'good', subject: { ...report().subject, planet: 'Earth' } }
  upload(scenario, makeArtifact(name, { 'x.json': JSON.stringify(earlier) }), 50)
  upload(scenario, makeArtifact(name, { 'x.json': JSON.stringify(later) }), 60)
  expect((await history(scenario)).entries.map(({ state }) => state)).toEqual(['read', 'read'])
})

test('history asks for no phase whose name cannot be one', async () => {
  const scenario = ordinary()
  const names = ['x'.repeat(9000), '../runs?x=', 'fine', '']
  upload(scenario, packed({ phases: names.map(id => ({ id, title: id })) }), 50)
  const { entries, phases, exitCode } = await history(scenario)
  expect({ phases, exitCode, states: entries.map(({ state }) => state) }).toEqual({
    ...{ phases: ['fine'], exitCode: 0, states: ['read'] }
  })
})
