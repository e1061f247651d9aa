import type { Gate } from '../gates/define.js'
import {
  gateChecks,
  itemSeverities,
  type Check,
  type Checklist,
  type GateCheck,
  type Item,
  type Override,
  type Phase,
  type Waiver
} from '../model/checklist.js'
import type { ExactLocation } from '../model/location.js'
import { defaultRole, hasHolders, type Role } from '../model/sign-off.js'
import { findRoles } from './find-roles.js'
import { earlier } from './due.js'
import type { Read, ReadItem } from './items.js'
import type { Complain } from './locate.js'

/** A checklist that another one extends, and where that says so. */
export interface Base {
  readonly checklist: Checklist
  readonly location: ExactLocation
}

/** A role that a base defines, and where. */
export interface InheritedRole {
  readonly role: Role
  readonly from: string
}

/** The roles that stay as the bases have them: those that they define, and `default` where their items ask for it. */
export function inheritRoles(
  bases: readonly Base[],
  gates: ReadonlyMap<string, Gate>,
  complain: Complain
): ReadonlyMap<string, InheritedRole> {
  const roles = new Map<string, InheritedRole>()
  for (const {
    checklist: { roles: own, items, source },
    location
  } of bases) {
    const isAsked = (id: string) => items.flatMap(checksOf).some(check => findRoles(check, gates).has(id))
    for (const role of own) {
      // A role that a sign-off block names in words is left to whoever defines it.
      const isFixed = hasHolders(role) || (role.id === defaultRole && isAsked(role.id))
      if (!isFixed) continue
      const earlier = roles.get(role.id)
      if (earlier === undefined) roles.set(role.id, { role, from: source.file })
      else if (JSON.stringify(earlier.role) !== JSON.stringify(role)) {
        complain(
          `The role \`${role.id}\` is another one in ${earlier.from} than in ${source.file}; extend one of them.`,
          location
        )
      }
    }
  }
  return roles
}

/** Every gate that an item asks anywhere: for itself and in its environments. */
function checksOf({ check, environments = {} }: Item): readonly GateCheck[] {
  return [check, ...Object.values(environments).flatMap(override => override.check ?? [])].flatMap(gateChecks)
}

/**
 * What a checklist says together with what it extends. An item of a base can only be made stricter: a gate that the
 * checklist names for it is asked beside the base's own, so that no option has to know in which direction it is strict.
 */
export function inherit(
  own: Read & { readonly waivers: readonly Waiver[] },
  from: readonly Base[],
  complain: Complain
): Pick<Checklist, 'phases' | 'items' | 'waivers'> {
  const bases = from.map(({ checklist }) => checklist)
  const phases = new Map<string, Phase>()
  for (const phase of [...bases.flatMap(base => base.phases), ...own.phases]) {
    if (!phases.has(phase.id)) phases.set(phase.id, phase)
  }
  const order = [...phases.keys()]
  const inherited = new Map<string, Item>()
  for (const { checklist: base, location } of from) {
    for (const item of base.items.map(each => ({ ...each, ticked: each.ticked && base.ticks === 'accept' }))) {
      const earlier = inherited.get(item.id)
      inherited.set(item.id, earlier === undefined ? item : unite(earlier, item))
      if (earlier !== undefined && earlier.phase !== item.phase) {
        const places = `\`${earlier.phase}\` in ${earlier.location.file} and \`${item.phase}\` in ${item.location.file}`
        complain(`The item \`${item.id}\` belongs to the phase ${places}; give one another \`id\`.`, location)
      }
    }
  }
  for (const { item, waiver } of own.waivers.map(each => ({ item: inherited.get(each.item), waiver: each }))) {
    if (item === undefined || item.overridable === true) continue
    complain(
      `The item \`${item.id}\` of ${item.location.file} is not overridable, so it is waived only there.`,
      waiver.location
    )
  }
  const items = new Map(inherited)
  for (const item of own.items) {
    const base = inherited.get(item.id)
    items.set(item.id, base === undefined ? written(item) : refine(base, item, complain))
  }
  complainOfStrayWaivers(from, [...items.keys()], complain)
  return {
    phases: [...phases.values()],
    items: [...items.values()].toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase)),
    waivers: [...bases.flatMap(({ waivers }) => waivers), ...own.waivers]
  }
}

/** A base waives its own items: neither those of another base nor those of the checklist that extends it. */
function complainOfStrayWaivers(bases: readonly Base[], all: readonly string[], complain: Complain): void {
  for (const { checklist, location } of bases) {
    for (const waiver of checklist.waivers.filter(({ item }) => all.includes(item))) {
      const own = checklist.items.some(({ id }) => id === waiver.item)
      const agrees = ({ items, waivers }: Checklist) =>
        items.every(({ id, overridable }) => id !== waiver.item || overridable === true) ||
        waivers.some(same => JSON.stringify(same) === JSON.stringify(waiver))
      if (own && bases.every(base => agrees(base.checklist))) continue
      complain(
        `${checklist.source.file} waives \`${waiver.item}\`, which is not its own item alone; write the waiver where the item is.`,
        location
      )
    }
  }
}

function written({ says: _, ...item }: ReadItem): Item {
  return item
}

/** An item of a base as the checklist that extends it wants it. */
function refine(base: Item, own: ReadItem, complain: Complain): Item {
  const { says, about, link, location } = own
  const words = { ...(about === undefined ? {} : { about }), ...(link === undefined ? {} : { link }), location }
  const place = `the item \`${base.id}\` of ${base.location.file}`
  if (own.phase !== base.phase) {
    complain(
      `This is ${place}, which belongs to the phase \`${base.phase}\`; move it there, or give it another \`id\`.`,
      location
    )
  }
  if (base.overridable === true) {
    const { when, due, environments, check, severity } = own
    return {
      ...base,
      ...words,
      ...(says.check ? { check } : {}),
      ...(says.severity ? { severity } : {}),
      ...(when === undefined ? {} : { when }),
      ...(due === undefined ? {} : { due }),
      ...(environments === undefined ? {} : { environments })
    }
  }
  for (const key of ['when', 'environments'] as const) {
    if (own[key] === undefined) continue
    complain(
      `\`${key}\` would loosen ${place}, which is not overridable; remove it, or give this another \`id\`.`,
      location
    )
  }
  const stricter = tighten(base, says.check ? own.check : undefined, says.severity ? own.severity : undefined, own.due)
  return { ...stricter, ...words }
}

/** Two bases that have an item of the same id both hold, in every environment that either names. */
function unite(base: Item, other: Item): Item {
  const { when, environments: _, overridable, ...united } = tighten(base, other.check, other.severity, other.due)
  const names = [base, other].flatMap(item => Object.keys(item.environments ?? {}))
  const environments = Object.fromEntries(
    names.map(name => {
      const [one, another] = [askedIn(name, base), askedIn(name, other)]
      return [
        name,
        { check: both(one.check, another.check), severity: stricter(one.severity, another.severity) } satisfies Override
      ]
    })
  )
  return {
    ...united,
    ticked: base.ticked && other.ticked,
    ...(when !== undefined && JSON.stringify(when) === JSON.stringify(other.when) ? { when } : {}),
    ...(names.length === 0 ? {} : { environments }),
    ...(overridable === true && other.overridable === true ? { overridable } : {})
  }
}

function askedIn(environment: string, { check, severity, environments }: Item): Required<Override> {
  return { check, severity, ...environments?.[environment] }
}

function tighten(
  base: Item,
  check: Check | undefined,
  severity: Item['severity'] | undefined,
  otherDue: Item['due']
): Item {
  const due = earlier(base.due, otherDue)
  const { environments } = base
  const tightenOne = (override: Override): Override => ({
    ...override,
    ...(override.check === undefined ? {} : { check: both(override.check, check) }),
    ...(override.severity === undefined ? {} : { severity: stricter(override.severity, severity) })
  })
  return {
    ...base,
    check: both(base.check, check),
    severity: stricter(base.severity, severity),
    ...(due === undefined ? {} : { due }),
    ...(environments === undefined
      ? {}
      : {
          environments: Object.fromEntries(Object.entries(environments).map(([name, one]) => [name, tightenOne(one)]))
        })
  }
}

function both(base: Check, own: Check | undefined): Check {
  if (own === undefined || JSON.stringify(base) === JSON.stringify(own)) return base
  return { combine: 'all', of: [base, own] }
}

function stricter(base: Item['severity'], own: Item['severity'] | undefined): Item['severity'] {
  return itemSeverities.find(word => word === base || word === own) ?? base
}
