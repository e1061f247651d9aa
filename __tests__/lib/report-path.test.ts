import { expect, test } from '@jest/globals'
import { plainPath, withoutContainer } from '../../src/lib/report-path.js'

test.each([
  ['it is relative already', 'src/a.ts', 'unsaid', 'src/a.ts'],
  ['it starts with a dot', './src/a.ts', 'unsaid', 'src/a.ts'],
  ['it goes up and down again', 'src/../lib/./a.ts', 'unsaid', 'lib/a.ts'],
  ['it climbs out', '../../lib/a.ts', 'unsaid', '../../lib/a.ts'],
  ['it has a slash too many', 'src//a.ts', 'unsaid', 'src/a.ts'],
  ['a name has dots', 'src/..a/b..ts', 'unsaid', 'src/..a/b..ts'],
  ['it is a Windows path', 'src\\shop\\a.ts', 'unsaid', 'src/shop/a.ts'],
  ['percent signs are no URL', 'src/%61.ts', 'unsaid', 'src/%61.ts'],
  ['it lies in the working tree', '/work/shop/src/a.ts', 'here', 'src/a.ts'],
  ['it reaches the working tree in a roundabout way', '/work/x/../shop/./src/a.ts', 'here', 'src/a.ts'],
  ['it only begins like the working tree', '/work/shopping/src/a.ts', 'nothing', '/work/shopping/src/a.ts'],
  ['it leaves the working tree', '/work/shop/../a.ts', 'nothing', '/work/a.ts'],
  ['it climbs above the root', '/../../a.ts', 'nothing', '/a.ts'],
  ['it was written on a hosted runner', '/home/runner/work/shop/shop/src/a.ts', 'here', 'src/a.ts'],
  ['it was written on a Mac', '/Users/runner/work/shop/shop/src/a.ts', 'here', 'src/a.ts'],
  ['it was written in a job container', '/__w/shop/shop/src/a.ts', 'here', 'src/a.ts'],
  ['it was written in a container action', '/github/workspace/src/a.ts', 'here', 'src/a.ts'],
  ['it was written on a Windows runner', 'D:\\a\\shop\\shop\\src\\a.ts', 'here', 'src/a.ts'],
  ['it lies on a drive', 'C:\\shop\\..\\src\\a.ts', 'nothing', 'C:/src/a.ts'],
  ['it is a URL', 'file:///work/shop/src/a%20b.ts', 'here', 'src/a b.ts'],
  ['it is a short URL', 'file:/work/shop/src/a.ts', 'here', 'src/a.ts'],
  ['it is a URL of a drive', 'file:///D:/a/shop/shop/src/a.ts', 'here', 'src/a.ts'],
  ['it is a URL with a broken escape', 'file:///work/shop/src/%zz.ts', 'here', 'src/%zz.ts'],
  ['it is elsewhere', '/usr/include/stdio.h', 'nothing', '/usr/include/stdio.h']
])('when %s', (_, written, to, path) => {
  expect(plainPath(written, '/work/shop')).toEqual({ to, path })
})

test('when the working tree lies on a drive, whose letter has no case', () => {
  expect(plainPath('c:\\Shop\\src\\a.ts', 'C:/Shop')).toEqual({ to: 'here', path: 'src/a.ts' })
})

test.each([
  ['/app/src/a.ts', 'src/a.ts'],
  ['/usr/src/app/src/a.ts', 'src/a.ts'],
  ['/workspace/src/a.ts', 'src/a.ts'],
  ['/workspaces/shop/src/a.ts', 'src/a.ts'],
  ['/builds/acme/shop/src/a.ts', 'src/a.ts'],
  ['/application/src/a.ts', undefined]
])('when a container has %s', (path, inner) => {
  expect(withoutContainer(path)).toBe(inner)
})
