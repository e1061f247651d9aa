/** Reports as large as reports get, made in pieces; what they say is all alike and all well. */

type Pieces = Iterable<string>

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

const suiteSize = 500

export function* junitOf(cases: number): Pieces {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites tests="${cases}" failures="0">\n`
  for (let suite = 0; suite < cases / suiteSize; suite++) {
    const name = `com.example.shop.cart.Suite${suite}`
    const rows = times(
      suiteSize,
      i => `<testcase classname="${name}" name="adds item ${i} to a cart, and then totals" time="0.00${i % 10}"/>\n`
    )
    yield `<testsuite name="${name}" tests="${suiteSize}" failures="0" errors="0" time="1.5">\n${rows.join('')}</testsuite>\n`
  }
  yield '</testsuites>\n'
}

export function* junitWithOutput(cases: number): Pieces {
  const line = (i: number): string => `11:05:12 INFO [main] shop.Cart - item ${i} is in; the total is "${3 * i}"\n`
  const output = times(1000, line).join('')
  const [plain, quoted] = [`<![CDATA[${output}]]>`, output.replaceAll('"', '&quot;')]
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="shop" tests="${cases}" failures="0">\n`
  for (let i = 0; i < cases; i++) {
    yield `<testcase classname="shop.Cart" name="adds ${i}"><system-out>${i % 2 === 0 ? plain : quoted}</system-out></testcase>\n`
  }
  yield '</testsuite>\n'
}

const linesOfFile = 1000

function isHit(line: number): boolean {
  return line % 5 > 0
}

export function* lcovOf(files: number): Pieces {
  const records = times(linesOfFile, i => `DA:${i + 1},${isHit(i) ? (i % 7) + 1 : 0}\n`).join('')
  const counts = `LF:${linesOfFile}\nLH:${(linesOfFile * 4) / 5}\n`
  for (let file = 0; file < files; file++) yield `TN:\nSF:src/file${file}.ts\n${records}${counts}end_of_record\n`
}

export function* coberturaOf(files: number): Pieces {
  const total = files * linesOfFile
  const lines = times(linesOfFile, i => {
    const branches = i % 10 === 1 ? ' branch="true" condition-coverage="50% (1/2)"' : ''
    return `            <line number="${i + 1}" hits="${isHit(i) ? 1 : 0}"${branches}/>\n`
  }).join('')
  yield `<?xml version="1.0" ?>\n<coverage lines-valid="${total}" lines-covered="${(total * 4) / 5}" line-rate="0.8">\n<packages>\n`
  for (let file = 0; file < files; file++) {
    yield `<package name="p${file}"><classes><class name="c" filename="src/p${file}/c.py"><methods/><lines>\n${lines}</lines></class></classes></package>\n`
  }
  yield '</packages></coverage>\n'
}

export function* jacocoOf(files: number): Pieces {
  const missed = linesOfFile / 5
  const lines = times(
    linesOfFile,
    i => `<line nr="${i + 1}" ${isHit(i) ? 'mi="0" ci="4"' : 'mi="3" ci="0"'} mb="0" cb="0"/>`
  )
  const counter = (of: number): string => `<counter type="LINE" missed="${missed * of}" covered="${4 * missed * of}"/>`
  yield '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="shop">'
  for (let file = 0; file < files; file++) {
    yield `<package name="shop/p${file}"><sourcefile name="Cart.java">${lines.join('')}${counter(1)}</sourcefile></package>`
  }
  yield `${counter(files)}</report>`
}

function* listOf(count: number, make: (index: number) => object): Pieces {
  for (let i = 0; i < count; i++) yield (i === 0 ? '' : ',') + JSON.stringify(make(i))
}

export function* eslintOf(files: number): Pieces {
  const message = `'value' is assigned a value but never used.`
  const messages = times(50, i => ({
    ruleId: 'no-unused-vars',
    severity: 1,
    message,
    line: i + 1,
    column: 7,
    nodeType: 'Identifier',
    messageId: 'unusedVar',
    endLine: i + 1,
    endColumn: 12
  }))
  const counts = { errorCount: 0, fatalErrorCount: 0, warningCount: messages.length }
  yield '['
  yield* listOf(files, i => ({ filePath: `/shop/src/file${i}.js`, messages, suppressedMessages: [], ...counts }))
  yield ']'
}

export function* jestOf(files: number): Pieces {
  const assertionResults = times(100, i => ({
    ancestorTitles: ['cart', 'with items'],
    duration: 2,
    failureDetails: [],
    failureMessages: [],
    fullName: `cart with items adds item ${i} and totals`,
    invocations: 1,
    location: null,
    numPassingAsserts: 1,
    retryReasons: [],
    status: 'passed',
    title: `adds item ${i} and totals`
  }))
  const total = files * assertionResults.length
  yield `{"numFailedTests":0,"numPassedTests":${total},"numTotalTests":${total},"numTotalTestSuites":${files},"success":true,"testResults":[`
  yield* listOf(files, i => ({ assertionResults, message: '', name: `/shop/test/file${i}.js`, status: 'passed' }))
  yield ']}'
}

export function* istanbulOf(files: number): Pieces {
  const place = (line: number): object => ({ start: { line, column: 2 }, end: { line, column: 40 } })
  const statementMap = Object.fromEntries(times(150, i => [i, place(i + 1)]))
  const s = Object.fromEntries(times(150, i => [i, i % 4]))
  yield '{'
  for (let i = 0; i < files; i++) {
    const path = `/shop/src/file${i}.js`
    const entry = { path, statementMap, fnMap: {}, branchMap: {}, s, f: {}, b: {} }
    yield `${i === 0 ? '' : ','}"${path}":${JSON.stringify(entry)}`
  }
  yield '}'
}

export function* auditOf(packages: number): Pieces {
  const counts = { info: 0, low: 0, moderate: 0, high: packages, critical: 0, total: packages }
  yield '{"auditReportVersion":2,"vulnerabilities":{'
  for (let i = 0; i < packages; i++) yield `${i === 0 ? '' : ','}"package-${i}":${JSON.stringify(vulnerable(i))}`
  yield `},"metadata":{"vulnerabilities":${JSON.stringify(counts)}}}`
}

function vulnerable(index: number): object {
  const name = `package-${index}`
  const advisory = {
    source: 1_000_000 + index,
    name,
    dependency: name,
    title: `Prototype pollution in ${name}: a crafted input changes what every object inherits`,
    url: `https://github.com/advisories/GHSA-shop-${String(index).padStart(8, '0').replace(/^.{4}/, '$&-')}`,
    severity: 'high',
    cwe: ['CWE-1321', 'CWE-20'],
    cvss: { score: 7.5, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
    range: '<4.17.19'
  }
  return {
    name,
    severity: 'high',
    isDirect: false,
    via: [advisory],
    effects: [`package-${index + 1}`],
    range: '<=4.17.18',
    nodes: [`node_modules/${name}`, `node_modules/other/node_modules/${name}`],
    fixAvailable: { name: `direct-${index % 50}`, version: '5.0.0', isSemVerMajor: true }
  }
}
