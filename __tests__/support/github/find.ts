import { Problem } from './problem.js'
import type { Commit, Organisation, PullRequest, Repository, Team, User, World } from './world.js'

/** The user of that login; a broken world throws, so that the test fails. */
export function userOf(world: World, login: string): User {
  const user = findUser(world, login)
  if (user === undefined) throw new Error(`The world has no user ${login}.`)
  return user
}

export function findUser(world: World, login: string): User | undefined {
  return world.users.find(user => sameName(user.login, login))
}

/** The organisation or the user of that login. */
export function findAccount(world: World, login: string): User | undefined {
  const organisation = world.organisations.find(candidate => sameName(candidate.login, login))
  if (organisation === undefined) return findUser(world, login)
  return { id: organisation.id, login: organisation.login, type: 'User', name: login, emails: [] }
}

export function isOrganisation(world: World, login: string): boolean {
  return world.organisations.some(organisation => sameName(organisation.login, login))
}

export function findRepository(world: World, name: string): Repository | undefined {
  return world.repositories.find(repository => sameName(repository.name, name))
}

export function ownerName(repository: Repository): string {
  return repository.name.split('/')[0] ?? ''
}

export function findTeam(world: World, org: string, slug: string): { organisation: Organisation; team: Team } {
  const organisation = world.organisations.find(candidate => sameName(candidate.login, org))
  const team = organisation?.teams.find(candidate => candidate.slug === slug)
  if (organisation === undefined || team === undefined) throw Problem.notFound()
  return { organisation, team }
}

export function findPull(repository: Repository, number: number): PullRequest {
  return found(repository.pulls.find(pull => pull.number === number))
}

/** The pull requests that a commit came with: merged as it, or holding it. */
export function pullsOf(repository: Repository, sha: string): readonly PullRequest[] {
  return repository.pulls.filter(
    ({ commits, rebased, mergedAt, mergeCommitSha }) =>
      commits.includes(sha) || (mergedAt !== null && (mergeCommitSha === sha || rebased.includes(sha)))
  )
}

/** The commit that a sha, branch or tag (also `heads/…`, `tags/…`) names; GitHub answers 422 when there is none. */
export function findCommit(repository: Repository, ref: string): Commit {
  const sha = shaNamed(repository, ref)
  const commit = repository.commits.find(candidate => candidate.sha === sha)
  if (commit === undefined) throw new Problem(422, `No commit found for SHA: ${ref}`)
  return commit
}

/** As `findCommit`, or undefined. */
export function shaNamed(repository: Repository, ref: string): string | undefined {
  const name = ref.replace(/^refs\//, '')
  const { branches, tags } = repository
  const byRef = branches[name.replace(/^heads\//, '')] ?? tags[name.replace(/^tags\//, '')]
  if (byRef !== undefined) return byRef
  return repository.commits.find(commit => name.length >= 7 && commit.sha.startsWith(name))?.sha
}

/** The value, or GitHub's 404. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw Problem.notFound()
  return value
}

export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
