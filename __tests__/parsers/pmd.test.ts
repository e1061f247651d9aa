import { expect, test } from '@jest/globals'
import { readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('pmd')

const read = (body: string) => readWhole(`<pmd version="7.0.0">${body}</pmd>`)

test.each([
  ['1', 'error'],
  ['2', 'error'],
  ['3', 'warning'],
  ['4', 'note'],
  ['5', 'note'],
  ['6', 'unknown'],
  ['high', 'unknown']
])('A finding has its severity when its priority is %s', (priority, severity) => {
  const place = 'beginline="3" endline="4" begincolumn="5"'
  const violation = `<violation rule="Unused" priority="${priority}" ${place}>\n  Avoid it.\n</violation>`
  expect(read(`<file name="src\\Cart.java">${violation}</file>`)).toMatchObject({
    findings: [{ id: 'Unused', severity, message: 'Avoid it.', file: 'src/Cart.java', line: 3, endLine: 4, column: 5 }]
  })
})

test.each([
  [
    'a file could not be processed',
    '<error filename="a.java" msg="Broken"><![CDATA[at x]]></error>',
    'processing-error'
  ],
  ['a rule could not be applied', '<configerror rule="X" msg="Wrong"/>', 'rule-misconfigured']
])('A problem blocks when %s', (_, body, code) => {
  expect(read(body).problems).toEqual([expect.objectContaining({ code, blocks: true })])
})
