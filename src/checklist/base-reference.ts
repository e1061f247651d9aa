import { isMapping } from '../lib/is-mapping.js'
import { cut } from '../schema/validate.js'
import type { Draft } from './draft.js'
import type { ChecklistText } from './load.js'
import { inside, type Complain } from './locate.js'
import type { ExactLocation } from '../model/location.js'

/** Which file a checklist extends. */
export interface BaseReference {
  /** `owner/name`; absent for the repository of the checklist itself. */
  readonly repository?: string
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  /** The branch, tag or commit of another repository. */
  readonly ref?: string
}

/** How a reference is written in messages and in reports. */
export function nameOf({ repository, path, ref }: BaseReference): string {
  return repository === undefined ? path : `${repository}/${path}@${ref ?? ''}`
}

/** The files that a draft extends, with the places where it says so; complains of what is no reference. */
export function readReferences(
  draft: Draft,
  source: ChecklistText,
  complain: Complain
): readonly { readonly reference: BaseReference; readonly location: ExactLocation }[] {
  const settings = draft.settings.find(
    ({ written }) => isMapping(written.value) && Object.hasOwn(written.value, 'extends')
  )
  if (settings === undefined) return []
  const list = inside(settings.written, 'extends')
  if (!Array.isArray(list.value)) return []
  return list.value.flatMap((text: unknown, index) => {
    const location = list.place([index])
    const reference = typeof text === 'string' ? parse(text, source, location.file) : undefined
    if (typeof text === 'string' && reference === undefined) {
      const forms = '`./base.yml` for a file of this repository, or `owner/repository/path.yml@ref` for one of another'
      complain(`\`${cut(text)}\` names no checklist; write ${forms}.`, location)
    }
    return reference === undefined ? [] : [{ reference, location }]
  })
}

const remote = /^([\w-][\w.-]*\/[\w.-]+)\/([^@\s]+\.(?:ya?ml|md|markdown))@([^@\s]+)$/i
const local = /^\.\.?\/[^@\s]+\.(?:ya?ml|md|markdown)$/i

function parse(text: string, { remote: from, commit }: ChecklistText, file: string): BaseReference | undefined {
  const [, repository, path, ref] = remote.exec(text) ?? []
  if (repository !== undefined && path !== undefined && ref !== undefined) {
    return path.split('/').some(part => part === '' || part === '.' || part === '..')
      ? undefined
      : { repository, path, ref }
  }
  const beside = local.test(text) ? resolve(text, from?.path ?? file) : undefined
  if (beside === undefined) return undefined
  if (from === undefined) return { path: beside }
  // What a file of another repository extends beside itself is read at the same commit.
  return { repository: from.repository, path: beside, ...(commit === undefined ? {} : { ref: commit }) }
}

/** A path beside a file; undefined where it leads out of the repository. */
function resolve(path: string, file: string): string | undefined {
  const parts = file.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}
