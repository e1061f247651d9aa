import { firstLine } from '../lib/first-line.js'
import { defineParser, ReportError } from './define.js'
import { CaseTexts } from './read/case-texts.js'
import { lineWithin } from './read/places.js'
import { TestTally, type CaseOutcome } from './read/tally.js'
import { readXml, type XmlAttributes, type XmlHandler } from './read/xml.js'

const roots: readonly string[] = ['testExecutions', 'unitTest']

export const sonarTests = defineParser({
  id: 'sonar-tests',
  title: 'Sonar generic test executions',
  kind: 'tests',
  about: 'Written for SonarQube by jest-sonar, by reporters for Mocha, Vitest and Karma, and by converters.',

  recognises: sniffed => sniffed.syntax === 'xml' && roots.includes(sniffed.root) && 'version' in sniffed.attributes,

  parse: input => {
    const reader = new SonarReader()
    readXml(input.chunks(), reader)
    return reader.tally.report()
  }
})

/** Where each element may stand; SonarQube itself refuses every other. */
const parents: ReadonlyMap<string, readonly string[]> = new Map([
  ['file', roots],
  ['testCase', ['file']],
  ['skipped', ['testCase']],
  ['failure', ['testCase']],
  ['error', ['testCase']]
])

/** Hears the files and the cases in them; nothing is declared that could be compared. */
class SonarReader implements XmlHandler {
  readonly tally = new TestTally()
  readonly #path: string[] = []
  readonly #texts = new CaseTexts('failure', 'error')
  #file = { path: '', line: 0, cases: 0 }
  #case: { readonly name: string; outcome: Exclude<CaseOutcome, 'flaky'>; message: string } | undefined

  open(name: string, attributes: XmlAttributes, line: number): void {
    const parent = this.#path.at(-1)
    if (parent !== undefined && parents.get(name)?.includes(parent) !== true) {
      throw new ReportError('report-malformed', `An element <${firstLine(name)}> stands in <${parent}>.`, line)
    }
    this.#path.push(name)
    this.#texts.open(name)
    if (name === 'file') this.#file = { path: attributes.get('path') ?? '', line, cases: 0 }
    else if (name === 'testCase') this.#openCase(attributes.get('name') ?? '')
    else if (this.#case !== undefined && name === 'skipped') {
      if (this.#case.outcome === 'passed') this.#case.outcome = 'skipped'
    } else if (this.#case !== undefined) {
      this.#case.outcome = 'failed'
      this.#case.message ||= attributes.get('message') ?? ''
    }
  }

  text(text: string): void {
    this.#texts.text(text)
  }

  close(name: string): void {
    this.#path.pop()
    this.#texts.close()
    if (name === 'testCase') this.#closeCase()
    else if (name === 'file') this.#closeFile()
  }

  #openCase(name: string): void {
    this.#file.cases++
    this.#texts.clear()
    this.#case = { name, outcome: 'passed', message: '' }
  }

  #closeCase(): void {
    if (this.#case === undefined) return
    const { name, outcome, message } = this.#case
    this.#case = undefined
    const { path } = this.#file
    if (outcome !== 'failed') {
      this.tally.add(outcome, path, name)
      return
    }
    const details = this.#texts.get('failure') || this.#texts.get('error')
    // Some writers give only the type of the exception as the message.
    const words = /\s/.test(message) ? message : firstLine(details) || message
    this.tally.fail({ suite: path, name, message: words, file: path, line: lineWithin(path, details) })
  }

  /** A file that failed to load has no case, and reporters list it all the same. */
  #closeFile(): void {
    const { path, line, cases } = this.#file
    this.tally.suite(path)
    if (cases > 0) return
    const message = `The file "${firstLine(path)}" has no test case, as if it had failed to load.`
    this.tally.problems.add('suite-empty', message, { line, blocks: true })
  }
}
