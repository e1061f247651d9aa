import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('eslint', { named: ['eslint10-nothing.json'] })

const message = (more: object): object => ({
  ruleId: 'semi',
  severity: 2,
  message: 'Missing semicolon.',
  line: 3,
  column: 9,
  ...more
})
const file = (messages: readonly object[], more: object = {}): object => ({
  filePath: 'src\\cart.js',
  messages,
  ...more
})
const read = (...files: readonly object[]) => readWhole(JSON.stringify(files))

test('A finding keeps the rule, the place and whether there is a fix', () => {
  expect(read(file([message({ endLine: 4, fix: { range: [1, 2], text: ';' } })]))).toEqual({
    kind: 'findings',
    tools: ['ESLint'],
    suppressed: 0,
    bySeverity: new Map([['error', 1]]),
    problems: [],
    findings: [
      {
        id: 'semi',
        aliases: [],
        severity: 'error',
        message: 'Missing semicolon.',
        file: 'src/cart.js',
        line: 3,
        endLine: 4,
        column: 9,
        fixAvailable: true
      }
    ]
  })
})

test.each<[string, object, object]>([
  ['it is a warning', { severity: 1 }, { id: 'semi', severity: 'warning' }],
  ['its severity is none that ESLint has', { severity: 0 }, { id: 'semi', severity: 'unknown' }],
  ['its severity is a word', { severity: 'Warning' }, { id: 'semi', severity: 'warning' }],
  ['its severity is a word that nobody knows', { severity: 'toString' }, { id: 'semi', severity: 'unknown' }],
  [
    'the file could not be parsed',
    { ruleId: null, fatal: true, severity: 1 },
    { id: 'fatal-error', severity: 'error' }
  ],
  ['the file was ignored', { ruleId: null, severity: 1 }, { id: 'without-rule', severity: 'warning' }]
])('A finding has its severity when %s', (_, more, finding) => {
  expect(read(file([message(more)]))).toMatchObject({ findings: [finding] })
})

test.each<[string, object]>([
  ['errors', { errorCount: 2 }],
  ['warnings', { warningCount: 1 }],
  ['fatal errors', { fatalErrorCount: 1 }],
  ['an unreadable count', { errorCount: '1' }]
])('A problem blocks when more is declared than listed: %s', (_, counts) => {
  expect(read(file([message({})], counts)).problems).toEqual([
    expect.objectContaining({ code: 'counts-disagree', blocks: true })
  ])
})

test('Silenced messages are counted and not listed', () => {
  expect(read(file([], { suppressedMessages: [message({}), message({})] }))).toMatchObject({
    findings: [],
    suppressed: 2
  })
})

test('The files are read when metadata stand beside them', () => {
  const withMetadata = (results: unknown) => JSON.stringify({ results, metadata: { cwd: '/app', rulesMeta: {} } })
  expect(readWhole(withMetadata([file([message({})])]))).toMatchObject({ findings: [{ id: 'semi' }] })
  expect(readWhole(withMetadata([]))).toMatchObject({ findings: [], problems: [{ code: 'nothing-linted' }] })
  expect(readText(withMetadata([{}]))).toHaveProperty('refused')
})

test('A list of no file is clean only when the format is named, and says so', () => {
  expect(readText('[]')).toHaveProperty('refused')
  expect(readWhole('[]', 'eslint')).toMatchObject({
    findings: [],
    problems: [{ code: 'nothing-linted', blocks: false }]
  })
})

test.each<[string, unknown]>([
  ['an element is no file', [file([]), {}]],
  ['messages have other keys', [file([{ text: 'Wrong.', type: 'error' }])]],
  ['messages are no list', [{ filePath: 'a.js', messages: {} }]]
])('A list is not taken for ESLint when %s', (_, value) => {
  expect(readText(JSON.stringify(value), 'eslint')).toEqual({
    refused: expect.objectContaining({ code: 'report-wrong-format' })
  })
})
