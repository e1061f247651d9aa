import { expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { NODE24 } from './judge.js'
import { commandIn, inFolder } from './command-line.js'
import { checklistOf } from './scenes.js'

const files = { 'checklist.yml': checklistOf({ built: 'checks: build' }) }

test.each([
  ['for the next start', {}, true],
  ['never in CI', { CI: 'true' }, false],
  ['never where that is forbidden', { NODE_DISABLE_COMPILE_CACHE: '1' }, false]
])('What Node compiled is kept %s', (_, env, isKept) =>
  inFolder({ files }, async folder => {
    const kept = path.join(folder, 'cache')
    const given = { node: NODE24, env: { XDG_CACHE_HOME: kept, NODE_DISABLE_COMPILE_CACHE: undefined, ...env } }
    for (const start of ['first', 'second']) {
      const { exitCode, stdout } = await commandIn(folder, ['plan', 'checklist.yml'], given)
      expect([start, exitCode, stdout.includes('built')]).toEqual([start, 0, true])
    }
    expect(existsSync(path.join(kept, 'deploy-gate'))).toBe(isKept)
  })
)
