import { ReportError } from '../define.js'

/** Enough bytes to see a byte order mark and an XML declaration whole. */
const lookAhead = 256

/**
 * The text of a file in pieces, in order, without byte order mark. The encoding is told by the mark, else by the zeros of
 * UTF-16, else by the XML declaration, else it is UTF-8; bytes that are no text in it become U+FFFD.
 * Throws `ReportError` `report-not-text` for NUL characters and `report-malformed` for an encoding nobody knows.
 */
export function* decodeText(chunks: Iterable<Uint8Array>): Generator<string> {
  let decode: ((bytes: Uint8Array, last: boolean) => string) | undefined
  let waiting: Uint8Array = new Uint8Array(0)
  for (const chunk of chunks) {
    if (decode !== undefined) {
      yield* checkText(decode(chunk, false))
      continue
    }
    waiting = join(waiting, chunk)
    if (waiting.length < lookAhead) continue
    decode = chooseDecoder(waiting)
    yield* checkText(decode(waiting, false))
    waiting = new Uint8Array(0)
  }
  decode ??= chooseDecoder(waiting)
  yield* checkText(decode(waiting, true))
}

function* checkText(text: string): Generator<string> {
  if (text === '') return
  if (text.includes('\0')) {
    throw new ReportError(
      'report-not-text',
      'The file contains NUL characters: it is binary, or text in an unknown encoding.'
    )
  }
  yield text
}

function chooseDecoder(head: Uint8Array): (bytes: Uint8Array, last: boolean) => string {
  const label = markedEncoding(head) ?? declaredEncoding(head)
  return label === undefined || label === 'utf-8' ? utf8Decoder() : labelledDecoder(label)
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

/** The encoding of the XML declaration. One that says UTF-16 in single bytes is wrong about itself, and UTF-8 is meant. */
function declaredEncoding(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head.subarray(0, lookAhead))
  const declared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'<>]*)["']/.exec(text)?.[1]?.toLowerCase()
  return declared === undefined || /^(utf-?16|ucs-?2|unicode$)/.test(declared) ? undefined : declared
}

function labelledDecoder(label: string): (bytes: Uint8Array, last: boolean) => string {
  const decoder = createDecoder(label)
  return (bytes, last) => decoder.decode(bytes, { stream: !last })
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
 * Decodes at character boundaries of our own finding, because a TextDecoder that was asked to stream is four times slower.
 */
function utf8Decoder(): (bytes: Uint8Array, last: boolean) => string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let waiting: Uint8Array = new Uint8Array(0)
  let begun = false
  return (bytes, last) => {
    const all = join(waiting, bytes)
    const end = last ? all.length : all.length - unfinishedBytes(all)
    waiting = all.slice(end)
    const text = decoder.decode(all.subarray(0, end))
    const marked = !begun && text.startsWith('\uFEFF')
    begun ||= text !== ''
    return marked ? text.slice(1) : text
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
  if (first.length === 0) return second
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
