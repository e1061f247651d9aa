/**
 * Bits of entropy that a secret seems to hold: the Shannon entropy of its characters times their number. Of a text that
 * repeats itself one round counts, and a character that is the one before, or its neighbour in Unicode, does not count.
 * An estimate from above: words of a dictionary are not known, so that `correct horse` seems better than it is.
 */
export function estimateEntropy(secret: string): number {
  const counted = dropRuns(oneRound(Array.from(secret)))
  const amounts = new Map<string, number>()
  for (const character of counted) amounts.set(character, (amounts.get(character) ?? 0) + 1)
  return [...amounts.values()].reduce((bits, amount) => bits - amount * Math.log2(amount / counted.length), 0)
}

/** The shortest beginning that, repeated, gives the whole; the last round may be cut off. */
function oneRound(characters: readonly string[]): readonly string[] {
  // The longest beginning that is also the end, for every beginning: Knuth, Morris and Pratt's table.
  const borders: number[] = [0]
  for (let end = 1; end < characters.length; end++) {
    let border = borders[end - 1] ?? 0
    while (border > 0 && characters[border] !== characters[end]) border = borders[border - 1] ?? 0
    borders.push(characters[border] === characters[end] ? border + 1 : 0)
  }
  return characters.slice(0, characters.length - (borders.at(-1) ?? 0))
}

/** `1234`, `dcba` and `aaaa` say no more than their beginning. */
function dropRuns(characters: readonly string[]): readonly string[] {
  return characters.filter((character, index) => {
    const before = characters[index - 1]?.codePointAt(0)
    return before === undefined || Math.abs((character.codePointAt(0) ?? 0) - before) > 1
  })
}
