import type { CoverageCounts, CoverageReport, FileCoverage } from '../../model/reports.js'
import type { ReportInput } from '../define.js'
import { Problems } from './problems.js'
import { readXml, type XmlHandler } from './xml.js'

/** Hears a whole document and then tells what it measured. */
interface CoverageReader extends XmlHandler {
  finish(): { readonly files: readonly FileCoverage[]; readonly totals: CoverageCounts }
}

/**
 * The coverage that an XML document tells of; its reader adds what is wrong in it to
 * the problems. Throws `ReportError`.
 */
export function readCoverageXml(
  input: ReportInput,
  Reader: new (problems: Problems) => CoverageReader
): CoverageReport {
  const problems = new Problems()
  const reader = new Reader(problems)
  readXml(input.chunks(), reader)
  return { kind: 'coverage', ...reader.finish(), problems: problems.list() }
}
