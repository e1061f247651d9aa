import { ReportError } from '../define.js'
import { asCount, asRecord, requireRecord, type JsonRecord } from './json.js'

/**
 * How many vulnerabilities an audit report declares: its `total`, which version 1 does not have, or all severities
 * together; 0 where it declares nothing.
 */
export function declaredTotal(report: JsonRecord): number {
  const metadata = asRecord(report['metadata'])
  if (metadata === undefined) return 0
  const { total, ...severities } = requireRecord(metadata['vulnerabilities'], '"metadata.vulnerabilities"')
  const sum = Object.values(severities).reduce<number>((before, count) => before + readCount(count), 0)
  return total === undefined ? sum : Math.max(readCount(total), sum)
}

function readCount(value: unknown): number {
  const count = asCount(value)
  if (count !== undefined) return count
  throw new ReportError(
    'report-malformed',
    `"metadata.vulnerabilities" has ${JSON.stringify(value)} where a count should be.`
  )
}
