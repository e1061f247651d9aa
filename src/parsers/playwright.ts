import { defineParser } from './define.js'
import { compareSummary } from './read/summary.js'
import {
  asArray,
  asCount,
  asPosition,
  asRecord,
  asString,
  jsonOf,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { TestTally } from './read/tally.js'

export const playwright = defineParser({
  id: 'playwright',
  title: 'Playwright JSON',
  kind: 'tests',
  about: 'Written by `PLAYWRIGHT_JSON_OUTPUT_NAME=FILE playwright test --reporter=json`.',

  recognises: sniffed => {
    const run = asRecord(jsonOf(sniffed))
    const config = asRecord(run?.['config'])
    if (run?.['suites'] === undefined || config === undefined) return false
    // Before version 1.34 there were no statistics.
    return asRecord(run['stats'])?.['expected'] !== undefined || (!('stats' in run) && 'projects' in config)
  },

  parse: ({ sniffed }) => {
    const run = requireRecord(jsonOf(sniffed), 'JSON object')
    const config = requireRecord(run['config'], 'object "config"')
    const tally = new TestTally()
    const root = asString(config['rootDir']) ?? ''
    for (const suite of requireArray(run['suites'], 'list "suites"')) readSuite(suite, { root, titles: [] }, tally)
    for (const entry of asArray(run['errors']) ?? []) {
      const error = asRecord(entry) ?? {}
      tally.suiteError({ suite: '', name: '', message: asString(error['message']) ?? '', ...placeOf(error) })
    }
    if ('stats' in run) reconcile(requireRecord(run['stats'], 'object "stats"'), config, tally)
    return tally.report()
  }
})

interface Surroundings {
  /** The folder that the paths of test files start from. */
  readonly root: string
  /** The titles of the groups around, without that of the file. */
  readonly titles: readonly string[]
}

function readSuite(value: unknown, around: Surroundings, tally: TestTally): void {
  const suite = requireRecord(value, 'object for every suite')
  for (const entry of asArray(suite['specs']) ?? [])
    readSpec(requireRecord(entry, 'object for every spec'), around, tally)
  for (const inner of asArray(suite['suites']) ?? []) {
    const title = asString(asRecord(inner)?.['title']) ?? ''
    readSuite(inner, { ...around, titles: [...around.titles, title] }, tally)
  }
}

/** A spec is one test for every project that runs it. */
function readSpec(spec: JsonRecord, { root, titles }: Surroundings, tally: TestTally): void {
  const written = asString(spec['file']) ?? ''
  const file = root === '' || /^([/\\]|[A-Za-z]:)/.test(written) ? written : `${root}/${written}`
  const title = [...titles, asString(spec['title']) ?? ''].join(' › ')
  tally.suite(file)
  for (const entry of requireArray(spec['tests'], 'list "tests" in every spec')) {
    const test = requireRecord(entry, 'object for every test')
    const project = asString(test['projectName']) ?? ''
    const name = project === '' ? title : `[${project}] ${title}`
    const results = (asArray(test['results']) ?? []).map(result => requireRecord(result, 'object for every result'))
    const last = results.at(-1)
    const outcome = last?.['status'] === 'interrupted' ? 'failed' : outcomeOf(test['status'])
    if (outcome !== 'failed') {
      tally.add(outcome, file, name)
      continue
    }
    const error = asRecord(last?.['error']) ?? asRecord(asArray(last?.['errors'])?.[0])
    const message = asString(error?.['message']) ?? describeStatus(test, last)
    tally.fail({ suite: file, name, message, file, line: asPosition(spec['line']), ...placeOf(error ?? {}) })
  }
}

function outcomeOf(status: unknown): 'passed' | 'flaky' | 'skipped' | 'failed' {
  switch (status) {
    case 'expected':
      return 'passed'
    case 'flaky':
    case 'skipped':
      return status
  }
  return 'failed'
}

function describeStatus(test: JsonRecord, last: JsonRecord | undefined): string {
  const [status, expected] = [asString(last?.['status']) ?? 'unknown', asString(test['expectedStatus']) ?? 'unknown']
  return `The result is ${status}; expected is ${expected}.`
}

function placeOf(error: JsonRecord): { readonly file?: string; readonly line?: number } {
  const location = asRecord(error['location'])
  const [file, line] = [asString(location?.['file']), asPosition(location?.['line'])]
  return file === undefined || line === undefined ? {} : { file, line }
}

function reconcile(stats: JsonRecord, config: JsonRecord, tally: TestTally): void {
  const [expected, unexpected, flaky, skipped] = ['expected', 'unexpected', 'flaky', 'skipped'].map(
    key => asCount(stats[key]) ?? 0
  )
  const total = (expected ?? 0) + (unexpected ?? 0) + (flaky ?? 0) + (skipped ?? 0)
  compareSummary({ total, failed: unexpected }, tally)
  if (config['failOnFlakyTests'] !== true || (flaky ?? 0) === 0) return
  tally.suiteError({ suite: '', name: '', message: 'Tests were flaky, and the run is set to fail on that.' })
}
