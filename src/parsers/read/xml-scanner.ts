import { ReportError } from '../define.js'
import { maxDepth, maxPiece } from './limits.js'
import { TagAttributes } from './xml-attributes.js'
import { localName, nameEnd, spaceEnd } from './xml-names.js'
import { doctypeEnd, isInstruction } from './xml-prolog.js'
import { normalizeEnds, replaceReferences, settledEnd } from './xml-text.js'
import type { XmlHandler } from './xml.js'

const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f

/**
 * The scanner behind `readXml`, fed piece by piece. It holds the text that is not yet understood, never more than one tag
 * or comment (at most `maxPiece` characters) and what the last piece added.
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #attributes = new TagAttributes(() => this.#lineHere())
  /** Names, as written, of the elements that are open. */
  readonly #open: string[] = []
  #text = ''
  /** What came after `#text` and is not looked at yet: only joined on, which costs nothing until it is looked at. */
  #waiting = ''
  /** Everything before this offset is understood. */
  #at = 0
  /** How long the text must be before looking again pays: doubled each time, so that long tags cost linear time. */
  #wanted = 0
  #line = 1
  /** Where the first line end is that is not counted yet. */
  #nextLine = Infinity
  #nextTag = -1
  #nextReference = -1
  #inCdata = false
  #begun = false
  #doctypeSeen = false
  #rootSeen = false
  #stopped = false

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  write(chunk: string): 'stop' | 'more' {
    this.#waiting += chunk
    if (this.#text.length - this.#at + this.#waiting.length < this.#wanted) return 'more'
    this.#scan()
    return this.#stopped ? 'stop' : 'more'
  }

  end(): void {
    this.#scan()
    if (this.#stopped) return
    const inside = this.#open.at(-1)
    if (inside !== undefined) throw this.#truncated(`inside <${inside}>`)
    if (this.#at < this.#text.length) throw this.#truncated('inside a tag')
    if (!this.#rootSeen) throw this.#truncated('before its root element')
  }

  #scan(): void {
    this.#lineHere()
    this.#text = this.#text.slice(this.#at) + this.#waiting
    this.#waiting = ''
    this.#at = 0
    this.#nextLine = this.#find('\n', 0)
    this.#nextTag = -1
    this.#nextReference = -1
    while (this.#at < this.#text.length && !this.#stopped) {
      if (!this.#step()) break
      this.#begun = true
    }
    const pending = this.#text.length - this.#at
    this.#wanted = 2 * pending
    if (pending > maxPiece && !this.#stopped) {
      throw this.#error('report-too-large', `A tag or comment of the XML is longer than ${maxPiece} characters.`)
    }
  }

  /** Understands the next part and moves past it; false when its end is not there yet. */
  #step(): boolean {
    if (this.#inCdata) return this.#readCdata()
    if (this.#text.charCodeAt(this.#at) !== lessThan) return this.#readText()
    switch (this.#text[this.#at + 1]) {
      case undefined:
        return false
      case '/':
        return this.#readEndTag()
      case '!':
        return this.#readDeclaration()
      case '?':
        return this.#readInstruction()
    }
    return this.#readStartTag()
  }

  #readStartTag(): boolean {
    const text = this.#text
    const start = this.#at
    this.#nextTag = this.#find('<', start + 1)
    const nameTo = nameEnd(text, start + 1)
    const end = this.#attributes.read(text, nameTo)
    if (nameTo === start + 1 || end === 'misshapen') throw this.#malformed('a tag that is not well formed')
    // No `<` may be inside a tag, so one that is there proves that the end never comes.
    if (this.#nextTag < (end ?? Infinity)) throw this.#malformed('a "<" inside a tag')
    if (end === undefined) return false
    if (this.#referenceBefore(end)) this.#attributes.checkReferences()
    const duplicate = this.#attributes.duplicate()
    if (duplicate !== undefined) throw this.#malformed(`the attribute ${duplicate} twice in one tag`)
    this.#openElement(text.slice(start + 1, nameTo), text.charCodeAt(end - 2) === slash)
    this.#at = end
    return true
  }

  #openElement(name: string, isEmpty: boolean): void {
    if (this.#open.length === 0 && this.#rootSeen) throw this.#malformed('a second root element')
    if (this.#open.length >= maxDepth) {
      throw this.#error('report-too-deep', `The XML is nested deeper than ${maxDepth} elements.`)
    }
    this.#rootSeen = true
    const local = localName(name)
    if (this.#handler.open(local, this.#attributes, this.#lineHere()) === 'stop') this.#stopped = true
    else if (isEmpty) this.#handler.close?.(local)
    else this.#open.push(name)
  }

  #readEndTag(): boolean {
    const text = this.#text
    const name = this.#open.at(-1) ?? ''
    const end = this.#at + 2 + name.length
    const close = spaceEnd(text, end)
    if (close >= text.length && name.startsWith(text.slice(this.#at + 2, end))) return false
    if (name === '' || !text.startsWith(name, this.#at + 2) || text.charCodeAt(close) !== greaterThan) {
      throw this.#malformed(`an end tag that does not match ${name === '' ? 'any start tag' : `<${name}>`}`)
    }
    this.#open.pop()
    this.#at = close + 1
    this.#handler.close?.(localName(name))
    return true
  }

  #readDeclaration(): boolean {
    const text = this.#text
    if (text.startsWith('<!--', this.#at)) return this.#readComment()
    if (text.startsWith('<![CDATA[', this.#at) && this.#open.length > 0) {
      this.#inCdata = true
      this.#at += '<![CDATA['.length
      return true
    }
    if (text.startsWith('<!DOCTYPE', this.#at)) return this.#readDoctype()
    const rest = text.slice(this.#at, this.#at + '<!DOCTYPE'.length)
    if (['<!--', '<![CDATA[', '<!DOCTYPE'].some(known => known.startsWith(rest))) return false
    throw this.#malformed('a "<!" that begins nothing that belongs there')
  }

  #readComment(): boolean {
    const end = this.#text.indexOf('--', this.#at + '<!--'.length)
    if (end === -1 || end + 2 >= this.#text.length) return false
    if (this.#text.charCodeAt(end + 2) !== greaterThan) throw this.#malformed('"--" inside a comment')
    this.#handler.comment?.(this.#text.slice(this.#at + '<!--'.length, end))
    this.#at = end + '-->'.length
    return true
  }

  #readDoctype(): boolean {
    const end = doctypeEnd(this.#text, this.#at)
    if (end === 'own-definitions') {
      throw this.#error('report-unsafe', 'The XML brings its own document type definition, which is never read.')
    }
    if (end === undefined && !this.#text.includes('>', this.#at)) return false
    if (end === undefined || this.#doctypeSeen || this.#rootSeen) throw this.#malformed('a DOCTYPE that does not fit')
    this.#doctypeSeen = true
    this.#at = end
    return true
  }

  #readInstruction(): boolean {
    const end = this.#text.indexOf('?>', this.#at + 2)
    if (end === -1) return false
    if (!isInstruction(this.#text.slice(this.#at, end + 2), !this.#begun)) {
      throw this.#malformed('a processing instruction or XML declaration that does not fit')
    }
    this.#at = end + 2
    return true
  }

  #readText(): boolean {
    if (this.#nextTag < this.#at) this.#nextTag = this.#find('<', this.#at)
    const end = Math.min(this.#nextTag, this.#open.length === 0 ? this.#text.length : settledEnd(this.#text, this.#at))
    if (end === this.#at) return false
    if (this.#open.length === 0) {
      if (spaceEnd(this.#text, this.#at) < end)
        throw this.#malformed(`text ${this.#rootSeen ? 'after' : 'before'} the root element`)
    } else {
      const raw = this.#text.slice(this.#at, end)
      if (raw.includes(']]>')) throw this.#malformed('"]]>" outside a CDATA section')
      const here = (): number => this.#lineHere()
      this.#handler.text?.(
        this.#referenceBefore(end) ? replaceReferences(normalizeEnds(raw), here) : normalizeEnds(raw)
      )
    }
    this.#at = end
    return true
  }

  #readCdata(): boolean {
    const close = this.#text.indexOf(']]>', this.#at)
    const end = close === -1 ? settledEnd(this.#text, this.#at) : close
    if (close === -1 && end === this.#at) return false
    this.#handler.text?.(normalizeEnds(this.#text.slice(this.#at, end)))
    this.#at = close === -1 ? end : end + ']]>'.length
    this.#inCdata = close === -1
    return true
  }

  /** Whether a `&` comes before `end`; asked with rising ends, so that each is searched for once. */
  #referenceBefore(end: number): boolean {
    if (this.#nextReference < this.#at) this.#nextReference = this.#find('&', this.#at)
    return this.#nextReference < end
  }

  #lineHere(): number {
    while (this.#nextLine < this.#at) {
      this.#line++
      this.#nextLine = this.#find('\n', this.#nextLine + 1)
    }
    return this.#line
  }

  /** As `indexOf`, but infinitely far where there is none: each mark is searched for once and then only compared. */
  #find(mark: string, from: number): number {
    const at = this.#text.indexOf(mark, from)
    return at === -1 ? Infinity : at
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
