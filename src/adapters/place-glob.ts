import path from 'node:path'
import { PortError } from '../ports/read.js'

/** A glob with the folder that it starts in, so that only what may match is walked. */
export interface PlacedGlob {
  readonly excludes: boolean
  /** The glob relative to the root, its `!` first, without `.` and, unless it leads out of the root, `..`. */
  readonly pattern: string
  /** The path before the first special character, relative to the root; empty for the root itself. */
  readonly base: string
  /** Levels of folders below the base that may match. */
  readonly depth: number
}

const special = /[*?+[\]\\]/

/** Throws `unreadable` for a glob that leads out of the root, unless that is allowed. */
export function placeGlob(glob: string, root: string, anywhere: boolean): PlacedGlob {
  const excludes = glob.startsWith('!')
  const parts = (excludes ? glob.slice(1) : glob).split('/')
  const first = parts.findIndex(part => special.test(part))
  const fixed = first === -1 ? parts : parts.slice(0, first)
  const rest = first === -1 ? [] : parts.slice(first).filter(part => part !== '.' && part !== '')
  const start = fixed.length === 1 && fixed[0] === '' ? '/' : fixed.join('/')
  const base = path.relative(root, path.resolve(root, start)).split(path.sep).join('/')
  const leadsOut = base === '..' || base.startsWith('../')
  if ((leadsOut && !anywhere) || rest.includes('..')) {
    throw new PortError('unreadable', `The glob "${glob}" leads out of the working tree, where nothing is read.`)
  }
  const pattern = `${excludes ? '!' : ''}${[...(base === '' ? [] : [base]), ...rest].join('/')}`
  const depth = rest.some(part => part.includes('**')) ? Infinity : rest.length
  return { excludes, pattern, base, depth }
}
