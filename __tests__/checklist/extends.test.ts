import { describe, expect, test } from '@jest/globals'
import { expectComplaints } from '../support/checklists.js'
import { complaintsExtending as complaintsOf, loadExtending as load, shapeOf as shape } from '../support/extending.js'

const base = `version: 1
roles: { dba: { users: [edgar] } }
waivers: [{ item: backup, reason: r, approved-by: ada, expires: 2026-12-05 }]
phases:
  - id: before
    title: Before all
    items:
      - { id: covered, title: Covered, coverage: 85 }
      - { id: tested, title: Tested, tests: {}, severity: warning, overridable: true }
      - { id: backup, title: Backed up, sign-off: dba }
`
const files = { '.github/base.yml': base }
const child = (items: string, more = '') =>
  `version: 1\nextends: [./base.yml]\n${more}phases:\n  - id: before\n    items:\n${items}`

describe('a checklist that extends another', () => {
  test('has its phases, roles, items and waivers, and tells where they come from', async () => {
    const { phases, items, roles, waivers, source } = await load('version: 1\nextends: [./base.yml]', files)
    expect(phases).toEqual([{ id: 'before', title: 'Before all' }])
    expect(items.map(({ id, location }) => `${id} ${location.file}`)).toEqual(
      ['covered', 'tested', 'backup'].map(id => `${id} .github/base.yml`)
    )
    expect(roles.map(({ id }) => id)).toEqual(['default', 'dba'])
    expect(waivers.map(({ item }) => item)).toEqual(['backup'])
    expect(source).toEqual({
      file: '.github/shop.yml',
      notation: 'yaml',
      digest: 'own',
      commit: 'c1',
      extends: [{ file: '.github/base.yml', digest: 'd-.github/base.yml', commit: 'c1' }]
    })
  })

  test('adds phases, items and roles of its own', async () => {
    const own = `version: 1
extends: [./base.yml]
roles: { ops: { users: [ada] } }
phases:
  - { id: before, items: [{ title: More, sign-off: dba }] }
  - { id: after, items: [{ title: Watched, sign-off: ops }] }
`
    const { phases, items } = await load(own, files)
    expect(phases.map(({ id, title }) => `${id} ${title}`)).toEqual(['before Before all', 'after After'])
    expect(items.map(({ id, phase }) => `${phase} ${id}`)).toEqual([
      'before covered',
      'before tested',
      'before backup',
      'before more',
      'after watched'
    ])
  })

  test.each<[string, string, string, string]>([
    [
      'another limit is asked beside its own',
      '{ id: covered, coverage: 60 }',
      'covered',
      'blocker all(coverage 85, coverage 60)'
    ],
    ['the same limit stays alone', '{ id: covered, coverage: 85 }', 'covered', 'blocker coverage 85'],
    [
      'another gate is asked beside its own',
      '{ id: backup, tests: {} }',
      'backup',
      'blocker all(sign-off "dba", tests "")'
    ],
    ['it cannot become a warning', '{ id: covered, severity: warning }', 'covered', 'blocker coverage 85'],
    ['a name alone changes nothing', 'Covered', 'covered', 'blocker coverage 85'],
    ['one that is overridable takes another gate', '{ id: tested, coverage: 60 }', 'tested', 'warning coverage 60'],
    [
      'one that is overridable takes another severity',
      '{ id: tested, severity: blocker }',
      'tested',
      'blocker tests ""'
    ]
  ])('makes an item only stricter: %s', async (_, item, id, expected) => {
    const { items } = await load(child(`      - ${item}\n`), files)
    const found = items.find(each => each.id === id)
    expect(items).toHaveLength(3)
    expect(found && `${found.severity} ${shape(found.check)}`).toBe(expected)
  })

  test.each<[string, string, string[]]>([
    [
      'narrows an item',
      child('      - { id: covered, when: { branches: [main] } }\n'),
      ['.github/shop.yml:6 `when` would loosen the item `covered`']
    ],
    [
      'warns only in an environment',
      child('      - { id: covered, environments: { staging: { severity: warning } } }\n'),
      ['.github/shop.yml:6 `environments` would loosen']
    ],
    [
      'moves an item',
      child('').replace('id: before\n    items:', 'id: after\n    items: [{ id: covered }]'),
      ['.github/shop.yml:5 This is the item `covered`']
    ],
    [
      'waives an item',
      child('      - More\n', 'waivers: [{ item: covered, reason: r, approved-by: a, expires: 2026-12-05 }]\n'),
      ['.github/shop.yml:3 The item `covered` of .github/base.yml is not overridable']
    ],
    [
      'takes a role',
      child('      - More\n', 'roles: { dba: { users: [ada] } }\n'),
      ['.github/shop.yml:3 The role `dba` is that of .github/base.yml']
    ],
    [
      'extends nothing that is there',
      'version: 1\nextends: [./bas.yml]',
      ['.github/shop.yml:2 There is no checklist `.github/bas.yml`']
    ],
    [
      'names no file',
      'version: 1\nextends: [base.yml]',
      ['.github/shop.yml:2 `base.yml` names no checklist; write `./base.yml`']
    ],
    [
      'leads out of the repository',
      'version: 1\nextends: [../../base.yml]',
      ['.github/shop.yml:2 `../../base.yml` names no checklist']
    ],
    [
      'leaves the ref out',
      'version: 1\nextends: [acme/rules/base.yml]',
      ['.github/shop.yml:2 `acme/rules/base.yml` names no checklist']
    ],
    ['extends itself', 'version: 1\nextends: [./shop.yml]', ['.github/shop.yml:2 `.github/shop.yml` extends itself']],
    ['extends nothing and has nothing', 'version: 1', ['.github/shop.yml:1 The key `phases` is missing']],
    ['extends what is wrong', 'version: 1\nextends: [./wrong.yml]', ['.github/wrong.yml:1 `version` must be 1']]
  ])('is refused when it %s', async (_, own, expected) => {
    expectComplaints(
      await complaintsOf(own, {
        ...files,
        '.github/wrong.yml': 'version: 2\nphases: []',
        '.github/shop.yml': 'version: 1\nextends: [./shop.yml]'
      }),
      expected
    )
  })

  test('holds no tick of a base for more than the base does', async () => {
    const ticked = { '.github/base.md': '## Before\n- [x] Backed up\n' }
    const { items } = await load('version: 1\nticks: accept\nextends: [./base.md]', ticked)
    expect(items.map(item => item.ticked)).toEqual([false])
  })

  test('asks the role default of a base of nobody else', async () => {
    const own = 'version: 1\nroles: { default: { users: [ada] } }\nextends: [./base.md]'
    expectComplaints(await complaintsOf(own, { '.github/base.md': '## Before\n- [ ] Backed up\n' }), [
      '.github/shop.yml:2 The role `default` is that of .github/base.md'
    ])
  })

  test('asks for whoever a sign-off block of its own names beside an inherited item', async () => {
    const base = { '.github/base.yml': withItem('{ id: lead, tests: {} }').replace('before', 'sign-off') }
    const { items } = await load(
      '---\nextends: [./base.yml]\n---\n## Sign-off\n- [ ] Lead: ____\n',
      base,
      '.github/shop.md'
    )
    expect(items.map(({ check }) => shape(check))).toEqual(['all(tests "", sign-off "lead")'])
  })

  test('asks the role default of nobody else, asked in an environment only', async () => {
    const own = 'version: 1\nroles: { default: { users: [ada] } }\nextends: [./base.yml]'
    const asked = withItem('{ id: covered, coverage: 85, environments: { production: { sign-off: {} } } }')
    expectComplaints(await complaintsOf(own, { '.github/base.yml': asked }), [
      '.github/shop.yml:2 The role `default` is that of .github/base.yml'
    ])
  })
})

function withItem(item: string, more = ''): string {
  return `version: 1\n${more}phases: [{ id: before, items: [${item}] }]`
}

describe('two checklists that are extended', () => {
  const own = 'version: 1\nextends: [./first.yml, ./second.yml]'
  const two = (first: string, second: string) => ({ '.github/first.yml': first, '.github/second.yml': second })
  const waivers = 'waivers: [{ item: covered, reason: r, approved-by: a, expires: 2026-12-05 }]\n'
  const covered = '{ id: covered, coverage: 60 }'
  const strict =
    '{ id: covered, coverage: 60, severity: warning, environments: { production: { severity: blocker, coverage: 85 } } }'

  test.each([
    ['the first', strict, '{ id: covered, coverage: 60, severity: warning }'],
    ['the second', '{ id: covered, coverage: 60, severity: warning }', strict]
  ])('hold what %s asks in an environment', async (_, first, second) => {
    const { items } = await load(own, two(withItem(first), withItem(second)))
    const production = items[0]?.environments?.['production']
    expect(items[0]?.severity).toBe('warning')
    expect(production?.severity).toBe('blocker')
    expect(production?.check && shape(production.check)).toMatch(/coverage 85/)
  })

  test('hold a tick only where both have it', async () => {
    const ticked = 'version: 1\nticks: accept\nextends: [./first.md, ./second.md]'
    const { items } = await load(ticked, {
      '.github/first.md': '---\nticks: accept\n---\n## Before\n- [x] Backed up\n',
      '.github/second.md': '---\nticks: accept\n---\n## Before\n- [ ] Backed up\n'
    })
    expect(items.map(item => item.ticked)).toEqual([false])
  })

  test('are refused when they have an item in two phases', async () => {
    const files = two(withItem(covered).replace('before', 'other'), withItem(covered))
    expectComplaints(await complaintsOf(own, files), [
      '.github/shop.yml:2 The item `covered` belongs to the phase `other` in .github/first.yml and `before`'
    ])
  })

  test.each([
    ['an item of the other', withItem('Other', waivers), withItem(covered), own],
    ['an item that the other has too', withItem(covered, waivers), withItem(covered), own],
    [
      'an item of whoever extends it',
      withItem('Other', waivers),
      withItem('Another'),
      `${own}\nphases: [{ id: before, items: [${covered}] }]`
    ]
  ])('are refused when one waives %s', async (_, first, second, text) => {
    expectComplaints(await complaintsOf(text, two(first, second)), [
      '.github/shop.yml:2 .github/first.yml waives `covered`'
    ])
  })

  test('have the waiver of what both extend', async () => {
    const through = 'version: 1\nextends: [./base.yml]'
    const { waivers: found } = await load(own, { ...files, ...two(through, through) })
    expect(new Set(found.map(({ item }) => item))).toEqual(new Set(['backup']))
  })
})
