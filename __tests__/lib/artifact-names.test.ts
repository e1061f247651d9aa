import { expect, test } from '@jest/globals'
import { artifactNames } from '../../src/lib/artifact-names.js'

test.each<[string, string, string | null, string]>([
  ['an environment is known', 'production', null, 'deploy-gate-production'],
  ['a phase is chosen', 'production', 'after', 'deploy-gate-production.after'],
  ['nothing is', '', null, 'deploy-gate'],
  ['only a phase is', '', 'after', 'deploy-gate.after'],
  ['GitHub takes no such name', 'eu/"west":1\r\n\\<>|*?', null, 'deploy-gate-eu--west--1--------']
])('an artifact has its name by environment and phase when %s', (_, environment, phase, expected) => {
  expect(artifactNames(environment, phase)[0]).toBe(expected)
})

test('further artifacts of a run are numbered', () => {
  expect(artifactNames('production', null).slice(0, 3)).toEqual([
    'deploy-gate-production',
    'deploy-gate-production.2',
    'deploy-gate-production.3'
  ])
})
