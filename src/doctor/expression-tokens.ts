export type Token =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }

const pattern =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>-?\d+(?:\.\d+)?)(?![\w.])|(?<name>[A-Za-z_][\w-]*)|(?<sign>&&|\|\||==|!=|<=|>=|[!<>()[\].,*]))/y

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null]
])

/** Enough for any condition; nothing longer is read, so that nothing in brackets goes deep either. */
const most = 500

/** The words and signs of an expression of GitHub's; undefined where there is something else in it, or too much. */
export function tokenize(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  const trimmed = text.trim()
  pattern.lastIndex = 0
  while (pattern.lastIndex < trimmed.length) {
    const found = pattern.exec(trimmed)?.groups
    if (found === undefined || tokens.length === most) return undefined
    tokens.push(tokenOf(found))
  }
  return tokens
}

function tokenOf(found: Readonly<Record<string, string | undefined>>): Token {
  const { text, number, name, sign = '' } = found
  if (text !== undefined) return { kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'") }
  if (number !== undefined) return { kind: 'literal', value: Number(number) }
  if (name === undefined) return { kind: 'sign', sign }
  const word = words.get(name)
  return word === undefined ? { kind: 'name', name } : { kind: 'literal', value: word }
}
