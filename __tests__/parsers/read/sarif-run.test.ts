import { expect, test } from '@jest/globals'
import { SarifRun } from '../../../src/parsers/read/sarif-run.js'

const rule = (id: string, level: string) => ({ id, defaultConfiguration: { level } })
const run = new SarifRun({ tool: { driver: { rules: [rule('S1', 'error'), rule('S2', 'note')] } } })

test.each<[string, object, string]>([
  ['the id leads to another rule', { ruleId: 'S2', ruleIndex: 0 }, 'note'],
  ['the id leads nowhere, and the index to a graver rule', { ruleId: 'S9', ruleIndex: 0 }, 'error'],
  ['the id leads nowhere, and the index to a milder rule', { ruleId: 'S9', ruleIndex: 1 }, 'warning'],
  ['the id and the index lead nowhere', { ruleId: 'S9', ruleIndex: 9 }, 'warning']
])('The level of a result is found when %s', (_, result, level) => {
  expect(run.severityOf({ ...result }, run.ruleOf({ ...result }))).toBe(level)
})
