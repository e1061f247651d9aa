import type { Checklist, ChecklistSource, Complaint } from '../model/checklist.js'
import type { Rules } from './check.js'
import { readItems } from './items.js'
import type { Draft } from './draft.js'
import type { Complain } from './locate.js'
import { readSettings } from './settings.js'
import { draftYaml } from './yaml.js'

/** A checklist's text with what is known of where it comes from. */
export interface ChecklistText {
  /** Relative to the repository; its ending says which notation it is. */
  readonly file: string
  readonly text: string
  /** SHA-256 of the file's bytes, hex. */
  readonly digest: string
  readonly commit?: string
  /** The settings beside a Markdown checklist, which it may leave to a file of their own. */
  readonly companion?: { readonly file: string; readonly text: string }
}

export type Loaded = { readonly checklist: Checklist } | { readonly complaints: readonly Complaint[] }

/** What makes a draft of a text in one notation; undefined when it is nothing of the kind, which is then complained of. */
export type Drafter = (
  file: string,
  text: string,
  complain: Complain,
  companion: ChecklistText['companion']
) => Draft | undefined

/** Reads a checklist of either notation, or tells everything that is wrong with it, by place. */
export async function loadChecklist(source: ChecklistText, rules: Rules): Promise<Loaded> {
  const notation = notationOf(source.file)
  if (notation === undefined) {
    const message = 'A checklist ends in .yml, .yaml, .md or .markdown; rename it.'
    return { complaints: [{ message, location: { file: source.file, line: 1, column: 1 } }] }
  }
  // Starting is what a run mostly does, and most checklists need no parser of Markdown for it.
  const draft = notation === 'yaml' ? draftYaml : (await import('./markdown.js')).draftMarkdown
  return readChecklist(source, draft, rules)
}

/** The same for a notation that is known. */
export function readChecklist(
  { file, text, digest, commit, companion }: ChecklistText,
  draftOf: Drafter,
  rules: Rules
): Loaded {
  const complaints: Complaint[] = []
  const complain: Complain = (message, location) => complaints.push({ message, location })
  const draft = draftOf(file, withoutMark(text), complain, companion)
  if (draft === undefined) return { complaints: sort(complaints, file) }
  const { roles, ...settings } = readSettings(draft, rules, complain)
  const { phases, items, signers } = readItems(draft, roles, rules, complain)
  if (complaints.length > 0) return { complaints: sort(complaints, file) }
  const { notation } = draft
  const source: ChecklistSource = { file, notation, digest, ...(commit === undefined ? {} : { commit }) }
  return { checklist: { ...settings, roles: [...roles.values(), ...signers], phases, items, source } }
}

/** A byte order mark belongs to the bytes; before a heading or `---` it would hide them. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
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
