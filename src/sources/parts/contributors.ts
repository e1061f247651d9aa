import type { Commit, Contributors, Person, PullRequest } from '../../model/github.js'
import type { GitHubPort } from '../../ports/read.js'

/** The account by which GitHub itself commits: merges, squashes and edits in the browser. */
const webFlow = { id: 19864447, login: 'web-flow' }

/** Everyone who wrote something of a pull request: its author, all authors and committers, `Co-authored-by` trailers. */
export async function findContributors(pullRequest: PullRequest, github: GitHubPort): Promise<Contributors> {
  const commits = await github.commits(pullRequest.number)
  const hasTrailers = commits.some(({ message }) => /co-authored-by:/i.test(message))
  const coAuthors = hasTrailers ? await github.coAuthors(pullRequest.number) : []
  const people = [pullRequest.author, ...commits.flatMap(({ author, committer }) => [author, committer]), ...coAuthors]
  const known = people.filter(person => person !== null).filter(person => !isWebFlow(person))
  const byId = new Map(known.map(person => [person.id, person]))
  return { people: [...byId.values()], unknown: commits.filter(isOfNobody).map(({ sha }) => sha) }
}

/** Whether nobody can be told who wrote a commit; GitHub itself commits what people write, and writes nothing. */
function isOfNobody({ author, committer }: Commit): boolean {
  return author === null || committer === null || isWebFlow(author)
}

function isWebFlow({ id, login }: Person): boolean {
  return id === webFlow.id || login === webFlow.login
}
