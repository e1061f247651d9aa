import { defineParser } from './define.js'
import {
  asArray,
  asPosition,
  asRecord,
  asString,
  jsonOf,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { TestTally } from './read/tally.js'

export const cucumber = defineParser({
  id: 'cucumber',
  title: 'Cucumber JSON',
  kind: 'tests',
  about:
    'Written by `cucumber-js --format json:FILE`, `cucumber --format json`, Cucumber-JVM, behave and others alike.',

  recognises: sniffed => {
    const features = asArray(jsonOf(sniffed))
    return features?.length !== 0 && features?.every(isFeature) === true
  },

  parse: ({ sniffed }) => {
    const tally = new TestTally()
    for (const entry of requireArray(jsonOf(sniffed), 'list of features')) {
      readFeature(requireRecord(entry, 'object for every feature'), tally)
    }
    return tally.report()
  }
})

function isFeature(value: unknown): boolean {
  const feature = asRecord(value)
  const isPlaced = asString(feature?.['uri']) !== undefined || asString(feature?.['location']) !== undefined
  return isPlaced && asString(feature?.['keyword']) !== undefined
}

/** What was executed of a scenario: a step or a hook. */
interface Step {
  readonly status: string
  readonly message: string
  readonly line: number | undefined
}

/** Words for steps whose code is not written yet. */
const unwritten = new Set(['pending', 'undefined'])

/** In some writers a background stands before each of its scenarios, as an element of its own. */
function readFeature(feature: JsonRecord, tally: TestTally): void {
  const uri = asString(feature['uri']) ?? asString(feature['location'])?.replace(/:\d+$/, '') ?? ''
  const file = uri.replace(/^(?:file|classpath):(?!\/\/)/, '')
  tally.suite(file)
  let background: readonly Step[] = []
  for (const entry of asArray(feature['elements']) ?? []) {
    const element = requireRecord(entry, 'object in every place of "elements"')
    const steps = [...listSteps(element, 'before'), ...listSteps(element, 'steps'), ...listSteps(element, 'after')]
    if (element['type'] === 'background') {
      background = steps
      continue
    }
    readScenario(element, [...background, ...steps], file, tally)
    background = []
  }
  if (background.length > 0) readScenario({ name: 'Background' }, background, file, tally)
}

/** Steps with the hooks around each of them. */
function listSteps(element: JsonRecord, key: string): readonly Step[] {
  return (asArray(element[key]) ?? []).flatMap(entry => {
    const step = requireRecord(entry, `object in every place of "${key}"`)
    const result = asRecord(step['result'])
    const own: Step = {
      status: (asString(result?.['status']) ?? 'missing').toLowerCase(),
      // Behave writes a list of lines.
      message: asArray(result?.['error_message'])?.join('\n') ?? asString(result?.['error_message']) ?? '',
      line: asPosition(step['line'])
    }
    return [...listSteps(step, 'before'), own, ...listSteps(step, 'after')]
  })
}

/** The worst of its steps is what a scenario comes to; one without any step has tested nothing. */
function readScenario(scenario: JsonRecord, steps: readonly Step[], file: string, tally: TestTally): void {
  const name = asString(scenario['name']) ?? ''
  const bad = steps.filter(({ status }) => status !== 'passed' && status !== 'skipped')
  const worst = bad.find(({ status }) => !unwritten.has(status)) ?? bad[0]
  // Behave leaves out the results of a scenario's steps where the scenario is.
  const isLeftOut = scenario['status'] === 'skipped' && steps.every(({ status }) => status === 'missing')
  if (worst !== undefined && !isLeftOut) {
    const message = worst.message === '' ? `A step is ${worst.status}.` : worst.message
    const failure = { suite: file, name, message, file, line: worst.line ?? asPosition(scenario['line']) }
    if (unwritten.has(worst.status)) tally.inconclusive('failed', failure)
    else tally.fail(failure)
  } else {
    const isRun = steps.length > 0 && steps.every(({ status }) => status === 'passed')
    tally.add(isRun ? 'passed' : 'skipped', file, name)
  }
}
