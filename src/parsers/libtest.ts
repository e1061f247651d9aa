import { defineParser, ReportError, type Sniffed } from './define.js'
import { asCount, asRecord, asString, parseRecord, readRecords, type JsonRecord } from './read/json.js'
import { TestTally } from './read/tally.js'

export const libtest = defineParser({
  id: 'libtest',
  title: 'libtest JSON',
  kind: 'tests',
  about:
    'Written by `cargo +nightly test -- -Z unstable-options --format json` and `cargo nextest run --message-format libtest-json`.',

  recognises: sniffed => recordsOf(sniffed).some(isEvent),

  parse: input => {
    const run = new LibtestRun()
    for (const { text, record } of readRecords(input)) {
      if (record !== undefined) run.read(record)
      else if (/^error(\[|:)/.test(text)) run.fail(text)
    }
    return run.finish()
  }
})

function recordsOf(sniffed: Sniffed): readonly unknown[] {
  if (sniffed.syntax === 'json') return [sniffed.value]
  return sniffed.syntax === 'lines' ? sniffed.head.map(parseRecord) : []
}

function isEvent(value: unknown): boolean {
  const event = asRecord(value)
  return (
    ['suite', 'test', 'bench'].includes(asString(event?.['type']) ?? '') && asString(event?.['event']) !== undefined
  )
}

/** Suites follow each other: each announces its number of tests and ends with counts, unless its program crashed. */
class LibtestRun {
  readonly #tally = new TestTally()
  #isOpen = false
  #announced: number | undefined
  #before = 0
  #failedBefore = 0
  #failedSomewhere: string | undefined

  read(event: JsonRecord): void {
    if (event['type'] === 'test') this.#readTest(event, asString(event['event']) ?? '')
    else if (event['type'] === 'suite' && event['event'] === 'started') this.#begin(event)
    else if (event['type'] === 'suite') this.#end(event)
    else if (event['event'] !== undefined && event['type'] !== 'bench')
      this.#block('An event has a type that is not known.')
  }

  fail(text: string): void {
    this.#failedSomewhere ??= text
  }

  finish() {
    if (this.#isOpen) {
      throw new ReportError(
        'report-truncated',
        'The last suite has no end: its program crashed, or the file is cut off.'
      )
    }
    if (this.#failedSomewhere !== undefined && this.#tally.failed + this.#tally.suiteErrors === 0)
      this.#error(this.#failedSomewhere)
    return this.#tally.report()
  }

  #begin(event: JsonRecord): void {
    if (this.#isOpen) this.#error('A suite has no end: its program crashed, or ended the process itself.')
    this.#isOpen = true
    // Early versions write the number as a text.
    this.#announced = asCount(Number(event['test_count']))
    this.#before = this.#tally.total
    this.#failedBefore = this.#tally.failed
  }

  #readTest(event: JsonRecord, word: string): void {
    const name = asString(event['name']) ?? ''
    // A timeout only warns that the test takes long; its end comes later.
    if (word === 'started' || word === 'timeout') return
    if (word === 'ok' || word === 'allowed_failure') this.#tally.add('passed', '', name)
    else if (word === 'ignored') this.#tally.add('skipped', '', name)
    else this.#tally.fail({ suite: '', name, ...describe(event) })
  }

  #end(event: JsonRecord): void {
    const count = (key: string): number => asCount(event[key]) ?? 0
    const [total, failed] = [this.#tally.total - this.#before, this.#tally.failed - this.#failedBefore]
    const declared = count('passed') + count('failed') + count('allowed_fail') + count('ignored')
    const announced = (this.#announced ?? declared) - count('measured')
    if (!this.#isOpen || declared !== total || count('failed') !== failed || announced !== total) {
      const message = `A suite announces ${announced} tests and counts ${declared}, ${count('failed')} failed; found are ${total}, ${failed} failed.`
      this.#block(message)
    }
    if (event['event'] !== 'ok' && failed === 0) this.#error('A suite failed although no test in it did.')
    this.#isOpen = false
  }

  #block(message: string): void {
    this.#tally.problems.add('counts-disagree', message, { blocks: true })
  }

  #error(message: string): void {
    this.#tally.suiteError({ suite: '', name: '', message })
  }
}

/** A panic as it was printed, or what the harness itself has to say. */
function describe(event: JsonRecord): { message: string; file?: string; line?: number } {
  const output = (asString(event['stdout']) ?? '').slice(0, 8192)
  const [, before, file, line, after] =
    /panicked at (?:'([^\n]*)', )?([^:'\s]+):([1-9]\d{0,8}):\d{1,9}:?(?:\n([^\n]*))?/.exec(output) ?? []
  const message = before ?? after ?? asString(event['message']) ?? output
  return file === undefined ? { message } : { message, file, line: Number(line) }
}
