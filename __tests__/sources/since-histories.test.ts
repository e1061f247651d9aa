import { test } from '@jest/globals'
import { fc } from '../support/seeded.js'
import { cameSince } from '../support/since-histories.js'

test('since a deployment came what was landed and pushed after it, whatever the history', async () => {
  await fc.assert(cameSince(), { numRuns: 1000 })
})
