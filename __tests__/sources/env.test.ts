import { describe, expect, test } from '@jest/globals'
import { createEnvironment } from '../../src/adapters/environment.js'
import { questionsOf, type EnvOptions } from '../../src/gates/parts/env-options.js'
import { env } from '../../src/sources/env.js'
import { buildPorts, head } from '../support/ports.js'

const secret = 'kT7#qz9!vLp2@xW5'

/** Questions that are answered by yes, as `NAME question`. */
async function ask(options: EnvOptions, variables: Readonly<Record<string, string>>, ignoresCase = false) {
  const ports = buildPorts({ environment: createEnvironment(variables, ignoresCase) })
  const context = { commit: head, pullRequests: { numbers: [7], direct: [] }, ref: '', initiators: [] }
  const found = await env.gather({ questions: questionsOf(options) }, ports, context)
  if (found.state !== 'found') throw new Error('Nothing was found.')
  expect(JSON.stringify(found)).not.toContain(secret)
  return found.value.answers.flatMap(({ question: { name, is }, yes }) => (yes ? [`${name} ${is}`] : []))
}

describe('an answer is yes', () => {
  test.each<[string, EnvOptions, Readonly<Record<string, string>>, readonly string[]]>([
    ['it is set', { set: 'A' }, { A: secret }, ['A filled']],
    ['it is not set', { set: 'A' }, {}, []],
    ['it is empty', { set: 'A', unset: 'A' }, { A: '' }, ['A present']],
    ['it is white space', { set: 'A' }, { A: ' \t' }, []],
    ['its name has other letters', { set: 'A' }, { a: secret }, []],
    ['it is a known default', { set: 'A' }, { A: 'Change-Me!' }, ['A filled', 'A known-default']],
    ['it is forbidden here', { set: 'A', forbid: ['Shop'] }, { A: 'shop ' }, ['A filled', 'A known-default']],
    [
      'it is an expression that nobody evaluated',
      { set: 'A' },
      { A: '${{ secrets.A }}' },
      ['A filled', 'A known-default']
    ],
    ['it is its own name', { set: 'A_B' }, { A_B: 'A_B' }, ['A_B filled', 'A_B known-default']],
    ['it is its own name as a shell has it', { set: 'A_B' }, { A_B: '$A_B' }, ['A_B filled', 'A_B known-default']],
    ['it matches', { match: { A: '[!-~]{16}' } }, { A: secret }, ['A filled', 'A matching']],
    ['only a part of it matches', { match: { A: '[a-z]+' } }, { A: secret }, ['A filled']],
    ['a line of it matches', { match: { A: '^[a-z]+$' } }, { A: 'abc\nDEF' }, ['A filled']],
    ['it is just long enough', { 'min-length': { A: 16 } }, { A: secret }, ['A filled', 'A long']],
    ['it is one short', { 'min-length': { A: 17 } }, { A: secret }, ['A filled']],
    ['its characters are wide', { 'min-length': { A: 3 } }, { A: '😀😀' }, ['A filled']],
    ['it is as strong', { entropy: { A: 64 } }, { A: secret }, ['A filled', 'A strong']],
    ['it is weaker', { entropy: { A: 65 } }, { A: secret }, ['A filled']],
    [
      'it is equal',
      { equals: { A: true, B: 1 } },
      { A: 'true', B: '1' },
      ['A filled', 'B filled', 'A equal', 'B equal']
    ],
    ['it is equal but for a space', { equals: { A: 'production' } }, { A: 'production ' }, ['A filled']],
    ['its name is the one of something that all objects have', { unset: 'constructor' }, {}, []]
  ])('when %s', async (_, options, variables, expected) => {
    expect(await ask(options, variables)).toEqual(expected)
  })

  test('when the system tells names by their letters only', async () => {
    expect(await ask({ set: 'Path' }, { PATH: secret }, true)).toEqual(['Path filled'])
  })
})
