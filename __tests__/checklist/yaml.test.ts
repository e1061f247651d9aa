import { describe, expect, test } from '@jest/globals'
import { loadChecklist } from '../../src/checklist/load.js'
import { complaintsOf, expectComplaints, load, noBase } from '../support/checklists.js'
import { fakeGates } from '../support/fake-gates.js'

/** A checklist around the keys of one item, which begin at line 5, column 9. */
const item = (keys: string) => `version: 1\nphases:\n  - title: Before\n    items:\n      - ${keys}\n`
const settings = (keys: string) => `version: 1\n${keys}\nphases: []\n`

describe('a YAML checklist', () => {
  test.each<[string, string, string[]]>([
    ['it is empty', '', ['1:1 The checklist is empty; write `version: 1`']],
    ['it is a text', 'hello', ['1:1 This checklist must be a mapping, not "hello".']],
    ['version is missing', 'phases: []', ['1:1 The key `version` is missing; it takes 1']],
    ['version is another', 'version: 2\nphases: []', ['1:10 `version` must be 1']],
    ['phases are missing', 'version: 1', ['1:1 The key `phases` is missing; it takes a list.']],
    ['a key is misspelt', 'version: 1\nphasis: []', ['2:1 The key `phasis` is not known; did you mean `phases`?']],
    ['a key is there twice', settings('name: a\nname: b'), ['3:1 The key "name" is already in line 2']],
    ['a list does not end', 'version: 1\nphases: [', ['2:10 This is not valid YAML']],
    ['a tab indents', 'version: 1\nphases:\n\t- a', ['3:1 This is not valid YAML: Tabs']],
    [
      'an anchor and an alias are used',
      'version: 1\nphases: []\nname: &n x\nroles: *n',
      ['3:10 Anchors', '4:8 Aliases']
    ],
    ['keys are merged', settings('<<: {}'), ['2:1 Merge keys', '2:1 The key `<<` is not known']],
    ['a tag is unknown', settings('name: !env SHOP'), ['2:7 This tag is not known']],
    ['a second document follows', 'version: 1\nphases: []\n---\nversion: 1', ['3:1 A second document begins here']],
    ['a key is no text', settings('? [a]\n: b'), ['2:3 This is not valid YAML']],
    ['it is nested too deep', `version: 1\nphases: ${'['.repeat(70)}`, ['2:72 This is nested over 64 deep']]
  ])('is refused when %s', async (_, text, expected) => {
    expectComplaints(await complaintsOf('checklist.yml', text), expected)
  })

  test.each<[string, string, string[]]>([
    [
      'its key is unknown',
      '{ title: a, severty: warning }',
      ['5:21 `severty` is neither a key of this item nor a known gate; did you mean `severity`?']
    ],
    [
      'its gate is of a later version',
      '{ title: a, http: { url: x } }',
      ['5:21 `http` is neither a key of this item nor a known gate; known are `id`']
    ],
    [
      'its gate is misspelt',
      '{ title: a, sing-off: dba }',
      ['5:21 `sing-off` is neither a key of this item nor a known gate; did you mean `sign-off`?']
    ],
    ['a list of gates is empty', '{ title: a, any: [] }', ['5:26 `any` takes a list of gates']],
    [
      'a branch names two gates',
      '{ title: a, all: [{ coverage: 85, tests: {} }] }',
      ['5:27 Here stands a mapping with one gate']
    ],
    ['a branch is a text', '{ title: a, any: [tests] }', ['5:27 Here stands a mapping with one gate']],
    [
      'a branch is misspelt',
      '{ title: a, any: [{ test: {} }] }',
      ['5:29 `test` is no known gate; did you mean `tests`?']
    ],
    ['a branch has a wrong option', '{ title: a, any: [{ not: { coverage: 101 } }] }', ['5:46 `coverage` takes']],
    [
      'a sign-off is turned round',
      '{ title: a, not: { sign-off: default } }',
      ['5:26 `sign-off` cannot be turned round']
    ],
    ['a role of a branch is unknown', '{ title: a, any: [{ sign-off: dbb }] }', ['5:39 The role `dbb` is not defined']],
    ['combined and alone', '{ title: a, any: [{ tests: {} }], coverage: 85 }', ['5:43 One gate is enough here']],
    ['an environment changes nothing', '{ title: a, environments: { staging: {} } }', ['5:46 This changes nothing']],
    [
      'an environment is twice there',
      '{ title: a, environments: { a: { severity: warning }, A: { severity: warning } } }',
      ['5:63 `A` is here twice']
    ],
    [
      'an environment says more',
      '{ title: a, environments: { a: { when: {} } } }',
      ['5:42 `when` is neither a key of this override']
    ],
    ['it names two gates', '{ title: a, coverage: 85, tests: {} }', ['5:35 One gate is enough here']],
    [
      'an option is unknown',
      '{ title: a, tests: { min-test: 1 } }',
      ['5:30 The key `min-test` is not known; did you mean `min-tests`?']
    ],
    [
      'an option is wrong',
      '{ title: a, tests: { min-tests: many } }',
      ['5:41 `min-tests` must be a whole number, 1 or more, not "many".']
    ],
    [
      'a number is out of range',
      '{ title: a, coverage: 185 }',
      ['5:31 `coverage` takes a number from 0 to 100, or a mapping of options, not 185.']
    ],
    ['a gate takes no shorthand', '{ title: a, tests: true }', ['5:28 `tests` takes a mapping of options, not true']],
    ['a gate has no value', '{ title: a, tests: }', ['5:21 `tests` takes a mapping of options, not nothing']],
    [
      'a nested option is missing',
      '{ title: a, coverage: { ignore: [{ id: x }] } }',
      ['5:42 The key `reason` is missing']
    ],
    ['it is a number', '85', ['5:9 This item must be a text or a mapping, not 85.']],
    ['it is an empty text', "''", ['5:9 This item needs a text.']],
    ['it has no title', '{ tests: {} }', ['5:9 This item needs a `title`.']],
    ['its id is no id', '{ title: a, id: Restore Drill }', ['5:25 `id` must be an id of lower-case words']],
    [
      'its id is taken',
      '{ title: a, id: x }\n      - { title: b, id: x }',
      ['6:25 The id `x` is already taken in line 5']
    ],
    ['its severity is unknown', '{ title: a, severity: warn }', ['5:31 `severity` must be one of blocker, warning']],
    [
      'its link is not safe',
      "{ title: a, link: 'javascript:x' }",
      ['5:27 `link` must be an address that begins with https://']
    ],
    [
      'its condition is empty',
      '{ title: a, when: {} }',
      ['5:27 `when` must be a mapping of at least one condition, not an empty mapping.']
    ],
    [
      'its condition is unknown',
      '{ title: a, when: { branch: [main] } }',
      ['5:29 The key `branch` is not known; did you mean `branches`?']
    ],
    [
      'its condition has no words',
      '{ title: a, when: { paths: [] } }',
      ['5:36 `paths` must be a list that is not empty']
    ],
    [
      'its condition only takes away',
      "{ title: a, when: { branches: ['!dev', '!test'] } }",
      ['5:39 `branches` only takes away, so that it never holds']
    ],
    [
      'its event never comes',
      '{ title: a, when: { events: [pull-request] } }',
      ['5:38 Entry 1 of `events` must be one of']
    ],
    [
      'its role is unknown',
      '{ title: a, sign-off: dba }',
      ['5:31 The role `dba` is not defined; define it under `roles:`.']
    ],
    [
      'its role in the options is unknown',
      '{ title: a, sign-off: { count: 1, role: defalt } }',
      ['5:49 The role `defalt` is not defined; did you mean `default`?']
    ]
  ])('is refused when of an item %s', async (_, keys, expected) => {
    expectComplaints(await complaintsOf('checklist.yml', item(keys)), expected)
  })

  test.each<[string, string, string[]]>([
    [
      'a role has nobody',
      'roles: { dba: { count: 1 } }',
      ['2:15 Nobody holds the role `dba`; name `users`, `teams`, a `permission` or `codeowners: true`.']
    ],
    ['a role has an empty list', 'roles: { dba: { users: [] } }', ['2:24 `users` must be a list that is not empty']],
    [
      'a role asks for too many',
      'roles: { dba: { users: [ada], count: 2 } }',
      ['2:38 `count` is 2, but 1 user holds the role `dba`.']
    ],
    [
      'a role asks for nobody',
      'roles: { dba: { users: [ada], count: 0 } }',
      ['2:38 `count` must be a whole number, 1 or more, not 0.']
    ],
    ['a role is no id', 'roles: { DBA: { users: [ada] } }', ['2:10 `DBA` is no id of a role']],
    ['a login has an @', "roles: { dba: { users: ['@ada'] } }", ['2:25 Entry 1 of `users` must be a login without @']],
    ['a login is read as a number', 'roles: { dba: { users: [1e3] } }', ['2:25 This is read as the number 1000']],
    [
      'a team has no organisation',
      'roles: { dba: { teams: [databases] } }',
      ['2:25 Entry 1 of `teams` must be a team as organisation/slug']
    ],
    [
      'a waiver has no reason',
      'waivers: [{ item: a, approved-by: ada, expires: 2026-12-05 }]',
      ['2:11 The key `reason` is missing']
    ],
    [
      'a waiver has no such day',
      'waivers: [{ item: a, reason: b, approved-by: ada, expires: soon }]',
      ['2:60 `expires` must be a day as YYYY-MM-DD']
    ],
    ['ticks are unknown', 'ticks: yes', ['2:8 `ticks` must be one of ignore, accept, not "yes".']]
  ])('is refused when %s', async (_, keys, expected) => {
    expectComplaints(await complaintsOf('checklist.yml', settings(keys)), expected)
  })

  test.each<[string, string, string[]]>([
    ['a phase has no name', '- items: []', ['3:5 This phase needs a `title`.']],
    ['a section has no title', '- { title: a, sections: [{ items: [] }] }', ['3:28 This section needs a `title`.']],
    ['items are no list', '- { title: a, items: none }', ['3:24 `items` must be a list, not "none".']],
    [
      'the role of a default is unknown',
      '- { title: a, sign-off: dba, items: [b, c] }',
      ['3:27 The role `dba` is not defined']
    ],
    [
      'a condition is said twice',
      '- { title: a, when: { labels: [x] }, items: [{ title: b, when: { labels: [y] } }] }',
      ['3:68 `labels` is already said of what is around this']
    ]
  ])('is refused when %s', async (_, phases, expected) => {
    expectComplaints(await complaintsOf('checklist.yml', `version: 1\nphases:\n  ${phases}\n`), expected)
  })

  test('tells everything at once, by place, when much is wrong', async () => {
    const text =
      'verson: 1\nroles: { dba: {} }\nphases:\n  - titel: a\n    items:\n      - { title: b, tests: { x: 1 }, id: B }\n'
    const places = (await complaintsOf('checklist.yml', text)).map(complaint => complaint.split(' ')[0])
    expect(places).toEqual(['1:1', '2:15', '4:5', '4:5', '6:30', '6:42'])
  })

  test('may be empty when it says so', async () => {
    expect((await load('c.yml', 'version: 1\nphases: []')).items).toEqual([])
  })

  test('gives written ids first choice when titles collide', async () => {
    const { items } = await load('c.yml', item('a\n      - a\n      - { title: b, id: a-2 }\n      - 数'))
    expect(items.map(({ id }) => id)).toEqual(['a', 'a-3', 'a-2', expect.stringMatching(/^item-[0-9a-f]{8}$/)])
  })

  test('asks the role default when nothing else is said', async () => {
    const { items, roles, name } = await load('ops/shop.yml', item('Backup taken'))
    expect(items[0]?.check).toEqual({ gate: 'sign-off', options: { role: 'default' } })
    expect(roles).toEqual([{ id: 'default', users: [], teams: [], count: 1 }])
    expect(name).toBe('shop')
  })

  test.each(['c.yaml.txt', 'checklist', 'c.mdx'])('is not recognised when it is called %s', async file => {
    const loaded = await loadChecklist({ file, text: '', digest: 'd' }, fakeGates, noBase)
    const message: unknown = expect.stringMatching(/^A checklist ends in/)
    expect(loaded).toEqual({ complaints: [{ message, location: { file, line: 1, column: 1 } }] })
  })
})
