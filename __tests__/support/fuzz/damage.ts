import { mutantOf, pickPiece, replaceAt, type Mutant, type Mutator } from './mutant.js'

/** Changes that know nothing of what a report is: what is left may be a report of something else. */

const flipBytes: Mutator = ({ bytes }, random) => {
  const damaged = Uint8Array.from(bytes)
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(bytes.length)
    damaged[at] = random.oneIn(2) ? random.below(256) : (damaged[at] ?? 0) ^ (1 << random.below(8))
  }
  return { bytes: damaged, promised: 'readable', did: 'some bytes are others' }
}

const splice: Mutator = ({ bytes, file }, random, seeds) => {
  const other = random.pick(seeds)
  const head = bytes.subarray(0, random.below(bytes.length + 1))
  const tail = other.bytes.subarray(random.below(other.bytes.length + 1))
  return { bytes: Buffer.concat([head, tail]), promised: 'readable', did: `${file} goes on as ${other.file}` }
}

/** Two documents of XML or JSON are no report; of two reports in lines, what is red in either stays red. */
const join: Mutator = (seed, random, seeds) => {
  const other = random.pick(seeds)
  if (random.oneIn(2)) return mutantOf(`${seed.text}\n${other.text}`, 'red', `${other.file} after it`)
  return mutantOf(`${other.text}\n${seed.text}`, 'red', `${other.file} before it`)
}

const repeatPiece: Mutator = ({ text }, random) => {
  const [start, end] = pickPiece(text, 200, random)
  const times = 1 + random.below(3)
  return mutantOf(
    replaceAt(text, end, end, text.slice(start, end).repeat(times)),
    'readable',
    `${start} to ${end} again, ${times} times`
  )
}

const dropPiece: Mutator = ({ text }, random) => {
  const [start, end] = pickPiece(text, 200, random)
  return mutantOf(replaceAt(text, start, end, ''), 'readable', `nothing from ${start} to ${end}`)
}

/** A line goes, comes twice or elsewhere; reports of lines are told by lines. */
const moveLine: Mutator = ({ text }, random): Mutant => {
  const lines = text.split('\n')
  const [line = ''] = lines.splice(random.below(lines.length), 1)
  const times = random.below(3)
  for (let i = 0; i < times; i++) lines.splice(random.below(lines.length + 1), 0, line)
  return mutantOf(
    lines.join('\n'),
    'readable',
    `the line ${JSON.stringify(line.slice(0, 80))} elsewhere, ${times} times`
  )
}

const oddities = [
  '\0',
  '\ud800',
  '\udfff',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\r',
  '\u001b[31m',
  '\v',
  '\uffff',
  '&#0;',
  ']]>',
  '\\'
]

const insertOddity: Mutator = ({ text }, random) => {
  const [at] = pickPiece(text, 1, random)
  const oddity = random.pick(oddities)
  return mutantOf(replaceAt(text, at, at, oddity), 'readable', `${JSON.stringify(oddity)} at ${at}`)
}

export const damages: readonly Mutator[] = [flipBytes, splice, join, repeatPiece, dropPiece, moveLine, insertOddity]
