import { firstLine } from '../../lib/first-line.js'
import type { Finding, FindingsReport, Severity } from '../../model/reports.js'
import { lintFinding, positionOf, severityOfWord } from './lint-finding.js'
import { Problems } from './problems.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

/** What Checkstyle documents, and what other tools write in its shape. */
const words: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['info', 'info'],
  ['information', 'info'],
  ['hint', 'note'],
  ['style', 'note'],
  ['note', 'note']
])

/** Characters of an exception's text that are kept. */
const maxException = 2000

/** The errors of a Checkstyle document, file by file. */
export class CheckstyleReader implements XmlHandler {
  readonly #problems = new Problems()
  readonly #findings: Finding[] = []
  #suppressed = 0
  #files = 0
  #file = ''
  /** The text of the exception that is open, and its line. */
  #exception: { text: string; readonly line: number } | undefined

  open(name: string, attributes: XmlAttributes, line: number): void {
    if (name === 'file') {
      this.#files += 1
      this.#file = attributes.get('name') ?? ''
    } else if (name === 'error') this.#readError(attributes)
    else if (name === 'exception') this.#exception = { text: '', line }
  }

  text(text: string): void {
    if (this.#exception !== undefined && this.#exception.text.length < maxException) this.#exception.text += text
  }

  close(name: string): void {
    if (name === 'file') this.#file = ''
    if (name !== 'exception' || this.#exception === undefined) return
    const { text, line } = this.#exception
    const where = this.#file === '' ? 'The checker' : `The checker of ${this.#file}`
    const message = `${where} ended with an exception: ${firstLine(text.trim()) || 'it says no more'}`
    this.#problems.add('checker-failed', message, { line, blocks: true })
    this.#exception = undefined
  }

  report(): FindingsReport {
    if (this.#files === 0 && this.#findings.length === 0) {
      this.#problems.add('nothing-linted', 'The report lists no file: there was nothing wrong, or nothing was checked.')
    }
    const [findings, suppressed, problems] = [this.#findings, this.#suppressed, this.#problems.list()]
    return { kind: 'findings', tools: ['Checkstyle'], findings, suppressed, problems }
  }

  #readError(attributes: XmlAttributes): void {
    const word = attributes.get('severity')
    if (word?.toLowerCase() === 'ignore') {
      this.#suppressed += 1
      return
    }
    const finding = lintFinding({
      id: attributes.get('source'),
      // Checkstyle's own default is "error".
      severity: word === undefined ? 'error' : severityOfWord(words, word),
      message: attributes.get('message'),
      file: this.#file,
      line: positionOf(attributes.get('line')),
      column: positionOf(attributes.get('column'))
    })
    this.#findings.push(finding)
  }
}
