import type { FileCoverage } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { fileOfLines, forwardSlashes, sumFiles, tally } from './read/coverage.js'
import { LcovFile } from './read/lcov-file.js'
import { Problems } from './read/problems.js'

const ignored = new Set(['VER', 'MCDC', 'MCF', 'MCH'])

export const lcov = defineParser({
  id: 'lcov',
  title: 'lcov tracefile',
  kind: 'coverage',
  about:
    'Written by lcov and geninfo, and as `lcov.info` by Istanbul, Jest, Vitest, c8, coverage.py, grcov and cargo-llvm-cov.',
  recognises: sniffed => {
    if (sniffed.syntax !== 'lines') return false
    const first = sniffed.head.find(line => !line.startsWith('#'))
    return first !== undefined && /^(TN|SF):/.test(first)
  },
  parse: input => {
    const problems = new Problems()
    const tracefile = new Tracefile(problems)
    let flaw: ReportError | undefined
    let line = 0
    for (const text of input.lines()) {
      line += 1
      if (text === '') continue
      // A bad line is only held against the file when another follows; as the last one it is where the file was cut.
      if (flaw !== undefined) throw flaw
      const complaint = tracefile.read(text, line)
      if (complaint !== undefined) flaw = new ReportError('report-malformed', complaint, line)
    }
    if (tracefile.open) {
      const why =
        'The last record has no end_of_record: the file was cut off. Let the coverage step end before the gate reads.'
      throw new ReportError('report-truncated', why, line)
    }
    if (flaw !== undefined) throw flaw
    const files = tracefile.finish()
    if (files.length === 0) {
      throw new ReportError('report-no-data', 'The tracefile names no source file (SF): nothing was measured.')
    }
    return { kind: 'coverage', files, totals: sumFiles(files), problems: problems.list() }
  }
})

/** The records of one tracefile, file by file; sections of the same file become one. */
class Tracefile {
  readonly #files = new Map<string, LcovFile>()
  readonly #problems: Problems
  #file: LcovFile | undefined
  /** Set by TN, which comes before a section. */
  #announced = false

  constructor(problems: Problems) {
    this.#problems = problems
  }

  /** Whether a section was begun or announced and not ended. */
  get open(): boolean {
    return this.#file !== undefined || this.#announced
  }

  /** Takes one line; answers what is wrong with it if it cannot be understood. */
  read(text: string, line: number): string | undefined {
    const file = this.#file
    if (file !== undefined) {
      // By far the most frequent records first.
      if (text.startsWith('DA:')) return file.readLine(text, line)
      if (text.startsWith('BRDA:')) return file.readBranch(text, line)
    }
    if (text.startsWith('#')) return undefined
    const colon = text.indexOf(':')
    const key = colon < 0 ? text.trimEnd() : text.slice(0, colon)
    if (key === 'end_of_record') return this.#close(line)
    if (key === 'SF' && colon > 0) return this.#begin(text.slice(colon + 1).trimEnd())
    if (key === 'TN' && colon > 0) return this.#announce()
    if (ignored.has(key) && colon > 0) return undefined
    if (colon < 0 || !/^[A-Z]+$/.test(key)) return `This is no lcov record: ${excerpt(text)}.`
    if (file === undefined) return `${key} stands outside of a section; a section begins with SF.`
    return file.readOther(key, text.slice(colon + 1), line)
  }

  /** Every file with its counts, all of them taken from its records. */
  finish(): readonly FileCoverage[] {
    return [...this.#files.values()].map(file => {
      const branches = tally(file.branches.values())
      const functions = tally(file.functions.all())
      const coverage = fileOfLines(file.path, file.lines, { branches, functions })
      file.compare({ lines: coverage.lines, branches, functions })
      return coverage
    })
  }

  #announce(): string | undefined {
    this.#announced = true
    return undefined
  }

  #begin(path: string): string | undefined {
    if (this.#file !== undefined) return `The section of ${this.#file.path} has no end_of_record before the next SF.`
    if (path === '') return 'SF names no file.'
    const name = forwardSlashes(path)
    const file = this.#files.get(name) ?? new LcovFile(name, this.#problems)
    this.#files.set(name, file)
    file.begin()
    this.#file = file
    return undefined
  }

  #close(line: number): string | undefined {
    if (this.#file === undefined) {
      this.#problems.add('record-unknown', 'An end_of_record ends no section.', { line })
    }
    this.#file = undefined
    this.#announced = false
    return undefined
  }
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}
