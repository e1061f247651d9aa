import { defineParser, ReportError } from './define.js'
import { readCoverageXml } from './read/coverage-xml.js'
import { JacocoReader } from './read/jacoco-reader.js'

export const jacoco = defineParser({
  id: 'jacoco',
  title: 'JaCoCo XML',
  kind: 'coverage',
  about: 'Written by JaCoCo with Maven, Gradle or Ant, by Kover, and by `gcovr --jacoco`.',
  recognises: sniffed =>
    sniffed.syntax === 'xml' &&
    sniffed.root === 'report' &&
    (sniffed.head.includes('-//JACOCO//') ||
      /<report(?:\s[^>]*)?>\s*<(?:sessioninfo|group|package|counter)[\s/>]/.test(sniffed.head)),
  parse: input => {
    const report = readCoverageXml(input, JacocoReader)
    if (Object.values(report.totals).every(ratio => ratio === null || ratio.total === 0)) {
      throw new ReportError('report-no-data', 'The JaCoCo report counts nothing: no class was measured.')
    }
    return report
  }
})
