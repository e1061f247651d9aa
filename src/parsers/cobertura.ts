import { defineParser, ReportError } from './define.js'
import { CoberturaReader } from './read/cobertura-reader.js'
import { readCoverageXml } from './read/coverage-xml.js'

export const cobertura = defineParser({
  id: 'cobertura',
  title: 'Cobertura XML',
  kind: 'coverage',
  about:
    'Written by Cobertura, by coverage.py with `coverage xml`, and by Istanbul, gcovr, coverlet, PHPUnit and others.',
  recognises: sniffed =>
    sniffed.syntax === 'xml' &&
    sniffed.root === 'coverage' &&
    // Clover's reports begin with the same element.
    !('generated' in sniffed.attributes || 'clover' in sniffed.attributes) &&
    ('line-rate' in sniffed.attributes || /<(?:packages|sources)[\s/>]/.test(sniffed.head)),
  parse: input => {
    const report = readCoverageXml(input, CoberturaReader)
    if (report.files.length === 0) {
      throw new ReportError('report-no-data', 'The Cobertura report has no class: nothing was measured.')
    }
    return report
  }
})
