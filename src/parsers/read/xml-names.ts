import type { ByteWindow } from './byte-window.js'

/** An element's or attribute's name, one object for all its places in a document. */
export interface XmlName {
  readonly text: string
  /** Without the prefix of its namespace. */
  readonly local: string
  readonly bytes: Uint8Array
}

/** Beyond ASCII, letters are not told apart finer than XML's first ranges do it. */
const wholeName = /^[A-Za-z_:\u00c0-\u00d6\u00d8-\u00f6\u00f8-\uffff][\w:.\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\uffff]*$/

const nameStart = 1
const nameGoesOn = 2
const space = 4
/** Kinds of the 256 bytes, those beyond ASCII taken for letters until the whole name is seen. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  if (byte >= 0x80 || /[A-Za-z_:]/.test(character)) return nameStart | nameGoesOn
  if (/[0-9.-]/.test(character)) return nameGoesOn
  return /[ \t\r\n]/.test(character) ? space : 0
})

/** The end of what may be a name that begins at `from`; `from` itself when none does. */
export function nameEnd(bytes: Uint8Array, from: number): number {
  if (!hasKind(bytes[from], nameStart)) return from
  let end = from + 1
  while (hasKind(bytes[end], nameGoesOn)) end++
  return end
}

/** The first place from `from` on that is no white space. */
export function spaceEnd(bytes: Uint8Array, from: number): number {
  let end = from
  while (hasKind(bytes[end], space)) end++
  return end
}

function hasKind(byte: number | undefined, kind: number): boolean {
  return ((kinds[byte ?? 0] ?? 0) & kind) !== 0
}

export function isName(text: string): boolean {
  return wholeName.test(text)
}

/** Names as they were met last: a report has a few dozen, each of them many thousand times. */
export class NameTable {
  readonly #slots: (XmlName | undefined)[] = Array.from({ length: 1024 }, () => undefined)

  /** The name between two places, found by its bytes; undefined for what is no name. */
  find(window: ByteWindow, from: number, to: number): XmlName | undefined {
    const { bytes } = window
    let slot = 0
    for (let at = from; at < to; at++) slot = (31 * slot + (bytes[at] ?? 0)) & 1023
    const known = this.#slots[slot]
    if (known !== undefined && known.bytes.length === to - from && window.holds(known.bytes, from)) return known
    const found = readName(window.text(from, to), Uint8Array.from(bytes.subarray(from, to)))
    if (found !== undefined) this.#slots[slot] = found
    return found
  }
}

function readName(written: string, bytes: Uint8Array): XmlName | undefined {
  if (!isName(written)) return undefined
  // As a key the engine keeps one copy of it, the same as a constant's, which makes comparing with one a single step.
  const [text = written] = Object.keys({ [written]: true })
  return { text, local: text.slice(text.lastIndexOf(':') + 1), bytes }
}
