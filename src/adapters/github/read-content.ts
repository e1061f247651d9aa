import type { NamedCommit, PullRequest } from '../../model/github.js'
import type { GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { mergedOnto } from './merged-onto.js'
import { segment, segments } from './path.js'
import { isCode } from './read-people.js'
import { wire } from './wire.js'

/** What a commit does to the base: the trees before and after it, by sha, and how many commits that takes. */
interface Change {
  readonly from: string
  readonly to: string
  readonly commits: number
}

const need = 'contents: read'

/**
 * Whether an earlier commit does the same to the base as the head, told by whole trees. A patch as GitHub lists it
 * leaves out modes and binary files; and an equal tree is not enough, because a head that merged the base and kept its
 * own tree takes back what the base has gained.
 */
export function readContent(
  client: Client,
  root: string,
  commits: GitHubPort['commits']
): Pick<GitHubPort, 'sameContent' | 'baseOf'> {
  const baseOf = (pullRequest: PullRequest) => findBase(client, root, pullRequest, commits)
  return {
    baseOf,
    sameContent: async (pullRequest, reviewed) => {
      try {
        return await isSameChange(client, root, pullRequest, reviewed, await baseOf(pullRequest))
      } catch (error) {
        if (isCode(error, 'not-found')) return false
        throw error
      }
    }
  }
}

async function isSameChange(
  client: Client,
  root: string,
  pullRequest: PullRequest,
  reviewed: string,
  base: string | null
): Promise<boolean> {
  if (base === null) return false
  const commits = [reviewed, pullRequest.head.sha]
  const [before, after] = await Promise.all(commits.map(commit => findChange(client, root, base, commit)))
  // Another number of commits than the pull request's own shows that it is compared with something else than its base.
  if (before == null || after == null || after.commits !== pullRequest.commits) return false
  if (before.from === after.from || before.to === after.to) {
    return before.from === after.from && before.to === after.to
  }
  const [approved, present] = await Promise.all([listChange(client, root, before), listChange(client, root, after)])
  if (approved === null || present === null || approved.size !== present.size) return false
  return [...approved].every(entry => present.has(entry))
}

/**
 * The tip of the base, or what it was before the pull request was merged: an older commit of the base would not show
 * that the head has merged what came later.
 */
async function findBase(
  client: Client,
  root: string,
  { number, base, mergedAt, mergeCommit, commits: count }: PullRequest,
  commits: GitHubPort['commits']
): Promise<string | null> {
  if (mergedAt === null) {
    return wire(await client.get(`${root}/commits/${segments(`heads/${base.ref}`)}`, need), 'a commit').text('sha')
  }
  if (mergeCommit === null) return null
  const read = async (sha: string): Promise<NamedCommit> => {
    const found = wire(await client.get(`${root}/git/commits/${segment(sha)}`, need), 'a commit')
    return { sha, message: found.text('message'), parents: found.list('parents').map(parent => parent.text('sha')) }
  }
  const merge = await read(mergeCommit)
  return mergedOnto(merge, merge.parents.length === 1 && count > 1 ? await commits(number) : [], read)
}

/** Null where the commit is in the base already, so that nothing shows what it has changed. */
async function findChange(client: Client, root: string, base: string, commit: string): Promise<Change | null> {
  const [found, compared] = await Promise.all([
    client.get(`${root}/git/commits/${segment(commit)}`, need),
    // One commit a page: of those between, only the number is of use.
    client.get(`${root}/compare/${segment(`${base}...${commit}`)}?per_page=1`, need)
  ])
  const comparison = wire(compared, 'a comparison')
  const status = comparison.text('status')
  if (status !== 'ahead' && status !== 'diverged') return null
  return {
    from: comparison.object('merge_base_commit').object('commit').object('tree').text('sha'),
    to: wire(found, 'a commit').object('tree').text('sha'),
    commits: comparison.number('ahead_by')
  }
}

/** Every path that differs, with its mode and content before and after; null where GitHub does not list all paths. */
async function listChange(client: Client, root: string, { from, to }: Change): Promise<ReadonlySet<string> | null> {
  const [before, after] = await Promise.all([listTree(client, root, from), listTree(client, root, to)])
  if (before === null || after === null) return null
  const paths = new Set([...before.keys(), ...after.keys()])
  const changed = [...paths].filter(path => before.get(path) !== after.get(path))
  return new Set(changed.map(path => JSON.stringify([path, before.get(path) ?? null, after.get(path) ?? null])))
}

async function listTree(client: Client, root: string, sha: string): Promise<ReadonlyMap<string, string> | null> {
  const tree = wire(await client.get(`${root}/git/trees/${segment(sha)}?recursive=1`, need), 'a tree')
  if (tree.flag('truncated')) return null
  const files = tree.list('tree').filter(entry => entry.text('type') !== 'tree')
  return new Map(files.map(file => [file.text('path'), `${file.text('mode')} ${file.text('sha')}`]))
}
