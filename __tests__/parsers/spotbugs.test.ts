import { expect, test } from '@jest/globals'
import { readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('spotbugs')

const read = (body: string) => readWhole(`<BugCollection version="4.8.3">${body}</BugCollection>`)
const bug = (attributes: string, body = ''): string => `<BugInstance type="NP" ${attributes}>${body}</BugInstance>`

test.each([
  ['rank="1" priority="3"', 'error'],
  ['rank="9"', 'error'],
  ['rank="10"', 'warning'],
  ['rank="15"', 'note'],
  ['rank="21"', 'unknown'],
  ['priority="1"', 'error'],
  ['priority="2"', 'warning'],
  ['priority="5"', 'note'],
  ['priority="6"', 'unknown'],
  ['', 'unknown']
])('A finding has its severity when it has %s', (attributes, severity) => {
  expect(read(bug(attributes))).toMatchObject({ findings: [{ id: 'NP', severity, message: 'NP' }] })
})

test.each([
  [
    'it has its own',
    '<Class><SourceLine sourcepath="a/B.java" start="1" end="90"/></Class><SourceLine sourcepath="a/B.java" start="7" end="8"/>',
    { file: 'a/B.java', line: 7, endLine: 8 }
  ],
  [
    'only its class has one',
    '<Class><SourceLine sourcepath="a/B.java" start="1" end="90"/></Class>',
    { file: 'a/B.java' }
  ],
  [
    'there are several',
    '<SourceLine sourcepath="a/B.java" start="7" end="8"/><SourceLine sourcepath="a/C.java" start="1" end="1"/>',
    { file: 'a/B.java', line: 7 }
  ]
])('A finding has its place when %s', (_, body, place) => {
  expect(read(bug('rank="1"', body))).toMatchObject({ findings: [place] })
})

test('A finding says the long message, whatever its parts say', () => {
  const body = '<ShortMessage>Short</ShortMessage><LongMessage>Long</LongMessage><Class><Message>In B</Message></Class>'
  expect(read(bug('rank="1"', body))).toMatchObject({ findings: [{ message: 'Long' }] })
})

const whole = '<FindBugsSummary total_classes="3" total_bugs="0"/>'

test.each([
  ['neither a bug nor a summary is there', '<Project/>', 'summary-missing', true],
  ['the analysis met errors', `<Errors errors="1" missingClasses="0"/>${whole}`, 'analysis-failed', true],
  ['classes are missing', `<Errors errors="0" missingClasses="2"/>${whole}`, 'classes-missing', false],
  ['bugs are missing', '<FindBugsSummary total_classes="3" total_bugs="1"/>', 'counts-disagree', true],
  ['nothing was analysed', '<FindBugsSummary total_classes="0" total_bugs="0"/>', 'nothing-analysed', true]
])('A problem is noted when %s', (_, body, code, blocks) => {
  expect(read(body).problems).toEqual([expect.objectContaining({ code, blocks })])
})
