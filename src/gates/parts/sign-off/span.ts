import { shortSha } from '../../../lib/short-sha.js'
import { plural } from '../../../lib/words.js'
import type { JudgedSpan } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { Say } from '../../define.js'

/** So many direct pushes are named. */
const mostPushes = 10

/** The sentences about what brought the commits that are judged, and since when. */
export const spanReasons = {
  'since-deployment':
    'Since {from}, which {what}, {pullRequests} and {pushes} brought {commits}; all of that is judged.',
  'deployed-before':
    'This was part of {from} already, which {what}: nothing new is deployed, and only its own pull request is judged.',
  'direct-push':
    'No merged pull request brought {commit}, so that nobody was asked to approve it. Deploy what was merged, or say with `direct-push` that this may be.',
  'more-direct-pushes': 'Neither did any bring {commits} more.'
} as const

/** The commits that no pull request brought, the first of them by name. */
export function tellPushes(commits: readonly string[], say: Say<typeof spanReasons>): readonly Reason[] {
  const named = commits.slice(0, mostPushes).map(commit => say('direct-push', { commit: shortSha(commit) }))
  const more = commits.length - named.length
  return more === 0 ? named : [...named, say('more-direct-pushes', { commits: plural(more, 'commit') })]
}

/** What was looked at beside the subject. */
export function tellSpan(
  { environment, from, deployment, commits }: JudgedSpan,
  found: { readonly pullRequests: number; readonly pushes: number },
  say: Say<typeof spanReasons>
): Reason {
  const what = deployment === null ? '`since` names' : `deployment ${String(deployment)} brought to ${environment}`
  if (commits === null) return say('deployed-before', { from: shortSha(from), what })
  return say('since-deployment', {
    from: shortSha(from),
    what,
    commits: plural(commits, 'commit'),
    pullRequests: plural(found.pullRequests, 'pull request'),
    pushes: plural(found.pushes, 'direct push', 'direct pushes')
  })
}
