import type { Case } from './judge.js'

/** Every way in which a step can end, or not be told of; only the first lets pass what passes without it. */
const ends: readonly (readonly [end: string, code?: string])[] = [
  ['success'],
  ['failure', 'step-failed'],
  ['skipped', 'step-skipped'],
  ['cancelled', 'step-cancelled'],
  ['', 'step-unclear'],
  ['Success', 'step-unclear'],
  ['neutral', 'step-unclear']
]

/** The cases of a gate that may ask how a step ended; without the step, its options and evidence let it pass. */
export function stepCases({ options, evidence, because }: Pick<Case, 'options' | 'evidence' | 'because'>): Case[] {
  const steps = ends.map(([end, code]): Case => ({
    title: `the step ended with "${end}"`,
    options: { ...options, outcome: 'step' },
    evidence: { ...evidence, outcomes: { steps: { other: 'failure', step: end } } },
    expect: code === undefined ? 'passed' : 'failed',
    because: code === undefined ? because : [code]
  }))
  const absent = ['constructor', '__proto__', 'STEP'].map((step): Case => ({
    title: `nobody tells how the step ${step} ended`,
    options: { ...options, outcome: step },
    evidence: { ...evidence, outcomes: { steps: { step: 'success' } } },
    expect: 'failed',
    because: ['step-absent']
  }))
  return [...steps, ...absent]
}
