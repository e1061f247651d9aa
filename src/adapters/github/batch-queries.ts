/** Commits or pull requests that one query asks for; GitHub gives up on one that takes it ten seconds. */
export const commitsOfQuery = 100
export const pullRequestsOfQuery = 10

/** Everything about one pull request that judging its sign-offs takes, as far as it is on a first page. */
const fragments = `
  fragment told on PullRequest {
    number title url state isDraft mergedAt changedFiles
    mergeCommit { oid }
    author { ...account }
    headRefName headRefOid headRepository { nameWithOwner }
    baseRefName baseRefOid baseRepository { nameWithOwner }
    labels(first: 100) { totalCount nodes { name } }
    commits(first: 100) {
      totalCount
      nodes {
        commit {
          oid message
          parents { totalCount }
          author { user { databaseId login } }
          committer { user { databaseId login } }
          signature { isValid state }
          authors(first: 20) { totalCount nodes { user { databaseId login } } }
        }
      }
    }
    reviews(first: 100) {
      totalCount
      nodes { fullDatabaseId state submittedAt commit { oid } author { ...account } }
    }
    timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
      nodes { ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } }
    }
  }
  fragment account on Actor {
    __typename login
    ... on User { databaseId }
    ... on Bot { databaseId }
    ... on Mannequin { databaseId }
    ... on Organization { databaseId }
  }`

/** Asks for pull requests; the answer has each under `p` and its place. */
export function queryPullRequests(numbers: readonly number[]): string {
  const each = numbers.map((number, at) => `p${String(at)}: pullRequest(number: ${String(number)}) { ...told }`)
  return `${inRepository(each)}${fragments}`
}

/** Asks whose commits are; the answer has each under `c` and its place. */
export function queryAssociations(commits: readonly string[]): string {
  const about =
    'associatedPullRequests(first: 10) { totalCount nodes { number merged baseRepository { nameWithOwner } } }'
  return inRepository(commits.map((sha, at) => `c${String(at)}: object(oid: "${sha}") { ... on Commit { ${about} } }`))
}

function inRepository(fields: readonly string[]): string {
  return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`
}
