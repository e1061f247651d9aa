import { expect, test } from '@jest/globals'
import { pushEvent } from '../support/github/payloads.js'
import { merge, moveBase, push, type Scenario } from '../support/github/scenario.js'
import type { ChangedFile } from '../support/github/world.js'
import { judge, type Case } from './judge.js'
import { checkOut, shop } from './scenes.js'

const gate = 'coverage: { report: lcov.info, changed-lines: 90 }'
const text = 'a()\nb()\nc()\nd()\n'

/** An lcov report of one file by its hits, line by line. */
function lcov(path: string, ...hits: readonly number[]): string {
  return [
    `SF:${path}`,
    ...hits.map((count, index) => `DA:${String(index + 1)},${String(count)}`),
    'end_of_record',
    ''
  ].join('\n')
}

/** The pull request changes lines 2 and 3 of `src/shop.ts`, and what else is given. */
function change({ pull }: Scenario, changes: Partial<ChangedFile> = {}, ...others: readonly ChangedFile[]): void {
  const patch = '@@ -1,4 +1,4 @@\n a()\n-x()\n-y()\n+b()\n+c()\n d()'
  pull.files = [{ path: 'src/shop.ts', status: 'modified', additions: 2, deletions: 2, patch, ...changes }, ...others]
}

interface Row {
  readonly when: string
  readonly report: string
  readonly set?: (scenario: Scenario) => void
  readonly given?: (scenario: Scenario) => Case
  readonly merged?: Readonly<Record<string, string>>
  readonly says: string
}

const added = (path: string): ChangedFile => ({
  path,
  status: 'added',
  additions: 1,
  deletions: 0,
  patch: '@@ -0,0 +1 @@\n+a'
})

const rows: readonly Row[] = [
  { when: 'both are covered', report: lcov('src/shop.ts', 0, 1, 1, 0), says: 'passed changed-met read' },
  { when: 'one is not covered', report: lcov('src/shop.ts', 1, 1, 0, 1), says: 'failed changed-below read' },
  {
    when: 'the report was made in a container',
    report: lcov('/app/src/shop.ts', 0, 1, 1, 0),
    says: 'passed changed-met read'
  },
  {
    when: 'the report names another machine',
    report: lcov('/srv/build/src/shop.ts', 0, 1, 1, 0),
    says: 'passed changed-met read'
  },
  {
    when: 'the report names the file of a dependency',
    report: lcov('node_modules/x/src/shop.ts', 1, 1, 1, 1),
    says: 'failed changed-unmeasured changed-unplaced read'
  },
  { when: 'none is code', report: lcov('src/shop.ts', 1), says: 'passed changed-nothing read' },
  {
    when: 'GitHub shows no patch',
    report: lcov('src/shop.ts', 0, 1, 1, 0),
    set: scenario => {
      change(scenario, { patch: undefined } as never)
    },
    says: 'failed changed-below read'
  },
  {
    when: 'the patch is cut',
    report: lcov('src/shop.ts', 0, 1, 1, 0),
    set: scenario => {
      change(scenario, { patch: '@@ -1,4 +1,4 @@\n a()\n-x()\n-y()\n+b()' })
    },
    says: 'failed changed-below read'
  },
  {
    when: 'the base has changed the same file since',
    report: lcov('src/shop.ts', 0, 1, 1, 0),
    merged: { 'src/shop.ts': `z()\n${text}` },
    says: 'failed changed-below read'
  },
  {
    when: 'a new file is not measured',
    report: lcov('src/shop.ts', 1, 1, 1, 1),
    set: scenario => {
      change(scenario, {}, added('src/new.ts'))
    },
    says: 'failed changed-unmeasured read'
  },
  {
    when: 'a new test and a document are not measured',
    report: lcov('src/shop.ts', 1, 1, 1, 1),
    set: scenario => {
      change(scenario, {}, added('src/shop.test.ts'), added('README.md'))
    },
    says: 'passed changed-met read'
  },
  {
    when: 'GitHub lists no file beyond its limit',
    report: lcov('src/shop.ts', 1, 1, 1, 1),
    set: scenario => {
      change(scenario, {}, ...Array.from({ length: 3000 }, (_, n) => added(`docs/${String(n)}.md`)))
    },
    says: 'unknown incomplete'
  },
  {
    when: 'it was merged',
    report: lcov('src/shop.ts', 0, 1, 0, 0),
    set: scenario => {
      change(scenario)
      merge(scenario, 40)
    },
    given: scenario => ({ event: pushEvent(scenario) }),
    says: 'failed changed-below read'
  },
  {
    when: 'nobody asked to merge it',
    report: lcov('src/shop.ts', 1, 1, 1, 1),
    set: scenario => void moveBase(scenario, { 'src/shop.ts': text }),
    given: scenario => ({ event: pushEvent(scenario) }),
    says: 'unknown direct-push'
  }
]

test.each(rows)('changed lines are judged when $when', async ({ report, set = change, given, merged, says }) => {
  const scenario = shop({ covered: gate })
  push(scenario, { by: 'ada', minute: 35, files: { 'src/shop.ts': text } })
  checkOut(scenario, merged)
  set(scenario)
  const { items } = await judge(scenario, { files: { 'lcov.info': report }, ...given?.(scenario) })
  expect(items).toEqual({ covered: says })
})

test('what is not covered is marked where it is changed, and nowhere else', async () => {
  const scenario = shop({ covered: gate })
  push(scenario, { by: 'ada', minute: 35, files: { 'src/shop.ts': text } })
  checkOut(scenario)
  change(scenario)
  const { annotations } = await judge(scenario, { files: { 'lcov.info': lcov('/app/src/shop.ts', 0, 1, 0, 0) } })
  expect(annotations.filter(({ file }) => file === 'src/shop.ts')).toEqual([expect.objectContaining({ line: '3' })])
})
