import { readPattern, type Branch, type Part } from './pattern-syntax.js'

/** Says of a text whether the pattern is found. */
export type TextMatcher = (text: string) => boolean

/** One step of a compiled pattern: takes a character, asks where it stands, goes on in two ways, or is the end. */
type Step =
  | { readonly is: 'take'; readonly takes: (character: string) => boolean }
  | { readonly is: 'line-start' | 'line-end' | 'end' }
  | { readonly is: 'fork'; readonly to: readonly number[] }

/** Steps that a pattern may have once its repetitions are written out. */
const mostSteps = 2000

/**
 * Whether a pattern matches a whole text. The notation is that of regular expressions without what has no linear time:
 * `^` and `$` stand for the ends of a line, and the time is bounded by pattern × text, whatever either is. Throws
 * `PatternError` for anything else.
 */
export function compileWhole(source: string): TextMatcher {
  const steps = compile(source)
  return text => walk(steps, text, true)
}

/** Whether a pattern matches anywhere in a text; everything else is as in `compileWhole`. */
export function compileAnywhere(source: string): TextMatcher {
  const steps = compile(source)
  return text => walk(steps, text, false)
}

/** Why a text is no pattern, as a sentence; undefined when it is one. */
export function explainPattern(source: string): string | undefined {
  try {
    compile(source)
    return undefined
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return error.message
  }
}

/** A text that is no pattern: the message says why. */
export class PatternError extends Error {}

function compile(source: string): readonly Step[] {
  const read = readPattern(source)
  if ('mistake' in read) throw new PatternError(read.mistake)
  const steps: Step[] = []
  const add = (step: Step): number => {
    if (steps.length === mostSteps) {
      throw new PatternError(`The pattern takes more than ${String(mostSteps)} steps; repeat less in it.`)
    }
    return steps.push(step) - 1
  }
  const write = (branches: readonly Branch[]): void => {
    const [first, ...rest] = branches
    if (first === undefined) return
    if (rest.length === 0) {
      for (const part of first) writePart(part)
      return
    }
    const fork = add({ is: 'fork', to: [] })
    for (const part of first) writePart(part)
    const leave = add({ is: 'fork', to: [] })
    const other = steps.length
    write(rest)
    steps[fork] = { is: 'fork', to: [fork + 1, other] }
    steps[leave] = { is: 'fork', to: [steps.length] }
  }
  const writePart = ({ what, least, most }: Part): void => {
    const once = () => {
      if (what.is === 'group') write(what.branches)
      else add(what)
    }
    for (let times = 0; times < least; times++) once()
    if (most === Infinity) {
      const fork = add({ is: 'fork', to: [] })
      once()
      add({ is: 'fork', to: [fork] })
      steps[fork] = { is: 'fork', to: [fork + 1, steps.length] }
      return
    }
    const forks: number[] = []
    for (let times = least; times < most; times++) {
      forks.push(add({ is: 'fork', to: [] }))
      once()
    }
    for (const fork of forks) steps[fork] = { is: 'fork', to: [fork + 1, steps.length] }
  }
  write(read.branches)
  add({ is: 'end' })
  return steps
}

const endsLine = (character: string): boolean => character === '\n' || character === '\r'

/** Follows all ways through the steps at once, each step at most once a character. */
function walk(steps: readonly Step[], text: string, whole: boolean): boolean {
  /** When a step was last reached, so that none is reached twice at one place. */
  const reached = new Int32Array(steps.length).fill(-1)
  let here: number[] = []
  let place = 0
  let before = '\n'
  const reach = (start: number, next: string | undefined, into: number[]): boolean => {
    const waiting = [start]
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      const step = steps[state]
      if (step === undefined || reached[state] === place) continue
      reached[state] = place
      if (step.is === 'take') into.push(state)
      else if (step.is === 'fork') waiting.push(...step.to)
      else if (step.is === 'line-start') {
        if (endsLine(before)) waiting.push(state + 1)
      } else if (step.is === 'line-end') {
        if (next === undefined || endsLine(next)) waiting.push(state + 1)
      } else if (!whole || next === undefined) return true
    }
    return false
  }
  const characters = text[Symbol.iterator]()
  let { value: next, done } = characters.next()
  if (reach(0, done === true ? undefined : next, here)) return true
  while (done !== true) {
    const character = String(next)
    ;({ value: next, done } = characters.next())
    const after = done === true ? undefined : next
    before = character
    place++
    const into: number[] = []
    for (const state of here) {
      const step = steps[state]
      if (step?.is === 'take' && step.takes(character) && reach(state + 1, after, into)) return true
    }
    if (!whole && reach(0, after, into)) return true
    if (into.length === 0 && whole) return false
    here = into
  }
  return false
}
