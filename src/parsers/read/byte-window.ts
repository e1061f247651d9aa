const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The part of a UTF-8 text that a scanner is looking at. */
export class ByteWindow {
  #store: Uint8Array = new Uint8Array(0)
  /** What is in the window and a zero after it, which no text has: whoever runs along stops there without asking. */
  bytes: Uint8Array = new Uint8Array(1)
  size = 0
  /** The window as a text, while it is ASCII: then a place in the one is the same place in the other. */
  #ascii: string | 'not' | undefined

  /** Forgets what is before `from`, and adds a piece of whole characters. */
  move(from: number, piece: Uint8Array): void {
    const kept = this.bytes.subarray(from, this.size)
    this.size = kept.length + piece.length
    if (this.size >= this.#store.length) this.#store = new Uint8Array(2 * this.size + 1)
    // In this order, for what is kept may lie in the same store.
    this.#store.set(kept)
    this.#store.set(piece, kept.length)
    this.#store[this.size] = 0
    this.bytes = this.#store.subarray(0, this.size + 1)
    this.#ascii = undefined
  }

  /** What stands between two places; bytes that are no text become U+FFFD. */
  text(from: number, to: number): string {
    this.#ascii ??= this.#decodeAscii()
    return this.#ascii === 'not' ? utf8.decode(this.bytes.subarray(from, to)) : this.#ascii.slice(from, to)
  }

  /** Where ASCII characters stand next; infinitely far where they do not. */
  find(mark: string, from: number): number {
    const last = mark.charCodeAt(mark.length - 1)
    for (let at = from + mark.length - 2; ;) {
      at = this.bytes.indexOf(last, at + 1)
      if (at === -1) return Infinity
      if (mark.length === 1 || this.startsWith(mark, at - mark.length + 1)) return at - mark.length + 1
    }
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
  #decodeAscii(): string {
    const text = utf8.decode(this.bytes.subarray(0, this.size))
    return text.length === this.size ? text : 'not'
  }
}
