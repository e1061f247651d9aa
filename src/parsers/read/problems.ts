import { plural } from '../../lib/words.js'
import type { Problem } from '../../model/reports.js'

/**
 * Problems of one report, one of each code: a file that is wrong in the same way ten thousand times says so once, with
 * the first place and the number. One that blocks keeps blocking whatever joins it.
 */
export class Problems {
  readonly #byCode = new Map<string, { readonly first: Problem; times: number; blocks: boolean }>()

  /** `message` is a whole sentence about this one place; `line` counts from 1. */
  add(code: string, message: string, { line, blocks = false }: { line?: number; blocks?: boolean } = {}): void {
    const seen = this.#byCode.get(code)
    if (seen === undefined) {
      const first: Problem = { code, message, blocks, ...(line === undefined ? {} : { line }) }
      this.#byCode.set(code, { first, times: 1, blocks })
    } else {
      seen.times += 1
      seen.blocks ||= blocks
    }
  }

  list(): readonly Problem[] {
    return [...this.#byCode.values()].map(({ first, times, blocks }) => ({
      ...first,
      blocks,
      message: times === 1 ? first.message : `${first.message} The same is wrong in ${plural(times - 1, 'more place')}.`
    }))
  }
}
