import { firstLine } from '../../lib/first-line.js'
import { maxKept, type TestFailure, type TestReport } from '../../model/reports.js'
import { Problems } from './problems.js'

/** What a reader needs of a failure, as the report writes it; texts may be of any length. */
export interface FailureText {
  readonly suite: string
  readonly name: string
  readonly message: string
  readonly file?: string | undefined
  readonly line?: number | undefined
}

export type CaseOutcome = 'passed' | 'flaky' | 'failed' | 'skipped'

/** Counts cases as a parser meets them and keeps what did not pass, so that memory does not grow with what passed. */
export class TestTally {
  readonly problems = new Problems()
  readonly #counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 }
  readonly #failures: TestFailure[] = []
  readonly #suiteErrors: TestFailure[] = []
  readonly #suites = new Set<string>()
  readonly #failedNames = new Set<string>()

  get total(): number {
    return this.#counts.passed + this.#counts.failed + this.#counts.skipped
  }

  get failed(): number {
    return this.#counts.failed
  }

  get suiteErrors(): number {
    return this.#suiteErrors.length
  }

  suite(name: string): void {
    if (name !== '' && this.#suites.size < maxKept) this.#suites.add(detach(firstLine(name)))
  }

  /** Counts a case that did not fail. One whose name has failed before takes nothing back: two tests may share a name. */
  add(outcome: Exclude<CaseOutcome, 'failed'>, suite: string, name: string): void {
    if (outcome === 'skipped') this.#counts.skipped++
    else this.#counts.passed++
    if (outcome === 'flaky') this.#counts.flaky++
    if (this.#failedNames.size > 0 && outcome !== 'skipped' && this.#failedNames.has(keyOf(suite, name))) {
      const words = 'A case passed under a name that failed before; the report calls it no retry, so the failure stays.'
      this.problems.add('repeated-name', words)
    }
  }

  fail(failure: FailureText): void {
    this.#counts.failed++
    if (this.#failures.length >= maxKept) return
    this.#failures.push(shorten(failure))
    this.#failedNames.add(detach(keyOf(failure.suite, failure.name)))
  }

  /** Counts cases that the report tells only the number of. */
  addUnnamed({
    passed,
    failed,
    skipped
  }: {
    readonly passed: number
    readonly failed: number
    readonly skipped: number
  }): void {
    this.#counts.passed += passed
    this.#counts.failed += failed
    this.#counts.skipped += skipped
  }

  suiteError(failure: FailureText): void {
    if (this.#suiteErrors.length < maxKept) this.#suiteErrors.push(shorten(failure))
  }

  report(): TestReport {
    return {
      kind: 'tests',
      counts: { total: this.total, ...this.#counts },
      failures: this.#failures,
      suiteErrors: this.#suiteErrors,
      suites: [...this.#suites],
      problems: this.problems.list()
    }
  }
}

function keyOf(suite: string, name: string): string {
  return `${suite}\n${name}`
}

function shorten({ suite, name, message, file = '', line }: FailureText): TestFailure {
  const place = { file: detach(file.replaceAll('\\', '/')), ...(line === undefined ? {} : { line }) }
  return {
    suite: detach(firstLine(suite)),
    name: detach(firstLine(name)),
    message: detach(firstLine(message) || 'The report gives no message.'),
    ...(file === '' ? {} : place)
  }
}

/** A copy of its own: what is cut from a piece of a file would otherwise keep the whole piece in memory. */
function detach(text: string): string {
  return ` ${text}`.slice(1)
}
