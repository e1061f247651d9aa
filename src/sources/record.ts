import { compareTexts } from '../lib/words.js'
import type { Evidence, Flaw } from '../model/evidence.js'
import type { PlacedEntry, RecordAsk, RecordFacts } from '../model/record.js'
import type { ReadPorts } from '../ports/read.js'
import { defineSource, type SourceContext } from './define.js'
import { attempt, broken } from './parts/attempt.js'
import { findHolder } from './parts/memberships.js'
import { readRecords } from './parts/read-records.js'
import { findOrigin } from './parts/record-origin.js'

/** Kinds of entries that are named where there is none of the kind that is asked for. */
const mostOthers = 50

/** The newest entry of a kind in a file of records, with who it is by and how it came there. */
export const record = defineSource<'record'>({
  id: 'record',
  permissions: { contents: 'read', 'pull-requests': 'read' },
  gather: (ask, ports, context) =>
    attempt(async () => {
      const { content } = ports
      const paths = await content.find([ask.path])
      const [path] = paths
      if (path === undefined) return { state: 'found', value: { found: 'no-file' }, origin: content.origin }
      if (paths.length > 1) return broken('several-files', `Several files match ${ask.path}; name one in \`path\`.`)
      const read = readRecords(path, await content.textOf(path))
      if ('flaws' in read) return { state: 'broken', flaws: read.flaws }
      const newest = read.entries
        .filter(({ what }) => what === ask.what)
        .reduce<PlacedEntry | undefined>(
          (last, each) => (last === undefined || each.on > last.on ? each : last),
          undefined
        )
      if (newest !== undefined) return lookInto(newest, path, ask, ports, context)
      const others = [...new Set(read.entries.map(({ what }) => what))].sort(compareTexts).slice(0, mostOthers)
      return { state: 'found', value: { found: 'no-entry', others }, origin: content.origin }
    })
})

async function lookInto(
  entry: PlacedEntry,
  path: string,
  { role }: RecordAsk,
  { content, github }: ReadPorts,
  context: SourceContext
): Promise<Evidence<RecordFacts>> {
  const [holds, brought] = await Promise.all([
    findHolder(role, entry.by, github),
    content.origin === 'platform' ? findOrigin(path, entry, context, github) : ownWorkingTree
  ])
  const value = { found: 'entry', entry, isHolder: holds.holds === 'yes', brought } as const
  if (holds.holds !== 'unknown') return { state: 'found', value, origin: content.origin }
  const flaw: Flaw = { code: 'team-unreadable', why: holds.why }
  return { state: 'partial', value, origin: content.origin, flaws: [flaw] }
}

const ownWorkingTree = {
  with: 'untold',
  why: 'the file was read from the working tree, of which no pull request tells'
} as const
