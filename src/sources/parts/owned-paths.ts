import { codeOwnersPlaces, readCodeOwners } from '../../lib/code-owners.js'
import type { OwnedPaths, Person, PullRequest } from '../../model/github.js'
import { nobody, type Membership, type Role, type SignOffDemand } from '../../model/sign-off.js'
import { ifThere, type GitHubPort, PortError } from '../../ports/read.js'
import { holds } from './memberships.js'

/** Paths that are told of each group. */
const mostPaths = 5

/**
 * What a pull request changes, grouped by who owns it where its base says so: a change must not appoint its own owners.
 * Nobody is asked where no demand is one of the code owners.
 */
export async function findOwnedPaths(
  demands: readonly SignOffDemand[],
  pullRequest: PullRequest,
  reviewers: readonly Person[],
  github: GitHubPort
): Promise<readonly OwnedPaths[]> {
  if (!asksOwners(demands)) return []
  const [ownersOf, paths] = await Promise.all([readOwners(pullRequest, github), github.changedPaths(pullRequest)])
  const groups = new Map<string, { readonly owners: Role; readonly paths: string[] }>()
  // Nobody owns nothing, and nothing must not pass without anybody.
  if (paths.length === 0) groups.set('', { owners: roleOf([]), paths: [] })
  for (const path of new Set(paths)) {
    const owners = ownersOf(path)
    const key = JSON.stringify(owners)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { owners, paths: [path] })
    else group.paths.push(path)
  }
  return Promise.all(
    [...groups.values()].map(async ({ owners, paths }) => ({
      paths: paths.slice(0, mostPaths),
      count: paths.length,
      owners,
      holders: await Promise.all(reviewers.map(reviewer => owns(owners, reviewer, github)))
    }))
  )
}

/** Whether the owners of what is changed must sign. */
export function asksOwners(demands: readonly SignOffDemand[]): boolean {
  return demands.some(({ role }) => role.codeowners === true)
}

async function readOwners(pullRequest: PullRequest, github: GitHubPort): Promise<(path: string) => Role> {
  const base = await github.baseOf(pullRequest)
  for (const place of codeOwnersPlaces) {
    const text = base === null ? undefined : await ifThere(() => github.textAt(place, base))
    if (text === undefined) continue
    const ruleOf = readCodeOwners(text)
    return path => roleOf(ruleOf(path)?.owners ?? [])
  }
  const why = `The base of #${String(pullRequest.number)} has no CODEOWNERS file, so that it is not known who owns what is changed. Add one at ${codeOwnersPlaces[0]}.`
  throw new PortError('not-found', why)
}

/** Owners as a role; GitHub knows whose an address is and does not tell, so that it stands for nobody. */
function roleOf(owners: readonly string[]): Role {
  const names = owners.filter(owner => owner.startsWith('@')).map(owner => owner.slice(1))
  const users = names.filter(name => !name.includes('/'))
  const teams = names.filter(name => name.includes('/'))
  const role = { ...nobody('code-owners'), users, teams }
  return owners.length === 0 ? { ...role, permission: 'write' } : role
}

/** GitHub takes nobody as an owner who may not write. */
async function owns(owners: Role, person: Person, github: GitHubPort): Promise<Membership> {
  const membership = await holds(owners, person, github)
  if (membership.holds === 'no' || owners.permission !== undefined) return membership
  const { holds: writes } = await holds({ ...nobody('writers'), permission: 'write' }, person, github)
  return writes === 'yes' ? membership : { user: person.id, holds: 'no' }
}
