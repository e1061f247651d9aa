import type { Random } from './random.js'

/** The ways in which a text is written to a file, none of which changes what it says. */
interface Encoding {
  readonly name: string
  readonly encode: (text: string) => Uint8Array
  /** Whether the text can be written so that a reader finds the encoding out. */
  readonly fits: (text: string) => boolean
}

const mark = '\uFEFF'
const always = (): boolean => true
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()
/** Without a mark the zeros beside the first character tell, and only what a document begins with. */
const isTold = (text: string): boolean => /^[<{[]/.test(text)

const encodings: readonly Encoding[] = [
  { name: 'UTF-8 with a mark', encode: text => Buffer.from(mark + text), fits: always },
  { name: 'UTF-16LE with a mark', encode: text => Buffer.from(mark + text, 'utf16le'), fits: always },
  { name: 'UTF-16BE with a mark', encode: text => utf16be(mark + text), fits: always },
  { name: 'UTF-16LE', encode: text => Buffer.from(text, 'utf16le'), fits: isTold },
  { name: 'UTF-16BE', encode: utf16be, fits: isTold },
  { name: 'CRLF', encode: text => Buffer.from(text.replaceAll('\n', '\r\n')), fits: text => !text.includes('\r') }
]

export interface Encoded {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A text in some encoding; undefined for one that says itself how it is written, or that no encoding holds. */
export function encodeSomehow(text: string, random: Random): Encoded | undefined {
  const { name, encode, fits } = random.pick(encodings)
  const isPlain = !/[\0\uFFFD\uFEFF]/.test(text) && !/encoding\s*=\s*["'](?!utf-8["'])/i.test(text.slice(0, 300))
  return isPlain && fits(text) ? { name, bytes: encode(text) } : undefined
}
