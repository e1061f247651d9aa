import { expect } from '@jest/globals'
import { loadChecklist, type ChecklistText, type Loaded } from '../../src/checklist/load.js'
import type { Checklist } from '../../src/model/checklist.js'
import { fakeGates } from './fake-gates.js'

type Companion = ChecklistText['companion']

/** For checklists that extend none. */
export const noBase = () => Promise.resolve(undefined)

/** Reads a text that extends none, with gates made up for tests. */
export function read(file: string, text: string, companion?: Companion): Promise<Loaded> {
  return loadChecklist({ file, text, digest: 'd', ...(companion && { companion }) }, fakeGates, noBase)
}

/** The checklist of a text that has nothing wrong with it. */
export async function load(file: string, text: string, companion?: Companion): Promise<Checklist> {
  const loaded = await read(file, text, companion)
  if ('checklist' in loaded) return loaded.checklist
  throw new Error(loaded.complaints.map(({ message, location: { line } }) => `${String(line)}: ${message}`).join('\n'))
}

/** Everything that is wrong with a text, as `line:column message`; the file is named when it is another. */
export async function complaintsOf(file: string, text: string, companion?: Companion): Promise<readonly string[]> {
  const loaded = await read(file, text, companion)
  if ('checklist' in loaded) return []
  return loaded.complaints.map(({ message, location }) => {
    const place = `${String(location.line)}:${String(location.column)}`
    return `${location.file === file ? '' : `${location.file}:`}${place} ${message}`
  })
}

/** Each complaint must begin as expected; the rest of its sentence is free. */
export function expectComplaints(found: readonly string[], beginnings: readonly string[]): void {
  const shortened = found.map((complaint, index) => complaint.slice(0, beginnings[index]?.length))
  expect(shortened).toEqual(beginnings)
}
