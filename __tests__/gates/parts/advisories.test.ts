import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collectAdvisories } from '../../../src/gates/parts/advisories.js'
import type { Finding } from '../../../src/model/reports.js'

const id = fc.constantFrom('A', 'b', 'B', 'C', 'd', 'E', 'F', 'G')
const finding = fc.record({ id, aliases: fc.array(id, { maxLength: 2 }) }).map((ids): Finding => {
  return { ...ids, severity: 'high', message: 'Flaw', package: 'cart' }
})

/** Numbers of findings that belong together, found by walking from each to whatever shares an id until nothing is new. */
function reach(findings: readonly Finding[], from: number): string {
  const reached = new Set([from])
  const keys = findings.map(each => [each.id, ...each.aliases].map(key => key.toUpperCase()))
  for (const at of reached) {
    keys.forEach((others, index) => {
      if (others.some(key => keys[at]?.includes(key))) reached.add(index)
    })
  }
  return [...reached].sort((a, b) => a - b).join()
}

test('Findings that share an id through others are one advisory, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), findings => {
      const found = collectAdvisories(findings, 'critical').map(advisory =>
        advisory.findings
          .map(each => findings.indexOf(each))
          .sort((a, b) => a - b)
          .join()
      )
      expect(found.sort()).toEqual([...new Set(findings.map((_, index) => reach(findings, index)))].sort())
    })
  )
})
