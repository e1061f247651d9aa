import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { check } from '../../src/commands/check.js'
import { CallError, type Terminal } from '../../src/commands/define.js'

const checklist = `version: 1
phases:
  - id: before
    items:
      - { title: Tests pass, tests: { report: junit.xml }, when: { environments: [production] } }
      - { title: Reports are there, tests: { report: junit.xml, max-failed: 9 } }
`
const report =
  '<testsuite tests="2" failures="1"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>'

let terminal: Terminal
beforeEach(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'check-'))
  await writeFile(path.join(folder, 'checklist.yml'), checklist)
  await writeFile(path.join(folder, 'junit.xml'), report)
  terminal = { folder, environment: {}, print: () => undefined, complain: () => undefined, paint: text => text }
})
afterEach(() => rm(terminal.folder, { recursive: true }))

function run(environment?: string): Promise<number> {
  const flags = new Map([['evidence', ['evidence.json']]])
  if (environment !== undefined) flags.set('environment', [environment])
  return check.run({ words: ['checklist.yml'], flags }, terminal)
}

describe('saved evidence is judged for the environment that it was gathered for', () => {
  test('when the same is asked, or none', async () => {
    expect(await run('production')).toBe(1)
    expect(await run('production')).toBe(1)
    expect(await run()).toBe(1)
  })

  test('when another is asked, which is refused', async () => {
    expect(await run('staging')).toBe(0)
    await expect(run('production')).rejects.toThrow(CallError)
  })
})
