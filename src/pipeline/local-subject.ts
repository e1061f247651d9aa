import { shortSha } from '../lib/short-sha.js'
import type { Subject } from '../model/github.js'
import type { WorkingTree } from '../model/working-tree.js'
import { PortError, type GitHubPort } from '../ports/read.js'
import type { PullRequestsOf, SourceContext } from '../sources/define.js'
import { nameSubject } from './name-subject.js'

/** The event of a run that no workflow started: a person at a terminal. */
export const localEvent = 'local'

/** The subject of a working tree: its commit, and the open pull request of its branch where GitHub can be asked. */
export async function resolveLocalSubject(
  tree: WorkingTree,
  environment: string,
  github: GitHubPort
): Promise<{ readonly subject: Subject; readonly context: SourceContext }> {
  const commit = tree.commit ?? ''
  const ref = tree.branch === null ? '' : `refs/heads/${tree.branch}`
  const named = { repository: tree.repository ?? '', event: localEvent, environment }
  const contextOf = (branch: string, pullRequests: PullRequestsOf): SourceContext => {
    return { commit, ref, branch, environment, initiators: [], pullRequests }
  }
  const without = (code: string, why: string, awaits = true) => ({
    subject: nameSubject(named, commit, tree.branch ?? '', []),
    context: contextOf('', { numbers: null, code, why, awaits })
  })
  if (tree.repository === null || tree.branch === null || tree.commit === null) {
    return without(
      'no-token',
      'Sign-offs are asked on GitHub; set GITHUB_TOKEN and run this in a branch of a repository there.'
    )
  }
  const owner = tree.repository.split('/')[0] ?? ''
  try {
    const numbers = await github.pullRequestsFrom(`${owner}:${tree.branch}`)
    const [number] = numbers
    if (number === undefined) {
      return without(
        'no-pull-request',
        `The branch ${tree.branch} has no open pull request; open one, so that people can sign.`
      )
    }
    if (numbers.length > 1) {
      return without(
        'several-pull-requests',
        `The branch ${tree.branch} has ${String(numbers.length)} open pull requests; close all but one.`
      )
    }
    const pullRequest = await github.pullRequest(number)
    const { head, base } = pullRequest
    if (head.sha !== commit) {
      const why = `The working tree is at ${shortSha(commit)}, the head of pull request #${String(number)} at ${shortSha(head.sha)}; push or pull first.`
      return without('head-differs', why)
    }
    return {
      subject: nameSubject(named, commit, base.ref, [pullRequest]),
      context: contextOf(base.ref, { numbers: [number], direct: [] })
    }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    return error.code === 'not-connected'
      ? without('no-token', error.message)
      : without(error.code, error.message, false)
  }
}
