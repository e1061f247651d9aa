import type { FileCoverage } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { fileOfLines, forwardSlashes, LineTally, tally } from './coverage.js'
import { asArray, asRecord, asString, requireArray } from './json.js'
import type { Problems } from './problems.js'

/** Whether something was reached; null where it is no code, or where the source says not to count it. */
type Mark = boolean | null

interface File {
  readonly lines: Mark[]
  readonly branches: Map<string, Mark>
  readonly methods: Map<string, Mark>
}

/** What the runs of several commands say of each file together. */
export class SimplecovFiles {
  readonly #files = new Map<string, File>()
  readonly #problems: Problems

  constructor(problems: Problems) {
    this.#problems = problems
  }

  /** Takes one run: by path a list of line hits, or an object of `lines`, `branches` and `methods`. */
  add(coverage: Readonly<Record<string, unknown>>): void {
    for (const [path, value] of Object.entries(coverage)) {
      const entry = asRecord(value) ?? { lines: value }
      const lines = requireArray(entry['lines'], `"lines" of ${path}`).map(hits => this.#mark(hits, path))
      const seen = this.#files.get(path)
      const file = seen ?? { lines: [], branches: new Map<string, Mark>(), methods: new Map<string, Mark>() }
      this.#files.set(path, file)
      lines.forEach((mark, i) => {
        file.lines[i] = seen === undefined ? mark : uniteLines(file.lines[i] ?? null, mark)
      })
      this.#addNamed(entry['branches'], file.branches, path)
      this.#addNamed(entry['methods'], file.methods, path)
    }
  }

  finish(): readonly FileCoverage[] {
    return [...this.#files].map(([path, { lines, branches, methods }]) => {
      const tallied = new LineTally()
      lines.forEach((mark, i) => {
        if (mark !== null) tallied.add(i + 1, mark)
      })
      const count = (marks: Map<string, Mark>) => tally([...marks.values()].filter(mark => mark !== null))
      return fileOfLines(forwardSlashes(path), tallied, { branches: count(branches), functions: count(methods) })
    })
  }

  /**
   * A list of objects with `coverage` from the formatter, an object of counts or of
   * objects of counts from a result set.
   */
  #addNamed(value: unknown, marks: Map<string, Mark>, path: string): void {
    const take = (name: string, hits: unknown): void => {
      const mark = this.#mark(hits, path)
      const before = marks.get(name)
      marks.set(name, before === undefined ? mark : mark === true || before === true ? true : (mark ?? before))
    }
    const list = asArray(value)
    list?.forEach((one, i) => {
      take(String(i), asRecord(one)?.['coverage'] ?? NaN)
    })
    for (const [name, hits] of Object.entries(list === undefined ? (asRecord(value) ?? {}) : {})) {
      const arms = asRecord(hits)
      if (arms === undefined) take(name, hits)
      for (const [arm, armHits] of Object.entries(arms ?? {})) take(`${name} ${arm}`, armHits)
    }
  }

  /** What is no count was not reached. */
  #mark(hits: unknown, path: string): Mark {
    if (hits === null || hits === 'ignored') return null
    if (typeof hits === 'number' && hits >= 0) return hits > 0
    const written = asString(hits) ?? JSON.stringify(hits)
    if (asRecord(hits) !== undefined || asArray(hits) !== undefined) {
      throw new ReportError('report-malformed', `${path} has ${written.slice(0, 80)} where hits should be.`)
    }
    this.#problems.add('hits-unreadable', `${path} has the hits "${written}", which are no count; they count as none.`)
    return false
  }
}

/** As SimpleCov merges: a line that one run calls no code and the other did not reach is no code. */
function uniteLines(one: Mark, other: Mark): Mark {
  if (one === true || other === true) return true
  return one === null || other === null ? null : false
}
