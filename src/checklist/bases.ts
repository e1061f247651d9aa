import type { Complaint } from '../model/checklist.js'
import { nameOf, readReferences, type BaseReference } from './base-reference.js'
import type { Draft } from './draft.js'
import type { Base } from './inherit.js'
import type { ChecklistText, Loaded } from './load.js'
import { complainTo } from './locate.js'

/** Reads a file that a checklist extends, at one exact commit; undefined where there is none. */
export type ReadBase = (
  reference: BaseReference
) => Promise<Pick<ChecklistText, 'text' | 'digest' | 'commit'> | undefined>

/** Reads everything that a draft extends, directly and through others. */
export type BaseReader = (draft: Draft, source: ChecklistText) => Promise<Bases>

interface Bases {
  readonly bases: readonly Base[]
  readonly complaints: readonly Complaint[]
}

/** A checklist extends at most this many files, through at most so many steps. */
const mostFiles = 20
const mostSteps = 5

/** `load` reads a base like any checklist, with a reader for what it extends itself. */
export function baseReader(
  readBase: ReadBase,
  load: (text: ChecklistText, own: BaseReader) => Promise<Loaded>
): BaseReader {
  const files = new Set<string>()

  const readerBelow =
    (above: readonly string[]): BaseReader =>
    async (draft, source) => {
      const chain = [...above, source.file]
      const bases: Base[] = []
      const complaints: Complaint[] = []
      for (const { reference, location } of readReferences(draft, source, complainTo(complaints))) {
        const name = nameOf(reference)
        const mistake = refuse(name, chain, files.add(name).size)
        const found = mistake === undefined ? await readBase(reference) : undefined
        if (found === undefined) {
          const message =
            mistake ??
            `There is no checklist \`${name}\` to extend; correct the path, or let the token read that repository.`
          complaints.push({ message, location })
          continue
        }
        const { repository, path } = reference
        const home = repository === undefined ? {} : { remote: { repository, path } }
        const loaded = await load({ file: name, ...found, ...home, isBase: true }, readerBelow(chain))
        if ('checklist' in loaded) bases.push({ checklist: loaded.checklist, location })
        else complaints.push(...loaded.complaints)
      }
      return { bases, complaints }
    }
  return readerBelow([])
}

/** Why a file is not read; `chain` leads to it, and `files` are extended in all. */
function refuse(name: string, chain: readonly string[], files: number): string | undefined {
  if (chain.includes(name)) return `\`${name}\` extends itself: ${[...chain, name].join(' → ')}; break the circle.`
  if (chain.length > mostSteps)
    return `This is extended through over ${String(mostSteps)} files, one by the other; flatten them.`
  return files > mostFiles ? `Over ${String(mostFiles)} files are extended in all; put some together.` : undefined
}
