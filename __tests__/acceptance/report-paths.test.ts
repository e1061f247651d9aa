import { expect, test } from '@jest/globals'
import { push } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { checkOut, shop } from './scenes.js'

const tracked = ['cart/cart.go', 'src/old.ts', 'src/index.ts', 'lib/index.ts', 'server/src/com/shop/Cart.java']

/** A coverage report of files that have one covered and one uncovered line each, the first `covered`. */
function lcov(covered: number, ...paths: readonly string[]): string {
  const lines = [1, 2].map(line => `DA:${String(line)},${line === covered ? '1' : '0'}\n`)
  return paths.map(path => `SF:${path}\n${lines.join('')}end_of_record\n`).join('')
}

const eslint = (...paths: readonly string[]) =>
  JSON.stringify(
    paths.map(filePath => ({ filePath, messages: [{ ruleId: 'eqeqeq', severity: 2, message: 'No.', line: 1 }] }))
  )

interface Row {
  readonly when: string
  readonly gate: string
  readonly files: Readonly<Record<string, string>>
  readonly says: string
}

const rows: readonly Row[] = [
  {
    when: 'two shards name one file differently',
    gate: 'coverage: { report: "*.info", lines: 100 }',
    files: { 'a.info': lcov(1, '/app/src/old.ts'), 'b.info': lcov(2, 'D:\\a\\shop\\shop\\src\\old.ts') },
    says: 'passed met read'
  },
  {
    when: 'two shards name two files alike',
    gate: 'coverage: { report: "*.info", lines: 100 }',
    files: { 'a.info': lcov(1, 'index.ts'), 'b.info': lcov(2, 'index.ts') },
    says: 'failed below read'
  },
  {
    when: 'a limit is set for what a report names by its import path',
    gate: 'coverage: { report: a.info, per-path: { "cart/**": 50 } }',
    files: { 'a.info': lcov(1, 'example.com/shop/cart/cart.go') },
    says: 'passed met read'
  },
  {
    when: 'a limit is set for what a report names by its package',
    gate: 'coverage: { report: a.info, per-path: { "server/**": 60 } }',
    files: { 'a.info': lcov(1, 'com/shop/Cart.java') },
    says: 'failed below read'
  },
  {
    when: 'a limit is set for a name that could be two files',
    gate: 'coverage: { report: a.info, per-path: { "src/**": 50 } }',
    files: { 'a.info': lcov(1, 'index.ts') },
    says: 'failed path-unmatched read'
  },
  {
    when: 'findings are in files that are not changed, wherever the tool ran',
    gate: 'lint: { report: eslint.json, changed-only: true }',
    files: { 'eslint.json': eslint('/app/src/old.ts', 'C:\\x\\src\\index.ts', '/home/runner/work/a/a/cart/cart.go') },
    says: 'passed passed read unchanged'
  },
  {
    when: 'a finding is in a changed file',
    gate: 'lint: { report: eslint.json, changed-only: true }',
    files: { 'eslint.json': eslint('/srv/build/src/shop.ts') },
    says: 'failed too-many-errors read'
  },
  {
    when: 'a finding is in a file that could be two',
    gate: 'lint: { report: eslint.json, changed-only: true }',
    files: { 'eslint.json': eslint('index.ts') },
    says: 'failed too-many-errors read'
  }
]

test.each(rows)('paths of reports are those of the commit when $when', async ({ gate, files, says }) => {
  const scenario = shop({ judged: gate })
  push(scenario, { by: 'ada', minute: 35, files: Object.fromEntries(tracked.map(path => [path, ''])) })
  const { items } = await judge(checkOut(scenario), { files })
  expect(items).toEqual({ judged: says })
})
