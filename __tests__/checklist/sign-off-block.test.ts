import { describe, expect, test } from '@jest/globals'
import { load } from '../support/checklists.js'
import { soleGate } from '../support/builders.js'

describe('a sign-off block', () => {
  /** Role and place of each sign-off by another role than the default one. */
  const signersOf = async (text: string) =>
    (await load('c.md', text)).items.flatMap(({ title, check, location: { line, column } }) => {
      const role = String(soleGate(check).options['role'])
      return role === 'default' ? [] : [`${String(line)}:${String(column)} ${title}: ${role}`]
    })

  test.each<[string, string, string[]]>([
    [
      'its lines have blanks',
      '## Sign-off\n- [ ] Technical Lead: ________ Date: ____\n- [x] **QA** ____',
      ['2:3 Technical Lead: technical-lead', '3:3 QA: qa']
    ],
    [
      'its blanks are filled in',
      '## Approvals\n- [x] Security Officer: Ada Date: 2026-11-20',
      ['2:3 Security Officer: security-officer']
    ],
    ['its heading is damaged or deeper', '# T\n## ‚úÖ FINAL SIGN-OFF\n### People\n- [ ] Lead: __', ['4:3 Lead: lead']],
    [
      'it is a table',
      '## SIGN-OFF\n\n| Role | Name |\n|---|---|\n| QA Lead | ____ |\n|  | ____ |\n| **Owner** | Ada |',
      ['5:1 QA Lead: qa-lead', '7:1 Owner: owner']
    ],
    ['it is a table with blanks anywhere', '## Names\n\nName | Role\n--- | ---\n____ | QA', ['5:1 QA: qa']],
    ['it is a table of contacts', '## Emergency contacts\n\n| Role | Phone |\n|---|---|\n| QA Lead | 555 |', []],
    [
      'only the title speaks of approvals',
      '# Approval\n## Contacts\n\n| Role | Phone |\n|---|---|\n| QA Lead | 555 |',
      []
    ],
    ['its heading says something else', '## Details\n- [ ] Ticket: ______', []],
    ['its line has nothing to fill in', '## Sign-off\n- [ ] All of the above', []],
    [
      'its line names a gate',
      '---\nroles: { boss: { users: [ada] } }\n---\n## Sign-off\n- [ ] Lead: ___ <!-- gate {sign-off: boss} -->',
      ['5:3 Lead: boss']
    ]
  ])('asks for its roles when %s', async (_, text, expected) => {
    expect(await signersOf(text)).toEqual(expected)
  })

  test('names a role that nobody holds when nobody defines it', async () => {
    const { roles } = await load(
      'c.md',
      `---\nroles: { dba: { users: [edgar] } }\n---\n## Sign-off\n- [ ] DBA: ____\n- [ ] Lead: ____`
    )
    expect(roles.map(({ id, users }) => [id, users])).toEqual([
      ['default', []],
      ['dba', ['edgar']],
      ['lead', []]
    ])
  })
})
