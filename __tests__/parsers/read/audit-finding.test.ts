import { expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/reports.js'
import { withoutRepeats } from '../../../src/parsers/read/audit-finding.js'

const finding = (more: Partial<Finding>): Finding => ({
  ...{ id: 'CVE-1', aliases: [], severity: 'high', message: 'm', package: 'pad', version: '1.0.0' },
  ...more
})

test.each<[string, Partial<Finding>, Partial<Finding>, number]>([
  ['both say the same', {}, {}, 1],
  ['one is worse', {}, { severity: 'critical' }, 1],
  ['one is of another version', {}, { version: '2.0.0' }, 2],
  // `unknown: low` must not make less of what the other one says.
  ['one says what nobody knows', {}, { severity: 'unknown' }, 2],
  // `only-fixable` must not leave out what the other one has a fix for.
  ['one says that there is no fix', { fixAvailable: false }, { fixAvailable: true }, 2]
])('two findings of one advisory stay as many as needed when %s', (_, one, other, expected) => {
  expect(withoutRepeats([finding(one), finding(other)])).toHaveLength(expected)
  expect(withoutRepeats([finding(other), finding(one)])).toHaveLength(expected)
})
