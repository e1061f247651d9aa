import { asList } from '../lib/as-list.js'
import { listNames, plural } from '../lib/words.js'
import { issueKinds, type Issue } from '../model/issue.js'
import { choice, count, list, object, optional, text, texts } from '../schema/build.js'
import { defineGate, settle } from './define.js'

export const issues = defineGate({
  id: 'issues',
  title: 'Nothing is open that blocks a release',
  about: 'Holds back while issues or pull requests of some labels, or of a milestone, are open.',
  options: object({
    labels: optional(texts({ about: 'Labels, any of which counts.' })),
    milestone: optional(text({ about: 'The title of a milestone; with labels, either counts.' })),
    kinds: list(choice(issueKinds, { about: 'An issue or a pull request.' }), {
      about: 'What counts.',
      default: [...issueKinds]
    }),
    max: count({ about: 'How many may be open.', default: 0 })
  }),
  shorthand: {
    accepts: texts({ about: 'Labels, any of which counts.' }),
    means: labels => ({ labels })
  },
  needs: ({ labels, milestone = null, kinds }) => ({
    issues: { kind: 'issues', ask: { labels: asList(labels), milestone, kinds } }
  }),
  reasons: {
    few: '{found} of {what} open, and at most {max} may be.',
    open: '{found} of {what} open, and at most {max} may be: {names}; close them, or take the label or milestone away.',
    'no-label': 'The repository has no label {labels}; correct it, or create it.',
    'no-milestone': 'The repository has no milestone {milestone}; correct it, or create it.',
    'not-asked': 'Neither labels nor a milestone say what blocks, or `kinds` is empty; name them.'
  },
  refutedBy: ['open'],
  judge: ({ options, evidence, say }) => {
    const { labels, milestone, kinds, max } = options
    const named = [...asList(labels), ...(milestone === undefined ? [] : [milestone])]
    if (named.length === 0 || kinds.length === 0) return settle({ failed: [say('not-asked', {})], passed: [] })
    const { issues: found, unknownLabels, unknownMilestone } = evidence.issues
    const pending = [
      ...(unknownLabels.length > 0 ? [say('no-label', { labels: listNames(unknownLabels) })] : []),
      ...(unknownMilestone === null ? [] : [say('no-milestone', { milestone: unknownMilestone })])
    ]
    const about = { found: plural(found.length, kinds.length === 1 ? nouns[kinds[0] ?? 'issue'] : 'issue'), max }
    const what = listNames(named)
    if (found.length <= max) return settle({ pending, passed: [say('few', { ...about, what })] })
    return settle({ failed: [say('open', { ...about, what, names: listIssues(found) })], pending, passed: [] })
  },
  examples: [
    {
      title: 'nothing is open',
      options: { labels: ['release-blocker'] },
      evidence: { issues: { issues: [], unknownLabels: [], unknownMilestone: null } },
      expect: 'passed',
      because: 'few'
    },
    {
      title: 'a blocker is open',
      options: { labels: 'release-blocker' },
      evidence: { issues: { issues: [exampleIssue()], unknownLabels: [], unknownMilestone: null } },
      expect: 'failed',
      because: 'open'
    },
    {
      title: 'the label is misspelt',
      options: { labels: ['release-blokcer'] },
      evidence: { issues: { issues: [], unknownLabels: ['release-blokcer'], unknownMilestone: null } },
      expect: 'pending',
      because: 'no-label'
    }
  ]
})

const nouns = { issue: 'issue', 'pull-request': 'pull request' } as const

/** `#3 The shop is closed (https://…)`, the oldest first. */
function listIssues(found: readonly Issue[]): string {
  const oldestFirst = [...found].sort((a, b) => a.number - b.number)
  return listNames(oldestFirst.map(({ number, title, url }) => `#${String(number)} ${title} (${url})`))
}

function exampleIssue(): Issue {
  return { kind: 'issue', number: 3, title: 'The shop is closed', url: 'https://github.com/acme/shop/issues/3' }
}
