import { parseDuration } from '../../../lib/duration.js'
import { defaultRole, parts, type Role, type SignOffDemand } from '../../../model/sign-off.js'
import { choice, count, duration, flag, list, object, optional, text, type TypeOf } from '../../../schema/build.js'

export const signOffOptions = object({
  role: text({ about: 'The role whose people must sign.', default: defaultRole }),
  count: optional(count({ about: 'How many people must sign; without it as many as the role says.', least: 1 })),
  distinct: flag({ about: 'Whether whoever signs for this role signs for no other one.', default: true }),
  exclude: list(choice(parts, { about: 'A part in what is judged.' }), {
    about:
      'Whose signatures do not count, by the part they have: the author with the people behind a program that opened the ' +
      'pull request, authors and committers of commits and who pushed them, whom trailers name, who started the run.',
    default: [...parts]
  }),
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
    exclude,
    fresh,
    'max-age': maxAge,
    'ignore-changes-requested': ignoreChangesRequested
  } = chosen
  const age = maxAge === undefined ? {} : { maxAge: parseDuration(maxAge) }
  return { role, count, distinct, exclude, fresh, ignoreChangesRequested, ...age }
}
