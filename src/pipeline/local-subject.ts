import { shortSha } from '../lib/short-sha.js'
import type { Subject } from '../model/github.js'
import type { WorkingTree } from '../model/working-tree.js'
import { PortError, type GitHubPort } from '../ports/read.js'
import type { PullRequestsOf, SourceContext } from '../sources/define.js'

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
  const plain: Subject = {
    repository: tree.repository ?? '',
    commit,
    event: localEvent,
    branch: tree.branch ?? '',
    environment,
    labels: null
  }
  const without = (code: string, why: string, awaits = true) => ({
    subject: plain,
    context: {
      commit,
      ref,
      branch: '',
      environment,
      initiators: [],
      pullRequests: { numbers: null, code, why, awaits } satisfies PullRequestsOf
    }
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
    const { title, head, base, labels } = await github.pullRequest(number)
    if (head.sha !== commit) {
      const why = `The working tree is at ${shortSha(commit)}, the head of pull request #${String(number)} at ${shortSha(head.sha)}; push or pull first.`
      return without('head-differs', why)
    }
    return {
      subject: { ...plain, branch: base.ref, labels, pullRequest: { number, title, head: head.sha, base: base.ref } },
      context: {
        commit,
        ref,
        branch: base.ref,
        environment,
        initiators: [],
        pullRequests: { numbers: [number], direct: [] }
      }
    }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    return error.code === 'not-connected'
      ? without('no-token', error.message)
      : without(error.code, error.message, false)
  }
}
