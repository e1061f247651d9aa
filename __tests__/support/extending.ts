import { loadChecklist, type Loaded } from '../../src/checklist/load.js'
import { isCombined, type Check, type Checklist } from '../../src/model/checklist.js'
import { fakeGates } from './fake-gates.js'

/** Reads `own` under its name; the other files are there by their path, or by `repository path ref`. */
function read(own: string, files: Readonly<Record<string, string>>, name = '.github/shop.yml'): Promise<Loaded> {
  return loadChecklist(
    { file: name, text: own, digest: 'own', commit: 'c1' },
    fakeGates,
    ({ repository, path, ref }) => {
      const key = repository === undefined ? path : `${repository} ${path} ${ref ?? ''}`
      const text = files[key]
      return Promise.resolve(
        text === undefined ? undefined : { text, digest: `d-${key}`, commit: repository === undefined ? 'c1' : 'c2' }
      )
    }
  )
}

/** The checklist with what it extends. */
export async function loadExtending(
  own: string,
  files: Readonly<Record<string, string>>,
  name?: string
): Promise<Checklist> {
  const loaded = await read(own, files, name)
  if ('checklist' in loaded) return loaded.checklist
  throw new Error(
    loaded.complaints.map(({ message, location: { file, line } }) => `${file}:${String(line)} ${message}`).join('\n')
  )
}

/** Everything that is wrong with it, as `file:line message`. */
export async function complaintsExtending(
  own: string,
  files: Readonly<Record<string, string>>
): Promise<readonly string[]> {
  const loaded = await read(own, files)
  if ('checklist' in loaded) return []
  return loaded.complaints.map(({ message, location: { file, line } }) => `${file}:${String(line)} ${message}`)
}

/** A check in short: its gates with what each asks. */
export function shapeOf(check: Check): string {
  if (isCombined(check)) return `${check.combine}(${check.of.map(shapeOf).join(', ')})`
  return `${check.gate} ${JSON.stringify(check.options['lines'] ?? check.options['role'] ?? '')}`
}
