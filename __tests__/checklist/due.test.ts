import { describe, expect, test } from '@jest/globals'
import { gates } from '../../src/gates/index.js'
import { dueOfHeading } from '../../src/checklist/due.js'
import { loadChecklist } from '../../src/checklist/load.js'
import type { Item } from '../../src/model/checklist.js'
import { soleGate } from '../support/builders.js'
import { complaintsOf, load, noBase } from '../support/checklists.js'
import { loadExtending } from '../support/extending.js'

const duesOf = (items: readonly Item[]) => items.map(({ title, due }) => `${title} ${due ?? '-'}`)

describe('until when something is due', () => {
  test('when it is written in YAML, goes inwards, and the nearest word counts', async () => {
    const { items } = await load(
      'c.yml',
      `version: 1
phases:
  - { id: before, items: [Built] }
  - id: after
    due: 7d
    items: [Kept, { title: Told, due: 14d }]
    sections:
      - title: First day
        due: 24h
        items: [Watched, { title: Called, due: 1h }]
      - { title: Later, items: [Read] }
`
    )
    expect(duesOf(items)).toEqual(['Built -', 'Kept 7d', 'Told 14d', 'Watched 24h', 'Called 1h', 'Read 7d'])
  })

  test('when it is written in comments of Markdown, is the same', async () => {
    const { items } = await load(
      'c.md',
      `# Release
## After the deployment <!-- gate {due: 7d} -->
- [ ] Kept
- [ ] Told <!-- gate {due: 14d} -->
### Watch <!-- gate {due: 24h} -->
- [ ] Watched
`
    )
    expect(duesOf(items)).toEqual(['Kept 7d', 'Told 14d', 'Watched 24h'])
  })

  test('when a heading says it, is taken from there, and never gives more time than what is written', async () => {
    const { items } = await load(
      'c.md',
      `# Release
## Before
- [ ] Built
## After
### \u00f0\u0178\u201c\u0160 First 24 Hours
- [ ] Watched
- [ ] Told <!-- gate {due: 2d} -->
### First Week <!-- gate {due: 5d} -->
- [ ] Reviewed
### Rest <!-- gate {due: 2h} -->
#### First day
- [ ] Called
`
    )
    expect(duesOf(items)).toEqual(['Built -', 'Watched 24h', 'Told 2d', 'Reviewed 5d', 'Called 2h'])
  })

  test('when a title of YAML says it, is not taken from there', async () => {
    const text = 'version: 1\nphases: [{ id: a, sections: [{ title: First 24 Hours, items: [Watched] }] }]'
    expect(duesOf((await load('c.yml', text)).items)).toEqual(['Watched -'])
  })

  test.each(['24', 'soon', '0h', '1 day', '-1h', '1y'])('when it is %s, is refused', async due => {
    const text = `version: 1\nphases:\n  - id: a\n    due: ${due}\n    items: [A]\n`
    expect(await complaintsOf('c.yml', text)).toEqual([expect.stringMatching(/^4:10 .*length of time/)])
  })

  test('when it stands in an environment of an item, is refused', async () => {
    const text =
      'version: 1\nphases: [{ id: a, items: [{ title: A, tests: {}, environments: { production: { due: 1h } } }] }]'
    expect(await complaintsOf('c.yml', text)).toEqual([expect.stringContaining('`due` is neither a key')])
  })
})

test.each([
  ['First 24 Hours', '24h'],
  ['first hour', '1h'],
  ['FIRST WEEK:', '1w'],
  ['First 3 days', '3d'],
  ['First 30 Minutes', '30m'],
  ['First 24h', '24h'],
  ['First Hour (Critical Monitoring)', '1h'],
  ['Immediate (First Hour)', '1h'],
  ['Post-Deployment (first 24 hours)', '24h'],
  ['🔍 First 24 Hours', '24h'],
  ['\u00e2\u0161\u00a0\u00ef\u00b8\u008f First Hour', '1h'],
  ['\ufffd\ufffd First 2 weeks', '2w'],
  ['First Month', undefined],
  ['First', undefined],
  ['First Hours', undefined],
  ['First 0 days', undefined],
  ['24-48 Hours', undefined],
  ['First 24-48 Hours', undefined],
  ['First 24 Hours (T+1 day)', undefined],
  ['T+1 day', undefined],
  ['Ongoing (24 hours)', undefined],
  ['After the first week', undefined],
  ['After (first week)', undefined],
  ['First Week and Month', undefined],
  ['First 24 Hours, then weekly', undefined],
  ['Not in the First Hour', undefined],
  ['First day of the month', undefined],
  ['', undefined]
])('when a heading is "%s", what is below it is due after %s', (heading, due) => {
  expect(dueOfHeading(heading)).toBe(due)
})

describe('what is due after the deployment', () => {
  const byOf = async (items: string) => {
    const text = `version: 1\nphases:\n  - id: after\n    due: 24h\n    items:\n${items}`
    const loaded = await loadChecklist({ file: 'c.yml', text, digest: 'd' }, gates, noBase)
    if (!('checklist' in loaded)) throw new Error(JSON.stringify(loaded))
    return loaded.checklist.items
  }

  test.each([
    ['when nothing is said', '      - Watched', ['review', 'comment']],
    ['when ways are said', '      - { title: Watched, sign-off: { by: review } }', 'review'],
    ['when the item must be named', '      - { title: Watched, sign-off: { confirm: item } }', undefined]
  ])('is signed by comments too %s', async (_, items, by) => {
    const [item] = await byOf(items)
    expect(item && soleGate(item.check).options['by']).toEqual(by)
  })

  test('in an environment is signed so, too', async () => {
    const [item] = await byOf('      - { title: A, tests: {}, environments: { production: { sign-off: default } } }')
    const { check } = item?.environments?.['production'] ?? {}
    expect(check && soleGate(check).options['by']).toEqual(['review', 'comment'])
  })
})

describe('an inherited item', () => {
  const base = `version: 1
phases:
  - id: after
    items: [{ id: watched, title: W, due: 24h }, { id: told, title: T }, { id: free, title: F, due: 1h, overridable: true }]
`
  test.each([
    ['sooner, is due then', '{ id: watched, title: W, due: 1h }', 'W 1h'],
    ['later, is due as it was', '{ id: watched, title: W, due: 7d }', 'W 24h'],
    ['at all, is due then', '{ id: told, title: T, due: 7d }', 'T 7d'],
    ['later, and may be loosened, is due then', '{ id: free, title: F, due: 7d }', 'F 7d']
  ])('when the one that extends it wants it %s', async (_, item, expected) => {
    const own = `version: 1\nextends: [./base.yml]\nphases: [{ id: after, items: [${item}] }]`
    const { items } = await loadExtending(own, { '.github/base.yml': base })
    expect(duesOf(items)).toContain(expected)
  })

  test('when a time is added to it, takes no new ways to sign', async () => {
    const own = 'version: 1\nextends: [./base.yml]\nphases: [{ id: after, due: 7d, items: [{ id: told, title: T }] }]'
    const { items } = await loadExtending(own, { '.github/base.yml': base })
    const told = items.find(({ id }) => id === 'told')
    expect(told && soleGate(told.check).options['by']).toBeUndefined()
  })

  test('when two bases have it, is due at the earlier time', async () => {
    const other =
      'version: 1\nphases: [{ id: after, items: [{ id: watched, title: W, due: 2h }, { id: told, title: T }] }]'
    const { items } = await loadExtending('version: 1\nextends: [./base.yml, ./other.yml]', {
      '.github/base.yml': base,
      '.github/other.yml': other
    })
    expect(duesOf(items)).toContain('W 2h')
  })
})
