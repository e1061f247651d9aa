import { firstLine } from '../../lib/first-line.js'
import { CaseTexts } from './case-texts.js'
import { compareDeclared, countOf, declare, type Declared } from './declared.js'
import { javaPlace } from './places.js'
import { TestTally } from './tally.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

interface Method {
  readonly name: string
  readonly signature: string
  readonly status: string
  readonly isConfig: boolean
  readonly isRetried: boolean
  exception: string
}

/** What one method of a class came to; `tries` were followed by another, `likelyTries` look so. */
interface Outcomes {
  readonly name: string
  passed: number
  failed: number
  tries: number
  likelyTries: number
}

/** Hears a document of TestNG. Methods that set up and tear down are no cases, but errors when they fail. */
export class TestngReader implements XmlHandler {
  readonly tally = new TestTally()
  readonly #texts = new CaseTexts('message', 'full-stacktrace', 'short-stacktrace')
  /** By signature, for the class at hand: a try that failed may stand after the one that passed. */
  readonly #methods = new Map<string, Outcomes>()
  #depth = 0
  #declared: Declared | undefined
  #ignored = 0
  #class = ''
  #method: Method | undefined
  #tries = 0
  #belowPercentage = 0

  open(name: string, attributes: XmlAttributes, line: number): void {
    this.#depth++
    this.#texts.open(name)
    if (name === 'testng-results') {
      const counts = { total: 'total', red: ['failed'] }
      this.#declared = declare('The run', attributes, line, this.tally.problems, counts)
      this.#ignored = countOf(attributes.get('ignored')) ?? 0
    } else if (name === 'class') {
      this.#class = attributes.get('name') ?? ''
      this.tally.suite(this.#class)
    } else if (name === 'test-method') this.#openMethod(attributes)
    else if (name === 'exception' && this.#method !== undefined) this.#method.exception = attributes.get('class') ?? ''
  }

  text(text: string): void {
    this.#texts.text(text)
  }

  close(name: string): void {
    this.#depth--
    this.#texts.close()
    if (name === 'test-method' && this.#method !== undefined) this.#closeMethod(this.#method)
    else if (name === 'class') this.#closeClass()
    if (this.#depth === 0) this.#finish()
  }

  #openMethod(attributes: XmlAttributes): void {
    const name = attributes.get('name') ?? ''
    this.#texts.clear()
    this.#method = {
      name,
      signature: attributes.get('signature') ?? name,
      status: attributes.get('status') ?? '',
      isConfig: attributes.get('is-config') === 'true',
      isRetried: attributes.get('retried') === 'true',
      exception: ''
    }
  }

  #closeMethod(method: Method): void {
    this.#method = undefined
    const { name, status, exception } = method
    const isGood = status === 'PASS' || status === 'SKIP'
    const stack = this.#texts.get('full-stacktrace') || this.#texts.get('short-stacktrace')
    const words = firstLine(this.#texts.get('message')) || exception || `The status is "${status}".`
    const failure = { suite: this.#class, name, message: words, ...javaPlace(this.#class, stack) }
    if (method.isConfig) {
      if (!isGood) this.tally.suiteError(failure)
      return
    }
    const outcomes = this.#outcomesOf(method)
    if (method.isRetried) outcomes.tries++
    else if (status === 'PASS') outcomes.passed++
    else if (status === 'SKIP' && isLikelyTry(exception)) outcomes.likelyTries++
    else if (status === 'SKIP') this.tally.add('skipped', this.#class, name)
    else {
      outcomes.failed++
      if (status === 'SUCCESS_PERCENTAGE_FAILURE') this.#belowPercentage++
      this.tally.fail(failure)
    }
  }

  #outcomesOf({ name, signature }: Method): Outcomes {
    const outcomes = this.#methods.get(signature) ?? { name, passed: 0, failed: 0, tries: 0, likelyTries: 0 }
    this.#methods.set(signature, outcomes)
    return outcomes
  }

  #closeClass(): void {
    for (const outcomes of this.#methods.values()) this.#countMethod(outcomes)
    this.#methods.clear()
  }

  #countMethod({ name, passed, failed, tries, likelyTries }: Outcomes): void {
    const wasTried = tries + likelyTries > 0
    for (let index = 0; index < passed; index++) {
      this.tally.add(wasTried && index === 0 ? 'flaky' : 'passed', this.#class, name)
    }
    if (passed + failed > 0) {
      this.#tries += tries + likelyTries
      return
    }
    // Without an end, what looks like a try is a skip, and what is one is a failure.
    for (let index = 0; index < likelyTries; index++) this.tally.add('skipped', this.#class, name)
    if (tries === 0) return
    this.#tries += tries - 1
    this.tally.fail({
      suite: this.#class,
      name,
      message: 'The method failed and was tried again, and its end is not told.'
    })
  }

  #finish(): void {
    if (this.#declared === undefined) return
    const found = {
      total: this.tally.total,
      red: this.tally.failed,
      unlisted: this.#ignored + this.#tries,
      uncounted: this.#belowPercentage
    }
    compareDeclared(this.#declared, found, this.tally)
  }
}

/**
 * Before version 7 a try that failed is a skip with the exception of the failure; honest skips have these of their own.
 */
function isLikelyTry(exception: string): boolean {
  return exception !== '' && exception !== 'java.lang.Throwable' && !exception.includes('Skip')
}
