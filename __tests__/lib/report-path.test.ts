import { expect, test } from '@jest/globals'
import { relativePath } from '../../src/lib/report-path.js'

test.each([
  ['it is relative already', 'src/a.ts', 'src/a.ts'],
  ['it starts with a dot', './src/a.ts', 'src/a.ts'],
  ['it lies in the working tree', '/work/shop/src/a.ts', 'src/a.ts'],
  ['it only begins like the working tree', '/work/shopping/src/a.ts', '/work/shopping/src/a.ts'],
  ['it was written on a hosted runner', '/home/runner/work/shop/shop/src/a.ts', 'src/a.ts'],
  ['it was written in a job container', '/__w/shop/shop/src/a.ts', 'src/a.ts'],
  ['it was written in a container action', '/github/workspace/src/a.ts', 'src/a.ts'],
  ['it was written on a Windows runner', 'D:\\a\\shop\\shop\\src\\a.ts', 'src/a.ts'],
  ['it is a URL', 'file:///work/shop/src/a%20b.ts', 'src/a b.ts'],
  ['it is a URL with a broken escape', 'file:///work/shop/src/%zz.ts', 'src/%zz.ts'],
  ['it is elsewhere', '/usr/include/stdio.h', '/usr/include/stdio.h']
])('when %s', (_, written, expected) => {
  expect(relativePath(written, '/work/shop')).toBe(expected)
})
