import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('cyclonedx')

const bom = (vulnerabilities: unknown, more: object = {}): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  components: [{ 'bom-ref': 'a', group: '@ada', name: 'cart', version: '2.0.0' }],
  ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
  ...more
})
const read = (entry: object): FindingsReport =>
  readWhole(JSON.stringify(bom([{ id: 'CVE-1', ...entry }]))) as FindingsReport

test('has a finding for a component that a vulnerability affects', () => {
  const entry = {
    source: { url: 'https://example.org/1' },
    references: [{ id: 'GHSA-1' }],
    ratings: [{ severity: 'high' }],
    description: 'A flaw.',
    affects: [{ ref: 'a' }]
  }
  expect(read(entry).findings).toEqual([
    {
      id: 'CVE-1',
      aliases: ['GHSA-1'],
      severity: 'high',
      message: 'A flaw.',
      package: '@ada/cart',
      version: '2.0.0',
      url: 'https://example.org/1'
    }
  ])
})

describe('a reference names', () => {
  test.each<[string, object]>([
    ['pkg:npm/%40ada/mail@1.2.0', { package: '@ada/mail', version: '1.2.0' }],
    ['urn:cdx:1/1#pkg:pypi/flask@0.5?x=1', { package: 'flask', version: '0.5' }],
    ['pkg:npm/%E0%A4%A', { package: '%E0%A4%A' }],
    ['b', { package: 'b' }]
  ])('when it is %s', (ref, finding) => {
    expect(read({ affects: [{ ref }] }).findings).toMatchObject([finding])
  })
})

describe('of several ratings the worst counts', () => {
  test.each<[string, readonly object[], string, string?]>([
    ['there is none', [], 'unknown'],
    ['one is higher', [{ severity: 'low' }, { severity: 'critical' }], 'critical'],
    ['one does not know', [{ severity: 'unknown' }, { severity: 'low' }], 'low'],
    ['one says a word of no scale', [{ severity: 'dreadful' }, { severity: 'low' }], 'low', 'unknown'],
    ['a worse one stands beside such a word', [{ severity: 'dreadful' }, { severity: 'high' }], 'high', 'unknown'],
    ['none knows', [{ severity: 'unknown', score: 2 }], 'unknown'],
    ['there is a score only', [{ score: 7.2 }], 'high'],
    ['the word beside the score is null', [{ severity: null, score: 7.2 }], 'high']
  ])('when %s', (_, ratings, ...expected) => {
    expect([...read({ ratings }).findings].map(({ severity }) => severity)).toEqual(expected)
  })
})

test.each<[string, object, string]>([
  ['there is no list of vulnerabilities', bom(undefined), 'report-no-data'],
  ['the list is null', bom(null), 'report-no-data'],
  ['the list is none', bom({}), 'report-malformed'],
  ['a vulnerability has no id', bom([{}]), 'report-malformed']
])('A report is refused when %s', (_, json, code) => {
  expect(readText(JSON.stringify(json))).toEqual({ refused: expect.objectContaining({ code }) })
})
