import type { Past } from '../adapters/github/read-past.js'
import { firstLine } from '../lib/first-line.js'
import { shortSha } from '../lib/short-sha.js'
import type { Person, PullRequest, Subject } from '../model/github.js'
import type { PastDeployment } from '../model/past.js'
import { findMerged } from '../pipeline/merged-pull-requests.js'
import { broughtBy, nameSubject } from '../pipeline/name-subject.js'
import { ifThere, type GitHubPort } from '../ports/read.js'
import type { SourceContext } from '../sources/define.js'

/** Something that was merged or deployed, as it is judged again. */
export interface PastSubject {
  readonly title: string
  /** When it was merged or deployed, ISO 8601. */
  readonly at: string
  /** Who merged or deployed; null where GitHub does not tell. */
  readonly by: Person | null
  readonly deployment: number | null
  /** Heads that were merged as the commit. */
  readonly heads: readonly string[]
  readonly subject: Subject
  readonly context: SourceContext
}

export async function ofPullRequest(
  number: number,
  environment: string,
  past: Past,
  github: GitHubPort
): Promise<PastSubject> {
  const pullRequest = await github.pullRequest(number)
  const { title, mergedAt, mergeCommit, head, base } = pullRequest
  const by = await past.mergerOf(number)
  return {
    ...place({ commit: mergeCommit ?? head.sha, branch: base.ref, environment, found: [pullRequest], by, github }),
    ...{ title, by, deployment: null },
    at: mergedAt ?? ''
  }
}

export async function ofDeployment(
  { id, commit, createdAt, creator }: PastDeployment,
  environment: string,
  github: GitHubPort
): Promise<PastSubject> {
  const about = { at: createdAt, by: creator, deployment: id }
  // A branch that was deployed can be gone with its commits.
  const found = await ifThere(() => findMerged(commit, '', github))
  const [first] = found ?? []
  const placed = place({ commit, branch: first?.base.ref ?? '', environment, found: found ?? [], by: creator, github })
  if (found === undefined) {
    const why = `GitHub no longer has the commit ${shortSha(commit)}.`
    const pullRequests = { numbers: null, code: 'not-found', why, awaits: false }
    return { ...placed, ...about, title: why, context: { ...placed.context, pullRequests } }
  }
  return { ...placed, ...about, title: first?.title ?? firstLine((await github.commit(commit)).message) }
}

interface Place {
  readonly commit: string
  readonly branch: string
  readonly environment: string
  readonly found: readonly PullRequest[]
  readonly by: Person | null
  readonly github: GitHubPort
}

function place({
  commit,
  branch,
  environment,
  found,
  by,
  github
}: Place): Pick<PastSubject, 'heads' | 'subject' | 'context'> {
  return {
    heads: found.map(({ head }) => head.sha),
    subject: nameSubject({ repository: github.repository, event: pastEvent, environment }, commit, branch, found),
    context: {
      commit,
      ref: branch === '' ? '' : `refs/heads/${branch}`,
      pullRequests: broughtBy(found, commit),
      initiators: by === null ? [] : [{ id: by.id, login: by.login }]
    }
  }
}

/** Which event would have judged it is not told; items that ask for one are left out. */
const pastEvent = 'simulation'
