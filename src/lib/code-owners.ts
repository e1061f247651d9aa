import { anyNumber, anything, exactly, notSlash, once, walk, type Step } from './path-steps.js'

/** Where GitHub looks for the file, in this order; the first that there is counts. */
export const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** A line of a CODEOWNERS file that counts. */
export interface OwnerRule {
  /** Counted from 1. */
  readonly line: number
  readonly pattern: string
  /** `@login`, `@organisation/team` or an address, as written; none where the paths shall have no owner. */
  readonly owners: readonly string[]
}

const owner = /^(?:@[\w-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/

/**
 * Reads a CODEOWNERS file by GitHub's rules and says who owns a path: the last line that matches decides, and one with
 * patterns or owners that GitHub does not understand is passed over, as there.
 */
export function readCodeOwners(text: string): (path: string) => OwnerRule | undefined {
  const rules = text
    .split(/\r?\n/)
    .flatMap((line, index) => readRule(line, index + 1) ?? [])
    .map(rule => ({ rule, matches: compile(rule.pattern) }))
    .toReversed()
  return path => rules.find(({ matches }) => matches(path))?.rule
}

function readRule(line: string, number: number): OwnerRule | undefined {
  // A backslash keeps the blank or the sign behind it in the pattern.
  const [whole, pattern = ''] = /^\s*((?:\\.|[^\s\\#])(?:\\.|[^\s\\])*)/.exec(line.replace(/^\uFEFF/, '')) ?? []
  if (whole === undefined || pattern.startsWith('!') || /[[\]]/.test(pattern)) return undefined
  const [written = ''] = line.slice(line.indexOf(pattern) + pattern.length).split(/\s#/, 1)
  const owners = written.split(/\s+/).filter(word => word !== '')
  return owners.every(word => owner.test(word)) ? { line: number, pattern, owners } : undefined
}

function compile(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '')
  // A slash at the end only says that a folder is meant; any other one ties the pattern to the root.
  const isTied = pattern.replace(/\/$/, '').includes('/')
  const steps = [...(isTied ? [] : [anyFolders]), ...readSteps(bare)]
  const below = [...steps, { ...once, takes: exactly('/') }, { ...anyNumber, takes: anything }]
  const isFolder = pattern.endsWith('/')
  // Of `docs/*` GitHub takes the star for the files in the folder, and not for what its folders hold.
  const isFlat = isTied && /(?:^|\/)\*$/.test(bare)
  return path => (!isFolder && walk(steps, path)) || (!isFlat && walk(below, path))
}

const anyFolders: Step = { ...anyNumber, takes: anything, folders: true }

function readSteps(pattern: string): readonly Step[] {
  const steps: Step[] = []
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]
    if (character === '*' && pattern[i + 1] === '*') {
      const folders = (i === 0 || pattern[i - 1] === '/') && pattern[i + 2] === '/'
      steps.push({ ...anyNumber, takes: anything, folders })
      i += folders ? 2 : 1
    } else if (character === '*') steps.push({ ...anyNumber, takes: notSlash })
    else if (character === '?') steps.push({ ...once, takes: notSlash })
    else {
      if (character === '\\') i++
      steps.push({ ...once, takes: exactly(pattern[i]) })
    }
  }
  return steps
}
