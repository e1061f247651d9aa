const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const lineEnd = 0x0a
/** Bytes that are decoded at once: few enough for the engine to have room among what is young, and soon forgotten. */
const blockBytes = 16 * 1024
/** Texts cut from a block before it pays to decode it whole. */
const cutsThatPay = 12

/** The part of a UTF-8 text that a scanner is looking at. */
export class ByteWindow {
  // Buffers, because they find a byte ten times as fast as other arrays do.
  #store = Buffer.alloc(0)
  /** What is in the window and a zero after it, which no text has: whoever runs along stops there without asking. */
  bytes = Buffer.alloc(1)
  size = 0
  /** From here to `#blockEnd` the block lies that texts are cut from. */
  #blockAt = 0
  #blockEnd = 0
  /** It as a text if it is ASCII, where a place in the one is the same place in the other; null if it is not. */
  #block: string | null = null
  /** How many texts were cut from where the next block is to begin. */
  #cuts = 0

  /** Forgets what is before `from`, and adds a piece of whole characters. */
  move(from: number, piece: Uint8Array): void {
    const kept = this.bytes.subarray(from, this.size)
    this.size = kept.length + piece.length
    if (this.size >= this.#store.length) this.#store = Buffer.alloc(2 * this.size + 1)
    // In this order, for what is kept may lie in the same store.
    this.#store.set(kept)
    this.#store.set(piece, kept.length)
    this.#store[this.size] = 0
    this.bytes = this.#store.subarray(0, this.size + 1)
    this.#blockEnd = 0
    this.#cuts = 0
  }

  /** What stands between two places; bytes that are no text become U+FFFD. */
  text(from: number, to: number): string {
    if (to > this.#blockEnd && to - from < blockBytes && ++this.#cuts > cutsThatPay) this.#decodeBlock(from)
    if (this.#block === null || from < this.#blockAt || to > this.#blockEnd) {
      return utf8.decode(this.bytes.subarray(from, to))
    }
    return this.#block.slice(from - this.#blockAt, to - this.#blockAt)
  }

  /** Whether ASCII characters stand between two places. */
  has(mark: string, from: number, to: number): boolean {
    return this.bytes.subarray(from, to).includes(mark)
  }

  /** Where ASCII characters stand next; infinitely far where they do not. */
  find(mark: string, from: number): number {
    const at = this.bytes.indexOf(mark, from)
    return at === -1 ? Infinity : at
  }

  /**
   * How many lines end between two places. A search costs as much to begin with as walking over a few hundred bytes.
   */
  countLines(from: number, to: number): number {
    let lines = 0
    if (to - from < 256) {
      for (let at = from; at < to; at++) if (this.bytes[at] === lineEnd) lines++
      return lines
    }
    for (let at = this.bytes.indexOf(lineEnd, from); at !== -1 && at < to; at = this.bytes.indexOf(lineEnd, at + 1))
      lines++
    return lines
  }

  /** Whether ASCII characters stand there, all of them. */
  startsWith(mark: string, at: number): boolean {
    for (let index = 0; index < mark.length; index++) {
      if (this.bytes[at + index] !== mark.charCodeAt(index)) return false
    }
    return true
  }

  /** Whether these bytes stand there, as far as the window goes. */
  holds(others: Uint8Array, at: number): boolean {
    const length = Math.min(others.length, this.size - at)
    for (let index = 0; index < length; index++) {
      if (this.bytes[at + index] !== others[index]) return false
    }
    return true
  }

  /** Everything beyond ASCII has more bytes than characters, but for bytes that are no text: they are one of each. */
  #decodeBlock(from: number): void {
    this.#blockAt = from
    this.#blockEnd = Math.min(from + blockBytes, this.size)
    const text = utf8.decode(this.bytes.subarray(from, this.#blockEnd))
    this.#block = text.length === this.#blockEnd - from ? text : null
  }
}
