import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { at } from '../support/github/clock.js'
import { pullRequestTargetEvent } from '../support/github/payloads.js'
import { addPerson, moveToFork, push, type Scenario } from '../support/github/scenario.js'
import { endsSoon } from '../support/processes.js'
import { commandIn, inFolder } from './command-line.js'
import { judge, type Case, type Judged } from './judge.js'
import { checklistOf, shop } from './scenes.js'

const secret = 'kT7#qz9!vLp2@xW5'

/** Nothing that is shown, handed on or kept has the secret. */
function expectUnseen({ stdout, stderr, summary, outputs, report }: Judged): void {
  expect([stdout, stderr, summary, JSON.stringify(outputs), JSON.stringify(report)].join('\n')).not.toContain(secret)
}

describe('the environment of the step is judged and never shown', () => {
  const asked =
    'env: { set: [KEY], match: { KEY: "[!-~]{16}" }, entropy: { KEY: 60 }, unset: DEBUG, equals: { NODE_ENV: production } }'

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['all is as asked', { KEY: secret, NODE_ENV: 'production' }, 'passed sound absent'],
    ['the key is missing', { NODE_ENV: 'production' }, 'failed no-value'],
    [
      'the key is known to everybody',
      { KEY: 'changeme', NODE_ENV: 'production' },
      'failed known-default no-match too-weak'
    ],
    ['debugging is on', { KEY: secret, NODE_ENV: 'production', DEBUG: '' }, 'failed present'],
    ['it is another environment', { KEY: secret, NODE_ENV: secret }, 'failed differs']
  ])('when %s', async (_, env, says) => {
    const judged = await judge(shop({ item: asked }), { env })
    expect(judged.items).toEqual({ item: says })
    expectUnseen(judged)
  })

  test('when evidence is saved, it holds no value either, and judges the same again', async () => {
    await inFolder({ files: { 'deploy.yml': checklistOf({ item: asked }) } }, async folder => {
      const words = ['check', 'deploy.yml', '--evidence', 'evidence.json']
      const first = await commandIn(folder, words, { env: { KEY: secret, NODE_ENV: 'production' } })
      expect(first.exitCode).toBe(0)
      expect(readFileSync(path.join(folder, 'evidence.json'), 'utf8')).not.toContain(secret)
      expect((await commandIn(folder, words)).exitCode).toBe(0)
    })
  })
})

/** A gate that evaluates a script of this Node. */
const evaluate = (script: string, more = '') =>
  `command: { run: ${JSON.stringify([process.execPath, '-e', script])}${more} }`
const allowed: Case = { inputs: { 'allow-commands': 'true' } }

describe('commands run only where the workflow allows it', () => {
  const marker = evaluate('fs.writeFileSync("ran", "")')

  async function run(given: Case, scenario: Scenario = shop({ item: marker })) {
    let folder = ''
    let ran = false
    const { items } = await judge(scenario, {
      ...given,
      prepare: workspace => {
        folder = workspace
        return Promise.resolve()
      },
      onStart: child => {
        child.once('exit', () => {
          ran = existsSync(path.join(folder, 'ran'))
        })
      }
    })
    return { says: items['item'], ran }
  }

  test('when it does', async () => {
    expect(await run(allowed)).toEqual({ says: 'passed done', ran: true })
  })

  test('when it does not', async () => {
    expect(await run({})).toEqual({ says: 'unknown not-allowed', ran: false })
  })

  test('when the head is of a fork', async () => {
    const scenario = shop({ item: marker })
    addPerson(scenario, 'eve', 'none')
    moveToFork(scenario, 'eve')
    expect(await run(allowed, scenario)).toEqual({ says: 'unknown not-allowed', ran: false })
  })

  test('when the event runs with the rights of the base', async () => {
    const scenario = shop({ item: marker })
    const event = pullRequestTargetEvent(scenario)
    expect(await run({ ...allowed, event }, scenario)).toEqual({ says: 'unknown not-allowed', ran: false })
  })

  test('when somebody at a terminal does', async () => {
    await inFolder({ files: { 'deploy.yml': checklistOf({ item: marker }) } }, async folder => {
      expect((await commandIn(folder, ['check', 'deploy.yml'])).exitCode).toBe(1)
      expect((await commandIn(folder, ['check', 'deploy.yml', '--allow-commands'])).exitCode).toBe(0)
      const inWorkflow = { env: { GITHUB_EVENT_NAME: 'pull_request_target' } }
      expect((await commandIn(folder, ['check', 'deploy.yml', '--allow-commands'], inWorkflow)).exitCode).toBe(1)
    })
  })
})

test.each(['SIGTERM', 'SIGINT'] as const)('a command ends when %s ends the run', async signal => {
  const item = evaluate('fs.writeFileSync("pid", String(process.pid)); setInterval(() => {}, 1000)')
  let folder = ''
  let pid = 0
  let sent = 0
  const result = await judge(shop({ item }), {
    ...allowed,
    prepare: workspace => {
      folder = workspace
      return Promise.resolve()
    },
    onStart: child => {
      const timer = setInterval(() => {
        const file = path.join(folder, 'pid')
        pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
        if (pid === 0) return
        clearInterval(timer)
        sent = Date.now()
        child.kill(signal)
      }, 20)
    }
  })
  expect(Date.now() - sent).toBeLessThan(2000)
  expect({ signal: result.signal, report: result.report }).toEqual({ signal, report: null })
  expect(await endsSoon(pid)).toBe(true)
})

describe('what a command prints', () => {
  test.each([
    ['the number is below', evaluate('console.log(49)', ', number: { below: 50 }'), 'passed done'],
    ['the number is not', evaluate('console.log(50)', ', number: { below: 50 }'), 'failed not-below'],
    ['it fails', evaluate('process.exitCode = 2'), 'failed exit'],
    ['it takes too long', evaluate('setInterval(() => {}, 9)', ', timeout: 500ms'), 'unknown timed-out'],
    ['it needs what is not there', evaluate('0', ', env: [GONE]'), 'unknown not-found']
  ])('is judged when %s', async (_, item, says) => {
    expect((await judge(shop({ item }), allowed)).items).toEqual({ item: says })
  })

  test('is no command to the runner and shows no secret', async () => {
    const script = 'console.error("::error::x\\n##[error]y\\n::add-mask::z\\r" + process.env.KEY); process.exitCode = 1'
    const judged = await judge(shop({ item: evaluate(script, ', env: KEY') }), { ...allowed, env: { KEY: secret } })
    expect(judged.items).toEqual({ item: 'failed exit' })
    expect(judged.stdout).toContain('***')
    expectUnseen(judged)
  })
})

describe('files are those of the commit', () => {
  const runbook = (text: string) => (scenario: Scenario) => {
    const commit = push(scenario, { by: 'ada', minute: 20, files: { 'docs/runbook.md': text } })
    commit.committer = { ...commit.committer, date: at(20) }
  }

  test.each<[string, string, (scenario: Scenario) => void, string]>([
    ['the section is filled', 'heading: Rollback', runbook('## Rollback\nDeploy.'), 'passed found'],
    ['the section is empty', 'heading: Rollback', runbook('## Rollback\n'), 'failed empty-section'],
    ['nobody wrote it', 'heading: Rollback', () => undefined, 'failed nothing-to-read'],
    ['it is too old', 'max-age: 1h', runbook('x'), 'failed too-old'],
    ['it must not be there', 'exists: false', runbook('x'), 'failed present'],
    ['it is not there, as asked', 'exists: false', () => undefined, 'passed absent'],
    ['it is over 1 MiB', 'contains: x', runbook('x'.repeat(1024 * 1024 + 1)), 'unknown too-large']
  ])('when %s', async (_, options, change, says) => {
    const scenario = shop({ item: `file: { path: docs/runbook.md, ${options} }` })
    change(scenario)
    const { items, report } = await judge(scenario)
    expect(items).toEqual({ item: says })
    if (!says.startsWith('unknown')) expect(report?.verdicts[0]?.origin).toBe('platform')
  })

  test('when a step has written one into the workspace, that is none', async () => {
    const files = { 'docs/runbook.md': '## Rollback\nDeploy.' }
    const scenario = shop({ item: 'file: { path: docs/runbook.md, heading: Rollback }' })
    expect((await judge(scenario, { files })).items).toEqual({ item: 'failed nothing-to-read' })
  })

  test('when a person at a terminal asks, they are those of the working tree', async () => {
    const files = { 'deploy.yml': checklistOf({ item: 'file: { path: a.json, json: { /debug: false } }' }) }
    await inFolder({ files: { ...files, 'a.json': '{ "debug": false }' } }, async folder => {
      expect((await commandIn(folder, ['check', 'deploy.yml'])).exitCode).toBe(0)
    })
  })

  test('when it is not there, and must not be', async () => {
    const scenario = shop({ item: 'not: { file: debug.flag }' })
    expect((await judge(scenario)).decision).toBe('go')
    push(scenario, { by: 'ada', minute: 20, files: { 'debug.flag': '' } })
    expect((await judge(scenario)).decision).toBe('no-go')
  })
})
