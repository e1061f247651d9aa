import { firstLine } from '../../lib/first-line.js'
import { lineWithin, pythonPlace } from './places.js'
import type { CaseOutcome } from './tally.js'
import type { XmlAttributes } from './xml.js'

/** A test case between its tags: what its attributes say and which outcomes its children have told so far. */
export interface JunitCase {
  readonly name: string
  readonly className: string
  readonly file: string | undefined
  readonly line: number | undefined
  readonly statuses: readonly string[]
  tells: ReadonlySet<JunitTelling>
  /** The first failure's words, and its text, where stacks and places are. */
  words?: { readonly message: string; readonly details: string }
}

/** Children of a case that say how it ended; `excused` is a skip that says a failure beside it was expected. */
export type JunitTelling = 'failure' | 'skipped' | 'excused' | 'flaky' | 'rerun'

const tellings: ReadonlyMap<string, JunitTelling> = new Map([
  ['failure', 'failure'],
  ['error', 'failure'],
  ['rerunFailure', 'rerun'],
  ['rerunError', 'rerun'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
  ['skipped', 'skipped']
])

const failedWords = wordsOf(
  'fail failed failure error errored broken aborted timeout timedout crashed interrupted xpass'
)
// Qt puts an x before what was expected to fail, and a b before what is on its list of tests that may.
const skippedWords = wordsOf(
  'skip skipped ignored pending disabled notrun suppressed todo excluded xfail bfail bxfail bxpass'
)
const passedWords = wordsOf(
  'pass passed success successful succeeded ok run completed complete executed finished bpass'
)

/** Children that no JUnit knows and that can hardly mean anything good. */
const soundsRed = /fail|error|broken|abort/i

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** Shared by all cases that tell nothing, which nearly all do. */
const nothing: ReadonlySet<JunitTelling> = new Set()
const noStatuses: readonly string[] = []

export function beginCase(attributes: XmlAttributes): JunitCase {
  const line = attributes.get('line')
  return {
    name: attributes.get('name') ?? '',
    className: attributes.get('classname') ?? '',
    file: attributes.get('file'),
    line: line !== undefined && /^[1-9]\d{0,8}$/.test(line) ? Number(line) : undefined,
    statuses: statusesOf(attributes),
    tells: nothing
  }
}

function statusesOf(attributes: XmlAttributes): readonly string[] {
  const [status = '', result = ''] = [attributes.get('status'), attributes.get('result')]
  if (status === '' && result === '') return noStatuses
  return [status, result].map(word => word.toLowerCase().replace(/[\s_-]/g, '')).filter(word => word !== '')
}

export function tell(found: JunitCase, telling: JunitTelling): void {
  found.tells = new Set(found.tells).add(telling)
}

/** What a child of a case tells of its outcome; undefined for one that tells nothing. */
export function tellingOf(element: string, attributes: XmlAttributes): JunitTelling | undefined {
  const telling = tellings.get(element) ?? (soundsRed.test(element) ? 'failure' : undefined)
  return telling === 'skipped' && excusesFailure(attributes) ? 'excused' : telling
}

/** node:test writes `type="todo"`, Catch2 names its tag; every other skip beside a failure excuses nothing. */
function excusesFailure(attributes: XmlAttributes): boolean {
  return (
    attributes.get('type') === 'todo' ||
    /^TEST_CASE tagged with !(?:mayfail|shouldfail)$/.test(attributes.get('message') ?? '')
  )
}

/** The gravest that elements and attributes tell; a word in an attribute that nobody knows makes it `unknown`. */
export function outcomeOf({ tells, statuses }: JunitCase): CaseOutcome | 'unknown' {
  if (tells.size === 0 && statuses.length === 0) return 'passed'
  if (tells.has('excused')) return 'skipped'
  if (tells.has('failure') || statuses.some(word => failedWords.has(word))) return 'failed'
  if (tells.has('skipped')) return 'skipped'
  if (tells.has('flaky')) return 'flaky'
  if (tells.has('rerun')) return 'failed'
  if (statuses.some(word => skippedWords.has(word))) return 'skipped'
  return statuses.every(word => passedWords.has(word)) ? 'passed' : 'unknown'
}

/** Lines of failures that a reader does not need: places, headings, what Go prints around a test's own words. */
const idle = /^(?:\S+:\d+|FAILED:|Failed|PASS|● Test suite failed to run|=== .*|--- .*)$/

/**
 * The first line of a failure's text that says more than where it is and what the case is called; empty when none does.
 */
export function sayWhy(text: string, found: JunitCase | undefined): string {
  const own = found === undefined || found.className === '' ? undefined : `${found.className}::${found.name}`
  const lines = text.slice(0, 4096).split('\n').map(firstLine)
  return lines.find(line => line !== '' && !idle.test(line) && (own === undefined || !line.startsWith(own))) ?? ''
}

/** Where a case failed: the file that its attributes or its suite name, with the line that its stack has in it. */
export function locateCase(found: JunitCase, suiteFile: string | undefined): { file?: string; line?: number } {
  const details = found.words?.details ?? ''
  const named = /[^\s.]\.[cm]?[jt]sx?$/.test(found.className) ? found.className : undefined
  const file = found.file ?? suiteFile ?? named
  if (file === undefined) return pythonPlace(found.className, details) ?? {}
  const line = lineWithin(file, details) ?? found.line
  return line === undefined ? { file } : { file, line }
}
