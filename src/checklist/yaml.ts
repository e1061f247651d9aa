import { isMapping } from '../lib/is-mapping.js'
import { nearest } from '../lib/nearest.js'
import type { Child, Draft, Entry, Group } from './draft.js'
import { inside, locateIn, type Complain, type Written } from './locate.js'
import { readYaml } from './read-yaml.js'

/** The draft of a YAML checklist; undefined when it is no YAML at all, which is then complained of. */
export function draftYaml(
  file: string,
  text: string,
  complain: Complain,
  { isBase = false }: { readonly isBase?: boolean }
): Draft | undefined {
  const written = readYaml(text, locateIn(file, text), complain)
  if (written === undefined) return undefined
  if (written.value === null) {
    complain('The checklist is empty; write `version: 1` and `phases:`.', written.place([]))
    return undefined
  }
  complainOfNothing(written, isBase, complain)
  return {
    file,
    notation: 'yaml',
    settings: [{ kind: 'checklist', written }],
    phases: each(written, 'phases').map(draftGroup)
  }
}

/** A checklist has phases of its own, or those that it extends; what is extended may have roles alone. */
function complainOfNothing({ value, place }: Written, isBase: boolean, complain: Complain): void {
  if (!isMapping(value) || Object.hasOwn(value, 'extends') || (isBase && Object.hasOwn(value, 'roles'))) return
  const isThere = Object.keys(value).some(key => key === 'phases' || nearest(key, ['phases']) !== undefined)
  if (!isThere) complain('The key `phases` is missing; it takes a list.', place([]))
}

function draftGroup(keys: Written): Group {
  const children = Object.keys(isMapping(keys.value) ? keys.value : {}).flatMap((key): Child[] => {
    if (key === 'items') return each(keys, key).map(item => ({ item: draftEntry(item) }))
    return key === 'sections' ? each(keys, key).map(section => ({ section: draftGroup(section) })) : []
  })
  return { keys, location: keys.place([]), children }
}

function draftEntry(keys: Written): Entry {
  const common = { ticked: false, location: keys.place([]) }
  return typeof keys.value === 'string' ? { ...common, title: keys.value.trim() } : { ...common, keys }
}

/** The entries of the list under a key; none where it is no list, which the schema complains of. */
function each(written: Written, key: string): readonly Written[] {
  const list = inside(written, key)
  return Array.isArray(list.value) ? list.value.map((_, index) => inside(list, index)) : []
}
