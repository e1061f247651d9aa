import { beforeEach, describe, expect, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import type { Plan } from '../support/github/connect.js'
import { connectEachTest } from '../support/github/each-test.js'
import { ordinary, type Scenario } from '../support/github/scenario.js'
import type { CodeScanningAlert, DependabotAlert } from '../support/github/world-lists.js'

const main = 'refs/heads/main'
let scenario: Scenario
const { open } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary()
})

async function openPort(plan: Plan = {}) {
  return (await open(plan)).port
}

const opened = { state: 'open', createdAt: at(1) } as const
const finding: CodeScanningAlert = {
  ...{ ...opened, number: 1, ref: main, rule: 'js/xss', severity: 'error', securitySeverity: 'medium' },
  ...{ path: 'src/shop.ts', line: 3 }
}
const analysis = { id: 1, ref: main, commit: 'c'.repeat(40), tool: 'CodeQL', category: '/language:js', error: '' }
const vulnerable = (number: number): DependabotAlert => ({
  ...{ ...opened, number, ghsa: 'GHSA-1', cve: null, severity: 'low', package: 'left-pad' }
})

describe('alerts of code scanning', () => {
  test('are the open ones of the ref, with their severity for security', async () => {
    scenario.repository.codeScanning = {
      analyses: [{ ...analysis, createdAt: at(1) }],
      alerts: [
        finding,
        { ...finding, number: 2, severity: null, securitySeverity: null },
        { ...finding, number: 3, ref: 'refs/pull/7/merge' },
        { ...finding, number: 4, state: 'dismissed' }
      ]
    }
    const port = await openPort()
    const found = await port.codeScanning('')
    expect(found).toMatchObject({
      ref: main,
      analyses: [{ tool: 'CodeQL (/language:js)', commit: 'c'.repeat(40), error: '' }],
      alerts: [
        { number: 1, ids: ['js/xss'], where: 'src/shop.ts:3', severity: 'moderate', createdAt: at(1) },
        { number: 2, severity: 'unknown' }
      ]
    })
    expect(await port.codeScanning(main)).toEqual(found)
    expect(await port.codeScanning('refs/pull/7/merge')).toMatchObject({ analyses: [], alerts: [{ number: 3 }] })
  })

  test.each([
    ['it is not enabled', null, 'forbidden'],
    ['nothing was analysed', { analyses: [], alerts: [] }, 'not-found']
  ])('are unknown when %s', async (_, codeScanning, code) => {
    scenario.repository.codeScanning = codeScanning
    const told = expect.stringContaining('`security-events: read`')
    await expect((await openPort()).codeScanning(main)).rejects.toMatchObject({ code, message: told })
  })
})

describe('alerts of secret scanning', () => {
  test('come without the secret', async () => {
    scenario.repository.secretAlerts = [{ ...opened, number: 5, type: 'github_pat', secret: 'ghp_abc' }]
    const found = await (await openPort()).secretAlerts()
    expect(found).toMatchObject([{ number: 5, ids: ['github_pat'], severity: 'critical' }])
    expect(JSON.stringify(found)).not.toContain('ghp_abc')
  })

  test('are those that belong to no provider, too', async () => {
    const types = ['github_pat', 'password', 'rsa_private_key', 'http_basic_authentication_header']
    scenario.repository.secretAlerts = types.map((type, index) => ({ ...opened, number: index + 1, type, secret: 's' }))
    const found = await (await open()).port.secretAlerts()
    expect(found.map(({ ids }) => ids[0])).toEqual(types)
  })

  test('come once where GitHub tells of them in both lists', async () => {
    scenario.repository.secretAlerts = [{ ...opened, number: 5, type: 'github_pat', secret: 's' }]
    const both: typeof fetch = (input, init) =>
      fetch(typeof input === 'string' ? input.replace(/&secret_type=[^&]*/, '') : input, init)
    const { port } = await open({ fetch: both })
    expect(await port.secretAlerts()).toHaveLength(1)
  })

  test.each([
    ['it is not enabled', 'not-found'],
    ['the token may not read it', 'forbidden']
  ])('are unknown when %s', async (_, code) => {
    if (code === 'forbidden') delete scenario.token.permissions['secret-scanning-alerts']
    const told = expect.stringContaining('GITHUB_TOKEN is not given')
    await expect((await openPort()).secretAlerts()).rejects.toMatchObject({ code, message: told })
  })
})

describe('alerts of Dependabot', () => {
  test('are those of all pages, which only links lead to', async () => {
    scenario.repository.dependabotAlerts = Array.from({ length: 150 }, (_, index) => vulnerable(index + 1))
    const found = await (await openPort()).dependabotAlerts()
    expect(found).toHaveLength(150)
    expect(found[0]).toMatchObject({ ids: ['GHSA-1'], where: 'left-pad', severity: 'low' })
  })

  test('are unknown when a full page is the last one', async () => {
    scenario.repository.dependabotAlerts = Array.from({ length: 100 }, (_, index) => vulnerable(index + 1))
    await expect((await openPort()).dependabotAlerts()).rejects.toMatchObject({ code: 'incomplete' })
  })

  test.each(['they are not enabled', 'the token may not read them'])('are unknown when %s', async why => {
    if (why.startsWith('the token')) delete scenario.token.permissions['vulnerability-alerts']
    const told = expect.stringContaining('`vulnerability-alerts: read`')
    await expect((await openPort()).dependabotAlerts()).rejects.toMatchObject({ code: 'forbidden', message: told })
  })
})
