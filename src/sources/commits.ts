import type { Commit, JudgedCommit } from '../model/github.js'
import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** The commit under judgement and those of its pull request, and the pull request's labels. */
export const commits = defineSource<'commits'>({
  id: 'commits',
  permissions: { contents: 'read', 'pull-requests': 'read' },
  gather: (_, { github }, { commit, pullRequest: { number } }) =>
    attempt(async () => {
      const [of, labels] =
        number === null
          ? [[], []]
          : await Promise.all([github.commits(number), github.pullRequest(number).then(found => found.labels)])
      // A merge is a commit of its own, which somebody may have made by hand.
      const all = of.some(({ sha }) => sha === commit) ? of : [...of, await github.commit(commit)]
      return { state: 'found', value: { commits: all.map(judged), labels }, origin: 'platform' }
    })
})

function judged({ sha, message, parents, verification }: Commit): JudgedCommit {
  return { sha, title: message.split(/\r?\n/, 1)[0] ?? '', isMerge: parents > 1, ...verification }
}
