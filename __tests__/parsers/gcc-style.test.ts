import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

// Nothing closes the text: what is cut off is a shorter text.
testFixtures('gcc-style', { named: ['flake8-clean.txt'], mayEnd: () => true })

test.each([
  ['it warns', 'cart.c:3:5: warning: unused [-Wunused]', { id: '-Wunused', severity: 'warning', message: 'unused' }],
  ['it is fatal', 'cart.c:3:5: fatal error: no.h: No such file', { severity: 'error', message: 'no.h: No such file' }],
  ['it has no column', 'Makefile:3: missing separator', { file: 'Makefile', line: 3, severity: 'error' }],
  ['it has a code of flake8', './a.py:1:2: E302 expected 2', { id: 'E302', severity: 'error', message: 'expected 2' }],
  ['it is by Pylint', 'a.py:1:0: C0114: Missing (missing-doc)', { id: 'missing-doc', severity: 'note' }],
  ['it is by yamllint', 'a.yml:1:1: [error] too long (line-length)', { id: 'line-length', severity: 'error' }],
  ['it warns by yamllint', 'a.yml:1:1: [warning] no start (document-start)', { severity: 'warning' }],
  ['it is parseable', 'a.py:1: [W0612(unused), add] Unused', { id: 'unused', severity: 'warning', message: 'Unused' }],
  ['it is by ESLint', 'a.js:1:5: Unused. [Warning/no-unused]', { id: 'no-unused', severity: 'warning' }],
  ['it has a drive', 'C:\\a\\b.c:1:2: error: x', { file: 'C:/a/b.c', line: 1, column: 2 }],
  [
    'it is by Go, which names the package',
    '# shop/cart\n./cart.go:9:2: undefined: c',
    { file: './cart.go', severity: 'error' }
  ],
  ['blanks are many', `a.c:1:1: warning: x${' '.repeat(200_000)}y`, { severity: 'warning' }],
  [
    'it is a range by Microsoft',
    'a.c(3-4,5-9): warning C4101: unused',
    { id: 'C4101', severity: 'warning', line: 3, column: 5 }
  ],
  ['it is a range of lines', 'a.c(3-4): warning C4101: unused', { id: 'C4101', severity: 'warning', line: 3 }],
  ['it is by Microsoft', 'a.c(3,5): warning C4101: unused', { id: 'C4101', severity: 'warning', line: 3, column: 5 }],
  [
    'brackets are in its path',
    'C:\\Program Files (x86)\\a.targets(135,9): error MSB1: x',
    { id: 'MSB1', file: 'C:/Program Files (x86)/a.targets', line: 135 }
  ],
  ['it is by Psalm', '/a/b.php:258:4:error - Bad: x', { file: '/a/b.php', line: 258, column: 4, severity: 'error' }],
  ['it warns by PHP_CodeSniffer', '/a/b.php:3:1: warning - Long line', { severity: 'warning', message: 'Long line' }],
  ['it is by PHPStan', '/a/b.php:63:Call to A::b() is wrong', { line: 63, message: 'Call to A::b() is wrong' }],
  ['go vet names itself', '# shop\nvet: ./cart.go:4:2: undefined: c', { file: './cart.go', severity: 'error' }],
  ['Clang sums up before it', '42 warnings generated.\na.c:3:5: warning: x [bugprone-x]', { id: 'bugprone-x' }],
  ['its message begins with a quote', '/a/b.php:63:"continue" is wrong', { line: 63, message: '"continue" is wrong' }],
  ['its folder groups routes', '(shop)/page.tsx:1:2: error: x', { file: '(shop)/page.tsx', line: 1 }],
  ['it is a suggestion', 'Cart.hs:1:2: Suggestion: Redundant bracket', { severity: 'note' }],
  [
    'it is by RuboCop',
    'a.rb:4:1: C: [Correctable] Layout/EmptyLines: Extra blank line.',
    { id: 'Layout/EmptyLines', severity: 'note', message: 'Extra blank line.' }
  ],
  ['RuboCop warns', 'a.rb:4:1: W: Lint/Void: x', { id: 'Lint/Void', severity: 'warning' }],
  ['a letter stands without a cop', 'a.rb:4:1: C: Extra blank line.', { severity: 'error' }],
  ['it is in colours', '\u001b[1ma.c:3:5:\u001b[0m \u001b[31merror:\u001b[0m x', { file: 'a.c', severity: 'error' }]
])('A finding is read when %s', (_, line, finding) => {
  expect(readWhole(`${line}\n`)).toMatchObject({ findings: [finding], problems: [] })
})

test.each([
  ['it begins with a time', '2026-11-20 12:00:01: started\n'],
  ['it is a log with a place in it', 'starting\nsrc/a.js:3: hello\n'],
  ['it is a log of a system', 'Nov 20 12:00:00 host: started\n'],
  ['it is a log with levels', '[info] src/a.js:3: hello\n'],
  ['it is a log with times', '[12:00:01] src/a.js:3: hello\n'],
  ['it is of ports', 'localhost:8080:/health\n'],
  ['it is of programs only', 'ld: warning: no folder x\n'],
  ['it is TAP', 'ok 1 - src/a.js:3: adds\n'],
  ['it is a coverage profile', 'mode: set\nexample.com/cart.go:3.20,5.2 1 1\n']
])('A text is not taken for places when %s', (_, text) => {
  expect(readText(text, 'gcc-style')).toHaveProperty('refused')
})

test.each([
  ['errors are missing', 'a.c:1:1: warning: x\n2 errors generated.\n', 'counts-disagree'],
  ['javac sums up more', 'A.java:1: error: x\n2 errors\n', 'counts-disagree'],
  ['Ruff sums up more', 'a.py:1:8: F401 [*] x\nFound 2 errors.\n', 'counts-disagree'],
  ['cpplint sums up more', 'a.cpp:1:  x  [build/x] [5]\nTotal errors found: 2\n', 'counts-disagree'],
  ['MSBuild sums up more', 'a.cs(1,2): error CS1: x\n    2 Error(s)\n', 'counts-disagree'],
  ['a command failed', 'a.c:1:1: warning: x\nerror: could not compile\n', 'tool-failed'],
  ['make failed', 'a.c:1:1: warning: x\nmake: *** [all] Error 1\n', 'tool-failed'],
  ['a symbol is missing', "a.c:1:1: warning: x\ncart.c:(.text+0x5): undefined reference to `f'\n", 'tool-failed']
])('A text blocks when %s', (_, text, code) => {
  expect(readWhole(text).problems).toEqual([expect.objectContaining({ code, blocks: true })])
})

test.each([
  [
    'a program',
    'collect2: error: ld returned 1 exit status',
    { severity: 'error', message: 'ld returned 1 exit status' }
  ],
  ['a program that warns', 'cc1: warning: option -x is not for C', { severity: 'warning' }],
  ['nobody', 'warning: [options] source value 7 is obsolete', { severity: 'warning' }],
  ['a linker', 'LINK : fatal error LNK1104: cannot open a.lib', { id: 'LNK1104', severity: 'error' }],
  ['an object file', 'cart.obj : error LNK2019: unresolved symbol', { id: 'LNK2019', severity: 'error' }],
  ['a project', 'C:\\a\\b c.csproj : warning NU1701: restored', { id: 'NU1701', severity: 'warning' }],
  ['an option', 'cl : Command line warning D9002 : unknown option', { id: 'D9002', severity: 'warning' }]
])('A finding without a place is counted when it is told by %s', (_, line, finding) => {
  const placed = 'a.c:1:1: warning: x'
  expect(readWhole(`${placed}\n${line}\n`)).toMatchObject({ findings: [{ line: 1 }, finding] })
  expect(readWhole(`${line}\n${placed}\n`)).toMatchObject({ findings: [finding, { line: 1 }] })
})

test.each([
  ['   required from here'],
  ["   required from 'void f() [with T = int]'"],
  ['   recursively required by substitution of x'],
  ["   instantiated from 'void f(T)'"],
  ["   in 'constexpr' expansion of 'f()'"]
])('What GCC tells before a finding is none of its own: "%s"', text => {
  const found = { findings: [{ line: 3, severity: 'warning' }], problems: [] }
  expect(readWhole(`a.cc: In instantiation of 'f':\na.cc:7:7:${text}\na.cc:3:9: warning: x\n`)).toMatchObject(found)
})

test('An empty text is clean only when the format is named', () => {
  expect(readText('\n')).toHaveProperty('refused')
  expect(readWhole('\n', 'gcc-style')).toMatchObject({ findings: [], problems: [] })
})
