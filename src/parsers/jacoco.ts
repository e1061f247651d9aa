import { defineParser, ReportError } from './define.js'
import { JacocoReader } from './read/jacoco-reader.js'
import { Problems } from './read/problems.js'
import { readXml } from './read/xml.js'

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
    const problems = new Problems()
    const reader = new JacocoReader(problems)
    readXml(input.chunks(), reader)
    const { files, totals } = reader.finish()
    if (Object.values(totals).every(ratio => ratio === null || ratio.total === 0)) {
      throw new ReportError('report-no-data', 'The JaCoCo report counts nothing: no class was measured.')
    }
    return { kind: 'coverage', files, totals, problems: problems.list() }
  }
})
