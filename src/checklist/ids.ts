import { slug } from '../lib/slug.js'
import type { ExactLocation } from '../model/location.js'
import type { Complain } from './locate.js'

interface Named {
  readonly id?: string | undefined
  readonly title: string
  readonly location: ExactLocation
}

/**
 * An id for each, in order: the one that was written, or the words of the title, with `-2`, `-3` … where that is taken.
 * Written ids go first wherever they stand, so that adding one below never renames it.
 */
export function assignIds(all: readonly Named[], complain: Complain): readonly string[] {
  const taken = new Map<string, number>()
  for (const { id, location } of all) {
    if (id === undefined) continue
    const line = taken.get(id)
    if (line === undefined) taken.set(id, location.line)
    else complain(`The id \`${id}\` is already taken in line ${String(line)}; choose another.`, location)
  }
  const last = new Map<string, number>()
  return all.map(({ id, title, location }) => {
    if (id !== undefined) return id
    const plain = slug(title)
    let number = last.get(plain) ?? 1
    let free = number === 1 ? plain : `${plain}-${String(number)}`
    while (taken.has(free)) free = `${plain}-${String(++number)}`
    last.set(plain, number)
    taken.set(free, location.line)
    return free
  })
}

/** A title for something that has only an id. */
export function titleOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
