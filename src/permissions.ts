import type { Request } from './model/evidence.js'
import type { Access, Permissions } from './model/permissions.js'
import type { PlannedItem } from './model/verdict.js'
import { requestsOf } from './pipeline/plan.js'
import { publishers } from './publishers/index.js'
import { sources } from './sources/index.js'
import { loadEntries } from './lib/registry.js'

/** Reading the checklist at its commit, and the pull request that is judged. */
const always: Permissions = { contents: 'read', 'pull-requests': 'read' }

/** What telling of the phases before a chosen one takes. */
const ofEarlierPhases: Permissions = { actions: 'read', deployments: 'read' }

/**
 * The `permissions:` block that judging these items and asking further needs, and what these inputs turn on:
 * publishing to places, and `phase`. In the words of a workflow, sorted.
 */
export async function permissionsOf(
  planned: readonly PlannedItem[],
  turnedOn: readonly string[] = [],
  further: readonly Request[] = []
): Promise<Permissions> {
  const requests = [...planned.flatMap(requestsOf), ...further]
  const asked = await loadEntries(
    sources,
    requests.map(({ kind }) => kind)
  )
  const needed = [
    always,
    ...requests.flatMap(({ kind, ask }) => {
      const source = asked.get(kind)
      return source === undefined ? [] : [source.permissions, source.further?.(ask) ?? {}]
    }),
    ...turnedOn.map(permissionsTo)
  ].flatMap(permissions => Object.entries(permissions))
  const merged = new Map<string, Access>()
  for (const [name, level] of needed) if (merged.get(name) !== 'write') merged.set(name, level)
  return Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function permissionsTo(input: string): Permissions {
  if (input === 'phase') return ofEarlierPhases
  const publisher = publishers.get(input)
  return publisher?.to === 'github' ? publisher.permissions : {}
}
