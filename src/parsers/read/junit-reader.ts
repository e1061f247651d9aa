import { firstLine } from '../../lib/first-line.js'
import { maxKept } from '../../model/reports.js'
import { ReportError } from '../define.js'
import {
  beginCase,
  locateCase,
  outcomeOf,
  sayWhy,
  tell,
  tellingOf,
  type JunitCase,
  type JunitTelling
} from './junit-case.js'
import { addToParent, beginSuite, compareCases, readProperty, type JunitSuite } from './junit-suite.js'
import { TestTally } from './tally.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

/** Characters of a failure's text that are looked through for its message and its place. */
const maxDetails = 64 * 1024

/** Elements whose content says nothing of outcomes. */
const silent = new Set(['properties', 'system-out', 'system-err', 'skipped'])

/** Why CTest did not run a test that it calls skipped, where nobody meant to skip it. */
const notRunnable = /^(?:Unable to find|Required Files Missing|Missing Configuration|Fixture dependency failed)/

/** An element that tells of an outcome, while it is open. */
interface Told {
  readonly telling: JunitTelling
  readonly message: string
  readonly type: string
  details: string
}

/** Hears a JUnit document and tallies it. */
export class JunitReader implements XmlHandler {
  readonly tally = new TestTally()
  /** The name of an element in a suite that JUnit does not know. */
  foreignElement: string | undefined
  readonly #suites: JunitSuite[] = []
  #case: JunitCase | undefined
  #told: Told | undefined
  /** How deep below the innermost suite or case the reader is. */
  #below = 0
  /** Whether that is in an element that says nothing of outcomes. */
  #isSilent = false
  /** node:test counts suites among the tests of a suite, and says in comments at the end what it counted in all. */
  #isNode = false
  #nodeFailed = 0

  open(name: string, attributes: XmlAttributes, line: number): void {
    if (this.#below > 0) this.#openBelow(name, attributes)
    else if (this.#case !== undefined) this.#openInCase(this.#case, name, attributes, line)
    else if (name === 'testcase') this.#openCase(attributes)
    else if (name === 'testsuite' || name === 'testsuites') this.#openSuite(attributes, line)
    else this.#openInSuite(name, attributes, line)
  }

  wantsText(): boolean {
    return this.#told !== undefined && this.#below === 1 && this.#told.details.length < maxDetails
  }

  text(text: string): void {
    if (this.#told !== undefined) this.#told.details += text
  }

  comment(text: string): void {
    const [, count] = /^ (?:fail|cancelled) (\d{1,9}) $/.exec(text) ?? []
    if (this.#below === 0 && count !== undefined) this.#nodeFailed += Number(count)
  }

  close(): void {
    if (this.#below > 0) {
      this.#below--
      if (this.#below === 0) this.#closeTold()
    } else if (this.#case !== undefined) this.#closeCase(this.#case)
    else this.#closeSuite()
  }

  #openSuite(attributes: XmlAttributes, line: number): void {
    const suite = beginSuite(attributes, line)
    this.tally.suite(suite.name)
    this.#suites.push(suite)
    if (suite.unreadable === undefined) return
    const message = `The attribute ${suite.unreadable} of the suite "${firstLine(suite.name)}" is no count.`
    this.tally.problems.add('counts-unreadable', message, { line, blocks: true })
  }

  #openCase(attributes: XmlAttributes): void {
    this.#case = beginCase(attributes)
    this.#isNode ||= this.#case.className === 'test'
  }

  #openInCase(found: JunitCase, name: string, attributes: XmlAttributes, line: number): void {
    if (name === 'testcase') throw new ReportError('report-malformed', 'A test case stands within a test case.', line)
    this.#below = 1
    this.#isSilent = silent.has(name)
    const telling = tellingOf(name, attributes)
    if (telling === undefined) return
    tell(found, telling)
    this.#hear(telling, attributes)
    const message = attributes.get('message') ?? ''
    if (telling !== 'skipped' || !notRunnable.test(message)) return
    const words = `The test "${firstLine(found.name)}" is called skipped but could not be run: ${firstLine(message)}.`
    this.tally.problems.add('not-runnable', words, { line, blocks: true })
  }

  /**
   * A case whose failure stands within an element of its own (a step, say) has
   * failed all the same; output says nothing.
   */
  #openBelow(name: string, attributes: XmlAttributes): void {
    this.#below++
    const around = this.#suites.at(-1)
    if (name === 'property' && this.#case === undefined && around !== undefined) readProperty(around, attributes)
    if (name !== 'failure' && name !== 'error') return
    if (this.#case === undefined || this.#isSilent || this.#case.tells.has('failure')) return
    tell(this.#case, 'failure')
    if (around !== undefined) around.redTold++
  }

  /**
   * What stands in an element that JUnit does not know is heard as if it stood in a suite: there may be cases in it.
   */
  #openInSuite(name: string, attributes: XmlAttributes, line: number): void {
    if (name === 'failure' || name === 'error') this.#hear('failure', attributes)
    if (name === 'failure' || name === 'error' || silent.has(name)) {
      this.#below = 1
      return
    }
    this.foreignElement ??= name
    this.tally.problems.add('foreign-element', `JUnit knows no element <${firstLine(name)}> in a suite.`, { line })
    this.#openSuite(attributes, line)
  }

  #hear(telling: JunitTelling, attributes: XmlAttributes): void {
    this.#told = { telling, message: attributes.get('message') ?? '', type: attributes.get('type') ?? '', details: '' }
    const suite = this.#suites.at(-1)
    if (suite === undefined || telling === 'skipped' || telling === 'excused') return
    suite.redTold++
    if (telling !== 'failure') suite.retries++
  }

  #closeTold(): void {
    const told = this.#told
    this.#told = undefined
    if (told === undefined || told.telling === 'skipped' || told.telling === 'excused') return
    const why = sayWhy(told.message, this.#case) || sayWhy(told.details, this.#case)
    const message = why || told.message || told.details || told.type
    if (this.#case !== undefined) this.#case.words ??= { message, details: told.details }
    else this.tally.suiteError({ suite: this.#suites.at(-1)?.name ?? '', name: '', message })
  }

  #closeCase(found: JunitCase): void {
    this.#case = undefined
    const suite = this.#suites.at(-1)
    if (suite === undefined) return
    suite.cases++
    const outcome = outcomeOf(found)
    const saysNothing = found.className === '' || found.className === found.name || this.#isNode
    const label = saysNothing ? suite.name : found.className
    const name = `${found.className}\n${found.name}`
    const isAgain = suite.lastFailed === name
    suite.lastFailed = outcome === 'failed' ? name : undefined
    if (outcome === 'skipped') suite.skipped++
    if (outcome === 'failed' || outcome === 'unknown') {
      if (found.tells.size === 0) suite.redTold++
      const message = found.words?.message ?? `The case has the status "${found.statuses.join(' ')}" and no message.`
      const failure = { suite: label, name: found.name, message, ...locateCase(found, this.#fileAround()) }
      const mayBelong = isAgain && /^failed on teardown/.test(message) && suite.afterFailure.length < maxKept
      if (mayBelong) suite.afterFailure.push(failure)
      else this.tally.fail(failure)
    } else if (outcome === 'passed' && found.name === '' && found.className === '') suite.nameless++
    else this.tally.add(outcome, label, found.name)
  }

  #fileAround(): string | undefined {
    return this.#suites.findLast(({ file }) => file !== undefined)?.file
  }

  #closeSuite(): void {
    const suite = this.#suites.pop()
    if (suite === undefined) return
    this.#countNameless(suite)
    this.#countAfterFailure(suite)
    this.#compareRed(suite)
    const isCounted = this.#suites.some(({ declaredTests }) => declaredTests !== undefined)
    if (!isCounted) compareCases(suite, this.#isNode, this.tally.problems)
    const parent = this.#suites.at(-1)
    if (parent !== undefined) addToParent(parent, suite)
    else if (this.#nodeFailed > 0 && this.tally.failed + this.tally.suiteErrors === 0) {
      this.#addHidden(suite, `${this.#nodeFailed} tests failed by the report's own count; no case shows it.`)
    }
  }

  /** A case that was begun and never named is what pytest leaves of a test that an interrupt ended. */
  #countNameless(suite: JunitSuite): void {
    const undeclared = Math.min(suite.nameless, Math.max(0, suite.cases - (suite.declaredTests ?? suite.cases)))
    for (let index = 0; index < suite.nameless; index++) {
      if (index >= undeclared) this.tally.add('passed', suite.name, '')
      else
        this.tally.fail({
          suite: suite.name,
          name: '',
          message: 'The case was begun and has neither name nor outcome.'
        })
    }
  }

  /** pytest declares a case that failed and whose tear-down failed too as one, and writes it as two. */
  #countAfterFailure(suite: JunitSuite): void {
    const undeclared = Math.max(0, suite.cases - (suite.declaredTests ?? suite.cases))
    for (const failure of suite.afterFailure.slice(undeclared)) this.tally.fail(failure)
    suite.cases -= Math.min(undeclared, suite.afterFailure.length)
  }

  /** Declared failures and errors that no element tells of are red all the same. */
  #compareRed(suite: JunitSuite): void {
    const missing = suite.declaredRed - suite.redTold
    if (suite.saysFailed && suite.redTold === suite.retries) {
      const message = suite.reason || 'A property of the suite says that it failed; none of its cases did.'
      this.tally.suiteError({ suite: suite.name, name: '', message })
    }
    if (missing <= 0) return
    this.#addHidden(
      suite,
      `The suite declares failures and errors: ${suite.declaredRed}. The report does not show ${missing} of them.`
    )
  }

  #addHidden(suite: JunitSuite, message: string): void {
    this.tally.suiteError({ suite: suite.name, name: '', message })
    this.tally.problems.add('counts-disagree', message, { line: suite.line, blocks: true })
  }
}
