import { plural } from '../lib/words.js'
import { defineParser } from './define.js'
import { joinParts } from './read/audit-finding.js'
import { asArray, asRecord, jsonOf, requireRecord, type JsonRecord } from './read/json.js'
import { listIn, recordsIn } from './read/json-lists.js'
import { readOsvPackage } from './read/osv-package.js'
import { Problems } from './read/problems.js'

/** What else OSV-Scanner writes beside its results; nothing but these makes an empty list of results its own. */
const besideResults = [
  'results',
  'experimental_config',
  'experimental_generic_findings',
  'image_metadata',
  'license_summary'
]

export const osvScanner = defineParser({
  id: 'osv-scanner',
  title: 'OSV-Scanner JSON',
  kind: 'findings',
  about: 'Written by `osv-scanner scan --format json --output FILE`.',
  recognises: sniffed => {
    const report = asRecord(jsonOf(sniffed))
    const results = asArray(report?.['results'])
    if (report === undefined || results === undefined) return false
    if (results.length === 0) return Object.keys(report).every(key => besideResults.includes(key))
    return results.every(isResult)
  },
  parse: input => {
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    const packages = recordsIn(report, 'results').flatMap(result => {
      const file = asRecord(result['source'])?.['path']
      return recordsIn(result, 'packages').map(entry => readOsvPackage(entry, file))
    })
    const problems = new Problems()
    const others = listIn(report, 'experimental_generic_findings').length
    if (others > 0) {
      const message = `OSV-Scanner tells of ${plural(others, 'finding')} that are no vulnerabilities of packages.`
      problems.add('other-findings', `${message} Look at them in the report.`, { blocks: true })
    }
    return joinParts('OSV-Scanner', packages, problems)
  }
})

function isResult(entry: unknown): boolean {
  const result: JsonRecord | undefined = asRecord(entry)
  return asArray(result?.['packages']) !== undefined && asRecord(result?.['source']) !== undefined
}
