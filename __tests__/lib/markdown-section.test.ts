import { expect, test } from '@jest/globals'
import { findSection, type Section } from '../../src/lib/markdown-section.js'

const rows: readonly (readonly [title: string, document: string, expected: Section])[] = [
  ['words follow', '## Rollback\nDeploy the last tag.', 'filled'],
  ['nothing follows', '## Rollback', 'empty'],
  ['the next section follows', '## Rollback\n\n## Contacts\nAda', 'empty'],
  ['a deeper heading with words follows', '## Rollback\n### Steps\n1. Deploy.', 'filled'],
  ['a deeper heading alone follows', '## Rollback\n### Steps\n## Contacts\nAda', 'empty'],
  ['only a comment follows', '## Rollback\n<!-- how\nto go back -->\n', 'empty'],
  ['words follow a comment', '## Rollback\n<!-- how --> Deploy. <!-- x -->', 'filled'],
  ['a comment does not end', '## Rollback\n<!-- Deploy.', 'empty'],
  ['only a placeholder follows', '## Rollback\n\n- TODO\n\nTBD.\n\n...', 'empty'],
  ['a word begins like a placeholder', '## Rollback\nTodos are none.', 'filled'],
  ['code follows', '## Rollback\n```sh\n# deploy the last tag\n```', 'filled'],
  ['the code is empty', '## Rollback\n```sh\n```\n', 'empty'],
  ['the heading stands in code', '```md\n## Rollback\nDeploy.\n```\n', 'missing'],
  ['the heading stands in longer code', '````md\n```\n## Rollback\nDeploy.\n````\n', 'missing'],
  ['the heading stands in a comment', '<!--\n## Rollback\nDeploy.\n-->', 'missing'],
  ['it is indented as code', '    ## Rollback\n    Deploy.', 'missing'],
  ['it is underlined', 'Rollback\n--------\nDeploy.', 'filled'],
  ['the next one is underlined', 'Rollback\n===\n\nContacts\n===\nAda', 'empty'],
  ['it has other capitals, marks and an end', '## **ROLLBACK** ##\nDeploy.', 'filled'],
  ['it is a link', '## [Rollback](rollback.md)\nDeploy.', 'filled'],
  ['it has more words', '## Rollback plan\nDeploy.', 'missing'],
  ['it has no space', '##Rollback\nDeploy.', 'missing'],
  ['it is in the front matter', '---\n# Rollback\ntitle: x\n---\n', 'missing'],
  ['one of two is filled', '## Rollback\n\n## Rollback\nDeploy.', 'filled'],
  ['lines end as on Windows', '## Rollback\r\n\r\nDeploy.\r\n', 'filled'],
  ['the file is empty', '', 'missing']
]

test.each(rows)('when %s', (_, document, expected) => {
  expect(findSection(document, 'Rollback')).toBe(expected)
})

test('when the heading has a star, any text may stand there', () => {
  expect(findSection('## 3. Rollback plan\nDeploy.', '*rollback*')).toBe('filled')
})

test('when the document is made to take long, it does not', () => {
  expect(findSection(`# a\n${'<!-- --> '.repeat(50_000)}\n${'#'.repeat(100_000)}\n${' '.repeat(100_000)}#`, 'a')).toBe(
    'filled'
  )
})
