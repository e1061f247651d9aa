import { defineParser, ReportError } from './define.js'
import { CloverReader } from './read/clover-reader.js'
import { Problems } from './read/problems.js'
import { readXml } from './read/xml.js'

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
    const problems = new Problems()
    const reader = new CloverReader(problems)
    readXml(input.chunks(), reader)
    const { files, totals } = reader.finish()
    if (files.length === 0) {
      throw new ReportError('report-no-data', 'The Clover report has no file: nothing was measured.')
    }
    return { kind: 'coverage', files, totals, problems: problems.list() }
  }
})
