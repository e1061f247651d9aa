import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { pullRequestTargetEvent } from '../support/github/payloads.js'
import { addPerson, moveToFork } from '../support/github/scenario.js'
import { commandIn, inFolder } from './command-line.js'
import { judge } from './judge.js'
import { checklistOf, checkOut, shop } from './scenes.js'

/** `toJSON(steps)` as GitHub writes it: a step with `continue-on-error` is told a success as its conclusion. */
function stepsThat(ends: Readonly<Record<string, string>>): string {
  const steps = Object.entries(ends).map(([id, outcome]) => [id, { outputs: {}, outcome, conclusion: 'success' }])
  return JSON.stringify(Object.fromEntries(steps), null, 2)
}

describe('a step that writes no report is judged by how it ended', () => {
  const item = 'command: { outcome: migrate }'

  test.each([
    ['it succeeded', { migrate: 'success' }, 'passed succeeded', 'go'],
    ['it failed, which the workflow lets pass', { migrate: 'failure' }, 'failed step-failed', 'no-go'],
    ['it was skipped', { migrate: 'skipped' }, 'failed step-skipped', 'no-go'],
    ['it was cancelled', { migrate: 'cancelled' }, 'failed step-cancelled', 'no-go'],
    ['it ended as no step does', { migrate: '##[error]::stop' }, 'failed step-unclear', 'no-go'],
    ['only another one succeeded', { build: 'success' }, 'failed step-absent', 'no-go'],
    ['no step has run', {}, 'failed step-absent', 'no-go']
  ])('when %s', async (_, ends, says, decision) => {
    const judged = await judge(shop({ item }), { inputs: { outcomes: stepsThat(ends) } })
    expect([judged.items['item'], judged.decision]).toEqual([says, decision])
  })

  test.each([
    ['it failed', { migrate: 'failure' }, 'passed not step-failed'],
    ['it succeeded', { migrate: 'success' }, 'failed not succeeded'],
    ['it was skipped', { migrate: 'skipped' }, 'unknown not step-skipped'],
    ['it was cancelled', { migrate: 'cancelled' }, 'unknown not step-cancelled'],
    ['it ended as no step does', { migrate: '' }, 'unknown not step-unclear'],
    ['nobody tells of it', {}, 'unknown not step-absent']
  ])('when %s, and the opposite is asked', async (_, ends, says) => {
    const judged = await judge(shop({ item: `not: { ${item} }` }), { inputs: { outcomes: stepsThat(ends) } })
    expect(judged.items['item']).toBe(says)
  })

  test('when no outcomes are handed in', async () => {
    expect((await judge(shop({ item }))).items['item']).toBe('unknown outcomes-missing')
  })

  test('when the head is of a fork and the event has the rights of the base, as nothing is run', async () => {
    const scenario = shop({ item })
    addPerson(scenario, 'eve', 'none')
    moveToFork(scenario, 'eve')
    const inputs = { outcomes: stepsThat({ migrate: 'success' }) }
    const { items } = await judge(scenario, { event: pullRequestTargetEvent(scenario), inputs })
    expect(items['item']).toBe('passed succeeded')
  })

  test('when somebody at a terminal tells it', async () => {
    await inFolder({ files: { 'deploy.yml': checklistOf({ item }) } }, async folder => {
      const check = async (...words: string[]) => (await commandIn(folder, ['check', 'deploy.yml', ...words])).exitCode
      expect(await check()).toBe(1)
      expect(await check('--outcomes', '{"migrate":"success"}')).toBe(0)
      expect(await check('--outcomes', '{"migrate":"failure"}')).toBe(1)
      expect(await check('--outcomes', '{"migrate":{"conclusion":"success"}}')).toBe(3)
      expect(
        (await commandIn(folder, ['try', 'command', '--outcome', 'a', '--outcomes', '{"a":"success"}'])).exitCode
      ).toBe(0)
      expect((await commandIn(folder, ['try', 'command', '--outcome', 'a', '--timeout', '1m'])).exitCode).toBe(3)
    })
  })

  test.each(['command: { outcome: migrate, run: [migrate] }', 'command: { outcome: migrate, exit: 0 }', 'command: {}'])(
    'and nothing is judged when %s is written',
    async written => {
      const { exitCode, report } = await judge(shop({ item: written }), {
        inputs: { outcomes: '{"migrate":"success"}' }
      })
      expect([exitCode, report]).toEqual([3, null])
    }
  )
})

describe('a clean report does not speak for the step that wrote it', () => {
  const read = (file: string) => readFileSync(`__tests__/fixtures/reports/${file}`)
  const files = {
    'junit.xml': read('junit/pytest-green.xml'),
    'lcov.info': read('lcov/nyc.info'),
    'eslint.json': read('eslint/eslint9-clean.json'),
    'audit.json': read('npm-audit/npm11-clean.json'),
    'k6.json': read('k6/handmade-summary-green.json')
  }
  const items = {
    tests: 'tests: { outcome: step }',
    coverage: 'coverage: { lines: 1, outcome: step }',
    lint: 'lint: { outcome: step }',
    audit: 'audit: { outcome: step }',
    load: 'load: { outcome: step }'
  }

  test.each([
    ['success', 'passed', 'go'],
    ['failure', 'step-failed', 'no-go'],
    ['skipped', 'step-skipped', 'no-go'],
    ['cancelled', 'step-cancelled', 'no-go']
  ])('when it ended with %s', async (end, code, decision) => {
    const judged = await judge(checkOut(shop(items)), { files, inputs: { outcomes: stepsThat({ step: end }) } })
    const expected = Object.keys(items).map(id => [id, expect.stringContaining(code)])
    expect([judged.items, judged.decision]).toEqual([Object.fromEntries(expected), decision])
  })
})
