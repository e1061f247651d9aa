/** One step of a compiled glob: characters it takes, how often, and whether it stands for whole folders. */
interface Step {
  readonly takes: (character: string) => boolean
  readonly repeats: boolean
  readonly optional: boolean
  /** `**` before a slash: nothing at all, or anything that ends with a slash. */
  readonly folders: boolean
}

const anything = () => true
const notSlash = (character: string) => character !== '/'

/**
 * Whether a path matches a glob of workflow filters: `*` is any text within a folder, `**` any text, `?` and `+` make the
 * character before them optional or repeated, `[a-z]` is one of the characters listed, `\` takes away a meaning.
 * The time is bounded by glob length × path length, whatever the glob.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const steps = compile(glob)
  let states = reach(steps, new Set([0]))
  let midway = new Set<number>()
  for (const character of path) {
    const next = new Set<number>()
    const nextMidway = new Set<number>()
    const walkFolders = (state: number) => {
      nextMidway.add(state)
      if (character === '/') next.add(state + 1)
    }
    for (const state of midway) walkFolders(state)
    for (const state of states) {
      const step = steps[state]
      if (!step?.takes(character)) continue
      if (step.folders) walkFolders(state)
      else {
        next.add(state + 1)
        if (step.repeats) next.add(state)
      }
    }
    states = reach(steps, next)
    midway = nextMidway
  }
  return states.has(steps.length)
}

/** Whether a list of globs selects a path: in order, a match selects it and a match of a glob behind `!` takes it away again. */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  let selected = false
  for (const glob of globs) {
    const excludes = glob.startsWith('!')
    if (selected === excludes && matchesGlob(excludes ? glob.slice(1) : glob, path)) selected = !excludes
  }
  return selected
}

/** Whether a name is the one given, where `*` stands for any text and every other character for itself. */
export function matchesName(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let from = first.length
  for (const part of rest) {
    const at = name.indexOf(part, from)
    if (at === -1) return false
    from = at + part.length
  }
  return from <= name.length - last.length
}

/** The states themselves and all that follow without taking a character. */
function reach(steps: readonly Step[], states: Set<number>): Set<number> {
  for (const state of states) {
    if (steps[state]?.optional === true) states.add(state + 1)
  }
  return states
}

const once = { repeats: false, optional: false, folders: false }
const anyNumber = { repeats: true, optional: true, folders: false }

function compile(glob: string): readonly Step[] {
  const characters = Array.from(glob)
  const steps: Step[] = []
  let repeatable: Step | undefined
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]
    if (character === '*' && characters[i + 1] === '*') {
      const before = characters[i - 1]
      const folders = (before === undefined || before === '/') && characters[i + 2] === '/'
      steps.push({ ...anyNumber, takes: anything, folders })
      repeatable = undefined
      i += folders ? 2 : 1
    } else if (character === '*') {
      steps.push({ ...anyNumber, takes: notSlash })
      repeatable = undefined
    } else if (repeatable !== undefined && (character === '?' || character === '+')) {
      steps[steps.length - 1] = { ...repeatable, optional: character === '?', repeats: character === '+' }
      repeatable = undefined
    } else {
      const end = character === '[' ? characters.indexOf(']', i + 2) : -1
      if (end === -1 && character === '\\' && i + 1 < characters.length) i++
      repeatable = { ...once, takes: end === -1 ? exactly(characters[i]) : oneOf(characters.slice(i + 1, end)) }
      steps.push(repeatable)
      if (end !== -1) i = end
    }
  }
  return steps
}

function exactly(wanted: string | undefined): (character: string) => boolean {
  return character => character === wanted
}

/** The characters of a class: single ones, and ranges such as `a-z`. */
function oneOf(listed: readonly string[]): (character: string) => boolean {
  return character =>
    listed.some((from, i) => {
      const to = listed[i + 2]
      return from === character || (listed[i + 1] === '-' && to !== undefined && from <= character && character <= to)
    })
}
