import type { CommandRecord } from '../../../src/model/command.js'
import type { Case } from '../../support/judge.js'
import { stepCases } from '../../support/step-cases.js'

const run = ['status']

function row(
  title: string,
  asked: Case['options'],
  stdout: string,
  because: string,
  more: Partial<CommandRecord> = {}
): Case {
  const command: CommandRecord = { exit: 0, signal: null, stdout, stderr: '', ...more }
  const expect = because === 'done' ? 'passed' : 'failed'
  return { title, options: { run, ...asked }, evidence: { command }, expect, because: [because] }
}

const json = { json: { '/a/0': 1, '/b': 'x', '/c': null, '/d': true } }

export const cases: readonly Case[] = [
  ...stepCases({ options: {}, evidence: {}, because: ['succeeded'] }),
  row('it ends with a code that is accepted', { exit: [0, 3] }, '', 'done', { exit: 3 }),
  row('it ends with zero and another code is asked', { exit: 3 }, 'fine', 'exit'),
  row('it fails though it prints the number', { number: { below: 5 } }, '1', 'exit', { exit: 1 }),
  row('a signal ends it', {}, '', 'ended', { exit: null, signal: 'SIGSEGV' }),
  row('nothing tells how it ended', {}, '', 'ended', { exit: null }),
  row('it prints the text', { stdout: 'ok' }, 'all ok\n', 'done'),
  row('it prints one text of two', { stdout: ['ok', 'up'] }, 'ok\n', 'no-text'),
  row('it prints the text to the other output', { stdout: 'ok' }, '', 'no-text', { stderr: 'ok' }),
  row('the text may be struck out', { stdout: 'mode: test' }, 'mode: ***', 'hidden'),
  row('the match may be struck out', { stderr: { matches: 'a+' } }, '', 'hidden', { stderr: '***' }),
  row('the value may be struck out', { json: { '/b': 'x' } }, '{ "b": "***" }', 'hidden'),
  row('it warns as asked', { stderr: { contains: 'warn' } }, '', 'done', { stderr: 'warning\n' }),
  row('the whole matches', { stdout: { matches: 'v\\d+' } }, '\nv12\n', 'done'),
  row('a part matches', { stdout: { matches: 'v\\d+' } }, 'v12 beta\n', 'no-match'),
  row('a line matches', { stdout: { matches: '^ok$' } }, 'ok\nnot ok\n', 'no-match'),
  row('the number is below', { number: { below: 50 } }, ' 49.9\n', 'done'),
  row('the number is the limit', { number: { below: 50 } }, '50', 'not-below'),
  row('the number is above', { number: { above: 0, below: 2 } }, '1e0', 'done'),
  row('the number is not above', { number: { above: 0 } }, '0', 'not-above'),
  row('the number is equal', { number: { equals: -1.5 } }, '-1.5', 'done'),
  row('the number is another', { number: { equals: 1 } }, '1.5', 'not-equal'),
  ...['', 'NaN', 'Infinity', '1e999', '0x10', '1 2', '1\n2', '12ms', '1,000', '***', '(3 rows)'].map(text =>
    row(`it prints ${JSON.stringify(text)} for a number`, { number: { below: 5e9 } }, text, 'not-a-number')
  ),
  row('the JSON is as asked', json, '{ "a": [1], "b": "x", "c": null, "d": true }', 'done'),
  row('the JSON has a text for a number', { json: { '/a': 1 } }, '{ "a": "1" }', 'differs'),
  row('the JSON has nothing there', { json: { '/a': null } }, '{}', 'no-value'),
  row('the JSON has only what all objects have', { json: { '/constructor': null } }, '{}', 'no-value'),
  row('the JSON is cut off', { json: { '/a': 1 } }, '{ "a": 1', 'no-json'),
  row('it prints two JSONs', { json: { '/a': 1 } }, '{ "a": 1 }\n{ "a": 1 }', 'no-json'),
  row(
    'it prints what a log would take for commands',
    { stdout: 'ok' },
    '::set-output name=x::\u001b[31m##[error]\r',
    'no-text'
  )
]
