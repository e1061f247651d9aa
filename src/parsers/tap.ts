import { defineParser, ReportError } from './define.js'
import { TapDocument } from './read/tap-document.js'
import { isProveFile, isTapLine, readTapLine } from './read/tap-line.js'

export const tap = defineParser({
  id: 'tap',
  title: 'TAP',
  kind: 'tests',
  about:
    'Written by `node --test --test-reporter=tap`, tape, tap, Mocha and Vitest with the reporter `tap`, bats, and Perl with `prove -v`.',

  recognises: sniffed => sniffed.syntax === 'lines' && sniffed.head.some(isTapLine),

  parse: input => {
    const reader = new TapReader()
    for (const line of input.lines()) reader.read(line)
    return reader.finish()
  }
})

/** Hears the lines of a file, tells YAML and what `prove` adds from TAP itself, and hands that on. */
class TapReader {
  readonly #document = new TapDocument()
  /** How deep the block of YAML at hand stands. */
  #yaml: number | undefined
  #begun: 'no' | 'version' | 'yes' = 'no'
  #bailedOut = false
  /** What `prove` says at the end; undefined where it is not `prove` that writes. */
  #proved: 'open' | 'PASS' | 'FAIL' | undefined
  /** Failures as the producer counts them at the end of its output. */
  readonly #declared = new Map<string, number>()

  read(line: string): void {
    const text = line.trim()
    if (text === '') return
    const indent = line.length - line.trimStart().length
    if (this.#yaml !== undefined && indent >= this.#yaml) {
      if (text === '...' && indent === this.#yaml) this.#yaml = undefined
      else this.#document.last?.words.readYaml(line)
      return
    }
    this.#yaml = undefined
    this.#readTap(text, indent, line)
  }

  finish() {
    if (this.#yaml !== undefined) throw new ReportError('report-truncated', 'The TAP ends inside a block of YAML.')
    if (this.#proved === 'open')
      throw new ReportError('report-truncated', 'The result is missing that prove ends with.')
    if (!this.#bailedOut) this.#document.end()
    const declared = [...this.#declared.values(), this.#proved === 'FAIL' ? 1 : 0]
    return this.#document.report(declared.reduce((sum, count) => sum + count, 0))
  }

  #readTap(text: string, indent: number, line: string): void {
    const read = readTapLine(text)
    const isNext = this.#proved !== undefined || this.#begun === 'no'
    if (read.kind === 'other' && isNext && isProveFile(line)) this.#begin('no')
    if (this.#bailedOut && read.kind !== 'other') return
    switch (read.kind) {
      case 'version':
        if (indent === 0) this.#begin('version')
        return
      case 'point':
        // Where the plan is fulfilled, a bare "ok" is prove's word on the file.
        if (text === 'ok' && this.#proved !== undefined && this.#document.isComplete) return
        this.#begun = 'yes'
        this.#document.point(read, indent)
        return
      case 'plan':
        this.#begun = 'yes'
        this.#document.plan(read.count, indent)
        return
      case 'subtest':
        this.#document.announce(read.text, indent)
        return
      case 'start-of-block':
        this.#document.openBlock(indent)
        return
      case 'end-of-block':
        this.#document.closeBlock(indent)
        return
      case 'bail-out':
        this.#document.bailOut(read.text)
        this.#bailedOut = true
        return
      case 'start-of-yaml':
        if (indent > (this.#document.last?.indent ?? Infinity)) this.#yaml = indent
        return
      case 'comment':
        if (indent === 0) this.#readCount(read.text)
        return
      case 'other':
        this.#readOther(text, indent)
    }
  }

  /** A new document begins, with its version or as the next file of `prove`. */
  #begin(begun: 'no' | 'version'): void {
    if (begun === 'no') this.#proved = 'open'
    if (this.#begun !== 'no' && !this.#bailedOut) this.#document.end()
    this.#begun = begun
  }

  /** Counts of several documents add up; one that is no number is not believed to be 0. */
  #readCount(text: string): void {
    const [, word, count] = /^(fail|failed|cancelled)\s+([-\d]\S*|NaN|Infinity)$/.exec(text) ?? []
    if (word === undefined || count === undefined) return
    const failures = /^\d{1,9}$/.test(count) ? Number(count) : 1
    this.#declared.set(word, (this.#declared.get(word) ?? 0) + failures)
  }

  #readOther(text: string, indent: number): void {
    const [, result] = /^Result: (.*)$/.exec(text) ?? []
    if (this.#proved !== undefined && result !== undefined) this.#proved = result === 'PASS' ? 'PASS' : 'FAIL'
    const { last } = this.#document
    if (last !== undefined && !last.ok && indent > last.indent) last.words.readPlain(text)
  }
}
