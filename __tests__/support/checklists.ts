import { expect } from '@jest/globals'
import { readChecklist, type ChecklistText, type Loaded } from '../../src/checklist/load.js'
import { draftMarkdown } from '../../src/checklist/markdown.js'
import { draftYaml } from '../../src/checklist/yaml.js'
import type { Checklist } from '../../src/model/checklist.js'
import { fakeRules } from './fake-gates.js'

type Companion = ChecklistText['companion']

/** Reads a text as the notation that its file's ending says, with gates made up for tests. */
export function read(file: string, text: string, companion?: Companion): Loaded {
  const draft = /\.ya?ml$/i.test(file) ? draftYaml : draftMarkdown
  return readChecklist({ file, text, digest: 'd', ...(companion && { companion }) }, draft, fakeRules)
}

/** For checklists that extend none. */
export const noBase = () => Promise.resolve(undefined)

/** The checklist of a text that has nothing wrong with it. */
export function load(file: string, text: string, companion?: Companion): Checklist {
  const loaded = read(file, text, companion)
  if ('checklist' in loaded) return loaded.checklist
  throw new Error(loaded.complaints.map(({ message, location: { line } }) => `${String(line)}: ${message}`).join('\n'))
}

/** Everything that is wrong with a text, as `line:column message`; the file is named when it is another. */
export function complaintsOf(file: string, text: string, companion?: Companion): readonly string[] {
  const loaded = read(file, text, companion)
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
