import { signOffsAsk } from '../gates/parts/sign-off/options.js'
import { judgeWaivers, waivedNames } from '../gates/parts/sign-off/waivers.js'
import type { Checklist } from '../model/checklist.js'
import type { Gathered, Request } from '../model/evidence.js'
import type { SignOffsRecord } from '../model/github.js'
import type { Reason } from '../model/reason.js'
import { parts, waiverRole, type SignOffDemand } from '../model/sign-off.js'
import { requestKey } from './gather.js'
import { namesOf } from './plan.js'
import type { Exception } from './waive.js'

/** What waivers by comments take to be judged; nothing where the checklist lets nobody waive. */
export function waiverRequests(checklist: Checklist): readonly Request<'sign-offs'>[] {
  const role = checklist.roles.find(({ id }) => id === waiverRole)
  if (role === undefined) return []
  const demand: SignOffDemand = {
    ...{ role, count: role.count, distinct: false, exclude: parts, fresh: 'head', ignoreChangesRequested: true },
    ...{ by: ['comment'], confirm: true }
  }
  return [{ kind: 'sign-offs', ask: signOffsAsk([demand], namesOf(checklist)) }]
}

/**
 * The items that holders of the role `waiver` except by comments, in every pull request
 * that is judged; and what else they asked.
 */
export function readCommentWaivers(
  checklist: Checklist,
  { evidence, at }: Gathered
): { readonly exceptions: readonly Exception[]; readonly warnings: readonly Reason[] } {
  const [request] = waiverRequests(checklist)
  const [demand] = request?.ask.demands ?? []
  const found = request === undefined ? undefined : evidence[requestKey(request)]
  if (demand === undefined || found === undefined || found.state === 'absent') return { exceptions: [], warnings: [] }
  if (found.state !== 'found') {
    const why = found.flaws.map(flaw => flaw.why).join(' ')
    return { exceptions: [], warnings: [warning('waivers-unreadable', `No comment waives anything: ${why}`)] }
  }
  // The source of this kind gives nothing else.
  const record = found.value as SignOffsRecord
  const names = [...new Set(record.pullRequests.flatMap(waivedNames))]
  const judged = names.map(item => judgeOne(item, demand, record, checklist, at))
  return {
    exceptions: judged.flatMap(({ exceptions }) => exceptions),
    warnings: judged.flatMap(({ warnings }) => warnings)
  }
}

/** What nobody approved by a pull request is waived by none, and what one of several does not waive is not waived. */
function judgeOne(
  item: string,
  demand: SignOffDemand,
  { pullRequests, directPushes }: SignOffsRecord,
  checklist: Checklist,
  now: string
): ReturnType<typeof readCommentWaivers> {
  const each = pullRequests.map(record => judgeWaivers(item, demand, record, now))
  const refused = each
    .flatMap(({ refusals }) => refusals)
    .map(({ code, text }) => warning('waiver-refused', `\`/waive ${item}\` does not count: ${text}`, item, code))
  const refuse = (why: string, because: string) => ({
    exceptions: [],
    warnings: [...refused, warning('waiver-refused', `\`/waive ${item}\` does not count: ${why}`, item, because)]
  })
  const grants = each.flatMap(found => found.grants)
  if (grants.length === 0) return { exceptions: [], warnings: refused }
  const missing = pullRequests.filter((_, i) => (each[i]?.grants.length ?? 0) < demand.count)
  if (missing.length > 0) {
    const numbers = missing.map(({ pullRequest }) => `#${String(pullRequest.number)}`).join(', ')
    const people = demand.count === 1 ? 'somebody' : `${String(demand.count)} people`
    return refuse(`it takes ${people} of the role \`${waiverRole}\` to say so in ${numbers} too.`, 'incomplete')
  }
  if (directPushes.length > 0) return refuse('a commit came by no pull request.', 'direct-push')
  const known = checklist.items.find(({ id }) => id === item)
  if (known !== undefined && known.overridable !== true && known.location.file !== checklist.source.file)
    return refuse(`the item is of ${known.location.file} and not overridable, so it is waived only there.`, 'inherited')
  const [first] = grants
  const expires = grants.map(grant => grant.expires).sort()[0] ?? ''
  const approvedBy = [...new Set(grants.map(({ login }) => login))].join(' and ')
  return {
    exceptions: [{ item, approvedBy, expires, statement: first?.reason ?? '', locations: [] }],
    warnings: refused
  }
}

function warning(code: string, text: string, item?: string, because?: string): Reason {
  const params = { ...(item === undefined ? {} : { item }), ...(because === undefined ? {} : { because }) }
  return { code, params, text, locations: [] }
}
