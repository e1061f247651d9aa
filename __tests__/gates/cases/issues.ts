import type { Issue, IssueRecord } from '../../../src/model/issue.js'
import { caseOf, type Case, type CaseRow } from '../../support/judge.js'

const open = (number: number, kind: Issue['kind'] = 'issue'): Issue => ({
  ...{ kind, number, title: 'Stop', url: `https://github.com/acme/shop/issues/${String(number)}` }
})

function found(issues: readonly Issue[], changes: Partial<IssueRecord> = {}): Case['evidence'] {
  return { issues: { issues, unknownLabels: [], unknownMilestone: null, ...changes } }
}

const labels = 'blocker'
const rows: readonly CaseRow[] = [
  ['as many are open as may be', { labels, max: 2 }, found([open(1), open(2, 'pull-request')]), 'passed', 'few'],
  ['one more is open than may be', { labels, max: 1 }, found([open(1), open(2, 'pull-request')]), 'failed', 'open'],
  ['a pull request is open', { labels, kinds: ['pull-request'] }, found([open(1, 'pull-request')]), 'failed', 'open'],
  ['the milestone is done', { milestone: 'v2' }, found([]), 'passed', 'few'],
  ['the milestone is not done', { milestone: 'v2' }, found([open(1)]), 'failed', 'open'],
  ['there is no such milestone', { milestone: 'v3' }, found([], { unknownMilestone: 'v3' }), 'pending', 'no-milestone'],
  ['one label is misspelt', { labels: ['blocker', 'x'] }, found([], { unknownLabels: ['x'] }), 'pending', 'no-label'],
  [
    'one label is misspelt and another holds back',
    { labels: ['blocker', 'x'] },
    found([open(1)], { unknownLabels: ['x'] }),
    'failed',
    'open'
  ],
  ['nothing is asked for', {}, found([]), 'failed', 'not-asked'],
  ['no kind is asked for', { labels, kinds: [] }, found([]), 'failed', 'not-asked']
]

export const cases = rows.map(caseOf)
