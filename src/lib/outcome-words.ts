/** How outcomes and decisions look to people, the same in every output. */
export const outcomeSigns = {
  passed: '✅',
  failed: '❌',
  pending: '⏳',
  unknown: '❓',
  skipped: '➖',
  waived: '📝'
} as const

export const decisionWords = {
  go: { sign: '🟢', title: 'Go', meaning: 'This may be deployed.' },
  hold: { sign: '🟡', title: 'Hold', meaning: 'Nothing is wrong, and something is still awaited.' },
  'no-go': { sign: '🔴', title: 'No-go', meaning: 'This may not be deployed.' }
} as const

/** The order in which people want to read what is left to do. */
export const urgency = ['failed', 'unknown', 'pending', 'waived', 'passed', 'skipped'] as const
