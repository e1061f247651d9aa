import { expect, test } from '@jest/globals'
import { mayBeChanged } from '../../src/gates/parts/changed-files.js'
import { placePaths } from '../../src/sources/parts/place-paths.js'

const tracked = { paths: new Set(['src/old.ts', 'src/new.ts', 'a/x.ts', 'b/x.ts', 'cart/cart.go']), folders: [''] }
const isChanged = mayBeChanged(['src/new.ts', 'b/x.ts', 'cart/cart.go'])

test.each([
  ['it is the path', 'src/new.ts', true],
  ['it is absolute', '/work/shop/src/new.ts', true],
  ['it is of a container', '/app/src/new.ts', true],
  ['it is of a container nobody knows', '/srv/src/new.ts', true],
  ['it is a Windows path', 'D:\\a\\shop\\shop\\src\\new.ts', true],
  ['it is a URL', 'file:///github/workspace/src/new.ts', true],
  ['it is an import path', 'example.com/shop/cart/cart.go', true],
  ['its name is that of several files', 'x.ts', true],
  ['it is below a folder that nobody knows', 'build/src/old.ts', true],
  ['the commit has no such file', 'src/gone.ts', true],
  ['it is another path', 'src/old.ts', false],
  ['it is another absolute path', '/work/shop/src/old.ts', false],
  ['it is another path of a container', '/app/src/old.ts', false],
  ['it is another Windows path', 'D:\\a\\shop\\shop\\src\\old.ts', false],
  ['it only shares its name with a changed file', 'a/x.ts', false]
])('whether a file may be changed is told when %s', (_, written, expected) => {
  const [places] = placePaths([{ path: 'eslint.json', names: [written] }], '/work/shop', tracked)
  const place = places?.get(written)
  expect(isChanged(place?.path ?? '', place?.placement)).toBe(expected)
})
