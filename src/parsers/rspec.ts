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

export const rspec = defineParser({
  id: 'rspec',
  title: 'RSpec JSON',
  kind: 'tests',
  about: 'Written by `rspec --format json --out FILE`.',

  recognises: sniffed => {
    const run = asRecord(jsonOf(sniffed))
    return asArray(run?.['examples']) !== undefined && run?.['summary_line'] !== undefined
  },

  parse: ({ sniffed }) => {
    const run = requireRecord(jsonOf(sniffed), 'JSON object')
    const summary = requireRecord(run['summary'], 'object "summary"')
    const tally = new TestTally()
    for (const entry of requireArray(run['examples'], 'list "examples"')) {
      readExample(requireRecord(entry, 'object in every place of "examples"'), tally)
    }
    readOutside(asCount(summary['errors_outside_of_examples_count']) ?? 0, asArray(run['messages']) ?? [], tally)
    compareSummary({ total: asCount(summary['example_count']), failed: asCount(summary['failure_count']) }, tally)
    return tally.report()
  }
})

function readExample(example: JsonRecord, tally: TestTally): void {
  const file = asString(example['file_path']) ?? ''
  const name = asString(example['full_description']) ?? asString(example['description']) ?? ''
  tally.suite(file)
  const status = example['status']
  if (status === 'passed' || status === 'pending') {
    tally.add(status === 'passed' ? 'passed' : 'skipped', file, name)
    return
  }
  const exception = asRecord(example['exception'])
  const message = asString(exception?.['message']) ?? `The example has the status ${JSON.stringify(status ?? null)}.`
  tally.fail({ suite: file, name, message, file, line: lineOf(example, file, exception) })
}

/** The first line of the backtrace that lies in the example's file, else where the example begins. */
function lineOf(example: JsonRecord, file: string, exception: JsonRecord | undefined): number | undefined {
  const path = file.replace(/^\.\//, '')
  for (const frame of asArray(exception?.['backtrace']) ?? []) {
    const [, place, line] = /^(.+?):([1-9]\d{0,8})(?::|$)/.exec(asString(frame)?.slice(0, 4096) ?? '') ?? []
    if (place?.replace(/^\.\//, '') === path || place?.endsWith(`/${path}`) === true) return Number(line)
  }
  return asPosition(example['line_number'])
}

/** A file that does not load and a hook that fails are counted apart, and told of in messages among others. */
function readOutside(count: number, messages: readonly unknown[], tally: TestTally): void {
  const words = messages
    .flatMap(message => asString(message) ?? [])
    .filter(message => /\berror occurred\b/.test(message))
  const isCounted = Math.max(count, words.length)
  for (let index = 0; index < Math.min(isCounted, 1000); index++) {
    const message = words[index] ?? 'An error occurred outside of examples.'
    const [, file, line] = /^# (\.\/[^\n:]+):([1-9]\d{0,8}):/m.exec(message) ?? []
    const place = file === undefined ? {} : { file, line: Number(line) }
    tally.suiteError({ suite: '', name: '', message, ...place })
  }
}
