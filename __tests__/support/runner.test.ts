import { afterEach, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pullRequestEvent } from './github/payloads.js'
import { TOKEN, ordinary } from './github/scenario.js'
import { startGitHub, type FakeGitHub } from './github/server.js'
import { runStep, type Step } from './runner.js'

const BUNDLE = `
import { appendFileSync, readFileSync } from 'node:fs'
const { env } = process
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/pulls/' + event.number
const response = await fetch(url, { headers: { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'] } })
const pull = await response.json()
console.log('::add-mask::' + env['INPUT_GITHUB-TOKEN'])
console.log('::notice title=Head::' + pull.head.sha)
console.error('::group::' + Object.keys(env).filter(name => !/^(CI|PATH|(GITHUB|RUNNER|INPUT)_.*)$/.test(name)))
appendFileSync(env.GITHUB_OUTPUT, 'decision<<E\\n' + env.INPUT_MODE + '\\nE\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Go')
if (env.INPUT_MODE === 'broken') appendFileSync(env.GITHUB_OUTPUT, 'broken')
if (env.INPUT_MODE === 'fail') process.exitCode = 1
if (env.INPUT_MODE === 'wait') setInterval(() => {}, 1000)
`
const ACTION = `
inputs:
  github-token: { default: '\${{ github.token }}' }
  mode: { default: report }
  empty: {}
`
const scenario = ordinary()
let github: FakeGitHub
let folder: string

async function start(given: Partial<Step> = {}): ReturnType<typeof runStep> {
  github = await startGitHub(scenario.world)
  folder = await mkdtemp(path.join(os.tmpdir(), 'bundle-'))
  const [bundle, action] = [path.join(folder, 'index.mjs'), path.join(folder, 'action.yml')]
  await Promise.all([writeFile(bundle, BUNDLE), writeFile(action, ACTION)])
  return runStep({ bundle, action, github, event: pullRequestEvent(scenario), token: TOKEN, ...given })
}

afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true })
})

test.each([false, true])('a step is run as the runner does, when enterprise is %s', async enterprise => {
  const result = await start({ enterprise })
  expect(result).toMatchObject({
    exitCode: 0,
    conclusion: 'success',
    annotations: [{ level: 'notice', title: 'Head', message: scenario.pull.head.sha }],
    masks: [TOKEN],
    otherCommands: [{ name: 'group', data: '' }],
    outputs: { decision: 'report' },
    summary: '# Go',
    calls: [{ route: '/repos/{owner}/{repo}/pulls/{pull_number}', status: 200 }]
  })
  expect(github.log.violations).toEqual([])
})

test.each([
  ['it exits 1', 'fail', 1, 0],
  ['an output is malformed', 'broken', 0, 1]
])('a step fails when %s', async (_, mode, exitCode, failures) => {
  const result = await start({ inputs: { mode } })
  expect(result).toMatchObject({ exitCode, conclusion: 'failure' })
  expect(result.failures).toHaveLength(failures)
})

test('a step ends when it is interrupted', async () => {
  const result = await start({
    inputs: { mode: 'wait' },
    onStart: child => child.stdout?.once('data', () => child.kill('SIGTERM'))
  })
  expect(result).toMatchObject({ exitCode: null, signal: 'SIGTERM', conclusion: 'failure' })
})

test('an input that action.yml does not have is refused', async () => {
  await expect(start({ inputs: { mood: 'x' } })).rejects.toThrow('mood')
})
