import type { Ratio } from '../../model/reports.js'
import { LineTally, maxLine, readHits } from './coverage.js'
import type { Problems } from './problems.js'

/**
 * What the records of one source file say. The `read…` methods answer what is wrong with a record that cannot be read.
 */
export class LcovFile {
  readonly path: string
  readonly lines = new LineTally()
  /** By line, block and branch; a branch that is told of several times was taken if it was taken once. */
  readonly branches = new Map<string, boolean>()
  readonly functions = new FunctionTally()
  readonly #problems: Problems
  readonly #declared = new Map<string, string>()
  #sections = 0

  constructor(path: string, problems: Problems) {
    this.path = path
    this.#problems = problems
  }

  begin(): void {
    this.#sections += 1
    this.functions.beginSection()
  }

  /** `DA:line,hits[,checksum]` */
  readLine(text: string, at: number): string | undefined {
    const comma = text.indexOf(',', 3)
    const line = wholeNumber(text, 3, comma)
    if (line < 0 || line > maxLine) return 'DA has no line number and hits.'
    if (line === 0) return this.#leaveOutLineZero('DA', at)
    const second = text.indexOf(',', comma + 1)
    this.lines.add(line, this.#isHit(text, comma + 1, second < 0 ? text.length : second, at))
    return undefined
  }

  /** `BRDA:line,[e]block,branch,taken`, where the branch can be an expression with commas of its own. */
  readBranch(text: string, at: number): string | undefined {
    const line = wholeNumber(text, 5, text.indexOf(',', 5))
    const second = text.indexOf(',', text.indexOf(',', 5) + 1)
    const last = text.lastIndexOf(',')
    if (line < 0 || second < 0 || last <= second) return 'BRDA has no line, block, branch and taken.'
    if (line === 0) return this.#leaveOutLineZero('BRDA', at)
    const branch = text.slice(5, last)
    const taken = text.trimEnd().endsWith(',-') ? false : this.#isHit(text, last + 1, text.length, at)
    if (taken || !this.branches.has(branch)) this.branches.set(branch, taken)
    return undefined
  }

  /** The records of functions and the declared counts; others are left out. */
  readOther(key: string, rest: string, at: number): string | undefined {
    const [first = '', second = ''] = rest.split(',', 2)
    const name = rest.slice(first.length + 1)
    switch (key) {
      case 'LF':
      case 'LH':
      case 'BRF':
      case 'BRH':
      case 'FNF':
      case 'FNH':
        this.#declared.set(key, rest.trim())
        break
      case 'FN':
        // `FN:line,name` or `FN:line,end,name`
        this.functions.define(/^\d+,./.test(name) ? name.slice(second.length + 1) : name, first)
        break
      case 'FNDA':
        this.functions.call(name, this.#isHit(first, 0, first.length, at))
        break
      case 'FNL':
        this.functions.place(first, name)
        break
      case 'FNA': {
        const hit = this.#isHit(second, 0, second.length, at)
        if (this.functions.callPlaced(first, name.slice(second.length + 1), hit)) break
        return `FNA speaks of function ${first}, which no FNL before it places.`
      }
      default:
        this.#problems.add('record-unknown', `The record ${key} is not known and is left out.`, { line: at })
    }
    return undefined
  }

  /** Notes where the counts that the file declares are not those of its records. */
  compare(found: { readonly lines: Ratio; readonly branches: Ratio; readonly functions: Ratio }): void {
    // Sections that were merged declare counts of their own, which no sum can be compared with.
    if (this.#sections > 1) return
    this.#compareOne('lines', found.lines, 'LF', 'LH')
    this.#compareOne('branches', found.branches, 'BRF', 'BRH')
    this.#compareOne('functions', found.functions, 'FNF', 'FNH')
  }

  #compareOne(unit: string, found: Ratio, totalKey: string, coveredKey: string): void {
    const total = this.#declared.get(totalKey) ?? String(found.total)
    // Without a line the file would count for nothing beside others, however little of it is covered.
    const blocks = unit === 'lines' && found.total === 0
    const covered = this.#declared.get(coveredKey) ?? String(found.covered)
    if (Number(total) === found.total && Number(covered) === found.covered) return
    const message =
      `${this.path} declares ${covered} of ${total} ${unit} covered (${coveredKey}, ${totalKey}); ` +
      `its records say ${found.covered} of ${found.total}, and those count.`
    this.#problems.add('counts-disagree', message, { blocks })
  }

  #leaveOutLineZero(key: string, at: number): string | undefined {
    this.#problems.add('line-zero', `${key} speaks of line 0, which no file has; it is left out.`, { line: at })
    return undefined
  }

  /** What cannot be read as a number above 0 was not hit. */
  #isHit(text: string, from: number, to: number, at: number): boolean {
    const whole = wholeNumber(text, from, to)
    if (whole >= 0) return whole > 0
    const word = text.slice(from, to).trim()
    const hit = readHits(word)
    if (hit !== undefined) return hit
    this.#problems.add('hits-unreadable', `The hits ${JSON.stringify(word)} are no count; they count as none.`, {
      line: at
    })
    return false
  }
}

/**
 * Functions by name, and by line where one file has several of the same name: their calls then come in the same order.
 */
class FunctionTally {
  readonly #lines = new Map<string, Set<string>>()
  readonly #hits = new Map<string, boolean[]>()
  readonly #calls = new Map<string, number>()
  readonly #places = new Map<string, string>()

  beginSection(): void {
    this.#calls.clear()
    this.#places.clear()
  }

  define(name: string, line: string): void {
    const lines = this.#lines.get(name) ?? new Set()
    this.#lines.set(name, lines.add(line))
  }

  call(name: string, hit: boolean): void {
    const call = this.#calls.get(name) ?? 0
    this.#calls.set(name, call + 1)
    const hits = this.#hits.get(name) ?? []
    hits[call] = hit || (hits[call] ?? false)
    this.#hits.set(name, hits)
  }

  /** Since version 2.2 functions have places, numbered within a section, and each place any number of names. */
  place(number: string, lines: string): void {
    this.#places.set(number, lines)
  }

  /** False for a number that has no place. */
  callPlaced(number: string, called: string, hit: boolean): boolean {
    const lines = this.#places.get(number)
    if (lines === undefined) return false
    const name = `${lines}:${called}`
    this.define(name, lines)
    this.call(name, hit)
    return true
  }

  /** Whether each function was called. */
  *all(): Iterable<boolean> {
    for (const name of new Set([...this.#lines.keys(), ...this.#hits.keys()])) {
      const hits = this.#hits.get(name) ?? []
      const last = Math.max(1, this.#lines.get(name)?.size ?? 0) - 1
      for (let i = 0; i < last; i++) yield hits[i] ?? false
      // Calls beyond the last function of that name are aliases or repeats of it.
      yield hits.slice(last).some(hit => hit)
    }
  }
}

/** The whole number that stands between two places of a text; −1 where something else does. */
function wholeNumber(text: string, from: number, to: number): number {
  if (from >= to) return -1
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
