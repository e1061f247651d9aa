/** The index of the first of some rising values that is not below a limit; their number where all are. */
export function firstFrom<T extends string | number>(rising: readonly T[], limit: T): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = rising[middle]
    if (value !== undefined && value < limit) low = middle + 1
    else high = middle
  }
  return low
}
