import type { Finding, FindingsReport, Severity } from '../../model/reports.js'
import { CaseTexts } from './case-texts.js'
import { countOf } from './declared.js'
import { lintFinding, positionOf, type LintParts } from './lint-finding.js'
import { Problems } from './problems.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

/** The bugs of a SpotBugs document, and what the analysis says of itself. */
export class SpotbugsReader implements XmlHandler {
  readonly #problems = new Problems()
  readonly #findings: Finding[] = []
  readonly #texts = new CaseTexts('LongMessage', 'ShortMessage')
  /** Names of the elements that are open below the bug. */
  readonly #below: string[] = []
  #bug: LintParts | undefined
  #declared: number | undefined
  #isSummed = false

  open(name: string, attributes: XmlAttributes, line: number): void {
    if (this.#bug !== undefined) this.#readBelow(name, attributes)
    else if (name === 'BugInstance') {
      const type = attributes.get('type')
      this.#bug = { id: type, severity: severityOf(attributes), message: type, file: undefined }
    } else if (name === 'Errors') this.#checkErrors(attributes, line)
    else if (name === 'FindBugsSummary') this.#checkSummary(attributes, line)
  }

  text(text: string): void {
    this.#texts.text(text)
  }

  close(name: string): void {
    if (this.#bug === undefined) return
    this.#texts.close()
    if (this.#below.pop() !== undefined || name !== 'BugInstance') return
    const message = this.#texts.get('LongMessage') || this.#texts.get('ShortMessage') || this.#bug.message
    this.#findings.push(lintFinding({ ...this.#bug, message }))
    this.#bug = undefined
    this.#texts.clear()
  }

  report(): FindingsReport {
    const found = this.#findings.length
    if (this.#declared !== undefined && this.#declared > found) {
      const said = `The summary declares ${this.#declared} bugs, but ${found} are listed: the report is not complete.`
      this.#problems.add('counts-disagree', said, { blocks: true })
    }
    if (found === 0 && !this.#isSummed) {
      const said = 'The report has neither a bug nor the summary that SpotBugs ends with; run the analysis again.'
      this.#problems.add('summary-missing', said, { blocks: true })
    }
    const [findings, problems] = [this.#findings, this.#problems.list()]
    return { kind: 'findings', tools: ['SpotBugs'], findings, suppressed: 0, problems }
  }

  /**
   * The bug's own line stands directly below it; those of its class and method are farther away and the last resort.
   */
  #readBelow(name: string, attributes: XmlAttributes): void {
    if (this.#below.length === 0) this.#texts.open(name)
    if (name === 'SourceLine' && this.#bug !== undefined) {
      const file = attributes.get('sourcepath') ?? attributes.get('sourcefile')
      const isOwn = this.#below.length === 0
      if (this.#bug.file === undefined || (isOwn && this.#bug.line === undefined)) {
        this.#bug = {
          ...this.#bug,
          file,
          ...(isOwn ? { line: positionOf(attributes.get('start')), endLine: positionOf(attributes.get('end')) } : {})
        }
      }
    }
    this.#below.push(name)
  }

  #checkErrors(attributes: XmlAttributes, line: number): void {
    const errors = attributes.get('errors') ?? '0'
    if (errors !== '0') {
      const message = `SpotBugs met ${errors} errors in its analysis, so that its bugs are not all.`
      this.#problems.add('analysis-failed', message, { line, blocks: true })
    }
    const missing = attributes.get('missingClasses') ?? '0'
    if (missing === '0') return
    this.#problems.add('classes-missing', `SpotBugs did not find ${missing} classes that the code refers to.`, { line })
  }

  #checkSummary(attributes: XmlAttributes, line: number): void {
    this.#isSummed = true
    this.#declared = countOf(attributes.get('total_bugs'))
    if (countOf(attributes.get('total_classes')) !== 0) return
    const message = 'SpotBugs says that it analysed no class; compile the code before it and check the paths.'
    this.#problems.add('nothing-analysed', message, { line, blocks: true })
  }
}

/** By rank, 1 to 20, as SpotBugs' own SARIF output has it; FindBugs before 2.0 told only a priority, 1 to 5. */
function severityOf(attributes: XmlAttributes): Severity {
  const rank = positionOf(attributes.get('rank'))
  const [worst, middle, least] = rank === undefined ? [1, 2, 5] : [9, 14, 20]
  const number = rank ?? positionOf(attributes.get('priority')) ?? Infinity
  if (number < 1 || number > least) return 'unknown'
  if (number <= worst) return 'error'
  return number <= middle ? 'warning' : 'note'
}
