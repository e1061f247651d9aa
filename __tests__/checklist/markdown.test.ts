import { describe, expect, test } from '@jest/globals'
import { complaintsOf, expectComplaints, load } from '../support/checklists.js'
import { soleGate } from '../support/builders.js'

const roles = '---\nroles: { dba: { users: [edgar] }, ops: { users: [ada] } }\n---\n'

/** Where each item is and what it stands under: `line:column phase/section/… title`, with `x` when ticked. */
async function outlineOf(text: string): Promise<readonly string[]> {
  const { items, phases } = await load('docs/DEPLOY.md', text)
  return items.map(({ location, phase, section, title, ticked }) => {
    const path = [phases.find(({ id }) => id === phase)?.title, ...section].join(' / ')
    return `${String(location.line)}:${String(location.column)} ${path}: ${ticked ? 'x ' : ''}${title}`
  })
}

describe('a Markdown checklist', () => {
  test.each<[string, string, string[]]>([
    [
      'it has a title, phases and sections',
      '# Title\n\n## Before\n\n### Database\n\n- [ ] Backup\n- [x] Restore\n\n#### Deep\n* [X] Star\n\n## After\n+ [ ] Plus',
      [
        '7:3 Before / Database: Backup',
        '8:3 Before / Database: x Restore',
        '11:3 Before / Database / Deep: x Star',
        '14:3 After: Plus'
      ]
    ],
    [
      'emoji are damaged',
      '# T\n## ‚úÖ Pre-Deployment\n- [ ] Coverage ‚â• 85%',
      ['3:3 ‚úÖ Pre-Deployment: Coverage ‚â• 85%']
    ],
    [
      'items are nested',
      '## A\n- [ ] Outer:\n  - [ ] Inner\n    1. [x] Deep\n',
      ['2:3 A: Outer:', '3:5 A: Inner', '4:8 A: x Deep']
    ],
    [
      'lists are numbered, loose or quoted',
      '1. [ ] one\n\n2) [ ] two\n\n> - [ ] quoted\n> ## No phase',
      ['1:4 Checklist: one', '3:4 Checklist: two', '5:5 Checklist: quoted']
    ],
    [
      'the words of an item begin below its box',
      '## A\n- [ ]\n  Backup\n- [x] \n  Restore',
      ['2:3 A: Backup', '4:3 A: x Restore']
    ],
    ['it ends lines with CRLF', '# T\r\n\r\n## A\r\n- [ ] x\r\n  y\r\n', ['4:3 A: x y']],
    [
      'boxes are no task items',
      '- [ ]\n- [] a\n- [y] b\n- [ ]\u00a0c\n- a [ ] b\n[ ] d\n```\n- [ ] e\n```\n\n    - [ ] f\n\n<!--\n- [ ] g\n-->\n- [ ]\tyes',
      ['16:3 Checklist: yes']
    ],
    [
      'the top heading is of level 2',
      '## Title\n### Before\n#### Deep\n- [ ] a\n### After\n- [ ] b',
      ['4:3 Before / Deep: a', '6:3 After: b']
    ],
    [
      'there are several top headings',
      '# Before\n- [ ] a\n## Deep\n- [ ] b\n# After\n- [ ] c',
      ['2:3 Before: a', '4:3 Before / Deep: b', '6:3 After: c']
    ],
    [
      'items come before any phase',
      '# Shop\n- [ ] a\n### Deep\n- [ ] b\n## Phase\n- [ ] c',
      ['2:3 Shop: a', '4:3 Shop / Deep: b', '6:3 Phase: c']
    ],
    ['a level is skipped', '# T\n## P\n#### A\n- [ ] a\n### B\n- [ ] b', ['4:3 P / A: a', '6:3 P / B: b']],
    ['headings are underlined and closed', 'T\n=\n\nP\n-\n- [ ] a\n\n### S ###\n- [ ] b', ['6:3 P: a', '9:3 P / S: b']],
    ['text has marks', '## **P**\n- [ ] **Run** [it](https://x.example) `now` <!-- a note -->', ['2:3 P: Run it now']],
    ['an item is in the same line as its list', '## P\n- - [ ] a', ['2:5 P: a']]
  ])('has its items under their headings when %s', async (_, text, expected) => {
    expect(await outlineOf(text)).toEqual(expected)
  })

  test('is called by its title, its front matter or its file, in this order of need', async () => {
    expect((await load('docs/DEPLOY.md', '---\nname: Shop\n---\n# Title\n')).name).toBe('Shop')
    expect((await load('docs/DEPLOY.md', '# *Title*\n')).name).toBe('Title')
    expect((await load('docs/DEPLOY.md', '- [ ] a')).name).toBe('DEPLOY')
  })

  test('reads front matter behind a byte order mark', async () => {
    expect(await outlineOf(`\ufeff${roles}# T\n## P\n- [ ] a`)).toEqual(['6:3 P: a'])
  })

  test('keeps its places below front matter', async () => {
    expect(await outlineOf(`${roles}## P\n- [ ] a`)).toEqual(['5:3 P: a'])
  })

  test('reads gates, ids and conditions from comments', async () => {
    const { items } = await load(
      'c.md',
      `${roles}# T <!-- gate {when: {branches: [main]}} -->
## Before <!-- gate {sign-off: ops, id: pre-deployment} -->
- [ ] Coverage ≥ 85 % <!-- gate {coverage: 85} --> <!-- a note -->
- [ ] Announced
### Database <!-- gate {sign-off: {role: dba}, when: {paths: ['db/**']}} -->
- [ ] Backup <!--gate{id: backup, severity: warning, about: Words., link: 'https://x.example'}-->
- [ ] Long <!-- gate {tests:
  {min-tests: 3}} -->
## After
- [ ] Watched
`
    )
    expect(
      items.map(({ id, phase, check, when }) => [
        id,
        phase,
        soleGate(check).gate,
        soleGate(check).options['role'],
        when
      ])
    ).toEqual([
      ['coverage-85', 'pre-deployment', 'coverage', undefined, { branches: ['main'] }],
      ['announced', 'pre-deployment', 'sign-off', 'ops', { branches: ['main'] }],
      ['backup', 'pre-deployment', 'sign-off', 'dba', { branches: ['main'], paths: ['db/**'] }],
      ['long', 'pre-deployment', 'tests', undefined, { branches: ['main'], paths: ['db/**'] }],
      ['watched', 'after', 'sign-off', 'default', { branches: ['main'] }]
    ])
    expect(items[2]).toMatchObject({ title: 'Backup', severity: 'warning', about: 'Words.', link: 'https://x.example' })
  })

  test.each<[string, string, string[]]>([
    [
      'its comment holds no mapping',
      '- [ ] a <!-- gate coverage: 85 -->',
      ['1:19 A gate comment holds a mapping in braces; write `<!-- gate {coverage: 85} -->`.']
    ],
    ['its comment holds words', '- [ ] a <!-- gate high -->', ['1:19 A gate comment holds a mapping in braces']],
    ['its comment is no YAML', '- [ ] a <!-- gate {coverage: [} -->', ['1:31 This is not valid YAML']],
    ['its comment does not end', '- [ ] a <!-- gate {coverage: 85}', ['1:9 This gate comment does not end']],
    ['its comment comes too early', '- [ ] a <!-- gate {coverage: 85} --> b', ['1:9 A gate comment comes at the end']],
    [
      'it has two comments',
      '- [ ] a <!-- gate {id: b} --> <!-- gate {coverage: 85} -->',
      ['1:31 This is the second gate comment here']
    ],
    [
      'its option is misspelt',
      '- [ ] a\n  b <!-- gate {tests: {min-test: 1}} -->',
      ['2:24 The key `min-test` is not known; did you mean `min-tests`?']
    ],
    [
      'its option is wrong, in a quote',
      '> 1. [ ] a\n>    b <!-- gate\n>    {coverage: 185} -->',
      ['3:17 `coverage` takes a number from 0 to 100']
    ],
    [
      'its key is unknown',
      '- [ ] a <!-- gate {coverage: 85, titel: b} -->',
      ['1:34 `titel` is neither a key of this item nor a known gate; did you mean `title`?']
    ],
    [
      'its key is what the text says',
      '- [ ] a <!-- gate {title: b} -->',
      ['1:20 `title` is what the document itself says']
    ],
    ['its role is unknown', '- [ ] a <!-- gate {sign-off: dbaa} -->', ['1:30 The role `dbaa` is not defined']],
    ['it has no text', '- [ ] <!-- gate {coverage: 85} -->', ['1:3 This item needs a text.']]
  ])('is refused when of an item %s', async (_, text, expected) => {
    expectComplaints(await complaintsOf('c.md', text), expected)
  })

  test.each<[string, string, string[]]>([
    ['a comment on a heading is wrong', '## P <!-- gate {sign-off: dbaa} -->', ['1:27 The role `dbaa` is not defined']],
    ['a heading names its items', '## P <!-- gate {items: [a]} -->', ['1:17 `items` is what the document itself says']],
    ['a comment stands in a paragraph', 'Words <!-- gate {coverage: 85} -->', ['1:7 A gate comment belongs']],
    [
      'a comment stands on a line of its own',
      '## P\n<!-- gate {coverage: 85} -->\n- [ ] a\n  <!-- gate {coverage: 85} -->',
      ['2:1 A gate comment belongs', '4:3 A gate comment belongs']
    ],
    ['a comment stands at a bullet without a box', '- a <!-- gate {coverage: 85} -->', ['1:5 A gate comment belongs']],
    [
      'lists are nested too deep',
      `${Array.from({ length: 70 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}\n`,
      ['64:1 Lists and quotes are nested over 64 deep']
    ],
    [
      'front matter has other keys',
      '---\nrole: {}\nphases: []\n---\n- [ ] a',
      ['2:1 The key `role` is not known; did you mean `roles`?', '3:1 The key `phases` is not known']
    ],
    ['front matter is no mapping', '---\n- a\n---\n- [ ] a', ['2:1 These settings must be a mapping, not a list.']],
    ['front matter is no YAML', '---\nname: [\n---\n- [ ] a', ['3:1 This is not valid YAML']]
  ])('is refused when %s', async (_, text, expected) => {
    expectComplaints(await complaintsOf('c.md', text), expected)
  })

  test.each([
    ['code is what it stands in', '`<!-- gate {x: 1} -->`\n\n```\n<!-- gate x -->\n```\n\n    <!-- gate x -->'],
    ['it says something else', '<!-- gateway --> <!-- see gate -->\n\n<!-- the gate -->']
  ])('leaves a comment alone when %s', async (_, text) => {
    expect(await complaintsOf('c.md', text)).toEqual([])
  })

  test('takes from its companion what its front matter does not say', async () => {
    const companion = {
      file: '.github/deploy-gate.yml',
      text: 'name: Other\nticks: accept\nroles: { qa: { users: [grace] } }\n'
    }
    const { name, ticks, roles } = await load(
      'c.md',
      '---\nname: Mine\n---\n- [x] a <!-- gate {sign-off: qa} -->',
      companion
    )
    expect({ name, ticks, roles: roles.map(({ id }) => id) }).toEqual({
      name: 'Mine',
      ticks: 'accept',
      roles: ['default', 'qa']
    })
  })

  test('tells what is wrong with its companion after what is wrong with itself', async () => {
    const companion = { file: '.github/deploy-gate.yml', text: 'version: 1\nitems: []\n' }
    expectComplaints(await complaintsOf('c.md', '\n- [ ] a <!-- gate x -->', companion), [
      '2:19 A gate comment holds',
      '.github/deploy-gate.yml:2:1 The key `items` is not known'
    ])
  })
})
