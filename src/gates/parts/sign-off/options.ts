import { parseDuration } from '../../../lib/duration.js'
import { asList } from '../../../lib/as-list.js'
import type { AskingItem } from '../../define.js'
import type { SignOffsAsk } from '../../../model/evidence.js'
import { defaultRole, parts, signatureWays, type Role, type SignOffDemand } from '../../../model/sign-off.js'
import {
  choice,
  count,
  duration,
  either,
  flag,
  list,
  object,
  optional,
  text,
  type TypeOf
} from '../../../schema/build.js'
import type { Mistake } from '../../../schema/validate.js'

const way = choice(signatureWays, { about: 'A review, a comment, or an approval of the deployment.' })

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
  by: optional(
    either(way, list(way, { about: 'Ways of which any will do.' }), {
      about:
        'Where a signature comes from: an approving `review` (without this option; of what is due after the deployment, a comment too), a `comment` that begins with ' +
        "`/sign-off` and the role or the item, or an approval of this run's deployment to its `environment`."
    })
  ),
  confirm: optional(
    choice(['item'], { about: 'With `item`, only a comment that names the item signs; its words are kept.' })
  ),
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
  'max-age': optional(duration({ about: 'How old a signature may be.' })),
  'ignore-changes-requested': flag({
    about: 'Whether changes requested by people of the role, or with write access, do not hold back.',
    default: false
  })
})

type Options = TypeOf<typeof signOffOptions>

/** What a sign-off with these options asks of people for an item. */
export function demandOf(chosen: Options, roleOf: (id: string) => Role, { id, due }: AskingItem): SignOffDemand {
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
  const confirm = chosen.confirm === 'item'
  // Only a comment can name an item.
  const ways =
    chosen.by === undefined
      ? ([confirm ? 'comment' : 'review'] as const)
      : signatureWays.filter(each => asList(chosen.by).includes(each))
  const by = due === undefined ? ways : ways.filter(way => way !== 'environment')
  return {
    ...{ role, count, distinct, exclude, fresh, ignoreChangesRequested, by, confirm, ...age },
    ...(due === undefined ? {} : { due: parseDuration(due) }),
    // Only a comment can name an item; without one, equal demands of many items stay one.
    ...(by.includes('comment') ? { item: id } : {})
  }
}

/** What judging these demands takes; names matter only where a comment may name one. */
export function signOffsAsk(demands: readonly SignOffDemand[], names: readonly string[]): SignOffsAsk {
  return { demands, names: demands.some(({ by }) => by.includes('comment')) ? names : [] }
}

/** Ways in which nobody could sign. */
export function findSignOffMistakes({ by, confirm, scope, since }: Options): readonly Mistake[] {
  const ways = asList(by)
  const place = { path: ['by'], at: 'value' } as const
  if (by !== undefined && ways.length === 0)
    return [{ ...place, message: '`by` names no way to sign; leave it out for reviews.' }]
  if (by !== undefined && confirm === 'item' && !ways.includes('comment'))
    return [
      { ...place, message: '`confirm: item` wants the item named, which only a comment can; add `comment` to `by`.' }
    ]
  if (since !== undefined && scope === 'subject') {
    const message = '`since` says where `scope: since-last-deployment` begins; set that, too.'
    return [{ path: ['since'], at: 'key', message }]
  }
  return []
}
