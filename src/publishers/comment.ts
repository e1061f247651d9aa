import { comment as renderer, markerOf, saysTheSame } from '../renderers/comment.js'
import { definePublisher } from './define.js'
import { judgedPullRequest } from './parts/judged-pull-request.js'

export const comment = definePublisher({
  id: 'comment',
  about: 'Keeps one comment on the pull request up to date: the decision, why, and who is awaited.',
  to: 'github',
  permissions: { 'pull-requests': 'write' },
  publish: async (report, github) => {
    const number = judgedPullRequest(report)
    if (number === null) return
    const body = renderer.render(report)
    // Whoever copies the marker is not the token's account; what our account quotes of others does not begin with it.
    const own = (await github.ownComments(number)).filter(comment => comment.body.startsWith(markerOf(report)))
    if (own.length === 0) await github.postComment(number, body)
    // Two runs at once may have written one each: then both are kept true.
    for (const { id, body: before } of own) if (!saysTheSame(before, body)) await github.editComment(id, body)
  }
})
