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
  /** Names of the failures kept, in their order, and whether each passed when it was last met. */
  readonly #failedNames: string[] = []
  readonly #recovered = new Map<string, boolean>()
  readonly #inconclusive: { failed: number; skipped: number; cases: TestFailure[] } = {
    failed: 0,
    skipped: 0,
    cases: []
  }

  get total(): number {
    return this.#counts.passed + this.#counts.failed + this.#counts.skipped
  }

  get failed(): number {
    return this.#counts.failed
  }

  /** Failed cases without those that only count as failed because they are inconclusive. */
  get trulyFailed(): number {
    return this.#counts.failed - this.#inconclusive.failed
  }

  get suiteErrors(): number {
    return this.#suiteErrors.length
  }

  suite(name: string): void {
    if (name !== '' && this.#suites.size < maxKept) this.#suites.add(detach(firstLine(name)))
  }

  /**
   * Counts a case that did not fail. One whose name has failed before takes nothing back: two tests may share a name.
   */
  add(outcome: Exclude<CaseOutcome, 'failed'>, suite: string, name: string): void {
    if (outcome === 'skipped') this.#counts.skipped++
    else this.#counts.passed++
    if (outcome === 'flaky') this.#counts.flaky++
    if (this.#recovered.size > 0 && outcome !== 'skipped' && this.#recovered.has(keyOf(suite, name))) {
      this.#recovered.set(keyOf(suite, name), true)
      const words = 'A case passed under a name that failed before, and the report calls it no retry.'
      this.problems.add('repeated-name', words)
    }
  }

  fail(failure: FailureText): void {
    this.#counts.failed++
    const key = keyOf(failure.suite, failure.name)
    if (this.#recovered.has(key)) this.#recovered.set(key, false)
    if (this.#failures.length >= maxKept) return
    this.#failures.push(shorten(failure))
    const name = detach(key)
    this.#failedNames.push(name)
    this.#recovered.set(name, false)
  }

  /** Counts a case that is neither passed nor failed by its own word, as what its format has it count. */
  inconclusive(countsAs: 'failed' | 'skipped', failure: FailureText): void {
    this.#counts[countsAs]++
    this.#inconclusive[countsAs]++
    const key = keyOf(failure.suite, failure.name)
    if (this.#recovered.has(key)) this.#recovered.set(key, false)
    if (this.#inconclusive.cases.length < maxKept) this.#inconclusive.cases.push(shorten(failure))
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
      failures: this.#failures.map((failure, index) =>
        this.#recovered.get(this.#failedNames[index] ?? '') === true ? { ...failure, recovered: true } : failure
      ),
      suiteErrors: this.#suiteErrors,
      suites: [...this.#suites],
      problems: this.problems.list(),
      ...(this.#inconclusive.cases.length > 0 ? { inconclusive: this.#inconclusive } : {})
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
