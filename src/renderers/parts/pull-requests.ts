import { markdown, markdownCode, oneLine } from '../../lib/escape.js'
import { listNames } from '../../lib/words.js'
import type { PullRequestRef, Subject } from '../../model/github.js'

/** Pull requests that are told of a run; the others are counted. */
const most = 10
/** Characters of a title. */
const longest = 120

/** The pull request under judgement, or the first of several; nothing where there is none. */
export function pullRequestsInMarkdown(subject: Subject): string {
  return list(subject, ({ number, title }) => `${markdownCode(`#${String(number)}`)} ${markdown(title, longest)}`)
}

/** The same as plain text on one line. */
export function pullRequestsInText(subject: Subject): string {
  return list(subject, ({ number, title }) => `#${String(number)} ${oneLine(title, longest)}`)
}

function list({ pullRequest, pullRequests }: Subject, show: (one: PullRequestRef) => string): string {
  const all = pullRequests ?? (pullRequest === undefined ? [] : [pullRequest])
  if (all.length === 0) return ''
  return `${all.length === 1 ? 'pull request' : 'pull requests'} ${listNames(all.map(show), most)}`
}
