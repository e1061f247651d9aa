import { expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'

jest.setTimeout(60_000)

test('when a newcomer runs the demo, it tells of a no-go, a hold and a go in this order', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/scripts/demo.js'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect([...stdout.matchAll(/decision=([a-z-]+)/g)].map(([, decision]) => decision)).toEqual(['no-go', 'hold', 'go'])
  expect(status).toBe(0)
})
