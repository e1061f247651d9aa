/** The ways that a pattern may go, any of which may match. */
export type Branch = readonly Part[]

/** Something that stands `least` to `most` times, one after the other. */
export interface Part {
  readonly what:
    | { readonly is: 'take'; readonly takes: (character: string) => boolean }
    | { readonly is: 'line-start' | 'line-end' }
    | { readonly is: 'group'; readonly branches: readonly Branch[] }
  readonly least: number
  readonly most: number
}

type Takes = (character: string) => boolean

const mostCharacters = 500
const mostTimes = 255
const mostDepth = 32

const isDigit: Takes = character => character >= '0' && character <= '9'
const isWord: Takes = character => /^[A-Za-z0-9_]$/.test(character)
const isSpace: Takes = character => /^\s$/.test(character)
const not =
  (takes: Takes): Takes =>
  character =>
    !takes(character)

const classes: Readonly<Record<string, Takes>> = {
  d: isDigit,
  D: not(isDigit),
  w: isWord,
  W: not(isWord),
  s: isSpace,
  S: not(isSpace)
}
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** What ends the reading: where it stops, a sentence says why. */
class Mistake extends Error {}

/**
 * Reads a regular expression with groups, `|`, `* + ? {n,m}`, `[…]`, `.`, `^`, `$`
 * and the classes `\d \w \s`; a leading
 * `(?i)` takes capital and small letters as equal. Everything that would look elsewhere in the text is a mistake.
 */
export function readPattern(source: string): { readonly branches: readonly Branch[] } | { readonly mistake: string } {
  try {
    return { branches: read(source) }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return { mistake: error.message }
  }
}

function read(source: string): readonly Branch[] {
  const ignoresCase = source.startsWith('(?i)')
  const signs = Array.from(ignoresCase ? source.slice(4) : source)
  if (signs.length > mostCharacters) {
    throw new Mistake(`A pattern has at most ${String(mostCharacters)} characters; this one has more.`)
  }
  let at = 0
  let depth = 0
  const folded = (takes: Takes): Takes =>
    ignoresCase ? character => takes(character.toLowerCase()) || takes(character.toUpperCase()) : takes
  const take = (takes: Takes): Part['what'] => ({ is: 'take', takes: folded(takes) })

  const readBranches = (): readonly Branch[] => {
    if (++depth > mostDepth) throw new Mistake(`Groups in a pattern are nested at most ${String(mostDepth)} deep.`)
    const branches: Part[][] = [[]]
    for (; at < signs.length && signs[at] !== ')';) {
      if (signs[at] === '|') {
        at++
        branches.push([])
      } else branches.at(-1)?.push(readTimes(readOne()))
    }
    depth--
    return branches
  }

  const readOne = (): Part['what'] => {
    const sign = signs[at++] ?? ''
    switch (sign) {
      case '(':
        return readGroup()
      case '[':
        return take(readSet())
      case '.':
        return { is: 'take', takes: character => character !== '\n' && character !== '\r' }
      case '^':
        return { is: 'line-start' }
      case '$':
        return { is: 'line-end' }
      case '\\': {
        const escaped = readEscape()
        return take(typeof escaped === 'string' ? character => character === escaped : escaped)
      }
      case '*':
      case '+':
      case '?':
      case '{':
        throw new Mistake(`The \`${sign}\` has nothing before it to repeat; write \`\\${sign}\` for the sign itself.`)
    }
    return take(character => character === sign)
  }

  const readGroup = (): Part['what'] => {
    if (signs[at] === '?' && signs[at + 1] !== ':') {
      throw new Mistake(
        'Groups that begin with `(?` look elsewhere in the text, which has no linear time; only `(?:` is read.'
      )
    }
    if (signs[at] === '?') at += 2
    const branches = readBranches()
    if (signs[at++] !== ')')
      throw new Mistake('A group is not closed; write `)` after it, or `\\(` for the sign itself.')
    return { is: 'group', branches }
  }

  const readEscape = (): string | Takes => {
    const sign = signs[at++]
    if (sign === undefined) throw new Mistake('The pattern ends with `\\`; write `\\\\` for the sign itself.')
    const known = classes[sign] ?? controls[sign]
    if (known !== undefined) return known
    if (/^[A-Za-z0-9]$/.test(sign))
      throw new Mistake(`\`\\${sign}\` is not read in patterns; known are \\d, \\w, \\s, \\n, \\r and \\t.`)
    return sign
  }

  const readSet = (): Takes => {
    const excludes = signs[at] === '^'
    if (excludes) at++
    const wanted: Takes[] = []
    for (let first = true; first || signs[at] !== ']'; first = false) {
      const from = readSetSign()
      if (typeof from !== 'string') wanted.push(from)
      else if (signs[at] === '-' && signs[at + 1] !== ']') {
        at++
        const to = readSetSign()
        if (typeof to !== 'string' || to < from)
          throw new Mistake(`The range after \`${from}\` in a \`[…]\` goes backwards or to no character.`)
        wanted.push(character => character >= from && character <= to)
      } else wanted.push(character => character === from)
    }
    at++
    const listed: Takes = character => wanted.some(takes => takes(character))
    // Case is ignored before the set is turned round: `(?i)[^a]` takes no `A`.
    const takes = folded(listed)
    return excludes ? not(takes) : takes
  }

  const readSetSign = (): string | Takes => {
    const sign = signs[at++]
    if (sign === undefined)
      throw new Mistake('A `[…]` is not closed; write `]` after it, or `\\[` for the sign itself.')
    return sign === '\\' ? readEscape() : sign
  }

  const readTimes = (what: Part['what']): Part => {
    const times = readCount()
    // Whether as little or as much as possible is taken changes where a match ends, not whether there is one.
    if (times !== undefined && signs[at] === '?') at++
    if (times !== undefined && /^[*+?{]$/.test(signs[at] ?? ''))
      throw new Mistake('A repetition is repeated; put the first into a group.')
    return { what, ...(times ?? { least: 1, most: 1 }) }
  }

  const readCount = (): Pick<Part, 'least' | 'most'> | undefined => {
    const sign = signs[at]
    if (sign === '*' || sign === '+' || sign === '?') {
      at++
      return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
    }
    if (sign !== '{') return undefined
    const end = signs.indexOf('}', at)
    const counts = /^(\d{1,3})(,(\d{0,3}))?$/.exec(end === -1 ? '' : signs.slice(at + 1, end).join(''))
    const least = Number(counts?.[1])
    const most = counts?.[2] === undefined ? least : counts[3] === '' ? Infinity : Number(counts[3])
    if (!(least <= most && least <= mostTimes && (most === Infinity || most <= mostTimes))) {
      throw new Mistake(
        `A \`{\` is followed by {n}, {n,} or {n,m} up to ${String(mostTimes)}; write \`\\{\` for the sign itself.`
      )
    }
    at = end + 1
    return { least, most }
  }

  const branches = readBranches()
  if (at < signs.length) throw new Mistake('A `)` closes no group; write `\\)` for the sign itself.')
  return branches
}
