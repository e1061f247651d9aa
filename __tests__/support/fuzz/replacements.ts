import { mutantOf, replaceAt, type Mutator, type Promised } from './mutant.js'
import type { Random } from './random.js'
import type { Seed } from './seeds.js'
import type { Token } from './tokens.js'

/** Changes of one word: a count that is none, a status nobody knows. None of them is better news than the word was. */

/** What stands in place of a number by where it stands; `huge` may be more hits of a line, if odd ones: good news. */
const numbers = {
  lines: { bad: ['NaN', '-1', '-Infinity'], huge: ['1e309', '99999999999999999999', '1,234.5', 'Infinity'] },
  quotes: {
    bad: ['NaN', '-1', '-Infinity', '', 'x', '0x10'],
    huge: ['1e309', '99999999999999999999', '1,234.5', 'Infinity']
  },
  json: {
    bad: ['NaN', '-1', 'null', '""', '"x"', '[]', '{}', 'false'],
    huge: ['1e309', '99999999999999999999', '"Infinity"', '"1,234.5"', 'true']
  }
}

const replaceNumber: Mutator = (seed, random) => {
  const token = pickToken(seed, random, ['number'])
  if (token === undefined) return undefined
  const where = seed.syntax === 'lines' ? 'lines' : token.quoted || seed.syntax === 'xml' ? 'quotes' : 'json'
  // OpenCover's line number of what is in no source: any other counts.
  if (seed.text.slice(token.start, token.end) === '16707566') return undefined
  const isHuge = random.oneIn(2)
  const word = random.pick(numbers[where][isHuge ? 'huge' : 'bad'])
  return replace(seed, token, word, promiseOfNumber(seed, word, isHuge))
}

function promiseOfNumber({ syntax, read }: Seed, word: string, isHuge: boolean): Promised {
  if (typeof read === 'string') return 'readable'
  if (read.report.kind === 'coverage' && isHuge) return 'readable'
  // SimpleCov's word for a line that is no code.
  if (read.format === 'simplecov' && word === 'null') return 'readable'
  // A line that has no number where a place should be is other output, which compilers mix with their findings.
  if (read.report.kind === 'findings' && syntax === 'lines') return 'red'
  return namesRules(read.format) ? 'red' : 'no-better'
}

const unknownWords = ['zzqx', 'Zzqx', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '💥', '\ud800']

const replaceString: Mutator = (seed, random) => {
  const token = pickToken(seed, random, ['string'])
  if (token === undefined) return undefined
  return replace(seed, token, random.pick(unknownWords), promiseOfString(seed))
}

/** In lines any word may be what makes its line a record. */
function promiseOfString({ syntax, read }: Seed): Promised {
  if (syntax === 'lines' || typeof read === 'string') return 'readable'
  return namesRules(read.format) ? 'red' : 'no-better'
}

/** Whether an id or an index may lead to the rule that a level is taken from, and a broken one to the default. */
function namesRules(format: string): boolean {
  return format === 'sarif'
}

const replaceLiteral: Mutator = (seed, random) => {
  const token = pickToken(seed, random, ['literal'])
  if (token === undefined) return undefined
  const words = seed.syntax === 'json' && !token.quoted ? ['"zzqx"', '-1', '[]', '{}'] : ['zzqx', '-1', '2']
  return replace(seed, token, random.pick(words), 'no-better')
}

/** What a report does not say may be what it says when all is well. */
const renameKey: Mutator = (seed, random) => {
  const token = pickToken(seed, random, ['name'])
  return token === undefined ? undefined : replace(seed, token, random.pick(unknownWords.slice(0, 6)), 'readable')
}

/** Of two members with one key JSON keeps the second; an attribute that is written twice is no XML. */
const repeatKey: Mutator = (seed, random) => {
  const token = pickToken(seed, random, ['name'])
  if (token === undefined || seed.syntax === 'lines') return undefined
  const key = seed.text.slice(token.start, token.end)
  if (seed.syntax === 'xml') return replace(seed, { ...token, end: token.start }, `${key}="0" `, 'no-better')
  const [value, name] = [
    random.pick(['0', '1e309', 'null', '[]', '{}', '"passed"']),
    random.pick([key, key, '__proto__'])
  ]
  const at = token.start - 1
  const text = replaceAt(seed.text, at, at, `"${name}":${value},`)
  // Where keys are names of branches one more may be one that was taken.
  const mayBeNews = typeof seed.read !== 'string' && seed.read.report.kind === 'coverage'
  const promised = name === key ? 'same' : mayBeNews ? 'readable' : 'no-better'
  return mutantOf(text, promised, `"${name}":${value} before ${at}`)
}

function pickToken({ tokens }: Seed, random: Random, kinds: readonly Token['kind'][]): Token | undefined {
  const fitting = tokens.filter(({ kind }) => kinds.includes(kind))
  return fitting.length === 0 ? undefined : random.pick(fitting)
}

function replace({ text }: Seed, { start, end }: Token, by: string, promised: Promised) {
  const did = `${JSON.stringify(by)} for ${JSON.stringify(text.slice(start, end).slice(0, 80))} at ${start}`
  return mutantOf(replaceAt(text, start, end, by), promised, did)
}

export const replacements: readonly Mutator[] = [
  replaceNumber,
  replaceNumber,
  replaceString,
  replaceString,
  replaceLiteral,
  renameKey,
  repeatKey
]
