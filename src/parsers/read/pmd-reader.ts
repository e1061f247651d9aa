import { firstLine } from '../../lib/first-line.js'
import type { FindingsReport, Finding, Severity } from '../../model/reports.js'
import { lintFinding, positionOf, severityOfWord, type LintParts } from './lint-finding.js'
import { Problems } from './problems.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

/** PMD's priorities, from 1, as its own SARIF output has them. */
const priorities: ReadonlyMap<string, Severity> = new Map([
  ['1', 'error'],
  ['2', 'error'],
  ['3', 'warning'],
  ['4', 'note'],
  ['5', 'note']
])

/** Characters of a violation's text that are kept. */
const maxMessage = 2000

/** The violations of a PMD document, and what PMD could not do. */
export class PmdReader implements XmlHandler {
  readonly #problems = new Problems()
  readonly #findings: Finding[] = []
  #suppressed = 0
  #file = ''
  #violation: LintParts | undefined
  #message = ''

  open(name: string, attributes: XmlAttributes, line: number): void {
    const blocks = { line, blocks: true }
    const said = firstLine(attributes.get('msg') ?? '') || 'it says no more'
    if (name === 'file') this.#file = attributes.get('name') ?? ''
    else if (name === 'violation') this.#openViolation(attributes)
    else if (name === 'suppressedviolation') this.#suppressed += 1
    else if (name === 'error') {
      const file = attributes.get('filename') ?? 'a file'
      this.#problems.add('processing-error', `PMD could not process ${file}: ${said}.`, blocks)
    } else if (name === 'configerror') {
      const rule = attributes.get('rule') ?? ''
      this.#problems.add('rule-misconfigured', `PMD could not apply the rule ${rule}: ${said}.`, blocks)
    }
  }

  text(text: string): void {
    if (this.#violation !== undefined && this.#message.length < maxMessage) this.#message += text
  }

  close(name: string): void {
    if (name !== 'violation' || this.#violation === undefined) return
    this.#findings.push(lintFinding({ ...this.#violation, message: this.#message.trim() }))
    this.#violation = undefined
    this.#message = ''
  }

  report(): FindingsReport {
    const [findings, suppressed, problems] = [this.#findings, this.#suppressed, this.#problems.list()]
    return { kind: 'findings', tools: ['PMD'], findings, suppressed, problems }
  }

  #openViolation(attributes: XmlAttributes): void {
    this.#violation = {
      id: attributes.get('rule'),
      severity: severityOfWord(priorities, attributes.get('priority')),
      message: '',
      file: this.#file,
      line: positionOf(attributes.get('beginline')),
      endLine: positionOf(attributes.get('endline')),
      column: positionOf(attributes.get('begincolumn')),
      url: attributes.get('externalInfoUrl')
    }
  }
}
