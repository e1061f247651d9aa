import type { Protection, RequiredCheck, Sight } from '../../model/protection.js'
import type { Client } from './client.js'
import { segment } from './path.js'
import { see } from './see.js'
import { wire, wires, type Wire } from './wire.js'

/** Ids that GitHub gives the roles which every repository has. */
const roles: ReadonlyMap<number, string> = new Map([
  [2, 'whoever may maintain'],
  [4, 'whoever may write'],
  [5, 'administrators']
])

/** The rulesets that are in force for a branch, those of the organisation too. */
export async function readRulesets(client: Client, root: string, branch: string): Promise<readonly Protection[]> {
  const pages = await client.pages(`${root}/rules/branches/${segment(branch)}`, 'metadata: read')
  const rules = pages.flatMap(page => wires(page, 'a rule'))
  const ids = [...new Set(rules.map(rule => rule.number('ruleset_id')))]
  return Promise.all(ids.map(id => readRuleset(client, root, id, ofRuleset(rules, id))))
}

function ofRuleset(rules: readonly Wire[], id: number): readonly Wire[] {
  return rules.filter(rule => rule.number('ruleset_id') === id)
}

async function readRuleset(client: Client, root: string, id: number, rules: readonly Wire[]): Promise<Protection> {
  const ruleset = await see(async () => {
    const body = await client.get(`${root}/rulesets/${segment(String(id))}`, 'metadata: read')
    return { name: wire(body, 'a ruleset').text('name'), bypass: bypassOf(body) }
  })
  const all = (type: string): readonly Wire[] => rules.filter(rule => rule.text('type') === type)
  const [review] = all('pull_request').map(rule => rule.object('parameters'))
  return {
    kind: 'ruleset',
    name: ruleset.seen ? ruleset.value.name : String(id),
    checks: all('required_status_checks').flatMap(rule =>
      rule.object('parameters').list('required_status_checks').map(checkOf)
    ),
    review:
      review === undefined || review.number('required_approving_review_count') === 0
        ? null
        : {
            codeOwners: review.flag('require_code_owner_review'),
            dismissesStale: review.flag('dismiss_stale_reviews_on_push')
          },
    blocksForcePushes: all('non_fast_forward').length > 0,
    blocksDeletion: all('deletion').length > 0,
    bypass: ruleset.seen ? ruleset.value.bypass : ruleset
  }
}

function checkOf(check: Wire): RequiredCheck {
  return { name: check.text('context'), app: check.numberOrNull('integration_id') }
}

/** Only who may change a ruleset is told who may pass by it; for others the field is left out. */
function bypassOf(body: unknown): Sight<readonly string[]> {
  if (typeof body !== 'object' || body === null || !('bypass_actors' in body)) {
    return { seen: false, why: 'GitHub tells who may bypass a ruleset only a token with `administration: write`.' }
  }
  return { seen: true, value: wires(body.bypass_actors, 'a bypass actor').map(nameActor) }
}

function nameActor(actor: Wire): string {
  const id = actor.numberOrNull('actor_id')
  const type = actor.text('actor_type')
  const who = type === 'RepositoryRole' ? (roles.get(id ?? 0) ?? `the role ${String(id)}`) : nameOther(type, id)
  return actor.textOrNull('bypass_mode') === 'pull_request' ? `${who} (in pull requests)` : who
}

function nameOther(type: string, id: number | null): string {
  switch (type) {
    case 'OrganizationAdmin':
      return "the organisation's owners"
    case 'DeployKey':
      return 'deploy keys'
    case 'Integration':
      return `the app ${String(id)}`
    case 'Team':
      return `the team ${String(id)}`
    case 'User':
      return `the user ${String(id)}`
    default:
      return `${type} ${String(id)}`
  }
}
