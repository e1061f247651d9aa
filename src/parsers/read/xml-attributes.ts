import type { XmlAttributes } from './xml.js'
import { nameEnd, spaceEnd } from './xml-names.js'
import { checkReferences, replaceReferences } from './xml-text.js'

const greaterThan = 0x3e
const slash = 0x2f
const equals = 0x3d

/** The attributes of the tag under the scanner, as offsets into the text: a value becomes a string when it is asked for. */
export class TagAttributes implements XmlAttributes {
  #text = ''
  #count = 0
  /** Four numbers an attribute: where its name begins and ends, where its value begins and ends. */
  readonly #offsets: number[] = []
  readonly #line: () => number

  constructor(line: () => number) {
    this.#line = line
  }

  /** Reads on from the end of a tag's name, and gives the end of the tag; undefined when the text ends before it. */
  read(text: string, from: number): number | 'misshapen' | undefined {
    this.#text = text
    this.#count = 0
    for (let at = from; ;) {
      const name = spaceEnd(text, at)
      if (text.charCodeAt(name) === greaterThan) return name + 1
      if (text.charCodeAt(name) === slash && text.charCodeAt(name + 1) === greaterThan) return name + 2
      const nameTo = nameEnd(text, name)
      const sign = spaceEnd(text, nameTo)
      const value = spaceEnd(text, sign + 1)
      if (value >= text.length) return undefined
      const quote = text[value]
      if (quote !== '"' && quote !== "'") return 'misshapen'
      if (name === at || nameTo === name || text.charCodeAt(sign) !== equals) return 'misshapen'
      const valueTo = text.indexOf(quote, value + 1)
      if (valueTo === -1) return undefined
      this.#add(name, nameTo, value + 1, valueTo)
      at = valueTo + 1
    }
  }

  /** Throws `report-malformed` for a reference, in any of the values, that XML does not know. */
  checkReferences(): void {
    for (let index = 0; index < this.#count; index++) checkReferences(this.#raw(index), this.#line)
  }

  get(name: string): string | undefined {
    for (let index = 0; index < this.#count; index++) {
      if (this.#isNamed(index, name)) return this.#value(index)
    }
    return undefined
  }

  entries(): readonly (readonly [string, string])[] {
    return Array.from({ length: this.#count }, (_, index) => [this.#name(index), this.#value(index)])
  }

  /** The name that two attributes share, which XML forbids; undefined when all differ. */
  duplicate(): string | undefined {
    if (this.#count > 8) return this.#duplicateOfMany()
    for (let index = 1; index < this.#count; index++) {
      const name = this.#name(index)
      for (let before = 0; before < index; before++) {
        if (this.#isNamed(before, name)) return name
      }
    }
    return undefined
  }

  #add(nameFrom: number, nameTo: number, from: number, to: number): void {
    const at = 4 * this.#count++
    this.#offsets[at] = nameFrom
    this.#offsets[at + 1] = nameTo
    this.#offsets[at + 2] = from
    this.#offsets[at + 3] = to
  }

  #duplicateOfMany(): string | undefined {
    const seen = new Set<string>()
    for (let index = 0; index < this.#count; index++) {
      const name = this.#name(index)
      if (seen.has(name)) return name
      seen.add(name)
    }
    return undefined
  }

  #isNamed(index: number, name: string): boolean {
    const from = this.#offset(index, 0)
    return this.#offset(index, 1) - from === name.length && this.#text.startsWith(name, from)
  }

  #name(index: number): string {
    return this.#text.slice(this.#offset(index, 0), this.#offset(index, 1))
  }

  /** White space becomes spaces, as XML 1.0 section 3.3.3 has it. */
  #value(index: number): string {
    const raw = this.#raw(index)
    return replaceReferences(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw, this.#line)
  }

  #raw(index: number): string {
    return this.#text.slice(this.#offset(index, 2), this.#offset(index, 3))
  }

  #offset(index: number, which: 0 | 1 | 2 | 3): number {
    return this.#offsets[4 * index + which] ?? 0
  }
}
