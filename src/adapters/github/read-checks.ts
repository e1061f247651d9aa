import type { Check } from '../../model/github.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { personOf } from './read-people.js'
import { wire, wires, type Wire } from './wire.js'

export function readChecks(client: Client, root: string): Pick<GitHubPort, 'checks'> {
  return {
    checks: async commit => {
      const path = `${root}/commits/${commit}`
      const [runs, statuses] = await Promise.all([
        client.pages(`${path}/check-runs?filter=latest`, 'checks: read'),
        client.pages(`${path}/statuses`, 'statuses: read')
      ])
      const newestRuns = newest(listed(runs, 'check_runs', 'a check run').map(checkRunOf), run =>
        JSON.stringify([run.app, run.name])
      )
      const newestStatuses = newest(
        statuses.flatMap(page => wires(page, 'a commit status').map(statusOf)),
        status => status.name
      )
      return [...newestRuns, ...newestStatuses]
    }
  }
}

/** The entries of all pages of a list that counts itself; throws `incomplete` where the count disagrees. */
export function listed(pages: readonly unknown[], key: string, what: string): readonly Wire[] {
  const read = pages.map(page => wire(page, `${what}'s page`))
  const entries = read.flatMap(page => page.list(key))
  const told = read.at(-1)?.number('total_count') ?? 0
  if (entries.length !== told) {
    const why = `GitHub lists ${String(entries.length)} of ${key.replace('_', ' ')} and counts ${String(told)}.`
    throw new PortError('incomplete', `${why} Run again when both agree.`)
  }
  return entries
}

/** The one with the highest id of each key: ids rise with time, while whoever posts a check chooses its dates. */
function newest(checks: readonly Check[], keyOf: (check: Check) => string): readonly Check[] {
  const byKey = new Map<string, Check>()
  for (const check of checks) {
    const known = byKey.get(keyOf(check))
    if (known === undefined || known.id < check.id) byKey.set(keyOf(check), check)
  }
  return [...byKey.values()]
}

function checkRunOf(from: Wire): Check {
  return {
    kind: 'check-run',
    id: from.number('id'),
    name: from.text('name'),
    app: from.objectOrNull('app')?.textOrNull('slug') ?? '',
    status: from.text('status'),
    conclusion: from.textOrNull('conclusion'),
    startedAt: from.timeOrNull('started_at'),
    url: from.textOrNull('html_url')
  }
}

function statusOf(from: Wire): Check {
  const state = from.text('state')
  const isPending = state === 'pending'
  return {
    kind: 'status',
    id: from.number('id'),
    name: from.text('context'),
    app: personOf(from, 'creator')?.login ?? '',
    status: isPending ? 'pending' : 'completed',
    conclusion: isPending ? null : state === 'error' ? 'failure' : state,
    startedAt: from.time('created_at'),
    url: from.textOrNull('target_url')
  }
}
