import type { Commit, JudgedCommit } from '../model/github.js'
import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** The commit under judgement and those of its pull requests, and the labels that all of these carry. */
export const commits = defineSource<'commits'>({
  id: 'commits',
  permissions: { contents: 'read', 'pull-requests': 'read' },
  gather: (_, { github }, { commit, pullRequests: { numbers } }) =>
    attempt(async () => {
      const [lists, found] = await Promise.all([
        Promise.all((numbers ?? []).map(number => github.commits(number))),
        Promise.all((numbers ?? []).map(number => github.pullRequest(number)))
      ])
      const of = [...new Map(lists.flat().map(each => [each.sha, each])).values()]
      const [first, ...others] = found
      // A label allows what its own pull request changes, and nothing of another one.
      const labels = (first?.labels ?? []).filter(label => others.every(other => other.labels.includes(label)))
      // A merge is a commit of its own, which somebody may have made by hand.
      const all = of.some(({ sha }) => sha === commit) ? of : [...of, await github.commit(commit)]
      return { state: 'found', value: { commits: all.map(judged), labels }, origin: 'platform' }
    })
})

function judged({ sha, message, parents, verification }: Commit): JudgedCommit {
  return { sha, title: message.split(/\r?\n/, 1)[0] ?? '', isMerge: parents > 1, ...verification }
}
