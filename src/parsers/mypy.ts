import { defineParser } from './define.js'
import { readDiagnosticLine } from './read/diagnostic-line.js'
import { isMypy, readMypySummary } from './read/mypy-line.js'
import { plainLines, TextFindings, withoutColours } from './read/text-findings.js'

export const mypy = defineParser({
  id: 'mypy',
  title: 'mypy text',
  kind: 'findings',
  about: 'Printed by `mypy`, with its last line ("Success: …" or "Found …").',
  recognises: sniffed => sniffed.syntax === 'lines' && isMypy(sniffed.head.map(withoutColours)),
  parse: input => {
    const found = new TextFindings()
    let ended = false
    for (const [text, line] of plainLines(input.lines())) {
      const summary = readMypySummary(text)
      const finding = summary === undefined ? readDiagnosticLine(text) : undefined
      if (summary !== undefined) {
        ended = true
        found.declareErrors(summary.errors)
        if (summary.prevented) {
          const message = 'Mypy says that errors kept it from checking the rest of the code.'
          found.problems.add('analysis-failed', message, { line, blocks: true })
        }
      } else if (finding !== undefined) found.add(finding)
      else found.noteOther(text, line)
    }
    if (!ended) {
      const message = 'Mypy\'s last line is missing: it did not come to its end, or ran with "--no-error-summary".'
      found.problems.add('no-end', message, { blocks: true })
    }
    return found.report('mypy')
  }
})
