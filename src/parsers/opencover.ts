import { defineParser, ReportError } from './define.js'
import { OpencoverReader } from './read/opencover-reader.js'
import { Problems } from './read/problems.js'
import { readXml } from './read/xml.js'

export const opencover = defineParser({
  id: 'opencover',
  title: 'OpenCover XML',
  kind: 'coverage',
  about: 'Written by OpenCover, by Coverlet with the format `opencover`, and by AltCover.',
  recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'CoverageSession',
  parse: input => {
    const problems = new Problems()
    const reader = new OpencoverReader(problems)
    readXml(input.chunks(), reader)
    const { files, totals } = reader.finish()
    if (files.length === 0) {
      throw new ReportError('report-no-data', 'The OpenCover report has no sequence point: nothing was measured.')
    }
    return { kind: 'coverage', files, totals, problems: problems.list() }
  }
})
