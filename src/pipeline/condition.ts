import { matchesGlobs } from '../lib/glob.js'
import type { Condition } from '../model/checklist.js'
import type { Subject } from '../model/github.js'
import type { Reason } from '../model/reason.js'

export type ConditionState =
  | { readonly state: 'holds' }
  | { readonly state: 'false'; readonly reason: Reason }
  | { readonly state: 'unknown'; readonly reason: Reason }

type Facts = { readonly [K in keyof Required<Condition>]: readonly string[] | null }

/** The subject in the words of `when`: null where the run cannot know. Paths come with the evidence. */
export function conditionFacts(subject: Subject, paths: readonly string[] | null): Facts {
  return {
    environments: known(subject.environment),
    branches: known(subject.branch),
    events: [subject.event],
    labels: subject.labels,
    paths
  }
}

function known(word: string): readonly string[] | null {
  return word === '' ? null : [word]
}

const keys = ['environments', 'branches', 'events', 'labels', 'paths'] as const

/** Says whether a condition holds; one key that is false decides, even where another cannot be known. */
export function evaluateCondition(condition: Condition, facts: Facts): ConditionState {
  let unknown: ConditionState | undefined
  for (const key of keys) {
    const globs = condition[key]
    if (globs === undefined) continue
    const actual = facts[key]
    if (actual === null) {
      unknown ??= {
        state: 'unknown',
        reason: say(
          'condition-unknown',
          key,
          globs,
          `The run does not know its ${key}, so the condition ${key}: ${globs.join(', ')} cannot be judged; run it where they are known, or change the condition.`
        )
      }
    } else if (!actual.some(word => matchesGlobs(globs.map(foldOf(key)), foldOf(key)(word)))) {
      const found = actual.length === 0 ? 'none' : actual.slice(0, 5).join(', ')
      return {
        state: 'false',
        reason: say('condition-false', key, globs, `Only for ${key} ${globs.join(', ')}; here: ${found}.`)
      }
    }
  }
  return unknown ?? { state: 'holds' }
}

/** GitHub tells neither environments nor labels apart by case alone: a capital letter must not skip an item. */
function foldOf(key: (typeof keys)[number]): (word: string) => string {
  return key === 'environments' || key === 'labels' ? word => word.toLowerCase() : word => word
}

function say(code: string, key: string, globs: readonly string[], text: string): Reason {
  return { code, params: { key, globs: globs.join(', ') }, text, locations: [] }
}
