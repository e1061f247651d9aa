import { expect, test } from '@jest/globals'
import { readWorkflow } from '../../src/doctor/read-workflow.js'

function read(text: string) {
  const found = readWorkflow('a.yml', text)
  if ('complaint' in found) throw new Error(found.complaint.message)
  return found.workflow
}

test.each([
  ['a word', 'on: push', ['push']],
  ['a list', 'on: [push, pull_request]', ['push', 'pull_request']],
  ['a mapping', 'on:\n  push:\n  merge_group: {}', ['push', 'merge_group']],
  ['nothing', '', []]
])('events are told when they are %s', (_, line, events) => {
  expect(read(`${line}\njobs: {}\n`).events).toEqual(events)
})

test('jobs and steps are told with their places', () => {
  const { name, jobs } = read(
    [
      'name: Ship',
      'permissions: write-all',
      'jobs:',
      '  gate:',
      '    needs: [a, b]',
      '    if: false',
      '    environment:',
      '      name: production',
      '    strategy: { matrix: { node: [20] } }',
      '    steps:',
      '      - uses: acme/gate@v1',
      '        with: { Mode: 7 }',
      '  bare:'
    ].join('\n')
  )
  const text = (words: string, line: number, column: number) => ({
    text: words,
    location: { file: 'a.yml', line, column }
  })
  expect(name).toBe('Ship')
  expect(jobs).toMatchObject([
    {
      ...{ id: 'gate', name: 'gate', needs: ['a', 'b'], isMatrix: true, grants: { all: 'write' }, continues: null },
      condition: text('false', 6, 9),
      environment: text('production', 8, 13),
      steps: [{ uses: text('acme/gate@v1', 11, 15), inputs: { mode: text('7', 12, 23) } }],
      location: { line: 4, column: 3 }
    },
    { id: 'bare', steps: [], needs: [] }
  ])
})

test.each([
  ['it is empty', ''],
  ['it is a list', '- a'],
  ['it has no jobs', 'on: push'],
  ['its jobs are none', 'jobs: 7'],
  ['it is no YAML', 'jobs: {'],
  ['it is nested too deep', `jobs: {a: ${'['.repeat(1000)}`]
])('it is refused when %s', (_, text) => {
  expect(readWorkflow('a.yml', text)).toMatchObject({ complaint: { location: { file: 'a.yml' } } })
})
