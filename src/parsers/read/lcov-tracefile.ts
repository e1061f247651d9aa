import type { FileCoverage } from '../../model/reports.js'
import { fileOfLines, forwardSlashes, tally } from './coverage.js'
import { LcovFile } from './lcov-file.js'
import type { Problems } from './problems.js'

/** Records that bear on nothing that is asked. */
const ignored = new Set(['VER', 'MCDC', 'MCF', 'MCH'])

/** The records of one tracefile, file by file; sections of the same file become one. */
export class Tracefile {
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
