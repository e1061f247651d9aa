import { defineParser, ReportError } from './define.js'
import { withoutRepeats } from './read/audit-finding.js'
import { readAffected, listComponents } from './read/cyclonedx-vulnerability.js'
import { asArray, asRecord, asString, jsonOf, requireRecord, type JsonRecord } from './read/json.js'
import { recordsIn } from './read/json-lists.js'
import { Problems } from './read/problems.js'

/**
 * States of an analysis after which the vulnerability is none here; every other, and none at all, leaves it in force.
 */
const settled: readonly unknown[] = ['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected']

export const cyclonedx = defineParser({
  id: 'cyclonedx',
  title: 'CycloneDX vulnerabilities (JSON)',
  kind: 'findings',
  about:
    'Written by `grype --output cyclonedx-json`, `trivy --format cyclonedx --scanners vuln` and others, or by hand as VEX.',
  recognises: sniffed => asRecord(jsonOf(sniffed))?.['bomFormat'] === 'CycloneDX',
  parse: input => {
    const bom = requireRecord(jsonOf(input.sniffed), 'JSON object')
    if ((bom['vulnerabilities'] ?? null) === null) {
      const message = 'The CycloneDX document has no list of vulnerabilities: it is an inventory, not an audit.'
      throw new ReportError('report-no-data', `${message} Let a scanner write one.`)
    }
    const problems = new Problems()
    const vulnerabilities = recordsIn(bom, 'vulnerabilities')
    const tools = toolsOf(bom)
    if (vulnerabilities.length === 0 && tools.some(tool => /trivy/i.test(tool))) {
      const message = 'Trivy writes an empty list of vulnerabilities whether it looked for them or not.'
      problems.add('report-no-data', `${message} Let it write its own JSON.`, { blocks: true })
    }
    const components = listComponents(bom)
    const inForce = vulnerabilities.filter(entry => !settled.includes(asRecord(entry['analysis'])?.['state']))
    return {
      kind: 'findings',
      tools,
      findings: withoutRepeats(inForce.flatMap(entry => readAffected(entry, components))),
      suppressed: vulnerabilities.length - inForce.length,
      problems: problems.list()
    }
  }
})

/** The names in `metadata.tools`: a list, or since version 1.5 an object with components and services. */
function toolsOf(bom: JsonRecord): readonly string[] {
  const tools = asRecord(bom['metadata'])?.['tools']
  const inObject = ['components', 'services'].flatMap(key => asArray(asRecord(tools)?.[key]) ?? [])
  const names = (asArray(tools) ?? inObject).flatMap(tool => asString(asRecord(tool)?.['name']) ?? [])
  return names.length === 0 ? ['CycloneDX'] : [...new Set(names)]
}
