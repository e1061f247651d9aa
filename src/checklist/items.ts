import { onlyExcludes } from '../lib/glob.js'
import { isMapping } from '../lib/is-mapping.js'
import { slug } from '../lib/slug.js'
import type { Check, Condition, Item, Phase } from '../model/checklist.js'
import type { ExactLocation } from '../model/location.js'
import { nobody, type Role } from '../model/sign-off.js'
import { readKeys, type Keys, type Rules } from './check.js'
import type { Draft, Entry, Group } from './draft.js'
import { checkWhenDue, dueOfHeading, earlier } from './due.js'
import { chooseGate, signOffBy, signOffByDefault, type Roles } from './gate-choice.js'
import { assignIds, titleOf } from './ids.js'
import type { Kind } from './schema.js'
import { readOverrides } from './overrides.js'
import { inside, type Complain, type Written } from './locate.js'

/** What an item takes over from the phase and the sections around it. */
interface Around {
  readonly section: readonly string[]
  readonly when: Condition
  readonly due?: string | undefined
  /** The check of items that name no gate. */
  readonly check?: Check | undefined
}

/** An item that has no id yet, because that depends on all the others. */
interface Unnamed {
  readonly id: string | undefined
  readonly location: ExactLocation
  readonly item: Omit<ReadItem, 'id' | 'phase'>
}

/** An item with what it says itself rather than takes over from around it or from defaults. */
export interface ReadItem extends Item {
  readonly says: { readonly check: boolean; readonly severity: boolean }
}

export interface Read {
  readonly phases: readonly Phase[]
  readonly items: readonly ReadItem[]
  /** Roles that a sign-off block names in words and nobody defines: nobody holds them. */
  readonly signers: readonly Role[]
}

/** Reads the phases and items of a draft; only worth looking at when nothing was complained of. */
export function readItems(draft: Draft, roles: Roles, rules: Rules, complain: Complain): Read {
  const signers = new Map<string, Role>()
  const gateOf = (named: readonly string[], keys: Written | undefined, around: Check | undefined) =>
    keys && chooseGate(named, keys, roles, rules, complain, around)

  const readGroup = (kind: 'phase' | 'section', group: Group, around: Around) => {
    const { keys, gates } = readOwn(kind, group, rules, complain)
    const id = 'id' in keys ? keys.id : undefined
    const title = readTitle(kind, group, keys.title, id, complain)
    return {
      group,
      id,
      title,
      around: {
        section: kind === 'phase' ? [] : [...around.section, title],
        when: and(around.when, keys.when ?? {}, group.keys, complain),
        // What is not written as such never gives more time.
        due: keys.due ?? earlier(around.due, dueOfHeading(group.title ?? '')),
        check: gateOf(gates, group.keys, around.check) ?? around.check
      }
    }
  }

  const readEntry = (entry: Entry, around: Around): Unnamed => {
    const { keys, gates } = readOwn('item', entry, rules, complain)
    const { id, title, when: own = {}, severity = 'blocker', environments, overridable = false, ...others } = keys
    const { due = around.due, ...words } = others
    const timely = (check: Check) => (due === undefined ? check : checkWhenDue(check, rules))
    const timelyGateOf: typeof gateOf = (...asked) => {
      const check = gateOf(...asked)
      return check && timely(check)
    }
    const when = and(around.when, own, entry.keys, complain)
    const check = timely(
      gateOf(gates, entry.keys, around.check) ?? signerOf(entry) ?? around.check ?? signOffByDefault(rules)
    )
    return {
      id,
      location: entry.keys?.place(['id']) ?? entry.location,
      item: {
        title: readTitle('item', entry, title, id, complain),
        section: around.section,
        check,
        severity,
        ...(Object.keys(when).length === 0 ? {} : { when }),
        ...(due === undefined ? {} : { due }),
        ...(environments === undefined || entry.keys === undefined
          ? {}
          : { environments: readOverrides(inside(entry.keys, 'environments'), check, timelyGateOf, rules, complain) }),
        ...(overridable ? { overridable } : {}),
        ...words,
        says: {
          check: gates.length > 0 || entry.signer !== undefined,
          severity: isMapping(entry.keys?.value) && 'severity' in entry.keys.value
        },
        ticked: entry.ticked,
        location: entry.location
      }
    }
  }

  const signerOf = ({ signer }: Entry): Check | undefined => {
    if (signer === undefined) return undefined
    const id = slug(signer)
    if (!roles.has(id)) signers.set(id, nobody(id))
    return signOffBy(id, rules)
  }

  const readChildren = (group: Group, around: Around): readonly Unnamed[] =>
    group.children.flatMap(child => {
      if ('item' in child) return [readEntry(child.item, around)]
      return readChildren(child.section, readGroup('section', child.section, around).around)
    })

  const nothing: Around = { section: [], when: {} }
  const whole = draft.whole === undefined ? nothing : readGroup('section', draft.whole, nothing).around
  const phases = draft.phases.map(group => readGroup('phase', group, whole))
  const phaseIds = assignIds(
    phases.map(({ id, title, group }) => ({ id, title, location: group.keys?.place(['id']) ?? group.location })),
    complain
  )
  const unnamed = phases.flatMap(({ group, around }, index) =>
    readChildren(group, around).map(read => ({ ...read, phase: phaseIds[index] ?? '' }))
  )
  const ids = assignIds(
    unnamed.map(({ id, location, item: { title } }) => ({ id, location, title })),
    complain
  )
  return {
    phases: phases.map(({ title }, index) => ({ id: phaseIds[index] ?? '', title })),
    items: unnamed.map(({ item, phase }, index) => ({ id: ids[index] ?? '', phase, ...item })),
    signers: [...signers.values()]
  }
}

/** The keys of a phase, a section or an item, of which a Markdown document has some in its own words. */
function readOwn<K extends 'phase' | 'section' | 'item'>(
  kind: K,
  { title, keys }: Group | Entry,
  rules: Rules,
  complain: Complain
): Keys<K> {
  if (keys === undefined) return { keys: {}, gates: [] }
  if (title === undefined || !isMapping(keys.value)) return readKeys(kind, keys, rules, complain)
  for (const key of ['title', 'sections', 'items']) {
    if (Object.hasOwn(keys.value, key)) {
      complain(`\`${key}\` is what the document itself says; remove it from the comment.`, keys.place([key], 'key'))
    }
  }
  return readKeys(kind, keys, rules, complain)
}

/** The title in the words of the document, of the key, or of the id, in this order. */
function readTitle(
  kind: Kind,
  { title, keys, location }: Group | Entry,
  written: string | undefined,
  id: string | undefined,
  complain: Complain
): string {
  const found = title ?? written ?? (id === undefined ? '' : titleOf(id))
  // A title or an id that is wrong was complained of already, and so was something that is no mapping.
  const told = isMapping(keys?.value) ? 'title' in keys.value || 'id' in keys.value : keys !== undefined
  if (found === '' && (title === '' || !told)) {
    complain(title === undefined ? `This ${kind} needs a \`title\`.` : `This ${kind} needs a text.`, location)
  }
  return found
}

/**
 * Both conditions; a key that both name has no single list of words, so it is refused, and so is one that only takes
 * away: from nothing at first, so that it would skip an item for ever.
 */
function and(outer: Condition, inner: Condition, written: Written | undefined, complain: Complain): Condition {
  for (const [key, words] of Object.entries({ ...inner })) {
    if (written !== undefined && onlyExcludes(words)) {
      complain(
        `\`${key}\` only takes away, so that it never holds; begin with what it takes from, such as \`'**'\`.`,
        written.place(['when', key])
      )
    }
    if (written !== undefined && Object.hasOwn(outer, key)) {
      complain(
        `\`${key}\` is already said of what is around this; say it in one place.`,
        written.place(['when', key], 'key')
      )
    }
  }
  return { ...outer, ...inner }
}
