import { firstLine } from '../../lib/first-line.js'
import type { Finding, FindingsReport } from '../../model/reports.js'
import { Problems } from './problems.js'

/** What tools print when they break off, in a text that has no other end. */
const failure =
  /^Traceback \(most recent call last\)|^(?:Uncaught )?(?:[A-Z]\w*)?Error: |^FATAL ERROR|^(?:npm )?(?:fatal|error|ERROR|ERR)[:!] |^make(?:\[\d+\])?: \*\*\* |undefined reference to|^Segmentation fault|^Killed$|^Aborted\b/

/** The findings of a text, and what the tool says at its end. */
export class TextFindings {
  readonly problems = new Problems()
  readonly #findings: Finding[] = []
  /** How many errors the text declares; of several sums, all count. */
  #declared = 0

  add(finding: Finding): void {
    this.#findings.push(finding)
  }

  /** A sum such as "Found 3 errors". */
  declareErrors(count: number): void {
    this.#declared += count
  }

  /** Takes a line that is no finding: most are excerpts of the code, and some tell that the tool broke off. */
  noteOther(text: string, line: number): void {
    if (!failure.test(text)) return
    const message = `The tool broke off: ${firstLine(text)}`
    this.problems.add('tool-failed', message, { line, blocks: true })
  }

  report(tool: string): FindingsReport {
    const found = this.#findings.filter(({ severity }) => severity === 'error' || severity === 'unknown').length
    if (this.#declared > found) {
      const message = `The text declares ${this.#declared} errors, but ${found} are listed: it is not complete.`
      this.problems.add('counts-disagree', message, { blocks: true })
    }
    return { kind: 'findings', tools: [tool], findings: this.#findings, suppressed: 0, problems: this.problems.list() }
  }
}

/** The lines of a text with their numbers, from 1, as they look without the colours of a terminal. */
export function* plainLines(lines: Iterable<string>): Generator<readonly [text: string, line: number]> {
  let line = 0
  for (const text of lines) yield [withoutColours(text), ++line]
}

export function withoutColours(text: string): string {
  return text.includes('\u001b') ? text.replace(colour, '') : text
}

const colour = /\u001b\[[\d;]*[A-Za-z]/g
