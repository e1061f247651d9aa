import type { CoverageCounts, CoverageMetric, FileCoverage, Ratio } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { compareCounts, fileOfLines, forwardSlashes, LineTally, sumFiles } from './coverage.js'
import { readHit, readLineNumber } from './line-record.js'
import type { Problems } from './problems.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

/** What `metrics` tells of, in its own words. */
const declared = [
  ['branches', 'conditionals'],
  ['functions', 'methods'],
  ['statements', 'statements']
] as const satisfies readonly (readonly [CoverageMetric, string])[]

const lineTypes = new Set(['stmt', 'cond'])

type Metrics = Readonly<Partial<Omit<CoverageCounts, 'lines'>>>

/**
 * Hears a Clover document: lines are counted from the records of statements and conditions, everything else is what the
 * metrics of each file say. Test code, which Clover puts under `testproject`, is no code to cover.
 */
export class CloverReader implements XmlHandler {
  readonly #problems: Problems
  readonly #path: string[] = []
  readonly #files: FileCoverage[] = []
  readonly #names = new Set<string>()
  #project: Metrics = {}
  #name = ''
  #lines = new LineTally()
  #metrics: Metrics = {}

  constructor(problems: Problems) {
    this.#problems = problems
  }

  open(name: string, attributes: XmlAttributes, at: number): void {
    const owner = this.#path.at(-1)
    this.#path.push(name)
    if (this.#path[1] === 'testproject') return
    if (name === 'file' && (owner === 'project' || owner === 'package')) this.#begin(attributes, at)
    else if (name === 'line' && owner === 'file') this.#readLine(attributes, at)
    else if (name === 'metrics' && owner === 'file') this.#metrics = readMetrics(attributes, at)
    else if (name === 'metrics' && owner === 'project') this.#project = readMetrics(attributes, at)
  }

  close(name: string): void {
    this.#path.pop()
    if (name !== 'file' || this.#path[1] === 'testproject') return
    this.#files.push(fileOfLines(this.#name, this.#lines, this.#metrics))
  }

  finish(): { readonly files: readonly FileCoverage[]; readonly totals: CoverageCounts } {
    const sums = sumFiles(this.#files)
    for (const [metric, word] of declared) {
      const ratio = this.#project[metric] ?? null
      if (ratio !== null) compareCounts(word, ratio, sums[metric] ?? { covered: 0, total: 0 }, this.#problems)
    }
    // What some files do not tell of is not measured, for a part would be missing.
    const whole = (metric: CoverageMetric): Ratio | null =>
      this.#files.some(file => file[metric] === null) ? null : sums[metric]
    const totals = { branches: whole('branches'), functions: whole('functions'), statements: whole('statements') }
    return { files: this.#files, totals: { lines: sums.lines, ...totals } }
  }

  /** Istanbul writes the file's own name into `name` and where it is into `path`; PHPUnit has only a `name`. */
  #begin(attributes: XmlAttributes, at: number): void {
    this.#name = forwardSlashes(attributes.get('path') ?? attributes.get('name') ?? '')
    if (this.#name === '') throw new ReportError('report-malformed', 'A file has no name.', at)
    if (this.#names.has(this.#name)) {
      const message = `The file ${this.#name} is listed twice, so that its code counts twice.`
      this.#problems.add('repeated-file', message, { line: at, blocks: true })
    }
    this.#names.add(this.#name)
    this.#lines = new LineTally()
    this.#metrics = {}
  }

  #readLine(attributes: XmlAttributes, at: number): void {
    const type = attributes.get('type')
    if (type === 'method') return
    // Clover gives a condition no count of its own, but how often it was true and how often false.
    const ways = type === 'cond' ? [attributes.get('truecount'), attributes.get('falsecount')] : []
    const words = [attributes.get('count') ?? ways].flat().flatMap(word => word ?? [])
    const hits = (words.length > 0 ? words : ['']).map(word => readHit(word, at, this.#problems))
    // A line of a kind that nobody knows says nothing good: it counts, and as not covered.
    const hit = (type === undefined || lineTypes.has(type)) && hits.includes(true)
    const number = readLineNumber(attributes.get('num') ?? '', hit, at, this.#problems)
    if (number !== undefined) this.#lines.add(number, hit)
  }
}

function readMetrics(attributes: XmlAttributes, at: number): Metrics {
  return Object.fromEntries(
    declared.map(([metric, word]) => {
      const [total, covered] = [attributes.get(word), attributes.get(`covered${word}`)]
      if (total === undefined && covered === undefined) return [metric, null]
      if (isCount(total) && isCount(covered) && Number(covered) <= Number(total)) {
        return [metric, { covered: Number(covered), total: Number(total) }]
      }
      const message = `The metrics have ${covered ?? 'no'} of ${total ?? 'no'} ${word} covered, which cannot be.`
      throw new ReportError('report-malformed', message, at)
    })
  )
}

function isCount(word: string | undefined): word is string {
  return word !== undefined && /^\d{1,9}$/.test(word)
}
