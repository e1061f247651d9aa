import type { TestReport } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { TestTally } from './tally.js'

/** How much output of one test or package is looked through for a message. */
const maxOutput = 8 * 1024

interface GoTest {
  output: string
  /** How its runs ended, in order; `-count=2` makes two. */
  readonly ends: ('pass' | 'fail' | 'skip')[]
  running: boolean
}

interface GoPackage {
  readonly tests: Map<string, GoTest>
  output: string
}

/**
 * What a stream of test events adds up to, package by package; a package's tests are forgotten when it has ended.
 * Cases are the leaves: a test with subtests is a case only when it failed and none of them did, because otherwise its
 * outcome is theirs and would be counted twice.
 */
export class GoPackages {
  readonly #tally = new TestTally()
  readonly #running = new Map<string, GoPackage>()
  readonly #failedBuilds = new Set<string>()
  readonly #buildOutput = new Map<string, string>()
  readonly #failedPackages = new Set<string>()
  #failSomewhere: string | undefined

  noteBuild(importPath: string, output: string): void {
    const before = this.#buildOutput.get(importPath) ?? ''
    if (before.length < maxOutput) this.#buildOutput.set(importPath, before + output)
  }

  failBuild(importPath: string): void {
    this.#failedBuilds.add(importPath)
  }

  failPlainly(name: string, why: string): void {
    if (this.#failedPackages.has(name)) return
    this.#failedPackages.add(name)
    this.#suiteError(name, why)
  }

  failSomewhere(text: string): void {
    this.#failSomewhere ??= text
  }

  noteForeign(line: number): void {
    const message = 'A line of the stream is no event: the output of another program is in the file.'
    this.#tally.problems.add('foreign-lines', message, { line })
  }

  testEvent(packageName: string, name: string, action: string, output: string): void {
    const { tests } = this.#packageOf(packageName)
    const test = tests.get(name) ?? { output: '', ends: [], running: false }
    tests.set(name, test)
    if (action === 'run') test.running = true
    if (test.output.length < maxOutput) test.output += output
    if (action !== 'pass' && action !== 'fail' && action !== 'skip') return
    test.ends.push(action)
    test.running = false
    if (action === 'pass') test.output = ''
  }

  packageEvent(name: string, action: string, output: string, failedBuild: string | undefined): void {
    const entry = this.#packageOf(name)
    if (entry.output.length < maxOutput) entry.output += output
    if (action !== 'pass' && action !== 'fail' && action !== 'skip') return
    this.#running.delete(name)
    this.#tally.suite(name)
    const failedBefore = this.#tally.failed
    this.#countTests(name, entry.tests, action === 'fail')
    if (failedBuild !== undefined) this.#failedBuilds.delete(failedBuild)
    if (action !== 'fail') return
    const isExplained = this.#tally.failed > failedBefore || this.#failedPackages.has(name)
    this.#failedPackages.add(name)
    if (!isExplained) this.#suiteError(name, this.#buildOutput.get(failedBuild ?? '') ?? entry.output)
  }

  /** Throws `report-truncated` when a package has begun and not ended. */
  report(): TestReport {
    const [unfinished] = this.#running.keys()
    if (unfinished !== undefined) {
      throw new ReportError('report-truncated', `Package ${unfinished} has no last event: the stream is incomplete.`)
    }
    for (const path of this.#failedBuilds) this.#suiteError(path, this.#buildOutput.get(path) ?? 'build failed')
    if (this.#failSomewhere !== undefined && this.#tally.failed + this.#tally.suiteErrors === 0) {
      this.#suiteError('', this.#failSomewhere)
    }
    return this.#tally.report()
  }

  #packageOf(name: string): GoPackage {
    const entry = this.#running.get(name) ?? { tests: new Map<string, GoTest>(), output: '' }
    this.#running.set(name, entry)
    return entry
  }

  #countTests(suite: string, tests: ReadonlyMap<string, GoTest>, packageFailed: boolean): void {
    const parents = new Set<string>()
    const parentsOfFailures = new Set<string>()
    // Only where a test's name ends can it be the parent of another; asking so spares most of many slashes.
    const lengths = new Set([...tests.keys()].map(({ length }) => length))
    for (const [name, { ends, running }] of tests) {
      for (let slash = name.indexOf('/'); slash !== -1; slash = name.indexOf('/', slash + 1)) {
        if (!lengths.has(slash)) continue
        parents.add(name.slice(0, slash))
        if (ends.includes('fail') || (running && packageFailed)) parentsOfFailures.add(name.slice(0, slash))
      }
    }
    for (const [name, test] of tests) {
      const isCase = !parents.has(name) && !name.startsWith('Benchmark')
      for (const end of endsOf(test, packageFailed)) {
        if (end === 'pass' || end === 'skip') {
          if (isCase) this.#tally.add(end === 'skip' ? 'skipped' : 'passed', suite, name)
        } else if (!parentsOfFailures.has(name)) {
          this.#tally.fail({ suite, name, ...describe(suite, test.output, end === 'fail') })
        }
      }
    }
  }

  #suiteError(suite: string, output: string): void {
    this.#tally.suiteError({ suite, name: '', ...describe(suite, output, true) })
  }
}

/** A test without an end passed when its package did: it printed text without a line end, which swallows the event. */
function endsOf(test: GoTest, packageFailed: boolean): readonly ('pass' | 'fail' | 'skip' | 'unfinished')[] {
  if (!test.running) return test.ends
  return [...test.ends, packageFailed ? 'unfinished' : 'pass']
}

/** The words of a failure, and the place where the output names one: file names there are relative to the package. */
function describe(suite: string, output: string, ended: boolean): { message: string; file?: string; line?: number } {
  const lines = output.split(/\r?\n/).filter(line => line.trim() !== '' && !/^\s*(?:=== |--- |PASS$|# |=+$)/.test(line))
  const [, file, line, words] = /^[ \t]*(?:\.\/)?([\w.-]+_test\.go):([1-9]\d{0,8})(?::\d+)?: (.*)$/m.exec(output) ?? []
  const own = lines.find(text => !/^(?:FAIL|ok|exit status)\b/.test(text)) ?? lines[0]
  const message = words ?? own ?? (ended ? 'It failed without a word.' : 'It began and did not end.')
  return file === undefined ? { message } : { message, file: `${suite}/${file}`, line: Number(line) }
}
