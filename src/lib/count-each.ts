/** How often each value comes; with `counts`, added to what they say. */
export function countEach<T>(values: Iterable<T>, counts = new Map<T, number>()): Map<T, number> {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
