/** Some of these people are needed, and how many. */
export interface Need {
  readonly of: readonly number[]
  readonly count: number
}

/** Ways that are tried before the rest is left: far more than any change has owners who signed. */
const mostWays = 2000

/**
 * The ways to choose people so that every need is met that can be met, the first ones of each need first; beyond a
 * bound the rest is left out, so that a need may stay open and is never met by nobody.
 */
export function waysToCover(needs: readonly Need[]): readonly ReadonlySet<number>[] {
  const able = needs.filter(({ of, count }) => of.length >= count)
  const ways: ReadonlySet<number>[] = []
  const choose = (index: number, chosen: ReadonlySet<number>): void => {
    if (ways.length >= mostWays) return
    const need = able[index]
    if (need === undefined) ways.push(chosen)
    else if (need.of.filter(person => chosen.has(person)).length >= need.count) choose(index + 1, chosen)
    else for (const person of need.of) if (!chosen.has(person)) choose(index, new Set([...chosen, person]))
  }
  choose(0, new Set())
  return ways
}
