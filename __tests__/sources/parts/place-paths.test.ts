import { describe, expect, test } from '@jest/globals'
import { placePaths } from '../../../src/sources/parts/place-paths.js'

type Row = readonly [when: string, written: string, path: string, placement: string]

const root = '/work/shop'
const own = [
  'main.go',
  'index.ts',
  'cart/cart.go',
  'src/shop.ts',
  'src/index.ts',
  'app/start.ts',
  'lib/deep/cart.ts',
  'server/src/main/java/com/shop/Cart.java',
  'admin/src/main/java/com/shop/Role.java',
  'server/src/main/java/com/shop/Role.java',
  'packages/a/src/index.ts',
  'packages/b/src/index.ts',
  'packages/b/src/only.ts'
]

function place(written: readonly string[], report = 'lcov.info', folders: readonly string[] = ['']) {
  const [places] = placePaths([{ path: report, names: written }], root, { paths: new Set(own), folders })
  return written.map(name => places?.get(name))
}

describe('a path is that of the only file of the commit that it can mean', () => {
  test.each<Row>([
    ['it is that path', 'src/shop.ts', 'src/shop.ts', 'tracked'],
    ['it lies in the working tree', '/work/shop/src/shop.ts', 'src/shop.ts', 'tracked'],
    ['it lies in a container', '/app/src/shop.ts', 'src/shop.ts', 'tracked'],
    ['it lies in a folder that nobody knows', '/opt/build/src/shop.ts', 'src/shop.ts', 'tracked'],
    ['it lies on a drive', 'E:\\build\\src\\shop.ts', 'src/shop.ts', 'tracked'],
    ['it is an import path', 'example.com/shop/cart/cart.go', 'cart/cart.go', 'tracked'],
    ['it is an import path of the top folder', 'example.com/shop/main.go', 'main.go', 'guessed'],
    ['it is an import path of a module in a folder', 'example.com/x/deep/cart.ts', 'lib/deep/cart.ts', 'guessed'],
    ['its folder above is missing', 'com/shop/Cart.java', 'server/src/main/java/com/shop/Cart.java', 'tracked'],
    ['only its name is written', 'Cart.java', 'server/src/main/java/com/shop/Cart.java', 'guessed'],
    ['it has a folder too many', 'build/src/shop.ts', 'src/shop.ts', 'guessed'],
    ['it climbs out of where the tool ran', '../src/shop.ts', 'src/shop.ts', 'guessed'],
    ['the longest end counts', '/opt/packages/a/src/index.ts', 'packages/a/src/index.ts', 'tracked'],
    ['its folder is also one of the repository', '/app/start.ts', 'app/start.ts', 'tracked']
  ])('when %s', (_, written, path, placement) => {
    expect(place([written])).toEqual([{ path, placement }])
  })

  test.each<Row>([
    ['several files end so', 'com/shop/Role.java', 'com/shop/Role.java', 'ambiguous'],
    ['no file is called so', 'src/gone.ts', 'src/gone.ts', 'untracked'],
    ['another folder of the repository has it', 'packages/a/only.ts', 'packages/a/only.ts', 'untracked'],
    ['only the name is alike', 'build/index.ts', 'build/index.ts', 'untracked'],
    ['it is in a folder of the repository', 'lib/src/shop.ts', 'lib/src/shop.ts', 'untracked'],
    ['it is of a dependency', 'node_modules/x/src/shop.ts', 'node_modules/x/src/shop.ts', 'untracked'],
    ['it is of a dependency in the tree', '/work/shop/vendor/x/src/shop.ts', 'vendor/x/src/shop.ts', 'untracked'],
    ['it is of the machine', '/usr/include/src/shop.ts', '/usr/include/src/shop.ts', 'untracked'],
    ['only its end of a name is alike', 'hop.ts', 'hop.ts', 'untracked'],
    ['it differs in case', 'SRC/SHOP.TS', 'SRC/SHOP.TS', 'untracked']
  ])('and stays as it is when %s', (_, written, path, placement) => {
    expect(place([written])).toEqual([{ path, placement }])
  })

  test('when it lies in the package beside the report', () => {
    const there = 'packages/b/coverage/lcov.info'
    expect(place(['src/index.ts'], there)).toEqual([{ path: 'packages/b/src/index.ts', placement: 'tracked' }])
    expect(place(['/work/shop/src/index.ts'], there)).toEqual([{ path: 'src/index.ts', placement: 'tracked' }])
    expect(place(['com/shop/Role.java'], 'admin/target/jacoco.xml')).toEqual([
      { path: 'admin/src/main/java/com/shop/Role.java', placement: 'tracked' }
    ])
  })

  test.each(['/work/shop/shop/src/shop.ts', 'shop/src/shop.ts', 'src/shop.ts'])(
    'when the repository lies in a folder of the working tree, as %s',
    written => {
      const placed = [{ path: 'src/shop.ts', placement: 'tracked' }]
      expect(place([written], 'shop/lcov.info', ['', 'shop'])).toEqual(placed)
    }
  )
})

describe('two files are never one', () => {
  const ambiguous = (path: string) => ({ path, placement: 'ambiguous' })

  test('when one report names both, and each could be the same', () => {
    expect(place(['/a/src/shop.ts', '/b/src/shop.ts'])).toEqual([
      ambiguous('/a/src/shop.ts'),
      ambiguous('/b/src/shop.ts')
    ])
  })

  test('when one report names the file itself as well', () => {
    expect(place(['src/shop.ts', '/b/src/shop.ts'])).toEqual([
      { path: 'src/shop.ts', placement: 'tracked' },
      ambiguous('/b/src/shop.ts')
    ])
  })

  test('when one is a guess, in whichever report', () => {
    const reports = ['a/src/shop.ts', 'b/src/shop.ts'].map(name => ({ path: 'x', names: [name] }))
    const places = placePaths(reports, root, { paths: new Set(own), folders: [''] })
    expect(places.flatMap(each => [...each.values()])).toEqual([ambiguous('a/src/shop.ts'), ambiguous('b/src/shop.ts')])
  })
})

test('one file is one when two reports come from two machines', () => {
  const names = ['/one/src/shop.ts', 'D:\\two\\src\\shop.ts', 'src/shop.ts', './src/shop.ts', 'file:///app/src/shop.ts']
  const reports = names.map(name => ({ path: 'lcov.info', names: [name] }))
  const places = placePaths(reports, root, { paths: new Set(own), folders: [''] })
  expect(new Set(places.flatMap(each => [...each.values()].map(({ path }) => path)))).toEqual(new Set(['src/shop.ts']))
})

test('when the files of the commit are not known, only what is known to stand before them is left out', () => {
  const names = ['/app/src/a.ts', '/work/shop/src/b.ts', 'example.com/shop/c.go', '/x/src/d.ts']
  const [places] = placePaths([{ path: 'lcov.info', names }], root, null)
  expect([...(places?.values() ?? [])]).toEqual([
    { path: 'src/a.ts' },
    { path: 'src/b.ts' },
    { path: 'example.com/shop/c.go' },
    { path: '/x/src/d.ts' }
  ])
})

test('when a commit tracks 100,000 files that are called alike, 10,000 paths are placed at once', () => {
  const paths = new Set(Array.from({ length: 100_000 }, (_, n) => `packages/p${String(n)}/src/index.ts`))
  const names = Array.from({ length: 10_000 }, (_, n) => `/opt/packages/p${String(n)}/src/index.ts`)
  const [places] = placePaths([{ path: 'lcov.info', names: [...names, 'src/index.ts'] }], root, {
    paths,
    folders: ['']
  })
  expect(places?.get('src/index.ts')).toEqual({ path: 'src/index.ts', placement: 'ambiguous' })
  expect(places?.get(names[7] ?? '')).toEqual({ path: 'packages/p7/src/index.ts', placement: 'tracked' })
})
