import { afterEach, describe, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { createRunWrites } from '../../src/adapters/upload-artifact.js'
import { readZip } from '../../src/adapters/zip.js'
import type { Artifact } from '../support/github/world.js'
import { makeArtifact } from '../support/github/make-artifact.js'
import { startResults, token, type ResultsService } from '../support/results-service.js'

const files = { 'deploy-gate-run.json': '{"decision":"go"}\n' }
const names = ['gate', 'gate.2', 'gate.3']

let service: ResultsService
afterEach(() => service.close())

interface Given {
  readonly faults?: Readonly<Record<string, readonly number[]>>
  readonly there?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds until the deadline. */
  readonly lasts?: number
}

/** Uploads to a run, and tells what it then has, what was asked and how long the pauses were. */
async function upload({ faults = {}, there = [], env = {}, lasts = 60_000 }: Given = {}) {
  const artifacts: Artifact[] = there.map(name => makeArtifact(name, {}))
  service = await startResults({ run: { artifacts }, faults })
  let now = 0
  const sleep = (milliseconds: number) => {
    now += milliseconds
    return Promise.resolve()
  }
  const environment = { ...service.env, ...env }
  const run = createRunWrites({ octokit: Octokit, environment, deadline: lasts, now: () => now, sleep })
  let failure: unknown = null
  try {
    await run.upload(names, files)
  } catch (error) {
    failure = error
  }
  expect(service.violations).toEqual([])
  const made = artifacts.slice(there.length)
  const texts = made.map(({ name, archive }) => [
    name,
    ...readZip(archive, name).map(file => [file.path, Buffer.from(file.read()).toString()])
  ])
  return { failure, texts, asked: service.asked, paused: now }
}

const whole = (name: string) => [name, ['deploy-gate-run.json', files['deploy-gate-run.json']]]

test('an artifact is created, uploaded and finalized', async () => {
  expect(await upload()).toEqual({
    failure: null,
    texts: [whole('gate')],
    asked: ['CreateArtifact gate', 'PUT gate', 'FinalizeArtifact gate'],
    paused: 0
  })
})

describe('the next name is taken', () => {
  test('when the run has the first ones', async () => {
    expect((await upload({ there: ['gate', 'gate.2'] })).texts).toEqual([whole('gate.3')])
  })

  test('when the answer to the first was lost', async () => {
    expect((await upload({ faults: { CreateArtifact: [0] } })).texts).toEqual([whole('gate.2')])
  })
})

test.each<[string, Given, number]>([
  ['the service is not well', { faults: { CreateArtifact: [503, 500], FinalizeArtifact: [502] } }, 5000],
  ['it asks for patience', { faults: { CreateArtifact: [429] } }, 1000],
  ['the storage hangs up', { faults: { PUT: [0] } }, 1000]
])('it is tried again when %s', async (_, given, paused) => {
  expect(await upload(given)).toMatchObject({ failure: null, texts: [whole('gate')], paused })
})

test.each<[string, Given, string]>([
  ['the runner gives no place', { env: { ACTIONS_RESULTS_URL: '' } }, 'not-allowed'],
  ['the runner gives no token', { env: { ACTIONS_RUNTIME_TOKEN: '' } }, 'not-allowed'],
  ['the token is no token', { env: { ACTIONS_RUNTIME_TOKEN: 'x.eyJzY3AiOjF9.y' } }, 'not-allowed'],
  ['every name is taken', { there: names }, 'not-allowed'],
  ['the service refuses', { faults: { CreateArtifact: [403] } }, 'forbidden'],
  ['the service finds fault', { faults: { FinalizeArtifact: [400] } }, 'bad-answer'],
  ['the storage refuses', { faults: { PUT: [409] } }, 'bad-answer'],
  ['the service stays ill', { faults: { CreateArtifact: [500, 500, 500, 500] } }, 'unavailable'],
  ['the time is up', { faults: { PUT: [503, 503] }, lasts: 2000 }, 'unavailable']
])('it fails, and keeps token and signature to itself, when %s', async (_, given, code) => {
  const { failure, texts } = await upload(given)
  expect(texts).toEqual([])
  expect(failure).toMatchObject({ name: 'PortError', code })
  expect(String(failure)).not.toMatch(/sig=|a%2Fb/)
  expect(String(failure)).not.toContain(token)
})
