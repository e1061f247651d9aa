import { ReportError } from '../define.js'

/** Enough bytes to see a byte order mark and an XML declaration whole. */
const lookAhead = 256

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of a file in pieces, in order, without byte order mark; throws as `readUtf8` does. */
export function* decodeText(chunks: Iterable<Uint8Array>): Generator<string> {
  for (const piece of readUtf8(chunks)) yield utf8.decode(piece)
}

/**
 * The text of a file as UTF-8, without byte order mark, in pieces of whole characters; each is good until the next is
 * asked for. The encoding is told by the mark, else by the zeros of UTF-16, else by the XML declaration, else it is
 * UTF-8; bytes that are no text in it are for whoever decodes the pieces to make U+FFFD of. Throws `ReportError`
 * `report-not-text` for NUL characters and `report-malformed` for an encoding nobody knows.
 */
export function* readUtf8(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let convert: Converter | undefined
  let head: Uint8Array = new Uint8Array(0)
  for (const chunk of chunks) {
    if (convert !== undefined) {
      yield* checkText(convert(chunk, false))
      continue
    }
    head = join(head, chunk)
    if (head.length < lookAhead) continue
    convert = chooseConverter(head)
    yield* checkText(convert(head, false))
    head = new Uint8Array(0)
  }
  convert ??= chooseConverter(head)
  yield* checkText(convert(head, true))
}

function* checkText(piece: Uint8Array): Generator<Uint8Array> {
  if (piece.length === 0) return
  if (piece.includes(0)) {
    throw new ReportError(
      'report-not-text',
      'The file contains NUL characters: it is binary, or text in an unknown encoding.'
    )
  }
  yield piece
}

/** Takes the bytes of a file, piece by piece, and gives those of its text in UTF-8. */
type Converter = (bytes: Uint8Array, isLast: boolean) => Uint8Array

function chooseConverter(head: Uint8Array): Converter {
  const label = markedEncoding(head) ?? declaredEncoding(head)
  return label === undefined || label === 'utf-8' ? cutAtCharacters() : encodeAnew(label)
}

/** The encoding that the first bytes give away by a mark or by where their zeros are. */
function markedEncoding(head: Uint8Array): string | undefined {
  const [first, second, third] = head
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (second === 0 && isOpening(first)) return 'utf-16le'
  if (first === 0 && isOpening(second)) return 'utf-16be'
  return undefined
}

/** `<`, `{` or `[`: what a report begins with. */
function isOpening(byte: number | undefined): boolean {
  return byte === 0x3c || byte === 0x7b || byte === 0x5b
}

/**
 * The encoding of the XML declaration. One that says UTF-16 in single bytes is wrong about itself, and UTF-8 is meant.
 */
function declaredEncoding(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head.subarray(0, lookAhead))
  const declared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'<>]*)["']/.exec(text)?.[1]?.toLowerCase()
  return declared === undefined || /^(utf-?16|ucs-?2|unicode$)/.test(declared) ? undefined : declared
}

function encodeAnew(label: string): Converter {
  const decoder = createDecoder(label)
  const encoder = new TextEncoder()
  return (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast }))
}

/** A label that the platform does not know is all that constructing a decoder can throw for. */
function createDecoder(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    throw new ReportError('report-malformed', `The XML declaration names the encoding "${label}", which is unknown.`, 1)
  }
}

/**
 * The bytes as they are, without their mark. Cutting them anew here is cheaper than
 * a TextDecoder that was asked to stream.
 */
function cutAtCharacters(): Converter {
  let waiting: Uint8Array = new Uint8Array(0)
  let begun = false
  return (bytes, isLast) => {
    const all = waiting.length === 0 ? bytes : join(waiting, bytes)
    const end = isLast ? all.length : all.length - unfinishedBytes(all)
    // A copy: the next piece may come in the same memory.
    waiting = Uint8Array.from(all.subarray(end))
    const isMarked = !begun && all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf
    begun ||= end > 0
    return all.subarray(isMarked ? 3 : 0, end)
  }
}

/** How many bytes at the end (at most 3) begin a character that the next bytes must finish. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back]
    if (byte === undefined || byte < 0x80) return 0
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? back : 0
  }
  return 0
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
