import { ReportError, type ReportInput, type Sniffed } from '../define.js'
import { readUtf8 } from './decode.js'
import { parseDocument, parseFirstLine } from './document.js'
import { maxString } from './limits.js'
import { splitLines } from './lines.js'
import { readXml } from './xml.js'

/** Characters of a file that recognising looks at. */
const headLength = 64 * 1024
const headLines = 100

/**
 * Decodes a report and takes the first look at it; `bytes` is the file's size. Throws `ReportError` `report-empty`, and
 * whatever decoding, a JSON document that is not well formed, or an XML prolog makes it throw.
 */
export function openReport(path: string, chunks: Iterable<Uint8Array>, bytes: number): ReportInput {
  const tape = new Tape(readUtf8(chunks))
  tape.readUntil(isNotBlank)
  const first = /\S/.exec(tape.text)?.[0]
  if (first === undefined) {
    throw new ReportError('report-empty', 'The file is empty: whatever should have written it did not.')
  }
  const sniffed =
    first === '<' ? sniffXml(tape) : first === '{' || first === '[' ? sniffJson(tape, bytes) : sniffLines(tape)
  return { path, sniffed, chunks: () => tape.pieces(), lines: () => splitLines(tape.texts()) }
}

function isNotBlank(text: string): boolean {
  return /\S/.test(text)
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The pieces of a text, of which the first can be looked at before all are read from the start. */
class Tape {
  readonly #rest: Iterator<Uint8Array>
  /** What was looked at so far. */
  text = ''

  constructor(pieces: Iterable<Uint8Array>) {
    this.#rest = pieces[Symbol.iterator]()
  }

  /** Takes one more piece into `text` and gives it; undefined at the end. */
  advance(): string | undefined {
    const next = this.#rest.next()
    if (next.done === true) return undefined
    const piece = utf8.decode(next.value)
    this.text += piece
    return piece
  }

  /** Advances until a piece has it or nothing is left; looks at each piece once, for the text may become long. */
  readUntil(isFound: (piece: string) => boolean): void {
    for (let piece = this.advance(); piece !== undefined && !isFound(piece); piece = this.advance());
  }

  readLength(length: number): void {
    while (this.text.length < length && this.advance() !== undefined);
  }

  /** Gives what was looked at, and forgets it. */
  take(): string {
    const text = this.text
    this.text = ''
    return text
  }

  *texts(): Generator<string> {
    yield this.take()
    while (this.advance() !== undefined) yield this.take()
  }

  /** The same in UTF-8, where nothing that was not looked at needs decoding. */
  *pieces(): Generator<Uint8Array> {
    yield encode(this.take())
    for (let next = this.#rest.next(); next.done !== true; next = this.#rest.next()) yield next.value
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function sniffXml(tape: Tape): Sniffed {
  tape.readLength(headLength)
  if (/^\s*<(!doctype\s+html|html|head|body)\b/i.test(tape.text)) {
    throw new ReportError(
      'report-unknown-format',
      'The file is a web page (HTML), not a report: a download failed, perhaps.'
    )
  }
  let root: { name: string; attributes: Readonly<Record<string, string>> } | undefined
  readXml(lookAhead(tape), {
    open(name, attributes) {
      root = { name, attributes: Object.fromEntries(attributes.entries()) }
      return 'stop'
    }
  })
  if (root === undefined) throw new ReportError('report-truncated', 'The XML ends before its root element.')
  return { syntax: 'xml', root: root.name, attributes: root.attributes, head: tape.text.slice(0, headLength) }
}

/** The text from the start, taken into the tape as it is asked for. */
function* lookAhead(tape: Tape): Generator<Uint8Array> {
  yield encode(tape.text)
  for (let piece = tape.advance(); piece !== undefined; piece = tape.advance()) yield encode(piece)
}

/** Where one object of several lines ends and the next begins: within a document a comma would stand between. */
const seam = /^\}\s*\n\{/m

/**
 * JSON is one document, unless its first line, or what its first lines are together, is one already and more follows:
 * then it is read by line, for the text between may be something that its format allows.
 */
function sniffJson(tape: Tape, bytes: number): Sniffed {
  refuseTooLong(bytes)
  if (!tape.text.trimStart().includes('\n')) tape.readUntil(piece => piece.includes('\n'))
  const begin = tape.text.search(/\S/)
  const lineEnd = tape.text.indexOf('\n', begin)
  const lead = tape.text.slice(0, lineEnd === -1 ? tape.text.length : lineEnd)
  const document = parseFirstLine(lead)
  if (document === undefined) {
    tape.readLength(headLength)
    if (seam.test(tape.text.slice(0, headLength))) return sniffLines(tape)
    while (tape.advance() !== undefined) refuseTooLong(tape.text.length)
    return { syntax: 'json', value: parseDocument(tape.take()) }
  }
  if (!isNotBlank(tape.text.slice(lead.length))) tape.readUntil(isNotBlank)
  if (isNotBlank(tape.text.slice(lead.length))) return sniffLines(tape)
  tape.take()
  return { syntax: 'json', value: document.value }
}

function refuseTooLong(length: number): void {
  if (length <= maxString) return
  throw new ReportError(
    'report-too-large',
    `The JSON is ${length} characters long; a document of more than ${maxString} cannot be read. Split the report.`
  )
}

function sniffLines(tape: Tape): Sniffed {
  tape.readLength(headLength)
  const head = tape.text.slice(0, headLength)
  const lines = [...splitLines([head])].filter(line => line.trim() !== '')
  return { syntax: 'lines', head: lines.slice(0, headLines) }
}
