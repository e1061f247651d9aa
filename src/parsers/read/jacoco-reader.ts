import { firstLine } from '../../lib/first-line.js'
import type { Growing } from '../../lib/growing.js'
import {
  coverageMetrics,
  type CoverageCounts,
  type CoverageMetric,
  type FileCoverage,
  type Ratio
} from '../../model/reports.js'
import { ReportError } from '../define.js'
import { LineTally, mapMetrics, maxLine, missedOf, sumFiles } from './coverage.js'
import type { Problems } from './problems.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

/** What JaCoCo counts, of which instructions, complexity and classes are no metrics of ours. */
const metricOf: ReadonlyMap<string, CoverageMetric> = new Map([
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions']
])

type Counters = Partial<Record<CoverageMetric, Ratio>>

/** One source file while it is open; its lines are believed only if each says what of it was run. */
interface SourceFile {
  readonly path: string
  readonly line: number
  readonly counters: Counters
  readonly lines: LineTally
  readonly branches: Growing<Ratio>
  areLinesTold: boolean
}

/**
 * Hears a JaCoCo document: the counters of source files are what counts, those at the root are compared with them.
 * gcovr before version 8 writes classes only, one a file, and counts no more than the last of them at the root.
 */
export class JacocoReader implements XmlHandler {
  readonly #problems: Problems
  readonly #path: string[] = []
  readonly #groups: string[] = []
  readonly #paths = new Set<string>()
  readonly #files: FileCoverage[] = []
  readonly #root: Counters = {}
  #package = ''
  #file: SourceFile | undefined
  /** Counters of classes by their source file, as long as the report has no source files. */
  readonly #classes = new Map<string, Counters>()
  #class: { readonly path: string; readonly counters: Counters } | undefined

  constructor(problems: Problems) {
    this.#problems = problems
  }

  open(name: string, attributes: XmlAttributes, at: number): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (name === 'line') {
      if (parent === 'sourcefile' && this.#file !== undefined) this.#readLine(this.#file, attributes)
    } else if (name === 'counter') {
      if (parent === 'sourcefile' && this.#file !== undefined) readCounter(this.#file.counters, attributes, at)
      else if (parent === 'class' && this.#class !== undefined) readCounter(this.#class.counters, attributes, at)
      else if (this.#path.length === 2) readCounter(this.#root, attributes, at)
    } else if (name === 'sourcefile') this.#openFile(attributes.get('name') ?? '', at)
    else if (name === 'class') this.#openClass(attributes.get('sourcefilename') ?? '')
    else if (name === 'package') this.#package = attributes.get('name') ?? ''
    else if (name === 'group') this.#groups.push(attributes.get('name') ?? '')
  }

  close(name: string): void {
    this.#path.pop()
    if (name === 'group') this.#groups.pop()
    if (name === 'class') this.#closeClass()
    if (name !== 'sourcefile' || this.#file === undefined) return
    this.#files.push(this.#countFile(this.#file))
    this.#file = undefined
  }

  finish(): { readonly files: readonly FileCoverage[]; readonly totals: CoverageCounts } {
    const root = mapMetrics(metric => this.#root[metric] ?? null)
    for (const [path, counters] of this.#classes) {
      this.#files.push({ path, ...mapMetrics(metric => counters[metric] ?? null) })
    }
    if (this.#files.length === 0) {
      // Classes that were compiled without debug information are in no source file, but they have no lines either.
      this.#compare('lines', root.lines, null)
      return { files: [], totals: root }
    }
    const totals = sumFiles(this.#files)
    for (const metric of coverageMetrics) this.#compare(metric, root[metric], totals[metric])
    return { files: this.#files, totals }
  }

  #openClass(name: string): void {
    if (name === '' || this.#files.length > 0) return
    this.#class = { path: name.includes('/') ? name : this.#inPackage(name), counters: {} }
  }

  /** A class without line numbers has no counter of lines, and says nothing of its file. */
  #closeClass(): void {
    const found = this.#class
    this.#class = undefined
    if (found?.counters.lines === undefined) return
    const before = this.#classes.get(found.path) ?? {}
    this.#classes.set(found.path, addCounters(before, found.counters))
  }

  #inPackage(name: string): string {
    return [this.#package, name].filter(part => part !== '').join('/')
  }

  #openFile(name: string, line: number): void {
    if (name === '') throw new ReportError('report-malformed', 'A source file has no name.', line)
    this.#classes.clear()
    const inPackage = this.#inPackage(name)
    // Modules may have files of one name, which must not be taken for each other.
    const path = this.#paths.has(inPackage) ? [...this.#groups, inPackage].join('/') : inPackage
    this.#paths.add(path)
    this.#file = {
      path,
      line,
      counters: {},
      lines: new LineTally(),
      branches: { covered: 0, total: 0 },
      areLinesTold: true
    }
  }

  #readLine(file: SourceFile, attributes: XmlAttributes): void {
    const number = attributes.count('nr') ?? 0
    const missed = attributes.count('mi')
    const covered = attributes.count('ci')
    if (missed === undefined || covered === undefined || number === 0 || number > maxLine) file.areLinesTold = false
    else file.lines.add(number, covered > 0)
    const missedBranches = readBranches(file, attributes, 'mb')
    const coveredBranches = readBranches(file, attributes, 'cb')
    file.branches.covered += coveredBranches
    file.branches.total += coveredBranches + missedBranches
  }

  #countFile(file: SourceFile): FileCoverage {
    const hits = file.lines.hits()
    const told = { covered: hits.covered.length, total: hits.covered.length + hits.uncovered.length }
    const hasCounters = Object.keys(file.counters).length > 0
    if (!hasCounters && !file.areLinesTold) {
      throw new ReportError(
        'report-malformed',
        `The file "${firstLine(file.path)}" has neither counters nor lines that say what was run.`,
        file.line
      )
    }
    const none = { covered: 0, total: 0 }
    const lines = hasCounters ? (file.counters.lines ?? none) : told
    const agrees = lines.covered === told.covered && lines.total === told.total
    if (file.areLinesTold && !agrees) this.#noteLines(file, lines, told)
    return {
      path: file.path,
      lines,
      branches: hasCounters ? (file.counters.branches ?? none) : file.branches,
      functions: file.counters.functions ?? null,
      statements: null,
      ...(file.areLinesTold && agrees ? { hits } : {})
    }
  }

  #noteLines({ path, line }: SourceFile, counted: Ratio, told: Ratio): void {
    const message =
      `The file "${firstLine(path)}" counts ${counted.covered} of ${counted.total} lines covered; ` +
      `its lines come to ${told.covered} of ${told.total}.`
    this.#problems.add('counts-disagree', message, { line, blocks: missedOf(told) > missedOf(counted) })
  }

  #compare(metric: CoverageMetric, root: Ratio | null, files: Ratio | null): void {
    if (root === null || (root.covered === files?.covered && root.total === files.total)) return
    const found = files ?? { covered: 0, total: 0 }
    const message =
      `The report counts ${root.covered} of ${root.total} ${metric} covered; its source files come to ` +
      `${found.covered} of ${found.total}, and those count.`
    this.#problems.add('counts-disagree', message, { blocks: missedOf(root) > missedOf(found) })
  }
}

function readCounter(counters: Counters, attributes: XmlAttributes, at: number): void {
  const metric = metricOf.get(attributes.get('type') ?? '')
  if (metric === undefined) return
  const [missed, covered] = [attributes.count('missed'), attributes.count('covered')]
  if (missed === undefined || covered === undefined || counters[metric] !== undefined) {
    throw new ReportError('report-malformed', `A counter of ${metric} has no numbers, or is there twice.`, at)
  }
  counters[metric] = { covered, total: covered + missed }
}

function addCounters(counters: Counters, more: Counters): Counters {
  const sums: Counters = {}
  for (const metric of coverageMetrics) {
    const [one, other] = [counters[metric], more[metric]]
    const [covered, total] = [(one?.covered ?? 0) + (other?.covered ?? 0), (one?.total ?? 0) + (other?.total ?? 0)]
    if (one !== undefined || other !== undefined) sums[metric] = { covered, total }
  }
  return sums
}

/** A line without branches may leave their numbers out. */
function readBranches(file: SourceFile, attributes: XmlAttributes, key: 'mb' | 'cb'): number {
  const count = attributes.count(key)
  if (count === undefined && attributes.get(key) !== undefined) file.areLinesTold = false
  return count ?? 0
}
