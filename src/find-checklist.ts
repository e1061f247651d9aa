import { sha256 } from './adapters/hash.js'
import type { ReadBase } from './checklist/bases.js'
import { loadChecklist } from './checklist/load.js'
import { gates } from './gates/index.js'
import type { Checklist, Complaint } from './model/checklist.js'

/** Where a checklist is looked for when nobody names one, in this order. */
const conventionalChecklists = ['.github/deployment-checklist.yml', '.github/deployment-checklist.md'] as const

/**
 * Roles, waivers and name of a Markdown checklist, beside it, for teams that keep front matter out of their documents.
 */
const companionFile = '.github/deploy-gate.yml'

/** Reads a file of the version that counts; undefined where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>

export type FoundChecklist =
  | { readonly checklist: Checklist }
  | { readonly complaints: readonly Complaint[] }
  /** No such file; `places` were looked at. */
  | { readonly places: readonly string[] }

/** Reads a file of another repository at a branch, tag or commit; undefined where there is none. */
export type ReadRemote = (
  repository: string,
  path: string,
  ref: string
) => Promise<{ readonly text: string; readonly commit: string } | undefined>

/**
 * Finds, reads and loads the checklist with what it extends; `wanted` is the path that somebody
 * named, `commit` where the version comes from.
 */
export async function findChecklist(
  wanted: string | null,
  read: ReadText,
  readRemote: ReadRemote,
  commit?: string
): Promise<FoundChecklist> {
  const at = commit === undefined ? {} : { commit }
  const readBase: ReadBase = async ({ repository, path, ref = 'HEAD' }) => {
    const own = async () => ({ text: await read(path), ...at })
    const { text, ...from } = repository === undefined ? await own() : ((await readRemote(repository, path, ref)) ?? {})
    return text === undefined ? undefined : { text, digest: sha256(text), ...from }
  }
  const places = wanted === null ? conventionalChecklists : [wanted.replace(/^\.\//, '')]
  for (const file of places) {
    const text = await read(file)
    if (text === undefined) continue
    const companion = /\.(md|markdown)$/i.test(file) ? await read(companionFile) : undefined
    return await loadChecklist(
      {
        file,
        text,
        get digest() {
          return sha256(text)
        },
        ...at,
        ...(companion === undefined ? {} : { companion: { file: companionFile, text: companion } })
      },
      gates,
      readBase
    )
  }
  return { places }
}
