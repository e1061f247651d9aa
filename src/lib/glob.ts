import { anyNumber, anything, exactly, notSlash, once, walk, type Step } from './path-steps.js'

/** Says of a path whether it is meant. */
export type Matcher = (path: string) => boolean

/**
 * Whether a path matches a glob of workflow filters: `*` is any text within a folder, `**` any text, `?` and `+` make
 * the character before them optional or repeated, `[a-z]` is one of the characters listed, `\` takes away a meaning.
 * The time is bounded by glob length × path length, whatever the glob.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return compileGlob(glob)(path)
}

/**
 * Whether a list of globs selects a path: in order, a match selects it and a match
 * of a glob behind `!` takes it away again.
 */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  return compileGlobs(globs)(path)
}

/** The same for many paths. */
export function compileGlobs(globs: readonly string[]): Matcher {
  const rules = globs.map(glob => {
    const excludes = glob.startsWith('!')
    return { excludes, matches: compileGlob(excludes ? glob.slice(1) : glob) }
  })
  return path =>
    rules.reduce(
      (selected, { excludes, matches }) => (selected === excludes && matches(path) ? !excludes : selected),
      false
    )
}

/** Whether globs only take away, so that nothing matches them. */
export function onlyExcludes(globs: readonly string[]): boolean {
  return globs.every(glob => glob.startsWith('!'))
}

function compileGlob(glob: string): Matcher {
  const steps = readSteps(glob)
  // What follows the last slash or sign with a meaning can be compared at once, which spares most paths the walk.
  const ending = /[^*?+[\]\\/]*$/.exec(glob)?.[0] ?? ''
  return path => path.endsWith(ending) && walk(steps, path)
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

function readSteps(glob: string): readonly Step[] {
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

/** The characters of a class: single ones, and ranges such as `a-z`. */
function oneOf(listed: readonly string[]): (character: string) => boolean {
  return character =>
    listed.some((from, i) => {
      const to = listed[i + 2]
      return from === character || (listed[i + 1] === '-' && to !== undefined && from <= character && character <= to)
    })
}
