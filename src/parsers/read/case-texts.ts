/** Characters of one text that are looked through for a message or a place. */
const maxText = 64 * 1024

/**
 * What a test case says in elements of its own, by their names: the first of each, as much of it as is looked through.
 */
export class CaseTexts {
  readonly #wanted: ReadonlySet<string>
  readonly #texts = new Map<string, string>()
  #at: string | undefined

  constructor(...wanted: readonly string[]) {
    this.#wanted = new Set(wanted)
  }

  open(name: string): void {
    this.#at = this.#wanted.has(name) && !this.#texts.has(name) ? name : undefined
    if (this.#at !== undefined) this.#texts.set(name, '')
  }

  text(text: string): void {
    if (this.#at === undefined) return
    const before = this.#texts.get(this.#at) ?? ''
    if (before.length < maxText) this.#texts.set(this.#at, before + text.slice(0, maxText - before.length))
  }

  close(): void {
    this.#at = undefined
  }

  get(name: string): string {
    return this.#texts.get(name) ?? ''
  }

  /** Forgets everything, for the next case. */
  clear(): void {
    this.#at = undefined
    this.#texts.clear()
  }
}
