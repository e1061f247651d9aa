import { firstLine } from '../../lib/first-line.js'
import { countOf, isUnreadable } from './declared.js'
import type { Problems } from './problems.js'
import type { FailureText } from './tally.js'
import type { XmlAttributes } from './xml.js'

/** A suite between its tags: what its attributes declare, and what was found in it and below it so far. */
export interface JunitSuite {
  readonly name: string
  readonly file: string | undefined
  readonly line: number
  readonly dialect: JunitDialect | undefined
  readonly declaredTests: number | undefined
  /** The first attribute whose value should be a count and is none. */
  readonly unreadable: string | undefined
  /** Declared failures and errors; also the red of suites below that no element told of. */
  declaredRed: number
  declaredSkipped: number
  /** Whether a property says that the suite failed, and which reason another gives. */
  saysFailed: boolean
  reason: string
  cases: number
  skipped: number
  suitesBelow: number
  /** Elements and words that tell of something red, tries that a retry made good included. */
  redTold: number
  /** Those of them that are tries of a case which was tried again. */
  retries: number
  /**
   * Cases directly in it that have neither name nor outcome: passed, unless the
   * suite declares fewer cases than there are.
   */
  nameless: number
  /** The name of the last case directly in it, if that failed. */
  lastFailed: string | undefined
  /**
   * Errors of a tear-down that stand as a case of their own after the case that they belong to, which failed already.
   */
  readonly afterFailure: FailureText[]
}

/**
 * Writers whose declared number of tests is not one of cases: assertions (Catch2),
 * subtests (pytest), suites too (node).
 */
export type JunitDialect = 'pytest' | 'catch2'

export function beginSuite(attributes: XmlAttributes, line: number): JunitSuite {
  const name = attributes.get('name') ?? ''
  const isCatch2 = attributes.get('hostname') === 'tbd'
  const count = (key: string): number => countOf(attributes.get(key)) ?? 0
  return {
    name,
    file: attributes.get('file'),
    line,
    dialect: /^pytest(?: tests)?$/.test(name) ? 'pytest' : isCatch2 ? 'catch2' : undefined,
    declaredTests: countOf(attributes.get('tests')),
    unreadable: isBlank(attributes.get('tests'))
      ? 'tests'
      : ['tests', 'failures', 'errors'].find(key => isUnreadable(attributes.get(key))),
    declaredRed: count('failures') + count('errors'),
    declaredSkipped: Math.max(count('skipped') + count('disabled'), count('skip'), count('ignored')),
    saysFailed: false,
    reason: '',
    cases: 0,
    skipped: 0,
    suitesBelow: 0,
    redTold: 0,
    retries: 0,
    nameless: 0,
    lastFailed: undefined,
    afterFailure: []
  }
}

/** A total that is written and says nothing cannot be held against the cases, of which the last may not have ended. */
function isBlank(total: string | undefined): boolean {
  return total?.trim() === ''
}

/** Ginkgo says in properties that a suite failed as a whole: timed out, was interrupted, or has pending tests. */
export function readProperty(suite: JunitSuite, attributes: XmlAttributes): void {
  const [name, value = ''] = [attributes.get('name'), attributes.get('value')]
  if (name === 'SuiteSucceeded' && value === 'false') suite.saysFailed = true
  if (name === 'SpecialSuiteFailureReason') suite.reason = value
}

/** What was found in a suite that has ended is found in the one around it. */
export function addToParent(parent: JunitSuite, suite: JunitSuite): void {
  parent.cases += suite.cases
  parent.skipped += suite.skipped
  parent.suitesBelow += suite.suitesBelow + 1
  parent.redTold += Math.max(suite.redTold, suite.declaredRed)
  parent.retries += suite.retries
}

/**
 * Notes a difference between declared and found cases; it blocks where cases are missing and nothing known explains it.
 */
export function compareCases(suite: JunitSuite, countsSuites: boolean, problems: Problems): void {
  const { name, line, cases, declaredTests: declared = cases } = suite
  const missing = declared - cases
  if (missing === 0) return
  const leftOut = Math.max(0, suite.declaredSkipped - suite.skipped)
  const explained = leftOut + suite.retries + (countsSuites ? suite.suitesBelow : 0)
  const blocks = missing > explained && suite.dialect === undefined
  const message = `The suite "${firstLine(name)}" declares ${declared} tests; ${cases} cases are in the report.`
  problems.add(blocks ? 'counts-disagree' : 'counts-differ', message, { line, blocks })
}
