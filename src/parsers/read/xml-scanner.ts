import { ReportError } from '../define.js'
import { ByteWindow } from './byte-window.js'
import { maxDepth, maxPiece } from './limits.js'
import { TagAttributes } from './xml-attributes.js'
import { nameEnd, NameTable, spaceEnd, type XmlName } from './xml-names.js'
import { doctypeEnd, isInstruction } from './xml-prolog.js'
import { checkReferences, normalizeEnds, replaceReferences, unsettledLength } from './xml-text.js'
import type { XmlHandler } from './xml.js'

const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const exclamation = 0x21
const question = 0x3f

/** Decodes what markup is told from, letter for letter: every byte is one character, so places agree. */
const singleBytes = new TextDecoder('windows-1252')

/**
 * The scanner behind `readXml`, fed piece by piece. It looks at bytes, for every mark of XML is one in UTF-8, and makes
 * strings only of what the handler asks for. Its window holds what the last piece added and what is not yet understood,
 * never more than one tag or comment (at most `maxPiece` bytes).
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #window = new ByteWindow()
  readonly #names = new NameTable()
  readonly #attributes = new TagAttributes(this.#window, this.#names, () => this.#lineHere())
  /** The elements that are open. */
  readonly #open: XmlName[] = []
  /** Everything before this place is understood. */
  #at = 0
  /** How much must wait before looking again pays: doubled each time, so that long tags cost linear time. */
  #wanted = 0
  #line = 1
  /** Where `#line` was counted last. */
  #lineAt = 0
  #inCdata = false
  #begun = false
  #doctypeSeen = false
  #rootSeen = false
  #stopped = false

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Takes whole characters. */
  write(piece: Uint8Array): 'stop' | 'more' {
    this.#lineHere()
    this.#window.move(this.#at, piece)
    this.#at = this.#lineAt = 0
    if (this.#window.size >= this.#wanted) this.#scan()
    return this.#stopped ? 'stop' : 'more'
  }

  end(): void {
    this.#scan()
    if (this.#stopped) return
    const inside = this.#open.at(-1)
    if (inside !== undefined) throw this.#truncated(`inside <${inside.text}>`)
    if (this.#at < this.#window.size) throw this.#truncated('inside a tag')
    if (!this.#rootSeen) throw this.#truncated('before its root element')
  }

  #scan(): void {
    while (this.#at < this.#window.size && !this.#stopped) {
      if (!this.#step()) break
      this.#begun = true
    }
    const pending = this.#window.size - this.#at
    this.#wanted = 2 * pending
    if (pending > maxPiece && !this.#stopped) {
      throw this.#error('report-too-large', `A tag or comment of the XML is longer than ${maxPiece} bytes.`)
    }
  }

  /** Understands the next part and moves past it; false when its end is not there yet. */
  #step(): boolean {
    const { bytes, size } = this.#window
    if (this.#inCdata) return this.#readCdata()
    if (bytes[this.#at] !== lessThan) return this.#readText()
    const next = bytes[this.#at + 1]
    if (next === slash) return this.#readEndTag()
    if (next === exclamation) return this.#readDeclaration()
    if (next === question) return this.#readInstruction()
    return this.#at + 1 < size && this.#readStartTag()
  }

  #readStartTag(): boolean {
    const { bytes } = this.#window
    const start = this.#at + 1
    const nameTo = nameEnd(bytes, start)
    const end = this.#attributes.read(nameTo)
    if (nameTo === start || end === 'misshapen') throw this.#malformed('a tag that is not well formed')
    if (end === undefined) return false
    const name = this.#names.find(this.#window, start, nameTo)
    if (name === undefined) throw this.#malformed('a tag that is not well formed')
    const duplicate = this.#attributes.duplicate()
    if (duplicate !== undefined) throw this.#malformed(`the attribute ${duplicate} twice in one tag`)
    this.#openElement(name, bytes[end - 2] === slash)
    this.#at = end
    return true
  }

  #openElement(name: XmlName, isEmpty: boolean): void {
    if (this.#open.length === 0 && this.#rootSeen) throw this.#malformed('a second root element')
    if (this.#open.length >= maxDepth) {
      throw this.#error('report-too-deep', `The XML is nested deeper than ${maxDepth} elements.`)
    }
    this.#rootSeen = true
    if (this.#handler.open(name.local, this.#attributes, this.#lineHere()) === 'stop') this.#stopped = true
    else if (isEmpty) this.#handler.close?.(name.local)
    else this.#open.push(name)
  }

  #readEndTag(): boolean {
    const { bytes, size } = this.#window
    const name = this.#open.at(-1)
    if (name === undefined) throw this.#malformed('an end tag that does not match any start tag')
    const start = this.#at + 2
    const close = spaceEnd(bytes, start + name.bytes.length)
    const isSame = this.#window.holds(name.bytes, start)
    if (isSame && close >= size) return false
    if (!isSame || bytes[close] !== greaterThan) {
      throw this.#malformed(`an end tag that does not match <${name.text}>`)
    }
    this.#open.pop()
    this.#at = close + 1
    this.#handler.close?.(name.local)
    return true
  }

  #readDeclaration(): boolean {
    const beginning = this.#window.text(this.#at, Math.min(this.#at + '<!DOCTYPE'.length, this.#window.size))
    if (beginning.startsWith('<!--')) return this.#readComment()
    if (beginning === '<![CDATA[' && this.#open.length > 0) {
      this.#inCdata = true
      this.#at += beginning.length
      return true
    }
    if (beginning === '<!DOCTYPE') return this.#readDoctype()
    if (['<!--', '<![CDATA[', '<!DOCTYPE'].some(known => known !== beginning && known.startsWith(beginning)))
      return false
    throw this.#malformed('a "<!" that begins nothing that belongs there')
  }

  #readComment(): boolean {
    const start = this.#at + '<!--'.length
    const end = this.#window.find('--', start)
    if (end + 2 >= this.#window.size) return false
    if (this.#window.bytes[end + 2] !== greaterThan) throw this.#malformed('"--" inside a comment')
    this.#handler.comment?.(this.#window.text(start, end))
    this.#at = end + '-->'.length
    return true
  }

  #readDoctype(): boolean {
    const text = singleBytes.decode(this.#window.bytes.subarray(this.#at, this.#window.size))
    const length = doctypeEnd(text)
    if (length === 'own-definitions') {
      throw this.#error('report-unsafe', 'The XML brings its own document type definition, which is never read.')
    }
    if (length === undefined && !text.includes('>')) return false
    if (length === undefined || this.#doctypeSeen || this.#rootSeen)
      throw this.#malformed('a DOCTYPE that does not fit')
    this.#doctypeSeen = true
    this.#at += length
    return true
  }

  #readInstruction(): boolean {
    const end = this.#window.find('?>', this.#at + 2) + 2
    if (end === Infinity) return false
    if (!isInstruction(this.#window.text(this.#at, end), !this.#begun)) {
      throw this.#malformed('a processing instruction or XML declaration that does not fit')
    }
    this.#at = end
    return true
  }

  #readText(): boolean {
    const { bytes } = this.#window
    const space = spaceEnd(bytes, this.#at)
    // Nearly always there is only white space between two tags.
    const end = bytes[space] === lessThan ? space : this.#textEnd('<', space)
    if (end === this.#at) return false
    if (this.#open.length > 0) this.#tellText(end, space >= end)
    else if (space < end) throw this.#malformed(`text ${this.#rootSeen ? 'after' : 'before'} the root element`)
    this.#at = end
    return true
  }

  #tellText(end: number, isSpace: boolean): void {
    const isWanted = this.#wantsText()
    if (isSpace && !isWanted) return
    if (this.#window.has(']]>', this.#at, end)) throw this.#malformed('"]]>" outside a CDATA section')
    const here = (): number => this.#lineHere()
    const hasReferences = this.#window.has('&', this.#at, end)
    if (isWanted) {
      const text = normalizeEnds(this.#window.text(this.#at, end))
      this.#handler.text?.(hasReferences ? replaceReferences(text, here) : text)
    } else if (hasReferences) checkReferences(this.#window.text(this.#at, end), here)
  }

  #readCdata(): boolean {
    const end = this.#textEnd(']]>', this.#at)
    const isClosed = this.#window.startsWith(']]>', end)
    if (!isClosed && end === this.#at) return false
    if (this.#wantsText()) this.#handler.text?.(normalizeEnds(this.#window.text(this.#at, end)))
    this.#inCdata = !isClosed
    this.#at = isClosed ? end + ']]>'.length : end
    return true
  }

  #wantsText(): boolean {
    return this.#handler.text !== undefined && this.#handler.wantsText?.() !== false
  }

  /** Where a mark ends the text; without one, where the text ends whose meaning the next piece cannot change. */
  #textEnd(mark: string, from: number): number {
    const end = this.#window.find(mark, from)
    if (end !== Infinity) return end
    const { size } = this.#window
    if (this.#open.length === 0) return size
    return size - unsettledLength(this.#window.text(Math.max(this.#at, size - 13), size))
  }

  #lineHere(): number {
    this.#line += this.#window.countLines(this.#lineAt, this.#at)
    this.#lineAt = this.#at
    return this.#line
  }

  #truncated(where: string): ReportError {
    return this.#error('report-truncated', `The XML ends ${where}: the file is incomplete.`)
  }

  #malformed(what: string): ReportError {
    return this.#error('report-malformed', `The XML is not well formed: it has ${what}.`)
  }

  #error(code: ReportError['code'], message: string): ReportError {
    return new ReportError(code, message, this.#lineHere())
  }
}
