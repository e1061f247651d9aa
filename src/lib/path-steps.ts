/** One step of a compiled pattern of paths: which character it takes, and how often. */
export interface Step {
  readonly takes: (character: string) => boolean
  readonly repeats: boolean
  readonly optional: boolean
  /** `**` before a slash: nothing at all, or anything that ends with a slash. */
  readonly folders: boolean
}

export const anything = () => true
export const notSlash = (character: string) => character !== '/'
export const once = { repeats: false, optional: false, folders: false }
export const anyNumber = { repeats: true, optional: true, folders: false }

export function exactly(wanted: string | undefined): (character: string) => boolean {
  return character => character === wanted
}

/**
 * Whether the steps take a whole path. All ways through them are walked at once, so that the time is bounded by their
 * number times the path's length; `here` are the steps that may take the next character.
 */
export function walk(steps: readonly Step[], path: string): boolean {
  let here = reach(steps, new Set([0]))
  let inFolders = new Set<number>()
  for (const character of path) {
    if (here.size + inFolders.size === 0) return false
    const next = new Set<number>()
    const nextInFolders = new Set<number>()
    for (const state of here) {
      const step = steps[state]
      if (!step?.takes(character)) continue
      if (step.folders) inFolders.add(state)
      else {
        next.add(state + 1)
        if (step.repeats) next.add(state)
      }
    }
    for (const state of inFolders) {
      nextInFolders.add(state)
      if (character === '/') next.add(state + 1)
    }
    here = reach(steps, next)
    inFolders = nextInFolders
  }
  return here.has(steps.length)
}

/** The states themselves and all that follow without taking a character. */
function reach(steps: readonly Step[], states: Set<number>): Set<number> {
  for (const state of states) {
    if (steps[state]?.optional === true) states.add(state + 1)
  }
  return states
}
