import type { TestReport } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { TestTally } from './tally.js'
import type { TapPoint } from './tap-line.js'
import { TapWords } from './tap-words.js'

/** The tests at one depth, under one parent. */
interface Level {
  readonly indent: number
  readonly name: string
  /** How much red there was when it began. */
  readonly redBefore: number
  /** The parent, where it came first and its tests follow in braces. */
  readonly opener: Point | undefined
  points: number
  /** The greatest number that a point of it has. */
  highest: number
  planned: number | undefined
  /** How many points stand before the plan. */
  pointsBefore: number
}

interface Point extends TapPoint {
  readonly indent: number
  readonly suite: string
  readonly words: TapWords
  /** What stood inside it; undefined for a leaf. */
  inside: Level | undefined
}

/**
 * What the test points of a file add up to. Cases are the leaves: a test that has tests inside it tells the sum of
 * theirs, and only when it failed and none of them did is that an error of its own. Plans are held against the number
 * of points, for producers repeat their numbering; but no number is beyond the plan.
 */
export class TapDocument {
  readonly #tally = new TestTally()
  readonly #levels: Level[] = []
  #top: Level = newLevel(0, '', 0)
  /** The latest point, until all its words are read. */
  #last: Point | undefined
  /** The name that a comment has announced and no point has taken yet. */
  #announced: string | undefined
  #red = 0

  /** How deep the latest point stands and where its words go; undefined when none waits for any. */
  get last(): { readonly indent: number; readonly ok: boolean; readonly words: TapWords } | undefined {
    return this.#last
  }

  /** Whether root plan and points agree so far: nothing more is expected. */
  get isComplete(): boolean {
    return this.#levels.length === 0 && this.#top.planned === this.#top.points
  }

  point(point: TapPoint, indent: number): void {
    if (!this.#enter(indent, point.number === 1)) return
    const inside = this.#leaveTo(indent)
    this.#top.points++
    this.#top.highest = Math.max(this.#top.highest, point.number ?? 0)
    this.#announced = undefined
    this.#last = { ...point, indent, suite: this.#path(), words: new TapWords(), inside }
  }

  plan(count: number, indent: number): void {
    if (!this.#enter(indent, true)) return
    this.#orphan(this.#leaveTo(indent))
    if (this.#top.planned !== undefined) this.#block('plan-repeated', 'A second plan follows the first.')
    this.#top.planned = count
    this.#top.pointsBefore = this.#top.points
  }

  announce(name: string, indent: number): void {
    const wasAnnounced = this.#announced
    if (!this.#enter(indent, true, wasAnnounced ?? name)) return
    this.#orphan(this.#leaveTo(indent))
    if (wasAnnounced !== undefined || this.#top.name !== name) this.#announced = name
  }

  /** Braces on a line of their own, where YAML stands between them and their point. */
  openBlock(indent: number): void {
    if (this.#last?.indent === indent && indent === this.#top.indent) this.#last = { ...this.#last, opens: true }
  }

  /** The end of the braces that a point has opened. */
  closeBlock(indent: number): void {
    const { opener } = this.#top
    if (opener?.indent !== indent) return
    this.#flush()
    opener.inside = this.#pop()
    this.#last = opener
    this.#flush()
  }

  /** The end of everything; what would have come does not matter any more. */
  bailOut(reason: string): void {
    this.#flush()
    this.#error(reason === '' ? 'The run bailed out.' : `The run bailed out: ${reason}`)
  }

  /** Ends what was read so far; another document may follow in the same file. */
  end(): void {
    if (this.#levels.length > 0) {
      throw new ReportError('report-truncated', 'The TAP ends inside a subtest, before the result of its parent.')
    }
    this.#flush()
    this.#check(this.#top)
    this.#top = newLevel(0, '', this.#red)
    this.#announced = undefined
  }

  /** The report; `declared` is the number of failures that the producer has counted itself. */
  report(declared: number): TestReport {
    if (declared > 0 && this.#red === 0) this.#error(`The report declares ${declared} failures and shows none.`)
    return this.#tally.report()
  }

  /**
   * Whether the line belongs to the levels known, or opens one: below an announced or opened parent at any depth,
   * unannounced only four spaces deeper and where `begins`, for text of other programs is indented too.
   */
  #enter(indent: number, begins: boolean, name = this.#announced): boolean {
    if (indent <= this.#top.indent) return [this.#top, ...this.#levels].some(level => level.indent === indent)
    const opener = this.#last?.opens === true && this.#last.indent === this.#top.indent ? this.#last : undefined
    const isFit = begins && indent === this.#top.indent + 4
    if (opener === undefined && this.#announced === undefined && !isFit) return false
    if (opener === undefined) this.#flush()
    this.#last = undefined
    this.#announced = undefined
    this.#levels.push(this.#top)
    this.#top = newLevel(indent, opener?.name ?? name ?? '', this.#red, opener)
    return true
  }

  /**
   * Leaves the levels deeper than `indent`; gives the outermost of them, which the next point there is the parent of.
   */
  #leaveTo(indent: number): Level | undefined {
    this.#flush()
    let left: Level | undefined
    while (this.#top.indent > indent) {
      this.#orphan(left)
      left = this.#pop()
      if (left.opener === undefined) continue
      this.#block('block-unclosed', 'The braces of a test are not closed.')
      left = undefined
    }
    return left
  }

  #pop(): Level {
    const level = this.#top
    this.#check(level)
    this.#top = this.#levels.pop() ?? newLevel(0, '', this.#red)
    return level
  }

  #check({ planned, points, highest, pointsBefore }: Level): void {
    if (pointsBefore > 0 && pointsBefore < points) {
      this.#block('plan-misplaced', 'The plan stands between tests, where only the first or the last line may be one.')
    }
    if (planned === points) {
      if (highest > planned)
        this.#block('number-unplanned', `The plan is for ${planned} tests; one has number ${highest}.`)
    } else if (planned === undefined) {
      this.#block('plan-missing', 'There is no plan (1..N), without which nobody knows whether all tests have run.')
    } else {
      this.#block('counts-disagree', `The plan is for ${planned} tests; found are ${points}.`)
    }
  }

  #orphan(level: Level | undefined): void {
    if (level === undefined) return
    this.#block('parent-missing', 'Subtests are not followed by the result of their parent.')
  }

  #error(message: string): void {
    this.#red++
    this.#tally.suiteError({ suite: '', name: '', message })
  }

  #block(code: string, message: string): void {
    this.#tally.problems.add(code, message, { blocks: true })
  }

  #flush(): void {
    const point = this.#last
    this.#last = undefined
    if (point === undefined) return
    const failed = !point.ok && point.directive !== 'todo'
    const isParent = (point.inside?.points ?? 0) > 0 || point.words.isSuite
    if (isParent) {
      this.#tally.suite(point.name)
      if (!failed || this.#red > (point.inside?.redBefore ?? this.#red)) return
      this.#tally.suiteError(describe(point))
    } else if (failed) {
      this.#tally.fail(describe(point))
    } else {
      this.#tally.add(point.directive === undefined ? 'passed' : 'skipped', point.suite, point.name)
    }
    if (failed) this.#red++
  }

  #path(): string {
    const names = [...this.#levels, this.#top].map(({ name }) => name)
    return names.filter(name => name !== '').join(' > ')
  }
}

function describe({ suite, name, words }: Point) {
  return { suite, name, message: words.message, ...words.place }
}

function newLevel(indent: number, name: string, redBefore: number, opener?: Point): Level {
  return { indent, name, redBefore, opener, points: 0, highest: 0, planned: undefined, pointsBefore: 0 }
}
