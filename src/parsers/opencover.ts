import { defineParser, ReportError } from './define.js'
import { readCoverageXml } from './read/coverage-xml.js'
import { OpencoverReader } from './read/opencover-reader.js'

export const opencover = defineParser({
  id: 'opencover',
  title: 'OpenCover XML',
  kind: 'coverage',
  about: 'Written by OpenCover, by Coverlet with the format `opencover`, and by AltCover.',
  recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'CoverageSession',
  parse: input => {
    const report = readCoverageXml(input, OpencoverReader)
    if (report.files.length === 0) {
      throw new ReportError('report-no-data', 'The OpenCover report has no sequence point: nothing was measured.')
    }
    return report
  }
})
