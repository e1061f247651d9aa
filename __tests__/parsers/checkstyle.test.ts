import { expect, test } from '@jest/globals'
import { readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('checkstyle')

const read = (body: string) => readWhole(`<checkstyle version="4.3">${body}</checkstyle>`)

test('A finding keeps the rule, the place and the message', () => {
  const error = '<error line="3" column="7" severity="error" message="Bad &lt;name&gt;." source="naming.Name"/>'
  expect(read(`<file name="src\\Cart.java">${error}</file>`)).toEqual({
    kind: 'findings',
    tools: ['Checkstyle'],
    suppressed: 0,
    problems: [],
    findings: [
      {
        id: 'naming.Name',
        aliases: [],
        severity: 'error',
        message: 'Bad <name>.',
        file: 'src/Cart.java',
        line: 3,
        column: 7
      }
    ]
  })
})

test.each([
  ['it is written in capitals', 'severity="WARNING"', 'warning'],
  ['it is not written', '', 'error'],
  ['it is of style, as hadolint has it', 'severity="style"', 'note'],
  ['it is a hint', 'severity="hint"', 'note'],
  ['it is a warning in short', 'severity="warn"', 'warning'],
  ['it is an information at length', 'severity="information"', 'info'],
  ['nobody knows the word', 'severity="fatal"', 'unknown'],
  ['it has no letters', 'severity=""', 'unknown']
])('A finding has its severity when %s', (_, severity, expected) => {
  expect(read(`<file name="a"><error ${severity} message="m"/></file>`)).toMatchObject({
    findings: [{ severity: expected }]
  })
})

test.each([
  ['it is of a file', '<file name="a"><exception>x: y\nat z</exception></file>'],
  ['it is of no file', '<exception><![CDATA[x: y]]></exception>'],
  ['it says nothing', '<file name="a"><exception/></file>']
])('An exception blocks when %s', (_, body) => {
  const { problems } = read(body)
  expect(problems).toContainEqual(expect.objectContaining({ code: 'checker-failed', blocks: true }))
})

test('A report of no file says so', () => {
  expect(read('').problems).toEqual([expect.objectContaining({ code: 'nothing-linted', blocks: false })])
})
