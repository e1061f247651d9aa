import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { plan } from '../../src/commands/plan.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plan-'))
  const items = '[{ title: Built, checks: [build] }]'
  await writeFile(path.join(folder, 'checklist.yml'), `version: 1\nphases:\n  - { id: before, items: ${items} }\n`)
})
afterEach(() => rm(folder, { recursive: true }))

/** The permissions that are printed, one a line, when these flags are given. */
async function permissions(...flags: readonly string[]): Promise<readonly string[]> {
  let printed = ''
  const print = (text: string) => void (printed += text)
  const terminal = { folder, environment: {}, print, complain: () => undefined, paint: (text: string) => text }
  await plan.run({ words: ['checklist.yml'], flags: new Map(flags.map(flag => [flag, []])) }, terminal)
  return printed.slice(printed.indexOf('permissions:')).trim().split('\n  ').slice(1)
}

const reading = ['checks: read', 'contents: read', 'pull-requests: read', 'statuses: read']

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing is written', [], reading],
  ['a phase is chosen', ['phase'], ['actions: read', ...reading.slice(0, 2), 'deployments: read', ...reading.slice(2)]],
  ['a check run is', ['check-run'], ['checks: write', ...reading.slice(1)]],
  [
    'everything is',
    ['check-run', 'comment', 'deployment-status', 'request-reviews'],
    ['checks: write', 'contents: read', 'deployments: write', 'pull-requests: write', 'statuses: read']
  ]
])('the plan has the permissions that it takes when %s', async (_, flags, expected) => {
  expect(await permissions(...flags)).toEqual(expected)
})
