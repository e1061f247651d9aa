import { expect, test } from '@jest/globals'
import { gates } from '../../../scripts/entries.js'
import { completeByDefaults } from '../../support/judge.js'

const good = { url: 'https://prometheus.shop.example', query: 'up' }

test.each([
  [[], { below: 1 }],
  [[], { below: 1, above: 0, equals: 0.5, for: '31d', 'basic-env': 'PROMETHEUS' }],
  [['query'], {}],
  [['above'], { below: 1, above: 1 }],
  [['equals'], { below: 1, equals: 1 }],
  [['equals'], { above: 1, equals: 1 }],
  [['for'], { below: 1, for: '32d' }],
  [['basic-env'], { below: 1, 'token-env': 'A', 'basic-env': 'B' }]
])('mistakes are found at %j when the options are %j', (keys, options) => {
  const gate = gates.get('metrics')!
  const mistakes = gate.mistakes(
    completeByDefaults(gate, { ...good, ...options }),
    Object.keys({ ...good, ...options })
  )
  expect(mistakes.map(({ path }) => path[0])).toEqual(keys)
})
