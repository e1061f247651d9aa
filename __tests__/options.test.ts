import { describe, expect, test } from '@jest/globals'
import { readOptions, readOutcomes } from '../src/options.js'
import { publishers } from '../src/publishers/index.js'

describe('the inputs', () => {
  test('when nothing is given, are their defaults', () => {
    expect(readOptions({ PATH: '/bin' })).toMatchObject({
      options: {
        checklist: null,
        failOn: 'hold',
        mode: 'enforce',
        bootstrap: false,
        subject: 'event',
        timeout: 300_000,
        wait: 0,
        outcomes: null,
        publish: []
      }
    })
  })

  test('when they name places on GitHub, every publisher that writes there is turned on by its own', () => {
    const places = [...publishers.values()].filter(({ to }) => to === 'github').map(({ id }) => id)
    const read = readOptions(Object.fromEntries(places.map(id => [`INPUT_${id.toUpperCase()}`, 'true'])))
    expect('options' in read ? [...read.options.publish].sort() : read).toEqual(places.sort())
  })

  test.each([
    ['an input is misspelt', { INPUT_CHECKLST: 'a.yml' }, 'did you mean `checklist`'],
    ['a word is not known', { 'INPUT_FAIL-ON': 'pending' }, 'expected one of hold, no-go'],
    ['a flag is no flag', { INPUT_BOOTSTRAP: 'yes' }, 'expected one of true, false'],
    ['a length of time has no unit', { INPUT_TIMEOUT: '90' }, 'expected a length of time'],
    ['a wait is too long', { INPUT_WAIT: '7h' }, 'The input `wait` is "7h"'],
    ['what is deployed is judged and no environment is named', { INPUT_SUBJECT: 'deployed' }, 'no `environment`'],
    ['the outcomes are no mapping', { INPUT_OUTCOMES: '["success"]' }, 'The input `outcomes` cannot be read']
  ])('when %s, are refused', (_, environment, sentence) => {
    const read = readOptions(environment)
    expect('mistakes' in read ? read.mistakes.join('\n') : '').toContain(sentence)
  })
})

describe('the outcomes of steps', () => {
  test.each([
    [
      'the context of the steps',
      '{"test":{"outputs":{},"outcome":"failure","conclusion":"success"}}',
      { test: 'failure' }
    ],
    ['a plain mapping', '{"test":"success"}', { test: 'success' }],
    ['nothing', '{}', {}],
    ['a step without an outcome', '{"test":{"conclusion":"success"}}', undefined],
    [
      'what a job that needs others is told of them, which leaves out what went wrong',
      '{"build":{"result":"success","outputs":{}}}',
      undefined
    ],
    ['a number', '{"test":1}', undefined],
    ['no JSON', 'success', undefined]
  ])('when they are %s', (_, text, expected) => {
    expect(readOutcomes(text)).toEqual(expected)
  })
})
