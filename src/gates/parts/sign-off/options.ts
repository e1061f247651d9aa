import { parseDuration } from '../../../lib/duration.js'
import { defaultRole, type Role, type SignOffDemand } from '../../../model/sign-off.js'
import { choice, count, duration, flag, object, optional, text, type TypeOf } from '../../../schema/build.js'

export const signOffOptions = object({
  role: text({ about: 'The role whose people must sign.', default: defaultRole }),
  count: optional(count({ about: 'How many people must sign; without it as many as the role says.', least: 1 })),
  distinct: flag({ about: 'Whether whoever signs for this role signs for no other one.', default: true }),
  fresh: choice(['head', 'content', 'any'], {
    about:
      'Which commit must have been approved: the head as it is now, one that makes the same change of the base, ' +
      'or any of the pull request.',
    default: 'head'
  }),
  // The one way there is so far, named so that a checklist can say it; others will be words beside it.
  by: choice(['review'], { about: 'Where a signature comes from: an approving review.', default: 'review' }),
  'direct-push': choice(['fail', 'warn', 'allow'], {
    about: 'What a commit means that no merged pull request brought, so that nobody was asked to approve it.',
    default: 'fail'
  }),
  scope: choice(['subject', 'since-last-deployment'], {
    about:
      'Whether the pull requests of what is judged must be signed, or all that came since the last successful ' +
      'deployment of the environment.',
    default: 'subject'
  }),
  since: optional(
    text({ about: 'The tag, branch or commit since which all must be signed where no earlier deployment is known.' })
  ),
  'max-age': optional(duration({ about: 'How old an approval may be.' })),
  'ignore-changes-requested': flag({
    about: 'Whether changes requested by people of the role, or with write access, do not hold back.',
    default: false
  })
})

/** What a sign-off with these options asks of people. */
export function demandOf(chosen: TypeOf<typeof signOffOptions>, roleOf: (id: string) => Role): SignOffDemand {
  const role = roleOf(chosen.role)
  const {
    count = role.count,
    distinct,
    fresh,
    'max-age': maxAge,
    'ignore-changes-requested': ignoreChangesRequested
  } = chosen
  const age = maxAge === undefined ? {} : { maxAge: parseDuration(maxAge) }
  return { role, count, distinct, fresh, ignoreChangesRequested, ...age }
}
