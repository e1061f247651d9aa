import { describe, expect, test } from '@jest/globals'
import { expectComplaints } from '../support/checklists.js'
import { complaintsExtending as complaintsOf, loadExtending as load, shapeOf as shape } from '../support/extending.js'

describe('what is extended', () => {
  test('lies in another repository, and what that extends beside itself at the same commit', async () => {
    const remote = {
      'acme/rules lists/base.yml main': 'version: 1\nextends: [./more.yml]\nphases: [{ id: a, items: [One] }]',
      'acme/rules lists/more.yml c2': 'version: 1\nphases: [{ id: a, items: [Two] }]'
    }
    const { items, source } = await load('version: 1\nextends: [acme/rules/lists/base.yml@main]', remote)
    expect(items.map(({ id }) => id)).toEqual(['two', 'one'])
    expect(
      source.extends?.map(({ file, repository, commit }) => `${file} ${String(repository)} ${String(commit)}`)
    ).toEqual(['acme/rules/lists/base.yml@main acme/rules c2', 'acme/rules/lists/more.yml@c2 acme/rules c2'])
  })

  test('may have roles alone', async () => {
    const { roles } = await load('version: 1\nextends: [./people.yml]\nphases: [{ id: a, items: [One] }]', {
      '.github/people.yml': 'version: 1\nroles: { dba: { users: [edgar] } }'
    })
    expect(roles.map(({ id, users }) => [id, users])).toContainEqual(['dba', ['edgar']])
  })

  test('is complained of when it has nothing to take over', async () => {
    const complaints = await complaintsOf('version: 1\nextends: [./people.yml]', {
      '.github/people.yml': 'version: 1\nname: Shop'
    })
    expectComplaints(complaints, ['.github/people.yml:1 The key `phases` is missing; it takes a list.'])
  })

  test('holds with all its items when two bases have the same', async () => {
    const own = 'version: 1\nextends: [./a.yml, ./b.yml]'
    const item = (keys: string) => `version: 1\nphases: [{ id: p, items: [{ id: covered, ${keys} }] }]`
    const { items } = await load(own, {
      '.github/a.yml': item('coverage: 80, severity: warning, when: { branches: [main] }'),
      '.github/b.yml': item('coverage: 90')
    })
    expect(
      items.map(
        ({ severity, check, when }) => `${severity} ${shape(check)} ${when === undefined ? 'always' : 'sometimes'}`
      )
    ).toEqual(['blocker all(coverage 80, coverage 90) always'])
  })

  test('is refused when two bases give a role to other people', async () => {
    const roles = (login: string) => `version: 1\nroles: { dba: { users: [${login}] } }\nphases: []`
    expectComplaints(
      await complaintsOf('version: 1\nextends: [./a.yml, ./b.yml]', {
        '.github/a.yml': roles('ada'),
        '.github/b.yml': roles('grace')
      }),
      ['.github/shop.yml:2 The role `dba` is another one in .github/a.yml']
    )
  })

  test.each([
    [
      'a circle',
      { '.github/a.yml': 'version: 1\nextends: [./b.yml]', '.github/b.yml': 'version: 1\nextends: [./a.yml]' },
      '.github/b.yml:2 `.github/a.yml` extends itself: .github/shop.yml → .github/a.yml → .github/b.yml → .github/a.yml'
    ],
    [
      'too long a way',
      Object.fromEntries(
        Array.from('abcdefg').map((name, index) => [
          `.github/${name}.yml`,
          `version: 1\nextends: [./${'bcdefgh'.charAt(index)}.yml]`
        ])
      ),
      '.github/e.yml:2 This is extended through over 5 files'
    ]
  ])('is refused when it is %s', async (_, all, expected) => {
    expectComplaints(await complaintsOf('version: 1\nextends: [./a.yml]', all), [expected])
  })

  test('is refused when there are too many files', async () => {
    const names = Array.from({ length: 21 }, (_, index) => `f${String(index)}`)
    const own = `version: 1\nextends: [${names.map(name => `./${name}.yml`).join(', ')}]`
    const all = Object.fromEntries(names.map(name => [`.github/${name}.yml`, 'version: 1\nphases: []']))
    expectComplaints(await complaintsOf(own, all), ['.github/shop.yml:2 Over 20 files are extended'])
  })
})
