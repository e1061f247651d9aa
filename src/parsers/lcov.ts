import { defineParser, ReportError } from './define.js'
import { sumFiles } from './read/coverage.js'
import { Tracefile } from './read/lcov-tracefile.js'
import { Problems } from './read/problems.js'

export const lcov = defineParser({
  id: 'lcov',
  title: 'lcov tracefile',
  kind: 'coverage',
  about:
    'Written by lcov and geninfo, and as `lcov.info` by Istanbul, Jest, Vitest, c8, coverage.py, grcov and cargo-llvm-cov.',
  recognises: sniffed => {
    if (sniffed.syntax !== 'lines') return false
    const first = sniffed.head.find(line => !line.startsWith('#'))
    return first !== undefined && /^(TN|SF):/.test(first)
  },
  parse: input => {
    const problems = new Problems()
    const tracefile = new Tracefile(problems)
    let flaw: ReportError | undefined
    let line = 0
    for (const text of input.lines()) {
      line += 1
      if (text === '') continue
      // A bad line is only held against the file when another follows; as the last one it is where the file was cut.
      if (flaw !== undefined) throw flaw
      const complaint = tracefile.read(text, line)
      if (complaint !== undefined) flaw = new ReportError('report-malformed', complaint, line)
    }
    if (tracefile.open) {
      const why =
        'The last record has no end_of_record: the file was cut off. Let the coverage step end before the gate reads.'
      throw new ReportError('report-truncated', why, line)
    }
    if (flaw !== undefined) throw flaw
    const files = tracefile.finish()
    if (files.length === 0) {
      throw new ReportError('report-no-data', 'The tracefile names no source file (SF): nothing was measured.')
    }
    return { kind: 'coverage', files, totals: sumFiles(files), problems: problems.list() }
  }
})
