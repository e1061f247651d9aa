import type { ReadAhead } from '../../ports/read.js'
import { account, user } from './account.js'
import { queryRepository } from './ask-repository.js'
import { conversationFields } from './read-conversation.js'

/** Commits or pull requests that one query asks for; GitHub gives up on one that takes it ten seconds. */
export const commitsOfQuery = 100
export const pullRequestsOfQuery = 10
/** Commits of which one query asks for files. */
export const treesOfQuery = 50

/** Everything about one pull request that judging its sign-offs takes, as far as it is on a first page. */
const told = `
  number title url state isDraft mergedAt changedFiles
  mergeCommit { oid }
  author ${account}
  headRefName headRefOid headRepository { nameWithOwner }
  baseRefName baseRefOid baseRepository { nameWithOwner }
  labels(first: 100) { totalCount nodes { name } }
  commits(first: 100) {
    totalCount
    nodes {
      commit {
        oid message
        parents { totalCount }
        author { user ${user} }
        committer { user ${user} }
        signature { isValid state }
        authors(first: 20) { totalCount nodes { user ${user} } }
      }
    }
  }
  reviews(first: 100) {
    totalCount
    nodes { fullDatabaseId state submittedAt commit { oid } author ${account} }
  }
  timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
    nodes { ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } }
  }`

/** What a pull request changes, and what its merge was put onto. */
const changed = `
  files(first: 100) { totalCount nodes { path changeType } }
  mergeCommit { history(first: 20) { nodes { oid message parents(first: 2) { nodes { oid } } } } }`

/** Asks for pull requests; the answer has each under `p` and its place. At most 30,000 nodes of GitHub's 500,000. */
export function queryPullRequests(numbers: readonly number[], { conversation, changes }: ReadAhead): string {
  const each = numbers.map((number, at) => `p${String(at)}: pullRequest(number: ${String(number)}) { ...told }`)
  const fields = [told, conversation ? conversationFields(() => '') : '', changes ? changed : '']
  return `${queryRepository(each.join(' '))} fragment told on PullRequest { ${fields.join('')} }`
}

/** Asks whose commits are; the answer has each under `c` and its place. */
export function queryAssociations(commits: readonly string[]): string {
  return queryCommits(
    commits,
    'associatedPullRequests(first: 10) { totalCount nodes { number merged baseRepository { nameWithOwner } } }'
  )
}

/** Asks which files commits have; the answer has each commit under `c` and its place, and in it each file under `f`. */
export function queryFiles(commits: readonly string[], paths: readonly string[]): string {
  const each = paths.map((path, at) => `f${String(at)}: file(path: ${JSON.stringify(path)}) { oid type mode }`)
  return queryCommits(commits, each.join(' '))
}

function queryCommits(commits: readonly string[], about: string): string {
  const each = commits.map((sha, at) => `c${String(at)}: object(oid: "${sha}") { ... on Commit { ${about} } }`)
  return queryRepository(each.join(' '))
}
