import { isMapping } from '../lib/is-mapping.js'
import { slugPattern } from '../lib/slug.js'
import type { Waiver } from '../model/checklist.js'
import { defaultRole, nobody, type Role } from '../model/sign-off.js'
import { cut } from '../schema/validate.js'
import { readKeys, type Rules } from './check.js'
import type { Draft } from './draft.js'
import type { InheritedRole } from './inherit.js'
import { inside, type Complain, type Written } from './locate.js'
import type { kinds } from './schema.js'

/** What a file says of the whole checklist. */
export interface Whole {
  readonly name: string
  readonly roles: ReadonlyMap<string, Role>
  readonly waivers: readonly Waiver[]
  readonly ticks: 'ignore' | 'accept'
}

/**
 * Reads the settings; a key that several places have counts as the first of them has
 * it, roles of a base as that has them.
 */
export function readSettings(
  draft: Draft,
  inherited: ReadonlyMap<string, InheritedRole>,
  rules: Rules,
  complain: Complain
): Whole {
  const places = draft.settings.map(({ kind, written }) => ({
    written,
    keys: readKeys(kind, written, rules, complain).keys
  }))
  const first = (key: keyof typeof kinds.settings.shape) =>
    places.find(({ written }) => isMapping(written.value) && Object.hasOwn(written.value, key))
  const roles = first('roles')
  const waivers = first('waivers')
  return {
    name: first('name')?.keys.name ?? draft.title ?? baseName(draft.file),
    roles: new Map([
      [defaultRole, nobody(defaultRole)],
      ...(roles === undefined ? [] : readRoles(inside(roles.written, 'roles'), inherited, rules, complain)),
      ...[...inherited].map(([id, { role }]) => [id, role] as const)
    ]),
    waivers: waivers === undefined ? [] : readWaivers(inside(waivers.written, 'waivers'), rules, complain),
    ticks: first('ticks')?.keys.ticks ?? 'ignore'
  }
}

function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
}

/** Roles that are written wrong are there too, so that no item complains of them once more. */
function readRoles(
  written: Written,
  inherited: ReadonlyMap<string, InheritedRole>,
  rules: Rules,
  complain: Complain
): readonly (readonly [string, Role])[] {
  return Object.keys(isMapping(written.value) ? written.value : {}).map(id => {
    if (!new RegExp(slugPattern).test(id)) {
      const message = `\`${cut(id)}\` is no id of a role; write lower-case words such as \`tech-lead\`.`
      complain(message, written.place([id], 'key'))
    }
    const from = inherited.get(id)?.from
    if (from !== undefined) {
      const message = `The role \`${id}\` is that of ${from}, which this extends; remove it, or give yours another id.`
      complain(message, written.place([id], 'key'))
    }
    const role = inside(written, id)
    const { users = [], teams = [], permission, codeowners, count = 1 } = readKeys('role', role, rules, complain).keys
    if (isMapping(role.value)) complainOfHolders(id, role.value, role, complain)
    const others = { ...(permission && { permission }), ...(codeowners === true && { codeowners }) }
    return [id, { id, users, teams, ...others, count }]
  })
}

/** A role that nobody can hold, or not often enough, would hold every deployment for ever. */
function complainOfHolders(
  id: string,
  { users, teams, permission, codeowners, count }: RoleAsWritten,
  role: Written,
  complain: Complain
): void {
  const named = [users, teams, permission].filter(holder => holder !== undefined).length
  if (codeowners === true) {
    const message = `The code owners alone hold \`${id}\`; leave out \`users\`, \`teams\` and \`permission\`, or make another role of them.`
    if (named > 0) complain(message, role.place(['codeowners']))
  } else if (named === 0) {
    const message = `Nobody holds the role \`${id}\`; name \`users\`, \`teams\`, a \`permission\` or \`codeowners: true\`.`
    complain(message, role.place([]))
  } else if (named === 1 && Array.isArray(users) && typeof count === 'number' && count > users.length) {
    const holders = users.length === 1 ? '1 user holds' : `${String(users.length)} users hold`
    complain(`\`count\` is ${String(count)}, but ${holders} the role \`${id}\`.`, role.place(['count']))
  }
}

type RoleAsWritten = { readonly [K in keyof typeof kinds.role.shape]?: unknown }

function readWaivers(written: Written, rules: Rules, complain: Complain): readonly Waiver[] {
  return (Array.isArray(written.value) ? written.value : []).map((_, index) => {
    const waiver = inside(written, index)
    const { keys } = readKeys('waiver', waiver, rules, complain)
    return {
      item: keys.item ?? '',
      reason: keys.reason ?? '',
      approvedBy: keys['approved-by'] ?? '',
      expires: keys.expires ?? '',
      location: waiver.place([])
    }
  })
}
