import { expect, test } from '@jest/globals'
import { artifact } from '../../src/publishers/artifact.js'
import { buildReport, buildVerdict } from '../support/builders.js'

test('when a run is left as an artifact, it is the whole JSON under the names of its environment and phase', async () => {
  const report = buildReport([buildVerdict('passed')], { selected: { phase: 'after', environment: 'production' } })
  const uploads: unknown[] = []
  await artifact.publish(report, {
    upload: (names, files) => {
      uploads.push([names[0], names[1], Object.keys(files), JSON.parse(files['deploy-gate-run.json'] ?? '')])
      return Promise.resolve()
    }
  })
  const name = 'deploy-gate-production.after'
  expect(uploads).toEqual([[name, `${name}.2`, ['deploy-gate-run.json'], report]])
})
