import type { Case } from './judge.js'

/** An id that every object has something under. */
const step = 'constructor'

/** What a gate says of the step whose outcome it asks, given what passes without one, and why. */
export function stepCases({
  options,
  evidence,
  because
}: Pick<Case, 'options' | 'evidence'> & { readonly because: string }): readonly Case[] {
  const row = (title: string, steps: Readonly<Record<string, string>>, code: string): Case => ({
    title,
    options: { ...options, outcome: step },
    evidence: { ...evidence, outcomes: { steps } },
    expect: code === because ? 'passed' : 'failed',
    because: [code]
  })
  return [
    row('the step that is named ended with success', { [step]: 'success' }, because),
    ...['failure', 'skipped', 'cancelled'].map(ended =>
      row(`the step that is named ended with ${ended} and all else is right`, { [step]: ended }, 'step-failed')
    ),
    row('nobody tells how a step ended', {}, 'step-absent'),
    row('only another step ended with success', { other: 'success' }, 'step-absent')
  ]
}
