/** `1,234,567`: the same on every machine. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** A number with its noun: `1 test`, `2 tests`, `1,200 advisories`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`
}

/** Names as a list for people, the first `most` of them: `a`, `a and b`, `a, b and 3 more`. */
export function listNames(names: readonly string[], most = 5): string {
  const kept = names.length > most ? names.slice(0, most) : names.slice(0, -1)
  const last = names.length > most ? `${String(names.length - most)} more` : (names.at(-1) ?? 'none')
  return kept.length === 0 ? last : `${kept.join(', ')} and ${last}`
}

/** Orders texts by their characters, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
