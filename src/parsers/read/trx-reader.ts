import { firstLine } from '../../lib/first-line.js'
import { maxKept } from '../../model/reports.js'
import { CaseTexts } from './case-texts.js'
import { compareDeclared, declare, type Declared } from './declared.js'
import { dotnetPlace } from './places.js'
import { TestTally, type FailureText } from './tally.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

/** One result while it is open; `inner` are the rows of a data-driven test, which it only sums up. */
interface Result {
  readonly element: string
  readonly testId: string
  readonly name: string
  readonly outcome: string
  inner: number
  innerRed: number
  message: string
  stack: string
}

const inconclusive = new Set(['inconclusive', 'warning'])
const skipped = new Set(['notexecuted', 'notrunnable', 'pending'])

const redCounters = [
  'failed',
  'error',
  'timeout',
  'aborted',
  'inconclusive',
  'passedButRunAborted',
  'disconnected',
  'warning',
  'inProgress'
]

/** What adapters write as an error of the run for every case that failed, and test platforms for the exit code. */
const echo = /^\[xUnit\.net [\d:.]+\] .*\[FAIL\]$|^Exit code indicates failure:/

/** Hears a TRX document and tallies it: rows of data-driven tests count, and what sums them up does not. */
export class TrxReader implements XmlHandler {
  readonly tally = new TestTally()
  readonly #path: string[] = []
  readonly #open: Result[] = []
  readonly #texts = new CaseTexts('Message', 'StackTrace', 'Text')
  /** Class names by id of the test, for as many tests as failures are kept. */
  readonly #classes = new Map<string, string>()
  /** Failures wait for the class names, which most writers put after the results. */
  readonly #failures: (FailureText & { readonly testId: string; readonly isInconclusive: boolean })[] = []
  readonly #failedIds = new Set<string>()
  #results = 0
  #resultsRed = 0
  #sums = 0
  #skipped = 0
  #testId = ''
  #runOutcome: string | undefined
  #infoOutcome = ''
  #echoes = 0
  #counters: Declared | undefined

  open(name: string, attributes: XmlAttributes, line: number): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    this.#texts.open(name)
    if (parent === 'Results' || parent === 'InnerResults') this.#openResult(name, attributes)
    else if (name === 'ErrorInfo') this.#texts.clear()
    else if (name === 'UnitTest') this.#testId = attributes.get('id') ?? ''
    else if (name === 'TestMethod') this.#readClass(attributes.get('className') ?? '')
    else if (name === 'ResultSummary') this.#runOutcome = attributes.get('outcome') ?? ''
    else if (name === 'RunInfo') this.#infoOutcome = attributes.get('outcome') ?? ''
    else if (name === 'Counters') {
      const counts = { total: 'total', red: redCounters }
      this.#counters = declare('The run', attributes, line, this.tally.problems, counts)
    }
  }

  text(text: string): void {
    this.#texts.text(text)
  }

  close(name: string): void {
    this.#path.pop()
    this.#texts.close()
    const result = this.#open.at(-1)
    if (name === 'ErrorInfo' && result !== undefined) {
      result.message = this.#texts.get('Message')
      result.stack = this.#texts.get('StackTrace')
      this.#texts.clear()
    } else if (name === 'RunInfo') this.#closeInfo(this.#texts.get('Text'))
    else if (result !== undefined && this.#path.at(-1)?.endsWith('Results') === true) this.#closeResult(result)
    if (this.#path.length === 0) this.#finish()
  }

  #openResult(element: string, attributes: XmlAttributes): void {
    this.#texts.clear()
    this.#open.push({
      element,
      testId: attributes.get('testId') ?? '',
      name: attributes.get('testName') ?? '',
      outcome: attributes.get('outcome') ?? '',
      inner: 0,
      innerRed: 0,
      message: '',
      stack: ''
    })
  }

  #closeResult(result: Result): void {
    this.#open.pop()
    const parent = this.#open.at(-1)
    const outcome = outcomeOf(result)
    const isRed = outcome === 'failed'
    if (isRed) this.#resultsRed++
    if (parent !== undefined) parent.inner++
    if (parent !== undefined && (isRed || result.innerRed > 0)) parent.innerRed++
    if (result.inner > 0) this.#sums++
    // What sums up rows says nothing new, unless it failed and none of them did.
    if (result.inner > 0 && !(isRed && result.innerRed === 0)) return
    this.#results++
    if (outcome === 'skipped') this.#skipped++
    if (outcome === 'failed') this.#keep(result)
    else this.tally.add(outcome, '', result.name)
  }

  #keep({ testId, name, outcome, message, stack }: Result): void {
    const words = firstLine(message) || `The outcome is "${outcome}".`
    const isInconclusive = inconclusive.has(outcome.toLowerCase())
    const failure = { testId, isInconclusive, suite: '', name, message: words, ...dotnetPlace(stack) }
    if (this.#failures.length < maxKept) {
      this.#failures.push(failure)
      this.#failedIds.add(testId)
    } else this.#tell(failure, isInconclusive)
  }

  #tell(failure: FailureText, isInconclusive: boolean): void {
    if (isInconclusive) this.tally.inconclusive('failed', failure)
    else this.tally.fail(failure)
  }

  #readClass(written: string): void {
    // Assemblies follow after a comma; Mocha's reporter writes "none".
    const name = written.split(',')[0] ?? ''
    if (name === '' || name === 'none') return
    this.tally.suite(name)
    if (this.#classes.size < maxKept || this.#failedIds.has(this.#testId)) {
      this.#classes.set(this.#testId, name)
    }
  }

  #closeInfo(text: string): void {
    this.#texts.clear()
    if (/^(?:Passed|Completed|Warning)$/i.test(this.#infoOutcome)) return
    if (echo.test(firstLine(text))) this.#echoes++
    else this.tally.suiteError({ suite: '', name: '', message: text })
  }

  #finish(): void {
    for (const failure of this.#failures) {
      this.#tell({ ...failure, suite: this.#classes.get(failure.testId) ?? '' }, failure.isInconclusive)
    }
    if (this.#counters === undefined) {
      this.tally.problems.add('counts-missing', 'The run declares no counts (Counters) to compare with.')
    } else {
      const found = { total: this.#results, red: this.#resultsRed, unlisted: this.#sums, uncounted: this.#uncounted() }
      compareDeclared(this.#counters, found, this.tally)
    }
    this.#judgeRun(this.#runOutcome ?? 'Completed')
  }

  /** Counters leave out skipped cases with some writers, rows of data-driven tests with others. */
  #uncounted(): number {
    return this.#sums > 0 ? this.#results : this.#skipped
  }

  /** A run may have failed or been aborted though every case passed; a warning of the run is no failure of a test. */
  #judgeRun(outcome: string): void {
    const isRed = this.tally.trulyFailed + this.tally.suiteErrors > 0
    const isOpen = this.tally.failed > this.tally.trulyFailed
    if (this.#echoes > 0 && !isRed) {
      this.tally.suiteError({
        suite: '',
        name: '',
        message: 'The run tells of failed tests that are not in the report.'
      })
    }
    if (/^(?:Passed|Completed)$/i.test(outcome) || (/^(?:Failed|Warning)?$/i.test(outcome) && isRed)) return
    if (/^(?:Inconclusive|Warning)?$/i.test(outcome) && isOpen) return
    if (/^Warning$/i.test(outcome)) {
      this.tally.problems.add('run-warning', 'The outcome of the whole run is "Warning", though no test failed.')
      return
    }
    const message = `The outcome of the whole run is "${outcome}", whatever its cases say.`
    this.tally.suiteError({ suite: '', name: '', message })
  }
}

/** Only results of other than unit tests may be "Completed"; a word that is no success, or none, is a failure. */
function outcomeOf({ element, outcome }: Result): 'passed' | 'failed' | 'skipped' {
  const word = outcome.toLowerCase()
  if (word === 'passed' || (word === 'completed' && element !== 'UnitTestResult')) return 'passed'
  return skipped.has(word) ? 'skipped' : 'failed'
}
