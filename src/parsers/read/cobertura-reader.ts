import type { CoverageCounts, FileCoverage, Ratio } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { fileOfLines, forwardSlashes, LineTally, mapMetrics, sum, sumFiles } from './coverage.js'
import { readHit, readLineNumber } from './line-record.js'
import { Problems } from './problems.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

interface Line {
  readonly number: number
  readonly hit: boolean
  /** `untold` where there are branches and nobody says how many. */
  readonly branches: Ratio | 'untold' | undefined
}

/** What all classes of one file say together: inner, async and partial classes repeat each other's lines. */
interface File {
  readonly lines: LineTally
  readonly branches: Map<number, Ratio>
}

/** Hears a Cobertura document and counts each line of each file once, from the lines of its classes. */
export class CoberturaReader implements XmlHandler {
  readonly #problems: Problems
  readonly #files = new Map<string, File>()
  readonly #path: string[] = []
  #declared: ReadonlyMap<string, string> = new Map()
  #file: File = newFile()
  /** Whether the class at hand has lines of its own, and those of its methods, which repeat them. */
  #hasLines = false
  #ofMethods: Line[] = []
  /** What is wrong in lines of methods, which matters where the class has no others. */
  #wrongInMethods = new Problems()
  #branchesUnknown = false

  constructor(problems: Problems) {
    this.#problems = problems
  }

  open(name: string, attributes: XmlAttributes, at: number): void {
    const owner = this.#path.at(-2)
    this.#path.push(name)
    if (name === 'line') {
      if (owner === 'class' || owner === 'method') this.#readLine(attributes, owner, at)
    } else if (name === 'class') {
      this.#beginClass(attributes.get('filename') ?? '', at)
    } else if (this.#path.length === 1) {
      this.#declared = new Map(attributes.entries())
    }
  }

  close(name: string): void {
    this.#path.pop()
    // Some writers list lines under methods only.
    if (name === 'class' && !this.#hasLines) this.#countMethods()
  }

  finish(): { readonly files: readonly FileCoverage[]; readonly totals: CoverageCounts } {
    const files = [...this.#files].map(([path, file]) =>
      fileOfLines(path, file.lines, { branches: this.#branchesUnknown ? null : sum(file.branches.values()) })
    )
    const sums = sumFiles(files)
    this.#compare('lines', sums.lines)
    this.#compare('branches', sums.branches)
    // Methods are not counted: compilers add some of their own. gcovr tells of functions at the root, for all files.
    const totals = mapMetrics(metric => (metric === 'functions' ? this.#declaredFunctions() : sums[metric]))
    return { files, totals }
  }

  #beginClass(path: string, at: number): void {
    if (path === '') throw new ReportError('report-malformed', 'A class names no file.', at)
    const name = forwardSlashes(path)
    this.#file = this.#files.get(name) ?? newFile()
    this.#files.set(name, this.#file)
    this.#hasLines = false
    this.#ofMethods = []
    this.#wrongInMethods = new Problems()
  }

  #readLine(attributes: XmlAttributes, owner: 'class' | 'method', at: number): void {
    if (owner === 'class') this.#hasLines = true
    const problems = owner === 'class' ? this.#problems : this.#wrongInMethods
    const hit = readHit(attributes.get('hits') ?? '', at, problems)
    const branches = branchesOf(attributes, at, problems)
    const number = readLineNumber(attributes.get('number') ?? '', hit && areAllTaken(branches), at, problems)
    if (number === undefined) return
    const line = { number, hit, branches }
    if (owner === 'class') this.#count(line)
    else this.#ofMethods.push(line)
  }

  #countMethods(): void {
    for (const line of this.#ofMethods) this.#count(line)
    for (const { code, message, ...more } of this.#wrongInMethods.list()) this.#problems.add(code, message, more)
  }

  #count({ number, hit, branches }: Line): void {
    this.#file.lines.add(number, hit)
    if (branches === 'untold') this.#branchesUnknown = true
    if (branches === 'untold' || branches === undefined) return
    const seen = this.#file.branches.get(number) ?? { covered: 0, total: 0 }
    this.#file.branches.set(number, {
      covered: Math.max(seen.covered, branches.covered),
      total: Math.max(seen.total, branches.total)
    })
  }

  #declaredFunctions(): Ratio | null {
    const [covered, total] = [this.#declared.get('functions-covered'), this.#declared.get('functions-valid')]
    if (covered === undefined || total === undefined) return null
    if (/^\d{1,9}$/.test(covered) && /^\d{1,9}$/.test(total) && Number(covered) <= Number(total)) {
      return { covered: Number(covered), total: Number(total) }
    }
    throw new ReportError('report-malformed', `The report declares "${covered}" of "${total}" functions covered.`)
  }

  #compare(unit: 'lines' | 'branches', found: Ratio | null): void {
    if (found === null) return
    const total = this.#declared.get(`${unit}-valid`) ?? String(found.total)
    const covered = this.#declared.get(`${unit}-covered`) ?? String(found.covered)
    if (Number(total) === found.total && Number(covered) === found.covered) return
    const message =
      `The report declares ${covered} of ${total} ${unit} covered; its classes have ${found.covered} of ` +
      `${found.total} when each line of a file counts once, and those count.`
    this.#problems.add('counts-disagree', message)
  }
}

/** `condition-coverage="50% (1/2)"`, with spaces from VectorCAST; a percentage alone does not say how many branches there are. */
function branchesOf(attributes: XmlAttributes, at: number, problems: Problems): Line['branches'] {
  const written = attributes.get('condition-coverage') ?? ''
  const counts = /\( ?(\d+) ?\/ ?(\d+) ?\)/.exec(written)
  if (counts !== null) {
    const [covered, total] = [Number(counts[1]), Number(counts[2])]
    if (covered <= total) return { covered, total }
    throw new ReportError('report-malformed', `${covered} of ${total} branches are covered, which cannot be.`, at)
  }
  if (attributes.get('branch')?.toLowerCase() === 'true') {
    const message = `A line has branches but does not say how many ("${written}"), so no branches are counted.`
    problems.add('branches-not-measured', message, { line: at })
    return 'untold'
  }
  return undefined
}

function areAllTaken(branches: Line['branches']): boolean {
  return branches === undefined || (branches !== 'untold' && branches.covered === branches.total)
}

function newFile(): File {
  return { lines: new LineTally(), branches: new Map() }
}
