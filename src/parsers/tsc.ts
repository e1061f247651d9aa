import { defineParser } from './define.js'
import { plainLines, TextFindings, withoutColours } from './read/text-findings.js'
import { isPretty, readTscLine, readTscSum } from './read/tsc-line.js'

export const tsc = defineParser({
  id: 'tsc',
  title: 'TypeScript compiler text',
  kind: 'findings',
  about: 'Printed by `tsc`, plain or pretty, and by `vue-tsc`; it prints nothing when it finds nothing.',
  emptyIsClean: true,
  recognises: sniffed =>
    sniffed.syntax === 'lines' && sniffed.head.some(line => readTscLine(withoutColours(line)) !== undefined),
  parse: input => {
    const found = new TextFindings()
    let [pretty, summed] = [false, false]
    for (const [text, line] of plainLines(input.lines())) {
      const finding = readTscLine(text)
      const sum = readTscSum(text)
      pretty ||= finding !== undefined && isPretty(text)
      if (finding !== undefined) found.add(finding)
      else if (sum === undefined) found.noteOther(text, line)
      else {
        summed = true
        found.declareErrors(sum)
      }
    }
    if (pretty && !summed) {
      const message = 'The sum that ends pretty output ("Found … errors") is missing: the text is cut off.'
      found.problems.add('no-end', message, { blocks: true })
    }
    return found.report('TypeScript')
  }
})
