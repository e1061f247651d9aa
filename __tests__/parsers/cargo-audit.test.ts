import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('cargo-audit')

const report = (list: readonly unknown[], more: object = {}): object => ({
  vulnerabilities: { found: list.length > 0, count: list.length, list, ...more }
})
const flaw = (advisory: object = {}, more: object = {}): object => ({
  advisory: { id: 'RUSTSEC-1', title: 'A flaw', aliases: ['CVE-1'], cvss: null, url: null, ...advisory },
  package: { name: 'time', version: '0.1.43' },
  ...more
})
const read = (json: object): FindingsReport => readWhole(JSON.stringify(json)) as FindingsReport

test('has a finding for a vulnerability', () => {
  const cvss = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
  expect(read(report([flaw({ cvss, url: 'https://example.org/1' }, { versions: { patched: [] } })])).findings).toEqual([
    {
      id: 'RUSTSEC-1',
      aliases: ['CVE-1'],
      severity: 'critical',
      message: 'A flaw',
      package: 'time',
      version: '0.1.43',
      fixAvailable: false,
      url: 'https://example.org/1'
    }
  ])
})

describe('has a problem that blocks', () => {
  test.each<[string, object]>([
    ['more are declared than listed', report([flaw()], { count: 2 })],
    ['the number declared is none', report([flaw()], { count: '1' })],
    ['some were found and none is listed', report([], { found: true })],
    ['whether some were found is not told', report([], { found: null })]
  ])('when %s', (_, json) => {
    expect(read(json).problems).toMatchObject([{ code: 'counts-disagree', blocks: true }])
  })
})

test('tells of warnings, which are no findings', () => {
  const json = { ...report([]), warnings: { yanked: [{}], unmaintained: [{}, {}], unsound: [] } }
  expect(read(json).problems).toMatchObject([
    { code: 'warned-yanked', blocks: false },
    { code: 'warned-unmaintained', blocks: false }
  ])
})

test.each<[string, object]>([
  ['a vulnerability has no advisory', report([{ package: {} }])],
  ['a vulnerability has no package', report([flaw({}, { package: null })])],
  ['the list is none', report([], { list: {} })]
])('A report is refused when %s', (_, json) => {
  expect(readText(JSON.stringify(json))).toEqual({ refused: expect.objectContaining({ code: 'report-malformed' }) })
})
