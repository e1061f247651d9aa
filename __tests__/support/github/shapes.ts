import { findAccount, findTeam, findRepository, isOrganisation, ownerName, sameName, userOf } from './find.js'
import type { Comment, Commit, Identity, PullRequest, Release, Repository, Review, Team, User, World } from './world.js'

/** The fields of GitHub's JSON that come from the world; `complete` adds what else the description requires. */
export type Shape = Readonly<Record<string, unknown>>

export const API = 'https://api.github.com'
export const SITE = 'https://github.com'

export function shapeUser(world: World, login: string | null): Shape | null {
  return login === null ? null : shapeAccount(world, userOf(world, login))
}

function shapeAccount(world: World, user: User): Shape {
  return {
    login: user.login,
    id: user.id,
    node_id: `U_${user.id}`,
    type: isOrganisation(world, user.login) ? 'Organization' : user.type,
    url: `${API}/users/${user.login}`,
    html_url: `${SITE}/${user.login}`
  }
}

export function shapeRepository(world: World, repository: Repository): Shape {
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name.split('/')[1],
    full_name: repository.name,
    owner: shapeOwner(world, ownerName(repository)),
    private: repository.private,
    fork: repository.fork,
    visibility: repository.private ? 'private' : 'public',
    default_branch: repository.defaultBranch,
    url: `${API}/repos/${repository.name}`,
    html_url: `${SITE}/${repository.name}`
  }
}

export function shapeCommit(world: World, repository: Repository, commit: Commit): Shape {
  const url = `${API}/repos/${repository.name}`
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${url}/commits/${commit.sha}`,
    html_url: `${SITE}/${repository.name}/commit/${commit.sha}`,
    commit: {
      message: commit.message,
      author: shapeIdentity(commit.author),
      committer: shapeIdentity(commit.committer),
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification: { verified: commit.signature === 'valid', reason: commit.signature }
    },
    author: shapeUser(world, commit.author.login),
    committer: shapeUser(world, commit.committer.login),
    parents: commit.parents.map(sha => ({ sha, url: `${url}/commits/${sha}` }))
  }
}

/** The commit as git has it, without accounts. */
export function shapeGitCommit(repository: Repository, commit: Commit): Shape {
  const git = `${API}/repos/${repository.name}/git`
  const html = `${SITE}/${repository.name}/commit`
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${git}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: shapeIdentity(commit.author),
    committer: shapeIdentity(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
    parents: commit.parents.map(sha => ({ sha, url: `${git}/commits/${sha}`, html_url: `${html}/${sha}` }))
  }
}

function shapeIdentity({ name, email, date }: Identity): Shape {
  return { name, email, date }
}

export function shapeSimpleCommit(commit: Commit): Shape {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.author.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email }
  }
}

/** The pull request as lists show it. */
export function shapePull(world: World, repository: Repository, pull: PullRequest): Shape {
  const url = `${API}/repos/${repository.name}/pulls/${pull.number}`
  const head = pull.head.repository === null ? undefined : findRepository(world, pull.head.repository)
  return {
    id: repository.id * 1000 + pull.number,
    node_id: `PR_${repository.id}_${pull.number}`,
    number: pull.number,
    url,
    html_url: `${SITE}/${repository.name}/pull/${pull.number}`,
    state: pull.state,
    draft: pull.draft,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: shapeUser(world, pull.author),
    labels: pull.labels.map(shapeLabel),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.state === 'closed' ? (pull.mergedAt ?? pull.updatedAt) : null,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requested.users.map(login => shapeUser(world, login)),
    requested_teams: pull.requested.teams.map(slug => shapeTeamNamed(world, ownerName(repository), slug)),
    milestone: null,
    author_association: associationOf(repository, pull.author),
    auto_merge: null,
    head: shapeEnd(world, pull.head.owner, pull.head, head),
    base: shapeEnd(world, ownerName(repository), pull.base, repository)
  }
}

/** The pull request as its own page of the API shows it. */
export function shapeFullPull(world: World, repository: Repository, pull: PullRequest): Shape {
  return {
    ...shapePull(world, repository, pull),
    merged: pull.mergedAt !== null,
    merged_by: shapeUser(world, pull.mergedBy),
    mergeable: pull.state === 'open' ? true : null,
    rebaseable: pull.state === 'open' ? true : null,
    mergeable_state: pull.draft ? 'draft' : 'clean',
    commits: pull.commits.length,
    changed_files: pull.files.length,
    additions: pull.files.reduce((sum, file) => sum + file.additions, 0),
    deletions: pull.files.reduce((sum, file) => sum + file.deletions, 0),
    comments: pull.comments.length
  }
}

function shapeEnd(
  world: World,
  owner: string,
  end: { readonly ref: string; readonly sha: string },
  repository: Repository | undefined
): Shape {
  return {
    label: `${owner}:${end.ref}`,
    ref: end.ref,
    sha: end.sha,
    user: shapeOwner(world, owner),
    repo: repository === undefined ? null : shapeRepository(world, repository)
  }
}

/** Null when the account is gone too. */
function shapeOwner(world: World, login: string): Shape | null {
  const account = findAccount(world, login)
  return account === undefined ? null : shapeAccount(world, account)
}

function shapeLabel(name: string): Shape {
  return { name, color: 'ededed', default: false, description: '' }
}

export function shapeReview(world: World, repository: Repository, pull: PullRequest, review: Review): Shape {
  const html = `${SITE}/${repository.name}/pull/${pull.number}#pullrequestreview-${review.id}`
  const url = `${API}/repos/${repository.name}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: shapeUser(world, review.user),
    body: review.body,
    state: review.state,
    commit_id: review.commitId,
    submitted_at: review.submittedAt ?? undefined,
    author_association: associationOf(repository, review.user),
    html_url: html,
    pull_request_url: url,
    _links: { html: { href: html }, pull_request: { href: url } }
  }
}

export function shapeComment(world: World, repository: Repository, pull: PullRequest, comment: Comment): Shape {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${API}/repos/${repository.name}/issues/comments/${comment.id}`,
    html_url: `${SITE}/${repository.name}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${API}/repos/${repository.name}/issues/${pull.number}`,
    user: shapeUser(world, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(repository, comment.user)
  }
}

export function shapeRelease(world: World, repository: Repository, release: Release): Shape {
  return {
    id: release.id,
    url: `${API}/repos/${repository.name}/releases/${release.id}`,
    html_url: `${SITE}/${repository.name}/releases/tag/${release.tag}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    author: shapeUser(world, release.author),
    created_at: release.createdAt,
    published_at: release.publishedAt,
    assets: release.assets.map(({ id, name, bytes, state, digest, createdAt }) => ({
      ...{ id, node_id: `RA_${id}`, name, label: null, state, size: bytes, digest, content_type: 'application/gzip' },
      ...{ url: `${API}/repos/${repository.name}/releases/assets/${id}`, download_count: 0 },
      browser_download_url: `${SITE}/${repository.name}/releases/download/${release.tag}/${name}`,
      ...{ created_at: createdAt, updated_at: createdAt, uploader: shapeUser(world, release.author) }
    }))
  }
}

export function shapeTeam(organisation: string, team: Team): Shape {
  const members = team.members.filter(member => member.state === 'active')
  return { ...shapeSimpleTeam(organisation, team), members_count: members.length }
}

function shapeSimpleTeam(organisation: string, team: Team): Shape {
  return {
    id: team.id,
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    permission: 'pull',
    html_url: `${SITE}/orgs/${organisation}/teams/${team.slug}`
  }
}

/** A team as others name it, who need not be allowed to read its members. */
export function shapeTeamNamed(world: World, organisation: string, slug: string): Shape {
  return shapeSimpleTeam(organisation, findTeam(world, organisation, slug).team)
}

function associationOf(repository: Repository, login: string | null): string {
  if (login === null) return 'NONE'
  return repository.collaborators.some(one => sameName(one.login, login)) ? 'COLLABORATOR' : 'NONE'
}
