import { defineGate, settle, type Gate } from '../../src/gates/define.js'
import type { Loaders } from '../../src/lib/registry.js'
import { choice, count, list, mapOf, object, optional, percent, text, texts } from '../../src/schema/build.js'
import { parts } from '../../src/model/sign-off.js'

const tests = defineGate({
  id: 'tests',
  title: 'The tests pass',
  about: 'A gate without a shorthand.',
  options: object({
    report: texts({ about: 'Reports.', default: ['reports/*.xml'] }),
    'min-tests': count({ about: 'Least tests.', least: 1, default: 1 }),
    'max-skipped': optional(count({ about: 'Most skipped tests.' }))
  }),
  needs: () => ({}),
  reasons: { met: 'Met.' },
  judge: ({ say }) => settle({ passed: [say('met', {})] }),
  examples: []
})

const coverage = defineGate({
  id: 'coverage',
  title: 'Coverage is high enough',
  about: 'A gate with a shorthand, a mapping and a list of mappings.',
  options: object({
    lines: optional(percent({ about: 'Least lines.' })),
    metric: choice(['lines', 'branches'], { about: 'What is counted.', default: 'lines' }),
    'per-path': optional(mapOf(object({ lines: percent({ about: 'Least lines.' }) }), { about: 'By path.' })),
    ignore: list(object({ id: text({ about: 'What.' }), reason: text({ about: 'Why.' }) }), {
      about: 'Out.',
      default: []
    })
  }),
  shorthand: { accepts: percent({ about: 'Least lines.' }), means: value => ({ lines: value }) },
  needs: () => ({}),
  reasons: { met: 'Met.' },
  judge: ({ say }) => settle({ passed: [say('met', {})] }),
  examples: []
})

const signOff = defineGate({
  id: 'sign-off',
  title: 'People signed',
  about: 'The gate that asks for roles.',
  options: object({
    role: text({ about: 'Who signs.', default: 'default' }),
    count: optional(count({ about: 'How many.', least: 1 }))
  }),
  shorthand: { accepts: text({ about: 'Who signs.' }), means: value => ({ role: value }) },
  demands: ({ role, count = 1 }, find) => [
    {
      role: find(role),
      count,
      distinct: true,
      exclude: parts,
      fresh: 'head',
      ignoreChangesRequested: false,
      by: ['review'],
      confirm: false
    }
  ],
  needs: () => ({}),
  reasons: { met: 'Met.' },
  judge: ({ say }) => settle({ passed: [say('met', {})] }),
  examples: []
})

/** Three small gates that have every form of option. */
export const fakeGates: Loaders<Gate> = new Map(
  [tests, coverage, signOff].map(gate => [gate.id, () => Promise.resolve(gate)])
)
