import { defineParser, ReportError } from './define.js'
import { CloverReader } from './read/clover-reader.js'
import { readCoverageXml } from './read/coverage-xml.js'

export const clover = defineParser({
  id: 'clover',
  title: 'Clover XML',
  kind: 'coverage',
  about:
    'Written by OpenClover, by `phpunit --coverage-clover FILE` and by the reporter `clover` of Istanbul, Jest and Vitest.',
  recognises: sniffed =>
    sniffed.syntax === 'xml' &&
    sniffed.root === 'coverage' &&
    !('line-rate' in sniffed.attributes) &&
    ('generated' in sniffed.attributes || 'clover' in sniffed.attributes || /<project[\s/>]/.test(sniffed.head)),
  parse: input => {
    const report = readCoverageXml(input, CloverReader)
    if (report.files.length === 0) {
      throw new ReportError('report-no-data', 'The Clover report has no file: nothing was measured.')
    }
    return report
  }
})
