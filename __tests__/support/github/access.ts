import { isOrganisation, sameName } from './find.js'
import { Problem } from './problem.js'
import type { Need } from './route.js'
import type { Repository, Token, World } from './world.js'

/** The token of the request, undefined when it carries none; GitHub answers 401 to one that it does not know. */
export function findToken(world: World, authorization: string | undefined): Token | undefined {
  if (authorization === undefined || authorization === '') return undefined
  const value = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1]
  const token = world.tokens.find(candidate => candidate.value === value)
  if (token === undefined) throw new Problem(401, 'Bad credentials')
  return token
}

/** What may not be seen does not exist (404); what may be seen but not read is refused (403). */
export function allowRepository(token: Token | undefined, repository: Repository, need: Need): void {
  const sees = token !== undefined && reaches(token, repository.name)
  if (repository.private && !sees) throw Problem.notFound()
  if (need.publicly && !repository.private) return
  if (token === undefined) throw new Problem(401, 'Requires authentication')
  if (!sees || !holds(token, need)) throw refusal(token, need)
}

/** Teams are hidden from who may not read members: 404, not 403. */
export function allowOrganisation(world: World, token: Token | undefined, org: string, need: Need): void {
  if (token === undefined) throw new Problem(401, 'Requires authentication')
  if (!isOrganisation(world, org) || !holds(token, need)) throw Problem.notFound()
}

export function holds(token: Token, { scopes, level }: Pick<Need, 'scopes' | 'level'>): boolean {
  return scopes.some(scope => {
    if (scope === 'metadata') return true
    const held = token.permissions[scope]
    return held === 'write' || held === level
  })
}

export function reaches(token: Token, name: string): boolean {
  return token.repositories === undefined || token.repositories.some(one => sameName(one, name))
}

function refusal(token: Token, { scopes, level }: Need): Problem {
  const who = token.kind === 'installation' ? 'integration' : 'personal access token'
  const accepted = scopes.map(scope => `${scope.replaceAll('-', '_')}=${level}`).join('; ')
  return new Problem(403, `Resource not accessible by ${who}`, { 'x-accepted-github-permissions': accepted })
}
