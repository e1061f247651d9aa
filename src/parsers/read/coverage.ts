import {
  coverageMetrics,
  type CoverageCounts,
  type CoverageMetric,
  type FileCoverage,
  type Ratio
} from '../../model/reports.js'
import type { Problems } from './problems.js'

/** The highest line number that is believed: no file has more than 10⁹ lines. */
export const maxLine = 1e9

/** The lines of one file, each hit or not; a line that is told of several times is hit if it was hit once. */
export class LineTally {
  // Line and hit in one small integer, 2 × line + hit: sorting puts the best word about a line last.
  readonly #marks: number[] = []
  #rising = true
  #last = 0

  /** `line` is from 1 to `maxLine`. */
  add(line: number, hit: boolean): void {
    if (line <= this.#last) this.#rising = false
    this.#last = line
    this.#marks.push(2 * line + (hit ? 1 : 0))
  }

  /** Line numbers in rising order, each once. */
  hits(): { readonly covered: readonly number[]; readonly uncovered: readonly number[] } {
    const marks = this.#marks
    if (!this.#rising) marks.sort((a, b) => a - b)
    const covered: number[] = []
    const uncovered: number[] = []
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i] ?? 0
      const line = mark >> 1
      if ((marks[i + 1] ?? 0) >> 1 === line) continue
      if (mark % 2 === 1) covered.push(line)
      else uncovered.push(line)
    }
    return { covered, uncovered }
  }
}

/** Whether a count of hits, in any way that tools write numbers, is above 0; undefined for what is no such count. */
export function readHits(word: string): boolean | undefined {
  return /^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(word) ? Number(word) > 0 : undefined
}

/** Covered and total of things that were each covered or not. */
export function tally(things: Iterable<boolean>): Ratio {
  let covered = 0
  let total = 0
  for (const hit of things) {
    total += 1
    if (hit) covered += 1
  }
  return { covered, total }
}

export function sum(ratios: Iterable<Ratio>): Ratio {
  let covered = 0
  let total = 0
  for (const ratio of ratios) {
    covered += ratio.covered
    total += ratio.total
  }
  return { covered, total }
}

/** How many are not covered: what says more of them is the graver word. */
export function missedOf({ covered, total }: Ratio): number {
  return total - covered
}

/** Sums over files, by metric. */
export function sumFiles(files: readonly FileCoverage[]): CoverageCounts {
  return mapMetrics(metric => sum(files.flatMap(file => file[metric] ?? [])))
}

/**
 * Counts by metric. None of a thing is no measure of it, since tools write 0 of 0 for what they did not look at; only
 * lines stay, as the measure that every report is asked for.
 */
export function mapMetrics(count: (metric: CoverageMetric) => Ratio | null): CoverageCounts {
  const measured = (metric: CoverageMetric): Ratio | null => {
    const ratio = count(metric)
    return metric === 'lines' || (ratio?.total ?? 0) > 0 ? ratio : null
  }
  const [lines, branches, functions, statements] = coverageMetrics
  return {
    lines: measured(lines),
    branches: measured(branches),
    functions: measured(functions),
    statements: measured(statements)
  }
}

/** A file by its line records, with what else its format measures. */
export function fileOfLines(
  path: string,
  lines: LineTally,
  others: Partial<Omit<CoverageCounts, 'lines'>> = {}
): FileCoverage & { readonly lines: Ratio } {
  const hits = lines.hits()
  const { branches = null, functions = null, statements = null } = others
  const ratio = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length }
  return { path, lines: ratio, branches, functions, statements, hits }
}

/**
 * Notes where counts that a report declares are not those found in it; it blocks where what was found is the better.
 */
export function compareCounts(what: string, declared: Ratio, found: Ratio, problems: Problems): void {
  if (declared.covered === found.covered && declared.total === found.total) return
  const message =
    `The report declares ${declared.covered} of ${declared.total} ${what} covered; ` +
    `its files add up to ${found.covered} of ${found.total}, and those count.`
  const blocks = found.covered > declared.covered || found.total < declared.total
  problems.add('counts-disagree', message, { blocks })
}

/** A path with forward slashes, as every report's paths are given on. */
export function forwardSlashes(path: string): string {
  return path.includes('\\') ? path.replaceAll('\\', '/') : path
}
