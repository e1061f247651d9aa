import { firstLine } from '../../lib/first-line.js'
import { ReportError } from '../define.js'
import { CaseTexts } from './case-texts.js'
import { compareDeclared, declare, type Declared } from './declared.js'
import { dotnetPlace, type Place } from './places.js'
import { TestTally } from './tally.js'
import type { XmlAttributes, XmlHandler } from './xml.js'

interface Test {
  readonly type: string
  readonly name: string
  readonly result: string
  readonly place: Place | undefined
  hasFailure: boolean
}

const counts = { total: 'total', red: ['failed', 'errors'] }

/**
 * Hears a document of xUnit.net: assemblies of collections (classes before version
 * 2) of tests, and errors outside of them.
 */
export class XunitReader implements XmlHandler {
  readonly tally = new TestTally()
  readonly #path: string[] = []
  readonly #texts = new CaseTexts('message', 'stack-trace')
  #assemblies = 0
  #assembly: Declared | undefined
  /** Cases, and failures and errors, before the assembly at hand began. */
  #casesBefore = 0
  #redBefore = 0
  #collection = { name: '', line: 0, tests: 0 }
  #test: Test | undefined
  #error = ''

  open(name: string, attributes: XmlAttributes, line: number): void {
    this.#path.push(name)
    this.#texts.open(name)
    if (name === 'assembly') this.#openAssembly(attributes, line)
    else if (name === 'collection' || name === 'class') {
      this.#collection = { name: attributes.get('name') ?? '', line, tests: 0 }
      this.#texts.clear()
    } else if (name === 'test') this.#openTest(attributes, line)
    else if (name === 'error') {
      this.#error = [attributes.get('type'), attributes.get('name')].filter(Boolean).join(' ')
      this.#texts.clear()
    } else if (name === 'failure' && this.#test !== undefined) this.#test.hasFailure = true
  }

  text(text: string): void {
    this.#texts.text(text)
  }

  close(name: string): void {
    this.#path.pop()
    this.#texts.close()
    if (name === 'test' && this.#test !== undefined) this.#closeTest(this.#test)
    else if (name === 'error') this.#addError(this.#error)
    else if (name === 'failure' && this.#test === undefined && this.#path.at(-1) !== 'error') this.#addError('')
    else if (name === 'collection') this.#closeCollection()
    else if (name === 'assembly') this.#closeAssembly()
    if (this.#path.length === 0 && this.#assemblies === 0) {
      throw new ReportError('report-no-data', 'The report has no assembly: no test was run.')
    }
  }

  #openAssembly(attributes: XmlAttributes, line: number): void {
    if (this.#assembly !== undefined)
      throw new ReportError('report-malformed', 'An assembly stands within an assembly.', line)
    const file = (attributes.get('name') ?? '').split(/[\\/]/).at(-1) ?? ''
    this.#assemblies++
    this.#assembly = declare(`The assembly "${firstLine(file)}"`, attributes, line, this.tally.problems, counts)
    this.#casesBefore = this.tally.total
    this.#redBefore = this.tally.failed + this.tally.suiteErrors
  }

  #openTest(attributes: XmlAttributes, line: number): void {
    if (this.#test !== undefined) throw new ReportError('report-malformed', 'A test stands within a test.', line)
    const type = attributes.get('type') ?? ''
    const name = attributes.get('name') ?? ''
    const file = attributes.get('source-file')
    const place = /^[1-9]\d{0,8}$/.exec(attributes.get('source-line') ?? '')
    this.#collection.tests++
    this.tally.suite(type)
    this.#texts.clear()
    this.#test = {
      type,
      name: type !== '' && name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name,
      result: attributes.get('result') ?? '',
      place: file === undefined || place === null ? undefined : { file, line: Number(place[0]) },
      hasFailure: false
    }
  }

  #closeTest({ type, name, result, place, hasFailure }: Test): void {
    this.#test = undefined
    const outcome = hasFailure ? 'failed' : outcomeOf(result)
    if (outcome !== 'failed') {
      this.tally.add(outcome, type, name)
      return
    }
    const message = firstLine(this.#texts.get('message')) || `The result is "${result}".`
    this.tally.fail({ suite: type, name, message, ...(dotnetPlace(this.#texts.get('stack-trace')) ?? place) })
  }

  /** What fails outside of tests: clean-up, fixtures of a class, the runner itself. */
  #addError(name: string): void {
    const message = this.#texts.get('message')
    this.tally.suiteError({
      suite: this.#collection.name,
      name,
      message,
      ...dotnetPlace(this.#texts.get('stack-trace'))
    })
    this.#texts.clear()
  }

  /** No runner lists a collection that it ran no test of; a reporter for Jest does, for a file that failed to load. */
  #closeCollection(): void {
    const { name, line, tests } = this.#collection
    if (tests > 0) return
    const message = `The collection "${firstLine(name)}" has no test, as if it had failed to load.`
    this.tally.problems.add('suite-empty', message, { line, blocks: true })
  }

  #closeAssembly(): void {
    if (this.#assembly === undefined) return
    const total = this.tally.total - this.#casesBefore
    const red = this.tally.failed + this.tally.suiteErrors - this.#redBefore
    compareDeclared(this.#assembly, { total, red }, this.tally)
    this.#assembly = undefined
    this.#collection = { name: '', line: 0, tests: 0 }
  }
}

function outcomeOf(result: string): 'passed' | 'failed' | 'skipped' {
  if (/^pass$/i.test(result)) return 'passed'
  return /^(?:skip|notrun)$/i.test(result) ? 'skipped' : 'failed'
}
