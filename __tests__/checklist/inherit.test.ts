import { describe, expect, test } from '@jest/globals'
import { load } from '../support/checklists.js'
import { soleGate } from '../support/builders.js'

describe('what stands around an item', () => {
  test('hands inherited gates and conditions inwards when an item names none', async () => {
    const { items, phases } = await load(
      'ops/shop.yaml',
      `version: 1
roles: { dba: { users: [edgar] }, ops: { users: [ada, 7], teams: [acme/ops], count: 2 } }
phases:
  - id: pre-deployment
    sign-off: ops
    when: { branches: [main] }
    items:
      - Announced
      - { title: Tests, tests: {}, when: { labels: [full] } }
    sections:
      - title: Database
        sign-off: { role: dba }
        sections:
          - title: Backups
            when: { paths: ['db/**'] }
            items: [Taken, { title: Announced, severity: warning, about: Words., link: https://x.example/run }]
`
    )
    expect(phases).toEqual([{ id: 'pre-deployment', title: 'Pre deployment' }])
    expect(
      items.map(({ id, section, check, when }) => [
        id,
        section.join('/'),
        soleGate(check).options['role'] ?? soleGate(check).gate,
        when
      ])
    ).toEqual([
      ['announced', '', 'ops', { branches: ['main'] }],
      ['tests', '', 'tests', { branches: ['main'], labels: ['full'] }],
      ['taken', 'Database/Backups', 'dba', { branches: ['main'], paths: ['db/**'] }],
      ['announced-2', 'Database/Backups', 'dba', { branches: ['main'], paths: ['db/**'] }]
    ])
    expect(items[3]).toMatchObject({ severity: 'warning', about: 'Words.', link: 'https://x.example/run' })
  })

  test('keeps the other options of a default when an item names some of the same gate', async () => {
    const { items } = await load(
      'c.yml',
      `version: 1
roles: { dba: { users: [edgar] }, ops: { users: [ada] } }
phases:
  - id: before
    sign-off: { role: dba, count: 2 }
    items:
      - { title: A, sign-off: { count: 3 } }
      - { title: B, sign-off: { role: ops } }
      - { title: C, sign-off: ops }
      - { title: D, tests: {} }
`
    )
    expect(
      items.map(({ check }) => soleGate(check).options).map(options => [options['role'], options['count']])
    ).toEqual([
      ['dba', 3],
      ['ops', 2],
      ['ops', 2],
      [undefined, undefined]
    ])
  })
})
