import type { CoverageCounts, FileCoverage, Ratio } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { fileOfLines, forwardSlashes, LineTally, missedOf, readHits, sumFiles } from './coverage.js'
import { countOf } from './declared.js'
import type { Problems } from './problems.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

interface File {
  readonly lines: LineTally
  points: Ratio
  branches: Ratio
}

/** The line that compilers give to code which is in no source. */
const hiddenLine = 0xfeefee

/** Hears an OpenCover document: sequence points are statements, and the line that one begins on is a line to cover. */
export class OpencoverReader implements XmlHandler {
  readonly #problems: Problems
  readonly #path: string[] = []
  readonly #files = new Map<string, File>()
  /** Paths by id, in the module at hand. */
  readonly #paths = new Map<string, string>()
  #declared: Ratio | undefined
  #methodFile: string | undefined
  /** How deep the skipped module, class or method is that the reader is in; 0 outside of one. */
  #skippedAt = 0

  constructor(problems: Problems) {
    this.#problems = problems
  }

  open(name: string, attributes: XmlAttributes, at: number): void {
    this.#path.push(name)
    if (this.#skippedAt > 0) return
    if (attributes.get('skippedDueTo') !== undefined) this.#skippedAt = this.#path.length
    else if (name === 'SequencePoint') this.#readPoint(attributes, at)
    else if (name === 'BranchPoint') this.#readBranch(attributes, at)
    else if (name === 'FileRef') this.#methodFile = attributes.get('uid')
    else if (name === 'Method') this.#methodFile = undefined
    else if (name === 'Module') this.#paths.clear()
    else if (name === 'File') {
      this.#paths.set(attributes.get('uid') ?? '', forwardSlashes(attributes.get('fullPath') ?? ''))
    } else if (name === 'Summary' && this.#path.length === 2) this.#readSummary(attributes)
  }

  close(): void {
    if (this.#path.length === this.#skippedAt) this.#skippedAt = 0
    this.#path.pop()
  }

  finish(): { readonly files: readonly FileCoverage[]; readonly totals: CoverageCounts } {
    const files = [...this.#files].map(([path, { lines, branches, points }]) =>
      fileOfLines(path, lines, { branches, statements: points })
    )
    const totals = sumFiles(files)
    this.#compare(totals.statements ?? { covered: 0, total: 0 })
    return { files, totals }
  }

  #readPoint(attributes: XmlAttributes, at: number): void {
    const line = countOf(attributes.get('sl'))
    if (line === hiddenLine) return
    const hit = this.#isHit(attributes, at)
    const file = this.#fileOf(attributes, at)
    if (file === undefined) throw inNoFile(at)
    file.points = count(file.points, hit)
    if (line !== undefined && line > 0) file.lines.add(line, hit)
    else {
      const message = `A sequence point begins on line ${JSON.stringify(attributes.get('sl'))}, which no file has.`
      this.#problems.add('line-unreadable', message, { line: at, blocks: !hit })
    }
  }

  #readBranch(attributes: XmlAttributes, at: number): void {
    if (countOf(attributes.get('sl')) === hiddenLine) return
    const file = this.#fileOf(attributes, at)
    // Methods that compilers add, those of anonymous types for one, have branches and are in no source.
    if (file !== undefined) file.branches = count(file.branches, this.#isHit(attributes, at))
  }

  /** What cannot be read as a number above 0 was not hit. */
  #isHit(attributes: XmlAttributes, at: number): boolean {
    const word = attributes.get('vc') ?? ''
    const hit = readHits(word)
    if (hit === undefined) {
      const message = `The visits ${JSON.stringify(word)} are no count; they count as none.`
      this.#problems.add('hits-unreadable', message, { line: at })
    }
    return hit ?? false
  }

  /** The point names its file, or its method does, or the module has only one; undefined where nothing names any. */
  #fileOf(attributes: XmlAttributes, at: number): File | undefined {
    const [only] = this.#paths.size === 1 ? this.#paths.values() : []
    const named = attributes.get('fileid')
    const id = named === '0' ? this.#methodFile : (named ?? this.#methodFile)
    const path = id === undefined ? only : this.#paths.get(id)
    if (path === undefined && id === undefined) return undefined
    if (path === undefined || path === '') throw inNoFile(at)
    const file = this.#files.get(path) ?? newFile()
    this.#files.set(path, file)
    return file
  }

  #readSummary(attributes: XmlAttributes): void {
    const total = countOf(attributes.get('numSequencePoints'))
    const covered = countOf(attributes.get('visitedSequencePoints'))
    if (total !== undefined && covered !== undefined) this.#declared = { covered, total }
  }

  #compare(found: Ratio): void {
    const declared = this.#declared ?? found
    if (declared.covered === found.covered && declared.total === found.total) return
    const message =
      `The summary counts ${declared.covered} of ${declared.total} sequence points visited; ` +
      `the methods have ${found.covered} of ${found.total}, and those count.`
    this.#problems.add('counts-disagree', message, { blocks: missedOf(declared) > missedOf(found) })
  }
}

function inNoFile(at: number): ReportError {
  return new ReportError('report-malformed', 'A point of the code is in no file that its module lists.', at)
}

function newFile(): File {
  return { lines: new LineTally(), points: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } }
}

function count({ covered, total }: Ratio, hit: boolean): Ratio {
  return { covered: covered + (hit ? 1 : 0), total: total + 1 }
}
