import { expect, test } from '@jest/globals'
import { gateName } from '../../../src/renderers/parts/gate-name.js'
import type { RunReport } from '../../../src/model/verdict.js'
import { buildReport, subject } from '../../support/builders.js'

const conventional: RunReport['checklist'] = {
  file: '.github/deployment-checklist.yml',
  notation: 'yaml',
  digest: 'd'.repeat(64)
}
const named = { ...conventional, file: 'checklists/api.yml' }
const production = { phase: null, environment: 'production' }
const nothing = { phase: null, environment: null }
const tag = { ...subject, branch: '' }

test.each<[string, Partial<RunReport>, string]>([
  ['environment and base are known', { selected: production }, 'Deploy Gate: production → main'],
  ['there is no environment', { selected: nothing }, 'Deploy Gate → main'],
  ['a tag is judged', { selected: production, subject: tag }, 'Deploy Gate: production'],
  ['neither is known', { selected: nothing, subject: tag }, 'Deploy Gate'],
  ['a phase is chosen', { selected: { ...production, phase: 'after' } }, 'Deploy Gate: production (after) → main'],
  [
    'a checklist is named',
    { selected: production, checklist: named },
    'Deploy Gate: production (checklists/api.yml) → main'
  ],
  [
    'everything is chosen',
    { selected: { phase: 'after', environment: null }, checklist: named },
    'Deploy Gate: (after, checklists/api.yml) → main'
  ]
])('the name tells runs apart when %s', (_, given, name) => {
  expect(gateName(buildReport([], { checklist: conventional, ...given }))).toBe(name)
})
