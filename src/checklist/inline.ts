import { decodeEntity } from './commonmark.js'

/** The text of one block as a reader sees it, and the comments in it that a reader does not see. */
export interface Inline {
  readonly text: string
  readonly comments: readonly Comment[]
}

export interface Comment {
  /** What stands between `<!--` and `-->`. */
  readonly body: string
  /** Where the body begins in the block. */
  readonly start: number
  readonly closed: boolean
  /** Nothing but other comments and spaces come after it. */
  readonly trailing: boolean
}

/** A run of `*`, `_` or `~` of which some may turn out to be marks of emphasis. */
interface Run {
  readonly mark: string
  left: number
}

const escape = /\\([!-/:-@[-`{-~])/y
const entity = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/iy
const address = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/iy
const target = /\]\([ \t]*(?:<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y
const plain = /[^\\&<`[\]!*_~]+/y

/** Takes emphasis, links, code marks, escapes and comments out of a block, in time that grows with its length alone. */
export function reduceInline(source: string): Inline {
  const pieces: (string | Run)[] = []
  const comments: Omit<Comment, 'trailing'>[] = []
  const brackets: number[] = []
  const openers = new Map<string, Run[]>()
  const unclosedTicks = new Set<number>()
  let lastText = 0
  let at = 0

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const put = (piece: string | Run, length: number) => {
    pieces.push(piece)
    at += length
    if (typeof piece !== 'string' || piece.trim() !== '') lastText = at
  }

  while (at < source.length) {
    const char = source.charAt(at)
    const found = take(plain) ?? take(escape) ?? take(entity) ?? take(address)
    if (found !== null) {
      put(char === '&' ? decodeEntity(found[0]) : (found[1] ?? found[0]), found[0].length)
    } else if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4)
      const closed = end >= 0
      comments.push({ body: source.slice(at + 4, closed ? end : undefined), start: at + 4, closed })
      at = closed ? end + 3 : source.length
    } else if (char === '`') {
      const ticks = /`+/.exec(source.slice(at))?.[0].length ?? 1
      const end = unclosedTicks.has(ticks) ? -1 : findTicks(source, at + ticks, ticks)
      if (end < 0) {
        unclosedTicks.add(ticks)
        put('`'.repeat(ticks), ticks)
      } else put(source.slice(at + ticks, end), end + ticks - at)
    } else if (char === '[' || source.startsWith('![', at)) {
      brackets.push(pieces.length)
      put(char === '[' ? '[' : '![', char === '[' ? 1 : 2)
    } else if (char === ']') {
      const opened = brackets.pop()
      const link = opened === undefined ? null : take(target)
      if (opened !== undefined && link !== null) pieces[opened] = ''
      put(link === null ? ']' : '', link?.[0].length ?? 1)
    } else if (char === '*' || char === '_' || char === '~') {
      put(pair(source, at, openers), runLength(source, at))
    } else put(char, 1)
  }
  const text = pieces.map(piece => (typeof piece === 'string' ? piece : piece.mark.repeat(piece.left))).join('')
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    comments: comments.map(comment => ({ ...comment, trailing: comment.start > lastText }))
  }
}

/** The end of a code span: a run of exactly as many backticks as began it; -1 where there is none. */
function findTicks(source: string, from: number, ticks: number): number {
  for (const run of source.slice(from).matchAll(/`+/g)) if (run[0].length === ticks) return from + run.index
  return -1
}

function runLength(source: string, at: number): number {
  let end = at
  while (source[end] === source[at]) end++
  return end - at
}

/** Pairs a run with the open runs of its mark, by the flanking rules of CommonMark 0.31 §6.2. */
function pair(source: string, at: number, openers: Map<string, Run[]>): Run {
  const mark = source.charAt(at)
  const length = runLength(source, at)
  const run: Run = { mark, left: length }
  const before = source.charAt(at - 1) || ' '
  const after = source.charAt(at + length) || ' '
  const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
  const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
  const word = mark === '_'
  const open = openers.get(mark) ?? []
  openers.set(mark, open)
  if (right && (!word || !left || isPunctuation(after))) {
    for (let opener = open.at(-1); opener !== undefined && run.left > 0; opener = open.at(-1)) {
      const both = Math.min(opener.left, run.left)
      opener.left -= both
      run.left -= both
      if (opener.left === 0) open.pop()
    }
  }
  if (run.left > 0 && left && (!word || !right || isPunctuation(before))) open.push(run)
  return run
}

const isSpace = (char: string) => /\s/.test(char)
const isPunctuation = (char: string) => /[\p{P}\p{S}]/u.test(char)
