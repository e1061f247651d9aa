/** A list of which nothing is kept: its members are made on each walk, which for very many is less work than keeping them. */
export class Walked<T> implements Iterable<T> {
  readonly length: number
  readonly #walk: () => Iterator<T>

  constructor(length: number, walk: () => Iterator<T>) {
    this.length = length
    this.#walk = walk
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#walk()
  }
}
