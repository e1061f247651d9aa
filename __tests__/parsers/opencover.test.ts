import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('opencover')

const session = (modules: string, summary = ''): string =>
  `<CoverageSession>${summary}<Modules>${modules}</Modules></CoverageSession>`
const module = (methods: string, files = '<File uid="1" fullPath="C:\\shop\\Cart.cs"/>'): string =>
  `<Module><Files>${files}</Files><Classes><Class><Methods>${methods}</Methods></Class></Classes></Module>`
const method = (points: string, inner = ''): string =>
  `<Method>${inner}<SequencePoints>${points}</SequencePoints></Method>`
const point = (line: number | string, visits: number | string, more = 'fileid="1"'): string =>
  `<SequencePoint vc="${visits}" sl="${line}" ${more}/>`
const two = '<File uid="1" fullPath="/shop/Cart.cs"/><File uid="2" fullPath="/shop/Till.cs"/>'

test('a line is covered when one of its points is, and lines are kept for merging', () => {
  expect(readWhole(session(module(method(point(3, 0) + point(3, 1) + point(1, 0)))))).toMatchObject({
    files: [
      {
        path: 'C:/shop/Cart.cs',
        lines: { covered: 1, total: 2 },
        statements: { covered: 1, total: 3 },
        hits: { covered: [3], uncovered: [1] }
      }
    ]
  })
})

test.each([
  ['the point', method(point(1, 1, 'fileid="2"')), two],
  ['its method', method(point(1, 1, ''), '<FileRef uid="2"/>'), two],
  ['its module, which has no other', method(point(1, 1, '')), '<File uid="9" fullPath="/shop/Till.cs"/>']
])('the file is told by %s', (_, methods, files) => {
  expect(readWhole(session(module(methods, files)))).toMatchObject({ files: [{ path: '/shop/Till.cs' }] })
})

test('branches that nothing puts in a file are left out', () => {
  const added =
    '<Method><BranchPoints><BranchPoint vc="0" sl="0" fileid="0"/><BranchPoint vc="0"/></BranchPoints></Method>'
  const own = '<BranchPoints><BranchPoint vc="1" sl="1" fileid="1"/></BranchPoints>'
  expect(readWhole(session(module(method(point(1, 1), own) + added, two)))).toMatchObject({
    files: [{ path: '/shop/Cart.cs', branches: { covered: 1, total: 1 } }]
  })
})

test('what follows a skipped part counts', () => {
  const skipped =
    '<Method skippedDueTo="Attribute"><SequencePoints><SequencePoint vc="0" sl="1"/></SequencePoints></Method>'
  expect(readWhole(session(module(skipped + method(point(2, 1)))))).toMatchObject({
    totals: { lines: { covered: 1, total: 1 } }
  })
})

const summary = (total: number, visited: number): string =>
  `<Summary numSequencePoints="${total}" visitedSequencePoints="${visited}"/>`

test.each<[string, string, string, boolean]>([
  ['the summary is worse', session(module(method(point(1, 1))), summary(2, 1)), 'counts-disagree', true],
  ['the summary is better', session(module(method(point(1, 0))), summary(1, 1)), 'counts-disagree', false],
  ['visits cannot be read', session(module(method(point(1, -3)))), 'hits-unreadable', false],
  ['a point without a line was visited', session(module(method(point(0, 1)))), 'line-unreadable', false],
  ['a point without a line was not visited', session(module(method(point('x', 0)))), 'line-unreadable', true]
])('a problem is noted when %s', (_, text, code, blocks) => {
  expect(readWhole(text).problems).toEqual([expect.objectContaining({ code, blocks })])
})

test.each([
  ['nothing puts a point in a file', session(module(method(point(1, 1, '')), two)), 'report-malformed'],
  ['a point is in no file', session(module(method(point(1, 1, 'fileid="7"')))), 'report-malformed'],
  ['there is no point', session(module(method(''))), 'report-no-data']
])('a report is refused when %s', (_, text, code) => {
  expect(readText(text)).toEqual({ refused: expect.objectContaining({ code }) })
})
