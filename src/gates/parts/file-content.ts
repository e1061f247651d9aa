import { formatDuration, parseDuration } from '../../lib/duration.js'
import { oneLine } from '../../lib/escape.js'
import { dayOf, instantOf } from '../../lib/instant.js'
import { findSection } from '../../lib/markdown-section.js'
import { compileAnywhere } from '../../lib/pattern.js'
import type { FileFacts, Pointed, PointedValue } from '../../model/file.js'
import type { Reason } from '../../model/reason.js'
import type { Say } from '../define.js'
import { readWords, type FileOptions, type Words } from './file-options.js'

export const contentReasons = {
  'no-text': '{path} does not contain "{text}"; write it, or correct what is asked.',
  'no-match': '{path} has nothing that {pattern} matches; write it, or correct the pattern.',
  forbidden: '{path} contains {what} in line {line}, which must not be there; remove it.',
  'no-heading': '{path} has no heading "{heading}"; write that section.',
  'empty-section': '{path} has nothing under "{heading}" but the heading; write what belongs there.',
  'too-old':
    '{path} was last changed {age} ago, on {day}, and at most {most} are allowed; look it through, and commit it anew.',
  'no-commit': '{path} is in no commit yet, so that its age is not known; commit it.',
  'from-future': '{path} was last changed on {at}, which is not over yet; commit it anew with a clock that is right.',
  'no-value': '{path} has nothing at "{pointer}"; write {value} there.',
  differs: '{path} has {found} at "{pointer}", and {value} is asked; correct it.'
} as const

type SayContent = Say<typeof contentReasons>

/** How far clocks may be apart, in milliseconds. */
const clockSkew = 5 * 60_000

/** What is not as asked in one file. */
export function judgeContent(file: FileFacts, options: FileOptions, now: string, say: SayContent): readonly Reason[] {
  const text = (file.text ?? '').replace(/\r\n?/g, '\n')
  const age = options['max-age']
  return [
    ...judgeWanted(file.path, text, options.contains, say),
    ...judgeForbidden(file.path, text, options['not-contains'], say),
    ...(options.heading === undefined ? [] : judgeHeading(file.path, text, options.heading, say)),
    ...(age === undefined ? [] : judgeAge(file, age, now, say)),
    ...judgePointed(file.path, options.json, file.json, say),
    ...judgePointed(file.path, options.yaml, file.yaml, say)
  ]
}

function judgeWanted(path: string, text: string, wanted: Words | undefined, say: SayContent): readonly Reason[] {
  const read = readWords(wanted)
  if ('pattern' in read) {
    const { pattern } = read
    return compileAnywhere(pattern)(text) ? [] : [say('no-match', { path, pattern }, [{ file: path }])]
  }
  const missing = read.texts.filter(each => !text.includes(unify(each)))
  return missing.map(each => say('no-text', { path, text: oneLine(each) }, [{ file: path }]))
}

/** Tells the first line, by looking line by line only where the whole has it. */
function judgeForbidden(path: string, text: string, forbidden: Words | undefined, say: SayContent): readonly Reason[] {
  const read = readWords(forbidden)
  const tell = (what: string, line: number): Reason => say('forbidden', { path, what, line }, [{ file: path, line }])
  if ('pattern' in read) {
    const matches = compileAnywhere(read.pattern)
    if (!matches(text)) return []
    const line = text.split('\n').findIndex(each => matches(each))
    return [tell(`what ${read.pattern} matches`, Math.max(line, 0) + 1)]
  }
  return read.texts.flatMap(each => {
    const at = text.indexOf(unify(each))
    return at === -1 ? [] : [tell(`"${oneLine(each)}"`, text.slice(0, at).split('\n').length)]
  })
}

const unify = (text: string): string => text.replace(/\r\n?/g, '\n')

function judgeHeading(path: string, text: string, heading: string, say: SayContent): readonly Reason[] {
  const about = { path, heading }
  switch (findSection(text, heading)) {
    case 'missing':
      return [say('no-heading', about, [{ file: path }])]
    case 'empty':
      return [say('empty-section', about, [{ file: path }])]
    case 'filled':
      return []
  }
}

function judgeAge(
  { path, changedAt = null }: FileFacts,
  most: string,
  now: string,
  say: SayContent
): readonly Reason[] {
  const changed = instantOf(changedAt)
  const present = instantOf(now)
  const places = [{ file: path }]
  if (changed === null || changedAt === null || present === null) return [say('no-commit', { path }, places)]
  const age = present - changed
  if (age < -clockSkew) return [say('from-future', { path, at: changedAt }, places)]
  const limit = parseDuration(most)
  if (age <= limit) return []
  return [
    say('too-old', { path, age: formatDuration(age), day: dayOf(changedAt), most: formatDuration(limit) }, places)
  ]
}

function judgePointed(
  path: string,
  wanted: FileOptions['json'] = {},
  found: Pointed = {},
  say: SayContent
): readonly Reason[] {
  return Object.entries(wanted).flatMap(([pointer, value]) => {
    const there: PointedValue = found[pointer] ?? { is: 'nothing' }
    if (there.is === 'scalar' && there.value === value) return []
    const about = { path, pointer, value: show(value) }
    if (there.is === 'nothing') return [say('no-value', about, [{ file: path }])]
    return [
      say('differs', { ...about, found: there.is === 'scalar' ? show(there.value) : `a ${there.is}` }, [{ file: path }])
    ]
  })
}

const show = (value: unknown): string => oneLine(JSON.stringify(value), 100)
