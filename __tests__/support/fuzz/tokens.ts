/** A place in a report's text that stands for one thing: the whole number, a string without its quotes. */
export interface Token {
  readonly kind: 'number' | 'string' | 'literal' | 'name'
  readonly start: number
  readonly end: number
  /** Whether quotes stand around it. */
  readonly quoted: boolean
}

export type Syntax = 'json' | 'xml' | 'lines'

const isNumeral = /^-?[\d.,]*\d%?$/
const isLiteral = /^(?:true|false|null)$/i

/** What a text begins with tells its syntax; one JSON object a line has JSON's tokens too. */
export function syntaxOf(text: string): Syntax {
  const first = text.trimStart()[0]
  return first === '<' ? 'xml' : first === '{' || first === '[' ? 'json' : 'lines'
}

/** The tokens of a text, found without any parser: names are JSON's keys and the names of elements and attributes. */
export function listTokens(text: string): readonly Token[] {
  switch (syntaxOf(text)) {
    case 'json':
      return [...jsonTokens(text)]
    case 'xml':
      return [...xmlTokens(text)]
    case 'lines':
      return [...lineTokens(text)]
  }
}

function* jsonTokens(text: string): Generator<Token> {
  for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|-?\d[\d.eE+-]*|true|false|null/g)) {
    const [whole, inner, colon] = match
    if (inner === undefined) yield tokenAt(match.index, whole, false)
    else yield tokenAt(match.index + 1, inner, true, colon === undefined ? undefined : 'name')
  }
}

function* xmlTokens(text: string): Generator<Token> {
  for (const match of text.matchAll(
    /<([\w:.-]+)|\s([\w:.-]+)=(?:"([^"<]*)"|'([^'<]*)')|>\s*([^<>]*[^<>\s])\s*(?=<)/g
  )) {
    const [whole, element, attribute, double, single, inner] = match
    const value = double ?? single
    if (element !== undefined) yield tokenAt(match.index + 1, element, false, 'name')
    else if (attribute !== undefined && value !== undefined) {
      yield tokenAt(match.index + 1, attribute, false, 'name')
      yield tokenAt(match.index + whole.length - 1 - value.length, value, true)
    } else if (inner !== undefined) yield tokenAt(match.index + whole.indexOf(inner), inner, false)
  }
}

function* lineTokens(text: string): Generator<Token> {
  for (const match of text.matchAll(/\d[\d.]*|[A-Za-z_]+/g)) yield tokenAt(match.index, match[0], false)
}

function tokenAt(start: number, inner: string, quoted: boolean, kind?: Token['kind']): Token {
  const told = isNumeral.test(inner) ? 'number' : isLiteral.test(inner) ? 'literal' : 'string'
  return { kind: kind ?? told, start, end: start + inner.length, quoted }
}
