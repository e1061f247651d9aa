import { expect, test } from '@jest/globals'
import { outputs } from '../../src/publishers/outputs.js'
import { outputs as declared } from '../../src/options.js'
import { buildReport, buildVerdict, recordWrites } from '../support/builders.js'

test('when a run is published, every declared output is set and the run is written as JSON', async () => {
  const { ports, written } = recordWrites()
  await outputs.publish(buildReport([buildVerdict('failed'), buildVerdict('unknown'), buildVerdict('pending')]), ports)
  expect(Object.keys(written.outputs).sort()).toEqual(Object.keys(declared).sort())
  expect(written.outputs).toMatchObject({
    decision: 'no-go',
    passed: 'false',
    'failed-count': '2',
    'pending-count': '1'
  })
  expect(JSON.parse(written.files['deploy-gate-run.json'] ?? '')).toMatchObject({ schemaVersion: 1, decision: 'no-go' })
})
