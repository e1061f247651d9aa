import type { TestReport } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { maxKept } from '../../model/reports.js'
import { TestTally } from './tally.js'

export interface CargoCounts {
  readonly passed: number
  readonly failed: number
  readonly ignored: number
  readonly measured: number
}

interface Failure {
  message: string
  file?: string
  line?: number
}

/** What comes behind the name of a test that has a special way to pass. */
const manner = / - (?:should panic|compile fail|compile)(?: - .*)?$/

/**
 * What the test programs of one run add up to, each between `running 3 tests` and `test result:
 * …`. The counts are those of the result, for a line about each test is missing when the run is
 * quiet and torn when output is not captured.
 */
export class CargoRun {
  readonly #tally = new TestTally()
  #suite = ''
  /** How many tests the program at hand has; undefined between programs. */
  #planned: number | undefined
  /** Failed tests of the program at hand by name, the first `maxKept` of them. */
  readonly #failures = new Map<string, Failure>()
  /** The failure whose output is being told. */
  #told: Failure | undefined
  #failedSomewhere: string | undefined

  name(suite: string): void {
    this.#crash()
    this.#suite = suite
  }

  begin(planned: number): void {
    this.#crash()
    this.#planned = planned
    this.#tally.suite(this.#suite)
  }

  end(isOk: boolean, { passed, failed, ignored, measured }: CargoCounts): void {
    const found = passed + failed + ignored + measured
    if (this.#planned !== found) {
      const planned = this.#planned === undefined ? 'none is announced' : `${this.#planned} are announced`
      this.#block(`A result is told of ${found} tests; ${planned}.`)
    }
    if (this.#failures.size > failed)
      this.#block(`A result tells of ${failed} failed tests; ${this.#failures.size} are named.`)
    for (const [name, failure] of this.#failures) this.#tally.fail({ suite: this.#suite, name, ...failure })
    this.#tally.addUnnamed({ passed, failed: Math.max(0, failed - this.#failures.size), skipped: ignored })
    if (!isOk && failed === 0) this.#error('The result is no success although no test failed.')
    this.#forget()
  }

  /** A line between those that begin and end a program's tests. */
  hear(line: string): void {
    if (this.#planned === undefined) {
      if (/^error(\[|:)/.test(line)) this.#failedSomewhere ??= line
      if (/^running \S+ tests?$/.test(line)) this.#block('A program announces its tests without their number.')
      return
    }
    const failed = /^test (.+) \.\.\. FAILED$/.exec(line)?.[1] ?? /^(.+) --- FAILED$/.exec(line)?.[1]
    const section = /^---- (.+) (?:stdout|stderr) ----$/.exec(line)?.[1]
    if (failed !== undefined) this.#failureOf(failed.replace(manner, ''))
    else if (section !== undefined) this.#told = this.#failureOf(section)
    else if (line === 'failures:') this.#told = undefined
    else if (this.#told !== undefined) readWords(line, this.#told)
  }

  /** Throws `report-truncated` when the last program has no result. */
  report(): TestReport {
    if (this.#planned !== undefined) {
      throw new ReportError(
        'report-truncated',
        'The last test program has no result: it crashed, or the file is cut off.'
      )
    }
    if (this.#failedSomewhere !== undefined && this.#tally.failed + this.#tally.suiteErrors === 0) {
      this.#error(this.#failedSomewhere)
    }
    return this.#tally.report()
  }

  #crash(): void {
    if (this.#planned === undefined) return
    this.#error(`A program with ${this.#planned} tests has no result: it crashed, or ended the process itself.`)
    this.#forget()
  }

  #forget(): void {
    this.#planned = undefined
    this.#failures.clear()
    this.#told = undefined
  }

  #failureOf(name: string): Failure {
    const failure = this.#failures.get(name) ?? { message: '' }
    if (this.#failures.size < maxKept) this.#failures.set(name, failure)
    return failure
  }

  #error(message: string): void {
    this.#tally.suiteError({ suite: this.#suite, name: '', message })
  }

  #block(message: string): void {
    this.#tally.problems.add('counts-disagree', message, { blocks: true })
  }
}

/** The words of a panic stand behind its place, since Rust 1.73 on a line of their own; other output is second best. */
function readWords(line: string, failure: Failure): void {
  const [panic, before, file, number] =
    /^thread '.*' (?:\(\d+\) )?panicked at (?:'(.*)', )?([^:'\s]+):([1-9]\d{0,8}):\d{1,9}:?$/.exec(
      line.slice(0, 2000)
    ) ?? []
  if (panic !== undefined && file !== undefined) {
    failure.message = before ?? ''
    failure.file = file
    failure.line = Number(number)
  } else if (failure.message === '') {
    failure.message = line.trim().slice(0, 2000)
  }
}
