import type { Brought, RecordEntry } from '../../model/record.js'
import { ifThere, PortError, type GitHubPort } from '../../ports/read.js'
import type { SourceContext } from '../define.js'
import { readRecords } from './read-records.js'

/** Commits of the file that are looked into for the one that brought an entry. */
const mostCommits = 20

/**
 * How an entry came into the file as it is at a commit: the newest change of the file that has the entry where no
 * parent has it. Whatever differs makes another entry; a version that cannot be read has none.
 */
export async function findOrigin(
  path: string,
  entry: RecordEntry,
  context: SourceContext,
  github: GitHubPort
): Promise<Brought> {
  const has = async (sha: string) => hasEntry(await textAt(path, sha, github), path, entry)
  const changes = await github.changesOf(path, context.commit)
  for (const { sha, parents } of changes.slice(0, mostCommits)) {
    if (!(await has(sha))) continue
    const inherited = await Promise.all(parents.map(has))
    if (!inherited.includes(true)) return findPullRequest(sha, context, github)
  }
  const why =
    `None of the last ${String(Math.min(mostCommits, changes.length))} commits of ${path} brought the entry of ${entry.on}, ` +
    'so that it is not known how it came; keep records that change often in a file of their own.'
  throw new PortError('incomplete', why)
}

async function textAt(path: string, commit: string, github: GitHubPort): Promise<string> {
  return (await ifThere(() => github.textAt(path, commit), ['not-found', 'not-text', 'too-large'])) ?? ''
}

function hasEntry(text: string, path: string, entry: RecordEntry): boolean {
  const read = readRecords(path, text)
  return 'entries' in read && read.entries.some(each => sameEntry(each, entry))
}

function sameEntry(one: RecordEntry, other: RecordEntry): boolean {
  const keys = ['what', 'on', 'by', 'evidence', 'expires'] as const
  return keys.every(key => one[key] === other[key])
}

/**
 * A merged pull request counts before an open one; one that was closed counts for nothing, and so does one into a
 * branch that anybody may have made to merge into.
 */
async function findPullRequest(commit: string, context: SourceContext, github: GitHubPort): Promise<Brought> {
  const [numbers, branches] = await Promise.all([github.pullRequestsOf(commit), findBranches(context, github)])
  const all = await Promise.all(numbers.map(number => github.pullRequest(number)))
  const here = all
    .filter(({ base }) => base.repository.toLowerCase() === github.repository.toLowerCase())
    .filter(({ base }) => branches.includes(base.ref))
  const merged = here.find(({ mergedAt }) => mergedAt !== null)
  if (merged !== undefined) return { with: 'merged', pullRequest: merged.number, commit }
  const open = here.find(({ state }) => state === 'open')
  return open === undefined ? { with: 'push', commit } : { with: 'open', pullRequest: open.number, commit }
}

/** The branch that is deployed, those that the pull requests under judgement go into, and the default one. */
async function findBranches({ ref, pullRequests }: SourceContext, github: GitHubPort): Promise<readonly string[]> {
  const [, pushed] = /^refs\/heads\/(.+)$/.exec(ref) ?? []
  const judged = await Promise.all((pullRequests.numbers ?? []).map(number => github.pullRequest(number)))
  return [
    ...(pushed === undefined ? [] : [pushed]),
    ...judged.map(({ base }) => base.ref),
    await github.defaultBranch()
  ]
}
