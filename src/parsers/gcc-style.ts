import { defineParser } from './define.js'
import { isContext, readDiagnosticLine } from './read/diagnostic-line.js'
import { isMypy } from './read/mypy-line.js'
import { plainLines, TextFindings, withoutColours } from './read/text-findings.js'
import { readTscLine } from './read/tsc-line.js'

/**
 * Lines that may come before the first place: what a compiler says of context, its
 * sum, and the command that started it.
 */
const lead =
  /^(?:In file included from |\d+ (?:warnings?|errors?)\b[\w\s]* generated\.$|\*{5,} Module |[^\s:]+: (?:In |At )|\s+from |[$#] |(?:g?cc|c\+\+|g\+\+|clang|make)\b)/

export const gccStyle = defineParser({
  id: 'gcc-style',
  title: 'Lines of file:line:column: message',
  kind: 'findings',
  about:
    'Printed by compilers and linters such as GCC, Clang, flake8, Pylint, pycodestyle, `shellcheck -f gcc`, yamllint.',
  emptyIsClean: true,
  recognises: sniffed => {
    if (sniffed.syntax !== 'lines') return false
    const head = sniffed.head.map(withoutColours)
    const first = head.findIndex(line => isPlaced(line))
    const isTheirs = head.some(line => readTscLine(line) !== undefined) || isMypy(head)
    return first !== -1 && head.slice(0, first).every(isLead) && !isTheirs
  },
  parse: input => {
    const found = new TextFindings()
    for (const [text, line] of plainLines(input.lines())) {
      const finding = readDiagnosticLine(text)
      const errors = declaredErrors(text)
      if (finding !== undefined) found.add(finding)
      else if (errors === undefined) found.noteOther(text, line)
      else found.declareErrors(errors)
    }
    return found.report('compiler')
  }
})

/** Also what is said of no place at all. */
function isLead(line: string): boolean {
  return lead.test(line) || isContext(line) || readDiagnosticLine(line) !== undefined
}

function isPlaced(line: string): boolean {
  return readDiagnosticLine(line)?.file !== undefined
}

/** What an error sum is: Clang's, mypy's and Ruff's, that of javac and JSHint, cpplint's and MSBuild's. */
const sums = [
  /^(?:\d+ warnings? and )?(\d{1,9}) errors? generated\.$/,
  /^Found (\d{1,9}) errors?(?: in |\.$)/,
  /^(\d{1,9}) errors?$/,
  /^Total errors found: (\d{1,9})$/,
  /^\s+(\d{1,9}) Error\(s\)$/
]

function declaredErrors(line: string): number | undefined {
  const [count] = sums.flatMap(sum => sum.exec(line)?.[1] ?? [])
  return count === undefined ? undefined : Number(count)
}
