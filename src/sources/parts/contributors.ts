import { eachOnce } from '../../lib/each-once.js'
import type { Commit, Contributors, Person, PullRequest } from '../../model/github.js'
import type { GitHubPort } from '../../ports/read.js'

/** The account by which GitHub itself commits: merges, squashes and edits in the browser. */
const webFlow = { id: 19864447, login: 'web-flow' }

/**
 * Everyone who had a part in a pull request: its author, all authors and committers, who pushed, `Co-authored-by`
 * trailers, and the people behind a program that opened it.
 */
export async function findContributors(pullRequest: PullRequest, github: GitHubPort): Promise<Contributors> {
  const { number, author } = pullRequest
  const commits = await github.commits(number)
  const hasTrailers = commits.some(({ message }) => /co-authored-by:/i.test(message))
  const shas = new Set(commits.map(({ sha }) => sha))
  const [named, pushes, behind] = await Promise.all([
    hasTrailers ? github.coAuthors(number) : [],
    github.pushes(pullRequest),
    author?.type === 'User' ? [] : github.peopleBehind(number)
  ])
  // What else was pushed to the branch, for another pull request or before it was reset, is no part of this one.
  const pushers = pushes.filter(({ commit }) => shas.has(commit)).map(({ by }) => by)
  const people = eachPerson([author, ...commits.flatMap(commit => [commit.author, commit.committer]), ...pushers])
  return {
    people,
    coAuthors: eachPerson(named).filter(({ id }) => people.every(person => person.id !== id)),
    behind: eachPerson(behind),
    unknown: commits.filter(isOfNobody).map(({ sha }) => sha)
  }
}

function eachPerson(people: readonly (Person | null)[]): readonly Person[] {
  const known = people.filter(person => person !== null).filter(person => !isWebFlow(person))
  return eachOnce(known, ({ id }) => String(id))
}

/** Whether nobody can be told who wrote a commit; GitHub itself commits what people write, and writes nothing. */
function isOfNobody({ author, committer }: Commit): boolean {
  return author === null || committer === null || isWebFlow(author)
}

function isWebFlow({ id, login }: Person): boolean {
  return id === webFlow.id || login === webFlow.login
}
