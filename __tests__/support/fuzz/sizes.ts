import { mutantOf, pickPiece, replaceAt, type Mutator } from './mutant.js'
import type { Random } from './random.js'

/** Changes that make a report long or deep: reading it must take time that grows no faster than its length. */

const longest = 48 * 1024
const depths = [8, 60, 63, 64, 65, 200, 5000]

const wrap: Mutator = ({ text, syntax }, random) => {
  const depth = random.pick(depths)
  const around = (open: string, close: string): string => open.repeat(depth) + text + close.repeat(depth)
  const did = `${depth} levels around it`
  if (syntax === 'xml') return mutantOf(around('<a>', '</a>'), 'readable', did)
  if (syntax === 'json') return mutantOf(random.oneIn(2) ? around('[', ']') : around('{"a":', '}'), 'readable', did)
  const indent = ' '.repeat(4 * Math.min(depth, 200))
  const lines = text.split('\n').slice(0, longest / indent.length)
  return mutantOf(lines.map(line => `${indent}${line}`).join('\n'), 'readable', did)
}

/** A part of a report takes the place of a part of itself, again and again. */
const embed: Mutator = ({ text, syntax }, random) => {
  const outer = pickContainer(text, syntax, 0, text.length, random)
  const inner = outer && pickContainer(text, syntax, outer[0] + 1, outer[1] - 1, random)
  if (outer === undefined || inner === undefined) return undefined
  const head = text.slice(outer[0], inner[0])
  const tail = text.slice(inner[1], outer[1])
  const depth = Math.min(random.pick(depths), Math.floor(longest / (head.length + tail.length)))
  const nested = head.repeat(depth) + text.slice(inner[0], inner[1]) + tail.repeat(depth)
  return mutantOf(
    replaceAt(text, outer[0], outer[1], nested),
    'readable',
    `${outer[0]} to ${outer[1]} in itself, ${depth} times`
  )
}

/** Where a JSON object or list, or an XML element, stands that begins after a random place of a part of the text. */
function pickContainer(
  text: string,
  syntax: string,
  from: number,
  to: number,
  random: Random
): readonly [number, number] | undefined {
  if (syntax === 'lines' || to <= from) return undefined
  const pattern = syntax === 'json' ? /[[{]/g : /<[\w:.-]+/g
  pattern.lastIndex = from + random.below(to - from)
  const match = pattern.exec(text)
  if (match === null || match.index >= to) return undefined
  const end = syntax === 'json' ? endOfValue(text, match.index) : endOfElement(text, match.index, match[0].slice(1))
  return end === undefined || end > to ? undefined : [match.index, end]
}

function endOfValue(text: string, start: number): number | undefined {
  let depth = 0
  for (const { index, 0: token } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    if (depth === 0) return start + index + token.length
  }
  return undefined
}

function endOfElement(text: string, start: number, name: string): number | undefined {
  const open = text.indexOf('>', start)
  if (text[open - 1] === '/') return open + 1
  const end = text.indexOf(`</${name}>`, open)
  return open === -1 || end === -1 ? undefined : end + name.length + 3
}

const runs = [
  ...[' ', '\t', '\n', '\r', 'a', '1', '0', ':', '.', ',', ';', '(', ')', '[', ']', '{', '/', '\\', '-', '_', '#', '"'],
  ...[
    "'",
    '<',
    '>',
    '&',
    '=',
    '%',
    '\u001b[',
    '\u00e9',
    '!',
    '|',
    '@',
    '*',
    'ok ',
    'a:1: ',
    '../',
    '{ ',
    ' {',
    '\\"',
    '&amp;'
  ],
  ...[' in ', ' in a:1', 'at a.b(', '    at ', '\n    at '],
  ...['a(1,2): ', ' - ', '- ', 'A.', 'a ', '1,', '1.', '::', '<!--', '<a ', '#\n', '\n ', '\u001b', '::1', ' # ', '/a']
]

/** One character or a few, thousands of times: in front, where a word stands, or anywhere. */
const repeatLong: Mutator = ({ text, tokens }, random) => {
  const run = random.pick(runs)
  const long = run.repeat(Math.floor(longest / run.length))
  const token = tokens.length === 0 || random.oneIn(4) ? undefined : random.pick(tokens)
  const [start] = random.oneIn(4) ? [0] : pickPiece(text, 1, random)
  const [from, to] = token === undefined ? [start, start] : [random.oneIn(2) ? token.start : token.end, token.end]
  return mutantOf(replaceAt(text, from, to, long), 'readable', `${JSON.stringify(run)} at ${from}, ${long.length} long`)
}

export const sizes: readonly Mutator[] = [wrap, embed, embed, repeatLong, repeatLong]
