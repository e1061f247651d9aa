/**
 * What an asynchronous work makes of each item, in their order; so many are under way at once. The first throw is the
 * answer, and nothing is begun after it.
 */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>
): Promise<readonly R[]> {
  const waiting = [...items.entries()]
  const done: (readonly [number, R])[] = []
  const goOn = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, item] = next
      try {
        done.push([index, await work(item)])
      } catch (error) {
        waiting.length = 0
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  return done.sort(([a], [b]) => a - b).map(([, result]) => result)
}
