import type { Commit, Person } from '../../model/github.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import { decodeText } from '../decode-text.js'
import { user, usersOf } from './account.js'
import { askRepository, queryRepository } from './ask-repository.js'
import type { Client } from './client.js'
import { repositoryPath, segments } from './path.js'
import { isCode, personOf } from './read-people.js'
import { checkComplete } from './read-pull-requests.js'
import { wire, wires, type Wire } from './wire.js'

/** GitHub lists no more commits of a pull request than this. */
const mostCommits = 250
/** GitHub gives the content of a file with its entry up to this many bytes. */
const mostBytes = 1024 * 1024

type Reads = Pick<GitHubPort, 'commits' | 'coAuthors' | 'commit' | 'textAt' | 'textOf'>

export function readCommits(
  client: Client,
  repository: string,
  root: string,
  pullRequest: GitHubPort['pullRequest']
): Reads {
  return {
    commits: async number => {
      const told = (await pullRequest(number)).commits
      const pages = await client.pages(`${root}/pulls/${String(number)}/commits`, 'pull-requests: read')
      const commits = pages.flatMap(page => wires(page, 'a commit').map(commitOf))
      checkComplete('commits', number, commits.length, told, mostCommits)
      return commits
    },
    coAuthors: number => readCoAuthors(client, repository, number),
    commit: ref => readCommit(client, root, ref),
    textAt: (path, commit) => readText(client, root, path, commit),
    textOf: async (other, path, ref) => {
      const there = repositoryPath(other)
      const { sha } = await readCommit(client, there, ref).catch((error: unknown) => {
        throw isCode(error, 'not-found') ? missing(`${other}/${path}`, ref, error) : error
      })
      return { text: await readText(client, there, path, sha), commit: sha }
    }
  }
}

async function readCommit(client: Client, root: string, ref: string): Promise<Commit> {
  return commitOf(wire(await client.get(`${root}/commits/${segments(ref)}`, 'contents: read'), 'a commit'))
}

async function readText(client: Client, root: string, path: string, commit: string): Promise<string> {
  const url = `${root}/contents/${segments(path)}?ref=${encodeURIComponent(commit)}`
  const answer = await client.get(url, 'contents: read').catch((error: unknown) => {
    throw isCode(error, 'not-found') ? missing(path, commit, error) : error
  })
  return textOf(answer, path)
}

export function missing(path: string, commit: string, cause?: unknown): PortError {
  const why = `There is no ${path} at the commit ${commit}, or the token lacks the permission \`contents: read\`.`
  return new PortError('not-found', why, { cause })
}

function commitOf(from: Wire): Commit {
  return {
    sha: from.text('sha'),
    message: from.object('commit').text('message'),
    author: personOf(from, 'author'),
    committer: personOf(from, 'committer'),
    parents: from.list('parents').length,
    verification: verificationOf(from.object('commit').objectOrNull('verification'))
  }
}

/** GitHub Enterprise Server may leave it out, which is no verification. */
function verificationOf(from: Wire | null): Commit['verification'] {
  if (from === null) return { verified: false, reason: 'not told' }
  return { verified: from.flag('verified'), reason: from.text('reason') }
}

function textOf(answer: unknown, path: string): string {
  const file = Array.isArray(answer) ? null : wire(answer, 'a file')
  if (file?.text('type') !== 'file') throw new PortError('unreadable', `${path} is no file.`)
  const size = file.number('size')
  if (size > mostBytes) {
    throw new PortError('too-large', `${path} has ${String(size)} bytes; at most ${String(mostBytes)} are read.`)
  }
  if (file.text('encoding') !== 'base64') throw new PortError('bad-answer', `GitHub gives no content of ${path}.`)
  const bytes = Buffer.from(file.text('content'), 'base64')
  if (bytes.length !== size) throw new PortError('bad-answer', `GitHub gives not all of ${path}.`)
  return decodeText(bytes, path)
}

const coAuthorsQuery = queryRepository(
  `pullRequest(number: $number) {
    commits(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { commit { authors(first: 50) { totalCount nodes { user ${user} } } } }
    }
  }`,
  '$number: Int!, $after: String'
)

async function readCoAuthors(client: Client, repository: string, number: number): Promise<readonly Person[]> {
  const ask = askRepository(client, repository)
  const people = new Map<number, Person>()
  let after: string | undefined
  do {
    const variables = { number, ...(after === undefined ? {} : { after }) }
    const commits = (await ask(coAuthorsQuery, variables, 'pull-requests: read'))
      .object('pullRequest')
      .object('commits')
    for (const node of commits.list('nodes')) {
      const listed = node.object('commit').object('authors')
      const authors = listed.list('nodes')
      if (authors.length !== listed.number('totalCount')) {
        throw new PortError('incomplete', 'A commit has more than 50 authors, of which GitHub lists no more. Split it.')
      }
      for (const person of usersOf(authors)) people.set(person.id, person)
    }
    const page = commits.object('pageInfo')
    after = page.flag('hasNextPage') ? page.text('endCursor') : undefined
  } while (after !== undefined)
  return [...people.values()]
}
