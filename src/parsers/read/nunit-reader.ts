import { firstLine } from '../../lib/first-line.js'
import { CaseTexts } from './case-texts.js'
import { compareDeclared, declare, type Declared } from './declared.js'
import { dotnetPlace } from './places.js'
import { TestTally, type FailureText } from './tally.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

/** How a version of NUnit counts in its root element. */
export interface NunitCounts {
  readonly total: string
  readonly red: readonly string[]
  /** Whether the total leaves out the cases that were not run. */
  readonly runOnly: boolean
}

/** A suite or a case while it is open, with what its attributes say. */
interface Part {
  readonly name: string
  readonly className: string
  readonly outcome: Outcome
  readonly word: string
  readonly line: number
  /** Where a suite failed: in its own code (SetUp, TearDown) or in that of others (Parent, Child). */
  readonly site: string
  hasFailure: boolean
  message: string
  stack: string
  /** Failed cases and errors of suites below. */
  redBelow: number
}

type Outcome = 'passed' | 'failed' | 'skipped'

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['success', 'passed'],
  ['skipped', 'skipped'],
  ['ignored', 'skipped'],
  ['inconclusive', 'skipped'],
  ['warning', 'skipped']
])

/** Hears a document of NUnit 2 or 3, which differ in the root element and in the words for outcomes. */
export class NunitReader implements XmlHandler {
  readonly tally = new TestTally()
  readonly #counts: NunitCounts
  readonly #path: string[] = []
  readonly #parts: Part[] = []
  readonly #texts = new CaseTexts('message', 'stack-trace')
  #declared: Declared | undefined
  #notRun = 0

  constructor(counts: NunitCounts) {
    this.#counts = counts
  }

  open(name: string, attributes: XmlAttributes, line: number): void {
    this.#path.push(name)
    this.#texts.open(name)
    const isRoot = this.#path.length === 1
    if (isRoot) this.#declared = declare('The run', attributes, line, this.tally.problems, this.#counts)
    if (name === 'test-case') this.#parts.push(beginPart('case', attributes, line))
    else if (name === 'test-suite' || isRoot) this.#openSuite(attributes, line)
    else if (name === 'failure' || name === 'reason') this.#texts.clear()
  }

  text(text: string): void {
    this.#texts.text(text)
  }

  close(name: string): void {
    this.#path.pop()
    this.#texts.close()
    const part = this.#parts.at(-1)
    if (part === undefined) return
    const owner = this.#path.at(-1)
    if (name === 'test-case') this.#closeCase(part)
    else if (name === 'test-suite' || owner === undefined) this.#closeSuite(part)
    else if ((name === 'failure' || name === 'reason') && (owner === 'test-case' || owner === 'test-suite')) {
      if (name === 'failure') part.hasFailure = true
      part.message = this.#texts.get('message')
      part.stack = this.#texts.get('stack-trace')
      this.#texts.clear()
    }
    if (owner === undefined) this.#finish()
  }

  #openSuite(attributes: XmlAttributes, line: number): void {
    const suite = beginPart('suite', attributes, line)
    const type = attributes.get('type') ?? 'TestFixture'
    if (this.#path.length > 1 && /Fixture$/.test(type)) this.tally.suite(suite.className || suite.name)
    this.#parts.push(suite)
  }

  #closeCase(found: Part): void {
    this.#parts.pop()
    const outcome = found.hasFailure ? 'failed' : found.outcome
    const { suite, name } = labelCase(found, this.#parts.at(-1)?.name ?? '')
    const { word, message, stack } = found
    if (!/^(?:passed|success|failed|failure|error|inconclusive|warning)$/.test(word)) this.#notRun++
    if (outcome === 'failed') {
      const words = firstLine(message) || `The result is "${word}".`
      this.#addRed(1)
      this.tally.fail({ suite, name, message: words, ...dotnetPlace(stack) })
      return
    }
    if (word === 'inconclusive' || word === 'warning') {
      const words = firstLine(message) || `The result is "${word}".`
      this.tally.inconclusive('skipped', { suite, name, message: words, ...dotnetPlace(stack) })
    } else this.tally.add(outcome, suite, name)
  }

  /** A suite that failed without a failed case below it, or in its own tear-down, is an error of its own. */
  #closeSuite(suite: Part): void {
    this.#parts.pop()
    this.#addRed(suite.redBelow)
    const isRed = suite.outcome === 'failed' || suite.hasFailure
    if (!isRed || (suite.redBelow > 0 && suite.site !== 'TearDown')) return
    const message = suite.message || `The result of the suite is "${suite.word}", and no case in it failed.`
    this.#addError({ suite: suite.className || suite.name, name: suite.site, message, ...dotnetPlace(suite.stack) })
  }

  #addError(failure: FailureText): void {
    this.tally.suiteError(failure)
    this.#addRed(1)
  }

  #addRed(count: number): void {
    const parent = this.#parts.at(-1)
    if (parent !== undefined) parent.redBelow += count
  }

  #finish(): void {
    if (this.#declared === undefined) return
    const { total, failed } = this.tally
    const uncounted = this.#counts.runOnly ? this.#notRun : 0
    compareDeclared(this.#declared, { total, red: failed, uncounted }, this.tally)
  }
}

function beginPart(kind: 'suite' | 'case', attributes: XmlAttributes, line: number): Part {
  const className = attributes.get('classname') ?? ''
  const name = attributes.get(kind === 'case' && className !== '' ? 'name' : 'fullname') ?? attributes.get('name') ?? ''
  const word = wordOf(kind, attributes)
  const outcome = word === undefined ? 'passed' : (outcomes.get(word) ?? 'failed')
  const site = attributes.get('site') ?? ''
  return {
    name,
    className,
    outcome,
    word: word ?? '',
    line,
    site,
    hasFailure: false,
    message: '',
    stack: '',
    redBelow: 0
  }
}

/**
 * The word for the outcome, in small letters. Before version 2.5 only `executed` and `success` told it, and they still
 * may contradict; undefined for a suite or run of which nothing is said.
 */
function wordOf(kind: 'suite' | 'case', attributes: XmlAttributes): string | undefined {
  const word = attributes.get('result')?.toLowerCase()
  const wasRun = attributes.get('executed')?.toLowerCase() !== 'false'
  const success = attributes.get('success')?.toLowerCase()
  if (word === undefined) {
    if (success === undefined && kind === 'suite') return undefined
    if (!wasRun) return 'ignored'
    // A case that was run and does not say with what success has failed if an element tells of that, and only then.
    if (success === undefined && kind === 'case')
      return attributes.get('executed') === undefined ? 'failure' : 'success'
    return success === 'true' ? 'success' : 'failure'
  }
  if (outcomes.get(word) !== 'passed') return word
  return wasRun && success !== 'false' ? word : 'failure'
}

/** Class and method of a case; before version 3 the name is that of both together, and of the arguments. */
function labelCase({ className, name }: Part, around: string): { readonly suite: string; readonly name: string } {
  if (className !== '') return { suite: className, name }
  const [, suite, method] = /^([^\s()]+)\.([^.\s(]+(?:\(.*)?)$/s.exec(name) ?? []
  return suite === undefined || method === undefined ? { suite: around, name } : { suite, name: method }
}
