import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('sarif')

const message = { text: 'Something is wrong.' }
const rule = (id: string, level: string, more: object = {}): object => ({
  id,
  defaultConfiguration: { level },
  ...more
})
const log = (...runs: readonly object[]): string => JSON.stringify({ version: '2.1.0', runs })
const run = (result: object, { driver = {}, ...more }: Record<string, object> = {}): object => ({
  tool: { driver: { name: 'shoplint', ...driver } },
  results: [{ message, ...result }],
  ...more
})
const read = (...runs: readonly object[]): FindingsReport => readWhole(log(...runs)) as FindingsReport
const problems = (...runs: readonly object[]) => read(...runs).problems.map(({ code, blocks }) => [code, blocks])
const rules = [rule('S1', 'error'), rule('S2', 'note'), rule('S3/sub', 'none')]

describe('severity', () => {
  test.each<[string, object, string]>([
    ['nothing says otherwise', {}, 'warning'],
    ['the rule is not described', { ruleId: 'S9' }, 'warning'],
    ['the level is given', { ruleId: 'S2', level: 'error' }, 'error'],
    ['the rule is named by id', { ruleId: 'S2' }, 'note'],
    ['the rule is named by index', { ruleIndex: 0 }, 'error'],
    ['there is no index', { ruleId: 'S2', ruleIndex: -1 }, 'note'],
    ['the index is beyond the rules', { ruleId: 'S2', ruleIndex: 9 }, 'note'],
    ['the index leads to another rule', { ruleId: 'S1', ruleIndex: 1 }, 'error'],
    ['the rule is a reference', { rule: { id: 'S2' } }, 'note'],
    ['the id is below that of the rule', { ruleId: 'S1/a/b' }, 'error'],
    ['the id has a part that is a rule', { ruleId: 'S3/sub/x' }, 'none'],
    ['the id only begins like that of a rule', { ruleId: 'S1a' }, 'warning'],
    ['the level is none of the words', { level: 'fatal' }, 'unknown'],
    ['the level is no word', { level: 2 }, 'unknown'],
    ['the kind is none of the words', { kind: 'failed', level: 'note' }, 'unknown'],
    ['the kind is fail', { kind: 'fail', ruleId: 'S1' }, 'error']
  ])('is found when %s', (_, result, severity) => {
    expect([...read(run(result, { driver: { rules } })).findings].map(finding => finding.severity)).toEqual([severity])
  })

  test.each<[string, object]>([
    ['by index', { rule: { index: 0, toolComponent: { index: 1 } } }],
    ['by name', { ruleId: 'X1', rule: { toolComponent: { name: 'more' } } }],
    ['by guid', { rule: { id: 'X1', toolComponent: { guid: '1-2' } } }],
    ['not at all', { ruleId: 'X1' }]
  ])('is that of an extension when the component is named %s', (_, result) => {
    const extensions = [{ name: 'none' }, { name: 'more', guid: '1-2', rules: [rule('X1', 'error')] }]
    const tool = { driver: { name: 'shoplint', rules: [rule('S1', 'note')] }, extensions }
    expect(read({ ...run(result), tool })).toMatchObject({ findings: [{ id: expect.anything(), severity: 'error' }] })
  })

  test.each<[string, object, object, string]>([
    ['it names the rule', { ruleId: 'S2', provenance: { invocationIndex: 0 } }, { id: 'S2' }, 'error'],
    ['it names the rule by index', { ruleId: 'S2', provenance: { invocationIndex: 0 } }, { index: 1 }, 'error'],
    ['it names another rule', { ruleId: 'S2', provenance: { invocationIndex: 0 } }, { id: 'S1' }, 'note'],
    [
      'the result has a level',
      { ruleId: 'S2', level: 'warning', provenance: { invocationIndex: 0 } },
      { id: 'S2' },
      'warning'
    ],
    ['the result names no invocation', { ruleId: 'S2' }, { id: 'S2' }, 'note']
  ])('is overridden by the invocation when %s', (_, result, descriptor, severity) => {
    const ruleConfigurationOverrides = [{ descriptor, configuration: { level: 'error' } }]
    const invocations = [{ executionSuccessful: true, ruleConfigurationOverrides }]
    expect(read(run(result, { driver: { rules }, invocations }))).toMatchObject({ findings: [{ severity }] })
  })

  test.each<[unknown, string | undefined]>([
    ['9.0', 'critical'],
    ['8.9', 'high'],
    [7, 'high'],
    ['4.0', 'moderate'],
    ['0.1', 'low'],
    ['0.0', 'none'],
    ['', 'unknown'],
    ['High', 'high'],
    ['grave', 'unknown'],
    ['11', 'unknown'],
    [null, undefined]
  ])('as a vulnerability follows the score %j', (score, securitySeverity) => {
    const scored = rule('S1', 'note', { properties: { 'security-severity': score } })
    const [finding] = read(run({ ruleId: 'S1' }, { driver: { rules: [scored] } })).findings
    expect([finding?.severity, finding?.securitySeverity]).toEqual(['note', securitySeverity])
  })

  test.each([
    ['9.1', 'critical'],
    ['2.0', 'moderate']
  ])('as a vulnerability is at least that of its rule when its own score is %s', (own, securitySeverity) => {
    const scored = rule('S1', 'note', { properties: { 'security-severity': '5.0' } })
    const result = { ruleId: 'S1', properties: { 'security-severity': own } }
    expect(read(run(result, { driver: { rules: [scored] } })).findings).toMatchObject([{ securitySeverity }])
  })
})

describe('results', () => {
  test.each<[string, object]>([
    ['pass', { kind: 'pass' }],
    ['not applicable', { kind: 'notApplicable', level: 'none' }],
    ['gone since the baseline', { baselineState: 'absent', level: 'error' }]
  ])('are no findings when they are %s', (_, result) => {
    expect(read(run(result))).toMatchObject({ findings: [], suppressed: 0, problems: [] })
  })

  test.each([
    ['new', undefined],
    ['updated', undefined],
    ['unchanged', true],
    ['odd', undefined]
  ])('are known from before only when their state is unchanged: %s', (baselineState, known) => {
    expect([...read(run({ baselineState })).findings].map(finding => finding.known)).toEqual([known])
  })

  test.each<[string, unknown, number]>([
    ['one has no status', [{ kind: 'inSource' }], 1],
    ['all are accepted', [{ kind: 'external', status: 'accepted' }, { kind: 'inSource' }], 1],
    ['there is none', [], 0],
    ['the list is null', null, 0],
    ['one is under review', [{ kind: 'inSource' }, { kind: 'external', status: 'underReview' }], 0],
    ['one is rejected', [{ kind: 'external', status: 'rejected' }], 0],
    ['one has a status that is not known', [{ kind: 'external', status: 'maybe' }], 0],
    ['one is no object', ['inSource'], 0]
  ])('are suppressed or not when %s', (_, suppressions, suppressed) => {
    expect(read(run({ suppressions }))).toMatchObject({ suppressed, findings: Array(1 - suppressed).fill({}) })
  })

  test.each<[string, object, object]>([
    [
      'it is relative',
      { uri: 'src/a%20b.ts', uriBaseId: 'ROOT' },
      { file: 'src/a b.ts', line: 3, endLine: 4, column: 5 }
    ],
    ['it is below a relative base', { uri: 'a.ts', uriBaseId: 'APP' }, { file: 'apps/web/a.ts' }],
    ['bases go in a circle', { uri: 'a.ts', uriBaseId: 'LOOP' }, { file: 'x/a.ts' }],
    ['it is a file', { uri: 'file:///shop/src/a.ts' }, { file: '/shop/src/a.ts' }],
    ['it is a file on a drive', { uri: 'file:///C:/shop/a.ts' }, { file: 'C:/shop/a.ts' }],
    ['it is a file on another machine', { uri: 'file://host/shop/a.ts' }, { file: '//host/shop/a.ts' }],
    ['it is a path of Windows', { uri: 'C:\\shop\\a.ts' }, { file: 'C:/shop/a.ts' }],
    ['it has a sign that encodes nothing', { uri: 'src/100%.ts' }, { file: 'src/100%.ts' }],
    ['it is an index', { index: 1 }, { file: 'src/second.ts' }]
  ])('have their place when %s', (_, artifactLocation, place) => {
    const locations = [{ physicalLocation: { artifactLocation, region: { startLine: 3, endLine: 4, startColumn: 5 } } }]
    const originalUriBaseIds = {
      ROOT: { uri: 'file:///shop/' },
      APP: { uri: 'web', uriBaseId: 'APPS' },
      APPS: { uri: 'apps/', uriBaseId: 'ROOT' },
      LOOP: { uri: 'x/', uriBaseId: 'LOOP' }
    }
    const artifacts = [{ location: { uri: 'src/first.ts' } }, { location: { uri: 'src/second.ts' } }]
    expect(read(run({ locations }, { originalUriBaseIds, artifacts }))).toMatchObject({ findings: [place] })
  })

  test.each<[string, readonly unknown[]]>([
    ['there is no place', []],
    ['the place is no file', [{ physicalLocation: { artifactLocation: { uri: 'https://example.com/a' } } }]],
    ['the place is logical', [{ logicalLocations: [{ name: 'cart' }] }]]
  ])('are findings without a file when %s', (_, locations) => {
    const { findings } = read(run({ locations }))
    expect([...findings].map(finding => [finding.severity, finding.file])).toEqual([['warning', undefined]])
  })

  test.each<[string, unknown, string]>([
    ['is given', { text: 'Use {{x}} for {0}.' }, 'Use {{x}} for {0}.'],
    ['has arguments', { text: 'Use {{x}} for {0} and {1}.', arguments: ['a'] }, 'Use {x} for a and {1}.'],
    ['is Markdown', { markdown: '**No.**' }, '**No.**'],
    ['is one of the rule', { id: 'default', arguments: ['cart'] }, 'Not cart.'],
    ['is one of the tool', { id: 'global' }, 'Never.'],
    ['is missing', undefined, 'Carts are wrong.']
  ])('have their text when it %s', (_, text, expected) => {
    const described = {
      messageStrings: { default: { text: 'Not {0}.' } },
      shortDescription: { text: 'Carts are wrong.' }
    }
    const driver = { rules: [rule('S1', 'note', described)], globalMessageStrings: { global: { text: 'Never.' } } }
    expect(read(run({ ruleId: 'S1', message: text }, { driver }))).toMatchObject({ findings: [{ message: expected }] })
  })
})

describe('runs', () => {
  const clean = { tool: { driver: { name: 'shoplint' } }, results: [] }
  const invocations = (more: object): object => ({ ...clean, invocations: [{ executionSuccessful: true, ...more }] })
  const notification = (more: object): object => ({ message: { text: 'A file was not read.' }, ...more })

  test('has a problem that blocks when its results stand beside its runs', () => {
    const log = { version: '2.1.0', runs: [clean], inlineExternalProperties: [{ results: [{}] }] }
    expect(readWhole(JSON.stringify(log), 'sarif').problems).toMatchObject([
      { code: 'results-elsewhere', blocks: true }
    ])
  })

  test.each<[string, object, readonly unknown[]]>([
    ['it found nothing', clean, []],
    ['its results are null', { ...clean, results: null }, [['results-not-computed', true]]],
    ['it has no results', { tool: clean.tool }, [['results-not-computed', true]]],
    [
      'its results are elsewhere',
      { ...clean, externalPropertyFileReferences: { results: [{}] } },
      [['results-elsewhere', true]]
    ],
    ['it did not succeed', invocations({ executionSuccessful: false }), [['analysis-failed', true]]],
    ['its success is no word', invocations({ executionSuccessful: 'no' }), [['analysis-failed', true]]],
    [
      'it notes an error',
      invocations({ toolExecutionNotifications: [notification({ level: 'error' })] }),
      [['analysis-incomplete', true]]
    ],
    [
      'it notes what is not known',
      invocations({ toolConfigurationNotifications: [notification({ level: 'x' })] }),
      [['analysis-incomplete', true]]
    ],
    ['it warns', invocations({ toolConfigurationNotifications: [notification({})] }), [['analysis-warned', false]]],
    ['it notes', invocations({ toolExecutionNotifications: [notification({ level: 'note' })] }), []]
  ])('block or not when %s', (_, only, expected) => {
    expect(problems(only)).toEqual(expected)
    expect(problems(run({}), only)).toEqual(expected)
  })

  test('block when there is none', () => {
    expect(problems()).toEqual([['report-no-data', true]])
  })

  test('name the commit when they name one', () => {
    const at = (...revisions: readonly string[]): object => ({
      ...clean,
      versionControlProvenance: revisions.map(revisionId => ({ revisionId }))
    })
    const [one, other] = ['a'.repeat(40), 'b'.repeat(40)]
    expect(read(at(one), at(one.toUpperCase()), at('main')).commit).toBe(one)
    expect(read(at(one), at(other))).not.toHaveProperty('commit')
    expect(problems(at(one, other))).toEqual([['commits-differ', false]])
  })
})

test.each<[string, object, string]>([
  ['the version is 1', { version: '1.0.0', runs: [] }, 'report-wrong-format'],
  ['the version is a draft', { version: '2.0.0-csd.2.beta.2018-10-10', runs: [] }, 'report-wrong-format'],
  ['the version is missing', { $schema: 'https://example.com/sarif-2.1.0.json', runs: [] }, 'report-wrong-format'],
  ['a run is no object', { version: '2.1.0', runs: [null] }, 'report-malformed'],
  ['a result is no object', { version: '2.1.0', runs: [{ results: [7] }] }, 'report-malformed'],
  ['runs are no list', { version: '2.1.0', runs: {} }, 'report-unknown-format']
])('A log is refused when %s', (_, value, code) => {
  expect(readText(JSON.stringify(value))).toEqual({ refused: expect.objectContaining({ code }) })
})
