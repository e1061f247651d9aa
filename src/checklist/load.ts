import type { Gate } from '../gates/define.js'
import { eachOnce } from '../lib/each-once.js'
import { loadEntries, type Loaders } from '../lib/registry.js'
import { withoutMark } from '../lib/without-mark.js'
import type { Checklist, ChecklistSource, Complaint } from '../model/checklist.js'
import { baseReader, type BaseReader, type ReadBase } from './bases.js'
import type { Rules } from './check.js'
import { gatesOf } from './gates-of.js'
import { inherit, inheritRoles, type Base } from './inherit.js'
import { readItems } from './items.js'
import type { Draft } from './draft.js'
import { complainTo, type Complain } from './locate.js'
import { readSettings } from './settings.js'
import { draftYaml } from './yaml.js'

/** A checklist's text with what is known of where it comes from. */
export interface ChecklistText {
  /** Relative to the repository; its ending says which notation it is. */
  readonly file: string
  readonly text: string
  /** SHA-256 of the file's bytes, hex; may be made only when it is read. */
  readonly digest: string
  readonly commit?: string
  /** Set for a file of another repository (`owner/name`), which `file` names whole. */
  readonly remote?: { readonly repository: string; readonly path: string }
  /** The settings beside a Markdown checklist, which it may leave to a file of their own. */
  readonly companion?: { readonly file: string; readonly text: string }
  /** Whether another checklist extends it, so that it may have roles alone. */
  readonly isBase?: true
}

export type Loaded = { readonly checklist: Checklist } | { readonly complaints: readonly Complaint[] }

/**
 * What makes a draft of a text in one notation; undefined when it is nothing of the kind, which is then complained of.
 */
type Drafter = (
  file: string,
  text: string,
  complain: Complain,
  more: Pick<ChecklistText, 'companion' | 'isBase'>
) => Draft | undefined

/**
 * Reads a checklist of either notation with everything that it extends, or tells everything that is wrong with it, by
 * place. Throws what `readBase` throws.
 */
export async function loadChecklist(source: ChecklistText, gates: Loaders<Gate>, readBase: ReadBase): Promise<Loaded> {
  return loadWith(
    source,
    gates,
    baseReader(readBase, (text, own) => loadWith(text, gates, own))
  )
}

async function loadWith(source: ChecklistText, gates: Loaders<Gate>, read: BaseReader): Promise<Loaded> {
  const notation = notationOf(source.remote?.path ?? source.file)
  if (notation === undefined) {
    const message = 'A checklist ends in .yml, .yaml, .md or .markdown; rename it.'
    return { complaints: [{ message, location: { file: source.file, line: 1, column: 1 } }] }
  }
  // Starting is what a run mostly does, and most checklists need no parser of Markdown for it.
  const drafter = notation === 'yaml' ? draftYaml : (await import('./markdown.js')).draftMarkdown
  const drafted = draftText(source, drafter)
  const { draft, complaints } = drafted
  const found = draft === undefined ? { bases: [], complaints: [] } : await read(draft, source)
  const readBy = (rules: Rules) =>
    readDraft(source, { draft, complaints: [...complaints, ...found.complaints] }, found.bases, rules)
  const loaded = readBy({ gates: await loadEntries(gates, findGates(source, found.bases, gates)) })
  // What is wrong is told with all gates in view, and may be that a gate is written in a way that is not found here.
  return 'checklist' in loaded ? loaded : readBy({ gates: await loadEntries(gates) })
}

/** The gates that a text may ask, going by its words alone, and those that it takes over. */
function findGates({ text, companion }: ChecklistText, bases: readonly Base[], gates: Loaders<Gate>): Set<string> {
  const words = [text, companion?.text ?? '']
  const written = [...gates.keys()].filter(id => id === 'sign-off' || words.some(each => each.includes(id)))
  return new Set([...written, ...bases.flatMap(({ checklist }) => [...gatesOf(checklist)])])
}

interface Drafted {
  readonly draft: Draft | undefined
  readonly complaints: readonly Complaint[]
}

function draftText(source: ChecklistText, draftOf: Drafter): Drafted {
  const complaints: Complaint[] = []
  return { draft: draftOf(source.file, withoutMark(source.text), complainTo(complaints), source), complaints }
}

function readDraft(text: ChecklistText, drafted: Drafted, bases: readonly Base[], rules: Rules): Loaded {
  const { file } = text
  const { draft } = drafted
  const complaints = [...drafted.complaints]
  const complain = complainTo(complaints)
  if (draft === undefined) return { complaints: sort(complaints, file) }
  const inherited = inheritRoles(bases, rules.gates, complain)
  const { name, roles, ticks, waivers } = readSettings(draft, inherited, rules, complain)
  const read = readItems(draft, roles, rules, complain)
  const checklists = bases.map(({ checklist }) => checklist)
  const { phases, items, ...rest } = inherit({ ...read, waivers }, bases, complain)
  if (complaints.length > 0) return { complaints: sort(complaints, file) }
  const open = [...checklists.flatMap(base => base.roles), ...read.signers].filter(({ id }) => !roles.has(id))
  const signers = eachOnce(open, ({ id }) => id)
  const source = sourceOf(text, draft.notation, checklists)
  return { checklist: { name, ticks, roles: [...roles.values(), ...signers], phases, items, ...rest, source } }
}

function sourceOf(
  text: ChecklistText,
  notation: ChecklistSource['notation'],
  bases: readonly Checklist[]
): ChecklistSource {
  const { file, commit, remote } = text
  const all = bases.flatMap(({ source: { notation: _, extends: more = [], ...own } }) => [own, ...more])
  const each = eachOnce(all, base => `${base.file} ${base.digest}`)
  return {
    file,
    notation,
    // Left to be made when somebody asks.
    get digest() {
      return text.digest
    },
    ...(commit === undefined ? {} : { commit }),
    ...(remote === undefined ? {} : { repository: remote.repository }),
    ...(each.length === 0 ? {} : { extends: each })
  }
}

function notationOf(file: string): ChecklistSource['notation'] | undefined {
  if (/\.ya?ml$/i.test(file)) return 'yaml'
  return /\.(md|markdown)$/i.test(file) ? 'markdown' : undefined
}

/** By place, the checklist's own before those of its companion. */
function sort(complaints: readonly Complaint[], own: string): readonly Complaint[] {
  return complaints.toSorted(
    ({ location: a }, { location: b }) =>
      Number(a.file !== own) - Number(b.file !== own) || a.line - b.line || a.column - b.column
  )
}
