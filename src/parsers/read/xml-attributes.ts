import type { ByteWindow } from './byte-window.js'
import type { XmlAttributes } from './xml.js'
import { nameEnd, spaceEnd, type NameTable, type XmlName } from './xml-names.js'
import { checkReferences, replaceReferences } from './xml-text.js'

const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const equals = 0x3d
const quote = 0x22
const apostrophe = 0x27
const ampersand = 0x26
const zero = 0x30
const mostDigits = 10

/**
 * 1 for the bytes of a value that end it or mean more than themselves: quotes, `&`,
 * `<`, white space but blanks, the end.
 */
const special = Uint8Array.from({ length: 256 }, (_, byte) =>
  /["'&<\t\r\n\0]/.test(String.fromCharCode(byte)) ? 1 : 0
)

/**
 * The attributes of the tag under the scanner, as places in its window: a value becomes a string when it is asked for.
 */
export class TagAttributes implements XmlAttributes {
  readonly #window: ByteWindow
  readonly #table: NameTable
  readonly #line: () => number
  #count = 0
  readonly #names: XmlName[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  /** Whether the value is more than its bytes: it has references, or white space to make blanks of. */
  readonly #isCoded: boolean[] = []

  constructor(window: ByteWindow, table: NameTable, line: () => number) {
    this.#window = window
    this.#table = table
    this.#line = line
  }

  /**
   * Reads on from the end of a tag's name, and gives the end of the tag; undefined when the window ends before it.
   * Throws `report-malformed` for a reference, in any of the values, that XML does not know.
   */
  read(from: number): number | 'misshapen' | undefined {
    const { bytes, size } = this.#window
    this.#count = 0
    for (let at = from; ;) {
      const name = spaceEnd(bytes, at)
      if (bytes[name] === greaterThan) return name + 1
      if (bytes[name] === slash && bytes[name + 1] === greaterThan) return name + 2
      const nameTo = nameEnd(bytes, name)
      // Nearly always the next two bytes are the ones wanted, with no blanks around.
      const sign = bytes[nameTo] === equals ? nameTo : spaceEnd(bytes, nameTo)
      const opening = spaceEnd(bytes, sign + 1)
      if (opening >= size) return undefined
      const mark = bytes[opening]
      if (mark !== quote && mark !== apostrophe) return 'misshapen'
      if (name === at || nameTo === name || bytes[sign] !== equals) return 'misshapen'
      const end = this.#readValue(name, nameTo, opening + 1, mark)
      if (typeof end !== 'number') return end
      at = end + 1
    }
  }

  get(name: string): string | undefined {
    const index = this.#indexOf(name)
    return index === -1 ? undefined : this.#value(index)
  }

  count(name: string): number | undefined {
    const index = this.#indexOf(name)
    if (index === -1) return undefined
    if (this.#isCoded[index] === true) return countOfText(this.#value(index))
    const to = this.#to[index] ?? 0
    const from = this.#from[index] ?? to
    if (to === from || to - from > mostDigits) return undefined
    let count = 0
    for (let at = from; at < to; at++) {
      const digit = (this.#window.bytes[at] ?? 0) - zero
      if (digit < 0 || digit > 9) return undefined
      count = 10 * count + digit
    }
    return count
  }

  entries(): readonly (readonly [string, string])[] {
    return this.#names.slice(0, this.#count).map((name, index) => [name.text, this.#value(index)])
  }

  /** The name that two attributes share, which XML forbids; undefined when all differ. */
  duplicate(): string | undefined {
    if (this.#count > 8) return this.#duplicateOfMany()
    for (let index = 1; index < this.#count; index++) {
      for (let before = 0; before < index; before++) {
        if (this.#names[index]?.text === this.#names[before]?.text) return this.#names[index]?.text
      }
    }
    return undefined
  }

  /** The place of the closing quote. */
  #readValue(nameFrom: number, nameTo: number, from: number, mark: number): number | 'misshapen' | undefined {
    const { bytes, size } = this.#window
    let isCoded = false
    let hasReference = false
    let to = from
    for (; ; to++) {
      while (special[bytes[to] ?? 0] === 0) to++
      const byte = bytes[to]
      if (byte === mark) break
      if (byte === 0) return to >= size ? undefined : 'misshapen'
      if (byte === lessThan) return 'misshapen'
      if (byte === ampersand) hasReference = true
      if (byte !== quote && byte !== apostrophe) isCoded = true
    }
    const name = this.#table.find(this.#window, nameFrom, nameTo)
    if (name === undefined) return 'misshapen'
    if (hasReference) checkReferences(this.#window.text(from, to), this.#line)
    this.#names[this.#count] = name
    this.#from[this.#count] = from
    this.#to[this.#count] = to
    this.#isCoded[this.#count] = isCoded
    this.#count++
    return to
  }

  #indexOf(name: string): number {
    for (let index = 0; index < this.#count; index++) if (this.#names[index]?.text === name) return index
    return -1
  }

  #duplicateOfMany(): string | undefined {
    const seen = new Set<string>()
    for (const { text } of this.#names.slice(0, this.#count)) {
      if (seen.has(text)) return text
      seen.add(text)
    }
    return undefined
  }

  /** White space becomes blanks, as XML 1.0 section 3.3.3 has it. */
  #value(index: number): string {
    const raw = this.#window.text(this.#from[index] ?? 0, this.#to[index] ?? 0)
    if (this.#isCoded[index] !== true) return raw
    return replaceReferences(raw.replace(/\r\n|[\t\r\n]/g, ' '), this.#line)
  }
}

function countOfText(text: string): number | undefined {
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined
}
